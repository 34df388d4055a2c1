// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/control/problem.h"
#include "core/policy/plan.h"

namespace policy::control {

/// A file with every error put right that has one answer, and that opens nothing.
struct Fixed {
    QByteArray text;
    std::vector<Change> changes; ///< in the former text; ascending, not overlapping
    std::vector<Problem> left;   ///< errors that need a decision, with their places in the new text
};

/// Applies all replacements of the problems of a file, and those of what is left, until there are none: one
/// undeclared tag after another goes into `tagOwners`, for instance. Bytes that no replacement names stay.
/// Fixing twice changes nothing.
[[nodiscard]] Fixed fix(const QByteArray &text, const Topology *topology);

} // namespace policy::control
