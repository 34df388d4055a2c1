// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// What every page must hold, as lists of faults: `QCOMPARE(unnamedFields(page), QStringList())`.
namespace support {

/// Controls that a screen reader could not name: no accessible name, no words of their own, no label that is
/// a buddy.
[[nodiscard]] QStringList unnamedFields(QWidget *root);

/// Neighbours in the Tab order of \a root where the later one stands before the earlier one: above it, or at
/// the left in the same row. Call it on a shown widget. The rail of a flow is last by intent and is left out.
[[nodiscard]] QStringList tabOrderFaults(QWidget *root);

/// Visible labels, buttons and fields with words that do not fit: too narrow, too low, or outside of the
/// parent. What is elided on purpose has the whole text in its tooltip.
[[nodiscard]] QStringList cutTexts(QWidget *root);

/// Mnemonics that occur twice among the visible buttons and labels.
[[nodiscard]] QStringList doubleMnemonics(QWidget *root);

/// What the visible labels of \a root say, a line each, as it was given to them.
[[nodiscard]] QString wordsOf(const QWidget *root);

/// Makes the application look as in the screenshots: our theme, Inter if installed.
void useAppLook(bool dark = false);

/// Shows \a widget offscreen at a size and waits until it is laid out.
void showAt(QWidget &widget, int width, int height);

} // namespace support
