// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/prober.h"

#include <QPromise>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <optional>
#include <unordered_map>

namespace io {

/// The real Prober: non-blocking connections on one epoll descriptor, served by the event loop of its thread.
/// Holds one descriptor per attempt under way; when the system has no more, the answer is LocalFailure.
/// An attempt whose future is canceled is let go within a twentieth of a second.
class TcpProber final : public probe::Prober {
public:
    TcpProber();
    ~TcpProber() override;
    TcpProber(const TcpProber &) = delete;
    TcpProber &operator=(const TcpProber &) = delete;

    [[nodiscard]] QFuture<probe::ProbeResult> probe(
        const probe::Endpoint &endpoint, std::chrono::milliseconds timeout) override;
    [[nodiscard]] std::size_t underWay() const { return m_attempts.size(); }

private:
    using SteadyClock = std::chrono::steady_clock;
    struct Attempt {
        probe::Endpoint endpoint;
        QPromise<probe::ProbeResult> promise;
        SteadyClock::time_point started;
        SteadyClock::time_point deadline;
    };
    struct Finished {
        QPromise<probe::ProbeResult> promise;
        probe::ProbeResult result;
    };

    [[nodiscard]] std::optional<probe::Outcome> begin(const probe::Endpoint &endpoint, int &descriptor);
    void readEvents();
    void sweep();
    [[nodiscard]] Finished take(int descriptor, probe::Outcome outcome);
    static void deliver(std::vector<Finished> finished);

    int m_epoll = -1;
    std::unordered_map<int, Attempt> m_attempts; ///< by descriptor
    QTimer m_sweeper;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// When the system reported how a connection ended.
enum class Reported {
    AtOnce, ///< by connect() itself: nothing was sent
    Later   ///< by the socket: something came back, or nobody answered
};
/// What the error of a connection means; 0 is success. See connect(2), tcp(7) and RFC 1122, 4.2.3.9.
[[nodiscard]] probe::Outcome outcomeOfConnect(int error, Reported reported);

} // namespace io
