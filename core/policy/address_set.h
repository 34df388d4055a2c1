// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace policy {

/// A set of IPv4 and IPv6 addresses as sorted, disjoint, inclusive ranges of 128-bit numbers. Never
/// enumerates.
class AddressSet {
public:
    __extension__ using Number = unsigned __int128;
    struct Range {
        Number first = 0;
        Number last = 0;
        friend bool operator==(const Range &, const Range &) = default;
    };
    using Family = base::Address::Family;
    static constexpr std::array<Family, 2> families{Family::V4, Family::V6};

    AddressSet() = default;
    /// An address, a CIDR prefix (host bits are ignored), or an inclusive range `low-high`.
    [[nodiscard]] static std::optional<AddressSet> parse(const QByteArray &text);
    [[nodiscard]] static AddressSet of(const base::Address &address);
    /// Ranges in any order, overlapping as they like.
    [[nodiscard]] static AddressSet ofRanges(Family family, std::vector<Range> ranges);
    [[nodiscard]] static AddressSet everything();
    /// What Tailscale gives to machines: 100.64.0.0/10 without 100.115.92.0/23 and 100.100.100.100, and
    /// fd7a:115c:a1e0::/48. Source: recorded packet filters, where `*` as source becomes these ranges.
    [[nodiscard]] static const AddressSet &machines();
    /// 100.64.0.0/10 and fd7a:115c:a1e0::/48 whole.
    [[nodiscard]] static const AddressSet &pools();

    [[nodiscard]] const std::vector<Range> &ranges(Family family) const { return m_ranges[index(family)]; }
    [[nodiscard]] bool isEmpty() const { return m_ranges[0].empty() && m_ranges[1].empty(); }
    [[nodiscard]] bool isEmpty(Family family) const { return ranges(family).empty(); }
    [[nodiscard]] bool contains(const base::Address &address) const;
    [[nodiscard]] std::optional<base::Address> first(Family family) const; ///< the lowest
    /// Every address of \a other of that family is in this set; false when \a other has none.
    [[nodiscard]] bool covers(const AddressSet &other, Family family) const;
    /// True when some range of that family holds more than one address.
    [[nodiscard]] bool hasWideRange(Family family) const;

    [[nodiscard]] AddressSet united(const AddressSet &other) const;
    [[nodiscard]] AddressSet minus(const AddressSet &other) const;
    [[nodiscard]] AddressSet intersected(const AddressSet &other) const;
    [[nodiscard]] AddressSet only(Family family) const;
    [[nodiscard]] bool overlaps(const AddressSet &other) const;

    /// Each range once, as an address, a prefix, or `low-high`: the form of the packet filter.
    [[nodiscard]] QStringList specs() const;
    /// The smallest list of prefixes, a single address without `/32` or `/128`; nullopt when longer than \a
    /// limit.
    [[nodiscard]] std::optional<QStringList> prefixes(int limit) const;

    friend bool operator==(const AddressSet &, const AddressSet &) = default;

private:
    [[nodiscard]] static std::size_t index(Family family) { return family == Family::V4 ? 0 : 1; }
    std::array<std::vector<Range>, 2> m_ranges;
};

} // namespace policy
