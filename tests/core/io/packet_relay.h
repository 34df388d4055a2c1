// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <memory>
#include <sys/types.h>

/// What a path does to every packet, in each direction on its own.
struct PathTraits {
    std::chrono::microseconds delay{0}; ///< one way
    int lossPerMille = 0;               ///< by chance, the same chance for every packet
    double bitsPerSecond = 0;           ///< 0: as fast as it goes
    std::chrono::milliseconds queue{0}; ///< with a rate: a packet that would wait longer is dropped

    [[nodiscard]] bool isPlain() const
    {
        return delay.count() == 0 && lossPerMille == 0 && bitsPerSecond <= 0;
    }
};

/// A path between two network namespaces that delays, loses and slows down real packets, IPv4 and IPv6,
/// without help from the kernel's packet schedulers, which may be missing: a TUN device at each end and a
/// thread that carries packets from one to the other. It carries more than 100,000 packets a second. The
/// devices are gone when it is destroyed.
class PacketRelay {
public:
    PacketRelay();
    ~PacketRelay();
    PacketRelay(const PacketRelay &) = delete;
    PacketRelay &operator=(const PacketRelay &) = delete;

    /// Makes \a device in this thread's network namespace and in that of process \a peer. Empty when it
    /// worked, else the reason. The devices are down and have no addresses. The same \a seed loses the same
    /// packets, as long as they come in the same order.
    [[nodiscard]] QString open(pid_t peer, const char *device, const PathTraits &traits, std::uint32_t seed);
    /// How many packets it carried, lost and dropped so far, in words.
    [[nodiscard]] QString summary() const;

private:
    class Carrier;
    std::unique_ptr<Carrier> m_carrier;
};
