// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_tests.h"

#include <algorithm>

namespace policy {

namespace {

using Family = AddressSet::Family;

constexpr int tcp = 6;
constexpr int udp = 17;
constexpr int icmp = 1;

class TestRunner {
public:
    TestRunner(const Policy &policy, const SharedPeople &shared, const Topology *topology)
        : m_policy(policy)
        , m_engine(policy, shared)
        , m_shared(shared)
    {
        if (topology)
            m_nodes = principalsOf(*topology);
    }

    std::vector<FailingTest> run()
    {
        std::vector<FailingTest> out;
        for (const PolicyTest &test : m_policy.tests()) {
            const std::vector<Principal> sources = standingFor(test.src);
            for (const QByteArray &target : test.accept)
                note(out, test, sources, target, true);
            for (const QByteArray &target : test.deny)
                note(out, test, sources, target, false);
        }
        return out;
    }

private:
    void note(std::vector<FailingTest> &out, const PolicyTest &test, const std::vector<Principal> &sources,
        const QByteArray &target, bool isAccept)
    {
        const HostPorts split = splitHostPorts(target);
        bool ok = false;
        const uint port = split.ports.toUInt(&ok);
        if (!ok || port > 65535 || sources.empty())
            return; // malformed: the same before and after
        if (isAllowed(test, sources, standingFor(split.host), port) != isAccept)
            out.push_back({test.index, target, isAccept});
    }

    /// The devices that a user, group, tag, alias or address names; one that stands for them when none is
    /// known.
    std::vector<Principal> standingFor(const QByteArray &name)
    {
        const Selector &selector = m_engine.selector(name);
        std::vector<Principal> out;
        for (const Principal &node : m_nodes) {
            const bool isNamed = std::any_of(AddressSet::families.begin(), AddressSet::families.end(),
                [&](Family family) { return m_engine.coversSource(selector, node, family); });
            if (isNamed)
                out.push_back(node);
        }
        if (out.empty())
            addRepresentative(out, selector);
        return out;
    }

    void addRepresentative(std::vector<Principal> &out, const Selector &selector) const
    {
        Principal principal;
        switch (selector.kind) {
        case Selector::Kind::Login:
            principal.login = selector.name;
            break;
        case Selector::Kind::Group:
            if (const Group *group = m_policy.group(selector.text); group && !group->members.empty())
                principal.login = group->members.front().text.toLower();
            else
                return;
            break;
        case Selector::Kind::Tag:
            principal.tags << selector.name;
            break;
        case Selector::Kind::Addresses: {
            const auto first = selector.addresses.prefixes(1);
            const QString text
                = first && !first->isEmpty() ? first->first().section(QLatin1Char('/'), 0, 0) : QString();
            const auto address = base::Address::parse(text);
            if (!address)
                return;
            principal.addresses = {*address};
            if (address->isTailscaleMachine()) { // somebody's or tagged: it counts as both
                principal.login = "member";
                out.push_back(principal);
                principal.login.clear();
                principal.tags << "autogroup:tagged";
            } else {
                principal.isRouted = true;
            }
            break;
        }
        default:
            return;
        }
        principal.isExternal = m_shared.logins.contains(principal.login);
        out.push_back(std::move(principal));
    }

    bool isAllowed(const PolicyTest &test, const std::vector<Principal> &from,
        const std::vector<Principal> &to, uint port)
    {
        for (const Principal &source : from) {
            for (const Principal &target : to)
                if (isOpen(test, source, target, port))
                    return true;
        }
        return false;
    }

    bool isOpen(const PolicyTest &test, const Principal &from, const Principal &to, uint port)
    {
        for (const Family family : AddressSet::families) {
            for (const Rule &rule : m_policy.rules()) {
                const auto specs = m_engine.hits(rule, from, to, family);
                if (!specs)
                    continue;
                if (std::any_of(specs->begin(), specs->end(),
                        [&](const PortSpec &s) { return matches(test, s, port); }))
                    return true;
            }
        }
        return m_policy.isWideOpen();
    }

    static bool matches(const PolicyTest &test, const PortSpec &spec, uint port)
    {
        const bool isEvery = spec.protocol == PortSpec::everyProtocol;
        const bool isProtocol = test.protocol == PortSpec::everyProtocol
            ? isEvery || spec.protocol == tcp || spec.protocol == udp
            : isEvery || spec.protocol == test.protocol;
        return isProtocol && (test.protocol == icmp || (spec.ports.first <= port && port <= spec.ports.last));
    }

    const Policy &m_policy;
    Engine m_engine;
    const SharedPeople &m_shared;
    std::vector<Principal> m_nodes;
};

} // namespace

std::vector<FailingTest> failingTests(
    const Policy &policy, const SharedPeople &shared, const Topology *topology)
{
    return policy.tests().empty() ? std::vector<FailingTest>() : TestRunner(policy, shared, topology).run();
}

} // namespace policy
