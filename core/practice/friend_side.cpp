// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world_state.h"

#include "core/probe/peer_api.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

bool contains(const std::vector<policy::Reach> &reach, std::uint16_t port)
{
    for (const policy::Reach &part : reach) {
        if (part.protocol != policy::Protocol::Tcp)
            continue;
        for (const policy::PortRange &range : part.ports)
            if (range.first <= port && port <= range.last)
                return true;
    }
    return false;
}

} // namespace

bool World::FriendComputer::isSignedIn() const
{
    return !m_world.isRehearsing(Rehearsal::FriendSignedOut);
}

QString World::FriendComputer::account() const
{
    return m_world.signedInAs(m_owner.login);
}

std::vector<policy::Reach> World::FriendComputer::reach(
    const policy::Node &machine, const base::Address &to) const
{
    const bool isTagged = m_world.isRehearsing(Rehearsal::TaggedFriendMachine);
    if (!isSignedIn() || isTagged || !machine.sharedWith.contains(account()))
        return {};
    const State::Push &arrived = m_world.m_state->arrived(m_world.m_clock.now());
    policy::Node computer = computerOf(m_owner);
    computer.user = account();
    return reachUnder(arrived.policy, arrived.topology, computer, to);
}

bool World::FriendComputer::isPeer(const policy::Node &machine) const
{
    return std::any_of(machine.addresses.begin(), machine.addresses.end(),
        [&](const base::Address &address) { return !reach(machine, address).empty(); });
}

QFuture<Result<api::ClientStatus, api::ClientError>> World::FriendComputer::status()
{
    api::ClientStatus status;
    status.state = isSignedIn() ? api::ClientStatus::State::Running : api::ClientStatus::State::SignedOut;
    if (isSignedIn()) {
        const policy::Node computer = computerOf(m_owner);
        status.login = account();
        status.tailnet = m_owner.tailnet;
        status.magicDns = true;
        if (m_world.isRehearsing(Rehearsal::TaggedFriendMachine))
            status.ownTags = {u"tag:laptop"_s};
        status.self = {computer.name, computer.name + u'.' + m_owner.tailnet, computer.addresses,
            status.ownTags.isEmpty() ? status.login : QString(), status.ownTags, true, false, false};
        for (const policy::Node &node : m_world.m_state->arrived(m_world.m_clock.now()).topology.nodes)
            if (isPeer(node))
                status.peers.push_back({node.name, node.name + u'.' + miraTailnet(), node.addresses,
                    miraLogin(), {}, !m_world.isRehearsing(Rehearsal::HostOffline), true, false});
    }
    return answerAfter(m_world.m_pace, &m_world, Result<api::ClientStatus, api::ClientError>(status));
}

probe::Outcome World::FriendComputer::outcome(const probe::Endpoint &endpoint) const
{
    using probe::Outcome;
    const policy::Topology &topology = m_world.m_state->arrived(m_world.m_clock.now()).topology;
    const policy::Node *machine = nodeAt(topology, endpoint.address);
    if (!machine || m_world.isRehearsing(Rehearsal::HostOffline))
        return Outcome::Silent;
    const std::vector<policy::Reach> allowed = reach(*machine, endpoint.address);
    if (allowed.empty())
        return Outcome::Silent;
    if (endpoint.port == probe::peerApiPorts(endpoint.address).front())
        return Outcome::Open;
    if (!contains(allowed, endpoint.port))
        return Outcome::Silent;
    const std::vector<std::uint16_t> open = m_world.listening(machine->name);
    return std::binary_search(open.begin(), open.end(), endpoint.port) ? Outcome::Open : Outcome::Refused;
}

QFuture<probe::ProbeResult> World::FriendComputer::probe(
    const probe::Endpoint &endpoint, std::chrono::milliseconds timeout)
{
    probe::ProbeResult result;
    result.endpoint = endpoint;
    result.outcome = outcome(endpoint);
    const bool isSilent = result.outcome == probe::Outcome::Silent;
    result.took = isSilent ? timeout : std::min(timeout, std::chrono::milliseconds(8 + endpoint.port % 9));
    // Nobody wants to wait for real time-outs in practice: a silent door costs some paces more than an open
    // one.
    return answerAfter(isSilent ? 3 * m_world.m_pace : m_world.m_pace, &m_world, result);
}

QFuture<probe::ResolveAnswer> World::FriendComputer::resolve(const QString &name)
{
    std::vector<base::Address> addresses;
    const QString suffix = u'.' + miraTailnet();
    if (name.endsWith(suffix, Qt::CaseInsensitive)) {
        const policy::Topology &topology = m_world.m_state->arrived(m_world.m_clock.now()).topology;
        const policy::Node *machine = nodeNamed(topology, name.chopped(suffix.size()).toLower());
        // MagicDNS answers with the IPv4 address only (tailscale/tailscale, ipn/ipnlocal/node_backend.go,
        // 2026-08-22).
        if (machine && isPeer(*machine))
            addresses = {machine->addresses.front()};
    }
    return answerAfter(m_world.m_pace, &m_world, probe::ResolveAnswer(addresses));
}

Result<bool, probe::RouteError> World::FriendComputer::leavesThroughTailscale(
    const base::Address &address) const
{
    return isSignedIn() && address.isTailscaleMachine();
}

} // namespace practice
