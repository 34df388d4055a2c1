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
        AsPromised,    ///< every promised door opens at every address, every other that was tried is
                       ///< silent
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
        SilentAtAnAddress, ///< it opens at another
        // ServiceDown
        RefusedAtAnAddress, ///< it opens at another
        // Undecided
        NothingAnswered,
        MachineSilent,
        OnlyUdp,
        NameLeadsElsewhere,
        ControlLost,
        CutShort,
        CouldNotTry,
        TooMuchLoss,      ///< audit: the path loses too much to call silence shut
        ErrorsLimited,    ///< audit: it rejects with errors, but not every time
        NothingElseTried, ///< the promised doors open, and nobody asked for another
        AddressForbidden,
        AddressMute,     ///< all is right at one address, and nothing at all answered at another
        AddressNotTried, ///< all is right at one address, and nothing could be sent to another
        NameNotFound,    ///< all is right at the address, and the name leads nowhere
        NameUnanswered,  ///< all is right at the address, and the name could not be asked for
        OwnPortSilent,   ///< Tailscale's own port, announced, is silent: something drops by port
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
    std::vector<Door> open;       ///< promised, and open at every address where something answers
    std::vector<Door> refused;    ///< promised, nothing listens, or not at every such address
    std::vector<Door> silent;     ///< promised, no answer, or not at every such address
    std::vector<Door> unprovable; ///< promised over UDP
    std::vector<std::uint16_t> leaking;
    std::vector<std::uint16_t> loose;
    std::vector<std::uint16_t> shut;
    std::vector<std::uint16_t> unknown; ///< of the closed sample: not tried, or silent where nothing answers
    std::vector<std::uint16_t> builtIn; ///< Tailscale's own, answered, expected
    bool isOwnAnnounced
        = false; ///< the client names those of \c builtIn; else they are told from the address
    /// Addresses where a promised door does not open, though something answers there and the door opens at
    /// another.
    std::vector<base::Address> partly;
    std::vector<base::Address> mute;     ///< promised addresses where nothing answered, while another did
    std::vector<base::Address> notTried; ///< promised addresses where nothing was or could be sent
    NameAnswer::State name = NameAnswer::State::NotAsked;
    /// The host had shut the promised doors: they are among those that must be shut. See whenShut().
    bool isShutByHost = false;
    friend bool operator==(const Verdict &, const Verdict &) = default;
};
[[nodiscard]] QString idOf(Verdict::Kind kind);
[[nodiscard]] QString idOf(Verdict::Cause cause);
/// One or two words for a badge: "As promised", "Loosely closed" … in the user's language.
[[nodiscard]] QString describe(Verdict::Kind kind);

/// Reads a result. Pure; the table of core/probe/verdict.cpp is the specification.
/// A check knows new TCP connections only: UDP and connections that already stand are not judged.
[[nodiscard]] Verdict verdict(const CheckResult &result, const Situation &situation);

/// The same measurement for a host who had shut the promised doors by then (paused, or taken out): one that
/// answers leaks, and AsPromised means that none does.
[[nodiscard]] Verdict whenShut(Verdict verdict);

} // namespace probe
