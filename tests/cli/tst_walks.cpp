// SPDX-License-Identifier: GPL-3.0-or-later
// The uses that the product exists for, walked in the terminal: in practice, and by hand with files.
#include "tests/cli/runner.h"

#include "core/share/card.h"
#include "core/share/layers.h"
#include "core/share/share_json.h"

#include <QDirIterator>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using cli::Exit;
using testing::Ran;
using testing::Runner;
using Json = nlohmann::json;

class TstWalks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aFirstShareEndsWithAProvenDoor();
    void aSecondFriendLeavesTheFirstAsHeWas();
    void theFriendsChecklistEndsWithAResult();
    void rehearsalsEndWithTheRightAdvice_data();
    void rehearsalsEndWithTheRightAdvice();
    void aWalkIsTheSameEachTime();
    void practiceSpeaksGerman();
    void practiceFitsIntoANarrowTerminal();
    void progressIsForTerminalsOnly();
    void aShareByHandFromDraftToEnd();
    void theFriendCanLeaveAndResume();
    void theFriendAnswersOnATerminal();
    void hostileCardsAreRefused_data();
    void hostileCardsAreRefused();
    void aForeignResultIsRefused();
    void aResultCountsByItsTime();
    void aDamagedRegisterFileIsReportedAndKept();
};

namespace {

Json walked(Runner &run, QStringList more, Exit expected)
{
    const Ran ran = run(QStringList{u"practice"_s, u"--fast"_s, u"--json"_s} + more);
    if (ran.exit != expected)
        qWarning("exit %d: %s", int(ran.exit), ran.err.constData());
    return Json::parse(ran.out.toStdString());
}

bool hasStep(const Json &answer, const std::string &id)
{
    return std::any_of(answer["steps"].begin(), answer["steps"].end(),
        [&id](const Json &step) { return step["step"] == id; });
}

const QStringList newTom{u"share"_s, u"new"_s, u"--friend"_s, u"Tom"_s, u"--login"_s, u"tom@example.org"_s,
    u"--host"_s, u"Mira"_s, u"--host-login"_s, u"mira@example.com"_s, u"--machine"_s,
    u"attic=100.101.102.103,fd7a:115c:a1e0::4a01:6667"_s, u"--name"_s, u"attic.owl-newt.ts.net"_s,
    u"--service"_s, u"jellyfin"_s};
const QByteArray openPolicy
    = "{\n\t\"grants\": [\n\t\t{\"src\": [\"*\"], \"dst\": [\"*\"], \"ip\": [\"*\"]},\n\t],\n}\n";

/// A share up to its card, made by hand. The id and the bytes of the card.
struct Prepared {
    QString id;
    QByteArray card;
};

Prepared prepare(Runner &run)
{
    run.writeFile(u"policy.hujson"_s, openPolicy);
    const Ran made = run(newTom);
    const QString id = QString::fromUtf8(made.out).section(u'\n', 0, 0);
    (void)run({u"share"_s, u"rule"_s, id, u"policy.hujson"_s, u"--in-place"_s});
    (void)run({u"share"_s, u"invite"_s, id, u"--made"_s});
    (void)run({u"share"_s, u"invite"_s, id, u"--accepted-by"_s, u"tom@example.org"_s});
    const Ran card = run({u"card"_s, u"make"_s, id, u"--output"_s, u"tom.halfdoor"_s});
    if (card.exit != Exit::Yes)
        qWarning("%s", card.err.constData());
    return {id, run.file(u"tom.halfdoor"_s)};
}

} // namespace

void TstWalks::aFirstShareEndsWithAProvenDoor()
{
    Runner run;
    const Json answer = walked(run, {}, Exit::Yes);
    QCOMPARE(answer["practice"].get<bool>(), true);
    QCOMPARE(answer["proven"].get<bool>(), true);
    QCOMPARE(answer["verdict"]["kind"].get<std::string>(), std::string("as-promised"));
    QVERIFY(answer["advice"].empty());
    for (const char *step : {"host.two-houses", "host.your-side", "host.what-you-share", "host.your-friend",
             "host.the-rule", "host.the-invite", "host.the-card", "friend.welcome", "friend.your-account",
             "friend.the-invite", "friend.what-host-can-see", "friend.check-the-door", "friend.done",
             "host.the-proof", "host.aftercare"})
        QVERIFY2(hasStep(answer, step), step);
}

