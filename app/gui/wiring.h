// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

class House;

namespace ui {
class MainWindow;
}

/// Shows texts, numbers and dates in this language from now on.
void showLanguage(const QString &language);

/// The only place that hands ports and flows to the window. \a house outlives the window; \a startPractice opens a
/// window on made-up tailnets and is empty in practice.
[[nodiscard]] std::unique_ptr<ui::MainWindow> makeWindow(House &house, std::function<void()> startPractice);
