// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/address_rule.h"
#include "core/probe/check_result.h"
#include "core/probe/routes.h"

#include <optional>

namespace probe {

/// Why nothing may be sent to \a address; nothing when it may.
[[nodiscard]] std::optional<CheckFault::Code> refusalOf(
    const base::Address &address, const AddressRule &rule, const Routes &routes);

} // namespace probe
