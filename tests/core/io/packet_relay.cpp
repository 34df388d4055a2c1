// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/io/packet_relay.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <deque>
#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <poll.h>
#include <random>
#include <sched.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int atOnce = 256; ///< packets of one direction, before the other has its turn

/// One direction: packets come in from a device, wait, and go out to the other.
class Direction {
public:
    Direction(const PathTraits &traits, std::uint32_t seed)
        : m_traits(traits)
        , m_random(seed)
        , m_isLost(traits.lossPerMille / 1000.0)
    {
    }

    /// Reads what is there; false when that was all.
    bool take(int from)
    {
        std::array<char, 2048> packet;
        for (int i = 0; i < atOnce; ++i) {
            const ssize_t size = ::read(from, packet.data(), packet.size());
            if (size <= 0)
                return false;
            add(packet.data(), static_cast<std::size_t>(size), Clock::now());
        }
        return true;
    }
    void deliver(int to)
    {
        const auto now = Clock::now();
        while (!m_waiting.empty() && m_waiting.front().due <= now) {
            const auto &bytes = m_waiting.front().bytes;
            if (::write(to, bytes.data(), bytes.size()) >= 0) // a device that is down takes nothing
                ++m_carried;
            m_waiting.pop_front();
        }
    }
    [[nodiscard]] Clock::time_point due() const
    {
        return m_waiting.empty() ? Clock::time_point::max() : m_waiting.front().due;
    }
    [[nodiscard]] QString summary() const
    {
        return u"%1 packets carried, %2 lost, %3 too many for the queue"_s.arg(m_carried.load())
            .arg(m_lost.load())
            .arg(m_dropped.load());
    }

private:
    struct Packet {
        Clock::time_point due;
        std::vector<char> bytes;
    };

    void add(const char *bytes, std::size_t size, Clock::time_point now)
    {
        if (m_traits.lossPerMille > 0 && m_isLost(m_random)) {
            ++m_lost;
            return;
        }
        auto leaves = now;
        if (m_traits.bitsPerSecond > 0) {
            const auto begins = std::max(now, m_freeAt);
            if (begins - now > m_traits.queue) {
                ++m_dropped;
                return;
            }
            const std::chrono::duration<double> takes(
                8.0 * static_cast<double>(size) / m_traits.bitsPerSecond);
            leaves = m_freeAt = begins + std::chrono::duration_cast<Clock::duration>(takes);
        }
        m_waiting.push_back({leaves + m_traits.delay, std::vector<char>(bytes, bytes + size)});
    }

    PathTraits m_traits;
    std::mt19937 m_random;
    std::bernoulli_distribution m_isLost;
    Clock::time_point m_freeAt;
    std::deque<Packet> m_waiting;
    // Read by the thread of the test while packets are carried.
    std::atomic<std::uint64_t> m_carried = 0;
    std::atomic<std::uint64_t> m_lost = 0;
    std::atomic<std::uint64_t> m_dropped = 0;
};

/// A TUN device in the network namespace of this thread, or -1 and errno.
int openDevice(const char *name)
{
    const int descriptor = ::open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return -1;
    ifreq request{};
    std::strncpy(request.ifr_name, name, sizeof request.ifr_name - 1);
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    if (::ioctl(descriptor, TUNSETIFF, &request) == 0)
        return descriptor;
    const int error = errno;
    ::close(descriptor);
    errno = error;
    return -1;
}

} // namespace

class PacketRelay::Carrier {
public:
    Carrier(const PathTraits &traits, std::uint32_t seed)
        : m_there(traits, seed)
        , m_back(traits, seed + 1)
        , m_stop(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
    }
    ~Carrier()
    {
        stop();
        for (const int descriptor : {m_near, m_far, m_stop})
            if (descriptor >= 0)
                ::close(descriptor);
    }
    Carrier(const Carrier &) = delete;
    Carrier &operator=(const Carrier &) = delete;

    /// 0 or an error number.
    int open(pid_t peer, const char *device)
    {
        m_near = openDevice(device);
        if (m_near < 0)
            return errno;
        int error = 0;
        std::thread([&] { // only a thread that ends may go there
            const std::string path = "/proc/" + std::to_string(peer) + "/ns/net";
            const int space = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
            if (space >= 0 && ::setns(space, CLONE_NEWNET) == 0)
                m_far = openDevice(device);
            error = m_far < 0 ? errno : 0;
            if (space >= 0)
                ::close(space);
        })
            .join();
        return error;
    }
    void start()
    {
        m_thread = std::thread([this] { carry(); });
    }
    void stop()
    {
        if (!m_thread.joinable())
            return;
        const std::uint64_t one = 1;
        if (::write(m_stop, &one, sizeof one) == sizeof one)
            m_thread.join();
    }
    [[nodiscard]] QString summary() const
    {
        return u"there: %1; back: %2"_s.arg(m_there.summary(), m_back.summary());
    }

private:
    void carry()
    {
        for (;;) {
            const bool hasMoreThere = m_there.take(m_near);
            const bool hasMoreBack = m_back.take(m_far);
            m_there.deliver(m_far);
            m_back.deliver(m_near);
            if (hasMoreThere || hasMoreBack)
                continue;
            std::array<pollfd, 3> wait{{{m_near, POLLIN, 0}, {m_far, POLLIN, 0}, {m_stop, POLLIN, 0}}};
            const auto due = std::min(m_there.due(), m_back.due());
            const auto left
                = std::max<std::chrono::nanoseconds>(due - Clock::now(), std::chrono::nanoseconds(0));
            const timespec time{left / std::chrono::seconds(1), (left % std::chrono::seconds(1)).count()};
            const bool isEmpty = due == Clock::time_point::max();
            ::ppoll(wait.data(), wait.size(), isEmpty ? nullptr : &time, nullptr);
            if (wait[2].revents != 0)
                return;
        }
    }

    Direction m_there;
    Direction m_back;
    int m_stop;
    int m_near = -1;
    int m_far = -1;
    std::thread m_thread;
};

PacketRelay::PacketRelay() = default;
PacketRelay::~PacketRelay() = default;

QString PacketRelay::open(pid_t peer, const char *device, const PathTraits &traits, std::uint32_t seed)
{
    m_carrier = std::make_unique<Carrier>(traits, seed);
    if (const int error = m_carrier->open(peer, device); error != 0) {
        m_carrier.reset();
        return u"no TUN device: "_s + QString::fromLocal8Bit(std::strerror(error));
    }
    m_carrier->start();
    return {};
}

QString PacketRelay::summary() const
{
    return m_carrier->summary();
}
