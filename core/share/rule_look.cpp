// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/rule_look.h"

#include "core/policy/control/evaluate.h"
#include "core/policy/policy.h"

#include <algorithm>

namespace share {

namespace {

using policy::control::Severity;

void addBounded(QStringList &list, const QByteArray &text, bool &isCut)
{
    const QString word = QString::fromUtf8(text);
    if (list.contains(word))
        return;
    if (list.size() < RuleLook::maxListed)
        list.append(word);
    else
        isCut = true;
}

std::vector<GroupOfFile> groupsOf(const QByteArray &text)
{
    std::vector<GroupOfFile> out;
    const auto policy = policy::Policy::read(text);
    if (!policy)
        return out;
    for (const policy::Group &group : policy->groups()) {
        if (!group.name.startsWith("group:") || out.size() == RuleLook::maxGroups)
            continue;
        GroupOfFile &entry = out.emplace_back();
        entry.name = QString::fromUtf8(group.name);
        for (const policy::Word &member : group.members)
            addBounded(entry.members, member.text, entry.isCut);
        for (const policy::Rule &rule : policy->rules()) {
            const bool names = std::any_of(rule.src.begin(), rule.src.end(),
                [&](const policy::Word &word) { return word.text == group.name; });
            for (const policy::Target &target : rule.dst)
                if (names)
                    addBounded(entry.places, target.word.text, entry.isCut);
        }
    }
    return out;
}

bool isError(const policy::control::Problem &problem)
{
    return problem.severity == Severity::Error;
}

} // namespace

Result<policy::Plan, policy::Refusal> planFor(const RuleQuestion &question)
{
    const policy::Topology *topology = question.inventory ? &*question.inventory : nullptr;
    switch (question.task) {
    case RuleTask::Open:
        return policy::move(question.text, question.standing, question.intent, topology, question.options);
    case RuleTask::Pause:
        return policy::pause(question.text, question.standing, topology, question.options);
    case RuleTask::Resume:
        return policy::resume(question.text, question.standing, topology, question.options);
    case RuleTask::Remove:
        return policy::revoke(question.text, question.standing, topology, question.options);
    case RuleTask::Undo:
        break;
    }
    return fail(policy::Refusal{});
}

RuleLook lookAt(const RuleQuestion &question, const Stop &stop)
{
    const auto isOver = [&stop] { return stop && stop(); };
    const policy::Topology *topology = question.inventory ? &*question.inventory : nullptr;
    RuleLook look;
    look.problems = policy::control::evaluate(question.text, topology).problems;
    look.isRefused = std::any_of(look.problems.begin(), look.problems.end(), isError);
    if (isOver())
        return look;
    look.groups = groupsOf(question.text);
    if (isOver() || !question.canPlan || question.task == RuleTask::Undo)
        return look;
    look.planned = planFor(question);
    return look;
}

QByteArray withFix(const QByteArray &text, const policy::control::Problem &problem)
{
    QByteArray out;
    std::uint32_t at = 0;
    for (const auto &replacement : problem.replacements) {
        const hujson::Span span = replacement.span;
        if (span.begin < at || span.end < span.begin || span.end > text.size())
            return text;
        out += text.mid(at, span.begin - at) + replacement.text;
        at = span.end;
    }
    return out + text.mid(at);
}

} // namespace share
