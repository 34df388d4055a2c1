// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine/measure.h"

#include <QFile>
#include <QProcess>

#include <chrono>

namespace bench {

std::vector<double> bestTimes(const std::vector<Contender> &contenders, int rounds, int repeats)
{
    using Clock = std::chrono::steady_clock;
    std::vector<double> best(contenders.size(), -1);
    std::vector<Kept> kept(static_cast<std::size_t>(repeats));
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < contenders.size(); ++i) {
            const auto start = Clock::now();
            for (Kept &one : kept)
                one = contenders[i].run();
            const std::chrono::duration<double> taken = Clock::now() - start;
            const bool isDone = kept.front() != nullptr;
            for (Kept &one : kept)
                one.reset();
            const double seconds = taken.count() / repeats;
            if (isDone && (best[i] < 0 || seconds < best[i]))
                best[i] = seconds;
        }
    }
    return best;
}

Memory memory()
{
    Memory found;
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return found;
    for (const QByteArray &line : status.readAll().split('\n')) {
        const auto bytes = [&line] { return line.mid(6).trimmed().split(' ').front().toDouble() * 1024; };
        if (line.startsWith("VmRSS:"))
            found.now = bytes();
        if (line.startsWith("VmHWM:"))
            found.peak = bytes();
    }
    return found;
}

std::string outputOf(const std::vector<std::string> &command, const std::string &folder)
{
    QStringList arguments;
    for (const std::string &word : command)
        arguments += QString::fromStdString(word);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setWorkingDirectory(QString::fromStdString(folder));
    process.start(arguments.takeFirst(), arguments);
    if (!process.waitForStarted() || !process.waitForFinished(600'000))
        return {};
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput().toStdString();
}

} // namespace bench
