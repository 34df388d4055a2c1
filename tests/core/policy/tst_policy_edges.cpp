// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/transform.h"
#include "core/policy/plan.h"

#include "tests/core/policy/fixtures.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <array>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

/// Plans near the edges: files where a careless plan would open too much, shut somebody out, or lose an edit.
class TstPolicyEdges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mixedSelectors();
    void partsOfTheRange_data();
    void partsOfTheRange();
    void aliasAndIpsetDefinitionsStay_data();
    void aliasAndIpsetDefinitionsStay();
    void mixedLineEnds();
    void selfBesideOthers();
    void membersIsNotMixed();
    void familiesAreKept();
    void approvedRoutesStaySources_data();
    void approvedRoutesStaySources();
    void conditionsCountAgainstTheFriend();
    void overlappingSharesInAnyOrder_data();
    void overlappingSharesInAnyOrder();
    void changedByHandIsShownAndDeclined();
    void handEditsBetweenPlanAndSave();
    void undoSaysWhatItOpens();
    void undoIsRefused_data();
    void undoIsRefused();
};

namespace {

constexpr QStringView attic = u"100.101.102.103";
constexpr QStringView laptop = u"100.90.0.1";
constexpr QStringView tom = u"100.99.98.97";

/// Nobody of the host's own gains or loses anything.
void verifyOwnKeep(const policy::Plan &plan)
{
    for (const policy::AccessChange &change : plan.access)
        QVERIFY2(change.isShared, qPrintable(change.who + u" on "_s + change.machine));
}

} // namespace

void TstPolicyEdges::mixedSelectors()
{
    const policy::Topology home = testing::home();
    const QByteArray text
        = R"({"groups": {"group:friends": ["tom@example.org"], "group:dev": ["mate@example.com"]},
"grants": [{"src": ["group:dev", "*", "tag:server", "group:friends", "192.168.77.0/24"], "dst": ["100.101.102.103"], "ip": ["tcp:22"]}]})";
    const auto plan = policy::narrow(text, testing::atticMedia(), &home);
    QCOMPARE(testing::firstProblem(plan), QString());
    QVERIFY2(
        plan->text.contains(
            R"("src": ["group:dev", "autogroup:member", "autogroup:tagged", "tag:server", "group:friends", "192.168.77.0/24"])"),
        plan->text.constData());
    QCOMPARE(testing::reach(plan->text, home, tom, attic), u"tcp 22-22"_s); // the group was on purpose
    QVERIFY(testing::warningsOf(*plan).contains(u"on purpose"_s));
    QCOMPARE(testing::reach(plan->text, home, u"100.99.98.98", attic), QString());
    verifyOwnKeep(*plan);
}

void TstPolicyEdges::partsOfTheRange_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected"); // empty: stays
    QTest::newRow("the part with the friend and the machine")
        << QByteArray("100.96.0.0/12") << QByteArray("\"100.101.102.103\"");
    QTest::newRow("the part with the friend alone") << QByteArray("100.99.0.0/16") << QByteArray("");
    QTest::newRow("as a span") << QByteArray("100.90.0.0-100.99.255.255")
                               << QByteArray("\"100.90.0.1\", \"100.90.0.2/31\"");
    QTest::newRow("IPv6") << QByteArray("fd7a:115c:a1e0::6362:0/112") << QByteArray("");
    QTest::newRow("half in the range")
        << QByteArray("100.0.0.0/8")
        << QByteArray(
               "\"100.0.0.0/10\", \"100.128.0.0/9\", \"100.90.0.1\", \"100.90.0.2/31\", \"100.101.102.103\"");
}

void TstPolicyEdges::partsOfTheRange()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, expected);
    const policy::Topology home = testing::home();
    const QByteArray before
        = "{\"grants\": [{\"src\": [\"" + source + "\"], \"dst\": [\"*\"], \"ip\": [\"*\"]}]}";
    const auto plan = policy::narrow(before, testing::atticMedia(), &home);
    QCOMPARE(testing::firstProblem(plan), QString());
    QCOMPARE(plan->text, "{\"grants\": [{\"src\": [" + expected + "], \"dst\": [\"*\"], \"ip\": [\"*\"]}]}");
    verifyOwnKeep(*plan);
    const auto blind = policy::narrow(before, testing::atticMedia(), nullptr);
    QVERIFY(!blind); // never widened to everybody
    QVERIFY(!blind.error().problems[0].hint.isEmpty());
}

