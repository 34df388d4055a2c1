// SPDX-License-Identifier: GPL-3.0-or-later
// A check over a real network: this process lives in one network namespace (the friend's computer), a child
// of it in another (the host's machine), a pair of virtual cables called tailscale0 between them. Filters are
// nftables rules. Real sockets, real routes, real names, the strict rule for addresses. The namespaces end
// with their processes, so there is nothing to clean up. Without the rights for it the test says why and is
// skipped (exit code 77).
#include "core/io/dns_resolver.h"
#include "core/io/system_routes.h"
#include "core/io/tcp_prober.h"
#include "core/probe/check.h"
#include "core/probe/peer_api.h"
#include "core/probe/verdict.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <iostream>
#include <map>
#include <memory>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using probe::Check;
using probe::CheckFault;
using probe::CheckOptions;
using probe::CheckPlan;
using probe::CheckResult;
using probe::Endpoint;
using probe::NameAnswer;
using probe::Outcome;
using probe::ProbeResult;
using probe::Verdict;
using Kind = Verdict::Kind;
using Cause = Verdict::Cause;

namespace {

constexpr int skipped = 77;

base::Address address(QStringView text)
{
    const auto parsed = base::Address::parse(text);
    Q_ASSERT(parsed);
    return *parsed;
}

const base::Address attic4 = address(u"100.101.102.103");
const base::Address attic6 = address(u"fd7a:115c:a1e0::6501:6667");
const QString atticName = u"attic.owl-newt.ts.net"_s;

// ---- The host's machine: a child that does as it is told, one command a line, "ok" or "failed …" back.

int playHost()
{
    if (::unshare(CLONE_NEWNET) != 0)
        return 1;
    std::map<std::pair<QString, quint16>, std::unique_ptr<QTcpServer>> listeners;
    const auto obey = [&](const QStringList &words) -> QString {
        if (words.value(0) == u"run"_s) {
            QProcess process;
            process.start(u"/bin/sh"_s, {u"-c"_s, words.mid(1).join(u' ')});
            const bool isDone = process.waitForFinished() && process.exitCode() == 0;
            const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
            return (isDone ? u"ok "_s : u"failed "_s) + QString::fromLocal8Bit(said).simplified();
        }
        const auto key = std::pair(words.value(1), words.value(2).toUShort());
        listeners.erase(key);
        if (words.value(0) == u"listen"_s) {
            auto server = std::make_unique<QTcpServer>();
            if (!server->listen(QHostAddress(key.first), key.second))
                return u"failed "_s + server->errorString();
            server->setMaxPendingConnections(1000);
            listeners[key] = std::move(server);
        }
        return u"ok"_s;
    };
    std::cout << "ready" << std::endl;
    for (std::string line; std::getline(std::cin, line);)
        std::cout << obey(QString::fromStdString(line).split(u' ')).toStdString() << std::endl;
    return 0;
}

// ---- The friend's computer: this process.

bool writeFile(const char *path, const QByteArray &text)
{
    FILE *file = std::fopen(path, "w");
    if (file == nullptr)
        return false;
    const bool isWritten = std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), file)
        == static_cast<std::size_t>(text.size());
    return std::fclose(file) == 0 && isWritten;
}

/// Own network and mount namespaces; as an ordinary user in an own user namespace, where the system allows
/// that.
bool moveOut()
{
    if (::geteuid() == 0)
        return ::unshare(CLONE_NEWNET | CLONE_NEWNS) == 0;
    const QByteArray user = QByteArray::number(::getuid());
    const QByteArray group = QByteArray::number(::getgid());
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWNS) == 0
        && writeFile("/proc/self/setgroups", "deny") && writeFile("/proc/self/uid_map", "0 " + user + " 1")
        && writeFile("/proc/self/gid_map", "0 " + group + " 1");
}

