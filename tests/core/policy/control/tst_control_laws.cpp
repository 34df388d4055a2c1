// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/json.h"
#include "tests/core/policy/control/judged.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;
using policy::AddressSet;
using policy::control::NodeIndex;
using policy::control::SshDecision;
using testing::Judged;

namespace {

constexpr int icmp = 1;
constexpr int tcp = 6;
constexpr int udp = 17;
constexpr int icmp6 = 58;

/// Two people with two devices each, two tagged machines, a router, an exit node.
const char *const home = R"({
    "domains": ["example.com"],
    "users": [{"login": "mira@example.com", "role": "owner"}, {"login": "kim@example.com", "role": "member"}],
    "nodes": [
        {"name": "mira1", "addresses": ["100.64.0.1", "fd7a:115c:a1e0::1"], "user": "mira@example.com"},
        {"name": "mira2", "addresses": ["100.64.0.2", "fd7a:115c:a1e0::2"], "user": "mira@example.com"},
        {"name": "kim1", "addresses": ["100.64.0.3", "fd7a:115c:a1e0::3"], "user": "kim@example.com"},
        {"name": "kim2", "addresses": ["100.64.0.4"], "user": "kim@example.com"},
        {"name": "web", "addresses": ["100.64.0.5", "fd7a:115c:a1e0::5"], "user": null, "tags": ["tag:web"]},
        {"name": "db", "addresses": ["100.64.0.6", "fd7a:115c:a1e0::6"], "user": null, "tags": ["tag:db"]},
        {"name": "router", "addresses": ["100.64.0.7", "fd7a:115c:a1e0::7"], "user": null, "tags": ["tag:router"],
         "advertised_routes": ["192.168.7.0/24", "10.0.0.0/8"], "approved_routes": ["192.168.7.0/24"]},
        {"name": "exit", "addresses": ["100.64.0.8", "fd7a:115c:a1e0::8"], "user": null, "tags": ["tag:exit"],
         "advertised_routes": ["0.0.0.0/0", "::/0"], "approved_routes": ["0.0.0.0/0", "::/0"]}
    ]})";

const char *const owners = R"("tagOwners": {"tag:web": [], "tag:db": [], "tag:router": [], "tag:exit": []},
    "groups": {"group:all": ["mira@example.com", "kim@example.com"], "group:none": []},
    "hosts": {"lan": "192.168.7.0/24", "webhost": "100.64.0.5"}, )";

QByteArray grants(const QByteArray &rules)
{
    return QByteArray("{") + owners + "\"grants\": [" + rules + "]}";
}

QByteArray sshPolicy(const QByteArray &rules, const QByteArray &tests = "[]")
{
    return QByteArray("{") + owners + "\"grants\": [], \"ssh\": [" + rules + "], \"sshTests\": " + tests
        + "}";
}

/// One of many small rules, each of another kind.
QByteArray someGrant(std::mt19937 &random)
{
    static const QByteArrayList sources{"*", "autogroup:member", "mira@example.com", "group:all", "tag:web",
        "100.64.0.3", "lan", "autogroup:tagged", "autogroup:danger-all", "group:none", "autogroup:owner"};
    static const QByteArrayList targets{"*", "autogroup:member", "tag:db", "100.64.0.0/29", "lan", "webhost",
        "autogroup:internet", "kim@example.com", "192.168.7.9"};
    static const QByteArrayList ports{"*", "22", "tcp:80-90", "udp:53", "icmp:*", "8000-9000"};
    const auto pick = [&random](const QByteArrayList &from) {
        return '"' + from[static_cast<qsizetype>(random() % static_cast<std::size_t>(from.size()))] + '"';
    };
    return "{\"src\": [" + pick(sources) + ", " + pick(sources) + "], \"dst\": [" + pick(targets)
        + "], \"ip\": [" + pick(ports) + "]}";
}

} // namespace

