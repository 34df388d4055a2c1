// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hujson/document.h"

/// Edits that touch only the lines they must. Each function answers with text edits; nothing is changed in
/// place. What is inserted follows the file's own habits: indent, line ends, trailing commas, one line or
/// many, comments that belong to a neighbour stay with the neighbour.
namespace hujson {

/// Replace \a removed bytes at \a offset of the former text by \a inserted.
struct Edit {
    std::uint32_t offset = 0;
    std::uint32_t removed = 0;
    QByteArray inserted;
    friend bool operator==(const Edit &, const Edit &) = default;
};

/// The edits in order of offset, applied to \a text. They must not overlap; two insertions at one offset keep
/// their order.
[[nodiscard]] QByteArray apply(const QByteArray &text, std::vector<Edit> edits);

/// Adds \a value (a HuJSON text, without blanks around it) as last element. A value of several lines is
/// indented like its new neighbours. \a comment, when not empty, is put on its own line above it, as `//
/// comment`.
[[nodiscard]] std::vector<Edit> append(
    const Document &document, NodeIndex array, const QByteArray &value, const QByteArray &comment = {});

/// As append(), but before element \a before.
[[nodiscard]] std::vector<Edit> insertBefore(const Document &document, NodeIndex array, std::uint32_t before,
    const QByteArray &value, const QByteArray &comment = {});

/// Adds a member at the end of an object. \a name is unescaped.
[[nodiscard]] std::vector<Edit> addMember(const Document &document, NodeIndex object, const QByteArray &name,
    const QByteArray &value, const QByteArray &comment = {});

/// Takes an element out, with the comma and the line that become empty; comments above it that belong to it
/// (no blank line between) go only when \a withComments.
[[nodiscard]] std::vector<Edit> removeElement(
    const Document &document, NodeIndex array, std::uint32_t index, bool withComments);
[[nodiscard]] std::vector<Edit> removeMember(
    const Document &document, NodeIndex object, std::uint32_t index, bool withComments);

/// Replaces the value itself; blanks and comments around it stay.
[[nodiscard]] std::vector<Edit> replaceValue(
    const Document &document, NodeIndex node, const QByteArray &value);

/// How a file is written, as seen in \a document: what new text should look like.
struct Style {
    QByteArray indent = "\t"; ///< one level
    QByteArray newline = "\n";
    bool trailingCommas = true; ///< multi-line lists end with a comma
    bool isStandard = false;    ///< nothing in it that plain JSON does not have: a comment would be the first
};
[[nodiscard]] Style styleOf(const Document &document);

} // namespace hujson
