// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/check.h"
#include "core/probe/verdict.h"
#include "probe_samples.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <deque>
#include <map>

using namespace probe;
using namespace samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Answers what the test wrote down, in order, the last one for ever; "silent" where nothing is written.
class ScriptedProber : public Prober {
public:
    enum class Manner { AtOnce, Later, Never };
    Manner manner = Manner::Later;
    std::map<Endpoint, std::deque<Outcome>> script;
    std::vector<Endpoint> asked;
    int underWay = 0;
    int mostUnderWay = 0;

    QFuture<ProbeResult> probe(const Endpoint &endpoint, std::chrono::milliseconds) override
    {
        asked.push_back(endpoint);
        auto promise = std::make_shared<QPromise<ProbeResult>>();
        promise->start();
        mostUnderWay = std::max(mostUnderWay, ++underWay);
        const auto answer = [this, promise, endpoint] {
            --underWay;
            promise->addResult(ProbeResult{endpoint, next(endpoint), 7ms, 1});
            promise->finish();
        };
        if (manner == Manner::AtOnce)
            answer();
        else if (manner == Manner::Later)
            QTimer::singleShot(0, &m_context, answer);
        else
            m_kept.push_back(promise);
        return promise->future();
    }

    void letGo() { const auto kept = std::exchange(m_kept, {}); }
    [[nodiscard]] qsizetype timesAsked(const Endpoint &endpoint) const
    {
        return std::count(asked.begin(), asked.end(), endpoint);
    }

private:
    Outcome next(const Endpoint &endpoint)
    {
        const auto at = script.find(endpoint);
        if (at == script.end())
            return Outcome::Silent;
        const Outcome outcome = at->second.front();
        if (at->second.size() > 1)
            at->second.pop_front();
        return outcome;
    }
    QObject m_context;
    std::vector<std::shared_ptr<QPromise<ProbeResult>>> m_kept;
};

class ScriptedResolver : public Resolver {
public:
    std::map<QString, ResolveAnswer> names;

    QFuture<ResolveAnswer> resolve(const QString &name) override
    {
        QPromise<ResolveAnswer> promise;
        promise.start();
        const auto at = names.find(name);
        promise.addResult(at == names.end() ? ResolveAnswer() : at->second);
        promise.finish();
        return promise.future();
    }
};

class ScriptedRoutes : public Routes {
public:
    Result<bool, RouteError> answer = true;
    Result<bool, RouteError> leavesThroughTailscale(const base::Address &) const override { return answer; }
};

class SteppingClock : public base::Clock {
public:
    mutable QDateTime time = QDateTime(QDate(2026, 11, 21), QTime(16, 42), Qt::UTC);
    QDateTime now() const override
    {
        time = time.addSecs(1);
        return time;
    }
};

constexpr auto open = Outcome::Open;
constexpr auto refused = Outcome::Refused;
constexpr auto silent = Outcome::Silent;
constexpr auto failed = Outcome::LocalFailure;

} // namespace

class TstCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void provesADoor();
    void worksWhenEveryAnswerIsThereAtOnce();
    void triesASilentPromisedDoorThreeTimes();
    void confirmsTheAnswerOfAClosedDoor();
    void theMostTellingAnswerCounts();
    void triesAgainWhatThisComputerCouldNotTry();
    void asksTheSilentOnesOnceMore();
    void silenceThatWasAskedForOnceIsNotKept();
    void warmsThePathFirst();
    void isPolite();
    void noticesThatTheMachineWentAway();
    void sendsNothingOutsideOfTheTailnet_data();
    void sendsNothingOutsideOfTheTailnet();
    void sendsNothingPastTailscale();
    void believesNobodyWhenTailscaleIsSwitchedOff();
    void sendsNothingWhereTheNameLeads();
    void followsANameOnlyIntoTheTailnet();
    void anEndlessAnswerOfAName();
    void reportsProgressByPort();
    void cancelKeepsWhatIsKnown();
    void cancelInAHandler();
    void aProberThatLetsGoCouldNotTry();
    void deletingItCancelsTheFuture();
    void deletingItInAHandler();

