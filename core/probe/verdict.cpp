// SPDX-License-Identifier: GPL-3.0-or-later
// How a set of answers is read. The receiving machine drops what the policy denies without a word, so:
//
//   promised doors | the others       | verdict
//   open           | all silent       | as promised
//   any            | one opens        | leaking
//   any            | one is refused   | loosely closed: packets get in, nothing listens today
//   refused        | all silent       | service down: the rule is right
//   silent         | all silent       | not there yet, when something shows that the machine is there
//   silent         | all silent       | undecided, when nothing does
//   anything, with the friend's own client not ready: your side first
//
// Silence counts as shut only at an address where something answered (a positive control). Tailscale's own
// port opens without any rule and is such a sign. A machine that rejects with an ICMP error has received
// the packet, so on a controlled address "unreachable" reads like "refused". Source: Tailscale client,
// wgengine/filter/filter.go and net/tstun/wrap.go, 2026-08-22.
#include "core/probe/verdict.h"

#include "core/probe/id_table.h"
#include "core/probe/peer_api.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace probe {

namespace {

using namespace Qt::StringLiterals;
using Kind = Verdict::Kind;
using Cause = Verdict::Cause;

constexpr std::array<IdRow<Kind>, 7> kinds{{
    {Kind::AsPromised, "as-promised"_L1},
    {Kind::Leaking, "leaking"_L1},
    {Kind::LooselyClosed, "loosely-closed"_L1},
    {Kind::ServiceDown, "service-down"_L1},
    {Kind::NotThereYet, "not-there-yet"_L1},
    {Kind::Undecided, "undecided"_L1},
    {Kind::YourSideFirst, "your-side-first"_L1},
}};

constexpr std::array<IdRow<Cause>, 19> causes{{
    {Cause::None, "none"_L1},
    {Cause::DoorSilent, "door-silent"_L1},
    {Cause::MachineNotListed, "machine-not-listed"_L1},
    {Cause::NothingAnswered, "nothing-answered"_L1},
    {Cause::MachineSilent, "machine-silent"_L1},
    {Cause::OnlyUdp, "only-udp"_L1},
    {Cause::NameLeadsElsewhere, "name-leads-elsewhere"_L1},
    {Cause::ControlLost, "control-lost"_L1},
    {Cause::CutShort, "cut-short"_L1},
    {Cause::CouldNotTry, "could-not-try"_L1},
    {Cause::AddressForbidden, "address-forbidden"_L1},
    {Cause::NoClient, "no-client"_L1},
    {Cause::ClientNotRunning, "client-not-running"_L1},
    {Cause::SignedOut, "signed-out"_L1},
    {Cause::NeedsApproval, "needs-approval"_L1},
    {Cause::ClientStopped, "client-stopped"_L1},
    {Cause::WrongAccount, "wrong-account"_L1},
    {Cause::TaggedDevice, "tagged-device"_L1},
    {Cause::NoRoute, "no-route"_L1},
}};

Cause clientCause(Situation::Client client)
{
    switch (client) {
    case Situation::Client::Unknown:
    case Situation::Client::Ready:
        return Cause::None;
    case Situation::Client::NotInstalled:
        return Cause::NoClient;
    case Situation::Client::NotRunning:
        return Cause::ClientNotRunning;
    case Situation::Client::SignedOut:
        return Cause::SignedOut;
    case Situation::Client::NeedsApproval:
        return Cause::NeedsApproval;
    case Situation::Client::Stopped:
        return Cause::ClientStopped;
    case Situation::Client::WrongAccount:
        return Cause::WrongAccount;
    case Situation::Client::Tagged:
        return Cause::TaggedDevice;
    }
    Q_UNREACHABLE();
}

bool isAnswer(Outcome outcome)
{
    return outcome == Outcome::Open || outcome == Outcome::Refused;
}

bool hasFault(const CheckResult &result, CheckFault::Code code)
{
    return std::any_of(
        result.faults.begin(), result.faults.end(), [code](const CheckFault &f) { return f.code == code; });
}

/// What one address said, by port.
struct AddressView {
    std::map<std::uint16_t, Outcome> answers;
    bool isControlled = false;        ///< something answered, and still did at the end
    std::optional<std::uint16_t> own; ///< Tailscale's own port, which opens
};
using Views = std::map<base::Address, AddressView>;

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
        view.isControlled = view.isControlled || isAnswer(one.outcome);
    }
    for (const CheckFault &fault : result.faults)
        if (fault.code == CheckFault::Code::ControlLost && views.contains(fault.address))
            views[fault.address].isControlled = false;
    for (auto &[address, view] : views) {
        PortSet open;
        for (const auto &[port, outcome] : view.answers)
            if (outcome == Outcome::Open && !isPromised(result.plan, port))
                open.add(port);
        view.own = ownPort(address, open);
    }
    return views;
}

