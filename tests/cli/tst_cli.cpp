// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/runner.h"

#include "core/hujson/document.h"
#include "tests/support/corpus.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <nlohmann/json.hpp>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using cli::Exit;
using testing::Ran;
using testing::Runner;

namespace {

const QByteArray openPolicy = R"({
	"grants": [
		// Allow all connections.
		{"src": ["*"], "dst": ["*"], "ip": ["*"]},
	],
}
)";

/// The share of the examples, as options.
const QStringList tom{u"--id"_s, u"tom-jellyfin"_s, u"--person"_s, u"tom@example.org"_s, u"--machine"_s,
    u"attic=100.101.102.103,fd7a:115c:a1e0::4a01:6667"_s, u"--owner"_s, u"mira@example.com"_s, u"--port"_s,
    u"tcp:8096"_s};

QStringList share(const QString &command, const QString &file, const QStringList &more = {})
{
    return QStringList{u"policy"_s, command, file} + tom + more;
}

} // namespace

class TstCli : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void commandsMatchTheirExamples_data();
    void commandsMatchTheirExamples();
    void everyCommandHasAHelpPage_data();
    void everyCommandHasAHelpPage();
    void theOverviewNamesEveryCommandAndExitStatus();
    void bashCompletesCommandsAndOptions_data();
    void bashCompletesCommandsAndOptions();
    void theManPageNamesEveryCommandAndOption();
    void refuses_data();
    void refuses();
    void refusesHostileInput_data();
    void refusesHostileInput();
    void aPatchGivesWhatStdoutGives_data();
    void aPatchGivesWhatStdoutGives();
    void aFileKeptElsewhereIsNotReplaced();
    void anExistingGroupIsShownFirst();
    void testsForOnesOwnPeopleAreWritten();
    void checkSaysWhetherAnythingWouldChange();
    void readsFromStdin();
    void inPlaceWritesTheSameBytes();
    void aBackupKeepsTheFormerBytes();
    void inPlaceLeavesTheFileOnFailure();
    void aFileThatCannotBeWrittenStaysAsItIs();
    void anOutputIsNeverAnInput();
    void sharingTwiceChangesNothing();
    void revokingKeepsTheNarrowing();
    void pausedRulesComeBackByteForByte();
    void reachAnswersYesAndNo();
    void aFullDiskIsNotAYes();
    void controlCharactersAreShownNotSent();
};

// ---- golden cases: one file is one case

namespace {

struct Case {
    QStringList arguments;
    QByteArray input;
    int exit = 0;
    QList<QPair<QString, QByteArray>> files;
    QByteArray out;
    QByteArray err;
};

/// `key: value` lines, then sections that begin with `-- name --`.
Case parseCase(const QByteArray &text)
{
    Case one;
    QString section;
    QByteArray *body = nullptr;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("-- ") && line.endsWith(" --")) {
            section = QString::fromUtf8(line.mid(3, line.size() - 6));
            if (section == u"stdin")
                body = &one.input;
            else if (section == u"stdout")
                body = &one.out;
            else if (section == u"stderr")
                body = &one.err;
            else {
                one.files.append({section, {}});
                body = &one.files.last().second;
            }
            continue;
        }
        if (body)
            *body += line + '\n';
        else if (line.startsWith("args: "))
            one.arguments = QString::fromUtf8(line.mid(6)).split(u' ', Qt::SkipEmptyParts);
        else if (line.startsWith("exit: "))
            one.exit = line.mid(6).toInt();
    }
    // The file ends with a line end; split() leaves an empty line after it.
    if (body && body->endsWith("\n\n"))
        body->chop(1);
    else if (body && *body == "\n")
        body->clear();
    return one;
}

} // namespace

void TstCli::commandsMatchTheirExamples_data()
{
    testing::addCorpusRows(u"cli"_s);
}

