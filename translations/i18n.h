// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace i18n {

/// Languages that are complete: "en", "de".
[[nodiscard]] QStringList languages();

/// The language among languages() that fits the system's, "en" when none does.
[[nodiscard]] QString systemLanguage();

/// Shows texts in \a language (one of languages()) from now on; replaces what an earlier call installed.
/// Widgets get a QEvent::LanguageChange. English has a catalogue too: its plurals.
void install(const QString &language);

/// What install() set last.
[[nodiscard]] QString current();

} // namespace i18n
