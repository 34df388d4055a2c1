// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/files.h"
#include "app/gui/house.h"
#include "app/gui/wiring.h"
#include "app/scenes/scene.h"
#include "core/io/settings.h"
#include "tests/support/files.h"
#include "tests/support/gui_checks.h"
#include "translations/i18n.h"
#include "ui/friend/friend_view.h"
#include "ui/friend/open_card_page.h"
#include "ui/history/history_desk.h"
#include "ui/host/host_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/flow_view.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/share_card.h"
#include "ui/widgets/step_rail.h"
#include "ui/window/details_page.h"
#include "ui/window/end_page.h"
#include "ui/window/main_window.h"
#include "ui/window/register_page.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using Kind = ui::Request::Kind;

/// The window as the program builds it, on practice and on a folder.
class TstWiring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::useAppLook(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void leftShareIsListedAndGoesOn();
    void sharesSurviveTheProgram();
    void cardFromAFileOpensTheFriendsPages();
    void pastedCardOpensTheFriendsPages();
    void aCardDroppedOnAnotherLeavesTheProgramItsLanguage();
    void aCardWhoseVisitWasRestoredGoesOnAndSaysSo();
    void resultOfAnUnknownShareIsRefused();
    void checksThatCameBackAreKeptForGood();
    void aLongAuditIsReadFromItsFile();
    void damagedRunsAndDecisionsAreTold_data();
    void damagedRunsAndDecisionsAreTold();
    void practiceCardIsRefusedOutsideOfPractice();
    void shareIsPausedFromItsPage();
    void shareIsEndedByItsChecklist();
    void choicesSurviveTheProgram();
    void detailsSayWhatTheFileHas();
};

namespace {

/// A share of practice whose rule is saved and whose invite was accepted.
share::Share acceptedShare(House &house)
{
    share::HostPorts ports = house.hostPorts();
    share::Share share = scenes::tomsShare(ports.clock.now());
    share.rule = {};
    share.invite = {};
    share.cards.clear();
    share.results.clear();
    share::HostFlow flow(share, ports);
    const auto wait = [](const QFuture<share::FlowResult> &answer) {
        return QTest::qWaitFor([&] { return answer.isFinished(); }) && answer.result().has_value();
    };
    if (!wait(flow.readSide()) || !wait(flow.fetchPolicy()) || !wait(flow.saveRule())
        || !wait(flow.makeInvite()))
        return {};
    const auto accepted = house.world()->friendAccepts(u"attic"_s, u"tom@example.org"_s);
    if (!accepted || !wait(flow.checkAcceptance()))
        return {};
    return flow.share();
}

share::Card cardOf(const share::Share &share, House &house)
{
    return share::cardOf(share, {}, share::makeNonce(), house.hostPorts().clock.now());
}

ui::Button *primaryOf(ui::MainWindow &window)
{
    return window.surface() ? window.surface()->findChild<ui::Button *>(u"primary"_s) : nullptr;
}

} // namespace

void TstWiring::leftShareIsListedAndGoesOn()
{
    const auto house = House::practice();
    const auto window = makeWindow(*house, {});
    support::showAt(*window, 1100, 720);
    QTest::keySequence(window.get(), QKeySequence::New);
    auto *view = qobject_cast<ui::HostView *>(window->surface());
    QVERIFY(view);
    QCOMPARE(view->flowView()->current(), 0);
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(view->flowView()->current(), 1);
    QTest::keyClick(view->flowView(), Qt::Key_Escape);
    QTRY_VERIFY(!window->surface());
    QVERIFY(!window->registerPage()->isEmpty());
    auto *card = window->findChild<ui::ShareCard *>();
    QVERIFY(card);
    window->open({Kind::ContinueShare, card->view().id});
    view = qobject_cast<ui::HostView *>(window->surface());
    QVERIFY(view);
    QCOMPARE(view->flowView()->current(), 1);
}

void TstWiring::sharesSurviveTheProgram()
{
    QTemporaryDir folder;
    {
        const auto house = House::real(folder.path());
        share::Share share = scenes::tomsShare(house->hostPorts().clock.now());
        share.practice = false;
        QVERIFY(house->hostPorts().shares.save(share).has_value());
    }
    const auto house = House::real(folder.path());
    const auto window = makeWindow(*house, [] {});
    support::showAt(*window, 1100, 720);
    auto *card = window->findChild<ui::ShareCard *>();
    QVERIFY(card);
    QCOMPARE(card->view().title, u"Tom – Jellyfin on attic"_s);
    QTest::keyClick(card, Qt::Key_Return);
    QVERIFY(qobject_cast<ui::DetailsPage *>(window->surface()));
}

