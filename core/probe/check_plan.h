// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/base/result.h"
#include "core/probe/closed_sample.h"
#include "core/probe/endpoint.h"
#include "core/probe/port_set.h"

#include <QString>

#include <vector>

namespace probe {

/// A door that was promised. The label is the host's claim ("Jellyfin") and may be empty.
struct Door {
    std::uint16_t port = 0;
    QString label;
    friend bool operator==(const Door &, const Door &) = default;
};

/// What the host promises about one machine: the input of a plan, from a card or a share.
struct Promise {
    QString dnsName; ///< full name without final dot; empty when there is none
    std::vector<base::Address> addresses;
    std::vector<Door> doors;              ///< TCP
    std::vector<Door> udpDoors;           ///< connecting cannot prove them
    std::vector<std::uint16_t> listening; ///< other TCP ports on which programs listen there
    /// Where Tailscale itself listens on the machine, as the client on this computer says (`PeerAPIURL`).
    /// What is not said is guessed, see peerApiPorts().
    std::vector<Endpoint> announced{};
    friend bool operator==(const Promise &, const Promise &) = default;
};

struct PlanError {
    enum class Code { NoAddress, TooManyAddresses, NoDoor, TooManyPorts, BadPort, BadName, BadLabel, NoPort };
    Code code = Code::NoDoor;
    friend bool operator==(const PlanError &, const PlanError &) = default;
};
[[nodiscard]] QString describe(const PlanError &error);

/// What a check tries: every port on every address. Made by makePlan(), so a plan that exists is within the
/// limits.
struct CheckPlan {
    static constexpr std::size_t maxPorts = 64; ///< named ports: doors and closed sample together
    static constexpr std::size_t maxAddresses = 8;
    static constexpr std::size_t maxAnnounced = 2 * maxAddresses; ///< before and after a restart
    static constexpr int maxLabel = 80;                           ///< UTF-16 units

    QString dnsName;
    std::vector<base::Address> addresses; ///< empty: those that the name resolves to
    std::vector<Door> doors;
    std::vector<Door> udpDoors;
    std::vector<ClosedPort> closed;
    std::vector<Endpoint> announced{}; ///< as in Promise, by address; no part of what is promised
    friend bool operator==(const CheckPlan &, const CheckPlan &) = default;
};

/// The same plan, whatever the client announced when it was made.
[[nodiscard]] bool isSamePlan(const CheckPlan &plan, const CheckPlan &other);

/// The TCP ports that the plan promises open.
[[nodiscard]] PortSet promisedPorts(const CheckPlan &plan);

/// Adds what the client announces after the measurement: the machine's Tailscale may have been restarted.
void addAnnounced(CheckPlan &plan, const std::vector<Endpoint> &more);

/// Checks the limits and chooses the closed sample. Duplicate addresses and doors are merged. Ports on which
/// Tailscale itself listens are left out of the sample (see peerApiPorts()).
[[nodiscard]] Result<CheckPlan, PlanError> makePlan(const Promise &promise);

/// What fits the limits, for a plan that comes from a file.
[[nodiscard]] Result<void, PlanError> validate(const CheckPlan &plan);

/// True for a host name of RFC 1123 with at least one letter, at most 253 characters, no final dot.
[[nodiscard]] bool isHostName(QStringView name);

} // namespace probe
