// SPDX-License-Identifier: GPL-3.0-or-later
// What an audit costs, beside nmap, in one run: same machine, same namespaces, same truth. Needs root,
// iproute2 and nftables; nmap and ping where they are installed (`packaging/install-packages bench`),
// rustscan, which no Debian has, where it is in PATH (`cargo install rustscan --locked`).
//
//   build/dev/bin/audit [--quick]
//
// The other end drops all ports but one, or drops half and refuses half. Every answer is compared with that:
// a row that is not right is marked, and no ratio is taken from it. CPU and memory are those of the measuring
// process alone (wait4). nmap's default and -T4 would take up to an hour: they get the first 2,000 ports, and
// the time for all is that times 65,535 / 2,000, marked with "~". --quick leaves these two out, and the
// second truth.
#include "core/io/epoll_sweeper.h"
#include "core/probe/audit.h"
#include "core/probe/pace.h"
#include "tests/core/io/network_pair.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using probe::Outcome;
using probe::Pace;
using probe::PortSet;

namespace {

struct NoRoutes : probe::Routes {
    Result<bool, probe::RouteError> leavesThroughTailscale(const base::Address &) const override
    {
        return true;
    }
};
struct NoNames : probe::Resolver {
    QFuture<probe::ResolveAnswer> resolve(const QString &) override { return {}; }
};

/// What this program does as a child: one audit, one line of answer.
int auditOnce(const QStringList &arguments)
{
    io::EpollSweeper sweeper;
    NoNames names;
    const NoRoutes routes;
    const base::SystemClock clock;
    probe::Audit audit(sweeper, names, routes, clock);
    probe::AuditPlan plan;
    plan.promise.addresses = {NetworkPair::attic4};
    plan.promise.doors = {{8096, {}}};
    plan.pace = probe::paceFromId(arguments.value(1));
    plan.ports = PortSet::parse(arguments.value(2)).value_or(PortSet::all());
    QFutureWatcher<probe::AuditResult> watcher;
    QObject::connect(
        &watcher, &QFutureWatcherBase::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    watcher.setFuture(audit.run(plan));
    QCoreApplication::exec();
    const probe::AuditResult result = watcher.future().result();
    const probe::AddressAudit &seen = result.addresses.front();
    std::printf(
        "open %d refused %d silent %d tries %d controls %d bound %.3g attempts %lld halfopen %d rate %.0f\n",
        seen.with(Outcome::Open).size(), seen.with(Outcome::Refused).size(),
        seen.with(Outcome::Silent).size(), seen.tries, seen.controls, seen.missBound.value_or(1),
        static_cast<long long>(result.effort.attempts), result.effort.halfOpenPeak, result.effort.ratePeak);
    return 0;
}

struct Cost {
    double wall = 0;
    double cpu = 0;
    double megabytes = 0;
    bool isCutShort = false;
    QString said;
};

/// Runs a program and waits for it, at most \a limit seconds.
Cost costOf(const QStringList &command, int limit)
{
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    int out[2];
    if (::pipe(out) != 0)
        return {};
    const auto started = std::chrono::steady_clock::now();
    std::fflush(stdout); // or the child says it once more
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(out[1], STDOUT_FILENO);
        ::close(out[0]);
        ::alarm(static_cast<unsigned>(limit)); // survives exec
        ::execvp(arguments[0], arguments.data());
        ::_exit(127);
    }
    ::close(out[1]);
    Cost cost;
    std::array<char, 65536> buffer;
    for (ssize_t got = 0; (got = ::read(out[0], buffer.data(), buffer.size())) > 0;)
        cost.said += QString::fromLocal8Bit(buffer.data(), got);
    ::close(out[0]);
    int status = 0;
    rusage used{};
    ::wait4(child, &status, 0, &used);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    cost.wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    cost.cpu = seconds(used.ru_utime) + seconds(used.ru_stime);
    cost.megabytes = static_cast<double>(used.ru_maxrss) / 1024;
    cost.isCutShort = WIFSIGNALED(status);
    return cost;
}

int numberAfter(const QString &text, const QString &word)
{
    const qsizetype at = text.indexOf(word + u' ');
    return at < 0 ? -1 : text.mid(at + word.size() + 1).section(u' ', 0, 0).toInt();
}

/// What nmap found, by state. From its XML: the grepable form leaves out how many are closed and how many
/// filtered as soon as there are many of both.
struct Seen {
    int open = 0, closed = 0, filtered = 0;
};
Seen readNmap(const QString &said)
{
    Seen seen;
    const auto add = [&seen](QStringView state, int count) {
        if (state == u"open")
            seen.open += count;
        else if (state == u"closed")
            seen.closed += count;
        else if (state == u"filtered")
            seen.filtered += count;
    };
    QXmlStreamReader xml(said);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes has = xml.attributes();
        if (xml.name() == u"state")
            add(has.value(u"state"_s), 1);
        else if (xml.name() == u"extraports")
            add(has.value(u"state"_s), has.value(u"count"_s).toInt());
    }
    return seen;
}

