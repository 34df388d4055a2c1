// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch.h"
#include "app/cli/unified_diff.h"

#include "core/policy/json.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace cli {

namespace {

using Json = nlohmann::ordered_json;

template <typename Value> Value orThrow(Result<Value, policy::JsonError> value)
{
    if (!value)
        throw std::invalid_argument(value.error().message.toStdString());
    return *std::move(value);
}

const Json &member(const Json &request, const char *name)
{
    const auto found = request.find(name);
    if (found == request.end())
        throw std::invalid_argument(std::string("the request has no member `") + name + '`');
    return *found;
}

std::optional<policy::Topology> topologyOf(const Json &request)
{
    const auto found = request.find("topology");
    if (found == request.end() || found->is_null())
        return std::nullopt;
    return orThrow(policy::topologyFromJson(*found));
}

QByteArray policyOf(const Json &request)
{
    return QByteArray::fromStdString(textMember(request, "policy"));
}

Json declined(const policy::JsonError &error)
{
    return policy::toJson(policy::Refusal{{{error.message, {}, {}, {}}}});
}

/// An answer is a text, which touches no file, so a file that is kept elsewhere is no obstacle – unless the
/// request says what was agreed to: then that alone counts, and the change is handed out as a patch.
Result<policy::Options, policy::JsonError> optionsOf(const Json &request)
{
    auto options = policy::optionsFromJson(request);
    if (options && !request.contains("agreed"))
        options->agreed.push_back(policy::Agreement::KeptElsewhere);
    return options;
}

Json answered(const Result<policy::Plan, policy::Refusal> &plan, const QByteArray &former)
{
    if (plan)
        return policy::toJson(*plan);
    Json out = policy::toJson(plan.error());
    if (plan.error().handout)
        out["patch"]
            = patchOf(former, plan.error().handout->text, QStringLiteral("policy.hujson")).toStdString();
    return out;
}

/// A share that cannot be read is declined like one that cannot be planned.
template <typename Plan> Operation onShare(Plan plan)
{
    return [plan](const Json &request) -> Json {
        const QByteArray text = policyOf(request);
        const auto topology = topologyOf(request);
        const auto intent = policy::intentFromJson(member(request, "share"));
        if (!intent)
            return declined(intent.error());
        const auto options = optionsOf(request);
        if (!options)
            return declined(options.error());
        return answered(plan(text, *intent, topology ? &*topology : nullptr, *options), text);
    };
}

/// `standing` is the share as the file has it, `share` as it is to be.
Json moveAnswer(const Json &request)
{
    const Json &standing = member(request, "standing");
    return onShare([&](const QByteArray &text, const policy::Intent &intent, const policy::Topology *topology,
                       const policy::Options &options) -> Result<policy::Plan, policy::Refusal> {
        const auto former = policy::intentFromJson(standing);
        if (!former)
            return fail(policy::Refusal{{{former.error().message, {}, {}, {}}}});
        return policy::move(text, *former, intent, topology, options);
    })(request);
}

Json findingsAnswer(const Json &request)
{
    const QByteArray text = policyOf(request);
    const auto topology = topologyOf(request);
    const auto intent = policy::intentFromJson(member(request, "share"));
    if (!intent)
        return declined(intent.error());
    const auto found = policy::findings(text, *intent, topology ? &*topology : nullptr);
    if (!found)
        return policy::toJson(found.error());
    return {{"ok", true}, {"findings", policy::toJson(*found)}};
}

Json reachAnswer(const Json &request)
{
    const QByteArray text = policyOf(request);
    const policy::Topology topology = topologyOf(request).value_or(policy::Topology());
    const auto from = orThrow(policy::addressFromJson(member(request, "from")));
    const auto to = orThrow(policy::addressFromJson(member(request, "to")));
    const auto reach = policy::reach(text, topology, from, to);
    if (!reach)
        return policy::toJson(reach.error());
    return {{"ok", true}, {"reach", policy::toJson(*reach)}};
}

} // namespace

void addPolicyOperations(Operations &operations)
{
    operations["policy.findings"] = findingsAnswer;
    operations["policy.narrow"] = onShare(policy::narrow);
    operations["policy.share"] = onShare(policy::plan);
    operations["policy.move"] = moveAnswer;
    operations["policy.revoke"] = onShare(policy::revoke);
    operations["policy.pause"] = onShare(policy::pause);
    operations["policy.resume"] = onShare(policy::resume);
    operations["policy.reach"] = reachAnswer;
}

} // namespace cli
