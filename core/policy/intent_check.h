// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"

namespace policy {

/// What of an intent cannot be planned; empty when all is well. Ids and names go into somebody's file.
[[nodiscard]] std::vector<Problem> problemsOf(const Intent &intent, const Topology *topology);
[[nodiscard]] bool isShareId(const QString &id);
/// What of a file stands in the way of every plan: members in an odd spelling, placeholders as sources.
[[nodiscard]] std::vector<Problem> obstaclesIn(const Policy &policy);

} // namespace policy
