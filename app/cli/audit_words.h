// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/streams.h"
#include "core/probe/audit_result.h"
#include "core/probe/verdict_words.h"

namespace cli {

/// The verdict in words, then the ports by fate, as spans, then for each address what the silence is worth.
void sayAudit(const Streams &streams, const probe::AuditResult &result, const probe::Verdict &verdict,
    const probe::VerdictText &words);

} // namespace cli
