// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/transform.h"

#include "core/hujson/pointer.h"

namespace hujson {

bool isPointer(std::string_view pointer)
{
    return pointer.empty() || pointer.front() == '/';
}

PointerParts splitPointer(std::string_view pointer)
{
    const auto slash = pointer.rfind('/');
    if (slash == std::string_view::npos)
        return {};
    return {pointer.substr(0, slash), unescapedToken(pointer.substr(slash + 1))};
}

QByteArray unescapedToken(std::string_view token)
{
    QByteArray out(token.data(), static_cast<qsizetype>(token.size()));
    return out.contains('~') ? out.replace("~1", "/").replace("~0", "~") : out;
}

std::optional<std::uint32_t> arrayIndex(const QByteArray &token)
{
    constexpr qsizetype mostDigits = 9;
    if (token.isEmpty() || token.size() > mostDigits || (token.size() > 1 && token.front() == '0'))
        return std::nullopt;
    std::uint32_t index = 0;
    for (const char c : token) {
        if (c < '0' || c > '9')
            return std::nullopt;
        index = index * 10 + static_cast<std::uint32_t>(c - '0');
    }
    return index;
}

NodeIndex find(const Document &document, std::string_view pointer)
{
    if (!isPointer(pointer))
        return noNode;
    NodeIndex node = Document::root();
    while (!pointer.empty() && node != noNode) {
        const std::string_view token = pointer.substr(1, pointer.find('/', 1) - 1);
        pointer.remove_prefix(1 + token.size());
        const QByteArray name = unescapedToken(token);
        if (document.kind(node) == Kind::Object) {
            node = document.member(node, {name.constData(), static_cast<std::size_t>(name.size())});
        } else {
            const auto index = arrayIndex(name);
            node = index ? document.element(node, *index) : noNode;
        }
    }
    return node;
}

} // namespace hujson
