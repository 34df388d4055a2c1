// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/edit.h"

#include "core/hujson/list_edit.h"

#include <algorithm>

namespace hujson {

namespace {

NewItem newItem(const Document &document, const QByteArray &body, const QByteArray &comment)
{
    NewItem item(styleOf(document), body);
    item.setComment(comment);
    return item;
}

} // namespace

QByteArray apply(const QByteArray &text, std::vector<Edit> edits)
{
    std::stable_sort(
        edits.begin(), edits.end(), [](const Edit &a, const Edit &b) { return a.offset < b.offset; });
    qsizetype size = text.size();
    for (const Edit &edit : edits)
        size += edit.inserted.size();
    QByteArray out;
    out.reserve(size);
    qsizetype copied = 0;
    for (const Edit &edit : edits) {
        const auto offset = static_cast<qsizetype>(edit.offset);
        Q_ASSERT(offset >= copied && offset + edit.removed <= text.size());
        out.append(text.constData() + copied, offset - copied);
        out.append(edit.inserted);
        copied = offset + edit.removed;
    }
    out.append(text.constData() + copied, text.size() - copied);
    return out;
}

std::vector<Edit> append(
    const Document &document, NodeIndex array, const QByteArray &value, const QByteArray &comment)
{
    return appendItem(ListLayout(document, array), newItem(document, value, comment));
}

std::vector<Edit> insertBefore(const Document &document, NodeIndex array, std::uint32_t before,
    const QByteArray &value, const QByteArray &comment)
{
    return insertItem(ListLayout(document, array), before, newItem(document, value, comment));
}

std::vector<Edit> addMember(const Document &document, NodeIndex object, const QByteArray &name,
    const QByteArray &value, const QByteArray &comment)
{
    return appendItem(
        ListLayout(document, object), newItem(document, nameText(document, object, name) + value, comment));
}

std::vector<Edit> removeElement(
    const Document &document, NodeIndex array, std::uint32_t index, bool withComments)
{
    return removeItem(ListLayout(document, array), index, withComments, styleOf(document).isStandard);
}

std::vector<Edit> removeMember(
    const Document &document, NodeIndex object, std::uint32_t index, bool withComments)
{
    return removeItem(ListLayout(document, object), index, withComments, styleOf(document).isStandard);
}

std::vector<Edit> replaceValue(const Document &document, NodeIndex node, const QByteArray &value)
{
    const Span span = document.span(node);
    const NewItem item(styleOf(document), value);
    return {{span.begin, span.size(), item.body(indentOfLine(document.text(), span.begin))}};
}

} // namespace hujson
