// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/deviation.h"

#include <QStringList>

namespace history {

/// One thing that is different in a later run. Only what both runs tried can have changed.
struct Change {
    enum class Kind {
        Ports,         ///< `ports` of `address` answered `before`, now `after`
        Name,          ///< the name leads elsewhere: `was` and `is`
        AddressGone,   ///< promised before, not any more
        AddressNew,    ///< promised now
        DoorPromised,  ///< `ports` are promised now
        DoorTakenBack, ///< `ports` were promised before
        NamePromised   ///< another name is promised: `was` and `is`
    };
    Kind kind = Kind::Ports;
    base::Address address; ///< of Ports, AddressGone, AddressNew
    probe::PortSet ports;
    probe::Outcome before = probe::Outcome::Silent; ///< of Ports
    probe::Outcome after = probe::Outcome::Silent;
    QStringList was; ///< addresses or a name
    QStringList is;
    friend bool operator==(const Change &, const Change &) = default;
};
[[nodiscard]] QString idOf(Change::Kind kind);

struct Comparison {
    std::vector<Change> changes; ///< promise first, then the name, then ports by address and outcome
    /// By address, the ports that both runs tried there, or one of them alone.
    using Places = std::map<base::Address, probe::PortSet>;
    Places both;
    Places onlyBefore;
    Places onlyAfter;
    /// What only one of them could find, because the other did not look there: no change, but no peace
    /// either.
    std::vector<Deviation> foundBefore;
    std::vector<Deviation> foundAfter;

    /// Nothing changed, and neither found anything where the other did not look.
    [[nodiscard]] bool isQuiet() const
    {
        return changes.empty() && foundBefore.empty() && foundAfter.empty();
    }
    friend bool operator==(const Comparison &, const Comparison &) = default;
};
/// compare(a, a) has no changes, and compare(b, a) is the reverse of compare(a, b).
[[nodiscard]] Comparison compare(const Run &before, const Run &after);

/// "Port 22 of 100.101.102.103 was silent and opens now."
[[nodiscard]] QString describe(const Change &change);
/// One sentence a change, or that nothing changed, and what only one of the two tried.
[[nodiscard]] QStringList describe(const Comparison &comparison);

} // namespace history
