// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/document.h"

#include "core/hujson/scan.h"

#include <QChar>

#include <algorithm>

// One pass over the bytes with a stack of open arrays and objects of our own, so that the depth of the input
// costs memory and never the call stack. Each turn of the outer loop reads one value (or the end of the
// container that is open), the inner part then what may follow a value. Nodes go into one flat vector in the
// order in which they start. Which error is found first, its place and its words are those of
// tailscale/hujson (parse.go, read 2026-11-21); the limits are ours.

namespace hujson {

namespace {

using namespace Qt::StringLiterals;

/// As much of a text as a message can bear.
QString excerpt(std::string_view text)
{
    constexpr std::size_t enough = 200;
    const QString shown
        = QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), enough)));
    return text.size() > enough ? shown + u'…' : shown;
}

/// The character at \a at as Go's %q writes it.
QString quotedCharacter(const char *at, const char *end)
{
    if (scan::sequenceLength(at, end) == 0)
        return u"'\uFFFD'"_s;
    const char32_t c = scan::character(at);
    const QString text = QString::fromUcs4(&c, 1); // not fromUtf8(): that drops a BOM
    if (c == U'\'' || c == U'\\')
        return u"'\\%1'"_s.arg(text);
    if (c == U' ' || (QChar::isPrint(c) && !QChar::isSpace(c)))
        return u"'%1'"_s.arg(text);
    constexpr std::string_view named = "\a\b\f\n\r\t\v";
    if (c < 0x80 && named.find(*at) != std::string_view::npos)
        return u"'\\%1'"_s.arg(QChar(u"abfnrtv"[named.find(*at)]));
    if (c < 0x80)
        return u"'\\x%1'"_s.arg(static_cast<uint>(c), 2, 16, QChar(u'0'));
    if (c < 0x10000)
        return u"'\\u%1'"_s.arg(static_cast<uint>(c), 4, 16, QChar(u'0'));
    return u"'\\U%1'"_s.arg(static_cast<uint>(c), 8, 16, QChar(u'0'));
}

} // namespace

class Parser {
public:
    Parser(QByteArray text, const Limits &limits);
    [[nodiscard]] Result<Document, SyntaxError> run();

private:
    struct Frame {
        NodeIndex node;
        NodeIndex last; ///< child that was added last
        std::uint32_t size;
        bool isObject;
        bool inName; ///< of an object: the next value is a name
    };

    bool readAll();
    bool readValue();
    bool readWord();
    bool readString();
    bool open(Kind kind);
    bool close(char c);
    bool closeInnermost();
    bool afterValue();
    bool afterName();
    bool skipExtra();
    bool checkNames(NodeIndex object);
    void add(Kind kind, const char *end);
    bool refuse(const char *at, QString why);
    bool refuseCharacter(const char *at, const QString &where);
    [[nodiscard]] std::uint32_t offset(const char *at) const
    {
        return static_cast<std::uint32_t>(at - m_begin);
    }

    Document m_document;
    Limits m_limits;
    const char *m_begin;
    const char *m_end;
    const char *m_at;
    std::vector<Frame> m_open;
    const char *m_errorAt = nullptr;
    QString m_why;
};

Parser::Parser(QByteArray text, const Limits &limits)
    : m_limits(limits)
{
    m_document.m_text = std::move(text);
    m_begin = m_document.m_text.constData();
    m_end = m_begin + m_document.m_text.size();
    m_at = m_begin;
}

Result<Document, SyntaxError> Parser::run()
{
    // INVARIANT: offsets fit in 32 bits and the number of elements in 29 (an element has two bytes with its
    // comma).
    const std::uint32_t maxBytes = std::min(m_limits.maxBytes, 1U << 30);
    const auto size = m_document.m_text.size();
    if (size > static_cast<qsizetype>(maxBytes))
        return fail(
            SyntaxError{1, 1, u"text of %1 bytes is larger than the limit of %2"_s.arg(size).arg(maxBytes)});
    // What a policy needs: a node for every twelve bytes or so. The vector grows where a text is denser.
    m_document.m_nodes.reserve(static_cast<std::size_t>(size) / 12 + 16);
    if (readAll())
        return std::move(m_document);
    const Document::Place place = m_document.place(offset(m_errorAt));
    return fail(SyntaxError{place.line, place.column, std::move(m_why)});
}

bool Parser::readAll()
{
    do {
        if (!readValue())
            return false;
    } while (!m_open.empty());
    if (!skipExtra())
        return false;
    return m_at == m_end || refuseCharacter(m_at, u"after top-level value"_s);
}

bool Parser::readValue()
{
    if (!skipExtra())
        return false;
    if (m_at == m_end)
        return refuse(m_at, u"parsing value: unexpected EOF"_s);
    switch (*m_at) {
    case '{':
        return open(Kind::Object);
    case '[':
        return open(Kind::Array);
    case '}':
    case ']':
        return close(*m_at);
    case '"':
        return readString() && afterValue();
    default:
        return readWord() && afterValue();
    }
}

bool Parser::readString()
{
    const auto [end, isValid] = scan::skipString(m_at, m_end);
    if (end == nullptr)
        return refuse(m_end, u"parsing string: unexpected EOF"_s);
    if (!isValid)
        return refuse(m_at, u"invalid literal: "_s + excerpt({m_at, static_cast<std::size_t>(end - m_at)}));
    add(Kind::String, end);
    return true;
}

