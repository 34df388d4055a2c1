// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/admission.h"

#include <QPointer>

#include <algorithm>
#include <set>

namespace probe {

std::optional<CheckFault::Code> refusalOf(
    const base::Address &address, const AddressRule &rule, const Routes &routes)
{
    if (rule.onlyTailscaleMachines && !address.isTailscaleMachine())
        return CheckFault::Code::AddressForbidden;
    if (!rule.onlyThroughTailscale)
        return std::nullopt;
    const auto leaves = routes.leavesThroughTailscale(address);
    if (!leaves)
        return CheckFault::Code::RouteUnknown;
    return *leaves ? std::nullopt : std::optional(CheckFault::Code::NotThroughTailscale);
}

void askName(Resolver &resolver, const QString &name, QObject &owner,
    const std::function<void(const std::optional<ResolveAnswer> &)> &answered)
{
    if (name.isEmpty())
        return answered(std::nullopt);
    const QPointer<QObject> alive = &owner;
    resolver.resolve(name)
        .then([alive, answered](const ResolveAnswer &answer) {
            if (!alive.isNull())
                answered(answer);
        })
        .onCanceled([alive, answered] {
            if (!alive.isNull())
                answered(fail(ResolveError{ResolveError::Code::LocalFailure}));
        });
}

Admission admit(const CheckPlan &plan, const std::optional<ResolveAnswer> &answer, const AddressRule &rule,
    const Routes &routes)
{
    Admission out;
    if (answer) {
        out.name.state = NameAnswer::State::NoAnswer;
        if (*answer) {
            out.name = judgeName(plan.addresses, **answer, rule.onlyTailscaleMachines);
            // more than a machine can have: judged, but not all kept
            out.name.addresses.resize(std::min(out.name.addresses.size(), CheckPlan::maxAddresses));
        }
    }
    const bool mayFollow = plan.addresses.empty() && out.name.state == NameAnswer::State::Right;
    const std::vector<base::Address> &wanted = mayFollow ? out.name.addresses : plan.addresses;
    for (const base::Address &address : std::set(wanted.begin(), wanted.end()))
        if (const auto fault = refusalOf(address, rule, routes))
            out.faults.push_back({*fault, address});
        else
            out.targets.push_back(address);
    return out;
}

} // namespace probe
