// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/plan.h"

#include "tests/core/policy/fixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// A share that changes – its naming, its people, machines or ports – in one edit script.
class TstPolicyMove : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesInOneScript_data();
    void movesInOneScript();
    void movingKeepsThePlace();
    void movingKeepsAPauseAPause();
    void movingDeclinesWhatIsNotThere();
    void movingTwiceChangesNothing();
};

namespace {

using Kind = policy::Naming::Kind;

} // namespace

void TstPolicyMove::movesInOneScript_data()
{
    QTest::addColumn<policy::Intent>("from");
    QTest::addColumn<policy::Intent>("to");
    QTest::addColumn<QByteArray>("text");
    const policy::Intent login = testing::atticMedia();
    policy::Intent ports = login;
    ports.ports = {{policy::Protocol::Tcp, 443}};
    policy::Intent udp = login;
    udp.ports.push_back({policy::Protocol::Udp, 53});
    policy::Intent renamed = login;
    renamed.id = u"tom-media"_s;
    policy::Intent addresses = login;
    addresses.machines[0].addresses.pop_back();
    const std::pair<const char *, policy::Intent> all[]{{"login", login}, {"group", testing::byGroup(login)},
        {"another group", testing::byGroup(login, u"group:tv"_s)}, {"tag", testing::byTag(login)},
        {"group of two", testing::byGroup(testing::withAnn(login))}, {"two friends", testing::withAnn(login)},
        {"two machines", testing::withServer(login)}, {"another port", ports}, {"two protocols", udp},
        {"another id", renamed}, {"IPv4 only", addresses}};
    for (const auto &[a, from] : all) {
        for (const auto &[b, to] : all) {
            QTest::addRow("%s to %s, grants", a, b) << from << to << testing::openGrants;
            QTest::addRow("%s to %s, acls", a, b) << from << to << testing::openAcls;
        }
    }
}

void TstPolicyMove::movesInOneScript()
{
    QFETCH(const policy::Intent, from);
    QFETCH(const policy::Intent, to);
    QFETCH(const QByteArray, text);
    const policy::Topology home = testing::taggedHome();
    const auto shared = policy::plan(text, from, &home);
    QCOMPARE(testing::firstProblem(shared), QString());
    const auto moved = policy::move(shared->text, from, to, &home);
    QCOMPARE(testing::firstProblem(moved), QString());
    QCOMPARE(*policy::ruleState(moved->text, to), policy::RuleState::Present);
    std::vector<hujson::Edit> edits;
    for (const policy::Change &change : moved->changes)
        edits.push_back(change.edit);
    QCOMPARE(hujson::apply(shared->text, edits), moved->text);
    QCOMPARE(moved->text, policy::plan(text, to, &home)->text); // as if it had always been so
    QCOMPARE(policy::move(moved->text, to, from, &home)->text, shared->text);
    QCOMPARE(policy::revoke(moved->text, to, &home)->text, policy::narrow(text, to, &home)->text);
    // Who keeps what he has is in no line of the access diff.
    if (from.ports == to.ports && from.machines == to.machines && from.people == to.people
        && to.naming.kind != Kind::Tag && from.naming.kind != Kind::Tag)
        QVERIFY(moved->access.empty());
}

void TstPolicyMove::movingKeepsThePlace()
{
    const auto first = policy::plan(testing::openGrants, testing::atticMedia(), nullptr);
    const auto second = policy::plan(first->text, testing::atticShell(), nullptr);
    const auto moved
        = policy::move(second->text, testing::atticMedia(), testing::byGroup(testing::atticMedia()), nullptr);
    QCOMPARE(testing::firstProblem(moved), QString());
    QCOMPARE(policy::markedShares(moved->text), QStringList({u"attic-media"_s, u"attic-shell"_s}));
    QCOMPARE(
        policy::move(moved->text, testing::byGroup(testing::atticMedia()), testing::atticMedia(), nullptr)
            ->text,
        second->text);
    QCOMPARE(moved->changes.size(), 2U); // the group, and what stands in `src`
}

void TstPolicyMove::movingKeepsAPauseAPause()
{
    const policy::Topology home = testing::home();
    const policy::Intent from = testing::atticMedia();
    policy::Intent to = testing::byGroup(testing::withAnn(from));
    to.ports = {{policy::Protocol::Tcp, 443}, {policy::Protocol::Udp, 53}};
    for (const QByteArray &text : {testing::openGrants, testing::openAcls}) {
        const auto paused = policy::pause(policy::plan(text, from, &home)->text, from, &home);
        const auto moved = policy::move(paused->text, from, to, &home);
        QCOMPARE(testing::firstProblem(moved), QString());
        QCOMPARE(*policy::ruleState(moved->text, to), policy::RuleState::Paused);
        QCOMPARE(testing::reach(moved->text, home, u"100.99.98.97", u"100.101.102.103"), QString());
        QCOMPARE(policy::resume(moved->text, to, &home)->text, policy::plan(text, to, &home)->text);
    }
}

void TstPolicyMove::movingDeclinesWhatIsNotThere()
{
    const policy::Intent from = testing::atticMedia();
    const policy::Intent to = testing::byGroup(from);
    QVERIFY(testing::firstProblem(policy::move(testing::openGrants, from, to, nullptr))
                .contains(u"not in the file"_s));
    const QByteArray edited
        = QByteArray(policy::plan(testing::openGrants, from, nullptr)->text).replace("8096", "8097");
    QVERIFY(testing::firstProblem(policy::move(edited, from, to, nullptr)).contains(u"changed by hand"_s));
    // Into a group with others, and onto a machine without the tag: as when it is shared anew.
    const QByteArray used
        = QByteArray(policy::plan(testing::openGrants, from, nullptr)->text)
              .replace("{\n\t\"grants\"",
                  "{\n\t\"groups\": {\"group:halfdoor-attic\": [\"eve@example.org\"]},\n\t\"grants\"");
    QCOMPARE(policy::move(used, from, to, nullptr).error().problems[0].needs, policy::Agreement::Group);
    QVERIFY(policy::move(used, from, to, nullptr, testing::agreed()));
    policy::Intent untagged = from;
    untagged.naming = {Kind::Tag, u"tag:share"_s};
    QVERIFY(!policy::move(used, from, untagged, nullptr));
}

void TstPolicyMove::movingTwiceChangesNothing()
{
    const policy::Intent from = testing::atticMedia();
    const policy::Intent to = testing::byGroup(from);
    const auto moved
        = policy::move(policy::plan(testing::openGrants, from, nullptr)->text, from, to, nullptr);
    const auto again
        = policy::move(moved->text, from, to, nullptr); // saved, but the program was left before it knew
    QCOMPARE(testing::firstProblem(again), QString());
    QVERIFY(again->changes.empty());
    QCOMPARE(policy::move(moved->text, to, to, nullptr)->text, moved->text);
}

QTEST_APPLESS_MAIN(TstPolicyMove)
#include "tst_policy_move.moc"
