// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/shared_tag.h"

#include "core/policy/engine.h"
#include "core/policy/words.h"

#include <algorithm>
#include <map>

namespace policy {

namespace {

/// What one share opens by autogroup:shared, for each address.
using Doors = std::map<QString, Opening>;

Opening openingOf(const Intent &intent)
{
    Opening out;
    for (const SharedPort &port : intent.ports)
        addSpec(out, {port.protocol == Protocol::Tcp ? 6 : 17, {port.port, port.port}});
    normalize(out);
    return out;
}

Doors doorsOf(const Intent &intent)
{
    Doors out;
    for (const SharedMachine &machine : intent.machines)
        for (const base::Address &address : machine.addresses)
            out[address.toString()] = openingOf(intent);
    return out;
}

void addDoors(Doors &doors, const QByteArray &section, const QByteArray &rule)
{
    const auto policy = Policy::read("{\"" + section + "\":[" + rule + "]}");
    if (!policy)
        return;
    for (const Rule &one : policy->rules()) {
        if (one.src.size() != 1 || one.src[0].text != "autogroup:shared")
            continue;
        for (const Target &target : one.dst)
            for (const PortSpec &spec : target.ports)
                addSpec(doors[QString::fromUtf8(target.selector)], spec);
    }
}

/// The doors of every other marked share of the file.
std::map<QString, Doors> marked(const Policy &policy, const QString &own)
{
    std::map<QString, Doors> out;
    for (const char *name : {"acls", "grants"}) {
        const hujson::NodeIndex section = policy.section(name);
        if (section == hujson::noNode)
            continue;
        const Container container = Container::read(policy.document(), section);
        for (const Mark &mark : marksIn(policy.document(), container)) {
            const QString id = QString::fromUtf8(mark.id);
            if (id != own)
                addDoors(out[id], name, markedValue(policy, container, mark));
        }
    }
    return out;
}

bool isSamePeople(const Intent &a, const Intent &b)
{
    const auto isIn = [](const QStringList &all) {
        return [&all](const QString &login) { return all.contains(login, Qt::CaseInsensitive); };
    };
    return std::all_of(a.people.begin(), a.people.end(), isIn(b.people))
        && std::all_of(b.people.begin(), b.people.end(), isIn(a.people));
}

std::optional<Problem> conflict(const Intent &intent, const QString &id, Doors theirs)
{
    const Opening ours = openingOf(intent);
    for (const SharedMachine &machine : intent.machines) {
        for (const base::Address &address : machine.addresses) {
            const auto found = theirs.find(address.toString());
            if (found == theirs.end())
                continue;
            normalize(found->second);
            if (!(found->second == ours))
                return Problem{words::tagConflict(id, machine.name, words::reachText(found->second.reach()),
                                   words::reachText(ours.reach())),
                    {}, {}, words::hintTagConflict()};
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<Problem> sharedTagConflicts(const Policy &policy, const Intent &intent, const Options &options)
{
    std::vector<Problem> out;
    if (intent.naming.kind != Naming::Kind::Tag)
        return out;
    std::map<QString, Doors> others = marked(policy, intent.id);
    for (const Intent &other : options.others) {
        if (other.id == intent.id)
            continue;
        if (isSamePeople(other, intent))
            others.erase(other.id);
        else if (other.naming.kind == Naming::Kind::Tag && others[other.id].empty())
            others[other.id] = doorsOf(other);
    }
    for (const auto &[id, doors] : others)
        if (auto problem = conflict(intent, id, doors))
            out.push_back(*std::move(problem));
    return out;
}

} // namespace policy
