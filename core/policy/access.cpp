// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/access.h"

#include "core/policy/container.h"
#include "core/policy/control/difference.h"
#include "core/policy/port_list.h"

#include <algorithm>
#include <map>

// With an inventory the host's own people are compared by the compiled filters of both files
// (control/difference.h). Without one, everybody whom the files name stands for himself, and he is compared
// without asking for every pair: a rule's body is what it gives to whom (all but its sources). Rules that
// stand in both files cancel out. For each of the rest, a source that gets the same bodies before and after
// has the same reach. Only the others are compared machine by machine.

namespace policy {

namespace {

using Family = AddressSet::Family;
using PerFamily = std::array<Opening, 2>;

/// Beyond so many pairs the diff of people whom the files name ends, and beyond so many changes any: nobody
/// reads it.
constexpr std::size_t maxPairs = 200000;
constexpr std::size_t maxOwnChanges = 10000;

std::vector<Reach> reachMinus(const Opening &a, const Opening &b)
{
    Opening rest;
    rest.tcp = ports::minus(a.tcp, b.tcp);
    rest.udp = ports::minus(a.udp, b.udp);
    return rest.reach();
}

QStringList appsMinus(const Opening &a, const Opening &b)
{
    QStringList out;
    for (const QByteArray &app : a.apps)
        if (!b.apps.contains(app))
            out << QString::fromUtf8(app);
    return out;
}

PerFamily openingsOf(Engine &engine, const Principal &from, const Principal &to)
{
    return {engine.opening(from, to, Family::V4), engine.opening(from, to, Family::V6)};
}

void merge(PerFamily &into, const PerFamily &more)
{
    for (std::size_t i = 0; i < 2; ++i) {
        into[i].tcp.insert(into[i].tcp.end(), more[i].tcp.begin(), more[i].tcp.end());
        into[i].udp.insert(into[i].udp.end(), more[i].udp.begin(), more[i].udp.end());
        into[i].apps += more[i].apps;
        normalize(into[i]);
    }
}

std::optional<AccessChange> changeOf(const PerFamily &before, const PerFamily &after, bool isV6Only)
{
    AccessChange change;
    const std::size_t main = isV6Only ? 1 : 0;
    change.gains = reachMinus(after[main], before[main]);
    change.loses = reachMinus(before[main], after[main]);
    if (!isV6Only) {
        const auto gains6 = reachMinus(after[1], before[1]);
        const auto loses6 = reachMinus(before[1], after[1]);
        if (gains6 != change.gains)
            change.gains6 = gains6;
        if (loses6 != change.loses)
            change.loses6 = loses6;
    }
    for (std::size_t i = 0; i < 2; ++i) {
        for (const QString &app : appsMinus(after[i], before[i]))
            if (!change.gainsApps.contains(app))
                change.gainsApps << app;
        for (const QString &app : appsMinus(before[i], after[i]))
            if (!change.losesApps.contains(app))
                change.losesApps << app;
    }
    const bool isNothing = change.gains.empty() && change.loses.empty() && change.gains6.empty()
        && change.loses6.empty() && change.gainsApps.isEmpty() && change.losesApps.isEmpty();
    return isNothing ? std::nullopt : std::optional(change);
}

QString keyOf(const AccessChange &change)
{
    const auto text = [](const std::vector<Reach> &reach) {
        QString out;
        for (const Reach &one : reach)
            out += (one.protocol == Protocol::Tcp ? u't' : u'u') + QString::fromLatin1(ports::text(one.ports))
                + u' ';
        return out + u'|';
    };
    return change.who + u'|' + change.machine + u'|' + text(change.gains) + text(change.loses)
        + text(change.gains6) + text(change.loses6) + change.gainsApps.join(u' ') + u'|'
        + change.losesApps.join(u' ');
}

struct Shared {
    QString who;
    std::vector<Principal> devices;
    std::vector<Principal> machines;
};

bool isSameMachine(const Principal &a, const Principal &b)
{
    return std::any_of(a.addresses.begin(), a.addresses.end(), [&](const base::Address &address) {
        return std::find(b.addresses.begin(), b.addresses.end(), address) != b.addresses.end();
    });
}

void addMachine(Shared &person, const Principal &machine)
{
    const bool isThere = std::any_of(person.machines.begin(), person.machines.end(),
        [&](const Principal &known) { return isSameMachine(known, machine); });
    if (!isThere)
        person.machines.push_back(machine);
}

/// People of other tailnets, with the machines that are or will be shared with them.
std::vector<Shared> sharedPeople(const std::vector<Intent> &shares, const Topology *topology)
{
    std::vector<Shared> out;
    const auto person = [&](const QString &login) -> Shared & {
        const auto found = std::find_if(out.begin(), out.end(),
            [&](const Shared &known) { return known.who.compare(login, Qt::CaseInsensitive) == 0; });
        if (found != out.end())
            return *found;
        out.push_back({login, devicesOf(login.toUtf8(), topology), {}});
        return out.back();
    };
    for (const Intent &share : shares) {
        for (const QString &login : share.people)
            for (const SharedMachine &machine : share.machines)
                addMachine(person(login), machineOf(machine, topology));
    }
    if (topology) {
        for (const Node &node : topology->nodes)
            for (const QString &login : node.isExternal ? QStringList() : node.sharedWith)
                addMachine(person(login), principalOf(node, *topology));
    }
    return out;
}

bool hasOnlyV6(const Principal &machine)
{
    return !machine.addresses.empty() && !machine.address(Family::V4);
}

/// What a rule gives, and to which targets.
QByteArray bodyOf(const Policy &policy, const Rule &rule)
{
    QByteArray out = rule.section == Section::Acls ? "a" : "g";
    for (const auto &member : policy.document().members(rule.node))
        if (member.value != rule.srcNode)
            out += compact(policy.raw(member.name)) + compact(policy.raw(member.value));
    return out;
}

QByteArray definitionsOf(const Policy &policy)
{
    QByteArray out;
    for (const char *name : {"groups", "hosts", "ipsets", "defaultsrcposture"}) {
        const auto node = policy.section(name);
        out += name + (node == hujson::noNode ? QByteArray() : compact(policy.raw(node)));
    }
    return out;
}

/// The own people of an inventory.
void addOwn(
    const Policy &before, const Policy &after, const Topology &topology, std::vector<AccessChange> &out)
{
    const control::Tailnet tailnet(topology);
    const control::Filters former = control::Filters::compile(before, tailnet);
    const control::Filters next = control::Filters::compile(after, tailnet);
    const std::size_t limit = out.size() + maxOwnChanges;
    QSet<QString> seen; // two devices of one person, two routers of one route
    control::difference(former, next, [&](const control::PairDifference &pair) {
        auto change = changeOf(pair.before, pair.after, !pair.to.addresses[0]);
        if (!change)
            return true;
        change->who = pair.from.who;
        change->machine = pair.to.machine;
        change->isShared = false;
        const QString key = keyOf(*change);
        if (seen.contains(key))
            return true;
        seen.insert(key);
        out.push_back(*std::move(change));
        return out.size() < limit;
    });
}

/// Without an inventory.
class NamedDiff {
public:
    NamedDiff(const Policy &before, const Policy &after, const SharedPeople &shared)
        : m_before(before)
        , m_after(after)
        , m_engineBefore(before, shared)
        , m_engineAfter(after, shared)
    {
        addNamed(shared);
        cancelCommonRules();
    }

