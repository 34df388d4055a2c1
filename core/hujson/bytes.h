// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/// Runs of bytes that need no closer look. Most of a policy file is made of them, so this is where the time
/// of a parser goes.
///
/// Each search exists twice: byte by byte, in the namespace scalar, and sixteen bytes at a time for
/// processors with SSE2, which every x86-64 has. Tests and the fuzz target hold the second against the first.
/// No function reads at or behind \a end.
namespace hujson::bytes {

enum Class : std::uint8_t { Blank = 1, Word = 2, PlainInString = 4, Digit = 8, Hex = 16 };

constexpr std::array<std::uint8_t, 256> makeClasses()
{
    std::array<std::uint8_t, 256> table{};
    for (unsigned c = 0; c < 256; ++c) {
        unsigned bits = 0;
        const bool isDigit = c >= '0' && c <= '9';
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
            bits |= Blank;
        if (isDigit || isLetter || c == '+' || c == '-' || c == '.')
            bits |= Word;
        if (c >= 0x20 && c < 0x80 && c != '"' && c != '\\')
            bits |= PlainInString;
        if (isDigit)
            bits |= Digit;
        if (isDigit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))
            bits |= Hex;
        table[c] = static_cast<std::uint8_t>(bits);
    }
    return table;
}

inline constexpr std::array<std::uint8_t, 256> classes = makeClasses();

inline bool is(char c, Class what)
{
    return (classes[static_cast<unsigned char>(c)] & what) != 0;
}

namespace scalar {

inline const char *skip(const char *at, const char *end, Class what)
{
    while (at != end && is(*at, what))
        ++at;
    return at;
}

/// First byte that is no blank (space, tab, CR, LF).
inline const char *skipBlanks(const char *at, const char *end)
{
    return skip(at, end, Blank);
}

/// First byte that is no part of a string as it stands: quote, backslash, control character, not ASCII.
inline const char *skipPlain(const char *at, const char *end)
{
    return skip(at, end, PlainInString);
}

inline const char *skipAscii(const char *at, const char *end)
{
    while (at != end && static_cast<signed char>(*at) >= 0)
        ++at;
    return at;
}

} // namespace scalar

#ifdef __SSE2__

namespace sse2 {

inline constexpr std::ptrdiff_t width = 16;

inline __m128i load(const char *at)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
}

/// A bit for each byte of \a found that is not zero, from the first one on.
inline unsigned bitsOf(__m128i found)
{
    return static_cast<unsigned>(_mm_movemask_epi8(found));
}

inline unsigned blanks(__m128i bytes)
{
    const auto are = [bytes](char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
    return bitsOf(_mm_or_si128(_mm_or_si128(are(' '), are('\t')), _mm_or_si128(are('\n'), are('\r'))));
}

inline unsigned special(__m128i bytes)
{
    const auto are = [bytes](char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
    // Seen as signed numbers, what is not ASCII is less than a space, too.
    const __m128i low = _mm_cmplt_epi8(bytes, _mm_set1_epi8(' '));
    return bitsOf(_mm_or_si128(low, _mm_or_si128(are('"'), are('\\'))));
}

/// First byte whose bit \a stops sets.
template <typename Stops>
inline const char *search(
    const char *at, const char *end, Stops stops, const char *(*rest)(const char *, const char *))
{
    while (end - at >= width) {
        if (const unsigned found = stops(load(at)); found != 0)
            return at + std::countr_zero(found);
        at += width;
    }
    return rest(at, end);
}

} // namespace sse2

inline const char *skipPlain(const char *at, const char *end)
{
    return sse2::search(at, end, sse2::special, scalar::skipPlain);
}

inline const char *skipAscii(const char *at, const char *end)
{
    return sse2::search(at, end, sse2::bitsOf, scalar::skipAscii);
}

inline const char *skipBlanks(const char *at, const char *end)
{
    // Mostly there is none, or one; an indent is worth the wide look.
    for (int i = 0; i < 2; ++i, ++at)
        if (at == end || !is(*at, Blank))
            return at;
    return sse2::search(
        at, end, [](__m128i bytes) { return sse2::blanks(bytes) ^ 0xFFFFU; }, scalar::skipBlanks);
}

#else

using scalar::skipAscii;
using scalar::skipBlanks;
using scalar::skipPlain;

#endif

} // namespace hujson::bytes