class TstControlLaws : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutRulesEverythingIsOpen();
    void rulesAddUpInAnyOrder();
    void bothSectionsAddUp();
    void aclsAndGrantsMeanTheSame();
    void peersAreMutual();
    void lettersOfSectionsDoNotMatter();
    void protocols_data();
    void protocols();
    void sources_data();
    void sources();
    void selfIsTheSamePersonsDevices();
    void viaPutsTheRuleOnTheRouter();
    void capabilitiesAreOnOwnAddresses();
    void conditionsAreMarked();
    void sshDecides_data();
    void sshDecides();
    void sshTests_data();
    void sshTests();
    void tests_data();
    void tests();
    void onlyOneNodeIsAnswered();
    void hostile_data();
    void hostile();
    void timeGrowsWithTheRules();
};

void TstControlLaws::withoutRulesEverythingIsOpen()
{
    const auto topology = testing::topologyOf(home);
    const Judged none("{}", topology);
    const Judged every(grants(R"({"src": ["*"], "dst": ["*"], "ip": ["*"]})"), topology);
    QCOMPARE(none.lines(), every.lines());
    for (const auto &from : topology.nodes) {
        for (const auto &to : topology.nodes) {
            QVERIFY(none.opens(from.name.toUtf8(), to.name.toUtf8(), tcp, 65535));
            QCOMPARE(none.sees(from.name.toUtf8(), to.name.toUtf8()), from.name != to.name);
        }
    }
    const Judged shut("{\"grants\": []}", topology);
    QVERIFY(shut.lines().empty());
    QCOMPARE(shut.peers("web"), QStringList());
}

void TstControlLaws::rulesAddUpInAnyOrder()
{
    const auto topology = testing::topologyOf(home);
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        QByteArrayList rules;
        std::set<Judged::Line> sum;
        for (int i = 0; i < 6; ++i) {
            rules << someGrant(random);
            const Judged one(grants(rules.back()), topology);
            QVERIFY2(one.isValid(), rules.back().constData());
            const auto lines = one.lines();
            sum.insert(lines.begin(), lines.end());
        }
        const Judged all(grants(rules.join(',')), topology);
        QCOMPARE(all.lines(), sum);
        std::shuffle(rules.begin(), rules.end(), random);
        QCOMPARE(Judged(grants(rules.join(',')), topology).lines(), sum);
    }
}

void TstControlLaws::bothSectionsAddUp()
{
    const auto topology = testing::topologyOf(home);
    const QByteArray acls = R"("acls": [{"action": "accept", "src": ["tag:web"], "dst": ["tag:db:5432"]}])";
    const QByteArray more = R"("grants": [{"src": ["kim@example.com"], "dst": ["tag:web"], "ip": ["443"]}])";
    auto lines = Judged(QByteArray("{") + owners + acls + '}', topology).lines();
    const auto others = Judged(QByteArray("{") + owners + more + '}', topology).lines();
    QVERIFY(!lines.empty() && !others.empty());
    lines.insert(others.begin(), others.end());
    QCOMPARE(Judged(QByteArray("{") + owners + acls + ", " + more + '}', topology).lines(), lines);
    QCOMPARE(Judged(QByteArray("{") + owners + more + ", " + acls + '}', topology).lines(), lines);
}

void TstControlLaws::aclsAndGrantsMeanTheSame()
{
    const auto topology = testing::topologyOf(home);
    const Judged acl(QByteArray("{") + owners
            + R"("acls": [{"action": "accept", "src": ["group:all"], "proto": "tcp", "dst": ["tag:web:80,443", "lan:80,443"]}]})",
        topology);
    const Judged grant(
        grants(R"({"src": ["group:all"], "dst": ["tag:web", "lan"], "ip": ["tcp:80", "tcp:443"]})"),
        topology);
    QVERIFY(!acl.lines().empty());
    QCOMPARE(acl.lines(), grant.lines());
}

void TstControlLaws::peersAreMutual()
{
    const auto topology = testing::topologyOf(home);
    std::mt19937 random(11);
    for (int round = 0; round < 100; ++round) {
        const Judged judged(grants(someGrant(random)), topology);
        const auto visible = judged.network().filters().visibility();
        for (NodeIndex a = 0; a < visible.size(); ++a) {
            QVERIFY(!visible[a].contains(a));
            for (NodeIndex b = 0; b < visible.size(); ++b)
                QCOMPARE(visible[a].contains(b), visible[b].contains(a));
        }
    }
    // One direction is enough (recorded).
    const Judged one(grants(R"({"src": ["tag:web"], "dst": ["tag:db"], "ip": ["22"]})"), topology);
    QCOMPARE(one.peers("web"), QStringList{u"db"_s});
    QCOMPARE(one.peers("db"), QStringList{u"web"_s});
    QCOMPARE(one.peers("kim1"), QStringList());
}

