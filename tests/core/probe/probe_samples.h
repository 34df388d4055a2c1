// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/check_result.h"
#include "core/probe/peer_api.h"
#include "core/probe/verdict.h"

#include <QTest>

namespace probe {

inline char *toString(Outcome outcome)
{
    return QTest::toString(idOf(outcome));
}
inline char *toString(Verdict::Kind kind)
{
    return QTest::toString(idOf(kind));
}
inline char *toString(Verdict::Cause cause)
{
    return QTest::toString(idOf(cause));
}
inline char *toString(NameAnswer::State state)
{
    return QTest::toString(idOf(state));
}

} // namespace probe

/// Addresses and results for the tests of core/probe.
namespace samples {

inline base::Address address(const char *text)
{
    const auto parsed = base::Address::parse(QString::fromLatin1(text));
    Q_ASSERT(parsed);
    return *parsed;
}

inline const base::Address attic4 = address("100.101.102.103");
inline const base::Address attic6 = address("fd7a:115c:a1e0::6501:6667");

inline probe::CheckPlan plan(std::vector<base::Address> addresses = {attic4})
{
    probe::CheckPlan plan;
    plan.addresses = std::move(addresses);
    plan.doors = {{8096, QStringLiteral("Jellyfin")}};
    plan.closed = {{22, true}, {80, false}, {445, false}};
    return plan;
}

/// A result that answers \a door at the promised door and \a closed at 22, 80 and 445, on every address of
/// the plan.
inline probe::CheckResult result(probe::Outcome door, std::array<probe::Outcome, 3> closed,
    std::vector<base::Address> addresses = {attic4})
{
    using namespace std::chrono_literals;
    probe::CheckResult result;
    result.startedAt = QDateTime(QDate(2026, 11, 21), QTime(16, 42), Qt::UTC);
    result.endedAt = result.startedAt.addSecs(26);
    result.plan = plan(addresses);
    for (const base::Address &where : addresses) {
        for (std::size_t i = 0; i < closed.size(); ++i)
            result.results.push_back({{where, result.plan.closed[i].port}, closed[i], 5'000ms, 1});
        result.results.push_back({{where, 8096}, door, 18ms, 1});
    }
    return result;
}

} // namespace samples
