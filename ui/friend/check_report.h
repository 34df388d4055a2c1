// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/verdict_words.h"
#include "core/share/card.h"

#include <QWidget>

namespace ui {

class Callout;
class CheckBoard;
class CheckTable;
class Fold;
class FoundDoors;
class FriendSession;
class NameView;
class PlankLegend;
class Rows;
class RunTrack;
class Text;

/// What a check found: the doors, what to do, the runs so far, and folded away every answer and what a check
/// cannot tell.
class CheckReport : public QWidget {
    Q_OBJECT

public:
    explicit CheckReport(QWidget *parent = nullptr);

    /// \a board shows \a verdict already.
    void setResult(const FriendSession &session, const share::ResultFile &result,
        const probe::Verdict &verdict, const probe::VerdictText &words, const CheckBoard &board);

private:
    void buildUi();
    void showWhen(const probe::CheckResult &check);
    void showAdvice(const FriendSession &session, const probe::Verdict &verdict);
    void showTrack(const FriendSession &session);

    QWidget *m_summary;
    Text *m_when;
    PlankLegend *m_legend;
    FoundDoors *m_doors;
    Callout *m_comfort;
    Text *m_adviceTitle;
    Rows *m_advice;
    QWidget *m_trackPlace;
    RunTrack *m_track;
    Fold *m_apart;
    NameView *m_name;
    Fold *m_all;
    CheckTable *m_table;
    Fold *m_limits;
    Text *m_limitsText;
    Text *m_today;
};

} // namespace ui
