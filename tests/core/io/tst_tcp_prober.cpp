// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/socket_address.h"
#include "core/io/tcp_prober.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <cerrno>
#include <set>
#include <sys/resource.h>
#include <unistd.h>

using io::TcpProber;
using probe::Endpoint;
using probe::Outcome;
using probe::ProbeResult;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

base::Address loopback(bool v6)
{
    return *base::Address::parse(v6 ? u"::1"_s : u"127.0.0.1"_s);
}

/// A listener that never accepts and has room for hardly anybody: the system drops further first packets.
class FullListener {
public:
    FullListener()
    {
        io::SocketAddress here = io::SocketAddress::of(loopback(false), 0);
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        ::bind(m_listener, here.get(), here.length);
        ::listen(m_listener, 0);
        ::getsockname(m_listener, here.get(), &here.length);
        m_port = here.port();
        for (int i = 0; i < 8; ++i) {
            const int guest = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
            (void)::connect(guest, here.get(), here.length);
            m_guests.push_back(guest);
        }
    }
    ~FullListener()
    {
        for (const int guest : m_guests)
            ::close(guest);
        ::close(m_listener);
    }
    FullListener(const FullListener &) = delete;
    FullListener &operator=(const FullListener &) = delete;
    [[nodiscard]] std::uint16_t port() const { return m_port; }

private:
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::vector<int> m_guests;
};

ProbeResult answer(TcpProber &prober, const Endpoint &endpoint, std::chrono::milliseconds timeout = 2s)
{
    const auto future = prober.probe(endpoint, timeout);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }) || future.isCanceled())
        return {};
    return future.result();
}

/// A port on which nobody listens: taken by the system a moment ago and given back.
std::uint16_t closedPort(bool v6)
{
    QTcpServer server;
    server.listen(v6 ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class TstTcpProber : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opens_data();
    void opens();
    void isRefused_data();
    void isRefused();
    void isSilentWhenTheQueueIsFull();
    void waitsAsLongAsItWasTold();
    void opensEvenWhenTheServiceHangsUpAtOnce();
    void hangsUpAfterwards();
    void usesANewSourcePortEachTime();
    void triesManyAtOnce();
    void saysWhenItCannotTry();
    void cancelLetsGoOfTheDescriptor();
    void destroyingItCancelsTheFutures();
    void aContinuationMayDestroyIt();
    void readsErrors_data();
    void readsErrors();
};

void TstTcpProber::opens_data()
{
    QTest::addColumn<bool>("v6");
    QTest::newRow("IPv4") << false;
    QTest::newRow("IPv6") << true;
}

void TstTcpProber::opens()
{
    QFETCH(const bool, v6);
    QTcpServer server;
    if (!server.listen(v6 ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost))
        QSKIP("this computer has no such loopback address");
    TcpProber prober;
    const Endpoint endpoint{loopback(v6), server.serverPort()};
    const ProbeResult result = answer(prober, endpoint);
    QCOMPARE(result.endpoint, endpoint);
    QCOMPARE(result.outcome, Outcome::Open);
    QVERIFY(result.took < 1s);
    QCOMPARE(prober.underWay(), 0U);
}

void TstTcpProber::isRefused_data()
{
    opens_data();
}

void TstTcpProber::isRefused()
{
    QFETCH(const bool, v6);
    const std::uint16_t port = closedPort(v6);
    if (port == 0)
        QSKIP("this computer has no such loopback address");
    TcpProber prober;
    QCOMPARE(answer(prober, {loopback(v6), port}).outcome, Outcome::Refused);
}

void TstTcpProber::isSilentWhenTheQueueIsFull()
{
    const FullListener listener;
    TcpProber prober;
    QCOMPARE(answer(prober, {loopback(false), listener.port()}, 300ms).outcome, Outcome::Silent);
}

void TstTcpProber::waitsAsLongAsItWasTold()
{
    const FullListener listener;
    TcpProber prober;
    const ProbeResult result = answer(prober, {loopback(false), listener.port()}, 400ms);
    QVERIFY(result.took >= 400ms);
    QVERIFY(result.took < 2s);
}

void TstTcpProber::opensEvenWhenTheServiceHangsUpAtOnce()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *guest = server.nextPendingConnection();
        const linger hard{1, 0}; // a reset instead of a goodbye
        ::setsockopt(static_cast<int>(guest->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        guest->abort();
        guest->deleteLater();
    });
    TcpProber prober;
    for (int i = 0; i < 20; ++i)
        QCOMPARE(answer(prober, {loopback(false), server.serverPort()}).outcome, Outcome::Open);
}

