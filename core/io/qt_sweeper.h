// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/sweeper.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <unordered_map>
#include <vector>

namespace io {

/// The Sweeper for systems without epoll: one QTcpSocket an attempt, under Qt's own event loop. Right, but
/// several times as dear as EpollSweeper, and with fewer connections at once.
class QtSweeper final : public probe::Sweeper {
public:
    static constexpr int mostSockets = 512; ///< Windows looks at 512 sockets at once without losing speed

    QtSweeper();
    ~QtSweeper() override;
    QtSweeper(const QtSweeper &) = delete;
    QtSweeper &operator=(const QtSweeper &) = delete;

    [[nodiscard]] int room() const override { return mostSockets; }
    void open(Handler handler) override;
    void knock(std::span<const Knock> knocks, std::chrono::microseconds timeout) override;
    void close() override;
    [[nodiscard]] int underWay() const { return static_cast<int>(m_attempts.size()); }

private:
    using Time = std::chrono::microseconds;
    struct Attempt {
        std::unique_ptr<QTcpSocket> socket;
        Time sentAt{0};
        Time deadline{0};
    };

    [[nodiscard]] Time now() const;
    void start(const Knock &knock, Time timeout);
    void ended(std::uint32_t tag, probe::Outcome outcome, bool isAtOnce);
    void tick();

    bool m_isOpen = false;
    Handler m_handler;
    std::unordered_map<std::uint32_t, Attempt> m_attempts; ///< by tag
    std::vector<std::unique_ptr<QTcpSocket>> m_ended;      ///< not inside their own signals
    std::vector<Echo> m_echoes;
    QElapsedTimer m_clock;
    Time m_lookedAt{0};
    QTimer m_ticker;
};

} // namespace io
