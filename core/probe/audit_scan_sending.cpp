// SPDX-License-Identifier: GPL-3.0-or-later
// Which attempts are made now.
#include "core/probe/audit_scan.h"

#include <algorithm>

namespace probe {

namespace {

using namespace std::chrono_literals;

constexpr auto pulseInterval = 100ms; ///< a sign of life at least so often
constexpr auto waitingTimeout = 1s;
constexpr int mostAtOnce = 2'048; ///< of one call: the event loop has other guests
constexpr int feelersAtOnce = 3;
constexpr int measuresAtOnce = 2;
constexpr int keptForPulses = 8; ///< of the room; pulses go out when all the rest is taken, too
/// Much longer than most, yet shorter than the system's second packet, which would hide a loss as slowness.
constexpr auto sampleTimeout = 950ms;

} // namespace

std::vector<AuditScan::Batch> AuditScan::next(Time now)
{
    std::vector<Batch> batches;
    if (m_isWaiting) {
        sendPulse(now, batches);
    } else if (m_phase == Step::Path) {
        while (m_next < m_list.size())
            send(m_list[m_next++], Kind::Path, m_task.doorTimeout, now, batches);
    } else if (m_phase == Step::Measure) {
        sendMeasure(now, batches);
    } else {
        sendPulse(now, batches);
        sendTargets(now, std::min(m_pacer.budget(now, m_underWay), mostAtOnce), batches);
    }
    m_halfOpenPeak = std::max(m_halfOpenPeak, m_underWay);
    return batches;
}

void AuditScan::send(std::uint16_t port, Kind kind, Time timeout, Time now, std::vector<Batch> &batches)
{
    std::uint32_t tag = static_cast<std::uint32_t>(m_flights.size());
    if (m_freeTags.empty()) {
        m_flights.emplace_back();
    } else {
        tag = m_freeTags.back();
        m_freeTags.pop_back();
    }
    m_flights[tag] = {now, port, kind, static_cast<std::uint16_t>(m_passes.size())};
    const auto alike = std::find_if(
        batches.begin(), batches.end(), [timeout](const Batch &batch) { return batch.timeout == timeout; });
    Batch &batch = alike == batches.end() ? batches.emplace_back(Batch{timeout, {}}) : *alike;
    batch.knocks.push_back({{m_task.address, port}, tag});
    ++m_underWay;
    ++m_underWayOf[static_cast<std::size_t>(kind)];
    ++m_attempts;
}

/// For the sample of a pass: a refused port if there is one, because nobody serves it and because resets are
/// the first to be limited; else Tailscale's own; else a door. A pulse asks all in turn.
std::optional<std::uint16_t> AuditScan::nextControl(Kind kind)
{
    if (m_controls.empty())
        return std::nullopt;
    const auto rank = [this](const Control &control) {
        if (control.outcome == Outcome::Refused)
            return 0;
        const bool isOwn = std::find(m_task.own.begin(), m_task.own.end(), control.port) != m_task.own.end();
        return isOwn ? 1 : 2;
    };
    ++m_controlTurn;
    if (kind == Kind::Pulse)
        return m_controls[m_controlTurn % m_controls.size()].port;
    int best = 2;
    for (const Control &control : m_controls)
        best = std::min(best, rank(control));
    for (std::size_t i = 0; i < m_controls.size(); ++i) {
        const Control &control = m_controls[(m_controlTurn + i) % m_controls.size()];
        if (rank(control) == best)
            return control.port;
    }
    return std::nullopt;
}

int AuditScan::roomForPorts() const
{
    return std::max(1, m_task.room - keptForPulses);
}

void AuditScan::sendPulse(Time now, std::vector<Batch> &batches)
{
    const bool isDue = now - m_lastPulse >= pulseInterval;
    if (!isDue)
        return;
    if (const auto port = nextControl(Kind::Pulse)) {
        m_lastPulse = now;
        send(*port, Kind::Pulse, m_isWaiting ? Time(waitingTimeout) : m_pacer.timeout(), now, batches);
    }
    if (!m_errorPorts.empty() && m_phase == Step::Sweep && !m_isWaiting) {
        const std::uint16_t port = m_errorPorts[m_controlTurn % m_errorPorts.size()];
        send(port, Kind::ErrorControl, m_pacer.timeout(), now, batches);
    }
}

void AuditScan::sendMeasure(Time now, std::vector<Batch> &batches)
{
    // Feelers: only their answers count. A few at a time, or they would fill the queue that is measured.
    for (int i = 0; i < feelersAtOnce && m_next < m_list.size(); ++i)
        send(m_list[m_next++], Kind::Path, sampleTimeout, now, batches);
    for (int i = 0; i < measuresAtOnce && m_measured < measureKnocks; ++i) {
        const auto port = nextControl(Kind::Measure);
        if (!port)
            return;
        ++m_measured;
        send(*port, Kind::Measure, std::max<Time>(m_pacer.timeout(), 1s), now, batches);
    }
}

void AuditScan::sendTargets(Time now, int budget, std::vector<Batch> &batches)
{
    int sent = 0;
    for (; sent < budget && !m_sample.empty(); ++sent) {
        send(m_sample.back(), Kind::Sample, std::max<Time>(sampleTimeout, m_pacer.timeout()), now, batches);
        m_sample.pop_back();
    }
    const bool isConfirm = m_phase == Step::Confirm;
    const Time patient = isConfirm ? std::max<Time>(1s, m_pacer.timeout()) : m_pacer.timeout();
    while (sent < budget && m_next < m_list.size()) {
        const std::uint16_t port = m_list[m_next++];
        if (port == 0) {
            const auto control = nextControl(Kind::Control);
            if (!control)
                continue;
            send(*control, Kind::Control, m_pacer.timeout(), now, batches);
            m_pacer.asked(now);
            m_lastPulse = now;
            if (!m_errorPorts.empty() && m_controlTurn % 4 == 0)
                send(m_errorPorts[m_controlTurn / 4 % m_errorPorts.size()], Kind::ErrorControl,
                    m_pacer.timeout(), now, batches);
        } else if (isConfirm) {
            ++m_confirmTries[port];
            const bool isDoor = m_seen[port] < 2;
            send(port, Kind::Confirm, isDoor ? m_task.doorTimeout : patient, now, batches);
        } else if (m_isPending.test(port)) {
            send(port, Kind::Target, m_pacer.timeout(), now, batches);
        } else {
            continue;
        }
        ++sent;
    }
    m_pacer.started(sent);
}

} // namespace probe