void TstControlLaws::lettersOfSectionsDoNotMatter()
{
    const auto topology = testing::topologyOf(home);
    const Judged judged(
        R"({"TAGOWNERS": {"tag:web": []}, "Grants": [{"src": ["*"], "dst": ["tag:web"], "ip": ["22"]}]})",
        topology);
    QVERIFY(judged.isValid());
    QVERIFY(judged.opens("kim1", "web", tcp, 22));
    QVERIFY(!judged.opens("kim1", "db", tcp, 22));
}

void TstControlLaws::protocols_data()
{
    QTest::addColumn<QByteArray>("ip");
    QTest::addColumn<QList<int>>("open");
    QTest::newRow("*") << QByteArray("\"*\"") << QList<int>{icmp, tcp, udp, icmp6};
    QTest::newRow("a port alone") << QByteArray("\"22\"") << QList<int>{icmp, tcp, udp, icmp6};
    QTest::newRow("tcp") << QByteArray("\"tcp:22\"") << QList<int>{tcp};
    QTest::newRow("udp range") << QByteArray("\"udp:20-30\"") << QList<int>{udp};
    QTest::newRow("icmp is not icmp6") << QByteArray("\"icmp:*\"") << QList<int>{icmp};
    QTest::newRow("by number") << QByteArray("\"132:22\"") << QList<int>{132};
    QTest::newRow("another port") << QByteArray("\"tcp:23\"") << QList<int>{};
}

void TstControlLaws::protocols()
{
    QFETCH(const QByteArray, ip);
    QFETCH(const QList<int>, open);
    const Judged judged(
        grants("{\"src\": [\"*\"], \"dst\": [\"*\"], \"ip\": [" + ip + "]}"), testing::topologyOf(home));
    QVERIFY(judged.isValid());
    for (const int protocol : {icmp, tcp, udp, 47, icmp6, 132})
        QCOMPARE(judged.opens("kim1", "web", protocol, 22), open.contains(protocol));
}

void TstControlLaws::sources_data()
{
    QTest::addColumn<QByteArray>("src");
    QTest::addColumn<QStringList>("who"); ///< reaches db
    const auto row
        = [](const char *src, const QStringList &who) { QTest::newRow(src) << QByteArray(src) << who; };
    const QStringList people{u"kim1"_s, u"kim2"_s, u"mira1"_s, u"mira2"_s};
    const QStringList machines{u"db"_s, u"exit"_s, u"router"_s, u"web"_s};
    row("*", people + machines);
    row("autogroup:danger-all", people + machines);
    row("autogroup:member", people);
    row("autogroup:members", people);
    row("autogroup:tagged", machines);
    row("autogroup:owner", {u"mira1"_s, u"mira2"_s});
    row("autogroup:auditor", {});
    row("autogroup:shared", {});
    row("kim@example.com", {u"kim1"_s, u"kim2"_s});
    row("Kim@Example.com", {u"kim1"_s, u"kim2"_s});
    row("user:*@example.com", people);
    row("group:all", people);
    row("group:none", {});
    row("tag:web", {u"web"_s});
    row("webhost", {u"web"_s});
    row("100.64.0.3", {u"kim1"_s});
    row("100.64.0.4/31", {u"kim2"_s, u"web"_s});
    row("fd7a:115c:a1e0::5", {u"web"_s});
    row("lan", {}); // what is behind a router is no device
    row("192.168.7.9", {});
}

