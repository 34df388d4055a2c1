// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/door_watch.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <set>

namespace probe {

using std::chrono::milliseconds;
using State = DoorObservation::State;

std::optional<milliseconds> DoorObservation::delay() const
{
    if (state != State::Happened)
        return std::nullopt;
    return lastOtherwise.isValid() ? milliseconds(startedAt.msecsTo(at)) : milliseconds(0);
}

class DoorWatch::Run : public QObject {
public:
    Run(DoorWatch &owner, Prober &prober, const Routes &routes, const base::Clock &clock, DoorWatchOptions options)
        : m_owner(owner)
        , m_prober(prober)
        , m_routes(routes)
        , m_clock(clock)
        , m_options(options)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Run::round);
    }

    void start(const CheckPlan &plan, Wish wish);
    void end(State state);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    DoorObservation observation;

private:
    void round();
    void landed(int round, const ProbeResult &result);
    void judge(bool hasTried);

    DoorWatch &m_owner;
    Prober &m_prober;
    const Routes &m_routes;
    const base::Clock &m_clock;
    DoorWatchOptions m_options;
    QTimer m_timer;
    bool m_isRunning = false;
    std::vector<base::Address> m_addresses;
    std::vector<std::uint16_t> m_doors;
    int m_round = 0; ///< over all starts: an answer of a former one is not ours
    QDateTime m_roundAt;
    std::size_t m_waitingFor = 0;
    std::set<std::uint16_t> m_opened;
};

void DoorWatch::Run::start(const CheckPlan &plan, Wish wish)
{
    ++m_round;
    m_timer.stop();
    observation = {};
    observation.wish = wish;
    observation.startedAt = m_clock.now();
    m_addresses.clear();
    m_doors.clear();
    for (const base::Address &address : plan.addresses)
        if (!m_options.rule.onlyTailscaleMachines || address.isTailscaleMachine())
            m_addresses.push_back(address);
    for (const Door &door : plan.doors)
        m_doors.push_back(door.port);
    m_isRunning = true;
    if (m_addresses.empty() || m_doors.empty())
        end(State::Impossible);
    else
        m_timer.start(milliseconds(0));
}

void DoorWatch::Run::end(State state)
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    ++m_round;
    m_timer.stop();
    observation.state = state;
    Q_EMIT m_owner.finished(observation);
}

void DoorWatch::Run::round()
{
    m_roundAt = m_clock.now();
    m_opened.clear();
    std::vector<Endpoint> knocks;
    for (const base::Address &address : m_addresses) // asked each time: Tailscale may have been switched off since
        if (!m_options.rule.onlyThroughTailscale || m_routes.leavesThroughTailscale(address).value_or(false))
            for (const std::uint16_t port : m_doors)
                knocks.push_back({address, port});
    m_waitingFor = knocks.size();
    const int number = ++m_round;
    if (knocks.empty())
        return judge(false);
    const QPointer<Run> guard(this);
    // From the event loop: answers may come at once, and whoever hears of them may end this.
    const auto later = [guard, number](const ProbeResult &result) {
        if (guard)
            QMetaObject::invokeMethod(
                guard, [guard, number, result] { guard->landed(number, result); }, Qt::QueuedConnection);
    };
    for (const Endpoint &knock : knocks)
        m_prober.probe(knock, m_options.timeout).then(later).onCanceled([later, knock] { later({knock}); });
}

void DoorWatch::Run::landed(int round, const ProbeResult &result)
{
    if (round != m_round || !m_isRunning)
        return;
    if (result.outcome == Outcome::Open)
        m_opened.insert(result.endpoint.port);
    if (--m_waitingFor == 0)
        judge(true);
}

/// Silence of a round in which nothing could be sent says nothing.
void DoorWatch::Run::judge(bool hasTried)
{
    ++observation.rounds;
    const bool areOpen = m_opened.size() == std::set(m_doors.begin(), m_doors.end()).size();
    const bool isSo = observation.wish == Wish::Opens ? areOpen : m_opened.empty();
    if (isSo && hasTried) {
        observation.at = m_roundAt;
        end(State::Happened);
        return;
    }
    observation.lastOtherwise = m_roundAt;
    if (observation.startedAt.msecsTo(m_clock.now()) >= m_options.limit.count()) {
        end(State::GaveUp);
        return;
    }
    const auto passed = milliseconds(m_roundAt.msecsTo(m_clock.now()));
    m_timer.start(std::max(m_options.every - passed, milliseconds(0)));
    Q_EMIT m_owner.progressed(observation);
}

DoorWatch::DoorWatch(
    Prober &prober, const Routes &routes, const base::Clock &clock, DoorWatchOptions options, QObject *parent)
    : QObject(parent)
    , m_run(std::make_unique<Run>(*this, prober, routes, clock, options))
{
}

DoorWatch::~DoorWatch() = default;

void DoorWatch::start(const CheckPlan &plan, Wish wish)
{
    m_run->start(plan, wish);
}

void DoorWatch::cancel()
{
    m_run->end(State::Canceled);
}

bool DoorWatch::isRunning() const
{
    return m_run->isRunning();
}

const DoorObservation &DoorWatch::observation() const
{
    return m_run->observation;
}

} // namespace probe