    void run(std::vector<AccessChange> &out)
    {
        std::size_t pairs = 0;
        for (const Principal &from : m_own) {
            if (!mayDiffer(from))
                continue;
            for (const Principal &to : m_own) {
                if (++pairs > maxPairs)
                    return;
                auto change = changeOf(
                    openingsOf(m_engineBefore, from, to), openingsOf(m_engineAfter, from, to), hasOnlyV6(to));
                if (!change)
                    continue;
                change->who = from.who();
                change->machine = to.name.isEmpty() ? to.who() : to.name;
                change->isShared = false;
                if (std::find(out.begin(), out.end(), *change) == out.end())
                    out.push_back(*std::move(change));
            }
        }
    }

private:
    /// Without an inventory: everybody and every tag that one of the files names, and one who is named
    /// nowhere.
    void addNamed(const SharedPeople &shared)
    {
        QSet<QByteArray> seen;
        const auto add = [&](const QByteArray &text) {
            const bool isTag = text.startsWith("tag:");
            const bool isLogin = !isTag && text.count('@') == 1 && !text.contains(':') && !text.contains('*');
            if ((!isTag && !isLogin) || seen.contains(text) || shared.logins.contains(text.toLower()))
                return;
            seen.insert(text);
            Principal principal;
            if (isTag)
                principal.tags << text;
            principal.login = isTag ? QByteArray() : text.toLower();
            principal.spelled = isTag ? QString() : QString::fromUtf8(text);
            m_own.push_back(std::move(principal));
        };
        for (const Policy *policy : {&m_before, &m_after}) {
            for (const Group &group : policy->groups())
                for (const Word &member : group.members)
                    add(member.text);
            for (const Rule &rule : policy->rules()) {
                for (const Word &word : rule.src)
                    add(word.text);
                for (const Target &target : rule.dst)
                    add(target.selector);
            }
        }
        Principal anybody;
        anybody.login = "member";
        anybody.spelled = QStringLiteral("autogroup:member");
        m_own.push_back(anybody);
        Principal anything;
        anything.tags << "autogroup:tagged";
        m_own.push_back(anything);
    }

