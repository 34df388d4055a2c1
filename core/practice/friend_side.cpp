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

std::vector<probe::Endpoint> ownPortsOf(const policy::Node &node)
{
    std::vector<probe::Endpoint> own;
    for (const base::Address &address : node.addresses)
        own.push_back({address, probe::peerApiPorts(address).front()});
    return own;
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
                status.peers.push_back(
                    {node.name, node.name + u'.' + miraTailnet(), node.addresses, miraLogin(), {},
                        !m_world.isRehearsing(Rehearsal::HostOffline), true, false, ownPortsOf(node)});
    }
    return answerAfter(m_world.m_pace, &m_world, Result<api::ClientStatus, api::ClientError>(status));
}

World::FriendComputer::Facade World::FriendComputer::facadeOf(const base::Address &address) const
{
    const State::Push &arrived = m_world.m_state->arrived(m_world.m_clock.now());
    Facade facade{
        m_world.m_state->arrivedPush(m_world.m_clock.now()), m_world.m_rehearsals, false, {}, {}, {}};
    const policy::Node *machine = nodeAt(arrived.topology, address);
    if (!machine || m_world.isRehearsing(Rehearsal::HostOffline))
        return facade;
    facade.allowed = reach(*machine, address);
    facade.answers = !facade.allowed.empty();
    facade.builtIn = {probe::peerApiPorts(address).front()};
    facade.listening = m_world.listening(machine->name);
    return facade;
}

probe::Outcome World::FriendComputer::outcomeOf(const Facade &facade, std::uint16_t port)
{
    using probe::Outcome;
    if (!facade.answers)
        return Outcome::Silent;
    if (facade.builtIn.contains(port))
        return Outcome::Open;
    if (!contains(facade.allowed, port))
        return Outcome::Silent;
    const bool listens = std::binary_search(facade.listening.begin(), facade.listening.end(), port);
    return listens ? Outcome::Open : Outcome::Refused;
}

probe::Outcome World::FriendComputer::outcome(const probe::Endpoint &endpoint) const
{
    return outcomeOf(facadeOf(endpoint.address), endpoint.port);
}

probe::Outcome World::FriendComputer::outcomeAt(const probe::Endpoint &endpoint)
{
    const auto kept = m_facades.find(endpoint.address);
    const std::ptrdiff_t push = m_world.m_state->arrivedPush(m_world.m_clock.now());
    if (kept != m_facades.end() && kept->second.push == push
        && kept->second.rehearsals == m_world.m_rehearsals)
        return outcomeOf(kept->second, endpoint.port);
    const Facade &fresh = m_facades[endpoint.address] = facadeOf(endpoint.address);
    return outcomeOf(fresh, endpoint.port);
}

probe::Sweeper &World::FriendComputer::sweeper()
{
    m_sweeper.setJumps(m_world.m_pace.count() <= 0);
    return m_sweeper;
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
