// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace ui {

int unit()
{
    const int height = QFontMetrics(QApplication::font()).height();
    return std::max(8, static_cast<int>(std::lround(height * 8.0 / 17.0)));
}

int space(double units)
{
    return static_cast<int>(std::lround(units * unit()));
}

int scaled(int pixels)
{
    return static_cast<int>(std::lround(pixels * unit() / 8.0));
}

QFont scaledFont(double factor, bool strong)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::round(font.pointSizeF() * factor * 2) / 2);
    else
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * factor))));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont fontFor(TextRole role)
{
    switch (role) {
    case TextRole::Detail:
        return scaledFont(0.9, false);
    case TextRole::Body:
        return scaledFont(1.0, false);
    case TextRole::Strong:
        return scaledFont(1.0, true);
    case TextRole::Lead:
        return scaledFont(1.15, false);
    case TextRole::Section:
        return scaledFont(1.15, true);
    case TextRole::Title:
        return scaledFont(1.7, true);
    case TextRole::Welcome:
        return scaledFont(2.0, true);
    case TextRole::Address:
        return scaledFont(1.55, true);
    case TextRole::Mono: {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        const QFont size = scaledFont(0.9, false);
        if (size.pointSizeF() > 0)
            font.setPointSizeF(size.pointSizeF());
        else
            font.setPixelSize(size.pixelSize());
        return font;
    }
    }
    Q_UNREACHABLE();
}

} // namespace ui
