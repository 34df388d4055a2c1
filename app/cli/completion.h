// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace cli {

/// Scripts for the shells and the man page, made from the table of commands.
[[nodiscard]] QByteArray bashCompletion(const std::vector<Command> &commands);
[[nodiscard]] QByteArray zshCompletion(const std::vector<Command> &commands);
[[nodiscard]] QByteArray fishCompletion(const std::vector<Command> &commands);
/// man(7), section 1, in the language of the program.
[[nodiscard]] QByteArray manPage(const std::vector<Command> &commands);

} // namespace cli
