// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_commands.h"
#include "app/cli/policy_words.h"
#include "app/cli/unified_diff.h"

#include "core/policy/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// Addresses of an address, a machine, or the first machine of a login.
std::vector<base::Address> addressesOf(const policy::Topology &topology, const QString &who)
{
    if (const auto address = base::Address::parse(who))
        return {*address};
    for (const policy::Node &node : topology.nodes)
        if (node.name == who)
            return node.addresses;
    for (const policy::Node &node : topology.nodes)
        if (node.user == who)
            return node.addresses;
    return {};
}

struct Pair {
    base::Address from;
    base::Address to;
};

/// Both ends in the same family; IPv4 first.
std::vector<Pair> pairs(const std::vector<base::Address> &from, const std::vector<base::Address> &to)
{
    std::vector<Pair> all;
    for (const base::Address &source : from)
        for (const base::Address &target : to)
            if (source.family() == target.family())
                all.push_back({source, target});
    return all;
}

bool contains(const std::vector<policy::Reach> &reach, const policy::SharedPort &port)
{
    for (const policy::Reach &part : reach)
        for (const policy::PortRange &range : part.ports)
            if (part.protocol == port.protocol && range.first <= port.port && port.port <= range.last)
                return true;
    return false;
}

/// Every machine of the tailnet, as if all of them were shared with everybody outside who has a share of one.
policy::Intent wholeTailnet(const policy::Topology &topology)
{
    policy::Intent intent;
    intent.id = u"diff"_s;
    for (const policy::User &user : topology.users)
        if (user.isExternal)
            intent.people.append(user.login);
    for (const policy::Node &node : topology.nodes)
        if (!node.isExternal)
            intent.machines.push_back({node.name, node.addresses, node.user, node.tags});
    return intent;
}

/// About the share, when one is given; else about all machines of the topology; else about nobody.
Result<std::vector<policy::Intent>, InputError> askedShares(
    const Args &args, const Context &context, const std::optional<policy::Topology> &topology)
{
    if (namesShare(args)) {
        const auto intent = readIntent(args, context, topology);
        if (!intent)
            return fail(intent.error());
        return std::vector{*intent};
    }
    if (topology)
        return std::vector{wholeTailnet(*topology)};
    return std::vector<policy::Intent>{};
}

Exit sayReach(const Args &args, Context &context, const std::vector<policy::Reach> &reach)
{
    bool isYes = std::any_of(
        reach.begin(), reach.end(), [](const policy::Reach &part) { return !part.ports.empty(); });
    if (args.has("port")) {
        const auto port = parsePort(args.value("port"));
        if (!port)
            return unusable(context,
                {translate("cli", "`%1` is not a port").arg(args.value("port")),
                    translate("cli", "write --port tcp:8096, with a number from 1 to 65535")});
        isYes = contains(reach, *port);
    }
    if (args.wantsJson())
        sayJson(context.streams, {{"reaches", isYes}, {"reach", policy::toJson(reach)}});
    else if (args.has("port"))
        say(context.streams, isYes ? translate("cli", "yes") : translate("cli", "no"));
    else
        say(context.streams, reachText(reach));
    return isYes ? Exit::Yes : Exit::No;
}

} // namespace

Exit policyReach(const Args &args, Context &context)
{
    const auto topology = readTopology(args, context);
    if (!topology)
        return unusable(context, topology.error());
    if (!*topology || !args.has("from") || !args.has("to"))
        return unusable(context,
            {translate("cli", "--topology, --from and --to are needed"),
                translate("cli", "see `halfdoor-cli %1 --help`").arg(u"policy reach"_s)});
    std::vector<Pair> ways;
    for (const char *end : {"from", "to"})
        if (addressesOf(**topology, args.value(end)).empty())
            return unusable(context,
                {translate("cli", "nothing in the topology is called `%1`").arg(args.value(end)), {}});
    ways = pairs(addressesOf(**topology, args.value("from")), addressesOf(**topology, args.value("to")));
    if (ways.empty())
        return unusable(context, {translate("cli", "the two have no addresses of one family"), {}});
    const auto text = readInput(context, args.operand(0), maxPolicyBytes);
    if (!text)
        return unusable(context, text.error());
    const auto reach = policy::reach(*text, **topology, ways.front().from, ways.front().to);
    if (!reach) {
        if (args.wantsJson())
            sayJson(context.streams, policy::toJson(reach.error()));
        complain(context.streams, args.operand(0), reach.error());
        return Exit::Unusable;
    }
    return sayReach(args, context, *reach);
}

Exit policyDiff(const Args &args, Context &context)
{
    const auto topology = readTopology(args, context);
    if (!topology)
        return unusable(context, topology.error());
    if (args.operand(0) == u"-" && args.operand(1) == u"-")
        return unusable(context, {translate("cli", "only one of the two files can be `-`"), {}});
    const auto former = readInput(context, args.operand(0), maxPolicyBytes);
    if (!former)
        return unusable(context, former.error());
    const auto present = readInput(context, args.operand(1), maxPolicyBytes);
    if (!present)
        return unusable(context, present.error());

    const auto shares = askedShares(args, context, *topology);
    if (!shares)
        return unusable(context, shares.error());
    std::vector<policy::AccessChange> access;
    if (!shares->empty()) {
        const auto changes
            = policy::accessDiff(*former, *present, *shares, *topology ? &**topology : nullptr);
        if (!changes) {
            if (args.wantsJson())
                sayJson(context.streams, policy::toJson(changes.error()));
            complain(context.streams, args.operand(0) + u", "_s + args.operand(1), changes.error());
            return Exit::Unusable;
        }
        access = *changes;
    }
    const QByteArray diff
        = unifiedDiff(*former, *present, args.operand(0).toUtf8(), args.operand(1).toUtf8());
    if (args.wantsJson()) {
        sayJson(context.streams,
            {{"same", diff.isEmpty()}, {"patch", diff.toStdString()}, {"access", policy::toJson(access)}});
    } else {
        write(context.streams, diff);
        noteAccess(context.streams, access);
    }
    return diff.isEmpty() ? Exit::Yes : Exit::No;
}

} // namespace cli
