// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/local_client.h"
#include "tests/support/corpus.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using api::ClientError;
using api::ClientStatus;
using api::readClientStatus;
using probe::Endpoint;
using State = api::ClientStatus::State;

namespace {

base::Address at(const char *text)
{
    return base::Address::parse(QString::fromLatin1(text)).value();
}

ClientStatus recorded(const char *name)
{
    const auto status
        = readClientStatus(testing::dataFile(u"tests/data/client/"_s + QLatin1StringView(name)));
    return status ? *status : ClientStatus{};
}

const base::Address attic4 = at("100.64.0.1");
const base::Address attic6 = at("fd7a:115c:a1e0:ab12:4843:cd96:6240:1");
const std::vector<Endpoint> own{{attic4, 58436}, {attic6, 58436}};

} // namespace

class TstClientStatus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aRecordedFriendKnowsTheMachine();
    void aRecordedHostKnowsHisFriendsDevice();
    void everyStateIsRead_data();
    void everyStateIsRead();
    void aMachineIsKnownByNameOrElseByAddress();
    void whereTailscaleListensIsToldOfOneMachine();
    void aUrlCountsOnlyAtAnAddressOfItsMachine_data();
    void aUrlCountsOnlyAtAnAddressOfItsMachine();
    void whatCannotBeShownIsLeftOut();
    void refusesWithThePlace_data();
    void refusesWithThePlace();
    void deepAndLargeAnswersAreRefusedSoon();
};

void TstClientStatus::aRecordedFriendKnowsTheMachine()
{
    const ClientStatus fred = recorded("fred-status.json");
    QCOMPARE(fred.state, State::Running);
    QCOMPARE(fred.login, u"fred@example.org"_s);
    QCOMPARE(fred.tailnet, u"ash-fern.ts.net"_s);
    QVERIFY(fred.magicDns);
    QVERIFY(fred.ownTags.isEmpty());
    QCOMPARE(fred.self.name, u"fred"_s);
    QCOMPARE(fred.peers.size(), std::size_t(1));
    const api::Peer &attic = fred.peers.front();
    QCOMPARE(attic.dnsName, u"attic.owl-newt.ts.net"_s);
    QCOMPARE(attic.owner, u"host@example.com"_s);
    QCOMPARE(attic.addresses, (std::vector{attic4, attic6}));
    QCOMPARE(attic.ownPorts, own);
    QVERIFY(attic.isSharedIn && attic.isOnline && !attic.isSharee);
    QVERIFY(!recorded("fred-status-attic-offline.json").peers.front().isOnline);
}

void TstClientStatus::aRecordedHostKnowsHisFriendsDevice()
{
    const ClientStatus attic = recorded("attic-status.json");
    QCOMPARE(attic.login, u"host@example.com"_s);
    QCOMPARE(attic.self.ownPorts, own);
    int sharees = 0;
    for (const api::Peer &peer : attic.peers)
        sharees += peer.isSharee ? 1 : 0;
    QCOMPARE(sharees, 1);
}

void TstClientStatus::everyStateIsRead_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<State>("state");
    QTest::newRow("no state yet") << QByteArray("NoState") << State::NotRunning;
    QTest::newRow("starting") << QByteArray("Starting") << State::NotRunning;
    QTest::newRow("of another user") << QByteArray("InUseOtherUser") << State::NotRunning;
    QTest::newRow("signed out") << QByteArray("NeedsLogin") << State::SignedOut;
    QTest::newRow("to be approved") << QByteArray("NeedsMachineAuth") << State::NeedsApproval;
    QTest::newRow("off") << QByteArray("Stopped") << State::Stopped;
    QTest::newRow("on") << QByteArray("Running") << State::Running;
}

void TstClientStatus::everyStateIsRead()
{
    QFETCH(QByteArray, name);
    QFETCH(State, state);
    // As a client prints it that knows nobody.
    const auto status = readClientStatus(R"({"BackendState": ")" + name
        + R"(", "Self": null, "CurrentTailnet": null, "Peer": null, "User": null})");
    QVERIFY(status);
    QCOMPARE(status->state, state);
    QVERIFY(status->peers.empty());
}

void TstClientStatus::aMachineIsKnownByNameOrElseByAddress()
{
    const ClientStatus fred = recorded("fred-status.json");
    QVERIFY(api::isListed(fred, {}, u"Attic.owl-newt.ts.net"_s));
    QVERIFY(api::isListed(fred, {at("100.64.0.9"), attic6}, {}));
    QVERIFY(api::isListed(fred, {}, u"fred.ash-fern.ts.net"_s)); // this computer
    // At the address of another machine: the name is what was promised.
    QVERIFY(!api::isListed(fred, {attic4}, u"couch.owl-newt.ts.net"_s));
    QVERIFY(!api::isListed(fred, {at("100.64.0.9")}, {}));
    QVERIFY(!api::isListed(fred, {}, {}));
}

void TstClientStatus::whereTailscaleListensIsToldOfOneMachine()
{
    const ClientStatus fred = recorded("fred-status.json");
    QCOMPARE(api::announcedAt(fred, {attic4, attic6}, {}), own);
    QCOMPARE(api::announcedAt(fred, {attic6}, {}), std::vector<Endpoint>{own[1]});
    QCOMPARE(api::announcedAt(fred, {}, u"Attic.owl-newt.ts.net"_s), own);
    QVERIFY(api::announcedAt(fred, {}, {}).empty());
    QVERIFY(api::announcedAt(fred, {at("100.64.0.9")}, u"couch.owl-newt.ts.net"_s).empty());
    // The host, who measures from the machine itself.
    QCOMPARE(api::announcedAt(recorded("attic-status.json"), {attic4}, {}), std::vector<Endpoint>{own[0]});
}

