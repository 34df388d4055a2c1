// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/mixed_form.h"

#include "core/policy/address_set.h"
#include "core/policy/our_rule.h"
#include "core/policy/rule_reader.h"
#include "core/policy/words.h"

#include <algorithm>

// One small step at a time: find the first rule that is mixed, mend one thing of it, read the text again. A
// step that changes what the rule means does so in one go, so that no half-mended rule is ever read.

namespace policy {

namespace {

using hujson::Document;
using hujson::NodeIndex;
using hujson::noNode;

constexpr int maxSteps = 1000;

bool startsWithKind(const QByteArray &text)
{
    for (const char *kind : {"tag:", "group:", "autogroup:", "ipset:", "user:", "svc:", "host:"})
        if (text.startsWith(kind))
            return true;
    return false;
}

/// `host:ports` and not a selector alone: `tag:x:443`, `100.64.0.1:443`, `[fd7a::1]:443`, `*:*`.
bool hasPorts(const QByteArray &text)
{
    if (AddressSet::parse(text))
        return false;
    if (text.startsWith('['))
        return text.contains("]:");
    return text.count(':') >= (startsWithKind(text) ? 2 : 1);
}

bool haveAllPorts(const std::vector<Word> &words)
{
    return std::all_of(words.begin(), words.end(), [](const Word &word) { return hasPorts(word.text); });
}

bool hasNoPorts(const std::vector<Word> &words)
{
    return std::none_of(words.begin(), words.end(), [](const Word &word) { return hasPorts(word.text); });
}

QByteArray withPorts(const QByteArray &host, const QByteArray &ports)
{
    const bool isV6 = !startsWithKind(host) && host.contains(':');
    return (isV6 ? '[' + host + ']' : host) + ':' + ports;
}

struct PortPart {
    QByteArray protocol; ///< empty: every
    QByteArrayList ports;
};

/// The entries of `ip` by protocol, in order.
std::vector<PortPart> byProtocol(const std::vector<Word> &ip)
{
    std::vector<PortPart> out;
    for (const Word &word : ip) {
        const auto colon = word.text.lastIndexOf(':');
        const bool isName
            = colon < 0 && !word.text.isEmpty() && word.text.at(0) >= 'a' && word.text.at(0) <= 'z';
        const QByteArray protocol = isName ? word.text : colon < 0 ? QByteArray() : word.text.left(colon);
        const QByteArray ports = isName ? QByteArray("*") : word.text.mid(colon + 1);
        const auto found
            = std::find_if(out.begin(), out.end(), [&](const PortPart &p) { return p.protocol == protocol; });
        if (found == out.end())
            out.push_back({protocol, {ports}});
        else
            found->ports << ports;
    }
    return out;
}

class Mender {
public:
    Mender(const Policy &policy, const Rule &rule)
        : m_policy(policy)
        , m_document(policy.document())
        , m_rule(rule)
    {
        m_dst = wordsOf(m_document, rule.dstNode);
        m_ip = wordsOf(m_document, member("ip"));
    }

    /// The next step, or nothing when it has no single meaning.
    std::optional<std::vector<Change>> step()
    {
        if (!m_rule.oddMember.isEmpty())
            return lowerName();
        const bool isDone = m_rule.section == Section::Acls ? stepAcl() : stepGrant();
        return isDone ? std::optional(m_out) : std::nullopt;
    }

private:
    NodeIndex member(std::string_view name) const { return m_document.member(m_rule.node, name); }

    void replace(NodeIndex node, const QByteArray &value)
    {
        const auto span = m_document.span(node);
        m_out.push_back({{span.begin, span.size(), value}, words::whyRepaired()});
    }

    void add(const std::vector<hujson::Edit> &edits)
    {
        for (const hujson::Edit &edit : edits)
            m_out.push_back({edit, words::whyRepaired()});
    }

    void remove(std::string_view name)
    {
        const auto members = m_document.members(m_rule.node);
        for (std::size_t i = 0; i < members.size(); ++i)
            if (members[i].value == member(name))
                add(hujson::removeMember(m_document, m_rule.node, static_cast<std::uint32_t>(i), false));
    }

