// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/audit_verdict.h"
#include "core/probe/verdict_words.h"
#include "ui/widgets/rows.h"

#include <QWidget>

namespace ui {

class Fold;
class PlankLegend;
class RangeBar;
class Rows;
class SpanTable;
class Text;

/// What an audit found: all ports in one bar, the findings by name, and folded below it every answer, how
/// sure it is, and what it cost. The sentence that says it stands above, in the header of its page.
class AuditReport : public QWidget {
    Q_OBJECT

public:
    explicit AuditReport(QWidget *parent = nullptr);

    void setResult(const probe::AuditResult &result, const probe::Verdict &verdict,
        const probe::VerdictText &words, const QString &machine);

private:
    void addDoor(Status status, const QString &title, const QString &detail, const QString &word);
    void addSpans(
        Status status, const std::vector<std::uint16_t> &ports, const QString &detail, const QString &word);
    void showRows(const probe::AuditResult &result, const probe::Verdict &verdict, const QString &machine);

    RangeBar *m_bar;
    Text *m_caption;
    PlankLegend *m_legend;
    Rows *m_rows;
    Fold *m_all;
    SpanTable *m_table;
    Fold *m_sure;
    Text *m_sureText;
    Fold *m_cost;
    Text *m_costText;
};

/// Icon and colour of a verdict.
[[nodiscard]] Status statusOf(probe::Verdict::Kind kind);

} // namespace ui
