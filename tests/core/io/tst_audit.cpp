// SPDX-License-Identifier: GPL-3.0-or-later
// The sweepers over the loopback interface, all by the same laws, and audits with each of them.
#include "core/io/epoll_sweeper.h"
#include "core/io/qt_sweeper.h"
#include "core/probe/audit.h"
#include "core/probe/audit_verdict.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <set>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using probe::Audit;
using probe::AuditProgress;
using probe::AuditResult;
using probe::CheckFault;
using probe::Outcome;
using probe::PortSet;
using probe::Sweeper;
using probe::Verdict;

namespace {

const base::Address loopback = *base::Address::parse(u"127.0.0.1");
const base::Address loopback6 = *base::Address::parse(u"::1");

struct Routes : probe::Routes {
    bool isThrough = false;
    Result<bool, probe::RouteError> leavesThroughTailscale(const base::Address &) const override
    {
        return isThrough;
    }
};
struct Names : probe::Resolver {
    std::vector<base::Address> addresses;
    QFuture<probe::ResolveAnswer> resolve(const QString &) override
    {
        QPromise<probe::ResolveAnswer> promise;
        promise.start();
        promise.addResult(probe::ResolveAnswer(addresses));
        promise.finish();
        return promise.future();
    }
};

std::unique_ptr<Sweeper> sweeper(const QString &kind)
{
    if (kind == u"qt")
        return std::make_unique<io::QtSweeper>();
    return std::make_unique<io::EpollSweeper>();
}

void addSweepers()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("epoll") << u"epoll"_s;
    QTest::newRow("qt") << u"qt"_s;
}

/// A server that hangs up at once, and notes from which ports it was called.
class Door : public QTcpServer {
public:
    explicit Door(QHostAddress where = QHostAddress::LocalHost) { listen(where); }
    std::multiset<quint16> callers;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        QTcpSocket socket;
        socket.setSocketDescriptor(descriptor);
        callers.insert(socket.peerPort());
        socket.abort();
    }
};

/// An audit of all ports of this computer that promises \a door.
probe::AuditPlan planFor(const Door &door, std::optional<probe::Pace> pace = std::nullopt)
{
    probe::AuditPlan plan;
    plan.promise.addresses = {loopback};
    plan.promise.doors = {{door.serverPort(), {}}};
    plan.pace = pace;
    return plan;
}

} // namespace

class TstAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKnockComesBackOnce_data() { addSweepers(); }
    void everyKnockComesBackOnce();
    void silenceTakesTheTimeout_data() { addSweepers(); }
    void silenceTakesTheTimeout();
    void everyAttemptHasANewSourcePort_data() { addSweepers(); }
    void everyAttemptHasANewSourcePort();
    void closingForgetsEverything_data() { addSweepers(); }
    void closingForgetsEverything();
    void putsTheLimitOfFilesBack();
    void readsBothFamilies_data() { addSweepers(); }
    void readsBothFamilies();
    void sendsNothingPastTailscale();
    void stopsWhenTailscaleIsSwitchedOff();
    void followsOnlyAGoodName();
    void cancelsInTheMiddle_data() { addSweepers(); }
    void cancelsInTheMiddle();
    void mayBeDestroyedByItsOwnProgress();
    void mayBeDestroyedByItsOwnCheckpoint();
    void goesOnFromACheckpoint();
    void startsAnewWhatCannotBeResumed();
    void keepsWhatIsKnownWhereItMayNotSend_data();
    void keepsWhatIsKnownWhereItMayNotSend();

private:
    [[nodiscard]] static std::vector<Sweeper::Echo> sweep(
        Sweeper &sweeper, const std::vector<Sweeper::Knock> &knocks, std::chrono::milliseconds timeout);
    [[nodiscard]] AuditResult audit(Sweeper &sweeper, const probe::AuditPlan &plan,
        probe::AuditOptions options = {probe::AddressRule::anything()});

    Names m_names;
    Routes m_routes;
    base::SystemClock m_clock;
};

