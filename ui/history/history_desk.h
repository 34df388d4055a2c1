// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/history/review.h"
#include "core/history/run_store.h"
#include "core/history/trend.h"
#include "core/probe/verdict_words.h"
#include "core/report/run_export.h"

#include <functional>
#include <optional>

namespace ui {

/// Whose runs they are: of a share (the host's side) or of a visit (the friend's).
struct HistorySubject {
    QString owner; ///< id of the share or visit
    QString title; ///< “Tom – Jellyfin on attic”
    probe::Names names;
    bool wantsQuarterly = true;
    bool canFix = false; ///< the rule is ours to change
    std::optional<share::Share> share
        = {}; ///< nothing is due while it is paused or on its way out; none for a visit
    std::function<std::vector<history::Run>()> own = {}; ///< what the share or visit keeps itself
};

/// Everything that was kept about one subject, read at once. Pages show it and ask it to decide.
class HistoryDesk {
public:
    HistoryDesk(history::RunStore &store, const base::Clock &clock, HistorySubject subject);

    /// Reads everything again.
    void read();
    [[nodiscard]] const HistorySubject &subject() const { return m_subject; }
    [[nodiscard]] const std::vector<history::Run> &runs() const { return m_runs; } ///< oldest first
    [[nodiscard]] const history::Run *run(const QString &id) const;
    [[nodiscard]] const std::vector<history::Review> &reviews() const { return m_reviews; }
    [[nodiscard]] const std::vector<history::TrendCell> &trend() const { return m_trend; }
    [[nodiscard]] const std::optional<history::NextRun> &next() const { return m_next; }
    /// The newest run is about what the share promises now, by the rule that stands. True for a visit:
    /// another card is another one.
    [[nodiscard]] bool isMeasuredToday() const;
    /// Some of runs(), as they are written into files: with what all of them came to.
    [[nodiscard]] report::RunHistory exported(const std::vector<history::Run> &runs) const;
    [[nodiscard]] const QStringList &faults() const
    {
        return m_faults;
    } ///< what could not be read, as sentences
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    /// A sentence that says why not, or nothing.
    QString decide(history::Decision decision);

private:
    [[nodiscard]] std::optional<history::NextRun> nextAfter(const std::vector<history::Run> &runs) const;

    history::RunStore &m_store;
    const base::Clock &m_clock;
    HistorySubject m_subject;
    std::vector<history::Run> m_runs;
    std::vector<history::Decision> m_decisions;
    std::vector<history::Review> m_reviews;
    std::vector<history::TrendCell> m_trend;
    std::optional<history::NextRun> m_next;
    std::vector<share::StoreError>
        m_met; ///< of files that were set aside: said as long as this desk is there
    QStringList m_faults;
};

/// What was measured of a share, what was decided about it and what comes next. Without a store here and
/// below: what the share keeps itself.
struct Measured {
    std::vector<history::Run> runs; ///< oldest first
    std::vector<history::Decision> decisions;
    std::vector<history::Review> reviews;
    std::optional<history::NextRun> next;
};
[[nodiscard]] Measured measuredOf(history::RunStore *store, const share::Share &share, const QDateTime &now);
/// How a share stands with that.
[[nodiscard]] share::Summary summaryWith(
    history::RunStore *store, const share::Share &share, const QDateTime &now);
/// True when something that was measured asks for a decision.
[[nodiscard]] bool hasOpenReview(history::RunStore *store, const share::Share &share, const QDateTime &now);
/// The rule of the share is ours to change.
[[nodiscard]] bool canFixRule(const share::Share &share);
/// True when the newest check of the share found what a change of our rule would mend and nobody has
/// accepted.
[[nodiscard]] bool asksForRule(history::RunStore *store, const share::Share &share, const QDateTime &now);

/// Of a share, with what the host's pages say about it.
[[nodiscard]] HistorySubject subjectOf(const share::Share &share);
[[nodiscard]] HistorySubject subjectOf(const share::Visit &visit);

} // namespace ui
