// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verdict_lines.h"

#include "app/cli/command.h"
#include "core/probe/door_words.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QStringList namesOf(const std::vector<probe::Door> &doors)
{
    QStringList names;
    for (const probe::Door &door : doors)
        names.append(probe::doorName(door));
    return names;
}

} // namespace

void sayPorts(const Streams &streams, const QString &word, const QStringList &ports)
{
    if (!ports.isEmpty())
        sayFolded(streams, u"  %1: %2"_s.arg(word, ports.join(u", "_s)), 4);
}

void sayPromised(const Streams &streams, const probe::Verdict &verdict)
{
    sayPorts(streams, translate("cli", "open as promised"), namesOf(verdict.open));
    sayPorts(streams, translate("cli", "promised, refused"), namesOf(verdict.refused));
    sayPorts(streams, translate("cli", "promised, silent"), namesOf(verdict.silent));
    sayPorts(streams, translate("cli", "promised, cannot be proved"), namesOf(verdict.unprovable));
}

QStringList namesOf(const std::vector<std::uint16_t> &ports)
{
    QStringList names;
    for (const std::uint16_t port : ports)
        names.append(probe::doorName(port));
    return names;
}

} // namespace cli
