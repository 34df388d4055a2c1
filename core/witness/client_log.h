// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/probe/endpoint.h"
#include "core/probe/port_set.h"

#include <QByteArray>
#include <QDateTime>

#include <map>
#include <vector>

namespace witness {

/// A connection that the receiving machine rejected and said so. Tailscale's host answers a dropped TCP SYN
/// with a note of its own kind (TSMP), which the sender's daemon writes to its log and nowhere else:
/// `open-conn-track: flow TCP 100.64.0.3:45290 > 100.64.0.1:22 rejected due to acl` (Tailscale client,
/// wgengine/pendopen.go, 2026-08-22).
struct Rejection {
    enum class Reason {
        Policy,       ///< acl: the packet filter
        ShieldsUp,    ///< shields: the machine takes no connections at all
        HostFirewall, ///< host-firewall
        Other
    };
    probe::Endpoint from;
    probe::Endpoint to;
    Reason reason = Reason::Policy;
    QDateTime at; ///< UTC; only where the log says it with a zone
    QDateTime
        wall; ///< what the clock of that computer showed, written as if in UTC; only where the log says it
    friend bool operator==(const Rejection &, const Rejection &) = default;
};

struct ClientLog {
    static constexpr qsizetype maxBytes = 16 * 1024 * 1024; ///< the rest is not read
    static constexpr std::size_t maxRejections = 100'000;

    std::vector<Rejection> rejections; ///< in the order of the log, each flow once
    bool isCut = false;                ///< there was more than we read
    bool isRateLimited
        = false; ///< the daemon left lines out: a port that is not there may have been rejected too
    friend bool operator==(const ClientLog &, const ClientLog &) = default;

    /// Ports of \a machine that the policy shut for this computer, as far as the log says: what came from an
    /// address of no tailnet was not sent by it. With a \a begin and an \a end only lines count that may be
    /// of that time; a time without a zone may be any zone's, a line without a time proves nothing then.
    [[nodiscard]] probe::PortSet shutByPolicy(
        const base::Address &machine, const QDateTime &begin = {}, const QDateTime &end = {}) const;
};

/// Takes any text with such lines in it: `journalctl -u tailscaled`, `tailscale debug daemon-logs`, snap
/// logs, LocalAPI's logtap (JSON lines). Everything else is passed over; nothing is an error.
[[nodiscard]] ClientLog parseClientLog(const QByteArray &bytes);

} // namespace witness
