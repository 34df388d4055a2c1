// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "tests/core/io/packet_relay.h"

#include <QProcess>
#include <QString>

#include <functional>
#include <optional>

/// Two machines on one computer: this process in one network namespace (the friend's computer), a child of it
/// in another (the host's machine), a pair of virtual cables called tailscale0 between them. The namespaces
/// end with their processes. A test with it has its own main(), which only calls playTest().
class NetworkPair {
public:
    static constexpr int skipped = 77; ///< exit code that CTest takes for "skipped"

    /// The main() of a test with such a pair: \a play runs its rows, and what it returns is the exit code. In
    /// the child it is the host's main() instead. Skips, with the reason, where there can be no pair.
    [[nodiscard]] static int playTest(int argc, char **argv, const std::function<int(NetworkPair &)> &play);

    /// Before Qt starts: only a process with one thread may move. False when the rights for it are missing.
    [[nodiscard]] static bool moveOut();
    /// The child's main(): does as it is told, one command a line, "ok …" or "failed …" back.
    ///   run SHELL…          in its namespace
    ///   listen ADDR PORT    accepts, and hangs up at once
    ///   stuff ADDR PORT     listens with a queue that is full, and never accepts
    ///   tiny ADDR PORT      listens with the smallest queue, empty, and never accepts
    ///   hush ADDR PORT      ends one of those
    static int playHost();

    explicit NetworkPair(QString program)
        : m_program(std::move(program))
    {
    }
    ~NetworkPair();
    /// Builds both ends. Empty when it worked, else the reason.
    [[nodiscard]] QString build();

    /// Empty when it worked, else what was said.
    [[nodiscard]] QString tell(const QString &command);
    /// In our own namespace; empty when it worked, else what was said.
    [[nodiscard]] static QString run(const QString &command);

    /// Puts a relay in the place of the cables, until restore(). Empty when it worked, else the reason.
    [[nodiscard]] QString relay(const PathTraits &traits, std::uint32_t seed);
    [[nodiscard]] const PacketRelay *relay() const { return m_relay ? &*m_relay : nullptr; }
    /// Plain cables again, up, with the addresses of the beginning. Empty when it worked, else what was said.
    [[nodiscard]] QString restore();
    [[nodiscard]] qint64 hostProcess() const { return m_host.processId(); }

    static const base::Address attic4;
    static const base::Address attic6;

private:
    [[nodiscard]] QString dress();

    QString m_program;
    std::optional<PacketRelay> m_relay;
    QProcess m_host;
};
