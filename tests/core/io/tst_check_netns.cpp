// SPDX-License-Identifier: GPL-3.0-or-later
// A check over a real network (see network_pair.h). Filters are nftables rules. Real sockets, real routes,
// real names, the strict rule for addresses.
#include "core/io/dns_resolver.h"
#include "core/io/epoll_sweeper.h"
#include "core/io/system_routes.h"
#include "core/io/tcp_prober.h"
#include "core/probe/check.h"
#include "core/probe/peer_api.h"
#include "core/probe/verdict.h"
#include "tests/core/io/network_pair.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

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
using probe::Sweeper;
using probe::Verdict;
using Kind = Verdict::Kind;
using Cause = Verdict::Cause;

namespace {

base::Address address(QStringView text)
{
    const auto parsed = base::Address::parse(text);
    Q_ASSERT(parsed);
    return *parsed;
}

const base::Address &attic4 = NetworkPair::attic4;
const base::Address &attic6 = NetworkPair::attic6;
const QString atticName = u"attic.owl-newt.ts.net"_s;

} // namespace

class TstCheckNetns : public QObject {
    Q_OBJECT
public:
    explicit TstCheckNetns(NetworkPair *pair)
        : m_pair(*pair)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void seesEveryOutcome_data();
    void seesEveryOutcome();
    void provesTheDoor();
    void findsALeak();
    void findsALeakOverOneFamilyOnly();
    void findsLooselyClosedDoors_data();
    void findsLooselyClosedDoors();
    void ownFirewallIsNotTheMachines();
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
    /// Everything into the host's machine is dropped but what \a accepted says (nftables statements).
    void filter(const QString &accepted);
    void listen(quint16 port);
    void hush(quint16 port);
    [[nodiscard]] CheckResult check(const CheckPlan &plan);
    [[nodiscard]] CheckPlan plan(std::vector<base::Address> addresses = {attic4, attic6}) const;
    [[nodiscard]] Verdict verdictNow() { return probe::verdict(check(plan()), {}); }

    NetworkPair &m_pair;
    QTemporaryDir m_folder;
    bool m_hasNames = false;
    io::TcpProber m_prober;
    io::DnsResolver m_resolver;
    io::SystemRoutes m_routes;
    base::SystemClock m_clock;
};

