// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/observe.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using probe::Awaited;
using probe::Observation;
using probe::Observe;
using probe::Outcome;

namespace {

const base::Address attic = *base::Address::parse(u"100.101.102.103");

/// Doors answer from `opens` until `shuts`, by its own clock; an attempt in ten is lost if `isLossy`.
class Machine : public probe::Prober {
public:
    std::chrono::milliseconds opens{0}, shuts{1h};
    Outcome answer = Outcome::Open;
    bool isLossy = false;
    bool isOff = false;    ///< nothing else of it answers
    bool isBroken = false; ///< this computer cannot try
    int attempts = 0;      ///< to each of which an answer comes, or a time-out

    QFuture<probe::ProbeResult> probe(
        const probe::Endpoint &endpoint, std::chrono::milliseconds timeout) override
    {
        if (!m_clock.isValid())
            m_clock.start();
        const auto now = std::chrono::milliseconds(m_clock.elapsed());
        const bool isLost = ++attempts % 10 == 9 && isLossy;
        const bool isDoor = endpoint.port == 8096 || endpoint.port == 443;
        const bool answers = isDoor ? now >= opens && now < shuts && !isLost : !isOff;
        const Outcome mute = isBroken ? Outcome::LocalFailure : Outcome::Silent;
        auto promise = std::make_shared<QPromise<probe::ProbeResult>>();
        promise->start();
        QTimer::singleShot(
            answers ? 1ms : timeout, Qt::PreciseTimer, &m_context, [promise, endpoint, answers, mute, this] {
                promise->addResult(probe::ProbeResult{endpoint, answers ? answer : mute});
                promise->finish();
            });
        return promise->future();
    }

private:
    QElapsedTimer m_clock;
    QObject m_context;
};
struct Routes : probe::Routes {
    bool isThrough = true;
    std::optional<base::Address> notTo = {};
    mutable int asked = 0;
    Result<bool, probe::RouteError> leavesThroughTailscale(const base::Address &to) const override
    {
        ++asked;
        return isThrough && to != notTo;
    }
};

probe::CheckPlan plan()
{
    probe::CheckPlan out;
    out.addresses = {attic};
    out.doors = {{8096, {}}, {443, {}}};
    return out;
}

probe::ObserveOptions quick()
{
    probe::ObserveOptions options;
    options.interval = 20ms;
    options.timeout = 90ms;
    options.patience = 1'500ms;
    return options;
}

} // namespace

class TstObserve : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seesTheRuleArrive_data();
    void seesTheRuleArrive();
    void seesTheRuleGo();
    void aSilentMachineIsNotGone_data();
    void aSilentMachineIsNotGone();
    void takesNoLossForTheEnd();
    void endsWhenNothingHappens_data();
    void endsWhenNothingHappens();
    void seesThatItWasSo();
    void sendsNothingPastTailscale();
    void sendsNothingToForeignAddresses();
    void silenceWithoutTailscaleIsNotGone();
    void arrivesTogetherWithTheWay();
    void arrivesWhenTailscaleIsBack();
    void anArrivalIsNotRuledOutWithoutAWay();
    void anArrivalIsRuledOutAtEveryAddressOnly();
    void whatThisComputerCannotTryIsNoAttempt();
    void aRefusalIsNotOpen();
    void isCanceled();

private:
    [[nodiscard]] Observation wait(Awaited awaited);
    Machine m_machine;
    Routes m_routes;
    base::SystemClock m_clock;
};

Observation TstObserve::wait(Awaited awaited)
{
    Observe observe(m_machine, m_routes, m_clock, quick());
    const auto future = observe.run(plan(), awaited);
    (void)QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
    return future.isFinished() ? future.result() : Observation();
}

void TstObserve::seesTheRuleArrive_data()
{
    QTest::addColumn<Outcome>("answer");
    QTest::newRow("open") << Outcome::Open;
    QTest::newRow("nobody listens yet") << Outcome::Refused;
}

void TstObserve::seesTheRuleArrive()
{
    QFETCH(const Outcome, answer);
    std::destroy_at(&m_machine);
    std::construct_at(&m_machine);
    m_machine.answer = answer;
    m_machine.opens = 400ms;
    const Observation seen = wait(Awaited::Arrives);
    QVERIFY(seen.hasHappened && !seen.wasSo && !seen.isCanceled);
    QVERIFY2(seen.after >= 395ms && seen.after < 800ms, qPrintable(QString::number(seen.after.count())));
    QCOMPARE(seen.lookedEvery, 20ms);
}

void TstObserve::seesTheRuleGo()
{
    std::destroy_at(&m_machine);
    std::construct_at(&m_machine);
    m_machine.shuts = 400ms;
    const Observation seen = wait(Awaited::Gone);
    QVERIFY(seen.hasHappened && !seen.wasSo);
    QVERIFY2(seen.after >= 395ms && seen.after < 800ms, qPrintable(QString::number(seen.after.count())));
}

