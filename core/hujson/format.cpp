// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/transform.h"

#include "core/hujson/extra.h"
#include "core/hujson/scan.h"

#include <algorithm>

// The layout of `hujsonfmt` (tailscale/hujson, format.go): an array or object is either on one line or has a
// line for each item; it is spread when a newline stands where an item could start a line, or when a line
// would be longer than 80 bytes. Nodes are numbered in the order in which they start, so a loop forwards
// meets a list before its items and a loop backwards meets the items first: no pass recurses.
//
//   1. collect    blanks and comments around every node ("extra"), strings with escapes written anew
//   2. measure    backwards: line lengths, and which lists are spread
//   3. lay out    forwards: depth, extras, trailing commas
//   4. align      values of members on neighbouring lines
//   5. print

namespace hujson {

namespace {

using namespace Qt::StringLiterals;
using extra::hasComment;
using extra::hasNewline;
using extra::LineStats;

constexpr qsizetype widest = 80;

struct Slot {
    QByteArray before;
    QByteArray after;   ///< up to the colon or comma
    QByteArray inner;   ///< of a list: before the closing bracket, behind the last comma if there is one
    QByteArray literal; ///< of a string that is written anew
    LineStats stats;
    int depth = 0;
    bool hasComma = false;   ///< of a list: trailing comma
    bool isSpread = false;   ///< of a list
    bool spansLines = false; ///< a newline stands around something inside
};

class Formatter {
public:
    Formatter(const Document &document, std::uint32_t maxBytes);
    [[nodiscard]] Result<QByteArray, SyntaxError> run();

private:
    void collect(NodeIndex list);
    void normalize(NodeIndex node);
    void measure(NodeIndex node);
    void layOutAll();
    void layOut(NodeIndex list);
    void layOutItem(NodeIndex list, NodeIndex first, bool isFirst);
    void spreadBackwards();
    /// \a node brings that many bytes more. False when the text is longer than it may be.
    bool grow(NodeIndex node, qsizetype bytes);
    void setTrailingComma(NodeIndex list);
    void align(NodeIndex object);
    void alignRows(std::vector<NodeIndex> &rows);
    [[nodiscard]] qsizetype lengthToValue(NodeIndex value) const;
    [[nodiscard]] QByteArray print() const;

    [[nodiscard]] bool isList(NodeIndex node) const;
    [[nodiscard]] bool isObject(NodeIndex node) const { return m_document.kind(node) == Kind::Object; }
    /// Names and values, or elements.
    [[nodiscard]] std::uint32_t childCount(NodeIndex list) const;
    [[nodiscard]] NodeIndex lastChild(NodeIndex list) const;
    [[nodiscard]] std::string_view literal(NodeIndex node) const;
    [[nodiscard]] qsizetype literalLength(NodeIndex node) const;