private:
    CheckResult run(const CheckPlan &plan, CheckOptions options = {});

    ScriptedProber m_prober;
    ScriptedResolver m_resolver;
    ScriptedRoutes m_routes;
    SteppingClock m_clock;
};

void TstCheck::init()
{
    m_prober.script = {{{attic4, 8096}, {open}}};
    m_prober.asked.clear();
    m_prober.manner = ScriptedProber::Manner::Later;
    m_prober.mostUnderWay = 0;
    m_resolver.names.clear();
    m_routes.answer = true;
}

CheckResult TstCheck::run(const CheckPlan &plan, CheckOptions options)
{
    Check check(m_prober, m_resolver, m_routes, m_clock, options);
    const QFuture<CheckResult> future = check.run(plan);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }) || future.isCanceled())
        return {};
    return future.result();
}

void TstCheck::provesADoor()
{
    const CheckResult seen = run(plan());
    QCOMPARE(seen.plan, plan());
    QVERIFY(!seen.partial);
    QVERIFY(seen.faults.empty());
    QVERIFY(seen.startedAt < seen.endedAt);
    QCOMPARE(seen.results.size(), 5U); // four named ports and Tailscale's own
    QVERIFY(std::is_sorted(seen.results.begin(), seen.results.end(),
        [](const ProbeResult &a, const ProbeResult &b) { return a.endpoint < b.endpoint; }));
    QCOMPARE(verdict(seen, {}).kind, Verdict::Kind::AsPromised);
}

void TstCheck::worksWhenEveryAnswerIsThereAtOnce()
{
    m_prober.manner = ScriptedProber::Manner::AtOnce;
    m_prober.script[{attic6, 8096}] = {open};
    QCOMPARE(verdict(run(plan({attic4, attic6})), {}).kind, Verdict::Kind::AsPromised);
}

void TstCheck::triesASilentPromisedDoorThreeTimes()
{
    m_prober.script[{attic4, 8096}] = {silent, silent, silent, open};
    const CheckResult seen = run(plan());
    const ProbeResult &door = seen.results[3];
    QCOMPARE(door.endpoint.port, 8096);
    QCOMPARE(door.outcome, open);
    QCOMPARE(door.tries, 3);                        // the first of the four was the warm-up
    QCOMPARE(m_prober.timesAsked({attic4, 22}), 2); // once more at the end
}

void TstCheck::confirmsTheAnswerOfAClosedDoor()
{
    m_prober.script[{attic4, 22}] = {open};
    m_prober.script[{attic4, 80}] = {refused};
    const CheckResult seen = run(plan());
    QCOMPARE(seen.results[0].tries, 2);
    QCOMPARE(seen.results[1].tries, 2);
    QCOMPARE(verdict(seen, {}).leaking, std::vector<std::uint16_t>{22});
    QCOMPARE(verdict(seen, {}).loose, std::vector<std::uint16_t>{80});
}

void TstCheck::theMostTellingAnswerCounts()
{
    m_prober.script[{attic4, 22}] = {refused, silent, silent}; // a machine that limits its resets
    const CheckResult seen = run(plan());
    QCOMPARE(seen.results[0].outcome, refused);
    QCOMPARE(seen.results[0].tries, 3);
}

void TstCheck::triesAgainWhatThisComputerCouldNotTry()
{
    m_prober.script[{attic4, 22}] = {failed, silent};
    m_prober.script[{attic4, 80}] = {failed};
    const CheckResult seen = run(plan());
    QCOMPARE(seen.results[0].outcome, silent);
    QCOMPARE(seen.results[1].outcome, failed);
    QCOMPARE(verdict(seen, {}).cause, Verdict::Cause::CouldNotTry);
}

