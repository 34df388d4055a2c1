// SPDX-License-Identifier: GPL-3.0-or-later
// The run of a check, one phase after the other:
//
//   Name     ask for the name; its answer is judged, never followed away from the promised addresses
//   (admit)  drop every address that the rule forbids: nothing is ever sent there. The way is looked at again
//            before every attempt, and before an answer is believed
//   Path     one connection per address that does not count: Tailscale needs 1-3 s to find a way
//   Doors    the promised doors, a silent one several times, and Tailscale's own port as a sign of life
//   Sample   the closed sample from the same queue, few at once; every answer is confirmed
//   Between  whatever answered must still answer, or the silence before proves nothing
//   Again    what stayed silent, once more. So no single gap of the path makes an open door look shut: it
//   would
//            have to swallow an attempt before and one after an answer
//   Control  whatever answered must still answer
//
// What the attempts at one door amount to is said in check_task.h.
//
// Ports, promises and signal handlers may finish at once or destroy the check, so whatever calls out does it
// last. The continuations get a guard and no context object: Qt 6.4 asserts, in debug builds, that a context
// still lives when the future is finished, and here it may be gone. The ports finish their futures in the
// caller's thread.
#include "core/probe/check.h"

#include "core/probe/admission.h"
#include "core/probe/check_task.h"
#include "core/probe/peer_api.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QPromise>

#include <algorithm>
#include <deque>
#include <map>
#include <set>

namespace probe {

namespace {

using std::chrono::milliseconds;
using Phase = Progress::Phase;

} // namespace

class Check::Run {
public:
    Run(Check &owner, Prober &prober, Resolver &resolver, const Routes &routes, const base::Clock &clock,
        CheckOptions options)
        : m_owner(owner)
        , m_prober(prober)
        , m_resolver(resolver)
        , m_routes(routes)
        , m_clock(clock)
        , m_options(options)
    {
    }
    ~Run() { abandon(); }

    [[nodiscard]] QFuture<CheckResult> start(const CheckPlan &plan);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

private:
    void nameAnswered(const std::optional<ResolveAnswer> &answer);
    void begin(Phase phase);
    void fillPath();
    void fillDoors();
    [[nodiscard]] Phase next() const;
    /// Where Tailscale itself most likely listens.
    [[nodiscard]] std::uint16_t ownPortOf(const base::Address &address) const
    {
        return likelyOwnPorts(address, m_result.plan.announced).front();
    }
    void pump();
    void launch(std::size_t index);
    void landed(std::size_t index, const ProbeResult &result);
    [[nodiscard]] bool doesWayStand(const base::Address &address);
    void settle(CheckTask &task);
    void keep(const ProbeResult &result);
    [[nodiscard]] std::optional<milliseconds> timeLeft() const;
    bool report(const std::optional<ProbeResult> &last);
    void finish(bool partial);
    void abandon();

    Check &m_owner;
    Prober &m_prober;
    Resolver &m_resolver;
    const Routes &m_routes;
    const base::Clock &m_clock;
    const CheckOptions m_options;

    bool m_isRunning = false;
    bool m_isPumping = false;
    Phase m_phase = Phase::Name;
    QPromise<CheckResult> m_promise;
    CheckResult m_result;
    std::vector<base::Address> m_targets;
    std::vector<CheckTask> m_tasks;    ///< of the phase
    std::deque<std::size_t> m_waiting; ///< indices into m_tasks
    std::map<std::size_t, QFuture<ProbeResult>> m_underWay;
    std::map<std::uint16_t, int> m_open; ///< endpoints of a named port without a final answer
    std::set<Endpoint> m_askedAgain;     ///< whose silence holds
    int m_total = 0;
    QElapsedTimer m_timer;
    QElapsedTimer m_phaseTimer;
};

QFuture<CheckResult> Check::Run::start(const CheckPlan &plan)
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_result.plan = plan;
    m_result.startedAt = m_clock.now();
    m_timer.start();
    m_promise.start();
    QFuture<CheckResult> future = m_promise.future();
    askName(m_resolver, plan.dnsName, m_owner,
        [this](const std::optional<ResolveAnswer> &answer) { nameAnswered(answer); });
    return future;
}

/// Nothing: there is no name to ask for.
void Check::Run::nameAnswered(const std::optional<ResolveAnswer> &answer)
{
    if (!m_isRunning)
        return;
    Admission admission = admit(m_result.plan, answer, m_options.rule, m_routes);
    m_result.name = std::move(admission.name);
    m_result.faults = std::move(admission.faults);
    m_targets = std::move(admission.targets);
    if (m_targets.empty())
        return finish(false);
    m_total = static_cast<int>(m_result.plan.doors.size() + m_result.plan.closed.size());
    begin(Phase::Path);
}

