// SPDX-License-Identifier: GPL-3.0-or-later
#include "host_rig.h"

#include "tests/support/gui_checks.h"
#include "ui/host/card_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/flow_view.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostTabs = 80;
}

HostRig::HostRig(bool practice)
    : clock(QDateTime(QDate(2026, 11, 21), QTime(15, 42), Qt::UTC))
    , world(clock)
    , m_practice(practice)
{
}

ui::HostView &HostRig::open(share::Share share)
{
    share::HostPorts ports{.shares = shares, .policies = policies, .clock = clock};
    ui::HostUiPorts pages;
    pages.examine = examine;
    pages.runs = &runs;
    pages.saveFile = [this](QWidget *, const QString &name, const QByteArray &bytes,
                         const std::function<void(const QString &)> &done) {
        saved[name] = bytes;
        if (name.endsWith(u".halfdoor"_s))
            lastCard = bytes;
        done(u"Saved."_s);
    };
    if (m_practice) {
        ports.tailnet = &world.tailnet();
        ports.client = &world.hostClient();
        pages.world = &world;
    }
    m_view.reset();
    m_view
        = std::make_unique<ui::HostView>(std::make_unique<share::HostFlow>(std::move(share), ports), pages);
    support::showAt(*m_view, 1100, 720);
    QApplication::setActiveWindow(m_view.get());
    m_view->resume();
    return *m_view;
}

share::Share HostRig::tomsDraft() const
{
    share::Share share = share::newShare(m_practice, clock.now());
    share.hasReadTwoHouses = true;
    share.side = m_practice ? share::HostSide::Connected : share::HostSide::ByHand;
    share.hostName = u"Mira"_s;
    share.hostLogin = u"mira@example.com"_s;
    share.machine = {u"attic"_s, {}, {*base::Address::parse(u"100.101.102.103")}, {}, {}};
    share.service = {u"jellyfin"_s, u"Jellyfin"_s, share::Exposure::Direct,
        {{policy::Protocol::Tcp, 8096, u"Jellyfin"_s}}, {}};
    share.person = {u"Tom"_s, u"tom@example.org"_s, u"en"_s};
    return share;
}

share::Step HostRig::step() const
{
    return static_cast<share::Step>(m_view->flowView()->current());
}

ui::Page *HostRig::page() const
{
    return m_view->flowView()->currentPage();
}

void HostRig::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_view.get(), key, modifiers);
    QCoreApplication::processEvents();
}

bool HostRig::tabTo(const QString &name)
{
    for (int i = 0; i < mostTabs; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && focus->objectName() == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

bool HostRig::type(const QString &name, const QString &text)
{
    if (!tabTo(name))
        return false;
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    QTest::keyClicks(QApplication::focusWidget(), text);
    const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    return field && field->text() == text;
}

bool HostRig::paste(const QString &name, const QByteArray &text)
{
    if (!tabTo(name))
        return false;
    QApplication::clipboard()->setText(QString::fromUtf8(text));
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
    return true;
}

bool HostRig::choose(const QString &title)
{
    for (int tab = 0; tab < mostTabs; ++tab) {
        for (int i = 0; i < 30; ++i) {
            auto *choice = qobject_cast<ui::ChoiceButton *>(QApplication::focusWidget());
            if (!choice)
                break;
            if (choice->text() == title) {
                press(Qt::Key_Space);
                return choice->isChecked();
            }
            press(Qt::Key_Right);
            if (QApplication::focusWidget() == choice)
                break; // the last one
        }
        press(Qt::Key_Tab);
    }
    return false;
}

bool HostRig::pressPrimary()
{
    QWidget *primary = page()->footer()->primary();
    for (int i = 0; i < mostTabs && QApplication::focusWidget() != primary; ++i)
        press(Qt::Key_Tab);
    if (QApplication::focusWidget() != primary)
        return false;
    press(Qt::Key_Return);
    return true;
}

bool HostRig::walkToCard(const QString &service, const QString &friendName, const QString &login)
{
    press(Qt::Key_Return); // two houses
    if (step() != share::Step::YourSide || !type(u"hostName"_s, u"Mira"_s))
        return false;
    press(Qt::Key_Return);
    if (step() != share::Step::WhatYouShare || !choose(u"attic"_s) || !choose(service))
        return false;
    press(Qt::Key_Return);
    if (step() != share::Step::YourFriend || !type(u"friendName"_s, friendName)
        || !type(u"friendLogin"_s, login))
        return false;
    press(Qt::Key_Return);
    if (step() != share::Step::TheRule || !pressPrimary() || !share().rule.confirmed)
        return false;
    if (!pressPrimary() || step() != share::Step::TheInvite || !pressPrimary())
        return false;
    return share().invite.state == share::Invite::State::Made;
}

bool HostRig::walkToProof(const QString &login, const std::function<void(practice::World &)> &before)
{
    before(world);
    if (!tabTo(u"friendAccepts"_s))
        return false;
    press(Qt::Key_Space);
    const bool isAccepted
        = QTest::qWaitFor([this] { return share().invite.state == share::Invite::State::Accepted; });
    if (!isAccepted || !pressPrimary() || step() != share::Step::TheCard)
        return false;
    const auto card = qobject_cast<ui::CardPage *>(page())->card();
    clock.advance(std::chrono::seconds(60)); // the rule has arrived at the machines
    if (!card || !pressPrimary() || step() != share::Step::TheProof)
        return false;
    return paste(u"resultText"_s, friendsResult(*card, login)) && pressPrimary();
}

QByteArray HostRig::friendsResult(const share::Card &card, const QString &login)
{
    const auto side = world.friendSide(login);
    share::FriendPorts ports{.visits = visits,
        .client = &side.client,
        .prober = side.prober,
        .resolver = side.resolver,
        .routes = side.routes,
        .clock = clock,
        .practice = card.practice,
        .check = {}};
    const auto opened = share::FriendFlow::open(share::writeCard(card), ports);
    if (!opened)
        return {};
    share::FriendFlow flow(opened->visit, ports);
    QSignalSpy finished(&flow, &share::FriendFlow::checkFinished);
    const auto client = flow.readClient();
    if (!flow.startCheck())
        return {};
    if (finished.isEmpty() && !finished.wait(10'000))
        return {};
    return flow.resultBytes();
}
