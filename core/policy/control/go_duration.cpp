// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/go_duration.h"

#include <limits>
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

QByteArray quote(const QByteArray &text)
{
    return '"' + text + '"';
}

} // namespace

Result<std::int64_t, QByteArray> parseGoDuration(const QByteArray &text)
{
    const QByteArray invalid = "time: invalid duration " + quote(text);
    qsizetype at = 0;
    const bool isNegative = text.startsWith('-');
    if (isNegative || text.startsWith('+'))
        ++at;
    if (text.mid(at) == "0")
        return 0;
    if (at == text.size())
        return fail(invalid);
    double total = 0; // far more than enough for the week that is allowed
    while (at < text.size()) {
        const auto start = at;
        double value = 0;
        while (at < text.size() && isDigit(text[at]))
            value = value * 10 + (text[at++] - '0');
        bool hasDigits = at > start;
        if (at < text.size() && text[at] == '.') {
            double scale = 0.1;
            for (++at; at < text.size() && isDigit(text[at]); ++at, scale /= 10) {
                value += (text[at] - '0') * scale;
                hasDigits = true;
            }
        }
        if (!hasDigits)
            return fail(invalid);
        const auto unitStart = at;
        while (at < text.size() && text[at] != '.' && !isDigit(text[at]))
            ++at;
        if (at == unitStart)
            return fail("time: missing unit in duration " + quote(text));
        const QByteArray name = text.mid(unitStart, at - unitStart);
        const auto unit = unitOf(name);
        if (!unit)
            return fail("time: unknown unit " + quote(name) + " in duration " + quote(text));
        total += value * static_cast<double>(*unit);
        if (total > 9.2e18)
            return fail(invalid);
    }
    const auto whole = static_cast<std::int64_t>(total + 0.5);
    return isNegative ? -whole : whole;
}

QByteArray goDurationText(std::int64_t nanoseconds)
{
    if (nanoseconds == 0)
        return "0s";
    const QByteArray sign = nanoseconds < 0 ? "-" : "";
    const auto all = static_cast<std::uint64_t>(nanoseconds < 0 ? -nanoseconds : nanoseconds);
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
