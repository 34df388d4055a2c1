// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/flow.h"

#include <QCoreApplication>

#include <algorithm>

namespace policy::control {

namespace {

using Family = AddressSet::Family;

constexpr int maxRoutes = 1000; ///< of a tailnet that are answered one by one

std::size_t indexOf(Family family)
{
    return family == Family::V4 ? 0 : 1;
}

void addOrigin(std::vector<Origin> &by, const Origin &origin)
{
    const bool isThere = std::any_of(by.begin(), by.end(), [&origin](const Origin &known) {
        return known.section == origin.section && known.index == origin.index;
    });
    if (!isThere)
        by.push_back(origin);
}

void addProtocol(Flow &flow, int protocol)
{
    if (protocol == 6 || protocol == 17)
        return;
    const auto at = std::lower_bound(flow.otherProtocols.begin(), flow.otherProtocols.end(), protocol);
    if (at == flow.otherProtocols.end() || *at != protocol)
        flow.otherProtocols.insert(at, protocol);
}

bool isSender(const Filters &filters, NodeIndex node, const Piece &piece, const base::Address &from)
{
    const Senders &senders = filters.sources()[piece.sources];
    if (senders.addresses.contains(from))
        return true;
    return std::any_of(senders.externals.begin(), senders.externals.end(), [&](NodeIndex external) {
        return filters.tailnet().nodes()[external].own.contains(from)
            && filters.tailnet().mayMeet(external, node);
    });
}

/// True when \a from belongs to a device of another tailnet that never gets to \a to: \a node is not shared
/// with it, or \a to lies behind the node (routes do not cross: Tailscale docs, "Share your machines",
/// 2026-01-05).
bool isStranger(const Tailnet &tailnet, NodeIndex node, const base::Address &from, const base::Address &to)
{
    const auto devices = tailnet.withAddressIn(AddressSet::of(from));
    return !devices.empty() && std::none_of(devices.begin(), devices.end(), [&](NodeIndex device) {
        const bool isOwn = !tailnet.nodes()[device].isExternal;
        return device == node
            || (tailnet.mayMeet(device, node) && (isOwn || tailnet.nodes()[node].own.contains(to)));
    });
}

void addRule(Flow &flow, const Filters &filters, const NodeFilter &filter, const NodeRule &rule,
    const base::Address &to)
{
    const Piece &piece = filters.pieces()[rule.piece];
    bool isHit = false;
    for (std::uint32_t i = rule.first; i < rule.first + rule.count; ++i) {
        const Destination &destination = filter.destinations[i];
        if (!filters.sets()[destination.addresses].contains(to))
            continue;
        isHit = true;
        if (piece.capabilities != hujson::noNode)
            continue;
        for (const PortRange &ports : filters.ports()[destination.ports])
            addSpec(flow.opening, {piece.protocol, ports});
        if (piece.protocol != PortSpec::everyProtocol)
            addProtocol(flow, piece.protocol);
        else
            std::for_each(
                defaultProtocols.begin(), defaultProtocols.end(), [&](int p) { addProtocol(flow, p); });
    }
    if (!isHit)
        return;
    if (piece.capabilities != hujson::noNode) {
        const hujson::Document &document = filters.policy().document();
        for (const auto &member : document.members(piece.capabilities))
            flow.opening.apps << document.string(member.name);
    }
    addOrigin(flow.by, piece.origin);
}

std::vector<End> routesOf(const AddressSet &routes)
{
    std::vector<End> out;
    for (const QString &route : routes.prefixes(maxRoutes).value_or(QStringList())) {
        End end;
        end.who = route;
        end.machine = route;
        if (const auto address = base::Address::parse(route.section(QLatin1Char('/'), 0, 0)))
            end.addresses[indexOf(address->family())] = address;
        out.push_back(std::move(end));
    }
    return out;
}

/// Whom a text may mean when no inventory says so; nobody in particular for an empty one.
std::vector<Principal> namedBy(const Policy &policy, const QByteArray &text)
{
    if (text.isEmpty())
        return {};
    Principal principal;
    if (text.startsWith("tag:")) {
        principal.tags << text;
        return {principal};
    }
    const QByteArray literal = policy.hosts().value(text, text);
    if (const auto address = base::Address::parse(QString::fromUtf8(literal))) {
        principal.addresses = {*address};
        principal.isRouted = !address->isTailscaleMachine();
        return {principal};
    }
    principal.login = text.toLower();
    Principal external = principal;
    external.isExternal = true;
    external.isRoleKnown = true;
    return {principal, external};
}

const Principal &anybody()
{
    static const Principal principal;
    return principal;
}

bool opens(const Flow &flow, const SharedPort &port)
{
    const auto &ranges = port.protocol == Protocol::Tcp ? flow.opening.tcp : flow.opening.udp;
    return std::any_of(ranges.begin(), ranges.end(),
        [&](const PortRange &range) { return range.first <= port.port && port.port <= range.last; });
}

} // namespace

End endOf(const Tailnet &tailnet, NodeIndex node)
{
    const Device &device = tailnet.nodes()[node];
    End end;
    end.machine = device.name;
    end.node = node;
    if (!device.tags.isEmpty())
        end.who = QString::fromUtf8(device.tags.join(", "));
    else
        end.who = device.spelled.isEmpty() ? device.name : device.spelled;
    for (const Family family : AddressSet::families)
        end.addresses[indexOf(family)] = device.own.first(family);
    return end;
}

Flow flowAt(const Filters &filters, NodeIndex node, const base::Address &from, const base::Address &to)
{
    Flow flow;
    if (from.family() != to.family() || isStranger(filters.tailnet(), node, from, to))
        return flow;
    const NodeFilter &filter = filters.node(node);
    for (const NodeRule &rule : filter.rules)
        if (isSender(filters, node, filters.pieces()[rule.piece], from))
            addRule(flow, filters, filter, rule, to);
    normalize(flow.opening);
    return flow;
}

Flow flowBetween(const Filters &filters, const base::Address &from, const base::Address &to)
{
    const Tailnet &tailnet = filters.tailnet();
    const AddressSet target = AddressSet::of(to);
    std::vector<NodeIndex> nodes = tailnet.withAddressIn(target);
    if (nodes.empty()) {
        nodes = tailnet.withRouteIn(target);
        if (nodes.empty())
            nodes = tailnet.withExitFor(target);
    }
    Flow all;
    for (const NodeIndex node : nodes) {
        Flow flow = flowAt(filters, node, from, to);
        all.opening.tcp.insert(all.opening.tcp.end(), flow.opening.tcp.begin(), flow.opening.tcp.end());
        all.opening.udp.insert(all.opening.udp.end(), flow.opening.udp.begin(), flow.opening.udp.end());
        all.opening.apps += flow.opening.apps;
        for (const int protocol : flow.otherProtocols)
            addProtocol(all, protocol);
        for (const Origin &origin : flow.by)
            addOrigin(all.by, origin);
    }
    normalize(all.opening);
    return all;
}

std::vector<Reached> whoReaches(const Filters &filters, NodeIndex node, const std::optional<SharedPort> &port)
{
    const Tailnet &tailnet = filters.tailnet();
    const End target = endOf(tailnet, node);
    AddressSet senders; // nobody else has to be asked
    for (const NodeRule &rule : filters.node(node).rules)
        senders = senders.united(filters.sendersAt(node, filters.pieces()[rule.piece]));
    std::vector<End> ends;
    for (const NodeIndex other : tailnet.withAddressIn(senders))
        if (other != node)
            ends.push_back(endOf(tailnet, other));
    for (End &route : routesOf(tailnet.routes().intersected(senders)))
        ends.push_back(std::move(route));
    std::vector<Reached> out;
    for (End &end : ends) {
        Reached reached{std::move(end), {}};
        for (std::size_t i = 0; i < 2; ++i)
            if (reached.end.addresses[i] && target.addresses[i])
                reached.flows[i] = flowAt(filters, node, *reached.end.addresses[i], *target.addresses[i]);
        const bool isWanted = port ? opens(reached.flows[0], *port) || opens(reached.flows[1], *port)
                                   : !reached.flows[0].isEmpty() || !reached.flows[1].isEmpty();
        if (isWanted)
            out.push_back(std::move(reached));
    }
    return out;
}

std::vector<Reached> reachOf(const Filters &filters, NodeIndex from)
{
    const Tailnet &tailnet = filters.tailnet();
    const End source = endOf(tailnet, from);
    std::vector<Reached> out;
    for (const NodeIndex node : tailnet.own()) {
        if (node == from)
            continue;
        Reached reached{endOf(tailnet, node), {}};
        for (std::size_t i = 0; i < 2; ++i)
            if (source.addresses[i] && reached.end.addresses[i])
                reached.flows[i] = flowAt(filters, node, *source.addresses[i], *reached.end.addresses[i]);
        if (!reached.flows[0].isEmpty() || !reached.flows[1].isEmpty())
            out.push_back(std::move(reached));
    }
    for (End &route : routesOf(tailnet.nodes()[from].isExternal ? AddressSet() : tailnet.routes())) {
        Reached reached{std::move(route), {}};
        for (std::size_t i = 0; i < 2; ++i)
            if (source.addresses[i] && reached.end.addresses[i])
                reached.flows[i] = flowBetween(filters, *source.addresses[i], *reached.end.addresses[i]);
        if (!reached.flows[0].isEmpty() || !reached.flows[1].isEmpty())
            out.push_back(std::move(reached));
    }
    return out;
}

std::vector<NamedWay> waysBetween(const Policy &policy, const QByteArray &from, const QByteArray &to)
{
    Engine engine(policy, {});
    const std::vector<Principal> sources = namedBy(policy, from);
    const std::vector<Principal> targets = namedBy(policy, to);
    const auto covers = [&](const std::vector<Principal> &who, auto covered) {
        return who.empty() || std::any_of(who.begin(), who.end(), [&](const Principal &principal) {
            return covered(principal, Family::V4) || covered(principal, Family::V6);
        });
    };
    std::vector<NamedWay> out;
    for (const Rule &rule : policy.rules()) {
        if (rule.hasVia)
            continue;
        NamedWay way{{rule.section, rule.index, rule.node, rule.hasPosture}, {}, {}};
        for (const Word &word : rule.src) {
            const Selector &selector = engine.selector(word.text);
            if (covers(sources,
                    [&](const Principal &p, Family f) { return engine.coversSource(selector, p, f); }))
                way.sources << word.text;
        }
        for (const Target &target : rule.dst) {
            const Selector &selector = engine.selector(target.selector);
            const Principal &peer = sources.empty() ? anybody() : sources.front();
            if (covers(targets,
                    [&](const Principal &p, Family f) { return engine.coversTarget(selector, p, f, peer); }))
                way.targets.push_back(&target);
        }
        if (!way.sources.isEmpty() && !way.targets.empty())
            out.push_back(std::move(way));
    }
    return out;
}

QString placeOf(const Policy &policy, const Origin &origin)
{
    if (origin.section == Section::None)
        return QCoreApplication::translate("control", "no `grants` and no `acls`");
    const QString section
        = origin.section == Section::Acls ? QStringLiteral("acls") : QStringLiteral("grants");
    //: %1 is a section of the file, %2 the number of the rule in it, %3 a line
    return QCoreApplication::translate("control", "%1[%2], line %3")
        .arg(section, QString::number(origin.index), QString::number(policy.line(origin.node)));
}

} // namespace policy::control
