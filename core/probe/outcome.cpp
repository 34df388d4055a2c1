// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/outcome.h"

#include "core/probe/id_table.h"

#include <QCoreApplication>

namespace probe {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<IdRow<Outcome>, 6> table{{
    {Outcome::Open, "open"_L1},
    {Outcome::Refused, "refused"_L1},
    {Outcome::Silent, "silent"_L1},
    {Outcome::Unreachable, "unreachable"_L1},
    {Outcome::NameNotFound, "name-not-found"_L1},
    {Outcome::LocalFailure, "local-failure"_L1},
}};

} // namespace

bool isAnswer(Outcome outcome)
{
    return outcome == Outcome::Open || outcome == Outcome::Refused;
}

QString idOf(Outcome outcome)
{
    return idIn(table, outcome);
}

std::optional<Outcome> outcomeFromId(QStringView id)
{
    return valueIn(table, id);
}

QString describe(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open:
        return QCoreApplication::translate("probe::Outcome", "Opens");
    case Outcome::Refused:
        return QCoreApplication::translate("probe::Outcome", "Refused");
    case Outcome::Silent:
        return QCoreApplication::translate("probe::Outcome", "No answer");
    case Outcome::Unreachable:
        return QCoreApplication::translate("probe::Outcome", "No way there");
    case Outcome::NameNotFound:
        return QCoreApplication::translate("probe::Outcome", "Name not found");
    case Outcome::LocalFailure:
        return QCoreApplication::translate("probe::Outcome", "Could not try");
    }
    Q_UNREACHABLE();
}

} // namespace probe
