// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/check_plan.h"
#include "core/share/card.h"

#include <algorithm>

/// The pair of the tests: Mira shares Jellyfin on attic with Tom.
namespace samples {

using namespace Qt::StringLiterals;

inline QDateTime at(int minutes)
{
    return QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC).addSecs(minutes * 60);
}

/// Steps up to YourFriend are complete.
inline share::Share draft()
{
    share::Share share;
    share.id = u"tom-jellyfin"_s;
    share.hostName = u"Mira"_s;
    share.hostLogin = u"mira@example.com"_s;
    share.tailnet = u"tail1234.ts.net"_s;
    share.side = share::HostSide::ByHand;
    share.hasReadTwoHouses = true;
    share.person = {u"Tom"_s, u"tom@example.org"_s, u"de"_s};
    share.machine = {u"attic"_s, u"attic.tail1234.ts.net"_s,
        {*base::Address::parse(u"100.74.78.2"), *base::Address::parse(u"fd7a:115c:a1e0::4e02")},
        u"mira@example.com"_s, {}};
    share.service.recipe = u"jellyfin"_s;
    share.service.name = u"Jellyfin"_s;
    share.service.doors = {{policy::Protocol::Tcp, 8096, u"Jellyfin"_s}};
    share.service.listening = {22, 445};
    share.createdAt = at(0);
    return share;
}

inline share::Share withRule()
{
    share::Share share = draft();
    share.rule.state = share::Rule::State::Saved;
    share.rule.confirmed = true;
    share.rule.at = at(5);
    return share;
}

inline share::Card card()
{
    return share::cardOf(withRule(), {}, u"00112233445566778899aabbccddeeff"_s, at(10));
}

/// Every closed door silent, the promised one as \a door.
inline probe::CheckResult check(const share::Card &card, probe::Outcome door = probe::Outcome::Open)
{
    probe::CheckResult check;
    check.startedAt = at(20);
    check.endedAt = at(21);
    check.plan = *probe::makePlan(share::promiseOf(card));
    check.name = {probe::NameAnswer::State::Right, {check.plan.addresses.front()}};
    for (const base::Address &address : check.plan.addresses) {
        std::vector<std::pair<std::uint16_t, probe::Outcome>> ports;
        for (const probe::Door &promised : check.plan.doors)
            ports.emplace_back(promised.port, door);
        for (const probe::ClosedPort &closed : check.plan.closed)
            ports.emplace_back(closed.port, probe::Outcome::Silent);
        std::sort(ports.begin(), ports.end());
        for (const auto &[port, outcome] : ports) {
            probe::ProbeResult one;
            one.endpoint = {address, port};
            one.outcome = outcome;
            check.results.push_back(one);
        }
    }
    return check;
}

inline share::ResultFile result(const share::Card &card, probe::Outcome door = probe::Outcome::Open)
{
    share::ResultFile file;
    file.cardId = card.id;
    file.nonce = card.nonce;
    file.practice = card.practice;
    file.madeAt = at(22);
    file.login = u"tom@example.org"_s;
    file.check = check(card, door);
    file.situation.client = probe::Situation::Client::Ready;
    file.situation.machineIsListed = true;
    return file;
}

} // namespace samples
