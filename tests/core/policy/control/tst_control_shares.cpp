// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/policy/control/judged.h"

#include <QTest>

using namespace Qt::StringLiterals;
using policy::control::SshDecision;
using testing::Judged;

// No recording of the service has somebody of another tailnet in it. What must hold comes from its
// documentation, named at each row with the date of the page:
//   sharing    "Share your machines with other users", tailscale.com/docs/features/sharing, 2026-01-05
//   selectors  "Targets and selectors", tailscale.com/docs/reference/targets-and-selectors, 2026-01-05
//   syntax     "Policy syntax", tailscale.com/docs/reference/syntax/policy-file, 2026-04-08
//   roles      "User roles", tailscale.com/docs/reference/user-roles, 2025-12-04
//   invite     "Inviting vs sharing", tailscale.com/docs/reference/inviting-vs-sharing, 2026-01-05

namespace {

constexpr int tcp = 6;

/// mira's laptop, her shared attic and her tagged printer; behind attic a network. attic is shared with tom,
/// who has two devices, one of them tagged in his own tailnet, and printer with ann. eve has a device, but
/// nothing is shared with her.
const char *const home = R"({
    "domains": ["example.com"],
    "users": [{"login": "mira@example.com", "role": "owner"},
              {"login": "tom@example.org", "external": true},
              {"login": "ann@example.net", "external": true},
              {"login": "eve@example.org", "external": true}],
    "nodes": [
        {"name": "laptop", "addresses": ["100.64.0.1", "fd7a:115c:a1e0::1"], "user": "mira@example.com"},
        {"name": "attic", "addresses": ["100.64.0.2", "fd7a:115c:a1e0::2"], "user": "mira@example.com",
         "advertised_routes": ["192.168.7.0/24"], "approved_routes": ["192.168.7.0/24"],
         "shared_with": ["Tom@Example.org"]},
        {"name": "printer", "addresses": ["100.64.0.3", "fd7a:115c:a1e0::3"], "user": null, "tags": ["tag:printer"],
         "shared_with": ["ann@example.net"]},
        {"name": "toms-phone", "addresses": ["100.80.0.1", "fd7a:115c:a1e0::5001"], "user": "tom@example.org",
         "external": true},
        {"name": "toms-server", "addresses": ["100.80.0.2", "fd7a:115c:a1e0::5002"], "user": null,
         "tags": ["tag:printer"], "external": true,
         "advertised_routes": ["10.9.0.0/16"], "approved_routes": ["10.9.0.0/16"]},
        {"name": "anns-pad", "addresses": ["100.80.0.3", "fd7a:115c:a1e0::5003"], "user": "ann@example.net",
         "external": true},
        {"name": "eves-pc", "addresses": ["100.80.0.4", "fd7a:115c:a1e0::5004"], "user": "eve@example.org",
         "external": true}
    ]})";

QByteArray grant(const QByteArray &src, const QByteArray &dst, const QByteArray &more = {})
{
    return "{\"tagOwners\": {\"tag:printer\": []}, " + more + "\"grants\": [{\"src\": " + src
        + ", \"dst\": " + dst + ", \"ip\": [\"tcp:8096\"]}]}";
}

} // namespace

class TstControlShares : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void coversSharedPeople_data();
    void coversSharedPeople();
    void everyRuleLeavesTheirDevicesAlone_data();
    void everyRuleLeavesTheirDevicesAlone();
    void theySeeOnlyWhatIsSharedAndOpen();
    void theirTagsDoNotCross();
    void theirRoutesDoNotCross();
    void whatIsBehindTheMachineIsAnAddressOnly();
    void sshLetsThemInAsMembers();
    void sshNamesThemByLogin();
    void testsMayNameThem();
    void aUserAloneMakesHisDevicesExternal();
};