void TstControlLaws::sources()
{
    QFETCH(const QByteArray, src);
    QFETCH(const QStringList, who);
    const auto topology = testing::topologyOf(home);
    const Judged judged(
        grants("{\"src\": [\"" + src + "\"], \"dst\": [\"tag:db\"], \"ip\": [\"*\"]}"), topology);
    QVERIFY2(judged.isValid(), qPrintable(judged.errors().join(u'\n')));
    QStringList found;
    for (const auto &node : topology.nodes) {
        if (judged.opens(node.name.toUtf8(), "db", tcp, 1))
            found << node.name;
        QVERIFY(!judged.opens(node.name.toUtf8(), "web", tcp, 1));
    }
    found.sort();
    QStringList sorted = who;
    sorted.sort();
    QCOMPARE(found, sorted);
}

void TstControlLaws::selfIsTheSamePersonsDevices()
{
    const Judged judged(grants(R"({"src": ["autogroup:member"], "dst": ["autogroup:self"], "ip": ["22"]})"),
        testing::topologyOf(home));
    QVERIFY(judged.opens("mira1", "mira2", tcp, 22));
    QVERIFY(judged.opens("kim2", "kim1", tcp, 22));
    QVERIFY(!judged.opens("mira1", "kim1", tcp, 22));
    QVERIFY(!judged.opens("mira1", "web", tcp, 22));
    QVERIFY(!judged.opens("web", "web", tcp, 22));
    QCOMPARE(judged.peers("mira1"), QStringList{u"mira2"_s});
    // Only those of his devices that are sources.
    const Judged kim(grants(R"({"src": ["kim@example.com"], "dst": ["autogroup:self"], "ip": ["22"]})"),
        testing::topologyOf(home));
    QVERIFY(kim.opens("kim1", "kim2", tcp, 22));
    QVERIFY(!kim.opens("mira1", "mira2", tcp, 22));
    const Judged acl(QByteArray("{") + owners
            + R"("acls": [{"action": "accept", "src": ["*"], "dst": ["autogroup:self:22"]}]})",
        testing::topologyOf(home));
    QCOMPARE(acl.lines(), judged.lines());
}

void TstControlLaws::viaPutsTheRuleOnTheRouter()
{
    const auto topology = testing::topologyOf(home);
    const Judged judged(
        grants(R"({"src": ["group:all"], "dst": ["192.168.7.9"], "ip": ["tcp:80"], "via": ["tag:router"]})"),
        topology);
    QVERIFY(judged.opensAddress("kim1", "router", "192.168.7.9", tcp, 80));
    QVERIFY(judged.isShut("web"));
    QVERIFY(judged.isShut("exit"));
    const Judged other(
        grants(R"({"src": ["group:all"], "dst": ["192.168.7.9"], "ip": ["tcp:80"], "via": ["tag:web"]})"),
        topology);
    QVERIFY(other.lines().empty());
    const Judged internet(
        grants(R"({"src": ["group:all"], "dst": ["autogroup:internet"], "ip": ["*"], "via": ["tag:exit"]})"),
        topology);
    QVERIFY(internet.opensAddress("kim1", "exit", "9.9.9.9", tcp, 443));
    QVERIFY(!internet.opensAddress("kim1", "exit", "192.168.1.1", tcp, 443));
    QVERIFY(internet.isShut("router"));
    // An advertised route that nobody approved carries nothing.
    const Judged unapproved(
        grants(R"({"src": ["*"], "dst": ["10.1.1.1"], "ip": ["*"], "via": ["tag:router"]})"), topology);
    QVERIFY(!unapproved.opensAddress("kim1", "router", "10.1.1.1", tcp, 80));
}

void TstControlLaws::capabilitiesAreOnOwnAddresses()
{
    const Judged judged(
        grants(R"({"src": ["group:all"], "dst": ["*", "lan"], "app": {"example.com/cap/x": [{"a": 1}]}})"),
        testing::topologyOf(home));
    QVERIFY2(judged.isValid(), qPrintable(judged.errors().join(u'\n')));
    const auto &filters = judged.network().filters();
    for (NodeIndex node = 0; node < judged.network().tailnet().nodes().size(); ++node) {
        QVERIFY(!filters.node(node).rules.empty());
        for (const auto &rule : filters.node(node).rules) {
            QVERIFY(filters.pieces()[rule.piece].capabilities != hujson::noNode);
            for (std::uint32_t i = rule.first; i < rule.first + rule.count; ++i) {
                const AddressSet &set = filters.sets()[filters.node(node).destinations[i].addresses];
                QVERIFY(set.minus(judged.network().tailnet().nodes()[node].own).isEmpty());
            }
        }
        QVERIFY(!judged.opens(
            "kim1", judged.network().tailnet().nodes()[node].name.toUtf8(), tcp, 80)); // no port
    }
    const Judged lan(grants(R"({"src": ["*"], "dst": ["lan"], "app": {"example.com/cap/x": []}})"),
        testing::topologyOf(home));
    QVERIFY(lan.lines().empty());
}

