// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audit_words.h"
#include "app/cli/check_words.h"
#include "app/cli/commands.h"
#include "app/cli/history_review.h"
#include "app/cli/history_source.h"
#include "app/cli/verdict_exit.h"
#include "core/history/compare.h"
#include "core/history/run_json.h"
#include "core/history/trend.h"
#include "core/probe/audit_verdict.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString runLine(std::size_t number, const history::Run &run)
{
    return u"%1  %2  %3: %4"_s.arg(QString::number(number), timeText(run.endedAt()), history::describe(run),
        probe::describe(history::kindOf(run)));
}

/// The trend in one sentence.
QString trendText(const Context &context, const HistoryOf &known)
{
    return history::describe(
        history::trendOf(known.runs, known.decisions, context.clock.now()), known.runs.size());
}

void sayHistory(const Context &context, const HistoryOf &known, const report::RunHistory &report)
{
    const Streams &streams = context.streams;
    sayFolded(streams, report.title);
    sayFolded(streams, trendText(context, known));
    say(streams);
    for (std::size_t i = 0; i < known.runs.size(); ++i) {
        sayFolded(streams, runLine(i + 1, known.runs[i]), 4);
        for (const history::Deviation &deviation : history::deviations(known.runs[i]))
            sayFolded(streams, u"    "_s + history::describe(deviation), 4);
    }
    if (!known.runs.empty())
        say(streams);
    sayReviews(context, report.reviews, false);
    if (report.next)
        sayFolded(streams, history::describe(*report.next, context.clock.now()));
}

