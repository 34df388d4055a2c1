// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/share_entry.h"

namespace policy {

/// The edits that write \a tests into the file's `tests`; what stands there already is not repeated. Refuses
/// what the service would answer with "test(s) failed" (Tailscale docs, "Policy syntax", 2026-04-08: one
/// user, group, tag, hosts alias or address; one numeric port a target) and every test that names somebody of
/// another tailnet: the service is unreliable there (issues tailscale/tailscale #9259, #8377), and before
/// acceptance it knows no such user at all. Whether they hold is for the caller to find out on the new text.
[[nodiscard]] Result<Changes, Refusal> addingTests(
    const Policy &policy, const Intent &intent, const Topology *topology, const std::vector<OwnTest> &tests);

} // namespace policy
