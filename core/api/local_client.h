// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/base/result.h"

#include <QFuture>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace api {

/// A machine that the client on this computer knows.
struct Peer {
    QString name;    ///< short
    QString dnsName; ///< full, no final dot; empty for a friend's device
    std::vector<base::Address> addresses;
    QString owner; ///< login
    QStringList tags;
    bool isOnline = false;
    bool isSharedIn = false; ///< belongs to another tailnet and was shared with us
    bool isSharee = false;   ///< a device of somebody we share with
};

/// What the Tailscale client on this computer says. Source: `tailscale status --json`.
struct ClientStatus {
    enum class State { NotInstalled, NotRunning, SignedOut, NeedsApproval, Stopped, Running };
    State state = State::NotInstalled;
    QString login;   ///< signed in as
    QString tailnet; ///< MagicDNS suffix
    bool magicDns = false;
    QStringList
        ownTags; ///< not empty: this computer cannot use a share (Tailscale docs, "Share your machines")
    Peer self;
    std::vector<Peer> peers;
};

struct ClientError {
    enum class Code { Unreadable, NoAnswer };
    Code code = Code::NoAnswer;
    QString detail;
    friend bool operator==(const ClientError &, const ClientError &) = default;
};
[[nodiscard]] QString describe(const ClientError &error);

/// The port to the Tailscale client on this computer. Where it is null, everything works by hand.
class LocalClient {
public:
    virtual ~LocalClient() = default;
    [[nodiscard]] virtual QFuture<Result<ClientStatus, ClientError>> status() = 0;
};

} // namespace api
