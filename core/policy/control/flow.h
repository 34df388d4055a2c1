// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/control/evaluate.h"
#include "core/policy/engine.h"

namespace policy::control {

/// One end of a connection: a device, or an address behind a router.
struct End {
    QString who;     ///< login, tags or name of the device; the route for an address behind a router
    QString machine; ///< name of the device; the route
    std::optional<NodeIndex> node;
    std::array<std::optional<base::Address>, 2> addresses; ///< IPv4, IPv6
};
[[nodiscard]] End endOf(const Tailnet &tailnet, NodeIndex node);

/// What a filter lets through from one address to another, and by which rules.
struct Flow {
    Opening opening;
    /// Protocols besides TCP and UDP that get through, ascending: 1 is ICMP.
    std::vector<int> otherProtocols;
    std::vector<Origin> by; ///< in the order of the file, each once
    [[nodiscard]] bool isEmpty() const { return opening.isEmpty() && otherProtocols.empty(); }
};

/// From \a from to \a to, an address of \a node or behind it. Addresses of one family.
[[nodiscard]] Flow flowAt(
    const Filters &filters, NodeIndex node, const base::Address &from, const base::Address &to);
/// The same for any address: the device that has it, and every router with an approved route to it.
[[nodiscard]] Flow flowBetween(const Filters &filters, const base::Address &from, const base::Address &to);

/// Somebody on one side of an answer of whoReaches() and reachOf().
struct Reached {
    End end;
    std::array<Flow, 2> flows; ///< IPv4, IPv6
};
/// Everybody who reaches something on \a node; with \a port only those who reach that port. Devices first,
/// then approved routes; people of other tailnets as far as the node is shared with them.
[[nodiscard]] std::vector<Reached> whoReaches(
    const Filters &filters, NodeIndex node, const std::optional<SharedPort> &port);
/// Everything that \a from reaches: devices of the tailnet, then approved routes.
[[nodiscard]] std::vector<Reached> reachOf(const Filters &filters, NodeIndex from);

/// A rule by which what one text names may reach what another names.
struct NamedWay {
    Origin origin;
    QByteArrayList sources;              ///< those entries of `src` that cover it
    std::vector<const Target *> targets; ///< those entries of `dst`; of the policy
};
/// Without an inventory: what the rules say of two texts, each a login, tag, alias or address; empty stands
/// for anybody and anything. A login is taken for one of this tailnet and for one of another. `via` rules are
/// left out.
[[nodiscard]] std::vector<NamedWay> waysBetween(
    const Policy &policy, const QByteArray &from, const QByteArray &to);

/// `grants[3], line 17`: for explanations.
[[nodiscard]] QString placeOf(const Policy &policy, const Origin &origin);

} // namespace policy::control
