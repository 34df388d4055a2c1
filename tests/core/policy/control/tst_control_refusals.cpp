// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/document.h"
#include "core/policy/control/fix.h"
#include "core/policy/control/remedies.h"
#include "tests/core/policy/control/judged.h"

#include <QTest>

using namespace Qt::StringLiterals;
using policy::control::Evaluation;
using policy::control::Problem;
using policy::control::Severity;

namespace {

/// One machine of its owner, one tagged; the tailnet's mail domain is example.com.
const char *const home = R"({
    "domains": ["example.com"],
    "users": [{"login": "mira@example.com", "role": "owner"}],
    "nodes": [{"name": "laptop", "addresses": ["100.64.0.1"], "user": "mira@example.com"},
              {"name": "server", "addresses": ["100.64.0.2"], "user": null, "tags": ["tag:a"]}]})";

const char *const tags = "\"tagOwners\": {\"tag:a\": []},\n";

QByteArray acl(const QByteArray &members)
{
    return QByteArray("{") + tags + "\"acls\": [\n{" + members + "}]}";
}

QByteArray grant(const QByteArray &members)
{
    return QByteArray("{") + tags + "\"grants\": [\n{" + members + "}]}";
}

QByteArray ssh(const QByteArray &members)
{
    return QByteArray("{") + tags + "\"ssh\": [\n{" + members + "}]}";
}

const Problem *firstError(const Evaluation &evaluation)
{
    for (const Problem &problem : evaluation.problems)
        if (problem.severity == Severity::Error)
            return &problem;
    return nullptr;
}

} // namespace

class TstControlRefusals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void says_data();
    void says();
    void accepts_data();
    void accepts();
    void warns_data();
    void warns();
    void withoutAnInventoryTheFormIsJudged();
    void putsRight_data();
    void putsRight();
    void leavesToThePerson_data();
    void leavesToThePerson();
    void allFixesOfAFileAtOnce();
    void nearNames_data();
    void nearNames();
    void problemsAreLimited();
};

