// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/share.h"
#include "core/share/visit.h"

#include <QString>

namespace cli {

/// "two-houses" … for programs.
[[nodiscard]] QString idOf(share::Step step);
[[nodiscard]] QString idOf(share::FriendStep step);
/// The heading for people.
[[nodiscard]] QString titleOf(share::Step step);
[[nodiscard]] QString titleOf(share::FriendStep step, const QString &hostName);
/// "done", "now", "to do" … beside a step.
[[nodiscard]] QString stateText(share::StepState state);
[[nodiscard]] QString idOf(share::StepState state);

} // namespace cli
