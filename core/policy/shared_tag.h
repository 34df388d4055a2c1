// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/share_entry.h"

namespace policy {

/// Other shares through autogroup:shared that open other ports of one of the machines. The selector means
/// everybody who has accepted a share of the machine (Tailscale docs, "Targets and selectors", 2026-01-05),
/// so two such rules give the people of both what either says. Looks at every mark in the file, working or
/// paused, and at the shares that \a options names; a share of the same people is no conflict.
[[nodiscard]] std::vector<Problem> sharedTagConflicts(
    const Policy &policy, const Intent &intent, const Options &options);

} // namespace policy
