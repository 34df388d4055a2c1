// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/exposure.h"

#include "core/policy/words.h"

#include <algorithm>

namespace policy {

namespace {

using Family = AddressSet::Family;

const Rule &absentSection()
{
    static const Rule rule = [] {
        Rule open;
        open.section = Section::None;
        open.src = {{"*", hujson::noNode}};
        open.dst = {{{"*", hujson::noNode}, "*", {{PortSpec::everyProtocol, {0, 65535}}}}};
        return open;
    }();
    return rule;
}

/// An unknown address lies somewhere in the range: a part of it may cover the friend, a single machine's does
/// not count.
bool mayCoverUnknown(const AddressSet &set, Family family)
{
    const AddressSet inside = set.intersected(AddressSet::machines());
    return inside.hasWideRange(family);
}

bool lets(Engine &engine, const Selector &selector, const Principal &who, Family family, bool unknownToo)
{
    if (engine.coversSource(selector, who, family))
        return true;
    return unknownToo && who.addresses.empty() && selector.kind == Selector::Kind::Addresses
        && mayCoverUnknown(selector.addresses, family);
}

class RuleReader {
public:
    RuleReader(Scene &scene, const Rule &rule)
        : m_scene(scene)
        , m_engine(scene.engine())
        , m_rule(rule)
    {
    }

    Exposure read()
    {
        Exposure out;
        out.rule = m_rule.section == Section::None ? nullptr : &m_rule;
        out.isOnPurpose = true;
        for (const Family family : AddressSet::families) {
            addFriends(out, family);
            for (const Principal &other : m_scene.others())
                noteOpen(out, other, family, other);
        }
        normalize(out.opens);
        return out;
    }

private:
    /// The entries of `dst` that lead to \a machine.
    std::vector<const Target *> targetsOf(const Principal &machine, Family family, const Principal &from)
    {
        std::vector<const Target *> out;
        for (const Target &target : m_rule.dst)
            if (m_engine.coversTarget(m_engine.selector(target.selector), machine, family, from))
                out.push_back(&target);
        return out;
    }

    bool gives(const std::vector<const Target *> &targets) const
    {
        if (targets.empty())
            return false;
        const bool hasPorts
            = std::any_of(targets.begin(), targets.end(), [](const Target *t) { return !t->ports.empty(); });
        return hasPorts || !m_rule.apps.isEmpty() || m_rule.hasUnreadablePorts;
    }

    void addFriends(Exposure &out, Family family)
    {
        for (const Principal &person : m_scene.friends()) {
            for (const Principal &machine : m_scene.machines()) {
                const auto targets = targetsOf(machine, family, person);
                if (!gives(targets) || !noteSources(out, person, family))
                    continue;
                out.reachesFriends = true;
                for (const Target *target : targets)
                    for (const PortSpec &spec : target->ports)
                        addSpec(out.opens, spec);
                out.opens.apps += m_rule.apps;
                if (!out.machines.contains(machine.name))
                    out.machines << machine.name;
            }
        }
    }

    /// Notes the sources that cover \a person; true when there are any.
    bool noteSources(Exposure &out, const Principal &person, Family family)
    {
        bool found = false;
        for (const Word &word : m_rule.src) {
            const Selector &selector = m_engine.selector(word.text);
            if (!lets(m_engine, selector, person, family, m_scene.hasUnknownFriends()))
                continue;
            found = true;
            const QString text = QString::fromUtf8(word.text);
            if (!out.selectors.contains(text))
                out.selectors << text;
            if (!m_engine.namesShared(selector)) {
                out.isOnPurpose = false;
                addOpen(out, word, selector);
            }
        }
        return found;
    }

    void noteOpen(Exposure &out, const Principal &person, Family family, const Principal &from)
    {
        for (const Principal &machine : m_scene.machines()) {
            if (!gives(targetsOf(machine, family, from)))
                continue;
            for (const Word &word : m_rule.src) {
                const Selector &selector = m_engine.selector(word.text);
                if (m_engine.coversSource(selector, person, family) && !m_engine.namesShared(selector))
                    addOpen(out, word, selector);
            }
        }
    }

