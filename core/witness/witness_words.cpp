// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/id_table.h"
#include "core/probe/verdict_words.h"
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

constexpr std::array<IdRow<Kind>, 12> kindIds{{
    {Kind::OpensMore, "opens-more"_L1},
    {Kind::OpensMoreUdp, "opens-more-udp"_L1},
    {Kind::LetsInLess, "lets-in-less"_L1},
    {Kind::OtherMachine, "other-machine"_L1},
    {Kind::FriendIsNoPeer, "friend-is-no-peer"_L1},
    {Kind::NothingListens, "nothing-listens"_L1},
    {Kind::NoAnswer, "no-answer"_L1},
    {Kind::RejectedAll, "rejected-all-the-same"_L1},
    {Kind::NotProved, "not-proved"_L1},
    {Kind::NotMeasured, "not-measured"_L1},
    {Kind::NameUnanswered, "name-unanswered"_L1},
    {Kind::NameElsewhere, "name-elsewhere"_L1},
}};

constexpr std::array<IdRow<Remedy>, 10> remedyIds{{
    {Remedy::RulePage, "rule"_L1},
    {Remedy::WaitForMachine, "wait-for-machine"_L1},
    {Remedy::ReadFilterAgain, "read-filter-again"_L1},
    {Remedy::Invite, "invite"_L1},
    {Remedy::Service, "service"_L1},
    {Remedy::Path, "path"_L1},
    {Remedy::Name, "name"_L1},
    {Remedy::MeasureAgain, "measure-again"_L1},
    {Remedy::Check, "check"_L1},
    {Remedy::NewRun, "new-run"_L1},
}};

QString say(const char *text)
{
    return QCoreApplication::translate("witness::Parting", text);
}

QString machineOf(const policy::Intent &promise)
{
    return promise.machines.empty() ? QString() : promise.machines.front().name;
}

/// A witness as the one who does something: "your policy file opens".
QString subject(Witness witness, const policy::Intent &promise)
{
    switch (witness) {
    case Witness::Promise:
        return say(QT_TRANSLATE_NOOP("witness::Parting", "your promise"));
    case Witness::Policy:
        return say(QT_TRANSLATE_NOOP("witness::Parting", "your policy file"));
    case Witness::Filter: //: %1 a machine
        return say(QT_TRANSLATE_NOOP("witness::Parting", "%1 itself")).arg(machineOf(promise));
    case Witness::Measurement:
        return say(QT_TRANSLATE_NOOP("witness::Parting", "the measurement"));
    }
    Q_UNREACHABLE();
}

/// What one witness opens, and another shuts or did not promise.
QString opensMore(const Parting &parting, const policy::Intent &promise)
{
    const QString ports = probe::portList(parting.ports());
    const int count = parting.ports().size();
    const QString first = subject(parting.first, promise);
    if (parting.second == Witness::Measurement)
        return parting.first == Witness::Promise
            //: %1 ports
            ? QCoreApplication::translate(
                "witness::Parting", "%Ln door(s) answer, which you did not promise: %1.", nullptr, count)
                  .arg(ports)
            //: %1 a witness, such as “your policy file”; %2 ports
            : QCoreApplication::translate(
                "witness::Parting", "%Ln door(s) answer, which %1 shuts: %2.", nullptr, count)
                  .arg(first, ports);
    const QString second = subject(parting.second, promise);
    return parting.first == Witness::Promise
        //: %1 a witness, such as “your policy file”; %2 ports
        ? QCoreApplication::translate(
            "witness::Parting", "%1 opens %Ln door(s) that you did not promise: %2.", nullptr, count)
              .arg(second, ports)
        //: %1 and %2 witnesses, such as “your policy file”; %3 ports
        : QCoreApplication::translate(
            "witness::Parting", "%1 opens %Ln door(s) that %2 shuts: %3.", nullptr, count)
              .arg(second, first, ports);
}

