// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/review.h"

#include <chrono>

namespace history {

/// The three runs of a proof, and those after it.
enum class Stage { Now, AfterNameRefresh, AfterDay, Later };
[[nodiscard]] QString idOf(Stage stage);
[[nodiscard]] QString describe(Stage stage); ///< "after a name refresh"

/// After that time no computer still knows the former answer to a name. Tailscale's own name server answers
/// with a TTL of 600 seconds (tailscale/tailscale, net/dns/resolver/tsdns.go, defaultTTL, commit 057ed09e).
inline constexpr std::chrono::minutes nameRefresh{10};
inline constexpr std::chrono::hours day{24};
inline constexpr int quarterMonths = 3;

/// What to measure next. Computed from what was kept, so it needs no timer and survives every restart.
struct NextRun {
    Stage stage = Stage::Now;
    QDateTime due;                 ///< UTC; not before
    bool isAfterDeviation = false; ///< the newest run found something: measure again when it is put right
    friend bool operator==(const NextRun &, const NextRun &) = default;
    [[nodiscard]] bool isDue(const QDateTime &now) const { return due <= now; }
};
/// Nothing when no run is wanted: the three are done and nobody asked for quarterly ones. \a runs oldest
/// first.
[[nodiscard]] std::optional<NextRun> nextRun(const std::vector<Run> &runs,
    const std::vector<Decision> &decisions, bool wantsQuarterly, const QDateTime &now);
/// Of a share: nothing while it is a draft, paused or on its way out, for there is nothing that anybody could
/// measure. Runs of another promise than today's, or from before the rule that stands, do not count.
[[nodiscard]] std::optional<NextRun> nextRun(const share::Share &share, const std::vector<Run> &runs,
    const std::vector<Decision> &decisions, const QDateTime &now);
[[nodiscard]] QString describe(const NextRun &next, const QDateTime &now);

/// The stage of each run, in the order of \a runs (oldest first). One whose time lies ahead of \a now has no
/// place among the three.
[[nodiscard]] std::vector<Stage> stagesOf(
    const std::vector<Run> &runs, const std::vector<Decision> &decisions, const QDateTime &now);

} // namespace history
