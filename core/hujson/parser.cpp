// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/document.h"

#include "core/hujson/bytes.h"
#include "core/hujson/scan.h"

#include <QChar>

#include <algorithm>

// One pass over the bytes. The stack of open lists lives in their own nodes, so that the depth of the input
// costs neither the call stack nor memory. Each turn of the loop in readAll() reads one value, a name with
// its colon, or the end of the list that is open, and then what may follow a value. Runs of blanks and the
// insides of strings are skipped many bytes at a time (bytes.h). Nodes go into one flat list in the order in
// which they start. Which error is found first, its place and its words are those of tailscale/hujson
// (parse.go, read 2026-11-21); the limits are ours.

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
    using Node = Document::Node;

    // Each reader starts at \a at and answers with the byte behind what it read, or nullptr when it refused
    // the text. The place goes from one to the next and never through a member, so that it stays in a
    // register.
    const char *readAll();
    const char *readString(const char *at);
    const char *readName(const char *at);
    const char *readWord(const char *at);
    const char *open(const char *at);
    const char *close(const char *at);
    const char *closeInnermost(const char *at);
    const char *afterValue(const char *at);
    const char *afterName(const char *at, const char *nameBegin, bool isString);
    const char *skipExtra(const char *at);
    const char *skipComments(const char *at);

    bool checkNames(NodeIndex object);
    void add(Kind kind, const char *begin, const char *end);
    void grow();
    std::nullptr_t refuse(const char *at, const QString &why);
    std::nullptr_t refuseCharacter(const char *at, const QString &where);
    [[nodiscard]] std::uint32_t offset(const char *at) const
    {
        return static_cast<std::uint32_t>(at - m_begin);
    }
    [[nodiscard]] NodeIndex nextIndex() const { return static_cast<NodeIndex>(m_out - m_nodes); }

    static constexpr NodeIndex noList = 0x7FFFFFFFU;        ///< a node's next has 31 bits
    static constexpr std::uint32_t mostItems = 0x1FFFFFFFU; ///< and its size 29

    Document m_document;
    Limits m_limits;
    const char *m_begin;
    const char *m_end;
    Node *m_nodes = nullptr; ///< of m_document; from m_out to m_nodesEnd there is room
    Node *m_out = nullptr;
    Node *m_nodesEnd = nullptr;

    NodeIndex m_list = noList; ///< the innermost open one
    std::uint32_t m_depth = 0;
    std::uint32_t m_size = 0;   ///< of m_list, so far
    bool m_isObject = false;    ///< m_list is one
    bool m_expectsName = false; ///< of an object: what comes next is a name
    NodeIndex m_listAsName = noList;

    const char *m_errorAt = nullptr;
    QString m_why;
};

Parser::Parser(QByteArray text, const Limits &limits)
    : m_limits(limits)
{
    m_document.m_text = std::move(text);
    m_begin = m_document.m_text.constData();
    m_end = m_begin + m_document.m_text.size();
}

Result<Document, SyntaxError> Parser::run()
{
    // INVARIANT: offsets fit in 32 bits, numbers of nodes in 31 and of elements in 29 (an element has two
    // bytes with its comma).
    const std::uint32_t maxBytes = std::min(m_limits.maxBytes, 1U << 30);
    const auto size = m_document.m_text.size();
    if (size > static_cast<qsizetype>(maxBytes))
        return fail(
            SyntaxError{1, 1, u"text of %1 bytes is larger than the limit of %2"_s.arg(size).arg(maxBytes)});
    // What a policy needs: a node for every twelve bytes or so. The list grows where a text is denser.
    m_document.m_nodes.reserve(size / 12 + 16);
    if (readAll() != nullptr) {
        m_document.m_nodes.resize(m_out - m_nodes);
        return std::move(m_document);
    }
    const Document::Place place = m_document.place(offset(m_errorAt));
    return fail(SyntaxError{place.line, place.column, std::move(m_why)});
}

