// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/stores.h"
#include "core/history/run_store.h"
#include "core/probe/verdict_words.h"
#include "core/report/run_export.h"

namespace cli {

/// All that is kept about one share or visit.
struct HistoryOf {
    QString owner;
    std::optional<share::Share> share; ///< on the host's side
    std::optional<share::Visit> visit; ///< on the friend's
    std::vector<history::Run> runs;    ///< oldest first
    std::vector<history::Decision> decisions;

    [[nodiscard]] QString title() const;
    [[nodiscard]] bool wantsQuarterly() const;
    /// Who is in the sentences about a run.
    [[nodiscard]] probe::Names names() const;
    [[nodiscard]] report::RunHistory report(const Context &context) const;
};
[[nodiscard]] std::unique_ptr<history::RunStore> openRuns(const Context &context);
/// Oldest first. Here and below: what is wrong with a file of a run or of the decisions is said.
[[nodiscard]] std::vector<history::Run> keptRuns(const Context &context, const QString &owner);
/// Of the share or visit with this id; a runs folder alone is enough. Why not is said.
[[nodiscard]] std::optional<HistoryOf> loadHistory(const Context &context, const QString &id);
/// How a share stands with what was measured and decided.
[[nodiscard]] share::Summary summaryWith(const Context &context, const share::Share &share);
/// Of every share and visit, and of every card that was checked without being opened.
[[nodiscard]] std::vector<HistoryOf> allHistories(const Context &context);
/// A run by its number in the list (from 1), by its id, or `last`.
[[nodiscard]] const history::Run *findRun(
    const std::vector<history::Run> &runs, const QString &word, const QDateTime &now);

/// `2026-11-21 16:42`, in local time: the same width in every language.
[[nodiscard]] QString timeText(const QDateTime &time);

} // namespace cli
