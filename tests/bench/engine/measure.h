// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

/// Time and memory of things that are compared with each other.
namespace bench {

/// What a contender made, kept until the clock has stopped: freeing is not part of the time. Null: it failed.
using Kept = std::shared_ptr<void>;

struct Contender {
    std::string name;
    std::function<Kept()> run;
};

template <typename T> [[nodiscard]] Kept keep(T &&value)
{
    return std::make_shared<std::decay_t<T>>(std::forward<T>(value));
}

/// Seconds that each contender needs, the best of \a rounds. They take turns, so that a busy machine is busy
/// for all; \a repeats runs are timed as one (small inputs). Negative: the contender failed.
[[nodiscard]] std::vector<double> bestTimes(
    const std::vector<Contender> &contenders, int rounds, int repeats = 1);

/// Resident memory of this process in bytes: now, and the most that there ever was (VmRSS and VmHWM of
/// proc(5)). 0 where the system does not tell.
struct Memory {
    double now = 0;
    double peak = 0;
};
[[nodiscard]] Memory memory();

/// Standard output of a program, or nothing when it did not end with 0.
[[nodiscard]] std::string outputOf(const std::vector<std::string> &command, const std::string &folder = {});

} // namespace bench
