// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/policy/address_set.h"
#include "core/policy/plan.h"
#include "core/probe/port_set.h"

#include <vector>

namespace witness {

/// One rule of the packet filter that reached a machine.
struct FilterRule {
    struct Target {
        policy::AddressSet addresses;
        policy::PortRange ports;
        friend bool operator==(const Target &, const Target &) = default;
    };
    policy::AddressSet sources;
    bool hasUnknownSources
        = false; ///< it also names devices by what they may do, which the text does not resolve
    std::vector<int> protocols; ///< numbers of IP protocols
    std::vector<Target> targets;
    friend bool operator==(const FilterRule &, const FilterRule &) = default;
};

struct FilterPeer {
    QString name;  ///< empty for a device of another tailnet
    QString login; ///< of its user; may be empty
    std::vector<base::Address> addresses;
    friend bool operator==(const FilterPeer &, const FilterPeer &) = default;
};

/// What a machine itself says that it lets in: its network map, as `tailscale debug netmap` prints it (root
/// or the operator only). Enforced on the machine that receives (Tailscale client, wgengine/filter/filter.go,
/// 2026-08-22).
struct MachineFilter {
    QString name;                         ///< full name without final dot; empty when only rules were given
    std::vector<base::Address> addresses; ///< of the machine itself; likewise
    std::vector<FilterRule> rules;
    std::vector<FilterPeer> peers;
    friend bool operator==(const MachineFilter &, const MachineFilter &) = default;

    [[nodiscard]] bool isWhole() const { return !addresses.empty(); } ///< not only the list of rules
    [[nodiscard]] std::vector<base::Address> devicesOf(const QString &login) const;
};

struct MachineFilterError {
    enum class Code { TooLarge, NotJson, NoFilter, WrongType, TooMany, BadAddress, BadPorts };
    Code code = Code::NotJson;
    QString where; ///< JSON pointer, or line and column of a syntax error
    friend bool operator==(const MachineFilterError &, const MachineFilterError &) = default;
};
[[nodiscard]] QString describe(const MachineFilterError &error);

/// Takes the output of `tailscale debug netmap`, the list that LocalAPI's `debug-packet-filter-rules` gives,
/// and the first message of `watch-ipn-bus` (with `NetMap`). `PacketFilter`, what the client made of the
/// rules, comes before `PacketFilterRules`, what it was sent. Unknown members are ignored. At most 16 MB, 64
/// levels, 20,000 rules.
inline constexpr qsizetype maxFilterBytes = 16 * 1024 * 1024;
[[nodiscard]] Result<MachineFilter, MachineFilterError> parseMachineFilter(const QByteArray &bytes);

/// Ports that the filter lets in from any of \a from to \a to, of TCP or of UDP.
[[nodiscard]] probe::PortSet letIn(const MachineFilter &filter, const std::vector<base::Address> &from,
    const base::Address &to, policy::Protocol protocol = policy::Protocol::Tcp);
/// Ports that a rule with unknown sources opens at \a to: perhaps let in.
[[nodiscard]] probe::PortSet perhapsLetIn(const MachineFilter &filter, const base::Address &to);

} // namespace witness