void TstWalks::aSecondFriendLeavesTheFirstAsHeWas()
{
    Runner run;
    const Json answer = walked(run, {u"--second-friend"_s}, Exit::Yes);
    QCOMPARE(answer["proven"].get<bool>(), true);
    const std::string all = answer.dump();
    QVERIFY(all.find("ann@example.net") != std::string::npos);
    const Json &last = answer["steps"].back();
    QCOMPARE(last["step"].get<std::string>(), std::string("friend.check-the-door"));
    QVERIFY(last["heading"].get<std::string>().starts_with("Tom"));
    QVERIFY(last["lines"].back().get<std::string>().find("byte for byte") != std::string::npos);
}

void TstWalks::theFriendsChecklistEndsWithAResult()
{
    Runner run;
    const Ran ran = run({u"practice"_s, u"--fast"_s, u"--friend-only"_s});
    QCOMPARE(ran.exit, Exit::Yes);
    const QString text = QString::fromUtf8(ran.out);
    QVERIFY(!text.contains(u"Mira, 5 of 9"));
    for (int step = 1; step <= 6; ++step)
        QVERIFY2(text.contains(u"Tom, %1 of 6"_s.arg(step)), qPrintable(text));
}

void TstWalks::rehearsalsEndWithTheRightAdvice_data()
{
    QTest::addColumn<QString>("rehearsal");
    QTest::addColumn<Exit>("exit");
    QTest::addColumn<QString>("verdict"); ///< of the last check; empty: there was none
    QTest::addColumn<QString>("advice");
    QTest::newRow("wrong account") << u"wrong-account"_s << Exit::No << QString()
                                   << u"Take the share back and invite again"_s;
    QTest::newRow("delay") << u"delay"_s << Exit::Yes << u"as-promised"_s << QString();
    QTest::newRow("tagged") << u"tagged"_s << Exit::Unknown << u"your-side-first"_s
                            << u"A computer with a tag"_s;
    QTest::newRow("service down") << u"service-down"_s << Exit::No << u"service-down"_s
                                  << u"starts Jellyfin on attic"_s;
    QTest::newRow("too wide") << u"too-wide"_s << Exit::No << u"leaking"_s << u"another rule lets Tom in"_s;
    QTest::newRow("offline") << u"offline"_s << Exit::Unknown << u"undecided"_s
                             << u"switched on and connected"_s;
    QTest::newRow("signed out") << u"signed-out"_s << Exit::Unknown << QString() << u"sign"_s;
}

void TstWalks::rehearsalsEndWithTheRightAdvice()
{
    QFETCH(const QString, rehearsal);
    QFETCH(const Exit, exit);
    QFETCH(const QString, verdict);
    QFETCH(const QString, advice);
    Runner run;
    const Ran ran = run({u"practice"_s, u"--fast"_s, u"--json"_s, u"--rehearse"_s, rehearsal});
    QCOMPARE(ran.exit, exit);
    const Json answer = Json::parse(ran.out.toStdString());
    QCOMPARE(answer["proven"].get<bool>(), exit == Exit::Yes);
    if (verdict.isEmpty())
        QVERIFY(answer["verdict"].is_null());
    else
        QCOMPARE(QString::fromStdString(answer["verdict"]["kind"].get<std::string>()), verdict);
    if (advice.isEmpty()) {
        QVERIFY(answer["advice"].empty());
    } else {
        QCOMPARE(answer["advice"].size(), 1U);
        const QString given = QString::fromStdString(answer["advice"][0].get<std::string>());
        QVERIFY2(given.contains(advice, Qt::CaseInsensitive), qPrintable(given));
    }
}

