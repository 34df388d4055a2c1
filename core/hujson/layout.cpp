// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/layout.h"

#include "core/hujson/scan.h"

#include <algorithm>

namespace hujson {

ListLayout::ListLayout(const Document &document, NodeIndex list)
    : m_text(document.text())
    , m_open(document.span(list).begin + 1)
    , m_close(document.span(list).end - 1)
{
    for (const NodeIndex element : document.elements(list))
        m_items.push_back({document.span(element).begin, document.span(element).end});
    for (const auto &[name, value] : document.members(list))
        m_items.push_back({document.span(name).begin, document.span(value).end});
}

std::string_view ListLayout::part(Offset begin, Offset end) const
{
    return {pointer(begin), end - begin};
}

Offset ListLayout::skipExtra(Offset at) const
{
    return static_cast<Offset>(scan::skipExtra(m_text, at));
}

std::optional<Offset> ListLayout::comma(std::size_t i) const
{
    const Offset next = skipExtra(m_items[i].end);
    return m_text[next] == ',' ? std::optional(next) : std::nullopt;
}

Offset ListLayout::behind(std::size_t i) const
{
    const auto found = comma(i);
    return found ? *found + 1 : m_items[i].end;
}

Tail ListLayout::tail(Offset behind) const
{
    const char *const end = pointer(static_cast<Offset>(m_text.size()));
    const char *at = pointer(behind);
    const auto newlineAt
        = [this](Offset line) { return line > 0 && m_text[line - 1] == '\r' ? line - 1 : line; };
    Tail tail{behind, false, false, behind};
    for (;;) {
        while (at != end && (*at == ' ' || *at == '\t' || *at == '\r'))
            ++at;
        if (at == end || *at == '\n') {
            tail.endsLine = true;
            tail.newline = at == end ? offset(at) : newlineAt(offset(at));
            return tail;
        }
        const char *const next = scan::skipComment(at, end);
        if (next == at || next == nullptr)
            return *at == ']' || *at == '}' ? tail : Tail{behind, false, false, behind};
        if (at[1] == '/')
            return {trimmedEnd({offset(at), offset(next)}), true, true, newlineAt(offset(next) - 1)};
        at = next;
        tail.end = offset(at);
        tail.newline = tail.end;
    }
}

Tail ListLayout::ownTail(std::size_t i) const
{
    const Tail all = tail(behind(i));
    const bool isBeforeBracket = i + 1 == m_items.size() && !comma(i);
    if (isBeforeBracket && !all.hasLineComment && all.end != m_items[i].end)
        return {m_items[i].end, false, false, m_items[i].end};
    return all;
}

Offset ListLayout::floor(std::size_t i) const
{
    return tail(i == 0 ? m_open : behind(i - 1)).end;
}

std::vector<Span> ListLayout::comments(Offset begin, Offset end) const
{
    std::vector<Span> found;
    const char *const textEnd = pointer(static_cast<Offset>(m_text.size()));
    for (const char *at = pointer(begin); at < pointer(end);) {
        const char *const next = scan::skipComment(at, textEnd);
        if (next == nullptr)
            break;
        if (next != at)
            found.push_back({offset(at), offset(next)});
        at = next == at ? at + 1 : next;
    }
    return found;
}

bool ListLayout::startsLine(std::size_t i) const
{
    const Offset before = floor(i);
    const Offset start = lineStart(m_items[i].begin);
    if (start <= before)
        return false;
    const auto found = comments(before, m_items[i].begin);
    return std::none_of(
        found.begin(), found.end(), [start](Span c) { return c.begin < start && c.end > start; });
}

bool ListLayout::hasCommaFirst(std::size_t i) const
{
    if (i == 0 || hasNewline(behind(i - 1), m_items[i].begin))
        return false;
    const Offset at = behind(i - 1) - 1;
    const Offset start = lineStart(at);
    return start > m_items[i - 1].end && isBlank(start, at);
}

Offset ListLayout::lead(std::size_t i, bool withComments) const
{
    Offset start = lineStart(m_items[i].begin);
    if (!withComments)
        return start;
    const Offset before = floor(i);
    const auto found = comments(before, start);
    for (auto comment = found.rbegin(); comment != found.rend(); ++comment) {
        const Offset line = lineStart(comment->begin);
        const bool isDirectlyAbove = lineEnd(trimmedEnd(*comment)) == start;
        if (line <= before || !isBlank(line, comment->begin) || !isDirectlyAbove)
            break;
        start = line;
    }
    return start;
}

Offset ListLayout::lineStart(Offset at) const
{
    while (at > 0 && m_text[at - 1] != '\n')
        --at;
    return at;
}

Offset ListLayout::lineEnd(Offset at) const
{
    const auto newline = m_text.indexOf('\n', at);
    return static_cast<Offset>(newline < 0 ? m_text.size() : newline + 1);
}

bool ListLayout::isBlank(Offset begin, Offset end) const
{
    return scan::skipBlanks(pointer(begin), pointer(end)) == pointer(end);
}

bool ListLayout::hasNewline(Offset begin, Offset end) const
{
    return part(begin, end).find('\n') != std::string_view::npos;
}

Offset ListLayout::trimmedEnd(Span comment) const
{
    Offset end = comment.end;
    if (m_text[comment.begin + 1] == '/') {
        --end; // the newline
        while (m_text[end - 1] == '\r')
            --end;
    }
    return end;
}

} // namespace hujson