    void rename(NodeIndex value, const QByteArray &name)
    {
        for (const auto &entry : m_document.members(m_rule.node))
            if (entry.value == value)
                replace(entry.name, quoted(name));
    }

    std::vector<Change> lowerName()
    {
        for (const auto &entry : m_document.members(m_rule.node))
            if (m_document.string(entry.name) == m_rule.oddMember)
                replace(entry.name, quoted(canonicalMember(m_rule.oddMember)));
        return m_out;
    }

    /// A rule like this one with other members, behind it.
    void addRule(const std::vector<Member> &members)
    {
        const auto span = m_document.span(m_rule.node);
        QByteArray block = ",";
        const RuleStyle style = ruleStyle(m_policy, m_rule.section);
        for (const QByteArray &line : objectLines(members, style))
            block += newlineOf(m_document.text()) + indentAt(m_document.text(), span.begin) + line;
        m_out.push_back({{span.end, 0, block}, words::whyRepaired()});
    }

    bool hasLists() const
    {
        const auto isList = [this](NodeIndex node) {
            return node != noNode && m_document.kind(node) == hujson::Kind::Array;
        };
        return isList(m_rule.srcNode) && isList(m_rule.dstNode);
    }

    bool stepAcl()
    {
        if (!hasLists() || member("app") != noNode || member("via") != noNode)
            return false;
        if (member("action") == noNode) {
            add(hujson::addMember(m_document, m_rule.node, "action", "\"accept\""));
            return true;
        }
        if (haveAllPorts(m_dst)) { // the targets say the ports themselves
            remove("ip");
            return true;
        }
        return hasNoPorts(m_dst) && !m_ip.empty() && putPortsIntoTargets();
    }

    bool putPortsIntoTargets()
    {
        const std::vector<PortPart> parts = byProtocol(m_ip);
        if (member("proto") != noNode && (parts.size() > 1 || !parts[0].protocol.isEmpty()))
            return false;
        for (const Word &word : m_dst)
            replace(word.node, quoted(withPorts(word.text, parts[0].ports.join(','))));
        if (!parts[0].protocol.isEmpty()) {
            rename(member("ip"), "proto");
            replace(member("ip"), quoted(parts[0].protocol));
        } // else `ip` goes in the next step
        for (std::size_t i = 1; i < parts.size(); ++i) {
            QByteArrayList targets;
            for (const Word &word : m_dst)
                targets << withPorts(word.text, parts[i].ports.join(','));
            std::vector<Member> members{{"action", "\"accept\""}, {"src", m_policy.raw(m_rule.srcNode)}};
            if (!parts[i].protocol.isEmpty())
                members.push_back({"proto", quoted(parts[i].protocol)});
            members.push_back({"dst", listOf(targets, false)});
            addRule(members);
        }
        return true;
    }

    bool stepGrant()
    {
        if (const NodeIndex action = member("action"); action != noNode) {
            if (m_document.string(action) != "accept")
                return false;
            remove("action");
            return true;
        }
        for (const auto &[old, name] : {std::pair("users", "src"), std::pair("ports", "dst")}) {
            if (member(old) == noNode)
                continue;
            if (member(name) != noNode)
                return false;
            rename(member(old), name);
            return true;
        }
        if (!hasLists())
            return false;
        if (!hasNoPorts(m_dst))
            return haveAllPorts(m_dst) && takePortsOutOfTargets();
        return protocolIntoIp();
    }

    QByteArray protocol() const
    {
        return member("proto") == noNode ? QByteArray() : m_document.string(member("proto"));
    }

    QByteArrayList ipOf(const QByteArray &ports) const
    {
        QByteArrayList out;
        for (const QByteArray &part : ports.split(','))
            out << (protocol().isEmpty() ? part.trimmed() : protocol() + ':' + part.trimmed());
        return out;
    }

