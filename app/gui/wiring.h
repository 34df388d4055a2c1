// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

class House;

namespace io {
class Settings;
}

namespace ui {
class MainWindow;
}

/// Shows texts, numbers and dates in this language from now on.
void showLanguage(const QString &language);

/// What was chosen in an earlier session, else what the system says.
void showAsChosen(const io::Settings &settings);

/// The only place that hands ports and flows to the window. \a house and \a settings outlive the window; \a
/// startPractice opens a window on made-up tailnets and is empty in practice. Without settings no choice is
/// remembered.
[[nodiscard]] std::unique_ptr<ui::MainWindow> makeWindow(
    House &house, std::function<void()> startPractice, io::Settings *settings = nullptr);
