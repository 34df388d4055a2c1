// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/check_page.h"

#include "core/probe/verdict_words.h"
#include "ui/friend/check_advice.h"
#include "ui/friend/check_table.h"
#include "ui/friend/door_wait.h"
#include "ui/friend/friend_session.h"
#include "ui/history/name_view.h"
#include "ui/history/run_stops.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plank_bar.h"
#include "ui/widgets/progress_clock.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/text.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using Kind = probe::Verdict::Kind;

CheckPage::CheckPage(FriendSession &session, QWidget *parent)
    : FriendPage(session, parent)
    , m_fault(new Callout(Callout::Kind::Attention))
    , m_bar(new PlankBar)
    , m_clock(new ProgressClock)
    , m_summary(new QWidget)
    , m_when(new Text({}, TextRole::Detail, Role::Ink2))
    , m_legend(new PlankLegend)
    , m_rows(new Rows)
    , m_comfort(new Callout(Callout::Kind::Note))
    , m_adviceTitle(new Text(tr("What to do"), TextRole::Section))
    , m_advice(new Rows)
    , m_all(new Fold(tr("All doors, with times and answers")))
    , m_table(new CheckTable)
    , m_limits(new Fold(tr("What this check cannot tell")))
    , m_limitsText(new Text({}, TextRole::Body, Role::Ink2))
    , m_today(new Text({}, TextRole::Body, Role::Ink2))
    , m_trackPlace(new QWidget)
    , m_track(new RunTrack)
    , m_wait(new DoorWait(session.observeMaker()))
    , m_apart(new Fold(tr("Name and address, apart")))
    , m_name(new NameView(false))
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
    m_apart->setContent(m_name);
    auto *track = new QVBoxLayout(m_trackPlace);
    track->setContentsMargins(0, space(1), 0, space(0.5));
    track->setSpacing(space(1));
    track->addWidget(new Text(tr("Three runs make a proof"), TextRole::Section));
    track->addWidget(m_track);
    m_bar->setObjectName(u"planks"_s);
    m_clock->setHasBar(false);
    m_comfort->setIconName(u"house"_s);
    m_all->setContent(m_table);
    m_limits->setContent(m_limitsText);
    auto *row = new QHBoxLayout(m_summary);
    row->setContentsMargins({});
    row->addWidget(m_when, 1);
    row->addWidget(m_legend);
    body()->addWidget(m_fault);
    body()->addWidget(m_bar);
    body()->addWidget(m_clock);
    body()->addWidget(m_wait);
    body()->addWidget(m_summary);
    body()->addWidget(m_rows);
    body()->addWidget(m_comfort);
    body()->addWidget(m_adviceTitle);
    body()->addWidget(m_advice);
    body()->addWidget(m_trackPlace);
    body()->addWidget(m_apart);
    body()->addWidget(m_all);
    body()->addWidget(m_limits);
    body()->addWidget(m_today);
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
    const auto plan = probe::makePlan(share::promiseOf(session().card()));
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
    m_clock->stop({});
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
    if (phase != Phase::Running)
        m_runningRows.clear();
    const bool finished = phase == Phase::Finished;
    m_fault->setVisible(phase == Phase::Idle && !m_startFault.isEmpty());
    m_clock->setVisible(phase == Phase::Running);
    for (QWidget *widget : {static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_all),
             static_cast<QWidget *>(m_limits), static_cast<QWidget *>(m_today),
             static_cast<QWidget *>(m_trackPlace), static_cast<QWidget *>(m_apart)})
        widget->setVisible(finished);
    m_comfort->setVisible(false);
    m_adviceTitle->setVisible(false);
    m_advice->setVisible(false);
    offer(m_goOn, false);
    offer(m_tell, false);
    offer(m_audit, finished && session().audit());
    m_again->setVisible(finished);
    m_wait->setVisible(phase == Phase::Waiting || m_wait->hasNews());
    m_rows->setVisible(phase != Phase::Waiting);
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
    showOnly(Phase::Idle);
    const FriendSession &s = session();
    header()->setVerdictIcon({});
    header()->setTitle(tr("Check the door"));
    header()->setLine(tr("See for yourself that %1 opens and that nothing else on %2 does.")
                          .arg(s.serviceName(), s.machineName()));
    m_fault->setWords({}, m_startFault);
    m_board = newBoard();
    m_bar->setVisible(m_board.has_value());
    m_rows->clear();
    if (m_board) {
        m_bar->setPlanks(m_board->planks());
        m_bar->setVerdict(tr("No door tried yet"));
        m_rows->add(numberedRow(
            1, tr("We knock on the promised door: %1.").arg(probe::doorName(s.card().doors.front().port))));
        m_rows->add(numberedRow(2,
            tr("Then on %1 others of %2 that have to stay shut.")
                .arg(m_board->closedCount())
                .arg(s.machineName())));
        m_rows->add(
            numberedRow(3, tr("Nothing is sent through an open door. It takes about half a minute.")));
    }
    setAct(Act::Start);
}

