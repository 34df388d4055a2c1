// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/runner.h"

#include "app/cli/keep_run.h"
#include "core/history/run_json.h"
#include "core/share/visit.h"
#include "tests/core/history/history_samples.h"
#include "tests/support/corpus.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using cli::Exit;
using testing::Ran;
using testing::Runner;

namespace {

const QString id = u"fred-door"_s;

QByteArray client(const QString &name)
{
    return testing::dataFile(u"tests/data/client/"_s + name);
}

/// The share of the recordings: attic's 8080 for Fred.
void makeShare(Runner &run)
{
    const Ran made = run({u"share"_s, u"new"_s, u"--friend"_s, u"Fred"_s, u"--login"_s, u"fred@example.org"_s,
        u"--host"_s, u"Mira"_s, u"--host-login"_s, u"host@example.com"_s, u"--machine"_s,
        u"attic=100.64.0.1,fd7a:115c:a1e0:ab12:4843:cd96:6240:1"_s, u"--service"_s, u"custom"_s,
        u"--called"_s, u"Door"_s, u"--port"_s, u"tcp:8080"_s});
    QVERIFY2(run({u"share"_s, u"show"_s, id}).exit == Exit::Yes,
        (made.out + made.err + run({u"share"_s, u"list"_s}).out).constData());
}

/// Keeps a check as the commands that measure do: 8080 answers \a door, 22 answers \a ssh.
void measure(Runner &run, int minutes, probe::Outcome door, probe::Outcome ssh,
    const std::vector<base::Address> &addresses
    = {samples::address("100.64.0.1"), samples::address("fd7a:115c:a1e0:ab12:4843:cd96:6240:1")})
{
    probe::CheckResult result;
    result.startedAt = result.endedAt = samples::minute(minutes);
    result.plan.addresses = addresses;
    result.plan.doors = {{8080, u"Door"_s}};
    result.plan.closed = {{22, true}, {443, false}};
    for (const base::Address &address : addresses) {
        result.results.push_back({{address, 22}, ssh, {}, 1});
        result.results.push_back({{address, 443}, probe::Outcome::Silent, {}, 1});
        result.results.push_back({{address, 8080}, door, {}, 1});
    }
    std::istringstream in;
    std::ostringstream out, err;
    cli::Streams streams{in, out, err};
    const cli::Context context{streams, run.clock, run.path(u"data"_s), u"en"_s};
    cli::keepRun(context, id, result);
    QCOMPARE(QString::fromStdString(err.str()), QString());
}

bool isNarrow(const QByteArray &text)
{
    for (const QString &line : QString::fromUtf8(text).split(u'\n'))
        if (line.size() > 40 && line.trimmed().contains(u' ')) // a long word stays whole
            return false;
    return true;
}

} // namespace

class TstHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aDeviationIsReviewedUntilItIsMeasuredAgain();
    void everyOwnerIsListed();
    void exportsAreRead();
    void witnessesAgreeAndPart();
    void aLogProvesWhatThePolicyShut();
    void aDamagedRunIsToldOfByWhoeverMeetsIt_data();
    void aDamagedRunIsToldOfByWhoeverMeetsIt();
    void oneRunIsShownOrExportedAlone();
    void decisionsAreRefusedInTheirOwnWords_data();
    void decisionsAreRefusedInTheirOwnWords();
    void aNameThatIsTooLongIsNotCalledAReason();
    void whatIsWrongWithARunIsSaidPlainly_data();
    void whatIsWrongWithARunIsSaidPlainly();
    void everythingFitsIntoFortyColumns();
};

