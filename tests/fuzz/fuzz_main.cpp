// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <vector>

// A seeded mutation loop for compilers without libFuzzer. The same seed and the same corpus give the same
// inputs. An input on which the process dies is written to FUZZ_TARGET.finding in the working folder.

extern "C" __attribute__((weak)) void __sanitizer_set_death_callback(void (*callback)());

namespace {

QByteArray currentInput; // for the handlers, which get no argument
QByteArray findingFile;

void saveFinding()
{
    if (std::FILE *const file = std::fopen(findingFile.constData(), "wb")) {
        std::fwrite(currentInput.constData(), 1, static_cast<std::size_t>(currentInput.size()), file);
        std::fclose(file);
        std::fprintf(stderr, "the input is in %s\n", findingFile.constData());
    }
}

extern "C" void onSignal(int signal)
{
    saveFinding();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

class Random // xorshift64*: the same everywhere
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + 1)
    {
    }
    std::size_t below(std::size_t count)
    {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return count == 0 ? 0 : static_cast<std::size_t>((m_state * 0x2545F4914F6CDD1DULL) >> 33) % count;
    }

private:
    std::uint64_t m_state;
};

constexpr std::array<std::string_view, 32> words
    = {"{", "}", "[", "]", ",", ":", "\"", "\\", "//", "\n", "\r\n", "/*", "*/", "\\u0041", "\\ud800", "null",
        "true", "-1", "1e9", "0", "\xEF\xBB\xBF", "\xC3\xA9", "\xED\xA0\x80", "\xF0\x9F\x9A\xAA", "\t", "  ",
        "{}", "[]", "\"a\":", "// x\n", "/* x */", "99999999999999999999"};

qsizetype place(Random &random, const QByteArray &text)
{
    return static_cast<qsizetype>(random.below(static_cast<std::size_t>(text.size()) + 1));
}

QByteArray slice(Random &random, const QByteArray &text)
{
    const qsizetype begin = place(random, text);
    const auto longest = std::min<std::size_t>(64, static_cast<std::size_t>(text.size() - begin));
    return text.mid(begin, static_cast<qsizetype>(random.below(longest + 1)));
}

void mutate(Random &random, QByteArray &input, const QByteArray &other)
{
    const qsizetype at = place(random, input);
    switch (random.below(7)) {
    case 0:
        if (at < input.size())
            input[at] = static_cast<char>(random.below(256));
        break;
    case 1:
        if (at < input.size())
            input[at] = static_cast<char>(input[at] ^ (1 << random.below(7)));
        break;
    case 2:
        input.remove(at, static_cast<qsizetype>(random.below(8)) + 1);
        break;
    case 3:
        input.insert(at, slice(random, input));
        break;
    case 4:
        input.insert(at, slice(random, other));
        break;
    case 5:
        input = input.left(at) + other.mid(place(random, other));
        break;
    default: {
        const std::string_view word = words[random.below(words.size())];
        input.insert(at, QByteArray(word.data(), static_cast<qsizetype>(word.size())));
    }
    }
    input.truncate(static_cast<qsizetype>(fuzz::maxInput));
}

void run(const QByteArray &input)
{
    currentInput = input;
    // A copy of its own size, so that a sanitizer sees a read behind the end.
    const std::vector<std::uint8_t> exact(input.begin(), input.end());
    LLVMFuzzerTestOneInput(exact.data(), exact.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<QByteArray> seedsIn(const QStringList &folders)
{
    QStringList paths;
    for (const QString &folder : folders) {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths << files.next();
    }
    paths.sort();
    std::vector<QByteArray> seeds;
    for (const QString &path : std::as_const(paths))
        seeds.push_back(contentOf(path).left(static_cast<qsizetype>(fuzz::maxInput)));
    if (seeds.empty())
        seeds.emplace_back();
    return seeds;
}

struct Settings {
    double seconds = 2;
    std::uint64_t runs = ~0ULL;
    std::uint64_t seed = 1;
    QStringList folders;
    QStringList files;
};

Settings settingsFrom(int argc, char **argv)
{
    Settings settings;
    if (qEnvironmentVariableIsSet("HALFDOOR_FUZZ_SECONDS"))
        settings.seconds = qEnvironmentVariable("HALFDOOR_FUZZ_SECONDS").toDouble();
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument = argv[i];
        const QByteArray next = i + 1 < argc ? argv[i + 1] : "";
        if (argument == "--seconds")
            settings.seconds = next.toDouble();
        else if (argument == "--runs")
            settings.runs = next.toULongLong();
        else if (argument == "--seed")
            settings.seed = next.toULongLong();
        else if (QFileInfo(QString::fromLocal8Bit(argument)).isDir())
            settings.folders << QString::fromLocal8Bit(argument);
        else if (QFileInfo::exists(QString::fromLocal8Bit(argument)))
            settings.files << QString::fromLocal8Bit(argument);
        if (argument.startsWith("--"))
            ++i;
    }
    return settings;
}

} // namespace

int main(int argc, char **argv)
{
    const Settings settings = settingsFrom(argc, argv);
    const QByteArray name = QFileInfo(QString::fromLocal8Bit(argv[0])).fileName().toLocal8Bit();
    findingFile = name + ".finding";
    std::signal(SIGABRT, onSignal);
    std::signal(SIGSEGV, onSignal);
    if (__sanitizer_set_death_callback != nullptr)
        __sanitizer_set_death_callback(saveFinding);

    for (const QString &path : settings.files)
        run(contentOf(path));
    if (!settings.files.isEmpty())
        return 0;

    const std::vector<QByteArray> seeds = seedsIn(settings.folders);
    for (const QByteArray &seed : seeds)
        run(seed);
    Random random(settings.seed);
    std::uint64_t runs = seeds.size();
    const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(settings.seconds);
    while (runs < settings.runs && (settings.runs != ~0ULL || std::chrono::steady_clock::now() < end)) {
        QByteArray input = seeds[random.below(seeds.size())];
        for (std::size_t i = random.below(6) + 1; i > 0; --i)
            mutate(random, input, seeds[random.below(seeds.size())]);
        run(input);
        ++runs;
    }
    std::printf("%s: %llu runs, 0 findings\n", name.constData(), static_cast<unsigned long long>(runs));
    return 0;
}
