// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/control/report.h"
#include "core/policy/policy.h"

#include <QSet>

namespace policy::control {

/// What the sections of one file define, and the words of one section as it is spelled.
class Names {
public:
    explicit Names(const Policy &policy);

    [[nodiscard]] const Policy &policy() const { return m_policy; }
    [[nodiscard]] const hujson::Document &document() const { return m_policy.document(); }
    [[nodiscard]] const QSet<QByteArray> &tags() const { return m_tags; } ///< of `tagOwners`
    [[nodiscard]] bool hasTag(const QByteArray &tag) const { return m_tags.contains(tag); }
    [[nodiscard]] bool hasGroup(const QByteArray &group) const { return m_policy.group(group) != nullptr; }
    [[nodiscard]] bool hasIpset(const QByteArray &ipset) const { return m_policy.ipsets().contains(ipset); }
    [[nodiscard]] bool hasPosture(const QByteArray &posture) const { return m_postures.contains(posture); }
    [[nodiscard]] bool hasHost(const QByteArray &host) const { return m_policy.hosts().contains(host); }
    /// As the file spells it (`ACLs`); the lower-case name when the file does not have it.
    [[nodiscard]] QByteArray spelling(const char *section) const;

private:
    const Policy &m_policy;
    QSet<QByteArray> m_tags;
    QSet<QByteArray> m_postures;
};

/// What a text is that shall name somebody or something, by its form alone.
enum class Form {
    Any,
    Tag,
    Group,
    Autogroup,
    Ipset,
    Domain,
    Service,
    Login,
    Host,
    Address,
    Prefix,
    Template,
    Nothing
};
/// Host: an alias that the file defines; Nothing: a name that it does not define.
[[nodiscard]] Form formOf(const QByteArray &text, const Names &names);

/// `member`, `admin` …: autogroups of people.
[[nodiscard]] bool isPeopleAutogroup(const QByteArray &text);
[[nodiscard]] bool isRoleAutogroup(const QByteArray &text);

} // namespace policy::control