/// After it has seen that what answered still does.
void TstCheck::asksTheSilentOnesOnceMore()
{
    m_prober.script[{attic4, 80}] = {silent, open}; // the path was cut the first time
    const CheckResult seen = run(plan());
    QCOMPARE(verdict(seen, {}).leaking, std::vector<std::uint16_t>{80});
    QCOMPARE(m_prober.timesAsked({attic4, 22}), 2);
    QCOMPARE(m_prober.timesAsked({attic4, 80}), 3);   // and confirmed
    QCOMPARE(m_prober.timesAsked({attic4, 8096}), 4); // the path, the door, in between, at the end
    // First whether what answered still does: the path, the door, and then it.
    int controls = 0;
    const auto between = std::find_if(m_prober.asked.begin(), m_prober.asked.end(),
        [&](const Endpoint &one) { return one.port == 8096 && ++controls == 3; });
    QCOMPARE(std::count(m_prober.asked.begin(), between, Endpoint{attic4, 22}), 1);
    // Where nothing answers, silence proves nothing, however often.
    (void)run(plan({attic6}));
    QCOMPARE(m_prober.timesAsked({attic6, 22}), 1);
}

void TstCheck::silenceThatWasAskedForOnceIsNotKept()
{
    Check check(m_prober, m_resolver, m_routes, m_clock);
    connect(&check, &Check::progressed, &check, [&](const Progress &progress) {
        if (progress.phase == Progress::Phase::Between)
            QTimer::singleShot(0, &check, &Check::cancel);
    });
    const auto future = check.run(plan());
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().partial);
    QCOMPARE(future.result().results.size(), 1U); // the door
    QCOMPARE(verdict(future.result(), {}).unknown.size(), 3U);
}

void TstCheck::warmsThePathFirst()
{
    (void)run(plan({attic4, attic6}));
    QVERIFY(m_prober.asked.size() > 2);
    QCOMPARE(m_prober.asked[0], (Endpoint{attic4, 8096}));
    QCOMPARE(m_prober.asked[1], (Endpoint{attic6, 8096}));
    QCOMPARE(m_prober.asked[2], (Endpoint{attic4, 8096}));
}

void TstCheck::isPolite()
{
    auto wanted = makePlan({QString(), {attic4, attic6}, {{8096, u"Jellyfin"_s}}, {}, {}});
    QVERIFY(wanted);
    CheckOptions few;
    few.atOnce = 4;
    const CheckResult seen = run(*wanted, few);
    QCOMPARE(seen.results.size(), 2 * (1 + usualSampleSize) + 2);
    QCOMPARE(m_prober.mostUnderWay, 4);
}

void TstCheck::noticesThatTheMachineWentAway()
{
    m_prober.script[{attic4, 8096}] = {open, open, silent}; // warm-up, door, then nothing more
    const CheckResult seen = run(plan());
    QCOMPARE(seen.faults, (std::vector<CheckFault>{{CheckFault::Code::ControlLost, attic4}}));
    QCOMPARE(m_prober.timesAsked({attic4, 8096}), 5);
    QCOMPARE(verdict(seen, {}).cause, Verdict::Cause::ControlLost);
}

void TstCheck::sendsNothingOutsideOfTheTailnet_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("public") << "93.184.216.34";
    QTest::newRow("home network") << "192.168.1.1";
    QTest::newRow("this computer") << "127.0.0.1";
    QTest::newRow("Tailscale's name server") << "100.100.100.100";
    QTest::newRow("kept for ChromeOS") << "100.115.92.7";
    QTest::newRow("another private IPv6 network") << "fd7a:115c:a1e1::1";
    QTest::newRow("IPv4 in IPv6") << "::ffff:100.64.0.1";
}

