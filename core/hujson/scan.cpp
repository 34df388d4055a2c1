// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/scan.h"

#include "core/hujson/bytes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <limits>

namespace hujson::scan {

namespace {

using bytes::Digit;
using bytes::Hex;
using bytes::is;
using bytes::skipPlain;

/// \a at is behind a backslash. Length of a known escape without the backslash, or 0.
int escapeLength(const char *at, const char *end)
{
    if (at == end)
        return 0;
    if (*at != 'u')
        return std::strchr("\"\\/bfnrt", *at) != nullptr && *at != '\0' ? 1 : 0;
    if (end - at < 5)
        return 0;
    for (int i = 1; i < 5; ++i)
        if (!is(at[i], Hex))
            return 0;
    return 5;
}

char32_t hexValue(const char *at)
{
    char32_t value = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = at[i];
        const int digit = is(c, Digit) ? c - '0' : (c | 0x20) - 'a' + 10;
        value = value * 16 + static_cast<char32_t>(digit);
    }
    return value;
}

void appendUtf8(QByteArray &out, char32_t c)
{
    const auto put = [&out](char32_t byte) { out.append(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

/// \a at is at the `u` of a valid escape; moved behind it, and behind a second one that completes the pair.
char32_t takeUnicodeEscape(const char *&at, const char *end)
{
    constexpr char32_t replacement = 0xFFFD;
    const char32_t first = hexValue(at + 1);
    at += 5;
    if (first < 0xD800 || first > 0xDFFF)
        return first;
    if (first > 0xDBFF || end - at < 6 || at[0] != '\\' || at[1] != 'u')
        return replacement;
    const char32_t second = hexValue(at + 2);
    if (second < 0xDC00 || second > 0xDFFF)
        return replacement;
    at += 6;
    return 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
}

} // namespace

const char *skipBlanks(const char *at, const char *end)
{
    return bytes::skipBlanks(at, end);
}

const char *skipComment(const char *at, const char *end)
{
    if (end - at < 2 || at[0] != '/' || (at[1] != '/' && at[1] != '*'))
        return at;
    const std::string_view rest(at + 2, static_cast<std::size_t>(end - at - 2));
    const std::string_view closing = at[1] == '/' ? std::string_view("\n") : std::string_view("*/");
    const std::size_t found = rest.find(closing);
    return found == std::string_view::npos ? nullptr : rest.data() + found + closing.size();
}

qsizetype skipExtra(const QByteArray &text, qsizetype at)
{
    const char *const begin = text.constData();
    const char *const end = begin + text.size();
    const char *here = begin + at;
    for (;;) {
        here = skipBlanks(here, end);
        const char *const behind = skipComment(here, end);
        if (behind == here || behind == nullptr)
            return here - begin;
        here = behind;
    }
}

StringEnd skipString(const char *at, const char *end)
{
    bool isValid = true;
    ++at;
    for (;;) {
        at = skipPlain(at, end);
        if (at == end)
            return {nullptr, false};
        const char c = *at;
        if (c == '"')
            return {at + 1, isValid};
        if (c == '\\') {
            ++at;
            const int length = escapeLength(at, end);
            isValid = isValid && length > 0;
            if (at == end)
                return {nullptr, false};
            at += length > 0 ? length : 1;
        } else {
            // A control character is never part of a sequence, so it counts as invalid here.
            const int length = static_cast<signed char>(c) < 0 ? sequenceLength(at, end) : 0;
            isValid = isValid && length > 0;
            at += length > 0 ? length : 1;
        }
    }
}

const char *skipWord(const char *at, const char *end)
{
    return bytes::scalar::skip(at, end, bytes::Word);
}

bool isNumber(std::string_view word)
{
    const char *at = word.data();
    const char *const end = at + word.size();
    const auto digits = [&at, end] {
        const char *const start = at;
        while (at != end && is(*at, Digit))
            ++at;
        return at != start;
    };
    if (at != end && *at == '-')
        ++at;
    if (at != end && *at == '0')
        ++at;
    else if (!digits())
        return false;
    if (at != end && *at == '.') {
        ++at;
        if (!digits())
            return false;
    }
    if (at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != end && (*at == '+' || *at == '-'))
            ++at;
        if (!digits())
            return false;
    }
    return at == end;
}

double toDouble(std::string_view number)
{
    double value = 0;
    const char *const end = number.data() + number.size();
    if (std::from_chars(number.data(), end, value).ec == std::errc())
        return value;
    // Out of range, to which side? Count the digits before the point.
    const bool isNegative = number.front() == '-';
    const std::size_t e = number.find_first_of("eE");
    const std::string_view mantissa = number.substr(isNegative ? 1 : 0, e - (isNegative ? 1 : 0));
    const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
    const std::size_t first = mantissa.find_first_not_of("0.");
    long long magnitude = static_cast<long long>(point) - static_cast<long long>(first);
    if (e != std::string_view::npos) {
        long long exponent = 0;
        const char *const digits = number.data() + e + (number[e + 1] == '+' ? 2 : 1);
        const bool isHuge = std::from_chars(digits, end, exponent).ec != std::errc();
        magnitude = isHuge ? (number[e + 1] == '-' ? -1 : 1) : magnitude + exponent;
    }
    value = magnitude > 0 ? std::numeric_limits<double>::infinity() : 0;
    return isNegative ? -value : value;
}

int sequenceLength(const char *at, const char *end)
{
    const auto byte = [at](int i) { return static_cast<unsigned char>(at[i]); };
    const auto continues = [&byte](int i) { return (byte(i) & 0xC0) == 0x80; };
    const std::ptrdiff_t left = end - at;
    if (left < 1)
        return 0;
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return left >= 2 && continues(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        if (left < 3 || !continues(1) || !continues(2))
            return 0;
        const bool isShortest = first != 0xE0 || byte(1) >= 0xA0;
        const bool isSurrogate = first == 0xED && byte(1) >= 0xA0;
        return isShortest && !isSurrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        if (left < 4 || !continues(1) || !continues(2) || !continues(3))
            return 0;
        const bool isShortest = first != 0xF0 || byte(1) >= 0x90;
        const bool isInRange = first != 0xF4 || byte(1) <= 0x8F;
        return isShortest && isInRange ? 4 : 0;
    }
    return 0;
}

char32_t character(const char *at)
{
    const auto first = static_cast<unsigned char>(*at);
    const int more = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    constexpr std::array<unsigned, 4> masks = {0x7F, 0x1F, 0x0F, 0x07};
    char32_t c = first & masks[static_cast<std::size_t>(more)];
    for (int i = 1; i <= more; ++i)
        c = (c << 6) | (static_cast<unsigned char>(at[i]) & 0x3F);
    return c;
}

bool isUtf8(std::string_view text)
{
    const char *const end = text.data() + text.size();
    for (const char *at = bytes::skipAscii(text.data(), end); at != end; at = bytes::skipAscii(at, end)) {
        const int length = sequenceLength(at, end);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

QByteArray unescape(std::string_view quoted)
{
    const char *at = quoted.data() + 1;
    const char *const end = quoted.data() + quoted.size() - 1;
    QByteArray out;
    while (at < end) {
        const auto *backslash
            = static_cast<const char *>(std::memchr(at, '\\', static_cast<std::size_t>(end - at)));
        if (backslash == nullptr) {
            out.append(at, end - at);
            break;
        }
        out.append(at, backslash - at);
        at = backslash + 1;
        switch (*at) {
        case 'b':
            out.append('\b');
            ++at;
            break;
        case 'f':
            out.append('\f');
            ++at;
            break;
        case 'n':
            out.append('\n');
            ++at;
            break;
        case 'r':
            out.append('\r');
            ++at;
            break;
        case 't':
            out.append('\t');
            ++at;
            break;
        case 'u':
            appendUtf8(out, takeUnicodeEscape(at, end));
            break;
        default:
            out.append(*at);
            ++at;
            break;
        }
    }
    return out;
}

QByteArray quoted(const QByteArray &text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    constexpr std::string_view named = "\b\t\n\f\r\\\"";
    constexpr std::string_view names = "btnfr\\\"";
    QByteArray out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (const auto found = named.find(c); found != std::string_view::npos)
            (out += '\\') += names[found];
        else if (byte < 0x20)
            ((out += "\\u00") += digits[byte >> 4]) += digits[byte & 0xF];
        else
            out += c;
    }
    return out + '"';
}

} // namespace hujson::scan
