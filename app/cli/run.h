// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace cli {

/// Every command, in the order of the overview.
[[nodiscard]] const std::vector<Command> &allCommands();

/// The whole program after its streams are there: finds the command, reads its arguments, runs it.
/// \a arguments come without the name of the program. No signal, no global, no process exit: tests call this.
[[nodiscard]] Exit run(const QStringList &arguments, Streams &streams, const base::Clock &clock);

} // namespace cli
