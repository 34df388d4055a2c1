// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <string_view>

/// JSON Pointer (RFC 6901), as find() and patch() read it.
namespace hujson {

/// Empty, or starts with a slash.
[[nodiscard]] bool isPointer(std::string_view pointer);

struct PointerParts {
    std::string_view parent;
    QByteArray name; ///< last token, unescaped
};
/// \a pointer is not empty.
[[nodiscard]] PointerParts splitPointer(std::string_view pointer);

[[nodiscard]] QByteArray unescapedToken(std::string_view token);
/// Decimal without leading zeros (RFC 6901, section 4).
[[nodiscard]] std::optional<std::uint32_t> arrayIndex(const QByteArray &token);

} // namespace hujson
