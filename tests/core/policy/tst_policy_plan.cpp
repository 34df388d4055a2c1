// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/plan.h"

#include "tests/core/policy/fixtures.h"
#include "tests/support/corpus.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// One test for each paragraph of the share contract, on policies of a few lines.
class TstPolicyPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void narrowsSources_data();
    void narrowsSources();
    void declines_data();
    void declines();
    void warns_data();
    void warns();
    void declinesIntents_data();
    void declinesIntents();
    void addsTheRuleInTheFilesStyle_data();
    void addsTheRuleInTheFilesStyle();
    void revokingKeepsTheNarrowing();
    void pausedStandsAsAComment();
    void pausesWhereTheLineGoesOn();
    void twoProtocolsInAclsAreTwoRules();
    void findingsTellPurpose();
    void accessDiffNamesWhoLosesWhat();
    void marksAreListed();
    void sharingAPausedShareResumesIt();
};

void TstPolicyPlan::narrowsSources_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("withInventory");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                         bool inventory = true) { QTest::newRow(name) << before << after << inventory; };
    row("star, with the approved route", R"({"grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"]}]})",
        R"({"grants": [{"src": ["autogroup:member", "autogroup:tagged", "192.168.77.0/24"], "dst": ["*"], "ip": ["*"]}]})");
    row("star, routes unknown", R"({"grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"]}]})",
        R"({"grants": [{"src": ["autogroup:member", "autogroup:tagged"], "dst": ["*"], "ip": ["*"]}]})",
        false);
    row("danger-all", R"({"grants": [{"src": ["autogroup:danger-all"], "dst": ["*"], "ip": ["*"]}]})",
        R"({"grants": [{"src": ["autogroup:member", "autogroup:tagged"], "dst": ["*"], "ip": ["*"]}]})",
        false);
    row("legacy spelling", R"({"ACLs": [{"action": "accept", "users": ["*"], "ports": ["*:*"]}]})",
        R"({"ACLs": [{"action": "accept", "users": ["autogroup:member", "autogroup:tagged"], "ports": ["*:*"]}]})",
        false);
    row("members is not mixed with member",
        R"({"acls": [{"action": "accept", "src": ["*"], "dst": ["*:80"]}, {"action": "accept", "src": ["autogroup:members"], "dst": ["*:81"]}]})",
        R"({"acls": [{"action": "accept", "src": ["autogroup:members", "autogroup:tagged"], "dst": ["*:80"]}, {"action": "accept", "src": ["autogroup:members"], "dst": ["*:81"]}]})",
        false);
    row("what is there already is not repeated",
        R"({"grants": [{"src": ["autogroup:member", "*"], "dst": ["*"], "ip": ["*"]}]})",
        R"({"grants": [{"src": ["autogroup:member", "autogroup:tagged"], "dst": ["*"], "ip": ["*"]}]})",
        false);
    row("both ranges, one alias",
        R"({"hosts": {"all": "100.64.0.0/10"}, "grants": [{"src": ["all", "fd7a:115c:a1e0::/48"], "dst": ["*"], "ip": ["*"]}]})",
        R"({"hosts": {"all": "100.64.0.0/10"}, "grants": [{"src": ["autogroup:member", "autogroup:tagged"], "dst": ["*"], "ip": ["*"]}]})",
        false);
    row("ipset keeps what it had outside",
        R"({"ipsets": {"ipset:a": ["100.64.0.0/10", "add fd7a:115c:a1e0::/48", "10.0.0.0/8"]}, "grants": [{"src": ["ipset:a"], "dst": ["*"], "ip": ["*"]}]})",
        R"({"ipsets": {"ipset:a": ["100.64.0.0/10", "add fd7a:115c:a1e0::/48", "10.0.0.0/8"]}, "grants": [{"src": ["autogroup:member", "autogroup:tagged", "10.0.0.0/8"], "dst": ["*"], "ip": ["*"]}]})",
        false);
    row("IPv4 range to IPv4 targets",
        R"({"acls": [{"action": "accept", "src": ["100.64.0.0/10"], "dst": ["100.101.102.103:*"]}]})",
        R"({"acls": [{"action": "accept", "src": ["autogroup:member", "autogroup:tagged"], "dst": ["100.101.102.103:*"]}]})",
        false);
    row("IPv4 range gains no IPv6", R"({"grants": [{"src": ["100.64.0.0/10"], "dst": ["*"], "ip": ["*"]}]})",
        R"({"grants": [{"src": ["100.90.0.1", "100.90.0.2/31", "100.101.102.103"], "dst": ["*"], "ip": ["*"]}]})");
    row("part of the range becomes the machines in it",
        R"({"grants": [{"src": ["100.96.0.0/12"], "dst": ["*"], "ip": ["*"]}]})",
        R"({"grants": [{"src": ["100.101.102.103"], "dst": ["*"], "ip": ["*"]}]})");
    row("part without a friend stays",
        R"({"grants": [{"src": ["100.90.0.0/16"], "dst": ["*"], "ip": ["*"]}]})",
        R"({"grants": [{"src": ["100.90.0.0/16"], "dst": ["*"], "ip": ["*"]}]})");
    row("self gets its own rule",
        R"({"grants": [{"src": ["*"], "dst": ["autogroup:self", "*"], "ip": ["22"]}]})",
        "{\"grants\": [{\"src\": [\"autogroup:member\"], \"dst\": [\"autogroup:self\", \"*\"], \"ip\": "
        "[\"22\"]},\n"
        "{\"src\": [\"autogroup:tagged\"], \"dst\": [\"*\"], \"ip\": [\"22\"]}]}",
        false);
    row("purpose is per selector",
        R"({"groups": {"group:f": ["tom@example.org"]}, "grants": [{"src": ["*", "group:f"], "dst": ["*"], "ip": ["80"]}]})",
        R"({"groups": {"group:f": ["tom@example.org"]}, "grants": [{"src": ["autogroup:member", "autogroup:tagged", "group:f"], "dst": ["*"], "ip": ["80"]}]})",
        false);
    row("an app alone is narrowed",
        R"({"grants": [{"src": ["*"], "dst": ["*"], "app": {"example.com/x": [{}]}}]})",
        R"({"grants": [{"src": ["autogroup:member", "autogroup:tagged"], "dst": ["*"], "app": {"example.com/x": [{}]}}]})",
        false);
    row("a condition is taken to hold",
        R"({"grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"], "srcPosture": ["posture:a"]}]})",
        R"({"grants": [{"src": ["autogroup:member", "autogroup:tagged"], "dst": ["*"], "ip": ["*"], "srcPosture": ["posture:a"]}]})",
        false);
    row("a rule to other machines stays",
        R"({"grants": [{"src": ["*"], "dst": ["tag:server"], "ip": ["*"]}]})",
        R"({"grants": [{"src": ["*"], "dst": ["tag:server"], "ip": ["*"]}]})");
    row("via stays", R"({"grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"], "via": ["tag:r"]}]})",
        R"({"grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"], "via": ["tag:r"]}]})");
    row("one a line",
        "{\n\t\"grants\": [{\n\t\t\"src\": [\n\t\t\t// all\n\t\t\t\"*\", // star\n\t\t],\n\t\t\"dst\": "
        "[\"*\"], \"ip\": [\"*\"]}],\n}\n",
        "{\n\t\"grants\": [{\n\t\t\"src\": [\n\t\t\t// "
        "all\n\t\t\t\"autogroup:member\",\n\t\t\t\"autogroup:tagged\", // star\n\t\t],\n\t\t\"dst\": "
        "[\"*\"], \"ip\": [\"*\"]}],\n}\n",
        false);
    row("neither section: what that means is written down", "{}",
        "{\n\t\"grants\": [\n\t\t// everybody of this tailnet, as before\n\t\t{\"src\": "
        "[\"autogroup:member\", \"autogroup:tagged\"], \"dst\": [\"*\"], \"ip\": [\"*\"]}\n\t]\n}",
        false);
}

