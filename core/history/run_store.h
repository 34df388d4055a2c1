// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/review.h"
#include "core/history/run.h"
#include "core/share/register.h"

namespace history {

/// The port to the runs on disk: one file a run, written atomically, so that a process that is killed loses
/// none that was kept. A damaged file is set aside, never overwritten; one of a newer version is named and
/// left as it is.
class RunStore {
public:
    static constexpr std::size_t maxRuns
        = 4000; ///< of one owner; of more the newest are listed, with a fault

    struct Listing {
        std::vector<Run> runs;                 ///< oldest first
        std::vector<share::StoreError> faults; ///< what was not read: shown, never dropped
    };
    struct Decided {
        std::vector<Decision> decisions; ///< oldest first
        std::optional<share::StoreError> fault;
    };

    virtual ~RunStore() = default;
    [[nodiscard]] virtual Listing list(const QString &owner) = 0;
    [[nodiscard]] virtual Result<Run, share::StoreError> load(const QString &owner, const QString &id) = 0;
    /// Keeps a run. The same one twice is kept once. A partial one is replaced by its continuation, unless
    /// the continuation knows less or somebody has decided about what it found; anything else that has its id
    /// already stays, and the new one gets an id with a number. The answer is the run as kept.
    [[nodiscard]] virtual Result<Run, share::StoreError> keep(const Run &run) = 0;

    /// What people decided about deviations of this owner.
    [[nodiscard]] virtual Decided decisions(const QString &owner) = 0;
    /// Adds one at the end; all or nothing.
    [[nodiscard]] virtual Result<void, share::StoreError> decide(
        const QString &owner, const Decision &decision)
        = 0;

    /// What was wrong with files of this owner that have been set aside since it was last asked. Whoever
    /// reads first is told once, and may show nothing: it waits here for somebody who shows it.
    [[nodiscard]] virtual std::vector<share::StoreError> takeFaults(const QString &owner);
};

/// The runs of an owner, all from the store. What the share or the visit keeps itself (\a own) and the store
/// lacks is taken in first: that list is short and forgets. What could not be taken in is there all the same,
/// with the fault.
[[nodiscard]] RunStore::Listing readRuns(RunStore &store, const QString &owner, const std::vector<Run> &own);

} // namespace history