Json textList(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

Json changeJson(const history::Change &change)
{
    using Kind = history::Change::Kind;
    const bool isPorts = change.kind == Kind::Ports;
    const bool hasAddress = isPorts || change.kind == Kind::AddressGone || change.kind == Kind::AddressNew;
    Json json{{"kind", history::idOf(change.kind).toStdString()},
        {"address", hasAddress ? change.address.toString().toStdString() : ""},
        {"ports", change.ports.text().toStdString()}};
    if (isPorts) {
        json["before"] = probe::idOf(change.before).toStdString();
        json["after"] = probe::idOf(change.after).toStdString();
    }
    if (change.kind == Kind::Name || change.kind == Kind::NamePromised) {
        json["was"] = textList(change.was);
        json["is"] = textList(change.is);
    }
    json["text"] = history::describe(change).toStdString();
    return json;
}

Json placesJson(const history::Comparison::Places &places)
{
    Json list = Json::array();
    for (const auto &[address, ports] : places)
        list.push_back(
            {{"address", address.toString().toStdString()}, {"ports", ports.text().toStdString()}});
    return list;
}

Json foundJson(const std::vector<history::Deviation> &found)
{
    Json list = Json::array();
    for (const history::Deviation &deviation : found)
        list.push_back(history::toJson(deviation));
    return list;
}

Exit compareRuns(const Args &args, const Context &context, const HistoryOf &known)
{
    const QDateTime now = context.clock.now();
    const QStringList words = args.value("compare").split(u".."_s);
    const history::Run *before = words.size() == 2 ? findRun(known.runs, words[0], now) : nullptr;
    const history::Run *after = words.size() == 2 ? findRun(known.runs, words[1], now) : nullptr;
    if (before == nullptr || after == nullptr)
        return unusable(context,
            {translate("cli", "there are no two runs `%1`").arg(args.value("compare")),
                translate("cli", "write --compare 1..2 with the numbers of the list, ids, or `last`")});
    const history::Comparison comparison = history::compare(*before, *after);
    if (args.wantsJson()) {
        Json changes = Json::array();
        for (const history::Change &change : comparison.changes)
            changes.push_back(changeJson(change));
        sayJson(context.streams,
            {{"before", before->id.toStdString()}, {"after", after->id.toStdString()}, {"changes", changes},
                {"both", placesJson(comparison.both)}, {"onlyBefore", placesJson(comparison.onlyBefore)},
                {"onlyAfter", placesJson(comparison.onlyAfter)},
                {"foundBefore", foundJson(comparison.foundBefore)},
                {"foundAfter", foundJson(comparison.foundAfter)}});
    } else {
        for (const QString &line : history::describe(comparison))
            sayFolded(context.streams, line);
    }
    return comparison.isQuiet() ? Exit::Yes : Exit::No;
}

Exit exportHistory(
    const QString &form, const Context &context, const HistoryOf &known, const history::Run *run)
{
    const report::RunHistory all = known.report(context);
    const report::RunHistory report = run == nullptr ? all : report::only(all, {*run});
    if (form == u"json") {
        sayJson(context.streams, report::historyJson(report));
    } else if (form == u"csv") {
        write(context.streams, report::historyCsv(report));
    } else if (form == u"md") {
        write(context.streams, report::historyMarkdown(report).toUtf8());
    } else if (form == u"xml") {
        if (known.runs.empty())
            return unusable(context, {translate("cli", "there is no run yet"), {}});
        const history::Run *newest = history::newestOf(known.runs, context.clock.now());
        const history::Run &last = newest == nullptr ? known.runs.back() : *newest;
        write(context.streams, report::nmapXml(run == nullptr ? last : *run));
    } else {
        return unusable(context,
            {translate("cli", "there is no form `%1`").arg(form),
                translate("cli", "there are json, csv, md and xml")});
    }
    return Exit::Yes;
}

/// One run as it was said when it was measured, and what it means.
Exit sayRun(const Context &context, const HistoryOf &known, const history::Run &run)
{
    const auto number = std::size_t(&run - known.runs.data()) + 1;
    sayFolded(context.streams, runLine(number, run), 4);
    say(context.streams);
    if (const auto *audit = std::get_if<probe::AuditResult>(&run.result)) {
        const probe::Verdict verdict = probe::verdict(*audit, run.situation);
        sayAudit(context.streams, *audit, verdict, probe::describe(verdict, known.names()));
    } else {
        const auto &check = std::get<probe::CheckResult>(run.result);
        const probe::Verdict verdict = probe::verdict(check, run.situation);
        sayVerdict(context.streams, check, verdict, probe::describe(verdict, known.names()));
    }
    return exitOf(history::kindOf(run));
}

Exit listHistories(const Args &args, const Context &context)
{
    Json list = Json::array();
    bool isOpen = false;
    const std::vector<HistoryOf> all = allHistories(context);
    for (const HistoryOf &known : all) {
        const report::RunHistory report = known.report(context);
        isOpen = isOpen || hasOpen(report.reviews);
        if (args.wantsJson()) {
            list.push_back(report::historyJson(report));
            continue;
        }
        say(context.streams, known.owner);
        sayFolded(context.streams, u"  "_s + report.title, 2);
        sayFolded(context.streams, u"  "_s + trendText(context, known), 2);
        for (const history::Review &review : report.reviews)
            if (review.state == history::Review::State::Open)
                sayFolded(context.streams, u"  "_s + history::describe(review.deviation), 2);
        if (report.next)
            sayFolded(context.streams, u"  "_s + history::describe(*report.next, context.clock.now()), 2);
    }
    if (args.wantsJson())
        sayJson(context.streams, {{"histories", list}});
    else if (all.empty())
        note(context.streams, translate("cli", "no shares yet; begin with `halfdoor-cli share new`"));
    return isOpen ? Exit::No : Exit::Yes;
}

Exit runHistory(const Args &args, Context &context)
{
    const bool isWhole = !args.has("compare") && !args.has("export") && !args.has("run");
    if (args.operands().isEmpty() && isWhole)
        return listHistories(args, context);
    if (args.operands().isEmpty())
        return unusable(context, {translate("cli", "%1 is missing").arg(u"SHARE"_s), {}});
    const auto known = loadHistory(context, args.operand(0));
    if (!known)
        return Exit::Unusable;
    if (args.has("compare"))
        return compareRuns(args, context, *known);
    const QDateTime now = context.clock.now();
    const history::Run *run = args.has("run") ? findRun(known->runs, args.value("run"), now) : nullptr;
    if (args.has("run") && run == nullptr)
        return unusable(context,
            {known->runs.empty() ? translate("cli", "there is no run yet")
                                 : translate("cli", "there is no run `%1`").arg(args.value("run")),
                {}});
    if (args.has("export") || (run != nullptr && args.wantsJson()))
        return exportHistory(args.value("export", u"json"_s), context, *known, run);
    if (run != nullptr)
        return sayRun(context, *known, *run);
    const report::RunHistory report = known->report(context);
    if (args.wantsJson())
        sayJson(context.streams, report::historyJson(report));
    else
        sayHistory(context, *known, report);
    return hasOpen(report.reviews) ? Exit::No : Exit::Yes;
}

} // namespace

void addHistoryCommands(std::vector<Command> &commands)
{
    addReviewCommand(commands);
    commands.push_back({"", "history",
        QT_TRANSLATE_NOOP("cli",
            "What was measured, what changed, what comes next. Exit status 1 while a review is open or waits "
            "for its measurement"),
        {{"SHARE", false}},
        {{"compare", "A..B",
             QT_TRANSLATE_NOOP(
                 "cli", "what changed between two runs: numbers, ids, `last`. Exit status 1 if anything"),
             false},
            {"export", "FORM", QT_TRANSLATE_NOOP("cli", "json, csv, md, or xml as nmap writes it"), false},
            {"run", "RUN", QT_TRANSLATE_NOOP("cli", "this run alone (default: all, and for xml the newest)"),
                false}},
        "halfdoor-cli history tom-jellyfin --export xml > today.xml  # then: ndiff before.xml today.xml",
        runHistory});
}

} // namespace cli
