// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/address_set.h"

#include <algorithm>

namespace policy {

namespace {

using Number = AddressSet::Number;
using Range = AddressSet::Range;
using Ranges = std::vector<Range>;
using Family = AddressSet::Family;

Number numberOf(const base::Address &address)
{
    Number n = 0;
    for (const std::uint8_t byte : address.bytes())
        n = (n << 8) | byte;
    return n;
}

base::Address addressOf(Number n, Family family)
{
    if (family == Family::V4)
        return base::Address::fromV4(static_cast<std::uint32_t>(n));
    std::array<std::uint8_t, 16> bytes{};
    for (std::size_t i = 16; i-- > 0; n >>= 8)
        bytes[i] = static_cast<std::uint8_t>(n & 0xFF);
    return base::Address::fromBytes(bytes);
}

unsigned bitsOf(Family family)
{
    return family == Family::V4 ? 32 : 128;
}

Number highest(Family family)
{
    return family == Family::V4 ? Number{0xFFFFFFFFU} : ~Number{0};
}

Ranges unite(const Ranges &a, const Ranges &b)
{
    Ranges all;
    all.reserve(a.size() + b.size());
    std::merge(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all),
        [](const Range &x, const Range &y) { return x.first < y.first; });
    Ranges out;
    for (const Range &range : all) {
        const bool joins
            = !out.empty() && (range.first <= out.back().last || range.first - 1 == out.back().last);
        if (joins)
            out.back().last = std::max(out.back().last, range.last);
        else
            out.push_back(range);
    }
    return out;
}

Ranges subtract(const Ranges &a, const Ranges &b)
{
    Ranges out;
    std::size_t j = 0;
    for (Range range : a) {
        while (j < b.size() && b[j].last < range.first)
            ++j;
        bool isGone = false;
        for (std::size_t k = j; k < b.size() && b[k].first <= range.last; ++k) {
            if (b[k].first > range.first)
                out.push_back({range.first, b[k].first - 1});
            if (b[k].last >= range.last) {
                isGone = true;
                break;
            }
            range.first = b[k].last + 1;
        }
        if (!isGone)
            out.push_back(range);
    }
    return out;
}

std::optional<Range> prefixRange(const base::Address &address, const QByteArray &bitsText)
{
    bool ok = false;
    const uint bits = bitsText.toUInt(&ok);
    const unsigned width = bitsOf(address.family());
    if (!ok || bits > width || bitsText.size() > 3 || bitsText.startsWith('+'))
        return std::nullopt;
    const unsigned hostBits = width - bits;
    const Number host = hostBits == 0 ? 0 : highest(address.family()) >> bits;
    const Number first = numberOf(address) & (highest(address.family()) ^ host);
    return Range{first, first | host};
}

std::optional<base::Address> parseAddress(const QByteArray &text)
{
    return base::Address::parse(QString::fromUtf8(text.trimmed()));
}

} // namespace

std::optional<AddressSet> AddressSet::parse(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > 100)
        return std::nullopt;
    AddressSet set;
    const auto slash = text.indexOf('/');
    if (slash >= 0) {
        const auto address = parseAddress(text.left(slash));
        if (!address)
            return std::nullopt;
        const auto range = prefixRange(*address, text.mid(slash + 1));
        if (!range)
            return std::nullopt;
        set.m_ranges[index(address->family())] = {*range};
        return set;
    }
    const auto dash = text.indexOf('-');
    if (dash >= 0) {
        const auto first = parseAddress(text.left(dash));
        const auto last = parseAddress(text.mid(dash + 1));
        if (!first || !last || first->family() != last->family() || *last < *first)
            return std::nullopt;
        set.m_ranges[index(first->family())] = {{numberOf(*first), numberOf(*last)}};
        return set;
    }
    const auto address = parseAddress(text);
    return address ? std::optional(of(*address)) : std::nullopt;
}

AddressSet AddressSet::of(const base::Address &address)
{
    AddressSet set;
    set.m_ranges[index(address.family())] = {{numberOf(address), numberOf(address)}};
    return set;
}

