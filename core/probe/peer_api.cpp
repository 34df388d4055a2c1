// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/peer_api.h"

#include <algorithm>

namespace probe {

namespace {

/// CRC-32 as in IEEE 802.3, reflected, polynomial 0xEDB88320. Three bytes: no table needed.
std::uint32_t crc32(const std::array<std::uint8_t, 3> &bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const std::uint8_t byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

} // namespace

std::array<std::uint16_t, 5> peerApiPorts(const base::Address &address)
{
    const auto &bytes = address.bytes();
    std::array<std::uint16_t, 5> ports{};
    for (std::size_t i = 0; i < ports.size(); ++i) {
        const auto first = static_cast<std::uint8_t>(bytes[13] + i);
        ports[i] = static_cast<std::uint16_t>(0x8000U | (crc32({first, bytes[14], bytes[15]}) & 0xFFFFU));
    }
    return ports;
}

bool mayBePeerApi(const base::Address &address, std::uint16_t port)
{
    const auto ports = peerApiPorts(address);
    return std::find(ports.begin(), ports.end(), port) != ports.end();
}

bool isAnnouncedAt(const base::Address &address, const std::vector<Endpoint> &announced)
{
    return std::any_of(announced.begin(), announced.end(),
        [&address](const Endpoint &endpoint) { return endpoint.address == address; });
}

std::vector<std::uint16_t> likelyOwnPorts(
    const base::Address &address, const std::vector<Endpoint> &announced)
{
    std::vector<std::uint16_t> ports;
    for (const Endpoint &endpoint : announced)
        if (endpoint.address == address)
            ports.push_back(endpoint.port);
    if (!ports.empty())
        return ports;
    const auto guessed = peerApiPorts(address);
    return {guessed.begin(), guessed.end()};
}

PortSet ownPorts(const base::Address &address, const PortSet &open, const std::vector<Endpoint> &announced)
{
    PortSet own;
    for (const std::uint16_t port : likelyOwnPorts(address, announced)) {
        if (open.contains(port))
            own.add(port);
        if (!own.isEmpty() && !isAnnouncedAt(address, announced))
            break;
    }
    return own;
}

} // namespace probe
