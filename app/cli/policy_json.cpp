// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_json.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// Thrown inside this file only: what is wrong with a member.
struct Wrong : std::runtime_error {
    using std::runtime_error::runtime_error;
};

QString text(const Json &json, const std::string &where)
{
    if (!json.is_string())
        throw Wrong("`" + where + "` must be a text");
    return QString::fromStdString(json.get_ref<const std::string &>());
}

QString textMember(const Json &object, const char *name, const std::string &where)
{
    const auto member = object.find(name);
    if (member == object.end() || member->is_null())
        return {};
    return text(*member, where + '.' + name);
}

bool flagMember(const Json &object, const char *name)
{
    const auto member = object.find(name);
    return member != object.end() && member->is_boolean() && member->get<bool>();
}

/// The array member, or an empty one.
Json listMember(const Json &object, const char *name, const std::string &where)
{
    const auto member = object.find(name);
    if (member == object.end() || member->is_null())
        return Json::array();
    if (!member->is_array())
        throw Wrong("`" + where + '.' + name + "` must be a list");
    return *member;
}

QStringList textsMember(const Json &object, const char *name, const std::string &where)
{
    QStringList texts;
    for (const Json &one : listMember(object, name, where))
        texts.append(text(one, where + '.' + name));
    return texts;
}

std::vector<base::Address> addressesMember(const Json &object, const char *name, const std::string &where)
{
    std::vector<base::Address> addresses;
    const QStringList texts = textsMember(object, name, where);
    for (const QString &one : texts) {
        const auto address = base::Address::parse(one);
        if (!address)
            throw Wrong("`" + one.toStdString() + "` in `" + where + '.' + name + "` is not an IP address");
        addresses.push_back(*address);
    }
    return addresses;
}

const Json &object(const Json &json, const std::string &where)
{
    if (!json.is_object())
        throw Wrong("`" + where + "` must be an object");
    return json;
}

policy::Naming namingFrom(const Json &share)
{
    using Kind = policy::Naming::Kind;
    const auto naming = share.find("naming");
    if (naming == share.end() || (naming->is_string() && *naming == "login"))
        return {};
    if (naming->is_object() && naming->contains("group"))
        return {Kind::Group, text((*naming)["group"], "naming.group")};
    if (naming->is_object() && naming->contains("tag"))
        return {Kind::Tag, text((*naming)["tag"], "naming.tag")};
    throw Wrong("`naming` must be \"login\", {\"group\": …} or {\"tag\": …}");
}

policy::SharedPort portFrom(const Json &json)
{
    const QString proto = textMember(object(json, "ports[]"), "proto", "ports[]");
    const auto port = json.find("port");
    const bool isNumber = port != json.end() && port->is_number_integer();
    const std::int64_t number = isNumber ? port->get<std::int64_t>() : 0;
    if (number < 1 || number > 65535)
        throw Wrong("`ports[].port` must be a number from 1 to 65535");
    if (proto != u"tcp" && proto != u"udp")
        throw Wrong("`ports[].proto` must be \"tcp\" or \"udp\"");
    return {proto == u"tcp" ? policy::Protocol::Tcp : policy::Protocol::Udp, std::uint16_t(number)};
}

policy::Intent readIntent(const Json &share)
{
    object(share, "share");
    policy::Intent intent;
    intent.id = textMember(share, "id", "share");
    intent.people = textsMember(share, "people", "share");
    intent.naming = namingFrom(share);
    for (const Json &machine : listMember(share, "machines", "share")) {
        object(machine, "machines[]");
        intent.machines.push_back(
            {textMember(machine, "name", "machines[]"), addressesMember(machine, "addresses", "machines[]"),
                textMember(machine, "user", "machines[]"), textsMember(machine, "tags", "machines[]")});
    }
    for (const Json &port : listMember(share, "ports", "share"))
        intent.ports.push_back(portFrom(port));
    return intent;
}