void TstCli::commandsMatchTheirExamples()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    file.close();
    const Case one = parseCase(text);
    Runner run;
    for (const auto &[name, bytes] : one.files)
        run.writeFile(name, bytes);
    const Ran ran = run(one.arguments, one.input);
    if (qEnvironmentVariableIsSet("HALFDOOR_WRITE_EXAMPLES")) {
        QByteArray written = text.left(text.indexOf("-- stdout --"));
        written.replace(
            "exit: " + QByteArray::number(one.exit), "exit: " + QByteArray::number(int(ran.exit)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(written + "-- stdout --\n" + ran.out + "-- stderr --\n" + ran.err);
        return;
    }
    QCOMPARE(QString::fromUtf8(ran.err), QString::fromUtf8(one.err));
    QCOMPARE(QString::fromUtf8(ran.out), QString::fromUtf8(one.out));
    QCOMPARE(int(ran.exit), one.exit);
}

// ---- help

void TstCli::everyCommandHasAHelpPage_data()
{
    QTest::addColumn<QString>("command");
    for (const cli::Command &command : cli::allCommands())
        QTest::newRow(qPrintable(command.fullName())) << command.fullName();
}

void TstCli::everyCommandHasAHelpPage()
{
    QFETCH(const QString, command);
    Runner run;
    run.columns = 40;
    const Ran ran = run(command.split(u' ') + QStringList{u"--help"_s});
    QCOMPARE(ran.exit, Exit::Yes);
    QVERIFY(ran.err.isEmpty());
    const QString page = QString::fromUtf8(ran.out);
    QVERIFY(page.startsWith(u"Usage: halfdoor-cli "_s + command));
    const qsizetype example = page.indexOf(u"\nExample:\n  "_s);
    QVERIFY(example > 0);
    QVERIFY(page.mid(example).contains(u"halfdoor-cli "_s + command));
    // Below the usage line and above the example everything fits into a narrow terminal.
    const QStringList lines = page.left(example).split(u'\n').mid(1);
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 40, qPrintable(line));
}

void TstCli::theOverviewNamesEveryCommandAndExitStatus()
{
    Runner run;
    const Ran ran = run({u"--help"_s});
    QCOMPARE(ran.exit, Exit::Yes);
    for (const cli::Command &command : cli::allCommands())
        QVERIFY(ran.out.contains("  " + command.fullName().toUtf8() + ' '));
    for (const char *code : {"\n  0 ", "\n  1 ", "\n  2 ", "\n  3 "})
        QVERIFY(ran.out.contains(code));
    QCOMPARE(run({}).exit, Exit::Unusable);
    QCOMPARE(run({u"--version"_s}).out, QByteArray("halfdoor-cli " HALFDOOR_VERSION "\n"));
}

void TstCli::bashCompletesCommandsAndOptions_data()
{
    QTest::addColumn<QStringList>("typed"); ///< the last word is completed
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("first word") << QStringList{u"pol"_s} << QStringList{u"policy"_s};
    QTest::newRow("command of a group") << QStringList{u"policy"_s, u"re"_s}
                                        << QStringList{u"repair"_s, u"revoke"_s, u"resume"_s, u"reach"_s};
    QTest::newRow("option of a group")
        << QStringList{u"policy"_s, u"share"_s, u"--pat"_s} << QStringList{u"--patch"_s};
    QTest::newRow("option of one word") << QStringList{u"practice"_s, u"--fa"_s} << QStringList{u"--fast"_s};
    QTest::newRow("group that is a command too")
        << QStringList{u"history"_s, u"re"_s} << QStringList{u"review"_s};
    QTest::newRow("its options") << QStringList{u"history"_s, u"tom-jellyfin"_s, u"--comp"_s}
                                 << QStringList{u"--compare"_s};
    QTest::newRow("common option") << QStringList{u"share"_s, u"list"_s, u"--js"_s}
                                   << QStringList{u"--json"_s};
}

void TstCli::bashCompletesCommandsAndOptions()
{
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("there is no bash here");
    QFETCH(const QStringList, typed);
    QFETCH(const QStringList, offered);
    Runner run;
    QProcess bash;
    bash.start(u"bash"_s, {u"--norc"_s, u"-s"_s});
    bash.write(run({u"completion"_s, u"bash"_s}).out);
    bash.write((u"COMP_WORDS=(halfdoor-cli "_s + typed.join(u' ') + u")\nCOMP_CWORD="_s
        + QString::number(typed.size()) + u"\n_halfdoor_cli\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n"_s)
                   .toUtf8());
    bash.closeWriteChannel();
    QVERIFY(bash.waitForFinished());
    QCOMPARE(bash.readAllStandardError(), QByteArray());
    QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts), offered);
}

