// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/engine.h"

namespace policy {

/// A target of one of the file's own `tests` that does not hold.
struct FailingTest {
    int index = 0; ///< of the test
    QByteArray target;
    bool isAccept = true;
    friend bool operator==(const FailingTest &, const FailingTest &) = default;
};

/// Every target of `tests` that does not hold under \a rules, a text with the same tests. Who is not in the
/// inventory stands for himself. Source: Tailscale docs, "Policy syntax" (2026-04-08), `tests`: one numeric
/// port; without `proto` TCP or UDP.
[[nodiscard]] std::vector<FailingTest> failingTests(
    const Policy &policy, const SharedPeople &shared, const Topology *topology);

} // namespace policy
