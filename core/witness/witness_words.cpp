// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/id_table.h"
#include "core/witness/witnesses.h"

#include <QCoreApplication>
#include <QLocale>

namespace witness {

namespace {

using namespace Qt::StringLiterals;
using Kind = Parting::Kind;
using probe::idIn;
using probe::IdRow;

constexpr std::array<IdRow<Witness>, 4> witnessIds{{
    {Witness::Promise, "promise"_L1},
    {Witness::Policy, "policy"_L1},
    {Witness::Filter, "filter"_L1},
    {Witness::Measurement, "measurement"_L1},
}};

constexpr std::array<IdRow<Word>, 8> wordIds{{
    {Word::Absent, "absent"_L1},
    {Word::NotKnown, "not-known"_L1},
    {Word::Open, "open"_L1},
    {Word::Shut, "shut"_L1},
    {Word::Refused, "refused"_L1},
    {Word::Silent, "silent"_L1},
    {Word::ShutByPolicy, "shut-by-policy"_L1},
    {Word::BuiltIn, "built-in"_L1},
}};

constexpr std::array<IdRow<Kind>, 8> kindIds{{
    {Kind::OpensMore, "opens-more"_L1},
    {Kind::LetsInLess, "lets-in-less"_L1},
    {Kind::OtherMachine, "other-machine"_L1},
    {Kind::FriendIsNoPeer, "friend-is-no-peer"_L1},
    {Kind::NothingListens, "nothing-listens"_L1},
    {Kind::NoAnswer, "no-answer"_L1},
    {Kind::RejectedAll, "rejected-all-the-same"_L1},
    {Kind::NameElsewhere, "name-elsewhere"_L1},
}};

constexpr std::array<IdRow<Remedy>, 8> remedyIds{{
    {Remedy::RulePage, "rule"_L1},
    {Remedy::WaitForMachine, "wait-for-machine"_L1},
    {Remedy::ReadFilterAgain, "read-filter-again"_L1},
    {Remedy::Invite, "invite"_L1},
    {Remedy::Service, "service"_L1},
    {Remedy::Path, "path"_L1},
    {Remedy::Name, "name"_L1},
    {Remedy::MeasureAgain, "measure-again"_L1},
}};

QString say(const char *text)
{
    return QCoreApplication::translate("witness::Parting", text);
}

QString portsText(const Parting &parting)
{
    return parting.ports().text().replace(u","_s, u", "_s);
}

QString machineOf(const policy::Intent &promise)
{
    return promise.machines.empty() ? QString() : promise.machines.front().name;
}

/// What the second witness does that the first does not.
QString seenOf(const Parting &parting, const policy::Intent &promise)
{
    const QString ports = portsText(parting);
    const QString people = promise.people.join(u", "_s);
    const int count = parting.ports().size();
    switch (parting.kind) {
    case Kind::OpensMore:
        if (parting.second == Witness::Measurement)
            //: %1 ports, %2 a witness such as “saved policy”
            return QCoreApplication::translate(
                "witness::Parting", "Port(s) %1: answering, but shut according to %2.", nullptr, count)
                .arg(ports, describe(parting.first));
        //: %1 ports, %2 and %3 a witness such as “saved policy”
        return QCoreApplication::translate(
            "witness::Parting", "Port(s) %1: let in according to %2, but shut according to %3.", nullptr, count)
            .arg(ports, describe(parting.second), describe(parting.first));
    case Kind::LetsInLess:
        //: %1 ports, %2 and %3 a witness such as “saved policy”
        return QCoreApplication::translate(
            "witness::Parting", "Port(s) %1: shut according to %2, but let in according to %3.", nullptr, count)
            .arg(ports, describe(parting.second), describe(parting.first));
    case Kind::OtherMachine:
        return say(QT_TRANSLATE_NOOP("witness::Parting", "The filter that was read is that of another machine than %1."))
            .arg(machineOf(promise));
    case Kind::FriendIsNoPeer:
        return say(QT_TRANSLATE_NOOP("witness::Parting", "%1 knows no device of %2.")).arg(machineOf(promise), people);
    case Kind::NothingListens:
        return QCoreApplication::translate(
            "witness::Parting", "Port(s) %1 let in, but refused: no program listens there.", nullptr, count)
            .arg(ports);
    case Kind::NoAnswer:
        //: %1 ports, %2 a witness such as “saved policy”
        return QCoreApplication::translate(
            "witness::Parting", "Port(s) %1: let in according to %2, but without an answer.", nullptr, count)
            .arg(ports, describe(parting.first));
    case Kind::RejectedAll:
        //: %1 ports, %2 a witness such as “saved policy”, %3 the machine
        return QCoreApplication::translate("witness::Parting",
            "Port(s) %1: let in according to %2, but %3 itself says that its policy rejects this.", nullptr, count)
            .arg(ports, describe(parting.first), machineOf(promise));
    case Kind::NameElsewhere:
        return say(QT_TRANSLATE_NOOP("witness::Parting", "The ports agree, but the name does not lead to %1."))
            .arg(machineOf(promise));
    }
    Q_UNREACHABLE();
}

QString remedyText(Remedy remedy, const policy::Intent &promise)
{
    const QString machine = machineOf(promise);
    switch (remedy) {
    case Remedy::RulePage:
        return say(QT_TRANSLATE_NOOP("witness::Parting", "Plan the rule again: open the page of the rule with today's file."));
    case Remedy::WaitForMachine:
        return say(QT_TRANSLATE_NOOP("witness::Parting",
                       "%1 has not got this policy yet, or works by another one. See whether it is connected, wait a "
                       "minute, and compare the file with the one in the admin console."))
            .arg(machine);
    case Remedy::ReadFilterAgain:
        return say(QT_TRANSLATE_NOOP("witness::Parting", "Run `sudo tailscale debug netmap` on %1 and read it again."))
            .arg(machine);
    case Remedy::Invite:
        return say(QT_TRANSLATE_NOOP("witness::Parting",
            "See on the page of the invite whether it was accepted, and by which account."));
    case Remedy::Service:
        return say(QT_TRANSLATE_NOOP("witness::Parting",
                       "Start the program on %1, or let it listen on the address that the friend uses."))
            .arg(machine);
    case Remedy::Path:
        return say(QT_TRANSLATE_NOOP("witness::Parting",
                       "See whether %1 is awake and connected, whether a firewall on it drops packets, and whether the "
                       "friend's own client is ready. His client's log can tell more."))
            .arg(machine);
    case Remedy::Name:
        return say(QT_TRANSLATE_NOOP("witness::Parting",
            "Compare the full name in the card with the machine's name in the admin console; a renamed machine needs a new card."));
    case Remedy::MeasureAgain:
        return say(QT_TRANSLATE_NOOP("witness::Parting", "Read the filter again and measure again, so that both are of the same moment."));
    }
    Q_UNREACHABLE();
}

} // namespace

QString idOf(Witness witness)
{
    return idIn(witnessIds, witness);
}

QString idOf(Word word)
{
    return idIn(wordIds, word);
}

QString idOf(Kind kind)
{
    return idIn(kindIds, kind);
}

QString idOf(Remedy remedy)
{
    return idIn(remedyIds, remedy);
}

QString describe(Witness witness)
{
    switch (witness) {
    case Witness::Promise:
        return QCoreApplication::translate("witness::Witness", "promise");
    case Witness::Policy:
        return QCoreApplication::translate("witness::Witness", "saved policy");
    case Witness::Filter:
        return QCoreApplication::translate("witness::Witness", "filter on the machine");
    case Witness::Measurement:
        return QCoreApplication::translate("witness::Witness", "measurement");
    }
    Q_UNREACHABLE();
}

QString describe(Word word, Witness witness)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("witness::Word", text); };
    switch (word) {
    case Word::Absent:
        return translated(QT_TRANSLATE_NOOP("witness::Word", "not asked"));
    case Word::NotKnown:
        return translated(QT_TRANSLATE_NOOP("witness::Word", "not known"));
    case Word::Open:
        if (witness == Witness::Promise)
            return translated(QT_TRANSLATE_NOOP("witness::Word", "promised"));
        return witness == Witness::Measurement ? translated(QT_TRANSLATE_NOOP("witness::Word", "opens"))
                                               : translated(QT_TRANSLATE_NOOP("witness::Word", "let in"));
    case Word::Shut:
        return translated(QT_TRANSLATE_NOOP("witness::Word", "shut"));
    case Word::Refused:
        return translated(QT_TRANSLATE_NOOP("witness::Word", "refused"));
    case Word::Silent:
        return translated(QT_TRANSLATE_NOOP("witness::Word", "no answer"));
    case Word::ShutByPolicy:
        return translated(QT_TRANSLATE_NOOP("witness::Word", "shut by the policy"));
    case Word::BuiltIn:
        return translated(QT_TRANSLATE_NOOP("witness::Word", "built in"));
    }
    Q_UNREACHABLE();
}

