// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenes/scene.h"

#include "core/policy/plan.h"

#include "ui/friend/friend_view.h"
#include "ui/friend/open_card_page.h"

#include <QCoreApplication>

#include <chrono>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace scenes {

namespace {

using share::FriendStep;

/// Waits for the made-up tailnet, which answers from the event loop.
void answered(const QFuture<share::FlowResult> &answer)
{
    for (int i = 0; i < 1000 && !answer.isFinished(); ++i)
        QCoreApplication::processEvents();
    if (!answer.isFinished() || !answer.result()) {
        qWarning("a scene could not be prepared: %s",
            answer.isFinished() ? qPrintable(share::describe(answer.result().error())) : "no answer");
    }
}

/// What Mira does before Tom gets his card: rule, invite, card; he may have accepted already.
share::Card cardFor(Stage &stage, bool isAccepted)
{
    share::Share share = tomsShare(stage.clock.now());
    share.person.language = stage.language;
    share.rule = {};
    share.invite = {};
    share.cards.clear();
    share.results.clear();
    share::HostFlow flow(share,
        {.shares = stage.shares,
            .policies = stage.policies,
            .tailnet = &stage.world.tailnet(),
            .client = &stage.world.hostClient(),
            .clock = stage.clock});
    answered(flow.readSide());
    answered(flow.fetchPolicy());
    answered(flow.saveRule());
    answered(flow.makeInvite());
    const auto card = flow.makeCard({.language = stage.language, .invite = {}});
    if (!card)
        qWarning("a scene could not be prepared: %s", qPrintable(share::describe(card.error())));
    if (isAccepted) {
        const auto accepted = stage.world.friendAccepts(u"attic"_s, u"tom@example.org"_s);
        stage.clock.advance(1min); // the rule has arrived
    }
    return card ? *card : share::Card();
}

} // namespace

ui::FriendView *friendViewAt(
    Stage &stage, FriendStep step, bool isAccepted, probe::Sweeper *sweeper, const probe::AuditResult *found)
{
    const share::Card card = cardFor(stage, isAccepted);
    const QDateTime now = stage.clock.now();
    share::Visit visit = share::visitOf(card, now);
    if (step > FriendStep::Welcome)
        visit.welcomeReadAt = now;
    if (step > FriendStep::YourAccount) {
        visit.accountConfirmedAt = now;
        visit.accountLogin = card.friendLogin;
    }
    if (step > FriendStep::TheInvite)
        visit.inviteAcceptedAt = now;
    if (step > FriendStep::WhatHostCanSee)
        visit.agreedAt = now;
    const practice::World::FriendSide side = stage.world.friendSide(card.friendLogin);
    share::FriendPorts ports{.visits = stage.visits,
        .client = &side.client,
        .prober = side.prober,
        .resolver = side.resolver,
        .routes = side.routes,
        .clock = stage.clock,
        .practice = true,
        .check = {}};
    ui::FriendUiPorts pages;
    pages.saveFile = [](QWidget *, const QString &, const QByteArray &, const auto &) {};
    pages.clock = &stage.clock;
    pages.openUrl = [](const QUrl &) {};
    pages.acceptInPractice = [] { return false; };
    pages.system = explain::System::Linux;
    pages.runs = &stage.runs;
    if (found)
        static_cast<void>(stage.runs.keep(history::runOf(visit.id, *found, now)));
    pages.audit.emplace(
        ui::AuditPorts{sweeper ? *sweeper : side.sweeper, side.resolver, side.routes, stage.clock});
    pages.prober = &side.prober;
    auto *view = new ui::FriendView(std::make_unique<share::FriendFlow>(visit, ports), pages, card.invite);
    view->goTo(step);
    return view;
}

namespace {

/// Mira pauses her rule; it has arrived.
void closeTheDoor(Stage &stage)
{
    const auto file = stage.world.tailnet().fetchPolicy().result();
    const auto paused = policy::pause(file->text, share::intentOf(tomsShare(stage.clock.now())), nullptr);
    if (paused)
        static_cast<void>(stage.world.tailnet().savePolicy(paused->text, file->etag));
    stage.clock.advance(1min);
}

ui::FriendView *open(Stage &stage, FriendStep step, bool isAccepted)
{
    return friendViewAt(stage, step, isAccepted);
}

QWidget *checked(Stage &stage, FriendStep step, std::optional<practice::Rehearsal> rehearsal)
{
    ui::FriendView *view = open(stage, FriendStep::CheckTheDoor, true);
    if (rehearsal) {
        stage.world.rehearse(*rehearsal);
        stage.clock.advance(1min);
    }
    const auto begun = view->session().flow().startCheck();
    if (step == FriendStep::Done) {
        QObject::connect(
            &view->session().flow(), &share::FriendFlow::checkFinished, view,
            [view] { view->goTo(FriendStep::Done); }, Qt::QueuedConnection);
    }
    return begun ? view : nullptr;
}

} // namespace

std::vector<Scene> friendScenes()
{
    return {
        {u"friend-0-open-a-card"_s,
            [](Stage &) -> QWidget * {
                return new ui::OpenCardPage(
                    [](const QByteArray &) -> Result<share::OpenedCard, share::FlowError> {
                        return fail(share::FlowError());
                    },
                    [](const QUrl &) -> Result<QByteArray, QString> { return fail(QString()); },
                    [](QWidget *, const auto &) {});
            }},
        {u"friend-1-welcome"_s, [](Stage &stage) { return open(stage, FriendStep::Welcome, false); }},
        {u"friend-2-your-account"_s,
            [](Stage &stage) { return open(stage, FriendStep::YourAccount, false); }},
        {u"friend-2b-wrong-account"_s,
            [](Stage &stage) {
                stage.world.rehearse(practice::Rehearsal::WrongAccount);
                return open(stage, FriendStep::YourAccount, false);
            }},
        {u"friend-3-the-invite"_s, [](Stage &stage) { return open(stage, FriendStep::TheInvite, false); }},
        {u"friend-4-what-mira-can-see"_s,
            [](Stage &stage) { return open(stage, FriendStep::WhatHostCanSee, true); }},
        {u"friend-5-check"_s, [](Stage &stage) { return open(stage, FriendStep::CheckTheDoor, true); }},
        {u"friend-5b-as-promised"_s,
            [](Stage &stage) { return checked(stage, FriendStep::CheckTheDoor, {}); }},
        {u"friend-5c-service-down"_s,
            [](Stage &stage) {
                return checked(stage, FriendStep::CheckTheDoor, practice::Rehearsal::ServiceDown);
            }},
        {u"friend-5d-too-wide"_s,
            [](Stage &stage) {
                return checked(stage, FriendStep::CheckTheDoor, practice::Rehearsal::RuleTooWide);
            }},
        {u"friend-5e-not-there-yet"_s,
            [](Stage &stage) {
                ui::FriendView *view = open(stage, FriendStep::CheckTheDoor, true);
                closeTheDoor(stage);
                static_cast<void>(view->session().flow().startCheck());
                return view;
            }},
        {u"friend-6-done"_s, [](Stage &stage) { return checked(stage, FriendStep::Done, {}); }},
    };
}

} // namespace scenes
