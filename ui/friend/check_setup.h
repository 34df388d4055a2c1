// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class CheckBoard;
class FriendSession;
class Rows;

/// Before a check: what will be done, in three lines.
class CheckSetup : public QWidget {
    Q_OBJECT

public:
    explicit CheckSetup(QWidget *parent = nullptr);

    /// The doors of \a board, at the machine of \a session.
    void setBoard(const FriendSession &session, const CheckBoard &board);
    void clear();

private:
    Rows *m_rows;
};

} // namespace ui
