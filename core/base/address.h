// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace base {

/// An IPv4 or IPv6 address. IPv4 sits in the last four bytes; the order is IPv4 before IPv6, then by value.
class Address {
public:
    enum class Family : std::uint8_t { V4, V6 };

    Address() = default;
    /// Textual form of RFC 4291 or dotted decimal; no zone, no port, no blanks. Leading zeros are refused.
    [[nodiscard]] static std::optional<Address> parse(QStringView text);
    [[nodiscard]] static Address fromV4(std::uint32_t hostOrder);
    [[nodiscard]] static Address fromBytes(const std::array<std::uint8_t, 16> &networkOrder);

    [[nodiscard]] Family family() const { return m_family; }
    [[nodiscard]] bool isV4() const { return m_family == Family::V4; }
    [[nodiscard]] const std::array<std::uint8_t, 16> &bytes() const { return m_bytes; }
    [[nodiscard]] std::uint32_t v4() const; ///< host order; only for IPv4
    [[nodiscard]] QString toString() const; ///< the short form of RFC 5952

    /// True for an address that Tailscale gives to a machine: 100.64.0.0/10 without 100.115.92.0/23 (kept
    /// free for ChromeOS) and without 100.100.100.100 (Tailscale's own DNS), or fd7a:115c:a1e0::/48. Source:
    /// Tailscale docs "IP pool" and "Reserved IP addresses"; recorded ranges of `*` in packet filters.
    [[nodiscard]] bool isTailscaleMachine() const;

    friend bool operator==(const Address &, const Address &) = default;
    friend std::strong_ordering operator<=>(const Address &, const Address &) = default;

private:
    Family m_family = Family::V4;
    std::array<std::uint8_t, 16> m_bytes{};
};

} // namespace base
