// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/json.h"

#include "core/hujson/transform.h"

#include <nlohmann/json.hpp>

namespace policy::control {

namespace {

using Json = nlohmann::ordered_json;

const char *nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    default:
        return "info";
    }
}

Json specsOf(const AddressSet &set)
{
    if (set == AddressSet::everything())
        return Json::array({"*"});
    Json out = Json::array();
    for (const QString &spec : set.specs())
        out.push_back(spec.toStdString());
    return out;
}

/// With a prefix length always, as the service writes the destinations of capabilities.
Json prefixesOf(const AddressSet &set)
{
    Json out = Json::array();
    for (const QString &spec : set.specs()) {
        const bool isSingle = !spec.contains(QLatin1Char('/')) && !spec.contains(QLatin1Char('-'));
        out.push_back((isSingle
                ? spec + (spec.contains(QLatin1Char(':')) ? QStringLiteral("/128") : QStringLiteral("/32"))
                : spec)
                          .toStdString());
    }
    return out;
}

Json portsToJson(const Filters &filters, const NodeFilter &filter, const NodeRule &rule)
{
    Json out = Json::array();
    for (std::uint32_t i = rule.first; i < rule.first + rule.count; ++i) {
        const Destination &destination = filter.destinations[i];
        for (const Json &spec : specsOf(filters.sets()[destination.addresses]))
            for (const PortRange &ports : filters.ports()[destination.ports])
                out.push_back({{"IP", spec}, {"Ports", {{"First", ports.first}, {"Last", ports.last}}}});
    }
    return out;
}

Json capabilitiesToJson(
    const Filters &filters, NodeIndex node, const NodeFilter &filter, const NodeRule &rule)
{
    const AddressSet &own = filters.tailnet().nodes()[node].own;
    AddressSet targets;
    for (std::uint32_t i = rule.first; i < rule.first + rule.count; ++i)
        targets = targets.united(filters.sets()[filter.destinations[i].addresses].intersected(own));
    const hujson::Document &document = filters.policy().document();
    Json map = Json::object();
    for (const auto &member : document.members(filters.pieces()[rule.piece].capabilities))
        map[document.string(member.name).toStdString()] = hujson::toJson(document, member.value);
    return Json::array({{{"Dsts", prefixesOf(targets)}, {"CapMap", std::move(map)}}});
}

Json filterToJson(const Filters &filters, NodeIndex node)
{
    Json out = Json::array();
    const NodeFilter &filter = filters.node(node);
    for (const NodeRule &rule : filter.rules) {
        const Piece &piece = filters.pieces()[rule.piece];
        const AddressSet senders = filters.sendersAt(node, piece);
        if (senders.isEmpty())
            continue;
        Json one{{"SrcIPs", specsOf(senders)}};
        if (piece.capabilities != hujson::noNode) {
            one["CapGrant"] = capabilitiesToJson(filters, node, filter, rule);
        } else {
            one["DstPorts"] = portsToJson(filters, filter, rule);
            if (piece.protocol != PortSpec::everyProtocol)
                one["IPProto"] = Json::array({piece.protocol});
        }
        out.push_back(std::move(one));
    }
    return out;
}

Json sshToJson(const Network &network, NodeIndex node)
{
    Json out = Json::array();
    for (const SshNodeRule &rule : network.ssh().node(node)) {
        Json principals = Json::array();
        for (const NodeIndex from : rule.principals)
            for (const QString &address : network.tailnet().nodes()[from].own.specs())
                principals.push_back({{"nodeIP", address.toStdString()}});
        Json users = Json::object();
        for (const auto &[asked, local] : rule.users)
            users[asked.toStdString()] = local.toStdString();
        // The address that a real control plane asks the person to open is its own affair.
        const Json action = rule.isCheck ? Json{{"holdAndDelegate", "check"}} : Json{{"accept", true}};
        Json one{{"principals", std::move(principals)}, {"sshUsers", std::move(users)}, {"action", action}};
        if (!rule.acceptEnv.isEmpty()) {
            Json names = Json::array();
            for (const QByteArray &name : rule.acceptEnv)
                names.push_back(name.toStdString());
            one["acceptEnv"] = std::move(names);
        }
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace

Json toJson(const Problem &problem)
{
    Json out{{"severity", nameOf(problem.severity)}, {"message", problem.message.toStdString()}};
    if (problem.line > 0) {
        out["line"] = problem.line;
        out["column"] = problem.column;
    }
    if (!problem.pointer.isEmpty())
        out["pointer"] = problem.pointer.toStdString();
    if (!problem.explanation.isEmpty())
        out["explanation"] = problem.explanation.toStdString();
    if (!problem.fix.isEmpty())
        out["fix"] = problem.fix.toStdString();
    for (const auto &replacement : problem.replacements) {
        out["replacements"].push_back({{"offset", replacement.span.begin},
            {"delete", replacement.span.size()}, {"insert", replacement.text.toStdString()}});
    }
    return out;
}

Json nodeToJson(const Network &network, NodeIndex node, const NodeSet &visible)
{
    Json peers = Json::array();
    visible.forEach(
        [&](NodeIndex other) { peers.push_back(network.tailnet().nodes()[other].name.toStdString()); });
    return {{"packet_filter_rules", filterToJson(network.filters(), node)},
        {"ssh_rules", sshToJson(network, node)}, {"peers", std::move(peers)}};
}

Json toJson(const Evaluation &evaluation, const QString &onlyNode)
{
    Json problems = Json::array();
    for (const Problem &problem : evaluation.problems)
        problems.push_back(toJson(problem));
    Json out{{"valid", evaluation.isValid()}, {"problems", std::move(problems)}};
    if (!evaluation.network)
        return out;
    const Network &network = *evaluation.network;
    const std::vector<NodeSet> visibility = network.filters().visibility();
    Json nodes = Json::object();
    for (NodeIndex node = 0; node < network.tailnet().nodes().size(); ++node) {
        const QString &name = network.tailnet().nodes()[node].name;
        if (onlyNode.isEmpty() || name == onlyNode)
            nodes[name.toStdString()] = nodeToJson(network, node, visibility[node]);
    }
    out["nodes"] = std::move(nodes);
    return out;
}

} // namespace policy::control
