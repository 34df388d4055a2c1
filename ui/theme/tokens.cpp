// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QGuiApplication>

#include <cmath>

namespace ui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

QColor systemColour(const QPalette &palette, Role role)
{
    switch (role) {
    case Role::Window:
        return palette.color(QPalette::Window);
    case Role::Base:
    case Role::AccentTint:
    case Role::AttentionTint:
    case Role::Lamp:
        return palette.color(QPalette::Base);
    case Role::Sunken:
        return palette.color(QPalette::Window);
    case Role::Accent:
        return palette.color(QPalette::Highlight);
    case Role::OnAccent:
        return palette.color(QPalette::HighlightedText);
    case Role::OnLamp:
        return palette.color(QPalette::Text);
    default:
        return palette.color(QPalette::WindowText);
    }
}

/// The quieter ink of a palette, opaque and readable on its window.
QColor quietInk(const QPalette &palette)
{
    const QColor ink = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    QColor quiet = palette.color(QPalette::PlaceholderText);
    if (quiet.alpha() < 255)
        quiet = mix(QColor(quiet.rgb()), palette.color(QPalette::Base), quiet.alphaF());
    return contrast(quiet, window) >= 4.5 ? quiet : mix(ink, window, 0.75);
}

} // namespace

QColor mix(const QColor &colour, const QColor &ground, double share)
{
    const auto channel = [share](int front, int back) {
        return static_cast<int>(std::lround(front * share + back * (1 - share)));
    };
    return {channel(colour.red(), ground.red()), channel(colour.green(), ground.green()),
        channel(colour.blue(), ground.blue())};
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Tokens Tokens::of(const QPalette &palette)
{
    Tokens tokens;
    tokens.m_palette = palette;
    const QColor window = palette.color(QPalette::Window);
    tokens.m_dark = window.lightness() < 128;
    tokens.m_highContrast = contrast(window, palette.color(QPalette::WindowText)) >= 18.0;
    return tokens;
}

Tokens Tokens::current()
{
    return of(QGuiApplication::palette());
}

QColor Tokens::operator[](Role role) const
{
    if (m_highContrast)
        return systemColour(m_palette, role);
    const auto ours = [this](const char *light, const char *dark) {
        return QColor(QLatin1StringView(m_dark ? dark : light));
    };
    const QColor base = m_palette.color(QPalette::Base);
    switch (role) {
    case Role::Window:
        return m_palette.color(QPalette::Window);
    case Role::Base:
        return base;
    case Role::Sunken:
        return m_palette.color(QPalette::AlternateBase);
    case Role::Ink:
        return m_palette.color(QPalette::WindowText);
    case Role::Ink2:
        return quietInk(m_palette);
    case Role::Accent:
        return ours("#0E6470", "#6CC3CE");
    case Role::OnAccent:
        return ours("#FFFFFF", "#0A2024");
    case Role::AccentTint:
        return base == ours("#FFFFFF", "#252A2D") ? ours("#E0EEEF", "#1E3A3F")
                                                  : mix((*this)[Role::Accent], base, m_dark ? 0.16 : 0.13);
    case Role::Attention:
        return ours("#95450A", "#F2AB6D");
    case Role::AttentionTint:
        return base == ours("#FFFFFF", "#252A2D") ? ours("#FBEBDC", "#3D2C1D")
                                                  : mix((*this)[Role::Attention], base, m_dark ? 0.14 : 0.12);
    case Role::Border:
        return ours("#84898B", "#7C868A");
    case Role::Line:
        return ours("#DAD7D0", "#3B4246");
    case Role::Plank:
        return ours("#858D8F", "#737D81");
    case Role::Lamp:
        return QColor(0xF3, 0xC2, 0x52);
    case Role::OnLamp:
        return QColor(0x22, 0x28, 0x2B);
    }
    Q_UNREACHABLE();
}

namespace {

struct Neutrals {
    QColor window, base, sunken, ink, quiet, accent, onAccent, border, line;
};

QPalette paletteOf(const Neutrals &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.ink);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.sunken);
    palette.setColor(QPalette::Text, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.quiet);
    palette.setColor(QPalette::Button, c.base);
    palette.setColor(QPalette::ButtonText, c.ink);
    palette.setColor(QPalette::BrightText, c.ink);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::ToolTipText, c.ink);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.base);
    palette.setColor(QPalette::Midlight, c.line);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.border);
    palette.setColor(QPalette::Shadow, c.border);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, c.quiet);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.quiet);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(
        {0xF6F5F2, 0xFFFFFF, 0xECEAE5, 0x22282B, 0x565D61, 0x0E6470, 0xFFFFFF, 0x84898B, 0xDAD7D0});
}

QPalette darkPalette()
{
    return paletteOf(
        {0x1C2022, 0x252A2D, 0x16191B, 0xECEAE6, 0xA8B0B3, 0x6CC3CE, 0x0A2024, 0x7C868A, 0x3B4246});
}

} // namespace ui
