// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

class Tokens;

/// The style sheet of the application: kinds of buttons, fields, callouts, menus. Everything else is the
/// style's own.
[[nodiscard]] QString styleSheetFor(const Tokens &tokens);

} // namespace ui
