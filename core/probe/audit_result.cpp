// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/audit_result.h"

#include "core/probe/id_table.h"

namespace probe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<IdRow<Pace>, 3> paces{{
    {Pace::Gentle, "gentle"_L1},
    {Pace::Normal, "normal"_L1},
    {Pace::Fast, "fast"_L1},
}};

} // namespace

QString idOf(Pace pace)
{
    return idIn(paces, pace);
}

std::optional<Pace> paceFromId(QStringView id)
{
    return valueIn(paces, id);
}

} // namespace probe
