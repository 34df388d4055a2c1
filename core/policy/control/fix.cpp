// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/fix.h"

#include "core/policy/control/evaluate.h"
#include "core/policy/edit_script.h"

#include <algorithm>

namespace policy::control {

namespace {

constexpr int maxRounds = 200;

using Replacement = Problem::Replacement;

/// Two insertions at one place depend on each other (a comma before the first, for instance): one a round.
bool isApart(const Replacement &one, const Replacement &other)
{
    return one.span.end < other.span.begin || other.span.end < one.span.begin;
}

/// All replacements of \a problem are apart from what is taken already.
bool fits(const Problem &problem, const std::vector<Replacement> &taken)
{
    return std::all_of(
        problem.replacements.begin(), problem.replacements.end(), [&taken](const Replacement &one) {
            return std::all_of(
                taken.begin(), taken.end(), [&one](const Replacement &other) { return isApart(one, other); });
        });
}

std::vector<Change> nextChanges(const std::vector<Problem> &problems)
{
    std::vector<Replacement> taken;
    std::vector<Change> out;
    for (const Problem &problem : problems) {
        if (problem.severity != Severity::Error || problem.replacements.empty() || !fits(problem, taken))
            continue;
        for (const Replacement &one : problem.replacements) {
            taken.push_back(one);
            out.push_back({{one.span.begin, one.span.size(), one.text}, problem.explanation});
        }
    }
    return out;
}

} // namespace

Fixed fix(const QByteArray &text, const Topology *topology)
{
    EditScript script(text);
    std::vector<Problem> problems = evaluate(text, topology).problems;
    for (int round = 0; round < maxRounds; ++round) {
        std::vector<Change> changes = nextChanges(problems);
        if (changes.empty())
            break;
        script.apply(std::move(changes));
        problems = evaluate(script.text(), topology).problems;
    }
    Fixed out{script.text(), script.changes(), {}};
    std::copy_if(problems.begin(), problems.end(), std::back_inserter(out.left),
        [](const Problem &problem) { return problem.severity == Severity::Error; });
    return out;
}

} // namespace policy::control
