// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine/hujson_bench.h"

#include "tests/bench/engine/contenders.h"
#include "tests/bench/engine/generate.h"
#include "tests/bench/engine/go_peer.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <map>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace bench {

namespace {

struct Result {
    double seconds = -1;
    double peak = 0;
};
using Results = std::map<std::string, Result>;

constexpr const char *ordinary = "0.021"; // MB, a policy as people have it

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
}

/// In a process of its own, so that no memory is there that another row left behind.
double peakOf(const std::string &row, const QString &file)
{
    const std::string answer = outputOf(
        {QCoreApplication::applicationFilePath().toStdString(), "--one", row, "--file", file.toStdString()});
    return answer.empty() ? 0 : std::stod(answer);
}

void print(const char *name, const Result &result, const Result &ours, double bytes)
{
    if (result.seconds < 0) {
        std::printf("  %-34s %10s\n", name, "refused");
        return;
    }
    std::printf("  %-34s %10.3f %8.0f %10.2f %10.2f\n", name, result.seconds * 1e3,
        bytes / result.seconds / 1e6, result.seconds / ours.seconds, result.peak / bytes);
}

int repeatsFor(double bytes)
{
    constexpr double enough = 1e6;
    return bytes >= enough ? 1 : static_cast<int>(enough / bytes) + 1;
}

class HujsonBench {
public:
    explicit HujsonBench(const HujsonOptions &options)
        : m_options(options)
    {
    }
    HujsonAnswer run();

private:
    bool measure(double megabytes);
    void measureGo(const QString &file, double bytes, Results &results);
    void printTable(
        const std::vector<Contender> &all, std::size_t ours, const Results &results, double bytes);
    void printSummary() const;
    void printGrowth(double small, double large) const;
    [[nodiscard]] std::optional<double> speedUp() const;

    HujsonOptions m_options;
    QTemporaryDir m_folder;
    std::unique_ptr<GoPeer> m_go;
    std::map<double, Results> m_results;
    std::map<double, double> m_bytes;
};

bool HujsonBench::measure(double megabytes)
{
    const Texts texts = textsOf(policyOf(sizeOfBytes(static_cast<qsizetype>(megabytes * 1e6))));
    const auto bytes = static_cast<double>(texts.hujson.size());
    const QString file = m_folder.filePath(QStringLiteral("policy.hujson"));
    if (texts.standard.isEmpty() || !write(file, texts.hujson))
        return false;
    std::vector<Contender> all = ourRows(texts.hujson);
    const std::size_t ours = all.size();
    for (Contender &peer : peerRows(texts))
        all.push_back(std::move(peer));
    const std::vector<double> times = bestTimes(all, m_options.rounds, repeatsFor(bytes));
    Results results;
    bool isSound = true;
    for (std::size_t i = 0; i < all.size(); ++i) {
        results[all[i].name] = {times[i], m_options.withMemory ? peakOf(all[i].name, file) : 0};
        isSound = isSound && times[i] >= 0;
    }
    if (m_go)
        measureGo(file, bytes, results);
    printTable(all, ours, results, bytes);
    m_bytes[megabytes] = bytes;
    m_results[megabytes] = std::move(results);
    return isSound;
}

void HujsonBench::measureGo(const QString &file, double bytes, Results &results)
{
    for (const char *row : {"parse", "edit", "standardize", "format"})
        if (const auto found = m_go->run(row, file, m_options.rounds, repeatsFor(bytes)))
            results[std::string("Go ") + row] = {found->seconds, found->peak};
}

void HujsonBench::printTable(
    const std::vector<Contender> &all, std::size_t ours, const Results &results, double bytes)
{
    std::printf("\n%.3f MB, best of %d rounds in turns\n", bytes / 1e6, m_options.rounds);
    std::printf("  %-34s %10s %8s %10s %10s\n", "", "ms", "MB/s", "time ÷", "memory ×");
    std::printf("  %-34s %10s %8s %10s %10s\n", "", "", "", "our parse", "input");
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string name = (i < ours ? "halfdoor " : "") + all[i].name;
        print(name.c_str(), results.at(all[i].name), results.at("parse"), bytes);
    }
    for (const char *row : {"Go parse", "Go edit", "Go standardize", "Go format"}) {
        if (const auto found = results.find(row); found != results.end())
            print((std::string("tailscale/hujson ") + (row + 3)).c_str(), found->second, results.at("parse"),
                bytes);
    }
    std::fflush(stdout);
}

