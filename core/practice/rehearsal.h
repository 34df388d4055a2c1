// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace practice {

/// Something that goes wrong in real life and can be rehearsed.
enum class Rehearsal {
    WrongAccount,        ///< the friend's computer and browser are signed in with another account of his
    RuleDelay,           ///< a saved rule needs half a minute to reach the machines
    TaggedFriendMachine, ///< the friend's computer carries a tag, so it cannot use a share
    ServiceDown,         ///< the shared machine is there, its services are not running
    RuleTooWide,         ///< after the friend accepted, somebody in the host's family opens everything again
    HostOffline,         ///< the host's machines are switched off
    FriendSignedOut      ///< the friend's Tailscale is signed out
};

inline constexpr std::array allRehearsals{Rehearsal::WrongAccount, Rehearsal::RuleDelay,
    Rehearsal::TaggedFriendMachine, Rehearsal::ServiceDown, Rehearsal::RuleTooWide, Rehearsal::HostOffline,
    Rehearsal::FriendSignedOut};

/// The word on the command line: "wrong-account", "delay", "tagged", "service-down", "too-wide", "offline",
/// "signed-out".
[[nodiscard]] QString idOf(Rehearsal rehearsal);
[[nodiscard]] std::optional<Rehearsal> rehearsalFromId(QStringView id);
/// One sentence for a menu or a list.
[[nodiscard]] QString describe(Rehearsal rehearsal);

} // namespace practice
