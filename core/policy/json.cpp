// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/json.h"

#include "core/policy/json_reader.h"
#include "core/policy/port_list.h"

namespace policy {

namespace {

using Json = nlohmann::ordered_json;
using Reader = JsonReader;

SharedMachine readMachine(const Json &json, Reader &outer)
{
    Reader in(json, QStringLiteral("share.machines[]"));
    SharedMachine machine;
    machine.name = in.text("name");
    machine.addresses = in.addresses("addresses");
    machine.user = in.text("user");
    machine.tags = in.texts("tags");
    outer.take(in.error());
    return machine;
}

SharedPort readPort(const Json &json, Reader &outer)
{
    Reader in(json, QStringLiteral("share.ports[]"));
    SharedPort port;
    const QString protocol = in.text("proto");
    if (protocol == QLatin1String("udp"))
        port.protocol = Protocol::Udp;
    else if (protocol != QLatin1String("tcp"))
        in.wrong("proto");
    const Json *number = in.member("port");
    if (number && number->is_number_integer() && *number >= 1 && *number <= 65535)
        port.port = number->get<std::uint16_t>();
    else
        in.wrong("port");
    outer.take(in.error());
    return port;
}

Naming readNaming(const Json *json, Reader &outer)
{
    if (!json || json->is_null() || *json == "login")
        return {};
    Naming naming;
    if (json->is_object() && json->size() == 1) {
        Reader in(*json, QStringLiteral("share.naming"));
        naming.kind = json->contains("group") ? Naming::Kind::Group : Naming::Kind::Tag;
        naming.name = in.text(naming.kind == Naming::Kind::Group ? "group" : "tag");
        if (naming.name.isEmpty())
            in.wrong({});
        outer.take(in.error());
        return naming;
    }
    outer.wrong("naming");
    return naming;
}

Json changesJson(const std::vector<Change> &changes)
{
    Json out = Json::array();
    for (const Change &change : changes)
        out.push_back({{"offset", change.edit.offset}, {"delete", change.edit.removed},
            {"insert", change.edit.inserted.toStdString()}, {"why", change.why.toStdString()}});
    return out;
}

Json textsJson(const QStringList &texts)
{
    Json out = Json::array();
    for (const QString &text : texts)
        out.push_back(text.toStdString());
    return out;
}

Json addressesJson(const std::vector<base::Address> &addresses)
{
    Json out = Json::array();
    for (const base::Address &address : addresses)
        out.push_back(address.toString().toStdString());
    return out;
}

Json orNull(const QString &text)
{
    return text.isEmpty() ? Json() : Json(text.toStdString());
}

} // namespace

Result<Intent, JsonError> intentFromJson(const Json &json)
{
    Reader in(json, QStringLiteral("share"));
    Intent intent;
    intent.id = in.text("id");
    intent.people = in.texts("people");
    intent.naming = readNaming(in.member("naming"), in);
    in.list("machines", [&](const Json &element) { intent.machines.push_back(readMachine(element, in)); });
    in.list("ports", [&](const Json &element) { intent.ports.push_back(readPort(element, in)); });
    if (!in.isFine())
        return fail(*in.error());
    return intent;
}

Result<Topology, JsonError> topologyFromJson(const Json &json)
{
    Reader in(json, QStringLiteral("topology"));
    Topology topology;
    topology.domains = in.texts("domains");
    in.list("users", [&](const Json &element) {
        Reader user(element, QStringLiteral("topology.users[]"));
        topology.users.push_back({user.text("login"), user.text("role"), user.flag("external")});
        in.take(user.error());
    });
    in.list("nodes", [&](const Json &element) {
        Reader node(element, QStringLiteral("topology.nodes[]"));
        topology.nodes.push_back({node.text("name"), node.addresses("addresses"), node.text("user"),
            node.texts("tags"), node.texts("advertised_routes"), node.texts("approved_routes"),
            node.flag("external"), node.texts("shared_with")});
        in.take(node.error());
    });
    if (!in.isFine())
        return fail(*in.error());
    return topology;
}

Result<base::Address, JsonError> addressFromJson(const Json &json)
{
    const auto address = json.is_string()
        ? base::Address::parse(QString::fromStdString(json.get_ref<const std::string &>()))
        : std::nullopt;
    if (!address)
        return fail(JsonError{QCoreApplication::translate("policy", "`from` and `to` are addresses")});
    return *address;
}

Json toJson(const Intent &intent)
{
    Json naming = "login";
    if (intent.naming.kind == Naming::Kind::Group)
        naming = {{"group", intent.naming.name.toStdString()}};
    else if (intent.naming.kind == Naming::Kind::Tag)
        naming = {{"tag", intent.naming.name.toStdString()}};
    Json machines = Json::array();
    for (const SharedMachine &machine : intent.machines)
        machines.push_back(
            {{"name", machine.name.toStdString()}, {"addresses", addressesJson(machine.addresses)},
                {"user", orNull(machine.user)}, {"tags", textsJson(machine.tags)}});
    Json ports = Json::array();
    for (const SharedPort &port : intent.ports)
        ports.push_back({{"proto", port.protocol == Protocol::Tcp ? "tcp" : "udp"}, {"port", port.port}});
    return {{"id", intent.id.toStdString()}, {"people", textsJson(intent.people)}, {"naming", naming},
        {"machines", machines}, {"ports", ports}};
}

Json toJson(const Topology &topology)
{
    Json users = Json::array();
    for (const User &user : topology.users)
        users.push_back({{"login", user.login.toStdString()}, {"role", user.role.toStdString()},
            {"external", user.isExternal}});
    Json nodes = Json::array();
    for (const Node &node : topology.nodes)
        nodes.push_back({{"name", node.name.toStdString()}, {"addresses", addressesJson(node.addresses)},
            {"user", orNull(node.user)}, {"tags", textsJson(node.tags)},
            {"advertised_routes", textsJson(node.advertisedRoutes)},
            {"approved_routes", textsJson(node.approvedRoutes)}, {"external", node.isExternal},
            {"shared_with", textsJson(node.sharedWith)}});
    return {{"domains", textsJson(topology.domains)}, {"users", users}, {"nodes", nodes}};
}

Json toJson(const std::vector<Reach> &reach)
{
    Json out = Json::array();
    for (const Reach &one : reach)
        out.push_back({{"proto", one.protocol == Protocol::Tcp ? "tcp" : "udp"},
            {"ports", ports::text(one.ports).toStdString()}});
    return out;
}

Json toJson(const std::vector<Finding> &findings)
{
    Json out = Json::array();
    for (const Finding &finding : findings) {
        Json section;
        if (finding.section != Section::None)
            section = finding.section == Section::Acls ? "acls" : "grants";
        out.push_back({{"section", section}, {"index", finding.index}, {"line", finding.line},
            {"on_purpose", finding.onPurpose}, {"selectors", textsJson(finding.selectors)},
            {"machines", textsJson(finding.machines)}, {"opens", toJson(finding.opens)},
            {"message", finding.message.toStdString()}});
    }
    return out;
}

Json toJson(const std::vector<AccessChange> &access)
{
    Json out = Json::array();
    for (const AccessChange &change : access) {
        Json one = {{"who", change.who.toStdString()}, {"machine", change.machine.toStdString()},
            {"shared", change.isShared}, {"loses", toJson(change.loses)}, {"gains", toJson(change.gains)}};
        if (!change.loses6.empty() || !change.gains6.empty()) {
            one["loses_ipv6"] = toJson(change.loses6);
            one["gains_ipv6"] = toJson(change.gains6);
        }
        if (!change.losesApps.isEmpty() || !change.gainsApps.isEmpty()) {
            one["loses_app"] = textsJson(change.losesApps);
            one["gains_app"] = textsJson(change.gainsApps);
        }
        out.push_back(std::move(one));
    }
    return out;
}

Json toJson(const std::vector<Problem> &problems)
{
    Json out = Json::array();
    for (const Problem &problem : problems) {
        Json one = {{"severity", "error"}, {"message", problem.message.toStdString()}};
        if (problem.line)
            one["line"] = *problem.line;
        if (problem.column)
            one["column"] = *problem.column;
        if (!problem.hint.isEmpty())
            one["hint"] = problem.hint.toStdString();
        if (problem.needs != Agreement::None)
            one["needs"] = nameOf(problem.needs);
        out.push_back(std::move(one));
    }
    return out;
}

Json toJson(const Plan &plan)
{
    Json warnings = Json::array();
    for (const Warning &warning : plan.warnings)
        warnings.push_back({{"message", warning.message.toStdString()}});
    return {{"ok", true}, {"policy", plan.text.toStdString()}, {"changes", changesJson(plan.changes)},
        {"access", toJson(plan.access)}, {"warnings", warnings}, {"findings", toJson(plan.findings)}};
}

Json toJson(const Refusal &refusal)
{
    return {{"ok", false}, {"problems", toJson(refusal.problems)}};
}

const char *nameOf(RuleState state)
{
    switch (state) {
    case RuleState::Absent:
        return "absent";
    case RuleState::Present:
        return "present";
    case RuleState::Paused:
        return "paused";
    case RuleState::ChangedByHand:
        return "changed";
    }
    return "";
}

} // namespace policy
