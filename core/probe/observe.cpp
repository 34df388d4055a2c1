// SPDX-License-Identifier: GPL-3.0-or-later
// Looks overlap: one begins every interval, and each has its own time to be answered. What counts is when the
// attempt was made that first showed the change, not when its answer was there. The futures' continuations
// get a guard and no context object, as in check.cpp.
#include "core/probe/observe.h"

#include "core/probe/admission.h"
#include "core/probe/peer_api.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QPromise>

#include <algorithm>
#include <set>

namespace probe {

namespace {

using std::chrono::milliseconds;

bool isAnswer(Outcome outcome, bool wantsOpen)
{
    return outcome == Outcome::Open || (outcome == Outcome::Refused && !wantsOpen);
}

} // namespace

bool Observation::isMachineSilent() const
{
    return std::any_of(faults.begin(), faults.end(),
        [](const CheckFault &fault) { return fault.code == CheckFault::Code::ControlLost; });
}

bool Observation::isRuledOut() const
{
    const bool isTriedAll = awaited == Awaited::Gone || faults.empty();
    return !hasHappened && !isCanceled && attempts > 0 && isTriedAll && !isMachineSilent() && !isWayLost
        && !isOffline;
}

void Observation::readClient(std::optional<bool> machineIsListed)
{
    if (isWayLost && awaited == Awaited::Gone && machineIsListed == false)
        hasHappened = true;
}

class Observe::Run {
public:
    Run(Observe &owner, Prober &prober, const Routes &routes, const base::Clock &clock,
        ObserveOptions options)
        : m_owner(owner)
        , m_prober(prober)
        , m_routes(routes)
        , m_clock(clock)
        , m_options(options)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(options.interval);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
    }

    [[nodiscard]] QFuture<Observation> start(const CheckPlan &plan, Awaited awaited);
    void finish(bool isCanceled);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

private:
    /// All doors at all addresses, once.
    struct Look {
        milliseconds at{0};
        int open = 0; ///< attempts without an end
        std::set<std::uint16_t> answered;
        bool isVoid = false; ///< this computer could not try: says nothing
    };
    /// Of a look, also when it counts no more.
    struct Tally {
        int open = 0;
        bool isTried = false;
    };

    void look();
    [[nodiscard]] std::vector<Endpoint> reachable() const;
    void count(int number, const ProbeResult &result);
    void landed(int number, const ProbeResult &result);
    void judge();
    void judgeGone();
    void noteNoWay();
    void noteUnreachable();
    void askForLife();
    void lifeAnswered(const ProbeResult &result);
    void happened(int number);

    Observe &m_owner;
    Prober &m_prober;
    const Routes &m_routes;
    const base::Clock &m_clock;
    const ObserveOptions m_options;
    bool m_isRunning = false;
    std::vector<Endpoint> m_endpoints;
    std::set<std::uint16_t> m_doors;
    std::vector<Endpoint> m_announced; ///< where Tailscale itself listens
    std::map<int, Look> m_looks;       ///< those that count still, by number
    int m_number = 0;
    std::map<int, Tally> m_tallies; ///< those that are not over
    int m_newest = 0;               ///< of those that are over
    int m_looksWithoutWay = 0;      ///< in a row
    milliseconds m_wayLostAt{0};
    bool m_hadNoWay = false;          ///< in some look
    std::optional<int> m_silentSince; ///< look; whether the machine is there is being asked
    int m_lifeOpen = 0;               ///< attempts without an end
    Observation m_seen;
    QPromise<Observation> m_promise;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
};

QFuture<Observation> Observe::Run::start(const CheckPlan &plan, Awaited awaited)
{
    m_isRunning = true;
    m_seen.awaited = awaited;
    m_seen.lookedEvery = m_options.interval;
    m_seen.startedAt = m_clock.now();
    m_promise.start();
    QFuture<Observation> future = m_promise.future();
    const std::set<base::Address> addresses(plan.addresses.begin(), plan.addresses.end());
    for (const base::Address &address : addresses) {
        const auto refusal = refusalOf(address, m_options.rule, m_routes);
        // The way to a machine arrives together with the first rule: until then the client does not know it.
        const bool mayArrive = awaited == Awaited::Arrives && refusal != CheckFault::Code::AddressForbidden;
        if (refusal && !mayArrive) {
            m_seen.faults.push_back({*refusal, address});
            continue;
        }
        for (const Door &door : plan.doors)
            m_endpoints.push_back({address, door.port});
    }
    for (const Door &door : plan.doors)
        m_doors.insert(door.port);
    m_announced = plan.announced;
    if (m_endpoints.empty()) {
        finish(false);
        return future;
    }
    m_elapsed.start();
    m_timer.start();
    look();
    return future;
}