void CheckPage::showRunning()
{
    showOnly(Phase::Running);
    const FriendSession &s = session();
    header()->setVerdictIcon({});
    header()->setTitle(tr("Checking the door…"));
    header()->setLine(tr("A shut door does not answer. We wait five seconds for each, several at a time."));
    const QString words
        = m_board ? tr("%1 of %2 doors tried").arg(m_board->tried()).arg(m_board->count()) : QString();
    if (!m_clock->isRunning())
        m_clock->start(words);
    m_clock->setWords(words);
    m_clock->setProgress(m_progress.done, m_progress.total);
    setAct(Act::Cancel);
    if (!m_board)
        return;
    m_bar->show();
    m_bar->setPlanks(m_board->planks());
    m_bar->setVerdict(words);
    if (m_runningRows.isEmpty()) {
        m_rows->clear();
        for (std::size_t i = 0; i <= s.card().doors.size(); ++i) {
            m_runningRows.append(new OutcomeRow(m_rows));
            m_rows->add(m_runningRows.back());
        }
    }
    qsizetype at = 0;
    for (const share::Door &door : s.card().doors) {
        OutcomeRow *row = m_runningRows.at(at++);
        const bool opened = m_board->hasOpened(door.port);
        row->setStatus(opened ? Status::OpenAsPromised : Status::UnderWay);
        row->setTitle(probe::doorName(probe::Door{door.port, door.label}));
        row->setDetail(tr("Promised open."));
        row->setWord(opened ? tr("Opens") : tr("Under way"), opened ? Role::Accent : Role::Ink);
    }
    OutcomeRow *others = m_runningRows.back();
    const int opened = m_board->closedOpened();
    others->setStatus(opened > 0 ? Status::OpenNotPromised : Status::UnderWay);
    others->setTitle(tr("%1 other doors").arg(m_board->closedCount()));
    others->setDetail(opened > 0
            ? tr("Promised shut. %1 tried, %2 opened.").arg(m_board->closedTried()).arg(opened)
            : tr("Promised shut. %1 tried, none has opened.").arg(m_board->closedTried()));
    others->setWord(tr("Under way"), Role::Ink);
}

void CheckPage::showFinished()
{
    showOnly(Phase::Finished);
    const FriendSession &s = session();
    const auto result = s.flow().result();
    const auto verdict = s.flow().verdict();
    const auto words = s.flow().verdictWords();
    if (!result || !verdict || !words)
        return showIdle();
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
    m_board = CheckBoard(result->check.plan);
    m_board->finish(*verdict);
    m_bar->show();
    m_bar->setPlanks(m_board->planks());
    m_bar->setVerdict(words->headline + u' ' + words->sentence);
    m_legend->setPlanks(m_board->planks());
    const QDateTime at = result->check.startedAt.toLocalTime();
    const auto seconds = result->check.startedAt.msecsTo(result->check.endedAt) / 1000;
    const QString day = QLocale().toString(at.date(), tr("ddd d MMMM yyyy"));
    const QString time = QLocale().toString(at.time(), u"HH:mm"_s);
    //: %1 day with weekday, %2 time, %3 seconds
    m_when->setPlain(
        seconds > 0 ? tr("%1, %2. It took %3 s.").arg(day, time).arg(seconds) : tr("%1, %2.").arg(day, time));
    showDoorRows(*verdict);
    showAdvice(*verdict);
    m_all->setTitle(tr("All %1 doors, with times and answers").arg(m_board->count()));
    m_table->setResult(result->check);
    m_limitsText->setPlain(limits(*verdict));
    m_today->setPlain(tr("It is true for today. %1 could change the rules later: check again tomorrow, then "
                         "every three months.")
                          .arg(s.hostName()));
    m_today->setVisible(good);
    showTrack();
    m_name->setResult(result->check.plan, result->check.name,
        history::viewOf(history::runOf(s.visit().id, result->check, result->madeAt)));
    const Act act = actFor(verdict->kind);
    offer(m_tell, verdict->kind == Kind::NotThereYet && m_wait->canRun());
    setAct(act);
    m_again->setVisible(act != Act::Again);
    offer(m_goOn, !good);
}

void CheckPage::showTrack()
{
    const FriendSession &s = session();
    const auto runs = s.runs();
    m_track->setStops(runStops(runs, s.decisions(), s.nextRun(), s.now()));
    m_trackPlace->setVisible(!runs.empty());
}

