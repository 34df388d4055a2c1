// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/check_setup.h"

#include "core/probe/verdict_words.h"
#include "ui/friend/check_board.h"
#include "ui/friend/friend_session.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/rows.h"

#include <QVBoxLayout>

namespace ui {

CheckSetup::CheckSetup(QWidget *parent)
    : QWidget(parent)
    , m_rows(new Rows)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_rows);
}

void CheckSetup::setBoard(const FriendSession &session, const CheckBoard &board)
{
    clear();
    m_rows->add(numberedRow(
        1, tr("We knock on the promised door: %1.").arg(probe::doorName(session.card().doors.front().port))));
    m_rows->add(numberedRow(2,
        tr("Then on %1 others of %2 that have to stay shut.")
            .arg(board.closedCount())
            .arg(session.machineName())));
    m_rows->add(numberedRow(3, tr("Nothing is sent through an open door. It takes about half a minute.")));
}

void CheckSetup::clear()
{
    m_rows->clear();
}

} // namespace ui