void TstControlLaws::conditionsAreMarked()
{
    const Judged judged(R"({"postures": {"posture:a": []}, "grants": [
        {"src": ["*"], "dst": ["*"], "ip": ["22"], "srcPosture": ["posture:a"]}, {"src": ["*"], "dst": ["*"], "ip": ["23"]}]})",
        testing::topologyOf(home));
    QVERIFY(judged.isValid());
    for (const auto &piece : judged.network().filters().pieces())
        QCOMPARE(piece.origin.isConditional, piece.origin.index == 0);
    const Judged byDefault(R"({"postures": {"posture:a": []}, "defaultSrcPosture": ["posture:a"],
        "grants": [{"src": ["*"], "dst": ["*"], "ip": ["22"]}]})",
        testing::topologyOf(home));
    for (const auto &piece : byDefault.network().filters().pieces())
        QVERIFY(piece.origin.isConditional);
}

void TstControlLaws::sshDecides_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<SshDecision>("decision");
    QTest::addColumn<QByteArray>("localUser");
    const auto row = [](const char *name, const QByteArray &rules, const char *from, const char *to,
                         const char *user, SshDecision decision, const char *local) {
        QTest::newRow(name) << rules << QByteArray(from) << QByteArray(to) << QByteArray(user) << decision
                            << QByteArray(local);
    };
    const auto rule = [](const char *action, const char *src, const char *dst, const char *users) {
        return QByteArray("{\"action\": \"") + action + "\", \"src\": [\"" + src + "\"], \"dst\": [\"" + dst
            + "\"], \"users\": [" + users + "]}";
    };
    const QByteArray web = rule("accept", "group:all", "tag:web", "\"autogroup:nonroot\"");
    row("nothing allows", "", "kim1", "web", "kim", SshDecision::Refused, "");
    row("any other user", web, "kim1", "web", "anybody", SshDecision::Accept, "anybody");
    row("nonroot is not root", web, "kim1", "web", "root", SshDecision::Refused, "");
    row("another machine", web, "kim1", "db", "kim", SshDecision::Refused, "");
    row("a source that is none", web, "db", "web", "kim", SshDecision::Refused, "");
    row("root when listed", rule("accept", "group:all", "tag:web", "\"root\""), "kim1", "web", "root",
        SshDecision::Accept, "root");
    row("listed only", rule("accept", "group:all", "tag:web", "\"root\""), "kim1", "web", "kim",
        SshDecision::Refused, "");
    // check rules come first, wherever they stand (recorded)
    row("check before accept", web + ',' + rule("check", "kim@example.com", "tag:web", "\"kim\""), "kim1",
        "web", "kim", SshDecision::Check, "kim");
    row("accept for those whom no check names",
        web + ',' + rule("check", "kim@example.com", "tag:web", "\"kim\""), "mira1", "web", "kim",
        SshDecision::Accept, "kim");
    row("a refused root goes to the next rule",
        web + ',' + rule("accept", "kim@example.com", "tag:web", "\"root\""), "kim1", "web", "root",
        SshDecision::Accept, "root");
    // localpart (recorded): each source user of that domain his own name
    row("localpart", rule("accept", "group:all", "tag:web", "\"localpart:*@example.com\""), "kim1", "web",
        "kim", SshDecision::Accept, "kim");
    row("localpart of somebody else", rule("accept", "group:all", "tag:web", "\"localpart:*@example.com\""),
        "kim1", "web", "mira", SshDecision::Refused, "");
    row("localpart of a tagged machine", rule("accept", "tag:db", "tag:web", "\"localpart:*@example.com\""),
        "db", "web", "db", SshDecision::Refused, "");
    row("an odd localpart is a name", rule("accept", "group:all", "tag:web", "\"localpart:kim\""), "kim1",
        "web", "localpart:kim", SshDecision::Accept, "localpart:kim");
    // autogroup:self (recorded)
    const QByteArray self = rule("check", "autogroup:member", "autogroup:self", "\"autogroup:nonroot\"");
    row("one's own device", self, "kim1", "kim2", "kim", SshDecision::Check, "kim");
    row("itself", self, "kim1", "kim1", "kim", SshDecision::Check, "kim");
    row("another person's", self, "kim1", "mira1", "kim", SshDecision::Refused, "");
    row("a tagged machine is nobody's", self, "web", "web", "kim", SshDecision::Refused, "");
    row("the same person by login", rule("accept", "kim@example.com", "kim@example.com", "\"root\""), "kim2",
        "kim1", "root", SshDecision::Accept, "root");
    row("tag to tag", rule("accept", "tag:db", "tag:web", "\"root\""), "db", "web", "root",
        SshDecision::Accept, "root");
    row("to every tagged machine", rule("accept", "group:all", "autogroup:tagged", "\"root\""), "kim1",
        "router", "root", SshDecision::Accept, "root");
}

