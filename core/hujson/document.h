// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <string_view>
#include <vector>

/// HuJSON: JSON (RFC 8259) with `//` and `/* */` comments and trailing commas, as in
/// github.com/tailscale/hujson.
///
/// A Document is an exact syntax tree: it keeps the whole text, and every node is a span of it, so that what
/// no edit touched is printed byte for byte. It knows nothing about tailnets. Nothing here recurses on the
/// input.
namespace hujson {

/// Half open range of UTF-8 byte offsets.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    [[nodiscard]] std::uint32_t size() const { return end - begin; }
    friend bool operator==(const Span &, const Span &) = default;
};

/// Where and why a text is not HuJSON. The words are those of tailscale/hujson.
struct SyntaxError {
    int line = 1;   ///< counts from 1
    int column = 1; ///< counts from 1, in bytes
    QString message;
    friend bool operator==(const SyntaxError &, const SyntaxError &) = default;
};

/// What a reader is willing to take. Beyond it parse() answers with an error that names the place.
struct Limits {
    std::uint32_t maxBytes = 64U << 20;
    std::uint32_t maxDepth = 1000; ///< nested arrays and objects
    bool standardOnly = false; ///< true: comments and trailing commas are errors (cards, results, register)
    bool refuseDuplicateNames = false; ///< true: a name that stands twice in one object is an error
};

enum class Kind : std::uint8_t { Null, False, True, Number, String, Array, Object };

using NodeIndex = std::uint32_t;
inline constexpr NodeIndex noNode = 0xFFFFFFFFU;

class Parser; // in parser.cpp, fills a Document

/// A parsed text. Value type: copying shares text and nodes. Nodes are numbered in the order in which they
/// start; node 0 is the root. The children of an object are name, value, name, value …
class Document {
public:
    Document() = default;

    [[nodiscard]] static Result<Document, SyntaxError> parse(QByteArray text, const Limits &limits = {});

    [[nodiscard]] const QByteArray &text() const { return m_text; } ///< print(parse(x)) == x
    [[nodiscard]] static constexpr NodeIndex root() { return 0; }

    [[nodiscard]] Kind kind(NodeIndex node) const { return at(node).kind; }
    /// The value itself, without the blanks and comments around it.
    [[nodiscard]] Span span(NodeIndex node) const { return {at(node).begin, at(node).end}; }
    [[nodiscard]] std::string_view raw(NodeIndex node) const;
    [[nodiscard]] bool isNode(NodeIndex node) const { return static_cast<qsizetype>(node) < m_nodes.size(); }
    /// Number of elements of an array, or of members of an object; 0 for anything else.
    [[nodiscard]] std::uint32_t size(NodeIndex node) const { return at(node).size; }

    /// First element or first member's name; noNode when there is none.
    [[nodiscard]] NodeIndex firstChild(NodeIndex node) const
    {
        return at(node).size != 0 ? node + 1 : noNode;
    }
    /// The node that starts after \a node and all that is inside it. Only a child or a sibling may be asked
    /// for: at the last child this is not a sibling any more, so count with size().
    [[nodiscard]] NodeIndex after(NodeIndex node) const { return at(node).next; }

    /// The value of the member \a name of an object, compared after unescaping; the last one when the name
    /// stands twice, as Go's decoder reads it. noNode when there is none or \a object is no object.
    [[nodiscard]] NodeIndex member(NodeIndex object, std::string_view name) const;
    /// As member(), but ASCII case does not matter (section names of a policy file).
    [[nodiscard]] NodeIndex memberFolded(NodeIndex object, std::string_view name) const;
    /// Element \a i of an array (linear in i).
    [[nodiscard]] NodeIndex element(NodeIndex array, std::uint32_t i) const;
    [[nodiscard]] std::vector<NodeIndex> elements(NodeIndex array) const;
    struct Member {
        NodeIndex name;
        NodeIndex value;
    };
    [[nodiscard]] std::vector<Member> members(NodeIndex object) const;

    /// True for an array or object whose last item is followed by a comma.
    [[nodiscard]] bool hasTrailingComma(NodeIndex list) const { return at(list).hasTrailingComma != 0; }
    /// True for plain JSON: no comment, no trailing comma.
    [[nodiscard]] bool isStandard() const { return m_isStandard; }

    /// Unescaped content of a string node; invalid surrogates become U+FFFD. Empty for other kinds.
    [[nodiscard]] QByteArray string(NodeIndex node) const;

    struct Place {
        int line;   ///< counts from 1
        int column; ///< counts from 1, in bytes
    };
    [[nodiscard]] Place place(std::uint32_t offset) const;

private:
    friend class Parser;
    /// Trivial on purpose: a QList grows such nodes where they stand, and copies of a document share them.
    struct Node {
        std::uint32_t begin;
        std::uint32_t end;
        std::uint32_t next : 31;
        std::uint32_t hasTrailingComma : 1;
        std::uint32_t size : 29;
        Kind kind : 3;
    };
    [[nodiscard]] const Node &at(NodeIndex node) const { return m_nodes[static_cast<qsizetype>(node)]; }

    QByteArray m_text;
    QList<Node> m_nodes;
    bool m_isStandard = true;
};

} // namespace hujson
