// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/epoll_sweeper.h"

#include "core/io/error_origin.h"
#include "core/io/tcp_prober.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>
#include <optional>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace io {

namespace {

using probe::Outcome;

constexpr std::chrono::milliseconds tickInterval{3};
constexpr std::chrono::milliseconds lateTick{250}; ///< a tick later than this is a gap
constexpr rlim_t otherFiles = 256;                 ///< descriptors left for the rest of the program
constexpr std::size_t callsBetweenLooks = 64;      ///< an answer shall not look late because we were busy
constexpr std::size_t closedPerTick = 1'000;

/// The limit that may be set, and what it is now.
rlimit fileLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        limit.rlim_cur = limit.rlim_max = 256; // what POSIX systems have at least
    return limit;
}

/// 0 connected, -1 not connected at all, 1 connected to itself (see TcpProber).
int connectionOf(int descriptor)
{
    SocketAddress here, there;
    here.length = there.length = sizeof here.storage;
    if (::getpeername(descriptor, there.get(), &there.length) != 0)
        return -1;
    const bool isSelf = ::getsockname(descriptor, here.get(), &here.length) == 0 && here == there;
    return isSelf ? 1 : 0;
}

/// The error that the socket holds; asking for it also tells of an ICMP error that Linux has only noted,
/// because it came while connect() still ran (sk_err_soft; tcp(7), "Error handling").
int errorOf(int descriptor)
{
    int error = 0;
    socklen_t length = sizeof error;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &length) == 0 ? error : EBADF;
}

/// Who sent it is only asked where there is an error.
Outcome outcomeOf(int descriptor, int error, const probe::Endpoint &endpoint)
{
    if (error != 0 && wasRejectedHere(descriptor, SocketAddress::of(endpoint.address, endpoint.port)))
        return Outcome::LocalFailure;
    return outcomeOfConnect(error, Reported::Later);
}

} // namespace

EpollSweeper::EpollSweeper()
{
    const rlim_t most = fileLimit().rlim_max;
    const rlim_t usable = most > 2 * otherFiles ? most - otherFiles : most / 2;
    m_room = static_cast<int>(std::clamp<rlim_t>(usable, 1, mostSockets));
    m_ticker.setTimerType(Qt::PreciseTimer);
    m_ticker.setInterval(tickInterval);
    QObject::connect(&m_ticker, &QTimer::timeout, &m_ticker, [this] { tick(); });
}

EpollSweeper::~EpollSweeper()
{
    close();
    for (const int descriptor : m_toClose)
        ::close(descriptor);
}

/// Counts while the computer sleeps, too.
EpollSweeper::Time EpollSweeper::clock()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::duration_cast<Time>(
        std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
}

void EpollSweeper::open(Handler handler)
{
    close();
    rlimit limit = fileLimit();
    if (limit.rlim_cur < limit.rlim_max) {
        const rlim_t wanted = std::min(limit.rlim_max, static_cast<rlim_t>(m_room) + otherFiles);
        if (limit.rlim_cur < wanted) {
            m_hasMoreFiles = true;
            const rlim_t before = std::exchange(limit.rlim_cur, wanted);
            if (::setrlimit(RLIMIT_NOFILE, &limit) == 0)
                m_filesBefore = before;
            else
                m_hasMoreFiles = false;
        }
    }
    m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
    if (m_epoll >= 0) {
        m_notifier = std::make_unique<QSocketNotifier>(m_epoll, QSocketNotifier::Read);
        QObject::connect(
            m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { readEvents(); });
    }
    m_isOpen = true;
    m_handler = std::move(handler);
    m_openedAt = m_lookedAt = clock();
    m_ticker.start();
}

