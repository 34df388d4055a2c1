// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"

namespace policy {

struct MixedRepair
{
    std::vector<Change> changes;
    std::vector<Warning> warnings;
};

/// Writes rules that mix the two forms in the form of their section. Sources: Tailscale docs, "Grants vs. ACLs"
/// (2025-08-01) and "Policy syntax" (2026-04-08): `ip` belongs to grants, `action`, `proto` and ports in `dst` to acls.
[[nodiscard]] Result<MixedRepair, Refusal> mixedFormRepair(const Policy &policy);

} // namespace policy