void TstPolicyEdges::aliasAndIpsetDefinitionsStay_data()
{
    QTest::addColumn<QByteArray>("definitions");
    QTest::addColumn<QByteArray>("sources");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray own = R"("autogroup:member", "autogroup:tagged")";
    QTest::newRow("aliases of both families")
        << QByteArray(R"("hosts": {"v4": "100.64.0.0/10", "v6": "fd7a:115c:a1e0::/48"})")
        << QByteArray(R"("v4", "v6")") << own;
    QTest::newRow("the whole internet") << QByteArray(R"("hosts": {"a": "0.0.0.0/0", "b": "::/0"})")
                                        << QByteArray(R"("a", "b")") << own + R"(, "192.168.77.0/24")";
    QTest::newRow("ipset of ipsets") << QByteArray(
        R"("ipsets": {"ipset:in": ["100.64.0.0/10", "fd7a:115c:a1e0::/48"], "ipset:out": ["ipset:in", "10.0.0.0/8"]})")
                                     << QByteArray(R"("ipset:out")") << own + R"(, "10.0.0.0/8")";
    QTest::newRow("ipset with an alias") << QByteArray(
        R"("hosts": {"v4": "100.64.0.0/10"}, "ipsets": {"ipset:a": ["host:v4", "add fd7a:115c:a1e0::/48"]})")
                                         << QByteArray(R"("ipset:a")") << own;
    QTest::newRow("ipset without the friend")
        << QByteArray(R"("ipsets": {"ipset:a": ["100.64.0.0/10", "remove 100.99.98.0/24"]})")
        << QByteArray(R"("ipset:a")") << QByteArray(R"("ipset:a")");
    QTest::newRow("alias of a machine") << QByteArray(R"("hosts": {"laptop": "100.90.0.1"})")
                                        << QByteArray(R"("laptop")") << QByteArray(R"("laptop")");
}

void TstPolicyEdges::aliasAndIpsetDefinitionsStay()
{
    QFETCH(const QByteArray, definitions);
    QFETCH(const QByteArray, sources);
    QFETCH(const QByteArray, expected);
    const policy::Topology home = testing::home();
    const auto around = [&](const QByteArray &src) {
        return "{" + definitions + ",\n\"grants\": [{\"src\": [" + src
            + "], \"dst\": [\"*\"], \"ip\": [\"*\"]}]}";
    };
    const auto plan = policy::narrow(around(sources), testing::atticMedia(), &home);
    QCOMPARE(testing::firstProblem(plan), QString());
    QCOMPARE(plan->text, around(expected));
    QCOMPARE(testing::reach(plan->text, home, tom, attic), QString());
    verifyOwnKeep(*plan);
}

/// Each arrangement of three sources with line ends of both kinds, mixed: the file still parses, and only
/// what was open is replaced.
void TstPolicyEdges::mixedLineEnds()
{
    const policy::Topology home = testing::home();
    const std::array<QByteArray, 3> gaps{"\n", "\r\n\t", " "};
    const std::array<QByteArray, 2> ends{"\n", "\r\n"};
    for (int number = 0; number < 8 * 27 * 4; ++number) {
        const bool hasTrailing = number & 1;
        const QByteArray &end = ends[static_cast<std::size_t>((number >> 1) & 1)];
        const int open = (number >> 2) & 7;
        int rest = number >> 5;
        QByteArray list;
        std::vector<std::string> expected;
        for (int i = 0; i < 3; ++i, rest /= 3) {
            const bool isOpen = (open >> i) & 1;
            const QByteArray closed = "10.0.0." + QByteArray::number(i + 1);
            list
                += gaps[static_cast<std::size_t>(rest % 3)] + '"' + (isOpen ? QByteArray("*") : closed) + '"';
            list += i < 2 || hasTrailing ? "," : "";
            if (!isOpen)
                expected.push_back(closed.toStdString());
            else if ((open & ((1 << i) - 1)) == 0)
                expected.insert(expected.end(), {"autogroup:member", "autogroup:tagged", "192.168.77.0/24"});
        }
        const QByteArray text = "{" + end + "\"grants\": [{\"src\": [" + list + end
            + "], \"dst\": [\"*\"], \"ip\": [\"*\"]}]" + end + "}";
        const auto plan = policy::narrow(text, testing::atticMedia(), &home);
        QVERIFY2(plan, text.constData());
        const auto after = hujson::Document::parse(plan->text);
        QVERIFY2(after, plan->text.constData());
        const auto sources = hujson::toJson(*after)["grants"][0]["src"].get<std::vector<std::string>>();
        QVERIFY2(sources == expected, (text + "\n→\n" + plan->text).constData());
    }
}

