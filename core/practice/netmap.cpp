// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/world_state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace practice {

namespace {

/// As `tailscale debug netmap` writes it: single addresses as networks.
QString asNetwork(const base::Address &address)
{
    return address.toString() + (address.family() == base::Address::Family::V4 ? u"/32"_s : u"/128"_s);
}

QJsonArray networksOf(const policy::Node &node)
{
    QJsonArray list;
    for (const base::Address &address : node.addresses)
        list.append(asNetwork(address));
    return list;
}

/// What \a peer opens on \a machine, as one entry of the packet filter for each kind of packet.
void addRules(QJsonArray &filter, const QByteArray &policy, const policy::Topology &topology,
    const policy::Node &peer, const policy::Node &machine)
{
    std::map<policy::Protocol, QJsonArray> targets;
    for (const base::Address &to : machine.addresses)
        for (const policy::Reach &reach : reachUnder(policy, topology, peer, to))
            for (const policy::PortRange &ports : reach.ports)
                targets[reach.protocol].append(QJsonObject{{u"Net"_s, asNetwork(to)},
                    {u"Ports"_s, QJsonObject{{u"First"_s, ports.first}, {u"Last"_s, ports.last}}}});
    constexpr int tcp = 6;
    constexpr int udp = 17;
    for (const auto &[protocol, list] : targets)
        filter.append(QJsonObject{{u"IPProto"_s, QJsonArray{protocol == policy::Protocol::Tcp ? tcp : udp}},
            {u"Srcs"_s, networksOf(peer)}, {u"SrcCaps"_s, QJsonValue()}, {u"Dsts"_s, list},
            {u"Caps"_s, QJsonArray()}});
}

} // namespace

QByteArray World::netmap(const QString &name) const
{
    const State::Push &arrived = m_state->arrived(m_clock.now());
    const policy::Node *machine = nodeNamed(arrived.topology, name);
    if (!machine || isRehearsing(Rehearsal::HostOffline))
        return {};
    QJsonArray filter;
    QJsonArray peers;
    QJsonObject profiles;
    int user = 1;
    const auto addUser = [&](const QString &login) {
        profiles.insert(QString::number(user), QJsonObject{{u"ID"_s, user}, {u"LoginName"_s, login}});
        return user++;
    };
    const QJsonObject self{{u"Name"_s, QString(name + u'.' + miraTailnet() + u'.')},
        {u"Addresses"_s, networksOf(*machine)}, {u"User"_s, addUser(machine->user)}};
    for (const QString &login : machine->sharedWith) {
        policy::Node computer = computerOf(friendWith(login));
        computer.user = login;
        peers.append(QJsonObject{
            {u"Name"_s, u"device-of-shared-to-user."_s}, // the name of a friend's machine is not told
            {u"Addresses"_s, networksOf(computer)}, {u"User"_s, addUser(login)}});
        addRules(filter, arrived.policy, arrived.topology, computer, *machine);
    }
    const QJsonObject map{{u"Domain"_s, miraTailnet()}, {u"SelfNode"_s, self}, {u"Peers"_s, peers},
        {u"UserProfiles"_s, profiles}, {u"PacketFilter"_s, filter}};
    return QJsonDocument(map).toJson(QJsonDocument::Indented);
}

} // namespace practice
