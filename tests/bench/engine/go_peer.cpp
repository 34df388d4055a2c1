// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine/go_peer.h"

#include "tests/bench/engine/measure.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <sstream>

namespace bench {

namespace {

QString compiler(const QString &wanted)
{
    if (!wanted.isEmpty())
        return wanted;
    const QString found = QStandardPaths::findExecutable(QStringLiteral("go"));
    return found.isEmpty()
        ? QStandardPaths::findExecutable(QStringLiteral("go"), {QStringLiteral("/usr/local/go/bin")})
        : found;
}

} // namespace

GoPeer::GoPeer(const QString &go, const QString &folder)
{
    const QString path = compiler(go);
    if (path.isEmpty()) {
        m_whyNot = QStringLiteral("there is no Go compiler");
        return;
    }
    // Copied, so that nothing is written beside the sources.
    for (const QString &name :
        {QStringLiteral("main.go"), QStringLiteral("go.mod"), QStringLiteral("go.sum")})
        QFile::copy(QStringLiteral(HALFDOOR_BENCH_GO "/") + name, folder + u'/' + name);
    qputenv("GOTOOLCHAIN", "local"); // never another compiler from the network
    const std::string compile = path.toStdString();
    const QString program = folder + QStringLiteral("/hujson");
    (void)outputOf({compile, "mod", "download"}, folder.toStdString());
    (void)outputOf({compile, "build", "-o", program.toStdString(), "."}, folder.toStdString());
    if (QFile::exists(program))
        m_program = program.toStdString();
    else
        m_whyNot
            = QStringLiteral("its program cannot be built (module not reachable, or Go older than it wants)");
}

std::optional<GoPeer::Row> GoPeer::run(
    const std::string &row, const QString &file, int rounds, int repeats) const
{
    const auto ask = [&](int times, int each) -> std::optional<Row> {
        std::istringstream answer(
            outputOf({m_program, row, file.toStdString(), std::to_string(times), std::to_string(each)}));
        Row found;
        if (!(answer >> found.seconds >> found.peak))
            return std::nullopt;
        found.seconds /= 1e9;
        return found;
    };
    const auto timed = ask(rounds, repeats);
    const auto once = ask(1, 1);
    if (!timed || !once)
        return std::nullopt;
    return Row{timed->seconds, once->peak};
}

} // namespace bench