const char *Parser::readAll()
{
    const char *at = skipExtra(m_begin);
    while (at != nullptr) {
        if (at == m_end)
            return refuse(at, u"parsing value: unexpected EOF"_s);
        switch (*at) {
        case '"':
            if (m_expectsName) {
                at = readName(at);
                continue;
            }
            at = readString(at);
            break;
        case '{':
        case '[':
            at = open(at);
            continue;
        case '}':
        case ']':
            at = close(at);
            break;
        default:
            at = readWord(at);
            break;
        }
        if (at == nullptr)
            return nullptr;
        at = afterValue(at);
        if (m_list == noList)
            break;
    }
    return at == nullptr || at == m_end ? at : refuseCharacter(at, u"after top-level value"_s);
}

inline const char *Parser::readString(const char *at)
{
    const char *end = bytes::skipPlain(at + 1, m_end);
    if (end != m_end && *end == '"') {
        ++end;
    } else {
        const scan::StringEnd found = scan::skipString(at, m_end);
        if (found.end == nullptr)
            return refuse(m_end, u"parsing string: unexpected EOF"_s);
        if (!found.isValid)
            return refuse(
                at, u"invalid literal: "_s + excerpt({at, static_cast<std::size_t>(found.end - at)}));
        end = found.end;
    }
    add(Kind::String, at, end);
    return end;
}

/// A name and its colon.
inline const char *Parser::readName(const char *at)
{
    const char *const end = readString(at);
    if (end == nullptr || end == m_end || *end != ':')
        return end == nullptr ? nullptr : afterName(end, at, true);
    m_expectsName = false;
    return skipExtra(end + 1);
}

const char *Parser::readWord(const char *at)
{
    const char *const end = scan::skipWord(at, m_end);
    const std::string_view word(at, static_cast<std::size_t>(end - at));
    if (word.empty())
        return refuseCharacter(at, u"at start of value"_s);
    if (scan::isNumber(word))
        add(Kind::Number, at, end);
    else if (word == "true")
        add(Kind::True, at, end);
    else if (word == "false")
        add(Kind::False, at, end);
    else if (word == "null")
        add(Kind::Null, at, end);
    else
        return refuse(at, u"invalid literal: "_s + excerpt(word));
    return m_expectsName ? afterName(end, at, false) : end;
}

inline void Parser::add(Kind kind, const char *begin, const char *end)
{
    if (m_out == m_nodesEnd)
        grow();
    *m_out = Node{offset(begin), offset(end), (nextIndex() + 1) & noList, 0, 0, kind};
    ++m_out;
}

void Parser::grow()
{
    constexpr qsizetype fewest = 64;
    constexpr qsizetype most = 4096; // the list sets them to zero, so they had better stay in the cache
    const qsizetype count = m_out - m_nodes;
    m_document.m_nodes.resize(count + std::clamp(count, fewest, most));
    m_nodes = m_document.m_nodes.data();
    m_out = m_nodes + count;
    m_nodesEnd = m_nodes + m_document.m_nodes.size();
}

const char *Parser::open(const char *at)
{
    if (m_depth >= m_limits.maxDepth)
        return refuse(at, u"nested deeper than the limit of %1"_s.arg(m_limits.maxDepth));
    const NodeIndex list = nextIndex();
    const bool isObject = *at == '{';
    add(isObject ? Kind::Object : Kind::Array, at, at + 1);
    // INVARIANT: while a list is open its node holds what closeInnermost() has to restore: `next` the list
    // around it, `size` what that one has so far.
    m_nodes[list].next = m_list & noList;
    m_nodes[list].size = m_size & mostItems;
    if (m_expectsName)
        m_listAsName = list; // refused when it ends, as tailscale/hujson does; until then others may be found
    m_list = list;
    ++m_depth;
    m_size = 0;
    m_isObject = isObject;
    m_expectsName = isObject;
    return skipExtra(at + 1);
}