void TstPolicyPlan::narrowsSources()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const bool, withInventory);
    const policy::Topology home = testing::home();
    const auto plan = policy::narrow(before, testing::atticMedia(), withInventory ? &home : nullptr);
    QCOMPARE(testing::firstProblem(plan), QString());
    if (before == "{}")
        QCOMPARE(
            QByteArray(plan->text).replace(",\n\t]", "\n\t]").replace("},\n", "}\n").replace("],\n}", "]\n}"),
            after);
    else
        QCOMPARE(plan->text, after);
    const auto again = policy::narrow(plan->text, testing::atticMedia(), withInventory ? &home : nullptr);
    QCOMPARE(testing::firstProblem(again), QString());
    QCOMPARE(again->text, plan->text);
    QVERIFY(again->changes.empty());
}

void TstPolicyPlan::declines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("line");
    QTest::newRow("part of the range without an inventory")
        << QByteArray("{\n\"grants\": [{\"src\": [\"100.96.0.0/12\"], \"dst\": [\"*\"], \"ip\": [\"*\"]}]}")
        << u"grants[0]"_s << 2;
    QTest::newRow("a section twice") << QByteArray("{\"acls\": [],\n\"ACLs\": []}") << u"ACLs"_s << 2;
    QTest::newRow("a section of a wrong kind") << QByteArray("{\"grants\": {}}") << u"grants"_s << 1;
    QTest::newRow("no HuJSON") << QByteArray("{\n\"acls\": [}") << QString() << 2;
    QTest::newRow("no object") << QByteArray("[]") << u"object"_s << 1;
    QTest::newRow("a placeholder as source")
        << QByteArray("{\"grants\": [\n{\"src\": [\"${everybody}\"], \"dst\": [\"*\"], \"ip\": [\"*\"]}]}")
        << u"${everybody}"_s << 2;
    QTest::newRow("a placeholder in a rule that has to change")
        << QByteArray("{\"grants\": [\n{\"src\": [\"*\"], \"dst\": [\"*\", \"${x}\"], \"ip\": [\"*\"]}]}")
        << u"placeholder"_s << 2;
    QTest::newRow("members in capitals")
        << QByteArray("{\"ACLs\": [{\"Action\": \"accept\", \"Users\": [\"*\"], \"Ports\": [\"*:*\"]}]}")
        << u"Action"_s << 1;
    QTest::newRow("the file's own test fails")
        << QByteArray("{\"grants\": [{\"src\": [\"*\"], \"dst\": [\"*\"], \"ip\": [\"*\"]}],\n\"tests\": "
                      "[{\"src\": \"tom@example.org\", \"accept\": [\"100.101.102.103:22\"]}]}")
        << u"tests[0]"_s << 2;
    QTest::newRow("a test that denies the friend")
        << QByteArray("{\"grants\": [],\n\"tests\": [{\"src\": \"tom@example.org\", \"deny\": "
                      "[\"100.101.102.103:8096\"]}]}")
        << u"tests[0]"_s << 2;
}

