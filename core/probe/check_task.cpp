// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/check_task.h"

#include <algorithm>

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

} // namespace probe
