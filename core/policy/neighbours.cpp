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
        const bool coversFriend = std::any_of(scene.friends().begin(), scene.friends().end(), [&](const Principal &person) {
            return scene.engine().hasSource(rule, person, AddressSet::Family::V4);
        });
        if (rule.hasVia && coversFriend)
            out.push_back({words::viaRule(rule, policy.line(rule.node))});
        if (rule.hasUnreadablePorts && coversFriend)
            out.push_back({words::unreadablePorts(rule, policy.line(rule.node))});
    }
}

/// Source: Tailscale docs, "Policy syntax", SSH (2026-04-08): `autogroup:member` in an SSH rule also covers people with
/// whom the device is shared.
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
            return std::any_of(scene.machines().begin(), scene.machines().end(), [&](const Principal &machine) {
                return machine.tags.contains(word.text) || (word.text == "autogroup:tagged" && !machine.tags.isEmpty());
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
        for (const Word &word : wordsOf(policy.document(), policy.document().member(node, "attr"))) {
            if (word.text == "funnel")
                out.push_back({words::funnel(policy.line(word.node))});
        }
    }
}

void addRouters(const Scene &scene, const Intent &intent, std::vector<Warning> &out)
{
    if (!scene.topology())
        return;
    for (const SharedMachine &machine : intent.machines) {
        for (const Node &node : scene.topology()->nodes) {
            const bool isSame = std::any_of(node.addresses.begin(), node.addresses.end(), [&](const base::Address &a) {
                return std::find(machine.addresses.begin(), machine.addresses.end(), a) != machine.addresses.end();
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

/// A comment in the head of the file that names where it is kept.
void addManaged(const Policy &policy, std::vector<Warning> &out)
{
    const QByteArray &text = policy.document().text();
    for (const QByteArray &line : text.left(2000).split('\n')) {
        const QByteArray comment = line.trimmed();
        const QByteArray lower = comment.toLower();
        const bool isSaid = lower.contains("managed by") || lower.contains("managed in") || lower.contains("maintained in")
            || lower.contains("do not edit") || lower.contains("generated by");
        if (comment.startsWith("//") && isSaid) {
            out.push_back({words::managedElsewhere(QString::fromUtf8(comment.mid(2).trimmed()))});
            return;
        }
    }
}

/// Where the group's name stands outside of `groups`.
QStringList placesOf(const Policy &policy, const QByteArray &group)
{
    QStringList out;
    const hujson::Document &document = policy.document();
    const QByteArray name = quoted(group);
    for (const auto &member : document.members(hujson::Document::root())) {
        if (member.value == policy.section("groups"))
            continue;
        const QByteArray text = compact(policy.raw(member.value));
        if (text.contains(name) || text.contains('"' + group + ':'))
            out << QString::fromUtf8(document.string(member.name));
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
    if (scene.policy().document().text().contains("${"))
        out.push_back({words::hasTemplates()});
    addManaged(scene.policy(), out);
    return out;
}

std::vector<Warning> warningsAboutNaming(const Policy &policy, const Intent &intent)
{
    std::vector<Warning> out;
    if (intent.naming.kind == Naming::Kind::Tag)
        out.push_back({words::everybodyShared()});
    if (intent.naming.kind != Naming::Kind::Group)
        return out;
    const QByteArray name = intent.naming.name.toUtf8();
    const Group *group = policy.group(name);
    if (!group) {
        if (policy.groups().size() >= 3)
            out.push_back({words::fourthGroup()});
        return out;
    }
    QStringList others;
    for (const Word &member : group->members) {
        const QString login = QString::fromUtf8(member.text);
        if (!intent.people.contains(login, Qt::CaseInsensitive))
            others << login;
    }
    if (!others.isEmpty())
        out.push_back({words::groupMembersGain(intent.naming.name, others)});
    const QStringList places = placesOf(policy, name);
    if (!places.isEmpty())
        out.push_back({words::groupGives(intent.naming.name, places.join(QStringLiteral(", ")))});
    return out;
}

} // namespace policy
