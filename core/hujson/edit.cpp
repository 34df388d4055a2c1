// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/edit.h"

#include "core/hujson/layout.h"
#include "core/hujson/scan.h"

#include <QList>

#include <algorithm>

// How a new item is placed. A list is written in one of three ways, seen at the item beside the new one:
// items start lines (the new one gets a line of its own with the neighbour's indent), a comma starts the line
// (so does ours), or items share a line (the new one joins it). A `//` comment on the line, or one that comes
// with the new item, forces a new line in any case. Removal is the inverse, so that taking out what was added
// gives the former bytes; only an array or object that was empty over several lines comes back as `[]` or
// `{}`.

namespace hujson {

namespace {

Offset skipLineBlanks(const ListLayout &list, Offset at, Offset end)
{
    while (at < end && (list.part(at, at + 1) == " " || list.part(at, at + 1) == "\t"))
        ++at;
    return at;
}

Offset backOverBlanks(const ListLayout &list, Offset at, Offset floor)
{
    while (at > floor && list.isBlank(at - 1, at))
        --at;
    return at;
}

/// What is to be written: a value or a member, and a comment above it.
class NewItem {
public:
    NewItem(const Style &style, QByteArray body, const QByteArray &comment)
        : m_style(style)
        , m_body(std::move(body))
    {
        if (!comment.isEmpty())
            m_comments = QByteArray(comment).replace('\r', "").split('\n');
    }

    [[nodiscard]] bool hasComment() const { return !m_comments.isEmpty(); }
    [[nodiscard]] bool isOneLine() const { return m_comments.isEmpty() && !m_body.contains('\n'); }

    /// The body for a line indented by \a indent. Leading tabs of its further lines become the file's own
    /// indent.
    [[nodiscard]] QByteArray body(const QByteArray &indent) const
    {
        QByteArray out;
        for (const QByteArray &line : m_body.split('\n')) {
            const QByteArray trimmed = line.endsWith('\r') ? line.chopped(1) : line;
            if (out.isEmpty()) {
                out = trimmed;
                continue;
            }
            out += m_style.newline;
            qsizetype tabs = 0;
            while (tabs < trimmed.size() && trimmed[tabs] == '\t')
                ++tabs;
            if (!trimmed.isEmpty())
                out += indent + m_style.indent.repeated(tabs) + trimmed.mid(tabs);
        }
        return out;
    }

    /// The comment lines, each with its newline.
    [[nodiscard]] QByteArray commentLines(const QByteArray &indent) const
    {
        QByteArray out;
        for (const QByteArray &line : m_comments)
            out += indent + (line.isEmpty() ? "//" : "// " + line) + m_style.newline;
        return out;
    }

    /// Comment and body on lines of their own; \a prefix stands before the body, no newline at the end.
    [[nodiscard]] QByteArray lines(const QByteArray &indent, const QByteArray &prefix) const
    {
        return commentLines(indent) + prefix + body(indent);
    }

