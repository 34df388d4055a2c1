// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/check_task.h"

#include <algorithm>
#include <map>
#include <set>

namespace probe {

namespace {

int weight(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open:
        return 5;
    case Outcome::Refused:
        return 4;
    case Outcome::Unreachable:
        return 3;
    case Outcome::Silent:
        return 2;
    case Outcome::NameNotFound:
        return 1;
    case Outcome::LocalFailure:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isMoreTelling(Outcome outcome, Outcome other)
{
    return weight(outcome) > weight(other);
}

void CheckTask::add(const ProbeResult &result)
{
    if (outcomes.empty() || isMoreTelling(result.outcome, best.outcome))
        best = result;
    outcomes.push_back(result.outcome);
    best.endpoint = endpoint;
    best.tries = static_cast<int>(outcomes.size());
}

bool CheckTask::needsMore(int tries) const
{
    const auto made = static_cast<int>(outcomes.size());
    const Outcome last = outcomes.back();
    switch (kind) {
    case Kind::Warm:
        return false;
    case Kind::Control:
        return !isAnswer(last) && made < tries;
    case Kind::Door:
    case Kind::BuiltIn:
    case Kind::Closed:
        break;
    }
    if (kind == Kind::Door && last == Outcome::Open)
        return false;
    if (last == Outcome::Silent && best.outcome == Outcome::Silent)
        return kind == Kind::Door && made < tries;
    const bool isConfirmed = made >= 2 && last == outcomes[outcomes.size() - 2];
    return !isConfirmed && made < std::max(tries, 3);
}

std::vector<CheckTask> controlTasks(const CheckResult &result)
{
    std::map<base::Address, const ProbeResult *> controls;
    for (const ProbeResult &one : result.results) {
        const ProbeResult *&control = controls[one.endpoint.address];
        if (isAnswer(one.outcome) && (control == nullptr || isMoreTelling(one.outcome, control->outcome)))
            control = &one;
    }
    for (const CheckFault &fault : result.faults)
        if (fault.code == CheckFault::Code::ControlLost)
            controls[fault.address] = nullptr;
    std::vector<CheckTask> tasks;
    for (const auto &[address, control] : controls)
        if (control != nullptr)
            tasks.push_back({CheckTask::Kind::Control, control->endpoint});
    return tasks;
}

std::vector<CheckTask> silentTasks(const CheckResult &result)
{
    const PortSet promised = promisedPorts(result.plan);
    std::set<base::Address> controlled;
    for (const CheckTask &control : controlTasks(result))
        controlled.insert(control.endpoint.address);
    std::vector<CheckTask> tasks;
    for (const ProbeResult &one : result.results)
        if (one.outcome == Outcome::Silent && controlled.contains(one.endpoint.address)) {
            const bool isDoor = promised.contains(one.endpoint.port);
            const auto tries = static_cast<std::size_t>(one.tries);
            tasks.push_back({isDoor ? CheckTask::Kind::Door : CheckTask::Kind::Closed, one.endpoint,
                std::vector(tries, Outcome::Silent), one});
        }
    return tasks;
}

std::chrono::milliseconds warmTimeout(
    const CheckResult &result, const base::Address &address, std::chrono::milliseconds most)
{
    constexpr std::chrono::milliseconds secondPacket{1'000}, slack{500};
    std::chrono::milliseconds slowest{0};
    for (const ProbeResult &one : result.results)
        if (one.endpoint.address == address && isAnswer(one.outcome))
            slowest = std::max(slowest, one.took);
    return std::min(most, secondPacket + slack + 4 * slowest);
}

} // namespace probe
