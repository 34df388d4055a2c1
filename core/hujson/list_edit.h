// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hujson/edit.h"
#include "core/hujson/layout.h"

#include <QList>

/// Items put into and taken out of one array or object; edit.h and patch() are made of these.
///
/// A list is written in one of three ways, seen at the item beside the new one: items start lines (the new
/// one gets a line of its own with the neighbour's indent), a comma starts the line (so does ours), or items
/// share a line (the new one joins it). A `//` comment on the line, or one that comes with the new item,
/// forces a new line in any case. Removal is the inverse, so that taking out what was added gives the former
/// bytes; only a list that was empty over several lines comes back as `[]` or `{}`.
namespace hujson {

/// What is to be written: a value or a member, and its comments.
class NewItem {
public:
    /// \a style is that of the file that receives the item; leading tabs of the lines of \a body become its
    /// indent.
    NewItem(const Style &style, QByteArray body);
    /// Item \a i of \a source as it stands there: body, comments that lead it, comments that trail it. Only
    /// the part of the item from \a bodyBegin on is its body.
    [[nodiscard]] static NewItem copied(
        const Style &style, const Document &source, const ListLayout &list, std::size_t i, Offset bodyBegin);

    /// Lines for above the item, without `//`.
    void setComment(const QByteArray &text);
    void setBody(const QByteArray &body) { m_body = body; }
    void prependToBody(const QByteArray &text) { m_body.prepend(text); }

    /// Comments above it, or a line comment behind it.
    [[nodiscard]] bool needsOwnLine() const { return !m_lead.isEmpty() || m_tailEndsLine; }
    [[nodiscard]] bool isOneLine() const { return !needsOwnLine() && !m_body.contains('\n'); }
    [[nodiscard]] bool tailEndsLine() const { return m_tailEndsLine; }
    [[nodiscard]] const Style &style() const { return m_style; }

    /// The body for a line indented by \a indent.
    [[nodiscard]] QByteArray body(const QByteArray &indent) const { return indented(m_body, indent); }
    /// Comments and body on lines of their own, \a prefix before the body, \a comma behind it; no newline at
    /// the end.
    [[nodiscard]] QByteArray lines(
        const QByteArray &indent, const QByteArray &prefix, const char *comma) const;
    /// The comments behind it, with a blank before; or nothing.
    [[nodiscard]] QByteArray tail() const { return m_tail.isEmpty() ? m_tail : ' ' + m_tail; }

private:
    [[nodiscard]] QByteArray indented(const QByteArray &text, const QByteArray &indent) const;

    Style m_style;
    QByteArray m_body;
    QList<QByteArray> m_lead; ///< comments as they are written, may have several lines
    QByteArray m_tail;
    bool m_tailEndsLine = false;
};

/// A text of several lines as NewItem wants it: without the indent of the line where it starts, further
/// levels as tabs.
[[nodiscard]] QByteArray withoutIndent(const QByteArray &text, const QByteArray &indent, const Style &style);

[[nodiscard]] std::vector<Edit> appendItem(const ListLayout &list, const NewItem &item);
/// At the end when there is no item \a before.
[[nodiscard]] std::vector<Edit> insertItem(const ListLayout &list, std::size_t before, const NewItem &item);
/// \a isStandard: the document is plain JSON, so no comma may be left before the bracket.
[[nodiscard]] std::vector<Edit> removeItem(
    const ListLayout &list, std::size_t i, bool withComments, bool isStandard);

/// `"name": ` with the blanks that the last member of \a object has around its colon; alignment is not
/// copied.
[[nodiscard]] QByteArray nameText(const Document &document, NodeIndex object, const QByteArray &name);

} // namespace hujson