void TstHistory::aDeviationIsReviewedUntilItIsMeasuredAgain()
{
    Runner run;
    makeShare(run);
    QCOMPARE(run({u"history"_s, id}).exit, Exit::Yes);
    measure(run, 0, probe::Outcome::Open, probe::Outcome::Silent);
    measure(run, 10, probe::Outcome::Open, probe::Outcome::Open);
    run.clock.advance(std::chrono::minutes(20)); // the runner's clock begins at samples::minute(0)
    QCOMPARE(run({u"history"_s, id}).exit, Exit::No);
    QCOMPARE(run({u"history"_s, id, u"--compare"_s, u"1..2"_s}).exit, Exit::No);
    QCOMPARE(run({u"history"_s, id, u"--compare"_s, u"2..2"_s}).exit, Exit::Yes);
    const auto list
        = nlohmann::json::parse(run({u"history"_s, u"review"_s, id, u"--json"_s}).out.toStdString());
    const QString review = QString::fromStdString(list["reviews"][0]["id"].get<std::string>());
    const Ran accepted = run({u"history"_s, u"review"_s, id, review, u"--accept"_s, u"--reason"_s,
        u"printer"_s, u"--until"_s, u"2026-11-30"_s});
    QVERIFY2(accepted.exit == Exit::Yes, (accepted.out + accepted.err).constData());
    QCOMPARE(run({u"history"_s, id}).exit, Exit::Yes);
    run.clock.advance(std::chrono::hours(11 * 24)); // after that day it is open again
    QCOMPARE(run({u"history"_s, id}).exit, Exit::No);
    QCOMPARE(run({u"history"_s, u"review"_s, id, review, u"--fixed"_s}).exit, Exit::No); // nobody measured it
    measure(run, 11 * 24 * 60 + 25, probe::Outcome::Open, probe::Outcome::Silent);
    const Ran over = run({u"history"_s, u"review"_s, id});
    QCOMPARE(over.exit, Exit::Yes);
    QVERIFY2(over.out.contains("put right"), over.out.constData());
}

void TstHistory::everyOwnerIsListed()
{
    Runner run;
    makeShare(run);
    measure(run, 0, probe::Outcome::Open, probe::Outcome::Open);
    const Ran all = run({u"history"_s, u"--json"_s});
    QCOMPARE(all.exit, Exit::No);
    const auto json = nlohmann::json::parse(all.out.toStdString());
    QCOMPARE(json["histories"].size(), std::size_t(1));
    QCOMPARE(json["histories"][0]["reviews"].size(), std::size_t(1));
    QCOMPARE(run({u"history"_s, u"nobody"_s}).exit, Exit::Unusable);
    QCOMPARE(run({u"history"_s, u"../../etc"_s}).exit, Exit::Unusable);
}

void TstHistory::exportsAreRead()
{
    Runner run;
    makeShare(run);
    QCOMPARE(run({u"history"_s, id, u"--export"_s, u"xml"_s}).exit, Exit::Unusable); // there is no run yet
    measure(run, 0, probe::Outcome::Open, probe::Outcome::Silent);
    measure(run, 10, probe::Outcome::Open, probe::Outcome::Open);
    const auto json
        = nlohmann::json::parse(run({u"history"_s, id, u"--export"_s, u"json"_s}).out.toStdString());
    QVERIFY(history::readRun(QByteArray::fromStdString(json["runs"][1]["run"].dump())).has_value());
    if (QStandardPaths::findExecutable(u"ndiff"_s).isEmpty())
        QSKIP("needs ndiff (package ndiff)");
    run.writeFile(u"1.xml"_s, run({u"history"_s, id, u"--export"_s, u"xml"_s, u"--run"_s, u"1"_s}).out);
    run.writeFile(u"2.xml"_s, run({u"history"_s, id, u"--export"_s, u"xml"_s}).out);
    QProcess ndiff;
    ndiff.start(u"ndiff"_s, {run.path(u"1.xml"_s), run.path(u"2.xml"_s)});
    QVERIFY(ndiff.waitForFinished());
    QCOMPARE(ndiff.exitCode(), 1);
    QVERIFY(ndiff.readAllStandardOutput().contains("+22/tcp"));
}

