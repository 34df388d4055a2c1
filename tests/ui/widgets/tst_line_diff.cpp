// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line_diff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::DiffLine;

class TstLineDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void givesBothTextsBack();
    void isShortestOnSmallInput();
    void survivesFilesWithoutACommonLine();
};

namespace {

QString spelled(const std::vector<DiffLine> &lines)
{
    QString text;
    for (const DiffLine &line : lines) {
        text += line.kind == DiffLine::Kind::Out ? u'-' : line.kind == DiffLine::Kind::In ? u'+' : u' ';
        text += QString::number(line.number) + line.text + u'|';
    }
    return text;
}

QString side(const std::vector<DiffLine> &lines, DiffLine::Kind not_)
{
    QString text;
    for (const DiffLine &line : lines)
        if (line.kind != not_)
            text += line.text + u'\n';
    return text;
}

/// Longest common subsequence by the textbook table: the oracle.
int commonLines(const QStringList &a, const QStringList &b)
{
    std::vector<std::vector<int>> table(
        static_cast<std::size_t>(a.size()) + 1, std::vector<int>(static_cast<std::size_t>(b.size()) + 1));
    for (std::size_t i = 1; i < table.size(); ++i) {
        for (std::size_t j = 1; j < table[i].size(); ++j) {
            const bool equal = a.at(static_cast<qsizetype>(i) - 1) == b.at(static_cast<qsizetype>(j) - 1);
            table[i][j] = equal ? table[i - 1][j - 1] + 1 : std::max(table[i - 1][j], table[i][j - 1]);
        }
    }
    return table.back().back();
}

QString randomText(QRandomGenerator &random, int most)
{
    QString text;
    const int count = random.bounded(most + 1);
    for (int i = 0; i < count; ++i)
        text += QChar(u'a' + random.bounded(4)) + u"\n"_s;
    return text;
}

} // namespace

void TstLineDiff::shows_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two empty texts") << u""_s << u""_s << u""_s;
    QTest::newRow("equal") << u"a\nb\n"_s << u"a\nb\n"_s << u" 1a| 2b|"_s;
    QTest::newRow("a line changed") << u"a\nb\nc\n"_s << u"a\nx\nc\n"_s << u" 1a|-2b|+2x| 3c|"_s;
    QTest::newRow("lines added at the end") << u"a\n"_s << u"a\nb\nc\n"_s << u" 1a|+2b|+3c|"_s;
    QTest::newRow("first line taken out") << u"a\nb\n"_s << u"b\n"_s << u"-1a| 1b|"_s;
    QTest::newRow("no final line end") << u"a\nb"_s << u"a\nb\n"_s << u" 1a| 2b|"_s;
    QTest::newRow("everything is new") << u""_s << u"a\n"_s << u"+1a|"_s;
}

void TstLineDiff::shows()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QTEST(spelled(ui::lineDiff(before, after)), "expected");
}

void TstLineDiff::givesBothTextsBack()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        const QString before = randomText(random, 12);
        const QString after = randomText(random, 12);
        const auto lines = ui::lineDiff(before, after);
        QCOMPARE(side(lines, DiffLine::Kind::In), before);
        QCOMPARE(side(lines, DiffLine::Kind::Out), after);
    }
}

void TstLineDiff::isShortestOnSmallInput()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 500; ++i) {
        const QString before = randomText(random, 10);
        const QString after = randomText(random, 10);
        const auto lines = ui::lineDiff(before, after);
        const auto same = std::count_if(
            lines.begin(), lines.end(), [](const DiffLine &l) { return l.kind == DiffLine::Kind::Same; });
        QCOMPARE(static_cast<int>(same),
            commonLines(before.split(u'\n', Qt::SkipEmptyParts), after.split(u'\n', Qt::SkipEmptyParts)));
    }
}

void TstLineDiff::survivesFilesWithoutACommonLine()
{
    QString before;
    QString after;
    for (int i = 0; i < 20000; ++i) {
        before += u"a%1\n"_s.arg(i);
        after += u"b%1\n"_s.arg(i);
    }
    const auto lines = ui::lineDiff(before, after);
    QCOMPARE(lines.size(), std::size_t{40000});
    QCOMPARE(lines.front().kind, DiffLine::Kind::Out);
    QCOMPARE(lines.back().kind, DiffLine::Kind::In);
}

QTEST_GUILESS_MAIN(TstLineDiff)
#include "tst_line_diff.moc"
