// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/list_edit.h"

#include "core/hujson/scan.h"

#include <algorithm>

namespace hujson {

namespace {

Offset skipLineBlanks(const ListLayout &list, Offset at, Offset end)
{
    while (at < end && (list.part(at, at + 1) == " " || list.part(at, at + 1) == "\t"))
        ++at;
    return at;
}

Edit insertion(Offset at, QByteArray text)
{
    return {at, 0, std::move(text)};
}

/// The blanks between a comma and the next item on its line.
QByteArray gapOf(const ListLayout &list, std::size_t i)
{
    const Offset at = list.items()[i].begin;
    if (i > 0) {
        const Offset comma = list.behind(i - 1);
        if (skipLineBlanks(list, comma, at) == at)
            return QByteArray(list.part(comma, at).data(), at - comma);
    }
    // A list that stands directly behind its colon is in a file without blanks.
    return list.open() >= 2 && list.part(list.open() - 2, list.open() - 1) == ":" ? "" : " ";
}

/// Indent of items in a list that has none on a line of its own.
QByteArray itemIndent(const ListLayout &list, const Style &style)
{
    return list.indentAt(list.open() - 1) + style.indent;
}

QByteArray bytes(std::string_view part)
{
    return {part.data(), static_cast<qsizetype>(part.size())};
}

/// Blanks, comma and blanks before an item with its comma first, without the comments between.
QByteArray commaPrefix(const ListLayout &list, std::size_t i)
{
    const Offset behind = list.behind(i - 1);
    return bytes(list.part(list.lineStart(behind), skipLineBlanks(list, behind, list.items()[i].begin)));
}

/// \a lines below the line that ends with \a tail. A newline that is there stays where it is. When the
/// bracket stands on the line it moves behind the new lines, or below them where a line comment would swallow
/// it.
Edit insertionBelow(const ListLayout &list, const Tail &tail, const NewItem &item, const QByteArray &lines)
{
    const QByteArray &newline = item.style().newline;
    if (tail.endsLine)
        return insertion(list.lineEnd(tail.newline), lines + newline);
    return insertion(tail.end,
        newline + lines + (item.tailEndsLine() ? newline + list.indentAt(list.open() - 1) : QByteArray()));
}

std::vector<Edit> appendToEmptyLine(const ListLayout &list, const NewItem &item, Offset at)
{
    const Style &style = item.style();
    if (item.isOneLine()) {
        const QByteArray gap = at == list.open() ? bytes(list.part(at, list.close())) : QByteArray(" ");
        return {insertion(at, gap + item.body({}) + item.tail())};
    }
    const QByteArray outer = list.indentAt(list.open() - 1);
    const QByteArray indent = outer + style.indent;
    return {{at, list.close() - at,
        style.newline + item.lines(indent, indent, style.trailingCommas ? "," : "") + style.newline + outer}};
}

/// Comments stay below the new item, so that they lead nobody; those on the line of the bracket stay there.
std::vector<Edit> appendToEmpty(const ListLayout &list, const NewItem &item)
{
    const Style &style = item.style();
    const Tail head = list.tail(list.open());
    if (!list.hasNewline(list.open(), list.close()))
        return appendToEmptyLine(list, item, head.end);
    const auto comments = list.comments(head.end, list.close());
    const Offset next = comments.empty() ? list.close() : comments.front().begin;
    const bool nextStartsLine = list.lineStart(next) > head.end && list.isBlank(list.lineStart(next), next);
    QByteArray indent = itemIndent(list, style);
    if (nextStartsLine)
        indent = comments.empty() ? list.indentAt(next) + style.indent : list.indentAt(next);
    const char *const comma = style.trailingCommas && nextStartsLine ? "," : "";
    return {insertionBelow(list, head, item, item.lines(indent, indent, comma))};
}

} // namespace

std::vector<Edit> appendItem(const ListLayout &list, const NewItem &item)
{
    if (list.items().empty())
        return appendToEmpty(list, item);
    const std::size_t last = list.items().size() - 1;
    const Item &neighbour = list.items()[last];
    const bool hasComma = list.comma(last).has_value();
    const Tail tail = list.tail(list.behind(last));

    if (!hasComma && list.hasCommaFirst(last)) {
        const QByteArray prefix = commaPrefix(list, last);
        return {insertionBelow(list, tail, item, item.lines(list.indentAt(neighbour.begin), prefix, ""))};
    }
    const bool startsLine = list.startsLine(last);
    if (startsLine || item.needsOwnLine() || tail.hasLineComment) {
        const QByteArray indent
            = startsLine ? list.indentAt(neighbour.begin) : itemIndent(list, item.style());
        std::vector<Edit> edits;
        if (!hasComma)
            edits.push_back(insertion(neighbour.end, ","));
        edits.push_back(insertionBelow(list, tail, item, item.lines(indent, indent, hasComma ? "," : "")));
        return edits;
    }
    const QByteArray body = gapOf(list, last) + item.body(list.indentAt(neighbour.end)) + item.tail();
    return {hasComma ? insertion(list.behind(last), body + ',') : insertion(tail.end, ',' + body)};
}

std::vector<Edit> insertItem(const ListLayout &list, std::size_t before, const NewItem &item)
{
    if (before >= list.items().size())
        return appendItem(list, item);
    const Item &next = list.items()[before];
    const QByteArray &newline = item.style().newline;
    if (list.startsLine(before)) {
        const QByteArray indent = list.indentAt(next.begin);
        return {insertion(list.lead(before, true), item.lines(indent, indent, ",") + newline)};
    }
    if (list.hasCommaFirst(before)) {
        const Offset line = list.lineStart(next.begin);
        const QByteArray indent = list.indentAt(next.begin);
        return {insertion(line, item.lines(indent, commaPrefix(list, before), "") + newline)};
    }
    const Offset behind = before == 0 ? list.open() : list.behind(before - 1);
    const Offset at = skipLineBlanks(list, behind, next.begin);
    if (item.needsOwnLine()) {
        const QByteArray indent = itemIndent(list, item.style());
        return {{behind, at - behind, newline + item.lines(indent, indent, ",") + newline + indent}};
    }
    const QByteArray gap = before == 0 && list.items().size() > 1 ? gapOf(list, 1) : gapOf(list, before);
    return {insertion(at, item.body(list.indentAt(next.begin)) + item.tail() + ',' + gap)};
}

QByteArray nameText(const Document &document, NodeIndex object, const QByteArray &name)
{
    QByteArray colon = ": ";
    if (const auto members = document.members(object); !members.empty()) {
        const Offset begin = document.span(members.back().name).end;
        const Offset end = document.span(members.back().value).begin;
        const QByteArray between = document.text().mid(begin, end - begin);
        const auto at = between.indexOf(':');
        if (QByteArray(between).replace(':', "").replace(' ', "").isEmpty())
            colon = between.left(std::min<qsizetype>(at, 1)) + (at + 1 < between.size() ? ": " : ":");
    }
    return scan::quoted(name) + colon;
}

} // namespace hujson