void TstPolicyEdges::selfBesideOthers()
{
    const policy::Topology home = testing::home();
    const QByteArray text
        = R"({"acls": [{"action": "accept", "src": ["*"], "dst": ["autogroup:self:22", "tag:server:22", "100.101.102.103:80"]}]})";
    const auto plan = policy::narrow(text, testing::atticMedia(), &home);
    QCOMPARE(testing::firstProblem(plan), QString());
    QVERIFY2(
        plan->text.contains(
            R"("src": ["autogroup:member"], "dst": ["autogroup:self:22", "tag:server:22", "100.101.102.103:80"])"),
        plan->text.constData());
    QVERIFY2(
        plan->text.contains(
            R"("src": ["autogroup:tagged", "192.168.77.0/24"], "dst": ["tag:server:22", "100.101.102.103:80"])"),
        plan->text.constData());
    verifyOwnKeep(*plan);
    // Nothing but self: no friend gets in by it, so it stays as it is.
    const QByteArray selfOnly = R"({"grants": [{"src": ["*"], "dst": ["autogroup:self"], "ip": ["*"]}]})";
    QCOMPARE(policy::narrow(selfOnly, testing::atticMedia(), &home)->text, selfOnly);
}

void TstPolicyEdges::membersIsNotMixed()
{
    for (const QByteArray where :
        {R"("acls": [{"action": "accept", "src": ["*"], "dst": ["*:80"]}, {"action": "accept", "src": ["autogroup:members"], "dst": ["*:81"]}])",
            R"("grants": [{"src": ["*"], "dst": ["autogroup:members"], "ip": ["*"]}])",
            R"("ssh": [{"src": ["autogroup:members"]}], "grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"]}])"}) {
        const auto plan = policy::plan("{" + where + "}", testing::atticMedia(), nullptr);
        QCOMPARE(testing::firstProblem(plan), QString());
        QVERIFY2(!plan->text.contains("\"autogroup:member\""), plan->text.constData());
        QVERIFY(plan->text.contains(R"(["autogroup:members", "autogroup:tagged"])"));
    }
}

void TstPolicyEdges::familiesAreKept()
{
    const policy::Topology home = testing::home();
    const QByteArray text = R"({"grants": [{"src": ["100.64.0.0/10"], "dst": ["*"], "ip": ["*"]}]})";
    const auto plan = policy::narrow(text, testing::atticMedia(), &home);
    const auto reach = [&](const QByteArray &policyText, QStringView from, QStringView to) {
        return *policy::reach(
            policyText, home, base::Address::parse(from).value(), base::Address::parse(to).value());
    };
    QVERIFY(!reach(plan->text, u"100.90.0.1", u"100.101.102.103").empty());
    QVERIFY(reach(plan->text, u"fd7a:115c:a1e0::5a:1", u"fd7a:115c:a1e0::6566:6667").empty());
    QVERIFY(!reach(text, u"100.99.98.97", u"100.101.102.103").empty());
    QVERIFY(reach(plan->text, u"100.99.98.97", u"100.101.102.103").empty());
    QVERIFY(reach(text, u"100.99.98.97", u"100.90.0.1").empty()); // not shared with him
    QVERIFY(!policy::narrow(text, testing::atticMedia(), nullptr));
}