policy::Topology readTopology(const Json &json)
{
    object(json, "topology");
    policy::Topology topology;
    topology.domains = textsMember(json, "domains", "topology");
    for (const Json &user : listMember(json, "users", "topology"))
        topology.users.push_back({textMember(object(user, "users[]"), "login", "users[]"),
            textMember(user, "role", "users[]"), flagMember(user, "external")});
    for (const Json &node : listMember(json, "nodes", "topology")) {
        object(node, "nodes[]");
        topology.nodes.push_back({textMember(node, "name", "nodes[]"),
            addressesMember(node, "addresses", "nodes[]"), textMember(node, "user", "nodes[]"),
            textsMember(node, "tags", "nodes[]"), textsMember(node, "advertised_routes", "nodes[]"),
            textsMember(node, "approved_routes", "nodes[]"), flagMember(node, "external"),
            textsMember(node, "shared_with", "nodes[]")});
    }
    return topology;
}

template <typename T> Result<T, std::string> caught(T (*read)(const Json &), const Json &json)
{
    try {
        return read(json);
    } catch (const Wrong &wrong) {
        return fail(std::string(wrong.what()));
    }
}

Json sectionOf(policy::Section section)
{
    switch (section) {
    case policy::Section::None:
        return nullptr;
    case policy::Section::Acls:
        return "acls";
    case policy::Section::Grants:
        return "grants";
    }
    Q_UNREACHABLE();
}

Json toJson(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &one : texts)
        list.push_back(one.toStdString());
    return list;
}

} // namespace

Result<policy::Intent, std::string> intentFrom(const Json &json)
{
    return caught(readIntent, json);
}

Result<policy::Topology, std::string> topologyFrom(const Json &json)
{
    return caught(readTopology, json);
}

QString portsText(const std::vector<policy::PortRange> &ports)
{
    QStringList parts;
    for (const policy::PortRange &range : ports) {
        if (range.first == 0 && range.last == 65535)
            return u"*"_s;
        parts.append(range.first == range.last ? QString::number(range.first)
                                               : u"%1-%2"_s.arg(range.first).arg(range.last));
    }
    return parts.join(u',');
}

Json toJson(const std::vector<policy::Reach> &reach)
{
    Json list = Json::array();
    for (const policy::Reach &part : reach)
        list.push_back({{"proto", part.protocol == policy::Protocol::Tcp ? "tcp" : "udp"},
            {"ports", portsText(part.ports).toStdString()}});
    return list;
}

Json toJson(const policy::Finding &finding)
{
    return {{"section", sectionOf(finding.section)}, {"index", finding.index}, {"line", finding.line},
        {"on_purpose", finding.onPurpose}, {"selectors", toJson(finding.selectors)},
        {"machines", toJson(finding.machines)}, {"opens", toJson(finding.opens)},
        {"message", finding.message.toStdString()}};
}

Json toJson(const policy::Plan &plan)
{
    Json changes = Json::array();
    for (const policy::Change &change : plan.changes)
        changes.push_back({{"offset", change.edit.offset}, {"delete", change.edit.removed},
            {"insert", change.edit.inserted.toStdString()}, {"why", change.why.toStdString()}});
    Json access = Json::array();
    for (const policy::AccessChange &change : plan.access)
        access.push_back({{"who", change.who.toStdString()}, {"machine", change.machine.toStdString()},
            {"loses", toJson(change.loses)}, {"gains", toJson(change.gains)}});
    Json warnings = Json::array();
    for (const policy::Warning &warning : plan.warnings)
        warnings.push_back({{"message", warning.message.toStdString()}});
    Json findings = Json::array();
    for (const policy::Finding &finding : plan.findings)
        findings.push_back(toJson(finding));
    return {{"policy", plan.text.toStdString()}, {"changes", changes}, {"access", access},
        {"warnings", warnings}, {"findings", findings}};
}

Json toJson(const policy::Refusal &refusal)
{
    Json problems = Json::array();
    for (const policy::Problem &problem : refusal.problems) {
        Json one = {{"severity", "error"}, {"message", problem.message.toStdString()}};
        if (problem.line)
            one["line"] = *problem.line;
        if (problem.column)
            one["column"] = *problem.column;
        if (!problem.hint.isEmpty())
            one["hint"] = problem.hint.toStdString();
        problems.push_back(one);
    }
    return problems;
}

} // namespace cli