void TstCli::theManPageNamesEveryCommandAndOption()
{
    Runner run;
    const Ran ran = run({u"completion"_s, u"man"_s});
    QCOMPARE(ran.exit, Exit::Yes);
    QVERIFY(ran.out.startsWith(".TH HALFDOOR"));
    for (const cli::Command &command : cli::allCommands()) {
        QVERIFY2(ran.out.contains(".SS " + command.fullName().toUtf8()), command.name);
        for (const cli::Option &option : command.options)
            QVERIFY2(
                ran.out.contains(".B \\-\\-" + QByteArray(option.name).replace("-", "\\-")), option.name);
    }
    QCOMPARE(run({u"completion"_s, u"tcsh"_s}).exit, Exit::Unusable);
}

// ---- what is refused

void TstCli::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char *name, const QStringList &arguments, const char *error) {
        QTest::newRow(name) << arguments << QByteArray(error);
    };
    row("unknown command", {u"open"_s}, "unknown command `open`");
    row("group alone", {u"policy"_s}, "which `policy` command?");
    row("unknown command of a group", {u"policy"_s, u"guess"_s}, "`policy` has: check, compile, findings");
    row("unknown option", {u"policy"_s, u"check"_s, u"p"_s, u"--nope"_s}, "unknown option `--nope`");
    row("short option", {u"policy"_s, u"check"_s, u"-x"_s}, "unknown option `-x`");
    row("no value", {u"policy"_s, u"share"_s, u"p"_s, u"--port="_s}, "`` is not a port");
    row("value for a switch", {u"policy"_s, u"share"_s, u"p"_s, u"--check=yes"_s},
        "`--check` takes no value");
    row("option twice", {u"policy"_s, u"share"_s, u"p"_s, u"--id"_s, u"a"_s, u"--id"_s, u"b"_s},
        "`--id` stands there twice");
    row("no file", {u"policy"_s, u"share"_s}, "FILE is missing");
    row("too many files", {u"policy"_s, u"share"_s, u"a"_s, u"b"_s}, "one argument too many: `b`");
    row("no such file", share(u"share"_s, u"nowhere.hujson"_s), "there is no file `nowhere.hujson`");
    row("a folder", share(u"share"_s, u"."_s), "`.` is not a file");
    row("share without people", {u"policy"_s, u"share"_s, u"p"_s, u"--id"_s, u"x"_s},
        "the share names nobody");
    row("address that is none",
        {u"policy"_s, u"share"_s, u"p"_s, u"--id"_s, u"x"_s, u"--machine"_s, u"attic=100.64.0.300"_s},
        "`100.64.0.300` is not an IP address");
    row("machine without address",
        {u"policy"_s, u"share"_s, u"p"_s, u"--id"_s, u"x"_s, u"--machine"_s, u"attic"_s},
        "no address of `attic` is known");
    row("port zero", {u"policy"_s, u"share"_s, u"p"_s, u"--id"_s, u"x"_s, u"--port"_s, u"0"_s},
        "`0` is not a port");
    row("port with a sign", {u"policy"_s, u"share"_s, u"p"_s, u"--port"_s, u"+22"_s}, "`+22` is not a port");
    row("naming", {u"policy"_s, u"share"_s, u"p"_s, u"--name-by"_s, u"everybody"_s},
        "nobody can be named by `everybody`");
    row("in place from stdin", share(u"share"_s, u"-"_s, {u"--in-place"_s}),
        "what comes in cannot be replaced in place");
    row("two ways out", share(u"share"_s, u"p"_s, {u"--in-place"_s, u"--check"_s}), "exclude each other");
    row("rehearsal", {u"practice"_s, u"--rehearse"_s, u"fire"_s}, "there is no rehearsal `fire`");
    row("check nothing", {u"check"_s}, "check what?");
    row("audit nothing", {u"audit"_s}, "audit what?");
    row("audit of no port",
        {u"audit"_s, u"--address"_s, u"100.101.102.103"_s, u"--open"_s, u"80"_s, u"--ports"_s, u"0-5"_s},
        "`0-5` is not a list of TCP ports");
    row("audit in a hurry",
        {u"audit"_s, u"--address"_s, u"100.101.102.103"_s, u"--open"_s, u"80"_s, u"--pace"_s, u"warp"_s},
        "there is no pace `warp`");
    row("audit without a door", {u"audit"_s, u"--address"_s, u"100.101.102.103"_s}, "no door is promised");
    row("audit resumed from a policy",
        {u"audit"_s, u"--address"_s, u"100.101.102.103"_s, u"--open"_s, u"80"_s, u"--resume"_s, u"p"_s},
        "`/schema` is missing");
    row("audit of an address resumed from what is kept",
        {u"audit"_s, u"--address"_s, u"100.101.102.103"_s, u"--open"_s, u"80"_s, u"--resume"_s, u"last"_s},
        "an audit is kept only with a card");
    row("waiting for better times",
        {u"check"_s, u"--address"_s, u"100.101.102.103"_s, u"--open"_s, u"80"_s, u"--observe=later"_s},
        "`later` cannot be waited for");
    row("waiting for a name",
        {u"check"_s, u"--name"_s, u"attic.owl-newt.ts.net"_s, u"--open"_s, u"80"_s, u"--observe"_s,
            u"gone"_s},
        "its address is needed");
    row("waiting for another word",
        {u"check"_s, u"--address"_s, u"100.101.102.103"_s, u"--open"_s, u"80"_s, u"--observe"_s, u"later"_s},
        "a card and `--address` together");
    row("check of no share", {u"check"_s, u"--share"_s, u"nobody"_s}, "halfdoor-cli: error: ");
    row("audit of no share", {u"audit"_s, u"--share"_s, u"../../etc/passwd"_s}, "halfdoor-cli: error: ");
    row("share and address", {u"check"_s, u"--share"_s, u"tom"_s, u"--address"_s, u"100.101.102.103"_s},
        "a share and `--address` together");
    row("card and share", {u"audit"_s, u"card.halfdoor"_s, u"--share"_s, u"tom"_s},
        "a card and `--share` together");
    row("public address", {u"check"_s, u"--address"_s, u"nonsense"_s}, "`nonsense` is not an IP address");
    row("no door", {u"check"_s, u"--address"_s, u"100.101.102.103"_s, u"--open"_s, u"http"_s},
        "`http` is not a list of TCP ports");
    row("no such share", {u"share"_s, u"show"_s, u"nobody"_s}, "halfdoor-cli: error: ");
    row("id with a line break", {u"share"_s, u"show"_s, u"tom\njellyfin"_s}, "halfdoor-cli: error: ");
    row("id with a path", {u"share"_s, u"show"_s, u"../../etc/passwd"_s}, "halfdoor-cli: error: ");
    row("no such service", {u"explain"_s, u"--service"_s, u"gopher"_s},
        "the catalogue has no service `gopher`");
}

