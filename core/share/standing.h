// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/layers.h"
#include "core/share/register.h"
#include "core/share/rule_look.h"
#include "core/share/share.h"

#include <QCoreApplication>

namespace share {

/// The host's policy file as it was last seen.
struct PolicyToday {
    QByteArray text;
    QDateTime at;        ///< when it was seen
    bool isLive = false; ///< read from the tailnet just now
    std::optional<policy::Topology> inventory = {};
};

/// The newest text of the history that was in force, as far as anybody knows; nothing where there is none, or
/// where it cannot be read.
[[nodiscard]] std::optional<PolicyToday> lastSeen(PolicyHistory &policies);

/// How the rule of a share stands in the file, and who else gets in.
struct Standing {
    QString id;
    policy::RuleState found = policy::RuleState::Absent;
    std::vector<policy::Finding> others; ///< rules that let everyone in with whom the machine is shared
};

/// Of every share that lives and has a rule, in their order. A file that cannot be read has none. Pure, and
/// not for the thread of the window.
[[nodiscard]] std::vector<Standing> standingsOf(
    const PolicyToday &today, const std::vector<Share> &shares, const Stop &stop = {});

/// True when the file has what the share says: present when saved, a comment when paused.
[[nodiscard]] bool isAsKept(const Share &share, const Standing &standing);
/// The layers of \a share with what today's file says: a rule that is not in it as it was kept is broken, and
/// what comes after it is not known. \a standing may be null: nothing is known about the file.
[[nodiscard]] std::vector<LayerRow> layersOf(
    const Share &share, const Standing *standing, const QDateTime &now);
/// One sentence: “The rule stands in your file as it was saved.”
[[nodiscard]] QString describe(const Standing &standing, const Share &share);

} // namespace share
