// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/selector.h"
#include "core/policy/topology.h"

#include <memory>

namespace policy {

/// Somebody or something that a rule may cover: a node of the inventory, or one that stands for all of its
/// kind.
struct Principal {
    QString name;     ///< of the node, for people
    QString spelled;  ///< the login as written; empty when there is none
    QByteArray login; ///< lower case; empty for a tagged node and for a host behind a route
    QByteArray role;
    QByteArrayList tags;
    std::vector<base::Address> addresses; ///< empty: not known, or (with isRouted) none of its own
    bool isExternal = false;
    bool isRouted = false;     ///< a host behind an approved route: only `*` and addresses cover it
    bool isRoleKnown = false;  ///< false: any role selector may cover it
    QByteArrayList sharedWith; ///< lower case

    [[nodiscard]] bool isUser() const { return !login.isEmpty() && tags.isEmpty(); }
    [[nodiscard]] const base::Address *address(AddressSet::Family family) const;
    [[nodiscard]] QString who() const; ///< login, tags or name
};

/// Ports of one family that somebody has on a machine.
struct Opening {
    std::vector<PortRange> tcp;
    std::vector<PortRange> udp;
    QByteArrayList apps; ///< sorted

    [[nodiscard]] bool isEmpty() const { return tcp.empty() && udp.empty() && apps.isEmpty(); }
    [[nodiscard]] std::vector<Reach> reach() const;
    friend bool operator==(const Opening &, const Opening &) = default;
};

/// Who the people of other tailnets are, as far as the intent and the inventory say.
struct SharedPeople {
    QSet<QByteArray> logins; ///< lower case
    [[nodiscard]] static SharedPeople of(const QStringList &people, const Topology *topology);
};

/// The rules of one policy, applied to principals. Conditions (`srcPosture`) are taken to hold: this is what
/// could leak. `via` rules route traffic to subnets and are left out.
class Engine {
public:
    Engine(const Policy &policy, SharedPeople shared);

    [[nodiscard]] const Policy &policy() const { return m_policy; }
    [[nodiscard]] const Selector &selector(const QByteArray &text) { return m_reader.read(text); }
    [[nodiscard]] bool coversSource(
        const Selector &selector, const Principal &who, AddressSet::Family family) const;
    /// \a peer is the source; only autogroup:self asks for it.
    [[nodiscard]] bool coversTarget(const Selector &selector, const Principal &what,
        AddressSet::Family family, const Principal &peer) const;
    /// True for a selector that names shared people: their login, a group with it, autogroup:shared.
    [[nodiscard]] bool namesShared(const Selector &selector) const;

    [[nodiscard]] bool hasSource(const Rule &rule, const Principal &who, AddressSet::Family family);
    /// The port entries by which \a rule lets \a from reach \a to; nullptr where it does not. Never empty
    /// otherwise unless the rule gives only capabilities.
    [[nodiscard]] std::optional<std::vector<PortSpec>> hits(
        const Rule &rule, const Principal &from, const Principal &to, AddressSet::Family family);
    [[nodiscard]] Opening opening(const Principal &from, const Principal &to, AddressSet::Family family);
    /// Only what selectors that name shared people give.
    [[nodiscard]] Opening openingOnPurpose(
        const Principal &from, const Principal &to, AddressSet::Family family);

private:
    template <typename Accept>
    [[nodiscard]] Opening openingOf(
        const Principal &from, const Principal &to, AddressSet::Family family, Accept accept);
    [[nodiscard]] bool coversIdentity(const Selector &selector, const Principal &who) const;

    const Policy &m_policy;
    SelectorReader m_reader;
    SharedPeople m_shared;
    std::vector<Rule> m_rules; ///< of the policy, or the one that an absent section stands for
};

/// The machines and people of the inventory.
[[nodiscard]] Principal principalOf(const Node &node, const Topology &topology);
[[nodiscard]] std::vector<Principal> principalsOf(const Topology &topology);
/// A friend of whom only the login is known.
[[nodiscard]] Principal friendOf(const QByteArray &login);
/// The machine of a share, with what the inventory knows of it.
[[nodiscard]] Principal machineOf(const SharedMachine &machine, const Topology *topology);
/// Every device of \a login in the inventory; the one without addresses when there is none.
[[nodiscard]] std::vector<Principal> devicesOf(const QByteArray &login, const Topology *topology);
/// Approved routes of the host's own nodes, without the exit routes.
[[nodiscard]] AddressSet approvedRoutes(const Topology &topology);

void addSpec(Opening &opening, const PortSpec &spec);
void normalize(Opening &opening);

} // namespace policy