void TstCli::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, error);
    Runner run;
    run.writeFile(u"p"_s, openPolicy);
    const Ran ran = run(arguments, openPolicy);
    QCOMPARE(ran.exit, Exit::Unusable);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.startsWith("halfdoor-cli: error: "), ran.err.constData());
    QVERIFY2(ran.err.contains(error), ran.err.constData());
    QCOMPARE(run.file(u"p"_s), openPolicy);
}

void TstCli::refusesHostileInput_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("said"); ///< by `policy check`
    QTest::newRow("duplicate sections")
        << QByteArray("{\"grants\": [],\n\"Grants\": []}")
        << QByteArray("2:1: error: section `Grants` stands twice in the file");
    QTest::newRow("invalid UTF-8") << QByteArray("{\"grants\": [{\"src\": [\"\xff\xfe\"]}]}")
                                   << QByteArray("the file is not UTF-8");
    QTest::newRow("10 MB of brackets") << QByteArray(10 << 20, '[') << QByteArray(":1:1001: error: ");
    QTest::newRow("deep objects") << QByteArray("{\"a\":").repeated(1 << 20) << QByteArray("error: ");
    QTest::newRow("too large") << QByteArray(17 << 20, ' ') << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray(":1:1: error: ");
    QTest::newRow("cut short") << QByteArray("{\"grants\": [") << QByteArray(":1:13: error: ");
    QTest::newRow("a list") << QByteArray("[]") << QByteArray("1:1: error: the policy file is not an object");
    QTest::newRow("grants of a wrong type")
        << QByteArray("{\"grants\": {}}") << QByteArray("1:12: error: section `grants` is neither a list");
    QTest::newRow("a rule of a wrong type")
        << QByteArray("{\"acls\": [7]}") << QByteArray("1:11: error: acls[0]: expected an object");
    QTest::newRow("ip in acls") << QByteArray(
        "{\"acls\": [{\"src\": [\"*\"], \"dst\": [\"*:*\"], \"ip\": [\"*\"]}]}")
                                << QByteArray("error: unknown field \"ip\"");
}