struct Row {
    QString name;
    Cost cost;
    bool isRight = false;
    double scale = 1; ///< to all ports
};

void print(const Row &row, const Row &ours)
{
    const double wall = row.cost.wall * row.scale, cpu = row.cost.cpu * row.scale;
    const QString note = row.cost.isCutShort ? u"cut short"_s
        : !row.isRight                       ? u"WRONG ANSWERS"_s
        : &row == &ours                      ? QString()
                        : u"%1 x slower, %2 x the CPU"_s.arg(wall / ours.cost.wall, 0, 'f', 1)
                              .arg(cpu / ours.cost.cpu, 0, 'f', 1);
    std::printf("  %-58s %s%8.2f s %7.2f s CPU %6.1f MB  %s\n", qPrintable(row.name),
        row.scale > 1 ? "~" : " ", wall, cpu, row.cost.megabytes, qPrintable(note));
    std::fflush(stdout);
}

struct Truth {
    QString name;
    QString rule;    ///< of nftables, besides the open port
    int refused = 0; ///< of all ports
    int refusedOfFew = 0;
};

constexpr int few = 2'000; ///< ports for what would take too long; 8096 is asked besides

Row runNmap(const QStringList &options, bool isFew, const Truth &truth, int limit)
{
    const QString ports = isFew ? u"1-%1,8096"_s.arg(few) : u"1-65535"_s;
    const QStringList command
        = QStringList{u"nmap"_s, u"-sT"_s, u"-Pn"_s, u"-n"_s, u"-oX"_s, u"-"_s, u"-p"_s, ports} + options
        + QStringList{NetworkPair::attic4.toString()};
    Row row;
    row.name = (QStringList{u"nmap -sT"_s} + options).join(u' ');
    row.cost = costOf(command, limit);
    row.scale = isFew ? 65'535.0 / (few + 1) : 1;
    const Seen seen = readNmap(row.cost.said);
    const int refused = isFew ? truth.refusedOfFew : truth.refused;
    const int all = isFew ? few + 1 : 65'535;
    row.isRight = seen.open == 1 && seen.closed == refused && seen.filtered == all - 1 - refused;
    return row;
}

/// It tells open ports only, so that is all that its row can be right about.
Row runRustscan(const QStringList &options)
{
    Row row;
    row.name = (QStringList{u"rustscan"_s} + options).join(u' ');
    row.cost = costOf(QStringList{u"rustscan"_s, u"--no-config"_s, u"--no-banner"_s, u"-g"_s, u"-r"_s,
                          u"1-65535"_s, u"-a"_s, NetworkPair::attic4.toString()}
            + options,
        180);
    row.isRight = row.cost.said.trimmed().endsWith(u"-> [8096]"_s);
    return row;
}

