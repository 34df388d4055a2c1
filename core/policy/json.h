// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/plan.h"

#include <nlohmann/json_fwd.hpp>

/// Intents, inventories and answers as JSON: the form of the batch dialogue, of `--json`, and of topology
/// files. Unknown members are ignored; a member of a wrong type or a list beyond the limit is an error that
/// names it.
namespace policy {

struct JsonError {
    QString message;
    friend bool operator==(const JsonError &, const JsonError &) = default;
};

[[nodiscard]] Result<Intent, JsonError> intentFromJson(const nlohmann::ordered_json &json);
/// Members of a request or of a file of its own: `agreed` (list of `group`, `kept-elsewhere`),
/// `managed_elsewhere` (true, or where), `others` (shares), `own_tests` (`src`, `proto`, `accept`, `deny`).
/// All may be missing.
[[nodiscard]] Result<Options, JsonError> optionsFromJson(const nlohmann::ordered_json &json);
[[nodiscard]] Result<Topology, JsonError> topologyFromJson(const nlohmann::ordered_json &json);
[[nodiscard]] Result<base::Address, JsonError> addressFromJson(const nlohmann::ordered_json &json);

[[nodiscard]] nlohmann::ordered_json toJson(const Intent &intent);
[[nodiscard]] nlohmann::ordered_json toJson(const Topology &topology);
[[nodiscard]] nlohmann::ordered_json toJson(const std::vector<Reach> &reach);
[[nodiscard]] nlohmann::ordered_json toJson(const std::vector<Finding> &findings);
[[nodiscard]] nlohmann::ordered_json toJson(const std::vector<AccessChange> &access);
[[nodiscard]] nlohmann::ordered_json toJson(const std::vector<Problem> &problems);
/// `{"ok": true, "policy": …, "changes": …, "access": …, "warnings": …, "findings": …}`
[[nodiscard]] nlohmann::ordered_json toJson(const Plan &plan);
/// `{"ok": false, "problems": …}`; a problem that could be agreed to has `needs`
[[nodiscard]] nlohmann::ordered_json toJson(const Refusal &refusal);
/// `present`, `paused`, `absent`, `changed`
[[nodiscard]] const char *nameOf(RuleState state);
/// `group`, `kept-elsewhere`
[[nodiscard]] const char *nameOf(Agreement agreement);
[[nodiscard]] std::optional<Agreement> agreementFrom(const QString &name);

} // namespace policy