void TstCli::refusesHostileInput()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, said);
    Runner run;
    run.writeFile(u"p"_s, text);
    const Ran checked = run({u"policy"_s, u"check"_s, u"p"_s});
    QVERIFY(checked.exit == Exit::No || checked.exit == Exit::Unusable);
    QVERIFY2(
        checked.out.contains(said) && checked.out.size() + checked.err.size() > 0, checked.out.constData());

    for (const char *command : {"share", "narrow", "revoke", "pause", "resume", "findings"}) {
        const Ran ran = run(share(QString::fromLatin1(command), u"p"_s));
        if (ran.exit == Exit::Yes || ran.exit == Exit::No) // such as the mixed form, which is repaired
            continue;
        QCOMPARE(ran.exit, Exit::Unusable);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY(ran.err.startsWith("halfdoor-cli: error: "));
        QVERIFY(ran.err.size() < 2000);
    }
    const Ran inPlace = run(share(u"share"_s, u"p"_s, {u"--in-place"_s}));
    if (inPlace.exit == Exit::Unusable)
        QVERIFY(run.file(u"p"_s) == text);
}

// ---- outputs

void TstCli::aPatchGivesWhatStdoutGives_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("default") << openPolicy;
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("empty object, line end") << QByteArray("{}\n");
    QTest::newRow("older default") << QByteArray(
        "{\n  \"acls\": [\n    {\"action\": \"accept\", \"src\": [\"*\"], \"dst\": [\"*:*\"]}\n  ]\n}");
    QTest::newRow("CRLF") << QByteArray(openPolicy).replace('\n', "\r\n");
    QTest::newRow("one line") << QByteArray(R"({"grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"]}]})");
}

void TstCli::aPatchGivesWhatStdoutGives()
{
    if (QStandardPaths::findExecutable(u"patch"_s).isEmpty())
        QSKIP("there is no patch(1) here");
    QFETCH(const QByteArray, text);
    Runner run;
    run.writeFile(u"p"_s, text);
    const Ran whole = run(share(u"share"_s, u"p"_s));
    QCOMPARE(whole.exit, Exit::Yes);
    QVERIFY(whole.out != text);
    const Ran patch = run(share(u"share"_s, u"p"_s, {u"--patch"_s}));
    QCOMPARE(patch.exit, Exit::Yes);
    QCOMPARE(run.file(u"p"_s), text);
    QProcess process;
    process.start(u"patch"_s, {u"--binary"_s, u"--silent"_s, u"--fuzz=0"_s, u"-p1"_s});
    process.write(patch.out);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(run.file(u"p"_s), whole.out);
    if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
        QSKIP("there is no git(1) here");
    run.writeFile(u"p"_s, text);
    QProcess git;
    git.start(u"git"_s, {u"apply"_s, u"--whitespace=nowarn"_s, u"-"_s});
    git.write(patch.out);
    git.closeWriteChannel();
    QVERIFY(git.waitForFinished());
    QCOMPARE(git.exitCode(), 0);
    QCOMPARE(run.file(u"p"_s), whole.out);
}

/// Printed and handed out as a patch; written only after it was agreed to.
void TstCli::aFileKeptElsewhereIsNotReplaced()
{
    Runner run;
    const QByteArray text = "// generated by acl.py, do not edit\n" + openPolicy;
    run.writeFile(u"p"_s, text);
    const Ran declined = run(share(u"share"_s, u"p"_s, {u"--in-place"_s}));
    QCOMPARE(declined.exit, Exit::Unusable);
    QVERIFY(declined.err.contains("generated by acl.py"));
    QVERIFY(declined.err.contains("--agree kept-elsewhere"));
    QCOMPARE(run.file(u"p"_s), text);
    QCOMPARE(run(share(u"share"_s, u"p"_s, {u"--patch"_s})).exit, Exit::Yes);
    QCOMPARE(run(share(u"share"_s, u"p"_s)).exit, Exit::Yes);
    QCOMPARE(run.file(u"p"_s), text);
    QVERIFY(run(share(u"share"_s, u"p"_s, {u"--in-place"_s, u"--agree"_s, u"all"_s}))
                .err.contains("nothing called `all`"));
    QCOMPARE(
        run(share(u"share"_s, u"p"_s, {u"--in-place"_s, u"--agree"_s, u"kept-elsewhere"_s})).exit, Exit::Yes);
    QVERIFY(run.file(u"p"_s).contains("tom@example.org"));
}

