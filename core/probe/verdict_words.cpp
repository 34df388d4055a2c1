// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/verdict_words.h"

#include "core/probe/verdict_cast.h"

#include <QCoreApplication>

#include <algorithm>
#include <QLocale>

namespace probe {

namespace {

using namespace verdict_words;
using Kind = Verdict::Kind;
using Cause = Verdict::Cause;

/// A door that opens at one address and not at another.
VerdictText notEverywhere(const std::vector<Door> &doors, const Verdict &verdict, const Cast &cast)
{
    VerdictText text;
    text.headline = words(doors.size() == 1 ? QT_TRANSLATE_NOOP("probe::Verdict", "%1 opens, but not at %2.")
                                            //: %1 several doors, %2 addresses
                                            : QT_TRANSLATE_NOOP("probe::Verdict", "%1 open, but not at %2."))
                        .arg(doorList(doors), addressList(verdict.partly));
    if (verdict.cause == Cause::RefusedAtAnAddress)
        text.sentence = cast.isFriend
            ? words(QT_TRANSLATE_NOOP("probe::Verdict",
                        "The rule is right, but no program listens at that address. Tell %1."))
                  .arg(cast.host)
            : words(QT_TRANSLATE_NOOP("probe::Verdict",
                        "The rule is right, but no program listens at that address. Let it listen at every "
                        "address of %1."))
                  .arg(cast.machine);
    else
        text.sentence = cast.isFriend
            ? words(QT_TRANSLATE_NOOP("probe::Verdict",
                        "%1 answers there, so the way is good: the rule may not name that address. Tell %2."))
                  .arg(cast.machine, cast.host)
            : words(
                QT_TRANSLATE_NOOP("probe::Verdict",
                    "%1 answers there, so the way is good. See whether the rule names that address too, and "
                    "whether a firewall drops it."))
                  .arg(cast.machine);
    return text;
}

QString shutSentence(const Verdict &verdict)
{
    return counted(
        {QT_TRANSLATE_NOOP("probe::Verdict", "The other door that was tried is shut."),
            QT_TRANSLATE_N_NOOP("probe::Verdict", "The other %Ln doors that were tried are shut.")},
        verdict.shut.size());
}

VerdictText asPromised(const Verdict &verdict, const Cast &cast)
{
    const bool isOne = verdict.open.size() == 1;
    VerdictText text;
    text.headline = cast.isFriend
        ? words(QT_TRANSLATE_NOOP("probe::Verdict", "The door is exactly as %1 promised.")).arg(cast.host)
        : words(QT_TRANSLATE_NOOP("probe::Verdict", "The door is exactly as you promised %1."))
              .arg(cast.guest);
    const Plural one{QT_TRANSLATE_NOOP("probe::Verdict", "%1 opens, the other door we tried is shut."),
        QT_TRANSLATE_N_NOOP("probe::Verdict", "%1 opens, the other %Ln doors we tried are shut.")};
    const Plural several{QT_TRANSLATE_NOOP("probe::Verdict", "%1 open, the other door we tried is shut."),
        QT_TRANSLATE_N_NOOP("probe::Verdict", "%1 open, the other %Ln doors we tried are shut.")};
    const Plural oneFor{QT_TRANSLATE_NOOP("probe::Verdict", "%1 opens for %2, the other door tried is shut."),
        QT_TRANSLATE_N_NOOP("probe::Verdict", "%1 opens for %2, the other %Ln doors tried are shut.")};
    const Plural severalFor{
        QT_TRANSLATE_NOOP("probe::Verdict", "%1 open for %2, the other door tried is shut."),
        QT_TRANSLATE_N_NOOP("probe::Verdict", "%1 open for %2, the other %Ln doors tried are shut.")};
    if (cast.isFriend)
        text.sentence = counted(isOne ? one : several, verdict.shut.size()).arg(doorList(verdict.open));
    else
        text.sentence = counted(isOne ? oneFor : severalFor, verdict.shut.size())
                            .arg(doorList(verdict.open), cast.guest);
    return text;
}

VerdictText leaking(const Verdict &verdict, const Cast &cast)
{
    const std::size_t count = verdict.leaking.size();
    VerdictText text;
    if (cast.isFriend)
        text.headline
            = counted({QT_TRANSLATE_NOOP("probe::Verdict", "One more door is open than %1 promised."),
                          QT_TRANSLATE_N_NOOP("probe::Verdict", "%Ln more doors are open than %1 promised.")},
                count)
                  .arg(cast.host);
    else
        text.headline = counted(
            {QT_TRANSLATE_NOOP("probe::Verdict", "One more door is open for %1 than you promised."),
                QT_TRANSLATE_N_NOOP("probe::Verdict", "%Ln more doors are open for %1 than you promised.")},
            count)
                            .arg(cast.guest);
    QStringList sentences;
    if (!verdict.open.empty()) {
        sentences.append(words(verdict.open.size() == 1 ? QT_TRANSLATE_NOOP("probe::Verdict", "%1 opens.")
                                                        : QT_TRANSLATE_NOOP("probe::Verdict", "%1 open."))
                             .arg(doorList(verdict.open)));
        sentences.append(words(count == 1 ? QT_TRANSLATE_NOOP("probe::Verdict", "But %1 opens as well.")
                                          : QT_TRANSLATE_NOOP("probe::Verdict", "But %1 open as well."))
                             .arg(doorList(verdict.leaking)));
    } else {
        sentences.append(words(count == 1 ? QT_TRANSLATE_NOOP("probe::Verdict", "%1 opens and must be shut.")
                                          : QT_TRANSLATE_NOOP("probe::Verdict", "%1 open and must be shut."))
                             .arg(doorList(verdict.leaking)));
    }
    if (!verdict.shut.empty())
        sentences.append(counted({QT_TRANSLATE_NOOP("probe::Verdict", "One door is shut."),
                                     QT_TRANSLATE_N_NOOP("probe::Verdict", "%Ln doors are shut.")},
            verdict.shut.size()));
    text.sentence = sentences.join(u' ');
    return text;
}

VerdictText looselyClosed(const Verdict &verdict, const Cast &cast)
{
    VerdictText text;
    text.headline = counted({QT_TRANSLATE_NOOP("probe::Verdict", "One door is only loosely closed."),
                                QT_TRANSLATE_N_NOOP("probe::Verdict", "%Ln doors are only loosely closed.")},
        verdict.loose.size());
    if (cast.isFriend)
        text.sentence = words(QT_TRANSLATE_NOOP("probe::Verdict",
                                  "The rule lets you in at %1, but no program listens there today."))
                            .arg(doorList(verdict.loose));
    else
        text.sentence = words(QT_TRANSLATE_NOOP("probe::Verdict",
                                  "The rule lets %1 in at %2, but no program listens there today."))
                            .arg(cast.guest, doorList(verdict.loose));
    return text;
}

/// One promised door is refused, and another silent: its rule may be missing.
VerdictText downAndSilent(const Verdict &verdict, const Cast &cast)
{
    VerdictText text;
    text.headline = words(verdict.refused.size() == 1
            ? QT_TRANSLATE_NOOP("probe::Verdict", "%1 is not running, and there is no answer from %2.")
            //: %1 several doors, %2 one or several
            : QT_TRANSLATE_NOOP("probe::Verdict", "%1 are not running, and there is no answer from %2."))
                        .arg(doorList(verdict.refused), doorList(verdict.silent));
    text.sentence = cast.isFriend
        ? words(QT_TRANSLATE_NOOP("probe::Verdict", "The rule of the silent door may be missing. Tell %1."))
              .arg(cast.host)
        : words(QT_TRANSLATE_NOOP("probe::Verdict",
            "Start what is not running. The rule of the silent door may be missing, or a firewall drops "
            "it."));
    return text;
}

/// For the host, who shut the door himself.
VerdictText stillOpen(const Verdict &verdict, const Cast &cast)
{
    VerdictText text;
    text.headline = words(QT_TRANSLATE_NOOP("probe::Verdict", "You shut it, and something still lets %1 in."))
                        .arg(cast.guest);
    const auto &answering = verdict.leaking.empty() ? verdict.loose : verdict.leaking;
    text.sentence = (verdict.leaking.empty() ? words(QT_TRANSLATE_NOOP(
                         "probe::Verdict", "%1: the rule lets packets in, nothing listens there."))
                                             : words(QT_TRANSLATE_NOOP("probe::Verdict", "%1: open.")))
                        .arg(doorList(answering));
    text.sentence += u' '
        + words(QT_TRANSLATE_NOOP("probe::Verdict",
            "See whether the rule is out of the policy file that is saved, and whether another one opens "
            "it."));
    return text;
}

VerdictText isShut(const Verdict &verdict, const Cast &cast)
{
    VerdictText text;
    text.headline = words(QT_TRANSLATE_NOOP("probe::Verdict", "The door is shut, as you want it."));
    text.sentence = verdict.cause == Cause::MachineNotListed
        ? words(QT_TRANSLATE_NOOP("probe::Verdict",
                    "Tailscale on %1's computer does not list %2 any more: nothing lets %1 in."))
              .arg(cast.guest, cast.machine)
        : words(QT_TRANSLATE_NOOP("probe::Verdict", "No door that was tried opens for %1.")).arg(cast.guest);
    return text;
}

VerdictText serviceDown(const Verdict &verdict, const Cast &cast)
{
    if (!verdict.silent.empty())
        return downAndSilent(verdict, cast);
    if (verdict.cause == Cause::RefusedAtAnAddress)
        return notEverywhere(verdict.refused, verdict, cast);
    VerdictText text;
    text.headline = words(verdict.refused.size() == 1
            ? QT_TRANSLATE_NOOP("probe::Verdict", "The door is right, but %1 is not running.")
            : QT_TRANSLATE_NOOP("probe::Verdict", "The doors are right, but %1 are not running."))
                        .arg(doorList(verdict.refused));
    if (cast.isFriend)
        text.sentence = words(QT_TRANSLATE_NOOP("probe::Verdict", "Tell %1.")).arg(cast.host);
    else
        text.sentence = words(
            QT_TRANSLATE_NOOP("probe::Verdict",
                "Start it on %1, or let it listen on the tailnet's address and not only on 127.0.0.1."))
                            .arg(cast.machine);
    if (!verdict.shut.empty() && verdict.unknown.empty())
        text.sentence += u' ' + shutSentence(verdict);
    return text;
}

VerdictText notThereYet(const Verdict &verdict, const Cast &cast)
{
    if (verdict.cause == Cause::SilentAtAnAddress)
        return notEverywhere(verdict.silent, verdict, cast);
    VerdictText text;
    if (verdict.cause == Cause::MachineNotListed) {
        if (cast.isFriend) {
            text.headline
                = words(QT_TRANSLATE_NOOP("probe::Verdict", "%1 has not appeared on this computer yet."))
                      .arg(cast.machine);
            text.sentence
                = words(QT_TRANSLATE_NOOP("probe::Verdict",
                            "Look whether you accepted the invite, and with the account that %1 expects."))
                      .arg(cast.host);
        } else {
            text.headline
                = words(QT_TRANSLATE_NOOP("probe::Verdict", "%1 has not appeared on the computer of %2 yet."))
                      .arg(cast.machine, cast.guest);
            text.sentence = words(QT_TRANSLATE_NOOP("probe::Verdict",
                "The invite is not accepted, another account accepted it, or no rule names this login."));
        }
        return text;
    }
    text.headline
        = words(QT_TRANSLATE_NOOP("probe::Verdict", "%1 is there, but the door to %2 does not open yet."))
              .arg(cast.machine, doorList(verdict.silent));
    if (cast.isFriend)
        text.sentence = words(QT_TRANSLATE_NOOP("probe::Verdict",
            "The rule may not have arrived, or it names another login. Wait a minute and check again."));
    else
        text.sentence = words(QT_TRANSLATE_NOOP("probe::Verdict",
            "The rule may not be saved, or it names another login than the one that accepted."));
    return text;
}

void startWithACapital(QString &sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
}

/// TCP ports that answer and must not, of whose number a UDP door was promised.
std::vector<std::uint16_t> answersBesideUdp(const Verdict &verdict)
{
    std::vector<std::uint16_t> ports;
    for (const Door &door : verdict.unprovable)
        for (const auto *answering : {&verdict.leaking, &verdict.loose})
            if (std::find(answering->begin(), answering->end(), door.port) != answering->end())
                ports.push_back(door.port);
    return ports;
}

QStringList notesOf(const Verdict &verdict, const Cast &cast)
{
    QStringList notes;
    if (!verdict.mute.empty() && verdict.cause != Cause::AddressMute)
        notes.append(words(QT_TRANSLATE_NOOP("probe::Verdict",
                               "Nothing answered at %1; all this is true for the other address only."))
                         .arg(addressList(verdict.mute)));
    if (!verdict.notTried.empty() && verdict.cause != Cause::AddressNotTried)
        notes.append(words(QT_TRANSLATE_NOOP("probe::Verdict",
                               "Nothing was sent to %1; all this is true for the other address only."))
                         .arg(addressList(verdict.notTried)));
    if (!verdict.unprovable.empty() && verdict.cause != Cause::OnlyUdp)
        notes.append(words(QT_TRANSLATE_NOOP("probe::Verdict",
                               "%1 uses UDP: whether that door opens cannot be seen from outside."))
                         .arg(doorList(verdict.unprovable)));
    if (const auto tcp = answersBesideUdp(verdict); !tcp.empty())
        notes.append(words(QT_TRANSLATE_NOOP("probe::Verdict",
                               "%1 was promised for UDP only; what answers there is the TCP port with the "
                               "same number."))
                         .arg(numberList(tcp)));
    if (verdict.name == NameAnswer::State::NotFound && verdict.cause != Cause::NameNotFound)
        notes.append(cast.isFriend
                ? words(QT_TRANSLATE_NOOP("probe::Verdict",
                            "The name of %1 is not known on this computer. Look whether MagicDNS is on in "
                            "your tailnet."))
                      .arg(cast.machine)
                : words(QT_TRANSLATE_NOOP("probe::Verdict",
                            "The name of %1 is not known there. MagicDNS may be off in that tailnet."))
                      .arg(cast.machine));
    if (verdict.name == NameAnswer::State::NoAnswer && verdict.cause != Cause::NameUnanswered)
        notes.append(words(QT_TRANSLATE_NOOP("probe::Verdict", "The name of %1 could not be asked for."))
                         .arg(cast.machine));
    const bool leadsElsewhere
        = verdict.name == NameAnswer::State::OtherPeer || verdict.name == NameAnswer::State::Forbidden;
    if (leadsElsewhere && verdict.cause != Cause::NameLeadsElsewhere)
        notes.append(words(QT_TRANSLATE_NOOP("probe::Verdict", "The name of %1 leads to another computer."))
                         .arg(cast.machine));
    if (!verdict.builtIn.empty() && verdict.isOwnAnnounced)
        notes.append(counted(
            {QT_TRANSLATE_NOOP("probe::Verdict",
                 "Port %1 is Tailscale's own: built in, so it counts neither as open nor as shut."),
                QT_TRANSLATE_N_NOOP("probe::Verdict",
                    "Ports %1 are Tailscale's own: built in, so they count neither as open nor as shut.")},
            verdict.builtIn.size())
                         .arg(numberList(verdict.builtIn)));
    else if (!verdict.builtIn.empty()) // told from the address
        notes.append(counted(
            {QT_TRANSLATE_NOOP("probe::Verdict",
                 "Port %1 is probably Tailscale's own: built in, so it counts neither as open nor as shut."),
                QT_TRANSLATE_N_NOOP("probe::Verdict",
                    "Ports %1 are probably Tailscale's own: built in, so they count neither as open nor as "
                    "shut.")},
            verdict.builtIn.size())
                         .arg(numberList(verdict.builtIn)));
    return notes;
}

} // namespace

VerdictText describe(const Verdict &verdict, const Names &names)
{
    const Cast cast = castOf(names);
    VerdictText text;
    switch (verdict.kind) {
    case Kind::AsPromised:
        text = verdict.isShutByHost ? isShut(verdict, cast) : asPromised(verdict, cast);
        break;
    case Kind::Leaking:
        text = verdict.isShutByHost ? stillOpen(verdict, cast) : leaking(verdict, cast);
        break;
    case Kind::LooselyClosed:
        text = verdict.isShutByHost ? stillOpen(verdict, cast) : looselyClosed(verdict, cast);
        break;
    case Kind::ServiceDown:
        text = serviceDown(verdict, cast);
        break;
    case Kind::NotThereYet:
        text = notThereYet(verdict, cast);
        break;
    case Kind::Undecided:
        text = undecided(verdict, cast);
        break;
    case Kind::YourSideFirst:
        text = yourSideFirst(verdict, cast);
        break;
    }
    text.notes = notesOf(verdict, cast);
    if (names.machine.isEmpty() || names.host.isEmpty() || names.friendName.isEmpty()) {
        startWithACapital(text.headline); // the words that stand in for a name may come first
        startWithACapital(text.sentence);
    }
    return text;
}

} // namespace probe
