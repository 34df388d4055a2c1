// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/address_views.h"

#include "core/probe/peer_api.h"

#include <algorithm>

namespace probe {

namespace {

/// Each port that the client announced for the address was tried, and none answered in any way. The filter of
/// the receiving machine lets that port through after the policy refused, for every peer, shared or not, with
/// shields up or not (tailscale/tailscale, net/tstun/wrap.go, filterPacketInboundFromWireGuard(),
/// 2026-08-22), and a machine that does not listen there announces none. So its silence is the work of
/// something else: a firewall on this computer, on the way or on the machine. A port that is only guessed
/// from the address proves nothing, and of two announced ones the first may have been given up when the
/// machine's Tailscale was restarted.
bool isOwnMute(const base::Address &address, const AddressView &view, const std::vector<Endpoint> &announced)
{
    return isAnnouncedAt(address, announced)
        && std::all_of(announced.begin(), announced.end(), [&](const Endpoint &own) {
               const auto at = view.answers.find(own.port);
               return own.address != address || (at != view.answers.end() && !isAnswer(at->second));
           });
}

} // namespace

bool isPromised(const CheckPlan &plan, std::uint16_t port)
{
    return std::any_of(
        plan.doors.begin(), plan.doors.end(), [port](const Door &door) { return door.port == port; });
}

Views viewsOf(const CheckResult &result)
{
    Views views;
    for (const ProbeResult &one : result.results) {
        AddressView &view = views[one.endpoint.address];
        view.answers[one.endpoint.port] = one.outcome;
        view.isTried
            = view.isTried || (one.outcome != Outcome::LocalFailure && one.outcome != Outcome::NameNotFound);
        view.isControlled = view.isControlled || isAnswer(one.outcome);
    }
    for (const CheckFault &fault : result.faults)
        if (fault.code == CheckFault::Code::ControlLost && views.contains(fault.address)) {
            views[fault.address].isLost = views[fault.address].isControlled;
            views[fault.address].isControlled = false;
        }
    for (auto &[address, view] : views) {
        PortSet open;
        for (const auto &[port, outcome] : view.answers)
            if (outcome == Outcome::Open && !isPromised(result.plan, port))
                open.add(port);
        view.own = ownPorts(address, open, result.plan.announced);
        view.isFiltered = view.isControlled && isOwnMute(address, view, result.plan.announced);
    }
    return views;
}

} // namespace probe
