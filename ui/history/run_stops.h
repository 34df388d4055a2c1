// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/schedule.h"
#include "ui/widgets/run_track.h"

namespace ui {

/// The three runs of a proof as stops of a track: what came out of those that were made, and when the others
/// are due. \a runs oldest first.
[[nodiscard]] QList<RunStop> runStops(const std::vector<history::Run> &runs,
    const std::vector<history::Decision> &decisions, const std::optional<history::NextRun> &next,
    const QDateTime &now);

} // namespace ui
