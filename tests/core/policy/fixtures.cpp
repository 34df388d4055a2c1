// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/policy/fixtures.h"

namespace testing {

using namespace Qt::StringLiterals;

namespace {

std::vector<base::Address> addresses(std::initializer_list<QStringView> texts)
{
    std::vector<base::Address> out;
    for (const QStringView text : texts)
        out.push_back(base::Address::parse(text).value());
    return out;
}

policy::Intent share(const QString &id, const QString &person, std::uint16_t port)
{
    policy::Intent intent;
    intent.id = id;
    intent.people = {person};
    intent.machines = {{u"attic"_s, addresses({u"100.101.102.103", u"fd7a:115c:a1e0::6566:6667"}),
        u"host@example.com"_s, {}}};
    intent.ports = {{policy::Protocol::Tcp, port}};
    return intent;
}

} // namespace

policy::Topology home()
{
    policy::Topology topology;
    topology.domains = {u"example.com"_s};
    topology.users = {{u"host@example.com"_s, u"owner"_s, false}, {u"mate@example.com"_s, u"member"_s, false},
        {u"tom@example.org"_s, u"member"_s, true}, {u"ann@example.net"_s, u"member"_s, true}};
    const auto node = [&](const QString &name, std::initializer_list<QStringView> texts, const QString &user,
                          const QStringList &tags) {
        policy::Node out;
        out.name = name;
        out.addresses = addresses(texts);
        out.user = user;
        out.tags = tags;
        topology.nodes.push_back(out);
    };
    node(u"laptop"_s, {u"100.90.0.1", u"fd7a:115c:a1e0::5a:1"}, u"host@example.com"_s, {});
    node(u"phone"_s, {u"100.90.0.2", u"fd7a:115c:a1e0::5a:2"}, u"mate@example.com"_s, {});
    node(u"server"_s, {u"100.90.0.3", u"fd7a:115c:a1e0::5a:3"}, {}, {u"tag:server"_s});
    node(u"attic"_s, {u"100.101.102.103", u"fd7a:115c:a1e0::6566:6667"}, u"host@example.com"_s, {});
    topology.nodes.back().advertisedRoutes = topology.nodes.back().approvedRoutes = {u"192.168.77.0/24"_s};
    topology.nodes.back().sharedWith = {u"tom@example.org"_s, u"ann@example.net"_s};
    node(u"tom"_s, {u"100.99.98.97", u"fd7a:115c:a1e0::6362:6161"}, u"tom@example.org"_s, {});
    topology.nodes.back().isExternal = true;
    node(u"ann"_s, {u"100.99.98.98", u"fd7a:115c:a1e0::6362:6262"}, u"ann@example.net"_s, {});
    topology.nodes.back().isExternal = true;
    return topology;
}

policy::Intent atticMedia()
{
    return share(u"attic-media"_s, u"tom@example.org"_s, 8096);
}
policy::Intent atticShell()
{
    return share(u"attic-shell"_s, u"ann@example.net"_s, 22);
}

const QByteArray openGrants
    = "{\n\t\"grants\": [\n\t\t{\"src\": [\"*\"], \"dst\": [\"*\"], \"ip\": [\"*\"]},\n\t],\n}\n";
const QByteArray openAcls
    = "{\n  \"acls\": [\n    {\"action\": \"accept\", \"src\": [\"*\"], \"dst\": [\"*:*\"]}\n  ]\n}\n";

policy::Intent byGroup(policy::Intent intent, const QString &name)
{
    intent.naming = {policy::Naming::Kind::Group, name};
    return intent;
}

policy::Intent byTag(policy::Intent intent)
{
    intent.naming = {policy::Naming::Kind::Tag, u"tag:share"_s};
    for (policy::SharedMachine &machine : intent.machines) {
        machine.tags = {u"tag:share"_s};
        machine.user.clear();
    }
    return intent;
}

policy::Topology taggedHome()
{
    policy::Topology all = home();
    all.nodes[2].tags = all.nodes[3].tags = {u"tag:share"_s};
    all.nodes[3].user.clear();
    return all;
}

policy::Intent withServer(policy::Intent intent)
{
    policy::SharedMachine server;
    server.name = u"server"_s;
    server.addresses = {
        base::Address::parse(u"100.90.0.3").value(), base::Address::parse(u"fd7a:115c:a1e0::5a:3").value()};
    server.tags = {u"tag:server"_s};
    intent.machines.push_back(server);
    return intent;
}

policy::Intent withAnn(policy::Intent intent)
{
    intent.people << u"ann@example.net"_s;
    return intent;
}

QString reach(const QByteArray &text, const policy::Topology &home, QStringView from, QStringView to)
{
    const auto found
        = policy::reach(text, home, base::Address::parse(from).value(), base::Address::parse(to).value());
    QStringList out;
    for (const policy::Reach &one : found.value_or(std::vector<policy::Reach>())) {
        for (const policy::PortRange &range : one.ports)
            out << (one.protocol == policy::Protocol::Tcp ? u"tcp "_s : u"udp "_s)
                    + QString::number(range.first) + u'-' + QString::number(range.last);
    }
    return out.join(u", "_s);
}

policy::Options agreed()
{
    policy::Options options;
    options.agreed = {policy::Agreement::Group, policy::Agreement::KeptElsewhere};
    return options;
}

QString warningsOf(const policy::Plan &plan)
{
    QStringList out;
    for (const policy::Warning &warning : plan.warnings)
        out << warning.message;
    return out.join(u'\n');
}

QString firstProblem(const Result<policy::Plan, policy::Refusal> &plan)
{
    return plan || plan.error().problems.empty() ? QString() : plan.error().problems.front().message;
}

} // namespace testing
