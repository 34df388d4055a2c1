// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/friend_flow.h"

#include <QCoreApplication>

namespace share {

QString describe(const FriendProblem &problem, const Card &card)
{
    const auto say
        = [](const char *text) { return QCoreApplication::translate("share::FriendProblem", text); };
    const QString host = card.hostName.isEmpty() ? say(QT_TRANSLATE_NOOP("share::FriendProblem", "your host"))
                                                 : card.hostName;
    using P = FriendProblem::Code;
    switch (problem.code) {
    case P::NotRead:
        return say(QT_TRANSLATE_NOOP("share::FriendProblem", "Read what it is about."));
    case P::ClientNotAsked:
        return say(
            QT_TRANSLATE_NOOP("share::FriendProblem", "Look whether Tailscale runs on this computer."));
    case P::NoClient:
        return say(QT_TRANSLATE_NOOP("share::FriendProblem",
            "Tailscale is not on this computer yet. Get it from tailscale.com/download."));
    case P::ClientNotRunning:
        return say(QT_TRANSLATE_NOOP(
            "share::FriendProblem", "Tailscale is here but does not run. Start it, then look again."));
    case P::SignedOut:
        return say(QT_TRANSLATE_NOOP("share::FriendProblem", "Sign in to Tailscale as %1."))
            .arg(problem.subject);
    case P::NeedsApproval:
        return say(QT_TRANSLATE_NOOP(
            "share::FriendProblem", "An admin of your own tailnet has to approve this computer first."));
    case P::ClientStopped:
        return say(QT_TRANSLATE_NOOP(
            "share::FriendProblem", "Tailscale is switched off. Switch it on, then look again."));
    case P::WrongAccount:
        return say(QT_TRANSLATE_NOOP("share::FriendProblem",
                       "You are signed in as %1, but %2 expects %3. Switch the account in Tailscale."))
            .arg(problem.subject, host, card.friendLogin);
    case P::TaggedDevice:
        return say(QT_TRANSLATE_NOOP("share::FriendProblem",
                       "This computer belongs to a tag (%1), not to you, so it cannot use a share. Take "
                       "another one."))
            .arg(problem.subject);
    case P::AccountNotConfirmed:
        return say(QT_TRANSLATE_NOOP("share::FriendProblem", "Sign in to Tailscale as %1, then say so here."))
            .arg(problem.subject);
    case P::MachineNotListed:
        return say(
            QT_TRANSLATE_NOOP("share::FriendProblem", "%1 is not in your list yet. Accept the invite of %2."))
            .arg(problem.subject, host);
    case P::InviteNotConfirmed:
        return say(QT_TRANSLATE_NOOP("share::FriendProblem", "Accept the invite of %1, then say so here."))
            .arg(host);
    case P::NotAgreed:
        return say(QT_TRANSLATE_NOOP("share::FriendProblem", "Read what %1 can see, and agree or leave it."))
            .arg(host);
    case P::NotChecked:
        return say(QT_TRANSLATE_NOOP("share::FriendProblem", "Check the door."));
    case P::NotAsPromised:
        return say(QT_TRANSLATE_NOOP("share::FriendProblem",
                       "The door is not as %1 promised. Send the result, and check again later."))
            .arg(host);
    case P::NotSent:
        return say(QT_TRANSLATE_NOOP("share::FriendProblem", "Send the result to %1.")).arg(host);
    }
    Q_UNREACHABLE();
}

} // namespace share
