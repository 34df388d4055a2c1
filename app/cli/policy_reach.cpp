// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_commands.h"
#include "app/cli/policy_words.h"

#include "core/policy/control/flow.h"
#include "core/policy/json.h"
#include "core/policy/port_list.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using policy::control::Filters;
using policy::control::Flow;
using policy::control::NodeIndex;
using policy::control::Reached;

/// The policy in the inventory, and what is asked.
struct Question {
    const policy::control::Tailnet tailnet;
    const policy::Policy policy;
    const Filters filters;
    QString from;
    QString to;
    std::optional<policy::SharedPort> port;
    bool wantsJson;

    Question(const policy::Topology &topology, policy::Policy read, const Args &args)
        : tailnet(topology)
        , policy(std::move(read))
        , filters(Filters::compile(policy, tailnet))
        , from(args.value("from"))
        , to(args.value("to"))
        , port(args.has("port") ? parsePort(args.value("port")) : std::nullopt)
        , wantsJson(args.wantsJson())
    {
    }
};

/// Devices of that address, name or login.
std::vector<NodeIndex> devicesCalled(const policy::control::Tailnet &tailnet, const QString &who)
{
    if (const auto address = base::Address::parse(who))
        return tailnet.withAddressIn(policy::AddressSet::of(*address));
    std::vector<NodeIndex> devices;
    for (NodeIndex node = 0; node < tailnet.nodes().size(); ++node)
        if (tailnet.nodes()[node].name == who)
            devices.push_back(node);
    return devices.empty() ? tailnet.ofLogin(who.toLower().toUtf8()) : devices;
}

std::vector<base::Address> addressesOf(const policy::control::Tailnet &tailnet, const QString &who)
{
    if (const auto address = base::Address::parse(who))
        return {*address};
    std::vector<base::Address> addresses;
    const auto devices = devicesCalled(tailnet, who);
    if (!devices.empty())
        for (const auto family : policy::AddressSet::families)
            if (const auto address = tailnet.nodes()[devices.front()].own.first(family))
                addresses.push_back(*address);
    return addresses;
}

bool contains(const std::vector<policy::Reach> &reach, const policy::SharedPort &port)
{
    for (const policy::Reach &part : reach)
        for (const policy::PortRange &range : part.ports)
            if (part.protocol == port.protocol && range.first <= port.port && port.port <= range.last)
                return true;
    return false;
}

Json byToJson(const policy::Policy &policy, const std::vector<policy::control::Origin> &by)
{
    Json rules = Json::array();
    for (const auto &origin : by) {
        if (origin.section == policy::Section::None)
            rules.push_back({{"section", nullptr}});
        else
            rules.push_back({{"section", origin.section == policy::Section::Acls ? "acls" : "grants"},
                {"index", origin.index}, {"line", policy.line(origin.node)},
                {"conditional", origin.isConditional}});
    }
    return rules;
}

QString byText(const policy::Policy &policy, const std::vector<policy::control::Origin> &by)
{
    QStringList places;
    for (const auto &origin : by) {
        const QString place = placeOf(policy, origin);
        //: %1 is the place of a rule; its condition is srcPosture
        places.append(
            origin.isConditional ? translate("cli", "%1, if its condition holds").arg(place) : place);
    }
    return places.join(u"; "_s);
}

QString flowText(const Flow &flow)
{
    QString text = reachText(flow.opening.reach());
    if (!flow.opening.apps.isEmpty())
        text += u" · "_s + QString::fromUtf8(flow.opening.apps.join(", "));
    return text;
}

Exit sayReach(const Question &question, const Context &context, const Flow &flow)
{
    const std::vector<policy::Reach> reach = flow.opening.reach();
    const bool isYes = question.port ? contains(reach, *question.port) : !reach.empty();
    if (question.wantsJson) {
        sayJson(context.streams,
            {{"reaches", isYes}, {"reach", policy::toJson(reach)},
                {"by", byToJson(question.policy, flow.by)}});
        return isYes ? Exit::Yes : Exit::No;
    }
    if (question.port)
        say(context.streams, isYes ? translate("cli", "yes") : translate("cli", "no"));
    else
        say(context.streams, flowText(flow));
    if (isYes)
        note(context.streams, translate("cli", "by %1").arg(byText(question.policy, flow.by)));
    return isYes ? Exit::Yes : Exit::No;
}

/// Both ways of the question with one end open.
Exit sayList(const Question &question, const Context &context, const std::vector<Reached> &list)
{
    Json ends = Json::array();
    for (const Reached &reached : list) {
        const Flow &flow = reached.flows[reached.flows[0].isEmpty() ? 1 : 0];
        const auto six = reached.flows[1].opening.reach();
        ends.push_back(
            {{"who", reached.end.who.toStdString()}, {"machine", reached.end.machine.toStdString()},
                {"reach", policy::toJson(flow.opening.reach())}, {"by", byToJson(question.policy, flow.by)}});
        if (!reached.flows[0].isEmpty() && six != flow.opening.reach())
            ends.back()["reach6"] = policy::toJson(six);
        if (question.wantsJson)
            continue;
        const QString who = reached.end.who == reached.end.machine
            ? reached.end.who
            : u"%1 (%2)"_s.arg(reached.end.machine, reached.end.who);
        say(context.streams, u"%1: %2"_s.arg(who, flowText(flow)));
        sayFolded(
            context.streams, u"    "_s + translate("cli", "by %1").arg(byText(question.policy, flow.by)), 4);
    }
    if (question.wantsJson)
        sayJson(context.streams, {{"reaches", !list.empty()}, {"ends", ends}});
    else if (list.empty())
        say(context.streams, translate("cli", "nobody"));
    return list.empty() ? Exit::No : Exit::Yes;
}

