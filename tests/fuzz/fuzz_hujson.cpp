// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include "core/hujson/bytes.h"
#include "core/hujson/edit.h"
#include "core/hujson/scan.h"
#include "core/hujson/transform.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

// The bytes are read twice: as a text that mostly does not parse, and as decisions that make one which always
// does.

using hujson::Document;
using hujson::Kind;
using hujson::NodeIndex;

namespace {

using fuzz::require;

constexpr std::array<const char *, 12> gaps = {
    "", "", "", "", " ", "\n", "\n\t", "\r\n  ", " // c\n", "/*b*/", "\n/* d\n e */\n\t", "\n\n\t// f\n\t"};
constexpr std::array<const char *, 9> scalars
    = {"null", "true", "false", "0", "-1.5e3", "\"\"", "\"x y\"", "\"\\u00e9\\n\"", "\"\xC3\xA9//,]\""};

class Writer {
public:
    explicit Writer(fuzz::Choices choices)
        : m_choices(choices)
    {
    }
    [[nodiscard]] QByteArray document()
    {
        gap();
        value(0);
        gap();
        return m_text;
    }

private:
    void gap() { m_text += gaps[m_choices.below(gaps.size())]; }
    void value(int depth) // recursion of ours, at most six deep
    {
        constexpr int deepest = 6;
        const unsigned what = m_choices.below(4);
        if (what < 2 || depth == deepest || m_text.size() > m_longest) {
            m_text += scalars[m_choices.below(scalars.size())];
            return;
        }
        const bool isObject = what == 2;
        m_text += isObject ? '{' : '[';
        const unsigned count = m_text.size() > m_longest ? 0 : m_choices.below(5);
        for (unsigned i = 0; i < count; ++i) {
            gap();
            if (isObject) {
                m_text += '"' + QByteArray::number(i) + '"';
                gap();
                m_text += ':';
                gap();
            }
            value(depth + 1);
            gap();
            if (i + 1 < count || m_choices.below(2) == 1)
                m_text += ',';
        }
        gap();
        m_text += isObject ? '}' : ']';
    }