void TstWalks::aWalkIsTheSameEachTime()
{
    Runner run;
    const Ran first = run({u"practice"_s, u"--fast"_s, u"--second-friend"_s});
    const Ran second = run({u"practice"_s, u"--fast"_s, u"--second-friend"_s});
    QCOMPARE(second.out, first.out);
}

void TstWalks::practiceSpeaksGerman()
{
    Runner run;
    const Ran ran = run({u"practice"_s, u"--fast"_s, u"--language"_s, u"de"_s});
    QCOMPARE(ran.exit, Exit::Yes);
    QVERIFY(ran.out.contains("Die Tür ist genau so, wie Mira es versprochen hat."));
    QVERIFY(!ran.out.contains("Mira, 5 of 9"));
}

void TstWalks::practiceFitsIntoANarrowTerminal()
{
    Runner run;
    run.columns = 40;
    const QString text = QString::fromUtf8(run({u"practice"_s, u"--fast"_s}).out);
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u"    ")
            || !line.trimmed().contains(u' ')) // the policy keeps its lines; so do long words
            continue;
        QVERIFY2(line.size() <= 42, qPrintable(line));
    }
}

void TstWalks::progressIsForTerminalsOnly()
{
    Runner run;
    const Ran piped = run({u"practice"_s, u"--fast"_s});
    QVERIFY(!piped.err.contains('\r'));
    QVERIFY(!piped.out.contains('\x1b'));
    run.isTerminal = true;
    const Ran shown = run({u"practice"_s, u"--fast"_s});
    QVERIFY(shown.err.contains('\r'));
    QVERIFY(!shown.out.contains('\x1b')); // hasColour is off
}

