// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/audit_result.h"

namespace probe {

/// Where an audit is. Sent a few times a second while it runs.
struct AuditProgress {
    enum class Phase {
        Name,    ///< asks for the name
        Path,    ///< warms and measures the way
        Sweep,   ///< tries the ports, the silent ones again
        Confirm, ///< tries again what answered, and some of what did not
        Waiting  ///< the machine stopped answering: waits for it before going on
    };
    Phase phase = Phase::Name;
    base::Address address; ///< the one at work; default until the name is known
    Pace pace = Pace::Normal;
    int pass = 0;    ///< 1 for the first try of each port
    int done = 0;    ///< of total: ports whose tries are over, those half tried in proportion
    int total = 0;   ///< ports × addresses; 0 until the name is known
    double rate = 0; ///< attempts per second, over the last second
    std::chrono::milliseconds elapsed{0};
    std::optional<std::chrono::milliseconds>
        left;                         ///< honest estimate; nothing while there is no ground for one
    std::map<Outcome, PortSet> found; ///< over all addresses so far: open, refused, unreachable
    friend bool operator==(const AuditProgress &, const AuditProgress &) = default;
};

/// One line for a terminal, without line end: "41,200 of 65,535 ports, 5,012/s, 12 s, about 8 s left".
[[nodiscard]] QString progressLine(const AuditProgress &progress);

} // namespace probe
