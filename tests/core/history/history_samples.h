// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run.h"
#include "tests/core/probe/probe_samples.h"

#include <QRandomGenerator>

/// Runs for the tests of core/history: attic with Jellyfin on 8096; 22, 80 and 445 must be shut.
namespace samples {

using namespace Qt::StringLiterals;
using probe::Outcome;
using probe::PortSet;

inline QDateTime minute(int minutes)
{
    return QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC).addSecs(qint64(minutes) * 60);
}

inline history::Run check(
    int minutes, Outcome door, std::array<Outcome, 3> closed, std::vector<base::Address> addresses = {attic4})
{
    probe::CheckResult result = samples::result(door, closed, std::move(addresses));
    result.startedAt = minute(minutes);
    result.endedAt = minute(minutes);
    return history::runOf(u"tom-jellyfin"_s, std::move(result), minute(minutes));
}

inline history::Run good(int minutes)
{
    return check(minutes, Outcome::Open, {Outcome::Silent, Outcome::Silent, Outcome::Silent});
}

/// An audit of all ports: 8096 opens, \a more opens too, the rest is silent.
inline history::Run audit(int minutes, const PortSet &more, std::vector<base::Address> addresses = {attic4})
{
    probe::AuditResult result;
    result.startedAt = minute(minutes);
    result.endedAt = minute(minutes);
    result.plan.promise = plan(addresses);
    result.plan.promise.closed.clear();
    for (const base::Address &address : addresses) {
        probe::AddressAudit one;
        one.address = address;
        one.hasControl = true;
        one.controls = 40;
        one.missBound = 1e-7;
        one.tries = 2;
        const PortSet open = PortSet{8096}.united(more);
        one.ports[Outcome::Open] = open;
        one.ports[Outcome::Silent] = PortSet::all().minus(open);
        result.addresses.push_back(std::move(one));
    }
    return history::runOf(u"tom-jellyfin"_s, std::move(result), minute(minutes));
}

/// Any run at all: ports with any outcome, sometimes cut short, without control, or with another name.
inline history::Run anyRun(QRandomGenerator &random, int minutes)
{
    const auto pick = [&random] {
        constexpr std::array outcomes{Outcome::Open, Outcome::Refused, Outcome::Silent, Outcome::Silent,
            Outcome::Silent, Outcome::Unreachable};
        return outcomes[random.bounded(quint32(outcomes.size()))];
    };
    std::vector<base::Address> addresses{attic4};
    if (random.bounded(2) == 0)
        addresses.push_back(attic6);
    history::Run run = check(
        minutes, random.bounded(3) == 0 ? pick() : Outcome::Open, {pick(), pick(), pick()}, addresses);
    auto &result = std::get<probe::CheckResult>(run.result);
    result.plan.dnsName = u"attic.tail1234.ts.net"_s;
    using State = probe::NameAnswer::State;
    constexpr std::array states{
        State::Right, State::Right, State::NotFound, State::OtherPeer, State::NoAnswer};
    result.name.state = states[random.bounded(quint32(states.size()))];
    if (result.name.state == State::Right)
        result.name.addresses = {attic4};
    if (result.name.state == State::OtherPeer)
        result.name.addresses = {address("100.64.0.9")};
    result.partial = random.bounded(8) == 0;
    run.id = history::makeRunId(run);
    return run;
}

} // namespace samples
