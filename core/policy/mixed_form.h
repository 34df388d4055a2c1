// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/edit_script.h"
#include "core/policy/policy.h"

namespace policy {

enum class RepairScope {
    Plan, ///< what a plan mends in passing: `ip` in `acls`, `action` or `proto` in `grants`
    File, ///< also names in an odd spelling and ports in a grant's `dst`
};

/// Writes rules that mix the two forms in the form of their section, and says so. Comments and layout stay.
/// Sources: Tailscale docs, "Grants vs. ACLs" (2025-08-01) and "Policy syntax" (2026-04-08): `ip` belongs to
/// grants; `action`, `proto` and ports in `dst` belong to acls. The service refuses a file that mixes them.
[[nodiscard]] Result<std::vector<Warning>, Refusal> repairMixedForms(EditScript &script, RepairScope scope);

} // namespace policy