void TstControlLaws::sshDecides()
{
    QFETCH(const QByteArray, rules);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QByteArray, user);
    const Judged judged(sshPolicy(rules), testing::topologyOf(home));
    QVERIFY2(judged.isValid(), qPrintable(judged.errors().join(u'\n')));
    const auto answer = judged.ssh(from, to, user);
    QTEST(answer.decision, "decision");
    QTEST(answer.localUser, "localUser");
    QCOMPARE(answer.index >= 0, answer.decision != SshDecision::Refused);
}

void TstControlLaws::sshTests_data()
{
    QTest::addColumn<QByteArray>("test");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *name, const char *test, bool holds) {
        QTest::newRow(name) << QByteArray(test) << holds;
    };
    // The rules: kim is checked as kim on tag:web, everybody enters as any but root. Source of each: the
    // sshtest recordings.
    row("check where checked", R"({"src": "kim@example.com", "dst": ["tag:web"], "check": ["kim"]})", true);
    row("accept where checked", R"({"src": "kim@example.com", "dst": ["tag:web"], "accept": ["kim"]})",
        false);
    row("check where accepted", R"({"src": "mira@example.com", "dst": ["tag:web"], "check": ["kim"]})",
        false);
    row("accept", R"({"src": "mira@example.com", "dst": ["tag:web"], "accept": ["kim", "mira"]})", true);
    row("deny holds", R"({"src": "mira@example.com", "dst": ["tag:web"], "deny": ["root"]})", true);
    row("deny fails", R"({"src": "mira@example.com", "dst": ["tag:web"], "deny": ["mira"]})", false);
    row("all three",
        R"({"src": "kim@example.com", "dst": ["tag:web"], "check": ["kim"], "accept": ["x"], "deny": ["root"]})",
        true);
    row("by alias", R"({"src": "mira@example.com", "dst": ["webhost"], "accept": ["mira"]})", true);
    row("by address", R"({"src": "mira@example.com", "dst": ["100.64.0.5"], "accept": ["mira"]})", true);
    row("a machine without a rule",
        R"({"src": "mira@example.com", "dst": ["tag:db"], "deny": ["mira", "root"]})", true);
    row("asserts nothing", R"({"src": "mira@example.com", "dst": ["tag:web"]})", false);
    row("nobody", R"({"src": "eve@example.com", "dst": ["tag:web"], "deny": ["root"]})", false);
    row("a prefix", R"({"src": "mira@example.com", "dst": ["lan"], "deny": ["root"]})", false);
    row("one of two machines",
        R"({"src": "mira@example.com", "dst": ["tag:web", "tag:db"], "accept": ["mira"]})", false);
    row("an empty user", R"({"src": "mira@example.com", "dst": ["tag:web"], "deny": [""]})", false);
}

