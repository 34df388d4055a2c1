// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/resolver.h"

#include <algorithm>

namespace policy::control {

namespace {

using Kind = Selector::Kind;

constexpr const char *dangerAll = "autogroup:danger-all";
constexpr const char *internetGroup = "autogroup:internet";

/// What the recorded autogroup:internet leaves out of IPv4. Of IPv6 it is 2000::/3.
constexpr const char *notInternet[]
    = {"10.0.0.0/8", "100.64.0.0/10", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16"};

} // namespace

const AddressSet &Resolver::tailnetRanges()
{
    static const AddressSet set = AddressSet::pools().minus(*AddressSet::parse("100.115.92.0/23"));
    return set;
}

const AddressSet &Resolver::internet()
{
    static const AddressSet set = [] {
        AddressSet all
            = AddressSet::everything().only(AddressSet::Family::V4).united(*AddressSet::parse("2000::/3"));
        for (const char *network : notInternet)
            all = all.minus(*AddressSet::parse(network));
        return all;
    }();
    return set;
}

Resolver::Resolver(const Policy &policy, const Tailnet &tailnet)
    : m_tailnet(tailnet)
    , m_reader(policy)
{
    m_sets.reserve(tailnet.nodes().size() + 16);
    m_sets.push_back(AddressSet::everything());
    for (const Device &device : tailnet.nodes())
        m_sets.push_back(device.own);
}

const Source &Resolver::source(const QByteArray &text)
{
    const auto found = m_sources.find(text);
    if (found != m_sources.end())
        return found->second;
    return m_sources.emplace(text, resolveSource(text)).first->second;
}

const std::vector<Landing> &Resolver::landings(const QByteArray &text)
{
    const auto found = m_landings.find(text);
    if (found != m_landings.end())
        return found->second;
    return m_landings.emplace(text, resolveLandings(text)).first->second;
}

std::vector<NodeIndex> Resolver::devices(const Selector &selector) const
{
    switch (selector.kind) {
    case Kind::Login:
        return m_tailnet.ofLogin(selector.name);
    case Kind::Group: {
        std::vector<NodeIndex> out;
        for (const QByteArray &login : selector.members) {
            const auto &nodes = m_tailnet.ofLogin(login);
            out.insert(out.end(), nodes.begin(), nodes.end());
        }
        std::sort(out.begin(), out.end());
        return out;
    }
    case Kind::Tag:
        return m_tailnet.ofTag(selector.name);
    case Kind::Domain:
        return m_tailnet.ofDomain(selector.name.mid(1));
    case Kind::Member:
        return m_tailnet.members();
    case Kind::Tagged:
        return m_tailnet.tagged();
    case Kind::Shared:
        return m_tailnet.external();
    case Kind::Role:
        return m_tailnet.ofRole(selector.name);
    default:
        return {};
    }
}

Source Resolver::resolveSource(const QByteArray &text)
{
    const Selector &what = selector(text);
    Source source;
    if (what.kind == Kind::Any) {
        source.addresses
            = text == dangerAll ? AddressSet::everything() : tailnetRanges().united(m_tailnet.routes());
        return source;
    }
    if (what.kind == Kind::Addresses) {
        source.addresses = what.addresses;
        return source;
    }
    std::array<std::vector<AddressSet::Range>, 2> ranges;
    for (const NodeIndex node : devices(what)) {
        const Device &device = m_tailnet.nodes()[node];
        if (device.isExternal) {
            source.externals.push_back(node);
            continue;
        }
        for (std::size_t i = 0; i < 2; ++i) {
            const auto &own = device.own.ranges(AddressSet::families[i]);
            ranges[i].insert(ranges[i].end(), own.begin(), own.end());
        }
    }
    source.addresses = AddressSet::ofRanges(AddressSet::Family::V4, std::move(ranges[0]))
                           .united(AddressSet::ofRanges(AddressSet::Family::V6, std::move(ranges[1])));
    return source;
}

std::uint32_t Resolver::setOf(const AddressSet &addresses, const QByteArray &text)
{
    const auto found = m_setOf.constFind(text);
    if (found != m_setOf.constEnd())
        return *found;
    const auto index = static_cast<std::uint32_t>(m_sets.size());
    m_sets.push_back(addresses);
    m_setOf.insert(text, index);
    return index;
}

std::vector<Landing> Resolver::resolveLandings(const QByteArray &text)
{
    const Selector &what = selector(text);
    std::vector<Landing> out;
    if (what.kind == Kind::Any) {
        if (text != dangerAll)
            for (const NodeIndex node : m_tailnet.own())
                out.push_back({node, everything});
        return out;
    }
    if (text == internetGroup) {
        const std::uint32_t set = setOf(internet(), text);
        for (const NodeIndex node : m_tailnet.exits())
            out.push_back({node, set});
        return out;
    }
    if (what.kind == Kind::Addresses) {
        std::vector<NodeIndex> nodes = m_tailnet.withAddressIn(what.addresses);
        const auto add = [&nodes](const std::vector<NodeIndex> &more) {
            nodes.insert(nodes.end(), more.begin(), more.end());
        };
        add(m_tailnet.withRouteIn(what.addresses));
        add(m_tailnet.withExitFor(what.addresses));
        sortUnique(nodes);
        const std::uint32_t set = setOf(what.addresses, text);
        for (const NodeIndex node : nodes)
            if (!m_tailnet.nodes()[node].isExternal)
                out.push_back({node, set});
        return out;
    }
    for (const NodeIndex node : devices(what))
        if (!m_tailnet.nodes()[node].isExternal) // a share has one direction
            out.push_back({node, ownSet(node)});
    return out;
}

std::vector<Landing> Resolver::landingsVia(const QByteArray &text, const QByteArrayList &tags)
{
    const Selector &what = selector(text);
    std::vector<NodeIndex> nodes;
    AddressSet addresses;
    if (text == internetGroup) {
        addresses = internet();
        nodes = m_tailnet.exits();
    } else if (what.kind == Kind::Addresses) {
        addresses = what.addresses;
        nodes = m_tailnet.withRouteIn(addresses);
        const auto exits = m_tailnet.withExitFor(addresses);
        nodes.insert(nodes.end(), exits.begin(), exits.end());
        sortUnique(nodes);
    } else {
        return {};
    }
    const std::uint32_t set = setOf(addresses, text);
    std::vector<Landing> out;
    for (const NodeIndex node : nodes) {
        const QByteArrayList &own = m_tailnet.nodes()[node].tags;
        if (std::any_of(
                tags.begin(), tags.end(), [&own](const QByteArray &tag) { return own.contains(tag); }))
            out.push_back({node, set});
    }
    return out;
}

} // namespace policy::control
