// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audit_words.h"
#include "app/cli/await.h"
#include "app/cli/check_task.h"
#include "app/cli/commands.h"
#include "app/cli/history_source.h"
#include "app/cli/keep_run.h"
#include "app/cli/verdict_exit.h"
#include "core/io/dns_resolver.h"
#include "core/io/interrupts.h"
#include "core/io/system_routes.h"
#include "core/io/tailscale_client.h"
#include "core/io/tcp_sweeper.h"
#include "core/probe/audit.h"
#include "core/probe/audit_json.h"
#include "core/probe/audit_verdict.h"

#include <nlohmann/json.hpp>

#include <ostream>
#include <utility>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

Result<probe::AuditPlan, InputError> planned(
    const Args &args, const CheckTask &task, const std::optional<probe::AuditResult> &earlier)
{
    const QString written = args.value("ports", earlier ? earlier->plan.ports.text() : u"all"_s);
    const auto ports = probe::PortSet::parse(written);
    if (!ports)
        return fail(InputError{translate("cli", "`%1` is not a list of TCP ports").arg(written),
            translate("cli", "write --ports 1-1023,8000-8100, or --ports all")});
    std::optional<probe::Pace> pace;
    if (args.has("pace")) {
        pace = probe::paceFromId(args.value("pace"));
        if (!pace)
            return fail(InputError{translate("cli", "there is no pace `%1`").arg(args.value("pace")),
                translate("cli", "there are gentle, normal and fast")});
    }
    const auto plan = probe::makeAuditPlan(task.promise, *ports, pace);
    if (!plan)
        return fail(InputError{probe::describe(plan.error()), {}});
    return *plan;
}

/// A run that was kept: `last` is the newest audit.
Result<std::optional<probe::AuditResult>, InputError> keptAudit(
    const Context &context, const QString &owner, const QString &word)
{
    if (owner.isEmpty())
        return fail(InputError{translate("cli", "an audit is kept only with a card"),
            translate("cli", "give the card, or a file that `audit --json` wrote")});
    std::vector<history::Run> runs = keptRuns(context, owner);
    std::erase_if(runs, [](const history::Run &run) { return !run.isAudit(); });
    const history::Run *run = findRun(runs, word, context.clock.now());
    if (run == nullptr)
        return fail(InputError{translate("cli", "no audit `%1` is kept").arg(word), {}});
    return std::optional(std::get<probe::AuditResult>(run->result));
}

/// --resume last, the id of a run, or FILE: what `audit --json` wrote, or the result in it.
Result<std::optional<probe::AuditResult>, InputError> readEarlier(
    const Args &args, const Context &context, const CheckTask &task)
{
    if (!args.has("resume"))
        return std::optional<probe::AuditResult>();
    const QString word = args.value("resume");
    if (word == u"last" || history::isRunId(word))
        return keptAudit(context, task.owner, word);
    const auto json = readJson(context, args.value("resume"));
    if (!json)
        return fail(json.error());
    const Json &object = json->is_object() && json->contains("result") ? (*json)["result"] : *json;
    const auto earlier = probe::auditFromJson(nlohmann::json::parse(object.dump()));
    if (!earlier)
        return fail(InputError{probe::describe(earlier.error()), {}});
    return std::optional(*earlier);
}

/// Keeps what is known meanwhile, in case the program is killed.
class Checkpoints {
public:
    Checkpoints(const Context &context, const CheckTask &task)
        : m_context(context)
        , m_task(task)
        , m_client(io::TailscaleClient::find())
    {
    }
    void take(const probe::AuditResult &soFar)
    {
        if (!probe::mayHaveMovedPort(soFar))
            return keep(soFar);
        if (std::exchange(m_isAsking, true))
            return;
        m_client.status().then([this, soFar](const Result<api::ClientStatus, api::ClientError> &status) {
            m_isAsking = false;
            probe::AuditResult now = soFar;
            if (status)
                probe::addAnnounced(now.plan.promise,
                    api::announcedAt(*status, m_task.promise.addresses, m_task.promise.dnsName));
            keep(now);
        });
    }

private:
    void keep(const probe::AuditResult &soFar)
    {
        keepSoFar(m_context, runOf(m_context, m_task.owner, soFar, m_task.nonce, m_task.situation));
    }

