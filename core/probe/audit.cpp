// SPDX-License-Identifier: GPL-3.0-or-later
// The run of an audit: name, permission to connect (as Check), then one address after the other. What is
// tried and what it means is decided by AuditScan; this file connects it to the ports and to who asked.
//
// A handler of progress may cancel or destroy the audit, so whatever calls out does it last.
#include "core/probe/audit.h"

#include "core/probe/admission.h"
#include "core/probe/audit_scan.h"
#include "core/probe/peer_api.h"

#include <QPointer>
#include <QPromise>
#include <QRandomGenerator>

#include <algorithm>
#include <deque>

namespace probe {

namespace {

using std::chrono::milliseconds;
using Time = AuditScan::Time;
using Phase = AuditProgress::Phase;

constexpr milliseconds reportInterval{100};
constexpr milliseconds fewestBetween{1'000}; ///< from one checkpoint to the next, at least
constexpr milliseconds wayInterval{100};     ///< from one look at the way to the next
constexpr Time rateSpan = std::chrono::seconds(1);

} // namespace

class Audit::Run {
public:
    Run(Audit &owner, Sweeper &sweeper, Resolver &resolver, const Routes &routes, const base::Clock &clock,
        AuditOptions options)
        : m_owner(owner)
        , m_sweeper(sweeper)
        , m_resolver(resolver)
        , m_routes(routes)
        , m_clock(clock)
        , m_options(options)
    {
    }
    ~Run() { abandon(); }

    [[nodiscard]] QFuture<AuditResult> start(
        const AuditPlan &plan, const std::optional<AuditResult> &earlier);
    void cancel();

private:
    void nameAnswered(const std::optional<ResolveAnswer> &answer);
    void beginAddress();
    void heard(const Sweeper::Report &report);
    void lookAtWay(Time now);
    void endAddress();
    [[nodiscard]] bool isCheckpoint(Time elapsed);
    [[nodiscard]] AuditResult soFar() const;
    [[nodiscard]] bool carryOver(AuditResult &result) const;
    void carryPorts(AuditResult &result, const base::Address &address, const PortSet &ports) const;
    void countRate(Time now);
    [[nodiscard]] AuditProgress progress() const;
    void finish(bool partial);
    void abandon();

    Audit &m_owner;
    Sweeper &m_sweeper;
    Resolver &m_resolver;
    const Routes &m_routes;
    const base::Clock &m_clock;
    const AuditOptions m_options;

