// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/admission.h"

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

} // namespace probe
