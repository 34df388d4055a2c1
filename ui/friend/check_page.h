// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/verdict.h"
#include "ui/friend/check_board.h"
#include "ui/friend/friend_page.h"
#include "ui/widgets/rows.h"

#include <optional>

namespace ui {

class Button;
class Callout;
class CheckTable;
class DoorWait;
class Fold;
class NameView;
class OutcomeRow;
class PlankBar;
class PlankLegend;
class ProgressClock;
class Rows;
class RunTrack;
class Text;

/// Page 5: knock on the promised door and on the others, with planks, a clock and Cancel; then the answer in
/// one sentence and what to do.
class CheckPage : public FriendPage {
    Q_OBJECT

public:
    explicit CheckPage(FriendSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString help() const override;
    void primary() override;
    bool cancel() override;
    void checkAgain() override;
    void leave() override;

Q_SIGNALS:
    void sendRequested();
    void accountRequested();
    void auditRequested();

protected:
    void showState() override;

private:
    enum class Phase { Idle, Running, Finished, Waiting };
    enum class Act { Start, Cancel, Next, Send, Account, Again, StopWaiting };

    void buildUi();
    void start();
    void progressed(const probe::Progress &progress);
    void finished();
    void showIdle();
    void showRunning();
    void showFinished();
    void showWaiting();
    void showTrack();
    void waitForDoor();
    void waited();
    void showOnly(Phase phase);
    void showDoorRows(const probe::Verdict &verdict);
    void showAdvice(const probe::Verdict &verdict);
    void addFew(
        Status status, const std::vector<std::uint16_t> &ports, const QString &word, const QString &others);
    void addDoor(Status status, const QString &title, bool promisedOpen, const QString &word);
    void setAct(Act act);
    [[nodiscard]] Act actFor(probe::Verdict::Kind kind) const;
    [[nodiscard]] QString shutDoors(const probe::Verdict &verdict) const;
    [[nodiscard]] QString limits(const probe::Verdict &verdict) const;
    [[nodiscard]] std::optional<CheckBoard> newBoard() const;

    std::optional<CheckBoard> m_board;
    probe::Progress m_progress;
    Act m_act = Act::Start;
    QString m_startFault;
    Callout *m_fault;
    PlankBar *m_bar;
    ProgressClock *m_clock;
    QWidget *m_summary;
    Text *m_when;
    PlankLegend *m_legend;
    Rows *m_rows;
    QList<OutcomeRow *> m_runningRows; ///< owned by m_rows, while a check runs
    Callout *m_comfort;
    Text *m_adviceTitle;
    Rows *m_advice;
    Fold *m_all;
    CheckTable *m_table;
    Fold *m_limits;
    Text *m_limitsText;
    Text *m_today;
    QWidget *m_trackPlace;
    RunTrack *m_track;
    DoorWait *m_wait;
    Fold *m_apart;
    NameView *m_name;
    Button *m_again;
    Button *m_tell;
    Button *m_audit;
    Button *m_goOn;
};

} // namespace ui
