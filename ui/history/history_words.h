// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/history_desk.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/trend_strip.h"

namespace ui {

/// “Today, 16:42”, “19 November 2026”: a moment that stands alone, in a list.
[[nodiscard]] QString listedMoment(const QDateTime &when, const QDateTime &now);
/// “from 16:52”, “from tomorrow, 16:42”.
[[nodiscard]] QString fromWords(const QDateTime &due, const QDateTime &now);
/// One run as a sentence: “An audit on 19 November 2026: open, should be shut.”
[[nodiscard]] QString sentenceOf(const history::TrendCell &cell, const QDateTime &now);
/// What came out, in a word or two; one that was accepted says so.
[[nodiscard]] QString resultOf(const history::TrendCell &cell);
/// How a run stands in a list or a strip.
[[nodiscard]] Status statusOf(const history::TrendCell &cell);
[[nodiscard]] QList<TrendMark> marksOf(const std::vector<history::TrendCell> &trend, const QDateTime &now);

/// One run in a list.
struct RunWords {
    QString when;   ///< “Today, 16:42”
    QString what;   ///< “Audit, not finished”
    QString result; ///< what came out; one that was accepted says so
    QString by;     ///< who measured
    Status status = Status::NotKnownYet;
};
[[nodiscard]] RunWords wordsOf(const history::Run &run, const HistoryDesk &desk);
/// How everything stands, as the title of the page: “One thing is not as you promised Tom”.
[[nodiscard]] QString headline(const HistoryDesk &desk);
/// The look of that title.
[[nodiscard]] Status statusOf(const HistoryDesk &desk);
/// When the next run is due.
[[nodiscard]] QString nextWords(const history::NextRun &next, const QDateTime &now);

} // namespace ui
