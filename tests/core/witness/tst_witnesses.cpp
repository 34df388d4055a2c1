// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/witness/witnesses.h"

#include "core/probe/peer_api.h"
#include "tests/support/corpus.h"

#include <QTest>

using namespace Qt::StringLiterals;
using probe::Outcome;
using probe::PortSet;
using witness::compareWitnesses;
using witness::Parting;
using witness::Remedy;
using witness::Sources;
using witness::Witness;
using witness::Word;

namespace {

base::Address at(const char *text)
{
    return base::Address::parse(QString::fromLatin1(text)).value();
}

const base::Address attic4 = at("100.64.0.1");
const base::Address attic6 = at("fd7a:115c:a1e0:ab12:4843:cd96:6240:1");

QByteArray client(const QString &name)
{
    return testing::dataFile(u"tests/data/client/"_s + name);
}

/// The share of the recordings: Fred reaches 8080 of attic, and nothing else.
Sources sources()
{
    Sources all;
    all.promise.id = u"fred-door"_s;
    all.promise.people = QStringList{u"fred@example.org"_s};
    all.promise.machines.push_back({u"attic"_s, {attic4, attic6}, u"host@example.com"_s, {}});
    all.promise.ports.push_back({policy::Protocol::Tcp, 8080});
    return all;
}

const QByteArray goodPolicy = R"({"grants": [
    {"src": ["autogroup:member", "autogroup:tagged"], "dst": ["*"], "ip": ["*"]},
    {"src": ["fred@example.org"], "dst": ["100.64.0.1", "fd7a:115c:a1e0:ab12:4843:cd96:6240:1"], "ip": ["tcp:8080"]},
]})";
const QByteArray widePolicy = R"({"grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"]}]})";
const QByteArray pausedPolicy
    = R"({"grants": [{"src": ["autogroup:member", "autogroup:tagged"], "dst": ["*"], "ip": ["*"]}]})";

witness::MachineFilter filter(const QString &name)
{
    return witness::parseMachineFilter(client(name)).value();
}

/// 8080 answers \a door, 22 answers \a ssh, 80 and 443 are silent; on both addresses.
history::Run measured(Outcome door, Outcome ssh)
{
    probe::CheckResult result;
    result.startedAt = QDateTime(QDate(2026, 11, 21), QTime(16, 17, 0), Qt::UTC);
    result.endedAt = result.startedAt.addSecs(30);
    result.plan.addresses = {attic4, attic6};
    result.plan.doors = {{8080, {}}};
    result.plan.closed = {{22, true}, {80, false}, {443, false}};
    result.name = {probe::NameAnswer::State::Right, {attic4}};
    for (const base::Address &address : result.plan.addresses) {
        result.results.push_back({{address, 22}, ssh, {}, 1});
        result.results.push_back({{address, 80}, Outcome::Silent, {}, 1});
        result.results.push_back({{address, 443}, Outcome::Silent, {}, 1});
        result.results.push_back({{address, 8080}, door, {}, 1});
        result.results.push_back({{address, probe::peerApiPorts(address).front()}, Outcome::Open, {}, 1});
    }
    return history::runOf(u"fred-door"_s, result, result.endedAt);
}

Sources allFour()
{
    Sources all = sources();
    all.policy = goodPolicy;
    all.filter = filter(u"attic-netmap.json"_s);
    all.run = measured(Outcome::Open, Outcome::Silent);
    return all;
}

} // namespace

class TstWitnesses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void allFourAgree();
    void everySubsetOfThemAgrees();
    void theFirstPartingIsNamed_data();
    void theFirstPartingIsNamed();
    void aLogTurnsSilentIntoShutByThePolicy();
    void aLogAloneSpeaks();
    void whatCannotBeReadIsSaid();
    void theRestOfTheChainGoesOnWithoutIt();
    void theCounterIsNoProof();
    void theLogOutweighsTheCounter();
    void rowsCoverEveryPortOnce();
    void onlyOnePortThatOpensIsBuiltIn();
    void halfAMeasurementDoesNotAgree();
    void aRunForSomethingElseIsNoProof();
    void whoCannotSayDoesNotHideAParting();
    void udpThatIsNotPromisedParts();
};

