// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/dns_resolver.h"
#include "core/io/system_routes.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using probe::ResolveAnswer;
using probe::ResolveError;

namespace {

base::Address address(QStringView text)
{
    const auto parsed = base::Address::parse(text);
    Q_ASSERT(parsed);
    return *parsed;
}

} // namespace

Q_DECLARE_METATYPE(io::InterfaceView)

class TstResolverRoutes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsThisComputer();
    void refusesWhatIsNoName_data();
    void refusesWhatIsNoName();
    void destroyingItCancels();
    void knowsTailscalesInterface_data();
    void knowsTailscalesInterface();
    void leavesLoopbackAndHomeAlone_data();
    void leavesLoopbackAndHomeAlone();
};

void TstResolverRoutes::findsThisComputer()
{
    io::DnsResolver resolver;
    const auto future = resolver.resolve(u"localhost"_s);
    QTRY_VERIFY(future.isFinished());
    const ResolveAnswer answer = future.result();
    QVERIFY(answer);
    if (answer->empty())
        QSKIP("this system does not know the name localhost (no /etc/hosts)");
    const auto again = resolver.resolve(u"localhost"_s); // from what Qt has kept
    QTRY_VERIFY(again.isFinished());
    QCOMPARE(*again.result(), *answer);
    QVERIFY(std::is_sorted(answer->begin(), answer->end()));
    for (const base::Address &found : *answer)
        QVERIFY(found == address(u"127.0.0.1") || found == address(u"::1"));
}

void TstResolverRoutes::refusesWhatIsNoName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << "";
    QTest::newRow("address") << "93.184.216.34";
    QTest::newRow("line break") << "attic.ts.net\nevil";
    QTest::newRow("too long") << QString(300, u'a');
}

void TstResolverRoutes::refusesWhatIsNoName()
{
    QFETCH(const QString, name);
    io::DnsResolver resolver;
    const auto future = resolver.resolve(name);
    QVERIFY(future.isFinished());
    const ResolveAnswer answer = future.result();
    QVERIFY(!answer);
    QCOMPARE(answer.error(), ResolveError{ResolveError::Code::BadName});
}

void TstResolverRoutes::destroyingItCancels()
{
    auto resolver = std::make_unique<io::DnsResolver>();
    const auto future = resolver->resolve(u"halfdoor-test.invalid"_s);
    resolver.reset();
    QVERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
}

void TstResolverRoutes::knowsTailscalesInterface_data()
{
    QTest::addColumn<io::InterfaceView>("seen");
    QTest::addColumn<bool>("isTailscale");
    const auto v4 = address(u"100.90.1.2");
    const auto v6 = address(u"fd7a:115c:a1e0::5a01:102");
    const auto home = address(u"192.168.1.20");
    QTest::newRow("Linux") << io::InterfaceView{u"tailscale0"_s, {v4, v6}} << true;
    QTest::newRow("macOS") << io::InterfaceView{u"utun4"_s, {v4, v6}} << true;
    QTest::newRow("IPv6 off") << io::InterfaceView{u"tailscale0"_s, {v4}} << true;
    QTest::newRow("a provider's shared address") << io::InterfaceView{u"wwan0"_s, {v4}} << false;
    QTest::newRow("another VPN with such an address") << io::InterfaceView{u"tun0"_s, {v4}} << false;
    QTest::newRow("only the name") << io::InterfaceView{u"tailscale0"_s, {home}} << false;
    QTest::newRow("home network") << io::InterfaceView{u"eth0"_s, {home, address(u"fd00::1")}} << false;
    QTest::newRow("nothing") << io::InterfaceView{} << false;
}

void TstResolverRoutes::knowsTailscalesInterface()
{
    QFETCH(const io::InterfaceView, seen);
    QFETCH(const bool, isTailscale);
    QCOMPARE(io::isTailscaleInterface(seen), isTailscale);
}

void TstResolverRoutes::leavesLoopbackAndHomeAlone_data()
{
    QTest::addColumn<QString>("to");
    QTest::newRow("IPv4") << "127.0.0.1";
    QTest::newRow("IPv6") << "::1";
    QTest::newRow("documentation") << "192.0.2.1";
}

void TstResolverRoutes::leavesLoopbackAndHomeAlone()
{
    QFETCH(const QString, to);
    const auto leaves = io::SystemRoutes().leavesThroughTailscale(address(to));
    QVERIFY(leaves);
    QVERIFY(!*leaves);
}

QTEST_GUILESS_MAIN(TstResolverRoutes)
#include "tst_resolver_routes.moc"