    const Context &m_context;
    const CheckTask &m_task;
    bool m_isAsking = false;
    io::TailscaleClient m_client; ///< destroyed first: then nobody answers any more
};

probe::AuditResult measure(const probe::AuditPlan &plan, const CheckTask &task,
    const std::optional<probe::AuditResult> &earlier, probe::Sweeper &sweeper, Context &context)
{
    io::DnsResolver resolver;
    const io::SystemRoutes routes;
    probe::AuditOptions options;
    options.rule = task.rule;
    probe::Audit audit(sweeper, resolver, routes, context.clock, options);
    ProgressLine progress(context.streams);
    QObject::connect(&audit, &probe::Audit::progressed, &audit,
        [&progress](const probe::AuditProgress &now) { progress.show(probe::progressLine(now)); });
    Checkpoints checkpoints(context, task);
    QObject::connect(&audit, &probe::Audit::checkpoint, &audit,
        [&checkpoints](const probe::AuditResult &soFar) { checkpoints.take(soFar); });
    const io::Interrupts interrupts([&audit] { audit.cancel(); });
    return await(audit.run(plan, earlier)).value_or(probe::AuditResult{});
}

Exit runAudit(const Args &args, Context &context)
{
    if (args.operands().isEmpty() && !args.has("share") && !args.has("address") && !args.has("name"))
        return unusable(context,
            {translate("cli", "audit what?"),
                translate("cli", "give a card, a share, or --address and --open")});
    auto task = readCheckTask(args, context);
    if (!task)
        return unusable(context, task.error());
    const auto earlier = readEarlier(args, context, *task);
    if (!earlier)
        return unusable(context, earlier.error());
    askClient(*task, context);
    const auto plan = planned(args, *task, *earlier);
    if (!plan)
        return unusable(context, plan.error());
    if (*earlier)
        if (const auto may = probe::mayResume(**earlier, *plan, context.clock.now()); !may)
            return unusable(context, {probe::describe(may.error()), {}});
    // Outlives what is said: letting go of its sockets takes longer than a person waits after Ctrl-C.
    const std::unique_ptr<probe::Sweeper> sweeper = io::tcpSweeper();
    probe::AuditResult result = measure(*plan, *task, *earlier, *sweeper, context);
    probe::Verdict verdict = probe::verdict(result, task->situation);
    // Only then it matters, and nobody waits for it after Ctrl-C otherwise.
    if (probe::mayHaveMovedPort(result)) {
        addAnnouncedSince(result.plan.promise, *task, context);
        verdict = probe::verdict(result, task->situation);
    }
    keepRun(context, task->owner, result, task->nonce, task->situation);
    if (args.wantsJson())
        sayJson(context.streams,
            {{"verdict", Json::parse(probe::auditVerdictJson(verdict).dump())},
                {"result", Json::parse(probe::toJson(result).dump())}});
    else
        sayAudit(context.streams, result, verdict, wordsOf(verdict, *task));
    context.streams.out.flush();
    return exitOf(verdict.kind);
}

} // namespace

void addAuditCommand(std::vector<Command> &commands)
{
    std::vector<Option> options = checkTaskOptions();
    options.insert(options.end() - 1,
        {{"ports", "PORTS", QT_TRANSLATE_NOOP("cli", "which ports, 1-1023,8096 (default: all)"), false},
            {"pace", "PACE",
                QT_TRANSLATE_NOOP("cli", "gentle, normal or fast (default: by what the way there shows)"),
                false},
            {"resume", "RUN",
                QT_TRANSLATE_NOOP("cli",
                    "goes on with an audit that is not finished, at most a day old: `last`, the id of a kept "
                    "run, or a file that --json wrote"),
                false}});
    commands.push_back({"", "audit",
        QT_TRANSLATE_NOOP("cli",
            "Try all 65,535 TCP ports of a machine from this computer; Ctrl-C ends it with what is known. "
            "Meanwhile that is kept, so that even a killed one can be gone on with."),
        {{"CARD", false}}, options, "halfdoor-cli audit --address 100.101.102.103 --open 8096 --pace gentle",
        runAudit});
}

} // namespace cli
