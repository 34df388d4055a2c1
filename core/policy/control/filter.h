// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/control/resolver.h"

namespace policy::control {

/// Where a filter rule comes from, for explanations.
struct Origin {
    Section section = Section::None; ///< None: what absent sections stand for
    int index = 0;
    hujson::NodeIndex node = hujson::noNode;
    bool isConditional = false; ///< srcPosture or defaultSrcPosture: taken to hold
};

/// The part of a policy rule that all nodes share: who may send, and with which protocol.
struct Piece {
    Origin origin;
    std::uint32_t sources = 0;                       ///< index into Filters::sources()
    int protocol = PortSpec::everyProtocol;          ///< everyProtocol: TCP, UDP, ICMP and ICMPv6
    hujson::NodeIndex capabilities = hujson::noNode; ///< the `app` object: then the rule opens no port
};

/// Where a rule leads on one node.
struct Destination {
    std::uint32_t addresses = 0; ///< index into Filters::sets()
    std::uint32_t ports = 0;     ///< index into Filters::ports()
};

/// One rule of one node's packet filter.
struct NodeRule {
    std::uint32_t piece = 0;
    std::uint32_t first = 0; ///< into NodeFilter::destinations
    std::uint32_t count = 0;
};

/// What one node lets in.
struct NodeFilter {
    std::vector<NodeRule> rules;
    std::vector<Destination> destinations;
};

/// Senders of a rule. The set of addresses is shared by all nodes; devices of other tailnets are added where
/// the receiving node is shared with them.
struct Senders {
    AddressSet addresses;
    std::vector<NodeIndex> externals; ///< ascending
};

/// The compiled policy: what every node of an inventory lets in. The size is that of the answer; whatever
/// nodes have in common stands there once.
class Filters {
public:
    /// \a policy and \a tailnet have to outlive the answer.
    [[nodiscard]] static Filters compile(const Policy &policy, const Tailnet &tailnet);

    [[nodiscard]] const Policy &policy() const { return *m_policy; }
    [[nodiscard]] const Tailnet &tailnet() const { return *m_tailnet; }
    [[nodiscard]] const NodeFilter &node(NodeIndex node) const { return m_nodes[node]; }
    [[nodiscard]] const std::vector<Piece> &pieces() const { return m_pieces; }
    [[nodiscard]] const std::vector<Senders> &sources() const { return m_sources; }
    /// Sets of destination addresses; number 0 is everything that the node handles.
    [[nodiscard]] const std::vector<AddressSet> &sets() const { return m_sets; }
    [[nodiscard]] const std::vector<std::vector<PortRange>> &ports() const { return m_ports; }

    /// The senders of a rule as \a node knows them.
    [[nodiscard]] AddressSet sendersAt(NodeIndex node, const Piece &piece) const;
    /// Whom each node sees in its network map, itself left out. Two nodes see each other as soon as the
    /// filter of one of them has a sender that overlaps the other's addresses or approved subnet routes
    /// (recorded peers).
    [[nodiscard]] std::vector<NodeSet> visibility() const;

private:
    friend class Compiler;
    const Policy *m_policy = nullptr;
    const Tailnet *m_tailnet = nullptr;
    std::vector<NodeFilter> m_nodes;
    std::vector<Piece> m_pieces;
    std::vector<Senders> m_sources;
    std::vector<AddressSet> m_sets;
    std::vector<std::vector<PortRange>> m_ports;
};

/// Protocols of a rule that names none.
inline constexpr std::array<int, 4> defaultProtocols{1, 6, 17, 58};

} // namespace policy::control