void HujsonBench::printGrowth(double small, double large) const
{
    if (!m_results.contains(small) || !m_results.contains(large))
        return;
    std::printf("  growth from %.0f to %.0f MB, time per byte (1.00: linear)", small, large);
    for (const char *row : {"parse", "parse + edit + print", "parse + format"}) {
        const auto perByte
            = [&](double size) { return m_results.at(size).at(row).seconds / m_bytes.at(size); };
        std::printf(
            "%s %s %.2f", row == std::string("parse") ? ":" : ",", row, perByte(large) / perByte(small));
    }
    std::printf("\n");
}

void HujsonBench::printSummary() const
{
    std::printf("\nHow many times as fast as\n");
    struct Pair {
        const char *ours;
        const char *theirs;
    };
    for (const auto &[ours, theirs] : {Pair{"parse", "RapidJSON"}, Pair{"parse", "nlohmann/json"},
             Pair{"parse", "simdjson DOM (plain JSON)"}, Pair{"parse", "Go parse"},
             Pair{"parse + edit + print", "Go edit"}, Pair{"parse + patch + print", "Go edit"},
             Pair{"parse + standardize", "Go standardize"}, Pair{"parse + format", "Go format"}}) {
        std::printf("  %-26s %-26s", theirs, ours);
        for (const auto &[size, results] : m_results)
            if (const auto found = results.find(theirs); found != results.end() && found->second.seconds > 0)
                std::printf("  %g MB: %.2f", size, found->second.seconds / results.at(ours).seconds);
        std::printf("\n");
    }
    printGrowth(1, 10);
    printGrowth(10, 40);
}

std::optional<double> HujsonBench::speedUp() const
{
    constexpr double size = 10;
    constexpr double bytesPerSecondThere = 50e6;
    const auto results = m_results.find(size);
    if (results == m_results.end() || !results->second.contains("Go parse"))
        return std::nullopt;
    return m_bytes.at(size) / results->second.at("Go parse").seconds / bytesPerSecondThere;
}

HujsonAnswer HujsonBench::run()
{
    if (m_options.withGo) {
        m_go = std::make_unique<GoPeer>(m_options.go, m_folder.path());
        if (!m_go->whyNot().isEmpty()) {
            std::printf("tailscale/hujson is left out: %s\n", qPrintable(m_go->whyNot()));
            m_go.reset();
        }
    }
    bool isSound = measure(QByteArray(ordinary).toDouble());
    for (const double megabytes : m_options.megabytes)
        isSound = measure(megabytes) && isSound;
    printSummary();
    return {isSound, speedUp()};
}

} // namespace

HujsonAnswer runHujson(const HujsonOptions &options)
{
    return HujsonBench(options).run();
}

bool runOnce(const QString &name, const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return false;
    const Texts texts = textsOf(input.readAll());
    std::vector<Contender> all = ourRows(texts.hujson);
    for (Contender &peer : peerRows(texts))
        all.push_back(std::move(peer));
    for (const Contender &row : all) {
        if (row.name != name.toStdString())
            continue;
#ifdef __GLIBC__
        malloc_trim(0); // what was freed so far would hide what the row takes
#endif
        if (QFile peak(QStringLiteral("/proc/self/clear_refs")); peak.open(QIODevice::WriteOnly))
            peak.write("5"); // the peak starts anew, proc(5)
        const double before = memory().now;
        const Kept kept = row.run();
        std::printf("%.0f\n", memory().peak - before);
        return kept != nullptr;
    }
    return false;
}

} // namespace bench