void TstWitnesses::allFourAgree()
{
    const auto comparison = compareWitnesses(allFour());
    QVERIFY(comparison.agree() && comparison.isCompared);
    QCOMPARE(comparison.present.size(), std::size_t(4));
    const auto &door = comparison.rows.front();
    QCOMPARE(door.ports, PortSet{8080});
    QCOMPARE(door.addresses, (std::vector<base::Address>{attic4, attic6}));
    QCOMPARE(door.words, (std::array<Word, 4>{Word::Open, Word::Open, Word::Open, Word::Open}));
    bool isShutSeen = false;
    for (const auto &row : comparison.rows)
        if (row.ports.contains(22)) {
            isShutSeen = true;
            QCOMPARE(row.words, (std::array<Word, 4>{Word::Shut, Word::Shut, Word::Shut, Word::Silent}));
        }
    QVERIFY(isShutSeen);
}

void TstWitnesses::everySubsetOfThemAgrees()
{
    for (unsigned mask = 0; mask < 16; ++mask) {
        Sources some = allFour();
        if ((mask & 1) == 0)
            some.promise.ports.clear();
        if ((mask & 2) == 0)
            some.policy.reset();
        if ((mask & 4) == 0)
            some.filter.reset();
        if ((mask & 8) == 0)
            some.run.reset();
        const auto comparison = compareWitnesses(some);
        QVERIFY2(comparison.agree(), qPrintable(QString::number(mask)));
        QCOMPARE(comparison.present.size(), std::size_t(__builtin_popcount(mask)));
        QVERIFY(comparison.troubles.empty());
        if (comparison.present.size() < 2)
            QVERIFY(!comparison.isCompared);
    }
}

void TstWitnesses::theFirstPartingIsNamed_data()
{
    using Kind = Parting::Kind;
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("map");
    QTest::addColumn<Outcome>("door");
    QTest::addColumn<Outcome>("ssh");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Witness>("second");
    QTest::addColumn<QString>("ports");
    QTest::addColumn<Remedy>("remedy");
    const QString good = u"attic-netmap.json"_s, wide = u"attic-netmap-wide-open.json"_s,
                  paused = u"attic-netmap-paused.json"_s;
    const QString others = u"1-8079,8081-65535"_s;
    constexpr Outcome open = Outcome::Open, silent = Outcome::Silent, refused = Outcome::Refused;
    QTest::newRow("the saved policy opens more") << widePolicy << wide << open << open << Kind::OpensMore
                                                 << Witness::Policy << others << Remedy::RulePage;
    QTest::newRow("the rule is not in the saved policy")
        << pausedPolicy << paused << silent << silent << Kind::LetsInLess << Witness::Policy << u"8080"_s
        << Remedy::RulePage;
    QTest::newRow("the machine has not got the narrowing")
        << goodPolicy << wide << open << open << Kind::OpensMore << Witness::Filter << others
        << Remedy::WaitForMachine;
    QTest::newRow("the machine has not got the rule")
        << goodPolicy << paused << silent << silent << Kind::LetsInLess << Witness::Filter << u"8080"_s
        << Remedy::WaitForMachine;
    QTest::newRow("the service is down") << goodPolicy << good << refused << silent << Kind::NothingListens
                                         << Witness::Measurement << u"8080"_s << Remedy::Service;
    QTest::newRow("no answer though it is let in") << goodPolicy << good << silent << silent << Kind::NoAnswer
                                                   << Witness::Measurement << u"8080"_s << Remedy::Path;
    QTest::newRow("measured open against the filter")
        << goodPolicy << good << open << open << Kind::OpensMore << Witness::Measurement << u"22"_s
        << Remedy::MeasureAgain;
    QTest::newRow("measured loosely closed, nothing known in between")
        << QByteArray() << QString() << open << refused << Kind::OpensMore << Witness::Measurement << u"22"_s
        << Remedy::RulePage;
    QTest::newRow("policy and measurement alone")
        << goodPolicy << QString() << silent << silent << Kind::NoAnswer << Witness::Measurement << u"8080"_s
        << Remedy::Path;
}

