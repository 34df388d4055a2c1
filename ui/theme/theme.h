// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;
class QObject;

namespace ui {

enum class Appearance : quint8 { System, Light, Dark };

/// Gives the application our palette (where the style has none of its own) and our style sheet, and keeps
/// both right when the system's palette or font changes. Call it again to switch. Light and Dark set our
/// palette always.
void applyTheme(QApplication &app, Appearance appearance);
[[nodiscard]] Appearance currentAppearance();

/// Says \a text to a screen reader on behalf of \a who: progress, “Copied”, a verdict that has arrived.
void announce(QObject *who, const QString &text);

} // namespace ui
