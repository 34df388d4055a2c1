// SPDX-License-Identifier: GPL-3.0-or-later
// A scan against made-up paths: whatever gets lost on the way, no port is misread.
#include "made_up_path.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using probe::AddressAudit;
using probe::AuditScan;
using probe::CheckFault;
using probe::Outcome;
using probe::Pace;
using probe::PortSet;
using probe::PortSpan;
using probe::ScanTask;
using Port = MadeUpPath::Port;

namespace {

const base::Address attic = *base::Address::parse(u"100.101.102.103");

ScanTask task(PortSet ports, std::optional<Pace> pace = Pace::Fast)
{
    ScanTask out;
    out.address = attic;
    out.ports = std::move(ports);
    out.doors = {8096};
    out.pace = pace;
    out.room = 20'000;
    out.seed = 7;
    return out;
}

PortSet truthOf(const MadeUpPath &path, const PortSet &within, Port what)
{
    PortSet out;
    for (const std::uint16_t port : within.ports())
        if (path.ports[port] == what)
            out.add(port);
    return out;
}

/// Ports that were said to be what they are not; those about which nothing was said are no misreading.
QString misread(const AddressAudit &seen, const MadeUpPath &path, const PortSet &within)
{
    QStringList out;
    const std::array pairs{std::pair(Outcome::Open, Port::Opens), std::pair(Outcome::Refused, Port::Refuses),
        std::pair(Outcome::Unreachable, Port::Rejects), std::pair(Outcome::Silent, Port::Drops)};
    for (const auto &[outcome, truth] : pairs)
        if (const PortSet wrong = seen.with(outcome).minus(truthOf(path, within, truth)); !wrong.isEmpty())
            out << idOf(outcome) + u": "_s + wrong.text();
    return out.join(u"; "_s);
}

void fill(MadeUpPath &path, std::mt19937 &random, const PortSet &ports, int opens, int refuses, int rejects)
{
    for (const std::uint16_t port : ports.ports()) {
        const int die = std::uniform_int_distribution(0, 999)(random);
        path.ports[port] = die < opens        ? Port::Opens
            : die < opens + refuses           ? Port::Refuses
            : die < opens + refuses + rejects ? Port::Rejects
                                              : Port::Drops;
    }
    path.ports[8096] = Port::Opens;
}

} // namespace

class TstAuditScan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seesAllDropped();
    void seesEveryKind();
    void keepsTailscalesOwnBesideARange();
    void misreadsNothing_data();
    void misreadsNothing();
    void saysNothingWithoutAControl();
    void findsAControlOnTheWay();
    void waitsForTheMachine();
    void dropsWhatNobodyVouchesFor();
    void triesAgainAfterAGap();
    void leavesOutWhatErrorsHide();
    void forgetsFleetingErrors_data();
    void forgetsFleetingErrors();
    void waitsLongerForSlowPorts();
    void slowsDownOnANarrowPath();
    void keepsTheQueueShort_data();
    void keepsTheQueueShort();
    void goesOnOnALossyPath();
    void choosesThePace_data();
    void choosesThePace();
    void takesUpWhatIsKnown();
    void triesAgainWhatAnsweredThen();
    void losesNothingWhenTheMachineIsGone_data();
    void losesNothingWhenTheMachineIsGone();
    void endsWhereNothingMayBeSent();
    void believesNobodyElse();
    void waitsForItsOwnWay();
    void tellsWhereItIs();
    void keepsItsLimits_data();
    void keepsItsLimits();
    void remembersADoorThatOpenedOnce();
};