void TstWalks::aShareByHandFromDraftToEnd()
{
    Runner run;
    const Prepared tom = prepare(run);
    QVERIFY(!tom.id.isEmpty());
    QVERIFY(run.file(u"policy.hujson"_s).contains("tom@example.org"));
    const auto card = share::readCard(tom.card);
    QVERIFY(card.has_value());
    QCOMPARE(card->friendLogin, u"tom@example.org"_s);

    const Ran list = run({u"share"_s, u"list"_s});
    QVERIFY(list.out.contains("Tom – Jellyfin on attic"));
    const Json shown = Json::parse(run({u"share"_s, u"show"_s, tom.id, u"--json"_s}).out.toStdString());
    QCOMPARE(shown["steps"].size(), 9U);
    QCOMPARE(shown["steps"][4]["state"].get<std::string>(), std::string("done"));

    QVERIFY(
        run({u"share"_s, u"show"_s, tom.id}).out.contains("The rule stands in your file as it was saved."));

    // Another friend: a draft of its own, the first file unchanged.
    const QByteArray before = run({u"share"_s, u"show"_s, tom.id, u"--json"_s}).out;
    const Ran ann = run(
        {u"share"_s, u"another"_s, tom.id, u"--friend"_s, u"Ann"_s, u"--login"_s, u"ann@example.net"_s});
    QCOMPARE(ann.exit, Exit::Yes);
    const QString annId = QString::fromUtf8(ann.out).section(u'\n', 0, 0);
    QVERIFY(annId != tom.id);
    QCOMPARE(run({u"share"_s, u"rule"_s, annId, u"policy.hujson"_s, u"--in-place"_s}).exit, Exit::Yes);
    QVERIFY(run.file(u"policy.hujson"_s).contains("ann@example.net"));
    QVERIFY(run.file(u"policy.hujson"_s).contains("tom@example.org"));
    QCOMPARE(run({u"share"_s, u"show"_s, tom.id, u"--json"_s}).out, before);

    // Named by a group of her own, and by her login again: the bytes are as they were.
    const QByteArray byLogin = run.file(u"policy.hujson"_s);
    const QStringList rule{u"share"_s, u"rule"_s, annId, u"policy.hujson"_s, u"--in-place"_s, u"--naming"_s};
    QCOMPARE(run(rule + QStringList{u"group:ann"_s}).exit, Exit::Yes);
    QVERIFY(run.file(u"policy.hujson"_s).contains("\"src\": [\"group:ann\"]"));
    QVERIFY(run(rule + QStringList{u"friend"_s}).err.contains("nobody can be named by `friend`"));
    QCOMPARE(run(rule + QStringList{u"login"_s}).exit, Exit::Yes);
    QCOMPARE(run.file(u"policy.hujson"_s), byLogin);
    // The file says that it is kept elsewhere: printed, and written only after that was agreed to.
    run.writeFile(u"policy.hujson"_s, "// managed by terraform\n" + byLogin);
    const Ran declined = run(rule + QStringList{u"group:ann"_s});
    QCOMPARE(declined.exit, Exit::Unusable);
    QVERIFY(declined.err.contains("--agree kept-elsewhere"));
    QCOMPARE(run.file(u"policy.hujson"_s), "// managed by terraform\n" + byLogin);
    QVERIFY(run({u"share"_s, u"rule"_s, annId, u"policy.hujson"_s, u"--patch"_s})
                .out.contains("+++ b/policy.hujson"));
    QCOMPARE(run(rule + QStringList{u"group:ann"_s, u"--agree"_s, u"kept-elsewhere"_s}).exit, Exit::Yes);
    QVERIFY(run.file(u"policy.hujson"_s).startsWith("// managed by terraform\n"));
    QVERIFY(run.file(u"policy.hujson"_s).contains("\"src\": [\"group:ann\"]"));

    // Somebody takes Tom out by hand: known as soon as the file is shown again.
    run.writeFile(
        u"policy.hujson"_s, run.file(u"policy.hujson"_s).replace("tom@example.org", "max@example.org"));
    QVERIFY(!run({u"share"_s, u"list"_s}).out.contains("The file as you showed it"));
    const QStringList agreed{u"login"_s, u"--agree"_s, u"kept-elsewhere"_s};
    QCOMPARE(run(rule + agreed).exit, Exit::Yes);
    QVERIFY(run({u"share"_s, u"list"_s}).out.contains("The file as you showed it"));
    const Json lost = Json::parse(run({u"share"_s, u"show"_s, tom.id, u"--json"_s}).out.toStdString());
    QCOMPARE(lost["layers"][5]["state"].get<std::string>(),
        share::describe(share::LayerState::Broken).toStdString());

    run.writeFile(u"policy.hujson"_s, byLogin);

    // The end, in its order.
    QCOMPARE(run({u"share"_s, u"end"_s, tom.id}).exit, Exit::No); // only looked at
    QVERIFY(!run({u"share"_s, u"list"_s}).out.contains("not finished"));
    QCOMPARE(run({u"share"_s, u"end"_s, tom.id, u"--withdrawn"_s}).exit, Exit::No);
    QVERIFY(run({u"share"_s, u"list"_s}).out.contains("not finished"));
    QCOMPARE(run({u"share"_s, u"rule"_s, tom.id, u"policy.hujson"_s, u"--remove"_s, u"--in-place"_s}).exit,
        Exit::Yes);
    QVERIFY(!run.file(u"policy.hujson"_s).contains("tom@example.org"));
    QVERIFY(run.file(u"policy.hujson"_s).contains("autogroup:member"));
    QVERIFY(run.file(u"policy.hujson"_s).contains("ann@example.net"));
    const Ran ended = run({u"share"_s, u"end"_s, tom.id, u"--done"_s, u"sessions"_s});
    QCOMPARE(ended.exit, Exit::Yes);
}

