// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/tailnet.h"

#include <algorithm>

namespace policy::control {

namespace {

using Family = AddressSet::Family;
using Range = AddressSet::Range;

const std::vector<NodeIndex> nobody;

QByteArray lowered(const QString &text)
{
    return text.trimmed().toLower().toUtf8();
}

const std::vector<NodeIndex> &found(
    const QHash<QByteArray, std::vector<NodeIndex>> &index, const QByteArray &key)
{
    const auto it = index.constFind(key);
    return it == index.constEnd() ? nobody : *it;
}

std::size_t indexOf(Family family)
{
    return family == Family::V4 ? 0 : 1;
}

} // namespace

void sortUnique(std::vector<NodeIndex> &nodes)
{
    std::sort(nodes.begin(), nodes.end());
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
}

Tailnet::Tailnet(const Topology &topology)
    : m_domains(topology.domains)
{
    for (const User &user : topology.users) {
        const QByteArray login = lowered(user.login);
        m_roles.insert(login, user.role.toUtf8());
        if (user.isExternal)
            m_external.insert(login);
    }
    m_nodes.reserve(topology.nodes.size());
    for (const Node &node : topology.nodes)
        add(node);
    sortIndexes();
}

void Tailnet::add(const Node &node)
{
    const auto index = static_cast<NodeIndex>(m_nodes.size());
    Device device;
    device.name = node.name;
    device.login = node.tags.isEmpty() ? lowered(node.user) : QByteArray();
    device.spelled = node.user;
    device.isExternal = node.isExternal || m_external.contains(device.login);
    for (const QString &tag : node.tags)
        device.tags << tag.trimmed().toUtf8();
    for (const QString &login : node.sharedWith)
        device.sharedWith.insert(lowered(login));
    for (const base::Address &address : node.addresses)
        device.own = device.own.united(AddressSet::of(address));
    for (const QString &route : device.isExternal ? QStringList() : node.approvedRoutes) {
        const auto set = AddressSet::parse(route.toUtf8());
        if (!set)
            continue;
        const bool isExit4 = *set == AddressSet::everything().only(Family::V4);
        const bool isExit6 = *set == AddressSet::everything().only(Family::V6);
        if (isExit4 || isExit6) {
            device.isExit = true;
            m_exitsOf[isExit4 ? 0 : 1].push_back(index);
        } else {
            device.routes = device.routes.united(*set);
        }
    }
    if (device.isExternal) {
        m_externalNodes.push_back(index);
    } else {
        m_own.push_back(index);
        if (!device.tags.isEmpty())
            m_tagged.push_back(index);
        else if (device.isUser())
            m_members.push_back(index);
        if (device.isExit)
            m_exits.push_back(index);
        for (const QByteArray &tag : std::as_const(device.tags))
            m_byTag[tag].push_back(index);
    }
    if (device.isUser())
        m_byLogin[device.login].push_back(index);
    if (device.isUser() && !device.isExternal) {
        m_byRole[m_roles.value(device.login)].push_back(index);
        m_byDomain[device.login.mid(device.login.lastIndexOf('@') + 1)].push_back(index);
    }
    m_nodes.push_back(std::move(device));
}

void Tailnet::sortIndexes()
{
    std::vector<Range> all[2];
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const auto index = static_cast<NodeIndex>(i);
        for (const Family family : AddressSet::families) {
            for (const Range &range : m_nodes[i].own.ranges(family)) {
                for (AddressSet::Number at = range.first;; ++at) { // a node has one address, or a few
                    m_points[indexOf(family)].push_back({at, index});
                    if (at == range.last)
                        break;
                }
            }
            for (const Range &range : m_nodes[i].routes.ranges(family)) {
                m_routeIndex[indexOf(family)].push_back({range, range.last, index});
                all[indexOf(family)].push_back(range);
            }
        }
    }
    for (const Family family : AddressSet::families) {
        auto &points = m_points[indexOf(family)];
        std::sort(points.begin(), points.end(), [](const Point &a, const Point &b) { return a.at < b.at; });
        auto &routes = m_routeIndex[indexOf(family)];
        std::sort(routes.begin(), routes.end(),
            [](const Route &a, const Route &b) { return a.range.first < b.range.first; });
        for (std::size_t i = 1; i < routes.size(); ++i)
            routes[i].reach = std::max(routes[i].reach, routes[i - 1].reach);
        m_routes = m_routes.united(AddressSet::ofRanges(family, std::move(all[indexOf(family)])));
    }
}

const std::vector<NodeIndex> &Tailnet::ofLogin(const QByteArray &lowerLogin) const
{
    return found(m_byLogin, lowerLogin);
}

const std::vector<NodeIndex> &Tailnet::ofTag(const QByteArray &tag) const
{
    return found(m_byTag, tag);
}

const std::vector<NodeIndex> &Tailnet::ofRole(const QByteArray &role) const
{
    return found(m_byRole, role);
}

const std::vector<NodeIndex> &Tailnet::ofDomain(const QByteArray &domain) const
{
    return found(m_byDomain, domain);
}

std::vector<NodeIndex> Tailnet::withAddressIn(const AddressSet &set) const
{
    std::vector<NodeIndex> out;
    for (const Family family : AddressSet::families) {
        const auto &points = m_points[indexOf(family)];
        for (const Range &range : set.ranges(family)) {
            auto at = std::lower_bound(points.begin(), points.end(), range.first,
                [](const Point &point, AddressSet::Number value) { return point.at < value; });
            for (; at != points.end() && at->at <= range.last; ++at)
                out.push_back(at->node);
        }
    }
    sortUnique(out);
    return out;
}

std::vector<NodeIndex> Tailnet::withRouteIn(const AddressSet &set) const
{
    std::vector<NodeIndex> out;
    for (const Family family : AddressSet::families) {
        const auto &routes = m_routeIndex[indexOf(family)];
        for (const Range &range : set.ranges(family)) {
            auto end = std::upper_bound(routes.begin(), routes.end(), range.last,
                [](AddressSet::Number value, const Route &route) { return value < route.range.first; });
            while (end != routes.begin()) {
                --end;
                if (end->reach < range.first)
                    break;
                if (end->range.last >= range.first)
                    out.push_back(end->node);
            }
        }
    }
    sortUnique(out);
    return out;
}

std::vector<NodeIndex> Tailnet::withExitFor(const AddressSet &set) const
{
    std::vector<NodeIndex> out;
    for (const Family family : AddressSet::families)
        if (!set.isEmpty(family))
            out.insert(out.end(), m_exitsOf[indexOf(family)].begin(), m_exitsOf[indexOf(family)].end());
    sortUnique(out);
    return out;
}

bool Tailnet::mayMeet(NodeIndex a, NodeIndex b) const
{
    const Device &first = m_nodes[a];
    const Device &second = m_nodes[b];
    if (!first.isExternal && !second.isExternal)
        return true;
    if (first.isExternal && second.isExternal)
        return false;
    const Device &machine = first.isExternal ? second : first;
    const Device &visitor = first.isExternal ? first : second;
    return visitor.isUser() && machine.sharedWith.contains(visitor.login);
}

} // namespace policy::control
