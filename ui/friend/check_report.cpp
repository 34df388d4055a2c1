// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/check_report.h"

#include "ui/friend/check_advice.h"
#include "ui/friend/check_board.h"
#include "ui/friend/check_table.h"
#include "ui/friend/found_doors.h"
#include "ui/friend/friend_session.h"
#include "ui/history/name_view.h"
#include "ui/history/run_stops.h"
#include "ui/history/tried_doors.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/plank_bar.h"
#include "ui/widgets/run_track.h"
#include "ui/widgets/text.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CheckReport::CheckReport(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QWidget)
    , m_when(new Text({}, TextRole::Detail, Role::Ink2))
    , m_legend(new PlankLegend)
    , m_doors(new FoundDoors)
    , m_comfort(new Callout(Callout::Kind::Note))
    , m_adviceTitle(new Text(tr("What to do"), TextRole::Section))
    , m_advice(new Rows)
    , m_trackPlace(new QWidget)
    , m_track(new RunTrack)
    , m_apart(new Fold(tr("Name and address, apart")))
    , m_name(new NameView(false))
    , m_all(new Fold(tr("All doors, with times and answers")))
    , m_table(new CheckTable)
    , m_limits(new Fold(tr("What this check cannot tell")))
    , m_limitsText(new Text({}, TextRole::Body, Role::Ink2))
    , m_today(new Text({}, TextRole::Body, Role::Ink2))
{
    buildUi();
}

void CheckReport::buildUi()
{
    auto *row = new QHBoxLayout(m_summary);
    row->setContentsMargins({});
    row->addWidget(m_when, 1);
    row->addWidget(m_legend);
    auto *track = new QVBoxLayout(m_trackPlace);
    track->setContentsMargins(0, space(1), 0, space(0.5));
    track->setSpacing(space(1));
    track->addWidget(new Text(tr("Three runs make a proof"), TextRole::Section));
    track->addWidget(m_track);
    m_comfort->setIconName(u"house"_s);
    m_apart->setContent(m_name);
    m_all->setContent(m_table);
    m_limits->setContent(m_limitsText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(2));
    for (QWidget *part : {m_summary, static_cast<QWidget *>(m_doors), static_cast<QWidget *>(m_comfort),
             static_cast<QWidget *>(m_adviceTitle), static_cast<QWidget *>(m_advice), m_trackPlace,
             static_cast<QWidget *>(m_apart), static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_limits),
             static_cast<QWidget *>(m_today)})
        column->addWidget(part);
}

namespace {

/// What a check cannot tell, a line each.
QString limitsOf(const probe::Verdict &verdict, const probe::VerdictText &words, int doors)
{
    QStringList lines = words.notes;
    lines << CheckReport::tr("It tried %n door(s) of 65,535. An audit tries all of them.", nullptr, doors)
          << CheckReport::tr("It makes new connections only. What ran before a rule changed may go on.")
          << CheckReport::tr("It knocks as this computer, with your account. Others may reach other doors.");
    if (!verdict.builtIn.empty())
        lines << CheckReport::tr("One built-in port of Tailscale answered. That is expected.");
    lines.removeDuplicates();
    return lines.join(u'\n');
}

} // namespace

void CheckReport::setResult(const FriendSession &session, const share::ResultFile &result,
    const probe::Verdict &verdict, const probe::VerdictText &words, const CheckBoard &board)
{
    m_legend->setPlanks(board.planks());
    showWhen(result.check);
    m_doors->setVerdict(verdict, session.machineName(), session.card().listening);
    showAdvice(session, verdict);
    showTrack(session);
    m_name->setResult(result.check.plan, result.check.name,
        history::viewOf(history::runOf(session.visit().id, result.check, result.madeAt)));
    const int tried = triedDoors(result.check);
    m_all->setTitle(tried == board.count() ? tr("All %1 doors, with times and answers").arg(tried)
                                           : tr("%n tried door(s), with times and answers", nullptr, tried));
    m_table->setResult(result.check);
    m_limitsText->setPlain(limitsOf(verdict, words, tried));
    m_today->setPlain(tr("It is true for today. %1 could change the rules later: check again tomorrow, then "
                         "every three months.")
                          .arg(session.hostName()));
    m_today->setVisible(verdict.kind == probe::Verdict::Kind::AsPromised);
}

void CheckReport::showWhen(const probe::CheckResult &check)
{
    const QDateTime at = check.startedAt.toLocalTime();
    const auto seconds = check.startedAt.msecsTo(check.endedAt) / 1000;
    const QString day = QLocale().toString(at.date(), tr("ddd d MMMM yyyy"));
    const QString time = QLocale().toString(at.time(), u"HH:mm"_s);
    //: %1 day with weekday, %2 time, %3 seconds
    m_when->setPlain(
        seconds > 0 ? tr("%1, %2. It took %3 s.").arg(day, time).arg(seconds) : tr("%1, %2.").arg(day, time));
}

void CheckReport::showAdvice(const FriendSession &session, const probe::Verdict &verdict)
{
    const CheckAdvice::Names names{
        session.hostName(), session.machineName(), session.serviceName(), session.login()};
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

void CheckReport::showTrack(const FriendSession &session)
{
    const auto runs = session.runs();
    m_track->setStops(runStops(runs, session.decisions(), session.nextRun(), session.now()));
    m_trackPlace->setVisible(!runs.empty());
}

} // namespace ui
