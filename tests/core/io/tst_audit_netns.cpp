// SPDX-License-Identifier: GPL-3.0-or-later
// Audits against ground truth: what nftables and netem do to each port is known, so every reading can be judged.
// No port may be misread, whatever the network does; what cannot be known is left out.
//
// One round by default; HALFDOOR_AUDIT_ROUNDS=20 for more.
#include "core/io/dns_resolver.h"
#include "core/io/epoll_sweeper.h"
#include "core/io/system_routes.h"
#include "core/probe/audit.h"
#include "core/probe/audit_verdict.h"
#include "tests/core/io/network_pair.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using probe::AddressAudit;
using probe::Audit;
using probe::AuditProgress;
using probe::AuditResult;
using probe::CheckFault;
using probe::Outcome;
using probe::Pace;
using probe::PortSet;
using probe::PortSpan;
using probe::Verdict;

namespace {

int rounds()
{
    return std::max(1, qEnvironmentVariableIntValue("HALFDOOR_AUDIT_ROUNDS"));
}

/// What the host does; every other port drops.
struct Truth {
    PortSet open{8096};
    PortSet refused;
    PortSet rejected; ///< with an ICMP error
    PortSet either;   ///< nobody can tell: open or silent is right
    int lossPerMille = 0; ///< of what arrives
};

PortSet every(int step, std::uint16_t from, std::uint16_t to)
{
    PortSet out;
    for (int port = from; port <= to; port += step)
        out.add(static_cast<std::uint16_t>(port));
    return out;
}

} // namespace

class TstAuditNetns : public QObject {
    Q_OBJECT
public:
    explicit TstAuditNetns(NetworkPair *pair)
        : m_pair(*pair)
    {
    }

private Q_SLOTS:
    void init();
    void readsEveryPort_data();
    void readsEveryPort();
    void goesSlowlyWhereThePathIsNarrow();
    void readsAFullQueue();
    void readsErrors_data();
    void readsErrors();
    void noticesThatTheMachineWentAway();
    void survivesABreak_data();
    void survivesABreak();
    void provesNothingWithoutAnAnswer();
    void cancelsAtOnce();
    void takesUpAPartialAudit();

private:
    void filter(const Truth &truth);
    [[nodiscard]] bool shape(const QString &what);
    void unshape() { (void)shape({}); }
    [[nodiscard]] AuditResult audit(const PortSet &ports, Pace pace, std::vector<base::Address> addresses,
        const std::function<void(Audit &, const AuditProgress &)> &watch = {},
        const std::optional<AuditResult> &earlier = std::nullopt);
    void judge(const AuditResult &result, const Truth &truth, bool isComplete);

    NetworkPair &m_pair;
    io::EpollSweeper m_sweeper;
    io::DnsResolver m_resolver;
    io::SystemRoutes m_routes;
    base::SystemClock m_clock;
};

