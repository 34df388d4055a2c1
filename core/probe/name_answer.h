// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"

#include <QString>

#include <optional>
#include <vector>

namespace probe {

/// What the name of the machine led to. Checked apart from the address.
struct NameAnswer {
    enum class State {
        NotAsked,  ///< no name, or not our turn yet
        Right,     ///< one or more of the machine's addresses, and nothing else
        NotFound,  ///< no such name on this computer
        OtherPeer, ///< an address of a tailnet, but not one of the promised
        Forbidden, ///< an address outside of every tailnet: nothing was sent there
        NoAnswer   ///< could not be asked for
    };
    State state = State::NotAsked;
    std::vector<base::Address> addresses; ///< as answered
    friend bool operator==(const NameAnswer &, const NameAnswer &) = default;
};
[[nodiscard]] QString idOf(NameAnswer::State state);
[[nodiscard]] std::optional<NameAnswer::State> nameStateFromId(QStringView id);

/// Judges an answer against the promised addresses. Without promised addresses every machine address is
/// right.
[[nodiscard]] NameAnswer judgeName(const std::vector<base::Address> &promised,
    const std::vector<base::Address> &answered, bool onlyTailscaleMachines);

} // namespace probe
