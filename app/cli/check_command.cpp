// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/check_task.h"
#include "app/cli/check_words.h"
#include "app/cli/commands.h"
#include "app/cli/keep_run.h"
#include "app/cli/verdict_exit.h"
#include "core/io/dns_resolver.h"
#include "core/io/interrupts.h"
#include "core/io/system_routes.h"
#include "core/io/tcp_prober.h"
#include "core/probe/check.h"
#include "core/probe/json.h"
#include "core/probe/observe.h"

#include <QLocale>

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

Result<probe::CheckPlan, InputError> planned(const CheckTask &task)
{
    auto plan = probe::makePlan(task.promise);
    if (!plan)
        return fail(InputError{probe::describe(plan.error()), {}});
    if (!task.closed.empty()) {
        plan->closed.clear();
        for (const std::uint16_t port : task.closed)
            plan->closed.push_back({port, false});
        if (const auto fits = probe::validate(*plan); !fits)
            return fail(InputError{probe::describe(fits.error()), {}});
    }
    return *plan;
}

probe::CheckResult measure(const probe::CheckPlan &plan, const CheckTask &task, Context &context)
{
    io::TcpProber prober;
    io::DnsResolver resolver;
    const io::SystemRoutes routes;
    probe::CheckOptions options;
    options.rule = task.rule;
    probe::Check check(prober, resolver, routes, context.clock, options);
    ProgressLine progress(context.streams);
    QObject::connect(&check, &probe::Check::progressed, &check,
        [&progress](const probe::Progress &now) { progress.show(probe::progressLine(now)); });
    const io::Interrupts interrupts([&check] { check.cancel(); });
    return await(check.run(plan)).value_or(probe::CheckResult{});
}

QString secondsOf(std::chrono::milliseconds time)
{
    return QLocale().toString(static_cast<double>(time.count()) / 1000, 'f', 1);
}

void sayObservation(const Streams &streams, const probe::Observation &seen)
{
    const bool isArrival = seen.awaited == probe::Awaited::Arrives;
    const QString after = secondsOf(seen.after);
    const QString every = secondsOf(seen.lookedEvery);
    if (seen.hasHappened && seen.isWayLost)
        sayFolded(streams,
            translate("cli",
                "Since %1 s after the start Tailscale does not list the machine on this computer any more: "
                "nothing there lets you in.")
                .arg(after));
    else if (seen.hasHappened && seen.wasSo)
        sayFolded(streams,
            isArrival ? translate("cli", "The door answered from the first look on.")
                      : translate("cli", "The door was silent from the first look on."));
    else if (seen.hasHappened)
        sayFolded(streams,
            (isArrival
                    ? translate("cli", "The door answers since %1 s after the start, looked at every %2 s.")
                    : translate(
                        "cli", "The door is silent since %1 s after the start, looked at every %2 s."))
                .arg(after, every));
    else if (seen.isWayLost && isArrival)
        sayFolded(streams,
            translate("cli",
                "The door did not answer, and since %1 s after the start nothing could be sent: there is no "
                "way "
                "to the machine through Tailscale any more.")
                .arg(after));
    else if (seen.isWayLost)
        sayFolded(streams,
            translate("cli",
                "Since %1 s after the start there is no way to the machine through Tailscale. Whether its "
                "rule went or Tailscale is off here is not known.")
                .arg(after));
    else if (seen.attempts == 0)
        sayFolded(streams, translate("cli", "Nothing could be sent, so nothing is known about the door."));
    else if (seen.isOffline)
        sayFolded(streams,
            translate("cli",
                "In the end this computer could not make a connection any more, so it is not known how the "
                "door stands."));
    else if (seen.isMachineSilent())
        sayFolded(streams,
            translate("cli",
                "The door is silent, but after %1 s the machine has given no other sign of life either: "
                "perhaps it is switched off, and the rule still stands.")
                .arg(after));
    else if (seen.isCanceled && !isArrival)
        sayFolded(streams,
            translate(
                "cli", "Stopped after %1 s. Until then the door was not silent for long enough to tell.")
                .arg(after));
    else
        sayFolded(streams,
            (isArrival ? translate("cli", "The door did not answer within %1 s.")
                       : translate("cli", "The door still answered after %1 s."))
                .arg(after));
    for (const probe::CheckFault &fault : seen.faults)
        if (fault.code != probe::CheckFault::Code::ControlLost && !seen.isWayLost)
            note(streams, probe::describe(fault));
    if (!isArrival && seen.hasHappened)
        note(streams,
            translate("cli", "Connections that already stood outlive a rule; they are not looked at."));
}