void TstControlLaws::sshTests()
{
    QFETCH(const QByteArray, test);
    const Judged judged(
        sshPolicy(
            R"({"action": "accept", "src": ["group:all"], "dst": ["tag:web"], "users": ["autogroup:nonroot"]},
        {"action": "check", "src": ["kim@example.com"], "dst": ["tag:web"], "users": ["kim"]})",
            '[' + test + ']'),
        testing::topologyOf(home));
    QTEST(judged.isValid(), "holds");
}

void TstControlLaws::tests_data()
{
    QTest::addColumn<QByteArray>("test");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *name, const char *test, bool holds) {
        QTest::newRow(name) << QByteArray(test) << holds;
    };
    // The rule: people reach tag:web on tcp 443, udp 53. Source of each: the policytest recordings, except
    // `deny`, which is the reverse of accept (Tailscale docs, "Policy syntax", 2026-04-08, part "tests").
    row("accept", R"({"src": "kim@example.com", "accept": ["tag:web:443"]})", true);
    row("accept of another port", R"({"src": "kim@example.com", "accept": ["tag:web:444"]})", false);
    row("without proto TCP counts", R"({"src": "kim@example.com", "accept": ["tag:web:53"]})", false);
    row("udp when named", R"({"src": "kim@example.com", "proto": "udp", "accept": ["tag:web:53"]})", true);
    row("deny", R"({"src": "kim@example.com", "deny": ["tag:web:22"]})", true);
    row("deny of what is open", R"({"src": "kim@example.com", "deny": ["tag:web:443"]})", false);
    row("from a tag", R"({"src": "tag:db", "deny": ["tag:web:443"]})", true);
    row("by address", R"({"src": "kim@example.com", "accept": ["100.64.0.5:443"]})", true);
    row("by alias", R"({"src": "kim@example.com", "accept": ["webhost:443"]})", true);
    row("an IPv6 address", R"({"src": "mira@example.com", "accept": ["[fd7a:115c:a1e0::5]:443"]})", true);
    row("nobody has the address", R"({"src": "kim@example.com", "deny": ["100.64.0.99:443"]})", true);
    row("from an address", R"({"src": "100.64.0.3", "accept": ["tag:web:443"]})", true);
    row("several ports", R"({"src": "kim@example.com", "accept": ["tag:web:443,80"]})", false);
    row("every port", R"({"src": "kim@example.com", "accept": ["tag:web:*"]})", false);
    row("a prefix", R"({"src": "kim@example.com", "accept": ["100.64.0.5/32:443"]})", false);
    row("a prefix by alias", R"({"src": "kim@example.com", "deny": ["lan:443"]})", false);
    row("nobody", R"({"src": "eve@example.com", "deny": ["tag:web:443"]})", false);
    row("asserts nothing", R"({"src": "kim@example.com"})", false);
    row("no such protocol", R"({"src": "kim@example.com", "proto": "tpc", "deny": ["tag:web:22"]})", false);
}

void TstControlLaws::tests()
{
    QFETCH(const QByteArray, test);
    const Judged judged(QByteArray("{") + owners
            + R"("grants": [{"src": ["group:all"], "dst": ["tag:web"], "ip": ["tcp:443", "udp:53"]}], "tests": [)"
            + test + "]}",
        testing::topologyOf(home));
    QTEST(judged.isValid(), "holds");
    if (!judged.isValid())
        QCOMPARE(judged.errors(), QStringList{u"test(s) failed"_s});
}

void TstControlLaws::onlyOneNodeIsAnswered()
{
    const auto topology = testing::topologyOf(home);
    const auto evaluation = policy::control::evaluate("{}", &topology);
    const auto all = policy::control::toJson(evaluation);
    const auto one = policy::control::toJson(evaluation, u"web"_s);
    QCOMPARE(all["nodes"].size(), topology.nodes.size());
    QCOMPARE(one["nodes"].size(), std::size_t(1));
    QVERIFY(all["nodes"]["web"] == one["nodes"]["web"]);
}

