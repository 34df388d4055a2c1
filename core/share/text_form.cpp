// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/text_form.h"

#include <QCryptographicHash>

#include <algorithm>

namespace share {

namespace {

using namespace Qt::StringLiterals;
using Code = CardError::Code;

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr int bitsPerDigit = 5;
constexpr qsizetype checkLength = 8;
constexpr int version = 1;

QString headOf(TextKind kind)
{
    return kind == TextKind::Card ? u"HALFDOOR:CARD:"_s : u"HALFDOOR:RESULT:"_s;
}

QString toBase32(const QByteArray &bytes)
{
    QString text;
    quint32 pending = 0;
    int bits = 0;
    for (const char byte : bytes) {
        pending = (pending << 8U) | static_cast<quint8>(byte);
        bits += 8;
        while (bits >= bitsPerDigit) {
            bits -= bitsPerDigit;
            text += QLatin1Char(alphabet[(pending >> static_cast<quint32>(bits)) & 31U]);
        }
        pending &= (1U << static_cast<quint32>(bits)) - 1U;
    }
    if (bits > 0)
        text += QLatin1Char(alphabet[(pending << static_cast<quint32>(bitsPerDigit - bits)) & 31U]);
    return text;
}

int digitOf(QChar c)
{
    if (c >= u'A' && c <= u'Z')
        return c.unicode() - u'A';
    if (c >= u'2' && c <= u'7')
        return c.unicode() - u'2' + 26;
    return -1;
}

/// Only what toBase32() writes: the bits left over are zero.
std::optional<QByteArray> fromBase32(QStringView text)
{
    QByteArray bytes;
    quint32 pending = 0;
    int bits = 0;
    for (const QChar c : text) {
        const int digit = digitOf(c);
        if (digit < 0)
            return std::nullopt;
        pending = (pending << static_cast<quint32>(bitsPerDigit)) | static_cast<quint32>(digit);
        bits += bitsPerDigit;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((pending >> static_cast<quint32>(bits)) & 0xFFU);
        }
        pending &= (1U << static_cast<quint32>(bits)) - 1U;
    }
    if (pending != 0 || bits >= bitsPerDigit)
        return std::nullopt;
    return bytes;
}

QString checkOf(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(checkLength)).toUpper();
}

/// Capitals, without what chats and mail programs put between: blanks, line breaks, quote marks, emphasis,
/// invisible marks.
QString withoutNoise(const QString &message)
{
    QString text;
    text.reserve(message.size());
    for (const QChar c : message) {
        const bool isInvisible = c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
        if (!c.isSpace() && !isInvisible && !u">|*_`~\"'"_s.contains(c))
            text += c.toUpper();
    }
    return text;
}

/// A compressed text cannot be shorter than a thousandth of what it says it holds; more is a trick to fill
/// the memory.
std::optional<QByteArray> decompressed(const QByteArray &bytes, qsizetype maxBytes)
{
    constexpr qsizetype lengthBytes = 4;
    if (bytes.size() <= lengthBytes)
        return std::nullopt;
    quint32 claimed = 0;
    for (qsizetype i = 0; i < lengthBytes; ++i)
        claimed = (claimed << 8U) | static_cast<quint8>(bytes[i]);
    if (claimed == 0 || claimed > maxBytes)
        return std::nullopt;
    QByteArray result = qUncompress(bytes);
    if (result.size() != static_cast<qsizetype>(claimed))
        return std::nullopt;
    return result;
}

} // namespace

QString toTextForm(TextKind kind, const QByteArray &json)
{
    constexpr int best = 9;
    const QByteArray bytes = qCompress(json, best);
    return headOf(kind) + QString::number(version) + u':' + toBase32(bytes) + u':' + checkOf(bytes);
}

std::optional<TextKind> textKindIn(const QString &message)
{
    const QString text = withoutNoise(message);
    const qsizetype card = text.indexOf(headOf(TextKind::Card));
    const qsizetype result = text.indexOf(headOf(TextKind::Result));
    if (card < 0 && result < 0)
        return std::nullopt;
    return result < 0 || (card >= 0 && card < result) ? TextKind::Card : TextKind::Result;
}

Result<QByteArray, CardError> fromTextForm(TextKind kind, const QString &message, qsizetype maxBytes)
{
    const QString text = withoutNoise(message);
    const auto found = textKindIn(text);
    if (!found)
        return fail(CardError{Code::NoTextForm, {}, {}});
    if (*found != kind)
        return fail(CardError{kind == TextKind::Card ? Code::NotACard : Code::NotAResult, {}, {}});
    const QString head = headOf(kind);
    const QStringView rest = QStringView(text).mid(text.indexOf(head) + head.size());
    const qsizetype versionEnd = rest.indexOf(u':');
    if (versionEnd < 0)
        return fail(CardError{Code::Truncated, {}, {}});
    if (rest.left(versionEnd) != QString::number(version))
        return fail(CardError{Code::NewerTextForm, {}, {}});
    const QStringView body = rest.mid(versionEnd + 1);
    const qsizetype payloadEnd = body.indexOf(u':');
    if (payloadEnd < 0 || body.size() < payloadEnd + 1 + checkLength)
        return fail(CardError{Code::Truncated, {}, {}});
    const auto bytes = fromBase32(body.left(payloadEnd));
    if (!bytes || body.mid(payloadEnd + 1, checkLength) != checkOf(*bytes))
        return fail(CardError{Code::WrongChecksum, {}, {}});
    const auto json = decompressed(*bytes, maxBytes);
    if (!json)
        return fail(CardError{Code::WrongChecksum, {}, {}});
    return *json;
}

} // namespace share