void TstPolicyEdges::approvedRoutesStaySources_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("grants") << testing::openGrants;
    QTest::newRow("acls") << testing::openAcls;
    QTest::newRow("nothing written down") << QByteArray("{}");
    QTest::newRow("danger-all") << QByteArray(
        R"({"grants": [{"src": ["autogroup:danger-all"], "dst": ["*"], "ip": ["*"]}]})");
}

/// `*` as a source includes approved routes (recorded filters), advertised ones that nobody approved and exit
/// routes not.
void TstPolicyEdges::approvedRoutesStaySources()
{
    QFETCH(const QByteArray, text);
    policy::Topology home = testing::home();
    home.nodes[2].advertisedRoutes = {u"10.9.0.0/16"_s, u"10.8.0.0/16"_s, u"0.0.0.0/0"_s, u"fd00:9::/64"_s};
    home.nodes[2].approvedRoutes = {u"10.8.0.0/16"_s, u"0.0.0.0/0"_s, u"fd00:9::/64"_s};
    const auto plan = policy::plan(text, testing::atticMedia(), &home);
    QCOMPARE(testing::firstProblem(plan), QString());
    QVERIFY2(
        plan->text.contains(
            R"("autogroup:member", "autogroup:tagged", "10.8.0.0/16", "192.168.77.0/24", "fd00:9::/64"])"),
        plan->text.constData());
    QVERIFY(!plan->text.contains("10.9.0.0"));
    QVERIFY(!testing::reach(plan->text, home, u"10.8.1.2", laptop).isEmpty());
    verifyOwnKeep(*plan);
    const auto blind = policy::plan(text, testing::atticMedia(), nullptr);
    QVERIFY(testing::warningsOf(*blind).contains(u"routes are not known"_s));
}

void TstPolicyEdges::conditionsCountAgainstTheFriend()
{
    const policy::Topology home = testing::home();
    // Taken to hold when asking what leaks …
    const QByteArray gated
        = R"({"postures": {"posture:a": ["node:os == 'linux'"]}, "grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"], "srcPosture": ["posture:a"]}]})";
    const auto findings = policy::findings(gated, testing::atticMedia(), &home);
    QCOMPARE(findings->size(), 1U);
    const auto plan = policy::plan(gated, testing::atticMedia(), &home);
    QVERIFY(plan->text.contains(R"("src": ["autogroup:member", "autogroup:tagged", "192.168.77.0/24"])"));
    QVERIFY(!testing::warningsOf(*plan).contains(u"may not work"_s)); // ours has no condition
    // … and to fail when asking whether the friend gets in.
    const auto byDefault
        = policy::plan(R"({"grants": [], "defaultSrcPosture": ["posture:a"]})", testing::atticMedia(), &home);
    QVERIFY(testing::warningsOf(*byDefault).contains(u"may not work"_s));
    QVERIFY(!testing::warningsOf(
        *policy::plan(R"({"grants": [], "defaultSrcPosture": []})", testing::atticMedia(), &home))
                 .contains(u"may not work"_s));
}

void TstPolicyEdges::overlappingSharesInAnyOrder_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<policy::Intent>("first");
    QTest::addColumn<policy::Intent>("second");
    for (const auto &[name, text] : {std::pair{"grants", testing::openGrants},
             std::pair{"acls", testing::openAcls}, std::pair{"nothing written down", QByteArray("{}\n")}}) {
        QTest::addRow("%s, two friends", name) << text << testing::atticMedia() << testing::atticShell();
        QTest::addRow("%s, one group each", name)
            << text << testing::byGroup(testing::atticMedia(), u"group:a"_s)
            << testing::byGroup(testing::atticShell(), u"group:b"_s);
        QTest::addRow("%s, two machines", name)
            << text << testing::withServer(testing::atticMedia()) << testing::atticShell();
        policy::Intent again = testing::atticMedia();
        again.id = u"attic-more"_s;
        again.ports = {{policy::Protocol::Tcp, 8096}, {policy::Protocol::Udp, 1900}};
        QTest::addRow("%s, the same friend", name) << text << testing::atticMedia() << again;
    }
}