void Check::Run::begin(Phase phase)
{
    m_phase = phase;
    m_phaseTimer.start();
    m_tasks.clear();
    if (phase == Phase::Path)
        fillPath();
    else if (phase == Phase::Doors)
        fillDoors();
    else if (phase == Phase::Again)
        m_tasks = silentTasks(m_result);
    else
        m_tasks = controlTasks(m_result);
    m_waiting.clear();
    for (std::size_t i = 0; i < m_tasks.size(); ++i)
        m_waiting.push_back(i);
    if (report(std::nullopt))
        pump();
}

void Check::Run::fillPath()
{
    for (const base::Address &address : m_targets) {
        const bool hasDoor = !m_result.plan.doors.empty();
        const std::uint16_t port = hasDoor ? m_result.plan.doors.front().port : ownPortOf(address);
        m_tasks.push_back({CheckTask::Kind::Warm, {address, port}});
    }
}

void Check::Run::fillDoors()
{
    const auto addNamed = [this](CheckTask::Kind kind, std::uint16_t port) {
        for (const base::Address &address : m_targets)
            m_tasks.push_back({kind, {address, port}});
        m_open[port] = static_cast<int>(m_targets.size());
    };
    for (const Door &door : m_result.plan.doors)
        addNamed(CheckTask::Kind::Door, door.port);
    for (const base::Address &address : m_targets) {
        const std::uint16_t port = ownPortOf(address);
        const bool isNamed = m_open.contains(port)
            || std::any_of(m_result.plan.closed.begin(), m_result.plan.closed.end(),
                [port](const ClosedPort &closed) { return closed.port == port; });
        if (!isNamed)
            m_tasks.push_back({CheckTask::Kind::BuiltIn, {address, port}});
    }
    for (const ClosedPort &closed : m_result.plan.closed)
        addNamed(CheckTask::Kind::Closed, closed.port);
}

/// Without silence to be asked for again, that round is left out.
Phase Check::Run::next() const
{
    switch (m_phase) {
    case Phase::Name:
        return Phase::Path;
    case Phase::Path:
        return Phase::Doors;
    case Phase::Doors:
    case Phase::Sample:
        return silentTasks(m_result).empty() ? Phase::Control : Phase::Between;
    case Phase::Between:
        return Phase::Again;
    case Phase::Again:
    case Phase::Control:
        return Phase::Control;
    }
    Q_UNREACHABLE();
}

void Check::Run::pump()
{
    m_isPumping = true;
    while (
        m_isRunning && !m_waiting.empty() && m_underWay.size() < static_cast<std::size_t>(m_options.atOnce)) {
        const std::size_t index = m_waiting.front();
        m_waiting.pop_front();
        const QPointer<Check> alive = &m_owner;
        launch(index);
        if (alive.isNull())
            return;
    }
    m_isPumping = false;
    if (!m_isRunning || !m_waiting.empty() || !m_underWay.empty())
        return;
    if (m_phase == Phase::Control)
        finish(false);
    else
        begin(next());
}

void Check::Run::launch(std::size_t index)
{
    const Endpoint endpoint = m_tasks[index].endpoint;
    if (!doesWayStand(endpoint.address))
        return landed(index, {endpoint, Outcome::LocalFailure});
    const milliseconds timeout = m_phase == Phase::Again
        ? warmTimeout(m_result, endpoint.address, m_options.timeout)
        : m_options.timeout;
    QFuture<ProbeResult> future = m_prober.probe(endpoint, timeout);
    m_underWay.insert_or_assign(index, future);
    const QPointer<Check> owner = &m_owner;
    future
        .then([this, owner, index](const ProbeResult &result) {
            if (!owner.isNull())
                landed(index, result);
        })
        .onCanceled([this, owner, index, endpoint] {
            if (!owner.isNull())
                landed(index, {endpoint, Outcome::LocalFailure});
        });
}

void Check::Run::landed(std::size_t index, const ProbeResult &result)
{
    if (!m_isRunning)
        return;
    m_underWay.erase(index);
    CheckTask &task = m_tasks[index];
    const bool isBelieved = !isAnswer(result.outcome) || doesWayStand(task.endpoint.address);
    task.add(isBelieved ? result : ProbeResult{task.endpoint, Outcome::LocalFailure});
    if (task.needsMore(m_options.tries))
        m_waiting.push_back(index);
    else
        settle(task);
    const QPointer<Check> alive = &m_owner;
    const bool isNamed = task.kind == CheckTask::Kind::Door || task.kind == CheckTask::Kind::Closed;
    const bool isNews = m_phase != Phase::Again || isAnswer(task.best.outcome);
    if (task.isSettled && isNamed && !report(isNews ? std::optional(task.best) : std::nullopt))
        return;
    if (!alive.isNull() && !m_isPumping)
        pump();
}

