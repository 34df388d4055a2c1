// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/policy/topology.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QString>

#include <vector>

/// The host's tailnet as Halfdoor uses it. Sources: Tailscale API v2 (OpenAPI document), "Policy file",
/// "Device invites".
namespace api {

struct ApiError {
    enum class Code { Unreachable, Unauthorized, Forbidden, NotFound, Changed, Refused, TooMany, Unreadable };
    Code code = Code::Unreachable;
    QString message; ///< the service's own words, shown as such; may be empty
    friend bool operator==(const ApiError &, const ApiError &) = default;
};
[[nodiscard]] QString describe(const ApiError &error);

struct PolicyFile {
    QByteArray text; ///< HuJSON, byte for byte
    QString etag;    ///< opaque
};

struct MachineInvite {
    QString id;
    QString machine;   ///< name of the node
    base::Secret link; ///< whoever opens it first gets in
    QDateTime madeAt;
    bool isAccepted = false;
    QString acceptedBy; ///< login
};

template <typename T> using Answer = QFuture<Result<T, ApiError>>;

/// The port. A future is canceled when the tailnet object is destroyed first.
class Tailnet {
public:
    virtual ~Tailnet() = default;
    [[nodiscard]] virtual QString name() const = 0; ///< MagicDNS suffix, for people
    [[nodiscard]] virtual QString hostLogin() const = 0;
    [[nodiscard]] virtual Answer<policy::Topology> inventory() = 0;
    [[nodiscard]] virtual Answer<PolicyFile> fetchPolicy() = 0;
    /// Replaces the whole file if it is still the one with \a etag, else fails with Changed and stores
    /// nothing.
    [[nodiscard]] virtual Answer<PolicyFile> savePolicy(const QByteArray &text, const QString &etag) = 0;
    [[nodiscard]] virtual Answer<MachineInvite> makeInvite(const QString &machine)
        = 0; ///< single use, no exit node
    [[nodiscard]] virtual Answer<std::vector<MachineInvite>> invites(const QString &machine) = 0;
    /// Withdraws the invite, and the share if it was accepted.
    [[nodiscard]] virtual Answer<bool> withdrawInvite(const QString &id) = 0;
};

} // namespace api
