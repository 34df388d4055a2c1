// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/our_rule.h"

#include <algorithm>

namespace policy {

namespace {

QByteArrayList sourcesOf(const Intent &intent)
{
    QByteArrayList out;
    switch (intent.naming.kind) {
    case Naming::Kind::Group:
        return {intent.naming.name.toUtf8()};
    case Naming::Kind::Tag:
        return {"autogroup:shared"};
    case Naming::Kind::Login:
        break;
    }
    for (const QString &login : intent.people)
        out << login.toUtf8();
    return out;
}

QByteArray nameOf(Protocol protocol)
{
    return protocol == Protocol::Tcp ? "tcp" : "udp";
}

QByteArrayList addressesOf(const Intent &intent)
{
    QByteArrayList out;
    for (const SharedMachine &machine : intent.machines)
        for (const base::Address &address : machine.addresses)
            out << address.toString().toUtf8();
    return out;
}

std::vector<SharedPort> sortedPorts(const Intent &intent)
{
    std::vector<SharedPort> out = intent.ports;
    std::sort(out.begin(), out.end(), [](const SharedPort &a, const SharedPort &b) {
        return a.protocol != b.protocol ? a.protocol < b.protocol : a.port < b.port;
    });
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::vector<Member> grant(const Intent &intent, bool isTight)
{
    QByteArrayList ip;
    for (const SharedPort &port : sortedPorts(intent))
        ip << nameOf(port.protocol) + ':' + QByteArray::number(port.port);
    return {{"src", listOf(sourcesOf(intent), isTight)}, {"dst", listOf(addressesOf(intent), isTight)},
        {"ip", listOf(ip, isTight)}};
}

std::vector<Member> acl(const Intent &intent, Protocol protocol, const QByteArray &ports, bool isTight)
{
    QByteArrayList dst;
    for (const QByteArray &address : addressesOf(intent))
        dst << (address.contains(':') ? '[' + address + ']' : address) + ':' + ports;
    return {{"action", "\"accept\""}, {"src", listOf(sourcesOf(intent), isTight)},
        {"proto", quoted(nameOf(protocol))}, {"dst", listOf(dst, isTight)}};
}

} // namespace

QByteArray listOf(const QByteArrayList &texts, bool isTight)
{
    QByteArray out = "[";
    for (const QByteArray &text : texts) {
        if (out.size() > 1)
            out += isTight ? "," : ", ";
        out += quoted(text);
    }
    return out + ']';
}

RuleStyle ruleStyle(const Policy &policy, Section section)
{
    const Rule *last = nullptr;
    for (const Rule &rule : policy.rules())
        if (rule.section == section)
            last = &rule;
    return styleLike(policy, last ? last->node : hujson::noNode);
}

RuleStyle styleLike(const Policy &policy, hujson::NodeIndex object)
{
    const hujson::Document &document = policy.document();
    RuleStyle style;
    style.unit = indentUnit(document);
    style.isTight = layoutOf(document, Container::read(document, hujson::Document::root())).isTight;
    if (object == hujson::noNode || document.kind(object) != hujson::Kind::Object || style.isTight)
        return style;
    const QByteArray raw = policy.raw(object);
    const Container members = Container::read(document, object);
    style.isOnLines = raw.startsWith("{\n") || raw.startsWith("{\r\n");
    style.hasComma = !members.entries.empty() && members.entries.back().comma;
    for (const auto &entry : members.entries) {
        const QByteArray gap = document.text().mid(
            document.span(entry.name).end, document.span(entry.value).begin - document.span(entry.name).end);
        style.isAligned = style.isAligned || gap.endsWith("  ");
    }
    return style;
}

QByteArrayList objectLines(const std::vector<Member> &members, const RuleStyle &style)
{
    const QByteArray colon = style.isTight ? ":" : ": ";
    if (!style.isOnLines) {
        QByteArray line = "{";
        for (const Member &member : members) {
            if (line.size() > 1)
                line += style.isTight ? "," : ", ";
            line += quoted(member.name) + colon + member.value;
        }
        return {line + '}'};
    }
    qsizetype width = 0;
    for (const Member &member : members)
        width = std::max(width, member.name.size());
    QByteArrayList lines{"{"};
    for (std::size_t i = 0; i < members.size(); ++i) {
        const QByteArray blanks(style.isAligned ? width - members[i].name.size() : 0, ' ');
        const bool needsComma = i + 1 < members.size() || style.hasComma;
        lines << style.unit + quoted(members[i].name) + colon + blanks + members[i].value
                + (needsComma ? "," : "");
    }
    lines << "}";
    return lines;
}

std::vector<std::vector<Member>> ourRules(const Intent &intent, Section section, bool isTight)
{
    if (section == Section::Grants)
        return {grant(intent, isTight)};
    std::vector<std::vector<Member>> out;
    for (const Protocol protocol : {Protocol::Tcp, Protocol::Udp}) {
        QByteArrayList ports;
        for (const SharedPort &port : sortedPorts(intent))
            if (port.protocol == protocol)
                ports << QByteArray::number(port.port);
        if (!ports.isEmpty())
            out.push_back(acl(intent, protocol, ports.join(','), isTight));
    }
    return out;
}

Section sectionFor(const Policy &policy)
{
    return policy.hasGrants() || policy.isWideOpen() ? Section::Grants : Section::Acls;
}

} // namespace policy
