// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_words.h"

#include "app/cli/command.h"
#include "app/cli/verdict_lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QStringList numbersOf(const std::vector<std::uint16_t> &ports)
{
    QStringList numbers;
    for (const std::uint16_t port : ports)
        numbers.append(QString::number(port));
    return numbers;
}

} // namespace

void sayVerdict(const Streams &streams, const probe::CheckResult &result, const probe::Verdict &verdict,
    const probe::VerdictText &words)
{
    sayFolded(streams, words.headline);
    sayFolded(streams, words.sentence);
    say(streams);
    sayPromised(streams, verdict);
    sayPorts(streams, translate("cli", "open, should be shut"), namesOf(verdict.leaking));
    sayPorts(streams, translate("cli", "loosely closed"), namesOf(verdict.loose));
    sayPorts(streams, translate("cli", "shut"), numbersOf(verdict.shut));
    sayPorts(streams, translate("cli", "not known"), numbersOf(verdict.unknown));
    sayPorts(streams, translate("cli", "built in, expected"), numbersOf(verdict.builtIn));
    QStringList told;
    for (const probe::CheckFault &fault : result.faults) {
        const QString text = probe::describe(fault);
        if (!told.contains(text))
            note(streams, text);
        told.append(text);
    }
    for (const QString &text : words.notes)
        note(streams, text);
}

} // namespace cli
