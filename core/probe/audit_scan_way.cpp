// SPDX-License-Identifier: GPL-3.0-or-later
// Whose answers they are. The addresses of Tailscale lie in shared address space (100.64.0.0/10, RFC 6598):
// when Tailscale is switched off in the middle, the same address may be another customer of the provider, who
// answers, too. The way is looked at several times a second; what was heard in between is believed when it
// still stands at the next look.
#include "core/probe/audit_scan.h"

#include <algorithm>

namespace probe {

void AuditScan::remember(std::uint16_t port)
{
    m_sinceWay.push_back({port, m_seen[port], m_sightings[port], m_isPending.test(port)});
}

void AuditScan::wayStands()
{
    m_sinceWay.clear();
    if (!m_isAway)
        return;
    m_isAway = false;
    m_waitingSince = m_now; // now it is the machine that is waited for
}

void AuditScan::wayIsLost()
{
    if (m_isAway || isOver())
        return;
    m_isAway = true;
    for (auto at = m_sinceWay.rbegin(); at != m_sinceWay.rend(); ++at) {
        m_seen[at->port] = at->seen;
        m_sightings[at->port] = at->sightings;
        m_isPending.set(at->port, at->isPending);
    }
    m_sinceWay.clear();
    std::erase_if(m_controls,
        [this](const Control &control) { return m_seen[control.port] < weight(Outcome::Refused); });
    std::erase_if(
        m_errorPorts, [this](std::uint16_t port) { return m_seen[port] < weight(Outcome::Unreachable); });
    const bool hasBegun = m_phase == Step::Sweep || m_phase == Step::Confirm;
    if (m_controls.empty() || !hasBegun) {
        m_isLost = true;
        m_phase = Step::Over;
        return;
    }
    // Whose silence it was is not known either: the passes begin anew.
    m_hasNewControl = false;
    voidUnvouched();
    m_sample.clear();
    m_phase = Step::Sweep;
    forgetPasses();
    beginPass();
    m_isWaiting = true;
    m_waitingSince = m_now;
    m_goodInRow = 0;
}

} // namespace probe
