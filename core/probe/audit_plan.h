// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/audit_result.h"

namespace probe {

/// Checks the limits, as makePlan(). No ports is an error (NoPort).
[[nodiscard]] Result<AuditPlan, PlanError> makeAuditPlan(
    const Promise &promise, const PortSet &ports = PortSet::all(), std::optional<Pace> pace = std::nullopt);
/// What fits the limits, for a plan that comes from a file.
[[nodiscard]] Result<void, PlanError> validate(const AuditPlan &plan);

/// Why a partial result cannot be taken up again.
struct ResumeError {
    enum class Code { NotPartial, OtherPlan, TooOld };
    Code code = Code::OtherPlan;
    friend bool operator==(const ResumeError &, const ResumeError &) = default;
};
[[nodiscard]] QString describe(const ResumeError &error);
/// A result may be resumed for 24 hours, by a plan with the same promise and ports; the pace may differ.
[[nodiscard]] Result<void, ResumeError> mayResume(
    const AuditResult &partial, const AuditPlan &plan, const QDateTime &now);

} // namespace probe
