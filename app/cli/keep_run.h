// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/history/run.h"

namespace cli {

/// A result of this computer: \a owner is visitId() of the card, \a nonce the card's; both empty without one.
template <typename Result>
[[nodiscard]] history::Run runOf(const Context &context, const QString &owner, const Result &result,
    const QString &nonce, const probe::Situation &situation = {})
{
    history::Run run = history::runOf(owner, result, context.clock.now());
    run.nonce = nonce;
    run.situation = situation;
    return run;
}

/// Keeps a run with the visit that it belongs to. When it cannot be kept a warning says so; what was measured
/// stands all the same. Nothing happens without an owner.
void keepRun(const Context &context, const history::Run &run);
/// What an audit knows so far, in case the process is killed. The end of the audit replaces it, and says what
/// could not be kept; this does not.
void keepSoFar(const Context &context, const history::Run &run);
template <typename Result>
void keepRun(const Context &context, const QString &owner, const Result &result, const QString &nonce = {},
    const probe::Situation &situation = {})
{
    keepRun(context, runOf(context, owner, result, nonce, situation));
}

} // namespace cli
