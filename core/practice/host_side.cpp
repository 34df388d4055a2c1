// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world_state.h"

#include "core/hujson/document.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

using Code = api::ApiError::Code;

QString etagOf(const QByteArray &text)
{
    return u"\"%1\""_s.arg(
        QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()));
}

/// Why the service would not take this text; empty when it would, as far as our engine knows.
QString faultOf(const QByteArray &text, const policy::Topology &topology)
{
    const auto document = hujson::Document::parse(text);
    if (!document) {
        const hujson::SyntaxError &error = document.error();
        return u"line %1, column %2: %3"_s.arg(error.line).arg(error.column).arg(error.message);
    }
    const base::Address &address = topology.nodes.front().addresses.front();
    const auto reach = policy::reach(text, topology, address, address);
    return reach ? QString() : reach.error().problems.front().message;
}

api::Peer peerOf(const policy::Node &node, const QString &tailnet)
{
    api::Peer peer;
    peer.name = node.name;
    peer.dnsName = node.name + u'.' + tailnet;
    peer.addresses = node.addresses;
    peer.owner = node.user;
    peer.tags = node.tags;
    peer.isOnline = true;
    return peer;
}

} // namespace

template <typename T> api::Answer<T> World::HostTailnet::answer(T value)
{
    return answerAfter(m_world.m_pace, &m_world, Result<T, api::ApiError>(std::move(value)));
}

template <typename T> api::Answer<T> World::HostTailnet::refuse(Code code, const QString &message)
{
    return answerAfter(
        m_world.m_pace, &m_world, Result<T, api::ApiError>(fail(api::ApiError{code, message})));
}

QString World::HostTailnet::name() const
{
    return miraTailnet();
}

QString World::HostTailnet::hostLogin() const
{
    return miraLogin();
}

api::Answer<policy::Topology> World::HostTailnet::inventory()
{
    return answer(m_world.m_state->topology);
}

api::Answer<api::PolicyFile> World::HostTailnet::fetchPolicy()
{
    const QByteArray &text = m_world.m_state->policy;
    return answer(api::PolicyFile{text, etagOf(text)});
}

api::Answer<api::PolicyFile> World::HostTailnet::savePolicy(const QByteArray &text, const QString &etag)
{
    State &state = *m_world.m_state;
    if (etag != etagOf(state.policy))
        return refuse<api::PolicyFile>(Code::Changed);
    const QString fault = faultOf(text, state.topology);
    if (!fault.isEmpty())
        return refuse<api::PolicyFile>(Code::Refused, fault);
    if (text != state.policy) {
        state.policy = text;
        m_world.push();
    }
    return answer(api::PolicyFile{text, etagOf(text)});
}

api::Answer<api::MachineInvite> World::HostTailnet::makeInvite(const QString &machine)
{
    State &state = *m_world.m_state;
    if (!state.machine(machine))
        return refuse<api::MachineInvite>(Code::NotFound);
    api::MachineInvite invite;
    invite.id = u"practice-%1"_s.arg(++state.invitesMade);
    invite.machine = machine;
    invite.link
        = base::Secret(u"https://practice.invalid/invite/%1-%2"_s.arg(machine).arg(state.invitesMade));
    invite.madeAt = m_world.m_clock.now();
    state.invites.push_back(invite);
    Q_EMIT m_world.changed();
    return answer(invite);
}

api::Answer<std::vector<api::MachineInvite>> World::HostTailnet::invites(const QString &machine)
{
    std::vector<api::MachineInvite> found;
    std::copy_if(m_world.m_state->invites.begin(), m_world.m_state->invites.end(), std::back_inserter(found),
        [&machine](const api::MachineInvite &invite) { return invite.machine == machine; });
    return answer(found);
}

api::Answer<bool> World::HostTailnet::withdrawInvite(const QString &id)
{
    const auto gone = std::erase_if(
        m_world.m_state->invites, [&id](const api::MachineInvite &invite) { return invite.id == id; });
    if (gone == 0)
        return refuse<bool>(Code::NotFound);
    m_world.shareOut();
    return answer(true);
}

QFuture<Result<api::ClientStatus, api::ClientError>> World::HostClient::status()
{
    const QString tailnet = miraTailnet();
    api::ClientStatus status;
    const bool isOffline = m_world.isRehearsing(Rehearsal::HostOffline);
    status.state = isOffline ? api::ClientStatus::State::Stopped : api::ClientStatus::State::Running;
    status.login = miraLogin();
    status.tailnet = tailnet;
    status.magicDns = true;
    const State::Push &arrived = m_world.m_state->arrived(m_world.m_clock.now());
    const std::vector<policy::Node> &nodes = arrived.topology.nodes;
    status.self = peerOf(nodes.front(), tailnet);
    for (std::size_t i = 1; i < nodes.size(); ++i)
        status.peers.push_back(peerOf(nodes[i], tailnet));
    for (const QString &login : nodes.front().sharedWith) {
        policy::Node computer = computerOf(friendWith(login));
        if (m_world.signedInAs(login) != login || m_world.isRehearsing(Rehearsal::FriendSignedOut)
            || m_world.isRehearsing(Rehearsal::TaggedFriendMachine))
            continue;
        computer.user = login;
        if (reachUnder(arrived.policy, arrived.topology, computer, nodes.front().addresses.front()).empty())
            continue;
        api::Peer sharee = peerOf(computer, {});
        sharee.name = u"device-of-shared-to-user"_s; // what the real client shows instead of the name
        sharee.dnsName.clear();
        sharee.isSharee = true;
        status.peers.push_back(sharee);
    }
    return answerAfter(m_world.m_pace, &m_world, Result<api::ClientStatus, api::ClientError>(status));
}

} // namespace practice
