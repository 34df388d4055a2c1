// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/host_flow.h"
#include "core/share/text_rules.h"

#include <algorithm>

/// The invite: never before the rule is confirmed, and the account that accepts is compared with the rule.
namespace share {

namespace {

using Code = FlowError::Code;

FlowError notReady(Problem::Code code, const QString &subject = {})
{
    FlowError error{Code::NotReady};
    error.problems = {{code, subject}};
    return error;
}

} // namespace

FlowResult HostFlow::mayInvite() const
{
    for (const Step step : {Step::WhatYouShare, Step::YourFriend, Step::TheRule})
        if (auto done = needs(step); !done)
            return done;
    if (m_share.ending.startedAt.isValid())
        return fail(FlowError{Code::Ending});
    return {};
}

QFuture<FlowResult> HostFlow::makeInvite()
{
    auto future = beginConnected();
    if (future.isFinished())
        return future;
    if (auto done = mayInvite(); !done) {
        finish(std::move(done));
        return future;
    }
    const auto state = m_share.invite.state;
    if (state == Invite::State::Accepted) {
        finish({});
        return future;
    }
    if (state == Invite::State::WrongAccount) {
        finishWith(notReady(Problem::Code::AcceptedByOther, m_share.invite.acceptedBy));
        return future;
    }
    requestInvite();
    return future;
}

void HostFlow::requestInvite()
{
    ask(m_ports.tailnet->makeInvite(m_share.machine.name),
        [this](const Result<api::MachineInvite, api::ApiError> &made) {
            if (!made)
                return finishWith(made.error());
            m_link = made->link;
            Share changed = m_share;
            changed.invite = {};
            changed.invite.state = Invite::State::Made;
            changed.invite.id = made->id;
            changed.invite.madeAt = made->madeAt;
            finish(store(std::move(changed), Event{Event::Kind::InviteMade, {}, made->id}));
        });
}

FlowResult HostFlow::inviteMadeByHand(const base::Secret &link)
{
    if (auto done = mayInvite(); !done)
        return done;
    if (!link.isEmpty() && !isInviteLink(link.reveal()))
        return fail(FlowError{Code::BadLink});
    m_link = link;
    if (m_share.invite.state == Invite::State::Made)
        return {};
    if (m_share.invite.state == Invite::State::WrongAccount)
        return fail(notReady(Problem::Code::AcceptedByOther, m_share.invite.acceptedBy));
    Share changed = m_share;
    changed.invite = {};
    changed.invite.state = Invite::State::Made;
    changed.invite.madeAt = now();
    return store(std::move(changed), Event{Event::Kind::InviteMade, {}, {}});
}

QFuture<FlowResult> HostFlow::checkAcceptance()
{
    auto future = beginConnected();
    if (future.isFinished())
        return future;
    if (m_share.invite.state != Invite::State::Made) {
        const bool isThere = m_share.invite.state == Invite::State::Accepted
            || m_share.invite.state == Invite::State::WrongAccount;
        finish(isThere ? FlowResult{} : fail(notReady(Problem::Code::InviteNotMade)));
        return future;
    }
    ask(m_ports.tailnet->invites(m_share.machine.name),
        [this](const Result<std::vector<api::MachineInvite>, api::ApiError> &invites) {
            if (!invites)
                return finishWith(invites.error());
            const auto isOurs
                = [&](const api::MachineInvite &invite) { return invite.id == m_share.invite.id; };
            const auto at = std::find_if(invites->begin(), invites->end(), isOurs);
            if (at == invites->end())
                return finishWith(FlowError{Code::InviteGone});
            finish(at->isAccepted ? acceptedBy(at->acceptedBy) : FlowResult{});
        });
    return future;
}

FlowResult HostFlow::acceptedByHand(const QString &login)
{
    const QString account = login.trimmed();
    if (!isLogin(account))
        return fail(notReady(account.isEmpty() ? Problem::Code::LoginUnknown : Problem::Code::LoginMalformed,
            printable(account)));
    if (m_share.invite.state == Invite::State::None || m_share.invite.state == Invite::State::Withdrawn) {
        if (auto done = inviteMadeByHand(m_link); !done)
            return done;
    }
    return acceptedBy(account);
}

FlowResult HostFlow::acceptedBy(const QString &login)
{
    const bool isRight = isSameLogin(login, m_share.person.login);
    const auto state = isRight ? Invite::State::Accepted : Invite::State::WrongAccount;
    if (m_share.invite.state == state && isSameLogin(m_share.invite.acceptedBy, login))
        return {};
    Share changed = m_share;
    changed.invite.state = state;
    changed.invite.acceptedBy = login;
    changed.invite.acceptedAt = now();
    m_link = {}; // a used link opens nothing any more
    return store(std::move(changed),
        Event{isRight ? Event::Kind::InviteAccepted : Event::Kind::AcceptedByWrongAccount, {}, login});
}

QFuture<FlowResult> HostFlow::withdrawAndInviteAgain()
{
    auto future = beginConnected();
    if (future.isFinished())
        return future;
    if (auto done = mayInvite(); !done) {
        finish(std::move(done));
        return future;
    }
    withdraw(true);
    return future;
}

QFuture<FlowResult> HostFlow::withdrawShare()
{
    auto future = beginConnected();
    if (!future.isFinished())
        withdraw(false);
    return future;
}

/// What the tailnet does not know any more counts as withdrawn.
void HostFlow::withdraw(bool inviteAgain)
{
    const auto state = m_share.invite.state;
    if (state == Invite::State::None || state == Invite::State::Withdrawn) {
        if (inviteAgain)
            return requestInvite();
        return finish(withdrawnByHand());
    }
    ask(m_ports.tailnet->withdrawInvite(m_share.invite.id),
        [this, inviteAgain](const Result<bool, api::ApiError> &gone) {
            const bool isUnknown = !gone && gone.error().code == api::ApiError::Code::NotFound;
            if (!gone && !isUnknown)
                return finishWith(gone.error());
            auto done = withdrawnByHand();
            if (!done || !inviteAgain)
                return finish(std::move(done));
            requestInvite();
        });
}

FlowResult HostFlow::withdrawnByHand()
{
    const bool isEnding = m_share.ending.startedAt.isValid();
    if (m_share.invite.state == Invite::State::Withdrawn && (!isEnding || m_share.ending.withdrawn))
        return {};
    Share changed = m_share;
    const QString account = changed.invite.acceptedBy;
    const bool wasNone = changed.invite.state == Invite::State::None;
    changed.invite.state = wasNone ? Invite::State::None : Invite::State::Withdrawn;
    changed.ending.withdrawn = isEnding;
    m_link = {};
    if (changed == m_share)
        return {};
    return store(std::move(changed), Event{Event::Kind::InviteWithdrawn, {}, account});
}

FlowResult HostFlow::adoptAcceptedLogin()
{
    if (m_share.invite.state != Invite::State::WrongAccount)
        return {};
    const QString login = m_share.invite.acceptedBy;
    if (isSameLogin(login, m_share.hostLogin) || isSameLogin(login, m_share.machine.owner))
        return fail(notReady(Problem::Code::LoginIsOwn, login));
    Share changed = m_share;
    changed.person.login = login;
    changed.invite.state = Invite::State::Accepted;
    changed.rule.confirmed = false;
    auto done = store(std::move(changed), Event{Event::Kind::LoginAdopted, {}, login});
    if (done && m_hasPolicy)
        static_cast<void>(setRuleTask(RuleTask::Open)); // the page shows the new plan or why there is none
    return done;
}

} // namespace share
