// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/engine.h"

namespace policy {

/// The access diff between two policies: people of other tailnets on the machines that are shared with them,
/// and the host's own on everything.
[[nodiscard]] std::vector<AccessChange> accessChanges(
    const Policy &before, const Policy &after, const std::vector<Intent> &shares, const Topology *topology);

} // namespace policy
