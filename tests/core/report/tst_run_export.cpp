// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/run_export.h"

#include "core/history/run_json.h"
#include "tests/core/history/history_samples.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using history::Run;
using probe::PortSet;
using samples::Outcome;

namespace {

report::RunHistory historyOf(std::vector<Run> runs)
{
    const auto reviews = history::reviewsOf(runs, {}, samples::minute(1000));
    std::vector<history::Decision> decisions;
    if (!reviews.empty())
        decisions.push_back({history::Decision::Kind::Accepted, reviews[0].id, samples::minute(999),
            u"mira@example.com"_s, u"=HYPERLINK(\"http://evil.example\")"_s, {2026, 12, 1}});
    return report::runHistory(u"tom-jellyfin"_s, u"Jellyfin on attic, for Tom"_s, std::move(runs), decisions,
        true, samples::minute(1000));
}

/// A reader of RFC 4180 that knows nothing about the writer.
QList<QStringList> parseCsv(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QList<QStringList> rows{{}};
    QString field;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted) {
            if (c != u'"')
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                field += text[++i];
            else
                isQuoted = false;
        } else if (c == u'"') {
            isQuoted = true;
        } else if (c == u',') {
            rows.last().append(std::exchange(field, {}));
        } else if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            rows.last().append(std::exchange(field, {}));
            rows.append(QStringList());
            ++i;
        } else {
            field += c;
        }
    }
    rows.removeLast();
    return rows;
}

void isSample(const QString &name, const QByteArray &bytes)
{
    const QString path = u"tests/data/history/"_s + name;
    if (qEnvironmentVariableIsSet("HALFDOOR_WRITE_EXAMPLES")) {
        QFile file(testing::sourceFolder() + u'/' + path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QCOMPARE(bytes, testing::dataFile(path));
}

struct Ran {
    int code = -1;
    QByteArray out;
};

Ran runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    constexpr int patience = 30'000;
    if (!process.waitForFinished(patience))
        return {};
    return {process.exitCode(), process.readAll()};
}

} // namespace

class TstRunExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theCsvNamesEveryPortOnce();
    void theCsvHoldsNoFormula();
    void theMarkdownHoldsNoForeignMarkup();
    void theJsonHoldsTheRunsAsTheyAreKept();
    void theXmlIsWhatNmapsDtdAsksFor();
    void ndiffSeesTheChange();
    void ndiffSeesNoChangeWhereThereIsNone();
    void silenceWithoutControlIsNotCalledFiltered();

private:
    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's own file");
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

void TstRunExport::theCsvNamesEveryPortOnce()
{
    const Run run = samples::audit(0, PortSet{22, 23, 24}, {samples::attic4, samples::attic6});
    const auto rows = parseCsv(report::historyCsv(historyOf({samples::good(0), run})));
    const QStringList &head = rows.first();
    std::map<QString, PortSet> seen;
    int total = 0;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QCOMPARE(rows[i].size(), head.size());
        const auto cell = [&](const char *name) { return rows[i][head.indexOf(QLatin1String(name))]; };
        if (cell("kind") != u"audit")
            continue;
        const probe::PortSpan span{cell("first port").toUShort(), cell("last port").toUShort()};
        seen[cell("address") + u' ' + cell("answer")].add(span);
        total += span.size();
        QCOMPARE(cell("promised"), span.first == 8096 ? u"yes"_s : u"no"_s);
        QCOMPARE(cell("verdict"), u"leaking"_s);
    }
    QCOMPARE(total, 2 * 65535);
    QCOMPARE(seen[u"100.101.102.103 open"_s], (PortSet{22, 23, 24, 8096}));
    QCOMPARE(seen[u"100.101.102.103 silent"_s], PortSet::all().minus(PortSet{22, 23, 24, 8096}));
}

void TstRunExport::theCsvHoldsNoFormula()
{
    for (const QString &by :
        {u"=cmd|' /C calc'!A0"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"a \"b\", c"_s, u"\t=1"_s}) {
        Run run = samples::good(0);
        run.by = by;
        const auto rows = parseCsv(report::historyCsv(historyOf({run})));
        const QString cell = rows[1][rows[0].indexOf(u"by"_s)];
        QVERIFY2(!QStringView(u"=+-@\t\r").contains(cell.front()), qPrintable(cell));
        QVERIFY(cell.endsWith(by));
        QCOMPARE(rows[1].size(), rows[0].size());
    }
}

