// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

class Page;

/// F1: shows what \a page says about itself in a dialog. False: it says nothing.
bool showHelp(Page *page);

} // namespace ui