void TstObserve::aSilentMachineIsNotGone_data()
{
    QTest::addColumn<bool>("isBroken");
    QTest::newRow("switched off") << false;
    QTest::newRow("this computer cannot try") << true;
}

/// Nothing of it answers, so nobody knows what the rule does.
void TstObserve::aSilentMachineIsNotGone()
{
    QFETCH(const bool, isBroken);
    std::destroy_at(&m_machine);
    std::construct_at(&m_machine);
    m_machine.shuts = 300ms;
    m_machine.isOff = true;
    m_machine.isBroken = isBroken;
    const Observation seen = wait(Awaited::Gone);
    QVERIFY(!seen.hasHappened);
    QVERIFY(seen.after >= 1'500ms);
    const probe::CheckFault mute{probe::CheckFault::Code::ControlLost, attic};
    QCOMPARE(seen.faults, isBroken ? std::vector<probe::CheckFault>{} : std::vector{mute});
    QCOMPARE(seen.isOffline, isBroken);
    QVERIFY(!seen.isRuledOut());
}

void TstObserve::takesNoLossForTheEnd()
{
    std::destroy_at(&m_machine);
    std::construct_at(&m_machine);
    m_machine.isLossy = true;
    QVERIFY(!wait(Awaited::Gone).hasHappened);
}

void TstObserve::endsWhenNothingHappens_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("never opens") << false;
    QTest::newRow("never shuts") << true;
}

void TstObserve::endsWhenNothingHappens()
{
    QFETCH(const bool, isOpen);
    std::destroy_at(&m_machine);
    std::construct_at(&m_machine);
    m_machine.opens = isOpen ? 0ms : 1h;
    const Observation seen = wait(isOpen ? Awaited::Gone : Awaited::Arrives);
    QVERIFY(!seen.hasHappened);
    QVERIFY(seen.after >= 1'500ms);
    QVERIFY(seen.attempts > 10);
    QVERIFY(seen.isRuledOut());
}

void TstObserve::seesThatItWasSo()
{
    std::destroy_at(&m_machine);
    std::construct_at(&m_machine);
    QVERIFY(wait(Awaited::Arrives).wasSo);
    m_machine.opens = 1h;
    QVERIFY(wait(Awaited::Gone).wasSo);
}

void TstObserve::sendsNothingPastTailscale()
{
    m_routes.isThrough = false;
    const Observation seen = wait(Awaited::Arrives);
    m_routes.isThrough = true;
    QCOMPARE(seen.attempts, 0);
    QCOMPARE(seen.faults.size(), 1U);
    QVERIFY(!seen.hasHappened && !seen.isWayLost && !seen.isRuledOut());
}

void TstObserve::sendsNothingToForeignAddresses()
{
    std::destroy_at(&m_machine);
    std::construct_at(&m_machine);
    probe::CheckPlan foreign = plan();
    foreign.addresses = {*base::Address::parse(u"192.0.2.7")};
    Observe observe(m_machine, m_routes, m_clock, quick());
    const auto future = observe.run(foreign, Awaited::Arrives);
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().faults.at(0).code, probe::CheckFault::Code::AddressForbidden);
    QCOMPARE(m_machine.attempts, 0);
}

/// Tailscale is switched off while the doors still answer: nothing is sent, and nothing is concluded but
/// that.
void TstObserve::silenceWithoutTailscaleIsNotGone()
{
    std::destroy_at(&m_machine);
    std::construct_at(&m_machine);
    Observe observe(m_machine, m_routes, m_clock, quick());
    const auto future = observe.run(plan(), Awaited::Gone);
    QTRY_VERIFY(m_machine.attempts > 4);
    m_routes.isThrough = false;
    const int sent = m_machine.attempts;
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(m_machine.attempts, sent);
    m_routes.isThrough = true;
    QVERIFY(!future.result().hasHappened);
    QVERIFY(future.result().isWayLost);
    QCOMPARE(future.result().faults.at(0).code, probe::CheckFault::Code::NotThroughTailscale);
    QVERIFY(future.result().after > 0ms);
    // Only a client that does not list the machine any more says why.
    for (const std::optional<bool> isListed :
        {std::optional<bool>(), std::optional(true), std::optional(false)}) {
        probe::Observation seen = future.result();
        seen.readClient(isListed);
        QCOMPARE(seen.hasHappened, isListed == false);
        QVERIFY(!seen.isRuledOut());
    }
}

/// On Linux the way to a machine arrives with the first rule.
void TstObserve::arrivesTogetherWithTheWay()
{
    std::destroy_at(&m_machine);
    std::construct_at(&m_machine);
    m_machine.opens = 0ms;
    m_routes.isThrough = false;
    Observe observe(m_machine, m_routes, m_clock, quick());
    const auto future = observe.run(plan(), Awaited::Arrives);
    QTest::qWait(100);
    QVERIFY(!future.isFinished());
    QCOMPARE(m_machine.attempts, 0);
    m_routes.isThrough = true;
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().hasHappened && !future.result().wasSo);
    QVERIFY(future.result().faults.empty());
}

