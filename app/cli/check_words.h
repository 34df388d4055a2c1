// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/streams.h"
#include "core/probe/verdict_words.h"

namespace cli {

/// The verdict in words, then a line for each door that is promised or answered, then what the check cannot
/// know.
void sayVerdict(const Streams &streams, const probe::CheckResult &result, const probe::Verdict &verdict,
    const probe::VerdictText &words);

} // namespace cli
