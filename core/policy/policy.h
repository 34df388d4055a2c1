// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hujson/document.h"
#include "core/policy/plan.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>

#include <vector>

namespace policy {

/// A string of the file and where it stands.
struct Word {
    QByteArray text; ///< unescaped, without blanks around it
    hujson::NodeIndex node = hujson::noNode;
};

/// One entry of `ip`, or the ports of a destination in `acls`.
struct PortSpec {
    static constexpr int everyProtocol = -1;
    int protocol = everyProtocol; ///< number of the IP protocol
    PortRange ports;
    friend bool operator==(const PortSpec &, const PortSpec &) = default;
};

/// An entry of `dst`: the selector, and in `acls` its ports.
struct Target {
    Word word;
    QByteArray selector; ///< without ports and brackets
    std::vector<PortSpec> ports;
};

/// An entry of `acls` or `grants`. Both forms only ever add; their order means nothing (Tailscale docs,
/// "Grants explained", 2026-11-04).
struct Rule {
    Section section = Section::Grants;
    int index = 0;
    hujson::NodeIndex node = hujson::noNode;
    hujson::NodeIndex srcNode = hujson::noNode; ///< array; noNode when there is none
    hujson::NodeIndex dstNode = hujson::noNode;
    std::vector<Word> src;
    std::vector<Target> dst;
    QByteArrayList apps; ///< names of capabilities
    bool hasVia = false;
    bool hasPosture = false;
    /// The forms are mixed: `ip` in `acls`, `action` or `proto` in `grants`.
    bool isMixed = false;
    QByteArray oddMember; ///< a member that is only known in lower case, such as `Users`
    bool hasUnreadablePorts = false;

    [[nodiscard]] bool opensSomething() const;
};

struct Group {
    QByteArray name;
    std::vector<Word> members;
    hujson::NodeIndex node = hujson::noNode; ///< the array
};

/// An entry of `tests`: what must and must not be reachable.
struct PolicyTest {
    int index = 0;
    hujson::NodeIndex node = hujson::noNode;
    QByteArray src;
    int protocol = PortSpec::everyProtocol;
    QByteArrayList accept;
    QByteArrayList deny;
};

/// The typed view of a policy file. Everything it does not know stays in the document, untouched. Section
/// names are found whatever their case, since Go's decoder, which the service uses, ignores it.
class Policy {
public:
    /// Refuses what is no HuJSON, no object, has a section twice or of a wrong kind.
    [[nodiscard]] static Result<Policy, Refusal> read(const QByteArray &text);

    [[nodiscard]] const hujson::Document &document() const { return m_document; }
    /// The array or object of a section; noNode when the file has none (null counts as none).
    [[nodiscard]] hujson::NodeIndex section(const char *name) const;
    [[nodiscard]] bool hasAcls() const { return section("acls") != hujson::noNode; }
    [[nodiscard]] bool hasGrants() const { return section("grants") != hujson::noNode; }
    /// Without both sections everything is open (recorded answers of the service; Tailscale docs, "Policy
    /// syntax").
    [[nodiscard]] bool isWideOpen() const { return !hasAcls() && !hasGrants(); }

    [[nodiscard]] const std::vector<Rule> &rules() const { return m_rules; } ///< of acls, then of grants
    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }
    [[nodiscard]] const Group *group(const QByteArray &name) const;
    [[nodiscard]] const QHash<QByteArray, QByteArray> &hosts() const { return m_hosts; }
    [[nodiscard]] const QHash<QByteArray, QByteArrayList> &ipsets() const { return m_ipsets; }
    [[nodiscard]] const std::vector<PolicyTest> &tests() const { return m_tests; }

    [[nodiscard]] int line(hujson::NodeIndex node) const;
    [[nodiscard]] QByteArray raw(hujson::NodeIndex node) const;

private:
    void readGroups();
    void readHosts();
    void readIpsets();
    void readTests();
    void readRules(Section section, hujson::NodeIndex array);

    hujson::Document m_document;
    QHash<QByteArray, hujson::NodeIndex> m_sections; ///< by lower-case name
    std::vector<Rule> m_rules;
    std::vector<Group> m_groups;
    QHash<QByteArray, int> m_groupIndex;
    QHash<QByteArray, QByteArray> m_hosts;
    QHash<QByteArray, QByteArrayList> m_ipsets;
    std::vector<PolicyTest> m_tests;
};

/// Name of an IP protocol as `proto` spells it, or its number as text; 255 for one that is not known.
[[nodiscard]] int protocolNumber(const QByteArray &name);
/// `host:ports` of `acls` and `tests`, split at the last colon; brackets around an IPv6 address go.
struct HostPorts {
    QByteArray host;
    QByteArray ports; ///< null when there is no colon
};
[[nodiscard]] HostPorts splitHostPorts(const QByteArray &text);

} // namespace policy