    bool takePortsOutOfTargets()
    {
        std::vector<PortPart> byPorts; // here `protocol` holds the ports and `ports` the hosts
        for (const Word &word : m_dst) {
            const HostPorts split = splitHostPorts(word.text);
            const auto found = std::find_if(
                byPorts.begin(), byPorts.end(), [&](const PortPart &p) { return p.protocol == split.ports; });
            if (found == byPorts.end())
                byPorts.push_back({split.ports, {split.host}});
            else
                found->ports << split.host;
        }
        if (member("ip") != noNode) {
            if (byPorts.size() > 1 || byPorts[0].protocol != "*")
                return false;
            for (const Word &word : m_dst)
                replace(word.node, quoted(splitHostPorts(word.text).host));
            return true;
        }
        const QByteArray ip = listOf(ipOf(byPorts[0].protocol), false);
        if (byPorts.size() == 1)
            for (const Word &word : m_dst)
                replace(word.node, quoted(splitHostPorts(word.text).host));
        else
            replace(m_rule.dstNode, listOf(byPorts[0].ports, false));
        if (member("proto") != noNode) {
            rename(member("proto"), "ip");
            replace(member("proto"), ip);
        } else {
            add(hujson::addMember(m_document, m_rule.node, "ip", ip));
        }
        for (std::size_t i = 1; i < byPorts.size(); ++i)
            addRule({{"src", m_policy.raw(m_rule.srcNode)}, {"dst", listOf(byPorts[i].ports, false)},
                {"ip", listOf(ipOf(byPorts[i].protocol), false)}});
        return true;
    }

    bool protocolIntoIp()
    {
        if (member("proto") == noNode)
            return false;
        if (member("ip") == noNode) {
            rename(member("proto"), "ip");
            replace(member("proto"), listOf({protocol() + ":*"}, false));
            return true;
        }
        for (const Word &word : m_ip) {
            const bool isPlain = word.text == "*"
                || (!word.text.contains(':') && !word.text.isEmpty() && word.text.at(0) >= '0'
                    && word.text.at(0) <= '9');
            if (isPlain && !protocol().isEmpty())
                replace(word.node, quoted(protocol() + ':' + word.text));
            else if (!word.text.startsWith(protocol()))
                return false;
        }
        remove("proto");
        return true;
    }

    const Policy &m_policy;
    const Document &m_document;
    const Rule &m_rule;
    std::vector<Word> m_dst;
    std::vector<Word> m_ip;
    std::vector<Change> m_out;
};

bool isBroken(const Policy &policy, const Rule &rule, RepairScope scope)
{
    if (rule.isMixed)
        return true;
    if (scope == RepairScope::Plan)
        return false;
    const bool hasPortsInGrant
        = rule.section == Section::Grants && !hasNoPorts(wordsOf(policy.document(), rule.dstNode));
    return hasPortsInGrant || !rule.oddMember.isEmpty();
}

Refusal unclear(const Policy &policy, const Rule &rule)
{
    const auto place = policy.document().place(policy.document().span(rule.node).begin);
    return {{{words::cannotRepair(rule), place.line, place.column, words::hintMixed()}}};
}

} // namespace

Result<std::vector<Warning>, Refusal> repairMixedForms(EditScript &script, RepairScope scope)
{
    std::vector<Warning> warnings;
    QByteArray said;
    for (int steps = 0;; ++steps) {
        const auto policy = Policy::read(script.text());
        if (!policy)
            return fail(policy.error());
        const auto rule = std::find_if(policy->rules().begin(), policy->rules().end(),
            [&](const Rule &r) { return isBroken(*policy, r, scope); });
        if (rule == policy->rules().end())
            return warnings;
        auto changes = Mender(*policy, *rule).step();
        if (!changes || changes->empty() || steps == maxSteps)
            return fail(unclear(*policy, *rule));
        const QByteArray place
            = QByteArray::number(static_cast<int>(rule->section)) + QByteArray::number(rule->index);
        if (place != said)
            warnings.push_back({words::repaired(*rule, policy->line(rule->node))});
        said = place;
        script.apply(std::move(*changes));
    }
}

} // namespace policy
