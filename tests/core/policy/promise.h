// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/plan.h"

#include "tests/core/policy/naive.h"

#include <map>

/// What a share plan promises, judged by the naive evaluator alone.
namespace testing {

/// Ports at which reach is compared.
[[nodiscard]] const std::vector<int> &probes();
/// The nodes by name, and `lan`, a host behind the fixture's approved route.
[[nodiscard]] std::map<std::string, naive::Machine> machinesOf(const policy::Topology &topology);
/// What breaks, in a few words; empty when it all holds:
/// - the share's people have on its machines what was given them on purpose, the chosen ports, and nothing
/// else;
/// - so have others with whom a machine is shared, but for the ports, unless the naming is by tag;
/// - nobody of the host's own gains or loses anything.
/// Not for a group that gives more than the share. Throws what a policy does to it that is not for
/// evaluating, such as a template.
[[nodiscard]] QString brokenPromise(const QByteArray &before, const QByteArray &after,
    const policy::Intent &intent, const policy::Topology &topology);
/// A line of the access diff about the share's people that is not the difference of the two texts, or one
/// that is missing; empty when they agree.
[[nodiscard]] QString wrongAccess(const QByteArray &before, const policy::Plan &plan,
    const policy::Intent &intent, const policy::Topology &topology);

} // namespace testing
