// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/check_plan.h"
#include "probe_samples.h"

#include <QTest>

#include <algorithm>

using namespace probe;
using namespace samples;
using Code = PlanError::Code;

Q_DECLARE_METATYPE(probe::Promise)

namespace {

Promise promise()
{
    return {QStringLiteral("attic.owl-newt.ts.net"), {attic6, attic4, attic4},
        {{8096, QStringLiteral("Jellyfin")}}, {}, {22, 631, 3000}};
}

bool isInSample(const CheckPlan &plan, std::uint16_t port)
{
    return std::any_of(
        plan.closed.begin(), plan.closed.end(), [port](const ClosedPort &c) { return c.port == port; });
}

} // namespace

class TstCheckPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void triesTheSamplePlusWhatListens();
    void leavesOutWhatIsPromised();
    void staysWithinTheLimit();
    void isTheSameEveryTime();
    void labelsEveryWellKnownPort();
    void computesTailscalesOwnPort_data();
    void computesTailscalesOwnPort();
    void leavesTailscalesOwnPortOutOfTheSample();
    void refuses_data();
    void refuses();
    void knowsHostNames_data();
    void knowsHostNames();
    void judgesWhatTheNameLedTo();
};

void TstCheckPlan::triesTheSamplePlusWhatListens()
{
    const auto plan = makePlan(promise());
    QVERIFY(plan);
    QCOMPARE(plan->closed.size(), usualSampleSize);
    QCOMPARE(plan->addresses, (std::vector<base::Address>{attic4, attic6}));
    for (const std::uint16_t port :
        std::initializer_list<std::uint16_t>{22, 80, 443, 445, 631, 3000, 3389, 5900, 8080})
        QVERIFY2(isInSample(*plan, port), QByteArray::number(port).constData());
    const auto listening = std::count_if(
        plan->closed.begin(), plan->closed.end(), [](const ClosedPort &c) { return c.isListening; });
    QCOMPARE(listening, 3);
    QVERIFY(std::is_sorted(plan->closed.begin(), plan->closed.end(),
        [](const ClosedPort &a, const ClosedPort &b) { return a.port < b.port; }));
}

void TstCheckPlan::leavesOutWhatIsPromised()
{
    Promise wanted = promise();
    wanted.doors = {{22, QStringLiteral("Shell")}, {22, QStringLiteral("Again")}, {443, QString()}};
    const auto plan = makePlan(wanted);
    QVERIFY(plan);
    QCOMPARE(plan->doors.size(), 2U);
    QCOMPARE(plan->doors.front().label, QStringLiteral("Shell"));
    QVERIFY(!isInSample(*plan, 22));
    QVERIFY(!isInSample(*plan, 443));
}

void TstCheckPlan::staysWithinTheLimit()
{
    Promise wanted = promise();
    wanted.listening.clear();
    for (std::uint16_t port = 40000; port < 42000; ++port)
        wanted.listening.push_back(port);
    const auto plan = makePlan(wanted);
    QVERIFY(plan);
    QCOMPARE(plan->doors.size() + plan->closed.size(), CheckPlan::maxPorts);
}

void TstCheckPlan::isTheSameEveryTime()
{
    Promise shuffled = promise();
    std::reverse(shuffled.listening.begin(), shuffled.listening.end());
    std::reverse(shuffled.addresses.begin(), shuffled.addresses.end());
    QCOMPARE(*makePlan(promise()), *makePlan(shuffled));
}

void TstCheckPlan::labelsEveryWellKnownPort()
{
    QVERIFY(wellKnownPorts().size() >= usualSampleSize);
    QVERIFY(std::is_sorted(wellKnownPorts().begin(), wellKnownPorts().end()));
    for (const std::uint16_t port : wellKnownPorts())
        QVERIFY2(!portLabel(port).isEmpty(), QByteArray::number(port).constData());
    QCOMPARE(portLabel(22), QStringLiteral("Remote login (SSH)"));
    QCOMPARE(portLabel(12345), QString());
}

/// Pairs as real clients announced them in their `PeerAPIURL`.
void TstCheckPlan::computesTailscalesOwnPort_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::newRow("IPv4") << "100.82.81.70" << 43900;
    QTest::newRow("IPv6 with the same last bytes") << "fd7a:115c:a1e0:ab12:4843:cd96:6252:5146" << 43900;
    QTest::newRow("another IPv4") << "100.126.86.89" << 36810;
    QTest::newRow("its IPv6 differs") << "fd7a:115c:a1e0::2901:5659" << 41127;
    QTest::newRow("high") << "100.97.239.20" << 50011;
}

