// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/check_result.h"

namespace ui {

/// How many doors of its plan a check really knocked at, each counted once. One that was stopped did not get
/// to all of them.
[[nodiscard]] int triedDoors(const probe::CheckResult &check);

} // namespace ui