void TstObserve::arrivesWhenTailscaleIsBack()
{
    std::destroy_at(&m_machine);
    std::construct_at(&m_machine);
    m_machine.opens = 1h;
    Observe observe(m_machine, m_routes, m_clock, quick());
    const auto future = observe.run(plan(), Awaited::Arrives);
    m_routes.isThrough = false;
    m_machine.opens = 0ms;
    QTest::qWait(150); // what was under way has timed out
    QVERIFY(!future.isFinished());
    m_routes.isThrough = true;
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().hasHappened && !future.result().wasSo);
}

/// Tailscale is switched off after some looks: what the door did since then is not known.
void TstObserve::anArrivalIsNotRuledOutWithoutAWay()
{
    std::destroy_at(&m_machine);
    std::construct_at(&m_machine);
    m_machine.opens = 1h;
    Observe observe(m_machine, m_routes, m_clock, quick());
    std::vector<int> told;
    QObject::connect(&observe, &Observe::looked, &observe,
        [&told](std::chrono::milliseconds, int attempts) { told.push_back(attempts); });
    const auto future = observe.run(plan(), Awaited::Arrives);
    QTRY_VERIFY(m_machine.attempts > 4);
    m_routes.isThrough = false;
    const int sent = m_machine.attempts;
    QTRY_VERIFY(future.isFinished());
    m_routes.isThrough = true;
    const Observation seen = future.result();
    QCOMPARE(seen.attempts, sent);
    QCOMPARE(told.back(), sent); // the later looks count for nothing
    QVERIFY(told.size() > std::size_t(sent));
    QVERIFY(!seen.hasHappened && seen.isWayLost && !seen.isRuledOut());
    QVERIFY(seen.after > 0ms && seen.after < 1'000ms);
    QCOMPARE(seen.faults.at(0).code, probe::CheckFault::Code::NotThroughTailscale);
}

void TstObserve::anArrivalIsRuledOutAtEveryAddressOnly()
{
    std::destroy_at(&m_machine);
    std::construct_at(&m_machine);
    m_machine.opens = 1h;
    probe::CheckPlan both = plan();
    both.addresses.push_back(*base::Address::parse(u"fd7a:115c:a1e0::6667"));
    m_routes.notTo = both.addresses.back();
    Observe observe(m_machine, m_routes, m_clock, quick());
    const auto future = observe.run(both, Awaited::Arrives);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().attempts > 0 && !future.result().isWayLost);
    QVERIFY(!future.result().isRuledOut());
    QCOMPARE(future.result().faults.size(), 1U);
    QCOMPARE(future.result().faults.front().address, both.addresses.back());
    // One is enough to arrive.
    m_machine.opens = 0ms;
    Observe again(m_machine, m_routes, m_clock, quick());
    const auto arrived = again.run(both, Awaited::Arrives);
    QTRY_VERIFY(arrived.isFinished());
    m_routes.notTo.reset();
    QVERIFY(arrived.result().hasHappened && arrived.result().faults.empty());
}

void TstObserve::whatThisComputerCannotTryIsNoAttempt()
{
    std::destroy_at(&m_machine);
    std::construct_at(&m_machine);
    m_machine.opens = 1h;
    m_machine.isBroken = true;
    const Observation seen = wait(Awaited::Arrives);
    QVERIFY(!seen.hasHappened && seen.isOffline && !seen.isRuledOut());
    QVERIFY(m_machine.attempts > 10);
    QVERIFY(seen.attempts < m_machine.attempts / 2); // those without an end are not known yet
}

void TstObserve::aRefusalIsNotOpen()
{
    std::destroy_at(&m_machine);
    std::construct_at(&m_machine);
    m_machine.answer = Outcome::Refused;
    probe::ObserveOptions options = quick();
    options.wantsOpen = true;
    Observe observe(m_machine, m_routes, m_clock, options);
    const auto future = observe.run(plan(), Awaited::Arrives);
    QTRY_VERIFY(m_machine.attempts > 8);
    QVERIFY(!future.isFinished());
    m_machine.answer = Outcome::Open;
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().hasHappened && !future.result().wasSo);
}

void TstObserve::isCanceled()
{
    std::destroy_at(&m_machine);
    std::construct_at(&m_machine);
    m_machine.opens = 1h;
    Observe observe(m_machine, m_routes, m_clock, quick());
    const auto future = observe.run(plan(), Awaited::Arrives);
    QTest::qWait(60);
    observe.cancel();
    QVERIFY(future.isFinished());
    QVERIFY(future.result().isCanceled && !future.result().hasHappened);
    QTest::qWait(200); // what is under way ends without a trace
}

QTEST_GUILESS_MAIN(TstObserve)
#include "tst_observe.moc"
