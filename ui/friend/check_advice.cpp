// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/check_advice.h"

namespace ui {

using Kind = probe::Verdict::Kind;
using Cause = probe::Verdict::Cause;

QStringList CheckAdvice::steps(const probe::Verdict &verdict, const Names &names)
{
    switch (verdict.kind) {
    case Kind::AsPromised:
        return {};
    case Kind::Leaking:
    case Kind::LooselyClosed:
        return {tr("Send %1 the result. It shows which rule to change.").arg(names.host),
            tr("When %1 says it is done, check again.").arg(names.host)};
    case Kind::ServiceDown:
        if (verdict.cause == Cause::RefusedAtAnAddress)
            return {tr("Send %1 the result. It shows at which address nothing listens.").arg(names.host),
                tr("Check again later.")};
        if (!verdict.silent.empty())
            return {tr("Send %1 the result. It shows what does not run, and which door is silent.")
                        .arg(names.host),
                tr("Check again later.")};
        return {
            tr("Tell %1 that %2 does not answer. It may have to be started.").arg(names.host, names.service),
            tr("Check again later.")};
    case Kind::NotThereYet:
        if (verdict.cause == Cause::MachineNotListed)
            return {tr("Accept the invite with %1, if you have not yet.").arg(names.login),
                tr("Ask %1 whether the rule names exactly this login.").arg(names.host),
                tr("Then check again.")};
        if (verdict.cause == Cause::SilentAtAnAddress)
            return {tr("Send %1 the result. It shows which address the rule lacks.").arg(names.host),
                tr("When %1 says it is done, check again.").arg(names.host)};
        return {tr("A new rule can take a minute to arrive. Check again in a moment."),
            tr("If it stays like this, send %1 the result.").arg(names.host)};
    case Kind::Undecided:
        return undecided(verdict.cause, names);
    case Kind::YourSideFirst:
        return yourSide(verdict.cause, names);
    }
    Q_UNREACHABLE();
}

QStringList CheckAdvice::undecided(Cause cause, const Names &names)
{
    switch (cause) {
    case Cause::CutShort:
        return {tr("Check again and let it run to its end. It takes about half a minute.")};
    case Cause::OnlyUdp:
        return {tr("Open %1 itself and see whether it works. No check can prove this kind of door.")
                    .arg(names.service)};
    case Cause::NameLeadsElsewhere:
        return {tr("Turn MagicDNS on in your Tailscale settings, then check again."),
            tr("If the name still leads elsewhere, ask %1 for a new card.").arg(names.host)};
    case Cause::AddressForbidden:
        return {tr("Nothing was sent: this address does not belong to Tailscale."),
            tr("Ask %1 for a new card.").arg(names.host)};
    case Cause::AddressMute:
        return {tr("Check again. If one address stays silent, send %1 the result.").arg(names.host)};
    case Cause::AddressNotTried:
        return {tr("See whether IPv4 and IPv6 are both on at this computer, then check again.")};
    case Cause::NameNotFound:
        return {tr("Turn MagicDNS on in your Tailscale settings, then check again."),
            tr("If the name still leads nowhere, ask %1 for a new card.").arg(names.host)};
    case Cause::NameUnanswered:
        return {tr("See whether this computer finds other names, then check again.")};
    case Cause::OwnPortSilent:
        return {
            tr("See whether a firewall on this computer or in your network holds back connections to other "
               "computers, then check again."),
            tr("If it stays like this, send %1 the result: a firewall on %2 may do the same.")
                .arg(names.host, names.machine)};
    case Cause::NothingElseTried:
        return {tr("Try other ports as well.")};
    case Cause::CouldNotTry:
        return {tr(
            "See whether a firewall on this computer forbids connections. Close other programs, then check "
            "again.")};
    case Cause::TooMuchLoss:
        return {tr("Use a cable or sit closer to your router, then try again.")};
    case Cause::ErrorsLimited:
        return {tr("Send %1 the result. A firewall on %2 should drop what it rejects now.")
                    .arg(names.host, names.machine)};
    default:
        return {tr("%1 may be switched off. Ask %2 whether it is on.").arg(names.machine, names.host),
            tr("Then check again.")};
    }
}

QStringList CheckAdvice::yourSide(Cause cause, const Names &names)
{
    switch (cause) {
    case Cause::NoClient:
        return {tr("Install Tailscale on this computer. The page “Your account” shows how."),
            tr("Then check again.")};
    case Cause::ClientNotRunning:
    case Cause::ClientStopped:
        return {tr("Start Tailscale and switch it on."), tr("Then check again.")};
    case Cause::SignedOut:
        return {tr("Sign in to Tailscale as %1.").arg(names.login), tr("Then check again.")};
    case Cause::WrongAccount:
        return {tr("Switch to the account %1 in Tailscale.").arg(names.login), tr("Then check again.")};
    case Cause::NeedsApproval:
        return {tr("Approve this computer in your Tailscale admin page, or ask the one who runs it."),
            tr("Then check again.")};
    case Cause::TaggedDevice:
        return {tr("This computer carries a tag, so it cannot use a share. Use another device, or sign in as "
                   "a person."),
            tr("Then check again.")};
    default:
        return {tr("Switch Tailscale on. Without it, the way to %1 would lead somewhere else.")
                    .arg(names.machine),
            tr("Then check again.")};
    }
}

QString CheckAdvice::comfort(const probe::Verdict &verdict, const Names &names)
{
    switch (verdict.kind) {
    case Kind::Leaking:
        return tr("Your own devices are no more open than before. The open door leads into %1, and %2 will "
                  "want to know.")
            .arg(names.machine, names.host);
    case Kind::LooselyClosed:
        return tr("Your own devices are no more open than before. Nothing listens behind those doors today.");
    case Kind::ServiceDown:
        if (verdict.cause == Cause::RefusedAtAnAddress || !verdict.silent.empty())
            return {};
        return tr("The rule is right: only %1 itself does not run.").arg(names.service);
    default:
        return {};
    }
}

} // namespace ui
