// SPDX-License-Identifier: GPL-3.0-or-later
// What comes next, and what may be said in the end.
#include "core/probe/audit_scan.h"

#include "core/probe/peer_api.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace probe {

namespace {

using namespace std::chrono_literals;

constexpr int pathRounds = 2;
constexpr int measureKnocks = 24;
constexpr int feelers = 64;            ///< random ports tried early, to find a refused one for a control
constexpr int leastControls = 30;
constexpr int mostPasses = 32;         ///< a loss above 65 % is beyond this
constexpr int mostUselessPasses = 100;
constexpr double uselessLoss = 0.8;
constexpr int passesWithoutControl = 2;
constexpr std::size_t mostSample = 512;
constexpr int mostRestarts = 3;
constexpr double hopelessLoss = 0.5;   ///< of errors: they are limited
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
    if (m_pathRounds == pathRounds) {
        m_pacer = Pacer(limitsOf(m_pace), roomForPorts());
        m_phase = Step::Sweep;
        return beginPass();
    }
    std::set<std::uint16_t> likely(m_task.doors.begin(), m_task.doors.end());
    for (const std::uint16_t port : peerApiPorts(m_task.address))
        likely.insert(port);
    std::size_t known = 0;
    for (std::size_t port = 1; port < m_seen.size() && known < mostKnown; ++port)
        if (m_seen[port] >= 3 && likely.insert(static_cast<std::uint16_t>(port)).second)
            ++known;
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
    const bool isEnough = underWayOf(Kind::Measure) == 0 || now - m_stepAt > std::max<Time>(300ms, 5 * median);
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

/// As few more passes as can be with no more controls than the pace allows. The last one gets, if there is room, as many
/// as it needs when one of them is lost (an upper bound of 5 / controls); of the others only none may be lost (3 /
/// controls), because the next one can make up for it.
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

/// Errors of which not one came twice are no rejections: a way that broke for a moment makes some, too. Then these
/// ports are tried again as if nothing had been seen.
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

/// Upper bound for the chance that an attempt of this pass got lost.
double AuditScan::passBound(std::size_t index) const
{
    const Pass &pass = m_passes[index];
    int later = 0;
    for (std::size_t i = index + 1; i < m_passes.size(); ++i)
        later += m_passes[i].found;
    const double fromControls = upperBound(pass.controls);
    return later == 0 ? fromControls : std::max(fromControls, upperBound({pass.found + later, later}));
}

/// Of the finished passes, and of the one under way for a port that was tried in it.
double AuditScan::bound(bool withCurrent) const
{
    const std::size_t finished = m_firstPass + static_cast<std::size_t>(m_finishedPasses);
    const bool isUnderWay = withCurrent && finished < m_passes.size();
    return isUnderWay ? m_bound * passBound(finished) : m_bound;
}

double AuditScan::errorBound() const
{
    double product = 1;
    for (std::size_t i = m_firstPass; i < m_passes.size(); ++i)
        product *= upperBound(m_passes[i].errors);
    return product;
}

/// The pending ports that may be called silent now.
PortSet AuditScan::silentPorts() const
{
    PortSet out;
    const bool hasControl = !m_controls.empty();
    const bool mayReject = !m_errorPorts.empty() && errorBound() > m_task.missGoal;
    if (m_isTooLossy || (hasControl && mayReject))
        return out;
    const bool all = hasControl ? bound(false) <= m_task.missGoal
                                : m_finishedPasses >= passesWithoutControl;
    if (!all && (!hasControl || bound(true) > m_task.missGoal))
        return out;
    for (std::size_t port = 1; port < m_isPending.size(); ++port)
        if (m_isPending.test(port) && (all || m_isTried.test(port)))
            out.add(static_cast<std::uint16_t>(port));
    return out;
}

AddressAudit AuditScan::result() const
{
    AddressAudit out;
    out.address = m_task.address;
    out.ports = found();
    PortSet wanted = m_task.ports;
    for (const std::uint16_t door : m_task.doors)
        wanted.add(door);
    if (PortSet failed = portsWith(Outcome::LocalFailure); !failed.isEmpty())
        out.ports.emplace(Outcome::LocalFailure, std::move(failed));
    const PortSet now = silentPorts();
    PortSet silent = now;
    const bool keepsOld = m_task.known && m_task.known->hasControl && m_task.known->missBound;
    out.hasControl = !m_controls.empty();
    if (out.hasControl) {
        out.controls = m_allControls.tries;
        if (m_allControls.tries > 0)
            out.loss = m_allControls.share();
        if (!now.isEmpty())
            out.missBound = bound(false) <= m_task.missGoal ? bound(false) : bound(true);
        if (!m_roundTrips.empty())
            out.roundTrip = m_roundTrips[m_roundTrips.size() / 2];
    }
    out.tries = now.isEmpty() ? 0 : m_finishedPasses;
    if (keepsOld && out.hasControl) {
        silent = silent.united(m_task.known->with(Outcome::Silent));
        for (const auto &[outcome, ports] : out.ports)
            silent.subtract(ports);
        out.missBound = std::max(out.missBound.value_or(0), *m_task.known->missBound);
        out.tries = now.isEmpty() ? m_task.known->tries : std::min(out.tries, m_task.known->tries);
    }
    if (!silent.isEmpty())
        out.ports[Outcome::Silent] = silent;
    for (auto at = out.ports.begin(); at != out.ports.end();) {
        at->second = at->second.intersected(wanted);
        at = at->second.isEmpty() ? out.ports.erase(at) : std::next(at);
    }
    return out;
}

std::optional<CheckFault::Code> AuditScan::fault() const
{
    if (m_isLost)
        return CheckFault::Code::ControlLost;
    if (!isOver() || m_controls.empty())
        return std::nullopt;
    if (m_isTooLossy)
        return CheckFault::Code::TooMuchLoss;
    const bool isWeak = std::any_of(m_errorPorts.begin(), m_errorPorts.end(),
        [this](std::uint16_t port) { return m_seen[port] == 2 && m_sightings[port] < 2; });
    const bool isUnbounded = m_isPending.any() && !m_errorPorts.empty() && errorBound() > m_task.missGoal;
    if (isWeak || isUnbounded)
        return CheckFault::Code::ErrorsLimited;
    return m_isPending.any() && silentPorts().isEmpty() ? std::optional(CheckFault::Code::TooMuchLoss)
                                                        : std::nullopt;
}

AuditScan::Phase AuditScan::phase() const
{
    if (m_isWaiting)
        return Phase::Waiting;
    if (m_phase == Step::Path || m_phase == Step::Measure)
        return Phase::Path;
    return m_phase == Step::Sweep ? Phase::Sweep : Phase::Confirm;
}

int AuditScan::passesExpected() const
{
    if (m_controls.empty())
        return passesWithoutControl;
    const double sofar = bound(false);
    double each = std::max(3.5 / std::max(1, limitsOf(m_pace).controls), 1.3 * m_allControls.share());
    if (m_finishedPasses > 0)
        each = std::pow(sofar, 1.0 / m_finishedPasses);
    if (sofar <= m_task.missGoal || each >= 1)
        return m_finishedPasses + 1;
    const double more = std::log(m_task.missGoal / sofar) / std::log(each);
    return std::min(mostPasses, m_finishedPasses + std::max(1, static_cast<int>(std::ceil(more - 0.01))));
}

double AuditScan::share() const
{
    if (m_phase == Step::Over || m_phase == Step::Confirm)
        return m_isLost ? 0 : 1;
    if (m_phase != Step::Sweep || m_list.empty())
        return 0;
    const double inPass = static_cast<double>(m_next) / static_cast<double>(m_list.size());
    return std::min(1.0, (m_finishedPasses + inPass) / passesExpected());
}

std::optional<AuditScan::Time> AuditScan::left() const
{
    if (m_phase != Step::Sweep || m_isWaiting)
        return std::nullopt;
    const double timeout = std::chrono::duration<double>(m_pacer.timeout()).count();
    const double rate = std::min(m_pacer.rate(), m_pacer.window() / timeout);
    const int passes = std::max(1, passesExpected() - m_finishedPasses);
    const double places = static_cast<double>(m_list.size()) * passes - static_cast<double>(m_next);
    return std::chrono::duration_cast<Time>(
        std::chrono::duration<double>(std::max(0.0, places) / rate + timeout * passes));
}

} // namespace probe
