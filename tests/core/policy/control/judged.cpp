// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/policy/control/judged.h"

#include "core/policy/json.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>

namespace testing {

using policy::AddressSet;
using policy::control::NodeIndex;
using policy::control::NodeRule;
using policy::control::Piece;
using policy::control::Severity;

policy::Topology topologyOf(const QByteArray &json)
{
    const auto topology
        = policy::topologyFromJson(nlohmann::ordered_json::parse(json.toStdString(), nullptr, false, true));
    if (!topology)
        qFatal("not a topology: %s", qPrintable(topology.error().message));
    return *topology;
}

Judged::Judged(const QByteArray &policy, const policy::Topology &topology)
    : m_evaluation(policy::control::evaluate(policy, &topology))
{
}

namespace {

QStringList messagesOf(const std::vector<policy::control::Problem> &problems, Severity severity)
{
    QStringList out;
    for (const auto &problem : problems)
        if (problem.severity == severity)
            out << problem.message;
    return out;
}

bool isIn(const AddressSet &part, const AddressSet &whole)
{
    return !part.isEmpty() && part.minus(whole).isEmpty();
}

} // namespace

QStringList Judged::errors() const
{
    return messagesOf(problems(), Severity::Error);
}

QStringList Judged::warnings() const
{
    return messagesOf(problems(), Severity::Warning);
}

NodeIndex Judged::node(const QByteArray &name) const
{
    const auto &nodes = network().tailnet().nodes();
    const auto found = std::find_if(nodes.begin(), nodes.end(),
        [&](const auto &device) { return device.name == QString::fromUtf8(name); });
    if (found == nodes.end())
        qFatal("no machine %s", name.constData());
    return static_cast<NodeIndex>(found - nodes.begin());
}

bool Judged::opens(const QByteArray &from, const QByteArray &to, int protocol, int port) const
{
    const AddressSet &own = network().tailnet().nodes()[node(to)].own;
    for (const QString &address : own.specs())
        if (opensAddress(from, to, address.toUtf8().constData(), protocol, port))
            return true;
    return false;
}

bool Judged::opensAddress(
    const QByteArray &from, const QByteArray &router, const char *address, int protocol, int port) const
{
    const auto &filters = network().filters();
    const NodeIndex at = node(router);
    const AddressSet target = *AddressSet::parse(address);
    const auto family
        = target.isEmpty(AddressSet::Family::V4) ? AddressSet::Family::V6 : AddressSet::Family::V4;
    const AddressSet source = network().tailnet().nodes()[node(from)].own.only(family);
    const auto &filter = filters.node(at);
    return std::any_of(filter.rules.begin(), filter.rules.end(), [&](const NodeRule &rule) {
        const Piece &piece = filters.pieces()[rule.piece];
        const auto &every = policy::control::defaultProtocols;
        const bool isProtocol = piece.protocol == policy::PortSpec::everyProtocol
            ? std::find(every.begin(), every.end(), protocol) != every.end()
            : piece.protocol == protocol;
        if (!isProtocol || piece.capabilities != hujson::noNode
            || !isIn(source, filters.sendersAt(at, piece)))
            return false;
        for (std::uint32_t i = rule.first; i < rule.first + rule.count; ++i) {
            const auto &destination = filter.destinations[i];
            if (!isIn(target, filters.sets()[destination.addresses]))
                continue;
            for (const policy::PortRange &range : filters.ports()[destination.ports])
                if (range.first <= port && port <= range.last)
                    return true;
        }
        return false;
    });
}

bool Judged::isShut(const QByteArray &name) const
{
    const auto &filters = network().filters();
    const NodeIndex at = node(name);
    const auto &rules = filters.node(at).rules;
    return std::all_of(rules.begin(), rules.end(),
        [&](const NodeRule &rule) { return filters.sendersAt(at, filters.pieces()[rule.piece]).isEmpty(); });
}

bool Judged::sees(const QByteArray &who, const QByteArray &whom) const
{
    return network().filters().visibility()[node(who)].contains(node(whom));
}

QStringList Judged::peers(const QByteArray &name) const
{
    QStringList out;
    network().filters().visibility()[node(name)].forEach(
        [&](NodeIndex other) { out << network().tailnet().nodes()[other].name; });
    out.sort();
    return out;
}

policy::control::SshPolicy::Answer Judged::ssh(
    const QByteArray &from, const QByteArray &to, const QByteArray &user) const
{
    return network().ssh().decide(node(from), node(to), user);
}

std::set<Judged::Line> Judged::lines() const
{
    std::set<Line> out;
    const auto &filters = network().filters();
    for (NodeIndex at = 0; at < network().tailnet().nodes().size(); ++at) {
        const auto &filter = filters.node(at);
        for (const NodeRule &rule : filter.rules) {
            const Piece &piece = filters.pieces()[rule.piece];
            for (const QString &source : filters.sendersAt(at, piece).specs()) {
                for (std::uint32_t i = rule.first; i < rule.first + rule.count; ++i) {
                    const auto &destination = filter.destinations[i];
                    for (const QString &target : filters.sets()[destination.addresses].specs())
                        for (const policy::PortRange &range : filters.ports()[destination.ports])
                            out.insert({at, source, target, piece.protocol, range.first, range.last});
                }
            }
        }
    }
    return out;
}

} // namespace testing
