// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hujson/document.h"
#include "core/policy/plan.h"

#include <QByteArrayList>

#include <optional>
#include <vector>

/// Adding marked entries to an array or object, and taking them out again.
///
/// An entry is its comment lines and its value, put before the closing bracket: `NEWLINE indent comment
/// NEWLINE indent value`. removal() takes exactly that out again, so removal(insertion(x)) == x holds for
/// every layout:
/// - the comma that the former last entry did not have is added, and goes when the new last entry has none
/// either;
/// - an empty container on one line is opened over several, its only entry has no comma; an empty one that
/// already
///   stands on several lines gets an entry with a comma. That comma is what tells the two apart.
namespace policy {

struct Comment {
    hujson::Span span; ///< without the line end
    QByteArray text;   ///< with `//` or `/* */`
};

/// An array or object with the places of its commas and comments, none of them inside its entries.
struct Container {
    struct Entry {
        hujson::Span span; ///< from name to value in an object
        hujson::NodeIndex name = hujson::noNode;
        hujson::NodeIndex value = hujson::noNode;
        std::optional<std::uint32_t> comma; ///< behind it
        int commentsBefore = 0;             ///< index behind the last comment that stands before it
    };
    hujson::NodeIndex node = hujson::noNode;
    std::uint32_t open = 0;  ///< behind the opening bracket
    std::uint32_t close = 0; ///< of the closing bracket
    std::vector<Entry> entries;
    std::vector<Comment> comments;

    [[nodiscard]] static Container read(const hujson::Document &document, hujson::NodeIndex node);
};

/// How new entries look here.
struct Layout {
    QByteArray newline;
    QByteArray unit;      ///< one level
    QByteArray base;      ///< indent of the line of the opening bracket
    QByteArray indent;    ///< of entries
    bool isTight = false; ///< no blank behind `:` and `,`
};
[[nodiscard]] Layout layoutOf(const hujson::Document &document, const Container &container);

/// Newline of the file: that of its first line.
[[nodiscard]] QByteArray newlineOf(const QByteArray &text);
/// One level: the indent of the first member of the root that stands on a line of its own; else a tab.
[[nodiscard]] QByteArray indentUnit(const hujson::Document &document);
/// Some list of the first two levels ends with a comma.
[[nodiscard]] bool hasTrailingCommas(const hujson::Document &document);
/// Nothing in it that plain JSON does not have.
[[nodiscard]] bool isStandardJson(const hujson::Document &document);
/// Leading blanks of the line of \a offset.
[[nodiscard]] QByteArray indentAt(const QByteArray &text, std::uint32_t offset);
/// Blanks, comments and commas gone; for comparing values.
[[nodiscard]] QByteArray compact(const QByteArray &value);
[[nodiscard]] QByteArray quoted(const QByteArray &text);

/// The comments of a gap between two values.
[[nodiscard]] std::vector<Comment> commentsBetween(
    const QByteArray &text, std::uint32_t from, std::uint32_t to);

/// \a lines without indent: comments first, then the value (over several lines if it likes).
[[nodiscard]] std::vector<Change> insertion(const hujson::Document &document, hujson::NodeIndex container,
    const QByteArrayList &lines, const QString &why);
/// Takes entry \a index out, with the comments above it from \a firstComment on.
[[nodiscard]] std::vector<Change> removal(const hujson::Document &document, const Container &container,
    std::size_t index, std::size_t firstComment, const QString &why);

} // namespace policy