/// The outcome that says most about a promised door over all addresses; nothing when it was tried nowhere.
std::optional<Outcome> doorOutcome(const Views &views, std::uint16_t port)
{
    constexpr std::array order{Outcome::Open, Outcome::Refused, Outcome::Silent, Outcome::Unreachable,
        Outcome::NameNotFound, Outcome::LocalFailure};
    for (const Outcome wanted : order)
        for (const auto &[address, view] : views)
            if (const auto at = view.answers.find(port); at != view.answers.end() && at->second == wanted)
                return wanted;
    return std::nullopt;
}

/// Sorts the promised doors. Returns false when one of them could not be tried anywhere.
bool sortDoors(const CheckResult &result, const Views &views, Verdict &verdict)
{
    bool allTried = true;
    for (const Door &door : result.plan.doors) {
        const auto outcome = doorOutcome(views, door.port);
        if (!outcome || *outcome == Outcome::LocalFailure || *outcome == Outcome::NameNotFound)
            allTried = false;
        else if (*outcome == Outcome::Open)
            verdict.open.push_back(door);
        else if (*outcome == Outcome::Refused)
            verdict.refused.push_back(door);
        else
            verdict.silent.push_back(door);
    }
    verdict.unprovable = result.plan.udpDoors;
    return allTried;
}

enum class Shutness { Leaking, Loose, BuiltIn, Shut, Unknown };

/// A port of the closed sample over all addresses: the worst that was seen; shut only if every address that
/// answers anything was silent there.
Shutness shutnessOf(const Views &views, std::uint16_t port)
{
    bool isLoose = false, isShut = false, isUnknown = false, isBuiltIn = false;
    for (const auto &[address, view] : views) {
        const auto at = view.answers.find(port);
        const auto outcome = at == view.answers.end() ? std::optional<Outcome>() : at->second;
        if (view.own == port) {
            isBuiltIn = true;
            continue;
        }
        if (outcome == Outcome::Open)
            return Shutness::Leaking;
        if (outcome == Outcome::Refused || (outcome == Outcome::Unreachable && view.isControlled))
            isLoose = true;
        else if (outcome == Outcome::Silent && view.isControlled)
            isShut = true;
        else if (view.isControlled)
            isUnknown = true; // not tried, or this computer could not try
    }
    if (isLoose)
        return Shutness::Loose;
    if (isBuiltIn) // silent at the other address, but it is one door
        return Shutness::BuiltIn;
    return isShut && !isUnknown ? Shutness::Shut : Shutness::Unknown;
}

/// What must be shut: the closed sample, and whatever else answered. A port that was tried as a sign of life
/// is not one of the doors that are counted as shut.
std::map<std::uint16_t, bool> mustBeShut(const CheckResult &result, const Views &views)
{
    std::map<std::uint16_t, bool> isOfSample;
    for (const ClosedPort &closed : result.plan.closed)
        isOfSample[closed.port] = true;
    for (const auto &[address, view] : views)
        for (const auto &[port, outcome] : view.answers)
            if (isAnswer(outcome) && !isPromised(result.plan, port))
                isOfSample.try_emplace(port, false);
    return isOfSample;
}

void sortClosed(const CheckResult &result, const Views &views, Verdict &verdict)
{
    for (const auto &[port, isOfSample] : mustBeShut(result, views)) {
        const Shutness shutness = shutnessOf(views, port);
        if (shutness == Shutness::Leaking)
            verdict.leaking.push_back(port);
        else if (shutness == Shutness::Loose)
            verdict.loose.push_back(port);
        else if (shutness == Shutness::BuiltIn)
            verdict.builtIn.push_back(port);
        else if (isOfSample)
            (shutness == Shutness::Shut ? verdict.shut : verdict.unknown).push_back(port);
    }
}