void compare(const QString &program, const Truth &truth, bool isQuick, NetworkPair &pair)
{
    std::printf("\n%s\n", qPrintable(truth.name));
    for (const QString &rule : {u"flush chain inet halfdoor input"_s,
             u"add rule inet halfdoor input tcp dport 8096 accept"_s, truth.rule})
        if (!rule.isEmpty())
            if (const QString said = pair.tell(u"run nft '"_s + rule + u"'"_s); !said.isEmpty())
                return void(std::printf("  cannot be set up: %s\n", qPrintable(said)));
    Row ours;
    for (int i = 0; i < (isQuick ? 1 : 3); ++i) { // the best of three, as for nmap's best
        Row row;
        row.name = u"halfdoor audit --pace fast"_s;
        row.cost = costOf({program, u"--audit"_s, u"fast"_s, u"all"_s}, 120);
        row.isRight = numberAfter(row.cost.said, u"open"_s) == 1
            && numberAfter(row.cost.said, u"refused"_s) == truth.refused
            && numberAfter(row.cost.said, u"silent"_s) == 65'534 - truth.refused;
        if (ours.name.isEmpty() || (row.isRight && row.cost.wall < ours.cost.wall))
            ours = row;
    }
    print(ours, ours);
    const int tries = numberAfter(ours.cost.said, u"tries"_s);
    const double controls = numberAfter(ours.cost.said, u"controls"_s) / std::max(1.0, double(tries));
    const int window = std::min(io::EpollSweeper().room(), probe::limitsOf(Pace::Fast).window);
    const double timeout = std::chrono::duration<double>(probe::limitsOf(Pace::Fast).timeout).count();
    const double silent = 65'534 - truth.refused;
    const double batches = std::ceil((silent + controls) / window);
    const double floor = batches * timeout * tries;
    std::printf("  %-58s  %8.2f s   measured / floor %.2f   [%s]\n",
        qPrintable(u"  floor of its own timing: %1 batches x %2 s x %3 tries"_s.arg(batches).arg(timeout).arg(
            tries)),
        floor, ours.cost.wall / floor, qPrintable(ours.cost.said.trimmed()));
    if (costOf({u"rustscan"_s, u"--version"_s}, 10).said.isEmpty()) {
        std::printf("  rustscan is not installed\n");
    } else {
        print(runRustscan({}), ours);
        print(runRustscan(
                  {u"--ulimit"_s, u"20000"_s, u"-b"_s, u"16384"_s, u"-t"_s, u"250"_s, u"--tries"_s, u"2"_s}),
            ours);
    }
    if (costOf({u"nmap"_s, u"--version"_s}, 10).said.isEmpty())
        return void(std::printf("  nmap is not installed\n"));
    if (!isQuick) {
        print(runNmap({}, true, truth, 400), ours);
        print(runNmap({u"-T4"_s}, true, truth, 400), ours);
    }
    const std::vector<QStringList> tuned{{u"-T5"_s, u"--min-rate"_s, u"20000"_s},
        {u"-T5"_s, u"--max-retries"_s, u"1"_s, u"--min-parallelism"_s, u"2000"_s},
        {u"-T5"_s, u"--max-retries"_s, u"1"_s, u"--min-rate"_s, u"20000"_s, u"--max-rtt-timeout"_s,
            u"250ms"_s},
        {u"-T5"_s, u"--max-retries"_s, u"1"_s, u"--min-rate"_s, u"50000"_s, u"--max-rtt-timeout"_s,
            u"250ms"_s, u"--min-parallelism"_s, u"4000"_s}};
    const Row *best = nullptr;
    std::vector<Row> rows;
    rows.reserve(tuned.size());
    for (const QStringList &options : tuned) {
        rows.push_back(runNmap(options, false, truth, 180));
        print(rows.back(), ours);
        const bool counts = rows.back().isRight && !rows.back().cost.isCutShort;
        if (counts && (best == nullptr || rows.back().cost.wall < best->cost.wall))
            best = &rows.back();
    }
    if (best != nullptr && ours.isRight)
        std::printf("  => %.1f x faster than the fastest equally right nmap, with 1/%.1f of its CPU and "
                    "1/%.1f of its memory\n",
            best->cost.wall / ours.cost.wall, best->cost.cpu / ours.cost.cpu,
            best->cost.megabytes / ours.cost.megabytes);
}

