// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/check_words.h"
#include "app/cli/commands.h"
#include "app/cli/input.h"
#include "app/cli/verdict_exit.h"
#include "core/io/dns_resolver.h"
#include "core/io/system_routes.h"
#include "core/io/tcp_prober.h"
#include "core/probe/check.h"
#include "core/probe/json.h"
#include "core/share/card.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// What is checked, and who is in the sentences about it.
struct Task {
    probe::CheckPlan plan;
    probe::CheckOptions options;
    probe::Names names;
};

Result<Task, InputError> planned(const probe::Promise &promise)
{
    const auto plan = probe::makePlan(promise);
    if (!plan)
        return fail(InputError{probe::describe(plan.error()), {}});
    return Task{*plan, {}, {}};
}

Result<Task, InputError> taskFromCard(const Args &args, const Context &context)
{
    for (const char *option : {"address", "name", "open", "closed", "any-address"})
        if (args.has(option))
            return fail(
                InputError{translate("cli", "a card and `--%1` together").arg(QLatin1StringView(option)),
                    translate("cli", "give a card, or --address and --open")});
    const auto bytes = readInput(context, args.operand(0), share::Card::maxBytes);
    if (!bytes)
        return fail(bytes.error());
    const auto card = share::readCard(*bytes);
    if (!card)
        return fail(InputError{share::describe(card.error()), card.error().where});
    if (card->practice)
        return fail(InputError{translate("cli", "this is a practice card, its machine does not exist"),
            translate("cli", "see `halfdoor-cli practice --friend-only`")});
    auto task = planned(share::promiseOf(*card));
    if (task)
        task->names = {probe::Names::Reader::Friend, card->hostName, card->friendName, card->machine};
    return task;
}

Result<std::vector<std::uint16_t>, InputError> portsOf(const Args &args, const char *option)
{
    std::vector<std::uint16_t> all;
    const QStringList lists = args.values(option);
    for (const QString &list : lists) {
        const auto ports = parsePorts(list);
        if (!ports)
            return fail(InputError{translate("cli", "`%1` is not a list of TCP ports").arg(list),
                translate("cli", "write --%1 22,80 with numbers from 1 to 65535")
                    .arg(QLatin1StringView(option))});
        all.insert(all.end(), ports->begin(), ports->end());
    }
    return all;
}

Result<Task, InputError> taskFromOptions(const Args &args)
{
    probe::Promise promise;
    promise.dnsName = args.value("name");
    const QStringList addresses = args.values("address");
    for (const QString &text : addresses) {
        const auto address = base::Address::parse(text);
        if (!address)
            return fail(InputError{translate("cli", "`%1` is not an IP address").arg(text), {}});
        promise.addresses.push_back(*address);
    }
    const auto open = portsOf(args, "open");
    const auto closed = portsOf(args, "closed");
    if (!open || !closed)
        return fail(open ? closed.error() : open.error());
    for (const std::uint16_t port : *open)
        promise.doors.push_back({port, {}});
    auto task = planned(promise);
    if (!task)
        return task;
    if (!closed->empty()) {
        task->plan.closed.clear();
        for (const std::uint16_t port : *closed)
            task->plan.closed.push_back({port, false});
        if (const auto fits = probe::validate(task->plan); !fits)
            return fail(InputError{probe::describe(fits.error()), {}});
    }
    if (args.has("any-address"))
        task->options.rule = probe::AddressRule::anything();
    task->names.machine = promise.dnsName.isEmpty() && !promise.addresses.empty()
        ? promise.addresses.front().toString()
        : promise.dnsName.section(u'.', 0, 0);
    task->names.host = translate("cli", "your host");
    return task;
}

probe::CheckResult measure(const Task &task, Context &context)
{
    io::TcpProber prober;
    io::DnsResolver resolver;
    const io::SystemRoutes routes;
    probe::Check check(prober, resolver, routes, context.clock, task.options);
    ProgressLine progress(context.streams);
    QObject::connect(&check, &probe::Check::progressed, &check,
        [&progress](const probe::Progress &now) { progress.show(probe::progressLine(now)); });
    return await(check.run(task.plan)).value_or(probe::CheckResult{});
}

Exit runCheck(const Args &args, Context &context)
{
    if (args.operands().isEmpty() && !args.has("address") && !args.has("name"))
        return unusable(context,
            {translate("cli", "check what?"), translate("cli", "give a card, or --address and --open")});
    const auto task = args.operands().isEmpty() ? taskFromOptions(args) : taskFromCard(args, context);
    if (!task)
        return unusable(context, task.error());
    const probe::CheckResult result = measure(*task, context);
    const probe::Verdict verdict = probe::verdict(result, {});
    if (args.wantsJson())
        sayJson(context.streams,
            {{"verdict", Json::parse(probe::toJson(verdict).dump())},
                {"result", Json::parse(probe::toJson(result).dump())}});
    else
        sayVerdict(context.streams, result, verdict, task->names);
    return exitOf(verdict.kind);
}

} // namespace

void addCheckCommand(std::vector<Command> &commands)
{
    commands.push_back({"", "check",
        QT_TRANSLATE_NOOP(
            "cli", "Try the doors of a machine from this computer: promised ones open, others shut?"),
        {{"CARD", false}},
        {{"address", "ADDR", QT_TRANSLATE_NOOP("cli", "address of the machine; can be repeated"), true},
            {"name", "HOST", QT_TRANSLATE_NOOP("cli", "full name of the machine"), false},
            {"open", "PORTS", QT_TRANSLATE_NOOP("cli", "promised TCP ports, with commas"), true},
            {"closed", "PORTS",
                QT_TRANSLATE_NOOP("cli", "ports that must be shut (default: 40 well-known ones)"), true},
            {"any-address", nullptr,
                QT_TRANSLATE_NOOP(
                    "cli", "also addresses outside of Tailscale, for a check in your own network"),
                false}},
        "halfdoor-cli check --address 100.101.102.103 --open 8096 --closed 22,80", runCheck});
}

} // namespace cli