void TstPolicyPlan::declines()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, word);
    QFETCH(const int, line);
    const auto plan = policy::plan(text, testing::atticMedia(), nullptr);
    QVERIFY(!plan);
    QVERIFY(!plan.error().problems.empty());
    const policy::Problem &problem = plan.error().problems.front();
    QVERIFY2(problem.message.contains(word), qPrintable(problem.message));
    QCOMPARE(problem.line.value_or(0), line);
}

void TstPolicyPlan::warns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *text, const QString &word) {
        QTest::newRow(name) << QByteArray(text) << word;
    };
    row("via", R"({"grants": [{"src": ["*"], "dst": ["10.0.0.0/8"], "ip": ["*"], "via": ["tag:r"]}]})",
        u"via"_s);
    row("more on purpose", R"({"grants": [{"src": ["autogroup:shared"], "dst": ["*"], "ip": ["22"]}]})",
        u"on purpose"_s);
    row("condition", R"({"grants": [], "defaultSrcPosture": ["posture:a"]})", u"defaultSrcPosture"_s);
    row("Funnel", R"({"grants": [], "nodeAttrs": [{"target": ["*"], "attr": ["funnel"]}]})", u"Funnel"_s);
    row("router", R"({"grants": []})", u"subnet router"_s);
    row("first comment", R"({"grants": []})", u"plain JSON"_s);
    row("placeholder elsewhere", R"({"grants": [], "derpMap": "${x}"})", u"placeholders"_s);
    row("kept elsewhere", "// managed by terraform\n{\"grants\": []}", u"managed by terraform"_s);
}

void TstPolicyPlan::warns()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, word);
    const policy::Topology home = testing::home();
    const auto plan = policy::plan(text, testing::atticMedia(), &home, testing::agreed());
    QCOMPARE(testing::firstProblem(plan), QString());
    QStringList all;
    for (const policy::Warning &warning : plan->warnings)
        all << warning.message;
    QVERIFY2(all.join(u'\n').contains(word), qPrintable(all.join(u'\n')));
}

