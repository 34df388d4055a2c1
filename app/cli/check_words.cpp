// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_words.h"

#include "app/cli/command.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// Ports with one fate, on one line.
void sayDoors(const Streams &streams, const QString &word, const QStringList &doors)
{
    if (!doors.isEmpty())
        sayFolded(streams, u"  %1: %2"_s.arg(word, doors.join(u", "_s)), 4);
}

QStringList namesOf(const std::vector<probe::Door> &doors)
{
    QStringList names;
    for (const probe::Door &door : doors)
        names.append(probe::doorName(door));
    return names;
}

QStringList namesOf(const std::vector<std::uint16_t> &ports)
{
    QStringList names;
    for (const std::uint16_t port : ports)
        names.append(probe::doorName(port));
    return names;
}

QStringList numbersOf(const std::vector<std::uint16_t> &ports)
{
    QStringList numbers;
    for (const std::uint16_t port : ports)
        numbers.append(QString::number(port));
    return numbers;
}

} // namespace

void sayVerdict(const Streams &streams, const probe::CheckResult &result, const probe::Verdict &verdict,
    const probe::Names &names)
{
    const probe::VerdictText words = probe::describe(verdict, names);
    sayFolded(streams, words.headline);
    sayFolded(streams, words.sentence);
    say(streams);
    sayDoors(streams, translate("cli", "open as promised"), namesOf(verdict.open));
    sayDoors(streams, translate("cli", "promised, refused"), namesOf(verdict.refused));
    sayDoors(streams, translate("cli", "promised, silent"), namesOf(verdict.silent));
    sayDoors(streams, translate("cli", "promised, cannot be proved"), namesOf(verdict.unprovable));
    sayDoors(streams, translate("cli", "open, should be shut"), namesOf(verdict.leaking));
    sayDoors(streams, translate("cli", "loosely closed"), namesOf(verdict.loose));
    sayDoors(streams, translate("cli", "shut"), numbersOf(verdict.shut));
    sayDoors(streams, translate("cli", "not known"), numbersOf(verdict.unknown));
    sayDoors(streams, translate("cli", "built in, expected"), numbersOf(verdict.builtIn));
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
