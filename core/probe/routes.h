// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/base/result.h"

#include <QString>

namespace probe {

struct RouteError {
    enum class Code { NotSupported, SystemFailure };
    Code code = Code::SystemFailure;
    friend bool operator==(const RouteError &, const RouteError &) = default;
};
[[nodiscard]] QString describe(const RouteError &error);

/// The port to this computer's routes. io::SystemRoutes is the real one.
class Routes {
public:
    virtual ~Routes() = default;
    /// Does the route to \a address leave through Tailscale's own interface? No route at all is "no".
    /// Otherwise a card could make the friend knock on the doors of his provider's other customers, who may
    /// have addresses of the same range (100.64.0.0/10 is shared address space, RFC 6598).
    [[nodiscard]] virtual Result<bool, RouteError> leavesThroughTailscale(
        const base::Address &address) const = 0;
};

} // namespace probe
