// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/go_duration.h"

#include <QTest>

using policy::control::goDurationText;
using policy::control::parseGoDuration;

/// Expected values are what Go 1.26 prints for time.ParseDuration and Duration.String; the inputs are those
/// of Go's own test table (src/time/time_test.go) and some more.
class TstGoDuration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void printsTheShortestTimes();
};

void TstGoDuration::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QByteArray>("printed");
    const auto row = [](const char *text, qint64 nanoseconds, const char *printed) {
        QTest::newRow(text) << QByteArray(text) << nanoseconds << QByteArray(printed);
    };
    row("0", 0, "0s");
    row("0s", 0, "0s");
    row("5s", 5000000000LL, "5s");
    row("30s", 30000000000LL, "30s");
    row("1478s", 1478000000000LL, "24m38s");
    row("-5s", -5000000000LL, "-5s");
    row("+5s", 5000000000LL, "5s");
    row("-0", 0, "0s");
    row("+0", 0, "0s");
    row("5.0s", 5000000000LL, "5s");
    row("5.6s", 5600000000LL, "5.6s");
    row("5.s", 5000000000LL, "5s");
    row(".5s", 500000000, "500ms");
    row("1.0s", 1000000000LL, "1s");
    row("1.00s", 1000000000LL, "1s");
    row("1.004s", 1004000000LL, "1.004s");
    row("1.0040s", 1004000000LL, "1.004s");
    row("100.00100s", 100001000000LL, "1m40.001s");
    row("10ns", 10, "10ns");
    row("11us", 11000, "11\xc2\xb5s");
    row("12\xc2\xb5s", 12000, "12\xc2\xb5s");
    row("12\xce\xbcs", 12000, "12\xc2\xb5s");
    row("13ms", 13000000, "13ms");
    row("14s", 14000000000LL, "14s");
    row("15m", 900000000000LL, "15m0s");
    row("16h", 57600000000000LL, "16h0m0s");
    row("3h30m", 12600000000000LL, "3h30m0s");
    row("10.5s4m", 250500000000LL, "4m10.5s");
    row("-2m3.4s", -123400000000LL, "-2m3.4s");
    row("1h2m3s4ms5us6ns", 3723004005006LL, "1h2m3.004005006s");
    row("39h9m14.425s", 140954425000000LL, "39h9m14.425s");
    row("52763797000ns", 52763797000LL, "52.763797s");
    row("0.3333333333333333333h", 1200000000000LL, "20m0s");
    row("9007199254740993ns", 9007199254740993LL, "2501h59m59.254740993s");
    row("9223372036854775807ns", 9223372036854775807LL, "2562047h47m16.854775807s");
    row("9223372036854775.807us", 9223372036854775807LL, "2562047h47m16.854775807s");
    row("9223372036s854ms775us807ns", 9223372036854775807LL, "2562047h47m16.854775807s");
    row("-9223372036854775808ns", std::numeric_limits<qint64>::min(), "-2562047h47m16.854775808s");
    row("0.9223372036854775807h", 3320413933267LL, "55m20.413933267s");
    row("0.100000000000000000000h", 360000000000LL, "6m0s");
    row("168h", 604800000000000LL, "168h0m0s");
    row("168h0m1s", 604801000000000LL, "168h0m1s");
    row("12h", 43200000000000LL, "12h0m0s");
    row("1.5h", 5400000000000LL, "1h30m0s");
    row("2562047h47m16.854775807s", 9223372036854775807LL, "2562047h47m16.854775807s");
}

void TstGoDuration::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, nanoseconds);
    QFETCH(const QByteArray, printed);
    const auto read = parseGoDuration(text);
    QVERIFY(read.has_value());
    QCOMPARE(qint64(*read), nanoseconds);
    QCOMPARE(goDurationText(*read), printed);
    QCOMPARE(parseGoDuration(printed).value_or(-1), *read);
}

void TstGoDuration::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *text, const char *message) {
        QTest::newRow(
            qPrintable(QString::fromLatin1(QByteArray(text).toPercentEncoding()) + QLatin1Char('.')))
            << QByteArray(text) << QByteArray(message);
    };
    row("2562047h47m16.854775808s", "time: invalid duration \"2562047h47m16.854775808s\"");
    row("9223372036854775808ns", "time: invalid duration \"9223372036854775808ns\"");
    row("", "time: invalid duration \"\"");
    row("3", "time: missing unit in duration \"3\"");
    row("-", "time: invalid duration \"-\"");
    row("s", "time: invalid duration \"s\"");
    row(".", "time: invalid duration \".\"");
    row("-.", "time: invalid duration \"-.\"");
    row(".s", "time: invalid duration \".s\"");
    row("+.s", "time: invalid duration \"+.s\"");
    row("1d", "time: unknown unit \"d\" in duration \"1d\"");
    row("\x85\x85", "time: invalid duration \"\\x85\\x85\"");
    row("\xff"
        "ff",
        "time: invalid duration \"\\xffff\"");
    row("hello \xff"
        "ff world",
        "time: invalid duration \"hello \\xffff world\"");
    row("\xef\xbf\xbd", "time: invalid duration \"\\xef\\xbf\\xbd\"");
    row("1h ", "time: unknown unit \"h \" in duration \"1h \"");
    row(" 1h", "time: invalid duration \" 1h\"");
    row("1 h", "time: unknown unit \" h\" in duration \"1 h\"");
    row("1h30", "time: missing unit in duration \"1h30\"");
    row("1hh", "time: unknown unit \"hh\" in duration \"1hh\"");
    row("1H", "time: unknown unit \"H\" in duration \"1H\"");
    row("one", "time: invalid duration \"one\"");
    row("1w2d", "time: unknown unit \"w\" in duration \"1w2d\"");
    row("always", "time: invalid duration \"always\"");
    row("--1s", "time: invalid duration \"--1s\"");
    row("1e3s", "time: unknown unit \"e\" in duration \"1e3s\"");
    row("3000000h", "time: invalid duration \"3000000h\"");
    row("0x1s", "time: unknown unit \"x\" in duration \"0x1s\"");
    row("1\xc2\xb5", "time: unknown unit \"\\xc2\\xb5\" in duration \"1\\xc2\\xb5\"");
    row("\"h", "time: invalid duration \"\\\"h\"");
    row("1\"h", "time: unknown unit \"\\\"h\" in duration \"1\\\"h\"");
    row("1\\h", "time: unknown unit \"\\\\h\" in duration \"1\\\\h\"");
    row("1\x0ah", "time: unknown unit \"\\x0ah\" in duration \"1\\x0ah\"");
    row("\xc3\xa9", "time: invalid duration \"\\xc3\\xa9\"");
    row("1\xc3\xa9", "time: unknown unit \"\\xc3\\xa9\" in duration \"1\\xc3\\xa9\"");
}

void TstGoDuration::refuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, message);
    const auto read = parseGoDuration(text);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error(), message);
}

void TstGoDuration::printsTheShortestTimes()
{
    QCOMPARE(goDurationText(1), QByteArray("1ns"));
    QCOMPARE(goDurationText(1'100), QByteArray("1.1\xc2\xb5s"));
    QCOMPARE(goDurationText(2'200'000), QByteArray("2.2ms"));
    QCOMPARE(goDurationText(-60'000'000'000), QByteArray("-1m0s"));
    QCOMPARE(goDurationText(3'599'999'999'999), QByteArray("59m59.999999999s"));
}

QTEST_GUILESS_MAIN(TstGoDuration)
#include "tst_go_duration.moc"
