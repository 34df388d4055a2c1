// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/host_flow.h"

#include <QCoreApplication>

namespace share {

namespace {

/// The inner error's own words; they say what to do.
QString innerWords(const FlowError &error)
{
    if (error.store)
        return describe(*error.store);
    if (error.card)
        return describe(*error.card);
    if (error.api)
        return api::describe(*error.api);
    if (error.client)
        return api::describe(*error.client);
    if (error.refusal && !error.refusal->problems.empty())
        return error.refusal->problems.front().message;
    if (!error.problems.empty())
        return describe(error.problems.front());
    return {};
}

} // namespace

QString describe(const FlowError &error)
{
    using Code = FlowError::Code;
    if (const QString inner = innerWords(error); !inner.isEmpty())
        return inner;
    const auto say = [&](const char *text) {
        return QCoreApplication::translate("share::FlowError", text)
            .replace(QStringLiteral("%1"), error.detail);
    };
    switch (error.code) {
    case Code::Busy:
        return say(QT_TRANSLATE_NOOP(
            "share::FlowError", "Another question to your tailnet is under way. Wait for its answer."));
    case Code::NotConnected:
        return say(QT_TRANSLATE_NOOP("share::FlowError", "No tailnet is connected. Do this step by hand."));
    case Code::Tailnet:
    case Code::Client:
    case Code::Store:
    case Code::BadInput:
    case Code::NotReady:
        return say(QT_TRANSLATE_NOOP("share::FlowError", "Something before this step is still missing."));
    case Code::Refused:
        return say(QT_TRANSLATE_NOOP(
            "share::FlowError", "Your policy cannot be planned with. Nothing was changed."));
    case Code::ChangedMeanwhile:
        return say(QT_TRANSLATE_NOOP("share::FlowError",
            "Somebody else changed your policy in between. Nothing was saved; look at the new plan."));
    case Code::SavedDiffers:
        return say(QT_TRANSLATE_NOOP("share::FlowError",
            "What is saved is not what was planned: line %1 differs. Save the planned text and read it back "
            "again."));
    case Code::NotOurFile:
        return say(QT_TRANSLATE_NOOP("share::FlowError",
            "The policy was changed after we saved it. Undo would throw that away; take only the rule out "
            "instead."));
    case Code::StillShared:
        return say(QT_TRANSLATE_NOOP("share::FlowError",
            "The machine is still shared with %1, and the former policy would open more. Withdraw the share "
            "first."));
    case Code::NothingToUndo:
        return say(QT_TRANSLATE_NOOP("share::FlowError", "There is no former policy of this share."));
    case Code::ForeignResult:
        return say(QT_TRANSLATE_NOOP("share::FlowError",
            "This result does not answer a card of this share. Ask your friend for the one that belongs to "
            "it."));
    case Code::PracticeMixed:
        return say(QT_TRANSLATE_NOOP("share::FlowError",
            "Practice and real do not mix. Open this where it was made: in practice, or outside of it."));
    case Code::BadLink:
        return say(QT_TRANSLATE_NOOP(
            "share::FlowError", "That is not an invite link. It begins with https://login.tailscale.com/."));
    case Code::InviteGone:
        return say(QT_TRANSLATE_NOOP(
            "share::FlowError", "Your tailnet does not know this invite any more. Make a new one."));
    case Code::Ending:
        return say(QT_TRANSLATE_NOOP(
            "share::FlowError", "This share is being ended. Withdraw it and take the rule out first."));
    case Code::NothingToCheck:
        return say(QT_TRANSLATE_NOOP("share::FlowError", "The card names nothing that a check could try."));
    case Code::IsAudit:
        return say(QT_TRANSLATE_NOOP("share::FlowError",
            "This is the result of an audit. Open it with Share, “Open a card or a result”: it belongs into "
            "the history."));
    case Code::ClockAhead:
        return say(QT_TRANSLATE_NOOP("share::FlowError",
            "This result ends later than it is now: the clock of your friend's computer is ahead. Ask your "
            "friend to set it right and to check again. Nothing was kept."));
    case Code::OlderCard:
        return say(QT_TRANSLATE_NOOP(
            "share::FlowError", "This result answers an older card. It was not counted; ask for a new one."));
    case Code::BeforeRule:
        return say(QT_TRANSLATE_NOOP("share::FlowError",
            "This result was measured before the rule was saved, so it does not count. Ask for a new one."));
    }
    Q_UNREACHABLE();
}

} // namespace share
