// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/plan.h"

#include <QByteArray>

#include <optional>
#include <vector>

/// Sorted, disjoint lists of port ranges. 0–65535 is every port.
namespace policy::ports {

inline constexpr PortRange every{0, 65535};

[[nodiscard]] std::vector<PortRange> normalized(std::vector<PortRange> ranges);
[[nodiscard]] std::vector<PortRange> minus(const std::vector<PortRange> &a, const std::vector<PortRange> &b);
/// `22,8000-8100` or `*`; a single 0-65535 is written `*`.
[[nodiscard]] QByteArray text(const std::vector<PortRange> &ranges);
/// The reverse: `*`, numbers and ranges with commas; nullopt for anything else, such as a named port.
[[nodiscard]] std::optional<std::vector<PortRange>> parse(const QByteArray &text);

} // namespace policy::ports