/// Half-open connections and packets a second per pace, and a ping through the same path meanwhile. The path
/// is the uplink of a household: 1 Mbit/s.
void politeness(const QString &program, NetworkPair &pair)
{
    std::printf(
        "\npoliteness: 2,000 ports, path of 1 Mbit/s with a queue of 100 ms, ping ten times a second\n");
    (void)pair.tell(
        u"run nft flush chain inet halfdoor input; nft add rule inet halfdoor input tcp dport 8096 accept;"
        " nft add rule inet halfdoor input icmp type echo-request accept"_s);
    const QString shaped
        = NetworkPair::run(u"tc qdisc add dev tailscale0 root tbf rate 1mbit burst 4kb latency 100ms"_s);
    if (!shaped.isEmpty())
        return void(std::printf("  %s\n", qPrintable(shaped)));
    for (const QString &pace : {u"gentle"_s, u"normal"_s, u"fast"_s}) {
        std::fflush(stdout);
        const pid_t child = ::fork();
        if (child == 0) {
            std::freopen("/tmp/halfdoor-bench-ping", "w", stdout);
            ::execlp("ping", "ping", "-q", "-i", "0.1", "-W", "1", "-w", "600",
                NetworkPair::attic4.toString().toLatin1().constData(), nullptr);
            ::_exit(127);
        }
        const Cost cost = costOf({program, u"--audit"_s, pace, u"1-2000"_s}, 300);
        ::kill(child, SIGINT);
        ::waitpid(child, nullptr, 0);
        const QString ping = costOf({u"cat"_s, u"/tmp/halfdoor-bench-ping"_s}, 5).said;
        static const QRegularExpression loss(u"(\\d+) packets transmitted, (\\d+) received"_s);
        const auto match = loss.match(ping);
        const QString lost = match.hasMatch()
            ? u"%1 of %2"_s.arg(match.captured(1).toInt() - match.captured(2).toInt()).arg(match.captured(1))
            : u"no ping here"_s;
        std::printf("  %-7s %7.1f s, half-open at most %5d, attempts/s at most %6d, tries %d, silent %d, "
                    "pings lost: %s\n",
            qPrintable(pace), cost.wall, numberAfter(cost.said, u"halfopen"_s),
            numberAfter(cost.said, u"rate"_s), numberAfter(cost.said, u"tries"_s),
            numberAfter(cost.said, u"silent"_s), qPrintable(lost));
        std::fflush(stdout);
    }
    (void)NetworkPair::run(u"tc qdisc del dev tailscale0 root"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray mode = argc > 1 ? argv[1] : "";
    const QString program = QString::fromStdString(std::filesystem::read_symlink("/proc/self/exe").string());
    if (mode != "--host" && mode != "--audit" && !NetworkPair::moveOut()) {
        std::fprintf(stderr, "audit: no network namespace for this process; root can make one\n");
        return 1;
    }
    const QCoreApplication application(argc, argv);
    if (mode == "--host")
        return NetworkPair::playHost();
    if (mode == "--audit")
        return auditOnce(QCoreApplication::arguments().mid(1));
    NetworkPair pair(program);
    if (const QString reason = pair.build(); !reason.isEmpty()) {
        std::fprintf(stderr, "audit: %s\n", qPrintable(reason));
        return 1;
    }
    if (const QString said = pair.tell(u"listen %1 8096"_s.arg(NetworkPair::attic4.toString()));
        !said.isEmpty())
        return 1;
    const bool isQuick = mode == "--quick";
    std::printf("65,535 TCP ports over IPv4, one run, one machine\n");
    compare(program, {u"all dropped but one"_s, {}, 0, 0}, isQuick, pair);
    if (!isQuick)
        compare(program,
            {u"half dropped, half refused"_s, u"add rule inet halfdoor input tcp dport & 1 == 1 accept"_s,
                32'768, few / 2},
            isQuick, pair);
    const QString delayed
        = NetworkPair::run(u"tc qdisc add dev tailscale0 root netem delay 10ms limit 100000"_s);
    if (delayed.isEmpty())
        compare(program, {u"all dropped but one, 10 ms away"_s, {}, 0, 0}, isQuick, pair);
    else
        std::printf("\n10 ms away: left out, this kernel has no netem\n");
    (void)NetworkPair::run(u"tc qdisc del dev tailscale0 root"_s);
    politeness(program, pair);
    return 0;
}
