// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace probe {

/// A port that must be shut.
struct ClosedPort {
    std::uint16_t port = 0;
    bool isListening = false; ///< the host says that a program listens there: silence then proves more
    friend bool operator==(const ClosedPort &, const ClosedPort &) = default;
};

/// The ports we try by default: what home servers run and what burglars try first. Ascending.
[[nodiscard]] std::span<const std::uint16_t> wellKnownPorts();

/// A few plain words for a well-known port ("Remote login (SSH)"), in the user's language; empty for any
/// other.
[[nodiscard]] QString portLabel(std::uint16_t port);

/// The usual size of a sample when the host names nothing.
inline constexpr std::size_t usualSampleSize = 40;

/// The ports to try besides the promised ones: first what the host named as listening, then well-known ports
/// until there are \a wanted; never more than \a limit. Ascending; the same input gives the same sample.
[[nodiscard]] std::vector<ClosedPort> closedSample(const std::vector<std::uint16_t> &promised,
    const std::vector<std::uint16_t> &listening, std::size_t limit, std::size_t wanted = usualSampleSize);

} // namespace probe