    bool m_isRunning = false;
    bool m_isOpen = false; ///< the sweeper, by us
    QPromise<AuditResult> m_promise;
    AuditResult m_result;
    std::optional<AuditResult> m_earlier;
    std::vector<base::Address> m_targets;
    std::size_t m_at = 0; ///< of m_targets
    std::unique_ptr<AuditScan> m_scan;
    bool m_isShort = false; ///< an address could not be finished
    Time m_before{0};       ///< time of the addresses before
    Time m_now{0};
    Time m_reportedAt{-reportInterval};
    Time m_checkpointAt{0};
    Time m_wayAt{0}; ///< when the way was last looked at
    Phase m_checkpointPhase = Phase::Name;
    std::deque<std::pair<Time, std::int64_t>> m_counts; ///< attempts so far, over the last second
    double m_rate = 0;
};

QFuture<AuditResult> Audit::Run::start(const AuditPlan &plan, const std::optional<AuditResult> &earlier)
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_result.plan = plan;
    m_result.startedAt = m_clock.now();
    m_result.effort.pace = plan.pace.value_or(Pace::Gentle);
    if (earlier && mayResume(*earlier, plan, m_result.startedAt)) {
        m_earlier = earlier;
        m_result.startedAt = earlier->startedAt;
        m_result.effort = earlier->effort;
    }
    m_promise.start();
    QFuture<AuditResult> future = m_promise.future();
    askName(m_resolver, plan.promise.dnsName, m_owner,
        [this](const std::optional<ResolveAnswer> &answer) { nameAnswered(answer); });
    return future;
}

/// Nothing: there is no name to ask for.
void Audit::Run::nameAnswered(const std::optional<ResolveAnswer> &answer)
{
    if (!m_isRunning)
        return;
    Admission admission = admit(m_result.plan.promise, answer, m_options.rule, m_routes);
    m_result.name = std::move(admission.name);
    m_result.faults = std::move(admission.faults);
    m_targets = std::move(admission.targets);
    beginAddress();
}

void Audit::Run::beginAddress()
{
    if (m_at == m_targets.size())
        return finish(m_isShort);
    ScanTask task;
    task.address = m_targets[m_at];
    task.ports = m_result.plan.ports;
    for (const Door &door : m_result.plan.promise.doors)
        task.doors.push_back(door.port);
    task.own = likelyOwnPorts(task.address, m_result.plan.promise.announced);
    task.isOwnAnnounced = isAnnouncedAt(task.address, m_result.plan.promise.announced);
    task.pace = m_result.plan.pace;
    if (m_earlier)
        for (const AddressAudit &known : m_earlier->addresses)
            if (known.address == task.address)
                task.known = known;
    task.missGoal = m_options.missGoal;
    task.doorTimeout = m_options.doorTimeout;
    task.patience = m_options.patience;
    task.room = m_sweeper.room();
    task.seed = m_options.seed != 0 ? m_options.seed : QRandomGenerator::global()->generate();
    m_scan = std::make_unique<AuditScan>(std::move(task));
    m_counts.clear();
    m_wayAt = -wayInterval;
    m_isOpen = true;
    m_sweeper.open([this](const Sweeper::Report &report) { heard(report); });
}

void Audit::Run::heard(const Sweeper::Report &report)
{
    m_now = report.now;
    if (report.now - m_wayAt >= wayInterval)
        lookAtWay(report.now);
    const auto batches = m_scan->advance(report);
    for (const AuditScan::Batch &batch : batches)
        m_sweeper.knock(batch.knocks, batch.timeout);
    countRate(report.now);
    if (m_scan->isOver())
        return endAddress();
    const Time elapsed = m_before + report.now;
    if (elapsed - m_reportedAt < reportInterval)
        return;
    m_reportedAt = elapsed;
    const QPointer<Audit> owner = &m_owner;
    if (isCheckpoint(elapsed))
        Q_EMIT m_owner.checkpoint(soFar());
    if (owner && m_isRunning)
        Q_EMIT m_owner.progressed(progress()); // may destroy the audit
}

/// Before the report is read, so that nothing in it is believed that came from somebody else. Which
/// interfaces there are takes about a millisecond to ask for.
void Audit::Run::lookAtWay(Time now)
{
    m_wayAt = now;
    if (refusalOf(m_targets[m_at], m_options.rule, m_routes))
        m_scan->wayIsLost();
    else
        m_scan->wayStands();
}

bool Audit::Run::isCheckpoint(Time elapsed)
{
    const Phase phase = m_scan->phase();
    const Time since = elapsed - m_checkpointAt;
    if (since < m_options.checkpoints && (phase == m_checkpointPhase || since < fewestBetween))
        return false;
    m_checkpointAt = elapsed;
    m_checkpointPhase = phase;
    return true;
}

/// The finished addresses, the one at work, and what was known of those that are not begun.
AuditResult Audit::Run::soFar() const
{
    AuditResult out = m_result;
    out.partial = true;
    out.endedAt = std::max(m_result.startedAt, m_clock.now());
    if (m_scan) {
        out.addresses.push_back(m_scan->result());
        carryPorts(out, m_targets[m_at], m_scan->notTriedAnew());
        out.effort.attempts += m_scan->attempts();
        out.effort.pace = std::max(out.effort.pace, m_scan->pace());
        out.effort.working += std::chrono::duration_cast<milliseconds>(m_now);
    }
    (void)carryOver(out);
    return out;
}

/// Adds what an earlier run knew of addresses at which this one has not measured: not yet, or it may not send
/// there now. Says whether there were any.
bool Audit::Run::carryOver(AuditResult &result) const
{
    if (!m_earlier)
        return false;
    const std::size_t measured = result.addresses.size();
    for (const AddressAudit &known : m_earlier->addresses) {
        const auto isSame = [&known](const AddressAudit &one) { return one.address == known.address; };
        if (std::any_of(result.addresses.begin(), result.addresses.end(), isSame))
            continue;
        result.addresses.push_back(known);
        carryPorts(result, known.address, known.known());
    }
    std::sort(result.addresses.begin(), result.addresses.end(),
        [](const AddressAudit &a, const AddressAudit &b) { return a.address < b.address; });
    return result.addresses.size() > measured;
}

/// Answers of the earlier run are read with what was announced then: its Tailscale may listen elsewhere now,
/// and another program there.
void Audit::Run::carryPorts(AuditResult &result, const base::Address &address, const PortSet &ports) const
{
    if (!m_earlier)
        return;
    std::vector<Endpoint> then = m_earlier->plan.promise.announced;
    std::erase_if(
        then, [&](const Endpoint &own) { return own.address != address || !ports.contains(own.port); });
    addAnnounced(result.plan.promise, then);
}

void Audit::Run::countRate(Time now)
{
    AuditEffort &effort = m_result.effort;
    effort.halfOpenPeak = std::max(effort.halfOpenPeak, m_scan->halfOpenPeak());
    if (!m_counts.empty() && now - m_counts.back().first < std::chrono::milliseconds(20))
        return;
    m_counts.emplace_back(now, m_scan->attempts());
    while (m_counts.size() > 2 && now - m_counts[1].first >= rateSpan)
        m_counts.pop_front();
    const double seconds
        = std::chrono::duration<double>(std::max(now - m_counts.front().first, rateSpan)).count();
    m_rate = static_cast<double>(m_counts.back().second - m_counts.front().second) / seconds;
    effort.ratePeak = std::max(effort.ratePeak, m_rate);
}

AuditProgress Audit::Run::progress() const
{
    AuditProgress out;
    const int each = m_result.plan.ports.size();
    out.total = each * static_cast<int>(m_targets.size());
    out.phase = m_scan->phase();
    out.address = m_targets[m_at];
    out.pace = m_scan->pace();
    out.pass = m_scan->pass();
    out.done = each * static_cast<int>(m_at) + static_cast<int>(each * m_scan->share());
    out.rate = m_rate;
    out.elapsed = std::chrono::duration_cast<milliseconds>(m_before + m_now);
    if (const auto left = m_scan->left()) {
        // The other addresses take as long as this one will have.
        const auto others = static_cast<std::int64_t>(m_targets.size() - m_at - 1);
        out.left = std::chrono::duration_cast<milliseconds>(*left + others * (m_now + *left));
    }
    out.found = m_scan->found();
    for (const AddressAudit &before : m_result.addresses)
        for (const auto &[outcome, ports] : before.ports)
            if (outcome == Outcome::Open || outcome == Outcome::Refused || outcome == Outcome::Unreachable)
                out.found[outcome] = out.found[outcome].united(ports);
    return out;
}

/// Keeps what the address said, also what is known of it so far.
void Audit::Run::endAddress()
{
    m_sweeper.close();
    m_isOpen = false;
    const base::Address address = m_targets[m_at];
    m_result.addresses.push_back(m_scan->result());
    carryPorts(m_result, address, m_scan->notTriedAnew());
    if (const auto fault = m_scan->fault())
        m_result.faults.push_back({*fault, address});
    m_isShort = m_isShort || m_scan->isPartial();
    m_result.effort.attempts += m_scan->attempts();
    m_result.effort.pace = std::max(m_result.effort.pace, m_scan->pace());
    m_result.effort.working += std::chrono::duration_cast<milliseconds>(m_now);
    m_before += m_now;
    m_now = Time(0);
    ++m_at;
    m_scan.reset();
    beginAddress();
}

void Audit::Run::finish(bool partial)
{
    abandon();
    m_result.partial = carryOver(m_result) || partial;
    m_result.endedAt = std::max(m_result.startedAt, m_clock.now());
    QPromise<AuditResult> promise = std::move(m_promise);
    promise.addResult(std::move(m_result));
    promise.finish(); // may destroy the audit
}

void Audit::Run::cancel()
{
    if (!m_isRunning)
        return;
    m_result = soFar();
    finish(true);
}

void Audit::Run::abandon()
{
    m_isRunning = false;
    if (std::exchange(m_isOpen, false))
        m_sweeper.close();
    m_scan.reset();
}

Audit::Audit(Sweeper &sweeper, Resolver &resolver, const Routes &routes, const base::Clock &clock,
    AuditOptions options, QObject *parent)
    : QObject(parent)
    , m_run(std::make_unique<Run>(*this, sweeper, resolver, routes, clock, options))
{
}

Audit::~Audit() = default;

QFuture<AuditResult> Audit::run(const AuditPlan &plan, const std::optional<AuditResult> &resumeFrom)
{
    return m_run->start(plan, resumeFrom);
}

void Audit::cancel()
{
    m_run->cancel();
}

} // namespace probe
