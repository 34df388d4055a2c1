// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/routes.h"

#include <vector>

namespace io {

/// A network interface as the rule below sees it.
struct InterfaceView {
    QString name;
    std::vector<base::Address> addresses;
    friend bool operator==(const InterfaceView &, const InterfaceView &) = default;
};

/// True for Tailscale's own interface: it holds an address of Tailscale's private IPv6 network, which nobody
/// else gives out, or it is called "tailscale…" and holds a machine address (IPv6 may be off). An address of
/// 100.64.0.0/10 alone proves nothing: providers hand those out too (RFC 6598).
[[nodiscard]] bool isTailscaleInterface(const InterfaceView &interface);

/// The real Routes: asks the system for the source address it would use, without sending anything, and looks
/// which interface holds that address.
class SystemRoutes final : public probe::Routes {
public:
    [[nodiscard]] Result<bool, probe::RouteError> leavesThroughTailscale(
        const base::Address &address) const override;
};

} // namespace io
