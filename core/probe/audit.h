// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/probe/address_rule.h"
#include "core/probe/audit_plan.h"
#include "core/probe/audit_progress.h"
#include "core/probe/resolver.h"
#include "core/probe/routes.h"
#include "core/probe/sweeper.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace probe {

struct AuditOptions {
    AddressRule rule;       ///< strict unless a test says otherwise
    double missGoal = 1e-6; ///< per port: silent ports are tried until the bound is below
    std::chrono::milliseconds doorTimeout{3'000};  ///< for the first knock and for promised doors
    std::chrono::milliseconds patience{20'000};    ///< waits so long for a machine that stopped answering
    std::chrono::milliseconds checkpoints{10'000}; ///< from one checkpoint() to the next, at most
    std::uint32_t seed = 0;                        ///< of the order of the ports; 0: another one each time
};

/// Runs one audit: name, permission to connect, path, all ports of one address after the other, and whatever
/// answered once more. The way to the machine is looked at several times a second; while it does not lead
/// through Tailscale nothing is sent and nobody believed. Make one for each run. Destroying it cancels the
/// future; cancel() ends it with what is known. What is said about silence is explained in
/// core/probe/audit_scan.h.
class Audit : public QObject {
    Q_OBJECT
public:
    /// The ports must outlive the audit.
    Audit(Sweeper &sweeper, Resolver &resolver, const Routes &routes, const base::Clock &clock,
        AuditOptions options = {}, QObject *parent = nullptr);
    ~Audit() override;

    /// Starts; once only. The future always gets a result, unless the audit is destroyed first. What
    /// \a resumeFrom knows is taken over, if mayResume() says so; else everything is tried.
    [[nodiscard]] QFuture<AuditResult> run(
        const AuditPlan &plan, const std::optional<AuditResult> &resumeFrom = std::nullopt);
    /// Ends it before it returns; the result says that it is partial. Nothing happens when it is not running.
    void cancel();

Q_SIGNALS:
    void progressed(const probe::AuditProgress &progress);
    /// What is known so far, as cancel() would end it: at intervals, and when another phase has begun. For
    /// whoever keeps it, so that an audit whose process is killed can be gone on with.
    void checkpoint(const probe::AuditResult &soFar);

private:
    class Run;
    std::unique_ptr<Run> m_run;
};

} // namespace probe
