// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch.h"

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

Json declined(const policy::JsonError &error)
{
    return policy::toJson(policy::Refusal{{{error.message, {}, {}, {}}}});
}

/// A share that cannot be read is declined like one that cannot be planned.
template <typename Plan> Operation onShare(Plan plan)
{
    return [plan](const Json &request) -> Json {
        const QByteArray text = QByteArray::fromStdString(textMember(request, "policy"));
        const auto topology = topologyOf(request);
        const auto intent = policy::intentFromJson(member(request, "share"));
        if (!intent)
            return declined(intent.error());
        const auto answer = plan(text, *intent, topology ? &*topology : nullptr);
        return answer ? policy::toJson(*answer) : policy::toJson(answer.error());
    };
}

Json findingsAnswer(const Json &request)
{
    const QByteArray text = QByteArray::fromStdString(textMember(request, "policy"));
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
    const QByteArray text = QByteArray::fromStdString(textMember(request, "policy"));
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
    operations["policy.revoke"] = onShare(policy::revoke);
    operations["policy.pause"] = onShare(policy::pause);
    operations["policy.resume"] = onShare(policy::resume);
    operations["policy.reach"] = reachAnswer;
}

} // namespace cli
