// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/container.h"
#include "core/policy/exposure.h"

namespace policy {

/// What has to be written so that no source covers people of other tailnets without naming them, and
/// everybody of the host's own keeps what he has.
struct Narrowing {
    std::vector<Change> changes;
    std::vector<Warning> warnings;
};

/// Source of the replacement: Tailscale docs, "Targets and selectors" (2026-01-05), and recorded packet
/// filters: `*` is everybody's user devices (`autogroup:member`), tagged devices (`autogroup:tagged`) and
/// approved routes. `autogroup:member` alone would cut off every tagged machine.
[[nodiscard]] Result<Narrowing, Refusal> narrowingOf(Scene &scene, const std::vector<Exposure> &exposures);

/// `autogroup:member`, or `autogroup:members` where the file writes that: the two may not be mixed.
[[nodiscard]] QByteArray memberSpelling(const Policy &policy);

} // namespace policy
