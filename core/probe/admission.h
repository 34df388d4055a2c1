// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/address_rule.h"
#include "core/probe/check_result.h"
#include "core/probe/resolver.h"
#include "core/probe/routes.h"

#include <functional>
#include <optional>

namespace probe {

/// Why nothing may be sent to \a address; nothing when it may.
[[nodiscard]] std::optional<CheckFault::Code> refusalOf(
    const base::Address &address, const AddressRule &rule, const Routes &routes);

/// Asks for \a name and tells \a answered once, perhaps at once: nothing when the name is empty, LocalFailure
/// when the resolver let go of the question. Tells nobody when \a owner is gone by then.
void askName(Resolver &resolver, const QString &name, QObject &owner,
    const std::function<void(const std::optional<ResolveAnswer> &)> &answered);

/// Where a run may go.
struct Admission {
    NameAnswer name;
    std::vector<base::Address> targets; ///< in order, each once
    std::vector<CheckFault> faults;     ///< why others are left out
};
/// Judges what the plan's name led to, nothing when it has no name or it was not asked for, and every
/// address. The answer is never followed away from the promised addresses; only a plan without any goes where
/// its name says.
[[nodiscard]] Admission admit(const CheckPlan &plan, const std::optional<ResolveAnswer> &answer,
    const AddressRule &rule, const Routes &routes);

} // namespace probe
