// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/verdict.h"
#include "ui/friend/check_board.h"
#include "ui/friend/friend_page.h"

#include <optional>

namespace ui {

class Button;
class Callout;
class CheckProgress;
class CheckReport;
class CheckSetup;
class DoorWait;
class PlankBar;

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
    void waitForDoor();
    void waited();
    void showOnly(Phase phase);
    void setAct(Act act);
    [[nodiscard]] Act actFor(probe::Verdict::Kind kind) const;
    void showDoors(const QString &verdict);
    [[nodiscard]] std::optional<CheckBoard> newBoard() const;

    std::optional<CheckBoard> m_board;
    probe::Progress m_progress;
    Act m_act = Act::Start;
    QString m_startFault;
    Callout *m_fault;
    PlankBar *m_bar;
    CheckProgress *m_running;
    DoorWait *m_wait;
    CheckSetup *m_setup;
    CheckReport *m_report;
    Button *m_again;
    Button *m_tell;
    Button *m_audit;
    Button *m_goOn;
};

} // namespace ui
