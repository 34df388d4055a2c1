// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/plan.h"

#include "core/policy/access.h"
#include "core/policy/control/flow.h"
#include "core/policy/draft.h"
#include "core/policy/exposure.h"
#include "core/policy/intent_check.h"
#include "core/policy/mixed_form.h"
#include "core/policy/words.h"

#include <algorithm>

namespace policy {

namespace {

std::optional<Refusal> refused(const Intent &intent, const Topology *topology)
{
    auto problems = problemsOf(intent, topology);
    return problems.empty() ? std::nullopt : std::optional(Refusal{std::move(problems)});
}

template <typename Step>
Result<Plan, Refusal> run(
    const QByteArray &text, const Intent &intent, const Topology *topology, const Options &options, Step step)
{
    if (auto refusal = refused(intent, topology))
        return fail(*std::move(refusal));
    Draft draft(text, intent, topology, options);
    if (const auto done = step(draft); !done)
        return fail(done.error());
    return draft.finish();
}

} // namespace

Result<std::vector<Finding>, Refusal> findings(
    const QByteArray &text, const Intent &intent, const Topology *topology)
{
    if (auto refusal = refused(intent, topology))
        return fail(*std::move(refusal));
    const auto policy = Policy::read(text);
    if (!policy)
        return fail(policy.error());
    Scene scene(*policy, intent, topology);
    return findingsOf(*policy, exposures(scene));
}

Result<Plan, Refusal> narrow(
    const QByteArray &text, const Intent &intent, const Topology *topology, const Options &options)
{
    return run(text, intent, topology, options, [](Draft &draft) { return draft.narrow(); });
}

Result<Plan, Refusal> plan(
    const QByteArray &text, const Intent &intent, const Topology *topology, const Options &options)
{
    return run(text, intent, topology, options, [](Draft &draft) {
        return draft.narrow().and_then([&] { return draft.addShare(); }).and_then([&] {
            return draft.addOwnTests();
        });
    });
}

Result<Plan, Refusal> move(const QByteArray &text, const Intent &standing, const Intent &intent,
    const Topology *topology, const Options &options)
{
    if (standing == intent)
        return plan(text, intent, topology, options);
    if (!isShareId(standing.id))
        return fail(Refusal{{{words::badId(), {}, {}, {}}}});
    return run(text, intent, topology, options,
        [&](Draft &draft) { return draft.moveFrom(standing).and_then([&] { return draft.addOwnTests(); }); });
}

Result<Plan, Refusal> revoke(
    const QByteArray &text, const Intent &intent, const Topology *topology, const Options &options)
{
    return run(text, intent, topology, options, [](Draft &draft) { return draft.removeShare(); });
}

Result<Plan, Refusal> pause(
    const QByteArray &text, const Intent &intent, const Topology *topology, const Options &options)
{
    return run(text, intent, topology, options, [](Draft &draft) { return draft.setPaused(true); });
}

Result<Plan, Refusal> resume(
    const QByteArray &text, const Intent &intent, const Topology *topology, const Options &options)
{
    return run(text, intent, topology, options, [](Draft &draft) { return draft.setPaused(false); });
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

Result<std::vector<Reach>, Refusal> reach(
    const QByteArray &text, const Topology &topology, const base::Address &from, const base::Address &to)
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
