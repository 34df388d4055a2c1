// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/history_desk.h"
#include "ui/widgets/lone_page.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/trend_strip.h"

namespace ui {

class Button;
class Callout;
class Fold;
class Rows;
class RunComparison;
class RunList;
class Text;
class TrendStrip;

/// What was measured over the months: a strip at a glance, what differs and what became of it, every run, and
/// any two compared.
class HistoryPage : public LonePage {
    Q_OBJECT

public:
    explicit HistoryPage(HistoryDesk &desk, QWidget *parent = nullptr);

    void enter() override;
    void primary() override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QWidget *firstFocus() const override;
    void offerChecking(bool offer);
    void offerSaving(bool offer);

Q_SIGNALS:
    void runRequested(const QString &id);
    void fixRequested();
    void checkRequested();
    void saveRequested(QWidget *button);

private:
    void buildUi();
    void buildEmpty();
    [[nodiscard]] bool hasFix() const;
    void showTrend();
    void showReviews();
    void addReview(const history::Review &review, Rows *rows);
    [[nodiscard]] QWidget *deedsFor(const history::Review &review, QWidget *parent);
    void showRuns();
    void decide(const history::Review &review, history::Decision::Kind kind);
    void accept(const history::Review &review);

    HistoryDesk &m_desk;
    Callout *m_fault;
    TrendStrip *m_strip;
    Text *m_cell;
    Text *m_next;
    QWidget *m_empty;
    Text *m_openTitle;
    Rows *m_open;
    Fold *m_settledFold;
    Rows *m_settled;
    Text *m_runsTitle;
    RunList *m_runs;
    Fold *m_compareFold;
    RunComparison *m_comparison;
    Button *m_save;
    Button *m_again;
    bool m_checks = false;
    bool m_saves = false;
};

} // namespace ui
