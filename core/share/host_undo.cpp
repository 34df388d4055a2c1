// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/host_flow.h"

/// Undo is no plan for the share: the former bytes, if the file is the one we saved and nobody is let in by
/// it.
namespace share {

namespace {

using Code = FlowError::Code;

/// A link is out, or somebody has accepted: what the policy opens can be used at any moment.
bool isInvited(const Share &share)
{
    return share.invite.state != Invite::State::None && share.invite.state != Invite::State::Withdrawn;
}

bool hasIntent(const policy::Intent &intent)
{
    return !intent.people.isEmpty() && !intent.machines.empty() && !intent.machines[0].addresses.empty()
        && !intent.ports.empty();
}

} // namespace

/// The other shares of this tailnet, as they stand in the file or will.
std::vector<policy::StandingShare> HostFlow::otherShares() const
{
    std::vector<policy::StandingShare> out;
    for (const Share &other : m_ports.shares.list().shares) {
        const bool isElsewhere = other.practice != m_share.practice
            || (!other.tailnet.isEmpty() && !m_share.tailnet.isEmpty() && other.tailnet != m_share.tailnet);
        if (other.id == m_share.id || isElsewhere || other.endedAt.isValid())
            continue;
        const policy::Intent intent
            = other.rule.standing.id.isEmpty() ? intentOf(other) : other.rule.standing;
        if (hasIntent(intent))
            out.push_back({intent, isInvited(other)});
    }
    return out;
}

FlowResult HostFlow::planUndo()
{
    if (m_share.rule.before.isEmpty() || m_share.rule.after.isEmpty())
        return fail(FlowError{Code::NothingToUndo});
    if (isInvited(m_share))
        return fail(FlowError{Code::StillShared, m_share.person.name});
    const auto saved = m_ports.policies.text(m_share.rule.after);
    const auto before = m_ports.policies.text(m_share.rule.before);
    if (!saved || !before) {
        FlowError error{Code::Store};
        error.store = saved ? before.error() : saved.error();
        return fail(std::move(error));
    }
    const auto difference = differenceOf(*saved, m_rule.former);
    if (difference && !difference->onlyLineEnds)
        return fail(FlowError{Code::NotOurFile});
    const policy::Topology *topology = m_side.inventory ? &*m_side.inventory : nullptr;
    std::vector<policy::StandingShare> shares = otherShares();
    shares.insert(shares.begin(), {intentOf(m_share), false});
    auto plan = policy::undo(m_rule.former, m_rule.former, *before, shares, topology);
    if (!plan) {
        FlowError error{Code::Refused};
        error.refusal = plan.error();
        return fail(std::move(error));
    }
    m_rule.opensOnUndo = plan->findings;
    m_rule.plan = *std::move(plan);
    return {};
}

} // namespace share
