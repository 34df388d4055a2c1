// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/stores.h"

/// The commands of the groups `share` and `card`; share_commands.cpp has their table. All of them work by
/// hand: what the host does in the admin console he says here.
namespace cli {

[[nodiscard]] Exit shareList(const Args &args, Context &context);
[[nodiscard]] Exit shareShow(const Args &args, Context &context);
[[nodiscard]] Exit shareNew(const Args &args, Context &context);
[[nodiscard]] Exit shareAnother(const Args &args, Context &context);
[[nodiscard]] Exit shareRule(const Args &args, Context &context);
[[nodiscard]] Exit shareInvite(const Args &args, Context &context);
[[nodiscard]] Exit shareProof(const Args &args, Context &context);
[[nodiscard]] Exit shareEnd(const Args &args, Context &context);
[[nodiscard]] Exit cardMake(const Args &args, Context &context);
[[nodiscard]] Exit cardShow(const Args &args, Context &context);

/// What stands in the way of the next step, and which command goes on.
void sayNext(const Context &context, const share::Share &share);
/// The share with this id, or why not (said).
[[nodiscard]] std::optional<share::Share> loadShare(
    const Context &context, Stores &stores, const QString &id);

} // namespace cli
