// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/friend/friend_page.h"

class QCheckBox;

namespace ui {

class Button;
class Fold;
class OutcomeRow;
class ProgressClock;
class Rows;

/// Page 3: accept the invite with the right account. With a client the machine appears by itself; without one
/// the friend says that he has accepted.
class InvitePage : public FriendPage {
    Q_OBJECT

public:
    explicit InvitePage(FriendSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QString notYet() const override;
    [[nodiscard]] QString help() const override;
    void primary() override;
    void checkAgain() override;
    void enter() override;
    void leave() override;

protected:
    void showState() override;

private:
    void buildUi();
    [[nodiscard]] QStringList steps() const;
    void accept();

    Rows *m_steps;
    Button *m_open;
    OutcomeRow *m_listed;
    ProgressClock *m_waiting;
    Fold *m_trouble;
    Rows *m_troubleRows;
    QCheckBox *m_confirm;
    Button *m_practice;
};

} // namespace ui
