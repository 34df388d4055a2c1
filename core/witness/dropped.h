// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace witness {

/// Packets that the shared machine dropped because of its policy:
/// `tailscaled_inbound_dropped_packets_total{reason="acl"}` in the output of `tailscale metrics print`, which
/// any user of that machine may read. Nothing when it is not there. At most 1 MB is read.
[[nodiscard]] std::optional<std::uint64_t> droppedByPolicy(const QByteArray &metrics);

/// Two outputs of `tailscale metrics print` with the same counters and values, whatever their order and
/// comments: the machine counted nothing in between, not even packets that it let in. Or it is one output,
/// given twice.
[[nodiscard]] bool isSameCount(const QByteArray &before, const QByteArray &after);

/// The counter before and after a measurement.
struct Drops {
    std::uint64_t before = 0;
    std::uint64_t after = 0;
    friend bool operator==(const Drops &, const Drops &) = default;

    /// How many in between; nothing when the daemon was restarted, which begins at zero.
    [[nodiscard]] std::optional<std::uint64_t> grown() const
    {
        return after < before ? std::nullopt : std::optional(after - before);
    }
};

} // namespace witness
