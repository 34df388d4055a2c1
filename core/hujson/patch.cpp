// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/transform.h"

#include "core/hujson/list_edit.h"
#include "core/hujson/pointer.h"
#include "core/hujson/scan.h"

#include <algorithm>
#include <array>
#include <set>

// RFC 6902. The whole patch is read before anything is done. Every operation is text edits on the document
// that the one before left, so layout and comments survive as with any other edit; comments that lead or
// trail a value in the patch, or where it is copied from, go with it. Duplicate names, order of checks and
// words of the messages are those of tailscale/hujson.

namespace hujson {

namespace {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

constexpr std::uint32_t mostOperations = 10'000;

struct Operation {
    QByteArray op;
    QByteArray path;
    QByteArray from;
    std::size_t valueMember = 0; ///< index of the member "value" in its object
    NodeIndex object = noNode;
    NodeIndex value = noNode;
};

using Failure = tl::unexpected<QString>;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString inQuotes(const QByteArray &text)
{
    return QString::fromUtf8(scan::quoted(text));
}

bool isKnown(const QByteArray &op)
{
    static constexpr std::array<std::string_view, 6> known
        = {"add", "remove", "replace", "move", "copy", "test"};
    return std::find(known.begin(), known.end(), view(op)) != known.end();
}

Result<Operation, QString> readOperation(const Document &patch, NodeIndex node)
{
    if (patch.kind(node) != Kind::Object)
        return fail(u"must be a JSON object"_s);
    Operation operation;
    operation.object = node;
    std::set<QByteArray> seen;
    const auto members = patch.members(node);
    for (std::size_t i = 0; i < members.size(); ++i) {
        const QByteArray name = patch.string(members[i].name);
        if (!seen.insert(name).second)
            return fail(u"duplicate name "_s + inQuotes(name));
        if (name == "value") {
            operation.value = members[i].value;
            operation.valueMember = i;
        }
        if (name != "op" && name != "path" && name != "from")
            continue;
        if (patch.kind(members[i].value) != Kind::String)
            return fail(u"member %1 must be a JSON string"_s.arg(inQuotes(name)));
        const QByteArray text = patch.string(members[i].value);
        if (name == "op" && !isKnown(text))
            return fail(u"unknown operation "_s + inQuotes(text));
        (name == "op" ? operation.op : name == "path" ? operation.path : operation.from) = text;
    }
    const bool needsFrom = operation.op == "move" || operation.op == "copy";
    const bool needsValue = operation.op == "add" || operation.op == "replace" || operation.op == "test";
    for (const char *name : {"op", "path", "from", "value"}) {
        const bool isNeeded = name == "from"sv ? needsFrom : name == "value"sv ? needsValue : true;
        if (isNeeded && !seen.contains(name))
            return fail(u"missing required member "_s + inQuotes(name));
    }
    return operation;
}

/// A node with the list that holds it.
struct Position {
    NodeIndex list = noNode; ///< noNode: the root
    NodeIndex node = noNode; ///< noNode: nothing there yet
    std::size_t index = 0;   ///< where it is in the list, or would be inserted
    QByteArray name;         ///< of a member
};

/// \a forInsertion: a place in an existing list will do.
std::optional<Position> positionOf(const Document &document, std::string_view pointer, bool forInsertion)
{
    if (!isPointer(pointer))
        return std::nullopt;
    if (pointer.empty())
        return Position{noNode, Document::root(), 0, {}};
    const auto [parent, name] = splitPointer(pointer);
    const NodeIndex list = find(document, parent);
    if (list == noNode)
        return std::nullopt;
    Position position{list, noNode, document.size(list), name};
    if (document.kind(list) == Kind::Array) {
        const auto index = name == "-" ? document.size(list) : arrayIndex(name);
        if (!index)
            return std::nullopt;
        // Beyond the end is at the end, as in tailscale/hujson.
        position.index = std::min<std::size_t>(*index, document.size(list));
        position.node = document.element(list, *index);
    } else if (document.kind(list) == Kind::Object) {
        const auto members = document.members(list);
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (document.string(members[i].name) == name) {
                position.index = i;
                position.node = members[i].value;
            }
        }
    } else {
        return std::nullopt;
    }
    return position.node != noNode || forInsertion ? std::optional(position) : std::nullopt;
}

class Patcher {
public:
    Patcher(const Document &document, const Document &patch)
        : m_document(document)
        , m_patch(patch)
    {
    }
    [[nodiscard]] Result<void, QString> run(const Operation &operation);
    [[nodiscard]] const Document &document() const { return m_document; }

private:
    Result<void, QString> test(const Operation &operation);
    Result<void, QString> remove(const QByteArray &path);
    Result<void, QString> put(const QByteArray &path, NewItem item, bool mustExist);
    Result<void, QString> transfer(const Operation &operation);
    /// The value at \a position of \a source, with its comments.
    [[nodiscard]] NewItem taken(const Document &source, const Position &position) const;
    void edit(const std::vector<Edit> &edits);