/// The addresses where nothing answered, while another did.
void noteAddresses(const CheckResult &result, const Views &views, Verdict &verdict)
{
    const bool isAnyControlled = std::any_of(
        views.begin(), views.end(), [](const auto &entry) { return entry.second.isControlled; });
    for (const auto &[address, view] : views)
        if (isAnyControlled && !view.isControlled)
            verdict.mute.push_back(address);
    for (const CheckFault &fault : result.faults)
        if (isAnyControlled && !views.contains(fault.address))
            verdict.mute.push_back(fault.address);
}

struct Reading {
    Kind kind;
    Cause cause = Cause::None;
};

Reading readSilence(const Views &views, const Situation &situation)
{
    const bool isThere = std::any_of(
        views.begin(), views.end(), [](const auto &entry) { return entry.second.isControlled; });
    if (isThere || situation.machineAnswersPing == true)
        return {Kind::NotThereYet, Cause::DoorSilent};
    if (situation.machineIsListed == false)
        return {Kind::NotThereYet, Cause::MachineNotListed};
    if (situation.machineAnswersPing == false)
        return {Kind::Undecided, Cause::MachineSilent};
    return {Kind::Undecided, Cause::NothingAnswered};
}

/// Nothing could be sent at all: whose fault is it?
std::optional<Reading> readFaults(const CheckResult &result)
{
    if (!result.results.empty())
        return std::nullopt;
    if (hasFault(result, CheckFault::Code::NotThroughTailscale))
        return Reading{Kind::YourSideFirst, Cause::NoRoute};
    if (hasFault(result, CheckFault::Code::AddressForbidden)
        || result.name.state == NameAnswer::State::Forbidden)
        return Reading{Kind::Undecided, Cause::AddressForbidden};
    return std::nullopt;
}

Reading readAll(const CheckResult &result, const Situation &situation, const Views &views,
    const Verdict &seen, bool allDoorsTried)
{
    if (const Cause cause = clientCause(situation.client); cause != Cause::None)
        return {Kind::YourSideFirst, cause};
    if (const auto reading = readFaults(result))
        return *reading;
    if (!seen.leaking.empty())
        return {Kind::Leaking};
    if (!seen.loose.empty())
        return {Kind::LooselyClosed};
    if (result.partial)
        return {Kind::Undecided, Cause::CutShort};
    if (!allDoorsTried)
        return {Kind::Undecided, result.results.empty() ? Cause::NothingAnswered : Cause::CouldNotTry};
    if (!seen.refused.empty())
        return {Kind::ServiceDown};
    if (!seen.silent.empty())
        return readSilence(views, situation);
    if (seen.open.empty())
        return {Kind::Undecided, Cause::OnlyUdp};
    if (hasFault(result, CheckFault::Code::ControlLost))
        return {Kind::Undecided, Cause::ControlLost};
    if (!seen.unknown.empty() || seen.shut.empty())
        return {Kind::Undecided, Cause::CouldNotTry};
    if (seen.name == NameAnswer::State::Forbidden || seen.name == NameAnswer::State::OtherPeer)
        return {Kind::Undecided, Cause::NameLeadsElsewhere};
    return {Kind::AsPromised};
}

} // namespace

QString idOf(Kind kind)
{
    return idIn(kinds, kind);
}

QString idOf(Cause cause)
{
    return idIn(causes, cause);
}

QString describe(Kind kind)
{
    switch (kind) {
    case Kind::AsPromised:
        return QCoreApplication::translate("probe::Verdict", "As promised");
    case Kind::Leaking:
        return QCoreApplication::translate("probe::Verdict", "Open, should be shut");
    case Kind::LooselyClosed:
        return QCoreApplication::translate("probe::Verdict", "Loosely closed");
    case Kind::ServiceDown:
        return QCoreApplication::translate("probe::Verdict", "Service down");
    case Kind::NotThereYet:
        return QCoreApplication::translate("probe::Verdict", "Not there yet");
    case Kind::Undecided:
        return QCoreApplication::translate("probe::Verdict", "Not known yet");
    case Kind::YourSideFirst:
        return QCoreApplication::translate("probe::Verdict", "Your side first");
    }
    Q_UNREACHABLE();
}

Verdict verdict(const CheckResult &result, const Situation &situation)
{
    Verdict verdict;
    const Views views = viewsOf(result);
    verdict.name = result.name.state;
    const bool allDoorsTried = sortDoors(result, views, verdict);
    sortClosed(result, views, verdict);
    noteAddresses(result, views, verdict);
    const Reading reading = readAll(result, situation, views, verdict, allDoorsTried);
    verdict.kind = reading.kind;
    verdict.cause = reading.cause;
    return verdict;
}

} // namespace probe
