// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/input.h"
#include "core/probe/address_rule.h"
#include "core/probe/check_plan.h"
#include "core/probe/situation.h"
#include "core/probe/verdict_words.h"
#include "core/share/card.h"

namespace cli {

/// What a check or an audit is about, and who is in the sentences about it.
struct CheckTask {
    probe::Promise promise;
    std::vector<std::uint16_t> closed; ///< asked for with --closed; a check chooses them otherwise
    probe::AddressRule rule;
    probe::Names names;
    QString owner; ///< of the run that is kept: the visit of the card; empty without one
    QString nonce; ///< of the card
    std::optional<share::Card> card;
    probe::Situation situation; ///< of the client on this computer; unknown before askClient()
    bool isByHand = false;      ///< from --address and --name: there is no card that could be asked for anew
};
/// From CARD, from --share, or from --address, --name, --open, --closed and --any-address. With a share a
/// note says from where it is measured.
[[nodiscard]] Result<CheckTask, InputError> readCheckTask(const Args &args, const Context &context);

/// Asks Tailscale on this computer, where its command line tool is, who is signed in and where the machine's
/// Tailscale itself listens. Without an answer nothing is known, and a note says so when there should be one.
void askClient(CheckTask &task, const Context &context);

/// Asks once more after a measurement that may have found Tailscale's own port: a restart of the machine's
/// Tailscale in the middle moves it.
void addAnnouncedSince(probe::CheckPlan &plan, const CheckTask &task, const Context &context);

/// The verdict in words that fit how the task was given.
[[nodiscard]] probe::VerdictText wordsOf(const probe::Verdict &verdict, const CheckTask &task);

/// The options that readCheckTask() reads, besides --closed.
[[nodiscard]] std::vector<Option> checkTaskOptions();

} // namespace cli