void TstWiring::cardFromAFileOpensTheFriendsPages()
{
    const auto house = House::practice();
    const share::Share share = acceptedShare(*house);
    QVERIFY(!share.id.isEmpty());
    QTemporaryDir folder;
    QFile file(folder.filePath(u"tom.halfdoor"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(share::writeCard(cardOf(share, *house)));
    file.close();
    const auto window = makeWindow(*house, {});
    support::showAt(*window, 1100, 720);
    window->openFile(QUrl::fromLocalFile(file.fileName()));
    auto *view = qobject_cast<ui::FriendView *>(window->surface());
    QVERIFY(view);
    QCOMPARE(view->session().card().machine, u"attic"_s);
}

void TstWiring::pastedCardOpensTheFriendsPages()
{
    const auto house = House::practice();
    const share::Share share = acceptedShare(*house);
    QVERIFY(!share.id.isEmpty());
    const auto window = makeWindow(*house, {});
    support::showAt(*window, 1100, 720);
    window->open({Kind::OpenCard});
    auto *page = qobject_cast<ui::OpenCardPage *>(window->surface());
    QVERIFY(page);
    page->findChild<QPlainTextEdit *>(u"cardText"_s)->setPlainText(share::cardText(cardOf(share, *house)));
    QTest::mouseClick(primaryOf(*window), Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<ui::FriendView *>(window->surface()));
}

void TstWiring::aCardDroppedOnAnotherLeavesTheProgramItsLanguage()
{
    const auto house = House::practice();
    const share::Share share = acceptedShare(*house);
    QVERIFY(!share.id.isEmpty());
    const auto window = makeWindow(*house, {});
    support::showAt(*window, 1100, 720);
    const auto drop = [&](const QString &language) {
        share::Card card = cardOf(share, *house);
        card.language = language;
        window->openBytes(share::writeCard(card));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto *view = qobject_cast<ui::FriendView *>(window->surface());
        return view ? view->flowView()->rail()->steps().at(1).title : QString();
    };
    showLanguage(u"en"_s);
    for (const QString &last : {u"en"_s, u"de"_s}) {
        QCOMPARE(drop(u"de"_s), u"Dein Konto"_s);
        QCOMPARE(drop(last), last == u"de"_s ? u"Dein Konto"_s : u"Your account"_s);
        QCOMPARE(i18n::current(), last);
        window->goHome();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(i18n::current(), u"en"_s);
    }
}

void TstWiring::aCardWhoseVisitWasRestoredGoesOnAndSaysSo()
{
    QTemporaryDir folder;
    const auto house = House::real(folder.path());
    const QDateTime now = house->hostPorts().clock.now();
    share::Share share = scenes::tomsShare(now);
    share.practice = false;
    const share::Card card = cardOf(share, *house);
    share::Visit visit = share::visitOf(card, now);
    visit.welcomeReadAt = now;
    share::VisitRegister &visits = house->friendPorts({}).visits;
    QVERIFY(visits.save(visit).has_value());
    visit.accountConfirmedAt = now;
    QVERIFY(visits.save(visit).has_value());
    testing::put(folder.filePath(u"visits/%1.json"_s.arg(visit.id)), "{");
    const auto window = makeWindow(*house, [] {});
    support::showAt(*window, 1100, 720);
    // Read by the list of the window already: once more, from here on by nobody else.
    testing::put(folder.filePath(u"visits/%1.json"_s.arg(visit.id)), "{");
    window->openBytes(share::writeCard(card));
    auto *view = qobject_cast<ui::FriendView *>(window->surface());
    QVERIFY(view);
    QVERIFY(view->session().visit().welcomeReadAt.isValid());
    QVERIFY2(view->session().fault().contains(u"was damaged"_s), qPrintable(view->session().fault()));
}

void TstWiring::resultOfAnUnknownShareIsRefused()
{
    const auto house = House::practice();
    const auto window = makeWindow(*house, {});
    support::showAt(*window, 1100, 720);
    const share::Share other = scenes::tomsShare(house->hostPorts().clock.now());
    share::ResultFile result{other.id, other.cards.back().nonce, true, house->hostPorts().clock.now(), {},
        other.results.back().check, {}, other.results.back().situation};
    window->openBytes(share::writeResult(result));
    QVERIFY(!window->surface());
    auto *fault = window->findChild<ui::Callout *>(u"windowFault"_s);
    QVERIFY(fault->isVisible());
    QVERIFY(fault->words().contains(u"was not made here"_s));
}

/// The share keeps the newest 20; the history has every one, and each once.
void TstWiring::checksThatCameBackAreKeptForGood()
{
    const auto house = House::practice();
    const share::Share share = acceptedShare(*house);
    share::HostFlow flow(share, house->hostPorts());
    const auto card = flow.makeCard();
    QVERIFY(card.has_value());
    const auto window = makeWindow(*house, {});
    support::showAt(*window, 1100, 720);
    const QDateTime now = house->hostPorts().clock.now();
    constexpr int many = 22;
    for (int i = 0; i < many; ++i) {
        share::ResultFile file;
        file.cardId = card->id;
        file.nonce = card->nonce;
        file.practice = true;
        file.login = u"tom@example.org"_s;
        file.check.plan = *probe::makePlan(share::promiseOf(*card));
        file.check.startedAt = file.check.endedAt = file.madeAt = now.addSecs(i + 1);
        file.check.results
            = {{{card->addresses.front(), card->doors.front().port}, probe::Outcome::Open, {}, 1}};
        window->openBytes(share::writeResult(file));
        window->openBytes(share::writeResult(file)); // the same one again
        QCOMPARE(house->runs().list(share.id).runs.size(), std::size_t(i + 1));
    }
    QCOMPARE(house->hostPorts().shares.load(share.id)->results.size(), share::Share::maxResults);
    window->open({.kind = Kind::ShowHistory, .id = share.id});
    QCOMPARE(house->runs().list(share.id).runs.size(), std::size_t(many));
    QCOMPARE(house->runs().list(share.id).runs.front().source, history::Run::Source::ResultFile);
}

/// Every second port of each address refuses: more than a megabyte.
void TstWiring::aLongAuditIsReadFromItsFile()
{
    const auto house = House::practice();
    share::Share share = acceptedShare(*house);
    share.machine.addresses.clear();
    for (int i = 1; i <= 4; ++i)
        share.machine.addresses.push_back(*base::Address::parse(u"100.101.102.%1"_s.arg(i)));
    QVERIFY(house->hostPorts().shares.save(share).has_value());
    share::HostFlow flow(share, house->hostPorts());
    const auto card = flow.makeCard();
    QVERIFY(card.has_value());
    share::ResultFile file;
    file.cardId = card->id;
    file.nonce = card->nonce;
    file.practice = true;
    file.login = u"tom@example.org"_s;
    file.madeAt = house->hostPorts().clock.now();
    probe::AuditResult audit;
    audit.startedAt = audit.endedAt = file.madeAt;
    audit.plan.promise = *probe::makePlan(share::promiseOf(*card));
    audit.plan.promise.closed.clear();
    for (const base::Address &address : audit.plan.promise.addresses) {
        probe::AddressAudit &at = audit.addresses.emplace_back();
        at.address = address;
        for (int port = 1; port <= 65'535; ++port)
            at.ports[port % 2 == 0 ? probe::Outcome::Refused : probe::Outcome::Silent].add(
                static_cast<std::uint16_t>(port));
    }
    file.audit = audit;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"attic.halfdoor-result"_s);
    testing::put(path, share::writeResult(file));
    QVERIFY(QFile(path).size() > 1024 * 1024);
    const auto window = makeWindow(*house, {});
    support::showAt(*window, 1100, 720);
    window->openFile(QUrl::fromLocalFile(path));
    QCOMPARE(window->findChild<ui::Callout *>(u"windowFault"_s)->isVisible(), false);
    const auto kept = house->runs().list(share.id).runs;
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(std::get<probe::AuditResult>(kept.front().result), audit);
}

void TstWiring::damagedRunsAndDecisionsAreTold_data()
{
    QTest::addColumn<bool>("isVisit");
    QTest::addColumn<bool>("isHistoryFirst");
    QTest::newRow("of a share, in the list") << false << false;
    QTest::newRow("of a share, in its history") << false << true;
    QTest::newRow("of a visit, in the list") << true << false;
    QTest::newRow("of a visit, in its history") << true << true;
}

/// Whoever reads the files first: they are set aside then, and never met again.
void TstWiring::damagedRunsAndDecisionsAreTold()
{
    QFETCH(const bool, isVisit);
    QFETCH(const bool, isHistoryFirst);
    QTemporaryDir folder;
    const auto house = House::real(folder.path());
    const QDateTime now = house->hostPorts().clock.now();
    share::Share share = scenes::tomsShare(now);
    share.practice = false;
    const share::Visit visit = share::visitOf(cardOf(share, *house), now);
    const QString owner = isVisit ? visit.id : share.id;
    QVERIFY(isVisit ? house->friendPorts({}).visits.save(visit).has_value()
                    : house->hostPorts().shares.save(share).has_value());
    const auto run = house->runs().keep(history::runOf(owner, share.results.back().check, now));
    QVERIFY(run.has_value());
    const history::Decision decision{history::Decision::Kind::Accepted, u"leaking-1a2b3c4d"_s, now, {},
        u"printer"_s, now.date().addDays(9)};
    QVERIFY(house->runs().decide(owner, decision).has_value());
    testing::put(folder.filePath(u"runs/%1/%2.json"_s.arg(owner, run->id)), "{");
    testing::put(folder.filePath(u"reviews/%1.json"_s.arg(owner)), "{");

    (void)house->runs().list(owner); // by somebody who shows nothing
    (void)house->runs().decisions(owner);
    QString said;
    if (isHistoryFirst) {
        ui::HistoryDesk desk(
            house->runs(), house->hostPorts().clock, isVisit ? ui::subjectOf(visit) : ui::subjectOf(share));
        desk.read();
        said = desk.faults().join(u'\n');
    } else {
        const auto window = makeWindow(*house, [] {});
        support::showAt(*window, 1100, 720);
        auto *callout = window->findChild<ui::Callout *>(u"registerFaults"_s);
        QVERIFY(callout->isVisible());
        said = callout->words();
        window->open({Kind::OpenCard});
        window->goHome();
        QVERIFY(!callout->isVisible()); // told once
    }
    QCOMPARE(said.count(u"was damaged"_s), 2);
    QVERIFY2(said.contains(run->id) && said.contains(u"reviews"_s), qPrintable(said));
}

void TstWiring::practiceCardIsRefusedOutsideOfPractice()
{
    QTemporaryDir folder;
    const auto practice = House::practice();
    const share::Share share = acceptedShare(*practice);
    QVERIFY(!share.id.isEmpty());
    const auto house = House::real(folder.path());
    const auto window = makeWindow(*house, [] {});
    support::showAt(*window, 1100, 720);
    window->openBytes(share::writeCard(cardOf(share, *practice)));
    QVERIFY(!window->surface());
    QVERIFY(window->findChild<ui::Callout *>(u"windowFault"_s)->isVisible());
}

void TstWiring::shareIsPausedFromItsPage()
{
    const auto house = House::practice();
    const share::Share share = acceptedShare(*house);
    QVERIFY(!share.id.isEmpty());
    const auto window = makeWindow(*house, {});
    support::showAt(*window, 1100, 720);
    window->open({Kind::ShowShare, share.id});
    for (auto *button : window->surface()->findChildren<ui::Button *>()) {
        if (button->text().remove(u'&') == u"Pause…"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QVERIFY(qobject_cast<ui::RuleChangeView *>(window->surface()));
    QTRY_VERIFY(primaryOf(*window) && primaryOf(*window)->isEnabled());
    QTest::mouseClick(primaryOf(*window), Qt::LeftButton);
    QTRY_COMPARE(house->hostPorts().shares.load(share.id)->rule.state, share::Rule::State::Paused);
}

void TstWiring::shareIsEndedByItsChecklist()
{
    const auto house = House::practice();
    const share::Share share = acceptedShare(*house);
    QVERIFY(!share.id.isEmpty());
    const auto window = makeWindow(*house, {});
    support::showAt(*window, 1100, 720);
    const auto now = [&] { return *house->hostPorts().shares.load(share.id); };
    window->open({Kind::EndShare, share.id});
    QVERIFY(qobject_cast<ui::EndPage *>(window->surface()));
    QVERIFY(!now().ending.startedAt.isValid()); // looking ends nothing
    QTest::keyClick(window->surface()->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(now().invite.state, share::Invite::State::Withdrawn);
    QTRY_VERIFY(primaryOf(*window)->text().contains(u"out…"_s) && primaryOf(*window)->isEnabled());
    QTest::mouseClick(primaryOf(*window), Qt::LeftButton);
    QTRY_VERIFY(qobject_cast<ui::RuleChangeView *>(window->surface()));
    QTRY_VERIFY(primaryOf(*window) && primaryOf(*window)->isEnabled());
    QTest::mouseClick(primaryOf(*window), Qt::LeftButton);
    QTRY_COMPARE(now().rule.state, share::Rule::State::Removed);
    window->open({Kind::EndShare, share.id});
    QVERIFY(!now().endedAt.isValid());
    QTRY_VERIFY(primaryOf(*window) && primaryOf(*window)->isEnabled());
    QTest::mouseClick(primaryOf(*window), Qt::LeftButton);
    QTRY_VERIFY(now().endedAt.isValid());
    QTRY_VERIFY(!window->surface());
}

void TstWiring::choicesSurviveTheProgram()
{
    QTemporaryDir folder;
    {
        io::Settings settings(folder.path());
        const auto house = House::real(folder.path());
        const auto window = makeWindow(*house, {}, &settings);
        const auto press = [&window](const QString &words) {
            const auto actions = window->findChildren<QAction *>();
            for (QAction *action : actions) {
                if (action->text() == words) {
                    action->trigger();
                    return true;
                }
            }
            return false;
        };
        QVERIFY(press(u"&Dark"_s));
        QVERIFY(press(u"Deutsch"_s));
        window->open({Kind::NewShare});
        auto *view = qobject_cast<ui::HostView *>(window->surface());
        QVERIFY(view);
        QCOMPARE(view->flowView()->current(), static_cast<int>(share::Step::TwoHouses));
        QVERIFY(view->session().ports().skipTwoHouses);
        view->session().ports().skipTwoHouses();
    }
    showLanguage(u"en"_s);
    ui::applyTheme(*qApp, ui::Appearance::Light);
    io::Settings settings(folder.path());
    showAsChosen(settings);
    QCOMPARE(i18n::current(), u"de"_s);
    QCOMPARE(ui::currentAppearance(), ui::Appearance::Dark);
    const auto house = House::real(folder.path());
    const auto window = makeWindow(*house, {}, &settings);
    window->open({Kind::NewShare});
    const auto *view = qobject_cast<ui::HostView *>(window->surface());
    QVERIFY(view);
    QCOMPARE(view->flowView()->current(), static_cast<int>(share::Step::YourSide));
    showLanguage(u"en"_s);
    ui::applyTheme(*qApp, ui::Appearance::Light);
}

void TstWiring::detailsSayWhatTheFileHas()
{
    const auto house = House::practice();
    const share::Share share = acceptedShare(*house);
    QVERIFY(!share.id.isEmpty());
    const auto window = makeWindow(*house, {});
    support::showAt(*window, 1100, 720);
    const auto says = [&window](const QString &words) {
        const auto labels
            = window->surface() ? window->surface()->findChildren<QLabel *>() : QList<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    window->open({Kind::ShowShare, share.id});
    QTRY_VERIFY(says(u"The rule stands in your file as it was saved."_s));
    QVERIFY(says(u"Nobody else"_s));
    // Somebody opens the file by hand, and takes our rule out.
    const QByteArray open = "{\"grants\": [{\"src\": [\"*\"], \"dst\": [\"*\"], \"ip\": [\"*\"]}]}\n";
    const auto now = house->hostPorts().tailnet->fetchPolicy();
    QTRY_VERIFY(now.isFinished());
    const auto saved = house->hostPorts().tailnet->savePolicy(open, now.result()->etag);
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(saved.result().has_value());
    window->goHome();
    const auto cardSays = [&window](const QString &words) {
        const auto cards = window->registerPage()->findChildren<ui::ShareCard *>();
        return std::any_of(cards.begin(), cards.end(), [&words](const ui::ShareCard *card) {
            return card->view().status == ui::Status::Attention && card->view().sentence.contains(words);
        });
    };
    QTRY_VERIFY(cardSays(u"not in your file any more"_s));
    window->open({Kind::ShowShare, share.id});
    QTRY_VERIFY(says(u"The rule is not in your file any more."_s));
    QVERIFY(says(u"lets everyone you share with in"_s));
}

QTEST_MAIN(TstWiring)
#include "tst_wiring.moc"
