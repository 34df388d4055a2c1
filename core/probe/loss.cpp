// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/loss.h"

#include <algorithm>
#include <cmath>

namespace probe {

namespace {

constexpr double oneInTwenty = 0.05;
constexpr int enoughForNormal = 200; ///< losses, for the normal approximation

/// Chance of at most `tally.lost` losses when each try is lost with \a chance, 0 < chance < 1.
double chanceOfSoFew(const LossTally &tally, double chance)
{
    const double lost = std::log(chance), kept = std::log1p(-chance);
    double term = tally.tries * kept; // logarithm of the binomial term
    double sum = std::exp(term);
    for (int i = 1; i <= tally.lost; ++i) {
        term += std::log(static_cast<double>(tally.tries - i + 1) / i) + lost - kept;
        sum += std::exp(term);
    }
    return sum;
}

} // namespace

double upperBound(const LossTally &tally)
{
    if (tally.tries == 0 || tally.lost >= tally.tries)
        return 1;
    if (tally.lost > enoughForNormal && tally.tries - tally.lost > enoughForNormal) {
        const double width = std::sqrt(tally.share() * (1 - tally.share()) / tally.tries);
        return std::min(1.0, tally.share() + 2 * width); // 97.7 %: wider than it need be
    }
    double low = tally.share(), high = 1;
    for (int i = 0; i < 50; ++i) {
        const double middle = (low + high) / 2;
        (chanceOfSoFew(tally, middle) > oneInTwenty ? low : high) = middle;
    }
    return high;
}

} // namespace probe
