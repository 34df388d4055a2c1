// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/probe/check_result.h"
#include "core/probe/verdict.h"

#include <nlohmann/json.hpp>

namespace probe {

struct JsonError {
    enum class Code { WrongType, Missing, OutOfRange, TooMuch, NewerSchema };
    Code code = Code::WrongType;
    QString where; ///< JSON pointer (RFC 6901) of the member
    friend bool operator==(const JsonError &, const JsonError &) = default;
};
[[nodiscard]] QString describe(const JsonError &error);

/// A check result as kept in the history and in a result file. fromJson(toJson(x)) == x.
[[nodiscard]] nlohmann::json toJson(const CheckResult &result);
/// Reads what somebody else may have written: every limit of CheckPlan holds, times are UTC, unknown members
/// are ignored, results for doors that the plan does not name are refused.
[[nodiscard]] Result<CheckResult, JsonError> fromJson(const nlohmann::json &json);

/// The verdict for `--json`: kind, cause and the ports behind it. Only for reading by others.
[[nodiscard]] nlohmann::json toJson(const Verdict &verdict);

} // namespace probe