QString letsInLess(const Parting &parting, const policy::Intent &promise)
{
    const QString ports = probe::portList(parting.ports());
    const int count = parting.ports().size();
    const QString second = subject(parting.second, promise);
    return parting.first == Witness::Promise
        //: %1 a witness, such as “your policy file”; %2 ports
        ? QCoreApplication::translate(
            "witness::Parting", "%1 shuts %Ln door(s) that you promised: %2.", nullptr, count)
              .arg(second, ports)
        //: %1 and %2 witnesses, such as “your policy file”; %3 ports
        : QCoreApplication::translate(
            "witness::Parting", "%1 shuts %Ln door(s) that %2 opens: %3.", nullptr, count)
              .arg(second, subject(parting.first, promise), ports);
}

QString addressList(const Parting &parting)
{
    QStringList list;
    for (const auto &[address, ports] : parting.where)
        list.append(address.toString());
    return QLocale().createSeparatedList(list);
}

/// What the second witness does that the first does not.
QString seenOf(const Parting &parting, const policy::Intent &promise)
{
    const QString ports = probe::portList(parting.ports());
    const int count = parting.ports().size();
    const QString machine = machineOf(promise);
    switch (parting.kind) {
    case Kind::OpensMore:
        return opensMore(parting, promise);
    case Kind::OpensMoreUdp:
        return parting.first == Witness::Promise
            //: %1 a witness, such as “your policy file”; %2 ports
            ? QCoreApplication::translate("witness::Parting",
                "%1 opens %Ln UDP port(s) that you did not promise: %2. No measurement shows that.", nullptr,
                count)
                  .arg(subject(parting.second, promise), ports)
            //: %1 and %2 witnesses, such as “your policy file”; %3 ports
            : QCoreApplication::translate("witness::Parting",
                "%1 opens %Ln UDP port(s) that %2 shuts: %3. No measurement shows that.", nullptr, count)
                  .arg(subject(parting.second, promise), subject(parting.first, promise), ports);
    case Kind::LetsInLess:
        return letsInLess(parting, promise);
    case Kind::OtherMachine:
        return say(QT_TRANSLATE_NOOP("witness::Parting", "What was read comes from another machine than %1."))
            .arg(machine);
    case Kind::FriendIsNoPeer:
        return say(QT_TRANSLATE_NOOP("witness::Parting", "%1 knows no device of %2."))
            .arg(machine, promise.people.join(u", "_s));
    case Kind::NothingListens:
        //: %1 a machine, %2 ports
        return QCoreApplication::translate("witness::Parting",
            "The way in is right, but no program listens on %1 at port(s) %2.", nullptr, count)
            .arg(machine, ports);
    case Kind::NoAnswer:
        return parting.first == Witness::Promise
            //: %1 ports
            ? QCoreApplication::translate(
                "witness::Parting", "%Ln promised door(s) did not answer: %1.", nullptr, count)
                  .arg(ports)
            //: %1 a witness, such as “your policy file”; %2 ports
            : QCoreApplication::translate(
                "witness::Parting", "%1 opens %Ln door(s), but no answer came: %2.", nullptr, count)
                  .arg(subject(parting.first, promise), ports);
    case Kind::RejectedAll:
        //: %1 a witness, such as “your policy file”; %2 the machine; %3 ports
        return QCoreApplication::translate("witness::Parting",
            "%1 opens %Ln door(s), but %2 says that its policy rejects it: %3.", nullptr, count)
            .arg(subject(parting.first, promise), machine, ports);
    case Kind::NotProved:
        //: %1 ports, %2 addresses
        return QCoreApplication::translate(
            "witness::Parting", "The measurement proves nothing about port(s) %1 at %2.", nullptr, count)
            .arg(ports, addressList(parting));
    case Kind::NotMeasured:
        //: %1 ports, %2 addresses
        return QCoreApplication::translate(
            "witness::Parting", "This measurement did not try port(s) %1 at %2.", nullptr, count)
            .arg(ports, addressList(parting));
    case Kind::NameUnanswered:
        return say(QT_TRANSLATE_NOOP(
                       "witness::Parting", "The doors agree, but the name of %1 could not be asked for."))
            .arg(machine);
    case Kind::NameElsewhere:
        return say(
            QT_TRANSLATE_NOOP("witness::Parting", "The doors agree, but the name does not lead to %1."))
            .arg(machine);
    }
    Q_UNREACHABLE();
}

