// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/progress.h"
#include "core/share/card.h"

#include <QWidget>

namespace ui {

class CheckBoard;
class OutcomeRow;
class ProgressClock;
class Rows;

/// While a check runs: a clock, each promised door, and the others together.
class CheckProgress : public QWidget {
    Q_OBJECT

public:
    explicit CheckProgress(QWidget *parent = nullptr);

    /// How far it is; the clock starts with the first call. \a board may be null: a plan that cannot be made
    /// has none.
    void setProgress(const share::Card &card, const CheckBoard *board, const probe::Progress &progress);
    /// The check is over: the clock stops, and the next one begins anew.
    void stop();
    /// “3 of 42 doors tried”; empty without a board.
    [[nodiscard]] static QString words(const CheckBoard *board);

private:
    void showDoors(const share::Card &card, const CheckBoard &board);

    ProgressClock *m_clock;
    Rows *m_rows;
    QList<OutcomeRow *> m_running; ///< owned by m_rows
};

} // namespace ui
