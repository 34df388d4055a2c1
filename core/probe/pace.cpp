// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers. An attempt is one packet of about 60 bytes, 130 to 160 inside of Tailscale's tunnel, and one
// back where something answers.
//
//   gentle   500/s are 0.6 Mbit/s in the tunnel: the slowest uplink that a household still has (1 Mbit/s)
//   keeps
//            room for a call. All connections are one flow to the router, because the tunnel is one UDP flow;
//            outside of it 512 half-open ones are an eighth of the smallest connection tables (4,096).
//   normal   4,000/s are 5 Mbit/s, what a phone call with picture needs; 4,096 under way.
//   fast     as many as this computer can hold. For machines in the same house and for test networks. The
//   queue aimed
//            at, 4 ms, is what CoDel lets stand (5 ms, RFC 8289, 4.4), and far below the 500 packets that
//            Linux lets wait before a tunnel's device at any rate at which a tunnel works.
//
// A pass with n attempts on answering ports and none lost shows a loss below 3/n (95 %): 500 give 0.6 %, so
// three passes are below 10^-6; 5,000 give 0.1 % even with one lost, so two passes are. At a fast pace there
// may be up to 10,000: when a few of the first pass got lost, they spare a third one.
#include "core/probe/pace.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace probe {

namespace {

using namespace std::chrono_literals;
using Time = Pacer::Time;

constexpr double leastRate = 20;
constexpr Time longestTimeout = 3s;
constexpr Time timeoutStep = 50ms;
constexpr Time burst = 20ms;       ///< so much of unused time may be made up for
constexpr Time steeredBurst = 6ms; ///< likewise, where a burst must fit into a short queue
constexpr Time longestStall = 50ms;
constexpr Time lateLook = 10ms;      ///< the processor was busy with something else
constexpr Time lateBy = 50ms;        ///< queues shorter than this are nobody's trouble
constexpr double mostBaseLoss = 0.4; ///< more is never taken for granted
constexpr int goodUntilFaster = 10;  ///< answers in a row, after a trouble
constexpr double lossBeside = 0.1;   ///< more than this beside the path's own loss is trouble

double secondsOf(Time time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

PaceLimits limitsOf(Pace pace)
{
    switch (pace) {
    case Pace::Gentle:
        return {512, 100, 500, 1'000ms, 500, 0ms};
    case Pace::Normal:
        return {4'096, 500, 4'000, 500ms, 500, 0ms};
    case Pace::Fast:
        return {20'000, 20'000, 200'000, 250ms, 10'000, 4ms};
    }
    Q_UNREACHABLE();
}

Pace paceFor(Time roundTrip, const LossTally &loss)
{
    if (loss.tries == 0 || loss.lost > 0 || roundTrip > 60ms)
        return Pace::Gentle;
    return roundTrip <= 1ms ? Pace::Fast : Pace::Normal;
}

Pacer::Pacer(const PaceLimits &limits, int room)
    : m_limits(limits)
    , m_window(std::max(1, std::min(limits.window, room)))
    , m_rate(limits.startRate)
    , m_leastTimeout(limits.timeout)
    , m_timeout(limits.timeout)
{
}

void Pacer::setBase(Time roundTrip, const LossTally &loss)
{
    m_baseRoundTrip = roundTrip;
    m_baseLoss = std::min((loss.lost + 1.0) / (loss.tries + 2.0), mostBaseLoss); // a short look proves little
    waitAtLeast(3 * roundTrip + lateBy);
    if (m_limits.queue > 0ms)
        m_queueAimedAt = std::max<Time>(m_limits.queue, roundTrip / 2);
}

int Pacer::budget(Time now, int underWay)
{
    const Time longest = m_hasQueued ? steeredBurst : burst;
    const Time since = std::clamp<Time>(now - m_filledAt, 0us, longest);
    m_filledAt = now;
    const double most = std::max(m_rate * secondsOf(longest), 2.0);
    m_tokens = std::min(m_tokens + m_rate * secondsOf(since), most);
    if (m_queueAimedAt == 0us)
        grow(now);
    m_isHeldBack = m_tokens < m_window - underWay;
    if (isStalled(now))
        return 0;
    return std::max(0, std::min(static_cast<int>(m_tokens), m_window - underWay));
}

/// Quickly at first; after a trouble quickly up to half of where it was, then little by little.
void Pacer::grow(Time now)
{
    const bool isNear = m_isCareful && m_rate > m_troubleRate / 2;
    const Time step = m_isCareful ? Time(500ms) : std::min<Time>(m_timeout, 250ms) / 8;
    const bool isTold = !m_isCareful || m_goodInRow >= goodUntilFaster;
    if (!isTold || now - m_changedAt < step || now < m_deafUntil)
        return;
    m_changedAt = now;
    m_rate = std::min(m_rate * (isNear ? 1.15 : 1.5), m_limits.mostRate);
}

void Pacer::looked(Time now)
{
    m_isLookLate = now - std::exchange(m_lookedAt, now) > lateLook;
}

void Pacer::asked(Time now)
{
    if (m_queueAimedAt > 0us)
        m_asked.push_back(now);
}

/// Nothing comes back for half as long again as it should: something on the way stands still for a moment, a
/// program that has to wait for its processor is enough, and what is sent now overflows the queue before it.
/// Waits for it, not forever.
bool Pacer::isStalled(Time now)
{
    if (m_asked.empty())
        return false;
    const Time waited = now - m_asked.front() - m_baseRoundTrip - 3 * m_queueAimedAt / 2;
    if (waited > longestStall) {
        m_asked.clear(); // what got lost is heard of later
        m_rate = std::max(m_rate / 2, std::min(m_rate, m_limits.startRate / 8));
        return false;
    }
    return waited > 0us;
}

void Pacer::heard(Time sentAt, bool isLost, Time took, Time now)
{
    while (!m_asked.empty() && m_asked.front() <= sentAt)
        m_asked.pop_front();
    if (sentAt < m_deafUntil)
        return;
    m_goodInRow = isLost ? 0 : m_goodInRow + 1;
    m_heard[static_cast<std::size_t>(m_heardNext)] = {isLost, took};
    m_heardNext = (m_heardNext + 1) % memory;
    m_heardCount = std::min(m_heardCount + 1, memory);
    if (m_heardNext % 10 == 0 && m_heardCount == memory)
        judge(now);
    if (!isLost && m_queueAimedAt > 0us)
        steer(took, now);
}

/// Too long a queue: lets it drain, then goes on a little slower, much slower when it was much too long.
/// None: a little faster. What was sent before says nothing about the new rate.
void Pacer::steer(Time took, Time now)
{
    m_answers[static_cast<std::size_t>(m_answerCount)] = took;
    if (++m_answerCount < answersToSteer)
        return;
    m_answerCount = 0;
    std::sort(m_answers.begin(), m_answers.end());
    const Time queued
        = m_answers.front() - m_baseRoundTrip; // what stands (RFC 8289, 3.1); the rest is a burst
    const Time middle = m_answers[answersToSteer / 2] - m_baseRoundTrip;
    if (queued > m_queueAimedAt && !m_isLookLate) {
        m_hasQueued = true;
        const Time pause = std::min<Time>(queued - m_queueAimedAt / 2, 250ms);
        m_tokens -= m_rate * secondsOf(pause);
        const double tooLong = secondsOf(queued) / secondsOf(m_queueAimedAt);
        const double least = std::min(m_rate, m_limits.startRate / 8); // below that, losses tell more
        m_rate = std::max(m_rate * std::clamp(2 / tooLong, 0.5, 0.95), least);
        m_deafUntil = std::max(m_deafUntil, now + pause);
    } else if (middle < m_queueAimedAt / 2 && m_isHeldBack && m_goodInRow >= answersToSteer) {
        const bool isNear = m_hasQueued && m_rate > m_limits.startRate / 2;
        m_rate = std::min(m_rate * (isNear ? 1.1 : 1.5), m_limits.mostRate);
        m_deafUntil = std::max(m_deafUntil, now);
    }
}

/// The time within which \a share of the answers in memory came.
Time Pacer::tookAt(double share) const
{
    std::vector<Time> times;
    for (int i = 0; i < m_heardCount; ++i)
        if (const Heard &one = m_heard[static_cast<std::size_t>(i)]; !one.isLost)
            times.push_back(one.took);
    if (times.empty())
        return 0us;
    const auto at = static_cast<std::size_t>(share * static_cast<double>(times.size() - 1));
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(at), times.end());
    return times[at];
}

void Pacer::judge(Time now)
{
    LossTally tally;
    for (int i = 0; i < m_heardCount; ++i)
        tally.add(m_heard[static_cast<std::size_t>(i)].isLost);
    const bool isLossy = tally.share() > 2 * m_baseLoss + lossBeside;
    const bool isLate = tookAt(0.5) > 2 * m_baseRoundTrip + lateBy;
    adaptTimeout();
    if (isLossy || isLate)
        slowDown(now, tally.share());
    else
        m_vainSlowings = 0;
}

void Pacer::slowDown(Time now, double loss)
{
    m_troubleRate = m_rate;
    // At a rate far above what the path carries, half of it loses nearly as much: that is not the path's own.
    const bool isVain = m_isCareful && loss < 0.6 && loss > 0.75 * m_lossBefore;
    m_vainSlowings = isVain ? m_vainSlowings + 1 : 0;
    m_lossBefore = loss;
    m_heardCount = m_heardNext = m_goodInRow = 0;
    m_isCareful = true;
    m_changedAt = now;
    m_deafUntil = now + m_timeout;
    if (m_vainSlowings >= 3) { // the path is like this, however slowly we go
        m_vainSlowings = 0;
        m_baseLoss = std::max(m_baseLoss, std::min(loss, mostBaseLoss));
        m_rate = std::min(m_rate * 8, m_limits.mostRate);
        return;
    }
    m_rate = std::max(m_rate / 2, leastRate);
}

/// Late answers are answers: waits twice as long as all but a few of them took.
void Pacer::adaptTimeout()
{
    const Time wanted = 2 * tookAt(0.95) + lateBy;
    const Time step = timeoutStep * ((wanted + timeoutStep - 1us) / timeoutStep);
    m_timeout = std::clamp(step, m_leastTimeout, std::max(longestTimeout, m_leastTimeout));
}

void Pacer::waitAtLeast(Time timeout)
{
    const Time step = timeoutStep * ((timeout + timeoutStep - 1us) / timeoutStep);
    m_leastTimeout = std::min(std::max(m_leastTimeout, step), std::max(longestTimeout, m_leastTimeout));
    m_timeout = std::max(m_timeout, m_leastTimeout);
}

void Pacer::roomEnded(int underWay)
{
    m_window = std::max(1, std::min(m_window, underWay * 3 / 4));
}

void Pacer::restart(Time now)
{
    m_isCareful = true; // perhaps it was our own haste
    m_troubleRate = std::max(m_rate, m_troubleRate);
    m_rate = std::max(std::min(m_rate / 2, m_limits.startRate), std::max(m_limits.startRate / 8, leastRate));
    m_tokens = 0;
    m_asked.clear();
    m_heardCount = m_heardNext = 0;
    m_changedAt = now;
    m_deafUntil = now;
    m_filledAt = now;
}

} // namespace probe