void TstControlShares::coversSharedPeople_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<bool>("tomToAttic");
    QTest::addColumn<bool>("annToPrinter");
    QTest::addColumn<bool>("atticToPrinter");
    const auto row = [](const char *name, const QByteArray &policy, bool tom, bool ann, bool own) {
        QTest::newRow(name) << policy << tom << ann << own;
    };
    // sharing: "src": ["*"] also applies to people a machine is shared with; syntax: `*` includes
    // autogroup:shared
    row("* covers them", grant("[\"*\"]", "[\"*\"]"), true, true, true);
    // sharing, and the recorded answer for a file without rules
    row("no rules at all", "{}", true, true, true);
    row("an empty list shuts", "{\"grants\": []}", false, false, false);
    // selectors: members are the direct users of the tailnet, not those of shares
    row("autogroup:member does not", grant("[\"autogroup:member\"]", "[\"*\"]"), false, false, true);
    row("autogroup:tagged does not", grant("[\"autogroup:tagged\"]", "[\"*\"]"), false, false, false);
    // selectors: autogroup:shared is everyone who has accepted a share, each on what is shared with him
    row("autogroup:shared does", grant("[\"autogroup:shared\"]", "[\"*\"]"), true, true, false);
    row("autogroup:shared, one machine", grant("[\"autogroup:shared\"]", "[\"100.64.0.2\"]"), true, false,
        false);
    // sharing: its own example has the login in src
    row("a login", grant("[\"tom@example.org\"]", "[\"*\"]"), true, false, false);
    row("a login in another case", grant("[\"TOM@example.org\"]", "[\"*\"]"), true, false, false);
    row("somebody else's login", grant("[\"eve@example.org\"]", "[\"*\"]"), false, false, false);
    // syntax: a group lists logins, also of people who are no users of the tailnet
    row("a group with the login",
        grant("[\"group:f\"]", "[\"*\"]", "\"groups\": {\"group:f\": [\"ann@example.net\"]}, "), false, true,
        false);
    // selectors: user:*@domain is the members of that domain, not shared users
    row("a domain does not", grant("[\"user:*@example.com\"]", "[\"*\"]"), false, false, true);
    // roles: a role is held in one's own tailnet
    row("roles do not cross", grant("[\"autogroup:owner\", \"autogroup:admin\"]", "[\"*\"]"), false, false,
        true);
    // A literal address is itself, whoever has it (recorded); `*` is the addresses of the tailnet, theirs
    // among them.
    row("by address", grant("[\"100.80.0.1\"]", "[\"*\"]"), true, false, false);
    row("by a range", grant("[\"100.64.0.0/10\"]", "[\"*\"]"), true, true, true);
    // syntax: a share has nothing to do with the tags of the machine
    row("to a tag", grant("[\"ann@example.net\"]", "[\"tag:printer\"]"), false, true, false);
    row("to the owner's machines", grant("[\"tom@example.org\"]", "[\"mira@example.com\"]"), true, false,
        false);
    // selectors: autogroup:self is the devices of the same user, and they have none here
    row("autogroup:self has none of theirs", grant("[\"tom@example.org\"]", "[\"autogroup:self\"]"), false,
        false, false);
}

void TstControlShares::coversSharedPeople()
{
    QFETCH(const QByteArray, policy);
    const Judged judged(policy, testing::topologyOf(home));
    QVERIFY2(judged.isValid(), qPrintable(judged.errors().join(u'\n')));
    QTEST(judged.opens("toms-phone", "attic", tcp, 8096), "tomToAttic");
    QTEST(judged.opens("anns-pad", "printer", tcp, 8096), "annToPrinter");
    QTEST(judged.opens("attic", "printer", tcp, 8096), "atticToPrinter");
}

void TstControlShares::everyRuleLeavesTheirDevicesAlone_data()
{
    QTest::addColumn<QByteArray>("policy");
    // sharing: a shared machine takes connections and can open none ("quarantined"); the friend's own devices
    // are not in the host's tailnet, so none of the host's rules ends there
    for (const char *dst : {"*", "100.80.0.1", "100.64.0.0/10", "tom@example.org", "group:f", "tag:printer"})
        QTest::newRow(dst) << grant("[\"*\", \"tag:printer\"]", QByteArray("[\"") + dst + "\"]",
            "\"groups\": {\"group:f\": [\"tom@example.org\"]}, ");
    QTest::newRow("no rules") << QByteArray("{}");
    QTest::newRow("their own devices") << grant("[\"tom@example.org\"]", "[\"autogroup:self\", \"*\"]");
}

void TstControlShares::everyRuleLeavesTheirDevicesAlone()
{
    QFETCH(const QByteArray, policy);
    const Judged judged(policy, testing::topologyOf(home));
    QVERIFY2(judged.isValid(), qPrintable(judged.errors().join(u'\n')));
    for (const char *name : {"toms-phone", "toms-server", "anns-pad", "eves-pc"})
        QVERIFY2(judged.isShut(name), name);
}

void TstControlShares::theySeeOnlyWhatIsSharedAndOpen()
{
    // sharing: nothing is learnt about the host's other machines; without a rule the machine is not listed
    // (client issue 15044; recorded for one tailnet: peers need a flow)
    const auto topology = testing::topologyOf(home);
    const Judged all("{}", topology);
    QCOMPARE(all.peers("toms-phone"), QStringList{u"attic"_s});
    QCOMPARE(all.peers("anns-pad"), QStringList{u"printer"_s});
    QCOMPARE(all.peers("eves-pc"), QStringList());
    QCOMPARE(all.peers("attic"), (QStringList{u"laptop"_s, u"printer"_s, u"toms-phone"_s}));
    QVERIFY(!all.sees("toms-phone", "anns-pad"));

    const Judged tomOnly(grant("[\"tom@example.org\"]", "[\"*\"]"), topology);
    QCOMPARE(tomOnly.peers("toms-phone"), QStringList{u"attic"_s});
    QCOMPARE(tomOnly.peers("anns-pad"), QStringList());
    const Judged membersOnly(grant("[\"autogroup:member\"]", "[\"*\"]"), topology);
    QCOMPARE(membersOnly.peers("toms-phone"), QStringList());
    QCOMPARE(membersOnly.peers("attic"), (QStringList{u"laptop"_s, u"printer"_s}));
}

