// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QPixmap>
#include <QString>

namespace ui {

/// The icon `:/icons/<name>.svg` in one colour, \a size logical pixels square. The stroke grows at small
/// sizes. An unknown name gives the question mark, never nothing. Cached by name, size, ratio and colour.
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal ratio);

/// The drawing `:/drawings/<name>.svg` at \a width logical pixels, its colours swapped when \a tokens are
/// dark.
[[nodiscard]] QPixmap drawingPixmap(const QString &name, int width, const Tokens &tokens, qreal ratio);
/// Height a drawing needs for \a width.
[[nodiscard]] int drawingHeight(const QString &name, int width);

} // namespace ui