void TstWalks::theFriendCanLeaveAndResume()
{
    Runner run;
    (void)prepare(run);
    // Nobody can answer: the state is shown, nothing is agreed to.
    const Ran first = run({u"friend"_s, u"tom.halfdoor"_s, u"--json"_s});
    QCOMPARE(first.exit, Exit::No);
    Json state = Json::parse(first.out.toStdString());
    QCOMPARE(state["steps"].size(), 6U);
    QCOMPARE(state["steps"][0]["state"].get<std::string>(), std::string("now"));
    QVERIFY(state["verdict"].is_null());

    // This computer has no Tailscale: the check sends nothing and says whose side is first.
    const Ran all = run({u"friend"_s, u"tom.halfdoor"_s, u"--yes"_s, u"--json"_s, u"--result"_s, u"r"_s});
    QCOMPARE(all.exit, Exit::Unknown);
    state = Json::parse(all.out.toStdString());
    for (int i = 0; i < 4; ++i)
        QCOMPARE(state["steps"][std::size_t(i)]["state"].get<std::string>(), std::string("done"));
    QCOMPARE(state["verdict"]["kind"].get<std::string>(), std::string("your-side-first"));
    const auto result = share::readResult(run.file(u"r"_s));
    QVERIFY(result.has_value());

    // The steps are remembered.
    const Json later = Json::parse(run({u"friend"_s, u"tom.halfdoor"_s, u"--json"_s}).out.toStdString());
    QCOMPARE(later["steps"][3]["state"].get<std::string>(), std::string("done"));
}

void TstWalks::theFriendAnswersOnATerminal()
{
    Runner run;
    (void)prepare(run);
    run.isTerminal = true;
    const Ran ran = run({u"friend"_s, u"tom.halfdoor"_s}, "y\ny\nn\n");
    QCOMPARE(ran.exit, Exit::No);
    QVERIFY(ran.out.contains("Are you signed in to Tailscale as tom@example.org on this computer? [y/n]"));
    const Json state = Json::parse(run({u"friend"_s, u"tom.halfdoor"_s, u"--json"_s}).out.toStdString());
    QCOMPARE(state["steps"][1]["state"].get<std::string>(), std::string("done"));
    QVERIFY(state["steps"][2]["state"].get<std::string>() != std::string("done"));
}

void TstWalks::hostileCardsAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("public address") << QByteArray("100.101.102.103") << QByteArray("93.184.216.34");
    QTest::newRow("Tailscale's own DNS") << QByteArray("100.101.102.103") << QByteArray("100.100.100.100");
    QTest::newRow("kept free") << QByteArray("100.101.102.103") << QByteArray("100.115.92.7");
    QTest::newRow("name elsewhere") << QByteArray("attic.owl-newt.ts.net") << QByteArray("attic.example.com");
    QTest::newRow("line break in the id") << QByteArray("\"tom-") << QByteArray("\"tom\\n-");
    QTest::newRow("direction marks in a name")
        << QByteArray("\"Mira\"") << QByteArray("\"\xe2\x80\xaeMira\"");
    QTest::newRow("port zero") << QByteArray("8096") << QByteArray("0");
    QTest::newRow("invalid UTF-8") << QByteArray("\"Mira\"") << QByteArray("\"\xff\xfe\"");
    QTest::newRow("cut short") << QByteArray("}\n") << QByteArray("\n");
}

void TstWalks::hostileCardsAreRefused()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    Runner run;
    const Prepared tom = prepare(run);
    QVERIFY(tom.card.contains(from));
    QByteArray card = tom.card;
    const qsizetype at = card.lastIndexOf(from);
    card.replace(at, from.size(), to);
    run.writeFile(u"bad"_s, card);
    for (const QStringList &command : {QStringList{u"card"_s, u"show"_s, u"bad"_s},
             {u"friend"_s, u"bad"_s, u"--yes"_s}, {u"check"_s, u"bad"_s}, {u"explain"_s, u"bad"_s}}) {
        const Ran ran = run(command);
        QCOMPARE(ran.exit, Exit::Unusable);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.startsWith("halfdoor-cli: error: "), ran.err.constData());
    }
}