    fuzz::Choices m_choices;
    QByteArray m_text;
    qsizetype m_longest = 16 << m_choices.below(7);
};

Document parsed(const QByteArray &text, const char *law, const QByteArray &input)
{
    const auto document = Document::parse(text);
    if (!document)
        std::fprintf(stderr, "%s\n", text.constData());
    require(document.has_value(), law, input);
    return *document;
}

std::vector<QByteArray> commentsOf(const QByteArray &text)
{
    std::vector<QByteArray> comments;
    const char *at = text.constData();
    const char *const end = at + text.size();
    while (at < end) {
        const char *next = hujson::scan::skipComment(at, end);
        if (next != at)
            comments.push_back(QByteArray(at, next - at).trimmed());
        else if (*at == '"')
            next = hujson::scan::skipString(at, end).end;
        else
            ++next;
        at = next;
    }
    return comments;
}

void checkTransforms(const Document &document)
{
    const QByteArray &text = document.text();
    hujson::Limits plain;
    plain.standardOnly = true;

    const QByteArray standard = standardize(document);
    require(standard.size() == text.size(), "standardize keeps the length", text);
    require(standard.count('\n') == text.count('\n'), "standardize keeps the lines", text);
    const auto reread = Document::parse(standard, plain);
    require(reread.has_value(), "standardize makes plain JSON", text);
    const QByteArray minimal = minimize(document);
    require(minimize(*reread) == minimal, "standardize keeps the value", text);
    require(Document::parse(minimal, plain).has_value(), "minimize makes plain JSON", text);
    require(!nlohmann::json::parse(minimal.toStdString(), nullptr, false).is_discarded()
            || minimal.contains('e') || minimal.contains('E') || minimal.contains("\\u"),
        "another parser reads it, too", text);

    const auto written = format(document);
    require(written.has_value(), "so short a text has a layout", text);
    const QByteArray &formatted = *written;
    const Document again = parsed(formatted, "format makes HuJSON", text);
    if (!text.contains('\\'))
        require(minimize(again) == minimal, "format keeps the value", text);
    require(toJson(again) == toJson(document), "format keeps what is read", text);
    require(format(again).value_or(QByteArray()) == formatted, "format is idempotent", text);
    require(!Document::parse(text, plain).has_value() || Document::parse(formatted, plain).has_value(),
        "format keeps plain JSON plain", text);
    require(commentsOf(formatted).size() == commentsOf(text).size(), "format keeps the comments", text);
}

/// The items of a list, minimized; \a extra < 0: none is left out.
std::vector<QByteArray> items(const Document &document, NodeIndex list)
{
    std::vector<QByteArray> found;
    for (const NodeIndex element : document.elements(list))
        found.push_back(minimize(document, element));
    for (const auto &[name, value] : document.members(list))
        found.push_back(minimize(document, name) + ':' + minimize(document, value));
    return found;
}

/// For whoever reads a finding: where the texts part.
void showDifference(const QByteArray &text, const QByteArray &added, const QByteArray &removed)
{
    const auto at
        = std::mismatch(text.begin(), text.end(), removed.begin(), removed.end()).first - text.begin();
    const auto show = [at](const char *name, const QByteArray &bytes) {
        std::fprintf(
            stderr, "--- %s\n%s\n", name, bytes.mid(std::max<qsizetype>(at - 60, 0), 160).constData());
    };
    show("before", text);
    show("added", added);
    show("removed", removed);
}

void checkEdits(const Document &document, NodeIndex list, fuzz::Choices &choices)
{
    const QByteArray &text = document.text();
    const bool isObject = document.kind(list) == Kind::Object;
    const QByteArray value = choices.below(2) == 0 ? "7" : "{\n\t\"n\": [1],\n\t\"m\": 2\n}";
    const QByteArray comment = choices.below(2) == 0 ? "" : "ours";
    const auto before = items(document, list);
    const auto comments = commentsOf(text);

    // Add at the end, take it out again.
    const QByteArray added = apply(text,
        isObject ? addMember(document, list, "new", value, comment) : append(document, list, value, comment));
    const Document grown = parsed(added, "an addition is HuJSON", text);
    require(grown.size(list) == before.size() + 1, "an addition is one item more", text);
    auto kept = items(grown, list);
    kept.pop_back();
    require(kept == before, "an addition keeps the other items", text);
    require(commentsOf(added).size() == comments.size() + (comment.isEmpty() ? 0 : 1),
        "an addition keeps comments", text);
    const auto last = static_cast<std::uint32_t>(before.size());
    const QByteArray removed = apply(
        added, isObject ? removeMember(grown, list, last, true) : removeElement(grown, list, last, true));
    if (!before.empty() && removed != text)
        showDifference(text, added, removed);
    if (!before.empty())
        require(removed == text, "removal undoes an addition", text);
    else
        require(minimize(parsed(removed, "removal is HuJSON", text)) == minimize(document), "removal undoes",
            text);

    // Insert somewhere, take one out.
    if (!isObject && !before.empty()) {
        const auto at = static_cast<std::uint32_t>(choices.below(static_cast<unsigned>(before.size())));
        const Document inserted = parsed(
            apply(text, insertBefore(document, list, at, value, comment)), "an insertion is HuJSON", text);
        auto all = items(inserted, list);
        require(all.size() == before.size() + 1, "an insertion is one item more", text);
        all.erase(all.begin() + at);
        require(all == before, "an insertion keeps the other items", text);
    }
    if (!before.empty()) {
        const auto at = static_cast<std::uint32_t>(choices.below(static_cast<unsigned>(before.size())));
        const bool withComments = choices.below(2) == 1;
        const QByteArray less = apply(text,
            isObject ? removeMember(document, list, at, withComments)
                     : removeElement(document, list, at, withComments));
        auto expected = before;
        expected.erase(expected.begin() + at);
        require(items(parsed(less, "a removal is HuJSON", text), list) == expected,
            "a removal takes one item", text);
    }
}

/// The wide searches stop where the narrow ones do.
void checkSearches(const QByteArray &bytes)
{
    namespace wide = hujson::bytes;
    namespace narrow = hujson::bytes::scalar;
    const char *const end = bytes.constData() + bytes.size();
    for (const char *at = bytes.constData(); at < end; ++at) {
        require(wide::skipBlanks(at, end) == narrow::skipBlanks(at, end), "blanks", bytes);
        require(wide::skipPlain(at, end) == narrow::skipPlain(at, end), "the inside of strings", bytes);
        require(wide::skipAscii(at, end) == narrow::skipAscii(at, end), "ASCII", bytes);
    }
}

void check(const QByteArray &text, fuzz::Choices choices)
{
    const auto document = Document::parse(text);
    if (!document) {
        require(document.error().line >= 1 && document.error().column >= 1, "an error has a place", text);
        require(!document.error().message.isEmpty(), "an error has words", text);
        return;
    }
    require(document->text() == text, "print(parse(x)) == x", text);
    hujson::Limits plain;
    plain.standardOnly = true;
    require(document->isStandard() == Document::parse(text, plain).has_value(), "what plain JSON is", text);
    checkTransforms(*document);
    std::vector<NodeIndex> lists;
    for (NodeIndex node = Document::root(); document->isNode(node); ++node)
        if (document->kind(node) == Kind::Array || document->kind(node) == Kind::Object)
            lists.push_back(node);
    for (std::size_t i = 0; i < std::min<std::size_t>(lists.size(), 3); ++i)
        checkEdits(*document,
            lists[choices.below(static_cast<unsigned>(std::min<std::size_t>(lists.size(), 256)))], choices);
    if (!lists.empty()) {
        const auto patched = patch(*document,
            "[{\"op\":\"copy\",\"from\":\"/0\",\"path\":\"/1\"},{\"op\":\"remove\",\"path\":\"/0\"},"
            "{\"op\":\"test\",\"path\":\"\",\"value\":[]}]");
        require(patched.has_value() || !patched.error().message.isEmpty(), "a refused patch says why", text);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkSearches(bytes);
    check(bytes, fuzz::Choices(data, size));
    check(Writer(fuzz::Choices(data, size)).document(), fuzz::Choices(data + size / 2, size - size / 2));
    // A patch against the bytes: whatever they are, an answer comes back.
    if (const auto document = Document::parse("{\"a\": [1, {\"b\": 2}], \"c\": {}}"))
        (void)patch(*document, bytes);
    return 0;
}
