// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/control/flow.h"

#include <functional>

namespace policy::control {

/// Reach of one pair before and after. Equal families are equal.
struct PairDifference {
    End from;
    End to;
    std::array<Opening, 2> before; ///< IPv4, IPv6
    std::array<Opening, 2> after;
};

/// Every pair of this tailnet's own devices and routes that reaches other ports than before. Symbolic: rules
/// that both filters of a node have cancel out, devices that the remaining rules treat alike are compared
/// once, and ports stay ranges. The time goes with the changed rules and the answer, not with the pairs.
///
/// Both compiled in the same inventory. \a visit answers false to end; then the result is false, too.
bool difference(
    const Filters &before, const Filters &after, const std::function<bool(const PairDifference &)> &visit);

} // namespace policy::control
