// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/plan.h"

#include "core/policy/access.h"
#include "core/policy/edit_script.h"
#include "core/policy/words.h"

#include <algorithm>

namespace policy {

namespace {

/// Line ends may be changed on the way through an editor or a browser.
QByteArray withPlainLines(QByteArray text)
{
    text.replace("\r\n", "\n");
    while (text.endsWith('\n'))
        text.chop(1);
    return text;
}

/// The one stretch in which two texts differ.
hujson::Edit editBetween(const QByteArray &from, const QByteArray &to)
{
    const qsizetype shorter = std::min(from.size(), to.size());
    const qsizetype start
        = std::mismatch(from.begin(), from.begin() + shorter, to.begin()).first - from.begin();
    qsizetype end = 0;
    while (end < shorter - start && from[from.size() - 1 - end] == to[to.size() - 1 - end])
        ++end;
    return {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(from.size() - start - end),
        to.mid(start, to.size() - start - end)};
}

/// What the former bytes would give to the people of a share that can still be used.
void addOpened(const QByteArray &current, const QByteArray &former, const StandingShare &share,
    const Topology *topology, std::vector<Problem> &out)
{
    const auto opened = openedBy(current, former, {share.intent}, topology);
    if (!opened) {
        out.insert(out.end(), opened.error().problems.begin(), opened.error().problems.end());
        return;
    }
    for (const AccessChange &change : *opened) {
        if (share.intent.people.contains(change.who, Qt::CaseInsensitive))
            out.push_back({words::stillOpens(share.intent.id, change.who, change.machine,
                               change.gains.empty() ? change.gains6 : change.gains),
                {}, {}, words::hintStillOpens()});
    }
}

} // namespace

Result<std::vector<AccessChange>, Refusal> accessDiff(const QByteArray &before, const QByteArray &after,
    const std::vector<Intent> &shares, const Topology *topology)
{
    const auto former = Policy::read(before);
    if (!former)
        return fail(former.error());
    const auto next = Policy::read(after);
    if (!next)
        return fail(next.error());
    return accessChanges(*former, *next, shares, topology);
}

Result<std::vector<AccessChange>, Refusal> openedBy(const QByteArray &current, const QByteArray &former,
    const std::vector<Intent> &shares, const Topology *topology)
{
    auto all = accessDiff(current, former, shares, topology);
    if (!all)
        return all;
    std::erase_if(*all, [](const AccessChange &change) {
        return !change.isShared
            || (change.gains.empty() && change.gains6.empty() && change.gainsApps.isEmpty());
    });
    return all;
}

Result<Plan, Refusal> undo(const QByteArray &current, const QByteArray &saved, const QByteArray &former,
    const std::vector<StandingShare> &shares, const Topology *topology)
{
    if (withPlainLines(current) != withPlainLines(saved))
        return fail(Refusal{{{words::notOurFile(), {}, {}, words::hintNotOurFile()}}});
    std::vector<Problem> problems;
    std::vector<Intent> intents;
    for (const StandingShare &share : shares) {
        intents.push_back(share.intent);
        if (share.isInvited)
            addOpened(current, former, share, topology, problems);
    }
    if (!problems.empty())
        return fail(Refusal{std::move(problems)});
    auto access = accessDiff(current, former, intents, topology);
    if (!access)
        return fail(access.error());
    Plan plan;
    plan.text = former;
    plan.access = *std::move(access);
    if (former != current)
        plan.changes.push_back({editBetween(current, former), words::whyUndone()});
    for (const StandingShare &share : shares)
        if (auto found = findings(former, share.intent, topology))
            plan.findings.insert(plan.findings.end(), found->begin(), found->end());
    return plan;
}

} // namespace policy
