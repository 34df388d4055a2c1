// SPDX-License-Identifier: GPL-3.0-or-later
// How a set of answers is read. The receiving machine drops what the policy denies without a word, so:
//
//   promised doors | the others       | verdict
//   open           | all silent       | as promised, when that is so at every promised address
//   any            | one opens        | leaking
//   any            | one is refused   | loosely closed: packets get in, nothing listens today
//   refused        | all silent       | service down: the rule is right
//   silent         | all silent       | not there yet, when something shows that the machine is there
//   silent         | all silent       | undecided, when nothing does
//   anything, with the friend's own client not ready: your side first; but what answers shows that it is on
//
// Silence counts as shut only at an address where something answered (a positive control). Tailscale's own
// port opens without any rule and is such a sign; where the client announces it, it was tried and it stays
// silent beside one that answers, something drops by port, and silence is undecided. A machine that rejects
// with an ICMP error has received the packet, so on a controlled address "unreachable" reads like "refused".
//
// What was promised for two addresses is proved for each of them, or not at all: an address where nothing
// answered, or where nothing could be sent, and a name that nobody answered leave it undecided. A door that
// opens at one address and not at another, where something answers, is a finding: that rule lacks the
// address, or the program does not listen there. Source: Tailscale client, wgengine/filter/filter.go and
// net/tstun/wrap.go, 2026-08-22.
#include "core/probe/verdict.h"

#include "core/probe/address_views.h"
#include "core/probe/peer_api.h"

#include <algorithm>
#include <map>
#include <set>

