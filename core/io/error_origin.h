// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/socket_address.h"

namespace io {

/// From now on the system keeps, with \a descriptor, who sent an ICMP error about a connection attempt. Linux
/// does so for TCP since 5.10 (ip_icmp_error() in tcp_v4_err() and tcp_v6_err()); before, nobody is known.
void keepErrorOrigins(int descriptor);

/// Reads what was kept. True when a firewall on this very computer rejected the attempt to \a target: then
/// nothing was sent, and the error says nothing about the machine. That it has no way to somebody, or that
/// nobody answered in the neighbourhood, the computer also says in its own name: that is none. A reset that
/// the own firewall makes up carries the machine's name and cannot be told from the machine's.
[[nodiscard]] bool wasRejectedHere(int descriptor, const SocketAddress &target);

} // namespace io
