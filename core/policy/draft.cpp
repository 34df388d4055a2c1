// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/draft.h"

#include "core/policy/agreement.h"
#include "core/policy/intent_check.h"
#include "core/policy/mixed_form.h"
#include "core/policy/narrowing.h"
#include "core/policy/neighbours.h"
#include "core/policy/own_tests.h"
#include "core/policy/shared_tag.h"
#include "core/policy/words.h"

namespace policy {

Draft::Draft(const QByteArray &text, const Intent &intent, const Topology *topology, const Options &options)
    : m_former(text)
    , m_intent(intent)
    , m_topology(topology)
    , m_options(options)
    , m_script(text)
{
}

Result<void, Refusal> Draft::repairMixed()
{
    auto warnings = repairMixedForms(m_script, RepairScope::Plan);
    if (!warnings)
        return fail(warnings.error());
    warn(*std::move(warnings));
    return {};
}

Result<void, Refusal> Draft::narrow()
{
    const auto former = policy();
    if (!former)
        return fail(former.error());
    if (auto obstacles = obstaclesIn(*former); !obstacles.empty())
        return fail(Refusal{std::move(obstacles)});
    {
        Scene scene(*former, m_intent, m_topology);
        const std::vector<Exposure> found = exposures(scene);
        m_plan.findings = findingsOf(*former, found);
        warn(warningsAbout(scene, m_intent, found));
    }
    if (const auto repaired = repairMixed(); !repaired)
        return repaired;
    const auto policy = this->policy();
    if (!policy)
        return fail(policy.error());
    Scene scene(*policy, m_intent, m_topology);
    auto narrowing = narrowingOf(scene, exposures(scene));
    if (!narrowing)
        return fail(narrowing.error());
    m_script.apply(std::move(narrowing->changes));
    warn(std::move(narrowing->warnings));
    m_hasNarrowed = true;
    return {};
}

/// What a rule that is about to be written means beyond the share: declined, asked for, or said.
Result<void, Refusal> Draft::checkNaming(const Policy &policy)
{
    if (auto conflicts = sharedTagConflicts(policy, m_intent, m_options); !conflicts.empty())
        return fail(Refusal{std::move(conflicts)});
    const GroupPowers powers = powersOf(policy, m_intent);
    if (auto problem = groupAgreement(powers, m_intent, m_options))
        m_needs.push_back(*std::move(problem));
    return {};
}

/// Of the names in the rule, and of what else a group of that name gives.
void Draft::warnAboutPeople(const Policy &policy)
{
    warn(warningsAboutNaming(policy, m_intent, m_topology, m_options));
    const GroupPowers powers = powersOf(policy, m_intent);
    m_hasGroupPowers = !powers.isEmpty();
    warn(groupWarnings(powers, m_intent));
}

Result<void, Refusal> Draft::addRule()
{
    const auto policy = this->policy();
    if (!policy)
        return fail(policy.error());
    m_script.apply(addingRule(*policy, m_intent));
    return {};
}

Result<void, Refusal> Draft::addGroup()
{
    const auto policy = this->policy();
    if (!policy)
        return fail(policy.error());
    auto group = addingGroup(*policy, m_intent);
    if (!group)
        return fail(group.error());
    m_script.apply(std::move(*group));
    return {};
}

Result<void, Refusal> Draft::addShare()
{
    const auto policy = this->policy();
    if (!policy)
        return fail(policy.error());
    m_hasAdded = true;
    const ShareEntry entry = entryOf(*policy, m_intent);
    if (entry.state == RuleState::ChangedByHand)
        return fail(changedByHand(entry));
    warnAboutPeople(*policy);
    if (entry.state == RuleState::Paused) {
        warn({{words::wasPaused()}});
        return setPaused(m_intent, false);
    }
    if (entry.state == RuleState::Absent) {
        if (auto checked = checkNaming(*policy); !checked)
            return checked;
        if (isStandardJson(policy->document()))
            warn({{words::firstComment()}});
    }
    if (auto added = addGroup(); !added || entry.state == RuleState::Present)
        return added;
    return addRule();
}

Result<void, Refusal> Draft::addOwnTests()
{
    if (m_options.ownTests.empty())
        return {};
    const auto policy = this->policy();
    if (!policy)
        return fail(policy.error());
    auto changes = addingTests(*policy, m_intent, m_topology, m_options.ownTests);
    if (!changes)
        return fail(changes.error());
    m_script.apply(*std::move(changes));
    return {};
}

Result<void, Refusal> Draft::removeShare()
{
    return removeRules(m_intent).and_then([&] { return removeGroup(m_intent); });
}

Result<void, Refusal> Draft::removeRules(const Intent &intent)
{
    for (bool isFirst = true;; isFirst = false) { // in `acls` one rule for each protocol
        const auto policy = this->policy();
        if (!policy)
            return fail(policy.error());
        const ShareEntry entry = entryOf(*policy, intent);
        if (entry.state == RuleState::Absent) {
            if (isFirst)
                return fail(Refusal{{{words::notThere(intent.id), {}, {}, {}}}});
            return {};
        }
        if (isFirst && entry.state == RuleState::ChangedByHand)
            return fail(changedByHand(entry));
        if (entry.state == RuleState::Paused) {
            if (const auto resumed = setPaused(intent, false); !resumed)
                return resumed;
            continue;
        }
        m_script.apply(removingRule(*policy, entry));
    }
}

Result<void, Refusal> Draft::removeGroup(const Intent &intent)
{
    for (;;) {
        const auto policy = this->policy();
        if (!policy)
            return fail(policy.error());
        auto changes = removingGroup(*policy, intent, m_intent.id, m_plan.warnings);
        if (!changes)
            return fail(changes.error());
        if (changes->empty())
            changes = removingEmptyGroups(*policy);
        if (changes->empty())
            return {};
        m_script.apply(std::move(*changes));
    }
}

Result<void, Refusal> Draft::setPaused(bool isPaused)
{
    return setPaused(m_intent, isPaused);
}

Result<void, Refusal> Draft::setPaused(const Intent &intent, bool isPaused)
{
    const RuleState wanted = isPaused ? RuleState::Paused : RuleState::Present;
    const auto first = policy();
    if (!first)
        return fail(first.error());
    const ShareEntry entry = entryOf(*first, intent);
    if (entry.state == RuleState::ChangedByHand)
        return fail(changedByHand(entry));
    if (entry.state == RuleState::Absent)
        return fail(Refusal{{{words::notThere(intent.id), {}, {}, {}}}});
    if (entry.state == wanted)
        return {};
    if (auto conflicts = sharedTagConflicts(*first, intent, m_options); !isPaused && !conflicts.empty())
        return fail(Refusal{std::move(conflicts)}); // another one came while it was paused
    const std::size_t count = entry.marks.size();
    for (std::size_t i = count; i-- > 0;) { // from the end, one after another
        const auto policy = this->policy();
        if (!policy)
            return fail(policy.error());
        const ShareEntry now = entryOf(*policy, intent);
        const Mark &mark = now.marks[i];
        if (mark.isPaused == isPaused)
            continue;
        m_script.apply(isPaused ? pausing(policy->document(), now.container, mark, words::whyPaused())
                                : resuming(policy->document(), now.container, mark, words::whyResumed()));
    }
    return {};
}

/// The new rules in the place of the old ones; false when that cannot be, since there are more or fewer of
/// them or they belong into another section.
Result<bool, Refusal> Draft::replaceRules(const Intent &standing)
{
    const auto policy = this->policy();
    if (!policy)
        return fail(policy.error());
    const ShareEntry entry = entryOf(*policy, standing);
    auto changes = replacingRules(*policy, entry, m_intent);
    if (changes)
        m_script.apply(*std::move(changes));
    return changes.has_value();
}

Result<void, Refusal> Draft::replaceShare(const Intent &standing)
{
    const auto replaced = replaceRules(standing);
    if (!replaced)
        return fail(replaced.error());
    if (!*replaced) {
        if (auto removed = removeRules(standing); !removed)
            return removed;
    }
    const bool isSameGroup = standing.naming == m_intent.naming && standing.people == m_intent.people
        && standing.id == m_intent.id;
    if (!isSameGroup) {
        if (auto removed = removeGroup(standing); !removed)
            return removed;
    }
    const auto policy = this->policy();
    if (!policy)
        return fail(policy.error());
    warnAboutPeople(*policy);
    if (auto checked = checkNaming(*policy); !checked)
        return checked;
    if (auto added = addGroup(); !added || *replaced)
        return added;
    return addRule();
}

Result<void, Refusal> Draft::moveFrom(const Intent &standing)
{
    const auto policy = this->policy();
    if (!policy)
        return fail(policy.error());
    const RuleState now = entryOf(*policy, m_intent).state;
    const ShareEntry entry = entryOf(*policy, standing);
    const bool isThere = entry.state == RuleState::Present || entry.state == RuleState::Paused;
    if (!isThere && now != RuleState::Absent && now != RuleState::ChangedByHand) // moved before
        return now == RuleState::Paused ? Result<void, Refusal>()
                                        : narrow().and_then([&] { return addShare(); });
    if (entry.state == RuleState::ChangedByHand)
        return fail(changedByHand(entry));
    if (entry.state == RuleState::Absent)
        return fail(Refusal{{{words::notThere(standing.id), {}, {}, {}}}});
    Draft without(m_former, standing, m_topology, m_options);
    if (auto removed = without.removeShare(); !removed)
        return removed;
    m_base = without.text();
    m_moved = {standing};
    const bool isPaused = entry.state == RuleState::Paused;
    if (auto narrowed = narrow(); !narrowed)
        return narrowed;
    if (isPaused) {
        if (auto resumed = setPaused(standing, false); !resumed)
            return resumed;
    }
    const bool isTwice
        = now != RuleState::Absent && standing.id != m_intent.id; // it came by itself meanwhile
    if (isTwice) {
        if (auto removed = removeRules(standing).and_then([&] { return removeGroup(standing); }); !removed)
            return removed;
        return addShare();
    }
    if (auto replaced = replaceShare(standing); !replaced)
        return replaced;
    m_hasAdded = !isPaused;
    return isPaused ? setPaused(m_intent, true) : Result<void, Refusal>();
}

} // namespace policy