std::vector<Sweeper::Echo> TstAudit::sweep(
    Sweeper &sweeper, const std::vector<Sweeper::Knock> &knocks, std::chrono::milliseconds timeout)
{
    std::vector<Sweeper::Echo> echoes;
    sweeper.open([&](const Sweeper::Report &report) {
        echoes.insert(echoes.end(), report.echoes.begin(), report.echoes.end());
    });
    sweeper.knock(knocks, timeout);
    (void)QTest::qWaitFor([&] { return echoes.size() >= knocks.size(); }, 30'000);
    sweeper.close();
    return echoes;
}

AuditResult TstAudit::audit(Sweeper &sweeper, const probe::AuditPlan &plan, probe::AuditOptions options)
{
    Audit audit(sweeper, m_names, m_routes, m_clock, options);
    const auto future = audit.run(plan);
    (void)QTest::qWaitFor([&] { return future.isFinished(); }, 60'000);
    return future.isFinished() && !future.isCanceled() ? future.result() : AuditResult();
}

void TstAudit::everyKnockComesBackOnce()
{
    QFETCH(const QString, kind);
    const auto one = sweeper(kind);
    Door door, door6(QHostAddress::LocalHostIPv6);
    std::vector<Sweeper::Knock> knocks;
    for (std::uint32_t tag = 0; tag < 400; ++tag)
        knocks.push_back(
            {{tag % 2 ? loopback : loopback6, tag % 2 ? door.serverPort() : door6.serverPort()}, tag});
    door6.close(); // refused from now on
    for (int round = 0; round < 3; ++round) {
        const auto echoes = sweep(*one, knocks, 20s); // the queue of the door may be full for some seconds
        QCOMPARE(echoes.size(), knocks.size());
        std::set<std::uint32_t> tags;
        for (const Sweeper::Echo &echo : echoes) {
            QVERIFY(tags.insert(echo.tag).second);
            QCOMPARE(echo.outcome, echo.tag % 2 ? Outcome::Open : Outcome::Refused);
            QVERIFY(echo.took >= 0us && echo.took < 20s);
        }
    }
}

void TstAudit::silenceTakesTheTimeout()
{
    QFETCH(const QString, kind);
    const auto one = sweeper(kind);
    QTcpServer full; // a queue that is full drops what comes
    full.setListenBacklogSize(1);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> stuffing;
    for (int i = 0; i < 4; ++i) {
        stuffing.push_back(std::make_unique<QTcpSocket>());
        stuffing.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), full.serverPort());
        QTest::qWait(30);
    }
    QElapsedTimer since;
    since.start();
    const auto echoes = sweep(*one, {{{loopback, full.serverPort()}, 7}}, 300ms);
    QCOMPARE(echoes.size(), 1U);
    QCOMPARE(echoes.front().outcome, Outcome::Silent);
    QCOMPARE(echoes.front().tag, 7U);
    QVERIFY(since.elapsed() >= 295);
}

void TstAudit::everyAttemptHasANewSourcePort()
{
    QFETCH(const QString, kind);
    const auto one = sweeper(kind);
    Door door;
    for (std::uint32_t tag = 0; tag < 20; ++tag)
        QCOMPARE(sweep(*one, {{{loopback, door.serverPort()}, tag}}, 2s).size(), 1U);
    QTRY_COMPARE(door.callers.size(), 20U);
    const std::set<quint16> different(door.callers.begin(), door.callers.end());
    QVERIFY(different.size() >= 18); // one may come twice by chance
}

void TstAudit::closingForgetsEverything()
{
    QFETCH(const QString, kind);
    const auto one = sweeper(kind);
    Door door;
    int reports = 0;
    one->open([&](const Sweeper::Report &) {
        ++reports;
        one->close(); // from inside
    });
    one->knock(std::vector<Sweeper::Knock>{{{loopback, door.serverPort()}, 1}}, 5s);
    QTRY_COMPARE(reports, 1);
    QTest::qWait(50);
    QCOMPARE(reports, 1);
    // It can be opened again, and nothing of before comes.
    const auto echoes = sweep(*one, {{{loopback, door.serverPort()}, 2}}, 2s);
    QCOMPARE(echoes.size(), 1U);
    QCOMPARE(echoes.front().tag, 2U);
}