void TstControlLaws::hostile_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::newRow("deep") << "{\"acls\": " + QByteArray(100'000, '[');
    QTest::newRow("deep, closed") << "{\"acls\": " + QByteArray(900, '[') + QByteArray(900, ']') + '}';
    QTest::newRow("deep capabilities") << grants("{\"src\": [\"*\"], \"dst\": [\"*\"], \"app\": {\"a.b/c\": "
        + QByteArray(900, '[') + QByteArray(900, ']') + "}}");
    QTest::newRow("a long word") << grants(
        "{\"src\": [\"" + QByteArray(1 << 20, 'x') + "\"], \"dst\": [\"*\"], \"ip\": [\"*\"]}");
    QTest::newRow("many colons") << grants("{\"src\": [\"" + QByteArray(1 << 16, ':') + "\"], \"dst\": [\""
        + QByteArray(1 << 16, ':') + "\"], \"ip\": [\"" + QByteArray(1 << 16, ':') + "\"]}");
    QTest::newRow("many ports") << "{\"acls\": [{\"action\": \"accept\", \"src\": [\"*\"], \"dst\": [\"*:"
            + QByteArray("1,").repeated(50'000) + "1\"]}]}";
    QByteArray ring = "{\"acls\": [], \"ipsets\": {";
    for (int i = 0; i < 2000; ++i)
        ring += "\"ipset:" + QByteArray::number(i) + "\": [\"ipset:" + QByteArray::number((i + 1) % 2000)
            + "\", \"ipset:" + QByteArray::number((i + 7) % 2000) + "\"],";
    QTest::newRow("a ring of ipsets") << ring + "}}";
    QTest::newRow("ends of numbers") << grants(
        R"({"src": ["*"], "dst": ["*"], "ip": ["99999999999999999999", "-1", "1-", "-", "256:*", "tcp:65536"]})");
    QTest::newRow("empty words") << grants(
        R"({"src": ["", " "], "dst": ["", ":"], "ip": ["", ":"], "via": [""], "app": {"": [], "/": []}})");
    QTest::newRow("bytes that are no text")
        << grants("{\"src\": [\"\xff\xfe\"], \"dst\": [\"\\ud800\"], \"ip\": [\"\\u0000\"]}");
    QTest::newRow("ssh of all kinds") << sshPolicy(
        R"({"action": 7, "src": 8, "dst": {}, "users": "x", "checkPeriod": [], "acceptEnv": 9}, null)");
    QTest::newRow("tests of all kinds") << QByteArray(
        R"({"acls": [], "tests": [null, 7, {"src": [], "accept": {}, "proto": {}}], "sshTests": [null, {"dst": 7}]})");
}

void TstControlLaws::hostile()
{
    QFETCH(const QByteArray, policy);
    const auto topology = testing::topologyOf(home);
    const auto evaluation = policy::control::evaluate(policy, &topology);
    QCOMPARE(evaluation.network != nullptr, evaluation.isValid());
    for (const auto &problem : evaluation.problems)
        QVERIFY(!problem.message.isEmpty());
    (void)policy::control::toJson(evaluation)
        .dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    (void)policy::control::evaluate(policy, nullptr);
}

/// Not a measurement: ten times the rules may take a hundred times as long only if something is quadratic.
void TstControlLaws::timeGrowsWithTheRules()
{
    const auto topology = testing::topologyOf(home);
    const auto timeOf = [&topology](int rules) {
        QByteArray text;
        for (int i = 0; i < rules; ++i)
            text += "{\"src\": [\"100.64." + QByteArray::number(i / 256 % 64) + '.'
                + QByteArray::number(i % 256) + "\", \"group:all\"], \"dst\": [\"tag:web\"], \"ip\": [\"tcp:"
                + QByteArray::number(i % 60'000 + 1) + "\"]},";
        const QByteArray policy = grants(text);
        const std::clock_t start = std::clock(); // of this process: others do not count
        const auto evaluation = policy::control::evaluate(policy, &topology);
        const auto time = static_cast<double>(std::clock() - start);
        if (!evaluation.isValid() || evaluation.network->filters().visibility().empty())
            qFatal("the rules were refused");
        return time;
    };
    (void)timeOf(1'000);
    const double small = std::max(timeOf(10'000), 1.0);
    const double large = timeOf(100'000);
    QVERIFY2(
        large < small * 40, qPrintable(u"10 times the rules took %1 times as long"_s.arg(large / small)));
}

QTEST_GUILESS_MAIN(TstControlLaws)
#include "tst_control_laws.moc"
