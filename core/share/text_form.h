// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/card.h"

#include <optional>

/// A card or result as one line of text, for chats and QR codes: `HALFDOOR:CARD:1:PAYLOAD:CHECK`.
///
/// PAYLOAD is the JSON, compressed (zlib, with Qt's four bytes of length before it), in the base32 of RFC
/// 4648 without padding. CHECK is the first eight hex digits of the SHA-256 of what base32 stands for.
/// Capital letters, digits and colons only: that is the alphanumeric mode of QR codes, no chat takes any of
/// it for formatting, and it survives a change of case. Reading drops the blanks, line breaks and quote marks
/// that chats and mail put in between.
namespace share {

enum class TextKind { Card, Result };

[[nodiscard]] QString toTextForm(TextKind kind, const QByteArray &json);
/// The JSON inside; \a message may have any text around it. At most \a maxBytes after decompression.
[[nodiscard]] Result<QByteArray, CardError> fromTextForm(
    TextKind kind, const QString &message, qsizetype maxBytes);
/// Which of the two begins first in \a message.
[[nodiscard]] std::optional<TextKind> textKindIn(const QString &message);

} // namespace share
