// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/plan.h"

#include "core/policy/access.h"
#include "core/policy/control/flow.h"
#include "core/policy/edit_script.h"
#include "core/policy/intent_check.h"
#include "core/policy/mixed_form.h"
#include "core/policy/narrowing.h"
#include "core/policy/neighbours.h"
#include "core/policy/policy_tests.h"
#include "core/policy/port_list.h"
#include "core/policy/share_entry.h"
#include "core/policy/words.h"

#include <algorithm>

// A plan is a chain of steps from text to text: repair, narrow, add the group, add the rule. Each step reads the text that
// the one before left, and EditScript tells them all as edits of the first text. The laws follow from the chain:
// share(p) = add(narrow(p)), revoke takes out what add() put in, and a step that finds its work done does nothing.

namespace policy {

namespace {

/// The text so far, and what was said on the way.
class Draft
{
public:
    Draft(const QByteArray &text, const Intent &intent, const Topology *topology)
        : m_former(text), m_intent(intent), m_topology(topology), m_script(text)
    {
    }

    [[nodiscard]] Result<Policy, Refusal> policy() const { return Policy::read(m_script.text()); }
    [[nodiscard]] Result<void, Refusal> narrow();
    [[nodiscard]] Result<void, Refusal> addShare();
    [[nodiscard]] Result<void, Refusal> removeShare();
    [[nodiscard]] Result<void, Refusal> setPaused(bool isPaused);
    [[nodiscard]] Result<Plan, Refusal> finish();

private:
    [[nodiscard]] Result<void, Refusal> repairMixed();
    [[nodiscard]] Result<void, Refusal> checkTests(const Policy &before, const Policy &after) const;
    [[nodiscard]] Result<void, Refusal> checkExact(const Policy &before, const Policy &after, bool hasShare) const;
    void warn(std::vector<Warning> more) { m_plan.warnings.insert(m_plan.warnings.end(), more.begin(), more.end()); }