void TstClientStatus::aUrlCountsOnlyAtAnAddressOfItsMachine_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<int>("port");
    QTest::newRow("IPv4") << QByteArray("http://100.64.0.1:40000") << 40000;
    QTest::newRow("IPv6") << QByteArray("http://[fd7a:115c:a1e0:ab12:4843:cd96:6240:1]:40000") << 40000;
    QTest::newRow("another machine") << QByteArray("http://100.64.0.2:40000") << 0;
    QTest::newRow("a name") << QByteArray("http://attic.owl-newt.ts.net:40000") << 0;
    QTest::newRow("no port") << QByteArray("http://100.64.0.1") << 0;
    QTest::newRow("port 0") << QByteArray("http://100.64.0.1:0") << 0;
    QTest::newRow("a port beyond") << QByteArray("http://100.64.0.1:65536") << 0;
    QTest::newRow("another scheme") << QByteArray("file://100.64.0.1:40000/etc") << 0;
    QTest::newRow("no URL") << QByteArray("100.64.0.1:40000") << 0;
    QTest::newRow("nothing") << QByteArray() << 0;
}

void TstClientStatus::aUrlCountsOnlyAtAnAddressOfItsMachine()
{
    QFETCH(QByteArray, url);
    QFETCH(int, port);
    const auto status = readClientStatus(R"({"BackendState": "Running", "Peer": {"nodekey:1": {
        "TailscaleIPs": ["100.64.0.1", "fd7a:115c:a1e0:ab12:4843:cd96:6240:1"], "PeerAPIURL": [")"
        + url + R"("]}}})");
    QVERIFY(status);
    const auto &ports = status->peers.front().ownPorts;
    QCOMPARE(ports.empty() ? 0 : int(ports.front().port), port);
}

void TstClientStatus::whatCannotBeShownIsLeftOut()
{
    const auto status
        = readClientStatus(R"({"BackendState": "Running", "Self": {"UserID": 7, "HostName": "a\u202eb",
        "DNSName": "no host name.", "TailscaleIPs": ["300.1.1.1", "100.64.0.7"]},
        "User": {"7": {"LoginName": "fred\n@example.org"}}})");
    QVERIFY(status);
    QVERIFY(status->login.isEmpty());
    QVERIFY(status->self.name.isEmpty());
    QVERIFY(status->self.dnsName.isEmpty());
    QCOMPARE(status->self.addresses, std::vector{at("100.64.0.7")});
}

void TstClientStatus::refusesWithThePlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << QByteArray() << u"1:1"_s;
    QTest::newRow("words of an old client") << QByteArray("flag provided but not defined: -json") << u"1:1"_s;
    QTest::newRow("cut off") << QByteArray("{\n \"BackendState\": \"Run") << u"2:22"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"/"_s;
    QTest::newRow("no state") << QByteArray("{}") << u"/BackendState"_s;
    QTest::newRow("a state of later") << QByteArray(R"({"BackendState": "Dreaming"})") << u"/BackendState"_s;
    QTest::newRow("peers in a list") << QByteArray(R"({"BackendState": "Running", "Peer": []})")
                                     << u"/Peer"_s;
    QTest::newRow("a peer that is none")
        << QByteArray(R"({"BackendState": "Running", "Peer": {"k": 1}})") << u"/Peer/k"_s;
    QTest::newRow("a number for URLs")
        << QByteArray(R"({"BackendState": "Running", "Peer": {"k": {"PeerAPIURL": 80}}})")
        << u"/Peer/k/PeerAPIURL"_s;
    QTest::newRow("a number among URLs")
        << QByteArray(R"({"BackendState": "Running", "Self": {"PeerAPIURL": ["", 1]}})")
        << u"/Self/PeerAPIURL/1"_s;
    QTest::newRow("a text for a number")
        << QByteArray(R"({"BackendState": "Running", "Self": {"UserID": "1"}})") << u"/Self/UserID"_s;
    QTest::newRow("a number for a flag")
        << QByteArray(R"({"BackendState": "Running", "Self": {"Online": 1}})") << u"/Self/Online"_s;
}

void TstClientStatus::refusesWithThePlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const auto status = readClientStatus(text);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ClientError::Code::Unreadable);
    QCOMPARE(status.error().detail, place);
}

void TstClientStatus::deepAndLargeAnswersAreRefusedSoon()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!readClientStatus(QByteArray(10'000'000, '[')));
    QVERIFY(!readClientStatus(R"({"BackendState": "Running", "Self": {"TailscaleIPs": [)"
        + QByteArray(R"("100.64.0.1",)").repeated(1000) + R"("100.64.0.1"]}})"));
    QByteArray peers = R"({"BackendState": "Running", "Peer": {)";
    for (int i = 0; i <= 20'000; ++i)
        peers += '"' + QByteArray::number(i) + R"(": {},)";
    peers.chop(1);
    const auto status = readClientStatus(peers + "}}");
    QVERIFY(!status);
    QCOMPARE(status.error().detail, u"/Peer"_s);
    QVERIFY2(timer.elapsed() < 10'000, "a hostile answer keeps nobody waiting");
}

QTEST_GUILESS_MAIN(TstClientStatus)
#include "tst_client_status.moc"
