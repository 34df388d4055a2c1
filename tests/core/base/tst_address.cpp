// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/address.h"

#include <QTest>

using base::Address;

class TstAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parsesAndPrints_data();
    void parsesAndPrints();
    void refuses_data();
    void refuses();
    void knowsMachineAddresses_data();
    void knowsMachineAddresses();
    void sortsByFamilyThenValue();
};

void TstAddress::parsesAndPrints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("IPv4") << "100.64.0.1"
                          << "100.64.0.1";
    QTest::newRow("IPv6 short") << "fd7a:115c:a1e0::1"
                                << "fd7a:115c:a1e0::1";
    QTest::newRow("IPv6 long") << "FD7A:115C:A1E0:0000:0000:0000:6566:6667"
                               << "fd7a:115c:a1e0::6566:6667";
}

void TstAddress::parsesAndPrints()
{
    QFETCH(const QString, text);
    QFETCH(const QString, printed);
    const auto address = Address::parse(text);
    QVERIFY(address.has_value());
    QCOMPARE(address->toString(), printed);
}

void TstAddress::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("a name") << "attic";
    QTest::newRow("a prefix") << "100.64.0.0/10";
    QTest::newRow("a port") << "100.64.0.1:22";
    QTest::newRow("a zone") << "fe80::1%eth0";
    QTest::newRow("leading zero") << "100.064.0.1";
    QTest::newRow("a NUL inside") << QStringLiteral("100.64.0.1") + QChar(0) + QStringLiteral("9");
    QTest::newRow("letters that shrink to latin") << QStringLiteral("100.64.0.\u0661");
}

void TstAddress::refuses()
{
    QFETCH(const QString, text);
    QVERIFY(!Address::parse(text).has_value());
}

void TstAddress::knowsMachineAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("first of the pool") << "100.64.0.0" << true;
    QTest::newRow("last of the pool") << "100.127.255.255" << true;
    QTest::newRow("before the pool") << "100.63.255.255" << false;
    QTest::newRow("after the pool") << "100.128.0.0" << false;
    QTest::newRow("Tailscale's own DNS") << "100.100.100.100" << false;
    QTest::newRow("ChromeOS, first") << "100.115.92.0" << false;
    QTest::newRow("ChromeOS, last") << "100.115.93.255" << false;
    QTest::newRow("after ChromeOS") << "100.115.94.0" << true;
    QTest::newRow("public") << "8.8.8.8" << false;
    QTest::newRow("IPv6 of Tailscale") << "fd7a:115c:a1e0::53" << true;
    QTest::newRow("IPv6 of another") << "fd7a:115c:a1e1::1" << false;
    QTest::newRow("mapped IPv4") << "::ffff:100.64.0.1" << false;
}

void TstAddress::knowsMachineAddresses()
{
    QFETCH(const QString, text);
    QFETCH(const bool, expected);
    const auto address = Address::parse(text);
    QVERIFY(address.has_value());
    QCOMPARE(address->isTailscaleMachine(), expected);
}

void TstAddress::sortsByFamilyThenValue()
{
    const Address low = *Address::parse(u"100.64.0.1");
    const Address high = *Address::parse(u"100.64.1.0");
    const Address six = *Address::parse(u"::1");
    QVERIFY(low < high);
    QVERIFY(high < six);
}

QTEST_GUILESS_MAIN(TstAddress)
#include "tst_address.moc"
