// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/name_answer.h"

#include "core/probe/id_table.h"

#include <algorithm>

namespace probe {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<IdRow<NameAnswer::State>, 6> table{{
    {NameAnswer::State::NotAsked, "not-asked"_L1},
    {NameAnswer::State::Right, "right"_L1},
    {NameAnswer::State::NotFound, "not-found"_L1},
    {NameAnswer::State::OtherPeer, "other-peer"_L1},
    {NameAnswer::State::Forbidden, "forbidden"_L1},
    {NameAnswer::State::NoAnswer, "no-answer"_L1},
}};

} // namespace

QString idOf(NameAnswer::State state)
{
    return idIn(table, state);
}

std::optional<NameAnswer::State> nameStateFromId(QStringView id)
{
    return valueIn(table, id);
}

NameAnswer judgeName(const std::vector<base::Address> &promised, const std::vector<base::Address> &answered,
    bool onlyTailscaleMachines)
{
    using State = NameAnswer::State;
    NameAnswer answer{State::Right, answered};
    const auto isForbidden
        = [&](const base::Address &a) { return onlyTailscaleMachines && !a.isTailscaleMachine(); };
    const auto isOther = [&](const base::Address &a) {
        return !promised.empty() && std::find(promised.begin(), promised.end(), a) == promised.end();
    };
    if (answered.empty())
        answer.state = State::NotFound;
    else if (std::any_of(answered.begin(), answered.end(), isForbidden))
        answer.state = State::Forbidden;
    else if (std::any_of(answered.begin(), answered.end(), isOther))
        answer.state = State::OtherPeer;
    return answer;
}

} // namespace probe