void TstCli::anExistingGroupIsShownFirst()
{
    Runner run;
    run.writeFile(u"p"_s,
        R"({"groups": {"group:f": ["eve@example.org"]}, "grants": [], "tagOwners": {"tag:a": ["group:f"]}})");
    const QStringList byGroup{u"--name-by"_s, u"group:f"_s};
    const Ran declined = run(share(u"share"_s, u"p"_s, byGroup));
    QCOMPARE(declined.exit, Exit::Unusable);
    for (const char *word : {"eve@example.org", "tagOwners tag:a", "--agree group"})
        QVERIFY2(QByteArray(declined.err).simplified().contains(word), declined.err.constData());
    const Ran agreed = run(share(u"share"_s, u"p"_s, byGroup + QStringList{u"--agree"_s, u"group"_s}));
    QCOMPARE(agreed.exit, Exit::Yes);
    QVERIFY(agreed.out.contains("\"src\": [\"group:f\"]"));
}

void TstCli::testsForOnesOwnPeopleAreWritten()
{
    Runner run;
    run.writeFile(u"p"_s, openPolicy);
    const Ran ran = run(
        share(u"share"_s, u"p"_s, {u"--own-test"_s, u"lena@example.com=tag:nas:445,100.101.102.103:22"_s}));
    QCOMPARE(ran.exit, Exit::Yes);
    QVERIFY(
        ran.out.contains(R"({"src": "lena@example.com", "accept": ["tag:nas:445", "100.101.102.103:22"]})"));
    const Ran ofFriend
        = run(share(u"share"_s, u"p"_s, {u"--own-test"_s, u"tom@example.org=100.101.102.103:8096"_s}));
    QCOMPARE(ofFriend.exit, Exit::Unusable);
    QVERIFY(ofFriend.err.contains("another tailnet"));
    QCOMPARE(run(share(u"share"_s, u"p"_s, {u"--own-test"_s, u"tag:nas:445"_s})).exit, Exit::Unusable);
}

void TstCli::checkSaysWhetherAnythingWouldChange()
{
    Runner run;
    run.writeFile(u"p"_s, openPolicy);
    const Ran first = run(share(u"share"_s, u"p"_s, {u"--check"_s}));
    QCOMPARE(first.exit, Exit::No);
    QCOMPARE(first.out, QByteArray());
    QCOMPARE(run.file(u"p"_s), openPolicy);
    QCOMPARE(run(share(u"share"_s, u"p"_s, {u"--in-place"_s})).exit, Exit::Yes);
    QCOMPARE(run(share(u"share"_s, u"p"_s, {u"--check"_s})).exit, Exit::Yes);
    const Ran json = run(share(u"share"_s, u"p"_s, {u"--check"_s, u"--json"_s}));
    const auto answer = nlohmann::json::parse(json.out.toStdString());
    QCOMPARE(answer["changed"].get<bool>(), false);
}

void TstCli::readsFromStdin()
{
    Runner run;
    run.writeFile(u"p"_s, openPolicy);
    const Ran fromFile = run(share(u"share"_s, u"p"_s));
    const Ran fromStdin = run(share(u"share"_s, u"-"_s), openPolicy);
    QCOMPARE(fromStdin.exit, Exit::Yes);
    QCOMPARE(fromStdin.out, fromFile.out);
}

