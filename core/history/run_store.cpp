// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/run_store.h"

#include <algorithm>

namespace history {

std::vector<share::StoreError> RunStore::takeFaults(const QString &)
{
    return {};
}

RunStore::Listing readRuns(RunStore &store, const QString &owner, const std::vector<Run> &own)
{
    RunStore::Listing listing = store.list(owner);
    const auto isListed = [&listing](const Run &run) {
        return std::any_of(listing.runs.begin(), listing.runs.end(),
            [&run](const Run &one) { return one.result == run.result; });
    };
    std::vector<Run> more;
    bool canKeep = true;
    for (const Run &run : own) {
        if (isListed(run))
            continue;
        more.push_back(run);
        const auto kept = canKeep ? store.keep(run) : Result<Run, share::StoreError>(run);
        if (kept) {
            more.back() = *kept;
        } else {
            canKeep = false; // said once
            listing.faults.push_back(kept.error());
        }
    }
    listing.runs = merged(std::move(listing.runs), more);
    return listing;
}

} // namespace history
