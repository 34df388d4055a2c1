// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

/// Facts and a set-up make statements for host and friend. The words of this folder are data: each text
/// stands in a table in both languages, because a statement is shown in the reader's language and not in the
/// app's (a host with an English window prints a German guide). So nothing here goes through QTranslator.
namespace explain {

enum class Language { English, German };

/// The language of the texts for a BCP 47 tag such as "de" or "de-AT"; English for every other.
[[nodiscard]] Language languageOf(QStringView tag);

/// One text in both languages. Placeholders: {host} {friend} {machine} {service} {login} {name} {port}.
struct Words {
    const char16_t *en = u"";
    const char16_t *de = u"";
    [[nodiscard]] bool isEmpty() const { return en[0] == 0; }
};

[[nodiscard]] QString in(const Words &words, Language language);

/// What stands for the placeholders: name without braces → text.
using Values = std::vector<std::pair<QString, QString>>;

/// Replaces every placeholder once, from left to right: braces inside a value stay as they are. The first
/// letter of the outcome becomes a capital. An unknown placeholder stays.
[[nodiscard]] QString filled(const QString &pattern, const Values &values);

} // namespace explain