void TstControlRefusals::says_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QByteArray>("pointer"); ///< of the first error
    QTest::addColumn<int>("line");
    const auto row
        = [](const char *name, const QByteArray &policy, const char *message, const char *pointer, int line) {
              QTest::newRow(name) << policy << QString::fromUtf8(message) << QByteArray(pointer) << line;
          };
    const QByteArray any = R"("src": ["*"], "dst": ["*"])";
    // acls and grants; recorded unless marked
    row("undeclared tag in src", acl(R"("action": "accept", "src": ["tag:z"], "dst": ["*:*"])"),
        "src=tag not found: \"tag:z\"", "/acls/0/src/0", 3);
    row("undeclared tag in dst", acl(R"("action": "accept", "src": ["*"], "dst": ["tag:a:*", "tag:z:22"])"),
        "dst=\"tag:z\": tag not found: \"tag:z\"", "/acls/0/dst/1", 3);
    row("a named port", acl(R"("action": "accept", "src": ["*"], "dst": ["tag:a:ssh"])"),
        "dst=\"tag:a:ssh\": port range \"ssh\": invalid first integer", "/acls/0/dst/0", 3);
    row("autogroup without a port", acl(R"("action": "accept", "src": ["*"], "dst": ["autogroup:self"])"),
        "dst=\"autogroup:self\": port range \"self\": invalid first integer", "/acls/0/dst/0", 3);
    row("an address without a port", acl(R"("action": "accept", "src": ["*"], "dst": ["100.64.0.1"])"),
        "dst=\"100.64.0.1\": hostport must contain a colon (\":\")", "/acls/0/dst/0",
        3); // headscale issue 2605
    row("deny", acl(R"("action": "deny", "src": ["*"], "dst": ["*:*"])"), "action=\"deny\" is not supported",
        "/acls/0/action", 3);
    row("no action", acl(R"("src": ["*"], "dst": ["*:*"])"), "action=\"\" is not supported", "/acls/0", 3);
    row("ports turned round", acl(R"("action": "accept", "src": ["*"], "dst": ["*:90-80"])"),
        "dst=\"*:90-80\": port range \"90-80\": first port must not be above the last", "/acls/0/dst/0",
        3); // ours
    row("a port too many", acl(R"("action": "accept", "src": ["*"], "dst": ["*:22-65536"])"),
        "dst=\"*:22-65536\": port range \"22-65536\": invalid last integer", "/acls/0/dst/0", 3); // ours
    row("self in src", grant(R"("src": ["autogroup:self"], "dst": ["*"], "ip": ["*"])"),
        "\"autogroup:self\" not valid on the src side of a rule", "/grants/0/src/0", 3);
    row("internet in src", grant(R"("src": ["autogroup:internet"], "dst": ["*"], "ip": ["*"])"),
        "\"autogroup:internet\" not valid on the src side of a rule", "/grants/0/src/0",
        3); // targets and selectors, 2026-01-05
    row("shared in dst", grant(R"("src": ["*"], "dst": ["autogroup:shared"], "ip": ["*"])"),
        "\"autogroup:shared\" not valid on the dst side of a rule", "/grants/0/dst/0", 3); // the same page
    row("self from everybody", grant(R"("src": ["*"], "dst": ["autogroup:self"], "ip": ["*"])"),
        "autogroup:self can only be used with users, groups, or supported autogroups", "/grants/0/dst/0", 3);
    row("self from a tag among people",
        acl(R"("action": "accept", "src": ["autogroup:member", "tag:a"], "dst": ["autogroup:self:*"])"),
        "autogroup:self can only be used with users, groups, or supported autogroups", "/acls/0/dst/0", 3);
    row("a port behind a grant's dst", grant(R"("src": ["*"], "dst": ["100.64.0.1:22"], "ip": ["*"])"),
        "host name must not contain colon (:)", "/grants/0/dst/0", 3); // client issue 16614
    row("icmp without ports", grant(any.constData() + QByteArray(R"(, "ip": ["icmp"])")),
        "port range \"icmp\": invalid first integer", "/grants/0/ip/0", 3);
    row("port 0", grant(any.constData() + QByteArray(R"(, "ip": ["0"])")),
        "port range \"0\": first port must be >0, or use '*' for wildcard", "/grants/0/ip/0", 3);
    row("no such protocol", grant(any.constData() + QByteArray(R"(, "ip": ["tpc:22"])")),
        "unknown protocol \"tpc\"", "/grants/0/ip/0", 3); // ours
    row("no such proto", acl(R"("action": "accept", "src": ["*"], "proto": "tpc", "dst": ["*:*"])"),
        "unknown protocol \"tpc\"", "/acls/0/proto", 3); // ours
    row("ports of ICMP", acl(R"("action": "accept", "src": ["*"], "proto": "icmp", "dst": ["*:8"])"),
        "protocol \"icmp\" only supports port \"*\"", "/acls/0/dst/0", 3); // policy syntax, 2026-04-08
    row("every address", grant(R"("src": ["*"], "dst": ["0.0.0.0/0"], "ip": ["*"])"),
        "dst \"0.0.0.0/0\": to allow all IP addresses, use \"*\" or \"autogroup:internet\"",
        "/grants/0/dst/0", 3);
    row("every IPv6 address", grant(R"("src": ["*"], "dst": ["::/0"], "ip": ["*"])"),
        "dst \"::/0\": to allow all IP addresses, use \"*\" or \"autogroup:internet\"", "/grants/0/dst/0", 3);
    row("danger-all in dst", grant(R"("src": ["*"], "dst": ["autogroup:danger-all"], "ip": ["*"])"),
        "cannot use autogroup:danger-all as a dst", "/grants/0/dst/0", 3);
    row("neither ip nor app", grant(any), "ip and app can not both be empty", "/grants/0", 3);
    row("an empty ip", grant(any + R"(, "ip": [])"), "ip and app can not both be empty", "/grants/0", 3);
    row("via a person", grant(any + R"(, "ip": ["*"], "via": ["mira@example.com"])"), "via can only be a tag",
        "/grants/0/via/0", 3);
    row("via an undeclared tag", grant(any + R"(, "ip": ["*"], "via": ["tag:z"])"), "tag \"tag:z\" not found",
        "/grants/0/via/0", 3);
    row("a capability with a scheme", grant(any + R"(, "app": {"https://example.com/cap/x": []})"),
        "capability name must have the form {domain}/{path}", "/grants/0/app", 3);
    row("a capability without a path", grant(any + R"(, "app": {"example.com": []})"),
        "capability name must have the form {domain}/{path}", "/grants/0/app", 3);
    row("a capability of Tailscale", grant(any + R"(, "app": {"tailscale.com/cap/funnel": []})"),
        "capability name must not be in the tailscale.com domain", "/grants/0/app", 3);
    row("rights in the internet",
        grant(R"("src": ["*"], "dst": ["autogroup:internet"], "app": {"example.com/cap/x": []})"),
        "cannot use app grants with autogroup:internet", "/grants/0/dst/0", 3);
    row("a foreign domain", grant(R"("src": ["user:*@gmail.com"], "dst": ["*"], "ip": ["*"])"),
        "gmail.com is not associated with this Tailnet and cannot be used in user:*@<domain> expressions",
        "/grants/0/src/0", 3);
    row("a machine's name", grant(R"("src": ["*"], "dst": ["laptop"], "ip": ["*"])"),
        "dst=\"laptop\": \"laptop\": invalid address", "/grants/0/dst/0",
        3); // form as recorded for nodeAttrs
    row("no such group", grant(R"("src": ["group:z"], "dst": ["*"], "ip": ["*"])"),
        "src=group not found: \"group:z\"", "/grants/0/src/0", 3); // ours
    row("ip in acls", acl(R"("action": "accept", "src": ["*"], "dst": ["*:*"], "ip": ["*"])"),
        "unknown field \"ip\"", "/acls/0", 3); // ours
    row("action in grants", grant(R"("action": "accept", "src": ["*"], "dst": ["*"], "ip": ["*"])"),
        "unknown field \"action\"", "/grants/0", 3); // ours
    row("both spellings of member",
        grant(R"("src": ["autogroup:member", "autogroup:members"], "dst": ["*"], "ip": ["*"])"),
        "cannot use both autogroup:member and autogroup:members", "", 3); // targets and selectors
    row("no such posture", grant(any + R"(, "ip": ["*"], "srcPosture": ["posture:z"])"),
        "posture not found: \"posture:z\"", "/grants/0/srcPosture/0", 3); // ours
    row("src is no list", grant(R"("src": {}, "dst": ["*"], "ip": ["*"])"), "grants[0].src: expected a list",
        "/grants/0/src", 3); // ours
    row("src has a number", grant(R"("src": ["*", 7], "dst": ["*"], "ip": ["*"])"),
        "grants[0].src: expected a list of strings", "/grants/0/src/1", 3);                         // ours
    row("a rule that is none", "{\"acls\": [\n\n7]}", "acls[0]: expected an object", "/acls/0", 3); // ours
    // names
    row("a group in a group", "{\"acls\": [], \"groups\": {\"group:a\": [],\n\"group:b\": [\"group:a\"]}}",
        "groups[\"group:b\"]: \"group:a\": group members cannot be recursive", "/groups/group:b/0", 2);
    row("a tag in a group", "{\"acls\": [], \"groups\": {\n\"group:b\": [\"tag:a\"]}}",
        "groups[\"group:b\"]: \"tag:a\": group members must be users", "/groups/group:b/0", 2); // ours
    row("a group without its prefix", "{\"acls\": [], \"groups\": {\n\"friends\": []}}",
        "groups[\"friends\"]: group names must start with 'group:'", "/groups/friends", 2); // ours
    row("a tag with a digit first", "{\"acls\": [], \"tagOwners\": {\n\"tag:1\": []}}",
        "tagOwners[\"tag:1\"]: tag names must start with a letter, after 'tag:'", "/tagOwners/tag:1", 2);
    row("a tag without its prefix", "{\"acls\": [], \"tagOwners\": {\n\"web\": []}}",
        "tagOwners[\"web\"]: tags must start with 'tag:'", "/tagOwners/web", 2); // tailcfg.CheckTag
    row("a tag without a name", "{\"acls\": [], \"tagOwners\": {\n\"tag:\": []}}",
        "tagOwners[\"tag:\"]: tag names must not be empty", "/tagOwners/tag:", 2); // tailcfg.CheckTag
    row("a tag with an underscore", "{\"acls\": [], \"tagOwners\": {\n\"tag:a_b\": []}}",
        "tagOwners[\"tag:a_b\"]: tag names can only contain numbers, letters, or dashes",
        "/tagOwners/tag:a_b", 2); // tailcfg.CheckTag
    row("an address as owner", "{\"acls\": [], \"tagOwners\": {\n\"tag:a\": [\"100.64.0.1\"]}}",
        "tagOwners[\"tag:a\"]: \"100.64.0.1\": invalid owner", "/tagOwners/tag:a/0", 2); // ours
    row("a login as host", "{\"acls\": [], \"hosts\": {\n\"a@b\": \"100.64.0.1\"}}",
        "hosts[\"a@b\"]: host names must not contain '@'", "/hosts/a@b", 2); // policy syntax
    row("a host without an address", "{\"acls\": [], \"hosts\": {\n\"a~/b\": \"nowhere\"}}",
        "hosts[\"a~/b\"]: \"nowhere\": invalid address", "/hosts/a~0~1b", 2); // ours
    row("an ipset of nothing", "{\"acls\": [], \"ipsets\": {\n\"ipset:a\": [\"nowhere\"]}}",
        "ipsets[\"ipset:a\"]: \"nowhere\": invalid entry", "/ipsets/ipset:a/0", 2); // ours
    row("an ipset of itself", "{\"acls\": [], \"ipsets\": {\n\"ipset:a\": [\"ipset:a\"]}}",
        "ipsets[\"ipset:a\"]: \"ipset:a\": invalid entry", "/ipsets/ipset:a", 2); // ours
    row("a route that is none", "{\"acls\": [], \"autoApprovers\": {\"routes\": {\n\"lan\": []}}}",
        "autoApprovers: \"lan\": invalid route", "/autoApprovers/routes", 2); // ours
    row("a reserved pool",
        "{\"acls\": [], \"nodeAttrs\": [\n{\"target\": [\"*\"], \"ipPool\": [\"100.100.100.0/24\"]}]}",
        "IPPool(100.100.100.0/24): network within reserved range", "/nodeAttrs/0/ipPool/0", 2);
    row("an attribute of nobody", "{\"acls\": [], \"nodeAttrs\": [\n{\"target\": [\"%x%\"]}]}",
        "\"%x%\": invalid address", "/nodeAttrs/0/target/0", 2);
    row("an attribute of no tag", "{\"acls\": [], \"nodeAttrs\": [\n{\"target\": [\"tag:z\"]}]}",
        "tag not found: \"tag:z\"", "/nodeAttrs/0/target/0", 2);
    row("an attribute of self", "{\"acls\": [], \"nodeAttrs\": [\n{\"target\": [\"autogroup:self\"]}]}",
        "internal server error", "/nodeAttrs/0/target/0", 2);
    row("a section of a wrong kind", "{\"acls\": [],\n\"sshTests\": 7}", "sshTests: expected a list",
        "/sshTests", 2); // ours
    // ssh
    const QByteArray good = R"("src": ["autogroup:member"], "dst": ["tag:a"], "users": ["root"])";
    row("ssh without action", ssh(good), "action must be specified", "/ssh/0", 3);
    row("ssh deny", ssh(good + R"(, "action": "deny")"), "\"deny\" is not a valid action", "/ssh/0/action",
        3);
    row("ssh without users", ssh(R"("action": "accept", "src": ["autogroup:member"], "dst": ["tag:a"])"),
        "users must be specified", "/ssh/0", 3);
    row("ssh for every user",
        ssh(R"("action": "accept", "src": ["autogroup:member"], "dst": ["tag:a"], "users": ["*"])"),
        "user \"*\" is not valid", "/ssh/0/users/0", 3);
    row("ssh to an address",
        ssh(R"("action": "accept", "src": ["autogroup:member"], "dst": ["100.64.0.1"], "users": ["root"])"),
        "invalid dst \"100.64.0.1\"", "/ssh/0/dst/0", 3);
    row("ssh to another person",
        ssh(R"("action": "accept", "src": ["a@example.com"], "dst": ["b@example.com"], "users": ["root"])"),
        "invalid dst \"b@example.com\"", "/ssh/0/dst/0", 3);
    row("ssh from shared people",
        ssh(R"("action": "accept", "src": ["autogroup:shared"], "dst": ["tag:a"], "users": ["root"])"),
        "\"autogroup:shared\" not valid on the src side of an ssh rule", "/ssh/0/src/0",
        3); // targets and selectors
    row("ssh with an empty variable", ssh(good + R"(, "action": "accept", "acceptEnv": ["A", ""])"),
        "acceptEnv values cannot be empty", "/ssh/0/acceptEnv/1", 3);
    row("a period that is none", ssh(good + R"(, "action": "check", "checkPeriod": "soon")"),
        "time: invalid duration \"soon\"", "/ssh/0/checkPeriod", 3);
    row("a period before now", ssh(good + R"(, "action": "check", "checkPeriod": "-1m")"),
        "checkPeriod -1m0s must be a positive duration", "/ssh/0/checkPeriod", 3);
    row("a period too long", ssh(good + R"(, "action": "check", "checkPeriod": "168h1s")"),
        "checkPeriod 168h0m1s is above the max (168h)", "/ssh/0/checkPeriod", 3);
    row("localpart of a foreign domain",
        ssh(R"("action": "accept", "src": ["autogroup:member"], "dst": ["tag:a"], "users": ["localpart:*@gmail.com"])"),
        "gmail.com is not associated with this Tailnet and cannot be used in user:*@<domain> expressions",
        "/ssh/0/users/0", 3);
    // tests
    row("a test that fails",
        "{\"acls\": [], \"tests\": [\n{\"src\": \"mira@example.com\", \"accept\": [\"100.64.0.2:22\"]}]}",
        "test(s) failed", "/tests/0", 2);
    row("an SSH test to a prefix",
        "{\"acls\": [], \"sshTests\": [\n{\"src\": \"mira@example.com\", \"dst\": [\"100.64.0.0/24\"], "
        "\"deny\": [\"root\"]}]}",
        "SSH tests dst contains disallowed element \"100.64.0.0/24\"", "/sshTests/0/dst/0", 2);
    row("an SSH test to no tag",
        "{\"acls\": [], \"sshTests\": [\n{\"src\": \"mira@example.com\", \"dst\": [\"tag:z\"], \"deny\": "
        "[\"root\"]}]}",
        "SSH tests dst contains unknown tag \"tag:z\"", "/sshTests/0/dst/0", 2);
}

