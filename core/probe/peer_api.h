// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/probe/endpoint.h"
#include "core/probe/port_set.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace probe {

/// The ports on which Tailscale itself may listen at \a address for its peer-to-peer functions, the likely
/// one first. The packet filter lets this port through for every peer; who may do what is decided behind it.
/// So it is expected to be open, and because it answers even without any rule it also shows that the machine
/// is there. Port = 32768 | low 16 bits of CRC-32 of the last three bytes of the address; up to five tries,
/// the first of the three bytes counted up. Source: tailscale/tailscale, ipn/ipnlocal/peerapi.go, listen(),
/// 2026-08-22. When all five are taken the machine picks any free port; then only the client's `PeerAPIURL`
/// knows it. When it cannot listen there at all, as sometimes just after its start, it answers
/// inside its own network stack and announces port 1 (newFakePeerAPIListener()).
[[nodiscard]] std::array<std::uint16_t, 5> peerApiPorts(const base::Address &address);
[[nodiscard]] bool mayBePeerApi(const base::Address &address, std::uint16_t port);

/// Which of the ports that open at \a address without a promise are Tailscale's own: those that \a announced
/// names for it, of which there are two when the machine's Tailscale was restarted meanwhile; else the
/// likeliest of them, and only that one. The machine has one such port per address at a time, so a second one
/// that opens is a leak; and its own port always opens, so one that refuses was let in by a rule.
[[nodiscard]] PortSet ownPorts(
    const base::Address &address, const PortSet &open, const std::vector<Endpoint> &announced);

/// Where Tailscale itself listens at \a address, the likely ones first: the announced ones, or those that may
/// be.
[[nodiscard]] std::vector<std::uint16_t> likelyOwnPorts(
    const base::Address &address, const std::vector<Endpoint> &announced);
[[nodiscard]] bool isAnnouncedAt(const base::Address &address, const std::vector<Endpoint> &announced);

} // namespace probe
