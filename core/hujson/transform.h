// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hujson/document.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace hujson {

/// Comments and trailing commas become blanks, newlines stay: same length, plain JSON.
[[nodiscard]] QByteArray standardize(const Document &document);
/// No blanks, comments or trailing commas.
[[nodiscard]] QByteArray minimize(const Document &document, NodeIndex node = Document::root());
/// The canonical layout of `hujsonfmt`, byte for byte. Indents and aligned columns can make it a thousand
/// times as long as the text: what would be longer than \a maxBytes is refused, with the place where it grew
/// too long.
[[nodiscard]] Result<QByteArray, SyntaxError> format(
    const Document &document, std::uint32_t maxBytes = Limits().maxBytes);

/// RFC 6901. noNode when nothing is there; \a pointer must be empty or start with `/`.
[[nodiscard]] NodeIndex find(const Document &document, std::string_view pointer);

struct PatchError {
    std::optional<SyntaxError> syntax; ///< of the patch document itself
    int operation = -1;                ///< index of the operation that failed, or -1
    QString message;                   ///< in the words of tailscale/hujson
};
/// RFC 6902. \a patch is itself HuJSON. All operations or none.
[[nodiscard]] Result<Document, PatchError> patch(const Document &document, const QByteArray &patch);

/// Equal as values: order of members, spelling of strings and numbers do not matter. A number that no double
/// holds is equal to none.
[[nodiscard]] bool areEqual(
    const Document &left, NodeIndex leftNode, const Document &right, NodeIndex rightNode);

/// The value for reading: numbers as nlohmann holds them, the last one of duplicate names.
[[nodiscard]] nlohmann::ordered_json toJson(const Document &document, NodeIndex node = Document::root());

} // namespace hujson