    static void addOpen(Exposure &out, const Word &word, const Selector &selector)
    {
        const bool isThere = std::any_of(
            out.open.begin(), out.open.end(), [&](const OpenSource &source) { return source.word == &word; });
        if (!isThere)
            out.open.push_back({&word, selector.kind == Selector::Kind::Any, selector.addresses});
    }

    Scene &m_scene;
    Engine &m_engine;
    const Rule &m_rule;
};

/// Once a rule is narrowed, all its sources that reach into the range go together: half of a pair of IPv4 and
/// IPv6 ranges cannot be replaced well alone.
void addSiblings(Scene &scene, Exposure &exposure)
{
    if (exposure.open.empty() || !exposure.rule)
        return;
    std::vector<OpenSource> all;
    for (const Word &word : exposure.rule->src) {
        const Selector &selector = scene.engine().selector(word.text);
        const bool isAny = selector.kind == Selector::Kind::Any;
        const bool isOpen = std::any_of(exposure.open.begin(), exposure.open.end(),
            [&](const OpenSource &source) { return source.word == &word; });
        const bool coversAll = std::any_of(AddressSet::families.begin(), AddressSet::families.end(),
            [&](Family family) { return selector.addresses.covers(AddressSet::machines(), family); });
        if (isOpen || isAny || coversAll)
            all.push_back({&word, isAny, selector.addresses});
    }
    exposure.open = std::move(all);
}

} // namespace

Scene::Scene(const Policy &policy, const Intent &intent, const Topology *topology)
    : m_policy(policy)
    , m_topology(topology)
    , m_engine(policy, SharedPeople::of(intent.people, topology))
{
    for (const SharedMachine &machine : intent.machines)
        m_machines.push_back(machineOf(machine, topology));
    QSet<QByteArray> logins;
    for (const QString &login : intent.people) {
        logins.insert(login.toLower().toUtf8());
        for (Principal &device : devicesOf(login.toUtf8(), topology)) {
            m_hasUnknownFriends = m_hasUnknownFriends || device.addresses.empty();
            m_friends.push_back(std::move(device));
        }
    }
    if (!topology)
        return;
    QSet<QByteArray> others;
    for (const SharedMachine &machine : intent.machines) {
        for (const Node &node : topology->nodes) {
            const bool isSame
                = std::any_of(node.addresses.begin(), node.addresses.end(), [&](const base::Address &a) {
                      return std::find(machine.addresses.begin(), machine.addresses.end(), a)
                          != machine.addresses.end();
                  });
            for (const QString &login : isSame ? node.sharedWith : QStringList())
                others.insert(login.toLower().toUtf8());
        }
    }
    QByteArrayList sorted = (others - logins).values();
    std::sort(sorted.begin(), sorted.end());
    for (const QByteArray &login : sorted)
        for (Principal &device : devicesOf(login, topology))
            m_others.push_back(std::move(device));
}

std::vector<Exposure> exposures(Scene &scene)
{
    std::vector<Exposure> out;
    const auto add = [&](const Rule &rule) {
        if (rule.hasVia)
            return;
        Exposure exposure = RuleReader(scene, rule).read();
        addSiblings(scene, exposure);
        if (exposure.reachesFriends || !exposure.open.empty())
            out.push_back(std::move(exposure));
    };
    if (scene.policy().isWideOpen())
        add(absentSection());
    for (const Rule &rule : scene.policy().rules())
        add(rule);
    return out;
}

std::vector<Finding> findingsOf(const Policy &policy, const std::vector<Exposure> &exposures)
{
    std::vector<Finding> out;
    for (const Exposure &exposure : exposures) {
        if (!exposure.reachesFriends)
            continue;
        Finding finding;
        if (exposure.rule) {
            finding.section = exposure.rule->section;
            finding.index = exposure.rule->index;
            finding.line = policy.line(exposure.rule->node);
        }
        finding.onPurpose = exposure.isOnPurpose;
        finding.selectors = exposure.selectors;
        finding.machines = exposure.machines;
        finding.opens = exposure.opens.reach();
        finding.message = words::finding(finding, exposure.opens.apps);
        out.push_back(std::move(finding));
    }
    return out;
}

} // namespace policy