    const Document &m_document;
    std::vector<Slot> m_slots;
    bool m_isStandard = true;
    qsizetype m_maxBytes;
    qsizetype m_bytes = 0;        ///< of extras and literals so far: the text is no shorter
    NodeIndex m_tooLong = noNode; ///< where the limit was passed
};

bool Formatter::isList(NodeIndex node) const
{
    return m_document.kind(node) == Kind::Array || isObject(node);
}

std::uint32_t Formatter::childCount(NodeIndex list) const
{
    return m_document.size(list) * (isObject(list) ? 2 : 1);
}

NodeIndex Formatter::lastChild(NodeIndex list) const
{
    NodeIndex last = m_document.firstChild(list);
    for (std::uint32_t i = 1; i < childCount(list); ++i)
        last = m_document.after(last);
    return last;
}

std::string_view Formatter::literal(NodeIndex node) const
{
    const QByteArray &anew = m_slots[node].literal;
    return anew.isEmpty() ? m_document.raw(node)
                          : std::string_view(anew.constData(), static_cast<std::size_t>(anew.size()));
}

qsizetype Formatter::literalLength(NodeIndex node) const
{
    return static_cast<qsizetype>(literal(node).size());
}

bool Formatter::grow(NodeIndex node, qsizetype bytes)
{
    m_bytes += bytes;
    if (m_bytes > m_maxBytes && m_tooLong == noNode)
        m_tooLong = node;
    return m_tooLong == noNode;
}

Formatter::Formatter(const Document &document, std::uint32_t maxBytes)
    : m_document(document)
    , m_maxBytes(maxBytes)
{
    NodeIndex count = 0;
    while (document.isNode(count))
        ++count;
    m_slots.resize(count);
    const Span root = document.span(Document::root());
    m_slots[0].before = document.text().left(root.begin);
    m_slots[0].after = document.text().mid(root.end);
    m_isStandard = document.isStandard();
    for (NodeIndex node = 0; node < count; ++node)
        if (isList(node))
            collect(node);
    for (NodeIndex node = 0; node < count; ++node)
        normalize(node);
}

void Formatter::collect(NodeIndex list)
{
    const QByteArray &text = m_document.text();
    const std::uint32_t close = m_document.span(list).end - 1;
    // Not copied: the document outlives this.
    const auto part = [&text](std::uint32_t begin, std::uint32_t end) {
        return QByteArray::fromRawData(text.constData() + begin, end - begin);
    };
    Slot &slot = m_slots[list];
    std::uint32_t at = m_document.span(list).begin + 1;
    NodeIndex child = m_document.firstChild(list);
    for (std::uint32_t i = 0; i < childCount(list); ++i, child = m_document.after(child)) {
        const Span span = m_document.span(child);
        m_slots[child].before = part(at, span.begin);
        const auto delimiter = static_cast<std::uint32_t>(scan::skipExtra(text, span.end));
        slot.hasComma = delimiter != close;
        m_slots[child].after = slot.hasComma ? part(span.end, delimiter) : QByteArray();
        at = slot.hasComma ? delimiter + 1 : span.end;
    }
    slot.inner = part(at, close);
}

void Formatter::normalize(NodeIndex node)
{
    Slot &slot = m_slots[node];
    if (node != Document::root() && !hasComment(slot.after))
        slot.after.clear();
    if (isList(node) && m_document.size(node) == 0 && !hasComment(slot.inner))
        slot.inner.clear();
    if (m_document.kind(node) == Kind::String && m_document.raw(node).find('\\') != std::string_view::npos)
        slot.literal = scan::quoted(m_document.string(node));
    grow(node, isList(node) ? 2 : literalLength(node));
}

/// What stands in a list, one after the other, seen as lines.
class LineCounter {
public:
    void add(qsizetype length) { m_line += length; }
    void add(const LineStats &stats)
    {
        m_line += stats.first;
        if (stats.isMultiline) {
            end();
            m_line = stats.last;
        }
    }
    void end()
    {
        m_first = m_isMultiline || m_hasEnded ? m_first : m_line;
        m_isMultiline = m_hasEnded;
        m_hasEnded = true;
        m_isTooWide = m_isTooWide || m_line > widest;
        m_last = m_line;
    }
    [[nodiscard]] LineStats stats() const { return {m_first, m_last, m_isMultiline}; }
    [[nodiscard]] bool isTooWide() const { return m_isTooWide; }

private:
    qsizetype m_line = 0;
    qsizetype m_first = 0;
    qsizetype m_last = 0;
    bool m_hasEnded = false;
    bool m_isMultiline = false;
    bool m_isTooWide = false;
};

void Formatter::measure(NodeIndex node)
{
    Slot &slot = m_slots[node];
    if (!isList(node)) {
        slot.stats = {literalLength(node), literalLength(node), false};
        return;
    }
    LineCounter lines;
    lines.add(1);
    NodeIndex child = m_document.firstChild(node);
    for (std::uint32_t i = 0; i < childCount(node); ++i, child = m_document.after(child)) {
        const bool isName = isObject(node) && i % 2 == 0;
        const bool startsItem = isName || !isObject(node);
        slot.isSpread = slot.isSpread || (startsItem && hasNewline(m_slots[child].before));
        lines.add(extra::lineStats(m_slots[child].before));
        lines.add(m_slots[child].stats);
        lines.add(extra::lineStats(m_slots[child].after));
        lines.add(2); // ": " or ", "
    }
    lines.add(1);
    lines.end();
    const bool isEmpty = childCount(node) == 0;
    slot.isSpread = slot.isSpread || (!isEmpty && hasNewline(m_slots[lastChild(node)].after))
        || hasNewline(slot.inner) || lines.isTooWide();
    slot.stats = lines.stats();
    if (slot.isSpread) {
        const QByteArray &first = isEmpty ? slot.inner : m_slots[node + 1].before;
        slot.stats = {1 + extra::lineStats(first).first, 1, true};
    }
}

/// The extras around the first and, of a member, the second node of an item.
void Formatter::layOutItem(NodeIndex list, NodeIndex first, bool isFirst)
{
    const int depth = m_slots[list].depth;
    const bool isSpread = m_slots[list].isSpread;
    const auto tidy = [&](NodeIndex node, QByteArray &extra, bool atLeastOneBlank) {
        extra = extra::formatted(std::move(extra),
            {.depth = depth + 2,
                .noLeadingBlankLines = true,
                .noTrailingBlankLines = true,
                .atLeastOneBlank = atLeastOneBlank,
                .most = m_maxBytes});
        grow(node, extra.size());
    };
    m_slots[first].before = extra::formatted(std::move(m_slots[first].before),
        {.depth = depth + 1,
            .startsNewLine = isSpread,
            .noLeadingBlankLines = isFirst,
            .atLeastOneBlank = !isFirst,
            .most = m_maxBytes});
    grow(first, m_slots[first].before.size());
    tidy(first, m_slots[first].after, false);
    m_slots[first].depth = depth + (isSpread ? 1 : 0);
    if (!isObject(list))
        return;
    const NodeIndex value = m_document.after(first);
    tidy(value, m_slots[value].before, true);
    const bool isOnLineOfItsOwn = hasNewline(m_slots[first].after) || hasNewline(m_slots[value].before);
    m_slots[value].depth = depth + (isSpread ? 1 : 0) + (isOnLineOfItsOwn ? 1 : 0);
    tidy(value, m_slots[value].after, false);
}

void Formatter::layOut(NodeIndex list)
{
    Slot &slot = m_slots[list];
    NodeIndex item = m_document.firstChild(list);
    for (std::uint32_t i = 0; i < m_document.size(list) && m_tooLong == noNode; ++i) {
        layOutItem(list, item, i == 0);
        item = m_document.after(isObject(list) ? m_document.after(item) : item);
    }
    slot.inner = extra::formatted(std::move(slot.inner),
        {.depth = slot.depth + 1,
            .endsWithNewline = slot.isSpread,
            .noLeadingBlankLines = m_document.size(list) == 0,
            .noTrailingBlankLines = true,
            .isBeforeBracket = true,
            .most = m_maxBytes});
    grow(list, slot.inner.size());
    if (m_document.size(list) > 0)
        setTrailingComma(list);
}

void Formatter::setTrailingComma(NodeIndex list)
{
    Slot &slot = m_slots[list];
    QByteArray &after = m_slots[lastChild(list)].after;
    const bool hasCommentsOnBothSides = !after.isEmpty() && !slot.inner.isEmpty();
    if (slot.isSpread && !m_isStandard)
        slot.hasComma = true;
    else if (!slot.isSpread && !hasCommentsOnBothSides)
        slot.hasComma = false;
    if (!slot.hasComma) {
        slot.inner.prepend(after);
        after.clear();
    }
}

qsizetype Formatter::lengthToValue(NodeIndex value) const
{
    const NodeIndex name = value - 1; // INVARIANT: a name is one node
    return literalLength(name) + m_slots[name].after.size() + 1 + m_slots[value].before.size();
}

void Formatter::alignRows(std::vector<NodeIndex> &rows)
{
    qsizetype longest = 0;
    for (const NodeIndex value : rows)
        longest = std::max(longest, lengthToValue(value));
    for (const NodeIndex value : rows) {
        const qsizetype missing = longest - lengthToValue(value);
        if (!grow(value, missing))
            break;
        m_slots[value].before += QByteArray(missing, ' ');
    }
    rows.clear();
}

void Formatter::align(NodeIndex object)
{
    std::vector<NodeIndex> rows;
    for (const auto &[name, value] : m_document.members(object)) {
        const QByteArray &before = m_slots[name].before;
        if (!hasNewline(before) || hasNewline(m_slots[name].after) || hasNewline(m_slots[value].before)
            || m_slots[value].spansLines || hasNewline(m_slots[value].after)) {
            alignRows(rows);
            continue;
        }
        if (before.count('\n') > 1)
            alignRows(rows);
        rows.push_back(value);
    }
    alignRows(rows);
}

QByteArray Formatter::print() const
{
    struct Frame {
        NodeIndex list;
        NodeIndex child;
        std::uint32_t left;
    };
    QByteArray out;
    out.reserve(m_bytes + m_bytes / 8); // the commas and colons
    std::vector<Frame> open;
    const auto start = [&](NodeIndex node) {
        out += m_slots[node].before;
        if (!isList(node)) {
            out += QByteArrayView(literal(node));
            out += m_slots[node].after;
            return;
        }
        out += isObject(node) ? '{' : '[';
        open.push_back({node, m_document.firstChild(node), childCount(node)});
    };
    start(Document::root());
    while (!open.empty()) {
        Frame &frame = open.back();
        const std::uint32_t count = childCount(frame.list);
        const std::uint32_t done = count - frame.left;
        if (done > 0 && isObject(frame.list) && done % 2 == 1)
            out += ':';
        else if (done > 0 && (frame.left > 0 || m_slots[frame.list].hasComma))
            out += ',';
        if (frame.left == 0) {
            const NodeIndex list = frame.list;
            open.pop_back();
            out += m_slots[list].inner;
            out += isObject(list) ? '}' : ']';
            out += m_slots[list].after;
            continue;
        }
        --frame.left;
        const NodeIndex child = frame.child;
        frame.child = m_document.after(child);
        start(child);
    }
    return out;
}

void Formatter::layOutAll()
{
    const auto count = static_cast<NodeIndex>(m_slots.size());
    for (NodeIndex node = count; node-- > 0;)
        measure(node);
    for (NodeIndex node = 0; node < count && m_tooLong == noNode; ++node)
        if (isList(node))
            layOut(node);
    if (m_tooLong != noNode)
        return;
    spreadBackwards();
    for (NodeIndex node = 0; node < count && m_tooLong == noNode; ++node)
        if (isObject(node))
            align(node);
}

void Formatter::spreadBackwards()
{
    for (auto node = static_cast<NodeIndex>(m_slots.size()); node-- > 0;) {
        NodeIndex child = m_document.firstChild(node);
        for (std::uint32_t i = 0; i < childCount(node); ++i, child = m_document.after(child)) {
            const Slot &inside = m_slots[child];
            m_slots[node].spansLines = m_slots[node].spansLines || inside.spansLines
                || hasNewline(inside.before) || hasNewline(inside.after);
        }
    }
}

Result<QByteArray, SyntaxError> Formatter::run()
{
    layOutAll();
    QByteArray out;
    if (m_tooLong == noNode) {
        Slot &root = m_slots[Document::root()];
        root.before = extra::formatted(std::move(root.before), {});
        root.before.remove(0, extra::leadingBlanks(root.before));
        root.after = extra::trimmedRight(extra::formatted(std::move(root.after), {})) + '\n';
        out = print();
        if (out.size() <= m_maxBytes)
            return out;
        m_tooLong = Document::root();
    }
    const Document::Place place = m_document.place(m_document.span(m_tooLong).begin);
    return fail(SyntaxError{
        place.line, place.column, u"formatted text is larger than the limit of %1 bytes"_s.arg(m_maxBytes)});
}

} // namespace

Result<QByteArray, SyntaxError> format(const Document &document, std::uint32_t maxBytes)
{
    return Formatter(document, maxBytes).run();
}

} // namespace hujson