void TstWalks::aForeignResultIsRefused()
{
    Runner run;
    const Prepared tom = prepare(run);
    (void)run({u"friend"_s, u"tom.halfdoor"_s, u"--yes"_s, u"--result"_s, u"r"_s});
    QVERIFY(!run.file(u"r"_s).isEmpty());
    const Ran ann = run(
        {u"share"_s, u"another"_s, tom.id, u"--friend"_s, u"Ann"_s, u"--login"_s, u"ann@example.net"_s});
    const QString annId = QString::fromUtf8(ann.out).section(u'\n', 0, 0);
    const Ran foreign = run({u"share"_s, u"proof"_s, annId, u"r"_s});
    QCOMPARE(foreign.exit, Exit::Unusable);
    QVERIFY(foreign.err.startsWith("halfdoor-cli: error: "));
    const Ran own = run({u"share"_s, u"proof"_s, tom.id, u"r"_s});
    QCOMPARE(own.exit, Exit::Unknown);
    const Ran swapped = run({u"card"_s, u"show"_s, u"r"_s});
    QCOMPARE(swapped.exit, Exit::Unusable);
    QVERIFY(swapped.err.contains("this is a result, not a card"));
}

void TstWalks::aResultCountsByItsTime()
{
    Runner run;
    const Prepared tom = prepare(run);
    (void)run({u"friend"_s, u"tom.halfdoor"_s, u"--yes"_s, u"--result"_s, u"r"_s});
    const QDateTime ended = run.clock.now();
    run.clock.advance(std::chrono::minutes(2));
    const auto proofAt = [&](const QDateTime &time) {
        Json json = Json::parse(run.file(u"r"_s).toStdString());
        for (const char *key : {"startedAt", "endedAt"})
            json["check"][key] = time.toString(Qt::ISODateWithMs).toStdString();
        run.writeFile(u"timed"_s, QByteArray::fromStdString(json.dump()));
        return run({u"share"_s, u"proof"_s, tom.id, u"timed"_s});
    };
    const auto runs = [&] {
        const Ran history = run({u"history"_s, tom.id, u"--json"_s});
        return Json::parse(history.out.toStdString()).at("runs").size();
    };
    const Ran ahead = proofAt(ended.addYears(1));
    QCOMPARE(ahead.exit, Exit::Unusable);
    QVERIFY2(ahead.err.contains("the clock of your friend's computer is ahead"), ahead.err.constData());
    const Ran early = proofAt(ended.addYears(-1));
    QCOMPARE(early.exit, Exit::Unknown);
    QVERIFY2(early.out.contains("before the rule was saved"), early.out.constData());
    QCOMPARE(runs(), std::size_t(0));
    const Ran newer = proofAt(ended.addSecs(60));
    QVERIFY2(newer.exit == Exit::Unknown, newer.err.constData());
    QCOMPARE(runs(), std::size_t(1));
    for (int i = 0; i < 2; ++i) { // read twice, it is kept once
        const Ran older = run({u"share"_s, u"proof"_s, tom.id, u"r"_s});
        QVERIFY2(older.err.contains("older result: it is in the history"), older.err.constData());
        QCOMPARE(runs(), std::size_t(2));
    }
}

void TstWalks::aDamagedRegisterFileIsReportedAndKept()
{
    Runner run;
    const Prepared tom = prepare(run);
    QString damaged;
    QDirIterator files(run.path(u"data"_s), {tom.id + u"*"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (QFileInfo(path).fileName() == tom.id + u".json"_s)
            damaged = path;
    }
    QVERIFY(!damaged.isEmpty());
    QFile file(damaged);
    QVERIFY(file.resize(file.size() / 2));
    const Ran list = run({u"share"_s, u"list"_s});
    QCOMPARE(list.exit, Exit::Unusable);
    QVERIFY(list.err.startsWith("halfdoor-cli: error: "));
    // What was there is kept, and the version before it comes back.
    const Ran show = run({u"share"_s, u"show"_s, tom.id});
    QCOMPARE(show.exit, Exit::Yes);
    QDirIterator kept(
        run.path(u"data"_s), {tom.id + u"-*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(kept.hasNext());
    QVERIFY(kept.next().contains(u"damaged"_s));
}

QTEST_GUILESS_MAIN(TstWalks)
#include "tst_walks.moc"
