// SPDX-License-Identifier: GPL-3.0-or-later
// What may be said about the ports, and how far the work is.
#include "core/probe/audit_scan.h"

#include <algorithm>
#include <cmath>

namespace probe {

namespace {

/// Takes over what an earlier audit proved silent and this one did not see otherwise; the weaker proof
/// counts.
void addSilenceOf(const AddressAudit &known, AddressAudit &out)
{
    if (!known.missBound)
        return;
    const PortSet now = out.with(Outcome::Silent);
    out.missBound = std::max(out.missBound.value_or(0), *known.missBound);
    out.tries = now.isEmpty() ? known.tries : std::min(out.tries, known.tries);
    PortSet silent = now.united(known.with(Outcome::Silent));
    for (const auto &[outcome, ports] : out.ports)
        if (outcome != Outcome::Silent)
            silent.subtract(ports);
    out.ports[Outcome::Silent] = std::move(silent);
}

} // namespace

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
    const bool all = hasControl ? bound(false) <= m_task.missGoal : m_finishedPasses >= passesWithoutControl;
    if (!all && (!hasControl || bound(true) > m_task.missGoal))
        return out;
    for (std::size_t port = 1; port < m_isPending.size(); ++port)
        if (m_isPending.test(port) && (all || m_isTried.test(port)))
            out.add(static_cast<std::uint16_t>(port));
    return out;
}

/// What the ports that answer say about the path, and so about the silence in \a out.
void AuditScan::noteControls(AddressAudit &out) const
{
    out.hasControl = !m_controls.empty() || wasAlive();
    const bool isUnmeasured = m_allControls.tries == 0 && wasAlive(); // gone on with, and ended at once
    if (!m_controls.empty() && !isUnmeasured) {
        out.controls = m_allControls.tries;
        if (m_allControls.tries > 0)
            out.loss = m_allControls.share();
        if (out.ports.contains(Outcome::Silent))
            out.missBound = bound(false) <= m_task.missGoal ? bound(false) : bound(true);
        if (!m_roundTrips.empty())
            out.roundTrip = m_roundTrips[m_roundTrips.size() / 2];
    } else if (wasAlive()) {
        out.controls = m_task.known->controls;
        out.loss = m_task.known->loss;
        out.roundTrip = m_task.known->roundTrip;
    }
}

AddressAudit AuditScan::result() const
{
    AddressAudit out;
    out.address = m_task.address;
    out.ports = found();
    PortSet wanted = m_task.ports;
    for (const std::uint16_t door : m_task.doors)
        wanted.add(door);
    // The control of a range in which nothing answers; what it says of the rest is said with it.
    const PortSet open = out.with(Outcome::Open);
    for (const std::uint16_t own : m_task.own)
        if (m_task.isOwnAnnounced || open.contains(own))
            wanted.add(own);
    if (PortSet failed = portsWith(Outcome::LocalFailure).minus(notTriedAnew()); !failed.isEmpty())
        out.ports.emplace(Outcome::LocalFailure, std::move(failed));
    // Without a control of its own this run cannot add to what an earlier one proved, nor take from it.
    const bool isMute = m_controls.empty() && wasAlive();
    if (PortSet silent = isMute ? PortSet() : silentPorts(); !silent.isEmpty()) {
        out.ports.emplace(Outcome::Silent, std::move(silent));
        out.tries = m_finishedPasses;
    }
    noteControls(out);
    if (wasAlive())
        addSilenceOf(*m_task.known, out);
    for (auto at = out.ports.begin(); at != out.ports.end();) {
        at->second = at->second.intersected(wanted);
        at = at->second.isEmpty() ? out.ports.erase(at) : std::next(at);
    }
    return out;
}

std::optional<CheckFault::Code> AuditScan::fault() const
{
    if (m_isAway)
        return CheckFault::Code::NotThroughTailscale;
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
