// SPDX-License-Identifier: GPL-3.0-or-later
// What reports mean: which attempt counts, and what is known from it.
#include "core/probe/audit_scan.h"

#include <algorithm>

namespace probe {

namespace {

using namespace std::chrono_literals;

constexpr auto longGap = 500ms;     ///< after a gap like this nobody knows what the network did
constexpr int missesUntilLost = 20; ///< controls in a row; by chance that happens on no path that is of use
constexpr int missesOfOne = 8;      ///< in a row, while others answer: no longer a control
constexpr std::size_t mostControls = 8; ///< of a kind
constexpr std::size_t mostErrorPorts = 64;
constexpr int mostFailures = 8; ///< of this computer, at one port
constexpr int goodUntilBack = 3;
constexpr auto retransmission = 1s; ///< after which the system repeats its packet (RFC 6298, 2.1)

constexpr std::array answers{Outcome::Unreachable, Outcome::Refused, Outcome::Open};

} // namespace

std::uint8_t AuditScan::weight(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open:
        return 4;
    case Outcome::Refused:
        return 3;
    case Outcome::Unreachable:
        return 2;
    case Outcome::LocalFailure:
        return 1;
    case Outcome::Silent:
    case Outcome::NameNotFound:
        break;
    }
    return 0;
}

AuditScan::AuditScan(ScanTask task)
    : m_task(std::move(task))
    , m_random(m_task.seed)
    , m_pacer(limitsOf(m_task.pace.value_or(Pace::Gentle)), roomForPorts())
{
    m_pace = m_task.pace.value_or(Pace::Gentle);
    for (const PortSpan &span : m_task.ports.spans())
        for (int port = span.first; port <= span.last; ++port)
            m_isPending.set(static_cast<std::size_t>(port));
    for (const std::uint16_t port : m_task.doors)
        m_isPending.set(port);
    if (m_task.isOwnAnnounced)
        for (const std::uint16_t port : m_task.own)
            m_isPending.set(port);
    if (!m_task.known)
        return;
    // What answered then is tried again: it may be shut by now. What was proven silent is not.
    if (m_task.known->hasControl && m_task.known->missBound)
        for (const std::uint16_t port : m_task.known->with(Outcome::Silent).ports())
            m_isPending.reset(port);
}

std::vector<AuditScan::Batch> AuditScan::advance(const Sweeper::Report &report)
{
    m_now = report.now;
    m_pacer.looked(report.now);
    const bool isAfterGap = report.gap >= longGap;
    for (const Sweeper::Echo &echo : report.echoes)
        if (m_isAway)
            (void)landed(echo);
        else
            take(echo, report.now, isAfterGap);
    if (isAfterGap) {
        voidUnvouched();
        m_goodAt = report.now;
        m_missesInRow = 0;
    }
    watch(report.now);
    step(report.now);
    return isOver() || m_isAway ? std::vector<Batch>() : next(report.now);
}

AuditScan::Flight AuditScan::landed(const Sweeper::Echo &echo)
{
    const Flight flight = m_flights[echo.tag];
    m_freeTags.push_back(echo.tag);
    --m_underWay;
    --m_underWayOf[static_cast<std::size_t>(flight.kind)];
    return flight;
}

void AuditScan::take(const Sweeper::Echo &echo, Time now, bool isAfterGap)
{
    const Flight flight = landed(echo);
    if (echo.outcome == Outcome::LocalFailure && echo.isAtOnce)
        m_pacer.roomEnded(m_underWay);
    const bool isControl
        = flight.kind == Kind::Control || flight.kind == Kind::Pulse || flight.kind == Kind::Measure;
    if (isControl)
        return takeControl(flight, echo, now, isAfterGap);
    if (isAnswer(echo.outcome))
        return answered(flight.port, echo.outcome, flight, echo.took);
    if (flight.kind == Kind::ErrorControl) {
        const bool counts = !isAfterGap && !m_isWaiting && flight.pass == m_passes.size();
        if (counts && echo.outcome != Outcome::LocalFailure)
            m_passes.back().errors.add(echo.outcome != Outcome::Unreachable || echo.isAtOnce);
        return;
    }
    if (echo.outcome == Outcome::LocalFailure)
        return notTried(flight);
    const bool isError = echo.outcome == Outcome::Unreachable && !echo.isAtOnce;
    if (isAfterGap)
        return again(flight.port, flight.kind);
    notAnswered(flight, isError);
}

