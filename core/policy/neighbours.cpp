// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/neighbours.h"

#include "core/policy/container.h"
#include "core/policy/port_list.h"
#include "core/policy/rule_reader.h"
#include "core/policy/words.h"

#include <algorithm>

namespace policy {

namespace {

using hujson::NodeIndex;
using hujson::noNode;

/// What the share itself opens.
Opening chosen(const Intent &intent)
{
    Opening out;
    for (const SharedPort &port : intent.ports)
        addSpec(out, {port.protocol == Protocol::Tcp ? 6 : 17, {port.port, port.port}});
    normalize(out);
    return out;
}

bool isMore(const Exposure &exposure, const Opening &share)
{
    return !exposure.opens.apps.isEmpty() || !ports::minus(exposure.opens.tcp, share.tcp).empty()
        || !ports::minus(exposure.opens.udp, share.udp).empty();
}

/// A rule that would still let them in by these selectors after the others were narrowed.
bool staysByPurpose(Scene &scene, const Exposure &exposure)
{
    if (!exposure.rule || !exposure.reachesFriends)
        return false;
    return std::any_of(exposure.rule->src.begin(), exposure.rule->src.end(), [&](const Word &word) {
        const Selector &selector = scene.engine().selector(word.text);
        return scene.engine().namesShared(selector)
            && std::any_of(scene.friends().begin(), scene.friends().end(), [&](const Principal &person) {
                   return scene.engine().coversSource(selector, person, AddressSet::Family::V4);
               });
    });
}

void addRules(Scene &scene, std::vector<Warning> &out)
{
    const Policy &policy = scene.policy();
    for (const Rule &rule : policy.rules()) {
        const bool coversFriend
            = std::any_of(scene.friends().begin(), scene.friends().end(), [&](const Principal &person) {
                  return scene.engine().hasSource(rule, person, AddressSet::Family::V4);
              });
        if (rule.hasVia && coversFriend)
            out.push_back({words::viaRule(rule, policy.line(rule.node))});
        if (rule.hasUnreadablePorts && coversFriend)
            out.push_back({words::unreadablePorts(rule, policy.line(rule.node))});
    }
}

/// Source: Tailscale docs, "Policy syntax", SSH (2026-04-08): `autogroup:member` in an SSH rule also covers
/// people with whom the device is shared.
void addSsh(Scene &scene, std::vector<Warning> &out)
{
    const Policy &policy = scene.policy();
    const NodeIndex ssh = policy.section("ssh");
    if (ssh == noNode)
        return;
    for (const NodeIndex node : policy.document().elements(ssh)) {
        const std::vector<Word> sources = wordsOf(policy.document(), policy.document().member(node, "src"));
        const std::vector<Word> targets = wordsOf(policy.document(), policy.document().member(node, "dst"));
        const bool mayInclude = std::any_of(sources.begin(), sources.end(), [&](const Word &word) {
            const Selector &selector = scene.engine().selector(word.text);
            return selector.kind == Selector::Kind::Member || selector.kind == Selector::Kind::Any
                || scene.engine().namesShared(selector);
        });
        const bool hitsMachine = std::any_of(targets.begin(), targets.end(), [&](const Word &word) {
            return std::any_of(
                scene.machines().begin(), scene.machines().end(), [&](const Principal &machine) {
                    return machine.tags.contains(word.text)
                        || (word.text == "autogroup:tagged" && !machine.tags.isEmpty());
                });
        });
        if (mayInclude && hitsMachine)
            out.push_back({words::sshRule(policy.line(node))});
    }
}

void addFunnel(const Policy &policy, std::vector<Warning> &out)
{
    const NodeIndex attributes = policy.section("nodeattrs");
    if (attributes == noNode)
        return;
    for (const NodeIndex node : policy.document().elements(attributes)) {
        for (const Word &word : wordsOf(policy.document(), policy.document().member(node, "attr")))
            if (word.text == "funnel")
                out.push_back({words::funnel(policy.line(word.node))});
    }
}

void addRouters(const Scene &scene, const Intent &intent, std::vector<Warning> &out)
{
    if (!scene.topology())
        return;
    for (const SharedMachine &machine : intent.machines) {
        for (const Node &node : scene.topology()->nodes) {
            const bool isSame
                = std::any_of(node.addresses.begin(), node.addresses.end(), [&](const base::Address &a) {
                      return std::find(machine.addresses.begin(), machine.addresses.end(), a)
                          != machine.addresses.end();
                  });
            if (!isSame || node.isExternal)
                continue;
            bool isExit = false;
            bool isRouter = false;
            for (const QString &route : node.advertisedRoutes + node.approvedRoutes) {
                const bool isDefault = route == QLatin1String("0.0.0.0/0") || route == QLatin1String("::/0");
                isExit = isExit || isDefault;
                isRouter = isRouter || !isDefault;
            }
            if (isExit)
                out.push_back({words::exitNode(machine.name)});
            if (isRouter)
                out.push_back({words::router(machine.name)});
        }
    }
}

/// People of other shares with whom one of the machines is shared, as far as inventory and register know
/// them.
QStringList others(const Intent &intent, const Topology *topology, const Options &options)
{
    QStringList out;
    const auto isOurs = [&](const std::vector<base::Address> &addresses) {
        return std::any_of(intent.machines.begin(), intent.machines.end(), [&](const SharedMachine &machine) {
            return std::find_first_of(
                       addresses.begin(), addresses.end(), machine.addresses.begin(), machine.addresses.end())
                != addresses.end();
        });
    };
    const auto add = [&](const QStringList &logins) {
        for (const QString &login : logins) {
            if (!intent.people.contains(login, Qt::CaseInsensitive)
                && !out.contains(login, Qt::CaseInsensitive))
                out << login;
        }
    };
    for (const Node &node : topology ? topology->nodes : std::vector<Node>())
        if (!node.isExternal && isOurs(node.addresses))
            add(node.sharedWith);
    for (const Intent &share : options.others) {
        for (const SharedMachine &machine : share.machines)
            if (isOurs(machine.addresses))
                add(share.people);
    }
    return out;
}

} // namespace

std::vector<Warning> warningsAbout(Scene &scene, const Intent &intent, const std::vector<Exposure> &exposures)
{
    std::vector<Warning> out;
    const Opening share = chosen(intent);
    const std::vector<Finding> findings = findingsOf(scene.policy(), exposures);
    std::size_t at = 0;
    for (const Exposure &exposure : exposures) {
        if (!exposure.reachesFriends)
            continue;
        const Finding &finding = findings[at++];
        if (isMore(exposure, share) && staysByPurpose(scene, exposure))
            out.push_back({words::morePurpose(finding)});
    }
    addRules(scene, out);
    addSsh(scene, out);
    addFunnel(scene.policy(), out);
    addRouters(scene, intent, out);
    if (scene.policy().section("defaultsrcposture") != noNode
        && scene.policy().document().size(scene.policy().section("defaultsrcposture")) > 0)
        out.push_back({words::posture()});
    return out;
}

std::vector<Warning> warningsAboutNaming(
    const Policy &policy, const Intent &intent, const Topology *topology, const Options &options)
{
    std::vector<Warning> out;
    if (intent.naming.kind == Naming::Kind::Tag)
        out.push_back({words::everybodyShared(others(intent, topology, options))});
    const bool isNewGroup
        = intent.naming.kind == Naming::Kind::Group && !policy.group(intent.naming.name.toUtf8());
    if (isNewGroup && policy.groups().size() == 2)
        out.push_back({words::thirdGroup()});
    if (isNewGroup && policy.groups().size() > 2)
        out.push_back({words::fourthGroup()});
    return out;
}

} // namespace policy
