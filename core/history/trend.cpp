// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/trend.h"

#include "core/probe/id_table.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace history {

namespace {

using namespace Qt::StringLiterals;
using State = TrendCell::State;

constexpr std::array<probe::IdRow<State>, 4> states{{
    {State::AsPromised, "as-promised"_L1},
    {State::Accepted, "accepted"_L1},
    {State::Attention, "attention"_L1},
    {State::Undecided, "undecided"_L1},
}};

State stateOf(const Run &run, probe::Verdict::Kind kind, const std::vector<Review> &reviews)
{
    const std::vector<Deviation> found = deviations(run);
    if (!notAccepted(found, run, reviews).empty())
        return State::Attention;
    if (!found.empty())
        return State::Accepted;
    return kind == probe::Verdict::Kind::AsPromised ? State::AsPromised : State::Undecided;
}

QString wordOf(const TrendCell &cell)
{
    if (cell.isAhead && cell.state == State::Undecided)
        return QCoreApplication::translate("history::Trend", "its time lies ahead, so it does not count");
    if (cell.state == State::Accepted)
        return QCoreApplication::translate("history::Trend", "differs, accepted");
    return probe::describe(cell.kind);
}

} // namespace

QString idOf(State state)
{
    return probe::idIn(states, state);
}

QString describe(const TrendCell &cell)
{
    const QString when = QLocale().toString(cell.at.toLocalTime(), QLocale::ShortFormat);
    const QString what = cell.isAudit ? QCoreApplication::translate("history::Trend", "audit")
                                      : QCoreApplication::translate("history::Trend", "check");
    //: %1 date and time, %2 the verdict, %3 “check” or “audit”
    return QCoreApplication::translate("history::Trend", "%1: %2 (%3)").arg(when, wordOf(cell), what);
}

std::vector<TrendCell> trendOf(const std::vector<Run> &runs, const std::vector<Decision> &decisions,
    const QDateTime &now, std::size_t limit)
{
    std::vector<TrendCell> cells;
    if (runs.empty())
        return cells;
    const std::vector<Review> reviews = reviewsOf(runs, decisions, now);
    const std::vector<Stage> stages = stagesOf(runs, decisions, now);
    const std::size_t first = runs.size() > limit ? runs.size() - limit : 0;
    for (std::size_t i = first; i < runs.size(); ++i) {
        TrendCell cell;
        cell.kind = kindOf(runs[i]);
        cell.isAhead = runs[i].isAhead(now);
        cell.state = stateOf(runs[i], cell.kind, reviews);
        if (cell.isAhead && cell.state == State::AsPromised)
            cell.state = State::Undecided;
        cell.stage = stages[i];
        cell.isAudit = runs[i].isAudit();
        cell.at = runs[i].endedAt();
        cell.run = runs[i].id;
        cells.push_back(std::move(cell));
    }
    return cells;
}

const TrendCell *newestOf(const std::vector<TrendCell> &trend)
{
    const auto at
        = std::find_if(trend.rbegin(), trend.rend(), [](const TrendCell &cell) { return !cell.isAhead; });
    return at == trend.rend() ? nullptr : &*at;
}

QString describe(const std::vector<TrendCell> &trend, std::size_t all)
{
    if (trend.empty())
        return QCoreApplication::translate("history::Trend", "No run yet.");
    const auto count = [&trend](State state) {
        return static_cast<int>(std::count_if(
            trend.begin(), trend.end(), [state](const TrendCell &cell) { return cell.state == state; }));
    };
    const int shown = static_cast<int>(trend.size());
    const QString since = QLocale().toString(trend.front().at.toLocalTime().date(), QLocale::LongFormat);
    QStringList parts;
    const int promised = count(State::AsPromised);
    const int accepted = count(State::Accepted);
    const int attention = count(State::Attention);
    const int undecided = count(State::Undecided);
    if (promised > 0)
        parts.append(QCoreApplication::translate("history::Trend", "%n as promised", nullptr, promised));
    if (attention > 0)
        parts.append(
            QCoreApplication::translate("history::Trend", "%n with a deviation", nullptr, attention));
    if (accepted > 0)
        parts.append(QCoreApplication::translate("history::Trend", "%n accepted", nullptr, accepted));
    if (undecided > 0)
        parts.append(QCoreApplication::translate("history::Trend", "%n not decided", nullptr, undecided));
    if (all > trend.size())
        //: %n runs, %1 how many there are, %2 a date, %3 a list such as “11 as promised, 1 with a deviation”
        return QCoreApplication::translate(
            "history::Trend", "The newest %n run(s) of %1, since %2: %3.", nullptr, shown)
            .arg(QLocale().toString(qulonglong(all)), since, parts.join(u", "_s));
    //: %n runs, %1 a date, %2 a list such as “11 as promised, 1 with a deviation”
    return QCoreApplication::translate("history::Trend", "%n run(s) since %1: %2.", nullptr, shown)
        .arg(since, parts.join(u", "_s));
}

} // namespace history