void TstControlShares::theirTagsDoNotCross()
{
    // sharing: neither side sees the other's tags, and a tagged device of the friend cannot use the share
    const Judged judged(
        grant("[\"tag:printer\", \"autogroup:shared\", \"*\"]", "[\"*\"]"), testing::topologyOf(home));
    QVERIFY(!judged.sees("toms-server", "attic"));
    QVERIFY(!judged.sees("attic", "toms-server"));
    QVERIFY(judged.opens("printer", "attic", tcp, 8096));
    QVERIFY(judged.opens("toms-phone", "attic", tcp, 8096));
}

void TstControlShares::theirRoutesDoNotCross()
{
    // sharing: subnet routes are not part of a share, in neither direction
    const Judged judged("{}", testing::topologyOf(home));
    QVERIFY(judged.network().tailnet().routes() == *policy::AddressSet::parse("192.168.7.0/24"));
}

void TstControlShares::whatIsBehindTheMachineIsAnAddressOnly()
{
    // The filter of the router may name what lies behind it; sharing: the friend's client has no route there
    const Judged judged(grant("[\"tom@example.org\"]", "[\"192.168.7.9\"]"), testing::topologyOf(home));
    QVERIFY(!judged.opens("toms-phone", "attic", tcp, 8096));
    QVERIFY(judged.isValid());
}

void TstControlShares::sshLetsThemInAsMembers()
{
    // syntax, part ssh: autogroup:member in src also covers external invited users, on a device shared with
    // them
    const QByteArray policy = R"({"tagOwners": {"tag:printer": []}, "grants": [],
        "ssh": [{"action": "accept", "src": ["autogroup:member"], "dst": ["tag:printer"], "users": ["root"]}]})";
    const Judged judged(policy, testing::topologyOf(home));
    QVERIFY2(judged.isValid(), qPrintable(judged.errors().join(u'\n')));
    QCOMPARE(judged.warnings().size(), 1);
    QVERIFY(judged.warnings().front().contains(u"other tailnets"));
    QCOMPARE(judged.ssh("anns-pad", "printer", "root").decision, SshDecision::Accept);
    QCOMPARE(
        judged.ssh("toms-phone", "printer", "root").decision, SshDecision::Refused); // not shared with him
    QCOMPARE(judged.ssh("laptop", "printer", "root").decision, SshDecision::Accept);
    QCOMPARE(judged.ssh("toms-server", "printer", "root").decision, SshDecision::Refused);
}

void TstControlShares::sshNamesThemByLogin()
{
    const QByteArray policy = R"({"tagOwners": {"tag:printer": []}, "grants": [], "ssh": [
        {"action": "check", "src": ["ann@example.net", "tom@example.org"], "dst": ["tag:printer"], "users": ["autogroup:nonroot"]}]})";
    const Judged judged(policy, testing::topologyOf(home));
    QCOMPARE(judged.ssh("anns-pad", "printer", "media").decision, SshDecision::Check);
    QCOMPARE(judged.ssh("anns-pad", "printer", "root").decision, SshDecision::Refused);
    QCOMPARE(judged.ssh("toms-phone", "printer", "media").decision, SshDecision::Refused);
    // selectors: autogroup:shared is not allowed in ssh
    const Judged shared(
        QByteArray(policy).replace("\"ann@example.net\"", "\"autogroup:shared\""), testing::topologyOf(home));
    QCOMPARE(
        shared.errors(), QStringList{u"\"autogroup:shared\" not valid on the src side of an ssh rule"_s});
}

void TstControlShares::testsMayNameThem()
{
    const QByteArray rules
        = R"({"grants": [{"src": ["tom@example.org"], "dst": ["100.64.0.2"], "ip": ["tcp:8096"]}], "tests": )";
    const auto topology = testing::topologyOf(home);
    QVERIFY(Judged(
        rules + R"([{"src": "tom@example.org", "accept": ["100.64.0.2:8096"], "deny": ["100.64.0.2:22"]}]})",
        topology)
                .isValid());
    QCOMPARE(
        Judged(rules + R"([{"src": "tom@example.org", "accept": ["100.64.0.2:22"]}]})", topology).errors(),
        QStringList{u"test(s) failed"_s});
    QCOMPARE(
        Judged(rules + R"([{"src": "mira@example.com", "accept": ["100.80.0.1:8096"]}]})", topology).errors(),
        QStringList{u"test(s) failed"_s});
}

void TstControlShares::aUserAloneMakesHisDevicesExternal()
{
    // The contract of topology files: users[].external is a user of another tailnet, and so are his devices
    QByteArray text = home;
    text.replace(
        "\"user\": \"tom@example.org\",\n         \"external\": true", "\"user\": \"tom@example.org\"");
    QVERIFY(text != home);
    const Judged judged(grant("[\"autogroup:member\"]", "[\"*\"]"), testing::topologyOf(text));
    QVERIFY(!judged.opens("toms-phone", "attic", tcp, 8096));
    QVERIFY(judged.isShut("toms-phone"));
}

QTEST_GUILESS_MAIN(TstControlShares)
#include "tst_control_shares.moc"