/// Where one end is everybody or everything.
std::vector<Reached> reachedOf(const Question &question)
{
    const bool isFromEverybody = question.from.isEmpty();
    std::vector<Reached> list;
    for (const NodeIndex node :
        devicesCalled(question.tailnet, isFromEverybody ? question.to : question.from))
        for (Reached &reached : isFromEverybody ? whoReaches(question.filters, node, question.port)
                                                : reachOf(question.filters, node))
            list.push_back(std::move(reached));
    return list;
}

Exit answer(const Question &question, const Context &context)
{
    for (const QString &end : {question.from, question.to})
        if (!end.isEmpty() && addressesOf(question.tailnet, end).empty())
            return unusable(
                context, {translate("cli", "nothing in the topology is called `%1`").arg(end), {}});
    if (question.from.isEmpty() || question.to.isEmpty())
        return sayList(question, context, reachedOf(question));
    const auto sources = addressesOf(question.tailnet, question.from);
    const auto targets = addressesOf(question.tailnet, question.to);
    for (const base::Address &from : sources) // IPv4 first
        for (const base::Address &to : targets)
            if (from.family() == to.family())
                return sayReach(question, context, flowBetween(question.filters, from, to));
    return unusable(context, {translate("cli", "the two have no addresses of one family"), {}});
}

QString targetText(const policy::Target &target)
{
    QStringList ports;
    for (const policy::PortSpec &spec : target.ports) {
        const QString protocol = spec.protocol == policy::PortSpec::everyProtocol ? QString()
            : spec.protocol == 6                                                  ? u"tcp "_s
            : spec.protocol == 17                                                 ? u"udp "_s
                                  : translate("cli", "protocol %1 ").arg(spec.protocol);
        ports.append(protocol + QString::fromLatin1(policy::ports::text({spec.ports})));
    }
    return QString::fromUtf8(target.selector) + u": "_s + ports.join(u", "_s);
}

/// Without an inventory: the rules that may lead from one to the other, as they are written.
Exit answerByNames(const Args &args, const Context &context, const policy::Policy &policy)
{
    const auto ways
        = policy::control::waysBetween(policy, args.value("from").toUtf8(), args.value("to").toUtf8());
    const bool isOpen = policy.isWideOpen();
    Json rules = Json::array();
    for (const auto &way : ways) {
        QStringList targets;
        for (const policy::Target *target : way.targets)
            targets.append(targetText(*target));
        const QString sources = QString::fromUtf8(way.sources.join(", "));
        if (!args.wantsJson())
            say(context.streams,
                u"%1: %2 → %3"_s.arg(byText(policy, {way.origin}), sources, targets.join(u"; "_s)));
        Json rule = byToJson(policy, {way.origin}).front();
        rule["src"] = sources.toStdString();
        rule["dst"] = targets.join(u"; "_s).toStdString();
        rules.push_back(std::move(rule));
    }
    const bool isYes = isOpen || !ways.empty();
    if (args.wantsJson())
        sayJson(context.streams, {{"reaches", isYes}, {"wideOpen", isOpen}, {"rules", rules}});
    else if (isOpen)
        say(context.streams, translate("cli", "every port, since the file has neither `grants` nor `acls`"));
    else if (ways.empty())
        say(context.streams, translate("cli", "nothing"));
    note(context.streams,
        translate(
            "cli", "without --topology only the rules are known, not who has which tag, role or address"));
    return isYes ? Exit::Yes : Exit::No;
}

} // namespace

Exit policyReach(const Args &args, Context &context)
{
    const auto topology = readTopology(args, context);
    if (!topology)
        return unusable(context, topology.error());
    if (args.value("from").isEmpty() && args.value("to").isEmpty())
        return unusable(context,
            {translate("cli", "--from, --to or both are needed"),
                translate("cli", "see `halfdoor-cli %1 --help`").arg(u"policy reach"_s)});
    if (args.has("port") && !parsePort(args.value("port")))
        return unusable(context,
            {translate("cli", "`%1` is not a port").arg(args.value("port")),
                translate("cli", "write --port tcp:8096, with a number from 1 to 65535")});
    const auto text = readInput(context, args.operand(0), maxPolicyBytes);
    if (!text)
        return unusable(context, text.error());
    auto policy = policy::Policy::read(*text);
    if (!policy) {
        if (args.wantsJson())
            sayJson(context.streams, policy::toJson(policy.error()));
        complain(context.streams, args.operand(0), policy.error());
        return Exit::Unusable;
    }
    if (!*topology)
        return answerByNames(args, context, *policy);
    return answer(Question(**topology, *std::move(policy), args), context);
}

} // namespace cli
