// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rule_reader.h"

#include "core/policy/port_list.h"

#include <algorithm>

namespace policy {

namespace {

using hujson::Document;
using hujson::Kind;
using hujson::NodeIndex;
using hujson::noNode;

struct NamedProtocol {
    const char *name;
    int number;
};

/// Tailscale docs, "Policy syntax", `proto` (2026-04-08); numbers are IANA's.
constexpr NamedProtocol namedProtocols[] = {
    {"tcp", 6},
    {"udp", 17},
    {"icmp", 1},
    {"igmp", 2},
    {"ipv4", 4},
    {"ip-in-ip", 4},
    {"egp", 8},
    {"igp", 9},
    {"gre", 47},
    {"esp", 50},
    {"ah", 51},
    {"sctp", 132},
    {"ipv6-icmp", 58},
};

/// Members of rules; the service's documentation knows them in lower case only.
constexpr const char *knownMembers[]
    = {"action", "src", "dst", "users", "ports", "proto", "ip", "app", "via", "srcPosture"};

QByteArray oddMemberOf(const Document &document, NodeIndex node)
{
    for (const auto &member : document.members(node)) {
        const QByteArray name = document.string(member.name);
        for (const char *known : knownMembers)
            if (name != known && name.compare(known, Qt::CaseInsensitive) == 0)
                return name;
    }
    return {};
}

bool isTruthy(const Document &document, NodeIndex node)
{
    if (node == noNode)
        return false;
    switch (document.kind(node)) {
    case Kind::Null:
    case Kind::False:
        return false;
    case Kind::String:
    case Kind::Array:
    case Kind::Object:
        return document.span(node).size() > 2;
    default:
        return true;
    }
}

NodeIndex firstOf(const Document &document, NodeIndex rule, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        const NodeIndex node = document.member(rule, name);
        if (node != noNode)
            return node;
    }
    return noNode;
}

int protocolOf(const Document &document, NodeIndex rule)
{
    const NodeIndex node = document.member(rule, "proto");
    if (node == noNode || document.kind(node) == Kind::Null)
        return PortSpec::everyProtocol;
    const std::string_view raw = document.raw(node);
    const QByteArray name = document.kind(node) == Kind::String
        ? document.string(node).trimmed()
        : QByteArray(raw.data(), static_cast<qsizetype>(raw.size()));
    return name.isEmpty() ? PortSpec::everyProtocol : protocolNumber(name);
}

void addSpecs(std::vector<PortSpec> &specs, int protocol, const QByteArray &portText, bool &isUnreadable)
{
    const auto list = ports::parse(portText);
    if (!list) {
        isUnreadable = true;
        return;
    }
    for (const PortRange &range : *list)
        specs.push_back({protocol, range});
}

/// One entry of `ip`: `*`, `443`, `tcp:443`, `udp:*`, `58:*`, or a protocol alone.
void addIpEntry(std::vector<PortSpec> &specs, const QByteArray &entry, bool &isUnreadable)
{
    if (entry == "*") {
        specs.push_back({PortSpec::everyProtocol, ports::every});
        return;
    }
    const auto colon = entry.lastIndexOf(':');
    if (colon >= 0) {
        const QByteArray protocol = entry.left(colon).trimmed();
        const bool isEvery = protocol.isEmpty() || protocol == "*";
        addSpecs(specs, isEvery ? PortSpec::everyProtocol : protocolNumber(protocol), entry.mid(colon + 1),
            isUnreadable);
        return;
    }
    const bool isName = !entry.isEmpty() && std::all_of(entry.begin(), entry.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
    if (isName)
        specs.push_back({protocolNumber(entry), ports::every});
    else
        addSpecs(specs, PortSpec::everyProtocol, entry, isUnreadable);
}

Rule newRule(const Document &document, NodeIndex node, int index, Section section)
{
    Rule rule;
    rule.section = section;
    rule.index = index;
    rule.node = node;
    rule.oddMember = oddMemberOf(document, node);
    rule.hasVia = isTruthy(document, document.member(node, "via"));
    rule.hasPosture = isTruthy(document, document.member(node, "srcPosture"));
    const NodeIndex app = document.member(node, "app");
    if (app != noNode)
        for (const auto &member : document.members(app))
            rule.apps << document.string(member.name);
    return rule;
}

} // namespace

QByteArray canonicalMember(const QByteArray &name)
{
    for (const char *known : knownMembers)
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return known;
    return name;
}

bool Rule::opensSomething() const
{
    return !apps.isEmpty()
        || std::any_of(dst.begin(), dst.end(), [](const Target &t) { return !t.ports.empty(); });
}

int protocolNumber(const QByteArray &name)
{
    for (const NamedProtocol &protocol : namedProtocols)
        if (name.compare(protocol.name, Qt::CaseInsensitive) == 0)
            return protocol.number;
    bool ok = false;
    const int number = name.toInt(&ok);
    return ok && number >= 0 && number <= 255 ? number : 255;
}

HostPorts splitHostPorts(const QByteArray &text)
{
    const auto colon = text.lastIndexOf(':');
    if (colon < 0)
        return {text, {}};
    QByteArray host = text.left(colon);
    if (host.startsWith('[') && host.endsWith(']'))
        host = host.mid(1, host.size() - 2);
    QByteArray ports = text.mid(colon + 1);
    return {host.trimmed(), ports.isNull() ? QByteArray("") : ports};
}

std::vector<Word> wordsOf(const Document &document, NodeIndex node)
{
    std::vector<Word> out;
    if (node == noNode)
        return out;
    if (document.kind(node) == Kind::String)
        return {{document.string(node).trimmed(), node}};
    for (const NodeIndex element : document.elements(node))
        if (document.kind(element) == Kind::String)
            out.push_back({document.string(element).trimmed(), element});
    return out;
}

Rule readAcl(const Document &document, NodeIndex node, int index)
{
    Rule rule = newRule(document, node, index, Section::Acls);
    rule.srcNode = firstOf(document, node, {"src", "users"});
    rule.dstNode = firstOf(document, node, {"dst", "ports"});
    rule.src = wordsOf(document, rule.srcNode);
    rule.isMixed = isTruthy(document, document.member(node, "ip"));
    rule.hasVia = false; // `via` and `app` mean nothing here
    rule.apps.clear();
    const int protocol = protocolOf(document, node);
    for (Word &word : wordsOf(document, rule.dstNode)) {
        const HostPorts split = splitHostPorts(word.text);
        Target target{std::move(word), split.host, {}};
        addSpecs(target.ports, protocol, split.ports, rule.hasUnreadablePorts);
        rule.dst.push_back(std::move(target));
    }
    return rule;
}

Rule readGrant(const Document &document, NodeIndex node, int index)
{
    Rule rule = newRule(document, node, index, Section::Grants);
    rule.srcNode = firstOf(document, node, {"src"});
    rule.dstNode = firstOf(document, node, {"dst"});
    rule.src = wordsOf(document, rule.srcNode);
    rule.isMixed = isTruthy(document, document.member(node, "action"))
        || isTruthy(document, document.member(node, "proto"));
    std::vector<PortSpec> specs;
    for (const Word &word : wordsOf(document, document.member(node, "ip")))
        addIpEntry(specs, word.text, rule.hasUnreadablePorts);
    for (Word &word : wordsOf(document, rule.dstNode)) {
        QByteArray selector = word.text;
        rule.dst.push_back({std::move(word), std::move(selector), specs});
    }
    return rule;
}

PolicyTest readTest(const Document &document, NodeIndex node, int index)
{
    PolicyTest test;
    test.index = index;
    test.node = node;
    const NodeIndex src = firstOf(document, node, {"src", "user"});
    if (src != noNode)
        test.src = document.string(src).trimmed();
    test.protocol = protocolOf(document, node);
    for (const Word &word : wordsOf(document, firstOf(document, node, {"accept", "allow"})))
        test.accept << word.text;
    for (const Word &word : wordsOf(document, document.member(node, "deny")))
        test.deny << word.text;
    return test;
}

} // namespace policy
