// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/input.h"
#include "core/share/host_flow.h"
#include "core/share/visit.h"

#include <memory>

namespace cli {

/// Register, policy history and visits in one data folder.
struct Stores {
    std::unique_ptr<share::Register> shares;
    std::unique_ptr<share::PolicyHistory> policies;
    std::unique_ptr<share::VisitRegister> visits;
};
[[nodiscard]] Stores openStores(const Context &context);

/// Says why a use case did not happen, with the problems that are in its way.
[[nodiscard]] Exit refused(const Context &context, const share::FlowError &error);
/// With its detail as the hint, where the sentence does not have it already.
void complain(const Context &context, const share::StoreError &error);
[[nodiscard]] Exit refused(const Context &context, const share::StoreError &error);

} // namespace cli