void Observe::Run::look()
{
    if (milliseconds(m_elapsed.elapsed()) > m_options.patience)
        return finish(false);
    const std::vector<Endpoint> endpoints = reachable();
    const bool isWhole = endpoints.size() == m_endpoints.size();
    if (endpoints.empty() || (m_seen.awaited == Awaited::Gone && !isWhole)) {
        noteNoWay();
        if (m_isRunning)
            Q_EMIT m_owner.looked(milliseconds(m_elapsed.elapsed()), m_seen.attempts);
        return;
    }
    m_looksWithoutWay = 0;
    const int number = m_number++;
    const auto total = static_cast<int>(endpoints.size());
    m_looks[number] = {milliseconds(m_elapsed.elapsed()), total, {}};
    m_tallies[number].open = total;
    const QPointer<Observe> owner = &m_owner;
    for (const Endpoint &endpoint : endpoints) {
        ++m_seen.attempts;
        m_prober.probe(endpoint, m_options.timeout)
            .then([this, owner, number](const ProbeResult &result) {
                if (!owner.isNull())
                    landed(number, result);
            })
            .onCanceled([this, owner, number, endpoint] {
                if (!owner.isNull())
                    landed(number, {endpoint, Outcome::LocalFailure});
            });
        if (owner.isNull() || !m_isRunning)
            return;
    }
    Q_EMIT m_owner.looked(milliseconds(m_elapsed.elapsed()), m_seen.attempts);
}

/// The way goes with the machine's last rule, because the client forgets the machine then; it also goes when
/// Tailscale is switched off.
void Observe::Run::noteNoWay()
{
    m_hadNoWay = true;
    if (m_looksWithoutWay++ == 0)
        m_wayLostAt = milliseconds(m_elapsed.elapsed());
    if (m_seen.awaited != Awaited::Gone || m_looksWithoutWay < m_options.looksUntilGone)
        return;
    m_seen.isWayLost = true;
    finish(false);
}

void Observe::Run::noteUnreachable()
{
    const std::set<base::Address> addresses = [this] {
        std::set<base::Address> all;
        for (const Endpoint &endpoint : m_endpoints)
            all.insert(endpoint.address);
        return all;
    }();
    for (const base::Address &address : addresses)
        if (const auto refusal = refusalOf(address, m_options.rule, m_routes))
            m_seen.faults.push_back({*refusal, address});
}

/// To where something may be sent now: Tailscale may have been switched off since the start.
std::vector<Endpoint> Observe::Run::reachable() const
{
    std::map<base::Address, bool> ways;
    std::vector<Endpoint> found;
    for (const Endpoint &endpoint : m_endpoints) {
        auto at = ways.find(endpoint.address);
        if (at == ways.end())
            at = ways.emplace(endpoint.address, !refusalOf(endpoint.address, m_options.rule, m_routes)).first;
        if (at->second)
            found.push_back(endpoint);
    }
    return found;
}

/// What this computer could not try was no attempt; it is offline when that is all of the newest look.
void Observe::Run::count(int number, const ProbeResult &result)
{
    const bool isAttempt = result.outcome != Outcome::LocalFailure;
    if (!isAttempt)
        --m_seen.attempts;
    Tally &tally = m_tallies[number];
    tally.isTried = tally.isTried || isAttempt;
    if (--tally.open > 0)
        return;
    m_seen.isOffline = number >= m_newest ? !tally.isTried : m_seen.isOffline;
    m_newest = std::max(m_newest, number);
    m_tallies.erase(number);
}

void Observe::Run::landed(int number, const ProbeResult &result)
{
    if (!m_isRunning)
        return;
    count(number, result);
    const auto at = m_looks.find(number);
    if (at == m_looks.end())
        return;
    Look &look = at->second;
    --look.open;
    if (isAnswer(result.outcome, m_options.wantsOpen && m_seen.awaited == Awaited::Arrives))
        look.answered.insert(result.endpoint.port);
    look.isVoid = look.isVoid || result.outcome == Outcome::LocalFailure;
    m_seen.awaited == Awaited::Arrives ? judge() : judgeGone();
}

