// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/engine.h"

#include "core/policy/port_list.h"

#include <algorithm>

namespace policy {

namespace {

using Family = AddressSet::Family;

constexpr int tcp = 6;
constexpr int udp = 17;

/// What an absent section stands for: everything open.
Rule openRule()
{
    Rule rule;
    rule.section = Section::None;
    rule.src = {{"*", hujson::noNode}};
    rule.dst = {{{"*", hujson::noNode}, "*", {{PortSpec::everyProtocol, ports::every}}}};
    return rule;
}

bool coversAddress(const AddressSet &set, const Principal &who, Family family)
{
    if (const base::Address *address = who.address(family))
        return set.contains(*address);
    // Unknown, but a machine has one of each family: certain only when every one is covered.
    return who.addresses.empty() && !who.isRouted && set.covers(AddressSet::machines(), family);
}

} // namespace

Engine::Engine(const Policy &policy, SharedPeople shared)
    : m_policy(policy)
    , m_reader(policy)
    , m_shared(std::move(shared))
    , m_rules(policy.rules())
{
    if (policy.isWideOpen())
        m_rules = {openRule()};
}

bool Engine::coversIdentity(const Selector &selector, const Principal &who) const
{
    using Kind = Selector::Kind;
    switch (selector.kind) {
    case Kind::Login:
        return who.isUser() && who.login == selector.name;
    case Kind::Group:
        return who.isUser() && selector.members.contains(who.login);
    case Kind::Tag:
        return !who.isExternal && who.tags.contains(selector.name);
    case Kind::Domain:
        return who.isUser() && !who.isExternal && who.login.endsWith(selector.name);
    case Kind::Member:
        return who.isUser() && !who.isExternal;
    case Kind::Tagged:
        return !who.tags.isEmpty() && !who.isExternal;
    case Kind::Role:
        return who.isUser() && !who.isExternal && (who.role == selector.name || !who.isRoleKnown);
    default:
        return false;
    }
}

bool Engine::coversSource(const Selector &selector, const Principal &who, Family family) const
{
    switch (selector.kind) {
    case Selector::Kind::Any:
        return true;
    case Selector::Kind::Shared:
        return who.isExternal;
    case Selector::Kind::Addresses:
        return coversAddress(selector.addresses, who, family);
    default:
        return coversIdentity(selector, who);
    }
}

bool Engine::coversTarget(
    const Selector &selector, const Principal &what, Family family, const Principal &peer) const
{
    switch (selector.kind) {
    case Selector::Kind::Any:
        return !what.isExternal && selector.text == "*";
    case Selector::Kind::Self:
        return what.isUser() && peer.isUser() && peer.login == what.login;
    case Selector::Kind::Addresses:
        return coversAddress(selector.addresses, what, family);
    default:
        return coversIdentity(selector, what);
    }
}

bool Engine::namesShared(const Selector &selector) const
{
    switch (selector.kind) {
    case Selector::Kind::Shared:
        return true;
    case Selector::Kind::Login:
        return m_shared.logins.contains(selector.name);
    case Selector::Kind::Group:
        return std::any_of(selector.members.begin(), selector.members.end(),
            [this](const QByteArray &login) { return m_shared.logins.contains(login); });
    default:
        return false;
    }
}

bool Engine::hasSource(const Rule &rule, const Principal &who, Family family)
{
    return std::any_of(rule.src.begin(), rule.src.end(),
        [&](const Word &word) { return coversSource(m_reader.read(word.text), who, family); });
}

std::optional<std::vector<PortSpec>> Engine::hits(
    const Rule &rule, const Principal &from, const Principal &to, Family family)
{
    if (rule.hasVia || !hasSource(rule, from, family))
        return std::nullopt;
    std::optional<std::vector<PortSpec>> out;
    for (const Target &target : rule.dst) {
        if (!coversTarget(m_reader.read(target.selector), to, family, from))
            continue;
        if (!out)
            out.emplace();
        out->insert(out->end(), target.ports.begin(), target.ports.end());
    }
    return out;
}

template <typename Accept>
Opening Engine::openingOf(const Principal &from, const Principal &to, Family family, Accept accept)
{
    Opening opening;
    const auto lacks
        = [family](const Principal &who) { return !who.addresses.empty() && !who.address(family); };
    if (lacks(from) || lacks(to))
        return opening;
    const bool isQuarantined = to.isExternal; // a share has one direction
    const bool isInvited = !from.isExternal || to.sharedWith.isEmpty() || to.sharedWith.contains(from.login);
    if (isQuarantined || !isInvited)
        return opening;
    for (const Rule &rule : m_rules) {
        if (!accept(rule))
            continue;
        const auto specs = hits(rule, from, to, family);
        if (!specs)
            continue;
        for (const PortSpec &spec : *specs)
            addSpec(opening, spec);
        opening.apps += rule.apps;
    }
    normalize(opening);
    return opening;
}

Opening Engine::opening(const Principal &from, const Principal &to, Family family)
{
    return openingOf(from, to, family, [](const Rule &) { return true; });
}

Opening Engine::openingOnPurpose(const Principal &from, const Principal &to, Family family)
{
    return openingOf(from, to, family, [&](const Rule &rule) {
        return std::any_of(rule.src.begin(), rule.src.end(), [&](const Word &word) {
            const Selector &selector = m_reader.read(word.text);
            return namesShared(selector) && coversSource(selector, from, family);
        });
    });
}

void addSpec(Opening &opening, const PortSpec &spec)
{
    if (spec.protocol == PortSpec::everyProtocol || spec.protocol == tcp)
        opening.tcp.push_back(spec.ports);
    if (spec.protocol == PortSpec::everyProtocol || spec.protocol == udp)
        opening.udp.push_back(spec.ports);
}

void normalize(Opening &opening)
{
    opening.tcp = ports::normalized(std::move(opening.tcp));
    opening.udp = ports::normalized(std::move(opening.udp));
    std::sort(opening.apps.begin(), opening.apps.end());
    opening.apps.erase(std::unique(opening.apps.begin(), opening.apps.end()), opening.apps.end());
}

std::vector<Reach> Opening::reach() const
{
    std::vector<Reach> out;
    if (!tcp.empty())
        out.push_back({Protocol::Tcp, tcp});
    if (!udp.empty())
        out.push_back({Protocol::Udp, udp});
    return out;
}

} // namespace policy
