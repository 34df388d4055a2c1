// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/unified_diff.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TstUnifiedDiff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void saysNothingAboutEqualTexts();
    void isWhatDiffWrites_data();
    void isWhatDiffWrites();
    void givesThePresentTextWithPatch_data();
    void givesThePresentTextWithPatch();
    void survivesManyLines();
};

void TstUnifiedDiff::saysNothingAboutEqualTexts()
{
    QCOMPARE(cli::unifiedDiff("a\nb\n", "a\nb\n", "x", "y"), QByteArray());
    QCOMPARE(cli::unifiedDiff("", "", "x", "y"), QByteArray());
}

void TstUnifiedDiff::isWhatDiffWrites_data()
{
    QTest::addColumn<QByteArray>("former");
    QTest::addColumn<QByteArray>("present");
    QTest::addColumn<QByteArray>("hunks");
    QTest::newRow("one line of seven")
        << QByteArray("1\n2\n3\n4\n5\n6\n7\n") << QByteArray("1\n2\n3\nx\n5\n6\n7\n")
        << QByteArray("@@ -1,7 +1,7 @@\n 1\n 2\n 3\n-4\n+x\n 5\n 6\n 7\n");
    QTest::newRow("first line added")
        << QByteArray("1\n") << QByteArray("0\n1\n") << QByteArray("@@ -1 +1,2 @@\n+0\n 1\n");
    QTest::newRow("from nothing") << QByteArray("") << QByteArray("1\n") << QByteArray("@@ -0,0 +1 @@\n+1\n");
    QTest::newRow("to nothing") << QByteArray("1\n2\n") << QByteArray("")
                                << QByteArray("@@ -1,2 +0,0 @@\n-1\n-2\n");
    QTest::newRow("last line end goes") << QByteArray("1\n") << QByteArray("1")
                                        << QByteArray("@@ -1 +1 @@\n-1\n+1\n\\ No newline at end of file\n");
    QTest::newRow("only a line end differs") << QByteArray("1\r\n2\r\n") << QByteArray("1\r\n2\n")
                                             << QByteArray("@@ -1,2 +1,2 @@\n 1\r\n-2\r\n+2\n");
    QTest::newRow("two places far apart")
        << QByteArray("a\n1\n2\n3\n4\n5\n6\n7\nb\n") << QByteArray("A\n1\n2\n3\n4\n5\n6\n7\nB\n")
        << QByteArray("@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n");
    QTest::newRow("two places close together")
        << QByteArray("a\n1\n2\n3\n4\n5\n6\nb\n") << QByteArray("A\n1\n2\n3\n4\n5\n6\nB\n")
        << QByteArray("@@ -1,8 +1,8 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n");
}

void TstUnifiedDiff::isWhatDiffWrites()
{
    QFETCH(const QByteArray, former);
    QFETCH(const QByteArray, present);
    QFETCH(const QByteArray, hunks);
    QCOMPARE(cli::unifiedDiff(former, present, "a", "b"), "--- a\n+++ b\n" + hunks);
}

namespace {

QByteArray randomText(QRandomGenerator &random)
{
    const QByteArray lines[]{"a\n", "b\n", "c\n", "{\n", "}\n", "\n", "d\r\n"};
    QByteArray text;
    for (quint32 i = random.bounded(30U); i > 0; --i)
        text += lines[random.bounded(7U)];
    if (random.bounded(4) == 0)
        text.chop(text.isEmpty() ? 0 : 1);
    return text;
}

/// Some lines of the text replaced, taken out or put in.
QByteArray changed(const QByteArray &text, QRandomGenerator &random)
{
    QList<QByteArray> lines = text.split('\n');
    for (int i = random.bounded(4); i >= 0; --i) {
        const auto at = qsizetype(random.bounded(quint32(lines.size())));
        switch (random.bounded(3)) {
        case 0:
            lines[at] = "new " + QByteArray::number(i);
            break;
        case 1:
            lines.insert(at, "more");
            break;
        default:
            if (lines.size() > 1)
                lines.removeAt(at);
        }
    }
    return lines.join('\n');
}

} // namespace

void TstUnifiedDiff::givesThePresentTextWithPatch_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TstUnifiedDiff::givesThePresentTextWithPatch()
{
    if (QStandardPaths::findExecutable(u"patch"_s).isEmpty())
        QSKIP("there is no patch(1) here");
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const QByteArray former = randomText(random);
    const QByteArray present = changed(former, random);
    if (former == present || present.isEmpty()) // patch removes a file that becomes empty
        return;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"policy"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(former);
    file.close();
    QProcess patch;
    patch.start(u"patch"_s, {u"--binary"_s, u"--silent"_s, u"--fuzz=0"_s, file.fileName()});
    patch.write(cli::unifiedDiff(former, present, "policy", "policy"));
    patch.closeWriteChannel();
    QVERIFY(patch.waitForFinished());
    QCOMPARE(patch.exitCode(), 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), present);
}

void TstUnifiedDiff::survivesManyLines()
{
    // More edits than the budget: the middle is given as one block.
    QByteArray former;
    QByteArray present;
    for (int i = 0; i < 3000; ++i) {
        former += "f" + QByteArray::number(i) + '\n';
        present += "p" + QByteArray::number(i) + '\n';
    }
    const QByteArray diff = cli::unifiedDiff(former, present, "a", "b");
    QVERIFY(diff.startsWith("--- a\n+++ b\n@@ -1,3000 +1,3000 @@\n-f0\n"));
    QCOMPARE(diff.count("\n+p"), 3000);
}

QTEST_GUILESS_MAIN(TstUnifiedDiff)
#include "tst_unified_diff.moc"
