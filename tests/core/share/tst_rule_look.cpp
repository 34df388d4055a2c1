// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/rule_look.h"
#include "core/share/standing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using policy::control::Problem;
using policy::control::Severity;

namespace {

policy::Intent tomsIntent()
{
    policy::Intent intent;
    intent.id = u"tom-jellyfin"_s;
    intent.people = {u"tom@example.org"_s};
    intent.machines = {{u"attic"_s, {*base::Address::parse(u"100.101.102.103")}, u"mira@example.com"_s, {}}};
    intent.ports = {{policy::Protocol::Tcp, 8096}};
    return intent;
}

share::RuleQuestion about(const QByteArray &text)
{
    share::RuleQuestion question;
    question.text = text;
    question.intent = tomsIntent();
    question.standing = question.intent;
    question.canPlan = true;
    return question;
}

const Problem *withFixIn(const share::RuleLook &look)
{
    const auto found = std::find_if(look.problems.begin(), look.problems.end(),
        [](const Problem &problem) { return !problem.replacements.empty(); });
    return found == look.problems.end() ? nullptr : &*found;
}

share::Share savedShare()
{
    share::Share share;
    share.id = u"tom-jellyfin"_s;
    share.person = {u"Tom"_s, u"tom@example.org"_s, u"en"_s};
    share.rule.state = share::Rule::State::Saved;
    share.rule.standing = tomsIntent();
    return share;
}

const QByteArray openFile
    = "{\n\t\"grants\": [\n\t\t{\"src\": [\"*\"], \"dst\": [\"*\"], \"ip\": [\"*\"]},\n\t],\n}\n";

} // namespace

class TstRuleLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offeredFixMends_data();
    void offeredFixMends();
    void fixOfAnotherTextChangesNothing();
    void refusedFileHasNoPlan();
    void stopEndsTheLook();
    void groupsSayWhatTheyGive();
    void standingFollowsTheFile();
    void layersFollowTheFile();
};

void TstRuleLook::offeredFixMends_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("brings");
    QTest::newRow("action in capitals")
        << QByteArray("{\"acls\": [{\"action\": \"Accept\", \"src\": [\"*\"], \"dst\": [\"*:*\"]}]}")
        << QByteArray("\"accept\"");
    QTest::newRow("tag without tagOwners")
        << QByteArray("{\"grants\": [{\"src\": [\"tag:nas\"], \"dst\": [\"*\"], \"ip\": [\"*\"]}]}")
        << QByteArray("\"tagOwners\"");
    QTest::newRow("tag beside another")
        << QByteArray("{\r\n\t// mine\r\n\t\"tagOwners\": {\r\n\t\t\"tag:a\": [],\r\n\t},\r\n\t\"grants\": "
                      "[{\"src\": [\"tag:nas\"], \"dst\": [\"*\"], \"ip\": [\"*\"]}],\r\n}")
        << QByteArray("\r\n\t\t\"tag:nas\":");
}

void TstRuleLook::offeredFixMends()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, brings);
    const share::RuleLook look = share::lookAt(about(text));
    QVERIFY(look.isRefused);
    const Problem *problem = withFixIn(look);
    QVERIFY(problem);
    const QByteArray fixed = share::withFix(text, *problem);
    QVERIFY2(fixed.contains(brings), fixed.constData());
    QVERIFY(!share::lookAt(about(fixed)).isRefused);
}

void TstRuleLook::fixOfAnotherTextChangesNothing()
{
    Problem problem;
    problem.replacements = {{{5, 9}, "x"}};
    QCOMPARE(share::withFix("short", problem), QByteArray("short"));
    problem.replacements = {{{3, 4}, "x"}, {{1, 2}, "y"}};
    QCOMPARE(share::withFix("long enough", problem), QByteArray("long enough"));
    problem.replacements = {{{0, 1}, "L"}, {{5, 5}, "very "}};
    QCOMPARE(share::withFix("long enough", problem), QByteArray("Long very enough"));
}

