// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/engine.h"

#include <algorithm>

namespace policy {

namespace {

QByteArray lowered(const QString &text)
{
    return text.trimmed().toLower().toUtf8();
}

const User *userOf(const Topology &topology, const QString &login)
{
    const auto found = std::find_if(topology.users.begin(), topology.users.end(),
        [&](const User &user) { return user.login.compare(login, Qt::CaseInsensitive) == 0; });
    return found == topology.users.end() ? nullptr : &*found;
}

bool isExitRoute(const QString &route)
{
    return route == QLatin1String("0.0.0.0/0") || route == QLatin1String("::/0");
}

} // namespace

const base::Address *Principal::address(AddressSet::Family family) const
{
    const auto found = std::find_if(addresses.begin(), addresses.end(),
        [family](const base::Address &a) { return a.family() == family; });
    return found == addresses.end() ? nullptr : &*found;
}

QString Principal::who() const
{
    if (!tags.isEmpty())
        return QString::fromUtf8(tags.join(", "));
    return login.isEmpty() ? name : spelled;
}

SharedPeople SharedPeople::of(const QStringList &people, const Topology *topology)
{
    SharedPeople shared;
    for (const QString &login : people)
        shared.logins.insert(lowered(login));
    if (topology) {
        for (const User &user : topology->users)
            if (user.isExternal)
                shared.logins.insert(lowered(user.login));
        for (const Node &node : topology->nodes) {
            if (node.isExternal && !node.user.isEmpty())
                shared.logins.insert(lowered(node.user));
            for (const QString &login : node.sharedWith)
                shared.logins.insert(lowered(login));
        }
    }
    return shared;
}

Principal principalOf(const Node &node, const Topology &topology)
{
    Principal principal;
    principal.name = node.name;
    principal.spelled = node.user;
    principal.login = lowered(node.user);
    for (const QString &tag : node.tags)
        principal.tags << tag.toUtf8();
    principal.addresses = node.addresses;
    principal.isExternal = node.isExternal;
    for (const QString &login : node.sharedWith)
        principal.sharedWith << lowered(login);
    if (const User *user = userOf(topology, node.user)) {
        principal.role = user->role.toUtf8();
        principal.isRoleKnown = true;
        principal.isExternal = principal.isExternal || user->isExternal;
    } else {
        principal.isRoleKnown = node.user.isEmpty() || !topology.users.empty();
    }
    return principal;
}

std::vector<Principal> principalsOf(const Topology &topology)
{
    std::vector<Principal> out;
    out.reserve(topology.nodes.size());
    for (const Node &node : topology.nodes)
        out.push_back(principalOf(node, topology));
    return out;
}

Principal friendOf(const QByteArray &login)
{
    Principal principal;
    principal.name = QString::fromUtf8(login);
    principal.spelled = QString::fromUtf8(login);
    principal.login = login.toLower();
    principal.isExternal = true;
    principal.isRoleKnown = true;
    return principal;
}

Principal machineOf(const SharedMachine &machine, const Topology *topology)
{
    Principal principal;
    principal.name = machine.name;
    principal.spelled = machine.user;
    principal.login = lowered(machine.user);
    for (const QString &tag : machine.tags)
        principal.tags << tag.toUtf8();
    principal.addresses = machine.addresses;
    if (!topology)
        return principal;
    for (const Node &node : topology->nodes) {
        const bool isSame
            = std::any_of(machine.addresses.begin(), machine.addresses.end(), [&](const base::Address &a) {
                  return std::find(node.addresses.begin(), node.addresses.end(), a) != node.addresses.end();
              });
        if (!isSame || node.isExternal)
            continue;
        Principal known = principalOf(node, *topology);
        known.name = machine.name;
        known.sharedWith.clear(); // the share that is planned may not be accepted yet
        if (known.addresses.size() < principal.addresses.size())
            known.addresses = principal.addresses;
        return known;
    }
    if (const User *user = userOf(*topology, machine.user)) {
        principal.role = user->role.toUtf8();
        principal.isRoleKnown = true;
    }
    return principal;
}

std::vector<Principal> devicesOf(const QByteArray &login, const Topology *topology)
{
    std::vector<Principal> out;
    if (topology) {
        for (const Node &node : topology->nodes)
            if (node.isExternal && lowered(node.user) == login.toLower())
                out.push_back(principalOf(node, *topology));
    }
    if (out.empty())
        out.push_back(friendOf(login));
    return out;
}

AddressSet approvedRoutes(const Topology &topology)
{
    AddressSet routes;
    for (const Node &node : topology.nodes) {
        if (node.isExternal)
            continue;
        for (const QString &route : node.approvedRoutes) {
            if (isExitRoute(route))
                continue;
            if (const auto set = AddressSet::parse(route.toUtf8()))
                routes = routes.united(*set);
        }
    }
    return routes;
}

} // namespace policy