/// Waits for the promised doors to change. Yes when they did, No when they did not in time.
Exit observe(const probe::CheckPlan &plan, const CheckTask &task, probe::Awaited awaited, bool wantsJson,
    Context &context)
{
    io::TcpProber prober;
    const io::SystemRoutes routes;
    probe::ObserveOptions options;
    options.rule = task.rule;
    probe::Observe observe(prober, routes, context.clock, options);
    ProgressLine progress(context.streams);
    QObject::connect(&observe, &probe::Observe::looked, &observe, [&](std::chrono::milliseconds elapsed) {
        progress.show((awaited == probe::Awaited::Arrives
                ? translate("cli", "waiting for the door to answer, %1 s")
                : translate("cli", "waiting for the door to fall silent, %1 s"))
                          .arg(elapsed.count() / 1000));
    });
    const io::Interrupts interrupts([&observe] { observe.cancel(); });
    auto seen = await(observe.run(plan, awaited)).value_or(probe::Observation{});
    progress.clear();
    if (seen.isWayLost) {
        CheckTask now = task;
        now.situation = {};
        askClient(now, context);
        seen.readClient(now.situation.machineIsListed);
    }
    if (wantsJson)
        sayJson(context.streams,
            {{"awaited", awaited == probe::Awaited::Arrives ? "arrives" : "gone"},
                {"happened", seen.hasHappened}, {"fromTheStart", seen.wasSo}, {"after", seen.after.count()},
                {"lookedEvery", seen.lookedEvery.count()}, {"attempts", seen.attempts},
                {"startedAt", seen.startedAt.toString(Qt::ISODateWithMs).toStdString()},
                {"machineSilent", seen.isMachineSilent()}, {"wayLost", seen.isWayLost},
                {"canceled", seen.isCanceled}});
    else
        sayObservation(context.streams, seen);
    if (seen.hasHappened)
        return Exit::Yes;
    return seen.isRuledOut() ? Exit::No : Exit::Unknown;
}

Exit runCheck(const Args &args, Context &context)
{
    if (args.operands().isEmpty() && !args.has("share") && !args.has("address") && !args.has("name"))
        return unusable(context,
            {translate("cli", "check what?"),
                translate("cli", "give a card, a share, or --address and --open")});
    auto task = readCheckTask(args, context);
    if (!task)
        return unusable(context, task.error());
    askClient(*task, context);
    const auto plan = planned(*task);
    if (!plan)
        return unusable(context, plan.error());
    if (args.has("observe")) {
        const QString awaited = args.value("observe");
        if (awaited != u"arrives" && awaited != u"gone")
            return unusable(context,
                {translate("cli", "`%1` cannot be waited for").arg(awaited),
                    translate("cli", "there are arrives and gone")});
        if (plan->addresses.empty())
            return unusable(context, {translate("cli", "to wait for a door its address is needed"), {}});
        return observe(*plan, *task, awaited == u"gone" ? probe::Awaited::Gone : probe::Awaited::Arrives,
            args.wantsJson(), context);
    }
    probe::CheckResult result = measure(*plan, *task, context);
    probe::Verdict verdict = probe::verdict(result, task->situation);
    if (!verdict.leaking.empty()) { // only then it matters
        addAnnouncedSince(result.plan, *task, context);
        verdict = probe::verdict(result, task->situation);
    }
    keepRun(context, task->owner, result, task->nonce, task->situation);
    if (args.wantsJson())
        sayJson(context.streams,
            {{"verdict", Json::parse(probe::toJson(verdict).dump())},
                {"result", Json::parse(probe::toJson(result).dump())}});
    else
        sayVerdict(context.streams, result, verdict, wordsOf(verdict, *task));
    return exitOf(verdict.kind);
}

} // namespace

void addCheckCommand(std::vector<Command> &commands)
{
    std::vector<Option> options = checkTaskOptions();
    options.insert(options.end() - 1,
        {"closed", "PORTS", QT_TRANSLATE_NOOP("cli", "ports that must be shut (default: 40 well-known ones)"),
            true});
    options.insert(options.end() - 1,
        {"observe", "WHAT",
            QT_TRANSLATE_NOOP("cli",
                "waits up to 3 minutes until the door answers (arrives, also without WHAT) or falls silent "
                "(gone), and tells the delay"),
            false, "arrives|gone"});
    commands.push_back({"", "check",
        QT_TRANSLATE_NOOP("cli",
            "Try the doors of a machine from this computer: promised ones open, others shut? Ctrl-C ends it "
            "with what is known."),
        {{"CARD", false}}, options, "halfdoor-cli check --address 100.101.102.103 --open 8096 --closed 22,80",
        runCheck});
}

} // namespace cli
