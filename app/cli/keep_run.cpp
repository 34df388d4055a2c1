// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keep_run.h"

#include "core/io/folder_runs.h"

namespace cli {

void keepRun(const Context &context, const history::Run &run)
{
    if (run.owner.isEmpty() || !run.endedAt().isValid())
        return;
    io::FolderRuns store(context.dataFolder);
    if (const auto kept = store.keep(run); !kept)
        warn(
            context.streams, translate("cli", "this run is not kept: %1").arg(share::describe(kept.error())));
}

void keepSoFar(const Context &context, const history::Run &run)
{
    if (!run.owner.isEmpty())
        static_cast<void>(io::FolderRuns(context.dataFolder).keep(run));
}

} // namespace cli