/// One narrowing, owned by none: whichever goes first, the other stays whole, and at the end the narrowed
/// file is left.
void TstPolicyEdges::overlappingSharesInAnyOrder()
{
    QFETCH(const QByteArray, text);
    QFETCH(const policy::Intent, first);
    QFETCH(const policy::Intent, second);
    const policy::Topology home = testing::home();
    const auto one = policy::plan(text, first, &home);
    const auto both = policy::plan(one->text, second, &home);
    QCOMPARE(testing::firstProblem(both), QString());
    const QByteArray narrowed = policy::revoke(one->text, first, &home)->text;
    const auto withoutFirst = policy::revoke(both->text, first, &home);
    QCOMPARE(testing::firstProblem(withoutFirst), QString());
    QCOMPARE(withoutFirst->text, policy::plan(narrowed, second, &home)->text);
    QCOMPARE(policy::revoke(withoutFirst->text, second, &home)->text, narrowed);
    const auto withoutSecond = policy::revoke(both->text, second, &home);
    QCOMPARE(withoutSecond->text, one->text);
    QCOMPARE(policy::revoke(withoutSecond->text, first, &home)->text, narrowed);
    // Pausing one leaves the other alone, too.
    const auto paused = policy::pause(both->text, first, &home);
    QCOMPARE(*policy::ruleState(paused->text, second), policy::RuleState::Present);
    QCOMPARE(policy::resume(paused->text, first, &home)->text, both->text);
}

void TstPolicyEdges::changedByHandIsShownAndDeclined()
{
    const auto shared = policy::plan("{\"grants\": []}", testing::atticMedia(), nullptr);
    const QByteArray edited = QByteArray(shared->text).replace("8096", "8097");
    for (const auto operation : {policy::plan, policy::revoke, policy::pause}) {
        const auto answer = operation(edited, testing::atticMedia(), nullptr, {});
        QVERIFY(!answer);
        QVERIFY(answer.error().problems.front().message.contains(u"8097"_s));
        QVERIFY(answer.error().problems.front().message.contains(u"8096"_s));
    }
    const QByteArray mark = QByteArray(shared->text).replace("ends with the share", "mine now");
    QCOMPARE(*policy::ruleState(mark, testing::atticMedia()), policy::RuleState::ChangedByHand);
    QVERIFY(!policy::revoke(mark, testing::atticMedia(), nullptr));
    const QByteArray alone
        = "{\"grants\": [\n// halfdoor attic-media: made by Halfdoor, ends with the share\n]}";
    QVERIFY(!policy::revoke(alone, testing::atticMedia(), nullptr));
    QVERIFY(!policy::plan(alone, testing::atticMedia(), nullptr));
}

/// A plan is for the bytes it was made of. Made anew for others it keeps what came in between.
void TstPolicyEdges::handEditsBetweenPlanAndSave()
{
    const policy::Topology home = testing::home();
    const auto plan = policy::plan(testing::openGrants, testing::atticMedia(), &home);
    const QByteArray meanwhile
        = QByteArray(testing::openGrants)
              .replace("\t],",
                  "\t\t{\"src\": [\"*\"], \"dst\": [\"tag:server\"], \"ip\": [\"22\"]}, // Lena\n\t],");
    const auto anew = policy::plan(meanwhile, testing::atticMedia(), &home);
    QCOMPARE(testing::firstProblem(anew), QString());
    QVERIFY(anew->text.contains("\"tag:server\"], \"ip\": [\"22\"]}, // Lena"));
    QVERIFY(anew->text != plan->text);
    // The same when our rule stands there already and somebody opened the file behind it.
    const QByteArray reopened
        = QByteArray(plan->text)
              .replace("\t],", "\t\t{\"src\": [\"*\"], \"dst\": [\"*\"], \"ip\": [\"*\"]},\n\t],");
    QCOMPARE(testing::reach(reopened, home, tom, attic), u"tcp 0-65535, udp 0-65535"_s);
    const auto shut = policy::plan(reopened, testing::atticMedia(), &home);
    QCOMPARE(testing::reach(shut->text, home, tom, attic), u"tcp 8096-8096"_s);
    QCOMPARE(policy::findings(shut->text, testing::atticMedia(), &home)->size(), 1U); // ours
}