void TstControlRefusals::says()
{
    QFETCH(const QByteArray, policy);
    QFETCH(const QString, message);
    QFETCH(const QByteArray, pointer);
    QFETCH(const int, line);
    const auto topology = testing::topologyOf(home);
    const Evaluation evaluation = policy::control::evaluate(policy, &topology);
    QVERIFY(!evaluation.isValid());
    QVERIFY(!evaluation.network);
    const Problem *const error = firstError(evaluation);
    QVERIFY(error);
    QCOMPARE(error->message, message);
    QCOMPARE(error->pointer, pointer);
    QCOMPARE(error->line, line);
    QVERIFY(error->column > 0);
    QVERIFY(!error->explanation.isEmpty());
}

void TstControlRefusals::accepts_data()
{
    QTest::addColumn<QByteArray>("policy");
    const QByteArray any = R"("src": ["*"], "dst": ["*"])";
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("sections of null") << QByteArray("{\"acls\": null, \"grants\": null, \"ssh\": null}");
    QTest::newRow("sections in other letters")
        << QByteArray("{\"ACLs\": [], \"Groups\": {}, \"TagOwners\": {}}");
    QTest::newRow("empty lists in a rule") << grant(R"("src": [], "dst": [], "ip": ["*"])");
    QTest::newRow("an empty group") << QByteArray("{\"groups\": {\"group:a\": []}, \"grants\": [{\"src\": "
                                                  "[\"group:a\"], \"dst\": [\"*\"], \"ip\": [\"*\"]}]}");
    QTest::newRow("tags that own each other")
        << QByteArray("{\"acls\": [], \"tagOwners\": {\"tag:a\": [\"tag:b\"], \"tag:b\": [\"tag:a\"]}}");
    QTest::newRow("blanks around words")
        << acl(R"("action": " accept ", "src": [" * "], "dst": [" tag:a:22 "])");
    QTest::newRow("self from everybody in acls")
        << acl(R"("action": "accept", "src": ["*"], "dst": ["autogroup:self:*"])");
    QTest::newRow("danger-all in src")
        << grant(R"("src": ["autogroup:danger-all"], "dst": ["*"], "ip": ["*"])");
    QTest::newRow("a domain of ours") << grant(R"("src": ["user:*@example.com"], "dst": ["*"], "ip": ["*"])");
    QTest::newRow("ports of all kinds")
        << grant(any + R"(, "ip": ["22", "80-90", "tcp:443", "udp:*", "icmp:*", "47:*"])");
    QTest::newRow("users and ports, the old words")
        << acl(R"("action": "accept", "users": ["*"], "ports": ["tag:a:22"])");
    QTest::newRow("an unknown login") << grant(R"("src": ["nobody@example.org"], "dst": ["*"], "ip": ["*"])");
    QTest::newRow("a template") << grant(R"("src": ["${friend}"], "dst": ["*"], "ip": ["*"])");
    QTest::newRow("a period of a week") << ssh(
        R"("action": "check", "checkPeriod": "168h", "src": ["autogroup:member"], "dst": ["tag:a"], "users": ["root"])");
    QTest::newRow("a period of always") << ssh(
        R"("action": "check", "checkPeriod": "always", "src": ["autogroup:member"], "dst": ["tag:a"], "users": ["root"])");
    QTest::newRow("a condition") << QByteArray("{\"postures\": {\"posture:a\": [\"node:os == 'linux'\"]}, "
                                               "\"defaultSrcPosture\": [\"posture:a\"], \"grants\": []}");
    QTest::newRow("a host alias as a target")
        << QByteArray("{\"hosts\": {\"x\": \"100.64.0.2\"}, \"grants\": [{\"src\": [\"*\"], \"dst\": "
                      "[\"x\"], \"ip\": [\"*\"]}]}");
}

