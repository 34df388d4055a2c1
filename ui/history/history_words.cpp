// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_words.h"

#include "ui/audit/audit_report.h"
#include "ui/widgets/words.h"
#include "ui/window/share_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

int countOf(const HistoryDesk &desk, history::Review::State state)
{
    return static_cast<int>(std::count_if(desk.reviews().begin(), desk.reviews().end(),
        [state](const history::Review &each) { return each.state == state; }));
}

} // namespace

QString listedMoment(const QDateTime &when, const QDateTime &now)
{
    const QDate day = when.toLocalTime().date();
    if (day < now.toLocalTime().date().addDays(-1))
        return dateWords(day);
    return capitalised(momentWords(when, now));
}

QString fromWords(const QDateTime &due, const QDateTime &now)
{
    const QDateTime local = due.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString time = QLocale().toString(local.time(), u"H:mm"_s);
    if (local.date() == today) {
        //: %1 a time of day
        return QCoreApplication::translate("ui::RunStops", "from %1").arg(time);
    }
    if (local.date() == today.addDays(1)) {
        //: %1 a time of day
        return QCoreApplication::translate("ui::RunStops", "from tomorrow, %1").arg(time);
    }
    //: %1 a date
    return QCoreApplication::translate("ui::RunStops", "from %1").arg(dateWords(local.date()));
}

QString resultOf(const history::TrendCell &cell)
{
    if (cell.isAhead && cell.state == history::TrendCell::State::Undecided)
        return QCoreApplication::translate("ui::HistoryWords", "Its time lies ahead: does not count");
    return cell.state == history::TrendCell::State::Accepted
        ? QCoreApplication::translate("ui::HistoryWords", "Differs, accepted")
        : probe::describe(cell.kind);
}

QString sentenceOf(const history::TrendCell &cell, const QDateTime &now)
{
    const QString when = momentWords(cell.at, now);
    const QString result = insideSentence(resultOf(cell));
    //: %1 a moment such as “today, 16:42” or “on 19 November 2026”, %2 what came out
    return cell.isAudit
        ? QCoreApplication::translate("ui::HistoryWords", "An audit %1: %2.").arg(when, result)
        : QCoreApplication::translate("ui::HistoryWords", "A check %1: %2.").arg(when, result);
}

Status statusOf(const history::TrendCell &cell)
{
    using State = history::TrendCell::State;
    switch (cell.state) {
    case State::AsPromised:
        return Status::OpenAsPromised;
    case State::Accepted:
        return Status::Expected;
    case State::Undecided:
        return Status::NotKnownYet;
    case State::Attention:
        break;
    }
    return statusOf(cell.kind);
}

QList<TrendMark> marksOf(const std::vector<history::TrendCell> &trend, const QDateTime &now)
{
    QList<TrendMark> marks;
    for (const history::TrendCell &cell : trend) {
        marks.append({cell.run, statusOf(cell), cell.isAudit, dateWords(cell.at.toLocalTime().date()),
            sentenceOf(cell, now)});
    }
    return marks;
}

RunWords wordsOf(const history::Run &run, const HistoryDesk &desk)
{
    RunWords words;
    words.when = listedMoment(run.endedAt(), desk.now());
    words.what = capitalised(history::describe(run));
    const auto cell = std::find_if(desk.trend().begin(), desk.trend().end(),
        [&run](const history::TrendCell &each) { return each.run == run.id; });
    const bool isInStrip = cell != desk.trend().end();
    words.status = isInStrip ? statusOf(*cell) : statusOf(history::kindOf(run));
    words.result = isInStrip ? resultOf(*cell) : probe::describe(history::kindOf(run));
    words.by = !run.by.isEmpty() ? run.by
        : run.source == history::Run::Source::ThisComputer
        ? QCoreApplication::translate("ui::HistoryWords", "this computer")
        : desk.subject().names.friendName;
    return words;
}

QString headline(const HistoryDesk &desk)
{
    const probe::Names &names = desk.subject().names;
    const bool isHost = names.reader == probe::Names::Reader::Host;
    const QString who = isHost ? names.friendName : names.host;
    if (desk.runs().empty())
        return QCoreApplication::translate("ui::HistoryWords", "Nothing was measured yet");
    if (const int open = countOf(desk, history::Review::State::Open); open > 0) {
        return (isHost ? QCoreApplication::translate(
                    "ui::HistoryWords", "%n thing(s) not as you promised %1", nullptr, open)
                       : QCoreApplication::translate(
                           "ui::HistoryWords", "%n thing(s) not as %1 promised", nullptr, open))
            .arg(who);
    }
    if (countOf(desk, history::Review::State::Mended) > 0)
        return QCoreApplication::translate("ui::HistoryWords", "Put right, and to be measured again");
    if (!desk.isMeasuredToday())
        return QCoreApplication::translate("ui::HistoryWords", "Not measured since it was changed");
    const history::TrendCell *newest = history::newestOf(desk.trend());
    if (newest == nullptr || newest->state == history::TrendCell::State::Undecided)
        return QCoreApplication::translate("ui::HistoryWords", "The newest run could not tell");
    if (countOf(desk, history::Review::State::Accepted) > 0)
        return QCoreApplication::translate("ui::HistoryWords", "As promised, apart from what was accepted");
    return (isHost ? QCoreApplication::translate("ui::HistoryWords", "The door is as you promised %1")
                   : QCoreApplication::translate("ui::HistoryWords", "The door is as %1 promised"))
        .arg(who);
}

Status statusOf(const HistoryDesk &desk)
{
    if (countOf(desk, history::Review::State::Open) > 0)
        return Status::Attention;
    if (countOf(desk, history::Review::State::Mended) > 0)
        return Status::UnderWay;
    const history::TrendCell *newest = history::newestOf(desk.trend());
    const bool isKnown = newest != nullptr && newest->state != history::TrendCell::State::Undecided;
    return isKnown ? Status::OpenAsPromised : Status::NotKnownYet;
}

QString nextWords(const history::NextRun &next, const QDateTime &now)
{
    if (next.isAfterDeviation || next.isDue(now))
        return history::describe(next, now);
    //: %1 such as “from 16:52”
    return QCoreApplication::translate("ui::HistoryWords", "The next check is due %1.")
        .arg(fromWords(next.due, now));
}

} // namespace ui
