// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/input.h"

/// The commands of the group `policy`; policy_commands.cpp has their table.
namespace cli {

[[nodiscard]] Exit policyCheck(const Args &args, Context &context);
[[nodiscard]] Exit policyCompile(const Args &args, Context &context);
[[nodiscard]] Exit policyFindings(const Args &args, Context &context);
[[nodiscard]] Exit policyNarrow(const Args &args, Context &context);
[[nodiscard]] Exit policyShare(const Args &args, Context &context);
[[nodiscard]] Exit policyRepair(const Args &args, Context &context);
[[nodiscard]] Exit policyFix(const Args &args, Context &context);
[[nodiscard]] Exit policyFormat(const Args &args, Context &context);
[[nodiscard]] Exit policyRevoke(const Args &args, Context &context);
[[nodiscard]] Exit policyPause(const Args &args, Context &context);
[[nodiscard]] Exit policyResume(const Args &args, Context &context);
[[nodiscard]] Exit policyDiff(const Args &args, Context &context);
[[nodiscard]] Exit policyReach(const Args &args, Context &context);

} // namespace cli
