// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/qt_sweeper.h"

#include <QHostAddress>

namespace io {

namespace {

using probe::Outcome;

constexpr std::chrono::milliseconds tickInterval{5};
constexpr std::chrono::milliseconds lateTick{250};

/// \a isAtOnce: before connectToHost() returned.
Outcome outcomeOf(const QTcpSocket &socket, QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return Outcome::Refused;
    case QAbstractSocket::RemoteHostClosedError: // it stood, and was torn down at once
        return Outcome::Open;
    case QAbstractSocket::SocketTimeoutError:
        return Outcome::Silent;
    case QAbstractSocket::NetworkError:
        // Qt has one code for "no route" and for "reset after it stood" (qnativesocketengine_unix.cpp).
        return socket.state() == QAbstractSocket::ConnectedState ? Outcome::Open : Outcome::Unreachable;
    default:
        return Outcome::LocalFailure;
    }
}

} // namespace

QtSweeper::QtSweeper()
{
    m_ticker.setTimerType(Qt::PreciseTimer);
    m_ticker.setInterval(tickInterval);
    QObject::connect(&m_ticker, &QTimer::timeout, &m_ticker, [this] { tick(); });
    m_clock.start();
}

QtSweeper::~QtSweeper()
{
    close();
}

QtSweeper::Time QtSweeper::now() const
{
    return std::chrono::duration_cast<Time>(std::chrono::nanoseconds(m_clock.nsecsElapsed()));
}

void QtSweeper::open(Handler handler)
{
    close();
    m_isOpen = true;
    m_handler = std::move(handler);
    m_clock.restart();
    m_lookedAt = Time(0);
    m_ticker.start();
}

void QtSweeper::close()
{
    if (!std::exchange(m_isOpen, false))
        return;
    m_ticker.stop();
    m_handler = {};
    m_echoes.clear();
    for (auto &[tag, attempt] : m_attempts) {
        attempt.socket->disconnect();
        m_ended.push_back(std::move(attempt.socket));
    }
    m_attempts.clear();
    for (auto &socket : m_ended) { // perhaps inside of a signal of one of them
        socket->abort();
        socket.release()->deleteLater();
    }
    m_ended.clear();
}

void QtSweeper::knock(std::span<const Knock> knocks, std::chrono::microseconds timeout)
{
    Q_ASSERT(m_isOpen && timeout.count() > 0);
    for (const Knock &knock : knocks)
        start(knock, timeout);
}

void QtSweeper::start(const Knock &knock, Time timeout)
{
    if (underWay() >= mostSockets) {
        m_echoes.push_back({knock.tag, Outcome::LocalFailure, Time(0), true});
        return;
    }
    const std::uint32_t tag = knock.tag;
    Attempt &attempt = m_attempts[tag];
    attempt.socket = std::make_unique<QTcpSocket>();
    attempt.sentAt = now();
    attempt.deadline = attempt.sentAt + timeout;
    QTcpSocket *socket = attempt.socket.get();
    // No proxy of the user's: it would answer in the machine's place.
    socket->setProxy(QNetworkProxy::NoProxy);
    bool isInside = true;
    QObject::connect(socket, &QTcpSocket::connected, socket, [this, tag, socket] {
        const bool isSelf = socket->localPort() == socket->peerPort()
            && socket->localAddress() == socket->peerAddress(); // see TcpProber
        ended(tag, isSelf ? Outcome::Refused : Outcome::Open, false);
    });
    QObject::connect(socket, &QTcpSocket::errorOccurred, socket,
        [this, tag, socket, &isInside](
            QAbstractSocket::SocketError error) { ended(tag, outcomeOf(*socket, error), isInside); });
    socket->connectToHost(QHostAddress(knock.endpoint.address.toString()), knock.endpoint.port);
    isInside = false;
    if (m_attempts.contains(tag)) { // later errors: the reference must not be used any more
        QObject::disconnect(socket, &QTcpSocket::errorOccurred, nullptr, nullptr);
        QObject::connect(socket, &QTcpSocket::errorOccurred, socket,
            [this, tag, socket](
                QAbstractSocket::SocketError error) { ended(tag, outcomeOf(*socket, error), false); });
    }
}

void QtSweeper::ended(std::uint32_t tag, Outcome outcome, bool isAtOnce)
{
    auto node = m_attempts.extract(tag);
    if (node.empty())
        return;
    const bool wasSent = !isAtOnce || outcome == Outcome::Refused || outcome == Outcome::Open;
    m_echoes.push_back({tag, outcome, wasSent ? now() - node.mapped().sentAt : Time(0), !wasSent});
    node.mapped().socket->disconnect();
    m_ended.push_back(std::move(node.mapped().socket));
}

void QtSweeper::tick()
{
    const Time looked = now();
    const Time since = looked - std::exchange(m_lookedAt, looked);
    for (auto &socket : std::exchange(m_ended, {}))
        socket->abort();
    std::vector<std::uint32_t> over;
    for (const auto &[tag, attempt] : m_attempts)
        if (attempt.deadline <= looked)
            over.push_back(tag);
    // After a gap the answers that came meanwhile are not read yet: the deadlines wait for the next tick.
    if (since <= lateTick)
        for (const std::uint32_t tag : over)
            ended(tag, Outcome::Silent, false);
    const std::vector<Echo> echoes = std::exchange(m_echoes, {});
    const Handler handler = m_handler; // it may close or open us
    handler({looked, since > lateTick ? since : Time(0), echoes});
}

} // namespace io