    void cancelCommonRules()
    {
        const bool sameDefinitions = definitionsOf(m_before) == definitionsOf(m_after);
        QHash<QByteArray, int> counts;
        const auto key = [](const Policy &policy, const Rule &rule) {
            return (rule.section == Section::Acls ? "a" : "g") + compact(policy.raw(rule.node));
        };
        if (sameDefinitions)
            for (const Rule &rule : m_before.rules())
                ++counts[key(m_before, rule)];
        for (const Rule &rule : m_after.rules()) {
            int &count = counts[key(m_after, rule)];
            if (count > 0)
                --count;
            else
                m_changedAfter.push_back(&rule);
        }
        for (const Rule &rule : m_before.rules()) {
            int &count = counts[key(m_before, rule)];
            if (!sameDefinitions || count > 0) {
                --count;
                m_changedBefore.push_back(&rule);
            }
        }
    }

    bool mayDiffer(const Principal &from)
    {
        if (m_before.isWideOpen() != m_after.isWideOpen())
            return true;
        for (const Family family : AddressSet::families)
            if (bodies(m_engineBefore, m_changedBefore, from, family)
                != bodies(m_engineAfter, m_changedAfter, from, family))
                return true;
        return false;
    }

    QSet<QByteArray> bodies(
        Engine &engine, const std::vector<const Rule *> &rules, const Principal &from, Family family)
    {
        QSet<QByteArray> out;
        for (const Rule *rule : rules) {
            if (!engine.hasSource(*rule, from, family))
                continue;
            QByteArray &body = m_bodies[rule];
            if (body.isNull())
                body = bodyOf(engine.policy(), *rule);
            out.insert(body);
        }
        return out;
    }

    const Policy &m_before;
    const Policy &m_after;
    Engine m_engineBefore;
    Engine m_engineAfter;
    std::vector<Principal> m_own;
    std::vector<const Rule *> m_changedBefore;
    std::vector<const Rule *> m_changedAfter;
    std::map<const Rule *, QByteArray> m_bodies;
};

} // namespace

std::vector<AccessChange> accessChanges(
    const Policy &before, const Policy &after, const std::vector<Intent> &shares, const Topology *topology)
{
    QStringList people;
    for (const Intent &share : shares)
        people += share.people;
    const SharedPeople shared = SharedPeople::of(people, topology);
    Engine engineBefore(before, shared);
    Engine engineAfter(after, shared);
    std::vector<AccessChange> out;
    for (const Shared &person : sharedPeople(shares, topology)) {
        for (const Principal &machine : person.machines) {
            PerFamily former;
            PerFamily next;
            for (const Principal &device : person.devices) {
                merge(former, openingsOf(engineBefore, device, machine));
                merge(next, openingsOf(engineAfter, device, machine));
            }
            auto change = changeOf(former, next, hasOnlyV6(machine));
            if (!change)
                continue;
            change->who = person.who;
            change->machine = machine.name;
            out.push_back(*std::move(change));
        }
    }
    if (topology)
        addOwn(before, after, *topology, out);
    else
        NamedDiff(before, after, shared).run(out);
    return out;
}

} // namespace policy
