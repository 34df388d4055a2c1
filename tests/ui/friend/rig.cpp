// SPDX-License-Identifier: GPL-3.0-or-later
#include "rig.h"

#include "tests/support/gui_checks.h"
#include "ui/widgets/flow_view.h"
#include "ui/widgets/page.h"
#include "ui/widgets/page_header.h"

#include <QApplication>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString tom = u"tom@example.org"_s;

share::Card jellyfinCard()
{
    share::Card card;
    card.id = u"tom-jellyfin"_s;
    card.nonce = u"0123456789abcdef0123456789abcdef"_s;
    card.madeAt = QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
    card.practice = true;
    card.hostName = u"Mira"_s;
    card.hostLogin = u"mira@example.com"_s;
    card.friendName = u"Tom"_s;
    card.friendLogin = tom;
    card.machine = u"attic"_s;
    card.dnsName = u"attic.owl-newt.ts.net"_s;
    card.addresses = {
        *base::Address::parse(u"100.101.102.103"_s), *base::Address::parse(u"fd7a:115c:a1e0::4a01:6667"_s)};
    card.recipe = u"jellyfin"_s;
    card.serviceName = u"Jellyfin"_s;
    card.doors = {{policy::Protocol::Tcp, 8096, u"Jellyfin"_s}};
    card.listening = {22, 445};
    return card;
}

} // namespace

Result<void, share::StoreError> Visits::save(const share::Visit &visit)
{
    if (isFull)
        return fail(share::StoreError{share::StoreError::Code::DiskFull, visit.id, {}});
    return practice::MemoryVisits::save(visit);
}

Rig::Rig(Client client)
    : card(jellyfinCard())
    , clock(QDateTime(QDate(2026, 11, 21), QTime(15, 42), Qt::UTC))
    , world(clock)
    , m_hasClient(client == Client::Practice)
{
}

Rig::~Rig()
{
    close();
    speak(u"en"_s);
}

void Rig::speak(const QString &language)
{
    QCoreApplication::removeTranslator(&german);
    if (language == u"de")
        QCoreApplication::installTranslator(&german);
    QLocale::setDefault(QLocale(language));
    spoken = language;
}

void Rig::saveRule()
{
    auto fetched = world.tailnet().fetchPolicy().result();
    const QByteArray rules = R"({"grants": [
  {"src": ["autogroup:member", "autogroup:tagged"], "dst": ["*"], "ip": ["*"]},
  {"src": ["tom@example.org"], "dst": ["100.101.102.103", "fd7a:115c:a1e0::4a01:6667"], "ip": ["tcp:8096"]}
], "tagOwners": {"tag:server": ["autogroup:admin"]}})";
    const auto saved = world.tailnet().savePolicy(rules, fetched->etag).result();
    QVERIFY(saved.has_value());
    arrive();
}

void Rig::invite()
{
    QVERIFY(world.tailnet().makeInvite(u"attic"_s).result().has_value());
}

void Rig::arrive()
{
    clock.advance(world.ruleDelay() + std::chrono::seconds(1));
}

share::FriendPorts Rig::ports()
{
    const auto side = world.friendSide(tom);
    share::FriendPorts ports{visits,
        otherClient != nullptr ? otherClient
            : m_hasClient      ? &side.client
                               : nullptr,
        prober ? *prober : side.prober, side.resolver, side.routes, clock, true, {}};
    return ports;
}

ui::FriendUiPorts Rig::uiPorts()
{
    ui::FriendUiPorts ports;
    ports.saveFile = [this](QWidget *, const QString &name, const QByteArray &bytes,
                         const std::function<void(const QString &)> &done) {
        savedName = name;
        savedBytes = bytes;
        done(u"saved"_s);
    };
    ports.clock = &clock;
    ports.openUrl = [this](const QUrl &url) { opened << url; };
    ports.language = &cards;
    if (m_hasClient)
        ports.acceptInPractice = [this] {
            const bool accepted = world.friendAccepts(u"attic"_s, tom).has_value();
            arrive();
            return accepted;
        };
    ports.system = explain::System::Linux;
    const auto side = world.friendSide(tom);
    ports.runs = &runs;
    ports.prober = prober ? prober : &side.prober;
    ports.audit.emplace(ui::AuditPorts{side.sweeper, side.resolver, side.routes, clock});
    return ports;
}

ui::FriendView *Rig::open(int width, int height)
{
    auto given = ports();
    const auto opening = share::FriendFlow::open(share::writeCard(card), given);
    if (!opening.has_value()) {
        qWarning("%s", qPrintable(share::describe(opening.error())));
        return nullptr;
    }
    m_view = new ui::FriendView(std::make_unique<share::FriendFlow>(opening->visit, given), uiPorts(), link);
    QObject::connect(m_view, &ui::FriendView::left, m_view, &QWidget::hide);
    support::showAt(*m_view, width, height);
    m_view->activateWindow();
    m_view->resume();
    return m_view;
}

void Rig::close()
{
    delete m_view;
}

ui::Page *Rig::page() const
{
    const auto pages = m_view->findChildren<ui::Page *>();
    const auto shown
        = std::find_if(pages.begin(), pages.end(), [](const ui::Page *each) { return each->isVisible(); });
    return shown == pages.end() ? m_view->flowView()->currentPage() : *shown;
}

int Rig::step() const
{
    return m_view->flowView()->current();
}

QString Rig::title() const
{
    return page()->header()->title();
}

void Rig::key(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_view.data();
    QTest::keyClick(target, Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
}

bool Rig::tabTo(const QString &objectName)
{
    for (int i = 0; i < 120; ++i) {
        if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == objectName)
            return true;
        key(Qt::Key_Tab);
    }
    return false;
}

bool Rig::press(const QString &objectName)
{
    if (!tabTo(objectName))
        return false;
    key(Qt::Key_Space);
    return true;
}

void Rig::shot(const QString &name)
{
    const QString folder = qEnvironmentVariable("HALFDOOR_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(50);
    QWidget *shown = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_view.data();
    shown->grab().save(folder + u'/' + name + u".png"_s);
}
