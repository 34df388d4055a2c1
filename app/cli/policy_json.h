// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/plan.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

/// Shares, inventories and plans as JSON, in the forms of the two contracts (recorded captures, share plans).
/// The dialogue and the commands use the same functions.
namespace cli {

using Json = nlohmann::ordered_json;

/// A share: `id`, `people`, `naming`, `machines`, `ports`. The error is one sentence that names the member.
[[nodiscard]] Result<policy::Intent, std::string> intentFrom(const Json &json);
/// An inventory: `domains`, `users`, `nodes`. Unknown members are ignored.
[[nodiscard]] Result<policy::Topology, std::string> topologyFrom(const Json &json);

/// `[{"proto": "tcp", "ports": "22,8000-8100"}]`; `*` for every port.
[[nodiscard]] Json toJson(const std::vector<policy::Reach> &reach);
[[nodiscard]] Json toJson(const policy::Finding &finding);
/// `{"policy", "changes", "access", "warnings", "findings"}`.
[[nodiscard]] Json toJson(const policy::Plan &plan);
/// `[{"severity": "error", "message", "line"?, "column"?, "hint"?}]`.
[[nodiscard]] Json toJson(const policy::Refusal &refusal);

/// "22,8000-8100"; "*" for every port.
[[nodiscard]] QString portsText(const std::vector<policy::PortRange> &ports);

} // namespace cli
