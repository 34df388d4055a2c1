// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/check_page.h"

#include "core/probe/verdict_words.h"
#include "ui/friend/check_progress.h"
#include "ui/friend/check_report.h"
#include "ui/friend/check_setup.h"
#include "ui/friend/door_wait.h"
#include "ui/friend/friend_session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using Kind = probe::Verdict::Kind;

CheckPage::CheckPage(FriendSession &session, QWidget *parent)
    : FriendPage(session, parent)
    , m_fault(new Callout(Callout::Kind::Attention))
    , m_bar(new PlankBar)
    , m_running(new CheckProgress)
    , m_wait(new DoorWait(session.observeMaker()))
    , m_setup(new CheckSetup)
    , m_report(new CheckReport)
    , m_again(footer()->addAction(tr("Check a&gain"), u"again"_s))
    , m_tell(footer()->addFlat(tr("&Tell me when it opens")))
    , m_audit(footer()->addFlat(tr("Try &every door…")))
    , m_goOn(footer()->addFlat(tr("Go on all the same")))
{
    setObjectName(u"friendCheck"_s);
    buildUi();
}

void CheckPage::buildUi()
{
    m_again->setObjectName(u"checkAgain"_s);
    m_goOn->setObjectName(u"goOn"_s);
    m_tell->setObjectName(u"tellMe"_s);
    m_audit->setObjectName(u"toTheAudit"_s);
    m_bar->setObjectName(u"planks"_s);
    for (QWidget *part : {static_cast<QWidget *>(m_fault), static_cast<QWidget *>(m_bar),
             static_cast<QWidget *>(m_running), static_cast<QWidget *>(m_wait),
             static_cast<QWidget *>(m_setup), static_cast<QWidget *>(m_report)})
        body()->addWidget(part);
    connect(m_again, &QAbstractButton::clicked, this, &CheckPage::checkAgain);
    connect(m_goOn, &QAbstractButton::clicked, this, &Page::nextRequested);
    connect(m_tell, &QAbstractButton::clicked, this, &CheckPage::waitForDoor);
    connect(m_audit, &QAbstractButton::clicked, this, &CheckPage::auditRequested);
    connect(m_wait, &DoorWait::finished, this, &CheckPage::waited);
    connect(&session().flow(), &share::FriendFlow::progressed, this, &CheckPage::progressed);
    connect(&session().flow(), &share::FriendFlow::checkFinished, this, &CheckPage::finished);
}

std::optional<CheckBoard> CheckPage::newBoard() const
{
    const auto plan = probe::makePlan(share::promiseOf(session().card(), session().flow().client()));
    return plan ? std::optional<CheckBoard>(CheckBoard(*plan)) : std::nullopt;
}

void CheckPage::start()
{
    m_board = newBoard();
    m_progress = {};
    const auto done = session().flow().startCheck();
    m_startFault = done.has_value() ? QString() : share::describe(done.error());
    m_wait->forget();
    showState();
    refresh();
    if (session().flow().isChecking())
        footer()->primary()->setFocus(Qt::TabFocusReason);
}

void CheckPage::progressed(const probe::Progress &progress)
{
    m_progress = progress;
    if (!m_board)
        m_board = newBoard();
    if (m_board)
        m_board->add(progress);
    if (isVisible())
        showRunning();
}

void CheckPage::finished()
{
    m_running->stop();
    if (!isVisible())
        return;
    showState();
    refresh();
    focusFirst();
    announce(this, header()->title());
}

void CheckPage::primary()
{
    switch (m_act) {
    case Act::Start:
    case Act::Again:
        return start();
    case Act::Cancel:
        return session().flow().cancelCheck();
    case Act::Next:
        return Page::primary();
    case Act::Send:
        Q_EMIT sendRequested();
        return;
    case Act::Account:
        Q_EMIT accountRequested();
        return;
    case Act::StopWaiting:
        return m_wait->cancel();
    }
}

bool CheckPage::cancel()
{
    if (m_wait->isRunning()) {
        m_wait->cancel();
        return true;
    }
    if (!session().flow().isChecking())
        return false;
    session().flow().cancelCheck();
    return true;
}

void CheckPage::checkAgain()
{
    if (!session().flow().isChecking() && !m_wait->isRunning())
        start();
}

void CheckPage::leave()
{
    cancel();
}

void CheckPage::setAct(Act act)
{
    m_act = act;
    footer()->primary()->setKind(
        act == Act::Cancel || act == Act::StopWaiting ? ButtonKind::Secondary : ButtonKind::Primary);
    switch (act) {
    case Act::Start:
        return footer()->setPrimary(tr("&Check the door"));
    case Act::Cancel:
        return footer()->setPrimary(tr("&Cancel the check"));
    case Act::Next:
        return footer()->setPrimary(tr("&Next"));
    case Act::Send:
        return footer()->setPrimary(
            tr("&Send the result to %1…").arg(QString(session().shortHostName()).replace(u"&"_s, u"&&"_s)),
            u"send"_s);
    case Act::Account:
        return footer()->setPrimary(tr("&Your account"));
    case Act::Again:
        return footer()->setPrimary(tr("Check a&gain"), u"again"_s);
    case Act::StopWaiting:
        return footer()->setPrimary(tr("Stop &waiting"));
    }
}