AddressSet AddressSet::ofRanges(Family family, std::vector<Range> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const Range &a, const Range &b) { return a.first < b.first; });
    AddressSet set;
    set.m_ranges[index(family)] = unite(ranges, {});
    return set;
}

AddressSet AddressSet::everything()
{
    AddressSet set;
    for (const Family family : families)
        set.m_ranges[index(family)] = {{0, highest(family)}};
    return set;
}

const AddressSet &AddressSet::pools()
{
    static const AddressSet set = parse("100.64.0.0/10")->united(*parse("fd7a:115c:a1e0::/48"));
    return set;
}

const AddressSet &AddressSet::machines()
{
    static const AddressSet set = pools().minus(*parse("100.115.92.0/23")).minus(*parse("100.100.100.100"));
    return set;
}

bool AddressSet::contains(const base::Address &address) const
{
    const Number n = numberOf(address);
    const Ranges &list = ranges(address.family());
    const auto after = std::upper_bound(
        list.begin(), list.end(), n, [](Number value, const Range &range) { return value < range.first; });
    return after != list.begin() && std::prev(after)->last >= n;
}

std::optional<base::Address> AddressSet::first(Family family) const
{
    const Ranges &list = ranges(family);
    return list.empty() ? std::nullopt : std::optional(addressOf(list.front().first, family));
}

bool AddressSet::covers(const AddressSet &other, Family family) const
{
    return !other.isEmpty(family) && subtract(other.ranges(family), ranges(family)).empty();
}

bool AddressSet::hasWideRange(Family family) const
{
    const Ranges &list = ranges(family);
    return std::any_of(
        list.begin(), list.end(), [](const Range &range) { return range.first != range.last; });
}

AddressSet AddressSet::united(const AddressSet &other) const
{
    AddressSet set;
    for (std::size_t i = 0; i < 2; ++i)
        set.m_ranges[i] = unite(m_ranges[i], other.m_ranges[i]);
    return set;
}

AddressSet AddressSet::minus(const AddressSet &other) const
{
    AddressSet set;
    for (std::size_t i = 0; i < 2; ++i)
        set.m_ranges[i] = subtract(m_ranges[i], other.m_ranges[i]);
    return set;
}

AddressSet AddressSet::intersected(const AddressSet &other) const
{
    return minus(minus(other));
}

AddressSet AddressSet::only(Family family) const
{
    AddressSet set;
    set.m_ranges[index(family)] = ranges(family);
    return set;
}

bool AddressSet::overlaps(const AddressSet &other) const
{
    for (std::size_t i = 0; i < 2; ++i) {
        auto a = m_ranges[i].begin();
        auto b = other.m_ranges[i].begin();
        while (a != m_ranges[i].end() && b != other.m_ranges[i].end())
            if (a->last < b->first)
                ++a;
            else if (b->last < a->first)
                ++b;
            else
                return true;
    }
    return false;
}

QStringList AddressSet::specs() const
{
    QStringList out;
    for (const Family family : families) {
        for (const Range &range : ranges(family)) {
            AddressSet one;
            one.m_ranges[index(family)] = {range};
            const auto prefix = one.prefixes(1);
            out << (prefix ? prefix->first()
                           : addressOf(range.first, family).toString() + QLatin1Char('-')
                        + addressOf(range.last, family).toString());
        }
    }
    return out;
}

std::optional<QStringList> AddressSet::prefixes(int limit) const
{
    QStringList out;
    for (const Family family : families) {
        for (Range range : ranges(family)) {
            for (;;) {
                if (out.size() >= limit)
                    return std::nullopt;
                unsigned hostBits = 0;
                Number host = 0; // the largest block that starts here and ends inside the range
                while (hostBits < bitsOf(family)) {
                    const Number larger = (host << 1) | 1;
                    if ((range.first & larger) != 0 || larger > range.last - range.first)
                        break;
                    host = larger;
                    ++hostBits;
                }
                QString text = addressOf(range.first, family).toString();
                if (hostBits > 0)
                    text += QLatin1Char('/') + QString::number(bitsOf(family) - hostBits);
                out << text;
                if (range.first + host == range.last)
                    break;
                range.first += host + 1;
            }
        }
    }
    return out;
}

} // namespace policy
