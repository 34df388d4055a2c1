// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/sweeper.h"

#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace io {

/// The Sweeper for Linux: non-blocking connections on one epoll descriptor, served by the event loop of its
/// thread. A socket is used again for the next attempt: connect() to AF_UNSPEC lets go of the old connection
/// and of its source port (connect(2)), which takes a quarter of the time of close() and socket(). The number
/// of sockets comes from the process's own limit of open files: its soft limit is raised up to the hard one
/// while the sweeper is open, and put back.
class EpollSweeper final : public probe::Sweeper {
public:
    static constexpr int mostSockets = 20'000;

    EpollSweeper();
    ~EpollSweeper() override;
    EpollSweeper(const EpollSweeper &) = delete;
    EpollSweeper &operator=(const EpollSweeper &) = delete;

    [[nodiscard]] int room() const override { return m_room; }
    void open(Handler handler) override;
    void knock(std::span<const Knock> knocks, std::chrono::microseconds timeout) override;
    void close() override;
    /// Attempts under way.
    [[nodiscard]] int underWay() const { return m_underWay; }

private:
    using Time = std::chrono::microseconds;
    /// A socket. The turn tells a deadline of this attempt from one of an earlier attempt.
    struct Slot {
        int descriptor = -1;
        probe::Endpoint endpoint;
        std::uint32_t tag = 0;
        std::uint32_t turn = 0;
        Time sentAt{0};
        bool isBusy = false;
        bool isV4 = true;
    };
    struct Deadline {
        Time at;
        std::uint32_t slot;
        std::uint32_t turn;
    };
    /// Attempts with the same timeout end in the order in which they began.
    struct Lane {
        Time timeout;
        std::deque<Deadline> deadlines;
    };

    [[nodiscard]] static Time clock();
    [[nodiscard]] std::optional<std::uint32_t> freeSlot(bool isV4);
    void start(const Knock &knock, Lane &lane);
    void landed(Slot &slot, probe::Outcome outcome, bool isAtOnce);
    void release(Slot &slot);
    void readEvents();
    void readDeadlines();
    void tick();
    void dropSome();
    [[nodiscard]] Lane &laneOf(Time timeout);

    int m_room = 1;
    int m_epoll = -1;
    int m_underWay = 0;
    bool m_isOpen = false;
    bool m_hasMoreFiles = false;     ///< the soft limit was raised
    std::uint64_t m_filesBefore = 0; ///< the soft limit before
    Time m_openedAt{0};
    Time m_lookedAt{0};
    Handler m_handler;
    std::vector<Slot> m_slots;
    std::vector<std::uint32_t> m_freeV4;
    std::vector<std::uint32_t> m_freeV6;
    std::vector<Lane> m_lanes;
    std::vector<Echo> m_echoes;
    std::vector<int> m_toClose; ///< closed a few at a time: thousands take longer than a cancel may
    QTimer m_ticker;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace io