void TstWitnesses::theFirstPartingIsNamed()
{
    QFETCH(const QByteArray, policy);
    QFETCH(const QString, map);
    QFETCH(const Outcome, door);
    QFETCH(const Outcome, ssh);
    QFETCH(const Parting::Kind, kind);
    QFETCH(const Witness, second);
    QFETCH(const QString, ports);
    QFETCH(const Remedy, remedy);
    Sources all = sources();
    if (!policy.isEmpty())
        all.policy = policy;
    if (!map.isEmpty())
        all.filter = filter(map);
    all.run = measured(door, ssh);
    const auto comparison = compareWitnesses(all);
    QVERIFY(comparison.first() != nullptr);
    const Parting &parting = *comparison.first();
    QCOMPARE(witness::idOf(parting.kind), witness::idOf(kind));
    QCOMPARE(witness::idOf(parting.second), witness::idOf(second));
    QCOMPARE(parting.ports().text(), ports);
    QCOMPARE(witness::idOf(remedyOf(parting)), witness::idOf(remedy));
    const auto text = describe(parting, all.promise);
    QVERIFY(!text.seen.isEmpty() && !text.remedy.isEmpty());
    QVERIFY(!text.seen.contains(u'%') && !text.remedy.contains(u'%'));
}

void TstWitnesses::aLogTurnsSilentIntoShutByThePolicy()
{
    Sources all = allFour();
    all.log = witness::parseClientLog(client(u"fred-logtap.jsonl"_s));
    const auto comparison = compareWitnesses(all);
    QVERIFY(comparison.agree());
    QCOMPARE(comparison.provedShut, (PortSet{22, 5432})); // 5432 was tried by another program: the log knows
    QCOMPARE(evidenceNotes(comparison, all).size(), 2);
    // It does not speak against what was measured.
    all.run = measured(Outcome::Open, Outcome::Open);
    QCOMPARE(compareWitnesses(all).provedShut, PortSet{5432});
    // A door that is let in by every text, and rejected by the machine.
    all.log = witness::parseClientLog(
        "2026/11/21 16:17:05 open-conn-track: flow TCP 100.64.0.3:1 > 100.64.0.1:8080 rejected due to acl\n");
    all.run = measured(Outcome::Silent, Outcome::Silent);
    const auto rejected = compareWitnesses(all);
    QVERIFY(std::any_of(rejected.partings.begin(), rejected.partings.end(), [](const Parting &parting) {
        return parting.kind == Parting::Kind::RejectedAll && parting.where.contains(attic4);
    }));
}

void TstWitnesses::aLogAloneSpeaks()
{
    Sources all = sources();
    all.log = witness::parseClientLog(client(u"fred-daemon.log"_s));
    const auto comparison = compareWitnesses(all);
    QVERIFY(comparison.agree());
    QCOMPARE(comparison.provedShut, (PortSet{22, 5432}));
}

void TstWitnesses::whatCannotBeReadIsSaid()
{
    Sources all = allFour();
    all.policy = "{ this is no policy";
    const auto comparison = compareWitnesses(all);
    QVERIFY(comparison.troubles.contains(Witness::Policy));
    QCOMPARE(comparison.present.size(), std::size_t(3));
    QVERIFY(comparison.agree());
    all = allFour();
    all.filter = witness::parseMachineFilter("[]").value();
    QVERIFY(compareWitnesses(all).troubles.contains(Witness::Filter));
}

void TstWitnesses::theRestOfTheChainGoesOnWithoutIt()
{
    Sources all = allFour();
    all.promise.machines.front().addresses = {at("100.64.0.77")};
    const auto other = compareWitnesses(all);
    QCOMPARE(witness::idOf(other.first()->kind), u"lets-in-less"_s); // the saved policy names other addresses
    all.policy.reset();
    QCOMPARE(witness::idOf(compareWitnesses(all).first()->kind), u"other-machine"_s);
    all = allFour();
    all.promise.people = QStringList{u"ann@example.net"_s};
    all.policy.reset();
    QCOMPARE(witness::idOf(compareWitnesses(all).first()->kind), u"friend-is-no-peer"_s);
    all = allFour();
    std::get<probe::CheckResult>(all.run->result).name = {probe::NameAnswer::State::NotFound, {}};
    QCOMPARE(witness::idOf(compareWitnesses(all).first()->kind), u"name-elsewhere"_s);
}

void TstWitnesses::theCounterIsNoProof()
{
    Sources all = allFour();
    all.drops = witness::Drops{10, 130};
    const auto grown = compareWitnesses(all);
    QCOMPARE(grown.dropped, std::optional<std::uint64_t>(120));
    QVERIFY(grown.provedShut.isEmpty());
    QVERIFY(evidenceNotes(grown, all).front().contains(u"120"_s));
    all.drops = witness::Drops{130, 10};
    QVERIFY(!compareWitnesses(all).dropped);
    all.drops = witness::Drops{10, 10};
    QVERIFY(evidenceNotes(compareWitnesses(all), all).front().contains(u"another cause"_s));
}