void TstAuditScan::seesAllDropped()
{
    MadeUpPath path(1);
    path.ports[8096] = Port::Opens;
    MadeUpRun run(task(PortSet::all()), path);
    QVERIFY(run.toEnd(20s));
    const AddressAudit seen = run.scan->result();
    QCOMPARE(seen.with(Outcome::Open), PortSet{8096});
    QCOMPARE(seen.with(Outcome::Silent), PortSet::all().minus({8096}));
    QVERIFY(seen.hasControl);
    QVERIFY(seen.missBound && *seen.missBound <= 1e-6);
    QCOMPARE(seen.tries, 2);
    QVERIFY(!run.scan->isPartial());
    QVERIFY(!run.scan->fault());
    // 65,535 ports in four batches of 250 ms, twice, and little more than that.
    QVERIFY2(run.now < 2'400ms, qPrintable(QString::number(run.now.count())));
}

void TstAuditScan::seesEveryKind()
{
    MadeUpPath path(2);
    std::mt19937 random(2);
    const PortSet ports = PortSet::of({1, 20'000});
    fill(path, random, ports, 10, 400, 100);
    MadeUpRun run(task(ports), path);
    QVERIFY(run.toEnd(60s));
    const AddressAudit seen = run.scan->result();
    QCOMPARE(misread(seen, path, ports.united({8096})), QString());
    QCOMPARE(seen.known(), ports);
}

/// It is the control of a range in which nothing answers; its silence, where the client announced it, tells
/// that something drops by port.
void TstAuditScan::keepsTailscalesOwnBesideARange()
{
    const PortSet ports = PortSet::of({1, 200});
    for (const bool isAnnounced : {false, true})
        for (const bool opens : {false, true}) {
            MadeUpPath path(7);
            path.ports[opens ? 50'000 : 8096] = Port::Opens;
            probe::ScanTask ranged = task(ports);
            ranged.own = {50'000};
            ranged.isOwnAnnounced = isAnnounced;
            MadeUpRun run(ranged, path);
            QVERIFY(run.toEnd(30s));
            const AddressAudit seen = run.scan->result();
            QVERIFY(seen.hasControl && seen.missBound);
            QCOMPARE(seen.with(Outcome::Open), opens ? PortSet{50'000} : PortSet{8096});
            const PortSet known = opens || isAnnounced ? PortSet{8096, 50'000} : PortSet{8096};
            QCOMPARE(seen.known(), ports.united(known));
        }
}

void TstAuditScan::misreadsNothing_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 60; ++seed)
        QTest::addRow("network %d", seed) << seed;
}

void TstAuditScan::misreadsNothing()
{
    QFETCH(const int, seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto any
        = [&random](int low, int high) { return std::uniform_int_distribution(low, high)(random); };
    MadeUpPath path(static_cast<unsigned>(seed));
    const PortSet ports = PortSet::of({1, static_cast<std::uint16_t>(any(10, 6'000))});
    const int kind = any(0, 3);
    fill(path, random, ports, kind == 0 ? 2 : any(0, 50), kind == 1 ? any(0, 800) : any(0, 5),
        kind == 2 ? any(0, 100) : 0);
    path.roundTrip = MadeUpPath::Time(any(0, 1) ? any(50, 1'000) : any(1'000, 200'000));
    path.jitter = path.roundTrip / any(1, 10);
    path.loss = any(0, 2) ? 0 : any(0, 300) / 1'000.0;
    if (any(0, 3) == 0) {
        path.burstBegins = 1.0 / any(100, 2'000);
        path.burstEnds = 1.0 / any(5, 400);
    }
    if (any(0, 3) == 0)
        path.packetsPerSecond = any(200, 3'000);
    if (any(0, 4) == 0)
        path.resetsPerSecond = any(50, 500);
    if (any(0, 2) == 0)
        path.errorsPerSecond = any(1, 100);
    if (any(0, 3) == 0) {
        const auto from = std::chrono::milliseconds(any(50, 8'000));
        path.gone.push_back({from, from + std::chrono::milliseconds(any(100, 25'000))});
        path.isGoneNoWay = any(0, 2) == 1;
        path.isGoneWithErrors = !path.isGoneNoWay && any(0, 1) == 1;
    }
    ScanTask wanted = task(ports, Pace(any(0, 2)));
    wanted.seed = static_cast<std::uint32_t>(seed);
    MadeUpRun run(wanted, path);
    QVERIFY(run.toEnd());
    const AddressAudit seen = run.scan->result();
    PortSet within = ports;
    within.add(8096);
    if (!seen.hasControl)
        return; // undecided: the silent ones are told as such and count for nothing
    QCOMPARE(misread(seen, path, within), QString());
    if (!seen.with(Outcome::Silent).isEmpty())
        QVERIFY(seen.missBound && *seen.missBound <= 1e-6);
    if (seen.known() != within)
        QVERIFY2(run.scan->fault(), qPrintable(within.minus(seen.known()).text().left(100)));
}

void TstAuditScan::saysNothingWithoutAControl()
{
    MadeUpPath path(3);
    const PortSet ports = PortSet::of({1, 3'000});
    MadeUpRun run(task(ports), path);
    QVERIFY(run.toEnd(120s));
    const AddressAudit seen = run.scan->result();
    QVERIFY(!seen.hasControl);
    QVERIFY(!seen.missBound);
    QVERIFY(!seen.loss);
    QVERIFY(seen.with(Outcome::Open).isEmpty());
}

void TstAuditScan::findsAControlOnTheWay()
{
    MadeUpPath path(4);
    const PortSet ports = PortSet::of({1, 5'000});
    path.ports[4'321] = Port::Refuses;
    ScanTask wanted = task(ports);
    wanted.doors = {};
    MadeUpRun run(wanted, path);
    QVERIFY(run.toEnd(120s));
    const AddressAudit seen = run.scan->result();
    QCOMPARE(misread(seen, path, ports.united({8096})), QString());
    QCOMPARE(seen.known(), ports);
    QVERIFY(seen.missBound && *seen.missBound <= 1e-6);
}

void TstAuditScan::waitsForTheMachine()
{
    MadeUpPath path(5);
    std::mt19937 random(5);
    const PortSet ports = PortSet::of({1, 30'000});
    fill(path, random, ports, 1, 5, 0);
    path.gone = {{600ms, 9'600ms}};
    for (const bool isNoWay : {false, true}) {
        path.isGoneNoWay = isNoWay;
        MadeUpRun run(task(ports), path);
        bool hasWaited = false;
        while (!run.scan->isOver() && run.now < 60s) {
            run.tick();
            hasWaited = hasWaited || run.scan->phase() == probe::AuditProgress::Phase::Waiting;
        }
        QVERIFY(hasWaited);
        QVERIFY(!run.scan->isPartial());
        const AddressAudit seen = run.scan->result();
        QCOMPARE(misread(seen, path, ports.united({8096})), QString());
        QCOMPARE(seen.known(), ports);
        QVERIFY(run.now < 20s);
    }
}

void TstAuditScan::dropsWhatNobodyVouchesFor()
{
    MadeUpPath path(6);
    std::mt19937 random(6);
    const PortSet ports = PortSet::of({1, 30'000});
    fill(path, random, ports, 1, 5, 0);
    path.gone = {{500ms, 1h}};
    MadeUpRun run(task(ports), path);
    QVERIFY(run.toEnd(60s));
    QVERIFY(run.scan->isPartial());
    QCOMPARE(run.scan->fault(), CheckFault::Code::ControlLost);
    const AddressAudit seen = run.scan->result();
    QCOMPARE(misread(seen, path, ports.united({8096})), QString());
    QVERIFY(seen.with(Outcome::Silent).isEmpty()); // one pass at most, and no bound from it
}

void TstAuditScan::triesAgainAfterAGap()
{
    MadeUpPath path(7);
    std::mt19937 random(7);
    const PortSet ports = PortSet::of({1, 30'000});
    fill(path, random, ports, 1, 500, 0);
    MadeUpRun run(task(ports), path);
    while (run.now < 400ms)
        run.tick();
    path.gone = {{run.now - 200ms, run.now + 10s}}; // the computer sleeps; what was under way is lost
    run.tick(10s);
    QVERIFY(run.toEnd(60s));
    const AddressAudit seen = run.scan->result();
    QCOMPARE(misread(seen, path, ports.united({8096})), QString());
    QCOMPARE(seen.known(), ports);
}

void TstAuditScan::leavesOutWhatErrorsHide()
{
    MadeUpPath path(8);
    std::mt19937 random(8);
    const PortSet ports = PortSet::of({1, 8'000});
    fill(path, random, ports, 0, 0, 300);
    path.errorsPerSecond = 1;
    MadeUpRun run(task(ports), path);
    QVERIFY(run.toEnd(120s));
    const AddressAudit seen = run.scan->result();
    QCOMPARE(misread(seen, path, ports.united({8096})), QString());
    QVERIFY(seen.with(Outcome::Silent).isEmpty());
    QCOMPARE(run.scan->fault(), CheckFault::Code::ErrorsLimited);
    QVERIFY(!run.scan->isPartial());
}

void TstAuditScan::forgetsFleetingErrors_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::newRow("for a moment") << 400 << 600;
    QTest::newRow("longer") << 400 << 3'400;
    QTest::newRow("in the second pass") << 1'000 << 1'300;
}

/// A router on the way says for a while that there is no way.
void TstAuditScan::forgetsFleetingErrors()
{
    QFETCH(const int, from);
    QFETCH(const int, until);
    MadeUpPath path(18);
    std::mt19937 random(18);
    const PortSet ports = PortSet::of({1, 30'000});
    fill(path, random, ports, 1, 5, 0);
    path.gone = {{std::chrono::milliseconds(from), std::chrono::milliseconds(until)}};
    path.isGoneWithErrors = true;
    MadeUpRun run(task(ports), path);
    QVERIFY(run.toEnd(60s));
    const AddressAudit seen = run.scan->result();
    QCOMPARE(misread(seen, path, ports), QString());
    QCOMPARE(seen.known(), ports);
    QVERIFY(!run.scan->fault());
}

void TstAuditScan::waitsLongerForSlowPorts()
{
    MadeUpPath path(9);
    std::mt19937 random(9);
    const PortSet ports = PortSet::of({1, 4'000});
    fill(path, random, ports, 0, 0, 0);
    for (std::uint16_t port = 1'000; port < 1'200; ++port) {
        path.ports[port] = Port::Opens;
        path.slow[port] = 600ms; // forwarded to somewhere far away
    }
    MadeUpRun run(task(ports), path);
    QVERIFY(run.toEnd(120s));
    QCOMPARE(misread(run.scan->result(), path, ports.united({8096})), QString());
    QCOMPARE(run.scan->result().with(Outcome::Open).size(), 201);
}

void TstAuditScan::slowsDownOnANarrowPath()
{
    const PortSet ports = PortSet::of({1, 4'096});
    for (const Pace pace : {Pace::Gentle, Pace::Normal, Pace::Fast}) {
        MadeUpPath path(10);
        std::mt19937 random(10);
        fill(path, random, ports, 2, 300, 0);
        path.packetsPerSecond = 1'700; // 1 Mbit/s
        path.queue = 80;
        MadeUpRun run(task(ports, pace), path);
        QVERIFY(run.toEnd(300s));
        QVERIFY(run.scan->result().hasControl);
        QVERIFY2(!run.scan->fault(),
            qPrintable(u"pace %1: fault %2 after %3 s, %4 passes"_s.arg(idOf(pace))
                           .arg(int(run.scan->fault().value_or(CheckFault::Code{})))
                           .arg(run.now.count() / 1000000)
                           .arg(run.scan->pass())));
        QCOMPARE(misread(run.scan->result(), path, ports.united({8096})), QString());
        QCOMPARE(run.scan->result().known(), ports.united({8096}));
    }
}

void TstAuditScan::keepsTheQueueShort_data()
{
    QTest::addColumn<int>("packetsPerSecond");
    QTest::addColumn<int>("stallLasts"); // ms, ten times a second
    QTest::addColumn<int>("passes");
    QTest::newRow("a tunnel in the house") << 40'000 << 0 << 2;
    QTest::newRow("one that must wait for its processor") << 40'000 << 15 << 3;
    QTest::newRow("a slow one") << 8'000 << 0 << 2;
}

/// A queue as before a tunnel's device, that would lose what comes in excess: few passes are enough, because
/// next to nothing gets lost, and they are quick, because the path is always busy.
void TstAuditScan::keepsTheQueueShort()
{
    QFETCH(const int, packetsPerSecond);
    QFETCH(const int, stallLasts);
    MadeUpPath path(11);
    std::mt19937 random(11);
    fill(path, random, PortSet::all(), 3, 0, 0);
    path.roundTrip = 700us;
    path.packetsPerSecond = packetsPerSecond;
    path.queue = 500;
    path.stallEvery = stallLasts > 0 ? 100ms : 0ms;
    path.stallLasts = std::chrono::milliseconds(stallLasts);
    MadeUpRun run(task(PortSet::all(), Pace::Fast), path);
    QVERIFY(run.toEnd(120s));
    QCOMPARE(misread(run.scan->result(), path, PortSet::all()), QString());
    QVERIFY(!run.scan->fault());
    QFETCH(const int, passes);
    QVERIFY2(run.scan->pass() <= passes, qPrintable(QString::number(run.scan->pass())));
    const double floor = 1.0 * passes * 65'535 / packetsPerSecond;
    QVERIFY2(std::chrono::duration<double>(run.now).count() < 2 * floor,
        qPrintable(QString::number(run.now.count())));
}

void TstAuditScan::goesOnOnALossyPath()
{
    MadeUpPath path(11);
    std::mt19937 random(11);
    const PortSet ports = PortSet::of({1, 20'000});
    fill(path, random, ports, 2, 2, 0);
    path.loss = 0.05;
    path.roundTrip = 10ms;
    MadeUpRun run(task(ports, Pace::Normal), path);
    QVERIFY(run.toEnd(600s));
    const AddressAudit seen = run.scan->result();
    QCOMPARE(misread(seen, path, ports.united({8096})), QString());
    QCOMPARE(seen.known(), ports);
    QVERIFY(seen.tries >= 5);
    QVERIFY(seen.loss && *seen.loss > 0.03 && *seen.loss < 0.07);
    QVERIFY2(run.now < 60s, qPrintable(QString::number(run.now.count()))); // and not at a crawl
}

void TstAuditScan::choosesThePace_data()
{
    QTest::addColumn<int>("roundTrip");
    QTest::addColumn<double>("loss");
    QTest::addColumn<int>("pace");
    QTest::newRow("in the same house") << 400 << 0.0 << int(Pace::Fast);
    QTest::newRow("in the same country") << 20'000 << 0.0 << int(Pace::Normal);
    QTest::newRow("far away") << 150'000 << 0.0 << int(Pace::Gentle);
    QTest::newRow("much gets lost") << 400 << 0.3 << int(Pace::Gentle);
}

void TstAuditScan::choosesThePace()
{
    QFETCH(const int, roundTrip);
    QFETCH(const double, loss);
    QFETCH(const int, pace);
    MadeUpPath path(12);
    path.ports[8096] = Port::Opens;
    path.roundTrip = MadeUpPath::Time(roundTrip);
    path.loss = loss;
    MadeUpRun run(task(PortSet::of({1, 100}), std::nullopt), path);
    QVERIFY(run.toEnd(120s));
    QCOMPARE(int(run.scan->pace()), pace);
}

void TstAuditScan::takesUpWhatIsKnown()
{
    MadeUpPath path(13);
    std::mt19937 random(13);
    const PortSet ports = PortSet::of({1, 20'000});
    fill(path, random, ports, 2, 300, 0);
    MadeUpRun first(task(ports, Pace::Normal), path);
    while (first.scan->share() < 0.8)
        first.tick();
    const AddressAudit part = first.scan->result();
    QVERIFY(first.scan->isPartial());
    QCOMPARE(misread(part, path, ports), QString());
    QVERIFY(part.known().size() > 5'000);
    ScanTask rest = task(ports, Pace::Normal);
    rest.known = part;
    MadeUpRun second(rest, path);
    QVERIFY(second.toEnd(120s));
    const AddressAudit whole = second.scan->result();
    QCOMPARE(misread(whole, path, ports), QString());
    QCOMPARE(whole.known(), ports);
    QVERIFY(whole.missBound && *whole.missBound <= 1e-6);
}

/// What was open or refused in the earlier run and is shut by now is shut; ended before that is known, it is
/// as it was.
void TstAuditScan::triesAgainWhatAnsweredThen()
{
    MadeUpPath path(15);
    std::mt19937 random(15);
    const PortSet ports = PortSet::of({1, 10'000});
    fill(path, random, ports, 2, 0, 0);
    ScanTask rest = task(ports, Pace::Normal);
    const PortSet then = PortSet::of({22, 40});
    for (const std::uint16_t port : then.ports())
        path.ports[port] = Port::Drops;
    rest.known = AddressAudit();
    rest.known->address = rest.address;
    rest.known->hasControl = true;
    rest.known->controls = 40;
    rest.known->ports = {{Outcome::Open, PortSet{22}}, {Outcome::Refused, PortSet::of({23, 40})}};
    MadeUpRun stopped(rest, path);
    stopped.tick();
    QCOMPARE(stopped.scan->result().with(Outcome::Open).intersected(then), PortSet{22});
    QCOMPARE(stopped.scan->notTriedAnew(), then);
    MadeUpRun run(rest, path);
    QVERIFY(run.toEnd(120s));
    const AddressAudit seen = run.scan->result();
    QCOMPARE(misread(seen, path, ports), QString());
    QCOMPARE(seen.known(), ports);
    QVERIFY(then.minus(seen.with(Outcome::Silent)).isEmpty());
    QVERIFY(run.scan->notTriedAnew().isEmpty());
}

void TstAuditScan::losesNothingWhenTheMachineIsGone_data()
{
    QTest::addColumn<int>("seconds"); ///< until it is stopped
    QTest::newRow("at once") << 0;
    QTest::newRow("in the middle") << 3;
    QTest::newRow("at its end") << 3'600;
}

/// What was proven before stays, whether this run is stopped or ends by itself, and nothing is called silent
/// by it.
void TstAuditScan::losesNothingWhenTheMachineIsGone()
{
    QFETCH(const int, seconds);
    MadeUpPath path(14);
    std::mt19937 random(14);
    const PortSet ports = PortSet::of({1, 20'000});
    fill(path, random, ports, 2, 5, 0);
    MadeUpRun first(task(ports, Pace::Normal), path);
    while (first.scan->share() < 0.95)
        first.tick();
    ScanTask rest = task(ports, Pace::Normal);
    rest.known = first.scan->result();
    QVERIFY(rest.known->with(Outcome::Silent).size() > 5'000);
    path.gone = {{0s, 24h}};
    MadeUpRun second(rest, path);
    (void)second.toEnd(std::chrono::seconds(seconds));
    QVERIFY(second.scan->isPartial());
    const AddressAudit seen = second.scan->result();
    QCOMPARE(seen.ports, rest.known->ports);
    QCOMPARE(seen.missBound, rest.known->missBound);
    QVERIFY(seen.hasControl);
    if (seconds > 10) {
        QVERIFY(second.scan->isOver());
        QCOMPARE(second.scan->fault(), CheckFault::Code::ControlLost);
        QVERIFY(second.now < 30s);
    }
}

/// A firewall or a route of this computer forbids it, from the middle on.
void TstAuditScan::endsWhereNothingMayBeSent()
{
    MadeUpPath path(15);
    const PortSet ports = PortSet::of({1, 60'000});
    path.ports[8096] = Port::Opens;
    path.gone = {{700ms, 24h}};
    path.isGoneForbidden = true;
    MadeUpRun run(task(ports), path);
    QVERIFY(run.toEnd(60s));
    QVERIFY(run.scan->isPartial());
    QCOMPARE(run.scan->fault(), CheckFault::Code::ControlLost);
    QCOMPARE(misread(run.scan->result(), path, ports), QString());
}

/// The way through Tailscale is lost, and at the same address another machine answers: what it said since the
/// last look at the way is taken back, and nothing more is sent.
void TstAuditScan::believesNobodyElse()
{
    MadeUpPath path(16);
    const PortSet ports = PortSet::of({1, 60'000});
    path.ports[8096] = Port::Opens;
    MadeUpRun run(task(ports), path);
    while (run.now < 600ms) {
        run.scan->wayStands();
        run.tick();
    }
    MadeUpPath stranger(17);
    stranger.ports.fill(Port::Refuses);
    const MadeUpPath truth = std::exchange(path, stranger);
    while (run.now < 700ms)
        run.tick(); // nobody has looked yet
    QVERIFY(!run.scan->found()[Outcome::Refused].isEmpty());
    const auto sent = run.scan->attempts();
    while (!run.scan->isOver() && run.now < 60s) {
        run.scan->wayIsLost();
        run.tick();
    }
    QCOMPARE(run.scan->attempts(), sent);
    QVERIFY(run.scan->isPartial());
    QCOMPARE(run.scan->fault(), CheckFault::Code::NotThroughTailscale);
    QCOMPARE(misread(run.scan->result(), truth, ports), QString());
}

void TstAuditScan::waitsForItsOwnWay()
{
    MadeUpPath path(18);
    std::mt19937 random(18);
    const PortSet ports = PortSet::of({1, 30'000});
    fill(path, random, ports, 1, 5, 0);
    const MadeUpPath truth = path;
    MadeUpPath stranger(19);
    stranger.ports.fill(Port::Refuses);
    MadeUpRun run(task(ports), path);
    bool hasWaited = false;
    while (!run.scan->isOver() && run.now < 60s) {
        const bool isAway = run.now > 500ms && run.now < 5s;
        path.ports = isAway ? stranger.ports : truth.ports;
        if (run.now.count() / 1'000 % 99 == 0 || isAway) // a look
            isAway ? run.scan->wayIsLost() : run.scan->wayStands();
        run.tick();
        hasWaited = hasWaited || run.scan->phase() == probe::AuditProgress::Phase::Waiting;
    }
    QVERIFY(hasWaited);
    QVERIFY(run.scan->isOver() && !run.scan->isPartial());
    QCOMPARE(misread(run.scan->result(), truth, ports.united({8096})), QString());
    QCOMPARE(run.scan->result().known(), ports);
}

void TstAuditScan::tellsWhereItIs()
{
    MadeUpPath path(14);
    path.ports[8096] = Port::Opens;
    MadeUpRun run(task(PortSet::of({1, 20'000}), Pace::Normal), path);
    double last = 0;
    std::vector<std::pair<MadeUpRun::Time, MadeUpRun::Time>> promises;
    while (!run.scan->isOver()) {
        run.tick();
        QVERIFY(run.scan->share() >= last - 0.25 && run.scan->share() <= 1);
        last = run.scan->share();
        if (const auto left = run.scan->left())
            promises.push_back({run.now, *left});
    }
    QVERIFY(last > 0.99);
    QVERIFY(promises.size() > 100);
    // From a second on, what it says is right within a third, or within two seconds.
    for (const auto &[now, left] : promises) {
        const auto real = run.now - now;
        if (now > 2s)
            QVERIFY2(std::abs((left - real).count()) < std::max<std::int64_t>(real.count() / 3, 2'000'000),
                qPrintable(
                    u"at %1: %2 left, it were %3"_s.arg(now.count()).arg(left.count()).arg(real.count())));
    }
}

void TstAuditScan::keepsItsLimits_data()
{
    QTest::addColumn<int>("pace");
    QTest::addColumn<int>("underWay");
    QTest::addColumn<int>("perSecond");
    QTest::newRow("gentle") << int(Pace::Gentle) << 560 << 520;
    QTest::newRow("normal") << int(Pace::Normal) << 4'200 << 4'100;
    QTest::newRow("fast") << int(Pace::Fast) << 20'200 << 200'000;
}

void TstAuditScan::keepsItsLimits()
{
    QFETCH(const int, pace);
    QFETCH(const int, underWay);
    QFETCH(const int, perSecond);
    MadeUpPath path(15);
    path.ports[8096] = Port::Opens;
    MadeUpRun run(task(PortSet::of({1, 10'000}), Pace(pace)), path);
    std::deque<std::pair<MadeUpRun::Time, std::int64_t>> counts;
    while (!run.scan->isOver()) {
        run.tick();
        counts.emplace_back(run.now, run.scan->attempts());
        while (run.now - counts.front().first > 1s)
            counts.pop_front();
        if (run.scan->phase() == probe::AuditProgress::Phase::Sweep && run.scan->pass() > 1)
            QVERIFY(counts.back().second - counts.front().second <= perSecond);
    }
    QVERIFY(run.scan->halfOpenPeak() <= underWay);
}

/// A listener whose queue is full after us is silent from then on; it was open all the same.
void TstAuditScan::remembersADoorThatOpenedOnce()
{
    MadeUpPath path(16);
    const PortSet ports = PortSet::of({1, 9'000});
    path.ports[8096] = Port::Opens;
    path.ports[22] = Port::Opens;
    path.onlyOnce = {22};
    MadeUpRun run(task(ports), path);
    QVERIFY(run.toEnd(60s));
    const AddressAudit seen = run.scan->result();
    QCOMPARE(seen.with(Outcome::Open), (PortSet{22, 8096}));
    QCOMPARE(seen.known(), ports);
}

QTEST_APPLESS_MAIN(TstAuditScan)
#include "tst_audit_scan.moc"
