// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_commands.h"
#include "app/cli/policy_words.h"
#include "app/cli/unified_diff.h"

#include "core/hujson/transform.h"
#include "core/io/text_file.h"
#include "core/policy/control/fix.h"
#include "core/policy/json.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using Planner = Result<policy::Plan, policy::Refusal> (*)(
    const QByteArray &, const policy::Intent &, const policy::Topology *, const policy::Options &);

Result<policy::Plan, policy::Refusal> repair(
    const QByteArray &text, const policy::Intent &, const policy::Topology *, const policy::Options &)
{
    return policy::repair(text);
}

Result<policy::Plan, policy::Refusal> fix(
    const QByteArray &text, const policy::Intent &, const policy::Topology *topology, const policy::Options &)
{
    auto fixed = policy::control::fix(text, topology);
    policy::Plan plan;
    plan.text = std::move(fixed.text);
    plan.changes = std::move(fixed.changes);
    for (const policy::control::Problem &problem : fixed.left)
        plan.warnings.push_back({problem.line > 0
                ? translate("cli", "line %1 of the result: %2").arg(problem.line).arg(problem.message)
                : problem.message});
    return plan;
}

Result<policy::Plan, policy::Refusal> format(
    const QByteArray &text, const policy::Intent &, const policy::Topology *, const policy::Options &)
{
    const auto document = hujson::Document::parse(text);
    if (!document)
        return fail(policy::Refusal{
            {{document.error().message, document.error().line, document.error().column, {}}}});
    auto formatted = hujson::format(*document);
    if (!formatted)
        return fail(policy::Refusal{
            {{formatted.error().message, formatted.error().line, formatted.error().column, {}}}});
    policy::Plan plan;
    plan.text = *std::move(formatted);
    if (plan.text != text)
        plan.changes.push_back({{0, static_cast<std::uint32_t>(text.size()), plan.text},
            translate("cli", "the layout of the whole file")});
    return plan;
}

/// True for what is done to a file alone, whatever the share.
bool needsNoShare(Planner planner)
{
    return planner == repair || planner == fix || planner == format;
}

/// Where the result goes. An output is never an input, except with --in-place, which says so.
std::optional<InputError> badTarget(const Args &args)
{
    const QString file = args.operand(0);
    const int ways = int(args.has("in-place")) + int(args.has("output")) + int(args.has("check"));
    if (ways > 1)
        return InputError{translate("cli", "--in-place, --output and --check exclude each other"), {}};
    if (args.has("in-place") && file == u"-")
        return InputError{translate("cli", "what comes in cannot be replaced in place"),
            translate("cli", "give a file instead of `-`, or leave --in-place out")};
    if (args.has("backup") && !args.has("in-place"))
        return InputError{translate("cli", "--backup goes with --in-place only"), {}};
    if (args.has("in-place") && args.has("patch"))
        return InputError{translate("cli", "--in-place and --patch exclude each other"), {}};
    for (const QString &input : {file, args.value("share"), args.value("topology")})
        if (args.has("output") && !input.isEmpty() && io::isSameFile(input, args.value("output")))
            return InputError{translate("cli", "`%1` is read and would be written").arg(input),
                translate("cli", "use --in-place to replace the policy file")};
    return {};
}

/// A result that is only printed touches nothing; a file that is kept elsewhere is replaced after agreement
/// only.
Result<policy::Options, InputError> optionsFrom(const Args &args)
{
    auto options = readOptions(args);
    if (options && !args.has("in-place"))
        options->agreed.push_back(policy::Agreement::KeptElsewhere);
    return options;
}

Json resultJson(const policy::Plan &plan, const Args &args)
{
    Json answer = policy::toJson(plan);
    answer["changed"] = !plan.changes.empty();
    if (args.has("check") || args.has("in-place") || args.has("output"))
        answer.erase("policy");
    return answer;
}

Exit deliver(const Args &args, Context &context, const QByteArray &former, const policy::Plan &plan)
{
    const QString file = args.operand(0);
    QByteArray result = plan.text;
    if (args.has("patch"))
        result = patchOf(former, plan.text, file == u"-" ? u"policy"_s : file);
    const QString target = args.has("in-place") ? file : args.value("output");
    if (!target.isEmpty() && (!args.has("in-place") || plan.text != former)) {
        auto written
            = args.has("backup") ? io::replaceFile(target + u'~', former) : Result<void, io::FileError>();
        if (written)
            written = io::replaceFile(target, result);
        if (!written)
            return unusable(
                context, {io::describe(written.error()), translate("cli", "nothing was written")});
    }
    if (args.wantsJson())
        sayJson(context.streams, resultJson(plan, args));
    else if (target.isEmpty() && !args.has("check"))
        write(context.streams, result);
    return args.has("check") && plan.text != former ? Exit::No : Exit::Yes;
}

Exit edit(const Args &args, Context &context, Planner planner)
{
    if (const auto error = badTarget(args))
        return unusable(context, *error);
    const auto topology = readTopology(args, context);
    if (!topology)
        return unusable(context, topology.error());
    const Result<policy::Intent, InputError> intent
        = needsNoShare(planner) ? policy::Intent{} : readIntent(args, context, *topology);
    if (!intent)
        return unusable(context, intent.error());
    const auto options = optionsFrom(args);
    if (!options)
        return unusable(context, options.error());
    const auto text = readInput(context, args.operand(0), maxPolicyBytes);
    if (!text)
        return unusable(context, text.error());

    const auto plan = planner(*text, *intent, *topology ? &**topology : nullptr, *options);
    if (!plan) {
        if (args.wantsJson())
            sayJson(context.streams, policy::toJson(plan.error()));
        complain(context.streams, args.operand(0), plan.error());
        noteAgreements(context.streams, plan.error());
        return Exit::Unusable;
    }
    if (!args.wantsJson())
        notePlan(context.streams, *text, *plan);
    return deliver(args, context, *text, *plan);
}

} // namespace

Exit policyNarrow(const Args &args, Context &context)
{
    return edit(args, context, policy::narrow);
}

Exit policyShare(const Args &args, Context &context)
{
    return edit(args, context, policy::plan);
}

Exit policyRepair(const Args &args, Context &context)
{
    return edit(args, context, repair);
}

Exit policyFix(const Args &args, Context &context)
{
    return edit(args, context, fix);
}

Exit policyFormat(const Args &args, Context &context)
{
    return edit(args, context, format);
}

Exit policyRevoke(const Args &args, Context &context)
{
    return edit(args, context, policy::revoke);
}

Exit policyPause(const Args &args, Context &context)
{
    return edit(args, context, policy::pause);
}

Exit policyResume(const Args &args, Context &context)
{
    return edit(args, context, policy::resume);
}

} // namespace cli
