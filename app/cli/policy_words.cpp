// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_words.h"

#include "app/cli/command.h"
#include "core/policy/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

bool isEverything(const policy::Reach &reach)
{
    return reach.ports.size() == 1 && reach.ports[0].first <= 1 && reach.ports[0].last == 65535;
}

QString partText(const policy::Reach &reach)
{
    const bool isTcp = reach.protocol == policy::Protocol::Tcp;
    if (isEverything(reach))
        return isTcp ? translate("cli", "every TCP port") : translate("cli", "every UDP port");
    QStringList ports;
    for (const policy::PortRange &range : reach.ports)
        ports.append(range.first == range.last ? QString::number(range.first)
                                               : u"%1–%2"_s.arg(range.first).arg(range.last));
    return (isTcp ? u"TCP "_s : u"UDP "_s) + ports.join(u", "_s);
}

} // namespace

QString reachText(const std::vector<policy::Reach> &reach)
{
    if (reach.size() == 2 && isEverything(reach[0]) && isEverything(reach[1]))
        return translate("cli", "every port");
    QStringList parts;
    for (const policy::Reach &part : reach)
        if (!part.ports.empty())
            parts.append(partText(part));
    return parts.isEmpty() ? translate("cli", "nothing") : parts.join(u" · "_s);
}

QString findingText(const QString &path, const policy::Finding &finding)
{
    //: %1 file, %2 line, %3 a sentence about a rule that is meant so
    const QString pattern = finding.onPurpose ? translate("cli", "%1:%2: note: %3 (on purpose)")
                                              : translate("cli", "%1:%2: warning: %3");
    return pattern.arg(path).arg(finding.line).arg(finding.message);
}

int lineOf(const QByteArray &text, qsizetype offset)
{
    return 1 + int(std::count(text.begin(), text.begin() + std::min(offset, text.size()), '\n'));
}

QStringList accessTexts(const std::vector<policy::AccessChange> &access)
{
    QStringList lines;
    const auto add
        = [&lines](const QString &pattern, const policy::AccessChange &change, const QString &what) {
              if (!what.isEmpty())
                  lines.append(pattern.arg(change.who, change.machine, what));
          };
    const auto text = [](const std::vector<policy::Reach> &reach) {
        return reach.empty() ? QString() : reachText(reach);
    };
    for (const policy::AccessChange &change : access) {
        //: %1 somebody, %2 a machine, %3 ports
        const QString gains = translate("cli", "%1 gains on %2: %3");
        //: %1 somebody, %2 a machine, %3 ports
        const QString loses = translate("cli", "%1 loses on %2: %3");
        const QString ipv6 = translate("cli", "%1 (IPv6)");
        add(gains, change, text(change.gains));
        if (!change.gains6.empty())
            add(gains, change, ipv6.arg(reachText(change.gains6)));
        add(gains, change, change.gainsApps.join(u", "_s));
        add(loses, change, text(change.loses));
        if (!change.loses6.empty())
            add(loses, change, ipv6.arg(reachText(change.loses6)));
        add(loses, change, change.losesApps.join(u", "_s));
    }
    return lines;
}

void noteAccess(const Streams &streams, const std::vector<policy::AccessChange> &access)
{
    for (const QString &line : accessTexts(access))
        note(streams, line);
}

void noteAgreements(const Streams &streams, const policy::Refusal &refusal)
{
    for (const policy::Problem &problem : refusal.problems) {
        if (problem.needs != policy::Agreement::None)
            note(streams,
                translate("cli", "with `--agree %1` it is planned all the same")
                    .arg(QLatin1StringView(policy::nameOf(problem.needs))));
    }
}

void notePlan(const Streams &streams, const QByteArray &former, const policy::Plan &plan)
{
    if (plan.changes.empty())
        note(streams, translate("cli", "nothing has to change"));
    for (const policy::Change &change : plan.changes)
        note(
            streams, translate("cli", "line %1: %2").arg(lineOf(former, change.edit.offset)).arg(change.why));
    noteAccess(streams, plan.access);
    for (const policy::Warning &warning : plan.warnings)
        warn(streams, warning.message);
}

void complain(const Streams &streams, const QString &path, const policy::Refusal &refusal)
{
    for (const policy::Problem &problem : refusal.problems) {
        QString place = path;
        if (problem.line)
            place += u':' + QString::number(*problem.line);
        if (problem.line && problem.column)
            place += u':' + QString::number(*problem.column);
        complain(streams, place + u": "_s + problem.message, problem.hint);
    }
}

} // namespace cli
