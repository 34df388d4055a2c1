// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/check_progress.h"

#include "core/probe/verdict_words.h"
#include "ui/friend/check_board.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/progress_clock.h"
#include "ui/widgets/rows.h"

#include <QVBoxLayout>

namespace ui {

CheckProgress::CheckProgress(QWidget *parent)
    : QWidget(parent)
    , m_clock(new ProgressClock)
    , m_rows(new Rows)
{
    m_clock->setHasBar(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(2));
    column->addWidget(m_clock);
    column->addWidget(m_rows);
}

QString CheckProgress::words(const CheckBoard *board)
{
    return board ? tr("%1 of %2 doors tried").arg(board->tried()).arg(board->count()) : QString();
}

void CheckProgress::setProgress(
    const share::Card &card, const CheckBoard *board, const probe::Progress &progress)
{
    if (!m_clock->isRunning())
        m_clock->start(words(board));
    const bool isAgain = progress.phase == probe::Progress::Phase::Between
        || progress.phase == probe::Progress::Phase::Again;
    m_clock->setWords(isAgain ? tr("Silent doors are tried once more") : words(board));
    m_clock->setProgress(progress.done, progress.total, progress.left);
    if (board)
        showDoors(card, *board);
}

/// The rows stay while it runs; only their words change.
void CheckProgress::showDoors(const share::Card &card, const CheckBoard &board)
{
    if (m_running.isEmpty()) {
        m_rows->clear();
        for (std::size_t i = 0; i <= card.doors.size(); ++i) {
            m_running.append(new OutcomeRow(m_rows));
            m_rows->add(m_running.back());
        }
    }
    qsizetype at = 0;
    for (const share::Door &door : card.doors) {
        OutcomeRow *row = m_running.at(at++);
        const bool opened = board.hasOpened(door.port);
        row->setStatus(opened ? Status::OpenAsPromised : Status::UnderWay);
        row->setTitle(probe::doorName(probe::Door{door.port, door.label}));
        row->setDetail(tr("Promised open."));
        row->setWord(opened ? tr("Opens") : tr("Under way"), opened ? Role::Accent : Role::Ink);
    }
    OutcomeRow *others = m_running.back();
    const int opened = board.closedOpened();
    others->setStatus(opened > 0 ? Status::OpenNotPromised : Status::UnderWay);
    others->setTitle(tr("%1 other doors").arg(board.closedCount()));
    others->setDetail(opened > 0
            ? tr("Promised shut. %1 tried, %2 opened.").arg(board.closedTried()).arg(opened)
            : tr("Promised shut. %1 tried, none has opened.").arg(board.closedTried()));
    others->setWord(tr("Under way"), Role::Ink);
}

void CheckProgress::stop()
{
    m_clock->stop({});
    m_running.clear();
    m_rows->clear();
}

} // namespace ui