void TstTcpProber::hangsUpAfterwards()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    TcpProber prober;
    QCOMPARE(answer(prober, {loopback(false), server.serverPort()}).outcome, Outcome::Open);
    QTRY_VERIFY(server.hasPendingConnections());
    QTcpSocket *guest = server.nextPendingConnection();
    QTRY_COMPARE(guest->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(guest->bytesAvailable(), 0);
}

void TstTcpProber::usesANewSourcePortEachTime()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    std::set<quint16> ports;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        while (QTcpSocket *guest = server.nextPendingConnection())
            ports.insert(guest->peerPort());
    });
    TcpProber prober;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(answer(prober, {loopback(false), server.serverPort()}).outcome, Outcome::Open);
    QTRY_COMPARE(ports.size(), 3U);
}

void TstTcpProber::triesManyAtOnce()
{
    QTcpServer server;
    server.setMaxPendingConnections(400);
    server.setListenBacklogSize(400);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const std::uint16_t closed = closedPort(false);
    TcpProber prober;
    std::vector<QFuture<ProbeResult>> futures;
    for (int i = 0; i < 200; ++i) {
        futures.push_back(prober.probe({loopback(false), server.serverPort()}, 5s));
        futures.push_back(prober.probe({loopback(false), closed}, 5s));
    }
    for (std::size_t i = 0; i < futures.size(); ++i) {
        QTRY_VERIFY(futures[i].isFinished());
        QCOMPARE(futures[i].result().outcome, i % 2 == 0 ? Outcome::Open : Outcome::Refused);
    }
}

void TstTcpProber::saysWhenItCannotTry()
{
    TcpProber prober;
    rlimit former{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &former), 0);
    const int next = ::dup(0);
    rlimit none = former;
    none.rlim_cur = static_cast<rlim_t>(next); // no descriptor from this one on
    ::close(next);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    const auto future = prober.probe({loopback(false), 9}, 1s);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &former), 0);
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().outcome, Outcome::LocalFailure);
}

void TstTcpProber::cancelLetsGoOfTheDescriptor()
{
    const FullListener listener;
    TcpProber prober;
    auto future = prober.probe({loopback(false), listener.port()}, 60s);
    QCOMPARE(prober.underWay(), 1U);
    future.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(prober.underWay(), 0U, 1000);
    QVERIFY(future.isCanceled());
}

void TstTcpProber::destroyingItCancelsTheFutures()
{
    const FullListener listener;
    auto prober = std::make_unique<TcpProber>();
    const auto future = prober->probe({loopback(false), listener.port()}, 60s);
    prober.reset();
    QVERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
}

void TstTcpProber::aContinuationMayDestroyIt()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    auto prober = std::make_unique<TcpProber>();
    const auto other = prober->probe({loopback(false), server.serverPort()}, 5s);
    const auto first
        = prober->probe({loopback(false), server.serverPort()}, 5s).then([&](const ProbeResult &) {
              prober.reset();
          });
    QTRY_VERIFY(first.isFinished());
    QVERIFY(prober == nullptr);
    QTRY_VERIFY(other.isFinished());
}

void TstTcpProber::readsErrors_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("atOnce");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("success") << 0 << false << Outcome::Open;
    QTest::newRow("torn down") << ECONNRESET << false << Outcome::Open;
    QTest::newRow("refused") << ECONNREFUSED << false << Outcome::Refused;
    QTest::newRow("the system gave up") << ETIMEDOUT << false << Outcome::Silent;
    QTest::newRow("no route") << ENETUNREACH << true << Outcome::Unreachable;
    QTest::newRow("no such neighbour") << EHOSTUNREACH << false << Outcome::Unreachable;
    QTest::newRow("blackhole") << EINVAL << true << Outcome::Unreachable;
    QTest::newRow("forbidden here") << EACCES << true << Outcome::LocalFailure;
    QTest::newRow("forbidden there") << EACCES << false << Outcome::Unreachable;
    QTest::newRow("own firewall") << EPERM << true << Outcome::LocalFailure;
    QTest::newRow("no descriptors") << EMFILE << true << Outcome::LocalFailure;
    QTest::newRow("no source port") << EADDRNOTAVAIL << true << Outcome::LocalFailure;
    QTest::newRow("no IPv6") << EAFNOSUPPORT << true << Outcome::LocalFailure;
}

void TstTcpProber::readsErrors()
{
    QFETCH(const int, error);
    QFETCH(const bool, atOnce);
    QFETCH(const Outcome, outcome);
    QCOMPARE(io::outcomeOfConnect(error, atOnce ? io::Reported::AtOnce : io::Reported::Later), outcome);
}

QTEST_GUILESS_MAIN(TstTcpProber)
#include "tst_tcp_prober.moc"
