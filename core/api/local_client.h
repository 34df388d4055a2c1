// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/base/result.h"
#include "core/probe/endpoint.h"

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
    bool isSharedIn = false;                 ///< belongs to another tailnet and was shared with us
    bool isSharee = false;                   ///< a device of somebody we share with
    std::vector<probe::Endpoint> ownPorts{}; ///< where its Tailscale itself listens (`PeerAPIURL`)
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
    QString detail; ///< of Unreadable: the place, a JSON pointer, or line:column where it is no JSON
    friend bool operator==(const ClientError &, const ClientError &) = default;
};
[[nodiscard]] QString describe(const ClientError &error);

/// Reads what `tailscale status --json` prints. Members that are missing say nothing: clients of other
/// versions have others. An address or URL that cannot be one is left out; of an URL only a numeric host that
/// is one of the machine's addresses counts. Unreadable, with the place, for another kind of value, and past
/// maxStatusBytes, 64 levels and 20,000 machines.
inline constexpr qsizetype maxStatusBytes = qsizetype(16) * 1024 * 1024;
[[nodiscard]] Result<ClientStatus, ClientError> readClientStatus(const QByteArray &json);

/// Whether the client knows the machine called \a dnsName: this computer, or another one. Only where there is
/// no name the \a addresses count: on the other side a machine may have another address than at home (comment
/// at SelfNodeV4MasqAddrForThisPeer in tailcfg/tailcfg.go of tailscale.com, read on 2026-11-22).
[[nodiscard]] bool isListed(
    const ClientStatus &status, const std::vector<base::Address> &addresses, const QString &dnsName);

/// Where Tailscale itself listens at \a addresses, and on the machine called \a dnsName (may be empty),
/// according to the client: for probe::Promise.
[[nodiscard]] std::vector<probe::Endpoint> announcedAt(
    const ClientStatus &status, const std::vector<base::Address> &addresses, const QString &dnsName);

/// The port to the Tailscale client on this computer. Where it is null, everything works by hand.
class LocalClient {
public:
    virtual ~LocalClient() = default;
    [[nodiscard]] virtual QFuture<Result<ClientStatus, ClientError>> status() = 0;
};

} // namespace api
