// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_commands.h"
#include "app/cli/policy_words.h"

#include "core/policy/control/json.h"
#include "core/policy/json.h"

#include <nlohmann/json.hpp>

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using policy::control::Evaluation;
using policy::control::Problem;
using policy::control::Severity;

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

bool isUtf8(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text);
    return !decoder.hasError();
}

/// What the control plane would say, and with a share who is let in by which rule.
Evaluation judge(const QByteArray &text, const AskedShare &asked)
{
    if (!isUtf8(text)) {
        Evaluation out;
        out.problems.push_back({Severity::Error, translate("cli", "the file is not UTF-8"), 0, 0, {}, {},
            translate("cli", "save it as UTF-8 in your editor"), {}});
        return out;
    }
    const policy::Topology *const topology = asked.topology ? &*asked.topology : nullptr;
    Evaluation out = policy::control::evaluate(text, topology);
    if (!asked.intent || !out.isValid())
        return out;
    const auto findings = policy::findings(text, *asked.intent, topology);
    if (!findings) {
        for (const policy::Problem &problem : findings.error().problems)
            out.problems.push_back({Severity::Error, problem.message, problem.line.value_or(0),
                problem.column.value_or(1), {}, {}, problem.hint, {}});
        return out;
    }
    for (const policy::Finding &finding : *findings)
        out.problems.push_back({finding.onPurpose ? Severity::Info : Severity::Warning, finding.message,
            finding.line, 1, {}, {}, {}, {}});
    return out;
}

void sayProblem(const Streams &streams, const QString &path, const Problem &problem)
{
    const QString place
        = problem.line > 0 ? u"%1:%2:%3"_s.arg(path).arg(problem.line).arg(problem.column) : path;
    // The service puts the place of a syntax error into its sentence; here it stands in front of it.
    const bool isRepeated = !problem.explanation.isEmpty() && problem.message.endsWith(problem.explanation);
    say(streams,
        place + u": "_s + severityText(problem.severity) + u": "_s
            + (isRepeated ? problem.explanation : problem.message));
    if (!isRepeated && !problem.explanation.isEmpty())
        say(streams, u"    "_s + problem.explanation);
    if (!problem.replacements.empty())
        say(streams, u"    "_s + translate("cli", "`policy fix` puts this right"));
    else if (!problem.fix.isEmpty())
        say(streams, u"    "_s + problem.fix);
}

/// The file of --policy, or the operand; nothing when it is not clear which.
std::optional<QString> policyFile(const Args &args)
{
    const QString path = args.value("policy", args.operand(0));
    if (path.isEmpty() || (args.has("policy") && !args.operands().isEmpty()))
        return {};
    return path;
}

Exit noFile(Context &context, const QString &command)
{
    return unusable(context,
        {translate("cli", "which file?"), translate("cli", "see `halfdoor-cli %1 --help`").arg(command)});
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
    const auto path = policyFile(args);
    if (!path)
        return noFile(context, u"policy check"_s);
    const auto asked = readAsked(args, context);
    if (!asked)
        return unusable(context, asked.error());
    const auto text = readInput(context, *path, maxPolicyBytes);
    if (!text)
        return unusable(context, text.error());

    Evaluation evaluation = judge(*text, *asked);
    const Exit exit = evaluation.isValid() ? Exit::Yes : Exit::No;
    if (args.wantsJson() || args.has("policy")) {
        evaluation.network.reset(); // the filters are what `policy compile` is for
        sayJson(context.streams, policy::control::toJson(evaluation));
        return exit;
    }
    for (const Problem &problem : evaluation.problems)
        sayProblem(context.streams, *path, problem);
    if (evaluation.isValid())
        note(context.streams,
            translate("cli",
                "%1: nothing found that the service would refuse; it has the last word when the file is "
                "saved")
                .arg(*path));
    return exit;
}

Exit policyCompile(const Args &args, Context &context)
{
    const auto path = policyFile(args);
    if (!path)
        return noFile(context, u"policy compile"_s);
    const auto topology = readTopology(args, context);
    if (!topology)
        return unusable(context, topology.error());
    if (!*topology)
        return unusable(context,
            {translate("cli", "--topology is needed"),
                translate("cli", "see `halfdoor-cli %1 --help`").arg(u"policy compile"_s)});
    const QString node = args.value("node");
    const auto &nodes = (*topology)->nodes;
    const bool isThere = std::any_of(
        nodes.begin(), nodes.end(), [&node](const policy::Node &one) { return one.name == node; });
    if (args.has("node") && !isThere)
        return unusable(context, {translate("cli", "nothing in the topology is called `%1`").arg(node), {}});
    const auto text = readInput(context, *path, maxPolicyBytes);
    if (!text)
        return unusable(context, text.error());
    const Evaluation evaluation = judge(*text, {*topology, {}});
    sayJson(context.streams, policy::control::toJson(evaluation, node));
    return evaluation.isValid() ? Exit::Yes : Exit::No;
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