void TstWitnesses::theLogOutweighsTheCounter()
{
    Sources all = allFour();
    all.drops = witness::Drops{10, 10};
    const auto notes = [&all] { return evidenceNotes(compareWitnesses(all), all).join(u'\n'); };
    all.log = witness::parseClientLog(client(u"fred-daemon.log"_s));
    QVERIFY(notes().contains(u"22"_s) && !notes().contains(u"another cause"_s));
    QVERIFY(notes().contains(u"did not grow"_s));
    // Not of a silent port, but the policy did reject it.
    all.log = witness::parseClientLog(
        "2026/11/21 16:17:05 open-conn-track: flow TCP 100.64.0.3:1 > 100.64.0.1:8080 rejected due to acl\n");
    QVERIFY(notes().contains(u"did not grow"_s) && !notes().contains(u"another cause"_s));
    all.log = witness::parseClientLog("Nov 21 09:00:00 fred tailscaled[1]: magicsock: active now\n");
    QVERIFY(notes().contains(u"no line about a rejected connection"_s));
    QVERIFY(notes().contains(u"another cause"_s));
}

void TstWitnesses::rowsCoverEveryPortOnce()
{
    Sources all = allFour();
    all.filter = filter(u"attic-netmap-wide-open.json"_s);
    all.log = witness::parseClientLog(client(u"fred-daemon.log"_s));
    std::map<base::Address, int> ports;
    for (const auto &row : compareWitnesses(all).rows)
        for (const base::Address &address : row.addresses)
            ports[address] += row.ports.size();
    QCOMPARE(ports.size(), std::size_t(2));
    for (const auto &[address, count] : ports)
        QCOMPARE(count, 65535);
}

void TstWitnesses::onlyOnePortThatOpensIsBuiltIn()
{
    const auto likely = probe::peerApiPorts(attic4);
    const auto with = [&](std::uint16_t port, Outcome outcome) {
        Sources all = allFour();
        auto &check = std::get<probe::CheckResult>(all.run->result);
        check.results.push_back({{attic4, port}, outcome, {}, 1});
        return compareWitnesses(all);
    };
    for (const Outcome outcome : {Outcome::Open, Outcome::Refused}) {
        const auto comparison = with(likely[2], outcome);
        QVERIFY(!comparison.agree());
        QCOMPARE(comparison.first()->kind, Parting::Kind::OpensMore);
        QCOMPARE(comparison.first()->where, (std::map<base::Address, PortSet>{{attic4, PortSet{likely[2]}}}));
    }
    QVERIFY(with(likely[2], Outcome::Silent).agree());
}

void TstWitnesses::halfAMeasurementDoesNotAgree()
{
    Sources mute = allFour();
    Sources notSent = allFour();
    for (probe::ProbeResult &one : std::get<probe::CheckResult>(mute.run->result).results)
        if (one.endpoint.address == attic6)
            one.outcome = Outcome::Silent;
    std::erase_if(std::get<probe::CheckResult>(notSent.run->result).results,
        [](const probe::ProbeResult &one) { return one.endpoint.address == attic6; });
    for (const Sources &all : {mute, notSent}) {
        const auto comparison = compareWitnesses(all);
        QVERIFY(!comparison.agree());
        QCOMPARE(comparison.first()->kind, Parting::Kind::NotProved);
        QCOMPARE(comparison.first()->where, (std::map<base::Address, PortSet>{{attic6, PortSet{8080}}}));
        QCOMPARE(witness::remedyOf(*comparison.first()), Remedy::Path);
        QVERIFY(describe(*comparison.first(), all.promise).seen.contains(attic6.toString()));
    }
    Sources noName = allFour();
    std::get<probe::CheckResult>(noName.run->result).name = {probe::NameAnswer::State::NoAnswer, {}};
    QCOMPARE(compareWitnesses(noName).first()->kind, Parting::Kind::NameUnanswered);
    QVERIFY(!describe(*compareWitnesses(noName).first(), noName.promise).remedy.isEmpty());
}

