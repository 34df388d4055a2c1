// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"

#include <compare>
#include <cstdint>

namespace probe {

/// One door: an address and a TCP port.
struct Endpoint {
    base::Address address;
    std::uint16_t port = 0;
    friend bool operator==(const Endpoint &, const Endpoint &) = default;
    friend std::strong_ordering operator<=>(const Endpoint &, const Endpoint &) = default;
};

} // namespace probe