void TstPolicyPlan::declinesIntents_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    const QString id = u"a"_s;
    const QString login = u"tom@example.org"_s;
    const QString address = u"100.101.102.103"_s;
    QTest::newRow("id with a line break") << u"x\n}],\n\"grants\": ["_s << login << address << 1;
    QTest::newRow("id in capitals") << u"Attic"_s << login << address << 1;
    QTest::newRow("id too long") << QString(65, u'a') << login << address << 1;
    QTest::newRow("login with a quote") << id << u"tom\"@example.org"_s << address << 1;
    QTest::newRow("login without @") << id << u"tom"_s << address << 1;
    QTest::newRow("everybody as a login") << id << u"*"_s << address << 1;
    QTest::newRow("login that ends a comment") << id << u"a*/@b"_s << address << 1;
    QTest::newRow("one of the host's own users") << id << u"Mate@example.com"_s << address << 1;
    QTest::newRow("public address") << id << login << u"192.0.2.1"_s << 1;
    QTest::newRow("Tailscale's own DNS") << id << login << u"100.100.100.100"_s << 1;
    QTest::newRow("port 0") << id << login << address << 0;
}

void TstPolicyPlan::declinesIntents()
{
    QFETCH(const QString, id);
    QFETCH(const QString, login);
    QFETCH(const QString, address);
    QFETCH(const int, port);
    policy::Intent intent = testing::atticMedia();
    intent.id = id;
    intent.people = {login};
    intent.machines[0].addresses = {base::Address::parse(address).value()};
    intent.ports[0].port = static_cast<std::uint16_t>(port);
    const policy::Topology home = testing::home();
    QVERIFY(!policy::plan("{}", intent, &home));
    QVERIFY(!policy::findings("{}", intent, &home));
    QVERIFY(!policy::revoke("{}", intent, &home));
}

void TstPolicyPlan::addsTheRuleInTheFilesStyle_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray mark = "// halfdoor attic-media: made by Halfdoor, ends with the share";
    const QByteArray grant
        = R"({"src": ["tom@example.org"], "dst": ["100.101.102.103", "fd7a:115c:a1e0::6566:6667"], "ip": ["tcp:8096"]})";
    const QByteArray acl
        = R"({"action": "accept", "src": ["tom@example.org"], "proto": "tcp", "dst": ["100.101.102.103:8096", "[fd7a:115c:a1e0::6566:6667]:8096"]})";
    QTest::newRow("trailing comma, tabs")
        << QByteArray("{\n\t\"grants\": [\n\t\t{\"src\": []},\n\t],\n}\n")
        << "{\n\t\"grants\": [\n\t\t{\"src\": []},\n\t\t" + mark + "\n\t\t" + grant + ",\n\t],\n}\n";
    QTest::newRow("no trailing comma, blanks")
        << QByteArray("{\n  \"acls\": [\n    {\"src\": []}\n  ]\n}\n")
        << "{\n  \"acls\": [\n    {\"src\": []},\n    " + mark + "\n    " + acl + "\n  ]\n}\n";
    QTest::newRow("CRLF") << QByteArray("{\r\n\t\"grants\": [\r\n\t\t{\"src\": []},\r\n\t],\r\n}\r\n")
                          << "{\r\n\t\"grants\": [\r\n\t\t{\"src\": []},\r\n\t\t" + mark + "\r\n\t\t" + grant
            + ",\r\n\t],\r\n}\r\n";
    QTest::newRow("empty on one line") << QByteArray(
        "{\n\t\"grants\": [],\n}\n") << "{\n\t\"grants\": [\n\t\t" + mark + "\n\t\t" + grant + "\n\t],\n}\n";
    QTest::newRow("both sections") << QByteArray("{\n\t\"acls\": [],\n\t\"grants\": [],\n}\n")
                                   << "{\n\t\"acls\": [],\n\t\"grants\": [\n\t\t" + mark + "\n\t\t" + grant
            + "\n\t],\n}\n";
    QTest::newRow("comment at the end")
        << QByteArray("{\n\t\"grants\": [\n\t\t{\"src\": []} // last\n\t\t// nothing more\n\t],\n}\n")
        << "{\n\t\"grants\": [\n\t\t{\"src\": []}, // last\n\t\t// nothing more\n\t\t" + mark + "\n\t\t"
            + grant + "\n\t],\n}\n";
    QTest::newRow("one member a line, aligned")
        << QByteArray(
               "{\n\t\"grants\": [\n\t\t{\n\t\t\t\"src\": [],\n\t\t\t\"ip\":  [\"*\"],\n\t\t},\n\t],\n}\n")
        << "{\n\t\"grants\": [\n\t\t{\n\t\t\t\"src\": [],\n\t\t\t\"ip\":  [\"*\"],\n\t\t},\n\t\t" + mark
            + "\n\t\t{\n\t\t\t\"src\": [\"tom@example.org\"],\n\t\t\t\"dst\": [\"100.101.102.103\", "
              "\"fd7a:115c:a1e0::6566:6667\"],\n"
              "\t\t\t\"ip\":  [\"tcp:8096\"],\n\t\t},\n\t],\n}\n";
}

