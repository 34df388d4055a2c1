// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/tcp_prober.h"

#include "core/io/error_origin.h"

#include <array>
#include <cerrno>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace io {

namespace {

using probe::Endpoint;
using probe::Outcome;
using probe::ProbeResult;

constexpr std::chrono::milliseconds sweepInterval{50};

/// A connection to an own port that is in the range of source ports can meet itself (simultaneous open, RFC
/// 9293, 3.5). Nobody listens there then.
bool isConnectedToItself(int descriptor)
{
    SocketAddress here, there;
    here.length = there.length = sizeof here.storage;
    return ::getsockname(descriptor, here.get(), &here.length) == 0
        && ::getpeername(descriptor, there.get(), &there.length) == 0 && here == there;
}

/// Nothing: it is not decided yet.
std::optional<Outcome> outcomeOfSocket(int descriptor, const Endpoint &endpoint)
{
    int error = 0;
    socklen_t length = sizeof error;
    if (::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &length) != 0)
        return Outcome::LocalFailure;
    const bool isHere = wasRejectedHere(descriptor, SocketAddress::of(endpoint.address, endpoint.port));
    if (error != 0)
        return isHere ? Outcome::LocalFailure : outcomeOfConnect(error, Reported::Later);
    SocketAddress there;
    there.length = sizeof there.storage;
    if (::getpeername(descriptor, there.get(), &there.length) != 0)
        return std::nullopt; // woken by what was kept of an error only
    return isConnectedToItself(descriptor) ? Outcome::Refused : Outcome::Open;
}

} // namespace

Outcome outcomeOfConnect(int error, Reported reported)
{
    switch (error) {
    case 0:
    case ECONNRESET: // the connection stood and was torn down at once
    case EPIPE:
        return Outcome::Open;
    case ECONNREFUSED:
        return Outcome::Refused;
    case ETIMEDOUT:
        return Outcome::Silent;
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
    case EHOSTDOWN:
    case ENONET:
    case ENOPROTOOPT: // ICMP: protocol unreachable
    case EPROTO:      // ICMPv6: parameter problem
        return Outcome::Unreachable;
    case EINVAL: // a route of type blackhole
        return reported == Reported::AtOnce ? Outcome::Unreachable : Outcome::LocalFailure;
    case EACCES: // at once: a route or a rule here forbids it; later: ICMPv6 "administratively prohibited"
    case EPERM:
        return reported == Reported::AtOnce ? Outcome::LocalFailure : Outcome::Unreachable;
    default: // no descriptors, no memory, no source port, no such family …
        return Outcome::LocalFailure;
    }
}

TcpProber::TcpProber()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    if (m_epoll >= 0) {
        m_notifier = std::make_unique<QSocketNotifier>(m_epoll, QSocketNotifier::Read);
        QObject::connect(
            m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { readEvents(); });
    }
    m_sweeper.setInterval(sweepInterval);
    QObject::connect(&m_sweeper, &QTimer::timeout, &m_sweeper, [this] { sweep(); });
}

TcpProber::~TcpProber()
{
    m_notifier.reset();
    for (const auto &[descriptor, attempt] : m_attempts)
        ::close(descriptor);
    if (m_epoll >= 0)
        ::close(m_epoll);
    // The promises cancel their futures while they are destroyed; nobody may find them half gone in here.
    const auto attempts = std::exchange(m_attempts, {});
}

QFuture<ProbeResult> TcpProber::probe(const Endpoint &endpoint, std::chrono::milliseconds timeout)
{
    Q_ASSERT(timeout.count() > 0);
    const auto now = SteadyClock::now();
    Attempt attempt{endpoint, {}, now, now + timeout};
    attempt.promise.start();
    QFuture<ProbeResult> future = attempt.promise.future();
    int descriptor = -1;
    if (const auto outcome = begin(endpoint, descriptor)) {
        if (descriptor >= 0)
            ::close(descriptor);
        attempt.promise.addResult(ProbeResult{endpoint, *outcome});
        attempt.promise.finish();
        return future;
    }
    m_attempts.insert_or_assign(descriptor, std::move(attempt));
    if (!m_sweeper.isActive())
        m_sweeper.start();
    return future;
}

/// Sends the first packet. Returns the outcome if it is known already.
std::optional<Outcome> TcpProber::begin(const Endpoint &endpoint, int &descriptor)
{
    const SocketAddress target = SocketAddress::of(endpoint.address, endpoint.port);
    descriptor = ::socket(target.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
    if (descriptor < 0 || m_epoll < 0)
        return Outcome::LocalFailure;
    keepErrorOrigins(descriptor);
    if (::connect(descriptor, target.get(), target.length) == 0)
        return isConnectedToItself(descriptor) ? Outcome::Refused : Outcome::Open;
    if (errno != EINPROGRESS)
        return outcomeOfConnect(errno, Reported::AtOnce);
    epoll_event event{};
    event.events = EPOLLOUT;
    event.data.fd = descriptor;
    if (::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) != 0)
        return Outcome::LocalFailure;
    return std::nullopt;
}

TcpProber::Finished TcpProber::take(int descriptor, Outcome outcome)
{
    auto node = m_attempts.extract(descriptor);
    Q_ASSERT(!node.empty());
    Attempt &attempt = node.mapped();
    const auto took
        = std::chrono::duration_cast<std::chrono::milliseconds>(SteadyClock::now() - attempt.started);
    ::close(descriptor); // leaves the epoll set with it
    return {std::move(attempt.promise), {attempt.endpoint, outcome, took, 1}};
}

void TcpProber::readEvents()
{
    std::vector<Finished> finished;
    std::array<epoll_event, 256> events{};
    for (;;) {
        const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 0);
        for (int i = 0; i < count; ++i) {
            const int descriptor = events[static_cast<std::size_t>(i)].data.fd;
            if (const auto outcome = outcomeOfSocket(descriptor, m_attempts.at(descriptor).endpoint))
                finished.push_back(take(descriptor, *outcome));
        }
        if (count < static_cast<int>(events.size()))
            break;
    }
    deliver(std::move(finished));
}

/// Lets go of what has waited long enough, and of what nobody waits for any more.
void TcpProber::sweep()
{
    std::vector<int> over;
    const auto now = SteadyClock::now();
    for (const auto &[descriptor, attempt] : m_attempts)
        if (attempt.promise.isCanceled() || attempt.deadline <= now)
            over.push_back(descriptor);
    std::vector<Finished> finished;
    finished.reserve(over.size());
    for (const int descriptor : over)
        finished.push_back(take(descriptor, Outcome::Silent));
    if (m_attempts.empty())
        m_sweeper.stop();
    deliver(std::move(finished));
}

/// Continuations run in here and may destroy the prober: no member may be touched.
void TcpProber::deliver(std::vector<Finished> finished)
{
    for (Finished &one : finished) {
        one.promise.addResult(one.result);
        one.promise.finish();
    }
}

} // namespace io