void CheckPage::waitForDoor()
{
    const auto plan = probe::makePlan(share::promiseOf(session().card()));
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
    header()->setLine(tr("It knocks once a second. A new rule usually needs some seconds to reach %1.")
                          .arg(session().machineName()));
    m_bar->hide();
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

void CheckPage::addDoor(Status status, const QString &title, bool promisedOpen, const QString &word)
{
    auto *row = new OutcomeRow(m_rows);
    row->setStatus(status);
    row->setTitle(title, colourOf(status) == Role::Attention);
    row->setPromised(promisedOpen ? tr("promised open") : tr("promised shut"));
    row->setWord(word, colourOf(status));
    m_rows->add(row);
}

/// Names two that a program really listens behind: those say most.
QString CheckPage::shutDoors(const probe::Verdict &verdict) const
{
    QStringList names;
    for (const auto port : verdict.shut) {
        const auto &listening = session().card().listening;
        if (names.size() < 2 && std::find(listening.begin(), listening.end(), port) != listening.end()
            && !probe::portLabel(port).isEmpty())
            names << probe::doorName(port);
    }
    const auto count = static_cast<int>(verdict.shut.size());
    if (names.isEmpty())
        return tr("%1 other doors of %2").arg(count).arg(session().machineName());
    //: %3 one or two doors: “Remote login (SSH), port 22”
    return tr("%1 other doors of %2, among them %3")
        .arg(count)
        .arg(session().machineName(), names.join(u"; "_s));
}

/// The first few with their names, the others as one row: the table below has them all.
void CheckPage::addFew(
    Status status, const std::vector<std::uint16_t> &ports, const QString &word, const QString &others)
{
    constexpr std::size_t most = 4;
    const std::size_t named = ports.size() > most + 1 ? most : ports.size();
    for (std::size_t i = 0; i < named; ++i)
        addDoor(status, probe::doorName(ports.at(i)), false, word);
    if (named < ports.size())
        addDoor(status, others.arg(ports.size() - named), false, word);
}

void CheckPage::showDoorRows(const probe::Verdict &verdict)
{
    m_rows->clear();
    addFew(Status::OpenNotPromised, verdict.leaking, tr("Opens"), tr("%1 more doors"));
    addFew(Status::LooselyClosed, verdict.loose, tr("Loosely closed"),
        tr("%1 more doors: the rule lets you in, nothing listens"));
    for (const probe::Door &door : verdict.open)
        addDoor(Status::OpenAsPromised, probe::doorName(door), true, tr("Opens"));
    for (const probe::Door &door : verdict.refused)
        addDoor(Status::ServiceDown, probe::doorName(door), true, tr("Does not run"));
    for (const probe::Door &door : verdict.silent)
        addDoor(Status::NotThereYet, probe::doorName(door), true, tr("No answer"));
    for (const probe::Door &door : verdict.unprovable)
        addDoor(Status::NotKnownYet, probe::doorName(door), true, tr("Cannot be checked"));
    const auto shut = static_cast<int>(verdict.shut.size());
    if (shut == 1)
        addDoor(Status::Shut, tr("One other door of %1").arg(session().machineName()), false, tr("Shut"));
    else if (shut > 1)
        addDoor(Status::Shut, shutDoors(verdict), false, tr("Shut"));
    if (!verdict.unknown.empty())
        addDoor(Status::NotKnownYet, tr("Doors without a clear answer: %1").arg(verdict.unknown.size()),
            false, tr("Not known"));
}

void CheckPage::showAdvice(const probe::Verdict &verdict)
{
    const FriendSession &s = session();
    const CheckAdvice::Names names{s.hostName(), s.machineName(), s.serviceName(), s.login()};
    const QString comfort = CheckAdvice::comfort(verdict, names);
    m_comfort->setWords({}, comfort);
    m_comfort->setVisible(!comfort.isEmpty());
    m_advice->clear();
    int number = 1;
    const QStringList steps = CheckAdvice::steps(verdict, names);
    for (const QString &step : steps)
        m_advice->add(numberedRow(number++, step, m_advice));
    m_adviceTitle->setVisible(!steps.isEmpty());
    m_advice->setVisible(!steps.isEmpty());
}

QString CheckPage::limits(const probe::Verdict &verdict) const
{
    QStringList lines;
    if (const auto words = session().flow().verdictWords())
        lines = words->notes;
    lines
        << tr("It tried %1 doors of 65,535. An audit tries all of them.").arg(m_board ? m_board->count() : 0)
        << tr("It makes new connections only. What ran before a rule changed may go on.")
        << tr("It knocks as this computer, with your account. Others may reach other doors.");
    if (!verdict.builtIn.empty())
        lines << tr("One built-in port of Tailscale answered. That is expected.");
    lines.removeDuplicates();
    return lines.join(u'\n');
}

QString CheckPage::help() const
{
    return tr("A door is a port of the machine. Open means: a connection was made. Shut means: no answer, "
              "although the machine is there.")
        .toHtmlEscaped();
}

} // namespace ui