void TstPolicyPlan::addsTheRuleInTheFilesStyle()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const auto plan = policy::plan(before, testing::atticMedia(), nullptr);
    QCOMPARE(testing::firstProblem(plan), QString());
    QCOMPARE(plan->text, after);
    std::vector<hujson::Edit> edits;
    for (const policy::Change &change : plan->changes)
        edits.push_back(change.edit);
    QCOMPARE(hujson::apply(before, edits), after);
    const auto revoked = policy::revoke(after, testing::atticMedia(), nullptr);
    QCOMPARE(testing::firstProblem(revoked), QString());
    QCOMPARE(revoked->text, before);
}

void TstPolicyPlan::revokingKeepsTheNarrowing()
{
    const QByteArray text = R"({"grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"]}]})";
    const auto shared = policy::plan(text, testing::atticMedia(), nullptr);
    const auto narrowed = policy::narrow(text, testing::atticMedia(), nullptr);
    const auto revoked = policy::revoke(shared->text, testing::atticMedia(), nullptr);
    QVERIFY(revoked);
    QCOMPARE(revoked->text, narrowed->text);
    QVERIFY(revoked->text != text);
    QVERIFY(!policy::revoke(revoked->text, testing::atticMedia(), nullptr));
}

void TstPolicyPlan::pausedStandsAsAComment()
{
    const QByteArray text = "{\n\t\"grants\": [\n\t\t{\"src\": []}\n\t],\n}\n";
    const auto shared = policy::plan(text, testing::atticMedia(), nullptr);
    const auto paused = policy::pause(shared->text, testing::atticMedia(), nullptr);
    QVERIFY(paused);
    QVERIFY(paused->text.contains("// halfdoor attic-media (paused): "));
    QVERIFY(paused->text.contains("\t\t// {\"src\": [\"tom@example.org\"]"));
    QCOMPARE(*policy::ruleState(paused->text, testing::atticMedia()), policy::RuleState::Paused);
    QCOMPARE(policy::resume(paused->text, testing::atticMedia(), nullptr)->text, shared->text);
    // Another share comes in the meantime: the commas have to fit.
    const auto second = policy::plan(paused->text, testing::atticShell(), nullptr);
    const auto resumed = policy::resume(second->text, testing::atticMedia(), nullptr);
    QCOMPARE(testing::firstProblem(resumed), QString());
    QCOMPARE(*policy::ruleState(resumed->text, testing::atticMedia()), policy::RuleState::Present);
    QCOMPARE(*policy::ruleState(resumed->text, testing::atticShell()), policy::RuleState::Present);
}

void TstPolicyPlan::pausesWhereTheLineGoesOn()
{
    const QByteArray text = R"({"grants": [{"src": []}], "groups": {}})";
    const auto shared = policy::plan(text, testing::atticMedia(), nullptr);
    const auto paused = policy::pause(shared->text, testing::atticMedia(), nullptr);
    QCOMPARE(testing::firstProblem(paused), QString());
    QCOMPARE(policy::resume(paused->text, testing::atticMedia(), nullptr)->text, shared->text);
    QCOMPARE(policy::revoke(paused->text, testing::atticMedia(), nullptr)->text, text);
}

void TstPolicyPlan::twoProtocolsInAclsAreTwoRules()
{
    policy::Intent intent = testing::atticMedia();
    intent.ports = {{policy::Protocol::Udp, 53}, {policy::Protocol::Tcp, 443}, {policy::Protocol::Tcp, 80}};
    const policy::Topology home = testing::home();
    const QByteArray text = "{\n  \"acls\": [\n    {\"src\": []}\n  ]\n}\n";
    const auto shared = policy::plan(text, intent, &home);
    QCOMPARE(testing::firstProblem(shared), QString());
    QVERIFY(shared->text.contains("\"proto\": \"tcp\", \"dst\": [\"100.101.102.103:80,443\""));
    QVERIFY(shared->text.contains("\"proto\": \"udp\", \"dst\": [\"100.101.102.103:53\""));
    QCOMPARE(policy::plan(shared->text, intent, &home)->text, shared->text);
    const auto paused = policy::pause(shared->text, intent, &home);
    QCOMPARE(testing::firstProblem(paused), QString());
    QCOMPARE(policy::resume(paused->text, intent, &home)->text, shared->text);
    QCOMPARE(policy::revoke(paused->text, intent, &home)->text, text);
    QCOMPARE(policy::revoke(shared->text, intent, &home)->text, text);
}

