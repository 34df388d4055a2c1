// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/practice_walk.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using Cause = probe::Verdict::Cause;

QString yourSide(Cause cause, const share::Card &card)
{
    switch (cause) {
    case Cause::WrongAccount:
        return translate("cli", "Sign in to Tailscale as %1, then check again.").arg(card.friendLogin);
    case Cause::TaggedDevice:
        return translate("cli",
            "A computer with a tag cannot use a share. Use one without, or sign in on this one as yourself, "
            "then check again.");
    case Cause::SignedOut:
        return translate("cli", "Sign in to Tailscale as %1, then check again.").arg(card.friendLogin);
    default:
        return translate("cli", "Start Tailscale on this computer and sign in as %1, then check again.")
            .arg(card.friendLogin);
    }
}

} // namespace

QString adviceFor(const probe::Verdict &verdict, const share::Card &card)
{
    using Kind = probe::Verdict::Kind;
    switch (verdict.kind) {
    case Kind::AsPromised:
        return {};
    case Kind::Leaking:
    case Kind::LooselyClosed:
        return translate("cli",
            "%1 looks at the policy again: another rule lets %2 in. Halfdoor finds it and narrows it; then "
            "check again.")
            .arg(card.hostName, card.friendName);
    case Kind::ServiceDown:
        if (verdict.cause == Cause::RefusedAtAnAddress)
            return translate("cli", "%1 lets %2 listen at every address of %3, then check again.")
                .arg(card.hostName, card.serviceName, card.machine);
        if (!verdict.silent.empty())
            return translate(
                "cli", "%1 starts %2 on %3 and sees whether a rule names the silent door, then check again.")
                .arg(card.hostName, card.serviceName, card.machine);
        return translate("cli", "The rule is right. %1 starts %2 on %3, then check again.")
            .arg(card.hostName, card.serviceName, card.machine);
    case Kind::NotThereYet:
        if (verdict.cause == Cause::SilentAtAnAddress)
            return translate("cli", "%1 sees whether the rule names every address of %2, then check again.")
                .arg(card.hostName, card.machine);
        return translate("cli",
            "A rule needs some seconds to arrive: check again in a minute. If it stays like this, %1 "
            "compares the account that accepted with the rule.")
            .arg(card.hostName);
    case Kind::Undecided:
        if (verdict.cause == Cause::AddressNotTried)
            return translate(
                "cli", "See whether IPv4 and IPv6 are both on at this computer, then check again.");
        if (verdict.cause == Cause::NameNotFound)
            return translate("cli", "Turn MagicDNS on in your Tailscale settings, then check again.");
        if (verdict.cause == Cause::NameUnanswered)
            return translate("cli", "See whether this computer finds other names, then check again.");
        if (verdict.cause == Cause::OwnPortSilent)
            return translate("cli",
                "See whether a firewall on this computer holds back connections to other computers, then "
                "check again.");
        if (verdict.cause == Cause::CouldNotTry)
            return translate("cli",
                "See whether a firewall on this computer forbids connections, close other programs that use "
                "the "
                "network, then check again.");
        if (verdict.cause == Cause::TooMuchLoss)
            return translate("cli", "Use a cable or sit closer to your router, then try again.");
        if (verdict.cause == Cause::ErrorsLimited)
            return translate("cli", "%1 lets the firewall of %2 drop what it rejects now, then try again.")
                .arg(card.hostName, card.machine);
        return translate("cli", "%1 looks whether %2 is switched on and connected, then check again.")
            .arg(card.hostName, card.machine);
    case Kind::YourSideFirst:
        return yourSide(verdict.cause, card);
    }
    Q_UNREACHABLE();
}

} // namespace cli
