// SPDX-License-Identifier: GPL-3.0-or-later
// What comes next.
#include "core/probe/audit_scan.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace probe {

namespace {

using namespace std::chrono_literals;

constexpr int pathRounds = 2;
constexpr int feelers = 64; ///< random ports tried early, to find a refused one for a control
constexpr int leastControls = 30;
constexpr int mostUselessPasses = 100;
constexpr double uselessLoss = 0.8;
constexpr std::size_t mostSample = 512;
constexpr int mostRestarts = 3;
constexpr double hopelessLoss = 0.5; ///< of errors: they are limited
constexpr std::size_t mostKnown = 16;

} // namespace

void AuditScan::step(Time now)
{
    if (m_isWaiting || isOver())
        return;
    if (m_phase == Step::Path)
        return stepPath(now);
    if (m_phase == Step::Measure)
        return stepMeasure(now);
    if (std::exchange(m_hasNewControl, false))
        return startAnew(); // what was tried before it had nothing to prove it
    if (m_phase == Step::Sweep) {
        const bool isAllSent = m_next >= m_list.size() && m_sample.empty();
        const bool isAllThere = underWayOf(Kind::Target) == 0 && underWayOf(Kind::Sample) == 0
            && underWayOf(Kind::Control) == 0;
        if (isAllSent && isAllThere && m_unvouched.empty())
            endPass();
    } else if (m_phase == Step::Confirm) {
        const bool isAllThere = m_next >= m_list.size() && underWayOf(Kind::Confirm) == 0;
        const bool isVouched = m_controls.empty() || m_vouchedUntil >= m_stepAt;
        if (isAllThere && m_unvouched.empty() && isVouched)
            finish();
    }
}

/// Fills the list with what is likely to answer; a second time when nothing did.
void AuditScan::stepPath(Time now)
{
    if (!m_controls.empty()) {
        startAnew();
        return;
    }
    if (m_pathRounds > 0 && (m_next < m_list.size() || underWayOf(Kind::Path) > 0))
        return;
    if (m_pathRounds == pathRounds
        && wasAlive()) { // it went away: there is nothing to learn from its silence
        m_isLost = true;
        m_phase = Step::Over;
        return;
    }
    if (m_pathRounds == pathRounds) {
        m_pacer = Pacer(limitsOf(m_pace), roomForPorts());
        m_phase = Step::Sweep;
        return beginPass();
    }
    std::set<std::uint16_t> likely(m_task.doors.begin(), m_task.doors.end());
    likely.insert(m_task.own.begin(), m_task.own.end());
    if (m_task.known) {
        const PortSet answered
            = m_task.known->with(Outcome::Open).united(m_task.known->with(Outcome::Refused));
        std::size_t known = 0;
        for (const std::uint16_t port : answered.ports())
            if (known < mostKnown && likely.insert(port).second)
                ++known;
    }
    m_list.assign(likely.begin(), likely.end());
    m_next = 0;
    m_stepAt = now;
    ++m_pathRounds;
}

/// There is a control: looks at the idle path, then begins with the passes.
void AuditScan::startAnew()
{
    m_hasNewControl = false;
    m_phase = Step::Measure;
    m_measured = 0;
    m_idleLoss = {};
    m_roundTrips.clear();
    m_stepAt = m_now;
    m_unvouched.clear();
    m_list.clear();
    m_next = 0;
    for (std::size_t port = 1; port < m_isPending.size(); ++port)
        if (m_isPending.test(port))
            m_list.push_back(static_cast<std::uint16_t>(port));
    std::shuffle(m_list.begin(), m_list.end(), m_random);
    m_list.resize(std::min<std::size_t>(m_list.size(), feelers));
}

void AuditScan::stepMeasure(Time now)
{
    if (m_measured < measureKnocks) {
        m_stepAt = now;
        return;
    }
    std::sort(m_roundTrips.begin(), m_roundTrips.end());
    const Time median = m_roundTrips.empty() ? Time(1s) : m_roundTrips[m_roundTrips.size() / 2];
    const bool isEnough
        = underWayOf(Kind::Measure) == 0 || now - m_stepAt > std::max<Time>(300ms, 5 * median);
    if (!isEnough)
        return;
    for (int i = underWayOf(Kind::Measure); i > 0; --i)
        m_idleLoss.add(true);
    m_pace = m_task.pace.value_or(paceFor(median, m_idleLoss));
    m_pacer = Pacer(limitsOf(m_pace), roomForPorts());
    m_pacer.setBase(median, m_idleLoss);
    m_phase = Step::Sweep;
    forgetPasses();
    beginPass();
}

/// What was silent so far may have been missed.
void AuditScan::forgetPasses()
{
    m_firstPass = m_passes.size();
    m_finishedPasses = 0;
    m_bound = 1;
}

