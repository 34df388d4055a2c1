// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/probe_result.h"

#include <QString>

#include <chrono>
#include <optional>

namespace probe {

/// Where a check is. Sent after every answer.
struct Progress {
    enum class Phase {
        Name,
        Path,
        Doors,
        Sample,
        Between, ///< whether what answered still does
        Again,   ///< the silent doors once more
        Control
    };
    Phase phase = Phase::Name;
    int done = 0;  ///< doors that were tried
    int total = 0; ///< doors to try; 0 until the name is known
    std::chrono::milliseconds elapsed{0};
    std::optional<std::chrono::milliseconds> left; ///< honest estimate, not in the first three seconds
    std::optional<ProbeResult> last;               ///< what a door just said; silence may be asked once more
    friend bool operator==(const Progress &, const Progress &) = default;
};

/// One line for a terminal, without line end: "23 of 41 doors tried, 14 s, about 12 s left", later "silent
/// doors once more, 34 s".
[[nodiscard]] QString progressLine(const Progress &progress);

} // namespace probe
