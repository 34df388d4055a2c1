// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/sweeper.h"

#include <memory>

namespace io {

/// The best Sweeper that this system has: EpollSweeper on Linux, QtSweeper elsewhere.
[[nodiscard]] std::unique_ptr<probe::Sweeper> tcpSweeper();

} // namespace io
