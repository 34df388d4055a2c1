// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/audit.h"
#include "core/probe/audit_verdict.h"
#include "core/probe/situation.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace ui {

/// What an audit is made with. References outlive the session.
struct AuditPorts {
    probe::Sweeper &sweeper;
    probe::Resolver &resolver;
    const probe::Routes &routes;
    const base::Clock &clock;
    probe::AuditOptions options = {}; ///< strict unless a test says otherwise
    /// Asks the client once more, so that the promise says what it announces now. Null where there is none.
    std::function<QFuture<void>()> askClient = {};
};

/// This side when the doors were tried. Who is signed in tomorrow changes nothing about what was measured.
struct AuditSide {
    probe::Situation situation;
    QString login; ///< as far as known; may be empty
    QString nonce; ///< of the card whose promise was tried
};

struct KeptAudit {
    probe::AuditResult result;
    AuditSide side;
};

/// The audits of one machine, one after the other, as a page sees them: what is chosen, where it is, what
/// came out.
class AuditSession : public QObject {
    Q_OBJECT

public:
    /// \a promise is asked for with every audit, because what the client announces may change; \a side says
    /// what is known about this side when an audit ends. \a keep gets every result, also
    /// one that was cut short, and what is known meanwhile (in case the program is killed), and answers with
    /// a sentence when it could not be kept. \a newest: of an earlier time.
    AuditSession(AuditPorts ports, std::function<probe::Promise()> promise, std::function<AuditSide()> side,
        std::function<QString(const KeptAudit &)> keep, std::optional<KeptAudit> newest,
        QObject *parent = nullptr);
    ~AuditSession() override;

    [[nodiscard]] bool isRunning() const { return m_audit != nullptr; }
    /// A sentence that says why it cannot start, or nothing.
    QString start(const probe::PortSet &ports, std::optional<probe::Pace> pace);
    /// Goes on where the last result was cut short.
    QString resume();
    /// Not with another account or another card: half of the result would be about somebody else.
    [[nodiscard]] bool canResume() const;
    /// Ends at once with what is known; the result says that it is partial and comes with finished().
    void cancel();
    /// Nobody looks any more: as cancel(), but what is known is kept before it returns, and nobody is told.
    void end();

    [[nodiscard]] const probe::AuditProgress &progress() const { return m_progress; }
    [[nodiscard]] const std::optional<probe::AuditResult> &result() const { return m_result; }
    /// From where result() was measured.
    [[nodiscard]] const AuditSide &side() const { return m_side; }
    /// What result() means, seen from side().
    [[nodiscard]] std::optional<probe::Verdict> verdict() const;
    [[nodiscard]] const QString &fault() const
    {
        return m_fault;
    } ///< the result could not be kept; else empty
    [[nodiscard]] probe::Promise promise() const { return m_promise(); }
    /// Which of the ports that open is Tailscale's own, which answers everybody.
    [[nodiscard]] probe::PortSet builtIn(const probe::PortSet &open) const;
    [[nodiscard]] QDateTime now() const { return m_ports.clock.now(); }

Q_SIGNALS:
    void started();
    void progressed();
    void finished();

private:
    QString run(const probe::AuditPlan &plan, const std::optional<probe::AuditResult> &from);
    void take(const probe::AuditResult &result);
    void keepSoFar(const probe::AuditResult &soFar);
    void takeWithTodaysPorts(probe::AuditResult result);
    void publish(const probe::AuditResult &result, const AuditSide &side);

    AuditPorts m_ports;
    std::function<probe::Promise()> m_promise;
    std::function<AuditSide()> m_sideNow;
    std::function<QString(const KeptAudit &)> m_keep;
    std::optional<probe::AuditResult> m_result;
    AuditSide m_side; ///< of m_result
    probe::AuditProgress m_progress;
    QString m_fault;
    bool m_isAsking = false;                   ///< the client, about a checkpoint
    std::optional<probe::AuditResult> m_ended; ///< by m_audit, and not published yet
    std::unique_ptr<probe::Audit> m_audit;
};

} // namespace ui
