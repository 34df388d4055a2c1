// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/names.h"

#include "core/policy/address_set.h"

namespace policy::control {

namespace {

using hujson::noNode;

QSet<QByteArray> namesIn(const hujson::Document &document, hujson::NodeIndex object)
{
    QSet<QByteArray> out;
    if (object == noNode)
        return out;
    for (const auto &member : document.members(object))
        out.insert(document.string(member.name));
    return out;
}

hujson::NodeIndex objectNamed(const hujson::Document &document, std::string_view name)
{
    const auto node = document.memberFolded(hujson::Document::root(), name);
    return node != noNode && document.kind(node) == hujson::Kind::Object ? node : noNode;
}

} // namespace

Names::Names(const Policy &policy)
    : m_policy(policy)
{
    m_tags = namesIn(document(), policy.section("tagowners"));
    m_postures = namesIn(document(), objectNamed(document(), "postures"));
}

QByteArray Names::spelling(const char *section) const
{
    for (const auto &member : document().members(hujson::Document::root())) {
        const QByteArray name = document().string(member.name);
        if (name.compare(section, Qt::CaseInsensitive) == 0)
            return name;
    }
    return section;
}

Form formOf(const QByteArray &text, const Names &names)
{
    if (text == "*")
        return Form::Any;
    if (text.contains("${") || text.contains("{{"))
        return Form::Template;
    if (text.startsWith("tag:"))
        return Form::Tag;
    if (text.startsWith("group:"))
        return Form::Group;
    if (text.startsWith("autogroup:"))
        return Form::Autogroup;
    if (text.startsWith("ipset:"))
        return Form::Ipset;
    if (text.startsWith("svc:"))
        return Form::Service;
    if (text.startsWith("user:*@"))
        return Form::Domain;
    if (names.hasHost(text))
        return Form::Host;
    if (const auto set = AddressSet::parse(text))
        return text.contains('/') || text.contains('-') ? Form::Prefix : Form::Address;
    if (text.contains('@') && !text.contains('%'))
        return Form::Login;
    return Form::Nothing;
}

bool isRoleAutogroup(const QByteArray &text)
{
    static const QSet<QByteArray> roles{"autogroup:owner", "autogroup:admin", "autogroup:it-admin",
        "autogroup:network-admin", "autogroup:billing-admin", "autogroup:auditor"};
    return roles.contains(text);
}

bool isPeopleAutogroup(const QByteArray &text)
{
    return text == "autogroup:member" || text == "autogroup:members" || isRoleAutogroup(text);
}

} // namespace policy::control
