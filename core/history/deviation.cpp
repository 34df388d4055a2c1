// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/deviation.h"

#include "core/probe/id_table.h"
#include "core/probe/peer_api.h"

#include <QCoreApplication>

#include <algorithm>

namespace history {

namespace {

using namespace Qt::StringLiterals;
using Kind = Deviation::Kind;
using probe::Outcome;
using probe::PortSet;

constexpr std::array<probe::IdRow<Kind>, 7> kinds{{
    {Kind::Leaking, "leaking"_L1},
    {Kind::LooselyClosed, "loosely-closed"_L1},
    {Kind::ServiceDown, "service-down"_L1},
    {Kind::DoorSilent, "door-silent"_L1},
    {Kind::NameOtherPeer, "name-other-peer"_L1},
    {Kind::NameOutside, "name-outside"_L1},
    {Kind::NameLost, "name-lost"_L1},
}};

/// What must be shut at \a address and is not. One that rejects on a controlled address has received the
/// packet.
PortSet notShut(const base::Address &address, const Seen &seen, Kind kind, const Run &run)
{
    const probe::CheckPlan &plan = run.promise();
    const PortSet promised = promisedPorts(run);
    PortSet ports = seen.with(kind == Kind::Leaking ? Outcome::Open : Outcome::Refused);
    ports.subtract(probe::ownPorts(address, seen.with(Outcome::Open).minus(promised), plan.announced));
    if (kind == Kind::LooselyClosed && seen.isControlled)
        ports = ports.united(seen.with(Outcome::Unreachable));
    return ports.minus(promised);
}

/// Promised doors that answer \a outcome, at the addresses that say so: at every address where something
/// answers; and when nothing does, but the machine is there, where no address says better.
std::map<base::Address, PortSet> doorsWith(
    const Run &run, const View &view, const PortSet &promised, Outcome outcome)
{
    PortSet open, refused;
    bool isAnyControlled = false;
    for (const auto &[address, seen] : view) {
        open = open.united(seen.with(Outcome::Open));
        refused = refused.united(seen.with(Outcome::Refused));
        isAnyControlled = isAnyControlled || seen.isControlled;
    }
    const bool isSilence = outcome == Outcome::Silent;
    if (isSilence && !isAnyControlled && run.situation.machineAnswersPing != true)
        return {};
    std::map<base::Address, PortSet> where;
    for (const auto &[address, seen] : view) {
        PortSet ports = seen.with(outcome);
        if (isSilence)
            ports = ports.united(seen.with(Outcome::Unreachable)).minus(refused);
        if (!seen.isControlled)
            ports = ports.minus(open);
        ports = ports.intersected(promised);
        if (!ports.isEmpty())
            where[address] = ports;
    }
    return where;
}

std::optional<Deviation> nameDeviation(const probe::NameAnswer &name, const probe::CheckPlan &plan)
{
    using State = probe::NameAnswer::State;
    Deviation deviation;
    switch (name.state) {
    case State::NotAsked:
    case State::Right:
    case State::NoAnswer:
        return std::nullopt;
    case State::NotFound:
        deviation.kind = Kind::NameLost;
        return deviation;
    case State::OtherPeer:
        deviation.kind = Kind::NameOtherPeer;
        break;
    case State::Forbidden:
        deviation.kind = Kind::NameOutside;
        break;
    }
    for (const base::Address &address : name.addresses)
        if (std::find(plan.addresses.begin(), plan.addresses.end(), address) == plan.addresses.end())
            deviation.where[address] = {};
    return deviation;
}

/// What was measured while the friend's own side was not in order says nothing about the host's.
bool isAbout(const Run &run)
{
    return verdictOf(run).kind != probe::Verdict::Kind::YourSideFirst;
}

/// Not of ports that only some of the measured addresses have.
bool isAtEachAlike(const Deviation &deviation, const View &view)
{
    if (!deviation.isAboutPorts() || deviation.where.empty())
        return true;
    const PortSet &first = deviation.where.begin()->second;
    return std::all_of(view.begin(), view.end(), [&](const auto &entry) {
        const auto at = deviation.where.find(entry.first);
        return at != deviation.where.end() && at->second == first;
    });
}

/// What at \a address is as it should be, as far as \a kind of deviation goes.
PortSet rightAt(const Seen &seen, Kind kind)
{
    const PortSet silent = seen.isControlled ? seen.with(Outcome::Silent) : PortSet();
    if (kind == Kind::LooselyClosed) // one that opens now is a leak, which has its own review
        return silent.united(seen.with(Outcome::Open));
    if (kind == Kind::Leaking)
        return seen.isControlled
            ? silent.united(seen.with(Outcome::Unreachable)).united(seen.with(Outcome::Refused))
            : seen.with(Outcome::Refused);
    // A service that is down is another finding than a door that is silent.
    return kind == Kind::DoorSilent ? seen.with(Outcome::Open).united(seen.with(Outcome::Refused))
                                    : seen.with(Outcome::Open);
}

/// Where the ports of \a address have to be seen right: there. When the promise does not know that address
/// any more, the machine has others now, and what let packets in may do so at each of them.
std::vector<base::Address> placesOf(
    const base::Address &address, const View &view, const probe::CheckPlan &plan)
{
    const auto &known = plan.addresses;
    const bool isGone = !known.empty() && view.find(address) == view.end()
        && std::find(known.begin(), known.end(), address) == known.end();
    return isGone ? known : std::vector<base::Address>{address};
}

bool isAnythingHeard(const View &view)
{
    return std::any_of(view.begin(), view.end(), [](const auto &entry) {
        return !entry.second.with(Outcome::Open).isEmpty() || !entry.second.with(Outcome::Refused).isEmpty();
    });
}

/// The ports of \a wanted that are right at each of the places.
PortSet rightEverywhere(PortSet wanted, const std::vector<base::Address> &places, const View &view, Kind kind)
{
    for (const base::Address &place : places) {
        const auto at = view.find(place);
        wanted = at == view.end() ? PortSet() : wanted.intersected(rightAt(at->second, kind));
    }
    return wanted;
}

/// Whether all addresses still have alike what they had alike before.
bool isStillEverywhere(const Deviation &now, const Deviation &before)
{
    return before.isEverywhere && now.where.size() == before.where.size()
        && std::all_of(now.where.begin(), now.where.end(),
            [&now](const auto &entry) { return entry.second == now.where.begin()->second; });
}

Rest restOfPorts(const Deviation &deviation, const View &view, const Run &run)
{
    const probe::CheckPlan &plan = run.promise();
    const PortSet promised = promisedPorts(run);
    const bool mustBeShut = deviation.kind == Kind::Leaking || deviation.kind == Kind::LooselyClosed;
    Rest rest;
    Deviation left{deviation.kind, {}, true};
    for (const auto &[address, ports] : deviation.where) {
        const PortSet asked = mustBeShut ? ports.minus(promised) : ports.intersected(promised);
        const auto places = placesOf(address, view, plan);
        const PortSet open = asked.minus(rightEverywhere(asked, places, view, deviation.kind));
        rest.isPromiseChanged = rest.isPromiseChanged || asked != ports;
        if (!open.isEmpty())
            left.where[address] = open;
    }
    left.isEverywhere = isStillEverywhere(left, deviation);
    if (!left.where.empty())
        rest.left = std::move(left);
    return rest;
}

} // namespace

PortSet Deviation::ports() const
{
    PortSet all;
    for (const auto &[address, set] : where)
        all = all.united(set);
    return all;
}

bool Deviation::isAboutPorts() const
{
    return kind == Kind::Leaking || kind == Kind::LooselyClosed || kind == Kind::ServiceDown
        || kind == Kind::DoorSilent;
}

bool Deviation::isAboutTheRule() const
{
    return kind == Kind::Leaking || kind == Kind::LooselyClosed || kind == Kind::DoorSilent;
}

QString idOf(Kind kind)
{
    return probe::idIn(kinds, kind);
}

std::optional<Kind> deviationKindFromId(QStringView id)
{
    return probe::valueIn(kinds, id);
}

std::vector<Deviation> deviations(const Run &run)
{
    std::vector<Deviation> found;
    if (!isAbout(run))
        return found;
    const View view = viewOf(run);
    const PortSet promised = promisedPorts(run);
    for (const Kind kind : {Kind::Leaking, Kind::LooselyClosed}) {
        Deviation deviation{kind, {}, true};
        for (const auto &[address, seen] : view)
            if (const PortSet ports = notShut(address, seen, kind, run); !ports.isEmpty())
                deviation.where[address] = ports;
        if (!deviation.where.empty())
            found.push_back(std::move(deviation));
    }
    const bool isWhole = !run.isPartial(); // else the address where the door opens may be missing
    if (auto where = doorsWith(run, view, promised, Outcome::Refused); isWhole && !where.empty())
        found.push_back({Kind::ServiceDown, std::move(where), true});
    if (auto where = doorsWith(run, view, promised, Outcome::Silent); isWhole && !where.empty())
        found.push_back({Kind::DoorSilent, std::move(where), true});
    if (auto name = nameDeviation(run.name(), run.promise()))
        found.push_back(std::move(*name));
    for (Deviation &deviation : found)
        deviation.isEverywhere = isAtEachAlike(deviation, view);
    return found;
}

std::optional<Deviation> without(const Deviation &deviation, const Deviation &known)
{
    if (deviation.kind != known.kind)
        return deviation;
    if (deviation.kind == Kind::NameLost)
        return std::nullopt;
    Deviation left{deviation.kind, {}, true};
    for (const auto &[address, ports] : deviation.where) {
        const auto at = known.where.find(address);
        if (at == known.where.end())
            left.where[address] = ports;
        else if (const PortSet rest = ports.minus(at->second); deviation.isAboutPorts() && !rest.isEmpty())
            left.where[address] = rest;
    }
    if (left.where.empty())
        return std::nullopt;
    left.isEverywhere = isStillEverywhere(left, deviation);
    return left;
}

bool overlaps(const Deviation &a, const Deviation &b)
{
    const auto left = without(a, b);
    return a.kind == b.kind && (!left || *left != a);
}

Rest restOf(const Deviation &deviation, const Run &run)
{
    const View view = viewOf(run);
    if (!isAbout(run))
        return {deviation, false};
    switch (deviation.kind) {
    case Kind::Leaking:
    case Kind::LooselyClosed:
    case Kind::ServiceDown:
    case Kind::DoorSilent:
        if (!isAnythingHeard(view))
            return {deviation, false};
        return restOfPorts(deviation, view, run);
    case Kind::NameOtherPeer:
    case Kind::NameOutside:
    case Kind::NameLost:
        if (run.name().state == probe::NameAnswer::State::Right)
            return {};
        if (run.promise().dnsName.isEmpty() && isAnythingHeard(view))
            return {std::nullopt, true};
        return {deviation, false};
    }
    Q_UNREACHABLE();
}

} // namespace history
