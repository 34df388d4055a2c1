// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace ui {

/// The step all gaps are multiples of: 8 at the usual font, more with a larger one.
[[nodiscard]] int unit();
/// \a units times unit(), rounded.
[[nodiscard]] int space(double units);
/// A length drawn for the usual font (icon sizes, radii), grown with the font in use.
[[nodiscard]] int scaled(int pixels);

/// Where a text stands in the order of a page.
enum class TextRole : quint8 { Detail, Body, Strong, Lead, Section, Title, Welcome, Address, Mono };

/// The application's font at the size and weight of \a role, rounded to half a point.
[[nodiscard]] QFont fontFor(TextRole role);
/// The same for a free factor.
[[nodiscard]] QFont scaledFont(double factor, bool strong);

} // namespace ui
