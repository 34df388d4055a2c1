// SPDX-License-Identifier: GPL-3.0-or-later
// The words for what proves nothing, and for what this side has to do first.
#include "core/probe/verdict_cast.h"

#include <QCoreApplication>

#include <array>

namespace probe::verdict_words {

namespace {

using Cause = Verdict::Cause;

VerdictText silentMachine(const Cast &cast)
{
    VerdictText text;
    text.headline = words(QT_TRANSLATE_NOOP("probe::Verdict", "%1 does not answer. It may be switched off."))
                        .arg(cast.machine);
    text.sentence = words(QT_TRANSLATE_NOOP(
        "probe::Verdict", "As long as nothing answers, silence does not tell whether a door is shut."));
    return text;
}

/// The name leads nowhere, or nobody knows where. Without any address there was nothing to try.
VerdictText byAddressOnly(const Verdict &verdict, const Cast &cast)
{
    VerdictText text;
    const bool isLost = verdict.cause == Cause::NameNotFound;
    text.headline
        = (isLost ? words(QT_TRANSLATE_NOOP("probe::Verdict", "The name of %1 leads nowhere."))
                  : words(QT_TRANSLATE_NOOP("probe::Verdict", "The name of %1 could not be asked for.")))
              .arg(cast.machine);
    if (verdict.open.empty())
        text.sentence = words(QT_TRANSLATE_NOOP(
            "probe::Verdict", "No address was promised, so nothing was tried and nothing is proved."));
    else if (isLost)
        text.sentence = words(QT_TRANSLATE_NOOP("probe::Verdict",
            "At the address, the door is as promised. The name opens it when MagicDNS is on in the "
            "tailnet of the computer that asks, and that computer uses it."));
    else
        text.sentence = words(QT_TRANSLATE_NOOP("probe::Verdict",
            "At the address, the door is as promised. Where the name leads is not known: check again when "
            "names are answered."));
    return text;
}

VerdictText droppedByPort(const Cast &cast)
{
    VerdictText text;
    text.headline = words(
        QT_TRANSLATE_NOOP("probe::Verdict", "Something on the way to %1 lets only some ports through."))
                        .arg(cast.machine);
    text.sentence = cast.isFriend
        ? words(QT_TRANSLATE_NOOP("probe::Verdict",
            "Tailscale's own port there opens for everybody who sees the machine, and it stayed silent. So "
            "silence "
            "does not show that a door is shut. A firewall on this computer may be the reason."))
        : words(
            QT_TRANSLATE_NOOP("probe::Verdict",
                "Tailscale's own port there opens for everybody who sees the machine, and it stayed silent. "
                "So "
                "silence does not show that a door is shut. A firewall on the computer of %1 or on %2 may "
                "be the reason."))
              .arg(cast.guest, cast.machine);
    return text;
}

/// Some doors are not known, by no fault of the machine's.
VerdictText gaps(Cause cause, const Cast &cast)
{
    VerdictText text;
    if (cause == Cause::TooMuchLoss) {
        text.headline = words(QT_TRANSLATE_NOOP("probe::Verdict", "Too much gets lost on the way to %1."))
                            .arg(cast.machine);
        text.sentence = words(QT_TRANSLATE_NOOP("probe::Verdict",
            "So silence does not tell whether a door is shut. Check again over a better connection."));
    } else if (cause == Cause::ErrorsLimited) {
        text.headline
            = words(QT_TRANSLATE_NOOP("probe::Verdict", "%1 rejects with errors, but not every time."))
                  .arg(cast.machine);
        text.sentence = words(QT_TRANSLATE_NOOP("probe::Verdict",
            "A door that stayed silent may be one that it rejects, so whether it is shut is not known."));
    } else {
        text.headline = cast.isFriend
            ? words(QT_TRANSLATE_NOOP("probe::Verdict", "This computer could not try every door."))
            : words(QT_TRANSLATE_NOOP("probe::Verdict", "The computer of %1 could not try every door."))
                  .arg(cast.guest);
        text.sentence = words(QT_TRANSLATE_NOOP("probe::Verdict",
            "So nothing is proved. See whether a firewall there forbids it, close other programs that use "
            "the "
            "network, and check again."));
    }
    return text;
}

/// What opens and what is shut is right as far as it was seen, but half of the promise was not seen.
VerdictText halfProved(const Verdict &verdict, const Cast &cast)
{
    VerdictText text;
    switch (verdict.cause) {
    case Cause::AddressMute:
        text.headline = words(QT_TRANSLATE_NOOP("probe::Verdict", "%1 does not answer at %2."))
                            .arg(cast.machine, addressList(verdict.mute));
        text.sentence = cast.isFriend
            ? words(
                QT_TRANSLATE_NOOP("probe::Verdict",
                    "Nothing is proved there; at the other address the door is as promised. Ask %1 whether "
                    "the rule names that address too, then check again."))
                  .arg(cast.host)
            : words(
                QT_TRANSLATE_NOOP("probe::Verdict",
                    "Nothing is proved there; at the other address the door is as promised. See whether the "
                    "rule names that address too, and whether a firewall on %1 drops it."))
                  .arg(cast.machine);
        return text;
    case Cause::AddressNotTried:
        text.headline = words(QT_TRANSLATE_NOOP("probe::Verdict", "Nothing was sent to %1."))
                            .arg(addressList(verdict.notTried));
        text.sentence = cast.isFriend
            ? words(QT_TRANSLATE_NOOP("probe::Verdict",
                "This computer has no way there through Tailscale, so nothing is proved at that address. See "
                "whether IPv4 and IPv6 are both on, then check again."))
            : words(QT_TRANSLATE_NOOP("probe::Verdict",
                        "The computer of %1 has no way there through Tailscale, so nothing is proved at that "
                        "address. IPv4 or IPv6 may be off there."))
                  .arg(cast.guest);
        return text;
    default:
        return byAddressOnly(verdict, cast);
    }
}

} // namespace

VerdictText undecided(const Verdict &verdict, const Cast &cast)
{
    VerdictText text;
    switch (verdict.cause) {
    case Cause::OnlyUdp:
        text.headline = words(
            QT_TRANSLATE_NOOP("probe::Verdict", "Whether this door opens cannot be seen from outside."));
        text.sentence = words(QT_TRANSLATE_NOOP("probe::Verdict",
                                  "%1 uses UDP, which does not answer a knock. Try it with its own program."))
                            .arg(doorList(verdict.unprovable));
        return text;
    case Cause::NameLeadsElsewhere:
        text.headline
            = words(QT_TRANSLATE_NOOP("probe::Verdict", "The name of %1 leads to another computer."))
                  .arg(cast.machine);
        text.sentence = words(QT_TRANSLATE_NOOP("probe::Verdict",
            "The address itself is as promised. Do not use the name until it leads there."));
        return text;
    case Cause::ControlLost:
        text.headline = words(QT_TRANSLATE_NOOP("probe::Verdict", "%1 stopped answering during the check."))
                            .arg(cast.machine);
        text.sentence = words(
            QT_TRANSLATE_NOOP("probe::Verdict", "What was silent may not have been shut. Check again."));
        return text;
    case Cause::CutShort:
        text.headline = words(QT_TRANSLATE_NOOP("probe::Verdict", "This was stopped before its end."));
        text.sentence = counted({QT_TRANSLATE_NOOP("probe::Verdict", "One door is not known yet."),
                                    QT_TRANSLATE_N_NOOP("probe::Verdict", "%Ln doors are not known yet.")},
            verdict.unknown.size());
        return text;
    case Cause::CouldNotTry:
    case Cause::TooMuchLoss:
    case Cause::ErrorsLimited:
        return gaps(verdict.cause, cast);
    case Cause::NothingElseTried:
        text.headline = words(QT_TRANSLATE_NOOP("probe::Verdict", "No other door was tried."));
        text.sentence = words(QT_TRANSLATE_NOOP("probe::Verdict",
            "What was promised opens. Whether the rest is shut shows when other ports are tried, too."));
        return text;
    case Cause::AddressForbidden:
        text.headline = words(
            QT_TRANSLATE_NOOP("probe::Verdict", "The card leads to an address outside of every tailnet."));
        text.sentence
            = words(QT_TRANSLATE_NOOP("probe::Verdict", "Nothing was sent there. Ask %1 for a new card."))
                  .arg(cast.host);
        return text;
    case Cause::OwnPortSilent:
        return droppedByPort(cast);
    case Cause::AddressMute:
    case Cause::AddressNotTried:
    case Cause::NameNotFound:
    case Cause::NameUnanswered:
        return halfProved(verdict, cast);
    default:
        return silentMachine(cast);
    }
}

namespace {

struct SideWords {
    Cause cause;
    const char *toFriend;
    const char *toHost;
    const char *remedy;
};

constexpr std::array<SideWords, 8> sideWords{{
    {Cause::NoClient,
        QT_TRANSLATE_NOOP("probe::Verdict", "Your side first: Tailscale is not installed on this computer."),
        QT_TRANSLATE_NOOP("probe::Verdict", "Tailscale is not installed on the computer of %1."),
        QT_TRANSLATE_NOOP("probe::Verdict", "Install it, sign in, and check again.")},
    {Cause::ClientNotRunning,
        QT_TRANSLATE_NOOP("probe::Verdict", "Your side first: Tailscale is not running on this computer."),
        QT_TRANSLATE_NOOP("probe::Verdict", "Tailscale is not running on the computer of %1."),
        QT_TRANSLATE_NOOP("probe::Verdict", "Start it and check again.")},
    {Cause::SignedOut,
        QT_TRANSLATE_NOOP(
            "probe::Verdict", "Your side first: nobody is signed in to Tailscale on this computer."),
        QT_TRANSLATE_NOOP("probe::Verdict", "Nobody is signed in to Tailscale on the computer of %1."),
        QT_TRANSLATE_NOOP(
            "probe::Verdict", "Sign in with the account that accepted the invite, and check again.")},
    {Cause::NeedsApproval,
        QT_TRANSLATE_NOOP(
            "probe::Verdict", "Your side first: this computer waits for approval in its own tailnet."),
        QT_TRANSLATE_NOOP("probe::Verdict", "The computer of %1 waits for approval in its own tailnet."),
        QT_TRANSLATE_NOOP(
            "probe::Verdict", "Approve it in the admin console of that tailnet, and check again.")},
    {Cause::ClientStopped,
        QT_TRANSLATE_NOOP("probe::Verdict", "Your side first: Tailscale is switched off on this computer."),
        QT_TRANSLATE_NOOP("probe::Verdict", "Tailscale is switched off on the computer of %1."),
        QT_TRANSLATE_NOOP("probe::Verdict", "Switch it on and check again.")},
    {Cause::WrongAccount,
        QT_TRANSLATE_NOOP("probe::Verdict",
            "Your side first: this computer is signed in with another account than expected."),
        QT_TRANSLATE_NOOP(
            "probe::Verdict", "The computer of %1 is signed in with another account than expected."),
        QT_TRANSLATE_NOOP(
            "probe::Verdict", "Sign in with the account that accepted the invite, and check again.")},
    {Cause::TaggedDevice,
        QT_TRANSLATE_NOOP(
            "probe::Verdict", "Your side first: this computer carries a tag, so it cannot use a share."),
        QT_TRANSLATE_NOOP("probe::Verdict", "The computer of %1 carries a tag, so it cannot use a share."),
        QT_TRANSLATE_NOOP("probe::Verdict", "Use another device, or sign this one in as a person.")},
    {Cause::NoRoute,
        QT_TRANSLATE_NOOP(
            "probe::Verdict", "Your side first: the way there does not lead through Tailscale."),
        QT_TRANSLATE_NOOP(
            "probe::Verdict", "On the computer of %1 the way there does not lead through Tailscale."),
        QT_TRANSLATE_NOOP(
            "probe::Verdict", "Nothing was sent. Look whether Tailscale is on, and check again.")},
}};

} // namespace

VerdictText yourSideFirst(const Verdict &verdict, const Cast &cast)
{
    for (const SideWords &row : sideWords)
        if (row.cause == verdict.cause)
            return {cast.isFriend ? words(row.toFriend) : words(row.toHost).arg(cast.guest),
                words(row.remedy), {}};
    Q_UNREACHABLE();
}

} // namespace probe::verdict_words
