// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/edit.h"
#include "core/hujson/layout.h"

#include <algorithm>
#include <map>

namespace hujson {

namespace {

QByteArray newlineOf(const QByteArray &text)
{
    // Mostly there is no CR at all, and then there is nothing to count.
    if (!text.contains('\r'))
        return "\n";
    return text.count("\r\n") * 2 > text.count('\n') ? "\r\n" : "\n";
}

/// Offset of the first byte behind the blanks in front of \a at, going back.
Offset backOverBlanks(const QByteArray &text, Offset at)
{
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t'))
        --at;
    return at;
}

} // namespace

QByteArray indentOfLine(const QByteArray &text, Offset at)
{
    const auto start = at == 0 ? 0 : text.lastIndexOf('\n', static_cast<qsizetype>(at) - 1) + 1;
    auto end = start;
    while (end < static_cast<qsizetype>(at) && (text[end] == ' ' || text[end] == '\t'))
        ++end;
    return text.mid(start, end - start);
}

Style styleOf(const Document &document)
{
    const QByteArray &text = document.text();
    std::map<QByteArray, int> indents;
    int withComma = 0;
    int withoutComma = 0;
    for (NodeIndex node = Document::root(); document.isNode(node); ++node) {
        const Kind kind = document.kind(node);
        if ((kind != Kind::Array && kind != Kind::Object) || document.size(node) == 0)
            continue;
        // Only lists whose first item starts a line count, so that each line is looked at once.
        const Offset child = document.span(node + 1).begin;
        const Offset start = backOverBlanks(text, child);
        if (start == 0 || text[start - 1] != '\n')
            continue;
        const QByteArray outer = indentOfLine(text, document.span(node).begin);
        const QByteArray inner = text.mid(start, child - start);
        if (inner.size() > outer.size() && inner.startsWith(outer))
            ++indents[inner.mid(outer.size())];
        if (document.hasTrailingComma(node))
            ++withComma;
        else
            ++withoutComma;
    }

    Style style;
    style.newline = newlineOf(text);
    style.isStandard = document.isStandard();
    style.trailingCommas = withComma == withoutComma ? !style.isStandard : withComma > withoutComma;
    const auto common = std::max_element(
        indents.begin(), indents.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    if (common != indents.end())
        style.indent = common->first;
    return style;
}

} // namespace hujson
