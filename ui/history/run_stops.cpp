// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/run_stops.h"

#include "ui/audit/audit_report.h"
#include "ui/history/history_words.h"
#include "ui/window/share_words.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString titleOf(history::Stage stage)
{
    switch (stage) {
    case history::Stage::Now:
        return QCoreApplication::translate("ui::RunStops", "Now");
    case history::Stage::AfterNameRefresh:
        return QCoreApplication::translate("ui::RunStops", "After a name refresh");
    case history::Stage::AfterDay:
        return QCoreApplication::translate("ui::RunStops", "After a day");
    case history::Stage::Later:
        return QCoreApplication::translate("ui::RunStops", "Later");
    }
    Q_UNREACHABLE();
}

void showRun(RunStop &stop, const history::Run &run, const QDateTime &now)
{
    const probe::Verdict::Kind kind = history::kindOf(run);
    stop.state = RunStop::State::Made;
    stop.status = statusOf(kind);
    stop.word = probe::describe(kind);
    stop.detail = momentWords(run.endedAt(), now);
}

QString whyLater(history::Stage stage)
{
    return stage == history::Stage::AfterNameRefresh
        ? QCoreApplication::translate("ui::RunStops", "ten minutes after the first")
        : QCoreApplication::translate("ui::RunStops", "24 hours after the first");
}

} // namespace

QList<RunStop> runStops(const std::vector<history::Run> &runs,
    const std::vector<history::Decision> &decisions, const std::optional<history::NextRun> &next,
    const QDateTime &now)
{
    const std::vector<history::Stage> stages = history::stagesOf(runs, decisions, now);
    std::size_t begin = 0; // what stands before the newest first run belongs to a former proof
    for (std::size_t i = 0; i < stages.size(); ++i)
        begin = stages[i] == history::Stage::Now ? i : begin;
    QList<RunStop> stops;
    for (const history::Stage stage :
        {history::Stage::Now, history::Stage::AfterNameRefresh, history::Stage::AfterDay}) {
        RunStop stop;
        stop.title = titleOf(stage);
        const history::Run *newest = nullptr;
        for (std::size_t i = begin; i < runs.size(); ++i)
            if (stages[i] == stage)
                newest = &runs[i];
        if (newest) {
            showRun(stop, *newest, now);
        } else if (next && next->stage == stage) {
            const bool isDue = next->isDue(now);
            stop.state = isDue ? RunStop::State::Due : RunStop::State::Later;
            stop.word = isDue ? QCoreApplication::translate("ui::RunStops", "Due now")
                              : QCoreApplication::translate("ui::RunStops", "Not yet");
            stop.detail = isDue ? QString() : fromWords(next->due, now);
        } else {
            stop.word = QCoreApplication::translate("ui::RunStops", "Not yet");
            stop.detail = whyLater(stage);
        }
        stops.append(stop);
    }
    return stops;
}

} // namespace ui
