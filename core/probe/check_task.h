// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/check_result.h"

#include <chrono>
#include <vector>

namespace probe {

/// Whether \a outcome says more about a door than \a other: who has seen it open once has seen it. Not being
/// able to try says least.
[[nodiscard]] bool isMoreTelling(Outcome outcome, Outcome other);

/// One door that a check tries: what the attempts so far amount to, and whether one more is due.
struct CheckTask {
    enum class Kind {
        Warm,    ///< the path; its answer does not count
        Door,    ///< promised
        BuiltIn, ///< Tailscale's own port, a sign of life
        Closed,  ///< of the closed sample
        Control  ///< answered before, must still answer
    };
    Kind kind = Kind::Closed;
    Endpoint endpoint;
    std::vector<Outcome> outcomes{}; ///< of every attempt, in order
    ProbeResult best{};              ///< the most telling one, with the number of all; the first of equals
    bool isSettled = false;

    /// \a result is of this endpoint, and of one attempt.
    void add(const ProbeResult &result);
    /// Whether another attempt is due, after the first. A promised door that stays silent and a control get
    /// \a tries. Any other answer than an open promised door wants the same one a second time in a row; if
    /// the answers go on differing, it ends after \a tries, or after three when that is more.
    [[nodiscard]] bool needsMore(int tries) const;
    /// Its answer belongs in the result of the check.
    [[nodiscard]] bool counts() const { return kind != Kind::Warm && kind != Kind::Control; }
};

/// Of each address where something answered and did not stop: the most telling of what answered.
[[nodiscard]] std::vector<CheckTask> controlTasks(const CheckResult &result);
/// What stayed silent at such an address, to be asked once more: the attempts so far count.
[[nodiscard]] std::vector<CheckTask> silentTasks(const CheckResult &result);
/// How long an attempt of that round waits, on a path that is warm and whose time is known from what
/// answered: the system's second packet, one second after the first (RFC 6298, 2.1), has its answer by then.
/// At most \a most.
[[nodiscard]] std::chrono::milliseconds warmTimeout(
    const CheckResult &result, const base::Address &address, std::chrono::milliseconds most);

} // namespace probe