void TstHistory::witnessesAgreeAndPart()
{
    Runner run;
    makeShare(run);
    run.writeFile(u"good.hujson"_s,
        R"({"grants": [{"src": ["autogroup:member", "autogroup:tagged"], "dst": ["*"], "ip": ["*"]},
            {"src": ["fred@example.org"], "dst": ["100.64.0.1", "fd7a:115c:a1e0:ab12:4843:cd96:6240:1"], "ip": ["tcp:8080"]}]})");
    run.writeFile(u"wide.hujson"_s, R"({"grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"]}]})");
    run.writeFile(u"map.json"_s, client(u"attic-netmap.json"_s));
    run.writeFile(u"paused.json"_s, client(u"attic-netmap-paused.json"_s));
    const auto witness = [&run](const QString &policy, const QString &map) {
        return run({u"witness"_s, id, u"--policy"_s, policy, u"--netmap"_s, map, u"--json"_s});
    };
    QCOMPARE(run({u"witness"_s, id}).exit, Exit::Unknown); // the promise alone
    measure(run, -10, probe::Outcome::Open, probe::Outcome::Silent, {samples::address("100.64.0.1")});
    const Ran half = witness(u"good.hujson"_s, u"map.json"_s); // nobody measured the other address
    QCOMPARE(half.exit, Exit::Unknown);
    QVERIFY(half.out.contains("not-measured") && half.out.contains("new-run"));
    measure(run, 0, probe::Outcome::Open, probe::Outcome::Silent);
    const Ran all = witness(u"good.hujson"_s, u"map.json"_s);
    QVERIFY2(all.exit == Exit::Yes, (all.out + all.err).constData());
    QCOMPARE(nlohmann::json::parse(all.out.toStdString())["present"].size(), std::size_t(4));
    const auto first
        = [](const Ran &ran) { return nlohmann::json::parse(ran.out.toStdString())["partings"][0]; };
    const Ran wide = witness(u"wide.hujson"_s, u"map.json"_s);
    QCOMPARE(wide.exit, Exit::No);
    QCOMPARE(first(wide)["second"].get<std::string>(), std::string("policy"));
    QCOMPARE(first(wide)["remedy"].get<std::string>(), std::string("rule"));
    const Ran paused = witness(u"good.hujson"_s, u"paused.json"_s);
    QCOMPARE(first(paused)["second"].get<std::string>(), std::string("filter"));
    QCOMPARE(witness(u"good.hujson"_s, u"nowhere.json"_s).exit, Exit::Unusable);
    QCOMPARE(witness(u"good.hujson"_s, u"good.hujson"_s).exit, Exit::Unusable);
}

void TstHistory::aLogProvesWhatThePolicyShut()
{
    Runner run;
    makeShare(run);
    measure(run, 0, probe::Outcome::Open, probe::Outcome::Silent);
    run.writeFile(u"fred.log"_s, client(u"fred-daemon.log"_s));
    run.writeFile(u"m1"_s, client(u"attic-metrics.txt"_s));
    QByteArray later = client(u"attic-metrics.txt"_s);
    later.replace("{reason=\"acl\"} 10", "{reason=\"acl\"} 17");
    run.writeFile(u"m2"_s, later);
    const Ran ran = run({u"witness"_s, id, u"--log"_s, u"fred.log"_s, u"--metrics-before"_s, u"m1"_s,
        u"--metrics-after"_s, u"m2"_s, u"--json"_s});
    QCOMPARE(ran.exit, Exit::Yes);
    const auto json = nlohmann::json::parse(ran.out.toStdString());
    QCOMPARE(json["provedShut"].get<std::string>(), std::string("22,5432"));
    QCOMPARE(json["dropped"].get<int>(), 7);
    run.writeFile(u"program"_s,
        QByteArray("\x7f"
                   "ELF\0\0",
            6));
    QCOMPARE(run({u"witness"_s, id, u"--log"_s, u"program"_s}).exit, Exit::Unusable);
}