void TstAudit::putsTheLimitOfFilesBack()
{
    rlimit before{}, during{}, after{};
    ::getrlimit(RLIMIT_NOFILE, &before);
    io::EpollSweeper one;
    QVERIFY(one.room() <= static_cast<int>(std::min<rlim_t>(before.rlim_max, io::EpollSweeper::mostSockets)));
    one.open([](const Sweeper::Report &) {});
    ::getrlimit(RLIMIT_NOFILE, &during);
    QCOMPARE(during.rlim_max, before.rlim_max);
    QVERIFY(during.rlim_cur >= before.rlim_cur);
    one.close();
    ::getrlimit(RLIMIT_NOFILE, &after);
    QCOMPARE(after.rlim_cur, before.rlim_cur);
}

void TstAudit::readsBothFamilies()
{
    QFETCH(const QString, kind);
    const auto one = sweeper(kind);
    Door door, door6(QHostAddress::LocalHostIPv6);
    probe::AuditPlan plan = planFor(door, probe::Pace::Normal);
    plan.promise.addresses = {loopback, loopback6};
    plan.ports = PortSet::of({1, 700}).united({door6.serverPort()});
    const AuditResult result = audit(*one, plan);
    QCOMPARE(result.addresses.size(), 2U);
    QVERIFY(!result.partial);
    for (const probe::AddressAudit &seen : result.addresses) {
        QVERIFY(seen.hasControl);
        QVERIFY(seen.with(Outcome::Silent).isEmpty());
        QVERIFY(seen.with(Outcome::Refused).size() > 600); // something of this computer may listen there
    }
    QVERIFY(result.addresses[0].with(Outcome::Open).contains(door.serverPort()));
    QVERIFY(result.addresses[1].with(Outcome::Open).contains(door6.serverPort()));
    QVERIFY(result.effort.attempts > 1'400);
    const Verdict verdict = probe::verdict(result, {});
    QCOMPARE(verdict.kind, Verdict::Kind::Leaking);
    QVERIFY(probe::spansOf(verdict.leaking).contains(door6.serverPort()));
}

void TstAudit::sendsNothingPastTailscale()
{
    io::EpollSweeper one;
    Door door;
    probe::AuditPlan plan = planFor(door);
    plan.promise.addresses.push_back(*base::Address::parse(u"100.101.102.103"));
    const AuditResult result = audit(one, plan, {});
    QVERIFY(result.addresses.empty());
    QCOMPARE(result.faults.size(), 2U);
    QCOMPARE(result.faults[0].code, CheckFault::Code::NotThroughTailscale);
    QCOMPARE(result.faults[1].code, CheckFault::Code::AddressForbidden);
    QCOMPARE(probe::verdict(result, {}).kind, Verdict::Kind::YourSideFirst);
    QTest::qWait(50);
    QVERIFY(door.callers.empty());
}

void TstAudit::stopsWhenTailscaleIsSwitchedOff()
{
    io::EpollSweeper one;
    Door door;
    const probe::AuditPlan plan = planFor(door, probe::Pace::Gentle);
    probe::AuditOptions options{probe::AddressRule{.onlyTailscaleMachines = false}};
    options.patience = 500ms;
    Routes routes;
    routes.isThrough = true;
    Audit audit(one, m_names, routes, m_clock, options);
    int done = 0;
    connect(&audit, &Audit::progressed, &audit, [&done](const AuditProgress &now) { done = now.done; });
    const auto future = audit.run(plan);
    QTRY_VERIFY_WITH_TIMEOUT(done > 100, 20'000);
    routes.isThrough = false;
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().partial);
    QCOMPARE(
        future.result().faults, (std::vector<CheckFault>{{CheckFault::Code::NotThroughTailscale, loopback}}));
}

void TstAudit::followsOnlyAGoodName()
{
    io::EpollSweeper one;
    Door door;
    probe::AuditPlan plan = planFor(door);
    plan.promise.addresses.clear();
    plan.promise.dnsName = u"attic.owl-newt.ts.net"_s;
    plan.ports = PortSet::of({1, 20});
    m_names.addresses = {loopback}; // no address of a tailnet
    const AuditResult strict = audit(one, plan, {});
    QCOMPARE(strict.name.state, probe::NameAnswer::State::Forbidden);
    QVERIFY(strict.addresses.empty());
    const AuditResult loose = audit(one, plan);
    QCOMPARE(loose.addresses.size(), 1U);
    m_names.addresses.clear();
}

void TstAudit::cancelsInTheMiddle()
{
    QFETCH(const QString, kind);
    const auto one = sweeper(kind);
    Door door;
    const probe::AuditPlan plan = planFor(door, probe::Pace::Gentle);
    Audit audit(*one, m_names, m_routes, m_clock, {probe::AddressRule::anything()});
    int reports = 0;
    connect(&audit, &Audit::progressed, &audit, [&](const AuditProgress &now) {
        QCOMPARE(now.total, 65'535);
        ++reports;
    });
    const auto future = audit.run(plan);
    QTRY_VERIFY_WITH_TIMEOUT(reports > 10, 10'000);
    QElapsedTimer since;
    since.start();
    audit.cancel();
    QVERIFY(future.isFinished());
    QVERIFY(since.elapsed() < 100);
    QVERIFY(future.result().partial);
    const int before = reports;
    QTest::qWait(250);
    QCOMPARE(reports, before);
    audit.cancel(); // nothing happens
}

void TstAudit::mayBeDestroyedByItsOwnProgress()
{
    io::EpollSweeper one;
    Door door;
    const probe::AuditPlan plan = planFor(door);
    auto audit = std::make_unique<Audit>(
        one, m_names, m_routes, m_clock, probe::AuditOptions{probe::AddressRule::anything()});
    connect(audit.get(), &Audit::progressed, this, [&audit] { audit.reset(); });
    const auto future = audit->run(plan);
    QTRY_VERIFY(!audit);
    QTRY_VERIFY(future.isCanceled());
    QCOMPARE(one.underWay(), 0);
}

void TstAudit::mayBeDestroyedByItsOwnCheckpoint()
{
    io::EpollSweeper one;
    Door door;
    const probe::AuditPlan plan = planFor(door, probe::Pace::Gentle);
    probe::AuditOptions options{probe::AddressRule::anything()};
    options.checkpoints = 1ms;
    auto audit = std::make_unique<Audit>(one, m_names, m_routes, m_clock, options);
    connect(audit.get(), &Audit::checkpoint, this, [&audit] { audit.reset(); });
    const auto future = audit->run(plan);
    QTRY_VERIFY(!audit);
    QVERIFY(future.isCanceled());
}

/// What a killed process would have left behind.
void TstAudit::goesOnFromACheckpoint()
{
    io::EpollSweeper one;
    Door door;
    probe::AuditPlan plan = planFor(door, probe::Pace::Gentle);
    probe::AuditOptions options{probe::AddressRule::anything()};
    options.checkpoints = 200ms;
    std::vector<AuditResult> kept;
    {
        Audit audit(one, m_names, m_routes, m_clock, options);
        connect(
            &audit, &Audit::checkpoint, this, [&kept](const AuditResult &soFar) { kept.push_back(soFar); });
        const auto future = audit.run(plan);
        QTRY_VERIFY_WITH_TIMEOUT(kept.size() >= 5, 20'000);
        QVERIFY(!future.isFinished());
    }
    const auto knownIn = [](const AuditResult &result) {
        int known = 0;
        for (const probe::AddressAudit &address : result.addresses)
            known += address.known().size();
        return known;
    };
    for (std::size_t i = 1; i < kept.size(); ++i) {
        QVERIFY(kept[i].partial);
        QVERIFY(kept[i].endedAt >= kept[i - 1].endedAt);
        QVERIFY(knownIn(kept[i]) >= knownIn(kept[i - 1]));
    }
    QVERIFY(knownIn(kept.back()) > 0 && knownIn(kept.back()) < 65'535);
    QVERIFY(probe::mayResume(kept.back(), plan, m_clock.now()).has_value());
    plan.pace = probe::Pace::Fast;
    Audit audit(one, m_names, m_routes, m_clock, options);
    const auto future = audit.run(plan, kept.back());
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000);
    const AuditResult result = future.result();
    QVERIFY(!result.partial);
    QCOMPARE(result.startedAt, kept.back().startedAt);
    QVERIFY(result.effort.attempts > kept.back().effort.attempts);
    QCOMPARE(knownIn(result), 65'535);
    QVERIFY(result.addresses.front().with(Outcome::Open).contains(door.serverPort()));
}

void TstAudit::keepsWhatIsKnownWhereItMayNotSend_data()
{
    QTest::addColumn<bool>("isStopped"); ///< while the name is asked for
    QTest::newRow("no way through Tailscale") << false;
    QTest::newRow("stopped before it began") << true;
}

/// An earlier, partial run found an open door; Tailscale is off when it is gone on with.
void TstAudit::keepsWhatIsKnownWhereItMayNotSend()
{
    QFETCH(const bool, isStopped);
    struct Unanswered : probe::Resolver {
        QPromise<probe::ResolveAnswer> promise;
        QFuture<probe::ResolveAnswer> resolve(const QString &) override
        {
            promise.start();
            return promise.future();
        }
    } names;
    io::EpollSweeper one;
    probe::AuditPlan plan;
    plan.promise.addresses = {*base::Address::parse(u"100.101.102.103")};
    plan.promise.doors = {{8096, {}}};
    if (isStopped)
        plan.promise.dnsName = u"attic.owl-newt.ts.net"_s;
    AuditResult earlier;
    earlier.plan = plan;
    earlier.partial = true;
    earlier.startedAt = earlier.endedAt = m_clock.now();
    probe::AddressAudit known;
    known.address = plan.promise.addresses.front();
    known.ports[Outcome::Open] = PortSet{22};
    known.hasControl = true;
    earlier.addresses = {known};
    earlier.effort.working = 42s;
    earlier.plan.promise.announced = {{known.address, 22}}; // it was Tailscale's own then
    plan.promise.announced = {{known.address, 40'000}};
    Audit audit(one, names, m_routes, m_clock); // the strict rule, and no route leads through Tailscale
    const auto future = audit.run(plan, earlier);
    if (isStopped)
        audit.cancel();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().partial);
    QCOMPARE(future.result().addresses, earlier.addresses);
    QCOMPARE(future.result().plan.promise.announced,
        (std::vector<probe::Endpoint>{{known.address, 22}, {known.address, 40'000}}));
    QCOMPARE(future.result().effort.attempts, 0);
    QCOMPARE(future.result().effort.working, std::chrono::milliseconds(42s)); // the pause is no work
}

void TstAudit::startsAnewWhatCannotBeResumed()
{
    io::EpollSweeper one;
    Door door;
    probe::AuditPlan plan = planFor(door, probe::Pace::Normal);
    plan.ports = PortSet::of({1, 50});
    AuditResult old; // whole, of other ports: it claims things that nobody saw
    old.plan = plan;
    old.plan.ports = PortSet::of({1, 60});
    old.partial = true;
    old.startedAt = m_clock.now();
    probe::AddressAudit claim;
    claim.address = loopback;
    claim.ports[Outcome::Open] = PortSet::of({1, 50});
    claim.hasControl = true;
    old.addresses = {claim};
    Audit audit(one, m_names, m_routes, m_clock, {probe::AddressRule::anything()});
    const auto future = audit.run(plan, old);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000);
    QVERIFY(!future.result().addresses.front().with(Outcome::Open).contains(1));
}

QTEST_GUILESS_MAIN(TstAudit)
#include "tst_audit.moc"
