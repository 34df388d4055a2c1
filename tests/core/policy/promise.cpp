// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/policy/promise.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace testing {

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::json;
using Names = std::set<std::string>;

Json plain(const QByteArray &text)
{
    // Comments and commas at the end go; strings stay.
    QByteArray out;
    bool isString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isString) {
            out += c;
            if (c == '\\')
                out += text.at(++i);
            isString = c != '"';
        } else if (c == '/' && text.mid(i, 2) == "//") {
            i = std::min(text.indexOf('\n', i) < 0 ? text.size() : text.indexOf('\n', i), text.size()) - 1;
        } else if (c == '/' && text.mid(i, 2) == "/*") {
            i = text.indexOf("*/", i) + 1;
        } else if (c == ']' || c == '}') {
            while (!out.isEmpty()
                && (out.endsWith(',') || out.endsWith(' ') || out.endsWith('\n') || out.endsWith('\t')
                    || out.endsWith('\r')))
                out.chop(1);
            out += c;
        } else {
            out += c;
            isString = c == '"';
        }
    }
    return Json::parse(out.begin(), out.end(), nullptr, false);
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

Names friendsOf(const policy::Intent &intent, const policy::Topology &topology)
{
    Names out;
    for (const QString &login : intent.people)
        out.insert(lower(login.toStdString()));
    for (const policy::User &user : topology.users)
        if (user.isExternal)
            out.insert(lower(user.login.toStdString()));
    return out;
}

/// The policy with only those sources that name shared people.
Json onPurpose(Json policy, const Names &friends)
{
    Names named = friends;
    named.insert("autogroup:shared");
    for (const auto &[key, groups] : policy.items()) {
        if (lower(key) != "groups" || !groups.is_object())
            continue;
        for (const auto &[name, members] : groups.items())
            if (std::any_of(members.begin(), members.end(),
                    [&](const Json &m) { return friends.count(lower(m.get<std::string>())) > 0; }))
                named.insert(lower(name));
    }
    bool hasSection = false;
    for (auto &[key, section] : policy.items()) {
        if (lower(key) != "acls" && lower(key) != "grants")
            continue;
        hasSection = true;
        for (Json &rule : section) {
            for (const char *member : {"src", "users"}) {
                if (!rule.contains(member))
                    continue;
                Json kept = Json::array();
                for (const Json &source : rule[member])
                    if (named.count(lower(source.get<std::string>())) > 0)
                        kept.push_back(source);
                rule[member] = kept;
            }
        }
    }
    if (!hasSection)
        policy["grants"] = Json::array();
    return policy;
}

bool isIn(const std::vector<policy::SharedMachine> &machines, const policy::Node &node)
{
    return std::any_of(machines.begin(), machines.end(), [&](const policy::SharedMachine &machine) {
        return std::find_first_of(machine.addresses.begin(), machine.addresses.end(), node.addresses.begin(),
                   node.addresses.end())
            != machine.addresses.end();
    });
}

Names chosenPorts(const policy::Intent &intent)
{
    Names out;
    for (const policy::SharedPort &port : intent.ports)
        out.insert((port.protocol == policy::Protocol::Tcp ? "6/" : "17/") + std::to_string(port.port));
    return out;
}

QString brokenForFriends(const Json &former, const Json &next, const policy::Intent &intent,
    const policy::Topology &topology, const std::map<std::string, naive::Machine> &all)
{
    const Json purpose = onPurpose(former, friendsOf(intent, topology));
    const Names ports = chosenPorts(intent);
    for (const policy::Node &target : topology.nodes) {
        if (target.isExternal || !isIn(intent.machines, target))
            continue;
        for (const policy::Node &source : topology.nodes) {
            const bool isShares = intent.people.contains(source.user, Qt::CaseInsensitive);
            const bool isAccepted = target.sharedWith.contains(source.user);
            if (!source.isExternal || !(isShares || isAccepted))
                continue;
            const bool isGiven = isShares || intent.naming.kind == policy::Naming::Kind::Tag;
            for (const bool isV6 : {false, true}) {
                const naive::Machine &from = all.at(source.name.toStdString());
                const naive::Machine &to = all.at(target.name.toStdString());
                Names wanted = naive::reach(purpose, from, to, isV6, probes());
                if (isGiven)
                    wanted.insert(ports.begin(), ports.end());
                if (naive::reach(next, from, to, isV6, probes()) != wanted)
                    return source.name + u" has more or less than promised on "_s + target.name;
            }
        }
    }
    return {};
}