void TstCli::inPlaceWritesTheSameBytes()
{
    Runner run;
    run.writeFile(u"p"_s, openPolicy);
    QVERIFY(QFile::setPermissions(run.path(u"p"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const QFile::Permissions before = QFile::permissions(run.path(u"p"_s));
    QVERIFY(QFile::link(u"p"_s, run.path(u"link"_s)));
    const Ran whole = run(share(u"share"_s, u"p"_s));
    const Ran ran = run(share(u"share"_s, u"link"_s, {u"--in-place"_s}));
    QCOMPARE(ran.exit, Exit::Yes);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(run.file(u"p"_s), whole.out);
    QVERIFY(QFileInfo(run.path(u"link"_s)).isSymLink());
    QCOMPARE(QFile::permissions(run.path(u"p"_s)), before);
}

void TstCli::aBackupKeepsTheFormerBytes()
{
    Runner run;
    const QByteArray former = "{\"grants\":[]}";
    run.writeFile(u"p"_s, former);
    QCOMPARE(run({u"policy"_s, u"format"_s, u"p"_s, u"--in-place"_s, u"--backup"_s}).exit, Exit::Yes);
    QCOMPARE(run.file(u"p~"_s), former);
    const QByteArray formatted = run.file(u"p"_s);
    QCOMPARE(formatted, run({u"policy"_s, u"format"_s, u"p"_s}).out);
    QVERIFY(formatted != former);
    // What is well formed already is left alone, and its backup too.
    QCOMPARE(run({u"policy"_s, u"format"_s, u"p"_s, u"--in-place"_s, u"--backup"_s}).exit, Exit::Yes);
    QCOMPARE(run.file(u"p~"_s), former);
    QCOMPARE(run({u"policy"_s, u"format"_s, u"p"_s, u"--backup"_s}).exit, Exit::Unusable);
}

void TstCli::inPlaceLeavesTheFileOnFailure()
{
    Runner run;
    const QByteArray broken = "{\"grants\": [";
    run.writeFile(u"p"_s, broken);
    QCOMPARE(run(share(u"share"_s, u"p"_s, {u"--in-place"_s})).exit, Exit::Unusable);
    QCOMPARE(run.file(u"p"_s), broken);
    // A rule that was changed by hand is not taken out.
    run.writeFile(u"p"_s, openPolicy);
    QCOMPARE(run(share(u"share"_s, u"p"_s, {u"--in-place"_s})).exit, Exit::Yes);
    const QByteArray byHand = run.file(u"p"_s).replace("tcp:8096", "tcp:8097");
    run.writeFile(u"p"_s, byHand);
    const Ran ran = run(share(u"revoke"_s, u"p"_s, {u"--in-place"_s}));
    QCOMPARE(ran.exit, Exit::Unusable);
    QCOMPARE(run.file(u"p"_s), byHand);
}

void TstCli::aFileThatCannotBeWrittenStaysAsItIs()
{
    Runner run;
    run.writeFile(u"p"_s, openPolicy);
    const Ran device = run(share(u"share"_s, u"p"_s, {u"--output"_s, u"/dev/full"_s}));
    QCOMPARE(device.exit, Exit::Unusable);
    const Ran nowhere = run(share(u"share"_s, u"p"_s, {u"--output"_s, u"no/such/folder/p"_s}));
    QCOMPARE(nowhere.exit, Exit::Unusable);
    QVERIFY(nowhere.err.contains("could not write `no/such/folder/p`"));

    // A disk with no room left: the file may not grow beyond one byte.
    rlimit former{};
    getrlimit(RLIMIT_FSIZE, &former);
    const auto signal = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tiny{1, former.rlim_max};
    setrlimit(RLIMIT_FSIZE, &tiny);
    const Ran full = run(share(u"share"_s, u"p"_s, {u"--in-place"_s}));
    setrlimit(RLIMIT_FSIZE, &former);
    std::signal(SIGXFSZ, signal);
    QCOMPARE(full.exit, Exit::Unusable);
    QVERIFY(full.err.contains("could not write `p`, it is as it was"));
    QCOMPARE(run.file(u"p"_s), openPolicy);
    QCOMPARE(QDir(run.path(u"."_s)).entryList(QDir::Files).size(), 1); // nothing half written beside it
}

void TstCli::anOutputIsNeverAnInput()
{
    Runner run;
    run.writeFile(u"p"_s, openPolicy);
    QVERIFY(QFile::link(u"p"_s, run.path(u"link"_s)));
    for (const QString &target : {u"p"_s, u"./p"_s, u"link"_s}) {
        const Ran ran = run(share(u"share"_s, u"p"_s, {u"--output"_s, target}));
        QCOMPARE(ran.exit, Exit::Unusable);
        QVERIFY(ran.err.contains("`p` is read and would be written"));
        QCOMPARE(run.file(u"p"_s), openPolicy);
    }
    QCOMPARE(run(share(u"share"_s, u"p"_s, {u"--output"_s, u"q"_s})).exit, Exit::Yes);
    QVERIFY(run.file(u"q"_s).contains("tom@example.org"));
}

// ---- what the policy commands promise

void TstCli::sharingTwiceChangesNothing()
{
    Runner run;
    run.writeFile(u"p"_s, openPolicy);
    const QByteArray once = run(share(u"share"_s, u"p"_s)).out;
    const Ran twice = run(share(u"share"_s, u"-"_s), once);
    QCOMPARE(twice.exit, Exit::Yes);
    QCOMPARE(twice.out, once);
    QVERIFY(twice.err.contains("nothing has to change"));
}

void TstCli::revokingKeepsTheNarrowing()
{
    Runner run;
    run.writeFile(u"p"_s, openPolicy);
    const QByteArray shared = run(share(u"share"_s, u"p"_s)).out;
    const QByteArray narrowed = run(share(u"narrow"_s, u"p"_s)).out;
    QVERIFY(narrowed != openPolicy);
    QVERIFY(!narrowed.contains("tom@example.org"));
    QCOMPARE(run(share(u"revoke"_s, u"-"_s), shared).out, narrowed);
    QCOMPARE(run(share(u"findings"_s, u"p"_s)).exit, Exit::No);
    QCOMPARE(run(share(u"findings"_s, u"-"_s), narrowed).exit, Exit::Yes);
    QCOMPARE(run(share(u"findings"_s, u"-"_s), shared).exit, Exit::Yes); // only what is on purpose
}

void TstCli::pausedRulesComeBackByteForByte()
{
    Runner run;
    run.writeFile(u"p"_s, openPolicy);
    const QByteArray shared = run(share(u"share"_s, u"p"_s)).out;
    const Ran paused = run(share(u"pause"_s, u"-"_s), shared);
    QCOMPARE(paused.exit, Exit::Yes);
    QVERIFY(paused.out != shared);
    const Ran resumed = run(share(u"resume"_s, u"-"_s), paused.out);
    QCOMPARE(resumed.out, shared);
}

void TstCli::reachAnswersYesAndNo()
{
    const QByteArray topology = R"({"domains": ["example.com"],
      "users": [{"login": "mira@example.com", "role": "owner"}, {"login": "tom@example.org", "role": "member", "external": true}],
      "nodes": [
        {"name": "attic", "addresses": ["100.101.102.103", "fd7a:115c:a1e0::4a01:6667"], "user": "mira@example.com",
         "tags": [], "advertised_routes": [], "approved_routes": [], "shared_with": ["tom@example.org"]},
        {"name": "tom-laptop", "addresses": ["100.88.1.2", "fd7a:115c:a1e0::5801:102"], "user": "tom@example.org",
         "tags": [], "advertised_routes": [], "approved_routes": [], "external": true}]})";
    Runner run;
    run.writeFile(u"t"_s, topology);
    run.writeFile(u"p"_s, openPolicy);
    const QStringList ask{u"policy"_s, u"reach"_s, u"-"_s, u"--topology"_s, u"t"_s, u"--from"_s,
        u"tom@example.org"_s, u"--to"_s, u"attic"_s};
    const Ran open = run(ask, openPolicy);
    QCOMPARE(open.exit, Exit::Yes);
    QCOMPARE(open.out, QByteArray("every port\n"));
    const QByteArray shared = run(share(u"share"_s, u"p"_s, {u"--topology"_s, u"t"_s})).out;
    QCOMPARE(run(ask, shared).out, QByteArray("TCP 8096\n"));
    const Ran no = run(ask + QStringList{u"--port"_s, u"tcp:22"_s}, shared);
    QCOMPARE(no.exit, Exit::No);
    QCOMPARE(no.out, QByteArray("no\n"));
    QCOMPARE(run(ask + QStringList{u"--port"_s, u"8096"_s}, shared).out, QByteArray("yes\n"));

    run.writeFile(u"q"_s, shared);
    const Ran diff = run({u"policy"_s, u"diff"_s, u"p"_s, u"q"_s, u"--topology"_s, u"t"_s});
    QCOMPARE(diff.exit, Exit::No);
    QVERIFY(diff.out.startsWith("--- p\n+++ q\n@@ "));
    QVERIFY2(diff.err.contains("tom@example.org loses on attic: TCP 1–8095")
            || diff.err.contains("tom@example.org loses on attic"),
        diff.err.constData());
    QCOMPARE(run({u"policy"_s, u"diff"_s, u"p"_s, u"p"_s, u"--topology"_s, u"t"_s}).exit, Exit::Yes);
}

// ---- the program itself

void TstCli::aFullDiskIsNotAYes()
{
    const QString program = qEnvironmentVariable("HALFDOOR_CLI");
    if (program.isEmpty())
        QSKIP("HALFDOOR_CLI does not name the program");
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(program, {u"--help"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), int(Exit::Unusable));
}

void TstCli::controlCharactersAreShownNotSent()
{
    Runner run;
    const Ran ran = run({u"policy"_s, u"check"_s, u"bad\x1b[31mname"_s});
    QVERIFY(!ran.err.contains('\x1b'));
    QVERIFY(ran.err.contains("\\x1b[31m"));
}

QTEST_GUILESS_MAIN(TstCli)
#include "tst_cli.moc"
