// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/sweeper.h"

#include <algorithm>

namespace practice {

namespace {

using std::chrono::microseconds;
using namespace std::chrono_literals;

constexpr int usualRoom = 4096;
constexpr auto every = 4ms;
constexpr microseconds longestStep = 20ms; ///< of the made-up time in one tick

/// 8 to 16 ms, as io's single attempts in practice take; always the same for a port.
microseconds answerTime(std::uint16_t port)
{
    return 8ms + microseconds(port % 9 * 1000);
}

} // namespace

Sweeper::Sweeper(Ask ask)
    : m_ask(std::move(ask))
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
}

int Sweeper::room() const
{
    return usualRoom;
}

void Sweeper::open(Handler handler)
{
    close();
    m_handler = std::move(handler);
    m_now = 0us;
    m_sinceTick.start();
    m_timer.start(m_jumps ? 0ms : every);
}

void Sweeper::knock(std::span<const Knock> knocks, microseconds timeout)
{
    for (const Knock &knock : knocks) {
        Echo echo;
        echo.tag = knock.tag;
        if (m_pending.size() >= static_cast<std::size_t>(usualRoom)) {
            echo.outcome = probe::Outcome::LocalFailure;
            echo.isAtOnce = true;
            m_pending.emplace(m_now, echo);
            continue;
        }
        echo.outcome = m_ask(knock.endpoint);
        echo.took = echo.outcome == probe::Outcome::Silent ? timeout : answerTime(knock.endpoint.port);
        if (echo.took >= timeout) {
            echo.outcome = probe::Outcome::Silent;
            echo.took = timeout;
        }
        m_pending.emplace(m_now + echo.took, echo);
    }
}

void Sweeper::close()
{
    m_timer.stop();
    m_pending.clear();
    m_handler = {};
}

void Sweeper::tick()
{
    if (m_jumps) {
        m_now = m_pending.empty() ? m_now + 1ms : std::max(m_now, m_pending.begin()->first) + 1ms;
    } else {
        const auto passed = microseconds(m_sinceTick.nsecsElapsed() / 1000);
        m_sinceTick.restart();
        m_now += std::min(passed, longestStep);
    }
    std::vector<Echo> echoes;
    const auto end = m_pending.upper_bound(m_now);
    for (auto at = m_pending.begin(); at != end; ++at)
        echoes.push_back(at->second);
    m_pending.erase(m_pending.begin(), end);
    const Handler handler = m_handler; // it may close this
    if (handler)
        handler({m_now, 0us, echoes});
}

} // namespace practice
