// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/go_duration.h"

#include <optional>

namespace policy::control {

namespace {

constexpr std::int64_t second = 1'000'000'000;

std::optional<std::int64_t> unitOf(const QByteArray &name)
{
    if (name == "ns")
        return 1;
    if (name == "us" || name == "\xC2\xB5s" || name == "\xCE\xBCs")
        return 1'000;
    if (name == "ms")
        return 1'000'000;
    if (name == "s")
        return second;
    if (name == "m")
        return 60 * second;
    if (name == "h")
        return 3600 * second;
    return std::nullopt;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// As `quote` of package time: bytes outside ASCII and control characters as \xNN.
QByteArray quote(const QByteArray &text)
{
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || byte < 0x20) {
            out += "\\x";
            out += digits[byte >> 4];
            out += digits[byte & 15];
            continue;
        }
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

constexpr std::uint64_t tooMuch = std::uint64_t{1}
    << 63; ///< the first that does not fit, but for its negative

/// Digits at \a at; nullopt when the number is too large.
std::optional<std::uint64_t> leadingNumber(const QByteArray &text, qsizetype &at)
{
    std::uint64_t out = 0;
    for (; at < text.size() && isDigit(text[at]); ++at) {
        if (out > tooMuch / 10)
            return std::nullopt;
        out = out * 10 + static_cast<std::uint64_t>(text[at] - '0');
        if (out > tooMuch)
            return std::nullopt;
    }
    return out;
}

struct Fraction {
    std::uint64_t digits = 0;
    double scale = 1;
};

/// Digits behind the point; those beyond the precision are dropped.
Fraction leadingFraction(const QByteArray &text, qsizetype &at)
{
    Fraction out;
    bool isFull = false;
    for (; at < text.size() && isDigit(text[at]); ++at) {
        const std::uint64_t next = out.digits * 10 + static_cast<std::uint64_t>(text[at] - '0');
        isFull = isFull || out.digits > (tooMuch - 1) / 10 || next > tooMuch;
        if (isFull)
            continue;
        out.digits = next;
        out.scale *= 10;
    }
    return out;
}

} // namespace

// ParseDuration of Go's package time, step by step: its limits and its messages are what the service answers
// with.
Result<std::int64_t, QByteArray> parseGoDuration(const QByteArray &text)
{
    const auto invalid = [&text] { return fail("time: invalid duration " + quote(text)); };
    qsizetype at = text.startsWith('-') || text.startsWith('+') ? 1 : 0;
    const bool isNegative = text.startsWith('-');
    if (text.mid(at) == "0")
        return 0;
    if (at == text.size())
        return invalid();
    std::uint64_t total = 0;
    while (at < text.size()) {
        const qsizetype start = at;
        const auto whole = leadingNumber(text, at);
        if (!whole)
            return invalid();
        bool hasDigits = at > start;
        Fraction fraction;
        if (at < text.size() && text[at] == '.') {
            const qsizetype behindPoint = ++at;
            fraction = leadingFraction(text, at);
            hasDigits = hasDigits || at > behindPoint;
        }
        if (!hasDigits)
            return invalid();
        const qsizetype unitStart = at;
        while (at < text.size() && text[at] != '.' && !isDigit(text[at]))
            ++at;
        if (at == unitStart)
            return fail("time: missing unit in duration " + quote(text));
        const QByteArray name = text.mid(unitStart, at - unitStart);
        const auto unit = unitOf(name);
        if (!unit)
            return fail("time: unknown unit " + quote(name) + " in duration " + quote(text));
        const auto factor = static_cast<std::uint64_t>(*unit);
        if (*whole > tooMuch / factor)
            return invalid();
        std::uint64_t part = *whole * factor;
        if (fraction.digits > 0)
            part += static_cast<std::uint64_t>(
                static_cast<double>(fraction.digits) * (static_cast<double>(factor) / fraction.scale));
        if (part > tooMuch)
            return invalid();
        total += part;
        if (total > tooMuch)
            return invalid();
    }
    if (isNegative)
        return static_cast<std::int64_t>(0 - total);
    if (total == tooMuch)
        return invalid();
    return static_cast<std::int64_t>(total);
}

QByteArray goDurationText(std::int64_t nanoseconds)
{
    if (nanoseconds == 0)
        return "0s";
    const QByteArray sign = nanoseconds < 0 ? "-" : "";
    const auto all = nanoseconds < 0 ? 0 - static_cast<std::uint64_t>(nanoseconds)
                                     : static_cast<std::uint64_t>(nanoseconds);
    const auto trimmedFraction = [](std::uint64_t whole, std::uint64_t rest, int digits) {
        QByteArray out = QByteArray::number(static_cast<qulonglong>(whole));
        if (rest == 0)
            return out;
        QByteArray fraction = QByteArray::number(static_cast<qulonglong>(rest)).rightJustified(digits, '0');
        while (fraction.endsWith('0'))
            fraction.chop(1);
        return out + '.' + fraction;
    };
    constexpr auto oneSecond = static_cast<std::uint64_t>(second);
    if (all < 1'000)
        return sign + QByteArray::number(static_cast<qulonglong>(all)) + "ns";
    if (all < 1'000'000)
        return sign + trimmedFraction(all / 1'000, all % 1'000, 3) + "\xC2\xB5s";
    if (all < oneSecond)
        return sign + trimmedFraction(all / 1'000'000, all % 1'000'000, 6) + "ms";
    const std::uint64_t seconds = all / oneSecond;
    QByteArray out = trimmedFraction(seconds % 60, all % oneSecond, 9) + 's';
    if (seconds >= 60)
        out = QByteArray::number(static_cast<qulonglong>(seconds / 60 % 60)) + 'm' + out;
    if (seconds >= 3600)
        out = QByteArray::number(static_cast<qulonglong>(seconds / 3600)) + 'h' + out;
    return sign + out;
}

} // namespace policy::control
