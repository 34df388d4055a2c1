// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run.h"

#include <optional>

namespace history {

/// Something that a run found to be other than promised.
struct Deviation {
    enum class Kind {
        Leaking,       ///< a port opens that must be shut
        LooselyClosed, ///< a port that must be shut answers "refused"
        ServiceDown,   ///< a promised door answers "refused" everywhere
        DoorSilent,    ///< a promised door is silent, though the machine answers
        NameOtherPeer, ///< the name leads to another machine, or the machine has a new address
        NameOutside,   ///< the name leads out of every tailnet
        NameLost       ///< the name leads nowhere
    };
    Kind kind = Kind::Leaking;
    /// By address, the ports; for a name, what it leads to, without ports; nothing for NameLost.
    std::map<base::Address, probe::PortSet> where;
    bool isEverywhere = true; ///< all addresses that were measured have it alike: the words need not name any
    /// Where it is not: what else was measured does not count.
    friend bool operator==(const Deviation &a, const Deviation &b)
    {
        return a.kind == b.kind && a.where == b.where;
    }

    [[nodiscard]] probe::PortSet ports() const; ///< over all addresses
    [[nodiscard]] bool isAboutPorts() const;
    /// A change of the rule would mend it: what opens or answers and must not, and a promised door that does
    /// not.
    [[nodiscard]] bool isAboutTheRule() const;
};
[[nodiscard]] QString idOf(Deviation::Kind kind);
[[nodiscard]] std::optional<Deviation::Kind> deviationKindFromId(QStringView id);
/// "Port 22: open, but must be shut.", "Port 22 at 100.64.0.1: …" when it is not everywhere. Plain text.
[[nodiscard]] QString describe(const Deviation &deviation);
/// One or two words: "Open, should be shut".
[[nodiscard]] QString describe(Deviation::Kind kind);

/// Every deviation of a run, at most one a kind. None from what could not be decided.
[[nodiscard]] std::vector<Deviation> deviations(const Run &run);
/// What of \a deviation is not in \a known; nothing when all of it is.
[[nodiscard]] std::optional<Deviation> without(const Deviation &deviation, const Deviation &known);
[[nodiscard]] bool overlaps(const Deviation &a, const Deviation &b);

/// What a run leaves of a deviation that was there before it.
struct Rest {
    std::optional<Deviation> left; ///< nothing: it is over
    /// Some of it went without being measured as right, because the run has another promise: a door that is
    /// promised now, or one that is not any more.
    bool isPromiseChanged = false;
};
/// Only what the run measured as it should be is over. Ports at an address that the promise of the run does
/// not know any more have to be right at each address that it knows now. A run in which nothing answered
/// leaves everything, whatever it promises.
[[nodiscard]] Rest restOf(const Deviation &deviation, const Run &run);
[[nodiscard]] inline bool isOver(const Deviation &deviation, const Run &run)
{
    return !restOf(deviation, run).left;
}

} // namespace history
