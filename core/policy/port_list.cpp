// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/port_list.h"

#include <algorithm>

namespace policy::ports {

namespace {

std::optional<std::uint16_t> parseNumber(const QByteArray &text)
{
    const QByteArray digits = text.trimmed();
    if (digits.isEmpty() || digits.size() > 5)
        return std::nullopt;
    unsigned value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + static_cast<unsigned>(c - '0');
    }
    return value <= 65535 ? std::optional(static_cast<std::uint16_t>(value)) : std::nullopt;
}

} // namespace

std::vector<PortRange> normalized(std::vector<PortRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const PortRange &a, const PortRange &b) {
        return a.first != b.first ? a.first < b.first : a.last < b.last;
    });
    std::vector<PortRange> out;
    for (const PortRange &range : ranges)
        if (!out.empty() && int{range.first} <= int{out.back().last} + 1)
            out.back().last = std::max(out.back().last, range.last);
        else
            out.push_back(range);
    return out;
}

std::vector<PortRange> minus(const std::vector<PortRange> &a, const std::vector<PortRange> &b)
{
    std::vector<PortRange> out;
    for (const PortRange &range : a) {
        int first = range.first;
        for (const PortRange &cut : b) {
            if (cut.last < first || cut.first > range.last)
                continue;
            if (cut.first > first)
                out.push_back({static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(cut.first - 1)});
            first = cut.last + 1;
        }
        if (first <= range.last)
            out.push_back({static_cast<std::uint16_t>(first), range.last});
    }
    return out;
}

QByteArray text(const std::vector<PortRange> &ranges)
{
    QByteArray out;
    for (const PortRange &range : ranges) {
        if (!out.isEmpty())
            out += ',';
        if (range == every) {
            out += '*';
            continue;
        }
        out += QByteArray::number(range.first);
        if (range.last != range.first)
            out += '-' + QByteArray::number(range.last);
    }
    return out;
}

std::optional<std::vector<PortRange>> parse(const QByteArray &text)
{
    std::vector<PortRange> out;
    for (const QByteArray &part : text.split(',')) {
        if (part.trimmed() == "*") {
            out.push_back(every);
            continue;
        }
        const auto dash = part.indexOf('-');
        const auto first = parseNumber(dash < 0 ? part : part.left(dash));
        const auto last = dash < 0 ? first : parseNumber(part.mid(dash + 1));
        if (!first || !last || *last < *first)
            return std::nullopt;
        out.push_back({*first, *last});
    }
    return normalized(std::move(out));
}

} // namespace policy::ports
