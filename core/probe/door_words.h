// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/check_plan.h"
#include "core/probe/port_set.h"

namespace probe {

/// "Jellyfin, port 8096", "Remote login (SSH), port 22" or "port 9999".
[[nodiscard]] QString doorName(const Door &door);
[[nodiscard]] QString doorName(std::uint16_t port);

/// "Jellyfin, Remote login (SSH), port 9999 and 4 more": the first few by name, for a sentence.
[[nodiscard]] QString doorList(const std::vector<Door> &doors);
[[nodiscard]] QString doorList(const std::vector<std::uint16_t> &ports);

/// "35839 and 59395": every number, for a sentence.
[[nodiscard]] QString numberList(const std::vector<std::uint16_t> &ports);

/// "22, 445, 8000–8095 and 3 more ranges": the first few, for a sentence or a cell.
[[nodiscard]] QString portList(const PortSet &ports);

} // namespace probe