bool Parser::readWord()
{
    const char *const end = scan::skipWord(m_at, m_end);
    const std::string_view word(m_at, static_cast<std::size_t>(end - m_at));
    if (word.empty())
        return refuseCharacter(m_at, u"at start of value"_s);
    if (scan::isNumber(word))
        add(Kind::Number, end);
    else if (word == "true")
        add(Kind::True, end);
    else if (word == "false")
        add(Kind::False, end);
    else if (word == "null")
        add(Kind::Null, end);
    else
        return refuse(m_at, u"invalid literal: "_s + excerpt(word));
    return true;
}

void Parser::add(Kind kind, const char *end)
{
    const auto index = static_cast<NodeIndex>(m_document.m_nodes.size());
    Document::Node node;
    node.span = {offset(m_at), offset(end)};
    node.next = index + 1;
    node.kind = kind;
    m_document.m_nodes.push_back(node);
    if (!m_open.empty())
        m_open.back().last = index;
    m_at = end;
}

bool Parser::open(Kind kind)
{
    if (m_open.size() >= m_limits.maxDepth)
        return refuse(m_at, u"nested deeper than the limit of %1"_s.arg(m_limits.maxDepth));
    const bool isObject = kind == Kind::Object;
    const auto node = static_cast<NodeIndex>(m_document.m_nodes.size());
    add(kind, m_at + 1);
    m_open.push_back({node, noNode, 0, isObject, isObject});
    return true;
}

/// The end of a container where a value could have started: it is empty, or has a trailing comma.
bool Parser::close(char c)
{
    const bool fits = !m_open.empty()
        && (m_open.back().isObject ? c == '}' && m_open.back().inName : c == ']')
        && (m_open.back().size == 0 || !m_limits.standardOnly);
    if (!fits)
        return refuseCharacter(m_at, u"at start of value"_s);
    return closeInnermost() && afterValue();
}

/// Ends the innermost container; m_at is at its bracket.
bool Parser::closeInnermost()
{
    const Frame frame = m_open.back();
    m_open.pop_back();
    Document::Node &node = m_document.m_nodes[frame.node];
    node.span.end = offset(++m_at);
    node.next = static_cast<NodeIndex>(m_document.m_nodes.size());
    node.size = frame.size & 0x1FFFFFFFU;
    return !frame.isObject || !m_limits.refuseDuplicateNames || checkNames(frame.node);
}

/// What follows a value, up to the place where the next one starts.
bool Parser::afterValue()
{
    while (!m_open.empty()) {
        if (!skipExtra())
            return false;
        if (m_open.back().inName)
            return afterName();
        Frame &frame = m_open.back();
        ++frame.size;
        if (m_at == m_end)
            return refuse(m_at,
                frame.isObject ? u"parsing object after value: unexpected EOF"_s
                               : u"parsing array after value: unexpected EOF"_s);
        if (*m_at == ',') {
            ++m_at;
            frame.inName = frame.isObject;
            return true;
        }
        if (*m_at != (frame.isObject ? '}' : ']'))
            return refuseCharacter(m_at,
                frame.isObject ? u"after object value (expecting ',' or '}')"_s
                               : u"after array value (expecting ',' or ']')"_s);
        if (!closeInnermost())
            return false;
    }
    return true;
}

bool Parser::afterName()
{
    Frame &frame = m_open.back();
    const Document::Node &name = m_document.m_nodes[frame.last];
    if (name.kind != Kind::String)
        return refuseCharacter(m_begin + name.span.begin, u"at start of object name"_s);
    if (m_at == m_end)
        return refuse(m_at, u"parsing object after name: unexpected EOF"_s);
    if (*m_at != ':')
        return refuseCharacter(m_at, u"after object name"_s);
    ++m_at;
    frame.inName = false;
    return true;
}

bool Parser::skipExtra()
{
    for (;;) {
        m_at = scan::skipBlanks(m_at, m_end);
        if (m_at == m_end || *m_at != '/' || m_limits.standardOnly)
            return true;
        const char *const end = scan::skipComment(m_at, m_end);
        if (end == m_at)
            return true;
        if (end == nullptr)
            return refuse(m_at, u"parsing comment: unexpected EOF"_s);
        if (!scan::isUtf8({m_at, static_cast<std::size_t>(end - m_at)}))
            return refuse(m_at, u"invalid UTF-8 in comment"_s);
        m_at = end;
    }
}

/// Refuses the second of two equal names. Sorted, because an object may have a million members.
bool Parser::checkNames(NodeIndex object)
{
    std::vector<std::pair<QByteArray, NodeIndex>> names;
    names.reserve(m_document.size(object));
    for (const auto &[name, value] : m_document.members(object))
        names.emplace_back(m_document.string(name), name);
    std::sort(names.begin(), names.end());
    NodeIndex second = noNode;
    for (std::size_t i = 1; i < names.size(); ++i) {
        if (names[i].first == names[i - 1].first)
            second = std::min(second, names[i].second);
    }
    if (second == noNode)
        return true;
    const std::string_view raw = m_document.raw(second);
    return refuse(raw.data(), u"duplicate name "_s + excerpt(raw));
}

bool Parser::refuse(const char *at, QString why)
{
    m_errorAt = at;
    m_why = std::move(why);
    return false;
}

bool Parser::refuseCharacter(const char *at, const QString &where)
{
    return refuse(at, u"invalid character %1 %2"_s.arg(quotedCharacter(at, m_end), where));
}

Result<Document, SyntaxError> Document::parse(QByteArray text, const Limits &limits)
{
    return Parser(std::move(text), limits).run();
}

} // namespace hujson