void TstWitnesses::aRunForSomethingElseIsNoProof()
{
    Sources moved = allFour();
    Sources other = allFour();
    auto &check = std::get<probe::CheckResult>(moved.run->result);
    check.plan.addresses = {attic4};
    std::erase_if(
        check.results, [](const probe::ProbeResult &one) { return one.endpoint.address == attic6; });
    auto &door = std::get<probe::CheckResult>(other.run->result);
    door.plan.doors = {{9000, {}}};
    for (probe::ProbeResult &one : door.results)
        if (one.endpoint.port == 8080)
            one.endpoint.port = 9000;
    other.policy.reset();
    other.filter.reset();
    std::erase_if(door.results, [](const probe::ProbeResult &one) { return one.endpoint.port == 9000; });
    for (const Sources &all : {moved, other}) {
        const auto comparison = compareWitnesses(all);
        QVERIFY(comparison.first() != nullptr);
        QCOMPARE(comparison.first()->kind, Parting::Kind::NotMeasured);
        QCOMPARE(witness::remedyOf(*comparison.first()), Remedy::NewRun);
        QVERIFY(!describe(*comparison.first(), all.promise).remedy.contains(u"awake"_s));
    }
}

/// A rule that cannot be told from here, between a promise and a measurement that part.
void TstWitnesses::whoCannotSayDoesNotHideAParting()
{
    Sources all = sources();
    all.policy = R"({"grants": [
        {"src": ["fred@example.org"], "dst": ["100.64.0.1", "fd7a:115c:a1e0:ab12:4843:cd96:6240:1"], "ip": ["tcp:8080"]},
        {"src": ["100.80.0.0/24"], "dst": ["100.64.0.1"], "ip": ["tcp:22"]}]})";
    const auto before = compareWitnesses(all);
    QVERIFY(before.agree() && !before.isWhole());
    QCOMPARE(before.unsure.at(Witness::Policy), PortSet{22});
    QVERIFY(evidenceNotes(before, all).join(u' ').contains(u"not known"_s));
    all.run = measured(Outcome::Open, Outcome::Silent);
    QVERIFY(compareWitnesses(all).agree());
    for (probe::ProbeResult &one : std::get<probe::CheckResult>(all.run->result).results)
        if (one.endpoint == probe::Endpoint{attic4, 22})
            one.outcome = Outcome::Open;
    const auto leaking = compareWitnesses(all);
    QVERIFY(!leaking.agree());
    QCOMPARE(leaking.first()->kind, Parting::Kind::OpensMore);
    QCOMPARE(leaking.first()->first, Witness::Promise);
    QCOMPARE(leaking.first()->second, Witness::Measurement);
    QCOMPARE(leaking.first()->ports(), PortSet{22});
    QVERIFY(describe(*leaking.first(), all.promise).seen.contains(u"you did not promise"_s));
}

void TstWitnesses::udpThatIsNotPromisedParts()
{
    Sources all = allFour();
    all.policy = R"({"grants": [
        {"src": ["fred@example.org"], "dst": ["100.64.0.1", "fd7a:115c:a1e0:ab12:4843:cd96:6240:1"], "ip": ["tcp:8080"]},
        {"src": ["fred@example.org"], "dst": ["100.64.0.1"], "ip": ["udp:53"]}]})";
    const auto comparison = compareWitnesses(all);
    QVERIFY(!comparison.agree());
    QCOMPARE(comparison.first()->kind, Parting::Kind::OpensMoreUdp);
    QCOMPARE(comparison.first()->second, Witness::Policy);
    QCOMPARE(comparison.first()->where, (std::map<base::Address, PortSet>{{attic4, PortSet{53}}}));
    QCOMPARE(witness::remedyOf(*comparison.first()), Remedy::RulePage);
    QVERIFY(describe(*comparison.first(), all.promise).seen.contains(u"UDP"_s));
    all.promise.ports.push_back({policy::Protocol::Udp, 53});
    QVERIFY(compareWitnesses(all).agree());
    // What the machine lets in without the policy that was given.
    Sources filter = allFour();
    for (auto &rule : filter.filter->rules)
        rule.protocols.push_back(17);
    QCOMPARE(compareWitnesses(filter).first()->kind, Parting::Kind::OpensMoreUdp);
    QCOMPARE(compareWitnesses(filter).first()->second, Witness::Filter);
    QCOMPARE(compareWitnesses(filter).first()->first, Witness::Policy);
}

QTEST_GUILESS_MAIN(TstWitnesses)
#include "tst_witnesses.moc"
