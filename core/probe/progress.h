// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/probe_result.h"

#include <QString>

#include <chrono>
#include <optional>

namespace probe {

/// Where a check is. Sent after every answer.
struct Progress {
    enum class Phase { Name, Path, Doors, Sample, Control };
    Phase phase = Phase::Name;
    int done = 0;  ///< doors with a final answer
    int total = 0; ///< doors to try; 0 until the name is known
    std::chrono::milliseconds elapsed{0};
    std::optional<std::chrono::milliseconds> left; ///< honest estimate, not in the first three seconds
    std::optional<ProbeResult> last;               ///< the final answer that was just added
    friend bool operator==(const Progress &, const Progress &) = default;
};

/// One line for a terminal, without line end: "23 of 41 doors tried, 14 s, about 12 s left".
[[nodiscard]] QString progressLine(const Progress &progress);

} // namespace probe
