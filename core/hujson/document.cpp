// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/document.h"

#include "core/hujson/scan.h"

#include <algorithm>

namespace hujson {

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool isSame(std::string_view a, std::string_view b)
{
    return a == b;
}

bool isSameFolded(std::string_view a, std::string_view b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lowered(x) == lowered(y); });
}

/// The value of the last member whose name is \a name in the sense of \a same.
template <typename Same>
NodeIndex findMember(const Document &document, NodeIndex object, std::string_view name, Same same)
{
    NodeIndex found = noNode;
    if (document.kind(object) != Kind::Object)
        return found;
    NodeIndex at = document.firstChild(object);
    for (std::uint32_t i = 0; i < document.size(object); ++i) {
        const NodeIndex value = document.after(at);
        const std::string_view raw = document.raw(at);
        const std::string_view inner = raw.substr(1, raw.size() - 2);
        if (inner.find('\\') == std::string_view::npos) {
            if (same(inner, name))
                found = value;
        } else {
            const QByteArray content = scan::unescape(raw);
            if (same({content.constData(), static_cast<std::size_t>(content.size())}, name))
                found = value;
        }
        at = document.after(value);
    }
    return found;
}

} // namespace

std::string_view Document::raw(NodeIndex node) const
{
    const Span where = span(node);
    return {m_text.constData() + where.begin, where.size()};
}

NodeIndex Document::member(NodeIndex object, std::string_view name) const
{
    return findMember(*this, object, name, isSame);
}

NodeIndex Document::memberFolded(NodeIndex object, std::string_view name) const
{
    return findMember(*this, object, name, isSameFolded);
}

NodeIndex Document::element(NodeIndex array, std::uint32_t i) const
{
    if (kind(array) != Kind::Array || i >= size(array))
        return noNode;
    NodeIndex at = firstChild(array);
    while (i-- > 0)
        at = after(at);
    return at;
}

std::vector<NodeIndex> Document::elements(NodeIndex array) const
{
    std::vector<NodeIndex> found;
    if (kind(array) != Kind::Array)
        return found;
    found.reserve(size(array));
    NodeIndex at = firstChild(array);
    for (std::uint32_t i = 0; i < size(array); ++i) {
        found.push_back(at);
        at = after(at);
    }
    return found;
}

std::vector<Document::Member> Document::members(NodeIndex object) const
{
    std::vector<Member> found;
    if (kind(object) != Kind::Object)
        return found;
    found.reserve(size(object));
    NodeIndex at = firstChild(object);
    for (std::uint32_t i = 0; i < size(object); ++i) {
        const NodeIndex value = after(at);
        found.push_back({at, value});
        at = after(value);
    }
    return found;
}

QByteArray Document::string(NodeIndex node) const
{
    return kind(node) == Kind::String ? scan::unescape(raw(node)) : QByteArray();
}

Document::Place Document::place(std::uint32_t offset) const
{
    const auto end = m_text.constBegin() + std::min(static_cast<qsizetype>(offset), m_text.size());
    const auto newlines = std::count(m_text.constBegin(), end, '\n');
    const auto lineStart = std::find(std::make_reverse_iterator(end), m_text.crend(), '\n').base();
    return {static_cast<int>(newlines) + 1, static_cast<int>(end - lineStart) + 1};
}

} // namespace hujson
