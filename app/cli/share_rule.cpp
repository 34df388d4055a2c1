// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_words.h"
#include "app/cli/share_commands.h"
#include "app/cli/unified_diff.h"
#include "core/io/text_file.h"
#include "core/policy/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// What is done to the file; Open without a switch. Nothing when two switches disagree.
std::optional<share::RuleTask> taskOf(const Args &args)
{
    std::optional<share::RuleTask> task;
    const std::pair<const char *, share::RuleTask> switches[]{{"pause", share::RuleTask::Pause},
        {"resume", share::RuleTask::Resume}, {"remove", share::RuleTask::Remove},
        {"undo", share::RuleTask::Undo}};
    for (const auto &[name, wanted] : switches) {
        if (!args.has(name))
            continue;
        if (task)
            return {};
        task = wanted;
    }
    return task.value_or(share::RuleTask::Open);
}

/// What --agree says, and what touching no file makes needless to ask. Nothing is agreed to that was not
/// asked.
share::FlowResult agree(const Args &args, share::HostFlow &flow)
{
    std::vector<policy::Agreement> agreed;
    const QStringList names = args.values("agree");
    for (const QString &name : names)
        agreed.push_back(policy::agreementFrom(name).value_or(policy::Agreement::None));
    if (!args.has("in-place"))
        agreed.push_back(policy::Agreement::KeptElsewhere);
    share::FlowResult done;
    for (const policy::Agreement one : agreed) {
        const auto refusal = flow.rule().refusal;
        const bool isAsked = refusal
            && std::any_of(refusal->problems.begin(), refusal->problems.end(),
                [one](const policy::Problem &problem) { return problem.needs == one; });
        if (one != policy::Agreement::None && isAsked)
            done = flow.agree(one);
    }
    return done;
}

/// The file is written, read again and compared: what is saved equals what was planned.
share::FlowResult replace(share::HostFlow &flow, const QString &path, QString &fault)
{
    const QByteArray text = flow.rule().plan->text;
    const auto now = io::readFile(path, maxPolicyBytes);
    if (!now) {
        fault = io::describe(now.error());
        return {};
    }
    if (*now != flow.rule().former) { // a plan is for the bytes it was made of
        fault = translate("cli", "`%1` was changed meanwhile; nothing was written").arg(path);
        return {};
    }
    if (auto handed = flow.handOver(); !handed)
        return handed;
    if (const auto written = io::replaceFile(path, text); !written) {
        fault = io::describe(written.error());
        return {};
    }
    const auto bytes = io::readFile(path, maxPolicyBytes);
    if (!bytes) {
        fault = io::describe(bytes.error());
        return {};
    }
    return flow.confirmReadBack(*bytes);
}

/// What the service has now, compared with what was planned.
share::FlowResult compare(share::HostFlow &flow, const Context &context, const QString &path, QString &fault)
{
    const auto bytes = readInput(context, path, maxPolicyBytes);
    if (!bytes) {
        fault = bytes.error().message;
        return {};
    }
    if (auto handed = flow.handOver(); !handed)
        return handed;
    return flow.confirmReadBack(*bytes);
}

Exit deliver(const Args &args, Context &context, share::HostFlow &flow)
{
    const share::RuleView &view = flow.rule();
    const QString file = args.operand(1);
    QString fault;
    share::FlowResult result;
    const QByteArray text = view.plan->text;
    const QByteArray former = view.former;
    if (args.has("in-place"))
        result = replace(flow, file, fault);
    else if (args.has("saved"))
        result = compare(flow, context, args.value("saved"), fault);
    else
        write(context.streams,
            args.has("patch") ? patchOf(former, text, file == u"-" ? u"policy"_s : file) : text);
    if (!fault.isEmpty())
        return unusable(context, {fault, {}});
    if (!result && result.error().code == share::FlowError::Code::SavedDiffers && flow.rule().difference)
        note(context.streams,
            translate("cli", "first difference in line %1").arg(flow.rule().difference->line));
    if (!result)
        return refused(context, result.error());
    if (args.has("in-place") || args.has("saved"))
        sayNext(context, flow.share());
    return Exit::Yes;
}

/// Why these arguments do not go together or mean nothing.
std::optional<InputError> misuseOf(const Args &args)
{
    if (!taskOf(args))
        return InputError{translate("cli", "--pause, --resume, --remove and --undo exclude each other"), {}};
    if (args.has("in-place") && args.operand(1) == u"-")
        return InputError{translate("cli", "what comes in cannot be replaced in place"), {}};
    if (args.has("in-place") && (args.has("patch") || args.has("saved")))
        return InputError{translate("cli", "--in-place, --patch and --saved exclude each other"), {}};
    if (args.has("naming") && !parseNaming(args.value("naming")))
        return InputError{translate("cli", "nobody can be named by `%1`").arg(args.value("naming")),
            translate("cli", "write --naming login, group:NAME or tag:NAME")};
    const QStringList names = args.values("agree");
    for (const QString &name : names)
        if (!policy::agreementFrom(name))
            return InputError{translate("cli", "there is nothing called `%1` to agree to").arg(name),
                translate("cli", "write --agree group or --agree kept-elsewhere")};
    return std::nullopt;
}

} // namespace

Exit shareRule(const Args &args, Context &context)
{
    if (const auto misuse = misuseOf(args))
        return unusable(context, *misuse);
    const share::RuleTask task = *taskOf(args);
    const auto naming = args.has("naming") ? parseNaming(args.value("naming")) : std::nullopt;
    Stores stores = openStores(context);
    const auto share = loadShare(context, stores, args.operand(0));
    if (!share)
        return Exit::Unusable;
    const auto text = readInput(context, args.operand(1), maxPolicyBytes);
    if (!text)
        return unusable(context, text.error());
    share::HostFlow flow(*share, {*stores.shares, *stores.policies, nullptr, nullptr, context.clock});
    if (task != share::RuleTask::Open)
        if (const auto chosen = flow.setRuleTask(task); !chosen)
            return refused(context, chosen.error());
    if (naming)
        if (const auto named = flow.setNaming(*naming); !named)
            return refused(context, named.error());
    auto used = flow.usePolicyText(*text);
    if (!used && flow.rule().refusal)
        used = agree(args, flow);
    if (flow.rule().refusal) {
        complain(context.streams, args.operand(1), *flow.rule().refusal);
        noteAgreements(context.streams, *flow.rule().refusal);
        return Exit::Unusable;
    }
    if (!used)
        return refused(context, used.error());
    if (!flow.rule().plan)
        return Exit::Unusable;
    notePlan(context.streams, *text, *flow.rule().plan);
    for (const policy::Finding &finding : flow.rule().opensOnUndo)
        warn(context.streams, finding.message);
    return deliver(args, context, flow);
}

} // namespace cli