Remedy remedyOf(const Parting &parting)
{
    switch (parting.kind) {
    case Kind::OpensMore:
    case Kind::LetsInLess:
        if (parting.second == Witness::Policy)
            return Remedy::RulePage;
        if (parting.second == Witness::Filter)
            return parting.first == Witness::Policy ? Remedy::WaitForMachine : Remedy::RulePage;
        return parting.first == Witness::Filter ? Remedy::MeasureAgain
            : parting.first == Witness::Policy  ? Remedy::WaitForMachine
                                                : Remedy::RulePage;
    case Kind::OtherMachine:
        return Remedy::ReadFilterAgain;
    case Kind::FriendIsNoPeer:
        return Remedy::Invite;
    case Kind::NothingListens:
        return Remedy::Service;
    case Kind::NoAnswer:
        return Remedy::Path;
    case Kind::RejectedAll:
        return parting.first == Witness::Filter ? Remedy::MeasureAgain
            : parting.first == Witness::Policy  ? Remedy::WaitForMachine
                                                : Remedy::RulePage;
    case Kind::NameElsewhere:
        return Remedy::Name;
    }
    Q_UNREACHABLE();
}

PartingText describe(const Parting &parting, const policy::Intent &promise)
{
    return {seenOf(parting, promise), remedyText(remedyOf(parting), promise)};
}

