// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

/// The words of HuJSON: blanks, comments, strings, numbers. Everything here is bytes in, place out; the tree
/// is made elsewhere. No function reads at or behind \a end.
namespace hujson::scan {

/// First byte that is no blank (space, tab, CR, LF).
[[nodiscard]] const char *skipBlanks(const char *at, const char *end);

/// Behind the comment that starts at \a at; \a at itself when none starts there; nullptr when it has no end.
/// A line comment ends with its newline, which belongs to it: without one it is incomplete.
[[nodiscard]] const char *skipComment(const char *at, const char *end);

/// Offset of the first token at or behind \a at. The text is one that was parsed.
[[nodiscard]] qsizetype skipExtra(const QByteArray &text, qsizetype at);

struct StringEnd {
    const char *end; ///< behind the closing quote; nullptr when there is none
    bool isValid;    ///< no control characters, only known escapes, UTF-8
};
/// \a at is at the opening quote. Lone surrogates in escapes count as valid (RFC 8259, section 8.2).
[[nodiscard]] StringEnd skipString(const char *at, const char *end);

/// Behind the run of letters, digits, `+`, `-` and `.` that starts at \a at.
[[nodiscard]] const char *skipWord(const char *at, const char *end);
[[nodiscard]] bool isNumber(std::string_view word);

/// \a number is one in the sense of isNumber(). Infinite when no double holds it, 0 when it is too near to
/// it.
[[nodiscard]] double toDouble(std::string_view number);

/// Length of the UTF-8 sequence at \a at, or 0 when it is none (RFC 3629: shortest form, no surrogates).
[[nodiscard]] int sequenceLength(const char *at, const char *end);
/// The character of the valid sequence at \a at.
[[nodiscard]] char32_t character(const char *at);
[[nodiscard]] bool isUtf8(std::string_view text);

/// Content of a valid string, \a quoted with its quotes. Lone surrogates become U+FFFD.
[[nodiscard]] QByteArray unescape(std::string_view quoted);

/// \a text as JSON string, with as few escapes as JSON needs (RFC 8785, section 3.2.2.2).
[[nodiscard]] QByteArray quoted(const QByteArray &text);

} // namespace hujson::scan
