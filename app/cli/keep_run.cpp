// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keep_run.h"

#include "app/cli/stores.h"
#include "core/io/folder_runs.h"

namespace cli {
namespace {

/// Keeping reads what is there: a damaged file that is set aside then is told of by nobody else.
void sayFaults(const Context &context, io::FolderRuns &store, const QString &owner)
{
    for (const share::StoreError &fault : store.takeFaults(owner))
        complain(context, fault);
}

} // namespace

void keepRun(const Context &context, const history::Run &run)
{
    if (run.owner.isEmpty() || !run.endedAt().isValid())
        return;
    io::FolderRuns store(context.dataFolder);
    if (const auto kept = store.keep(run); !kept)
        warn(
            context.streams, translate("cli", "this run is not kept: %1").arg(share::describe(kept.error())));
    sayFaults(context, store, run.owner);
}

void keepSoFar(const Context &context, const history::Run &run)
{
    if (run.owner.isEmpty())
        return;
    io::FolderRuns store(context.dataFolder);
    static_cast<void>(store.keep(run));
    sayFaults(context, store, run.owner);
}

} // namespace cli
