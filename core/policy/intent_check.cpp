// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/intent_check.h"

#include "core/policy/words.h"

#include <algorithm>

namespace policy {

namespace {

constexpr qsizetype maxLogin = 254; // RFC 5321, section 4.5.3.1.3
constexpr qsizetype maxName = 100;
constexpr std::size_t maxPorts = 64;
constexpr std::size_t maxMachines = 64;
constexpr qsizetype maxPeople = 64;

bool isPlain(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7F && c != QLatin1Char('"') && c != QLatin1Char('\\')
        && c != QLatin1Char('/') && c != QLatin1Char('*') && c != QLatin1Char(',');
}

bool isPlainText(const QString &text)
{
    return std::all_of(text.begin(), text.end(), isPlain);
}

/// `name@example.com`, `name@github`, `name@passkey`.
bool isLogin(const QString &text)
{
    const auto at = text.indexOf(QLatin1Char('@'));
    return text.size() <= maxLogin && at > 0 && at == text.lastIndexOf(QLatin1Char('@'))
        && at + 1 < text.size() && isPlainText(text) && !text.contains(QLatin1Char(':'));
}

bool isNamed(const QString &name, QLatin1String prefix)
{
    return name.size() <= maxName && name.size() > prefix.size() && name.startsWith(prefix)
        && isPlainText(name) && !name.mid(prefix.size()).contains(QLatin1Char(':'));
}

void checkPeople(const Intent &intent, const Topology *topology, std::vector<Problem> &out)
{
    if (intent.people.isEmpty() || intent.people.size() > maxPeople)
        out.push_back({words::noPeople(), {}, {}, {}});
    for (const QString &login : intent.people) {
        if (!isLogin(login)) {
            out.push_back({words::badLogin(login), {}, {}, {}});
            continue;
        }
        const bool isOwn
            = topology && std::any_of(topology->users.begin(), topology->users.end(), [&](const User &user) {
                  return !user.isExternal && user.login.compare(login, Qt::CaseInsensitive) == 0;
              });
        if (isOwn)
            out.push_back({words::ownLogin(login), {}, {}, {}});
    }
}

/// As the share says, and as the inventory does, if it has the machine.
bool carriesTag(const SharedMachine &machine, const QString &tag, const Topology *topology)
{
    if (!machine.tags.contains(tag))
        return false;
    for (const Node &node : topology ? topology->nodes : std::vector<Node>()) {
        const bool isSame = std::find_first_of(node.addresses.begin(), node.addresses.end(),
                                machine.addresses.begin(), machine.addresses.end())
            != node.addresses.end();
        if (isSame && !node.isExternal)
            return node.tags.contains(tag);
    }
    return true;
}

void checkMachines(const Intent &intent, const Topology *topology, std::vector<Problem> &out)
{
    if (intent.machines.empty() || intent.machines.size() > maxMachines)
        out.push_back({words::noMachine(), {}, {}, {}});
    for (const SharedMachine &machine : intent.machines) {
        if (machine.addresses.empty())
            out.push_back({words::badAddress(machine.name, {}), {}, {}, {}});
        for (const base::Address &address : machine.addresses)
            if (!address.isTailscaleMachine())
                out.push_back({words::badAddress(machine.name, address.toString()), {}, {}, {}});
        const QString &tag = intent.naming.name;
        if (intent.naming.kind == Naming::Kind::Tag && !carriesTag(machine, tag, topology))
            out.push_back({words::tagNotOnMachine(tag, machine.name), {}, {}, {}});
    }
}

} // namespace

bool isShareId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
            || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('-');
    });
}

std::vector<Problem> problemsOf(const Intent &intent, const Topology *topology)
{
    std::vector<Problem> out;
    if (!isShareId(intent.id))
        out.push_back({words::badId(), {}, {}, {}});
    checkPeople(intent, topology, out);
    checkMachines(intent, topology, out);
    const bool hasBadPort = std::any_of(
        intent.ports.begin(), intent.ports.end(), [](const SharedPort &port) { return port.port == 0; });
    if (intent.ports.empty() || intent.ports.size() > maxPorts || hasBadPort)
        out.push_back({words::noPort(), {}, {}, {}});
    const Naming &naming = intent.naming;
    const bool isGroup = naming.kind == Naming::Kind::Group;
    const bool isTag = naming.kind == Naming::Kind::Tag;
    if ((isGroup && !isNamed(naming.name, QLatin1String("group:")))
        || (isTag && !isNamed(naming.name, QLatin1String("tag:"))))
        out.push_back({words::badName(naming.name), {}, {}, {}});
    return out;
}

std::vector<Problem> obstaclesIn(const Policy &policy)
{
    std::vector<Problem> out;
    const auto add = [&](hujson::NodeIndex node, const QString &message, const QString &hint) {
        const auto place = policy.document().place(policy.document().span(node).begin);
        out.push_back({message, place.line, place.column, hint});
    };
    for (const Rule &rule : policy.rules()) {
        if (!rule.oddMember.isEmpty())
            add(rule.node, words::oddMember(rule.oddMember), words::hintOddMember());
        for (const Word &word : rule.src)
            if (word.text.contains("${") || word.text.contains("{{"))
                add(word.node, words::templateAsSource(word.text), words::hintTemplate());
    }
    return out;
}

} // namespace policy
