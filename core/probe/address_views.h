// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/check_result.h"

#include <map>

namespace probe {

/// What one address said, by port.
struct AddressView {
    std::map<std::uint16_t, Outcome> answers;
    bool isTried = false;      ///< something was sent
    bool isLost = false;       ///< something answered, and did not any more at the end
    bool isControlled = false; ///< something answered, and still did at the end
    PortSet own;               ///< Tailscale's own, which open
    /// Something answers, and Tailscale's own port, which the client announced and which opens for every
    /// peer, was tried and does not: what lies in between drops by port.
    bool isFiltered = false;
    /// Silence means shut here.
    [[nodiscard]] bool hasProofOfSilence() const { return isControlled && !isFiltered; }
};
using Views = std::map<base::Address, AddressView>;

[[nodiscard]] bool isPromised(const CheckPlan &plan, std::uint16_t port);

/// Sorts what was seen by address.
[[nodiscard]] Views viewsOf(const CheckResult &result);

} // namespace probe