void TstHistory::aDamagedRunIsToldOfByWhoeverMeetsIt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("one history") << QStringList{u"history"_s, id};
    QTest::newRow("all histories") << QStringList{u"history"_s, u"--json"_s};
    QTest::newRow("two runs") << QStringList{u"history"_s, id, u"--compare"_s, u"1..2"_s};
    QTest::newRow("export") << QStringList{u"history"_s, id, u"--export"_s, u"csv"_s};
    QTest::newRow("no such run") << QStringList{u"history"_s, id, u"--run"_s, u"7"_s};
    QTest::newRow("reviews") << QStringList{u"history"_s, u"review"_s, id};
    QTest::newRow("no such review") << QStringList{u"history"_s, u"review"_s, id, u"x"_s, u"--fixed"_s};
    QTest::newRow("witness") << QStringList{u"witness"_s, id};
    QTest::newRow("resume") << QStringList{u"audit"_s, u"card.halfdoor"_s, u"--resume"_s, u"last"_s};
}

/// It is moved aside by the first who reads it, so nobody else could tell.
void TstHistory::aDamagedRunIsToldOfByWhoeverMeetsIt()
{
    QFETCH(const QStringList, arguments);
    Runner run;
    makeShare(run);
    const QByteArray text = testing::dataFile(u"tests/data/cards/jellyfin.halfdoor"_s);
    run.writeFile(u"card.halfdoor"_s, text);
    const auto card = share::readCard(text);
    QVERIFY(card.has_value());
    for (const QString &owner : {id, share::visitId(*card)})
        run.writeFile(u"data/runs/"_s + owner + u"/20261121-090000000-audit-1a2b3c4d.json"_s, "{\"a\":");
    const Ran ran = run(arguments);
    QCOMPARE(ran.err.count("was moved to the folder `damaged`"), arguments.last() == u"--json" ? 2 : 1);
    QVERIFY2(!ran.out.contains("damaged"), ran.out.constData());
    QVERIFY(!run(arguments).err.contains("damaged")); // once
}

void TstHistory::oneRunIsShownOrExportedAlone()
{
    Runner run;
    makeShare(run);
    measure(run, 0, probe::Outcome::Open, probe::Outcome::Silent);
    measure(run, 10, probe::Outcome::Open, probe::Outcome::Open);
    for (const QStringList &form :
        {QStringList{}, QStringList{u"--export"_s, u"csv"_s}, QStringList{u"--json"_s}})
        QCOMPARE(run(QStringList{u"history"_s, id, u"--run"_s, u"77"_s} + form).exit, Exit::Unusable);
    const Ran good = run({u"history"_s, id, u"--run"_s, u"1"_s});
    QCOMPARE(good.exit, Exit::Yes);
    QVERIFY2(good.out.startsWith("1  2026-11-21 09:00  check: ") && good.out.contains("open as promised"),
        good.out.constData());
    QCOMPARE(run({u"history"_s, id, u"--run"_s, u"last"_s}).exit, Exit::No);
    const Ran csv = run({u"history"_s, id, u"--run"_s, u"1"_s, u"--export"_s, u"csv"_s});
    const Ran both = run({u"history"_s, id, u"--export"_s, u"csv"_s});
    QVERIFY(csv.out.count('\n') > 1 && csv.out.count('\n') < both.out.count('\n'));
    const auto json
        = nlohmann::json::parse(run({u"history"_s, id, u"--run"_s, u"2"_s, u"--json"_s}).out.toStdString());
    QCOMPARE(json["runs"].size(), std::size_t(1));
    QCOMPARE(json["runs"][0]["verdict"].get<std::string>(), std::string("leaking"));
}

void TstHistory::decisionsAreRefusedInTheirOwnWords_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("a terminal's command")
        << u"a\x1b[31mred"_s << u"2026-12-01"_s << QByteArray("plain words");
    QTest::newRow("two lines") << u"a\nb"_s << u"2026-12-01"_s << QByteArray("plain words");
    QTest::newRow("a novel") << QString(1001, u'x') << u"2026-12-01"_s << QByteArray("`--reason`");
    QTest::newRow("a day and a time") << u"printer"_s << u"2027-03-31T25:00"_s << QByteArray("is not a date");
    QTest::newRow("a year and a day") << u"printer"_s << u"2027-11-22"_s << QByteArray("a year at most");
    QTest::newRow("a year") << u"printer"_s << u"2027-11-21"_s << QByteArray();
}

