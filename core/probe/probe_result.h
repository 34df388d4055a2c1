// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/endpoint.h"
#include "core/probe/outcome.h"

#include <chrono>

namespace probe {

/// What one door answered.
struct ProbeResult {
    Endpoint endpoint;
    Outcome outcome = Outcome::LocalFailure;
    std::chrono::milliseconds took{0}; ///< of the attempt that decided
    int tries = 1;                     ///< attempts made, each from a new source port
    friend bool operator==(const ProbeResult &, const ProbeResult &) = default;
};

} // namespace probe
