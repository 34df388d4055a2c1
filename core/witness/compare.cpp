// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/witness/witnesses.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace witness {

namespace {

using probe::PortSet;
using Kind = Parting::Kind;
using Words = std::array<Word, 4>;

std::size_t indexOf(Witness witness)
{
    return static_cast<std::size_t>(witness);
}

using Testimonies = std::array<std::optional<Testimony>, 4>;

/// Ports of one address, cut so that no witness says two things within one part.
std::vector<std::pair<PortSet, Words>> partsAt(const base::Address &address, const Testimonies &all)
{
    Words start{Word::Absent, Word::Absent, Word::Absent, Word::Absent};
    for (const Witness witness : witnesses)
        if (all[indexOf(witness)])
            start[indexOf(witness)] = Word::NotKnown;
    std::vector<std::pair<PortSet, Words>> parts{{PortSet::all(), start}};
    for (const Witness witness : witnesses) {
        const auto &testimony = all[indexOf(witness)];
        if (!testimony || !testimony->contains(address))
            continue;
        std::vector<std::pair<PortSet, Words>> cut;
        for (const auto &[ports, words] : parts) {
            PortSet left = ports;
            for (const auto &[word, said] : testimony->at(address)) {
                const PortSet some = left.intersected(said);
                if (some.isEmpty())
                    continue;
                Words changed = words;
                changed[indexOf(witness)] = word;
                cut.emplace_back(some, changed);
                left.subtract(some);
            }
            if (!left.isEmpty())
                cut.emplace_back(left, words);
        }
        parts = std::move(cut);
    }
    return parts;
}

bool isSaid(Word word)
{
    return word != Word::Absent && word != Word::NotKnown;
}

/// Where two neighbours disagree about a port; nothing when they agree or one of them cannot say.
std::optional<Kind> partingOf(Word first, Word second, bool isPromised)
{
    if (!isSaid(first) || !isSaid(second) || second == Word::BuiltIn)
        return std::nullopt;
    const bool isLetIn = first == Word::Open;
    switch (second) {
    case Word::Open:
        return isLetIn ? std::nullopt : std::optional(Kind::OpensMore);
    case Word::Refused:
        if (!isLetIn)
            return Kind::OpensMore;
        return isPromised ? std::optional(Kind::NothingListens) : std::nullopt;
    case Word::Shut:
        return isLetIn ? std::optional(Kind::LetsInLess) : std::nullopt;
    case Word::Silent:
        return isLetIn ? std::optional(Kind::NoAnswer) : std::nullopt;
    case Word::ShutByPolicy:
        return isLetIn ? std::optional(Kind::RejectedAll) : std::nullopt;
    case Word::Absent:
    case Word::NotKnown:
    case Word::BuiltIn:
        break;
    }
    return std::nullopt;
}

/// The nearest witness before present[index] that says something about a row: one between them that cannot
/// say does not hide where they part.
std::optional<Witness> speakerBefore(const Row &row, const std::vector<Witness> &present, std::size_t index)
{
    while (index-- > 0)
        if (isSaid(row.word(present[index])))
            return present[index];
    return std::nullopt;
}

/// Where present[index] parts from those before it.
std::vector<Parting> partingsAt(
    const std::vector<Witness> &present, std::size_t index, const std::vector<Row> &rows)
{
    // In the order of the enum, what opens more first; then along the chain.
    std::map<std::pair<Kind, Witness>, Parting> found;
    for (const Row &row : rows) {
        const auto first = speakerBefore(row, present, index);
        if (!first)
            continue;
        const auto kind = partingOf(row.word(*first), row.word(present[index]), row.isPromised);
        if (!kind)
            continue;
        Parting &parting = found[{*kind, *first}];
        parting.kind = *kind;
        parting.first = *first;
        parting.second = present[index];
        for (const base::Address &address : row.addresses)
            parting.where[address] = parting.where[address].united(row.ports);
    }
    std::vector<Parting> partings;
    for (auto &[key, parting] : found)
        partings.push_back(std::move(parting));
    return partings;
}

/// What \a second opens over UDP and the nearest witness before it does not; nothing when one of them cannot
/// say.
std::optional<Parting> partingOverUdp(
    const Sources &sources, const std::vector<Witness> &present, std::size_t index)
{
    const auto after = udpOf(present[index], sources);
    while (after && index-- > 0) {
        const auto before = udpOf(present[index], sources);
        if (!before)
            continue;
        Parting parting;
        parting.kind = Kind::OpensMoreUdp;
        parting.first = present[index];
        for (const auto &[address, ports] : *after) {
            const auto at = before->find(address);
            if (const PortSet more = at == before->end() ? ports : ports.minus(at->second); !more.isEmpty())
                parting.where[address] = more;
        }
        return parting.where.empty() ? std::nullopt : std::optional(parting);
    }
    return std::nullopt;
}

bool isOfOtherMachine(const Sources &sources)
{
    if (!sources.filter || !sources.filter->isWhole())
        return false;
    const auto &own = sources.filter->addresses;
    for (const policy::SharedMachine &machine : sources.promise.machines)
        for (const base::Address &address : machine.addresses)
            if (std::find(own.begin(), own.end(), address) != own.end())
                return false;
    return true;
}

bool isNoPeer(const Sources &sources)
{
    if (!sources.filter || !sources.filter->isWhole())
        return false;
    return std::all_of(sources.promise.people.begin(), sources.promise.people.end(),
        [&](const QString &login) { return sources.filter->devicesOf(login).empty(); });
}

/// What makes a filter useless or explains all of it, before its ports are looked at.
std::optional<Parting> partingOfFilter(Witness before, const Sources &sources)
{
    Parting parting;
    parting.first = before;
    parting.second = Witness::Filter;
    if (isOfOtherMachine(sources)) {
        parting.kind = Kind::OtherMachine;
        return parting;
    }
    if (isNoPeer(sources)) {
        parting.kind = Kind::FriendIsNoPeer;
        return parting;
    }
    return std::nullopt;
}

/// The run was made for this address, and tries this door.
bool isMeantFor(const history::Run &run, const base::Address &address, std::uint16_t port)
{
    const probe::CheckPlan &plan = run.promise();
    const auto &addresses = plan.addresses; // none: it went where the name led
    const auto *audit = std::get_if<probe::AuditResult>(&run.result);
    return (addresses.empty() || std::find(addresses.begin(), addresses.end(), address) != addresses.end())
        && ((audit != nullptr && audit->plan.ports.contains(port))
            || std::any_of(plan.doors.begin(), plan.doors.end(),
                [port](const probe::Door &door) { return door.port == port; }));
}

/// The promised doors about which a measurement says nothing, where it does about others: those it was not
/// meant for, and those that it could not decide.
std::vector<Parting> notProved(const Sources &sources, const std::vector<Row> &rows)
{
    Parting notMeant, notDecided;
    notMeant.kind = Kind::NotMeasured;
    notDecided.kind = Kind::NotProved;
    for (const Row &row : rows) {
        if (!sources.run || !row.isPromised || row.word(Witness::Measurement) != Word::NotKnown)
            continue;
        for (const base::Address &address : row.addresses)
            for (const std::uint16_t port : row.ports.ports())
                (isMeantFor(*sources.run, address, port) ? notDecided : notMeant).where[address].add(port);
    }
    std::vector<Parting> found;
    for (Parting *parting : {&notMeant, &notDecided}) {
        parting->second = Witness::Measurement;
        if (!parting->where.empty())
            found.push_back(std::move(*parting));
    }
    return found;
}

std::vector<Parting> firstPartings(const Sources &sources, const Comparison &comparison)
{
    for (std::size_t i = 1; i < comparison.present.size(); ++i) {
        const Witness first = comparison.present[i - 1];
        const Witness second = comparison.present[i];
        std::vector<Parting> partings;
        if (second == Witness::Filter)
            if (const auto whole = partingOfFilter(first, sources))
                partings.push_back(*whole);
        const bool isUseless = !partings.empty() && partings.front().kind == Kind::OtherMachine;
        if (!isUseless)
            for (Parting &parting : partingsAt(comparison.present, i, comparison.rows))
                partings.push_back(std::move(parting));
        if (auto udp = isUseless ? std::nullopt : partingOverUdp(sources, comparison.present, i)) {
            udp->second = second;
            partings.push_back(std::move(*udp));
        }
        const bool isOnlyNoPeer = partings.size() == 1 && partings.front().kind == Kind::FriendIsNoPeer;
        if (!partings.empty() && !isOnlyNoPeer)
            return partings;
    }
    using State = probe::NameAnswer::State;
    if (auto partings = notProved(sources, comparison.rows); !partings.empty())
        return partings;
    const State name = sources.run ? sources.run->name().state : State::NotAsked;
    if (name == State::NoAnswer) {
        Parting parting;
        parting.kind = Kind::NameUnanswered;
        parting.second = Witness::Measurement;
        return {parting};
    }
    if (name == State::OtherPeer || name == State::Forbidden || name == State::NotFound) {
        Parting parting;
        parting.kind = Kind::NameElsewhere;
        parting.second = Witness::Measurement;
        return {parting};
    }
    return {};
}

bool isPromisedRow(const Row &row)
{
    return row.isPromised;
}

bool parts(const Row &row, const std::vector<Witness> &present)
{
    for (std::size_t i = 1; i < present.size(); ++i)
        if (const auto first = speakerBefore(row, present, i))
            if (partingOf(row.word(*first), row.word(present[i]), row.isPromised))
                return true;
    return false;
}

void sortRows(std::vector<Row> &rows, const std::vector<Witness> &present)
{
    std::stable_partition(rows.begin(), rows.end(), [&](const Row &row) { return parts(row, present); });
    std::stable_partition(rows.begin(), rows.end(), isPromisedRow);
}

std::vector<Row> rowsOf(const Sources &sources, const Testimonies &all)
{
    std::set<base::Address> addresses;
    PortSet promised;
    for (const policy::SharedMachine &machine : sources.promise.machines)
        addresses.insert(machine.addresses.begin(), machine.addresses.end());
    for (const policy::SharedPort &port : sources.promise.ports)
        if (port.protocol == policy::Protocol::Tcp)
            promised.add(port.port);
    if (const auto &measured = all[indexOf(Witness::Measurement)])
        for (const auto &[address, words] : *measured)
            addresses.insert(address);
    std::vector<Row> rows;
    const auto add
        = [&rows](const base::Address &address, const PortSet &ports, const Words &words, bool isPromised) {
              if (ports.isEmpty())
                  return;
              for (Row &row : rows) {
                  if (row.ports == ports && row.words == words && row.isPromised == isPromised) {
                      row.addresses.push_back(address);
                      return;
                  }
              }
              rows.push_back({{address}, ports, isPromised, words});
          };
    for (const base::Address &address : addresses) {
        for (const auto &[ports, words] : partsAt(address, all)) {
            if (std::none_of(words.begin(), words.end(), isSaid))
                continue;
            add(address, ports.intersected(promised), words, true);
            add(address, ports.minus(promised), words, false);
        }
    }
    return rows;
}

} // namespace

