// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace ui {

/// What a colour is for. Neutrals are the system's palette; accent, attention and lamp are ours.
enum class Role : quint8 {
    Window,
    Base,
    Sunken,
    Ink,
    Ink2,
    Accent,
    OnAccent,
    AccentTint,
    Attention,
    AttentionTint,
    Border,
    Line,
    Plank,
    Lamp,
    OnLamp,
};

/// The colours that belong to a palette. A pure function of it, so a widget asks again when its palette
/// changes.
class Tokens {
public:
    /// Dark when the window is darker than middle grey. High contrast (18:1 and more): the palette's roles
    /// only.
    [[nodiscard]] static Tokens of(const QPalette &palette);
    /// Of the application. Widgets ask this one: a style sheet changes what a single widget's palette says.
    [[nodiscard]] static Tokens current();

    [[nodiscard]] QColor operator[](Role role) const;
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }

private:
    QPalette m_palette;
    bool m_dark = false;
    bool m_highContrast = false;
};

/// \a share of \a colour (0 to 1) over \a ground.
[[nodiscard]] QColor mix(const QColor &colour, const QColor &ground, double share);
/// Contrast ratio of WCAG 2.1 (section 1.4.3), 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// Our neutrals, for styles that have no palette of their own.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

} // namespace ui
