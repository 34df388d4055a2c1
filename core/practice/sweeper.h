// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/sweeper.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <map>

namespace practice {

/// Many connects at once into a made-up network. Answers take a few milliseconds, silence lasts until the
/// attempt's time is over. The time is the computer's own, but it stands still while nobody looks, so that
/// nothing is ever late. With no pace nobody waits: whenever nothing else happens, it jumps to the next
/// answer, which tests want.
class Sweeper : public probe::Sweeper {
public:
    /// What a connection would find, asked once an attempt.
    using Ask = std::function<probe::Outcome(const probe::Endpoint &endpoint)>;
    explicit Sweeper(Ask ask);

    void setJumps(bool jumps) { m_jumps = jumps; }

    [[nodiscard]] int room() const override;
    void open(Handler handler) override;
    void knock(std::span<const Knock> knocks, std::chrono::microseconds timeout) override;
    void close() override;

private:
    void tick();

    Ask m_ask;
    bool m_jumps = false;
    Handler m_handler;
    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    std::chrono::microseconds m_now{0};
    std::multimap<std::chrono::microseconds, Echo> m_pending; ///< by the time at which the answer is there
};

} // namespace practice
