// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/exposure.h"

namespace policy {

/// What stands near a share and is worth a look: capabilities, conditions and rules that a plan leaves as
/// they are.
[[nodiscard]] std::vector<Warning> warningsAbout(
    Scene &scene, const Intent &intent, const std::vector<Exposure> &exposures);
/// What naming the friend by a new group or by autogroup:shared means; for an existing group see agreement.h.
[[nodiscard]] std::vector<Warning> warningsAboutNaming(
    const Policy &policy, const Intent &intent, const Topology *topology, const Options &options);

} // namespace policy
