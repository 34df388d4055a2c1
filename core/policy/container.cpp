// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/container.h"

#include "core/hujson/scan.h"

#include <algorithm>

namespace policy {

namespace {

using hujson::Document;
using hujson::Kind;
using hujson::NodeIndex;
using hujson::noNode;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

char at(const QByteArray &text, std::uint32_t offset)
{
    return text.at(static_cast<qsizetype>(offset));
}

/// Reads blanks and comments from \a from up to \a to; the first comma on the way goes to \a comma.
void readGap(const QByteArray &text, std::uint32_t from, std::uint32_t to, std::vector<Comment> &comments,
    std::optional<std::uint32_t> *comma)
{
    const char *const start = text.constData();
    const char *const end = start + text.size();
    std::uint32_t position = from;
    while (position < to) {
        const char c = at(text, position);
        if (c == '/') {
            const char *behind = hujson::scan::skipComment(start + position, end);
            if (!behind || behind == start + position)
                return;
            auto last = static_cast<std::uint32_t>(behind - start);
            const std::uint32_t next = last;
            if (at(text, position + 1) == '/')
                while (last > position && (at(text, last - 1) == '\n' || at(text, last - 1) == '\r'))
                    --last;
            comments.push_back({{position, last},
                text.mid(static_cast<qsizetype>(position), static_cast<qsizetype>(last - position))});
            position = next;
            continue;
        }
        if (c == ',' && comma && !*comma)
            *comma = position;
        ++position;
    }
}

/// Begin of the line of \a offset.
std::uint32_t lineStart(const QByteArray &text, std::uint32_t offset)
{
    while (offset > 0 && at(text, offset - 1) != '\n')
        --offset;
    return offset;
}

/// True when only blanks stand before \a offset on its line.
bool isFirstOnLine(const QByteArray &text, std::uint32_t offset)
{
    while (offset > 0 && at(text, offset - 1) != '\n')
        if (!isBlank(at(text, --offset)))
            return false;
    return true;
}

/// Where the line break before \a lineBegin starts.
std::uint32_t breakBefore(const QByteArray &text, std::uint32_t lineBegin)
{
    std::uint32_t offset = lineBegin - 1;
    if (offset > 0 && at(text, offset - 1) == '\r')
        --offset;
    return offset;
}

/// End of the last token before the closing bracket.
std::uint32_t lastTokenEnd(const Container &container)
{
    std::uint32_t end = container.open;
    if (!container.entries.empty()) {
        const auto &last = container.entries.back();
        end = last.comma ? *last.comma + 1 : last.span.end;
    }
    if (!container.comments.empty())
        end = std::max(end, container.comments.back().span.end);
    return end;
}

std::vector<Container::Entry> entriesOf(const Document &document, NodeIndex node)
{
    std::vector<Container::Entry> out;
    if (document.kind(node) == Kind::Object) {
        for (const auto &member : document.members(node))
            out.push_back({{document.span(member.name).begin, document.span(member.value).end}, member.name,
                member.value, {}, 0});
    } else {
        for (const NodeIndex element : document.elements(node))
            out.push_back({document.span(element), noNode, element, {}, 0});
    }
    return out;
}

} // namespace

Container Container::read(const Document &document, NodeIndex node)
{
    Container container;
    container.node = node;
    container.open = document.span(node).begin + 1;
    container.close = document.span(node).end - 1;
    container.entries = entriesOf(document, node);
    std::uint32_t position = container.open;
    Entry *before = nullptr;
    for (Entry &entry : container.entries) {
        readGap(document.text(), position, entry.span.begin, container.comments,
            before ? &before->comma : nullptr);
        entry.commentsBefore = static_cast<int>(container.comments.size());
        position = entry.span.end;
        before = &entry;
    }
    readGap(
        document.text(), position, container.close, container.comments, before ? &before->comma : nullptr);
    return container;
}

std::vector<Comment> commentsBetween(const QByteArray &text, std::uint32_t from, std::uint32_t to)
{
    std::vector<Comment> out;
    readGap(text, from, to, out, nullptr);
    return out;
}

QByteArray newlineOf(const QByteArray &text)
{
    const auto first = text.indexOf('\n');
    return first > 0 && text.at(first - 1) == '\r' ? "\r\n" : "\n";
}

QByteArray indentAt(const QByteArray &text, std::uint32_t offset)
{
    const std::uint32_t begin = lineStart(text, offset);
    std::uint32_t end = begin;
    while (end < offset && (at(text, end) == ' ' || at(text, end) == '\t'))
        ++end;
    return text.mid(static_cast<qsizetype>(begin), static_cast<qsizetype>(end - begin));
}

QByteArray indentUnit(const Document &document)
{
    for (const auto &entry : entriesOf(document, Document::root())) {
        if (!isFirstOnLine(document.text(), entry.span.begin))
            continue;
        const QByteArray indent = indentAt(document.text(), entry.span.begin);
        if (!indent.isEmpty())
            return indent;
    }
    return "\t";
}

bool hasTrailingCommas(const Document &document)
{
    const Container root = Container::read(document, Document::root());
    bool isStandard = true;
    for (const auto &entry : root.entries) {
        const Kind kind = document.kind(entry.value);
        if (kind != Kind::Array && kind != Kind::Object)
            continue;
        const Container inner = Container::read(document, entry.value);
        if (!inner.entries.empty() && inner.entries.back().comma)
            return true;
        isStandard = isStandard && inner.comments.empty();
    }
    if (!root.entries.empty())
        return root.entries.back().comma.has_value();
    return isStandard;
}

bool isStandardJson(const Document &document)
{
    hujson::Limits limits;
    limits.standardOnly = true;
    return Document::parse(document.text(), limits).has_value();
}

Layout layoutOf(const Document &document, const Container &container)
{
    const QByteArray &text = document.text();
    Layout layout;
    layout.newline = newlineOf(text);
    layout.unit = indentUnit(document);
    layout.base = indentAt(text, container.open - 1);
    layout.indent = layout.base + layout.unit;
    if (!text.contains('\n') && document.size(Document::root()) > 0)
        layout.indent.clear();
    for (const auto &entry : container.entries) {
        if (isFirstOnLine(text, entry.span.begin) && lineStart(text, entry.span.begin) > container.open) {
            layout.indent = indentAt(text, entry.span.begin);
            break;
        }
    }
    const NodeIndex first = document.firstChild(Document::root());
    if (first != noNode) {
        const std::uint32_t begin = document.span(document.after(first)).begin;
        layout.isTight = at(text, begin - 1) == ':';
    }
    return layout;
}

std::vector<Change> insertion(
    const Document &document, NodeIndex node, const QByteArrayList &lines, const QString &why)
{
    const QByteArray &text = document.text();
    const Container container = Container::read(document, node);
    const Layout layout = layoutOf(document, container);
    const std::uint32_t closeLine = lineStart(text, container.close);
    const bool isOnLines = closeLine > container.open && isFirstOnLine(text, container.close);
    const bool isEmpty = container.entries.empty();
    const bool hasComma = !isEmpty && container.entries.back().comma.has_value();

    std::vector<Change> out;
    if (!isEmpty && !hasComma)
        out.push_back({{container.entries.back().span.end, 0, ","}, why});
    QByteArray block;
    for (const QByteArray &line : lines)
        block += layout.newline + layout.indent + line;
    if (isEmpty ? isOnLines : hasComma)
        block += ',';
    if (isEmpty && !isOnLines)
        block += layout.newline + layout.base;
    const std::uint32_t place = isOnLines ? breakBefore(text, closeLine) : lastTokenEnd(container);
    out.push_back({{place, 0, block}, why});
    return out;
}

std::vector<Change> removal(const Document &document, const Container &container, std::size_t index,
    std::size_t firstComment, const QString &why)
{
    const QByteArray &text = document.text();
    const auto &entry = container.entries[index];
    std::uint32_t begin = entry.span.begin;
    if (firstComment < static_cast<std::size_t>(entry.commentsBefore))
        begin = container.comments[firstComment].span.begin;
    if (isFirstOnLine(text, begin) && lineStart(text, begin) > 0)
        begin = breakBefore(text, lineStart(text, begin));
    std::uint32_t end = entry.comma ? *entry.comma + 1 : entry.span.end;
    std::vector<Change> out;
    if (!entry.comma && index > 0 && container.entries[index - 1].comma)
        out.push_back({{*container.entries[index - 1].comma, 1, {}}, why});
    if (!entry.comma && container.entries.size() == 1) { // we opened it
        const QByteArray opened = newlineOf(text) + indentAt(text, container.open - 1);
        if (text.mid(static_cast<qsizetype>(end), opened.size()) == opened)
            end += static_cast<std::uint32_t>(opened.size());
    }
    out.push_back({{begin, end - begin, {}}, why});
    return out;
}

QByteArray compact(const QByteArray &value)
{
    QByteArray out;
    const char *at = value.constData();
    const char *const end = at + value.size();
    while (at < end) {
        if (isBlank(*at) || *at == ',') {
            ++at;
        } else if (*at == '/') {
            const char *behind = hujson::scan::skipComment(at, end);
            at = behind && behind != at ? behind : at + 1;
        } else if (*at == '"') {
            const auto string = hujson::scan::skipString(at, end);
            const char *behind = string.end ? string.end : end;
            out.append(at, behind - at);
            at = behind;
        } else {
            out.append(*at++);
        }
    }
    return out;
}

QByteArray quoted(const QByteArray &text)
{
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += digits[byte >> 4];
            out += digits[byte & 15];
        } else {
            out += c;
        }
    }
    return out + '"';
}

} // namespace policy
