// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/draft.h"

#include "core/policy/access.h"
#include "core/policy/agreement.h"
#include "core/policy/control/validate.h"
#include "core/policy/policy_tests.h"
#include "core/policy/words.h"

#include <algorithm>

namespace policy {

namespace {

/// Whether the intent gives \a login this address.
bool gives(const Intent &intent, const QString &login, const base::Address &address)
{
    return intent.people.contains(login, Qt::CaseInsensitive)
        && std::any_of(intent.machines.begin(), intent.machines.end(), [&](const SharedMachine &machine) {
               return std::find(machine.addresses.begin(), machine.addresses.end(), address)
                   != machine.addresses.end();
           });
}

} // namespace

Result<void, Refusal> Draft::checkTests(const Policy &before, const Policy &after) const
{
    const SharedPeople shared = SharedPeople::of(m_intent.people, m_topology);
    const std::vector<FailingTest> former = failingTests(before, shared, m_topology);
    std::vector<Problem> problems;
    for (const FailingTest &failing : failingTests(after, shared, m_topology)) {
        if (std::find(former.begin(), former.end(), failing) != former.end())
            continue;
        const bool isOwn
            = failing.index >= static_cast<int>(before.tests().size()); // just written for the host
        const Policy &where = isOwn ? after : before;
        const auto test = std::find_if(where.tests().begin(), where.tests().end(),
            [&](const PolicyTest &t) { return t.index == failing.index; });
        const auto place = where.document().place(where.document().span(test->node).begin);
        if (isOwn)
            problems.push_back(
                {words::ownTestFails(*test, failing.target, failing.isAccept), {}, {}, words::hintOwnTest()});
        else
            problems.push_back({words::testFails(*test, failing.target, failing.isAccept), place.line,
                place.column, words::hintTest()});
    }
    if (!problems.empty())
        return fail(Refusal{std::move(problems)});
    return {};
}

/// Never a file that the service refuses where it took the former one: errors that the former file did not
/// have.
Result<void, Refusal> Draft::checkService(const Policy &before, const Policy &after) const
{
    std::optional<control::Tailnet> tailnet;
    if (m_topology)
        tailnet.emplace(*m_topology);
    const auto errorsOf = [&](const Policy &policy) {
        control::Report report(policy.document());
        control::validate(control::Names(policy), tailnet ? &*tailnet : nullptr, report);
        QStringList out;
        for (const control::Problem &problem : report.take())
            if (problem.severity == control::Severity::Error)
                out << problem.message;
        return out;
    };
    const QStringList former = errorsOf(before);
    for (const QString &message : errorsOf(after))
        if (!former.contains(message))
            return fail(Refusal{{{words::serviceRefuses(message), {}, {}, {}}}});
    return {};
}

/// \a device has what was on purpose before, the share if it is its own, and nothing else.
bool Draft::isExact(Engine &former, Engine &next, const Principal &device, const QString &login,
    const SharedMachine &machine) const
{
    Opening chosen;
    for (const SharedPort &port : m_intent.ports)
        addSpec(chosen, {port.protocol == Protocol::Tcp ? 6 : 17, {port.port, port.port}});
    const Principal target = machineOf(machine, m_topology);
    return std::all_of(
        AddressSet::families.begin(), AddressSet::families.end(), [&](AddressSet::Family family) {
            Opening wanted = m_hasGroupPowers ? next.openingOnPurpose(device, target, family)
                                              : former.openingOnPurpose(device, target, family);
            const base::Address *address = target.address(family);
            if (m_hasAdded && address && gives(m_intent, login, *address)) {
                wanted.tcp.insert(wanted.tcp.end(), chosen.tcp.begin(), chosen.tcp.end());
                wanted.udp.insert(wanted.udp.end(), chosen.udp.begin(), chosen.udp.end());
            }
            normalize(wanted);
            return next.opening(device, target, family) == wanted;
        });
}

/// What was planned is what will be, for everybody who is or was in the share, or there is no plan.
Result<void, Refusal> Draft::checkExact(const Policy &after)
{
    const auto base = Policy::read(m_base.isNull() ? m_former : m_base);
    if (!base)
        return fail(base.error());
    QStringList people = m_intent.people;
    std::vector<SharedMachine> machines = m_intent.machines;
    for (const Intent &was : m_moved) {
        for (const QString &login : was.people)
            if (!people.contains(login, Qt::CaseInsensitive) && m_intent.naming.kind != Naming::Kind::Tag)
                people << login;
        for (const SharedMachine &machine : was.machines)
            if (std::find(machines.begin(), machines.end(), machine) == machines.end())
                machines.push_back(machine);
    }
    const SharedPeople shared = SharedPeople::of(people, m_topology);
    Engine former(*base, shared);
    Engine next(after, shared);
    for (const QString &login : people) {
        for (const Principal &device : devicesOf(login.toUtf8(), m_topology)) {
            for (const SharedMachine &machine : machines)
                if (!isExact(former, next, device, login, machine))
                    return fail(Refusal{{{words::notExact(login, machine.name), {}, {}, {}}}});
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
    if (const auto service = checkService(*before, *after); !service)
        return fail(service.error());
    if (m_hasNarrowed) {
        if (const auto exact = checkExact(*after); !exact)
            return fail(exact.error());
    }
    m_plan.text = m_script.text();
    m_plan.changes = m_script.changes();
    std::vector<Intent> shares = m_moved;
    shares.push_back(m_intent);
    m_plan.access = accessChanges(*before, *after, shares, m_topology);
    if (m_hasNarrowed || !m_plan.changes.empty())
        warn(fileWarnings(*before, m_options));
    if (auto problem = fileAgreement(*before, m_options); problem && !m_plan.changes.empty())
        m_needs.push_back(*std::move(problem));
    if (!m_needs.empty())
        return fail(Refusal{std::move(m_needs), std::move(m_plan)});
    return std::move(m_plan);
}

} // namespace policy