void TstHistory::decisionsAreRefusedInTheirOwnWords()
{
    QFETCH(const QString, reason);
    QFETCH(const QString, until);
    QFETCH(const QByteArray, words);
    Runner run;
    makeShare(run);
    measure(run, 0, probe::Outcome::Open, probe::Outcome::Open);
    const auto list
        = nlohmann::json::parse(run({u"history"_s, u"review"_s, id, u"--json"_s}).out.toStdString());
    const Ran ran = run(
        {u"history"_s, u"review"_s, id, QString::fromStdString(list["reviews"][0]["id"].get<std::string>()),
            u"--accept"_s, u"--reason"_s, reason, u"--until"_s, until});
    QCOMPARE(ran.exit, words.isEmpty() ? Exit::Yes : Exit::Unusable);
    QVERIFY2(ran.err.contains(words), ran.err.constData());
}

void TstHistory::aNameThatIsTooLongIsNotCalledAReason()
{
    Runner run;
    makeShare(run);
    measure(run, 0, probe::Outcome::Open, probe::Outcome::Open);
    const auto list
        = nlohmann::json::parse(run({u"history"_s, u"review"_s, id, u"--json"_s}).out.toStdString());
    const QString review = QString::fromStdString(list["reviews"][0]["id"].get<std::string>());
    const Ran ran = run({u"history"_s, u"review"_s, id, review, u"--fixed"_s, u"--by"_s, QString(255, u'x')});
    QCOMPARE(ran.exit, Exit::Unusable);
    QVERIFY2(ran.err.contains("`--by`") && !ran.err.contains("reason"), ran.err.constData());
}

void TstHistory::whatIsWrongWithARunIsSaidPlainly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("words");
    const QByteArray sample = testing::dataFile(u"tests/data/history/run_check.json"_s);
    QTest::newRow("another run") << sample << QByteArray("(`/id` does not fit");
    QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, ' ') << QByteArray("(larger than 4096 kB)");
    QByteArray newer = sample;
    newer.replace("\"schema\": 1", "\"schema\": 99");
    QTest::newRow("newer") << newer << QByteArray("written by a newer Halfdoor");
}

void TstHistory::whatIsWrongWithARunIsSaidPlainly()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, words);
    Runner run;
    makeShare(run);
    run.writeFile(u"data/runs/fred-door/20261121-090000000-audit-1a2b3c4d.json"_s, bytes);
    const Ran ran = run({u"history"_s, id});
    QVERIFY2(ran.err.contains(words), ran.err.constData());
    QVERIFY2(!ran.err.contains("hint"), ran.err.constData()); // everything is in the sentence
    QVERIFY2(!ran.err.contains("Ask for it again"), ran.err.constData());
}

void TstHistory::everythingFitsIntoFortyColumns()
{
    Runner run;
    makeShare(run);
    measure(run, 0, probe::Outcome::Open, probe::Outcome::Silent);
    measure(run, 10, probe::Outcome::Refused, probe::Outcome::Open);
    run.writeFile(u"map.json"_s, client(u"attic-netmap.json"_s));
    run.columns = 40;
    for (const QString &language : {u"en"_s, u"de"_s}) {
        for (const QStringList &arguments :
            {QStringList{u"history"_s, id}, QStringList{u"history"_s, u"review"_s, id},
                QStringList{u"history"_s, id, u"--compare"_s, u"1..2"_s},
                QStringList{u"witness"_s, id, u"--netmap"_s, u"map.json"_s}}) {
            const Ran ran = run(arguments + QStringList{u"--language"_s, language});
            QVERIFY(!ran.out.isEmpty());
            QVERIFY2(isNarrow(ran.out), ran.out.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TstHistory)
#include "tst_history.moc"