PortSet Parting::ports() const
{
    PortSet all;
    for (const auto &[address, ports] : where)
        all = all.united(ports);
    return all;
}

std::vector<Witness> Comparison::absent() const
{
    std::vector<Witness> out;
    std::copy_if(witnesses.begin(), witnesses.end(), std::back_inserter(out),
        [this](Witness one) { return std::find(present.begin(), present.end(), one) == present.end(); });
    return out;
}

Comparison compareWitnesses(const Sources &sources)
{
    Comparison comparison;
    Testimonies all;
    for (const Witness witness : witnesses) {
        QString trouble;
        all[indexOf(witness)] = testimonyOf(witness, sources, &trouble);
        if (!trouble.isEmpty())
            comparison.troubles[witness] = trouble;
        else if (all[indexOf(witness)])
            comparison.present.push_back(witness);
    }
    comparison.rows = rowsOf(sources, all);
    comparison.partings = firstPartings(sources, comparison);
    sortRows(comparison.rows, comparison.present);
    comparison.isCompared = std::any_of(comparison.rows.begin(), comparison.rows.end(),
        [](const Row &row) { return std::count_if(row.words.begin(), row.words.end(), isSaid) > 1; });
    for (const Row &row : comparison.rows) {
        if (row.word(Witness::Measurement) == Word::ShutByPolicy)
            comparison.provedShut = comparison.provedShut.united(row.ports);
        for (const Witness one : {Witness::Policy, Witness::Filter})
            if (row.word(one) == Word::NotKnown && !sources.promise.people.isEmpty())
                comparison.unsure[one] = comparison.unsure[one].united(row.ports);
    }
    if (sources.drops)
        comparison.dropped = sources.drops->grown();
    comparison.isFilterOlder = sources.run && sources.filter && sources.filterAt.isValid()
        && sources.filterAt < sources.run->startedAt();
    return comparison;
}

} // namespace witness