/// What is in \a a and not in \a b, of one protocol.
Names minus(const Names &a, const Names &b)
{
    Names out;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::inserter(out, out.end()));
    for (auto it = out.begin(); it != out.end();)
        it = it->rfind("app/", 0) == 0 ? out.erase(it) : std::next(it);
    return out;
}

Names probed(const std::vector<policy::Reach> &reach)
{
    Names out;
    for (const policy::Reach &one : reach) {
        for (const policy::PortRange &range : one.ports) {
            for (const int port : probes())
                if (range.first <= port && port <= range.last)
                    out.insert((one.protocol == policy::Protocol::Tcp ? "6/" : "17/") + std::to_string(port));
        }
    }
    return out;
}

} // namespace

const std::vector<int> &probes()
{
    static const std::vector<int> ports{21, 22, 23, 53, 79, 80, 81, 443, 8095, 8096, 8097, 65535};
    return ports;
}

std::map<std::string, naive::Machine> machinesOf(const policy::Topology &topology)
{
    std::map<std::string, naive::Machine> out;
    for (const policy::Node &node : topology.nodes) {
        naive::Machine machine;
        machine.login = node.user.toStdString();
        for (const QString &tag : node.tags)
            machine.tags.push_back(tag.toStdString());
        machine.v4 = node.addresses[0].toString().toStdString();
        machine.v6 = node.addresses[1].toString().toStdString();
        machine.isFriend = node.isExternal;
        for (const policy::User &user : topology.users)
            if (user.login == node.user)
                machine.role = user.role.toStdString();
        out.emplace(node.name.toStdString(), machine);
    }
    naive::Machine lan;
    lan.v4 = "192.168.77.5";
    lan.role.clear();
    out.emplace("lan", lan);
    return out;
}

QString brokenPromise(const QByteArray &before, const QByteArray &after, const policy::Intent &intent,
    const policy::Topology &topology)
{
    const Json former = plain(before);
    const Json next = plain(after);
    if (next.is_discarded())
        return u"does not parse"_s;
    const auto all = machinesOf(topology);
    const QString broken = brokenForFriends(former, next, intent, topology, all);
    if (!broken.isEmpty())
        return broken;
    for (const bool isV6 : {false, true}) {
        for (const auto &[from, source] : all) {
            for (const auto &[to, target] : all) {
                if (source.isFriend || target.isFriend || (isV6 && (source.v6.empty() || target.v6.empty())))
                    continue;
                if (naive::reach(former, source, target, isV6, probes())
                    != naive::reach(next, source, target, isV6, probes()))
                    return QString::fromStdString(from + " -> " + to + " changes");
            }
        }
    }
    return {};
}

QString wrongAccess(const QByteArray &before, const policy::Plan &plan, const policy::Intent &intent,
    const policy::Topology &topology)
{
    const Json former = plain(before);
    const Json next = plain(plan.text);
    const auto all = machinesOf(topology);
    for (const policy::Node &target : topology.nodes) {
        if (target.isExternal || !isIn(intent.machines, target))
            continue;
        for (const policy::Node &source : topology.nodes) {
            if (!source.isExternal || !intent.people.contains(source.user, Qt::CaseInsensitive))
                continue;
            const naive::Machine &from = all.at(source.name.toStdString());
            const naive::Machine &to = all.at(target.name.toStdString());
            const Names was = naive::reach(former, from, to, false, probes());
            const Names is = naive::reach(next, from, to, false, probes());
            Names gains;
            Names loses;
            for (const policy::AccessChange &change : plan.access) {
                if (change.who.compare(source.user, Qt::CaseInsensitive) == 0
                    && change.machine == target.name) {
                    gains = probed(change.gains);
                    loses = probed(change.loses);
                }
            }
            if (gains != minus(is, was) || loses != minus(was, is))
                return source.name + u" on "_s + target.name + u" is told wrongly"_s;
        }
    }
    return {};
}

} // namespace testing
