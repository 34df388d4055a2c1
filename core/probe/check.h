// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/probe/address_rule.h"
#include "core/probe/check_result.h"
#include "core/probe/prober.h"
#include "core/probe/progress.h"
#include "core/probe/resolver.h"
#include "core/probe/routes.h"

#include <QObject>

#include <memory>

namespace probe {

struct CheckOptions {
    AddressRule rule;                         ///< strict unless a test says otherwise
    std::chrono::milliseconds timeout{5'000}; ///< per attempt; the system repeats its first packet within it
    int tries = 3;                            ///< for a promised door that stays silent
    int atOnce = 16;                          ///< connections under way: few, a home router must not notice
};

/// Runs one check: name, permission to connect, path, promised doors, closed sample, what was silent once
/// more, and before and after that what answered. Few at once, silent promised doors tried again, every
/// answer of a closed door confirmed. Make one for each run. Destroying it cancels the future; cancel() ends
/// it with what is known, and silence that was asked for once is not.
class Check : public QObject {
    Q_OBJECT
public:
    /// The ports must outlive the check.
    Check(Prober &prober, Resolver &resolver, const Routes &routes, const base::Clock &clock,
        CheckOptions options = {}, QObject *parent = nullptr);
    ~Check() override;

    /// Starts; once only. The future always gets a result, unless the check is destroyed first.
    [[nodiscard]] QFuture<CheckResult> run(const CheckPlan &plan);
    /// Stops at once: the result says that it is partial. Nothing happens when it is not running.
    void cancel();

Q_SIGNALS:
    void progressed(const probe::Progress &progress);

private:
    class Run;
    std::unique_ptr<Run> m_run;
};

} // namespace probe
