// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/review.h"
#include "core/share/card.h"

#include <nlohmann/json.hpp>

namespace history {

/// The file of one run. readRun(writeRun(x)) == x for every run with valid ids.
/// `resources/schemas/run.schema.json` documents it. NewerSchema: left as it is.
[[nodiscard]] QByteArray writeRun(const Run &run);
[[nodiscard]] Result<Run, share::CardError> readRun(const QByteArray &bytes);
/// The same, as a value for `--json` and exports.
[[nodiscard]] nlohmann::ordered_json toJson(const Run &run);
[[nodiscard]] nlohmann::ordered_json toJson(const Deviation &deviation);

/// The file of the decisions of one owner.
inline constexpr qsizetype maxDecisionBytes = 4 * 1024 * 1024;
[[nodiscard]] QByteArray writeDecisions(const std::vector<Decision> &decisions);
[[nodiscard]] Result<std::vector<Decision>, share::CardError> readDecisions(const QByteArray &bytes);

} // namespace history