void TstControlRefusals::accepts()
{
    QFETCH(const QByteArray, policy);
    const testing::Judged judged(policy, testing::topologyOf(home));
    QCOMPARE(judged.errors(), QStringList());
    QVERIFY(judged.isValid());
}

void TstControlRefusals::warns_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("part");
    QTest::newRow("no rules at all") << QByteArray("{}") << u"everybody reaches everything"_s;
    QTest::newRow("no login in a group")
        << QByteArray("{\"acls\": [], \"groups\": {\"group:a\": [\"tom\"]}}") << u"is no login"_s;
    QTest::newRow("an unknown member")
        << grant(R"("src": ["*"], "dst": ["*"], "ip": ["*"], "note": "x")") << u"`note` is not known"_s;
    QTest::newRow("an unread section twice")
        << QByteArray("{\"acls\": [], \"derpMap\": {}, \"DERPMap\": {}}") << u"stands twice"_s;
    QTest::newRow("members in ssh to tags")
        << ssh(R"("action": "accept", "src": ["autogroup:member"], "dst": ["tag:a"], "users": ["root"])")
        << u"other tailnets"_s;
    QTest::newRow("a right that nobody recorded")
        << grant(R"("src": ["*"], "dst": ["*"], "app": {"tailscale.com/cap/new": []})")
        << u"not known whether"_s;
}