void TstRunExport::theMarkdownHoldsNoForeignMarkup()
{
    Run run = samples::check(0, Outcome::Open, {Outcome::Open, Outcome::Silent, Outcome::Silent});
    run.by = u"<script>|[x](http://evil.example)\n# no"_s;
    const QString text = report::historyMarkdown(historyOf({run}));
    QVERIFY(!text.contains(u"<script>"_s));
    QVERIFY(text.contains(u"\\<script\\>\\|\\[x\\]"_s));
    QVERIFY(!text.contains(u"\n# no"_s));
    QVERIFY(text.startsWith(u"# Jellyfin on attic, for Tom\n"_s));
    QVERIFY(text.contains(u"| 100.101.102.103 | Opens | 22, 8096 |"_s));
}

void TstRunExport::theJsonHoldsTheRunsAsTheyAreKept()
{
    const Run run = samples::check(0, Outcome::Open, {Outcome::Open, Outcome::Silent, Outcome::Silent});
    const auto json = report::historyJson(historyOf({samples::good(-10), run}));
    QCOMPARE(json["runs"].size(), std::size_t(2));
    const auto again = history::readRun(QByteArray::fromStdString(json["runs"][1]["run"].dump()));
    QVERIFY(again.has_value());
    QCOMPARE(*again, run);
    QCOMPARE(QString::fromStdString(json["runs"][1]["deviations"][0]["where"][0]["ports"].get<std::string>()),
        u"22"_s);
    QCOMPARE(QString::fromStdString(json["reviews"][0]["state"].get<std::string>()), u"accepted"_s);
    // The files that check_schemas.py holds against the schemas are what we write.
    isSample(u"history.json"_s, QByteArray::fromStdString(json.dump(2)) + '\n');
    isSample(u"run_check.json"_s, history::writeRun(run));
    isSample(u"run_audit.json"_s,
        history::writeRun(samples::audit(20, PortSet{22}, {samples::attic4, samples::attic6})));
}

void TstRunExport::theXmlIsWhatNmapsDtdAsksFor()
{
    const QString dtd = u"/usr/share/nmap/nmap.dtd"_s;
    if (!QFile::exists(dtd) || QStandardPaths::findExecutable(u"xmllint"_s).isEmpty())
        QSKIP("needs xmllint and nmap's DTD (packages libxml2-utils and nmap-common)");
    QRandomGenerator random(9);
    for (int i = 0; i < 20; ++i) {
        const Run run = i % 2 == 0 ? samples::anyRun(random, i)
                                   : samples::audit(i, PortSet{22}, {samples::attic4, samples::attic6});
        const QString file = put(u"run.xml"_s, report::nmapXml(run));
        const Ran lint = runProgram(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"--dtdvalid"_s, dtd, file});
        QVERIFY2(lint.code == 0, lint.out.constData());
    }
}

void TstRunExport::ndiffSeesTheChange()
{
    if (QStandardPaths::findExecutable(u"ndiff"_s).isEmpty())
        QSKIP("needs ndiff (package ndiff)");
    const QString before = put(u"before.xml"_s, report::nmapXml(samples::audit(0, PortSet{443})));
    const QString after = put(u"after.xml"_s, report::nmapXml(samples::audit(60, PortSet{22})));
    const Ran diff = runProgram(u"ndiff"_s, {before, after});
    QCOMPARE(diff.code, 1); // ndiff(1): 1 = the files differ
    const QRegularExpression opened(u"^\\+22/tcp +open$"_s, QRegularExpression::MultilineOption);
    QVERIFY2(opened.match(QString::fromUtf8(diff.out)).hasMatch(), diff.out.constData());
    QVERIFY2(diff.out.contains("-443/tcp"), diff.out.constData());
    QVERIFY2(!diff.out.contains("8096/tcp"), diff.out.constData());
}

void TstRunExport::ndiffSeesNoChangeWhereThereIsNone()
{
    if (QStandardPaths::findExecutable(u"ndiff"_s).isEmpty())
        QSKIP("needs ndiff (package ndiff)");
    const std::vector<base::Address> both{samples::attic4, samples::attic6};
    const QString before = put(u"before.xml"_s, report::nmapXml(samples::audit(0, PortSet{22}, both)));
    const QString after = put(u"after.xml"_s, report::nmapXml(samples::audit(60, PortSet{22}, both)));
    const Ran same = runProgram(u"ndiff"_s, {before, after});
    QVERIFY2(same.code == 0, same.out.constData());
}

void TstRunExport::silenceWithoutControlIsNotCalledFiltered()
{
    const Run mute = samples::check(0, Outcome::Silent, {Outcome::Silent, Outcome::Silent, Outcome::Silent});
    const QByteArray xml = report::nmapXml(mute);
    QVERIFY(!xml.contains("filtered"));
    QVERIFY(xml.contains("state=\"unknown\""));
    QVERIFY(report::nmapXml(samples::good(0)).contains("filtered"));
}

QTEST_GUILESS_MAIN(TstRunExport)
#include "tst_run_export.moc"
