// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

namespace probe {

/// Ports first … last, both included; 0 is no TCP port (IANA, RFC 6335, 6: reserved).
struct PortSpan {
    std::uint16_t first = 1;
    std::uint16_t last = 65535;
    [[nodiscard]] int size() const { return last - first + 1; }
    friend auto operator<=>(const PortSpan &, const PortSpan &) = default;
};

/// A set of ports 1 … 65535 as sorted, disjoint, maximal spans: equal sets have equal spans.
class PortSet {
public:
    PortSet() = default;
    PortSet(std::initializer_list<std::uint16_t> ports);
    [[nodiscard]] static PortSet all();
    [[nodiscard]] static PortSet of(PortSpan span);
    /// `22,8000-8100` or `all`, blanks allowed; nullopt for anything else, also for 0, for an end before its
    /// begin, and for more than \a mostParts parts.
    [[nodiscard]] static std::optional<PortSet> parse(QStringView text, qsizetype mostParts = 4096);

    void add(std::uint16_t port) { add(PortSpan{port, port}); }
    /// Port 0 in \a span is left out.
    void add(PortSpan span);
    void subtract(const PortSet &other);
    [[nodiscard]] bool contains(std::uint16_t port) const;
    [[nodiscard]] bool isEmpty() const { return m_spans.empty(); }
    [[nodiscard]] int size() const; ///< number of ports
    [[nodiscard]] const std::vector<PortSpan> &spans() const & { return m_spans; }
    /// Of a temporary set the spans themselves: a loop over them outlives it.
    [[nodiscard]] std::vector<PortSpan> spans() && { return std::move(m_spans); }
    [[nodiscard]] std::vector<std::uint16_t> ports() const; ///< each, ascending
    [[nodiscard]] PortSet united(const PortSet &other) const;
    [[nodiscard]] PortSet minus(const PortSet &other) const;
    [[nodiscard]] PortSet intersected(const PortSet &other) const;
    /// `22,8000-8100`; empty for none. parse() reads it.
    [[nodiscard]] QString text() const;
    friend bool operator==(const PortSet &, const PortSet &) = default;

private:
    std::vector<PortSpan> m_spans;
};

} // namespace probe