void Observe::Run::happened(int number)
{
    m_seen.hasHappened = true;
    m_seen.wasSo = number == 0 && !m_hadNoWay;
    m_seen.after = m_looks.at(number).at;
    m_seen.faults.clear();
    m_seen.isOffline = false;
    finish(false);
}

/// Arrived: the first look in which every door answered.
void Observe::Run::judge()
{
    for (const auto &[number, look] : m_looks)
        if (look.answered == m_doors)
            return happened(number);
    std::erase_if(m_looks, [](const auto &entry) { return entry.second.open == 0; });
}

/// Gone: the first of several finished looks in a row in which none did; looks that are older than one with
/// an answer, or than one that could not be made, count no more.
void Observe::Run::judgeGone()
{
    const auto last = std::find_if(m_looks.rbegin(), m_looks.rend(),
        [](const auto &entry) { return !entry.second.answered.empty() || entry.second.isVoid; });
    if (last != m_looks.rend()) {
        m_looks.erase(m_looks.begin(), last.base());
        m_silentSince.reset();
        std::erase_if(m_seen.faults,
            [](const CheckFault &fault) { return fault.code == CheckFault::Code::ControlLost; });
    }
    int silent = 0;
    for (const auto &[number, look] : m_looks) {
        if (look.open > 0)
            return;
        if (++silent < m_options.looksUntilGone)
            continue;
        if (!m_silentSince && m_lifeOpen == 0)
            askForLife();
        return;
    }
}

/// All doors are silent: is the machine still there?
void Observe::Run::askForLife()
{
    m_silentSince = m_looks.begin()->first;
    std::vector<Endpoint> endpoints;
    for (const Endpoint &endpoint : reachable())
        for (const std::uint16_t port : likelyOwnPorts(endpoint.address, m_announced))
            if (endpoint.port == *m_doors.begin() && !m_doors.contains(port))
                endpoints.push_back({endpoint.address, port});
    m_lifeOpen = static_cast<int>(endpoints.size());
    const QPointer<Observe> owner = &m_owner;
    for (const Endpoint &endpoint : endpoints) {
        ++m_seen.attempts;
        m_prober.probe(endpoint, m_options.timeout)
            .then([this, owner](const ProbeResult &result) {
                if (!owner.isNull())
                    lifeAnswered(result);
            })
            .onCanceled([this, owner, endpoint] {
                if (!owner.isNull())
                    lifeAnswered({endpoint, Outcome::LocalFailure});
            });
        if (owner.isNull() || !m_isRunning)
            return;
    }
}

void Observe::Run::lifeAnswered(const ProbeResult &result)
{
    --m_lifeOpen;
    if (!m_isRunning)
        return;
    if (result.outcome == Outcome::LocalFailure)
        --m_seen.attempts;
    if (isAnswer(result.outcome, false) && m_silentSince && m_looks.contains(*m_silentSince))
        return happened(*m_silentSince);
    const CheckFault mute{CheckFault::Code::ControlLost, result.endpoint.address};
    if (std::find(m_seen.faults.begin(), m_seen.faults.end(), mute) == m_seen.faults.end())
        m_seen.faults.push_back(mute);
    if (m_lifeOpen == 0)
        m_silentSince.reset(); // asked again with the next looks
}

void Observe::Run::finish(bool isCanceled)
{
    if (!std::exchange(m_isRunning, false))
        return;
    m_timer.stop();
    m_seen.isCanceled = isCanceled;
    if (!m_seen.hasHappened) {
        m_seen.isWayLost = m_seen.isWayLost
            || (m_seen.awaited == Awaited::Arrives && m_looksWithoutWay > 0 && m_seen.attempts > 0);
        m_seen.after
            = m_seen.isWayLost ? m_wayLostAt : milliseconds(m_elapsed.isValid() ? m_elapsed.elapsed() : 0);
        noteUnreachable();
    }
    QPromise<Observation> promise = std::move(m_promise);
    promise.addResult(std::move(m_seen));
    promise.finish(); // may destroy us
}

Observe::Observe(
    Prober &prober, const Routes &routes, const base::Clock &clock, ObserveOptions options, QObject *parent)
    : QObject(parent)
    , m_run(std::make_unique<Run>(*this, prober, routes, clock, options))
{
}

Observe::~Observe() = default;

QFuture<Observation> Observe::run(const CheckPlan &plan, Awaited awaited)
{
    return m_run->start(plan, awaited);
}

void Observe::cancel()
{
    m_run->finish(true);
}

} // namespace probe
