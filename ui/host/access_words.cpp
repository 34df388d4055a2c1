// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/access_words.h"

#include "ui/widgets/words.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Kind = AccessWords::Line::Kind;

constexpr qsizetype mostLines = 12;      ///< nobody reads more before he saves
constexpr qsizetype mostNames = 3;       ///< in one sentence
constexpr std::size_t mostFound = 10000; ///< where the engine ends its list

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
    if (out.isEmpty())
        return out;
    out = capitalised(out);
    return out.endsWith(u'.') ? out : out + u'.';
}

QString AccessWords::ports(const std::vector<policy::Reach> &reach)
{
    const bool all = !reach.empty() && std::all_of(reach.begin(), reach.end(), isEverything);
    if (all && reach.size() > 1)
        return tr("every port");
    QStringList parts;
    for (const policy::Reach &each : reach) {
        const QString protocol = each.protocol == policy::Protocol::Tcp ? u"TCP"_s : u"UDP"_s;
        if (isEverything(each)) {
            parts << tr("every %1 port").arg(protocol);
            continue;
        }
        QStringList numbers;
        for (const policy::PortRange &range : each.ports) {
            numbers << (range.first == range.last ? QString::number(range.first)
                                                  : u"%1–%2"_s.arg(range.first).arg(range.last));
        }
        if (!numbers.isEmpty()) {
            parts << tr("%n port(s): %1 (%2)", nullptr, static_cast<int>(numbers.size()))
                         .arg(numbers.join(u", "_s), protocol);
        }
    }
    return parts.join(u"; "_s);
}

QString AccessWords::finding(const policy::Finding &finding)
{
    if (finding.section == policy::Section::None) {
        return tr(
            "Your file has no rules yet, and that means: everything is open to everyone you share with.");
    }
    const QString machines = finding.machines.join(u", "_s);
    return tr("Your rule %1 (line %2) lets everyone you share with in. On %3: %4.")
        .arg(QString::number(finding.index + 1), QString::number(finding.line), machines,
            ports(finding.opens));
}

QString AccessWords::doors(const share::Share &share)
{
    QStringList numbers;
    for (const share::Door &door : share.service.doors)
        numbers << QString::number(door.port);
    const QString what = share.service.name;
    return numbers.size() == 1
        ? tr("%1 on %2, port %3.").arg(what, share.machine.name, numbers.front())
        : tr("%1 on %2, ports %3.").arg(what, share.machine.name, numbers.join(u", "_s));
}

/// “on attic: port 22 (TCP); over IPv6: every port; capability example.com/cap/x”.
QString AccessWords::place(const QString &machines, const std::vector<policy::Reach> &reach,
    const std::vector<policy::Reach> &reach6, const QStringList &apps)
{
    QStringList parts;
    if (!reach.empty())
        parts << ports(reach);
    if (!reach6.empty()) {
        parts << (reach.empty() ? tr("over IPv6 only: %1").arg(ports(reach6))
                                : tr("over IPv6: %1").arg(ports(reach6)));
    }
    if (!apps.isEmpty()) {
        parts
            << tr("%n right(s) in apps: %1", nullptr, static_cast<int>(apps.size())).arg(apps.join(u", "_s));
    }
    //: %1 names of machines, %2 ports
    return parts.isEmpty() ? QString() : tr("on %1: %2.").arg(machines, parts.join(u"; "_s));
}

/// “Ann”, “Ann and Ben”, “Ann, Ben, Cem and 4 more”.
QString AccessWords::names(const QStringList &all)
{
    if (all.size() <= 1)
        return all.value(0);
    if (all.size() <= mostNames) {
        return tr("%1 and %2", "the last two of a list of names")
            .arg(all.mid(0, all.size() - 1).join(u", "_s), all.last());
    }
    return tr("%1 and %n more", "a list of names", static_cast<int>(all.size() - mostNames))
        .arg(all.mid(0, mostNames).join(u", "_s));
}

/// The same change of several people on several machines is one line.
QList<AccessWords::Line> AccessWords::grouped(
    const std::vector<const policy::AccessChange *> &changes, Kind kind)
{
    const bool gains = kind == Kind::Gains;
    const auto placeOf = [gains](const policy::AccessChange &c, const QString &machines) {
        return gains ? place(machines, c.gains, c.gains6, c.gainsApps)
                     : place(machines, c.loses, c.loses6, c.losesApps);
    };
    struct Group {
        QStringList people;
        QStringList machines;
        const policy::AccessChange *change = nullptr;
    };
    std::vector<Group> byPerson; // one person, the same change on some machines
    QHash<std::pair<QString, QString>, std::size_t> known;
    for (const policy::AccessChange *change : changes) {
        const QString words = placeOf(*change, {});
        if (words.isEmpty())
            continue;
        const std::pair key(change->who, words);
        if (const auto at = known.constFind(key); at != known.constEnd()) {
            byPerson[*at].machines << change->machine;
            continue;
        }
        known.insert(key, byPerson.size());
        byPerson.push_back({{change->who}, {change->machine}, change});
    }
    std::vector<Group> groups;
    QHash<std::pair<QString, QString>, std::size_t> same;
    for (Group &group : byPerson) {
        const std::pair key(placeOf(*group.change, {}), group.machines.join(u'\n'));
        if (const auto at = same.constFind(key); at != same.constEnd()) {
            groups[*at].people << group.people;
            continue;
        }
        same.insert(key, groups.size());
        groups.push_back(std::move(group));
    }
    QList<Line> lines;
    for (const Group &group : groups) {
        const QString who = names(group.people);
        const bool isOne = group.people.size() == 1;
        const QString subject = gains
            ? (isOne ? tr("%1 gains").arg(who) : tr("%1 gain", "several people").arg(who))
            : (isOne ? tr("%1 loses").arg(who) : tr("%1 lose", "several people").arg(who));
        lines.append({kind, subject, placeOf(*group.change, names(group.machines))});
    }
    return lines;
}

