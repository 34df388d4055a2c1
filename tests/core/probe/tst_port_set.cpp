// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/port_set.h"

#include <QRandomGenerator>
#include <QTest>

#include <bitset>

using namespace Qt::StringLiterals;
using probe::PortSet;
using probe::PortSpan;

namespace {

using Bits = std::bitset<65536>;

Bits bitsOf(const PortSet &set)
{
    Bits out;
    for (const std::uint16_t port : set.ports())
        out.set(port);
    return out;
}

PortSet randomSet(QRandomGenerator &random)
{
    PortSet out;
    const int base = random.bounded(3) == 0 ? 65'500 : random.bounded(200);
    for (int i = random.bounded(12); i > 0; --i) {
        const int first = base + random.bounded(36);
        out.add(PortSpan{static_cast<std::uint16_t>(first),
            static_cast<std::uint16_t>(std::min(first + random.bounded(6) - 1, 65'535))});
    }
    return out;
}

} // namespace

class TestPortSet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void setLaws();
    void text_data();
    void text();
    void refused_data();
    void refused();
};

/// The operations on spans are those on sets, and equal sets are spelled alike.
void TestPortSet::setLaws()
{
    QRandomGenerator random(20);
    for (int round = 0; round < 20'000; ++round) {
        const PortSet a = randomSet(random), b = randomSet(random);
        const Bits x = bitsOf(a), y = bitsOf(b);
        QCOMPARE(bitsOf(a.united(b)), x | y);
        QCOMPARE(bitsOf(a.minus(b)), x & ~y);
        QCOMPARE(bitsOf(a.intersected(b)), x & y);
        QCOMPARE(a.size(), static_cast<int>(x.count()));
        QVERIFY(!x.test(0));
        QCOMPARE(a.united(b), b.united(a));
        QCOMPARE(a.minus(b).united(a.intersected(b)), a);
        const auto port = static_cast<std::uint16_t>(random.bounded(250));
        QCOMPARE(a.contains(port), x.test(port));
        QCOMPARE(a.isEmpty(), x.none());
        if (!a.isEmpty())
            QCOMPARE(PortSet::parse(a.text()), a);
    }
}

void TestPortSet::text_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("spelled");
    QTest::addColumn<int>("size");
    QTest::newRow("one") << u"22"_s << u"22"_s << 1;
    QTest::newRow("all") << u"all"_s << u"1-65535"_s << 65'535;
    QTest::newRow("spans that touch") << u" 80 - 81, 82 ,22"_s << u"22,80-82"_s << 4;
    QTest::newRow("the last") << u"65535,65534"_s << u"65534-65535"_s << 2;
}

void TestPortSet::text()
{
    QFETCH(QString, given);
    const auto set = PortSet::parse(given);
    QVERIFY(set);
    QTEST(set->text(), "spelled");
    QTEST(set->size(), "size");
}

void TestPortSet::refused_data()
{
    QTest::addColumn<QString>("given");
    for (const QString &text :
        {u""_s, u"0"_s, u"65536"_s, u"-1"_s, u"22,"_s, u"9-8"_s, u"http"_s, u"1-2-3"_s, u"+"_s})
        QTest::newRow(qPrintable(u"'%1'"_s.arg(text))) << text;
    QTest::newRow("too many parts") << QString(u"1,"_s.repeated(4096) + u"1"_s);
}

void TestPortSet::refused()
{
    QFETCH(QString, given);
    QVERIFY(!PortSet::parse(given));
}

QTEST_APPLESS_MAIN(TestPortSet)
#include "tst_port_set.moc"