/// As few more passes as can be with no more controls than the pace allows. The last one gets, if there is
/// room, as many as it needs when one of them is lost (an upper bound of 5 / controls); of the others only
/// none may be lost (3 / controls), because the next one can make up for it.
int AuditScan::controlsForPass(int ports) const
{
    if (m_controls.empty())
        return 0;
    const int most = std::clamp(ports / 6, leastControls, limitsOf(m_pace).controls);
    const double missing = std::min(m_task.missGoal / bound(false), 1.0);
    if (3.2 / missing <= most)
        return std::clamp(static_cast<int>(5 / missing), leastControls, most);
    double wanted = 3.2 / missing;
    for (int passes = 2; wanted > most && passes <= mostPasses; ++passes)
        wanted = 3.2 / std::pow(missing, 1.0 / passes);
    return std::clamp(static_cast<int>(std::ceil(wanted)), leastControls, most);
}

void AuditScan::beginPass()
{
    m_list.clear();
    m_next = 0;
    m_isTried.reset();
    m_lostSinceGood = 0;
    for (std::size_t port = 1; port < m_isPending.size(); ++port)
        if (m_isPending.test(port))
            m_list.push_back(static_cast<std::uint16_t>(port));
    if (m_list.empty())
        return beginConfirm();
    if (m_finishedPasses == 1) { // some of those that were silent once, at random
        std::sample(m_list.begin(), m_list.end(), std::back_inserter(m_sample),
            std::min(mostSample, m_list.size() / 4), m_random);
    }
    const auto ports = static_cast<int>(m_list.size());
    const int controls = controlsForPass(ports);
    m_controlShare = std::min(1.0, static_cast<double>(controls) / ports);
    m_passes.emplace_back();
    m_list.insert(m_list.end(), static_cast<std::size_t>(controls), 0); // 0: the place of a control
    std::shuffle(m_list.begin(), m_list.end(), m_random);
}

void AuditScan::endPass()
{
    ++m_finishedPasses;
    m_bound = 1;
    for (std::size_t i = m_firstPass; i < m_passes.size(); ++i)
        m_bound *= passBound(i);
    if (m_isSlow && m_restarts < mostRestarts) {
        m_isSlow = false;
        ++m_restarts;
        forgetPasses();
        return beginPass();
    }
    if (m_controls.empty())
        return m_finishedPasses < passesWithoutControl ? beginPass() : beginConfirm();
    if (m_isPending.any() && wantsAnotherPass()) {
        if (usefulPasses() < mostPasses && m_finishedPasses < mostUselessPasses)
            return beginPass();
        m_isTooLossy = true;
    }
    beginConfirm();
}

/// A pass in which nearly all got lost tells the pacer something, but nobody else.
int AuditScan::usefulPasses() const
{
    int out = 0;
    for (std::size_t i = m_firstPass; i < m_passes.size(); ++i)
        out += m_passes[i].controls.share() < uselessLoss ? 1 : 0;
    return out;
}

bool AuditScan::wantsAnotherPass() const
{
    if (bound(false) > m_task.missGoal)
        return true;
    return !m_errorPorts.empty() && errorBound() > m_task.missGoal && m_finishedPasses < mostPasses
        && hasHopeForErrors();
}

/// False when errors get lost so often, over two passes, that they are limited where they are made.
bool AuditScan::hasHopeForErrors() const
{
    int passes = 0;
    double best = 1;
    for (std::size_t i = m_firstPass; i < m_passes.size(); ++i) {
        if (m_passes[i].errors.tries == 0)
            continue;
        ++passes;
        best = std::min(best, m_passes[i].errors.share());
    }
    return passes < 2 || best <= hopelessLoss;
}

void AuditScan::beginConfirm()
{
    m_sample.clear();
    m_phase = Step::Confirm;
    m_stepAt = m_now;
    m_lastPulse = Time(0);
    m_list.clear();
    m_next = 0;
    for (std::size_t port = 1; port < m_seen.size(); ++port)
        if (m_seen[port] >= 2)
            m_list.push_back(static_cast<std::uint16_t>(port));
    for (const std::uint16_t door : m_task.doors)
        if (m_seen[door] < 2)
            m_list.push_back(door);
    std::shuffle(m_list.begin(), m_list.end(), m_random);
}

/// Errors of which not one came twice are no rejections: a way that broke for a moment makes some, too. Then
/// these ports are tried again as if nothing had been seen.
void AuditScan::finish()
{
    const auto isSure = [this](std::uint16_t port) { return m_sightings[port] >= 2; };
    const bool isFleeting
        = !m_errorPorts.empty() && std::none_of(m_errorPorts.begin(), m_errorPorts.end(), isSure);
    if (!isFleeting || m_controls.empty() || m_restarts >= mostRestarts) {
        m_phase = Step::Over;
        return;
    }
    ++m_restarts;
    for (std::size_t port = 1; port < m_seen.size(); ++port) {
        if (m_seen[port] != 2)
            continue;
        m_seen[port] = m_sightings[port] = m_confirmTries[port] = 0;
        m_isPending.set(port);
    }
    m_errorPorts.clear();
    m_phase = Step::Sweep;
    forgetPasses();
    beginPass();
}

} // namespace probe