    QByteArray m_former;
    const Intent &m_intent;
    const Topology *m_topology;
    EditScript m_script;
    Plan m_plan;
    bool m_hasNarrowed = false;
    bool m_hasAdded = false;
};

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

Result<void, Refusal> Draft::addShare()
{
    auto policy = this->policy();
    if (!policy)
        return fail(policy.error());
    m_hasAdded = true;
    const ShareEntry entry = entryOf(*policy, m_intent);
    if (entry.state == RuleState::ChangedByHand)
        return fail(changedByHand(entry));
    warn(warningsAboutNaming(*policy, m_intent));
    if (entry.state == RuleState::Paused) {
        warn({{words::wasPaused()}});
        return setPaused(false);
    }
    if (entry.state == RuleState::Absent && isStandardJson(policy->document()))
        warn({{words::firstComment()}});
    auto group = addingGroup(*policy, m_intent);
    if (!group)
        return fail(group.error());
    m_script.apply(std::move(*group));
    if (entry.state == RuleState::Present)
        return {};
    policy = this->policy();
    if (!policy)
        return fail(policy.error());
    m_script.apply(addingRule(*policy, m_intent));
    return {};
}

Result<void, Refusal> Draft::removeShare()
{
    for (;;) { // in `acls` one rule for each protocol
        const auto policy = this->policy();
        if (!policy)
            return fail(policy.error());
        const ShareEntry entry = entryOf(*policy, m_intent);
        const bool isFirst = m_script.text() == m_former;
        if (entry.state == RuleState::Absent) {
            if (isFirst)
                return fail(Refusal{{{words::notThere(m_intent.id), {}, {}, {}}}});
            break;
        }
        if (isFirst && entry.state == RuleState::ChangedByHand)
            return fail(changedByHand(entry));
        if (entry.state == RuleState::Paused) {
            if (const auto resumed = setPaused(false); !resumed)
                return resumed;
            continue;
        }
        m_script.apply(removingRule(*policy, entry));
    }
    for (;;) {
        const auto policy = this->policy();
        if (!policy)
            return fail(policy.error());
        auto changes = removingGroup(*policy, m_intent, m_plan.warnings);
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
    const RuleState wanted = isPaused ? RuleState::Paused : RuleState::Present;
    const RuleState from = isPaused ? RuleState::Present : RuleState::Paused;
    const auto first = policy();
    if (!first)
        return fail(first.error());
    const ShareEntry entry = entryOf(*first, m_intent);
    if (entry.state == RuleState::ChangedByHand)
        return fail(changedByHand(entry));
    if (entry.state == RuleState::Absent)
        return fail(Refusal{{{words::notThere(m_intent.id), {}, {}, {}}}});
    if (entry.state == wanted)
        return {};
    const std::size_t count = entry.marks.size();
    for (std::size_t i = count; i-- > 0;) { // from the end, one after another
        const auto policy = this->policy();
        if (!policy)
            return fail(policy.error());
        const ShareEntry now = entryOf(*policy, m_intent);
        const Mark &mark = now.marks[i];
        if (mark.isPaused != (from == RuleState::Paused))
            continue;
        m_script.apply(isPaused ? pausing(policy->document(), now.container, mark, words::whyPaused())
                                : resuming(policy->document(), now.container, mark, words::whyResumed()));
    }
    return {};
}

Result<void, Refusal> Draft::checkTests(const Policy &before, const Policy &after) const
{
    const SharedPeople shared = SharedPeople::of(m_intent.people, m_topology);
    const std::vector<FailingTest> former = failingTests(before, shared, m_topology);
    std::vector<Problem> problems;
    for (const FailingTest &failing : failingTests(after, shared, m_topology)) {
        if (std::find(former.begin(), former.end(), failing) != former.end())
            continue;
        const auto test = std::find_if(before.tests().begin(), before.tests().end(),
                                       [&](const PolicyTest &t) { return t.index == failing.index; });
        const auto place = before.document().place(before.document().span(test->node).begin);
        problems.push_back({words::testFails(*test, failing.target, failing.isAccept), place.line, place.column, words::hintTest()});
    }
    if (!problems.empty())
        return fail(Refusal{std::move(problems)});
    return {};
}

/// The last word: what was planned is what will be, or there is no plan.
Result<void, Refusal> Draft::checkExact(const Policy &before, const Policy &after, bool hasShare) const
{
    const SharedPeople shared = SharedPeople::of(m_intent.people, m_topology);
    Engine former(before, shared);
    Engine next(after, shared);
    Opening chosen;
    for (const SharedPort &port : m_intent.ports)
        addSpec(chosen, {port.protocol == Protocol::Tcp ? 6 : 17, {port.port, port.port}});
    for (const QString &login : m_intent.people) {
        for (const Principal &device : devicesOf(login.toUtf8(), m_topology)) {
            for (const SharedMachine &machine : m_intent.machines) {
                const Principal target = machineOf(machine, m_topology);
                for (const AddressSet::Family family : AddressSet::families) {
                    Opening wanted = former.openingOnPurpose(device, target, family);
                    if (m_intent.naming.kind == Naming::Kind::Group) // the group may give him more: shown, not stopped
                        wanted = next.openingOnPurpose(device, target, family);
                    if (hasShare && target.address(family)) {
                        wanted.tcp.insert(wanted.tcp.end(), chosen.tcp.begin(), chosen.tcp.end());
                        wanted.udp.insert(wanted.udp.end(), chosen.udp.begin(), chosen.udp.end());
                    }
                    normalize(wanted);
                    if (!(next.opening(device, target, family) == wanted))
                        return fail(Refusal{{{words::notExact(login, machine.name), {}, {}, {}}}});
                }
            }
        }
    }
    return {};
}

Result<Plan, Refusal> Draft::finish()
{
    const auto before = Policy::read(m_former);
    const auto after = policy();
    if (!before)
        return fail(before.error());
    if (!after)
        return fail(after.error());
    if (const auto tests = checkTests(*before, *after); !tests)
        return fail(tests.error());
    if (m_hasNarrowed) {
        if (const auto exact = checkExact(*before, *after, m_hasAdded); !exact)
            return fail(exact.error());
    }
    m_plan.text = m_script.text();
    m_plan.changes = m_script.changes();
    m_plan.access = accessChanges(*before, *after, {m_intent}, m_topology);
    return m_plan;
}

std::optional<Refusal> refused(const Intent &intent, const Topology *topology)
{
    auto problems = problemsOf(intent, topology);
    return problems.empty() ? std::nullopt : std::optional(Refusal{std::move(problems)});
}

template <typename Step>
Result<Plan, Refusal> run(const QByteArray &text, const Intent &intent, const Topology *topology, Step step)
{
    if (auto refusal = refused(intent, topology))
        return fail(*std::move(refusal));
    Draft draft(text, intent, topology);
    if (const auto done = step(draft); !done)
        return fail(done.error());
    return draft.finish();
}

} // namespace

Result<std::vector<Finding>, Refusal> findings(const QByteArray &text, const Intent &intent, const Topology *topology)
{
    if (auto refusal = refused(intent, topology))
        return fail(*std::move(refusal));
    const auto policy = Policy::read(text);
    if (!policy)
        return fail(policy.error());
    Scene scene(*policy, intent, topology);
    return findingsOf(*policy, exposures(scene));
}

Result<Plan, Refusal> narrow(const QByteArray &text, const Intent &intent, const Topology *topology)
{
    return run(text, intent, topology, [](Draft &draft) { return draft.narrow(); });
}

Result<Plan, Refusal> plan(const QByteArray &text, const Intent &intent, const Topology *topology)
{
    return run(text, intent, topology, [](Draft &draft) {
        return draft.narrow().and_then([&] { return draft.addShare(); });
    });
}

Result<Plan, Refusal> revoke(const QByteArray &text, const Intent &intent, const Topology *topology)
{
    return run(text, intent, topology, [](Draft &draft) { return draft.removeShare(); });
}

Result<Plan, Refusal> pause(const QByteArray &text, const Intent &intent, const Topology *topology)
{
    return run(text, intent, topology, [](Draft &draft) { return draft.setPaused(true); });
}

Result<Plan, Refusal> resume(const QByteArray &text, const Intent &intent, const Topology *topology)
{
    return run(text, intent, topology, [](Draft &draft) { return draft.setPaused(false); });
}

Result<Plan, Refusal> repair(const QByteArray &text)
{
    const auto policy = Policy::read(text);
    if (!policy)
        return fail(policy.error());
    EditScript script(text);
    auto warnings = repairMixedForms(script, RepairScope::File);
    if (!warnings)
        return fail(warnings.error());
    const auto after = Policy::read(script.text());
    if (!after)
        return fail(after.error());
    Plan plan;
    plan.text = script.text();
    plan.changes = script.changes();
    plan.warnings = *std::move(warnings);
    plan.access = accessChanges(*policy, *after, {}, nullptr);
    return plan;
}

Result<RuleState, Refusal> ruleState(const QByteArray &text, const Intent &intent)
{
    const auto policy = Policy::read(text);
    if (!policy)
        return fail(policy.error());
    return entryOf(*policy, intent).state;
}

QStringList markedShares(const QByteArray &text)
{
    QStringList out;
    const auto policy = Policy::read(text);
    if (!policy)
        return out;
    for (const char *name : {"acls", "grants"}) {
        const auto node = policy->section(name);
        if (node == hujson::noNode)
            continue;
        for (const Mark &mark : marksIn(policy->document(), Container::read(policy->document(), node))) {
            const QString id = QString::fromUtf8(mark.id);
            if (!out.contains(id))
                out << id;
        }
    }
    return out;
}

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
        return !change.isShared || (change.gains.empty() && change.gains6.empty() && change.gainsApps.isEmpty());
    });
    return all;
}

Result<std::vector<Reach>, Refusal> reach(const QByteArray &text, const Topology &topology, const base::Address &from,
                                          const base::Address &to)
{
    const auto policy = Policy::read(text);
    if (!policy)
        return fail(policy.error());
    if (from.family() != to.family())
        return std::vector<Reach>();
    const control::Tailnet tailnet(topology);
    const AddressSet target = AddressSet::of(to);
    const bool isKnown = !tailnet.withAddressIn(target).empty() || !tailnet.withRouteIn(target).empty()
        || !tailnet.withExitFor(target).empty();
    if (isKnown)
        return control::flowBetween(control::Filters::compile(*policy, tailnet), from, to).opening.reach();
    // An address that the inventory does not know: as if some machine of the tailnet had it.
    Principal machine;
    machine.isRouted = true;
    machine.addresses = {to};
    const auto nodes = tailnet.withAddressIn(AddressSet::of(from));
    Principal source = nodes.empty() ? machine : principalOf(topology.nodes[nodes.front()], topology);
    source.addresses = {from};
    if (source.isExternal)
        return std::vector<Reach>();
    return Engine(*policy, SharedPeople::of({}, &topology)).opening(source, machine, from.family()).reach();
}

} // namespace policy
