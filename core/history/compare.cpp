// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/compare.h"

#include "core/probe/id_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace history {

namespace {

using namespace Qt::StringLiterals;
using Kind = Change::Kind;
using probe::Outcome;
using probe::PortSet;

constexpr std::array<probe::IdRow<Kind>, 7> kinds{{
    {Kind::Ports, "ports"_L1},
    {Kind::Name, "name"_L1},
    {Kind::AddressGone, "address-gone"_L1},
    {Kind::AddressNew, "address-new"_L1},
    {Kind::DoorPromised, "door-promised"_L1},
    {Kind::DoorTakenBack, "door-taken-back"_L1},
    {Kind::NamePromised, "name-promised"_L1},
}};

using Places = Comparison::Places;

Places tried(const View &view)
{
    Places places;
    for (const auto &[address, seen] : view)
        if (const PortSet ports = seen.tried(); !ports.isEmpty())
            places[address] = ports;
    return places;
}

PortSet at(const Places &places, const base::Address &address)
{
    const auto found = places.find(address);
    return found == places.end() ? PortSet() : found->second;
}

Places minus(const Places &places, const Places &others)
{
    Places left;
    for (const auto &[address, ports] : places)
        if (const PortSet rest = ports.minus(at(others, address)); !rest.isEmpty())
            left[address] = rest;
    return left;
}

PortSet portsOf(const Places &places)
{
    PortSet all;
    for (const auto &[address, ports] : places)
        all = all.united(ports);
    return all;
}

/// What a run found at \a places.
std::vector<Deviation> foundAt(const Run &run, const Places &places)
{
    std::vector<Deviation> all;
    for (Deviation &deviation : deviations(run)) {
        if (!deviation.isAboutPorts())
            continue;
        Deviation there{deviation.kind, {}, false};
        for (const auto &[address, ports] : deviation.where)
            if (const PortSet common = ports.intersected(at(places, address)); !common.isEmpty())
                there.where[address] = common;
        if (!there.where.empty())
            all.push_back(std::move(there));
    }
    return all;
}

QStringList texts(std::vector<base::Address> addresses)
{
    std::sort(addresses.begin(), addresses.end());
    QStringList list;
    for (const base::Address &address : addresses)
        list.append(address.toString());
    return list;
}

void comparePromise(
    const probe::CheckPlan &before, const probe::CheckPlan &after, std::vector<Change> &changes)
{
    const std::set<base::Address> was(before.addresses.begin(), before.addresses.end());
    const std::set<base::Address> is(after.addresses.begin(), after.addresses.end());
    const auto add = [&changes](Kind kind, const base::Address &address, const PortSet &ports) {
        Change change;
        change.kind = kind;
        change.address = address;
        change.ports = ports;
        changes.push_back(std::move(change));
    };
    for (const base::Address &address : was)
        if (!is.contains(address))
            add(Kind::AddressGone, address, {});
    for (const base::Address &address : is)
        if (!was.contains(address))
            add(Kind::AddressNew, address, {});
    if (const PortSet ports = promisedPorts(after).minus(promisedPorts(before)); !ports.isEmpty())
        add(Kind::DoorPromised, {}, ports);
    if (const PortSet ports = promisedPorts(before).minus(promisedPorts(after)); !ports.isEmpty())
        add(Kind::DoorTakenBack, {}, ports);
    if (before.dnsName != after.dnsName) {
        Change change;
        change.kind = Kind::NamePromised;
        change.was = before.dnsName.isEmpty() ? QStringList() : QStringList(before.dnsName);
        change.is = after.dnsName.isEmpty() ? QStringList() : QStringList(after.dnsName);
        changes.push_back(std::move(change));
    }
}

bool isAnswered(const probe::NameAnswer &name)
{
    return name.state != probe::NameAnswer::State::NotAsked
        && name.state != probe::NameAnswer::State::NoAnswer;
}

void compareName(const Run &before, const Run &after, std::vector<Change> &changes)
{
    if (before.promise().dnsName != after.promise().dnsName || !isAnswered(before.name())
        || !isAnswered(after.name()))
        return;
    Change change;
    change.kind = Kind::Name;
    change.was = texts(before.name().addresses);
    change.is = texts(after.name().addresses);
    if (change.was != change.is)
        changes.push_back(std::move(change));
}

void comparePorts(const View &before, const View &after, std::vector<Change> &changes)
{
    for (const auto &[address, was] : before) {
        const auto at = after.find(address);
        if (at == after.end())
            continue;
        for (const auto &[outcome, ports] : was.ports) {
            for (const auto &[now, others] : at->second.ports) {
                const PortSet common
                    = ports.intersected(others).intersected(was.tried()).intersected(at->second.tried());
                if (outcome == now || common.isEmpty())
                    continue;
                Change change;
                change.address = address;
                change.ports = common;
                change.before = outcome;
                change.after = now;
                changes.push_back(std::move(change));
            }
        }
    }
}

/// A state in the middle of a sentence.
QString stateText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open:
        return QCoreApplication::translate("history::Change", "open");
    case Outcome::Refused:
        return QCoreApplication::translate("history::Change", "refused");
    case Outcome::Silent:
        return QCoreApplication::translate("history::Change", "no answer");
    default:
        return QCoreApplication::translate("history::Change", "no way there");
    }
}

