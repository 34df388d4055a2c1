// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/audit_result.h"
#include "core/probe/loss.h"

#include <array>
#include <chrono>
#include <deque>

namespace probe {

/// What a pace allows. The reasons for the numbers are in pace.cpp.
struct PaceLimits {
    int window = 0;                       ///< connections under way
    double startRate = 0;                 ///< attempts per second, at the beginning
    double mostRate = 0;                  ///< attempts per second
    std::chrono::milliseconds timeout{0}; ///< of an attempt, at least
    int controls = 0;                     ///< attempts a pass on ports known to answer, at most
    /// The queue on the way that is aimed at, where so many controls are mixed in that its length is known
    /// within milliseconds; 0: the rate only follows losses and long queues.
    std::chrono::milliseconds queue{0};
};
[[nodiscard]] PaceLimits limitsOf(Pace pace);

/// The pace for a path with this round trip and loss, when nobody chose one.
[[nodiscard]] Pace paceFor(std::chrono::microseconds roundTrip, const LossTally &loss);

/// Decides how many attempts may start and how long each is given. It begins slowly, grows while ports that
/// are known to answer do answer in time, and halves its rate when they begin to miss or to be late, which is
/// how a full queue on the way shows. At a fast pace it does not wait for that: it keeps the queue a few
/// milliseconds long, so that the path is always busy and nothing of its queue overflows. Loss that does not
/// become less at a slower rate belongs to the path: then it goes on. Nothing that an audit says depends on
/// this class; it only decides how fast that is known.
class Pacer {
public:
    using Time = std::chrono::microseconds;

    Pacer(const PaceLimits &limits, int room);
    /// What the idle path showed.
    void setBase(Time roundTrip, const LossTally &loss);
    /// Answers that came in until \a now are about to be heard.
    void looked(Time now);
    /// How many attempts may start at \a now, while \a underWay are.
    [[nodiscard]] int budget(Time now, int underWay);
    void started(int attempts) { m_tokens -= attempts; }
    /// A port that is known to answer was asked; heard() follows.
    void asked(Time now);
    /// A port that is known to answer did so after \a took, or did not.
    void heard(Time sentAt, bool isLost, Time took, Time now);
    /// This computer had no room for an attempt.
    void roomEnded(int underWay);
    /// Answers came later than the timeout: wait longer from now on.
    void waitAtLeast(Time timeout);
    /// Begins slowly again, after a break.
    void restart(Time now);

    [[nodiscard]] Time timeout() const { return m_timeout; }
    [[nodiscard]] double rate() const { return m_rate; }
    [[nodiscard]] int window() const { return m_window; }

private:
    struct Heard {
        bool isLost = false;
        Time took{0};
    };
    static constexpr int memory = 50; ///< what is heard before a judgement

    void steer(Time took, Time now);
    [[nodiscard]] bool isStalled(Time now);
    void judge(Time now);
    void slowDown(Time now, double loss);
    void grow(Time now);
    void adaptTimeout();
    [[nodiscard]] Time tookAt(double share) const;

    PaceLimits m_limits;
    int m_window;
    double m_rate;
    double m_tokens = 0;
    double m_baseLoss = 0;
    double m_lossBefore = 0; ///< at the last slowing down
    int m_vainSlowings = 0;
    double m_troubleRate = 0; ///< at which the last trouble came
    Time m_queueAimedAt{0};   ///< 0: not steered
    std::deque<Time> m_asked; ///< when, of what was not heard of yet; only while steered
    static constexpr int answersToSteer = 8;
    std::array<Time, answersToSteer> m_answers; ///< what the latest took
    int m_answerCount = 0;
    Time m_lookedAt{0};
    bool m_isLookLate = false; ///< what was heard may have waited for us
    bool m_hasQueued = false;  ///< the queue was too long once: the path's own rate is near
    bool m_isHeldBack = false; ///< by the rate, when attempts were last allowed; not by the room
    bool m_isCareful = false;  ///< slowed down once: grows little by little from now on
    Time m_baseRoundTrip{0};
    Time m_leastTimeout;
    Time m_timeout;
    Time m_filledAt{0};
    Time m_changedAt{0};
    Time m_deafUntil{0}; ///< what was sent earlier went through the queue of the former rate
    std::array<Heard, memory> m_heard;
    int m_heardCount = 0;
    int m_heardNext = 0;
    int m_goodInRow = 0;
};

} // namespace probe
