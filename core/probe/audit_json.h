// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/audit_result.h"
#include "core/probe/json.h"

namespace probe {

/// An audit as kept in the history; port sets are texts ("22,8000-8100"). auditFromJson(toJson(x)) == x,
/// times to the millisecond.
[[nodiscard]] nlohmann::json toJson(const AuditResult &result);
/// Reads what somebody else may have written: the limits of AuditPlan hold, times are UTC, unknown members
/// are ignored, ports and addresses that the plan does not name are refused.
[[nodiscard]] Result<AuditResult, JsonError> auditFromJson(const nlohmann::json &json);
/// As toJson(Verdict), with port sets as texts.
[[nodiscard]] nlohmann::json auditVerdictJson(const Verdict &verdict);

} // namespace probe