QString orNothing(const QStringList &list)
{
    return list.isEmpty() ? QCoreApplication::translate("history::Change", "nowhere") : list.join(u", "_s);
}

} // namespace

QString idOf(Kind kind)
{
    return probe::idIn(kinds, kind);
}

Comparison compare(const Run &before, const Run &after)
{
    Comparison comparison;
    comparePromise(before.promise(), after.promise(), comparison.changes);
    compareName(before, after, comparison.changes);
    const View was = viewOf(before);
    const View is = viewOf(after);
    comparePorts(was, is, comparison.changes);
    const Places triedBefore = tried(was);
    const Places triedAfter = tried(is);
    comparison.onlyBefore = minus(triedBefore, triedAfter);
    comparison.onlyAfter = minus(triedAfter, triedBefore);
    comparison.both = minus(triedBefore, comparison.onlyBefore);
    comparison.foundBefore = foundAt(before, comparison.onlyBefore);
    comparison.foundAfter = foundAt(after, comparison.onlyAfter);
    return comparison;
}

QString describe(const Change &change)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("history::Change", text); };
    const QString ports = change.ports.text().replace(u","_s, u", "_s);
    const int count = change.ports.size();
    switch (change.kind) {
    case Kind::Ports:
        //: %1 ports, %2 address, %3 and %4 a state such as “open” or “no answer”
        return QCoreApplication::translate(
            "history::Change", "Port(s) %1 of %2: before %3, now %4.", nullptr, count)
            .arg(ports, change.address.toString(), stateText(change.before), stateText(change.after));
    case Kind::Name:
        return say(QT_TRANSLATE_NOOP("history::Change", "The name led to %1, and leads to %2 now."))
            .arg(orNothing(change.was), orNothing(change.is));
    case Kind::AddressGone:
        return say(QT_TRANSLATE_NOOP("history::Change", "The address %1 is not promised any more."))
            .arg(change.address.toString());
    case Kind::AddressNew:
        return say(QT_TRANSLATE_NOOP("history::Change", "The address %1 is promised now."))
            .arg(change.address.toString());
    case Kind::DoorPromised:
        return QCoreApplication::translate("history::Change", "Port(s) %1 promised now.", nullptr, count)
            .arg(ports);
    case Kind::DoorTakenBack:
        return QCoreApplication::translate(
            "history::Change", "Port(s) %1 not promised any more.", nullptr, count)
            .arg(ports);
    case Kind::NamePromised:
        return say(QT_TRANSLATE_NOOP("history::Change", "The promised name was %1, and is %2 now."))
            .arg(change.was.isEmpty() ? say(QT_TRANSLATE_NOOP("history::Change", "none"))
                                      : change.was.join(u", "_s),
                change.is.isEmpty() ? say(QT_TRANSLATE_NOOP("history::Change", "none"))
                                    : change.is.join(u", "_s));
    }
    Q_UNREACHABLE();
}

namespace {

/// "3 port(s) tried in the earlier run only.", with the addresses where it is not the same at all of them.
QString onlyText(const Places &only, const Comparison &comparison, bool isEarlier)
{
    const int count = portsOf(only).size();
    QString text = isEarlier ? QCoreApplication::translate(
                       "history::Comparison", "%Ln port(s) tried in the earlier run only", nullptr, count)
                             : QCoreApplication::translate("history::Comparison",
                                 "%Ln port(s) tried in the later run only", nullptr, count);
    QStringList where;
    for (const auto &[address, ports] : only)
        where.append(address.toString());
    const bool isElsewhereToo = !portsOf(only).intersected(portsOf(comparison.both)).isEmpty();
    if (isElsewhereToo)
        //: the end of a sentence about ports; %1 addresses
        text += QCoreApplication::translate("history::Comparison", ", at %1").arg(where.join(u", "_s));
    return text + u'.';
}

} // namespace

QStringList describe(const Comparison &comparison)
{
    QStringList lines;
    for (const Change &change : comparison.changes)
        lines.append(describe(change));
    for (const Deviation &deviation : comparison.foundBefore)
        lines.append(QCoreApplication::translate(
            "history::Comparison", "Found by the earlier run, where the later one did not look: %1")
                         .arg(describe(deviation)));
    for (const Deviation &deviation : comparison.foundAfter)
        lines.append(QCoreApplication::translate(
            "history::Comparison", "Found by the later run, where the earlier one did not look: %1")
                         .arg(describe(deviation)));
    const int both = portsOf(comparison.both).size();
    if (comparison.changes.empty() && both == 0)
        lines.append(QCoreApplication::translate(
            "history::Comparison", "The two runs tried no port in common, so nothing can be compared."));
    else if (comparison.changes.empty())
        lines.append(QCoreApplication::translate("history::Comparison",
            "Nothing changed on the %Ln port(s) that both runs tried.", nullptr, both));
    if (!comparison.onlyBefore.empty())
        lines.append(onlyText(comparison.onlyBefore, comparison, true));
    if (!comparison.onlyAfter.empty())
        lines.append(onlyText(comparison.onlyAfter, comparison, false));
    return lines;
}

} // namespace history
