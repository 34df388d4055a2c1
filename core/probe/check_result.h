// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/check_plan.h"
#include "core/probe/name_answer.h"
#include "core/probe/probe_result.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace probe {

/// Something that kept a check from trying an address, or that makes what it saw there worth less.
struct CheckFault {
    enum class Code {
        AddressForbidden,    ///< not an address of a tailnet: nothing was sent there
        NotThroughTailscale, ///< the route leaves through another interface: nothing was sent there
        RouteUnknown,        ///< could not find out where the route leaves: nothing was sent there
        ControlLost,         ///< the door that opened at the start did not at the end: silence proves nothing
        ErrorsLimited, ///< audit: it rejects with errors, but not every time: silence may be a rejection
        TooMuchLoss    ///< audit: too much is lost on the way to call silence shut
    };
    Code code = Code::AddressForbidden;
    base::Address address;
    friend bool operator==(const CheckFault &, const CheckFault &) = default;
};
[[nodiscard]] QString idOf(CheckFault::Code code);
[[nodiscard]] std::optional<CheckFault::Code> faultFromId(QStringView id);
[[nodiscard]] QString describe(const CheckFault &fault);

/// Everything that one check saw, as data; verdict() reads it.
struct CheckResult {
    static constexpr int schema = 1;

    QDateTime startedAt; ///< UTC
    QDateTime endedAt;   ///< UTC
    CheckPlan plan;
    NameAnswer name;
    std::vector<ProbeResult> results; ///< one a tried door, sorted by endpoint
    std::vector<CheckFault> faults;
    bool partial = false; ///< canceled or cut short: what is missing was not tried
    friend bool operator==(const CheckResult &, const CheckResult &) = default;
};

} // namespace probe