void TstPolicyEdges::undoSaysWhatItOpens()
{
    const QByteArray former = R"({"grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"]}]})";
    const auto plan = policy::plan(former, testing::atticMedia(), nullptr);
    const auto opened = policy::openedBy(plan->text, former, {testing::atticMedia()}, nullptr);
    QVERIFY(opened);
    QCOMPARE(opened->size(), 1U);
    QCOMPARE(opened->front().who, u"tom@example.org"_s);
    QVERIFY(!opened->front().gains.empty());
}

void TstPolicyEdges::undoIsRefused_data()
{
    QTest::addColumn<QByteArray>("current");
    QTest::addColumn<std::vector<policy::StandingShare>>("shares");
    QTest::addColumn<QStringList>("words"); // none: undone
    const QByteArray saved = policy::plan(testing::openGrants, testing::atticMedia(), nullptr)->text;
    const policy::StandingShare media{testing::atticMedia(), false};
    const policy::StandingShare shell{testing::atticShell(), false};
    const policy::StandingShare invited{testing::atticMedia(), true};
    const policy::StandingShare other{testing::atticShell(), true};
    using Shares = std::vector<policy::StandingShare>;
    QTest::newRow("nobody invited") << saved << Shares{media, shell} << QStringList();
    QTest::newRow("line ends only") << QByteArray(saved).replace("\n", "\r\n") << Shares{media}
                                    << QStringList();
    QTest::newRow("the share itself")
        << saved << Shares{invited} << QStringList{u"attic-media"_s, u"tom@example.org"_s, u"attic"_s};
    QTest::newRow("another share that it would open")
        << saved << Shares{media, other} << QStringList{u"attic-shell"_s, u"ann@example.net"_s};
    QTest::newRow("both are named") << saved << Shares{invited, other}
                                    << QStringList{u"attic-media"_s, u"attic-shell"_s};
    QTest::newRow("somebody edited the file") << saved + "// later\n"
                                              << Shares{media} << QStringList{u"changed after"_s};
    QTest::newRow("another share came") << policy::plan(saved, testing::atticShell(), nullptr)->text
                                        << Shares{media, other} << QStringList{u"changed after"_s};
}

void TstPolicyEdges::undoIsRefused()
{
    QFETCH(const QByteArray, current);
    QFETCH(const std::vector<policy::StandingShare>, shares);
    QFETCH(const QStringList, words);
    const QByteArray saved = policy::plan(testing::openGrants, testing::atticMedia(), nullptr)->text;
    const policy::Topology home = testing::home();
    for (const policy::Topology *topology : {static_cast<const policy::Topology *>(nullptr), &home}) {
        const auto undone = policy::undo(current, saved, testing::openGrants, shares, topology);
        QCOMPARE(undone.has_value(), words.isEmpty());
        if (undone) {
            QCOMPARE(undone->text, testing::openGrants);
            std::vector<hujson::Edit> edits;
            for (const policy::Change &change : undone->changes)
                edits.push_back(change.edit);
            QCOMPARE(hujson::apply(current, edits), testing::openGrants);
            QVERIFY(!undone->findings.empty()); // says whom the former file lets in
            QVERIFY(!undone->access.empty());
            continue;
        }
        QStringList all;
        for (const policy::Problem &problem : undone.error().problems)
            all << problem.message;
        for (const QString &word : words)
            QVERIFY2(all.join(u'\n').contains(word), qPrintable(all.join(u'\n')));
        QVERIFY(!undone.error().problems[0].hint.isEmpty());
    }
    // What opens nothing to anybody may come back while a share is accepted.
    const QByteArray closed = "{\"grants\": []}";
    const QByteArray ours = policy::plan(closed, testing::atticMedia(), nullptr)->text;
    QVERIFY(policy::undo(ours, ours, closed, {{testing::atticMedia(), true}}, nullptr));
}

QTEST_APPLESS_MAIN(TstPolicyEdges)
#include "tst_policy_edges.moc"
