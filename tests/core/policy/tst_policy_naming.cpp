// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/plan.h"

#include "tests/core/policy/fixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// How the friend stands in the rule: by login, by a group, by a share tag.
class TstPolicyNaming : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupIsMadeAndTakenAway();
    void groupsAreCounted_data();
    void groupsAreCounted();
    void existingGroupAsksFirst();
    void groupPowersAreListed_data();
    void groupPowersAreListed();
    void existingGroupGetsTheLoginAndLosesItAgain();
    void ownMembersOfAGroupNeedNoAgreement();
    void groupInUseStays();
    void tagLetsInEverybodyShared();
    void tagWithOtherPortsIsRefused_data();
    void tagWithOtherPortsIsRefused();
    void severalFriendsAndMachines_data();
    void severalFriendsAndMachines();
};

namespace {

using Kind = policy::Naming::Kind;

constexpr QStringView attic = u"100.101.102.103";
constexpr QStringView server = u"100.90.0.3";
constexpr QStringView tom = u"100.99.98.97";
constexpr QStringView ann = u"100.99.98.98";

} // namespace

void TstPolicyNaming::groupIsMadeAndTakenAway()
{
    policy::Intent intent = testing::atticMedia();
    intent.naming = {Kind::Group, u"group:attic"_s};
    for (const QByteArray text : {"{\n\t\"grants\": [],\n}\n", "{\n\t\"groups\": {},\n\t\"acls\": []\n}\n",
             "{\"groups\": {\"group:a\": []}, \"acls\": []}"}) {
        const auto shared = policy::plan(text, intent, nullptr);
        QCOMPARE(testing::firstProblem(shared), QString());
        QVERIFY(shared->text.contains("\"group:attic\": [\"tom@example.org\"]"));
        QCOMPARE(policy::plan(shared->text, intent, nullptr)->text, shared->text);
        QCOMPARE(policy::revoke(shared->text, intent, nullptr)->text, text);
    }
}

void TstPolicyNaming::groupInUseStays()
{
    policy::Intent intent = testing::atticMedia();
    intent.naming = {Kind::Group, u"group:attic"_s};
    auto shared = policy::plan("{\"grants\": []}", intent, nullptr);
    QByteArray text = shared->text;
    text.replace("{\"grants\": [", "{\"ssh\": [{\"src\": [\"group:attic\"]}], \"grants\": [");
    const auto revoked = policy::revoke(text, intent, nullptr);
    QCOMPARE(testing::firstProblem(revoked), QString());
    QVERIFY(revoked->text.contains("\"group:attic\": ["));
    QVERIFY(!revoked->warnings.empty());
}

void TstPolicyNaming::tagLetsInEverybodyShared()
{
    policy::Intent intent = testing::atticMedia();
    intent.naming = {Kind::Tag, u"tag:share-media"_s};
    QVERIFY(!policy::plan("{\"grants\": []}", intent, nullptr)); // the machine does not carry it
    intent.machines[0].tags = {u"tag:share-media"_s};
    intent.machines[0].user.clear();
    policy::Topology home = testing::home();
    home.nodes[3].tags = {u"tag:share-media"_s};
    home.nodes[3].user.clear();
    const auto plan = policy::plan("{\"grants\": []}", intent, &home);
    QCOMPARE(testing::firstProblem(plan), QString());
    QVERIFY(plan->text.contains("{\"src\": [\"autogroup:shared\"], \"dst\": [\"100.101.102.103\""));
    QCOMPARE(plan->access.size(), 2U); // tom, and ann as well
    QCOMPARE(plan->access[1].who, u"ann@example.net"_s);
}

void TstPolicyNaming::groupsAreCounted_data()
{
    QTest::addColumn<QByteArray>("groups");
    QTest::addColumn<QString>("word");
    QTest::newRow("second") << QByteArray(R"("group:a": [])") << QString();
    QTest::newRow("third") << QByteArray(R"("group:a": [], "group:b": [])") << u"third group"_s;
    QTest::newRow("fourth") << QByteArray(R"("group:a": [], "group:b": [], "group:c": [])")
                            << u"allows three groups"_s;
}

/// The Personal plan has room for three (pricing page as of 2026-09-20).
void TstPolicyNaming::groupsAreCounted()
{
    QFETCH(const QByteArray, groups);
    QFETCH(const QString, word);
    const auto plan = policy::plan(
        "{\"groups\": {" + groups + "}, \"grants\": []}", testing::byGroup(testing::atticMedia()), nullptr);
    QCOMPARE(testing::firstProblem(plan), QString());
    const QString warnings = testing::warningsOf(*plan);
    QVERIFY2(word.isEmpty() ? !warnings.contains(u"three"_s) : warnings.contains(word), qPrintable(warnings));
}

