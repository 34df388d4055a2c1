// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/io/network_pair.h"

#include "core/io/socket_address.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <iostream>
#include <map>
#include <poll.h>
#include <sched.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

const base::Address NetworkPair::attic4 = *base::Address::parse(u"100.101.102.103");
const base::Address NetworkPair::attic6 = *base::Address::parse(u"fd7a:115c:a1e0::6501:6667");

namespace {

/// A listening socket, and who serves it.
class Listener {
public:
    Listener(const io::SocketAddress &where, int queue)
        : m_descriptor(::socket(where.family(), SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const int yes = 1;
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        m_isListening
            = ::bind(m_descriptor, where.get(), where.length) == 0 && ::listen(m_descriptor, queue) == 0;
    }
    ~Listener()
    {
        ::shutdown(m_descriptor, SHUT_RDWR);
        if (m_server.joinable())
            m_server.join();
        for (const int client : m_clients)
            ::close(client);
        ::close(m_descriptor);
    }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    [[nodiscard]] bool isListening() const { return m_isListening; }
    void serve()
    {
        m_server = std::thread([this] {
            for (;;) {
                const int client = ::accept(m_descriptor, nullptr, nullptr);
                if (client >= 0)
                    ::close(client);
                else if (errno != ECONNABORTED && errno != EINTR)
                    return;
            }
        });
    }
    /// Connects to it until nobody gets in any more.
    void stuff(const io::SocketAddress &where)
    {
        for (int i = 0; i < 8; ++i) {
            m_clients.push_back(::socket(where.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
            ::connect(m_clients.back(), where.get(), where.length);
            pollfd wait{m_clients.back(), POLLOUT, 0};
            if (::poll(&wait, 1, 200) == 0)
                return;
        }
    }

private:
    int m_descriptor;
    bool m_isListening = false;
    std::vector<int> m_clients;
    std::thread m_server;
};

QString runShell(const QString &command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"/bin/sh"_s, {u"-c"_s, command});
    const bool isDone = process.waitForFinished() && process.exitCode() == 0;
    const QString said = QString::fromLocal8Bit(process.readAll()).simplified();
    return isDone ? QString() : command + u": "_s + (said.isEmpty() ? u"failed"_s : said);
}

bool writeFile(const char *path, const QByteArray &text)
{
    FILE *file = std::fopen(path, "w");
    if (file == nullptr)
        return false;
    const auto size = static_cast<std::size_t>(text.size());
    const bool isWritten = std::fwrite(text.constData(), 1, size, file) == size;
    return std::fclose(file) == 0 && isWritten;
}

} // namespace

int NetworkPair::playTest(int argc, char **argv, const std::function<int(NetworkPair &)> &play)
{
    const bool isHost = argc > 1 && std::strcmp(argv[1], "--host") == 0;
    std::error_code unknown; // asked now: in the new mount namespace /proc no longer tells inside a chroot
    const QString program
        = QString::fromStdString(std::filesystem::read_symlink("/proc/self/exe", unknown).string());
    if (!isHost && !moveOut()) {
        std::printf(
            "SKIP: no network namespace for this process: %s; root can make one\n", std::strerror(errno));
        return skipped;
    }
    const QCoreApplication application(argc, argv);
    if (isHost)
        return playHost();
    NetworkPair pair(program);
    if (const QString reason = pair.build(); !reason.isEmpty()) {
        std::printf("SKIP: %s\n", qPrintable(reason));
        return skipped;
    }
    return play(pair);
}

bool NetworkPair::moveOut()
{
    if (::geteuid() == 0)
        return ::unshare(CLONE_NEWNET | CLONE_NEWNS) == 0;
    const QByteArray user = QByteArray::number(::getuid());
    const QByteArray group = QByteArray::number(::getgid());
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWNS) == 0
        && writeFile("/proc/self/setgroups", "deny") && writeFile("/proc/self/uid_map", "0 " + user + " 1")
        && writeFile("/proc/self/gid_map", "0 " + group + " 1");
}

int NetworkPair::playHost()
{
    if (::unshare(CLONE_NEWNET) != 0)
        return 1;
    std::map<std::pair<QString, quint16>, std::unique_ptr<Listener>> listeners;
    const auto obey = [&](const QStringList &words) -> QString {
        if (words.value(0) == u"run"_s)
            return runShell(words.mid(1).join(u' '));
        const auto key = std::pair(words.value(1), words.value(2).toUShort());
        listeners.erase(key);
        if (words.value(0) == u"hush"_s)
            return {};
        const auto where = io::SocketAddress::of(*base::Address::parse(key.first), key.second);
        auto listener = std::make_unique<Listener>(where, words.value(0) == u"listen"_s ? 4'096 : 0);
        if (!listener->isListening())
            return u"cannot listen at "_s + words.mid(1).join(u' ');
        if (words.value(0) == u"listen"_s)
            listener->serve();
        else if (words.value(0) == u"stuff"_s)
            listener->stuff(where);
        listeners[key] = std::move(listener);
        return {};
    };
    std::cout << "ready" << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        const QString said = obey(QString::fromStdString(line).split(u' '));
        std::cout << (said.isEmpty() ? "ok" : "failed " + said.toStdString()) << std::endl;
    }
    return 0;
}

NetworkPair::~NetworkPair()
{
    m_host.closeWriteChannel();
    m_host.waitForFinished(5'000);
}

QString NetworkPair::run(const QString &command)
{
    return runShell(command);
}

QString NetworkPair::tell(const QString &command)
{
    m_host.write(command.toUtf8() + '\n');
    while (!m_host.canReadLine())
        if (!m_host.waitForReadyRead(20'000))
            return command + u": no answer"_s;
    const QString said = QString::fromUtf8(m_host.readLine()).trimmed();
    return said == u"ok"_s ? QString() : said;
}

QString NetworkPair::build()
{
    for (const QString &tool : {u"ip"_s, u"nft"_s})
        if (!run(u"command -v "_s + tool).isEmpty())
            return u"no `%1` here"_s.arg(tool);
    m_host.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_host.start(m_program, {u"--host"_s});
    if (!m_host.waitForReadyRead(10'000) || m_host.readLine().trimmed() != "ready")
        return u"the second network namespace could not be made"_s;
    const QString said
        = run(u"ip link set lo up && ip link add tailscale0 type veth peer name tailscale0 netns %1"_s.arg(
            hostProcess()));
    if (!said.isEmpty())
        return said;
    const QString told
        = tell(u"run ip link set lo up && nft add table inet halfdoor && nft add chain inet halfdoor"
               " input '{ type filter hook input priority 0; policy drop; }'"_s);
    return told.isEmpty() ? dress() : told;
}

/// Addresses for the devices called tailscale0 on both sides. They keep them when they go down.
QString NetworkPair::dress()
{
    const auto commands = [](const char *address4, const char *address6) {
        return u"echo 1 > /proc/sys/net/ipv6/conf/tailscale0/keep_addr_on_down && ip addr flush dev "
               u"tailscale0"
               " && ip addr add %1/10 dev tailscale0 && ip link set tailscale0 up"
               " && ip addr add %2/48 dev tailscale0 nodad"_s.arg(
                   QLatin1StringView(address4), QLatin1StringView(address6));
    };
    const QString said = run(commands("100.90.1.2", "fd7a:115c:a1e0::5a01:102"));
    return said.isEmpty() ? tell(u"run "_s + commands("100.101.102.103", "fd7a:115c:a1e0::6501:6667")) : said;
}

QString NetworkPair::relay(const PathTraits &traits, std::uint32_t seed)
{
    const QString aside
        = u"ip link set tailscale0 down && ip addr flush dev tailscale0 && ip link set tailscale0 name cable"_s;
    m_relay.emplace();
    for (const QString &said : {run(aside), tell(u"run "_s + aside)})
        if (!said.isEmpty())
            return said;
    QString said = m_relay->open(static_cast<pid_t>(hostProcess()), "tailscale0", traits, seed);
    const QString longQueue = u"ip link set tailscale0 txqueuelen 50000"_s;
    if (said.isEmpty())
        said = run(longQueue);
    if (said.isEmpty())
        said = tell(u"run "_s + longQueue);
    return said.isEmpty() ? dress() : said;
}

QString NetworkPair::restore()
{
    if (m_relay) {
        m_relay.reset();
        const QString back = u"! ip link show cable > /dev/null 2>&1 || ip link set cable name tailscale0"_s;
        for (const QString &said : {run(back), tell(u"run "_s + back)})
            if (!said.isEmpty())
                return said;
    }
    return dress();
}
