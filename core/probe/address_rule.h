// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"

namespace probe {

/// Which addresses a check may connect to. What a card says is untrusted, so the default is strict.
struct AddressRule {
    bool onlyTailscaleMachines = true; ///< base::Address::isTailscaleMachine()
    bool onlyThroughTailscale = true;  ///< probe::Routes says so

    [[nodiscard]] static AddressRule strict() { return {}; }
    /// For tests on the loopback interface. Never for what a card says.
    [[nodiscard]] static AddressRule anything() { return {false, false}; }
    friend bool operator==(const AddressRule &, const AddressRule &) = default;
};

} // namespace probe