void TstPolicyNaming::existingGroupAsksFirst()
{
    const policy::Intent intent = testing::byGroup(testing::atticMedia(), u"group:f"_s);
    const QByteArray text = R"({"groups": {"group:f": ["eve@example.org"]}, "grants": []})";
    const auto declined = policy::plan(text, intent, nullptr);
    QVERIFY(!declined);
    QCOMPARE(declined.error().problems.size(), 1U);
    QCOMPARE(declined.error().problems[0].needs, policy::Agreement::Group);
    QVERIFY(declined.error().problems[0].message.contains(u"eve@example.org"_s));
    const auto agreed = policy::plan(text, intent, nullptr, testing::agreed());
    QVERIFY(agreed);
    QVERIFY(declined.error().handout);
    QCOMPARE(declined.error().handout->text, agreed->text); // what it would be, to show it
    policy::Options other;
    other.agreed = {policy::Agreement::KeptElsewhere};
    QVERIFY(!policy::plan(text, intent, nullptr, other));
    // Planned again, nothing is new: nothing to ask.
    QCOMPARE(policy::plan(agreed->text, intent, nullptr)->text, agreed->text);
    QVERIFY(policy::pause(agreed->text, intent, nullptr));
    QVERIFY(policy::revoke(agreed->text, intent, nullptr));
}

void TstPolicyNaming::groupPowersAreListed_data()
{
    QTest::addColumn<QByteArray>("section");
    QTest::addColumn<QString>("place"); // empty: gives nothing
    QTest::newRow("grant") << QByteArray(
        R"("grants": [{"src": []}, {"src": ["group:f"], "dst": ["*"], "ip": ["22"]}])")
                           << u"grants[1]"_s;
    QTest::newRow("acl") << QByteArray(
        R"("acls": [{"action": "accept", "src": ["tag:a"], "dst": ["group:f:22"]}])")
                         << u"acls[0]"_s;
    QTest::newRow("ssh") << QByteArray(
        R"("ssh": [{"action": "accept", "src": ["group:f"], "dst": ["tag:a"], "users": ["root"]}])")
                         << u"ssh[0]"_s;
    QTest::newRow("tag owner") << QByteArray(R"("tagOwners": {"tag:a": ["group:f"]})")
                               << u"tagOwners tag:a"_s;
    QTest::newRow("route approver") << QByteArray(
        R"("autoApprovers": {"routes": {"10.0.0.0/8": ["group:f"]}})")
                                    << u"autoApprovers routes"_s;
    QTest::newRow("exit node approver")
        << QByteArray(R"("autoApprovers": {"exitNode": ["group:f"]})") << u"autoApprovers exitNode"_s;
    QTest::newRow("attribute") << QByteArray(R"("nodeAttrs": [{"target": ["group:f"], "attr": ["funnel"]}])")
                               << u"nodeAttrs[0]"_s;
    QTest::newRow("test") << QByteArray(R"("tests": [{"src": "group:f", "deny": ["tag:a:23"]}])")
                          << QString();
    QTest::newRow("a comment") << QByteArray("// \"group:f\"\n\"hosts\": {}") << QString();
}

void TstPolicyNaming::groupPowersAreListed()
{
    QFETCH(const QByteArray, section);
    QFETCH(const QString, place);
    const QByteArray grants = section.contains("\"grants\"") ? QByteArray() : QByteArray("\"grants\": [], ");
    const QByteArray text = "{\"groups\": {\"group:f\": [\"tom@example.org\"]}, " + grants + section + "}";
    const auto plan = policy::plan(text, testing::byGroup(testing::atticMedia(), u"group:f"_s), nullptr);
    QCOMPARE(plan.has_value(), place.isEmpty());
    if (!plan)
        QVERIFY2(testing::firstProblem(plan).contains(u"more than this share: "_s + place),
            qPrintable(testing::firstProblem(plan)));
}

void TstPolicyNaming::existingGroupGetsTheLoginAndLosesItAgain()
{
    const policy::Intent intent = testing::byGroup(testing::atticMedia(), u"group:f"_s);
    const QByteArray text
        = "{\"groups\": {\"group:f\": [\"eve@example.org\"]}, \"grants\": [{\"src\": [\"group:f\"], \"dst\": "
          "[\"100.101.102.103\"], \"ip\": [\"22\"]}]}";
    const auto shared = policy::plan(text, intent, nullptr, testing::agreed());
    QCOMPARE(testing::firstProblem(shared), QString());
    QVERIFY(testing::warningsOf(*shared).contains(u"eve@example.org"_s)); // gains the port as well
    QVERIFY(testing::warningsOf(*shared).contains(u"more than this share: grants[0]"_s));
    QCOMPARE(
        shared->access.front().gains.front().ports, (std::vector<policy::PortRange>{{22, 22}, {8096, 8096}}));
    QCOMPARE(policy::revoke(shared->text, intent, nullptr)->text, text);
}

void TstPolicyNaming::ownMembersOfAGroupNeedNoAgreement()
{
    const policy::Intent intent = testing::byGroup(testing::withAnn(testing::atticMedia()), u"group:f"_s);
    const QByteArray text = R"({"groups": {"group:f": ["ANN@example.net"]}, "grants": []})";
    const auto shared = policy::plan(text, intent, nullptr);
    QCOMPARE(testing::firstProblem(shared), QString());
    QVERIFY(shared->text.contains("\"tom@example.org\""));
    QVERIFY(!shared->text.contains("\"ann@example.net\"")); // in already
    QCOMPARE(policy::revoke(shared->text, intent, nullptr)->text, text);
}

