// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace bench {

struct PolicyCase {
    int nodes = 0;
    int rules = 0;
    /// What Headscale's engine needs (commit f20f1f12, measured 2026-11-21 on two shared virtual cores):
    /// parse and validate, compile, filters of all nodes, who sees whom. Milliseconds; the sum is 0 where it
    /// was not measured.
    std::array<double, 4> headscale = {};
};
[[nodiscard]] std::vector<PolicyCase> policyCases();

struct PolicyOptions {
    std::vector<PolicyCase> cases = policyCases();
    int rounds = 3;
    QString corpusFile; ///< for the time from an edit to the new diff; empty: left out
    /// How much faster this computer is than the one on which Headscale was measured; nothing when not known.
    std::optional<double> speedUp;
};

/// Prints the policy part. False when a policy that has to be accepted was not.
[[nodiscard]] bool runPolicy(const PolicyOptions &options);

} // namespace bench
