// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/address_set.h"
#include "core/policy/topology.h"

#include <QByteArrayList>
#include <QHash>
#include <QSet>

#include <cstdint>
#include <vector>

namespace policy::control {

using NodeIndex = std::uint32_t; ///< of Tailnet::nodes()
void sortUnique(std::vector<NodeIndex> &nodes);

/// A set of nodes, one bit each.
class NodeSet {
public:
    explicit NodeSet(std::size_t size = 0)
        : m_words((size + 63) / 64)
    {
    }
    void insert(NodeIndex node) { m_words[node / 64] |= std::uint64_t{1} << (node % 64); }
    [[nodiscard]] bool contains(NodeIndex node) const { return (m_words[node / 64] >> (node % 64)) & 1; }
    void unite(const NodeSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
    }
    template <typename Visit> void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                visit(static_cast<NodeIndex>(i * 64 + static_cast<unsigned>(__builtin_ctzll(word))));
    }

private:
    std::vector<std::uint64_t> m_words;
};

/// A device, with its addresses as numbers.
struct Device {
    QString name;
    QByteArray login; ///< lower case; empty for a tagged one
    QString spelled;  ///< the login as written
    QByteArrayList tags;
    AddressSet own;              ///< its addresses
    AddressSet routes;           ///< approved subnet routes, without the exit routes
    bool isExit = false;         ///< has an approved exit route
    bool isExternal = false;     ///< of a user of another tailnet
    QSet<QByteArray> sharedWith; ///< logins of other tailnets, lower case

    [[nodiscard]] bool isUser() const { return tags.isEmpty() && !login.isEmpty(); }
};

/// An inventory made ready for many questions: who has which login, tag, role or address. Everything is
/// looked up in time proportional to the answer.
class Tailnet {
public:
    explicit Tailnet(const Topology &topology);

    [[nodiscard]] const std::vector<Device> &nodes() const { return m_nodes; }
    [[nodiscard]] const QStringList &domains() const { return m_domains; }
    [[nodiscard]] bool hasUser(const QByteArray &lowerLogin) const { return m_roles.contains(lowerLogin); }
    [[nodiscard]] bool isExternalUser(const QByteArray &lowerLogin) const
    {
        return m_external.contains(lowerLogin);
    }

    /// Untagged nodes of that login, of this tailnet or another.
    [[nodiscard]] const std::vector<NodeIndex> &ofLogin(const QByteArray &lowerLogin) const;
    [[nodiscard]] const std::vector<NodeIndex> &ofTag(const QByteArray &tag) const;
    /// Untagged nodes of this tailnet's people with that role; of people with no known role for none.
    [[nodiscard]] const std::vector<NodeIndex> &ofRole(const QByteArray &role) const;
    /// Untagged nodes of this tailnet's people whose login ends with `@domain` (compared exactly).
    [[nodiscard]] const std::vector<NodeIndex> &ofDomain(const QByteArray &domain) const;
    [[nodiscard]] const std::vector<NodeIndex> &members() const { return m_members; }
    [[nodiscard]] const std::vector<NodeIndex> &tagged() const { return m_tagged; }
    [[nodiscard]] const std::vector<NodeIndex> &external() const { return m_externalNodes; }
    [[nodiscard]] const std::vector<NodeIndex> &exits() const { return m_exits; }
    [[nodiscard]] const std::vector<NodeIndex> &own() const { return m_own; } ///< of this tailnet

    /// Nodes with an own address in \a set, ascending, each once.
    [[nodiscard]] std::vector<NodeIndex> withAddressIn(const AddressSet &set) const;
    /// Nodes of this tailnet with an approved subnet route that overlaps \a set, ascending, each once.
    [[nodiscard]] std::vector<NodeIndex> withRouteIn(const AddressSet &set) const;
    /// Exit nodes whose approved exit routes overlap \a set.
    [[nodiscard]] std::vector<NodeIndex> withExitFor(const AddressSet &set) const;
    /// All approved subnet routes.
    [[nodiscard]] const AddressSet &routes() const { return m_routes; }
    /// A node of another tailnet is a peer only of what is shared with its user.
    [[nodiscard]] bool mayMeet(NodeIndex a, NodeIndex b) const;

private:
    struct Point {
        AddressSet::Number at;
        NodeIndex node;
    };
    struct Route {
        AddressSet::Range range;
        AddressSet::Number reach; ///< the highest `last` of this and all routes before it
        NodeIndex node;
    };
    void add(const Node &node);
    void sortIndexes();

    std::vector<Device> m_nodes;
    QStringList m_domains;
    QHash<QByteArray, QByteArray> m_roles; ///< by login
    QSet<QByteArray> m_external;
    QHash<QByteArray, std::vector<NodeIndex>> m_byLogin, m_byTag, m_byRole, m_byDomain;
    std::vector<NodeIndex> m_members, m_tagged, m_externalNodes, m_exits, m_own;
    std::array<std::vector<Point>, 2> m_points;
    std::array<std::vector<Route>, 2> m_routeIndex;
    std::array<std::vector<NodeIndex>, 2> m_exitsOf; ///< by family
    AddressSet m_routes;
};

} // namespace policy::control
