// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/tried_doors.h"

#include <algorithm>
#include <set>

namespace ui {

namespace {

bool isPlanned(const probe::CheckPlan &plan, std::uint16_t port)
{
    return std::any_of(plan.doors.begin(), plan.doors.end(),
               [port](const probe::Door &each) { return each.port == port; })
        || std::any_of(plan.closed.begin(), plan.closed.end(),
            [port](const probe::ClosedPort &each) { return each.port == port; });
}

} // namespace

int triedDoors(const probe::CheckResult &check)
{
    std::set<std::uint16_t> tried;
    for (const probe::ProbeResult &each : check.results)
        if (each.outcome != probe::Outcome::LocalFailure && each.outcome != probe::Outcome::NameNotFound
            && isPlanned(check.plan, each.endpoint.port))
            tried.insert(each.endpoint.port);
    return static_cast<int>(tried.size());
}

} // namespace ui
