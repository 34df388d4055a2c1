// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/audit_scan.h"

#include <map>
#include <random>
#include <set>

/// A path to one machine with its own time: what each port does, and what gets lost on the way. Nothing is
/// random but by its seed.
class MadeUpPath {
public:
    using Time = std::chrono::microseconds;
    enum class Port : std::uint8_t { Drops, Opens, Refuses, Rejects };

    explicit MadeUpPath(std::uint32_t seed)
        : m_random(seed)
    {
    }

    std::array<Port, 65536> ports{}; ///< all drop
    Time roundTrip{200};
    Time jitter{0};
    double loss = 0;                         ///< of an attempt, evenly
    double burstBegins = 0, burstEnds = 1;   ///< per millisecond; in a burst all is lost
    double packetsPerSecond = 0;             ///< the rest is dropped behind a queue; 0: no limit
    int queue = 50;                          ///< packets
    Time stallEvery{0}, stallLasts{0};       ///< nothing leaves the queue meanwhile; 0: no stalls
    double resetsPerSecond = 0;              ///< more are not sent; 0: no limit
    double errorsPerSecond = 0;              ///< likewise
    std::map<std::uint16_t, Time> slow;      ///< round trip of single ports
    std::vector<std::pair<Time, Time>> gone; ///< from, to
    bool isGoneNoWay = false;                ///< while gone the system says so at once
    bool isGoneWithErrors = false;           ///< while gone errors come back
    bool isGoneForbidden = false;            ///< while gone the system refuses to send
    std::set<std::uint16_t> onlyOnce;        ///< answer the first attempt and no other

    /// Sends at \a now; the answer comes at the returned time.
    struct Fate {
        Time at{0};
        probe::Outcome outcome = probe::Outcome::Silent;
        bool isAtOnce = false;
    };
    [[nodiscard]] Fate tryPort(std::uint16_t port, Time now, Time timeout);

private:
    [[nodiscard]] bool isIn(double perSecond, double &tokens, Time &filled, Time now, double most);
    [[nodiscard]] bool isBurst(Time now);
    [[nodiscard]] Time drainedUntil(Time now) const;
    [[nodiscard]] Time whenDrained(Time worked) const;

    std::mt19937 m_random;
    double m_resetTokens = 20, m_errorTokens = 6, m_queued = 0;
    Time m_resetFilled{0}, m_errorFilled{0}, m_drained{0}, m_burstSeen{0};
    bool m_isBurst = false;
};

inline bool MadeUpPath::isIn(double perSecond, double &tokens, Time &filled, Time now, double most)
{
    tokens = std::min(most, tokens + perSecond * std::chrono::duration<double>(now - filled).count());
    filled = now;
    if (tokens < 1)
        return false;
    tokens -= 1;
    return true;
}

inline bool MadeUpPath::isBurst(Time now)
{
    for (; m_burstSeen < now; m_burstSeen += std::chrono::milliseconds(1)) {
        const double chance = m_isBurst ? burstEnds : burstBegins;
        if (chance > 0 && std::bernoulli_distribution(chance)(m_random))
            m_isBurst = !m_isBurst;
    }
    return m_isBurst;
}

/// The time until \a now in which the queue was worked at. A stall is at the beginning of each period.
inline MadeUpPath::Time MadeUpPath::drainedUntil(Time now) const
{
    if (stallEvery.count() == 0)
        return now;
    return (stallEvery - stallLasts) * (now / stallEvery) + std::max(Time(0), now % stallEvery - stallLasts);
}

/// When the queue was worked at for so long.
inline MadeUpPath::Time MadeUpPath::whenDrained(Time worked) const
{
    if (stallEvery.count() == 0)
        return worked;
    const Time ofOnePeriod = stallEvery - stallLasts;
    return stallEvery * (worked / ofOnePeriod) + stallLasts + worked % ofOnePeriod;
}

inline MadeUpPath::Fate MadeUpPath::tryPort(std::uint16_t port, Time now, Time timeout)
{
    using probe::Outcome;
    const Fate silent{now + timeout, Outcome::Silent};
    for (const auto &[from, to] : gone)
        if (now >= from && now < to)
            return isGoneForbidden ? Fate{now, Outcome::LocalFailure, true}
                : isGoneNoWay      ? Fate{now, Outcome::Unreachable, true}
                : isGoneWithErrors ? Fate{now + roundTrip, Outcome::Unreachable}
                                   : silent;
    Time delay{0};
    if (packetsPerSecond > 0) {
        const Time drained = drainedUntil(now);
        m_queued = std::max(
            0.0, m_queued - std::chrono::duration<double>(drained - m_drained).count() * packetsPerSecond);
        m_drained = drained;
        if (m_queued >= queue)
            return silent;
        m_queued += 1;
        delay
            = whenDrained(drained + Time(static_cast<std::int64_t>(m_queued / packetsPerSecond * 1e6))) - now;
    }
    if (isBurst(now) || (loss > 0 && std::bernoulli_distribution(loss)(m_random)))
        return silent;
    Outcome outcome = Outcome::Open;
    if (ports[port] == Port::Drops)
        return silent;
    if (ports[port] == Port::Refuses) {
        outcome = Outcome::Refused;
        if (resetsPerSecond > 0 && !isIn(resetsPerSecond, m_resetTokens, m_resetFilled, now, 20))
            return silent;
    } else if (ports[port] == Port::Rejects) {
        outcome = Outcome::Unreachable;
        if (errorsPerSecond > 0 && !isIn(errorsPerSecond, m_errorTokens, m_errorFilled, now, 6))
            return silent;
    }
    if (onlyOnce.contains(port)) {
        ports[port] = Port::Drops;
        onlyOnce.erase(port);
    }
    const auto own = slow.find(port);
    Time took = delay + (own == slow.end() ? roundTrip : own->second);
    if (jitter.count() > 0)
        took += Time(std::uniform_int_distribution<std::int64_t>(0, jitter.count())(m_random));
    return took > timeout ? silent : Fate{now + took, outcome};
}

/// Runs a scan over such a path, in its own time.
class MadeUpRun {
public:
    using Time = MadeUpPath::Time;
    MadeUpRun(probe::ScanTask task, MadeUpPath &path)
        : m_path(path)
        , scan(std::make_unique<probe::AuditScan>(std::move(task)))
    {
    }

    /// One tick. \a gap: the process was stopped for so long.
    void tick(Time gap = Time(0))
    {
        now += gap.count() > 0 ? gap : Time(3'000);
        std::vector<probe::Sweeper::Echo> echoes;
        while (!m_due.empty() && m_due.begin()->first <= now) {
            echoes.push_back(m_due.begin()->second);
            m_due.erase(m_due.begin());
        }
        for (const auto &batch : scan->advance({now, gap, echoes})) {
            for (const auto &knock : batch.knocks) {
                const auto fate = m_path.tryPort(knock.endpoint.port, now, batch.timeout);
                m_due.emplace(
                    fate.at, probe::Sweeper::Echo{knock.tag, fate.outcome, fate.at - now, fate.isAtOnce});
            }
        }
    }
    /// False when it takes longer than \a limit.
    [[nodiscard]] bool toEnd(Time limit = std::chrono::hours(2))
    {
        while (!scan->isOver() && now < limit)
            tick();
        return scan->isOver();
    }

private:
    MadeUpPath &m_path;
    std::multimap<Time, probe::Sweeper::Echo> m_due;

public:
    std::unique_ptr<probe::AuditScan> scan;
    Time now{0};
};