void EpollSweeper::close()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_handler = {};
    m_notifier.reset();
    if (m_epoll >= 0)
        ::close(std::exchange(m_epoll, -1));
    for (const Slot &slot : m_slots)
        m_toClose.push_back(slot.descriptor);
    m_slots.clear();
    m_freeV4.clear();
    m_freeV6.clear();
    m_lanes.clear();
    m_echoes.clear();
    m_underWay = 0;
    if (std::exchange(m_hasMoreFiles, false)) {
        rlimit limit = fileLimit();
        limit.rlim_cur = std::min(m_filesBefore, limit.rlim_max);
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

EpollSweeper::Lane &EpollSweeper::laneOf(Time timeout)
{
    for (Lane &lane : m_lanes)
        if (lane.timeout == timeout)
            return lane;
    std::erase_if(m_lanes, [](const Lane &lane) { return lane.deadlines.empty(); });
    return m_lanes.emplace_back(Lane{timeout, {}});
}

void EpollSweeper::knock(std::span<const Knock> knocks, std::chrono::microseconds timeout)
{
    Q_ASSERT(m_isOpen && timeout.count() > 0);
    Lane &lane = laneOf(timeout);
    std::size_t started = 0;
    for (const Knock &knock : knocks) {
        start(knock, lane);
        if (++started % callsBetweenLooks == 0)
            readEvents();
    }
}

/// A socket of the family: a used one, else a new one, else the place of an idle one of the other family.
std::optional<std::uint32_t> EpollSweeper::freeSlot(bool isV4)
{
    auto &own = isV4 ? m_freeV4 : m_freeV6;
    auto &other = isV4 ? m_freeV6 : m_freeV4;
    if (!own.empty()) {
        const std::uint32_t index = own.back();
        own.pop_back();
        return index;
    }
    const bool isFull = static_cast<int>(m_slots.size() + m_toClose.size()) >= m_room;
    if (isFull && other.empty())
        return std::nullopt;
    const auto index = isFull ? other.back() : static_cast<std::uint32_t>(m_slots.size());
    const int descriptor
        = ::socket(isV4 ? AF_INET : AF_INET6, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
    epoll_event event{};
    event.events = EPOLLOUT | EPOLLET;
    event.data.u32 = index;
    if (descriptor < 0 || ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) != 0) {
        if (descriptor >= 0)
            ::close(descriptor);
        return std::nullopt;
    }
    if (isFull) {
        other.pop_back();
        ::close(m_slots[index].descriptor);
    } else {
        m_slots.emplace_back();
    }
    keepErrorOrigins(descriptor);
    m_slots[index].descriptor = descriptor;
    m_slots[index].isV4 = isV4;
    return index;
}

void EpollSweeper::start(const Knock &knock, Lane &lane)
{
    const auto index = freeSlot(knock.endpoint.address.isV4());
    if (!index) {
        m_echoes.push_back({knock.tag, Outcome::LocalFailure, Time(0), true});
        return;
    }
    const SocketAddress target = SocketAddress::of(knock.endpoint.address, knock.endpoint.port);
    Slot &slot = m_slots[*index];
    slot.tag = knock.tag;
    slot.endpoint = knock.endpoint;
    slot.isBusy = true;
    slot.sentAt = clock();
    ++m_underWay;
    const int error = ::connect(slot.descriptor, target.get(), target.length) == 0 ? 0 : errno;
    if (error == EINPROGRESS)
        lane.deadlines.push_back({slot.sentAt + lane.timeout, *index, slot.turn});
    else if (error == 0)
        landed(slot, connectionOf(slot.descriptor) == 1 ? Outcome::Refused : Outcome::Open, false);
    else // over the loopback interface the answer can be there before connect() returns
        landed(slot, outcomeOfConnect(error, Reported::AtOnce), error != ECONNREFUSED);
}

void EpollSweeper::landed(Slot &slot, Outcome outcome, bool isAtOnce)
{
    const Time took = isAtOnce ? Time(0) : clock() - slot.sentAt;
    m_echoes.push_back({slot.tag, outcome, took, isAtOnce});
    release(slot);
}

void EpollSweeper::release(Slot &slot)
{
    sockaddr nowhere{};
    nowhere.sa_family = AF_UNSPEC;
    ::connect(slot.descriptor, &nowhere, sizeof nowhere);
    slot.isBusy = false;
    ++slot.turn;
    --m_underWay;
    (slot.isV4 ? m_freeV4 : m_freeV6).push_back(static_cast<std::uint32_t>(&slot - m_slots.data()));
}

void EpollSweeper::readEvents()
{
    std::array<epoll_event, 512> events;
    for (;;) {
        const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 0);
        for (int i = 0; i < count; ++i) {
            Slot &slot = m_slots[events[static_cast<std::size_t>(i)].data.u32];
            if (!slot.isBusy)
                continue; // it says that it was let go of
            const int error = errorOf(slot.descriptor);
            const int connection = error == 0 ? connectionOf(slot.descriptor) : 0;
            if (connection < 0)
                continue; // about the connection before
            const Outcome outcome
                = connection == 1 ? Outcome::Refused : outcomeOf(slot.descriptor, error, slot.endpoint);
            landed(slot, outcome, false);
        }
        if (count < static_cast<int>(events.size()))
            return;
    }
}

void EpollSweeper::readDeadlines()
{
    const Time now = clock();
    std::size_t ended = 0;
    for (Lane &lane : m_lanes) {
        while (!lane.deadlines.empty() && lane.deadlines.front().at <= now) {
            const Deadline deadline = lane.deadlines.front();
            lane.deadlines.pop_front();
            Slot &slot = m_slots[deadline.slot];
            if (!slot.isBusy || slot.turn != deadline.turn)
                continue;
            const int error = errorOf(slot.descriptor);
            landed(
                slot, error == 0 ? Outcome::Silent : outcomeOf(slot.descriptor, error, slot.endpoint), false);
            if (++ended % callsBetweenLooks == 0)
                readEvents();
        }
    }
}

/// Sockets of an earlier sweep, a few at a time.
void EpollSweeper::dropSome()
{
    for (std::size_t i = 0; i < closedPerTick && !m_toClose.empty(); ++i) {
        ::close(m_toClose.back());
        m_toClose.pop_back();
    }
    if (!m_isOpen && m_toClose.empty())
        m_ticker.stop();
}

void EpollSweeper::tick()
{
    dropSome();
    if (!m_isOpen)
        return;
    const Time looked = clock();
    const Time since = looked - std::exchange(m_lookedAt, looked);
    const Time gap = since > lateTick ? since : Time(0);
    readEvents(); // first: an answer that is there counts, however late we look
    readDeadlines();
    const std::vector<Echo> echoes = std::exchange(m_echoes, {});
    const Handler handler = m_handler; // it may close or open us
    handler({looked - m_openedAt, gap, echoes});
}

} // namespace io