/// Tailscale may have been switched off since the start: then somebody else may have the address.
bool Check::Run::doesWayStand(const base::Address &address)
{
    const auto refusal = refusalOf(address, m_options.rule, m_routes);
    if (!refusal)
        return true;
    const CheckFault fault{*refusal, address};
    if (std::find(m_result.faults.begin(), m_result.faults.end(), fault) == m_result.faults.end())
        m_result.faults.push_back(fault);
    return false;
}

void Check::Run::settle(CheckTask &task)
{
    task.isSettled = true;
    if (task.kind == CheckTask::Kind::Control && !isAnswer(task.best.outcome))
        m_result.faults.push_back({CheckFault::Code::ControlLost, task.endpoint.address});
    if (!task.counts())
        return;
    keep(task.best);
    if (m_phase == Phase::Again) {
        m_askedAgain.insert(task.endpoint);
        return;
    }
    if (const auto at = m_open.find(task.endpoint.port);
        at != m_open.end() && task.kind != CheckTask::Kind::BuiltIn)
        --at->second;
    const bool doorsAreDone = std::all_of(m_tasks.begin(), m_tasks.end(),
        [](const CheckTask &other) { return other.isSettled || other.kind != CheckTask::Kind::Door; });
    if (doorsAreDone)
        m_phase = Phase::Sample;
}

/// In the place of what the door said before.
void Check::Run::keep(const ProbeResult &result)
{
    std::erase_if(
        m_result.results, [&result](const ProbeResult &one) { return one.endpoint == result.endpoint; });
    m_result.results.push_back(result);
}

/// Counts on every door to be silent, and on the second round for each.
std::optional<milliseconds> Check::Run::timeLeft() const
{
    constexpr qint64 tooSoon = 3'000, again = 1'600;
    const auto batches = [this](qint64 doors) { return (doors + m_options.atOnce - 1) / m_options.atOnce; };
    const auto all = static_cast<qint64>(m_tasks.size());
    const auto settled
        = std::count_if(m_tasks.begin(), m_tasks.end(), [](const CheckTask &task) { return task.isSettled; });
    if (m_timer.elapsed() < tooSoon)
        return std::nullopt;
    if (m_phase == Phase::Again)
        return milliseconds(batches(all - settled) * again);
    if ((m_phase != Phase::Doors && m_phase != Phase::Sample) || settled == 0)
        return std::nullopt;
    const qint64 byPace = m_phaseTimer.elapsed() * (all - settled) / settled;
    return milliseconds(
        std::min<qint64>(byPace, batches(all - settled) * m_options.timeout.count()) + batches(all) * again);
}

/// Returns false when a handler canceled or destroyed the check: then nothing of it may be touched any more.
bool Check::Run::report(const std::optional<ProbeResult> &last)
{
    Progress progress;
    progress.phase = m_phase;
    progress.total = m_total;
    const auto final
        = std::count_if(m_open.begin(), m_open.end(), [](const auto &entry) { return entry.second == 0; });
    progress.done = static_cast<int>(final);
    progress.elapsed = milliseconds(m_timer.elapsed());
    progress.left = timeLeft();
    progress.last = last;
    const QPointer<Check> alive = &m_owner;
    Q_EMIT m_owner.progressed(progress);
    return !alive.isNull() && m_isRunning;
}

void Check::Run::finish(bool partial)
{
    abandon();
    m_result.partial = partial;
    m_result.endedAt = std::max(m_result.startedAt, m_clock.now());
    std::sort(m_result.results.begin(), m_result.results.end(),
        [](const ProbeResult &a, const ProbeResult &b) { return a.endpoint < b.endpoint; });
    QPromise<CheckResult> promise = std::move(m_promise);
    promise.addResult(std::move(m_result));
    promise.finish(); // may destroy the check
}

void Check::Run::cancel()
{
    if (!m_isRunning)
        return;
    std::erase_if(m_result.results, [this](const ProbeResult &one) { // it may be the path's
        return one.outcome == Outcome::Silent && !m_askedAgain.contains(one.endpoint);
    });
    for (const CheckTask &task : m_tasks) { // an answer that was not confirmed yet is still an answer
        if (task.counts() && !task.isSettled && !task.outcomes.empty() && isAnswer(task.best.outcome))
            keep(task.best);
    }
    finish(true);
}

/// Lets go of the connections under way.
void Check::Run::abandon()
{
    m_isRunning = false;
    m_waiting.clear();
    for (auto &[index, future] : std::exchange(m_underWay, {}))
        future.cancel();
}

Check::Check(Prober &prober, Resolver &resolver, const Routes &routes, const base::Clock &clock,
    CheckOptions options, QObject *parent)
    : QObject(parent)
    , m_run(std::make_unique<Run>(*this, prober, resolver, routes, clock, options))
{
}

Check::~Check() = default;

QFuture<CheckResult> Check::run(const CheckPlan &plan)
{
    return m_run->start(plan);
}

void Check::cancel()
{
    m_run->cancel();
}

} // namespace probe
