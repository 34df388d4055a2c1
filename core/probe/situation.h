// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace probe {

/// What is known about the friend's side besides the measurement. Everything may be unknown (by hand).
struct Situation {
    enum class Client {
        Unknown,
        Ready,
        NotInstalled,
        NotRunning,
        SignedOut,
        NeedsApproval,
        Stopped,
        WrongAccount,
        Tagged ///< a tagged device cannot use a share (Tailscale docs, "Share your machines", 2026-01-05)
    };
    Client client = Client::Unknown;
    std::optional<bool> machineIsListed;    ///< the friend's client lists the machine as a peer
    std::optional<bool> machineAnswersPing; ///< Tailscale's own ping, which passes without any rule
    friend bool operator==(const Situation &, const Situation &) = default;
};

} // namespace probe
