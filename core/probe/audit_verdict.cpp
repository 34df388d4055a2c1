// SPDX-License-Identifier: GPL-3.0-or-later
// An audit is read by the table that reads a check (verdict.cpp). Ports that met the same fate at every
// address are read alike, so one of each such group stands for all: a check of a few ports is made up, read,
// and its lists are filled up again.
#include "core/probe/audit_verdict.h"

#include "core/probe/peer_api.h"

#include <algorithm>
#include <map>
#include <set>

namespace probe {

namespace {

constexpr std::array outcomes{
    Outcome::Open, Outcome::Refused, Outcome::Silent, Outcome::Unreachable, Outcome::LocalFailure};

/// What the address said, without the silence that nothing vouches for.
AddressAudit trusted(const AddressAudit &audit)
{
    const bool hasAnswer = !audit.with(Outcome::Open).isEmpty() || !audit.with(Outcome::Refused).isEmpty();
    const bool isVouchedFor = audit.hasControl && audit.missBound;
    AddressAudit out = audit;
    if (hasAnswer && !isVouchedFor)
        out.ports.erase(Outcome::Silent);
    return out;
}

/// Splits \a ports into sets whose ports met the same fate everywhere.
std::vector<PortSet> alike(const PortSet &ports, const std::vector<AddressAudit> &audits)
{
    std::vector<PortSet> groups;
    if (!ports.isEmpty())
        groups.push_back(ports);
    for (const AddressAudit &audit : audits) {
        std::vector<PortSet> finer;
        for (PortSet rest : groups) {
            for (const Outcome outcome : outcomes) {
                PortSet same = rest.intersected(audit.with(outcome));
                rest.subtract(same);
                finer.push_back(std::move(same));
            }
            finer.push_back(std::move(rest));
        }
        std::erase_if(finer, [](const PortSet &group) { return group.isEmpty(); });
        groups = std::move(finer);
    }
    return groups;
}

/// Ports that are read one by one: Tailscale may listen there itself.
PortSet single(const AuditResult &result)
{
    PortSet out;
    for (const AddressAudit &audit : result.addresses)
        for (const std::uint16_t port : likelyOwnPorts(audit.address, result.plan.promise.announced))
            out.add(port);
    return out.intersected(result.plan.ports);
}

CheckResult madeUp(const AuditResult &result, const std::vector<AddressAudit> &audits, const PortSet &asked)
{
    CheckResult check;
    check.startedAt = result.startedAt;
    check.endedAt = result.endedAt;
    check.plan = result.plan.promise;
    check.plan.closed.clear();
    for (const std::uint16_t port : asked.ports())
        check.plan.closed.push_back({port, false});
    check.name = result.name;
    check.faults = result.faults;
    check.partial = result.partial;
    const PortSet known = asked.united(promisedPorts(result.plan.promise));
    for (const AddressAudit &audit : audits) {
        // Outside of the range, too: it shows that the machine is there, or that something drops by port.
        const PortSet all
            = known.united(spansOf(likelyOwnPorts(audit.address, result.plan.promise.announced)));
        for (const Outcome outcome : outcomes)
            for (const std::uint16_t port : audit.with(outcome).intersected(all).ports())
                check.results.push_back({{audit.address, port}, outcome});
    }
    return check;
}

void fillUp(std::vector<std::uint16_t> &list, const std::vector<PortSet> &groups)
{
    const std::set<std::uint16_t> had(list.begin(), list.end());
    PortSet all = spansOf(list);
    for (const PortSet &group : groups)
        if (had.contains(group.spans().front().first))
            all = all.united(group);
    list = all.ports();
}

bool isGone(const AuditResult &result)
{
    return std::any_of(result.faults.begin(), result.faults.end(),
        [](const CheckFault &fault) { return fault.code == CheckFault::Code::ControlLost; });
}

} // namespace

PortSet spansOf(const std::vector<std::uint16_t> &ports)
{
    std::vector<std::uint16_t> sorted = ports;
    std::sort(sorted.begin(), sorted.end());
    PortSet out;
    for (const std::uint16_t port : sorted)
        out.add(port);
    return out;
}

Verdict verdict(const AuditResult &result, const Situation &situation)
{
    std::vector<AddressAudit> audits;
    for (const AddressAudit &audit : result.addresses)
        audits.push_back(trusted(audit));
    const PortSet tcp = promisedPorts(result.plan.promise);
    const PortSet others = result.plan.ports.minus(tcp);
    const PortSet alone = single(result).minus(tcp);
    const std::vector<PortSet> groups = alike(others.minus(alone), audits);
    PortSet asked = alone;
    for (const PortSet &group : groups)
        asked.add(group.spans().front().first);

    Verdict out = verdict(madeUp(result, audits, asked), situation);
    for (auto *list : {&out.leaking, &out.loose, &out.shut, &out.unknown})
        fillUp(*list, groups);
    if (out.cause == Verdict::Cause::CutShort && isGone(result))
        out.cause = Verdict::Cause::ControlLost;
    return out;
}

bool mayHaveMovedPort(const AuditResult &result)
{
    return !result.plan.promise.announced.empty() && !verdict(result, {}).leaking.empty();
}

} // namespace probe
