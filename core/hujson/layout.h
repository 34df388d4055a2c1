// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hujson/document.h"

#include <optional>

/// Where the items of one array or object stand in the text: lines, commas, and which comment belongs to
/// whom.
///
/// A comment that starts on the line of an item, behind it, and ends that line or stands before the closing
/// bracket trails the item. Comments on lines of their own directly above an item, without a blank line
/// between, lead it. Every other comment belongs to the list.
namespace hujson {

using Offset = std::uint32_t;

/// An element, or a member from the start of its name to the end of its value.
struct Item {
    Offset begin = 0;
    Offset end = 0;
};

/// What stands behind an item and its comma on the same line.
struct Tail {
    Offset end = 0;        ///< behind the last comment that trails; where the tail starts when there is none
    bool endsLine = false; ///< nothing but blanks between end and the newline
    bool hasLineComment = false;
    Offset newline = 0; ///< where that newline (CR LF or LF) starts; the same as end when the line goes on
};

/// Spaces and tabs at the start of the line of \a at, at most up to there.
[[nodiscard]] QByteArray indentOfLine(const QByteArray &text, Offset at);

class ListLayout {
public:
    ListLayout(const Document &document, NodeIndex list);

    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] Offset open() const { return m_open; }   ///< behind the opening bracket
    [[nodiscard]] Offset close() const { return m_close; } ///< at the closing bracket

    /// Where the comma behind item \a i stands.
    [[nodiscard]] std::optional<Offset> comma(std::size_t i) const;
    /// Behind item \a i and its comma.
    [[nodiscard]] Offset behind(std::size_t i) const;
    [[nodiscard]] Tail tail(Offset behind) const;
    /// What goes with item \a i when it goes: its tail, but not a block comment between a last item and the
    /// bracket.
    [[nodiscard]] Tail ownTail(std::size_t i) const;
    /// Where the blanks and comments before item \a i begin that are not its predecessor's.
    [[nodiscard]] Offset floor(std::size_t i) const;
    /// Only blanks and block comments stand before item \a i on its line.
    [[nodiscard]] bool startsLine(std::size_t i) const;
    /// The comma before item \a i starts its line and stands on the line of the item.
    [[nodiscard]] bool hasCommaFirst(std::size_t i) const;
    /// Start of the line on which item \a i starts, or of the first comment line that leads it. Only when
    /// startsLine().
    [[nodiscard]] Offset lead(std::size_t i, bool withComments) const;
    /// The comments in a part of the text that holds nothing but blanks, commas and comments. The newline
    /// that ends a line comment is part of it.
    [[nodiscard]] std::vector<Span> comments(Offset begin, Offset end) const;

    [[nodiscard]] Offset lineStart(Offset at) const;
    /// Behind the next newline, or the end of the text.
    [[nodiscard]] Offset lineEnd(Offset at) const;
    [[nodiscard]] QByteArray indentAt(Offset at) const { return indentOfLine(m_text, at); }
    [[nodiscard]] bool isBlank(Offset begin, Offset end) const;
    [[nodiscard]] bool hasNewline(Offset begin, Offset end) const;
    /// \a comment without the newline that ends it.
    [[nodiscard]] Offset trimmedEnd(Span comment) const;
    [[nodiscard]] std::string_view part(Offset begin, Offset end) const;

private:
    [[nodiscard]] const char *pointer(Offset at) const { return m_text.constData() + at; }
    [[nodiscard]] Offset offset(const char *at) const { return static_cast<Offset>(at - m_text.constData()); }
    [[nodiscard]] Offset skipExtra(Offset at) const;

    QByteArray m_text;
    std::vector<Item> m_items;
    Offset m_open = 0;
    Offset m_close = 0;
};

} // namespace hujson