QString remedyText(Remedy remedy, const policy::Intent &promise)
{
    const QString machine = machineOf(promise);
    switch (remedy) {
    case Remedy::RulePage:
        return say(QT_TRANSLATE_NOOP(
            "witness::Parting", "Plan the rule again: open the page of the rule with today's file."));
    case Remedy::WaitForMachine:
        return say(QT_TRANSLATE_NOOP("witness::Parting",
                       "%1 has not got this policy yet, or works by another one. See whether it is "
                       "connected, wait a minute, and compare the file with the one in the admin console."))
            .arg(machine);
    case Remedy::ReadFilterAgain:
        return say(QT_TRANSLATE_NOOP(
                       "witness::Parting", "Run `sudo tailscale debug netmap` on %1 and read it again."))
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
                       "See whether %1 is awake and connected, whether a firewall on it drops packets, and "
                       "whether the friend's own client is ready. The log of that client can tell more."))
            .arg(machine);
    case Remedy::Name:
        return say(QT_TRANSLATE_NOOP("witness::Parting",
            "Compare the full name in the card with the machine's name in the admin console; a renamed "
            "machine needs a new card."));
    case Remedy::MeasureAgain:
        return say(QT_TRANSLATE_NOOP("witness::Parting",
            "Read the filter again and measure again, so that both are of the same moment."));
    case Remedy::Check:
        return say(QT_TRANSLATE_NOOP(
            "witness::Parting", "Measure again when names are answered on the friend's computer."));
    case Remedy::NewRun:
        return say(QT_TRANSLATE_NOOP("witness::Parting",
            "It was made for another address or another door. Measure again with the newest card."));
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
    const auto translated
        = [](const char *text) { return QCoreApplication::translate("witness::Word", text); };
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
    const Remedy measured = parting.first == Witness::Filter ? Remedy::MeasureAgain
        : parting.first == Witness::Policy                   ? Remedy::WaitForMachine
                                                             : Remedy::RulePage;
    switch (parting.kind) {
    case Kind::OpensMore:
    case Kind::OpensMoreUdp:
    case Kind::LetsInLess:
        if (parting.second == Witness::Policy)
            return Remedy::RulePage;
        if (parting.second == Witness::Filter)
            return parting.first == Witness::Policy ? Remedy::WaitForMachine : Remedy::RulePage;
        return measured;
    case Kind::OtherMachine:
        return Remedy::ReadFilterAgain;
    case Kind::FriendIsNoPeer:
        return Remedy::Invite;
    case Kind::NothingListens:
        return Remedy::Service;
    case Kind::NoAnswer:
    case Kind::NotProved:
        return Remedy::Path;
    case Kind::NotMeasured:
        return Remedy::NewRun;
    case Kind::NameUnanswered:
        return Remedy::Check;
    case Kind::RejectedAll:
        return measured;
    case Kind::NameElsewhere:
        return Remedy::Name;
    }
    Q_UNREACHABLE();
}

PartingText describe(const Parting &parting, const policy::Intent &promise)
{
    QString seen = seenOf(parting, promise);
    const bool isName = parting.kind == Kind::FriendIsNoPeer
        || ((parting.kind == Kind::OpensMore || parting.kind == Kind::OpensMoreUdp
                || parting.kind == Kind::LetsInLess)
            && parting.second == Witness::Filter);
    if (!isName && !seen.isEmpty()) // a machine keeps its small letter
        seen[0] = seen.at(0).toUpper();
    return {seen, remedyText(remedyOf(parting), promise)};
}

} // namespace witness
