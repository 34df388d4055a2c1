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
PortSet notShut(const base::Address &address, const Seen &seen, Kind kind, const probe::CheckPlan &plan)
{
    const PortSet promised = promisedPorts(plan);
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

QString addressList(const Deviation &deviation)
{
    QStringList list;
    for (const auto &[address, ports] : deviation.where)
        list.append(address.toString());
    return list.join(u", "_s);
}

/// A name may lead to several addresses, of which only some are outside.
QString outsideList(const Deviation &deviation)
{
    QStringList list;
    for (const auto &[address, ports] : deviation.where)
        if (!address.isTailscaleMachine())
            list.append(address.toString());
    return list.isEmpty() ? addressList(deviation) : list.join(u", "_s);
}

/// "22, 8000-8010", with addresses where they matter: "22 at 100.64.0.1; 80 at fd7a::1".
QString portsText(const Deviation &deviation)
{
    const auto spaced = [](const PortSet &ports) { return ports.text().replace(u","_s, u", "_s); };
    if (deviation.isEverywhere)
        return spaced(deviation.ports());
    std::vector<std::pair<PortSet, QStringList>> groups;
    for (const auto &[address, ports] : deviation.where) {
        const auto isAlike = [&ports = ports](const auto &group) { return group.first == ports; };
        auto at = std::find_if(groups.begin(), groups.end(), isAlike);
        if (at == groups.end())
            at = groups.insert(at, {ports, {}});
        at->second.append(address.toString());
    }
    QStringList parts;
    for (const auto &[ports, addresses] : groups)
        //: %1 ports, %2 addresses; becomes the list of ports in a sentence
        parts.append(QCoreApplication::translate("history::Deviation", "%1 at %2")
                         .arg(spaced(ports), addresses.join(u", "_s)));
    return parts.join(u"; "_s);
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

QString portSentence(const Deviation &deviation)
{
    const PortSet ports = deviation.ports();
    const int count = ports.size();
    switch (deviation.kind) {
    case Kind::Leaking:
        //: %1 is a list of port numbers such as 22,8000-8010
        return QCoreApplication::translate(
            "history::Deviation", "Port(s) %1: open, but must be shut.", nullptr, count);
    case Kind::LooselyClosed:
        return QCoreApplication::translate("history::Deviation",
            "Port(s) %1 loosely closed: the rule lets packets in, but no program listens there today.",
            nullptr, count);
    case Kind::ServiceDown:
        return QCoreApplication::translate("history::Deviation",
            "Promised port(s) %1: nobody there. No program listens today.", nullptr, count);
    default:
        return QCoreApplication::translate("history::Deviation",
            "Promised port(s) %1: no answer, though the machine is there.", nullptr, count);
    }
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

bool isEachPortOver(const Deviation &deviation, const View &view, const probe::CheckPlan &plan)
{
    const PortSet promised = promisedPorts(plan);
    const bool mustBeShut = deviation.kind == Kind::Leaking || deviation.kind == Kind::LooselyClosed;
    for (const auto &[address, ports] : deviation.where) {
        const PortSet left = mustBeShut ? ports.minus(promised) : ports.intersected(promised);
        if (left.isEmpty())
            continue;
        for (const base::Address &place : placesOf(address, view, plan)) {
            const auto at = view.find(place);
            if (at == view.end() || !left.minus(rightAt(at->second, deviation.kind)).isEmpty())
                return false;
        }
    }
    return true;
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

QString describe(Kind kind)
{
    switch (kind) {
    case Kind::Leaking:
        return QCoreApplication::translate("history::Deviation", "Open, should be shut");
    case Kind::LooselyClosed:
        return QCoreApplication::translate("history::Deviation", "Loosely closed");
    case Kind::ServiceDown:
        return QCoreApplication::translate("history::Deviation", "Service down");
    case Kind::DoorSilent:
        return QCoreApplication::translate("history::Deviation", "Promised door silent");
    case Kind::NameOtherPeer:
        return QCoreApplication::translate("history::Deviation", "Name or address changed");
    case Kind::NameOutside:
        return QCoreApplication::translate("history::Deviation", "Name leads outside");
    case Kind::NameLost:
        return QCoreApplication::translate("history::Deviation", "Name not found");
    }
    Q_UNREACHABLE();
}

QString describe(const Deviation &deviation)
{
    switch (deviation.kind) {
    case Kind::Leaking:
    case Kind::LooselyClosed:
    case Kind::ServiceDown:
    case Kind::DoorSilent:
        return portSentence(deviation).arg(portsText(deviation));
    case Kind::NameOtherPeer:
        return QCoreApplication::translate("history::Deviation",
            "The name leads to %1, which was not promised: another machine, or a new address of this one.")
            .arg(addressList(deviation));
    case Kind::NameOutside:
        return QCoreApplication::translate(
            "history::Deviation", "The name leads to %1, outside of every tailnet.")
            .arg(outsideList(deviation));
    case Kind::NameLost:
        return QCoreApplication::translate("history::Deviation", "The name leads nowhere.");
    }
    Q_UNREACHABLE();
}

std::vector<Deviation> deviations(const Run &run)
{
    std::vector<Deviation> found;
    if (!isAbout(run))
        return found;
    const View view = viewOf(run);
    const PortSet promised = promisedPorts(run.promise());
    for (const Kind kind : {Kind::Leaking, Kind::LooselyClosed}) {
        Deviation deviation{kind, {}, true};
        for (const auto &[address, seen] : view)
            if (const PortSet ports = notShut(address, seen, kind, run.promise()); !ports.isEmpty())
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
    left.isEverywhere = deviation.isEverywhere && left == deviation;
    return left;
}

bool overlaps(const Deviation &a, const Deviation &b)
{
    const auto left = without(a, b);
    return a.kind == b.kind && (!left || *left != a);
}

bool isOver(const Deviation &deviation, const Run &run)
{
    if (!isAbout(run))
        return false;
    const View view = viewOf(run);
    switch (deviation.kind) {
    case Kind::Leaking:
    case Kind::LooselyClosed:
    case Kind::ServiceDown:
    case Kind::DoorSilent:
        return isEachPortOver(deviation, view, run.promise());
    case Kind::NameOtherPeer:
    case Kind::NameOutside:
    case Kind::NameLost:
        return run.name().state == probe::NameAnswer::State::Right || run.promise().dnsName.isEmpty();
    }
    Q_UNREACHABLE();
}

} // namespace history