void TstPolicyNaming::tagWithOtherPortsIsRefused_data()
{
    QTest::addColumn<policy::Intent>("first");
    QTest::addColumn<policy::Intent>("second");
    QTest::addColumn<bool>("isRefused");
    const policy::Intent media = testing::byTag(testing::atticMedia());
    const policy::Intent shell = testing::byTag(testing::atticShell());
    policy::Intent annsMedia = shell;
    annsMedia.ports = media.ports;
    policy::Intent udp = shell;
    udp.ports = {{policy::Protocol::Udp, 8096}};
    policy::Intent oneMore = annsMedia;
    oneMore.ports.push_back({policy::Protocol::Tcp, 443});
    policy::Intent elsewhere = testing::byTag(testing::withServer(testing::atticShell()));
    elsewhere.machines.erase(elsewhere.machines.begin());
    policy::Intent both = testing::byTag(testing::withServer(testing::atticShell()));
    QTest::newRow("other ports") << media << shell << true;
    QTest::newRow("other protocol") << media << udp << true;
    QTest::newRow("one port more") << media << oneMore << true;
    QTest::newRow("one of two machines") << media << both << true;
    QTest::newRow("the same ports") << media << annsMedia << false;
    QTest::newRow("another machine") << media << elsewhere << false;
    QTest::newRow("the other by login") << testing::atticMedia() << shell << false;
    QTest::newRow("this one by login") << media << testing::atticShell() << false;
}

/// autogroup:shared cannot tell people apart: found by the mark in the file, working or paused, and in the
/// register.
void TstPolicyNaming::tagWithOtherPortsIsRefused()
{
    QFETCH(const policy::Intent, first);
    QFETCH(const policy::Intent, second);
    QFETCH(const bool, isRefused);
    const policy::Topology home = testing::taggedHome();
    for (const QByteArray &text : {testing::openGrants, testing::openAcls}) {
        const auto shared = policy::plan(text, first, &home);
        QCOMPARE(testing::firstProblem(shared), QString());
        const auto paused = policy::pause(shared->text, first, &home);
        policy::Options known;
        known.others = {first};
        const auto narrowed = policy::narrow(text, first, &home);
        for (const auto &plan :
            {policy::plan(shared->text, second, &home), policy::plan(paused->text, second, &home),
                policy::plan(narrowed->text, second, &home, known)}) {
            QCOMPARE(!plan, isRefused);
            if (!isRefused)
                continue;
            QVERIFY(plan.error().problems[0].message.contains(u"cannot tell people apart"_s));
            QVERIFY(plan.error().problems[0].message.contains(u"attic-media"_s));
            QVERIFY(plan.error().problems[0].hint.contains(u"login"_s));
        }
    }
    // The same people: nobody gets what is not his.
    policy::Intent same = second;
    same.people = first.people;
    policy::Options known;
    known.others = {first};
    QVERIFY(policy::plan(policy::plan(testing::openGrants, first, &home)->text, same, &home, known));
}

void TstPolicyNaming::severalFriendsAndMachines_data()
{
    QTest::addColumn<policy::Intent>("intent");
    QTest::addColumn<QByteArray>("text");
    const policy::Intent plain = testing::withServer(testing::withAnn(testing::atticMedia()));
    QTest::newRow("by login, grants") << plain << testing::openGrants;
    QTest::newRow("by login, acls") << plain << testing::openAcls;
    QTest::newRow("by group, grants") << testing::byGroup(plain) << testing::openGrants;
    QTest::newRow("by group, acls") << testing::byGroup(plain) << testing::openAcls;
    QTest::newRow("by tag, grants") << testing::byTag(plain) << testing::openGrants;
    QTest::newRow("by tag, acls") << testing::byTag(plain) << testing::openAcls;
}

void TstPolicyNaming::severalFriendsAndMachines()
{
    QFETCH(const policy::Intent, intent);
    QFETCH(const QByteArray, text);
    policy::Topology home = intent.naming.kind == Kind::Tag ? testing::taggedHome() : testing::home();
    home.nodes[2].sharedWith = home.nodes[3].sharedWith;
    const auto shared = policy::plan(text, intent, &home);
    QCOMPARE(testing::firstProblem(shared), QString());
    for (const QStringView friendly : {tom, ann})
        for (const QStringView machine : {attic, server})
            QCOMPARE(testing::reach(shared->text, home, friendly, machine), u"tcp 8096-8096"_s);
    QCOMPARE(policy::plan(shared->text, intent, &home)->text, shared->text);
    QCOMPARE(policy::revoke(shared->text, intent, &home)->text, policy::narrow(text, intent, &home)->text);
    QCOMPARE(shared->access.size(), 4U); // two people, two machines
}

QTEST_APPLESS_MAIN(TstPolicyNaming)
#include "tst_policy_naming.moc"
