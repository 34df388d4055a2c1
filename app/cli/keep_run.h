// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/history/run.h"

namespace cli {

/// Keeps a run with the share or visit that it belongs to. When it cannot be kept a warning says so; what was measured
/// stands all the same. Nothing happens without an owner.
void keepRun(const Context &context, const history::Run &run);
/// A result of this computer: \a owner is a share's id, or visitId() of the card; \a nonce is the card's.
template <typename Result>
void keepRun(const Context &context, const QString &owner, const Result &result, const QString &nonce = {},
    const probe::Situation &situation = {})
{
    history::Run run = history::runOf(owner, result, context.clock.now());
    run.nonce = nonce;
    run.situation = situation;
    keepRun(context, run);
}

} // namespace cli
