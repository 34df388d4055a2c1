// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/control/tailnet.h"
#include "core/policy/selector.h"

#include <unordered_map>

namespace policy::control {

/// Whom a string in `src` stands for.
struct Source {
    AddressSet addresses; ///< of this tailnet's devices, or as written
    std::vector<NodeIndex>
        externals; ///< devices of other tailnets' people; each counts only on what is shared with it
};

/// A node on which a string in `dst` puts a rule, and the addresses that the rule names there.
struct Landing {
    NodeIndex node;
    std::uint32_t addresses; ///< index into Resolver::sets()
};

/// Resolves selectors of one policy in one inventory, each spelling once.
///
/// Sources of the rules: recorded packet filters (`../shared/captures/README.md`, "What the recordings
/// establish"): `*` is the tailnet's address ranges and its approved subnet routes; users, groups, tags and
/// autogroups are all addresses of their nodes and never the routes behind them; an address, prefix or alias
/// is itself and no more. People of other tailnets: Tailscale docs, "Targets and selectors" (2026-01-05) and
/// "Share your machines" (2026-01-05).
class Resolver {
public:
    static constexpr std::uint32_t everything = 0; ///< `*`: whatever the node handles

    Resolver(const Policy &policy, const Tailnet &tailnet);

    [[nodiscard]] const Selector &selector(const QByteArray &text) { return m_reader.read(text); }
    [[nodiscard]] const Source &source(const QByteArray &text);
    /// Nothing for autogroup:self, which depends on the source.
    [[nodiscard]] const std::vector<Landing> &landings(const QByteArray &text);
    /// With `via`: only nodes with one of these tags that route to it.
    [[nodiscard]] std::vector<Landing> landingsVia(const QByteArray &text, const QByteArrayList &tags);
    /// Devices that a selector names by who they are; empty for addresses and `*`.
    [[nodiscard]] std::vector<NodeIndex> devices(const Selector &selector) const;

    [[nodiscard]] const std::vector<AddressSet> &sets() const { return m_sets; }
    [[nodiscard]] std::vector<AddressSet> takeSets() { return std::move(m_sets); }
    [[nodiscard]] const Tailnet &tailnet() const { return m_tailnet; }
    /// Own addresses of a node, as an index into sets().
    [[nodiscard]] std::uint32_t ownSet(NodeIndex node) const { return 1 + node; }

    /// 100.64.0.0/10 without 100.115.92.0/23, and fd7a:115c:a1e0::/48: what `*` means as a source, without
    /// the routes.
    [[nodiscard]] static const AddressSet &tailnetRanges();
    /// Public addresses: what autogroup:internet means.
    [[nodiscard]] static const AddressSet &internet();

private:
    [[nodiscard]] Source resolveSource(const QByteArray &text);
    [[nodiscard]] std::vector<Landing> resolveLandings(const QByteArray &text);
    [[nodiscard]] std::uint32_t setOf(const AddressSet &addresses, const QByteArray &text);

    const Tailnet &m_tailnet;
    SelectorReader m_reader;
    std::unordered_map<QByteArray, Source> m_sources; ///< answers stay where they are
    std::unordered_map<QByteArray, std::vector<Landing>> m_landings;
    QHash<QByteArray, std::uint32_t> m_setOf;
    std::vector<AddressSet> m_sets;
};

} // namespace policy::control