void TstControlRefusals::warns()
{
    QFETCH(const QByteArray, policy);
    QFETCH(const QString, part);
    const testing::Judged judged(policy, testing::topologyOf(home));
    QVERIFY(judged.isValid());
    QVERIFY2(judged.warnings().join(u'\n').contains(part), qPrintable(judged.warnings().join(u'\n')));
}

void TstControlRefusals::withoutAnInventoryTheFormIsJudged()
{
    const Evaluation tests = policy::control::evaluate(
        R"({"acls": [], "tests": [{"src": "a@b.c", "accept": ["1.2.3.4:5"]}]})", nullptr);
    QVERIFY(tests.isValid());
    QVERIFY(!tests.network);
    QCOMPARE(tests.problems.size(), std::size_t(1));
    QVERIFY(tests.problems.front().severity == Severity::Info);
    QVERIFY(!policy::control::evaluate(grant(R"("src": ["tag:z"], "dst": ["*"], "ip": ["*"])"), nullptr)
                 .isValid());
    // Its mail domains are not known either.
    QVERIFY(
        policy::control::evaluate(grant(R"("src": ["user:*@gmail.com"], "dst": ["*"], "ip": ["*"])"), nullptr)
            .isValid());
}

void TstControlRefusals::putsRight_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("fixed");
    const auto row = [](const char *name, const char *policy, const char *fixed) {
        QTest::newRow(name) << QByteArray(policy) << QByteArray(fixed);
    };
    row("an action in acls", R"({"acls": [{"action": /* yes */ "ACCEPT", "src": ["*"], "dst": ["*:*"]}]})",
        R"({"acls": [{"action": /* yes */ "accept", "src": ["*"], "dst": ["*:*"]}]})");
    row("an action in ssh",
        R"({"acls": [], "ssh": [{"action":"Check","src":["autogroup:member"],"dst":["autogroup:self"],"users":["root"]}]})",
        R"({"acls": [], "ssh": [{"action":"check","src":["autogroup:member"],"dst":["autogroup:self"],"users":["root"]}]})");
    row("a protocol that has no ports",
        R"({"grants": [{"src": ["*"], "dst": ["*"], "ip": ["22", "icmp" /* ping */, "GRE"]}]})",
        R"({"grants": [{"src": ["*"], "dst": ["*"], "ip": ["22", "icmp:*" /* ping */, "gre:*"]}]})");
    row("ports of one that has none", R"({"grants": [{"src": ["*"], "dst": ["*"], "ip": ["icmp:8"]}]})",
        R"({"grants": [{"src": ["*"], "dst": ["*"], "ip": ["icmp:*"]}]})");
    row("a scheme before a capability",
        R"({"grants": [{"src": ["*"], "dst": ["*"], "app": {"https://example.com/cap/x": [1]}}]})",
        R"({"grants": [{"src": ["*"], "dst": ["*"], "app": {"example.com/cap/x": [1]}}]})");
    row("both spellings of member",
        R"({"grants": [{"src": ["autogroup:members"], "dst": ["autogroup:member"], "ip": ["*"]}], "acls": [{"action": "accept", "src": ["autogroup:members"], "dst": ["autogroup:members:22"]}]})",
        R"({"grants": [{"src": ["autogroup:member"], "dst": ["autogroup:member"], "ip": ["*"]}], "acls": [{"action": "accept", "src": ["autogroup:member"], "dst": ["autogroup:member:22"]}]})");
    row("a group without its prefix", R"({"acls": [], "groups": {"friends": [ "tom@example.org" ]}})",
        R"({"acls": [], "groups": {"group:friends": [ "tom@example.org" ]}})");
    row("a period too long",
        R"({"acls": [], "ssh": [{"action": "check", "checkPeriod": "1000h", "src": ["autogroup:member"], "dst": ["autogroup:self"], "users": ["root"]}]})",
        R"({"acls": [], "ssh": [{"action": "check", "checkPeriod": "168h", "src": ["autogroup:member"], "dst": ["autogroup:self"], "users": ["root"]}]})");
    row("an empty variable at the end",
        R"({"acls": [], "ssh": [{"action": "check", "acceptEnv": ["A", ""], "src": ["autogroup:member"], "dst": ["autogroup:self"], "users": ["root"]}]})",
        R"({"acls": [], "ssh": [{"action": "check", "acceptEnv": ["A"], "src": ["autogroup:member"], "dst": ["autogroup:self"], "users": ["root"]}]})");
    row("an undeclared tag, section there",
        "{\n\t\"tagOwners\": {\n\t\t\"tag:a\": [], // mine\n\t},\n\t\"grants\": [{\"src\": [\"tag:other\"], "
        "\"dst\": [\"tag:other\"], \"ip\": [\"*\"]}],\n}\n",
        "{\n\t\"tagOwners\": {\n\t\t\"tag:a\": [], // mine\n\t\t\"tag:other\": "
        "[\"autogroup:admin\"],\n\t},\n\t\"grants\": [{\"src\": [\"tag:other\"], \"dst\": [\"tag:other\"], "
        "\"ip\": [\"*\"]}],\n}\n");
    row("two undeclared tags, no section",
        "{\r\n  \"grants\": [{\"src\": [\"tag:one\"], \"dst\": [\"tag:second\"], \"ip\": [\"*\"]}]\r\n}\r\n",
        "{\r\n  \"grants\": [{\"src\": [\"tag:one\"], \"dst\": [\"tag:second\"], \"ip\": [\"*\"]}],\r\n  "
        "\"tagOwners\": {\r\n    \"tag:second\": [\"autogroup:admin\"],\r\n    \"tag:one\": "
        "[\"autogroup:admin\"]\r\n  }\r\n}\r\n");
}

