// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/practice_walk.h"

#include "app/cli/await.h"
#include "app/cli/policy_words.h"
#include "app/cli/step_words.h"
#include "app/cli/unified_diff.h"
#include "app/cli/verdict_exit.h"
#include "core/explain/statements.h"
#include "core/practice/made_up.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using practice::Rehearsal;
using share::FriendStep;
using share::Step;

namespace cli {

using Ended = std::optional<Exit>;

namespace {

const QString hostName = u"Mira"_s;

} // namespace

PracticeWalk::PracticeWalk(Context &context, const WalkOptions &options, WalkReport &report)
    : m_context(context)
    , m_options(options)
    , m_report(report)
    , m_handClock(context.clock.now())
    , m_clock(options.isFast ? static_cast<const base::Clock &>(m_handClock) : context.clock)
    , m_world(m_clock)
{
    if (!options.isFast && context.streams.isErrTerminal)
        m_world.setPace(std::chrono::milliseconds(40));
    for (const Rehearsal rehearsal : options.rehearsals)
        m_world.rehearse(rehearsal);
}

PracticeWalk::~PracticeWalk() = default;

Ended PracticeWalk::endedBy(const share::FlowError &error)
{
    m_report.line(share::describe(error));
    complain(m_context.streams, share::describe(error), error.detail);
    return Exit::Unknown;
}

Ended PracticeWalk::did(const share::FlowResult &done)
{
    if (!done)
        return endedBy(done.error());
    return {};
}

Ended PracticeWalk::asked(QFuture<share::FlowResult> answer)
{
    const auto done = await(std::move(answer));
    if (!done)
        return endedBy({share::FlowError::Code::Tailnet, {}, {}, {}, {}, {}, {}, {}});
    return did(*done);
}

void PracticeWalk::hostStep(Step step)
{
    //: %1 name, %2 number of the step, %3 number of steps, %4 title
    m_report.step(u"host.%1"_s.arg(idOf(step)),
        translate("cli", "%1, %2 of %3: %4")
            .arg(hostName)
            .arg(int(step) + 1)
            .arg(share::stepCount)
            .arg(titleOf(step)));
}

void PracticeWalk::friendStep(const Pair &pair, FriendStep step)
{
    m_report.step(u"friend.%1"_s.arg(idOf(step)),
        translate("cli", "%1, %2 of %3: %4")
            .arg(pair.person.name)
            .arg(int(step) + 1)
            .arg(share::friendStepCount)
            .arg(titleOf(step, pair.host->share().hostName)));
}

void PracticeWalk::waitForRule()
{
    if (m_options.isFast) {
        m_handClock.advance(m_world.untilArrived());
        return;
    }
    ProgressLine progress(m_context.streams);
    awaitUntil([this, &progress] {
        const auto left = m_world.untilArrived();
        progress.show(translate("cli", "Waiting for the machines to receive the rule, %1 s")
                          .arg((left.count() + 999) / 1000));
        return left.count() <= 0;
    });
}

share::FriendPorts PracticeWalk::friendPorts(const QString &login)
{
    const practice::World::FriendSide side = m_world.friendSide(login);
    return {m_visits, &side.client, side.prober, side.resolver, side.routes, m_clock, true, {}};
}

// ---- the host's part

Ended PracticeWalk::prepare(Pair &pair)
{
    share::HostFlow &host = *pair.host;
    hostStep(Step::TwoHouses);
    if (const Ended ended = did(host.markRead()))
        return ended;
    m_report.line(translate("cli",
        "Mira keeps her house, Tom keeps his. Between them there is one machine with one open door. Nobody "
        "becomes a member of the other’s tailnet."));

    hostStep(Step::YourSide);
    if (const Ended ended = asked(host.readSide()))
        return ended;
    if (const Ended ended = did(host.setHost(hostName, host.side().hostLogin, host.side().tailnet)))
        return ended;
    m_report.line(translate(
        "cli", "Signed in as %1 in %2, with %n machine(s).", nullptr, int(host.side().machines.size()))
                      .arg(host.side().hostLogin, host.side().tailnet));

    hostStep(Step::WhatYouShare);
    const auto &machines = host.side().machines;
    const auto attic = std::find_if(machines.begin(), machines.end(),
        [](const share::Machine &machine) { return machine.name == u"attic"; });
    if (attic == machines.end())
        return endedBy({share::FlowError::Code::Tailnet, {}, {}, {}, {}, {}, {}, {}});
    share::Service service;
    service.recipe = u"jellyfin"_s;
    service.name = u"Jellyfin"_s;
    service.doors = {{policy::Protocol::Tcp, 8096, u"Jellyfin"_s}};
    service.listening = m_world.listening(u"attic"_s);
    std::erase(service.listening, std::uint16_t(8096));
    if (const Ended ended = did(host.setMachine(*attic)))
        return ended;
    if (const Ended ended = did(host.setService(service)))
        return ended;
    m_report.line(
        translate("cli", "%1 on %2, port %3. What else listens there stays shut, and the check tries it.")
            .arg(service.name, attic->name)
            .arg(service.doors.front().port));
    return {};
}

Ended PracticeWalk::tellFriend(Pair &pair)
{
    hostStep(Step::YourFriend);
    if (const Ended ended = did(pair.host->setPerson(pair.person)))
        return ended;
    m_report.line(
        translate("cli", "%1 will accept with the account %2.").arg(pair.person.name, pair.person.login));
    return {};
}

Ended PracticeWalk::makeRule(Pair &pair)
{
    share::HostFlow &host = *pair.host;
    hostStep(Step::TheRule);
    if (const Ended ended = asked(host.fetchPolicy()))
        return ended;
    const share::RuleView &view = host.rule();
    if (!view.plan)
        return endedBy({share::FlowError::Code::Refused, {}, {}, {}, {}, {}, view.refusal, {}});
    for (const policy::Finding &finding : view.plan->findings)
        m_report.line(translate("cli", "line %1: %2").arg(finding.line).arg(finding.message));
    for (const QString &text : accessTexts(view.plan->access))
        m_report.line(text);
    m_report.block(QString::fromUtf8(unifiedDiff(view.former, view.plan->text, "policy", "policy")));
    if (const Ended ended = asked(host.saveRule()))
        return ended;
    m_report.line(translate("cli", "Saved and read back: it is what was shown. The former file is kept."));
    return {};
}

Ended PracticeWalk::invite(Pair &pair)
{
    hostStep(Step::TheInvite);
    if (const Ended ended = asked(pair.host->makeInvite()))
        return ended;
    m_report.line(
        translate("cli", "The link is a key: whoever opens it first gets in. Mira sends it to %1 only.")
            .arg(pair.person.name));
    return {};
}

// ---- the friend's part

Ended PracticeWalk::openCard(Pair &pair)
{
    hostStep(Step::TheCard);
    const auto card = pair.host->makeCard();
    if (!card)
        return endedBy(card.error());
    m_report.line(
        translate("cli", "The card says what %1 gets and what a check has to find. It goes to %1 as a file.")
            .arg(pair.person.name));

    share::FriendPorts ports = friendPorts(pair.person.login);
    const auto opened = share::FriendFlow::open(share::writeCard(*card), ports);
    if (!opened)
        return endedBy(opened.error());
    pair.guest = std::make_unique<share::FriendFlow>(opened->visit, ports);
    friendStep(pair, FriendStep::Welcome);
    m_report.line(translate("cli", "%1 shares %2 with you: one machine, one door. You give nothing away.")
                      .arg(card->hostName, card->serviceName));
    return did(pair.guest->markWelcomeRead());
}

Ended PracticeWalk::account(Pair &pair)
{
    friendStep(pair, FriendStep::YourAccount);
    if (const Ended ended = asked(pair.guest->readClient()))
        return ended;
    const auto problems = pair.guest->problems(FriendStep::YourAccount);
    for (const share::FriendProblem &problem : problems)
        m_report.line(share::describe(problem, pair.guest->card()));
    if (problems.empty())
        m_report.line(translate("cli", "Signed in as %1, the account that %2 expects.")
                          .arg(pair.guest->card().friendLogin, pair.guest->card().hostName));
    const bool isElsewhere
        = std::any_of(problems.begin(), problems.end(), [](const share::FriendProblem &problem) {
              return problem.code == share::FriendProblem::Code::SignedOut;
          });
    if (!isElsewhere)
        return {};
    m_report.advice(share::describe(problems.front(), pair.guest->card()));
    return Exit::Unknown;
}

Ended PracticeWalk::accept(Pair &pair)
{
    friendStep(pair, FriendStep::TheInvite);
    const auto accepted = m_world.friendAccepts(pair.host->share().machine.name, pair.person.login);
    if (!accepted) {
        complain(m_context.streams, accepted.error().message);
        return Exit::Unknown;
    }
    m_report.line(translate("cli", "%1 opens the link in the browser and accepts as %2.")
                      .arg(pair.person.name, accepted->acceptedBy));
    return lookAtAcceptance(pair);
}

Ended PracticeWalk::lookAtAcceptance(Pair &pair)
{
    hostStep(Step::TheInvite);
    if (const Ended ended = asked(pair.host->checkAcceptance()))
        return ended;
    const share::Share &share = pair.host->share();
    if (share.invite.state != share::Invite::State::WrongAccount) {
        m_report.line(
            translate("cli", "Accepted by %1, the account in the rule.").arg(share.invite.acceptedBy));
        return {};
    }
    m_report.line(translate("cli", "Accepted by %1. The rule names %2, so nothing is open to this account.")
                      .arg(share.invite.acceptedBy, share.person.login));
    m_report.advice(translate("cli",
        "Take the share back and invite again: %1 then accepts as %2. Put %3 into the rule only after you "
        "asked %1 in another way than the link went; or somebody who found the link would be rewarded.")
                        .arg(share.person.name, share.person.login, share.invite.acceptedBy));
    return Exit::No;
}

Ended PracticeWalk::machineAppears(Pair &pair)
{
    if (m_options.rehearsals.contains(Rehearsal::RuleDelay)) {
        friendStep(pair, FriendStep::CheckTheDoor);
        m_report.line(translate("cli", "Too early: the rule is saved, but has not arrived yet."));
        checkOnce(pair);
    }
    waitForRule();
    friendStep(pair, FriendStep::TheInvite);
    if (const Ended ended = asked(pair.guest->readClient()))
        return ended;
    const auto problems = pair.guest->problems(FriendStep::TheInvite);
    for (const share::FriendProblem &problem : problems)
        m_report.line(share::describe(problem, pair.guest->card()));
    if (problems.empty())
        m_report.line(translate("cli", "%1 is in the list of machines.").arg(pair.guest->card().machine));
    return {};
}

Ended PracticeWalk::agree(Pair &pair)
{
    friendStep(pair, FriendStep::WhatHostCanSee);
    const auto setup = explain::setupOf(pair.host->share());
    const auto statements
        = explain::statements(setup, explain::Audience::Friend, explain::languageOf(m_context.language));
    const auto list = [&](explain::Statement::Kind kind, const QString &heading) {
        m_report.line(heading);
        for (const explain::Statement &statement : statements)
            if (statement.kind == kind)
                m_report.line(u"– "_s + statement.text);
    };
    list(explain::Statement::Kind::CanSee, translate("cli", "%1 can see:").arg(hostName));
    list(explain::Statement::Kind::CannotSee, translate("cli", "%1 cannot:").arg(hostName));
    return did(pair.guest->agree());
}

void PracticeWalk::checkOnce(Pair &pair)
{
    share::FriendFlow &guest = *pair.guest;
    ProgressLine progress(m_context.streams);
    const auto connection = QObject::connect(&guest, &share::FriendFlow::progressed, &guest,
        [&progress](const probe::Progress &now) { progress.show(probe::progressLine(now)); });
    const auto started = guest.startCheck();
    awaitUntil([&guest] { return !guest.isChecking(); });
    QObject::disconnect(connection);
    progress.clear();
    if (!started) {
        m_report.line(share::describe(started.error()));
        return;
    }
    m_verdict = guest.verdict();
    if (const auto words = guest.verdictWords()) {
        m_report.line(words->headline);
        m_report.line(words->sentence);
        for (const QString &text : words->notes)
            m_report.line(text);
    }
}

Ended PracticeWalk::check(Pair &pair)
{
    friendStep(pair, FriendStep::CheckTheDoor);
    checkOnce(pair);
    return {};
}

Ended PracticeWalk::sendResult(Pair &pair)
{
    friendStep(pair, FriendStep::Done);
    const QByteArray result = pair.guest->resultBytes();
    if (result.isEmpty() || !m_verdict) {
        m_report.line(translate("cli", "There is no result to send."));
        return Exit::Unknown;
    }
    m_report.line(translate("cli", "The result goes back to %1 as a file.").arg(pair.guest->card().hostName));
    if (const Ended ended = did(pair.guest->markSent()))
        return ended;

    hostStep(Step::TheProof);
    const auto proof = pair.host->readResult(result);
    if (!proof)
        return endedBy(proof.error());
    m_report.line(proof->words.headline);
    m_report.line(proof->words.sentence);
    if (m_verdict->kind == probe::Verdict::Kind::AsPromised)
        return {};
    m_report.advice(adviceFor(*m_verdict, pair.guest->card()));
    return exitOf(m_verdict->kind);
}

Ended PracticeWalk::aftercare(Pair &pair)
{
    hostStep(Step::Aftercare);
    share::Aftercare wanted;
    wanted.decided = true;
    wanted.quarterly = true;
    wanted.review = m_clock.now().date().addYears(1);
    if (const Ended ended = did(pair.host->setAftercare(wanted)))
        return ended;
    m_report.line(translate("cli", "A check every three months, a review in a year. It is true for today."));
    return {};
}

Ended PracticeWalk::walk(Pair &pair, bool isFirst)
{
    using StepFunction = Ended (PracticeWalk::*)(Pair &);
    const std::vector<StepFunction> hostSteps{
        &PracticeWalk::tellFriend, &PracticeWalk::makeRule, &PracticeWalk::invite};
    const std::vector<StepFunction> friendSteps{&PracticeWalk::openCard, &PracticeWalk::account,
        &PracticeWalk::accept, &PracticeWalk::machineAppears, &PracticeWalk::agree, &PracticeWalk::check,
        &PracticeWalk::sendResult, &PracticeWalk::aftercare};
    m_report.setMuted(m_options.friendOnly);
    if (isFirst) {
        if (const Ended ended = prepare(pair))
            return ended;
    }
    for (const StepFunction step : hostSteps)
        if (const Ended ended = (this->*step)(pair))
            return ended;
    m_report.setMuted(false);
    for (const StepFunction step : friendSteps)
        if (const Ended ended = (this->*step)(pair))
            return ended;
    return {};
}

// ---- the second friend

Ended PracticeWalk::firstAgain(Pair &first, const QByteArray &ruleBefore)
{
    friendStep(first, FriendStep::CheckTheDoor);
    const bool isUntouched = m_world.savedPolicy().contains(ruleBefore);
    checkOnce(first);
    if (!isUntouched || !m_verdict || m_verdict->kind != probe::Verdict::Kind::AsPromised) {
        m_report.advice(translate("cli", "The first share is not what it was. Look at its rule."));
        return Exit::No;
    }
    m_report.line(translate("cli", "The rule of %1 is byte for byte what it was.").arg(first.person.name));
    return {};
}

namespace {

/// The lines of the file that name this login, with their line ends.
QByteArray linesNaming(const QByteArray &text, const QString &login)
{
    QByteArray found;
    for (const QByteArray &line : text.split('\n'))
        if (line.contains(login.toUtf8()))
            found += line + '\n';
    return found;
}

} // namespace

Exit PracticeWalk::run()
{
    const practice::Friend &tom = practice::friends().at(0);
    const practice::Friend &ann = practice::friends().at(1);
    const share::HostPorts ports{m_shares, m_policies, &m_world.tailnet(), &m_world.hostClient(), m_clock};
    Pair first{{tom.name, tom.login, m_context.language},
        std::make_unique<share::HostFlow>(share::newShare(true, m_clock.now()), ports), nullptr};
    if (const Ended ended = walk(first, true))
        return *ended;
    if (!m_options.secondFriend)
        return Exit::Yes;

    const QByteArray ruleOfFirst = linesNaming(m_world.savedPolicy(), tom.login);
    Pair second{{ann.name, ann.login, m_context.language},
        std::make_unique<share::HostFlow>(share::anotherFriend(first.host->share(), m_clock.now()), ports),
        nullptr};
    if (const Ended ended = walk(second, false))
        return *ended;
    return firstAgain(first, ruleOfFirst).value_or(Exit::Yes);
}

} // namespace cli