QStringList evidenceNotes(const Comparison &comparison, const Sources &sources)
{
    const auto note = [](const char *text) { return QCoreApplication::translate("witness::Evidence", text); };
    QStringList notes;
    if (!comparison.provedShut.isEmpty())
        notes.append(note(QT_TRANSLATE_NOOP("witness::Evidence",
                              "Shut by the policy, not only silent: the machine said so to the friend's client about: %1."))
                         .arg(comparison.provedShut.text().replace(u","_s, u", "_s)));
    if (sources.log && sources.log->isRateLimited)
        notes.append(note(QT_TRANSLATE_NOOP("witness::Evidence",
            "The client writes only a few such lines at a time, so a port that is missing among them may be shut by the policy as well.")));
    if (comparison.dropped && *comparison.dropped > 0)
        notes.append(note(QT_TRANSLATE_NOOP("witness::Evidence",
                              "The machine dropped %1 packets because of its policy in the meantime. That fits silent ports, and proves none of them."))
                         .arg(QLocale().toString(qulonglong(*comparison.dropped))));
    else if (comparison.dropped)
        notes.append(note(QT_TRANSLATE_NOOP("witness::Evidence",
            "The machine dropped nothing because of its policy in the meantime: the silence has another cause.")));
    else if (sources.drops)
        notes.append(note(QT_TRANSLATE_NOOP("witness::Evidence",
            "The counter of dropped packets began again in the meantime, so it says nothing.")));
    if (comparison.isFilterOlder)
        notes.append(note(QT_TRANSLATE_NOOP("witness::Evidence",
            "The filter was read before the measurement began; it may have changed in between.")));
    return notes;
}

} // namespace witness
