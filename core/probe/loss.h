// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace probe {

/// Attempts on ports that are known to answer, and how many of them got no answer.
struct LossTally {
    int tries = 0;
    int lost = 0;

    void add(bool isLost)
    {
        ++tries;
        lost += isLost ? 1 : 0;
    }
    [[nodiscard]] double share() const { return tries == 0 ? 0 : static_cast<double>(lost) / tries; }
    friend bool operator==(const LossTally &, const LossTally &) = default;
};

/// The greatest chance of a loss under which so few losses would still be seen in one of twenty such samples:
/// the upper end of a one-sided 95 % interval (Clopper and Pearson, Biometrika 26, 1934, 404-413). 1 without
/// any try.
[[nodiscard]] double upperBound(const LossTally &tally);

} // namespace probe
