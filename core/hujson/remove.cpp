// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/list_edit.h"

namespace hujson {

namespace {

Edit removal(Offset begin, Offset end)
{
    return {begin, end - begin, {}};
}

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

/// The only item goes: what is left are comments of the list, or nothing.
std::vector<Edit> removeOnly(const ListLayout &list, bool withComments)
{
    const Item &item = list.items().front();
    const Tail tail = list.ownTail(0);
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
std::vector<Edit> removeLines(const ListLayout &list, std::size_t i, bool withComments, bool isStandard)
{
    const bool isLast = i + 1 == list.items().size();
    const Tail tail = list.ownTail(i);
    Offset begin = list.lead(i, withComments);
    Offset end = list.lineEnd(tail.end);
    std::vector<Edit> edits;
    if (isLast && i > 0 && !list.comma(i)) {
        // In a file that sets its commas apart the line above stays as it is, as far as its syntax allows
        // that.
        const Offset comma = list.behind(i - 1) - 1;
        const Offset value = list.items()[i - 1].end;
        if (isStandard || comma == value || !list.isBlank(value, comma))
            edits.push_back(removal(comma, comma + 1));
    }
    if (!tail.endsLine) {
        // The bracket stands on the line: it moves up behind the item before, unless a comment would swallow
        // it.
        const Offset before = list.floor(i);
        const bool isFree = !list.tail(i == 0 ? list.open() : list.behind(i - 1)).hasLineComment
            && list.isBlank(before, begin);
        const Offset line = list.lineStart(list.items()[i].begin);
        if (!isFree && begin != line)
            edits.push_back(removal(begin, line));
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
    const auto comments = list.comments(above.end, comma);
    if (tail.endsLine) {
        const Offset first = withComments && !comments.empty() ? comments.front().begin : comma;
        return {removal(list.lineStart(first), list.lineEnd(tail.newline))};
    }
    // The line above must not end in a comment that would swallow what follows.
    const bool isFree = !above.hasLineComment && (withComments || comments.empty());
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
    const Offset begin = withComments || list.comments(before, item.begin).empty()
        ? before
        : backOverBlanks(list, item.begin, before);
    if (isLast && !list.comma(i)) {
        if (begin == before)
            return {removal(before - 1, item.end)};
        return {removal(before - 1, before), removal(begin, item.end)};
    }
    if (isLast || list.hasNewline(list.behind(i), list.items()[i + 1].begin))
        return {removal(begin, list.behind(i))};
    const Offset first = begin == before ? skipLineBlanks(list, before, item.begin) : item.begin;
    return {removal(first, skipLineBlanks(list, list.behind(i), list.items()[i + 1].begin))};
}

} // namespace

std::vector<Edit> removeItem(const ListLayout &list, std::size_t i, bool withComments, bool isStandard)
{
    if (i >= list.items().size())
        return {};
    const bool isLast = i + 1 == list.items().size();
    if (list.items().size() == 1) {
        if (auto edits = removeOnly(list, withComments); !edits.empty())
            return edits;
    }
    if (i > 0 && !isLast && list.hasCommaFirst(i + 1)) {
        // The comma on the line of the next item stays there, the one before goes.
        const Offset begin = list.tail(list.items()[i - 1].end).end;
        if (list.comments(begin, list.items()[i].begin).empty())
            return {removal(begin, list.tail(list.items()[i].end).end)};
    }
    if (list.hasCommaFirst(i) && !(isLast && list.comma(i)))
        return removeWithCommaFirst(list, i, withComments);
    if (list.startsLine(i) && (isLast || list.tail(list.behind(i)).endsLine))
        return removeLines(list, i, withComments, isStandard);
    return removeFromLine(list, i, withComments);
}

} // namespace hujson
