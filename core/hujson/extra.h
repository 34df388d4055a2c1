// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <limits>

/// Blanks and comments between two tokens ("extra" in tailscale/hujson), as format() lays them out.
namespace hujson::extra {

[[nodiscard]] bool hasNewline(const QByteArray &extra);
[[nodiscard]] qsizetype leadingBlanks(const QByteArray &text);
[[nodiscard]] bool hasComment(const QByteArray &extra);

/// How much of a line a text takes, or of its first and last line when it has several.
struct LineStats {
    qsizetype first = 0;
    qsizetype last = 0;
    bool isMultiline = false;
};
/// Length of the comments with a blank around each; blanks themselves do not count.
[[nodiscard]] LineStats lineStats(const QByteArray &extra);

struct Layout {
    int depth = 0;              ///< tabs before a comment that starts a line, and before what follows
    bool startsNewLine = false; ///< a newline first, unless there is one anywhere
    bool endsWithNewline = false;
    bool noLeadingBlankLines = false;
    bool noTrailingBlankLines = false;
    bool isBeforeBracket = false; ///< what follows is indented one level less
    bool atLeastOneBlank = false;
    qsizetype most
        = std::numeric_limits<qsizetype>::max(); ///< bytes; what would be longer is cut off behind them
};
/// Comments keep their text without blanks at line ends; a block comment of several lines is indented as a
/// whole. At most one blank line stays between two of them. CR LF becomes LF, a lone CR a blank.
[[nodiscard]] QByteArray formatted(QByteArray extra, const Layout &layout);

/// \a text without white space at its end; white space is what Unicode says.
[[nodiscard]] QByteArray trimmedRight(const QByteArray &text);

} // namespace hujson::extra
