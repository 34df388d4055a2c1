// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch.h"

#include "core/policy/control/json.h"
#include "core/policy/json.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace cli {

namespace {

using Json = nlohmann::ordered_json;

/// What the control plane makes of a policy, with the filters of every node.
Json policyAnswer(const Json &request)
{
    const QByteArray text = QByteArray::fromStdString(textMember(request, "policy"));
    const auto found = request.find("topology");
    if (found == request.end() || found->is_null())
        return policy::control::toJson(policy::control::evaluate(text, nullptr));
    const auto topology = policy::topologyFromJson(*found);
    if (!topology)
        throw std::invalid_argument(topology.error().message.toStdString());
    return policy::control::toJson(policy::control::evaluate(text, &*topology));
}

} // namespace

void addControlOperations(Operations &operations)
{
    operations["policy"] = policyAnswer;
}

} // namespace cli
