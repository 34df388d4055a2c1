// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/step_words.h"

#include "app/cli/command.h"

using namespace Qt::StringLiterals;
using share::FriendStep;
using share::Step;
using share::StepState;

namespace cli {

QString idOf(Step step)
{
    switch (step) {
    case Step::TwoHouses:
        return u"two-houses"_s;
    case Step::YourSide:
        return u"your-side"_s;
    case Step::WhatYouShare:
        return u"what-you-share"_s;
    case Step::YourFriend:
        return u"your-friend"_s;
    case Step::TheRule:
        return u"the-rule"_s;
    case Step::TheInvite:
        return u"the-invite"_s;
    case Step::TheCard:
        return u"the-card"_s;
    case Step::TheProof:
        return u"the-proof"_s;
    case Step::Aftercare:
        return u"aftercare"_s;
    }
    Q_UNREACHABLE();
}

QString idOf(FriendStep step)
{
    switch (step) {
    case FriendStep::Welcome:
        return u"welcome"_s;
    case FriendStep::YourAccount:
        return u"your-account"_s;
    case FriendStep::TheInvite:
        return u"the-invite"_s;
    case FriendStep::WhatHostCanSee:
        return u"what-host-can-see"_s;
    case FriendStep::CheckTheDoor:
        return u"check-the-door"_s;
    case FriendStep::Done:
        return u"done"_s;
    }
    Q_UNREACHABLE();
}

QString titleOf(Step step)
{
    switch (step) {
    case Step::TwoHouses:
        return translate("cli", "Two houses, one door");
    case Step::YourSide:
        return translate("cli", "Your side");
    case Step::WhatYouShare:
        return translate("cli", "What you share");
    case Step::YourFriend:
        return translate("cli", "Your friend");
    case Step::TheRule:
        return translate("cli", "The rule");
    case Step::TheInvite:
        return translate("cli", "The invite");
    case Step::TheCard:
        return translate("cli", "The card");
    case Step::TheProof:
        return translate("cli", "The proof");
    case Step::Aftercare:
        return translate("cli", "Aftercare");
    }
    Q_UNREACHABLE();
}

QString titleOf(FriendStep step, const QString &hostName)
{
    switch (step) {
    case FriendStep::Welcome:
        return translate("cli", "Welcome");
    case FriendStep::YourAccount:
        return translate("cli", "Your account");
    case FriendStep::TheInvite:
        return translate("cli", "The invite");
    case FriendStep::WhatHostCanSee:
        return translate("cli", "What %1 can see").arg(hostName);
    case FriendStep::CheckTheDoor:
        return translate("cli", "Check the door");
    case FriendStep::Done:
        return translate("cli", "Done");
    }
    Q_UNREACHABLE();
}

QString stateText(StepState state)
{
    switch (state) {
    case StepState::Done:
        return translate("cli", "done");
    case StepState::Now:
        return translate("cli", "now");
    case StepState::Attention:
        return translate("cli", "attention");
    case StepState::ToDo:
        return translate("cli", "to do");
    case StepState::Declined:
        return translate("cli", "declined");
    }
    Q_UNREACHABLE();
}

QString idOf(StepState state)
{
    switch (state) {
    case StepState::Done:
        return u"done"_s;
    case StepState::Now:
        return u"now"_s;
    case StepState::Attention:
        return u"attention"_s;
    case StepState::ToDo:
        return u"to-do"_s;
    case StepState::Declined:
        return u"declined"_s;
    }
    Q_UNREACHABLE();
}

} // namespace cli