void TstPolicyPlan::findingsTellPurpose()
{
    const policy::Topology home = testing::home();
    const QByteArray text = R"({
"acls": [{"action": "accept", "src": ["autogroup:member"], "dst": ["*:*"]},
         {"action": "accept", "src": ["*"], "proto": "udp", "dst": ["192.168.0.0/16:*", "100.101.102.103:53"]}],
"grants": [{"src": ["tom@example.org", "tag:x"], "dst": ["host@example.com"], "ip": ["22"]}]})";
    const auto findings = policy::findings(text, testing::atticMedia(), &home);
    QVERIFY(findings);
    QCOMPARE(findings->size(), 2U);
    QCOMPARE(findings->at(0).section, policy::Section::Acls);
    QCOMPARE(findings->at(0).index, 1);
    QCOMPARE(findings->at(0).line, 3);
    QVERIFY(!findings->at(0).onPurpose);
    QCOMPARE(findings->at(0).opens, (std::vector<policy::Reach>{{policy::Protocol::Udp, {{53, 53}}}}));
    QVERIFY(findings->at(1).onPurpose);
    QCOMPARE(findings->at(1).selectors, QStringList(u"tom@example.org"_s));
    QCOMPARE(policy::findings("{}", testing::atticMedia(), &home)->front().section, policy::Section::None);
}

void TstPolicyPlan::accessDiffNamesWhoLosesWhat()
{
    const policy::Topology home = testing::home();
    const QByteArray before = R"({"grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"]}]})";
    const auto plan = policy::plan(before, testing::atticMedia(), &home);
    QVERIFY(plan);
    QCOMPARE(plan->access.size(), 2U);
    QCOMPARE(plan->access[0].who, u"tom@example.org"_s);
    QCOMPARE(plan->access[0].loses[0].ports, (std::vector<policy::PortRange>{{0, 8095}, {8097, 65535}}));
    QVERIFY(plan->access[0].gains.empty());
    QCOMPARE(plan->access[1].loses[0].ports, (std::vector<policy::PortRange>{{0, 65535}}));
    // Forgetting the tagged machines is seen.
    const QByteArray after = R"({"grants": [{"src": ["autogroup:member"], "dst": ["*"], "ip": ["*"]}]})";
    const auto diff = policy::accessDiff(before, after, {}, &home);
    QVERIFY(diff);
    QVERIFY(std::any_of(diff->begin(), diff->end(), [](const policy::AccessChange &change) {
        return !change.isShared && change.who == u"tag:server"_s && change.machine == u"laptop"_s;
    }));
    QVERIFY(std::none_of(diff->begin(), diff->end(),
        [](const policy::AccessChange &change) { return change.who == u"mate@example.com"_s; }));
    const auto without = policy::accessDiff(before, after, {}, nullptr);
    QVERIFY(!without->empty());
}

void TstPolicyPlan::marksAreListed()
{
    const auto first = policy::plan("{\"acls\": []}", testing::atticShell(), nullptr);
    const auto second = policy::plan(first->text, testing::atticMedia(), nullptr);
    const auto paused = policy::pause(second->text, testing::atticMedia(), nullptr);
    QCOMPARE(policy::markedShares(paused->text), QStringList({u"attic-shell"_s, u"attic-media"_s}));
    QCOMPARE(*policy::ruleState("{}", testing::atticMedia()), policy::RuleState::Absent);
}

void TstPolicyPlan::sharingAPausedShareResumesIt()
{
    const auto shared = policy::plan("{\"acls\": []}", testing::atticMedia(), nullptr);
    const auto paused = policy::pause(shared->text, testing::atticMedia(), nullptr);
    QCOMPARE(policy::plan(paused->text, testing::atticMedia(), nullptr)->text, shared->text);
}

QTEST_APPLESS_MAIN(TstPolicyPlan)
#include "tst_policy_plan.moc"