void TstCheck::sendsNothingOutsideOfTheTailnet()
{
    QFETCH(const QString, address);
    const auto parsed = base::Address::parse(address);
    QVERIFY(parsed);
    const CheckResult seen = run(plan({*parsed}));
    QVERIFY(m_prober.asked.empty());
    QCOMPARE(seen.faults, (std::vector<CheckFault>{{CheckFault::Code::AddressForbidden, *parsed}}));
    QCOMPARE(verdict(seen, {}).cause, Verdict::Cause::AddressForbidden);
}

void TstCheck::sendsNothingPastTailscale()
{
    m_routes.answer = false;
    CheckResult seen = run(plan());
    QVERIFY(m_prober.asked.empty());
    QCOMPARE(verdict(seen, {}).cause, Verdict::Cause::NoRoute);

    m_routes.answer = fail(RouteError{RouteError::Code::SystemFailure});
    seen = run(plan());
    QVERIFY(m_prober.asked.empty());
    QCOMPARE(seen.faults.front().code, CheckFault::Code::RouteUnknown);
}

/// In the middle: the answers that are under way may be somebody else's.
void TstCheck::believesNobodyWhenTailscaleIsSwitchedOff()
{
    Check check(m_prober, m_resolver, m_routes, m_clock);
    std::size_t asked = 0;
    connect(&check, &Check::progressed, &check, [&](const Progress &progress) {
        if (progress.done < 1 || asked > 0)
            return;
        asked = m_prober.asked.size();
        m_routes.answer = false;
    });
    const auto future = check.run(plan());
    QTRY_VERIFY(future.isFinished());
    m_routes.answer = true;
    QVERIFY(asked > 0);
    QCOMPARE(m_prober.asked.size(), asked);
    const CheckResult seen = future.result();
    QCOMPARE(seen.faults.front(), (CheckFault{CheckFault::Code::NotThroughTailscale, attic4}));
    QVERIFY(verdict(seen, {}).kind != Verdict::Kind::AsPromised);
}

void TstCheck::sendsNothingWhereTheNameLeads()
{
    const auto other = address("100.70.1.2");
    const auto outside = address("93.184.216.34");
    CheckPlan named = plan();
    named.dnsName = u"attic.owl-newt.ts.net"_s;
    m_resolver.names[named.dnsName] = std::vector{other, outside};
    const CheckResult seen = run(named);
    QCOMPARE(seen.name.state, NameAnswer::State::Forbidden);
    for (const Endpoint &endpoint : m_prober.asked)
        QCOMPARE(endpoint.address, attic4);
    QCOMPARE(verdict(seen, {}).cause, Verdict::Cause::NameLeadsElsewhere);
}

void TstCheck::followsANameOnlyIntoTheTailnet()
{
    CheckPlan named = plan({});
    named.dnsName = u"attic.owl-newt.ts.net"_s;
    m_resolver.names[named.dnsName] = std::vector{address("93.184.216.34"), attic4};
    CheckResult seen = run(named);
    QVERIFY(m_prober.asked.empty());
    QCOMPARE(verdict(seen, {}).cause, Verdict::Cause::AddressForbidden);

    m_resolver.names[named.dnsName] = std::vector{attic4};
    seen = run(named);
    QCOMPARE(verdict(seen, {}).kind, Verdict::Kind::AsPromised);
    QCOMPARE(seen.name.state, NameAnswer::State::Right);

    m_resolver.names.clear();
    seen = run(named);
    QCOMPARE(seen.name.state, NameAnswer::State::NotFound);
    QVERIFY(seen.results.empty());
}

void TstCheck::anEndlessAnswerOfAName()
{
    CheckPlan named = plan();
    named.dnsName = u"attic.owl-newt.ts.net"_s;
    std::vector<base::Address> many;
    for (std::uint32_t i = 0; i < 1000; ++i)
        many.push_back(base::Address::fromV4(0x64400001U + i));
    m_resolver.names[named.dnsName] = many;
    const CheckResult seen = run(named);
    QCOMPARE(seen.name.state, NameAnswer::State::OtherPeer);
    QVERIFY(seen.name.addresses.size() <= CheckPlan::maxAddresses);
}

