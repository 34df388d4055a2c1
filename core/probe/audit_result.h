// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/check_plan.h"
#include "core/probe/check_result.h"
#include "core/probe/name_answer.h"
#include "core/probe/outcome.h"
#include "core/probe/port_set.h"

#include <QDateTime>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace probe {

/// How hard an audit presses. Gentle is for a path over a household router.
enum class Pace { Gentle, Normal, Fast };
[[nodiscard]] QString idOf(Pace pace);
[[nodiscard]] std::optional<Pace> paceFromId(QStringView id);

/// What an audit tries: every port of `ports` on every address. Limits as CheckPlan; `closed` is not used.
struct AuditPlan {
    CheckPlan promise;
    PortSet ports = PortSet::all();
    std::optional<Pace> pace; ///< nothing: chosen from what the path shows
    friend bool operator==(const AuditPlan &, const AuditPlan &) = default;
};

/// What one address answered. A port is in at most one set; one in none was not tried, or not often enough.
struct AddressAudit {
    base::Address address;
    std::map<Outcome, PortSet> ports; ///< no empty set
    bool hasControl = false;          ///< something answered here at the start and at the end
    int controls = 0;                 ///< attempts on ports known to answer, from which `loss` was measured
    /// Share of packets lost on the path, measured on a port that answers; nothing where none does.
    std::optional<double> loss;
    /// Upper bound, per port, of the chance that a port called silent would have answered.
    std::optional<double> missBound;
    int tries = 0;                                      ///< attempts on each port that stayed silent
    std::optional<std::chrono::microseconds> roundTrip; ///< median of the answers
    friend bool operator==(const AddressAudit &, const AddressAudit &) = default;

    [[nodiscard]] PortSet with(Outcome outcome) const
    {
        const auto at = ports.find(outcome);
        return at == ports.end() ? PortSet() : at->second;
    }
    [[nodiscard]] PortSet known() const
    {
        PortSet out;
        for (const auto &[outcome, set] : ports)
            out = out.united(set);
        return out;
    }
};

/// What the audit cost the path.
struct AuditEffort {
    std::int64_t attempts = 0;
    int halfOpenPeak = 0;                 ///< connections under way at once, at most
    double ratePeak = 0;                  ///< attempts per second, at most, over one second
    std::chrono::milliseconds working{0}; ///< without the pauses of an audit that was gone on with
    Pace pace = Pace::Normal;             ///< the fastest that was used at an address
    friend bool operator==(const AuditEffort &, const AuditEffort &) = default;
};

/// Everything that one audit saw, as data; verdict() reads it.
struct AuditResult {
    static constexpr int schema = 1;

    QDateTime startedAt; ///< UTC
    QDateTime endedAt;   ///< UTC
    AuditPlan plan;
    NameAnswer name;
    std::vector<AddressAudit> addresses; ///< sorted by address
    std::vector<CheckFault> faults;
    AuditEffort effort;
    bool partial = false; ///< canceled or cut short: what is missing was not tried
    friend bool operator==(const AuditResult &, const AuditResult &) = default;
};

} // namespace probe