void TstRuleLook::refusedFileHasNoPlan()
{
    const share::RuleLook good = share::lookAt(about(openFile));
    QVERIFY(!good.isRefused);
    QVERIFY(good.planned && *good.planned);
    const share::RuleLook broken = share::lookAt(about("{\"grants\": [,]}"));
    QVERIFY(broken.isRefused);
    QCOMPARE(broken.problems.front().line, 1);
    QVERIFY(broken.planned && !*broken.planned);
}

void TstRuleLook::stopEndsTheLook()
{
    const share::RuleLook look = share::lookAt(about(openFile), [] { return true; });
    QVERIFY(!look.planned);
}

void TstRuleLook::groupsSayWhatTheyGive()
{
    const share::RuleLook look = share::lookAt(
        about("{\"groups\": {\"group:kin\": [\"ann@example.com\"], \"group:none\": []},"
              "\"grants\": [{\"src\": [\"group:kin\"], \"dst\": [\"10.0.0.0/24\"], \"ip\": [\"*\"]}]}"));
    QCOMPARE(look.groups.size(), std::size_t(2));
    QCOMPARE(look.groups[0].name, u"group:kin"_s);
    QCOMPARE(look.groups[0].members, QStringList{u"ann@example.com"_s});
    QCOMPARE(look.groups[0].places, QStringList{u"10.0.0.0/24"_s});
    QVERIFY(look.groups[1].members.isEmpty() && look.groups[1].places.isEmpty());
}

void TstRuleLook::standingFollowsTheFile()
{
    const share::Share share = savedShare();
    const auto standingIn = [&share](const QByteArray &text) {
        return share::standingsOf({text, {}, true, {}}, {share});
    };
    const auto open = standingIn(openFile);
    QCOMPARE(open.size(), std::size_t(1));
    QCOMPARE(open[0].found, policy::RuleState::Absent);
    QCOMPARE(open[0].others.size(), std::size_t(1));
    const auto plan = policy::plan(openFile, tomsIntent(), nullptr);
    QVERIFY(plan.has_value());
    const auto planned = standingIn(plan->text);
    QCOMPARE(planned[0].found, policy::RuleState::Present);
    QVERIFY(planned[0].others.empty());
    QVERIFY(share::isAsKept(share, planned[0]));
    const auto paused = policy::pause(plan->text, tomsIntent(), nullptr);
    QVERIFY(paused.has_value());
    QCOMPARE(standingIn(paused->text)[0].found, policy::RuleState::Paused);
    QVERIFY(!share::isAsKept(share, standingIn(paused->text)[0]));
    QByteArray byHand = plan->text;
    byHand.replace("8096", "8097");
    QCOMPARE(standingIn(byHand)[0].found, policy::RuleState::ChangedByHand);
    QVERIFY(standingIn("{ no policy").empty());
    share::Share ended = share;
    ended.endedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(share::standingsOf({plan->text, {}, true, {}}, {ended}).empty());
}

void TstRuleLook::layersFollowTheFile()
{
    using share::LayerState;
    const share::Share share = savedShare();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto rule = [&](const QByteArray &text) {
        const auto standings = share::standingsOf({text, {}, true, {}}, {share});
        const auto rows = share::layersOf(share, &standings.front(), now);
        return std::pair(rows[5].state, rows[6].state);
    };
    const auto plan = policy::plan(openFile, tomsIntent(), nullptr);
    QVERIFY(plan.has_value());
    QCOMPARE(share::layersOf(share, nullptr, now), share::layersOf(share, now));
    QCOMPARE(rule(plan->text).first, share::layersOf(share, now)[5].state);
    QCOMPARE(rule(openFile), std::pair(LayerState::Broken, LayerState::NotKnown));
    QByteArray byHand = plan->text;
    byHand.replace("8096", "8097");
    QCOMPARE(rule(byHand), std::pair(LayerState::Broken, LayerState::NotKnown));
}

QTEST_GUILESS_MAIN(TstRuleLook)
#include "tst_rule_look.moc"