void TstControlRefusals::putsRight()
{
    QFETCH(const QByteArray, policy);
    QFETCH(const QByteArray, fixed);
    QVERIFY(!policy::control::evaluate(policy, nullptr).isValid());
    const auto result = policy::control::fix(policy, nullptr);
    QCOMPARE(result.text, fixed);
    QCOMPARE(result.left.size(), std::size_t(0));
    QVERIFY(policy::control::evaluate(result.text, nullptr).isValid());
    QVERIFY(policy::control::fix(result.text, nullptr).changes.empty());
    std::vector<hujson::Edit> edits;
    for (const policy::Change &change : result.changes) {
        QVERIFY(!change.why.isEmpty());
        edits.push_back(change.edit);
    }
    QCOMPARE(hujson::apply(policy, edits), result.text);
}

void TstControlRefusals::leavesToThePerson_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::newRow("tcp without ports")
        << grant(R"("src": ["*"], "dst": ["*"], "ip": ["tcp"])"); // all of them?
    QTest::newRow("deny") << acl(R"("action": "deny", "src": ["*"], "dst": ["*:*"])");
    QTest::newRow("a tag nearly declared")
        << QByteArray("{\"tagOwners\": {\"tag:server\": []}, \"grants\": [{\"src\": [\"tag:sever\"], "
                      "\"dst\": [\"*\"], \"ip\": [\"*\"]}]}");
    QTest::newRow("a tag in other letters")
        << QByteArray("{\"tagOwners\": {\"tag:server\": []}, \"grants\": [{\"src\": [\"tag:Server\"], "
                      "\"dst\": [\"*\"], \"ip\": [\"*\"]}]}");
    QTest::newRow("a numbered tag nearly declared")
        << QByteArray("{\"tagOwners\": {\"tag:server1\": []}, \"grants\": [{\"src\": [\"tag:sever1\"], "
                      "\"dst\": [\"*\"], \"ip\": [\"*\"]}]}");
    QTest::newRow("a tag that cannot be")
        << QByteArray("{\"acls\": [{\"action\": \"accept\", \"src\": [\"tag:1\"], \"dst\": [\"*:*\"]}]}");
    QTest::newRow("every address") << grant(R"("src": ["*"], "dst": ["0.0.0.0/0"], "ip": ["*"])");
    QTest::newRow("every user of a machine")
        << ssh(R"("action": "accept", "src": ["autogroup:member"], "dst": ["tag:a"], "users": ["*"])");
    QTest::newRow("a group that would be there twice")
        << QByteArray("{\"acls\": [], \"groups\": {\"f\": [], \"group:f\": []}}");
    QTest::newRow("a capability that would be there twice")
        << grant(R"("src": ["*"], "dst": ["*"], "app": {"https://a.b/c": [], "a.b/c": []})");
}

