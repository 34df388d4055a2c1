// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_session.h"

#include "core/probe/peer_api.h"

#include <QPointer>
#include <QSignalBlocker>

#include <utility>

namespace ui {

namespace {

/// What one of them measured is measured by the other. A client that is off or was not asked is nobody else.
bool isSameSide(const AuditSide &then, const AuditSide &now)
{
    using Client = probe::Situation::Client;
    const auto isOther
        = [](Client client) { return client == Client::WrongAccount || client == Client::Tagged; };
    const Client was = then.situation.client;
    const Client is = now.situation.client;
    const bool isOtherLogin = !then.login.isEmpty() && !now.login.isEmpty() && then.login != now.login;
    return then.nonce == now.nonce && !isOtherLogin && (was == is || (!isOther(was) && !isOther(is)));
}

} // namespace

AuditSession::AuditSession(AuditPorts ports, std::function<probe::Promise()> promise,
    std::function<AuditSide()> side, std::function<QString(const KeptAudit &)> keep,
    std::optional<KeptAudit> newest, QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_promise(std::move(promise))
    , m_sideNow(std::move(side))
    , m_keep(std::move(keep))
{
    if (newest) {
        m_result = std::move(newest->result);
        m_side = std::move(newest->side);
    }
}

AuditSession::~AuditSession() = default;

QString AuditSession::start(const probe::PortSet &ports, std::optional<probe::Pace> pace)
{
    const auto plan = probe::makeAuditPlan(m_promise(), ports, pace);
    return plan ? run(*plan, std::nullopt) : probe::describe(plan.error());
}

bool AuditSession::canResume() const
{
    return !isRunning() && m_result && isSameSide(m_side, m_sideNow())
        && probe::mayResume(*m_result, m_result->plan, now()).has_value();
}

QString AuditSession::resume()
{
    if (!m_result)
        return {};
    if (!isSameSide(m_side, m_sideNow()))
        return tr("It was begun with another account. Start a new audit.");
    const auto may = probe::mayResume(*m_result, m_result->plan, now());
    if (!may)
        return probe::describe(may.error());
    probe::AuditPlan plan = m_result->plan;
    plan.promise.announced.clear(); // of then
    probe::addAnnounced(plan.promise, m_promise().announced);
    return run(plan, m_result);
}

QString AuditSession::run(const probe::AuditPlan &plan, const std::optional<probe::AuditResult> &from)
{
    if (isRunning())
        return {};
    m_fault.clear();
    m_progress = {};
    m_ended.reset();
    m_audit = std::make_unique<probe::Audit>(
        m_ports.sweeper, m_ports.resolver, m_ports.routes, m_ports.clock, m_ports.options);
    connect(m_audit.get(), &probe::Audit::progressed, this, [this](const probe::AuditProgress &progress) {
        m_progress = progress;
        Q_EMIT progressed();
    });
    connect(m_audit.get(), &probe::Audit::checkpoint, this,
        [this](const probe::AuditResult &soFar) { keepSoFar(soFar); });
    Q_EMIT started();
    const QPointer<AuditSession> guard(this);
    m_audit->run(plan, from).then([guard](const probe::AuditResult &result) {
        if (!guard)
            return;
        guard->m_ended = result; // the audit still stands on the stack: it is taken down from the event loop
        QMetaObject::invokeMethod(
            guard, [guard, result] { guard->take(result); }, Qt::QueuedConnection);
    });
    return {};
}

/// What a killed program leaves behind must be no false leak either.
void AuditSession::keepSoFar(const probe::AuditResult &soFar)
{
    if (!m_keep)
        return;
    if (!m_ports.askClient || !probe::mayHaveMovedPort(soFar)) {
        static_cast<void>(m_keep({soFar, m_sideNow()})); // the end says what could not be kept
        return;
    }
    if (std::exchange(m_isAsking, true))
        return;
    const QPointer<AuditSession> guard(this);
    m_ports.askClient().then([guard, soFar] {
        if (!guard)
            return;
        guard->m_isAsking = false;
        probe::AuditResult now = soFar;
        probe::addAnnounced(now.plan.promise, guard->m_promise().announced);
        if (guard->isRunning())
            static_cast<void>(guard->m_keep({now, guard->m_sideNow()}));
    });
}

void AuditSession::cancel()
{
    if (m_audit)
        m_audit->cancel();
}

void AuditSession::end()
{
    const QSignalBlocker quiet(this);
    cancel();
    if (isRunning() && m_ended)
        publish(*m_ended, m_sideNow());
}

/// Who canceled waits for nobody: he gets what is known, and it is put right when the client has answered.
void AuditSession::take(const probe::AuditResult &result)
{
    if (!isRunning()) // end() was quicker
        return;
    const bool isAsking = m_ports.askClient && probe::mayHaveMovedPort(result);
    if (isAsking) {
        const QPointer<AuditSession> guard(this);
        m_ports.askClient().then([guard, result] {
            if (guard)
                QMetaObject::invokeMethod(
                    guard, [guard, result] { guard->takeWithTodaysPorts(result); }, Qt::QueuedConnection);
        });
    }
    if (!isAsking || result.partial)
        publish(result, m_sideNow());
}

void AuditSession::takeWithTodaysPorts(probe::AuditResult result)
{
    const probe::AuditResult measured = result;
    probe::addAnnounced(result.plan.promise, m_promise().announced);
    if (!measured.partial)
        publish(result, m_sideNow());
    else if (!isRunning() && m_result == measured && result != measured)
        publish(result, m_side);
}

void AuditSession::publish(const probe::AuditResult &result, const AuditSide &side)
{
    m_audit.reset();
    m_result = result;
    m_side = side;
    m_fault = m_keep ? m_keep({result, side}) : QString();
    Q_EMIT finished();
}

probe::PortSet AuditSession::builtIn(const probe::PortSet &open) const
{
    const probe::Promise promise = m_promise();
    probe::PortSet others = open;
    for (const probe::Door &door : promise.doors)
        others.subtract({door.port});
    probe::PortSet own;
    for (const base::Address &address : promise.addresses)
        own = own.united(probe::ownPorts(address, others, promise.announced));
    return own;
}

std::optional<probe::Verdict> AuditSession::verdict() const
{
    return m_result ? std::optional(probe::verdict(*m_result, m_side.situation)) : std::nullopt;
}

} // namespace ui