void AuditScan::takeControl(const Flight &flight, const Sweeper::Echo &echo, Time now, bool isAfterGap)
{
    if (echo.outcome
        == Outcome::LocalFailure) { // says nothing about the way, but without controls nobody vouches
        ++m_missesInRow;
        return;
    }
    const bool isLost = !isAnswer(echo.outcome);
    if (flight.kind == Kind::Measure) {
        m_idleLoss.add(isLost);
        if (!isLost)
            m_roundTrips.push_back(echo.took);
    }
    if (!isLost) {
        if (m_seen[flight.port] < weight(echo.outcome))
            remember(flight.port);
        m_seen[flight.port] = std::max(m_seen[flight.port], weight(echo.outcome));
        controlAnswered(flight.port, flight.sentAt, now);
    }
    if (isAfterGap || (isLost && m_isWaiting))
        return;
    if (!echo.isAtOnce) // what was not sent says nothing about the way
        m_pacer.heard(flight.sentAt, isLost, echo.took, now);
    if (flight.kind == Kind::Control && flight.pass == m_passes.size()) {
        m_passes.back().controls.add(isLost);
        m_allControls.add(isLost);
        m_lostSinceGood = isLost ? m_lostSinceGood + 1 : 0;
    }
    if (isLost)
        controlMissed(flight.port);
}

void AuditScan::controlAnswered(std::uint16_t port, Time sentAt, Time now)
{
    for (Control &control : m_controls)
        if (control.port == port)
            control.misses = 0;
    m_missesInRow = 0;
    m_lostSinceGood = 0;
    m_goodAt = now;
    if (m_isWaiting) {
        if (sentAt < m_waitingSince || ++m_goodInRow < goodUntilBack)
            return;
        m_isWaiting = false;
        m_pacer.restart(now);
    }
    vouch(sentAt);
}

void AuditScan::controlMissed(std::uint16_t port)
{
    ++m_missesInRow;
    const auto at = std::find_if(m_controls.begin(), m_controls.end(),
        [port](const Control &control) { return control.port == port; });
    if (at == m_controls.end() || ++at->misses < missesOfOne)
        return;
    const bool othersAnswer = m_missesInRow < at->misses;
    if (othersAnswer && m_controls.size() > 1)
        m_controls.erase(at);
}

void AuditScan::addControl(std::uint16_t port, Outcome outcome)
{
    const auto alike = std::count_if(m_controls.begin(), m_controls.end(),
        [outcome](const Control &control) { return control.outcome == outcome; });
    const bool isKnown = std::any_of(m_controls.begin(), m_controls.end(),
        [port](const Control &control) { return control.port == port; });
    if (isKnown || static_cast<std::size_t>(alike) >= mostControls)
        return;
    if (m_controls.empty()) {
        m_goodAt = m_now;
        m_hasNewControl = true;
    }
    m_controls.push_back({port, outcome, 0});
}

void AuditScan::answered(std::uint16_t port, Outcome outcome, const Flight &flight, Time took)
{
    const bool isNew = m_seen[port] < weight(Outcome::Refused);
    if (isNew && m_isPending.test(port) && flight.kind == Kind::Target && !m_passes.empty())
        ++m_passes.back().found;
    if (flight.kind == Kind::Sample && isNew) {
        const Time real = took > retransmission ? took - retransmission : took;
        if (real > m_pacer.timeout()) {
            m_pacer.waitAtLeast(2 * real);
            m_isSlow = true;
        }
    }
    if (flight.kind == Kind::Confirm && weight(outcome) < m_seen[port] && m_confirmTries[port] < 3)
        again(port, Kind::Confirm);
    if (m_seen[port] < weight(outcome))
        remember(port);
    m_seen[port] = std::max(m_seen[port], weight(outcome));
    m_isPending.reset(port);
    m_goodAt = m_now;
    m_missesInRow = 0;
    addControl(port, outcome);
    if (flight.kind != Kind::Path || m_phase != Step::Path) // the first answers tell nothing about others
        vouch(flight.sentAt);
}

void AuditScan::notAnswered(const Flight &flight, bool isError)
{
    if (flight.kind == Kind::Target && flight.pass != m_passes.size())
        return;
    if (flight.kind == Kind::Path)
        return;
    if (m_isWaiting)
        return again(flight.port, flight.kind);
    // Silence is about the time of the attempt, an error about the time at which it came.
    const Time about = isError ? m_now : flight.sentAt;
    const Unvouched one{about, flight.port, flight.kind, isError};
    if (m_controls.empty() || about <= m_vouchedUntil)
        credit(one);
    else
        m_unvouched.push_back(one);
}

