// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/access_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Kind = AccessWords::Line::Kind;

bool isEverything(const policy::Reach &reach)
{
    return reach.ports.size() == 1 && reach.ports.front().first <= 1 && reach.ports.front().last == 65535;
}

bool isFriend(const QString &who, const share::Share &share)
{
    return QString::compare(who, share.person.login, Qt::CaseInsensitive) == 0;
}

} // namespace

QString AccessWords::sentence(const QString &words)
{
    QString out;
    bool opens = true;
    for (const QChar letter : words.trimmed()) { // core puts what stands in the file between backticks
        out += letter == u'`' ? (opens ? u'“' : u'”') : letter;
        opens = letter == u'`' ? !opens : opens;
    }
    if (out.isEmpty()) {
        return out;
    }
    out[0] = out[0].toUpper();
    return out.endsWith(u'.') ? out : out + u'.';
}

QString AccessWords::ports(const std::vector<policy::Reach> &reach)
{
    const bool all = !reach.empty() && std::all_of(reach.begin(), reach.end(), isEverything);
    if (all && reach.size() > 1) {
        return tr("every port");
    }
    QStringList parts;
    for (const policy::Reach &each : reach) {
        const QString protocol = each.protocol == policy::Protocol::Tcp ? u"TCP"_s : u"UDP"_s;
        if (isEverything(each)) {
            parts << tr("every %1 port").arg(protocol);
            continue;
        }
        QStringList numbers;
        for (const policy::PortRange &range : each.ports) {
            numbers << (range.first == range.last ? QString::number(range.first) : u"%1–%2"_s.arg(range.first).arg(range.last));
        }
        if (!numbers.isEmpty()) {
            parts << tr("%n port(s): %1 (%2)", nullptr, static_cast<int>(numbers.size())).arg(numbers.join(u", "_s), protocol);
        }
    }
    return parts.join(u"; "_s);
}

QString AccessWords::finding(const policy::Finding &finding)
{
    if (finding.section == policy::Section::None) {
        return tr("Your file has no rules yet, and that means: everything is open to everyone you share with.");
    }
    const QString machines = finding.machines.join(u", "_s);
    return tr("Your rule %1 (line %2) lets everyone you share with in. On %3: %4.")
        .arg(QString::number(finding.index + 1), QString::number(finding.line), machines, ports(finding.opens));
}

QString AccessWords::doors(const share::Share &share)
{
    QStringList numbers;
    for (const share::Door &door : share.service.doors) {
        numbers << QString::number(door.port);
    }
    const QString what = share.service.name;
    return numbers.size() == 1 ? tr("%1 on %2, port %3.").arg(what, share.machine.name, numbers.front())
                               : tr("%1 on %2, ports %3.").arg(what, share.machine.name, numbers.join(u", "_s));
}

/// Everybody but the friend of this share.
QList<AccessWords::Line> AccessWords::others(const policy::Plan &plan, const share::Share &share)
{
    QList<Line> gains;
    QList<Line> losses;
    for (const policy::AccessChange &change : plan.access) {
        if (isFriend(change.who, share)) {
            continue;
        }
        if (!change.gains.empty()) {
            gains.append({Kind::Gains, tr("%1 gains").arg(change.who), tr("on %1: %2.").arg(change.machine, ports(change.gains))});
        }
        if (!change.loses.empty()) {
            losses.append({Kind::LosesNow, tr("%1 loses").arg(change.who), tr("on %1: %2.").arg(change.machine, ports(change.loses))});
        }
    }
    return gains + losses;
}

QList<AccessWords::Line> AccessWords::forPlan(const policy::Plan &plan, const share::Share &share, bool knowsInventory)
{
    QList<Line> lines;
    lines.append({Kind::Gains, tr("%1 gains").arg(share.person.name), doors(share), tr("Ping comes with it.")});
    const QList<Line> rest = others(plan, share);
    lines += rest;
    const bool narrows = std::any_of(plan.findings.begin(), plan.findings.end(), [](const policy::Finding &finding) { return !finding.onPurpose; });
    if (narrows) {
        lines.append({Kind::LosesLater, tr("New shares"), tr("start with nothing instead of everything.")});
    }
    const bool somebodyLoses = std::any_of(rest.begin(), rest.end(), [](const Line &line) { return line.kind == Kind::LosesNow; });
    if (!somebodyLoses) {
        lines.append({Kind::Keeps, tr("Your own"), knowsInventory ? tr("people and machines keep what they have.") : tr("people and tagged machines keep what they have.")});
    }
    return lines;
}

QList<AccessWords::Line> AccessWords::forChange(const policy::Plan &plan, const share::Share &share)
{
    QList<Line> lines;
    for (const policy::AccessChange &change : plan.access) {
        if (!isFriend(change.who, share)) {
            continue;
        }
        if (!change.gains.empty()) {
            lines.append({Kind::Gains, tr("%1 gains").arg(share.person.name), tr("on %1: %2.").arg(change.machine, ports(change.gains))});
        }
        if (!change.loses.empty()) {
            lines.append({Kind::LosesNow, tr("%1 loses").arg(share.person.name), tr("on %1: %2.").arg(change.machine, ports(change.loses)),
                          tr("What runs now may go on until it stops.")});
        }
    }
    const QList<Line> rest = others(plan, share);
    lines += rest;
    if (rest.isEmpty()) {
        lines.append({Kind::Keeps, tr("All others"), tr("keep what they have.")});
    }
    return lines;
}

} // namespace ui
