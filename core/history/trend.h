// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/schedule.h"

namespace history {

/// One cell of the painted strip: one run.
struct TrendCell {
    enum class State {
        AsPromised,
        Accepted,  ///< differs, and somebody accepted it
        Attention, ///< differs
        Undecided  ///< proves nothing
    };
    State state = State::Undecided;
    probe::Verdict::Kind kind = probe::Verdict::Kind::Undecided;
    Stage stage = Stage::Now;
    bool isAudit = false;
    bool isAhead = false; ///< see Run::isAhead(): it proves nothing, whatever it found
    QDateTime at;
    QString run; ///< id
    friend bool operator==(const TrendCell &, const TrendCell &) = default;
};
[[nodiscard]] QString idOf(TrendCell::State state);
/// "21 November 2026, 16:42: as promised (check, after a day)": for a tool tip and for a screen reader.
[[nodiscard]] QString describe(const TrendCell &cell);

/// The newest \a limit runs, oldest first.
[[nodiscard]] std::vector<TrendCell> trendOf(const std::vector<Run> &runs,
    const std::vector<Decision> &decisions, const QDateTime &now, std::size_t limit = 60);
/// The newest whose time does not lie ahead; null without one.
[[nodiscard]] const TrendCell *newestOf(const std::vector<TrendCell> &trend);
/// The strip in one sentence: "12 runs since 3 March 2026: 11 as promised, 1 with a deviation." \a all is how
/// many runs there are; when they are more than the strip shows, the sentence says so.
[[nodiscard]] QString describe(const std::vector<TrendCell> &trend, std::size_t all);

} // namespace history