void AuditScan::notTried(const Flight &flight)
{
    const bool isTarget = flight.kind == Kind::Target || flight.kind == Kind::Confirm;
    if (!isTarget || (flight.kind == Kind::Target && flight.pass != m_passes.size()))
        return;
    if (++m_failures[flight.port] < mostFailures)
        return again(flight.port, flight.kind);
    remember(flight.port);
    m_seen[flight.port] = std::max(m_seen[flight.port], weight(Outcome::LocalFailure));
    m_isPending.reset(flight.port);
}

/// Another place for it, with a chance of a control beside it as everywhere else.
void AuditScan::again(std::uint16_t port, Kind kind)
{
    if (kind == Kind::Sample) {
        m_sample.push_back(port);
    } else if (kind == Kind::Target || kind == Kind::Confirm) {
        m_list.push_back(port);
        if (kind == Kind::Target && std::bernoulli_distribution(m_controlShare)(m_random))
            m_list.push_back(0);
    }
}

/// A control that was tried at \a sentAt has answered: what was tried before counts.
void AuditScan::vouch(Time sentAt)
{
    if (m_isWaiting)
        return;
    m_vouchedUntil = std::max(m_vouchedUntil, sentAt);
    while (!m_unvouched.empty() && m_unvouched.front().sentAt <= m_vouchedUntil) {
        const Unvouched one = m_unvouched.front();
        m_unvouched.pop_front();
        credit(one);
    }
}

void AuditScan::credit(const Unvouched &one)
{
    if (one.kind == Kind::Target)
        m_isTried.set(one.port);
    if (one.isError) {
        remember(one.port);
        m_seen[one.port] = std::max(m_seen[one.port], weight(Outcome::Unreachable));
        m_sightings[one.port] = static_cast<std::uint8_t>(std::min(m_sightings[one.port] + 1, 2));
        m_isPending.reset(one.port);
        if (m_errorPorts.size() < mostErrorPorts)
            m_errorPorts.push_back(one.port);
    }
    const bool isWeak = m_seen[one.port] == weight(Outcome::Unreachable) && m_sightings[one.port] < 2;
    const bool isContradiction = !one.isError && m_seen[one.port] != 0;
    if (one.kind == Kind::Confirm && (isWeak || isContradiction) && m_confirmTries[one.port] < 3)
        again(one.port, Kind::Confirm);
}

/// Nobody knows whether the network was there: all of it is tried again.
void AuditScan::voidUnvouched()
{
    for (const Unvouched &one : std::exchange(m_unvouched, {}))
        again(one.port, one.kind);
    if (m_passes.empty())
        return;
    for (LossTally *tally : {&m_passes.back().controls, &m_allControls}) {
        tally->tries -= m_lostSinceGood;
        tally->lost -= m_lostSinceGood;
    }
    m_lostSinceGood = 0;
}

void AuditScan::watch(Time now)
{
    if (m_controls.empty() || isOver())
        return;
    if (m_isWaiting) {
        if (now - m_waitingSince <= m_task.patience)
            return;
        m_isLost = true;
        m_phase = Step::Over;
        return;
    }
    const Time patience = std::max<Time>(1s, 3 * m_pacer.timeout());
    if (m_missesInRow < missesUntilLost || now - m_goodAt < patience)
        return;
    voidUnvouched();
    m_isWaiting = true;
    m_waitingSince = now;
    m_goodInRow = 0;
}

PortSet AuditScan::portsWith(Outcome outcome) const
{
    PortSet out;
    for (std::size_t port = 1; port < m_seen.size(); ++port) {
        const bool isSure = outcome != Outcome::Unreachable || m_sightings[port] >= 2;
        if (m_seen[port] == weight(outcome) && isSure)
            out.add(static_cast<std::uint16_t>(port));
    }
    return out;
}

std::map<Outcome, PortSet> AuditScan::found() const
{
    std::map<Outcome, PortSet> out;
    const PortSet earlier = notTriedAnew();
    for (const Outcome outcome : answers) {
        PortSet ports = portsWith(outcome);
        if (m_task.known)
            ports = ports.united(m_task.known->with(outcome).intersected(earlier));
        if (!ports.isEmpty())
            out.emplace(outcome, std::move(ports));
    }
    return out;
}

PortSet AuditScan::notTriedAnew() const
{
    PortSet out;
    if (!m_task.known)
        return out;
    for (const Outcome outcome : answers)
        for (const std::uint16_t port : m_task.known->with(outcome).ports())
            if (m_seen[port] < weight(Outcome::Unreachable))
                out.add(port);
    return m_controls.empty() && wasAlive() ? out : out.minus(silentPorts());
}

} // namespace probe