void TstCheckPlan::computesTailscalesOwnPort()
{
    QFETCH(const QString, address);
    QFETCH(const int, port);
    const auto where = base::Address::parse(address);
    QVERIFY(where);
    QCOMPARE(static_cast<int>(peerApiPorts(*where).front()), port);
    QVERIFY(mayBePeerApi(*where, static_cast<std::uint16_t>(port)));
    QVERIFY(!mayBePeerApi(*where, 22));
}

void TstCheckPlan::leavesTailscalesOwnPortOutOfTheSample()
{
    Promise wanted = promise();
    wanted.listening = {peerApiPorts(attic4).front(), peerApiPorts(attic6)[2], 2049};
    const auto plan = makePlan(wanted);
    QVERIFY(plan);
    QVERIFY(!isInSample(*plan, peerApiPorts(attic4).front()));
    QVERIFY(!isInSample(*plan, peerApiPorts(attic6)[2]));
    QVERIFY(isInSample(*plan, 2049));
}

void TstCheckPlan::refuses_data()
{
    QTest::addColumn<Promise>("promise");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, Code code, auto change) {
        Promise changed = promise();
        change(changed);
        QTest::newRow(name) << changed << static_cast<int>(code);
    };
    row("nothing to knock at", Code::NoAddress, [](Promise &p) {
        p.addresses.clear();
        p.dnsName.clear();
    });
    row("nine addresses", Code::TooManyAddresses, [](Promise &p) {
        for (std::uint32_t i = 0; i < 9; ++i)
            p.addresses.push_back(base::Address::fromV4(0x64400001U + i));
    });
    row("no door", Code::NoDoor, [](Promise &p) { p.doors.clear(); });
    row("sixty-four doors", Code::TooManyPorts, [](Promise &p) {
        for (std::uint16_t port = 1000; port < 1064; ++port)
            p.doors.push_back({port, QString()});
    });
    row("port 0", Code::BadPort, [](Promise &p) { p.doors = {{0, QString()}}; });
    row("an address as a name", Code::BadName, [](Promise &p) { p.dnsName = QStringLiteral("8.8.8.8"); });
    row("a name with a blank", Code::BadName, [](Promise &p) { p.dnsName = QStringLiteral("attic home"); });
    row("a label with a line break", Code::BadLabel,
        [](Promise &p) { p.doors[0].label = QStringLiteral("a\nb"); });
    row("a label that turns the text around", Code::BadLabel,
        [](Promise &p) { p.doors[0].label = QStringLiteral(u"a\u202Eb"); });
    row("a long label", Code::BadLabel, [](Promise &p) { p.doors[0].label = QString(81, u'x'); });
}

void TstCheckPlan::refuses()
{
    QFETCH(const Promise, promise);
    QFETCH(const int, code);
    const auto plan = makePlan(promise);
    QVERIFY(!plan);
    QCOMPARE(static_cast<int>(plan.error().code), code);
    QVERIFY(!describe(plan.error()).isEmpty());
}

void TstCheckPlan::knowsHostNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isName");
    QTest::newRow("full name") << "attic.owl-newt.ts.net" << true;
    QTest::newRow("digits and letters") << "spark-56d0.tail1234.ts.net" << true;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("final dot") << "attic.ts.net." << false;
    QTest::newRow("double dot") << "attic..ts.net" << false;
    QTest::newRow("leading hyphen") << "-attic.ts.net" << false;
    QTest::newRow("underscore") << "at_tic.ts.net" << false;
    QTest::newRow("IPv4") << "100.64.0.1" << false;
    QTest::newRow("not ASCII") << QStringLiteral(u"\u00e4ttic.ts.net") << false;
    QTest::newRow("slash") << "attic/ts.net" << false;
    QTest::newRow("label of 64") << QString(QString(64, u'a') + QStringLiteral(".net")) << false;
}

void TstCheckPlan::knowsHostNames()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isName);
    QCOMPARE(isHostName(name), isName);
}

void TstCheckPlan::judgesWhatTheNameLedTo()
{
    using State = NameAnswer::State;
    const auto other = address("100.70.1.2");
    const auto outside = address("93.184.216.34");
    const auto judged = [](const std::vector<base::Address> &answered) {
        return judgeName({attic4, attic6}, answered, true).state;
    };
    QCOMPARE(judged({}), State::NotFound);
    QCOMPARE(judged({attic4}), State::Right);
    QCOMPARE(judged({attic4, attic6}), State::Right);
    QCOMPARE(judged({attic4, other}), State::OtherPeer);
    QCOMPARE(judged({attic4, outside}), State::Forbidden);
    QCOMPARE(judged({address("100.100.100.100")}), State::Forbidden);
    QCOMPARE(judgeName({}, {other}, true).state, State::Right);
    QCOMPARE(judgeName({}, {outside}, true).state, State::Forbidden);
}

QTEST_GUILESS_MAIN(TstCheckPlan)
#include "tst_check_plan.moc"
