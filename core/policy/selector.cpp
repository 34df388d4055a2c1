// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/selector.h"

namespace policy {

namespace {

/// Nested ipsets deeper than this, and circles, count as empty; the service refuses circles.
constexpr int maxIpsetDepth = 32;

bool isRole(const QByteArray &name)
{
    static const QSet<QByteArray> roles{
        "owner", "admin", "it-admin", "network-admin", "billing-admin", "auditor", "member-admin"};
    return roles.contains(name);
}

Selector autogroup(const QByteArray &text)
{
    Selector selector;
    selector.text = text;
    selector.name = text.mid(static_cast<qsizetype>(sizeof("autogroup:")) - 1);
    if (selector.name == "danger-all")
        selector.kind = Selector::Kind::Any;
    else if (selector.name == "member" || selector.name == "members")
        selector.kind = Selector::Kind::Member;
    else if (selector.name == "tagged")
        selector.kind = Selector::Kind::Tagged;
    else if (selector.name == "shared")
        selector.kind = Selector::Kind::Shared;
    else if (selector.name == "self")
        selector.kind = Selector::Kind::Self;
    else if (isRole(selector.name))
        selector.kind = Selector::Kind::Role;
    else
        selector.isKnown = selector.name == "internet" || selector.name == "nonroot";
    return selector;
}

bool isTemplate(const QByteArray &text)
{
    return text.contains("${") || text.contains("{{");
}

} // namespace

const Selector &SelectorReader::read(const QByteArray &text)
{
    const auto found = m_read.find(text);
    if (found != m_read.end())
        return found->second;
    return m_read.emplace(text, resolve(text)).first->second;
}

std::optional<AddressSet> SelectorReader::addressesOf(const QByteArray &text) const
{
    return AddressSet::parse(m_policy.hosts().value(text, text));
}

AddressSet SelectorReader::ipset(const QByteArray &name, int depth)
{
    const auto found = m_ipsets.constFind(name);
    if (found != m_ipsets.constEnd())
        return *found;
    if (depth > maxIpsetDepth)
        return {};
    m_ipsets.insert(name, {}); // ends circles
    AddressSet set;
    const QByteArrayList entries = m_policy.ipsets().value(name);
    for (const QByteArray &entry : entries) {
        const bool removes = entry.startsWith("remove ");
        QByteArray what = removes      ? entry.mid(7).trimmed()
            : entry.startsWith("add ") ? entry.mid(4).trimmed()
                                       : entry;
        if (what.startsWith("host:"))
            what = what.mid(5);
        AddressSet part;
        if (what.startsWith("ipset:"))
            part = ipset(what, depth + 1);
        else if (what == "*" || what == "autogroup:danger-all")
            part = AddressSet::everything();
        else
            part = addressesOf(what).value_or(AddressSet());
        set = removes ? set.minus(part) : set.united(part);
    }
    m_ipsets.insert(name, set);
    return set;
}

Selector SelectorReader::resolve(const QByteArray &text)
{
    Selector selector;
    selector.text = text;
    if (text == "*") {
        selector.kind = Selector::Kind::Any;
    } else if (text.startsWith("autogroup:")) {
        selector = autogroup(text);
    } else if (text.startsWith("group:")) {
        selector.kind = Selector::Kind::Group;
        if (const Group *group = m_policy.group(text))
            for (const Word &member : group->members)
                selector.members.insert(member.text.toLower());
    } else if (text.startsWith("tag:")) {
        selector.kind = Selector::Kind::Tag;
        selector.name = text;
    } else if (text.startsWith("user:*@")) {
        selector.kind = Selector::Kind::Domain;
        selector.name = text.mid(6).toLower();
    } else if (text.startsWith("ipset:")) {
        selector.kind = Selector::Kind::Addresses;
        selector.addresses = ipset(text, 0);
    } else if (const auto addresses = addressesOf(text)) {
        selector.kind = Selector::Kind::Addresses;
        selector.addresses = *addresses;
    } else if (text.contains('@')) {
        selector.kind = Selector::Kind::Login;
        selector.name = text.toLower();
    } else {
        selector.isKnown = text.startsWith("svc:");
    }
    if (isTemplate(text))
        selector.isKnown = false;
    return selector;
}

} // namespace policy
