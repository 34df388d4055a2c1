// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/local_client.h"

#include <QObject>

#include <chrono>

namespace io {

/// The real LocalClient: runs `tailscale status --json`, which needs no privileges and changes nothing. No
/// shell, no input, and an end after \a timeout whatever the program does.
class TailscaleClient final : public api::LocalClient {
public:
    /// \a program: a path; empty when there is none, and then status() says NotInstalled.
    explicit TailscaleClient(QString program, std::chrono::milliseconds timeout = std::chrono::seconds(5));

    /// Where the command line tool of Tailscale is on this computer: in PATH, or where its installers put it.
    /// Empty when it is in none of these places; Tailscale may be there all the same.
    [[nodiscard]] static QString find();

    /// NotRunning when the tool finds no daemon, Unreadable or NoAnswer when it says anything else than the
    /// JSON of a status. The future is canceled when this object is destroyed first.
    [[nodiscard]] QFuture<Result<api::ClientStatus, api::ClientError>> status() override;

private:
    const QString m_program;
    const std::chrono::milliseconds m_timeout;
    QObject m_processes; ///< owns those that run; destroyed first
};

} // namespace io
