// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"

#include <netinet/in.h>
#include <sys/socket.h>

#include <cstdint>

namespace io {

/// An address and a port as the system calls want it.
struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t length = 0;

    [[nodiscard]] static SocketAddress of(const base::Address &address, std::uint16_t port);
    [[nodiscard]] sockaddr *get() { return reinterpret_cast<sockaddr *>(&storage); }
    [[nodiscard]] const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
    [[nodiscard]] int family() const { return storage.ss_family; }
    [[nodiscard]] base::Address address() const;
    [[nodiscard]] std::uint16_t port() const;
    friend bool operator==(const SocketAddress &a, const SocketAddress &b)
    {
        return a.family() == b.family() && a.port() == b.port() && a.address() == b.address();
    }
};

} // namespace io
