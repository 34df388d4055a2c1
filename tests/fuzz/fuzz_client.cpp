// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include "core/api/local_client.h"

#include <algorithm>

using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto status = api::readClientStatus(input);
    if (!status) {
        require(!status.error().detail.isEmpty(), "a refusal names the place", input);
        return 0;
    }
    const auto check = [&input](const api::Peer &peer) {
        for (const probe::Endpoint &own : peer.ownPorts)
            require(own.port != 0
                    && std::find(peer.addresses.begin(), peer.addresses.end(), own.address)
                        != peer.addresses.end(),
                "a port of its own address", input);
        for (const QString &text : {peer.name, peer.dnsName, peer.owner})
            require(!text.contains(QChar(u'\n')) && text.size() <= 254, "one short line", input);
    };
    check(status->self);
    for (const api::Peer &peer : status->peers) {
        check(peer);
        const auto announced = api::announcedAt(*status, peer.addresses, {});
        require(announced.size() >= peer.ownPorts.size(), "what it announces is found", input);
    }
    return 0;
}
