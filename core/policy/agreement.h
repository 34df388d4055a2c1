// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/share_entry.h"

namespace policy {

/// What naming the friend by an existing group does beyond the share.
struct GroupPowers {
    QStringList others; ///< members who are not of the share: they gain its ports
    QStringList gives;  ///< where else the group stands: `grants[0]`, `ssh[1]`, `tagOwners tag:server`
    int line = 1;       ///< of the group

    [[nodiscard]] bool isEmpty() const { return others.isEmpty() && gives.isEmpty(); }
};
/// Our own rule for this share does not count, and neither do `tests`.
[[nodiscard]] GroupPowers powersOf(const Policy &policy, const Intent &intent);

/// The comment, or what else, by which a file says that it is made from another one. Empty when nothing does.
struct KeptElsewhere {
    QString said; ///< the comment; empty for a placeholder and for the service's setting
    bool hasPlaceholders = false;
    bool isSaidByService = false;
    int line = 1;
};
[[nodiscard]] std::optional<KeptElsewhere> keptElsewhere(const Policy &policy, const Options &options);

/// What has to be agreed to before the group is used, or before this file is touched; nothing when it is
/// agreed.
[[nodiscard]] std::optional<Problem> groupAgreement(
    const GroupPowers &powers, const Intent &intent, const Options &options);
[[nodiscard]] std::optional<Problem> fileAgreement(const Policy &policy, const Options &options);
/// The same as warnings, for a plan that goes on.
[[nodiscard]] std::vector<Warning> groupWarnings(const GroupPowers &powers, const Intent &intent);
[[nodiscard]] std::vector<Warning> fileWarnings(const Policy &policy, const Options &options);

} // namespace policy