/// The end of a list where a value could have started: it is empty, or has a trailing comma.
const char *Parser::close(const char *at)
{
    const bool fits = m_list != noList && (m_isObject ? *at == '}' && m_expectsName : *at == ']')
        && (m_size == 0 || !m_limits.standardOnly);
    if (!fits)
        return refuseCharacter(at, u"at start of value"_s);
    if (m_size > 0) {
        m_nodes[m_list].hasTrailingComma = 1;
        m_document.m_isStandard = false;
    }
    return closeInnermost(at);
}

/// \a at is at the bracket.
const char *Parser::closeInnermost(const char *at)
{
    const NodeIndex list = m_list;
    Node &node = m_nodes[list];
    const bool isObject = m_isObject;
    m_list = node.next;
    node.end = offset(at + 1);
    node.next = nextIndex() & noList;
    const std::uint32_t size = node.size;
    node.size = m_size & mostItems;
    m_size = size;
    --m_depth;
    m_isObject = m_list != noList && m_nodes[m_list].kind == Kind::Object;
    m_expectsName = false;
    if (isObject && m_limits.refuseDuplicateNames && !checkNames(list))
        return nullptr;
    return list == m_listAsName ? afterName(at + 1, m_begin + node.begin, false) : at + 1;
}

/// What follows a value, up to the place where the next one starts.
inline const char *Parser::afterValue(const char *at)
{
    for (;;) {
        at = skipExtra(at);
        if (at == nullptr || m_list == noList)
            return at;
        ++m_size;
        if (at == m_end)
            return refuse(at,
                m_isObject ? u"parsing object after value: unexpected EOF"_s
                           : u"parsing array after value: unexpected EOF"_s);
        if (*at == ',') {
            m_expectsName = m_isObject;
            return skipExtra(at + 1);
        }
        if (*at != (m_isObject ? '}' : ']'))
            return refuseCharacter(at,
                m_isObject ? u"after object value (expecting ',' or '}')"_s
                           : u"after array value (expecting ',' or ']')"_s);
        at = closeInnermost(at);
        if (at == nullptr)
            return nullptr;
    }
}

/// What follows a name, or something that stands in the place of one.
const char *Parser::afterName(const char *at, const char *nameBegin, bool isString)
{
    at = skipExtra(at);
    if (at == nullptr)
        return nullptr;
    if (!isString)
        return refuseCharacter(nameBegin, u"at start of object name"_s);
    if (at == m_end)
        return refuse(at, u"parsing object after name: unexpected EOF"_s);
    if (*at != ':')
        return refuseCharacter(at, u"after object name"_s);
    m_expectsName = false;
    return skipExtra(at + 1);
}

inline const char *Parser::skipExtra(const char *at)
{
    at = bytes::skipBlanks(at, m_end);
    return at != m_end && *at == '/' ? skipComments(at) : at;
}

const char *Parser::skipComments(const char *at)
{
    while (!m_limits.standardOnly) {
        const char *const end = scan::skipComment(at, m_end);
        if (end == at)
            break;
        if (end == nullptr)
            return refuse(at, u"parsing comment: unexpected EOF"_s);
        if (!scan::isUtf8({at, static_cast<std::size_t>(end - at)}))
            return refuse(at, u"invalid UTF-8 in comment"_s);
        m_document.m_isStandard = false;
        at = bytes::skipBlanks(end, m_end);
    }
    return at;
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
    for (std::size_t i = 1; i < names.size(); ++i)
        if (names[i].first == names[i - 1].first)
            second = std::min(second, names[i].second);
    if (second == noNode)
        return true;
    const std::string_view raw = m_document.raw(second);
    refuse(raw.data(), u"duplicate name "_s + excerpt(raw));
    return false;
}

std::nullptr_t Parser::refuse(const char *at, const QString &why)
{
    m_errorAt = at;
    m_why = why;
    return nullptr;
}

std::nullptr_t Parser::refuseCharacter(const char *at, const QString &where)
{
    return refuse(at, u"invalid character %1 %2"_s.arg(quotedCharacter(at, m_end), where));
}

Result<Document, SyntaxError> Document::parse(QByteArray text, const Limits &limits)
{
    return Parser(std::move(text), limits).run();
}

} // namespace hujson
