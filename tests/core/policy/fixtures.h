// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/plan.h"

/// A small tailnet: the host's laptop, a tagged server, the machine `attic` behind which a subnet lies, and two friends
/// of other tailnets with whom `attic` is shared.
namespace testing {

[[nodiscard]] policy::Topology home();
/// tom@example.org reaches tcp 8096 of attic.
[[nodiscard]] policy::Intent atticMedia();
/// ann@example.net reaches tcp 22 of attic.
[[nodiscard]] policy::Intent atticShell();
/// The message of the first problem, or nothing.
[[nodiscard]] QString firstProblem(const Result<policy::Plan, policy::Refusal> &plan);

} // namespace testing