void TstControlRefusals::leavesToThePerson()
{
    QFETCH(const QByteArray, policy);
    const auto result = policy::control::fix(policy, nullptr);
    QCOMPARE(result.text, policy);
    QVERIFY(result.changes.empty());
    QVERIFY(!result.left.empty());
}

void TstControlRefusals::allFixesOfAFileAtOnce()
{
    QByteArray policy = "{\n\t// kept\n\t\"grants\": [\n";
    for (int i = 0; i < 150; ++i)
        policy += "\t\t{\"src\": [\"tag:machine-" + QByteArray::number(i)
            + "\"], \"dst\": [\"*\"], \"ip\": [\"icmp\"]}, // " + QByteArray::number(i) + "\n";
    policy += "\t],\n}\n";
    const auto result = policy::control::fix(policy, nullptr);
    QCOMPARE(result.left.size(), std::size_t(0));
    QVERIFY(policy::control::evaluate(result.text, nullptr).isValid());
    QCOMPARE(QByteArray(result.text).replace("icmp:*", "icmp").left(policy.size() - 3),
        policy.left(policy.size() - 3));
}

void TstControlRefusals::nearNames_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<int>("distance"); ///< Levenshtein
    QTest::newRow("equal") << QByteArray("tag:a") << QByteArray("tag:a") << 0;
    QTest::newRow("one changed") << QByteArray("tag:web") << QByteArray("tag:wed") << 1;
    QTest::newRow("one gone") << QByteArray("tag:server") << QByteArray("tag:sever") << 1;
    QTest::newRow("two turned round") << QByteArray("tag:sevrer") << QByteArray("tag:server") << 2;
    QTest::newRow("nothing in common") << QByteArray("abc") << QByteArray("xyz") << 3;
    QTest::newRow("from nothing") << QByteArray() << QByteArray("ab") << 2;
}

void TstControlRefusals::nearNames()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    QFETCH(const int, distance);
    for (int most = 0; most < 5; ++most) {
        QCOMPARE(policy::control::isNearly(one, other, most), distance <= most);
        QCOMPARE(policy::control::isNearly(other, one, most), distance <= most);
    }
}

void TstControlRefusals::problemsAreLimited()
{
    QByteArray policy = "{\"grants\": [";
    for (int i = 0; i < 20'000; ++i)
        policy += "{\"src\": [\"tag:z" + QByteArray::number(i) + "\"], \"dst\": [\"nowhere\"], \"odd\": 1},";
    policy += "]}";
    const Evaluation evaluation = policy::control::evaluate(policy, nullptr);
    QVERIFY(!evaluation.isValid());
    QVERIFY(evaluation.problems.size() <= 2000);
}

QTEST_GUILESS_MAIN(TstControlRefusals)
#include "tst_control_refusals.moc"
