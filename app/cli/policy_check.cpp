// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_commands.h"
#include "app/cli/policy_structure.h"
#include "app/cli/policy_words.h"

#include "core/policy/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return translate("cli", "error");
    case Severity::Warning:
        return translate("cli", "warning");
    case Severity::Info:
        return translate("cli", "note");
    }
    Q_UNREACHABLE();
}

const char *severityId(Severity severity)
{
    return severity == Severity::Error ? "error" : severity == Severity::Warning ? "warning" : "info";
}

Json toJson(const StructureProblem &problem)
{
    Json one{{"severity", severityId(problem.severity)}, {"message", problem.message.toStdString()}};
    if (problem.line > 0) {
        one["line"] = problem.line;
        one["column"] = problem.column;
    }
    if (!problem.hint.isEmpty())
        one["hint"] = problem.hint.toStdString();
    return one;
}

/// The share as given, or none. An unusable one ends the command.
struct AskedShare {
    std::optional<policy::Topology> topology;
    std::optional<policy::Intent> intent;
};

Result<AskedShare, InputError> readAsked(const Args &args, const Context &context)
{
    const auto topology = readTopology(args, context);
    if (!topology)
        return fail(topology.error());
    AskedShare asked{*topology, {}};
    if (!namesShare(args))
        return asked;
    const auto intent = readIntent(args, context, *topology);
    if (!intent)
        return fail(intent.error());
    asked.intent = *intent;
    return asked;
}

Exit sayFindings(
    const Args &args, Context &context, const QString &path, const std::vector<policy::Finding> &findings)
{
    const bool isMeant = std::all_of(
        findings.begin(), findings.end(), [](const policy::Finding &finding) { return finding.onPurpose; });
    if (args.wantsJson()) {
        sayJson(context.streams, {{"ok", true}, {"findings", policy::toJson(findings)}});
    } else {
        for (const policy::Finding &finding : findings)
            say(context.streams, findingText(path, finding));
        if (findings.empty())
            note(context.streams, translate("cli", "no rule lets them in"));
    }
    return isMeant ? Exit::Yes : Exit::No;
}

} // namespace

Exit policyCheck(const Args &args, Context &context)
{
    const QString path = args.value("policy", args.operand(0));
    if (path.isEmpty() || (args.has("policy") && !args.operands().isEmpty()))
        return unusable(context,
            {translate("cli", "which file?"),
                translate("cli", "see `halfdoor-cli %1 --help`").arg(u"policy check"_s)});
    const auto asked = readAsked(args, context);
    if (!asked)
        return unusable(context, asked.error());
    const auto text = readInput(context, path, maxPolicyBytes);
    if (!text)
        return unusable(context, text.error());

    std::vector<StructureProblem> problems = checkStructure(*text);
    const bool isSound = std::none_of(problems.begin(), problems.end(),
        [](const StructureProblem &problem) { return problem.severity == Severity::Error; });
    if (isSound && asked->intent) {
        const auto findings
            = policy::findings(*text, *asked->intent, asked->topology ? &*asked->topology : nullptr);
        if (!findings)
            for (const policy::Problem &problem : findings.error().problems)
                problems.push_back({Severity::Error, problem.message, problem.line.value_or(0),
                    problem.column.value_or(1), problem.hint});
        else
            for (const policy::Finding &finding : *findings)
                problems.push_back({finding.onPurpose ? Severity::Info : Severity::Warning, finding.message,
                    finding.line, 1, {}});
    }
    const bool isValid = std::none_of(problems.begin(), problems.end(),
        [](const StructureProblem &problem) { return problem.severity == Severity::Error; });
    if (args.wantsJson()) {
        Json list = Json::array();
        for (const StructureProblem &problem : problems)
            list.push_back(toJson(problem));
        sayJson(context.streams, {{"valid", isValid}, {"problems", list}});
        return isValid ? Exit::Yes : Exit::No;
    }
    for (const StructureProblem &problem : problems) {
        const QString place
            = problem.line > 0 ? u"%1:%2:%3"_s.arg(path).arg(problem.line).arg(problem.column) : path;
        say(context.streams, place + u": "_s + severityText(problem.severity) + u": "_s + problem.message);
        if (!problem.hint.isEmpty())
            say(context.streams, u"    "_s + problem.hint);
    }
    if (isValid)
        note(context.streams,
            translate("cli", "%1: syntax and sections are sound; the service checks more when it is saved")
                .arg(path));
    return isValid ? Exit::Yes : Exit::No;
}

Exit policyFindings(const Args &args, Context &context)
{
    const auto topology = readTopology(args, context);
    if (!topology)
        return unusable(context, topology.error());
    const auto intent = readIntent(args, context, *topology);
    if (!intent)
        return unusable(context, intent.error());
    const auto text = readInput(context, args.operand(0), maxPolicyBytes);
    if (!text)
        return unusable(context, text.error());
    const auto findings = policy::findings(*text, *intent, *topology ? &**topology : nullptr);
    if (!findings) {
        if (args.wantsJson())
            sayJson(context.streams, policy::toJson(findings.error()));
        complain(context.streams, args.operand(0), findings.error());
        return Exit::Unusable;
    }
    return sayFindings(args, context, args.operand(0), *findings);
}

} // namespace cli
