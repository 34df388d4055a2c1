// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/control/evaluate.h"

#include <nlohmann/json_fwd.hpp>

/// The form of `policy compile` and of the batch operation `policy`: packet filters and SSH rules as the
/// control plane sends them to the nodes.
namespace policy::control {

[[nodiscard]] nlohmann::ordered_json toJson(const Problem &problem);
/// `{"packet_filter_rules": […], "ssh_rules": […], "peers": […]}` of one node.
[[nodiscard]] nlohmann::ordered_json nodeToJson(
    const Network &network, NodeIndex node, const NodeSet &visible);
/// `{"valid": …, "problems": […], "nodes": {…}}`; with \a onlyNode only that one in `nodes`.
[[nodiscard]] nlohmann::ordered_json toJson(const Evaluation &evaluation, const QString &onlyNode = {});

} // namespace policy::control