bool run(const QString &command, QString *said = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"/bin/sh"_s, {u"-c"_s, command});
    const bool isDone = process.waitForFinished() && process.exitCode() == 0;
    const QString text = QString::fromLocal8Bit(process.readAll());
    if (said != nullptr)
        *said = text;
    else if (!isDone)
        qInfo("%s: %s", qPrintable(command), qPrintable(text));
    return isDone;
}

} // namespace

class TstCheckNetns : public QObject {
    Q_OBJECT
public:
    explicit TstCheckNetns(QString program)
        : m_program(std::move(program))
    {
    }
    TstCheckNetns() = default;
    ~TstCheckNetns() override
    {
        m_host.closeWriteChannel();
        m_host.waitForFinished(5'000);
    }
    /// Builds both ends. Empty when it worked, else the reason.
    [[nodiscard]] QString build();

private Q_SLOTS:
    void init();
    void seesEveryOutcome_data();
    void seesEveryOutcome();
    void provesTheDoor();
    void findsALeak();
    void findsALeakOverOneFamilyOnly();
    void findsLooselyClosedDoors_data();
    void findsLooselyClosedDoors();
    void findsAServiceThatIsDown();
    void waitsForARuleThatIsNotThere();
    void cannotTellWithoutAnAnswer();
    void expectsTailscalesOwnPort();
    void usesANewSourcePortForEveryTry();
    void checksTheNameApart();
    void sendsNothingPastTailscale();
    void sendsNothingToItself();
    void noticesThatTheMachineWentAway();
    void cancelsInTheMiddle();
    void neverMeetsItself();

private:
    QString tell(const QString &command);
    /// Everything into the host's machine is dropped but what \a accepted says (nftables statements).
    void filter(const QString &accepted);
    void listen(quint16 port);
    void hush(quint16 port);
    [[nodiscard]] CheckResult check(const CheckPlan &plan);
    [[nodiscard]] CheckPlan plan(std::vector<base::Address> addresses = {attic4, attic6}) const;
    [[nodiscard]] Verdict verdictNow() { return probe::verdict(check(plan()), {}); }

    QString m_program; // of this test; in the new mount namespace /proc no longer tells inside a chroot
    QProcess m_host;
    QTemporaryDir m_folder;
    bool m_hasNames = false;
    io::TcpProber m_prober;
    io::DnsResolver m_resolver;
    io::SystemRoutes m_routes;
    base::SystemClock m_clock;
};

QString TstCheckNetns::tell(const QString &command)
{
    m_host.write(command.toUtf8() + '\n');
    while (!m_host.canReadLine())
        if (!m_host.waitForReadyRead(10'000))
            return u"failed no answer"_s;
    return QString::fromUtf8(m_host.readLine()).trimmed();
}

QString TstCheckNetns::build()
{
    for (const QString &tool : {u"ip -V"_s, u"nft -v"_s})
        if (!run(u"command -v "_s + tool.section(u' ', 0, 0)))
            return u"no `%1` here"_s.arg(tool.section(u' ', 0, 0));
    m_host.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_host.start(m_program, {u"--host"_s});
    if (!m_host.waitForReadyRead(10'000) || m_host.readLine().trimmed() != "ready")
        return u"the second network namespace could not be made"_s;
    const QString child = QString::number(m_host.processId());
    const QString ours
        = u"ip link set lo up && ip link add tailscale0 type veth peer name tailscale0 netns "_s + child
        + u" && ip addr add 100.90.1.2/10 dev tailscale0 && ip link set tailscale0 up"
          " && ip addr add fd7a:115c:a1e0::5a01:102/48 dev tailscale0 nodad"
          " && ip addr add 192.168.7.2/24 dev lo"
          " && ip route add unreachable 100.70.0.0/16 && ip -6 route add unreachable fd7a:115c:a1e0:70::/64"
          " && ip route add blackhole 100.71.0.0/16 && ip route add prohibit 100.72.0.0/16"_s;
    QString said;
    if (!run(ours, &said))
        return said.simplified();
    const QString theirs = tell(
        u"run ip link set lo up && ip addr add 100.101.102.103/10 dev tailscale0 && ip link set tailscale0 up"
        " && ip addr add fd7a:115c:a1e0::6501:6667/48 dev tailscale0 nodad"
        " && nft add table inet halfdoor && nft add chain inet halfdoor input"
        " '{ type filter hook input priority 0; policy drop; }'"_s);
    if (!theirs.startsWith(u"ok"_s))
        return theirs;
    // Our own names, for this process only.
    const QByteArray hosts = m_folder.filePath(u"hosts"_s).toLocal8Bit();
    m_hasNames = ::mount("", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && writeFile(hosts.constData(),
            "100.101.102.103 attic.owl-newt.ts.net\n"
            "100.99.1.1 moved.owl-newt.ts.net\n"
            "192.168.7.2 trap.owl-newt.ts.net\n")
        && ::mount(hosts.constData(), "/etc/hosts", nullptr, MS_BIND, nullptr) == 0;
    return {};
}

void TstCheckNetns::filter(const QString &accepted)
{
    const QString answer
        = tell(u"run nft flush chain inet halfdoor input"
               " && nft add rule inet halfdoor input icmpv6 type '{ nd-neighbor-solicit, "
               "nd-neighbor-advert }' accept && nft add rule inet halfdoor input iif lo accept"_s);
    QVERIFY2(answer.startsWith(u"ok"_s), qPrintable(answer));
    for (const QString &rule : accepted.split(u';', Qt::SkipEmptyParts)) {
        const QString added = tell(u"run nft add rule inet halfdoor input "_s + rule.trimmed());
        QVERIFY2(added.startsWith(u"ok"_s), qPrintable(rule + u": "_s + added));
    }
}

void TstCheckNetns::listen(quint16 port)
{
    for (const auto &where : {attic4, attic6}) {
        const QString answer = tell(u"listen %1 %2"_s.arg(where.toString()).arg(port));
        QVERIFY2(answer == u"ok"_s, qPrintable(answer));
    }
}

void TstCheckNetns::hush(quint16 port)
{
    for (const auto &where : {attic4, attic6})
        QCOMPARE(tell(u"hush %1 %2"_s.arg(where.toString()).arg(port)), u"ok"_s);
}

CheckPlan TstCheckNetns::plan(std::vector<base::Address> addresses) const
{
    CheckPlan plan;
    plan.addresses = std::move(addresses);
    plan.doors = {{8096, u"Jellyfin"_s}};
    plan.closed = {{22, true}, {80, false}, {443, false}, {445, false}, {3389, false}};
    return plan;
}

CheckResult TstCheckNetns::check(const CheckPlan &wanted)
{
    CheckOptions options; // the strict rule for addresses
    options.timeout = 400ms;
    Check check(m_prober, m_resolver, m_routes, m_clock, options);
    const auto future = check.run(wanted);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) || future.isCanceled())
        return {};
    return future.result();
}

void TstCheckNetns::init()
{
    for (const quint16 port : std::initializer_list<quint16>{22, 80, 443, 8096})
        hush(port);
    listen(8096);
    listen(22);
    filter(u"tcp dport 8096 accept"_s);
}

void TstCheckNetns::seesEveryOutcome_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("port");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("a listener, IPv4") << attic4.toString() << 8096 << Outcome::Open;
    QTest::newRow("a listener, IPv6") << attic6.toString() << 8096 << Outcome::Open;
    QTest::newRow("nobody listens, IPv4") << attic4.toString() << 9001 << Outcome::Refused;
    QTest::newRow("nobody listens, IPv6") << attic6.toString() << 9001 << Outcome::Refused;
    QTest::newRow("dropped though it listens, IPv4") << attic4.toString() << 22 << Outcome::Silent;
    QTest::newRow("dropped though it listens, IPv6") << attic6.toString() << 22 << Outcome::Silent;
    QTest::newRow("rejected with a reset, IPv4") << attic4.toString() << 9002 << Outcome::Refused;
    QTest::newRow("rejected with a reset, IPv6") << attic6.toString() << 9002 << Outcome::Refused;
    QTest::newRow("rejected by a firewall, IPv4") << attic4.toString() << 9003 << Outcome::Unreachable;
    QTest::newRow("rejected by a firewall, IPv6") << attic6.toString() << 9003 << Outcome::Unreachable;
    QTest::newRow("no such machine, IPv4") << u"100.101.102.200"_s << 8096 << Outcome::Unreachable;
    QTest::newRow("no such machine, IPv6") << u"fd7a:115c:a1e0::6501:9999"_s << 8096 << Outcome::Unreachable;
    QTest::newRow("unreachable by route, IPv4") << u"100.70.1.2"_s << 8096 << Outcome::Unreachable;
    QTest::newRow("unreachable by route, IPv6") << u"fd7a:115c:a1e0:70::1"_s << 8096 << Outcome::Unreachable;
    QTest::newRow("no route, IPv4") << u"192.0.2.1"_s << 8096 << Outcome::Unreachable;
    QTest::newRow("no route, IPv6") << u"2001:db8::1"_s << 8096 << Outcome::Unreachable;
    QTest::newRow("blackhole") << u"100.71.1.2"_s << 8096 << Outcome::Unreachable;
    QTest::newRow("forbidden here by route") << u"100.72.1.2"_s << 8096 << Outcome::LocalFailure;
}

void TstCheckNetns::seesEveryOutcome()
{
    QFETCH(const QString, where);
    QFETCH(const int, port);
    QFETCH(const Outcome, outcome);
    filter(u"tcp dport { 8096, 9001 } accept; tcp dport 9002 reject with tcp reset;"
           "tcp dport 9003 reject with icmpx admin-prohibited"_s);
    // Not found in the neighbourhood: asked for three times, one second apart. Rejected: over cables without
    // any delay the first ICMP error meets the socket while connect() still holds it, and only the one for
    // the second packet, a second later, counts.
    const bool isSlow = outcome == Outcome::Unreachable;
    const auto future = m_prober.probe({address(where), static_cast<quint16>(port)}, isSlow ? 8s : 700ms);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 10'000);
    QCOMPARE(future.result().outcome, outcome);
}

void TstCheckNetns::provesTheDoor()
{
    const CheckResult seen = check(plan());
    QVERIFY(seen.faults.empty());
    const Verdict verdict = probe::verdict(seen, {});
    QCOMPARE(verdict.kind, Kind::AsPromised);
    QCOMPARE(verdict.shut.size(), 5U);
    QVERIFY(verdict.mute.empty());
}

void TstCheckNetns::findsALeak()
{
    filter(u"tcp dport { 22, 8096 } accept"_s);
    const Verdict verdict = verdictNow();
    QCOMPARE(verdict.kind, Kind::Leaking);
    QCOMPARE(verdict.leaking, std::vector<std::uint16_t>{22});
    QCOMPARE(verdict.shut.size(), 4U);
}

void TstCheckNetns::findsALeakOverOneFamilyOnly()
{
    filter(u"tcp dport 8096 accept; ip6 daddr fd7a:115c:a1e0::6501:6667 tcp dport 22 accept"_s);
    QCOMPARE(verdictNow().leaking, std::vector<std::uint16_t>{22});
}

void TstCheckNetns::findsLooselyClosedDoors_data()
{
    QTest::addColumn<QString>("rules");
    QTest::newRow("nobody listens") << u"tcp dport { 80, 8096 } accept"_s;
    QTest::newRow("a firewall resets") << u"tcp dport 8096 accept; tcp dport 80 reject with tcp reset"_s;
    QTest::newRow("a firewall rejects")
        << u"tcp dport 8096 accept; tcp dport 80 reject with icmpx admin-prohibited"_s;
}

void TstCheckNetns::findsLooselyClosedDoors()
{
    QFETCH(const QString, rules);
    filter(rules);
    const Verdict verdict = verdictNow();
    QCOMPARE(verdict.kind, Kind::LooselyClosed);
    QCOMPARE(verdict.loose, std::vector<std::uint16_t>{80});
}

void TstCheckNetns::findsAServiceThatIsDown()
{
    hush(8096);
    const Verdict verdict = verdictNow();
    QCOMPARE(verdict.kind, Kind::ServiceDown);
    QCOMPARE(verdict.shut.size(), 5U);
}

void TstCheckNetns::waitsForARuleThatIsNotThere()
{
    const std::uint16_t own = probe::peerApiPorts(attic4).front();
    listen(own);
    filter(u"tcp dport %1 accept"_s.arg(own));
    const Verdict verdict = verdictNow();
    hush(own);
    QCOMPARE(verdict.kind, Kind::NotThereYet);
    QCOMPARE(verdict.cause, Cause::DoorSilent);
}

void TstCheckNetns::cannotTellWithoutAnAnswer()
{
    filter(QString());
    const Verdict verdict = verdictNow();
    QCOMPARE(verdict.kind, Kind::Undecided);
    QCOMPARE(verdict.cause, Cause::NothingAnswered);
    QVERIFY(verdict.shut.empty());
}

void TstCheckNetns::expectsTailscalesOwnPort()
{
    const std::uint16_t own = probe::peerApiPorts(attic4).front();
    listen(own);
    filter(u"tcp dport { 8096, %1 } accept"_s.arg(own));
    const Verdict verdict = verdictNow();
    hush(own);
    QCOMPARE(verdict.kind, Kind::AsPromised);
    QCOMPARE(verdict.builtIn, std::vector<std::uint16_t>{own});
}

void TstCheckNetns::usesANewSourcePortForEveryTry()
{
    QVERIFY(tell(u"run nft add set inet halfdoor seen '{ type inet_service; flags dynamic; timeout 1m; }'"_s)
                .startsWith(u"ok"_s));
    filter(u"ip protocol tcp tcp dport 8096 add @seen { tcp sport } drop"_s);
    const CheckResult seen = check(plan({attic4}));
    for (const ProbeResult &one : seen.results)
        QCOMPARE(one.tries, one.endpoint.port == 8096 ? 3 : 1);
    const QString set = tell(u"run nft list set inet halfdoor seen"_s);
    QCOMPARE(set.count(u"expires"_s), 4); // the warm-up and three tries
    filter(QString());
    QVERIFY(tell(u"run nft delete set inet halfdoor seen"_s).startsWith(u"ok"_s));
}

void TstCheckNetns::checksTheNameApart()
{
    if (!m_hasNames)
        QSKIP("the names of this process could not be set");
    CheckPlan named = plan();
    named.dnsName = atticName;
    CheckResult seen = check(named);
    QCOMPARE(seen.name.state, NameAnswer::State::Right);
    QCOMPARE(probe::verdict(seen, {}).kind, Kind::AsPromised);

    named.dnsName = u"moved.owl-newt.ts.net"_s;
    seen = check(named);
    QCOMPARE(seen.name.state, NameAnswer::State::OtherPeer);
    QCOMPARE(probe::verdict(seen, {}).cause, Cause::NameLeadsElsewhere);

    named.dnsName = u"trap.owl-newt.ts.net"_s;
    named.addresses.clear();
    seen = check(named);
    QCOMPARE(seen.name.state, NameAnswer::State::Forbidden);
    QVERIFY(seen.results.empty());

    named.dnsName = atticName;
    seen = check(named);
    QCOMPARE(probe::verdict(seen, {}).kind, Kind::AsPromised);
}

/// The address is of the right range, but its route does not leave through tailscale0.
void TstCheckNetns::sendsNothingPastTailscale()
{
    QVERIFY(run(u"ip link add wan0 type veth peer name wan1 && ip addr add 100.80.0.2/24 dev wan0"
                " && ip link set wan0 up && ip link set wan1 up && nft add table inet watch"
                " && nft add chain inet watch output '{ type filter hook output priority 0; }'"
                " && nft add rule inet watch output ip daddr 100.80.0.0/24 counter"_s));
    const auto neighbour = address(u"100.80.0.7");
    const CheckResult seen = check(plan({neighbour}));
    QString sent;
    QVERIFY(run(u"nft list table inet watch"_s, &sent));
    QVERIFY(run(u"nft delete table inet watch && ip link del wan0"_s));
    QVERIFY2(sent.contains(u"counter packets 0 "_s), qPrintable(sent));
    QVERIFY(seen.results.empty());
    QCOMPARE(seen.faults, (std::vector<CheckFault>{{CheckFault::Code::NotThroughTailscale, neighbour}}));
    QCOMPARE(probe::verdict(seen, {}).cause, Cause::NoRoute);

    const auto nowhere = address(u"100.70.1.2");
    QCOMPARE(check(plan({nowhere})).faults,
        (std::vector<CheckFault>{{CheckFault::Code::NotThroughTailscale, nowhere}}));
}

void TstCheckNetns::sendsNothingToItself()
{
    const auto self = address(u"100.90.1.2");
    const CheckResult seen = check(plan({self}));
    QVERIFY(seen.results.empty());
    QCOMPARE(seen.faults, (std::vector<CheckFault>{{CheckFault::Code::NotThroughTailscale, self}}));
}

void TstCheckNetns::noticesThatTheMachineWentAway()
{
    CheckOptions options;
    options.timeout = 400ms;
    options.atOnce = 1;
    Check slow(m_prober, m_resolver, m_routes, m_clock, options);
    bool isGone = false;
    connect(&slow, &Check::progressed, this, [&](const probe::Progress &progress) {
        if (progress.done == 2 && !isGone) {
            isGone = true;
            filter(QString());
        }
    });
    const auto future = slow.run(plan({attic4}));
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
    QVERIFY(isGone);
    QCOMPARE(probe::verdict(future.result(), {}).kind, Kind::Undecided);
    QCOMPARE(probe::verdict(future.result(), {}).cause, Cause::ControlLost);
}

void TstCheckNetns::cancelsInTheMiddle()
{
    CheckOptions options;
    options.timeout = 60s;
    Check check(m_prober, m_resolver, m_routes, m_clock, options);
    const auto future = check.run(plan());
    QTRY_VERIFY(m_prober.underWay() >= 10);
    check.cancel();
    QVERIFY(future.isFinished());
    QVERIFY(future.result().partial);
    QCOMPARE(probe::verdict(future.result(), {}).kind, Kind::Undecided);
    QTRY_COMPARE_WITH_TIMEOUT(m_prober.underWay(), 0U, 1000);
}

/// With so few source ports a connection to one of them would soon come from that very port.
void TstCheckNetns::neverMeetsItself()
{
    if (!run(u"echo '40000 40003' > /proc/sys/net/ipv4/ip_local_port_range"_s))
        QSKIP("the range of source ports cannot be set here");
    const auto loopback = address(u"127.0.0.1");
    for (int i = 0; i < 100; ++i) {
        const auto future = m_prober.probe({loopback, 40000}, 1s);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().outcome, Outcome::Refused);
    }
    QVERIFY(run(u"echo '32768 60999' > /proc/sys/net/ipv4/ip_local_port_range"_s));
}

int main(int argc, char **argv)
{
    const bool isHost = argc > 1 && std::strcmp(argv[1], "--host") == 0;
    std::error_code unknown;
    const QString program
        = QString::fromStdString(std::filesystem::read_symlink("/proc/self/exe", unknown).string());
    if (!isHost && !moveOut()) { // before Qt: only a process with one thread may move
        std::printf(
            "SKIP: no network namespace for this process: %s; root can make one\n", std::strerror(errno));
        return skipped;
    }
    const QCoreApplication application(argc, argv);
    if (isHost)
        return playHost();
    TstCheckNetns test(program);
    if (const QString reason = test.build(); !reason.isEmpty()) {
        std::printf("SKIP: %s\n", qPrintable(reason));
        return skipped;
    }
    return QTest::qExec(&test, argc, argv);
}

#include "tst_check_netns.moc"
