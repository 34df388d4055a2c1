// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/check_result.h"
#include "core/probe/situation.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace probe {

/// What a check means. The ports behind it are data, so that the page, `--json` and the tests read the same
/// thing.
struct Verdict {
    enum class Kind {
        AsPromised,    ///< every promised door opens, every other that was tried is silent
        Leaking,       ///< a door opens that must be shut
        LooselyClosed, ///< a door that must be shut answers "refused": packets are let in, nothing listens
                       ///< today
        ServiceDown,   ///< a promised door answers "refused", the others are shut: the rule is right
        NotThereYet,   ///< the machine is there, or not yet shared with us, and the promised door is silent
        Undecided,     ///< nothing proves that silence means shut
        YourSideFirst  ///< the friend's own Tailscale has to be put right first
    };
    /// Why, where the kind alone does not tell.
    enum class Cause {
        None,
        // NotThereYet
        DoorSilent,
        MachineNotListed,
        // Undecided
        NothingAnswered,
        MachineSilent,
        OnlyUdp,
        NameLeadsElsewhere,
        ControlLost,
        CutShort,
        CouldNotTry,
        AddressForbidden,
        // YourSideFirst
        NoClient,
        ClientNotRunning,
        SignedOut,
        NeedsApproval,
        ClientStopped,
        WrongAccount,
        TaggedDevice,
        NoRoute
    };

    Kind kind = Kind::Undecided;
    Cause cause = Cause::None;
    std::vector<Door> open;       ///< promised and open on at least one address
    std::vector<Door> refused;    ///< promised, nothing listens
    std::vector<Door> silent;     ///< promised, no answer
    std::vector<Door> unprovable; ///< promised over UDP
    std::vector<std::uint16_t> leaking;
    std::vector<std::uint16_t> loose;
    std::vector<std::uint16_t> shut;
    std::vector<std::uint16_t> unknown; ///< of the closed sample: not tried, or silent where nothing answers
    std::vector<std::uint16_t> builtIn; ///< Tailscale's own, answered, expected
    std::vector<base::Address>
        mute; ///< addresses where nothing answered or could be tried, while another did
    NameAnswer::State name = NameAnswer::State::NotAsked;
    friend bool operator==(const Verdict &, const Verdict &) = default;
};
[[nodiscard]] QString idOf(Verdict::Kind kind);
[[nodiscard]] QString idOf(Verdict::Cause cause);
/// One or two words for a badge: "As promised", "Loosely closed" … in the user's language.
[[nodiscard]] QString describe(Verdict::Kind kind);

/// Reads a result. Pure; the table of core/probe/verdict.cpp is the specification.
/// A check knows new TCP connections only: UDP and connections that already stand are not judged.
[[nodiscard]] Verdict verdict(const CheckResult &result, const Situation &situation);

} // namespace probe