/// More ways for this computer, and names for this process only.
void TstCheckNetns::initTestCase()
{
    QCOMPARE(
        NetworkPair::run(
            u"ip addr add 192.168.7.2/24 dev lo"
            " && ip route add unreachable 100.70.0.0/16 && ip -6 route add unreachable fd7a:115c:a1e0:70::/64"
            " && ip route add blackhole 100.71.0.0/16 && ip route add prohibit 100.72.0.0/16"_s),
        QString());
    QFile hosts(m_folder.filePath(u"hosts"_s));
    const QByteArray names = "100.101.102.103 attic.owl-newt.ts.net\n"
                             "100.99.1.1 moved.owl-newt.ts.net\n"
                             "192.168.7.2 trap.owl-newt.ts.net\n";
    QVERIFY(hosts.open(QIODevice::WriteOnly));
    QCOMPARE(hosts.write(names), names.size());
    hosts.close();
    m_hasNames = ::mount("", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount(QFile::encodeName(hosts.fileName()).constData(), "/etc/hosts", nullptr, MS_BIND, nullptr)
            == 0;
}

void TstCheckNetns::filter(const QString &accepted)
{
    QCOMPARE(m_pair.tell(u"run nft flush chain inet halfdoor input"
                         " && nft add rule inet halfdoor input icmpv6 type '{ nd-neighbor-solicit, "
                         "nd-neighbor-advert }' accept && nft add rule inet halfdoor input iif lo accept"_s),
        QString());
    for (const QString &rule : accepted.split(u';', Qt::SkipEmptyParts))
        QCOMPARE(m_pair.tell(u"run nft add rule inet halfdoor input "_s + rule.trimmed()), QString());
}

void TstCheckNetns::listen(quint16 port)
{
    for (const auto &where : {attic4, attic6})
        QCOMPARE(m_pair.tell(u"listen %1 %2"_s.arg(where.toString()).arg(port)), QString());
}

void TstCheckNetns::hush(quint16 port)
{
    for (const auto &where : {attic4, attic6})
        QCOMPARE(m_pair.tell(u"hush %1 %2"_s.arg(where.toString()).arg(port)), QString());
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

/// What a firewall on this computer rejects never went to the machine: that is no door that its rule lets us
/// in at. The machine's own errors stay its own.
void TstCheckNetns::ownFirewallIsNotTheMachines()
{
    QCOMPARE(NetworkPair::run(u"nft add table inet own && nft add chain inet own output "
                              "'{ type filter hook output priority 0; }' && nft add rule inet own output "
                              "tcp dport 80 reject && nft add rule inet own output tcp dport 443 reject with "
                              "icmpx admin-prohibited"_s),
        QString());
    filter(u"tcp dport 8096 accept; tcp dport 445 reject with icmpx admin-prohibited"_s);
    const CheckResult seen = check(plan());
    const std::vector<Endpoint> asked{
        {attic4, 80}, {attic6, 80}, {attic4, 443}, {attic6, 443}, {attic4, 445}};
    io::EpollSweeper sweeper;
    std::vector<Sweeper::Knock> knocks;
    for (const Endpoint &endpoint : asked)
        knocks.push_back({endpoint, static_cast<std::uint32_t>(knocks.size())});
    std::map<std::uint32_t, Outcome> swept;
    sweeper.open([&swept](const Sweeper::Report &report) {
        for (const Sweeper::Echo &echo : report.echoes)
            swept[echo.tag] = echo.outcome;
    });
    sweeper.knock(knocks, 2s);
    QTRY_COMPARE_WITH_TIMEOUT(swept.size(), asked.size(), 5'000);
    QCOMPARE(NetworkPair::run(u"nft delete table inet own"_s), QString());

    for (std::size_t i = 0; i < asked.size(); ++i) {
        const Outcome expected = asked[i].port == 445 ? Outcome::Unreachable : Outcome::LocalFailure;
        QCOMPARE(swept.at(static_cast<std::uint32_t>(i)), expected);
        const auto one = std::find_if(seen.results.begin(), seen.results.end(),
            [&](const ProbeResult &result) { return result.endpoint == asked[i]; });
        if (one != seen.results.end())
            QCOMPARE(one->outcome, expected);
    }
    QCOMPARE(probe::verdict(seen, {}).loose, std::vector<std::uint16_t>{445});
    QCOMPARE(probe::verdict(seen, {}).unknown, (std::vector<std::uint16_t>{80, 443}));
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
    QCOMPARE(m_pair.tell(u"run nft add set inet halfdoor seen"
                         " '{ type inet_service; flags dynamic; timeout 1m; }'"_s),
        QString());
    filter(u"ip protocol tcp tcp dport 8096 add @seen { tcp sport } drop"_s);
    const CheckResult seen = check(plan({attic4}));
    for (const ProbeResult &one : seen.results)
        QCOMPARE(one.tries, one.endpoint.port == 8096 ? 3 : 1);
    // the warm-up and three tries
    QCOMPARE(m_pair.tell(u"run test 4 = $(nft list set inet halfdoor seen | grep -o expires | wc -l)"_s),
        QString());
    filter(QString());
    QCOMPARE(m_pair.tell(u"run nft delete set inet halfdoor seen"_s), QString());
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
    QCOMPARE(
        NetworkPair::run(u"ip link add wan0 type veth peer name wan1 && ip addr add 100.80.0.2/24 dev wan0"
                         " && ip link set wan0 up && ip link set wan1 up && nft add table inet watch"
                         " && nft add chain inet watch output '{ type filter hook output priority 0; }'"
                         " && nft add rule inet watch output ip daddr 100.80.0.0/24 counter"_s),
        QString());
    const auto neighbour = address(u"100.80.0.7");
    const CheckResult seen = check(plan({neighbour}));
    QCOMPARE(NetworkPair::run(u"nft list table inet watch | grep 'counter packets 0 '"_s), QString());
    QCOMPARE(NetworkPair::run(u"nft delete table inet watch && ip link del wan0"_s), QString());
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
    const QString range = u"echo '%1' > /proc/sys/net/ipv4/ip_local_port_range"_s;
    if (!NetworkPair::run(range.arg(u"40000 40003"_s)).isEmpty())
        QSKIP("the range of source ports cannot be set here");
    const auto loopback = address(u"127.0.0.1");
    for (int i = 0; i < 100; ++i) {
        const auto future = m_prober.probe({loopback, 40000}, 1s);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().outcome, Outcome::Refused);
    }
    QCOMPARE(NetworkPair::run(range.arg(u"32768 60999"_s)), QString());
}

int main(int argc, char **argv)
{
    return NetworkPair::playTest(argc, argv, [&](NetworkPair &pair) {
        TstCheckNetns test(&pair);
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_check_netns.moc"
