// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/audit_plan.h"

#include <QCoreApplication>

namespace probe {

namespace {

constexpr qint64 resumableFor = 24 * 3600; ///< seconds; later the machine may be another one

} // namespace

Result<void, PlanError> validate(const AuditPlan &plan)
{
    if (const auto valid = validate(plan.promise); !valid)
        return valid;
    if (plan.ports.isEmpty())
        return fail(PlanError{PlanError::Code::NoPort});
    return {};
}

Result<AuditPlan, PlanError> makeAuditPlan(
    const Promise &promise, const PortSet &ports, std::optional<Pace> pace)
{
    auto checked = makePlan(promise);
    if (!checked)
        return fail(checked.error());
    AuditPlan plan{std::move(*checked), ports, pace};
    plan.promise.closed.clear(); // every port is tried, so there is no sample
    if (const auto valid = validate(plan); !valid)
        return fail(valid.error());
    return plan;
}

QString describe(const ResumeError &error)
{
    switch (error.code) {
    case ResumeError::Code::NotPartial:
        return QCoreApplication::translate("probe::ResumeError", "this audit was finished");
    case ResumeError::Code::OtherPlan:
        return QCoreApplication::translate(
            "probe::ResumeError", "this audit was of another machine, other doors or other ports");
    case ResumeError::Code::TooOld:
        return QCoreApplication::translate(
            "probe::ResumeError", "this audit is older than a day; start it anew");
    }
    Q_UNREACHABLE();
}

Result<void, ResumeError> mayResume(const AuditResult &partial, const AuditPlan &plan, const QDateTime &now)
{
    using Code = ResumeError::Code;
    if (!partial.partial)
        return fail(ResumeError{Code::NotPartial});
    if (!isSamePlan(partial.plan.promise, plan.promise) || partial.plan.ports != plan.ports)
        return fail(ResumeError{Code::OtherPlan});
    const qint64 age = partial.startedAt.secsTo(now);
    if (!partial.startedAt.isValid() || age < 0 || age > resumableFor)
        return fail(ResumeError{Code::TooOld});
    return {};
}

} // namespace probe