void TstCheck::reportsProgressByPort()
{
    Check check(m_prober, m_resolver, m_routes, m_clock);
    std::vector<Progress> heard;
    connect(&check, &Check::progressed, this, [&](const Progress &progress) { heard.push_back(progress); });
    const auto future = check.run(plan({attic4, attic6}));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(heard.front().phase, Progress::Phase::Path);
    QCOMPARE(heard.back().phase, Progress::Phase::Control);
    QCOMPARE(heard.back().done, 4);
    int former = 0;
    for (const Progress &progress : heard) {
        QCOMPARE(progress.total, 4);
        QVERIFY(progress.done >= former);
        former = progress.done;
    }
    QCOMPARE(
        std::count_if(heard.begin(), heard.end(), [](const Progress &p) { return p.last.has_value(); }), 8);
}

void TstCheck::cancelKeepsWhatIsKnown()
{
    Check check(m_prober, m_resolver, m_routes, m_clock);
    CheckOptions one;
    one.atOnce = 1;
    Check slow(m_prober, m_resolver, m_routes, m_clock, one);
    connect(&slow, &Check::progressed, &slow, [&](const Progress &progress) {
        if (progress.done == 2)
            QTimer::singleShot(0, &slow, &Check::cancel);
    });
    const auto future = slow.run(plan());
    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.isCanceled());
    const CheckResult seen = future.result();
    QVERIFY(seen.partial);
    QCOMPARE(seen.results.size(), 1U); // the door: one silent attempt at another proves nothing
    QCOMPARE(verdict(seen, {}).cause, Verdict::Cause::CutShort);

    check.cancel(); // never ran: nothing happens
}

void TstCheck::cancelInAHandler()
{
    m_prober.manner = ScriptedProber::Manner::AtOnce;
    Check check(m_prober, m_resolver, m_routes, m_clock);
    connect(&check, &Check::progressed, &check, [&](const Progress &progress) {
        if (progress.done == 1)
            check.cancel();
    });
    const auto future = check.run(plan());
    QVERIFY(future.isFinished());
    QVERIFY(future.result().partial);
}

void TstCheck::aProberThatLetsGoCouldNotTry()
{
    m_prober.script[{attic4, 8096}] = {failed};
    m_prober.script[{attic4, 22}] = {failed};
    m_prober.manner = ScriptedProber::Manner::Never;
    Check check(m_prober, m_resolver, m_routes, m_clock);
    const auto future = check.run(plan());
    QVERIFY(!future.isFinished());
    m_prober.manner = ScriptedProber::Manner::AtOnce;
    m_prober.letGo(); // the warm-up is canceled, the rest is answered at once
    QVERIFY(future.isFinished());
    QVERIFY(!future.isCanceled());
    QCOMPARE(verdict(future.result(), {}).cause, Verdict::Cause::CouldNotTry);
}

void TstCheck::deletingItCancelsTheFuture()
{
    m_prober.manner = ScriptedProber::Manner::Never;
    auto check = std::make_unique<Check>(m_prober, m_resolver, m_routes, m_clock);
    const auto future = check->run(plan());
    QVERIFY(!future.isFinished());
    check.reset();
    QVERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
}

void TstCheck::deletingItInAHandler()
{
    for (const auto manner : {ScriptedProber::Manner::AtOnce, ScriptedProber::Manner::Later}) {
        m_prober.manner = manner;
        auto *check = new Check(m_prober, m_resolver, m_routes, m_clock);
        connect(check, &Check::progressed, this, [check](const Progress &progress) {
            if (progress.done == 1)
                delete check;
        });
        const auto future = check->run(plan());
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
    }
}

QTEST_GUILESS_MAIN(TstCheck)
#include "tst_check.moc"