    Document m_document;
    const Document &m_patch;
};

void Patcher::edit(const std::vector<Edit> &edits)
{
    Limits limits;
    limits.maxBytes = ~0U;
    limits.maxDepth = ~0U;
    auto edited = Document::parse(apply(m_document.text(), edits), limits);
    Q_ASSERT(edited.has_value()); // INVARIANT: an edit of a document is a document
    if (edited)
        m_document = std::move(*edited);
}

NewItem Patcher::taken(const Document &source, const Position &position) const
{
    const Style style = styleOf(m_document);
    const Offset begin = source.span(position.node).begin;
    if (position.list != noNode)
        return NewItem::copied(style, source, ListLayout(source, position.list), position.index, begin);
    const std::string_view raw = source.raw(position.node);
    return {style,
        withoutIndent(QByteArray(raw.data(), static_cast<qsizetype>(raw.size())),
            indentOfLine(source.text(), begin), styleOf(source))};
}

Result<void, QString> Patcher::put(const QByteArray &path, NewItem item, bool mustExist)
{
    const auto position = positionOf(m_document, view(path), !mustExist);
    if (!position)
        return Failure(u"value not found"_s);
    if (position->list == noNode) {
        const bool endsWithNewline = m_document.text().endsWith('\n') || item.tailEndsLine();
        edit({{0, static_cast<Offset>(m_document.text().size()),
            item.lines({}, {}, "") + (endsWithNewline ? item.style().newline : QByteArray())}});
        return {};
    }
    const bool isElement = m_document.kind(position->list) == Kind::Array;
    if (position->node != noNode && (mustExist || !isElement)) {
        const Span span = m_document.span(position->node);
        edit({{span.begin, span.size(), item.body(indentOfLine(m_document.text(), span.begin))}});
        return {};
    }
    if (!isElement)
        item.prependToBody(nameText(m_document, position->list, position->name));
    edit(insertItem(ListLayout(m_document, position->list), position->index, item));
    return {};
}

Result<void, QString> Patcher::remove(const QByteArray &path)
{
    const auto position = positionOf(m_document, view(path), false);
    if (!position)
        return Failure(u"value not found"_s);
    if (position->list == noNode)
        return Failure(u"cannot remove root value"_s);
    edit(removeItem(
        ListLayout(m_document, position->list), position->index, true, styleOf(m_document).isStandard));
    return {};
}

Result<void, QString> Patcher::test(const Operation &operation)
{
    const NodeIndex node = find(m_document, view(operation.path));
    if (node == noNode)
        return Failure(u"value not found"_s);
    if (!areEqual(m_document, node, m_patch, operation.value))
        return Failure(u"values differ at "_s + inQuotes(operation.path));
    return {};
}

/// move and copy
Result<void, QString> Patcher::transfer(const Operation &operation)
{
    const auto position = positionOf(m_document, view(operation.from), false);
    if (!position)
        return Failure(u"value not found"_s);
    const NewItem item = taken(m_document, *position);
    if (operation.op == "move") {
        if (operation.path == operation.from)
            return {};
        if (operation.path.startsWith(operation.from + '/'))
            return Failure(
                u"cannot move %1 into %2"_s.arg(inQuotes(operation.from), inQuotes(operation.path)));
        if (auto removed = remove(operation.from); !removed)
            return removed;
    }
    return put(operation.path, item, false);
}

Result<void, QString> Patcher::run(const Operation &operation)
{
    if (operation.op == "test")
        return test(operation);
    if (operation.op == "remove")
        return remove(operation.path);
    if (operation.op == "move" || operation.op == "copy")
        return transfer(operation);
    const Position value{operation.object, operation.value, operation.valueMember, {}};
    return put(operation.path, taken(m_patch, value), operation.op == "replace");
}

} // namespace

Result<Document, PatchError> patch(const Document &document, const QByteArray &patch)
{
    const auto parsed = Document::parse(patch);
    if (!parsed)
        return fail(PatchError{parsed.error(), -1, parsed.error().message});
    if (parsed->kind(Document::root()) != Kind::Array)
        return fail(PatchError{std::nullopt, -1, u"patch must be a JSON array"_s});
    if (parsed->size(Document::root()) > mostOperations)
        return fail(PatchError{std::nullopt, -1, u"more than %1 operations"_s.arg(mostOperations)});
    std::vector<Operation> operations;
    for (const NodeIndex node : parsed->elements(Document::root())) {
        auto operation = readOperation(*parsed, node);
        if (!operation)
            return fail(PatchError{std::nullopt, static_cast<int>(operations.size()), operation.error()});
        operations.push_back(std::move(*operation));
    }
    Patcher patcher(document, *parsed);
    for (std::size_t i = 0; i < operations.size(); ++i)
        if (const auto done = patcher.run(operations[i]); !done)
            return fail(PatchError{std::nullopt, static_cast<int>(i), done.error()});
    return patcher.document();
}

} // namespace hujson
