// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_commands.h"
#include "app/cli/policy_words.h"
#include "app/cli/unified_diff.h"

#include "core/policy/json.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

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

} // namespace

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