CheckPage::Act CheckPage::actFor(Kind kind) const
{
    switch (kind) {
    case Kind::AsPromised:
        return Act::Next;
    case Kind::Leaking:
    case Kind::LooselyClosed:
    case Kind::ServiceDown:
        return Act::Send;
    case Kind::YourSideFirst:
        return Act::Account;
    case Kind::NotThereYet:
    case Kind::Undecided:
        break;
    }
    return Act::Again;
}

void CheckPage::showOnly(Phase phase)
{
    const bool finished = phase == Phase::Finished;
    m_fault->setVisible(phase == Phase::Idle && !m_startFault.isEmpty());
    m_bar->setVisible(phase != Phase::Waiting && m_board.has_value());
    m_running->setVisible(phase == Phase::Running);
    m_wait->setVisible(phase == Phase::Waiting || m_wait->hasNews());
    m_setup->setVisible(phase == Phase::Idle && m_board.has_value());
    m_report->setVisible(finished);
    offer(m_goOn, false);
    offer(m_tell, false);
    offer(m_audit, finished && session().audit());
    m_again->setVisible(finished);
}

void CheckPage::showState()
{
    if (session().flow().isChecking())
        showRunning();
    else if (m_wait->isRunning())
        showWaiting();
    else if (session().flow().result())
        showFinished();
    else
        showIdle();
}

void CheckPage::showIdle()
{
    m_board = newBoard();
    showOnly(Phase::Idle);
    const FriendSession &s = session();
    header()->setVerdictIcon({});
    header()->setTitle(tr("Check the door"));
    header()->setLine(tr("See for yourself that %1 opens and that nothing else on %2 does.")
                          .arg(s.serviceName(), s.machineName()));
    m_fault->setWords({}, m_startFault);
    showDoors(tr("No door tried yet"));
    if (m_board)
        m_setup->setBoard(s, *m_board);
    setAct(Act::Start);
}

void CheckPage::showRunning()
{
    showOnly(Phase::Running);
    header()->setVerdictIcon({});
    header()->setTitle(tr("Checking the door…"));
    header()->setLine(tr("A shut door does not answer. We wait five seconds for each, several at a time."));
    const CheckBoard *board = m_board ? &*m_board : nullptr;
    m_running->setProgress(session().card(), board, m_progress);
    showDoors(CheckProgress::words(board));
    setAct(Act::Cancel);
}

/// The planks, with \a verdict in words for who does not see them.
void CheckPage::showDoors(const QString &verdict)
{
    if (m_board) {
        m_bar->setPlanks(m_board->planks());
        m_bar->setVerdict(verdict);
    }
}

void CheckPage::showFinished()
{
    const FriendSession &s = session();
    const auto result = s.flow().result();
    const auto verdict = s.flow().verdict();
    const auto words = s.flow().verdictWords();
    if (!result || !verdict || !words)
        return showIdle();
    m_board = CheckBoard(result->check.plan);
    m_board->finish(*verdict);
    showOnly(Phase::Finished);
    const bool good = verdict->kind == Kind::AsPromised;
    const bool later = verdict->kind == Kind::NotThereYet || verdict->kind == Kind::Undecided;
    header()->setVerdictIcon(good ? u"open"_s
            : later               ? u"unknown"_s
                                  : u"attention"_s,
        good        ? Role::Accent
            : later ? Role::Ink2
                    : Role::Attention);
    header()->setTitle(withoutStop(words->headline));
    header()->setLine(words->sentence);
    showDoors(words->headline + u' ' + words->sentence);
    m_report->setResult(s, *result, *verdict, *words, *m_board);
    const Act act = actFor(verdict->kind);
    offer(m_tell, verdict->kind == Kind::NotThereYet && m_wait->canRun());
    setAct(act);
    m_again->setVisible(act != Act::Again);
    offer(m_goOn, !good);
}

void CheckPage::waitForDoor()
{
    const auto plan = probe::makePlan(share::promiseOf(session().card(), session().flow().client()));
    if (!plan)
        return;
    m_wait->start(*plan);
    if (!m_wait->isRunning())
        return; // it was over at once, and waited() has shown that
    showState();
    refresh();
    footer()->primary()->setFocus(Qt::TabFocusReason);
}

void CheckPage::showWaiting()
{
    showOnly(Phase::Waiting);
    header()->setVerdictIcon({});
    header()->setTitle(tr("Waiting for the door to open…"));
    header()->setLine(
        tr("It knocks at each address once a second. A new rule usually needs some seconds to reach "
           "%1.")
            .arg(session().machineName()));
    setAct(Act::StopWaiting);
}

void CheckPage::waited()
{
    if (!isVisible())
        return;
    showState();
    if (m_wait->hasOpened())
        setAct(Act::Again);
    refresh();
    focusFirst();
}

QString CheckPage::help() const
{
    return tr("A door is a port of the machine. Open means: a connection was made. Shut means: no answer, "
              "although the machine is there.")
        .toHtmlEscaped();
}

} // namespace ui