    [[nodiscard]] const Style &style() const { return m_style; }

private:
    Style m_style;
    QByteArray m_body;
    QList<QByteArray> m_comments;
};

Edit insertion(Offset at, QByteArray text)
{
    return {at, 0, std::move(text)};
}

Edit removal(Offset begin, Offset end)
{
    return {begin, end - begin, {}};
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

std::vector<Edit> appendToEmpty(const ListLayout &list, const NewItem &item)
{
    const Style &style = item.style();
    const auto comments = list.comments(list.open(), list.close());
    const Offset at = comments.empty() ? list.open() : list.trimmedEnd(comments.back());
    if (!list.hasNewline(list.open(), list.close())) {
        if (item.isOneLine()) {
            const auto blanks = list.part(list.open(), list.close());
            const QByteArray gap = comments.empty()
                ? QByteArray(blanks.data(), static_cast<qsizetype>(blanks.size()))
                : QByteArray(" ");
            return {insertion(at, gap + item.body({}))};
        }
        const QByteArray outer = list.indentAt(list.open() - 1);
        const QByteArray indent = outer + style.indent;
        return {{at, list.close() - at,
            style.newline + item.lines(indent, indent) + (style.trailingCommas ? "," : "") + style.newline
                + outer}};
    }
    const Offset closeLine = list.lineStart(list.close());
    const bool closeStartsLine = closeLine > at && list.isBlank(closeLine, list.close());
    QByteArray indent
        = closeStartsLine ? list.indentAt(list.close()) + style.indent : itemIndent(list, style);
    QByteArray blankLine;
    if (!comments.empty()) {
        const Offset line = list.lineStart(comments.back().begin);
        if (line > list.open() && list.isBlank(line, comments.back().begin)) {
            indent = list.indentAt(comments.back().begin);
            blankLine = style.newline; // or the comment would seem to be the new item's
        }
    }
    return {insertion(at,
        style.newline + blankLine + item.lines(indent, indent)
            + (style.trailingCommas && closeStartsLine ? "," : ""))};
}

std::vector<Edit> appendItem(const ListLayout &list, const NewItem &item)
{
    if (list.items().empty())
        return appendToEmpty(list, item);
    const std::size_t last = list.items().size() - 1;
    const Item &neighbour = list.items()[last];
    const bool hasComma = list.comma(last).has_value();
    const Tail tail = list.tail(list.behind(last));
    const QByteArray &newline = item.style().newline;

    if (!hasComma && list.hasCommaFirst(last)) {
        const Offset line = list.lineStart(neighbour.begin);
        const auto prefix = list.part(line, neighbour.begin);
        const QByteArray indent = list.indentAt(neighbour.begin);
        return {insertion(tail.end,
            newline + item.lines(indent, QByteArray(prefix.data(), static_cast<qsizetype>(prefix.size()))))};
    }
    const bool startsLine = list.startsLine(last);
    if (startsLine || item.hasComment() || tail.hasLineComment) {
        const QByteArray indent
            = startsLine ? list.indentAt(neighbour.begin) : itemIndent(list, item.style());
        std::vector<Edit> edits;
        if (!hasComma)
            edits.push_back(insertion(neighbour.end, ","));
        edits.push_back(insertion(tail.end, newline + item.lines(indent, indent) + (hasComma ? "," : "")));
        return edits;
    }
    const QByteArray body = gapOf(list, last) + item.body(list.indentAt(neighbour.end));
    return {insertion(tail.end, hasComma ? body + ',' : ',' + body)};
}

std::vector<Edit> insertItem(const ListLayout &list, std::size_t before, const NewItem &item)
{
    if (before >= list.items().size())
        return appendItem(list, item);
    const Item &next = list.items()[before];
    const QByteArray &newline = item.style().newline;
    if (list.startsLine(before)) {
        const QByteArray indent = list.indentAt(next.begin);
        return {insertion(list.lead(before, true), item.lines(indent, indent) + ',' + newline)};
    }
    if (list.hasCommaFirst(before)) {
        const Offset line = list.lineStart(next.begin);
        const auto prefix = list.part(line, next.begin);
        const QByteArray indent = list.indentAt(next.begin);
        return {insertion(line,
            item.lines(indent, QByteArray(prefix.data(), static_cast<qsizetype>(prefix.size()))) + newline)};
    }
    const Offset behind = before == 0 ? list.open() : list.behind(before - 1);
    const Offset at = skipLineBlanks(list, behind, next.begin);
    if (item.hasComment()) {
        const QByteArray indent = itemIndent(list, item.style());
        return {{behind, at - behind, newline + item.lines(indent, indent) + ',' + newline + indent}};
    }
    const QByteArray gap = before == 0 && list.items().size() > 1 ? gapOf(list, 1) : gapOf(list, before);
    return {insertion(at, item.body(list.indentAt(next.begin)) + ',' + gap)};
}

/// The only item goes: what is left are comments of the list, or nothing.
std::vector<Edit> removeOnly(const ListLayout &list, bool withComments)
{
    const Item &item = list.items().front();
    const Tail tail = list.tail(list.behind(0));
    const bool startsLine = list.startsLine(0);
    const Offset begin
        = startsLine ? list.lead(0, withComments) : backOverBlanks(list, item.begin, list.open());
    const bool isEmpty = list.isBlank(list.open(), begin) && list.isBlank(tail.end, list.close());
    if (startsLine && isEmpty)
        return {removal(list.open(), list.close())};
    if (!startsLine)
        return {removal(begin, tail.endsLine ? list.behind(0) : tail.end)};
    return {};
}

/// The item starts a line. \a isLast: nothing but the bracket and comments of the list follow.
std::vector<Edit> removeLines(const ListLayout &list, std::size_t i, bool withComments)
{
    const bool isLast = i + 1 == list.items().size();
    const Tail tail = list.tail(list.behind(i));
    Offset begin = list.lead(i, withComments);
    Offset end = list.lineEnd(tail.end);
    std::vector<Edit> edits;
    if (isLast && i > 0 && !list.comma(i))
        edits.push_back(removal(list.behind(i - 1) - 1, list.behind(i - 1)));
    if (!tail.endsLine) {
        // The bracket stands on the line: it moves up behind the item before, unless a comment would swallow
        // it.
        const Offset before = list.floor(i);
        const bool isFree = !list.tail(i == 0 ? list.open() : list.behind(i - 1)).hasLineComment
            && list.isBlank(before, begin);
        edits.push_back(removal(isFree ? before : list.items()[i].begin, tail.end));
        return edits;
    }
    // Two blank lines would meet, or one would stand before the bracket: the upper one goes, too.
    const Offset next = list.lineEnd(end);
    const bool blankBelow = list.isBlank(end, next) || (isLast && list.isBlank(end, list.close()));
    const Offset above = begin > 0 ? list.lineStart(begin - 1) : begin;
    if (blankBelow && above > list.floor(i) && list.isBlank(above, begin))
        begin = above;
    edits.push_back(removal(begin, end));
    return edits;
}

/// The comma before the item starts its line.
std::vector<Edit> removeWithCommaFirst(const ListLayout &list, std::size_t i, bool withComments)
{
    const Offset comma = list.behind(i - 1) - 1;
    const Tail above = list.tail(list.items()[i - 1].end);
    const Tail tail = list.tail(list.items()[i].end);
    if (!withComments && !list.comments(above.end, comma).empty())
        return {tail.endsLine ? removal(list.lineStart(comma), list.lineEnd(tail.end))
                              : removal(comma, tail.end)};
    const bool isFree
        = tail.endsLine || !above.hasLineComment; // else the bracket would end up in the comment
    return {removal(isFree ? above.end : comma, tail.end)};
}

/// The item shares its line with others.
std::vector<Edit> removeFromLine(const ListLayout &list, std::size_t i, bool withComments)
{
    const Item &item = list.items()[i];
    const bool isLast = i + 1 == list.items().size();
    if (list.startsLine(i)) {
        std::vector<Edit> edits;
        if (const Offset lead = list.lead(i, withComments); lead != list.lineStart(item.begin))
            edits.push_back(removal(lead, list.lineStart(item.begin)));
        edits.push_back(removal(item.begin, skipLineBlanks(list, list.behind(i), list.close())));
        return edits;
    }
    const Offset before = i == 0 ? list.open() : list.behind(i - 1);
    const Tail tail = list.tail(list.behind(i));
    const Offset begin = withComments || list.comments(before, item.begin).empty()
        ? before
        : backOverBlanks(list, item.begin, before);
    if (isLast && !list.comma(i)) {
        const Offset end = tail.endsLine ? item.end : tail.end;
        if (begin == before)
            return {removal(before - 1, end)};
        return {removal(before - 1, before), removal(begin, end)};
    }
    if (isLast || list.hasNewline(list.behind(i), list.items()[i + 1].begin))
        return {removal(begin, list.behind(i))};
    const Offset first = begin == before ? skipLineBlanks(list, before, item.begin) : item.begin;
    return {removal(first, skipLineBlanks(list, list.behind(i), list.items()[i + 1].begin))};
}

std::vector<Edit> removeItem(const ListLayout &list, std::size_t i, bool withComments)
{
    if (i >= list.items().size())
        return {};
    const bool isLast = i + 1 == list.items().size();
    if (list.items().size() == 1) {
        if (auto edits = removeOnly(list, withComments); !edits.empty())
            return edits;
    }
    if (list.hasCommaFirst(i))
        return removeWithCommaFirst(list, i, withComments);
    if (list.startsLine(i) && (isLast || list.tail(list.behind(i)).endsLine))
        return removeLines(list, i, withComments);
    return removeFromLine(list, i, withComments);
}

/// What stands between a name and its value, as the last member of \a object has it; alignment is not copied.
QByteArray colonOf(const Document &document, NodeIndex object)
{
    const auto members = document.members(object);
    if (members.empty())
        return ": ";
    const Offset begin = document.span(members.back().name).end;
    const Offset end = document.span(members.back().value).begin;
    const QByteArray between = document.text().mid(begin, end - begin);
    const auto colon = between.indexOf(':');
    const QByteArray blanks = QByteArray(between).replace(':', "").replace(' ', "");
    if (!blanks.isEmpty())
        return ": ";
    return between.left(std::min<qsizetype>(colon, 1)) + (colon + 1 < between.size() ? ": " : ":");
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
    return appendItem(ListLayout(document, array), NewItem(styleOf(document), value, comment));
}

std::vector<Edit> insertBefore(const Document &document, NodeIndex array, std::uint32_t before,
    const QByteArray &value, const QByteArray &comment)
{
    return insertItem(ListLayout(document, array), before, NewItem(styleOf(document), value, comment));
}

std::vector<Edit> addMember(const Document &document, NodeIndex object, const QByteArray &name,
    const QByteArray &value, const QByteArray &comment)
{
    const QByteArray member = scan::quoted(name) + colonOf(document, object) + value;
    return appendItem(ListLayout(document, object), NewItem(styleOf(document), member, comment));
}

std::vector<Edit> removeElement(
    const Document &document, NodeIndex array, std::uint32_t index, bool withComments)
{
    return removeItem(ListLayout(document, array), index, withComments);
}

std::vector<Edit> removeMember(
    const Document &document, NodeIndex object, std::uint32_t index, bool withComments)
{
    return removeItem(ListLayout(document, object), index, withComments);
}

std::vector<Edit> replaceValue(const Document &document, NodeIndex node, const QByteArray &value)
{
    const Span span = document.span(node);
    const Offset lineStart = static_cast<Offset>(
        span.begin == 0 ? 0 : document.text().lastIndexOf('\n', static_cast<qsizetype>(span.begin) - 1) + 1);
    Offset end = lineStart;
    while (end < span.begin && (document.text()[end] == ' ' || document.text()[end] == '\t'))
        ++end;
    const NewItem item(styleOf(document), value, {});
    return {{span.begin, span.size(), item.body(document.text().mid(lineStart, end - lineStart))}};
}

} // namespace hujson