/// Everybody but the friend of this share.
QList<AccessWords::Line> AccessWords::others(const policy::Plan &plan, const share::Share &share)
{
    std::vector<const policy::AccessChange *> rest;
    for (const policy::AccessChange &change : plan.access)
        if (!isFriend(change.who, share))
            rest.push_back(&change);
    QList<Line> losses = grouped(rest, Kind::LosesNow);
    QList<Line> gains = grouped(rest, Kind::Gains);
    const qsizetype all = gains.size() + losses.size();
    // A loss is never left out for a gain.
    gains = gains.mid(0, std::max<qsizetype>(2, mostLines - losses.size()));
    losses = losses.mid(0, std::max<qsizetype>(2, mostLines - gains.size()));
    const qsizetype shown = gains.size() + losses.size();
    QList<Line> lines = gains + losses;
    if (plan.access.size() >= mostFound) {
        lines.append({Kind::LosesNow, tr("This list is cut:"),
            tr("more than %1 differences. Look at the file itself.")
                .arg(QLocale().toString(qulonglong(mostFound)))});
    } else if (shown < all) {
        lines.append({Kind::LosesNow, tr("This list is cut:"),
            tr("%n more difference(s) are not shown.", nullptr, static_cast<int>(all - shown))});
    }
    return lines;
}

/// The host's own devices of which nobody loses anything.
int AccessWords::untouched(const policy::Plan &plan, const policy::Topology &inventory)
{
    QSet<QString> losers;
    for (const policy::AccessChange &change : plan.access)
        if (!change.loses.empty() || !change.loses6.empty() || !change.losesApps.isEmpty())
            losers.insert(change.who.toLower());
    return static_cast<int>(
        std::count_if(inventory.nodes.begin(), inventory.nodes.end(), [&losers](const policy::Node &node) {
            const bool loses = losers.contains(node.name.toLower()) || losers.contains(node.user.toLower())
                || std::any_of(node.tags.begin(), node.tags.end(),
                    [&losers](const QString &tag) { return losers.contains(tag.toLower()); })
                || losers.contains(node.tags.join(u", "_s).toLower());
            return !node.isExternal && !loses;
        }));
}

QList<AccessWords::Line> AccessWords::forPlan(
    const policy::Plan &plan, const share::Share &share, const policy::Topology *inventory)
{
    QList<Line> lines;
    const bool stands = share.rule.state
        == share::Rule::State::Saved; // then another naming, machine or port is what changes
    if (stands)
        lines = ofFriend(plan, share);
    if (stands && lines.isEmpty()) {
        lines.append({Kind::Keeps, tr("%1 keeps").arg(share.person.name), doors(share)});
    } else if (!stands) {
        lines.append(
            {Kind::Gains, tr("%1 gains").arg(share.person.name), doors(share), tr("Ping comes with it.")});
    }
    const QList<Line> rest = others(plan, share);
    lines += rest;
    const bool narrows = std::any_of(plan.findings.begin(), plan.findings.end(),
        [](const policy::Finding &finding) { return !finding.onPurpose; });
    if (narrows)
        lines.append({Kind::LosesLater, tr("New shares"), tr("start with nothing instead of everything.")});
    const bool somebodyLoses
        = std::any_of(rest.begin(), rest.end(), [](const Line &line) { return line.kind == Kind::LosesNow; });
    const int kept = inventory ? untouched(plan, *inventory) : 0;
    if (kept > 0 && somebodyLoses) {
        lines.append({Kind::Keeps, tr("%n of your own devices", nullptr, kept),
            tr("keep all they had.", nullptr, kept)});
    } else if (!somebodyLoses && inventory) {
        lines.append({Kind::Keeps, tr("Your own"),
            tr("people and machines keep what they have: %n device(s).", nullptr, kept)});
    } else if (!somebodyLoses) {
        lines.append({Kind::Keeps, tr("Your own"), tr("people and tagged machines keep what they have.")});
    }
    return lines;
}

QList<AccessWords::Line> AccessWords::ofFriend(const policy::Plan &plan, const share::Share &share)
{
    QList<Line> lines;
    for (const policy::AccessChange &change : plan.access) {
        if (!isFriend(change.who, share))
            continue;
        if (const QString gains = place(change.machine, change.gains, change.gains6, change.gainsApps);
            !gains.isEmpty())
            lines.append({Kind::Gains, tr("%1 gains").arg(share.person.name), gains});
        if (const QString loses = place(change.machine, change.loses, change.loses6, change.losesApps);
            !loses.isEmpty()) {
            lines.append({Kind::LosesNow, tr("%1 loses").arg(share.person.name), loses,
                tr("What runs now may go on until it stops.")});
        }
    }
    return lines;
}

QList<AccessWords::Line> AccessWords::forChange(const policy::Plan &plan, const share::Share &share)
{
    QList<Line> lines = ofFriend(plan, share);
    const QList<Line> rest = others(plan, share);
    lines += rest;
    if (rest.isEmpty())
        lines.append({Kind::Keeps, tr("All others"), tr("keep what they have.")});
    return lines;
}

} // namespace ui