void TstAuditNetns::filter(const Truth &truth)
{
    QStringList rules{u"flush chain inet halfdoor input"_s,
        u"add rule inet halfdoor input icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } accept"_s,
        u"add rule inet halfdoor input iif lo accept"_s};
    if (truth.lossPerMille > 0)
        rules << u"add rule inet halfdoor input iif tailscale0 meta l4proto tcp numgen random mod 1000 < %1 drop"_s.arg(
            truth.lossPerMille);
    const PortSet accepted = truth.open.united(truth.refused).united(truth.either);
    const auto add = [&rules](const PortSet &ports, const QString &what) {
        if (ports == every(2, 1, 65'535))
            rules << u"add rule inet halfdoor input tcp dport & 1 == 1 "_s + what;
        else if (!ports.isEmpty())
            rules << u"add rule inet halfdoor input tcp dport { "_s + ports.text() + u" } "_s + what;
    };
    if (truth.refused == every(2, 1, 65'535)) {
        add(truth.refused, u"accept"_s);
        add(accepted.minus(truth.refused), u"accept"_s);
    } else {
        add(accepted, u"accept"_s);
    }
    add(truth.rejected, u"reject with icmpx admin-prohibited"_s);
    for (const QString &rule : rules) {
        QString quoted = rule;
        const QString said = m_pair.tell(u"run nft '"_s + quoted + u"'"_s);
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }
}

/// False when this kernel has no such queue.
bool TstAuditNetns::shape(const QString &what)
{
    (void)NetworkPair::run(u"tc qdisc del dev tailscale0 root"_s);
    const QString said
        = what.isEmpty() ? QString() : NetworkPair::run(u"tc qdisc add dev tailscale0 root "_s + what);
    if (said.contains(u"kind is unknown"_s))
        return false;
    if (!said.isEmpty())
        qWarning("%s", qPrintable(said));
    return true;
}

AuditResult TstAuditNetns::audit(const PortSet &ports, Pace pace, std::vector<base::Address> addresses,
    const std::function<void(Audit &, const AuditProgress &)> &watch, const std::optional<AuditResult> &earlier)
{
    probe::AuditOptions options; // the strict rule for addresses
    options.patience = 4s;
    options.doorTimeout = 1'500ms;
    Audit audit(m_sweeper, m_resolver, m_routes, m_clock, options);
    if (watch)
        connect(&audit, &Audit::progressed, &audit, [&](const AuditProgress &now) { watch(audit, now); });
    probe::AuditPlan plan;
    plan.promise.addresses = std::move(addresses);
    plan.promise.doors = {{8096, u"Jellyfin"_s}};
    plan.ports = ports;
    plan.pace = pace;
    const auto future = audit.run(plan, earlier);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 300'000) || future.isCanceled())
        return {};
    return future.result();
}

void TstAuditNetns::judge(const AuditResult &result, const Truth &truth, bool isComplete)
{
    QVERIFY(!result.addresses.empty());
    for (const AddressAudit &seen : result.addresses) {
        QVERIFY(seen.hasControl);
        const auto wrong = [&](Outcome outcome, const PortSet &right) {
            return seen.with(outcome).minus(right).text().left(200);
        };
        const PortSet dropped
            = result.plan.ports.minus(truth.open).minus(truth.refused).minus(truth.rejected);
        QCOMPARE(wrong(Outcome::Open, truth.open.united(truth.either)), QString());
        QCOMPARE(wrong(Outcome::Refused, truth.refused), QString());
        QCOMPARE(wrong(Outcome::Unreachable, truth.rejected), QString());
        QCOMPARE(wrong(Outcome::Silent, dropped.united(truth.either)), QString());
        if (!seen.with(Outcome::Silent).isEmpty())
            QVERIFY(seen.missBound && *seen.missBound <= 1e-6);
        if (isComplete)
            QCOMPARE(result.plan.ports.minus(seen.known()).text().left(200), QString());
        qInfo("%s: %lld ms, %d tries, %d controls, loss %.4f, bound %.2g, %lld attempts, %d at once, %.0f/s",
            qPrintable(seen.address.toString()), result.startedAt.msecsTo(result.endedAt), seen.tries,
            seen.controls, seen.loss.value_or(-1), seen.missBound.value_or(-1),
            static_cast<long long>(result.effort.attempts), result.effort.halfOpenPeak, result.effort.ratePeak);
    }
    if (isComplete) {
        QVERIFY(!result.partial);
        QVERIFY(result.faults.empty());
    }
}

void TstAuditNetns::init()
{
    unshape();
    (void)NetworkPair::run(u"ip link set tailscale0 up"_s);
    for (const auto &address : {NetworkPair::attic4, NetworkPair::attic6}) {
        const QString where = address.toString();
        QCOMPARE(m_pair.tell(u"listen %1 8096"_s.arg(where)), QString());
        QCOMPARE(m_pair.tell(u"hush %1 22"_s.arg(where)), QString());
    }
}

void TstAuditNetns::readsEveryPort_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<PortSet>("ports");
    QTest::addColumn<PortSet>("refused");
    QTest::addColumn<PortSet>("open");
    QTest::addColumn<int>("pace");
    QTest::addColumn<int>("lossPerMille"); ///< nftables drops them on arrival, by chance
    const PortSet all = PortSet::all();
    const PortSet odd = every(2, 1, 65'535).minus({8096});
    const PortSet some = PortSet{9'000, 20'001}.united(PortSet::of({30'000, 30'200}));
    const PortSet doors = every(997, 1'200, 16'000);
    const int fast = int(Pace::Fast);
    QTest::newRow("all dropped") << QString() << all << PortSet() << PortSet() << fast << 0;
    QTest::newRow("half dropped, half refused") << QString() << all << odd << PortSet() << fast << 0;
    QTest::newRow("mixed, 10 ms away") << u"netem delay 10ms limit 100000"_s << all << some << doors << fast << 0;
    QTest::newRow("1 % loss") << QString() << PortSet::of({1, 20'000})
                              << PortSet{9'000, 19'999} << doors << fast << 10;
    QTest::newRow("5 % loss") << QString() << PortSet::of({1, 10'000})
                              << PortSet{9'000, 9'999} << every(997, 1'200, 10'000) << fast << 50;
    QTest::newRow("gentle") << QString() << PortSet::of({1, 300}) << PortSet{7, 9} << PortSet() << int(Pace::Gentle) << 0;
}

void TstAuditNetns::readsEveryPort()
{
    QFETCH(const QString, path);
    QFETCH(const PortSet, ports);
    QFETCH(const PortSet, refused);
    QFETCH(const PortSet, open);
    QFETCH(const int, pace);
    QFETCH(const int, lossPerMille);
    Truth truth;
    truth.lossPerMille = lossPerMille;
    truth.open = truth.open.united(open);
    truth.refused = refused.minus(truth.open);
    filter(truth);
    for (const auto &address : {NetworkPair::attic4, NetworkPair::attic6})
        for (const std::uint16_t port : open.ports())
            QCOMPARE(m_pair.tell(u"listen %1 %2"_s.arg(address.toString()).arg(port)), QString());
    if (!shape(path))
        QSKIP("this kernel has no netem");
    for (int round = 0; round < rounds() && !QTest::currentTestFailed(); ++round)
        judge(audit(ports, Pace(pace), {NetworkPair::attic4, NetworkPair::attic6}), truth, true);
    unshape();
    for (const auto &address : {NetworkPair::attic4, NetworkPair::attic6})
        for (const std::uint16_t port : open.ports())
            QCOMPARE(m_pair.tell(u"hush %1 %2"_s.arg(address.toString()).arg(port)), QString());
}

void TstAuditNetns::goesSlowlyWhereThePathIsNarrow()
{
    Truth truth;
    truth.refused = every(9, 1'000, 2'000).minus(truth.open);
    filter(truth);
    if (!shape(u"tbf rate 1mbit burst 4kb latency 100ms"_s))
        QSKIP("this kernel has no token bucket filter");
    const PortSet ports = PortSet::of({1, static_cast<std::uint16_t>(rounds() > 1 ? 4'096 : 2'048)});
    for (int round = 0; round < std::min(rounds(), 3) && !QTest::currentTestFailed(); ++round)
        judge(audit(ports, Pace::Normal, {NetworkPair::attic4}), truth, true);
    unshape();
}

void TstAuditNetns::readsAFullQueue()
{
    const PortSet ports = PortSet::of({1, 5'000});
    Truth truth;
    for (int round = 0; round < rounds() && !QTest::currentTestFailed(); ++round) {
        // Full before we came: nothing of it can be seen, and nothing may be made up.
        truth.open = {8096};
        truth.either = {22};
        QCOMPARE(m_pair.tell(u"stuff %1 22"_s.arg(NetworkPair::attic4.toString())), QString());
        filter(truth);
        judge(audit(ports, Pace::Fast, {NetworkPair::attic4}), truth, true);
        // Full because of us: it was open.
        truth.either = {};
        truth.open = {22, 8096};
        QCOMPARE(m_pair.tell(u"tiny %1 22"_s.arg(NetworkPair::attic4.toString())), QString());
        filter(truth);
        judge(audit(ports, Pace::Fast, {NetworkPair::attic4}), truth, true);
    }
}

void TstAuditNetns::readsErrors_data()
{
    QTest::addColumn<bool>("isLimited");
    QTest::newRow("as many as are due") << false;
    QTest::newRow("one a second, as Linux does") << true;
}

void TstAuditNetns::readsErrors()
{
    QFETCH(const bool, isLimited);
    const QString limit = isLimited ? u"1000"_s : u"0"_s;
    QCOMPARE(m_pair.tell(u"run echo %1 > /proc/sys/net/ipv4/icmp_ratelimit; echo %1 >"
                         " /proc/sys/net/ipv6/icmp/ratelimit"_s.arg(limit)),
        QString());
    if (!isLimited && !m_pair.tell(u"run echo 1000000 > /proc/sys/net/ipv4/icmp_msgs_per_sec; echo 100000 >"
                                   " /proc/sys/net/ipv4/icmp_msgs_burst"_s)
                           .isEmpty())
        QSKIP("the limit for all errors cannot be set here");
    Truth truth;
    truth.rejected = PortSet::of({100, 600});
    truth.refused = {700};
    filter(truth);
    for (int round = 0; round < rounds() && !QTest::currentTestFailed(); ++round) {
        const AuditResult result = audit(PortSet::of({1, 2'000}), Pace::Fast, {NetworkPair::attic4});
        judge(result, truth, !isLimited);
        if (!isLimited)
            continue;
        QVERIFY(result.addresses.front().with(Outcome::Silent).isEmpty());
        QCOMPARE(result.faults.size(), 1U);
        QCOMPARE(result.faults.front().code, CheckFault::Code::ErrorsLimited);
        QCOMPARE(probe::verdict(result, {}).kind, Verdict::Kind::LooselyClosed);
    }
}

void TstAuditNetns::noticesThatTheMachineWentAway()
{
    Truth truth;
    truth.refused = every(10, 1'000, 9'000).minus(truth.open);
    for (int round = 0; round < rounds() && !QTest::currentTestFailed(); ++round) {
        filter(truth);
        bool isGone = false;
        const auto watch = [&](Audit &, const AuditProgress &now) {
            if (!isGone && now.phase == AuditProgress::Phase::Sweep && now.done > 8'000) {
                isGone = true;
                QCOMPARE(m_pair.tell(u"run nft flush chain inet halfdoor input"_s), QString());
            }
        };
        const AuditResult result = audit(PortSet::of({1, 20'000}), Pace::Normal, {NetworkPair::attic4}, watch);
        QVERIFY(isGone);
        judge(result, truth, false);
        QVERIFY(result.partial);
        QCOMPARE(result.faults.front().code, CheckFault::Code::ControlLost);
        QCOMPARE(probe::verdict(result, {}).kind, Verdict::Kind::LooselyClosed);
    }
}

void TstAuditNetns::survivesABreak_data()
{
    QTest::addColumn<QString>("command");
    // The shell outlives our own stop.
    const QString stop = u"(kill -STOP %1; %2 sleep 2; %3 kill -CONT %1) &"_s;
    const QString down = u"ip link set tailscale0 down;"_s, up = u"ip link set tailscale0 up;"_s;
    QTest::newRow("the process is stopped") << stop.arg(u"PID"_s, QString(), QString());
    QTest::newRow("the computer sleeps, without a network") << stop.arg(u"PID"_s, down, up);
    QTest::newRow("the network goes and comes back") << u"(%1 sleep 2; %2) &"_s.arg(down, up);
    QTest::newRow("for a moment only") << u"(%1 sleep 0.3; %2) &"_s.arg(down, up);
}

void TstAuditNetns::survivesABreak()
{
    QFETCH(QString, command);
    command.replace(u"PID"_s, QString::number(::getpid()));
    Truth truth;
    truth.refused = every(10, 1'000, 9'000).minus(truth.open);
    filter(truth);
    for (int round = 0; round < rounds() && !QTest::currentTestFailed(); ++round) {
        bool hasBroken = false;
        const auto watch = [&](Audit &, const AuditProgress &now) {
            if (!hasBroken && now.phase == AuditProgress::Phase::Sweep && now.done > 5'000) {
                hasBroken = true;
                QProcess::startDetached(u"/bin/sh"_s, {u"-c"_s, command});
            }
        };
        judge(audit(PortSet::of({1, 20'000}), Pace::Fast, {NetworkPair::attic4, NetworkPair::attic6}, watch),
            truth, true);
        QVERIFY(hasBroken);
    }
}

void TstAuditNetns::provesNothingWithoutAnAnswer()
{
    Truth truth;
    truth.open = {};
    filter(truth);
    const AuditResult result = audit(PortSet::of({1, 2'000}), Pace::Fast, {NetworkPair::attic4});
    QVERIFY(!result.addresses.front().hasControl);
    QCOMPARE(probe::verdict(result, {}).kind, Verdict::Kind::Undecided);
}

void TstAuditNetns::cancelsAtOnce()
{
    Truth truth;
    filter(truth);
    QElapsedTimer since;
    qint64 underWay = 0;
    const auto watch = [&](Audit &audit, const AuditProgress &now) {
        if (now.phase != AuditProgress::Phase::Sweep || now.done < 10'000)
            return;
        underWay = m_sweeper.underWay();
        since.start();
        audit.cancel();
    };
    const AuditResult result = audit(PortSet::all(), Pace::Fast, {NetworkPair::attic4}, watch);
    QVERIFY(since.isValid());
    QVERIFY2(since.elapsed() < 100, qPrintable(QString::number(since.elapsed())));
    QVERIFY(underWay > 1'000);
    QVERIFY(result.partial);
    QCOMPARE(probe::verdict(result, {}).kind, Verdict::Kind::Undecided);
    QCOMPARE(m_sweeper.underWay(), 0);
}

void TstAuditNetns::takesUpAPartialAudit()
{
    Truth truth;
    truth.refused = every(10, 1'000, 9'000).minus(truth.open);
    filter(truth);
    const auto watch = [&](Audit &audit, const AuditProgress &now) {
        if (now.address == NetworkPair::attic6 && now.done > 30'000)
            audit.cancel();
    };
    const PortSet ports = PortSet::of({1, 20'000});
    const std::vector both{NetworkPair::attic4, NetworkPair::attic6};
    const AuditResult part = audit(ports, Pace::Fast, both, watch);
    QVERIFY(part.partial);
    judge(part, truth, false);
    const AuditResult whole = audit(ports, Pace::Fast, both, {}, part);
    judge(whole, truth, true);
    QCOMPARE(whole.startedAt, part.startedAt);
    QVERIFY(whole.effort.attempts < 2 * part.effort.attempts);
}

int main(int argc, char **argv)
{
    const bool isHost = argc > 1 && std::strcmp(argv[1], "--host") == 0;
    std::error_code unknown;
    const QString program
        = QString::fromStdString(std::filesystem::read_symlink("/proc/self/exe", unknown).string());
    if (!isHost && !NetworkPair::moveOut()) {
        std::printf(
            "SKIP: no network namespace for this process: %s; root can make one\n", std::strerror(errno));
        return NetworkPair::skipped;
    }
    const QCoreApplication application(argc, argv);
    if (isHost)
        return NetworkPair::playHost();
    NetworkPair pair(program);
    if (const QString reason = pair.build(); !reason.isEmpty()) {
        std::printf("SKIP: %s\n", qPrintable(reason));
        return NetworkPair::skipped;
    }
    TstAuditNetns test(&pair);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_audit_netns.moc"