namespace probe {

namespace {

using Kind = Verdict::Kind;
using Cause = Verdict::Cause;

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

/// The client cannot be off when something answered: it was asked before that, or another one than the tool
/// finds.
bool isDisprovedByAnswers(Cause cause)
{
    return cause == Cause::NoClient || cause == Cause::ClientNotRunning || cause == Cause::SignedOut
        || cause == Cause::NeedsApproval || cause == Cause::ClientStopped;
}

bool hasFault(const CheckResult &result, CheckFault::Code code)
{
    return std::any_of(
        result.faults.begin(), result.faults.end(), [code](const CheckFault &f) { return f.code == code; });
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

/// What became of the promised doors, besides their lists.
struct Doors {
    bool areTried = true;       ///< each at every address where something answers
    bool isRefusedOnly = false; ///< one of the refused opens nowhere
    bool isSilentOnly = false;  ///< one of the silent opens nowhere
};

/// The addresses where something answers, and where the door that opens elsewhere said \a outcome or the
/// like.
std::vector<base::Address> lacking(const Views &views, std::uint16_t port, Outcome outcome)
{
    std::vector<base::Address> where;
    for (const auto &[address, view] : views) {
        const auto at = view.answers.find(port);
        if (!view.isControlled)
            continue;
        const Outcome seen = at == view.answers.end() ? Outcome::LocalFailure
            : at->second == Outcome::Unreachable      ? Outcome::Silent
            : at->second == Outcome::NameNotFound     ? Outcome::LocalFailure
                                                      : at->second;
        if (seen == outcome)
            where.push_back(address);
    }
    return where;
}

void sortOpenDoor(const Door &door, const Views &views, Verdict &verdict, Doors &doors)
{
    const std::vector<base::Address> refused = lacking(views, door.port, Outcome::Refused);
    const std::vector<base::Address> silent = lacking(views, door.port, Outcome::Silent);
    doors.areTried = doors.areTried && lacking(views, door.port, Outcome::LocalFailure).empty();
    verdict.partly.insert(verdict.partly.end(), refused.begin(), refused.end());
    verdict.partly.insert(verdict.partly.end(), silent.begin(), silent.end());
    (!refused.empty() ? verdict.refused : !silent.empty() ? verdict.silent : verdict.open).push_back(door);
}

Doors sortDoors(const CheckResult &result, const Views &views, Verdict &verdict)
{
    Doors doors;
    for (const Door &door : result.plan.doors) {
        const auto outcome = doorOutcome(views, door.port);
        if (!outcome || *outcome == Outcome::LocalFailure || *outcome == Outcome::NameNotFound) {
            doors.areTried = false;
        } else if (*outcome == Outcome::Open) {
            sortOpenDoor(door, views, verdict, doors);
        } else if (*outcome == Outcome::Refused) {
            verdict.refused.push_back(door);
            doors.isRefusedOnly = true;
        } else {
            verdict.silent.push_back(door);
            doors.isSilentOnly = true;
        }
    }
    std::sort(verdict.partly.begin(), verdict.partly.end());
    verdict.partly.erase(std::unique(verdict.partly.begin(), verdict.partly.end()), verdict.partly.end());
    verdict.unprovable = result.plan.udpDoors;
    return doors;
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
        if (view.own.contains(port)) {
            isBuiltIn = true;
            continue;
        }
        if (outcome == Outcome::Open)
            return Shutness::Leaking;
        if (outcome == Outcome::Refused || (outcome == Outcome::Unreachable && view.isControlled))
            isLoose = true;
        else if (outcome == Outcome::Silent && view.hasProofOfSilence())
            isShut = true;
        else if (view.isControlled)
            isUnknown = true; // not tried, dropped by something else, or this computer could not try
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

bool isEachAnnounced(const Views &views, const CheckPlan &plan)
{
    return std::all_of(views.begin(), views.end(), [&plan](const auto &entry) {
        return entry.second.own.isEmpty() || isAnnouncedAt(entry.first, plan.announced);
    });
}

/// The promised addresses that prove nothing: nothing answered there, while another did, or nothing was sent.
void noteAddresses(const CheckResult &result, const Views &views, Verdict &verdict)
{
    const bool isAnyControlled = std::any_of(
        views.begin(), views.end(), [](const auto &entry) { return entry.second.isControlled; });
    if (!isAnyControlled)
        return;
    const bool isNamed = result.plan.addresses.empty() && result.name.state == NameAnswer::State::Right;
    std::set<base::Address> promised(result.plan.addresses.begin(), result.plan.addresses.end());
    if (isNamed)
        promised.insert(result.name.addresses.begin(), result.name.addresses.end());
    for (const base::Address &address : promised) {
        const auto at = views.find(address);
        if (at == views.end() || !at->second.isTried)
            verdict.notTried.push_back(address);
        else if (!at->second.isControlled && !at->second.isLost)
            verdict.mute.push_back(address);
    }
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

/// Nothing could be sent at all: whose fault is it? Linux has a route to each machine that the client lists
/// and to no other, so where the client is on and does not list this one, the missing way is no fault of its
/// own. Source: Tailscale client, wgengine/router/osrouter and ipn/ipnlocal (routerConfig), 2026-08-22; seen
/// in the lab, tests/lab.
std::optional<Reading> readFaults(const CheckResult &result, const Situation &situation)
{
    if (!result.results.empty())
        return std::nullopt;
    if (hasFault(result, CheckFault::Code::NotThroughTailscale) && situation.machineIsListed == false)
        return Reading{Kind::NotThereYet, Cause::MachineNotListed};
    if (hasFault(result, CheckFault::Code::NotThroughTailscale))
        return Reading{Kind::YourSideFirst, Cause::NoRoute};
    if (hasFault(result, CheckFault::Code::AddressForbidden)
        || result.name.state == NameAnswer::State::Forbidden)
        return Reading{Kind::Undecided, Cause::AddressForbidden};
    return std::nullopt;
}

/// A port that must be tried is not known, though the run was not cut short.
Cause whyUnknown(const CheckResult &result)
{
    if (hasFault(result, CheckFault::Code::TooMuchLoss))
        return Cause::TooMuchLoss;
    return hasFault(result, CheckFault::Code::ErrorsLimited) ? Cause::ErrorsLimited : Cause::CouldNotTry;
}

/// Every promised door opens wherever something answers, and every other is shut there. What is missing?
Reading readRest(const CheckResult &result, const Verdict &seen)
{
    if (hasFault(result, CheckFault::Code::ControlLost))
        return {Kind::Undecided, Cause::ControlLost};
    if (!seen.unknown.empty())
        return {Kind::Undecided, whyUnknown(result)};
    if (seen.shut.empty())
        return {Kind::Undecided, Cause::NothingElseTried};
    if (hasFault(result, CheckFault::Code::AddressForbidden))
        return {Kind::Undecided, Cause::AddressForbidden};
    if (!seen.notTried.empty())
        return {Kind::Undecided, Cause::AddressNotTried};
    if (!seen.mute.empty())
        return {Kind::Undecided, Cause::AddressMute};
    switch (seen.name) {
    case NameAnswer::State::Forbidden:
    case NameAnswer::State::OtherPeer:
        return {Kind::Undecided, Cause::NameLeadsElsewhere};
    case NameAnswer::State::NoAnswer:
        return {Kind::Undecided, Cause::NameUnanswered};
    case NameAnswer::State::NotFound:
        return {Kind::Undecided, Cause::NameNotFound};
    case NameAnswer::State::NotAsked:
        if (!result.plan.dnsName.isEmpty())
            return {Kind::Undecided, Cause::NameUnanswered};
        break;
    case NameAnswer::State::Right:
        break;
    }
    return {Kind::AsPromised};
}

/// A promise without an address leads to the machine by its name, or nowhere.
Cause whyNothingWasTried(const CheckResult &result)
{
    if (result.plan.addresses.empty() && result.name.state == NameAnswer::State::NotFound)
        return Cause::NameNotFound;
    if (result.plan.addresses.empty() && result.name.state == NameAnswer::State::NoAnswer)
        return Cause::NameUnanswered;
    return Cause::NothingAnswered;
}

Reading readAll(const CheckResult &result, const Situation &situation, const Views &views,
    const Verdict &seen, const Doors &doors)
{
    const bool isHeard = std::any_of(
        views.begin(), views.end(), [](const auto &entry) { return entry.second.isControlled; });
    const Cause cause = clientCause(situation.client);
    if (cause != Cause::None && !(isHeard && isDisprovedByAnswers(cause)))
        return {Kind::YourSideFirst, cause};
    if (const auto reading = readFaults(result, situation))
        return *reading;
    if (!seen.leaking.empty())
        return {Kind::Leaking};
    if (!seen.loose.empty())
        return {Kind::LooselyClosed};
    if (result.partial)
        return {Kind::Undecided, Cause::CutShort};
    if (!doors.areTried)
        return {Kind::Undecided, result.results.empty() ? whyNothingWasTried(result) : whyUnknown(result)};
    if (!seen.refused.empty())
        return {Kind::ServiceDown, doors.isRefusedOnly ? Cause::None : Cause::RefusedAtAnAddress};
    if (std::any_of(views.begin(), views.end(), [](const auto &entry) { return entry.second.isFiltered; }))
        return {Kind::Undecided, Cause::OwnPortSilent};
    // A finding and not a lack of proof: what answers at that address shows that the way there is good.
    if (!seen.silent.empty() && !doors.isSilentOnly)
        return {Kind::NotThereYet, Cause::SilentAtAnAddress};
    if (!seen.silent.empty())
        return readSilence(views, situation);
    if (seen.open.empty())
        return {Kind::Undecided, Cause::OnlyUdp};
    return readRest(result, seen);
}

} // namespace

Verdict verdict(const CheckResult &result, const Situation &situation)
{
    Verdict verdict;
    const Views views = viewsOf(result);
    verdict.name = result.name.state;
    const Doors doors = sortDoors(result, views, verdict);
    sortClosed(result, views, verdict);
    verdict.isOwnAnnounced = !verdict.builtIn.empty() && isEachAnnounced(views, result.plan);
    noteAddresses(result, views, verdict);
    const Reading reading = readAll(result, situation, views, verdict, doors);
    verdict.kind = reading.kind;
    verdict.cause = reading.cause;
    return verdict;
}

} // namespace probe
