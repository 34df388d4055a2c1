// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/difference.h"

#include "core/policy/container.h"

#include <algorithm>
#include <map>

namespace policy::control {

namespace {

using Family = AddressSet::Family;
using Range = AddressSet::Range;

constexpr int maxRoutes = 1000;

/// Numbers for contents, the same for both sides.
class Contents {
public:
    std::uint32_t number(const QByteArray &content)
    {
        const auto found = m_numbers.constFind(content);
        if (found != m_numbers.constEnd())
            return *found;
        const auto next = static_cast<std::uint32_t>(m_numbers.size());
        m_numbers.insert(content, next);
        return next;
    }
    std::uint32_t number(const AddressSet &set) { return number(bytesOf(set)); }
    std::uint32_t number(const Senders &senders)
    {
        QByteArray bytes = bytesOf(senders.addresses);
        bytes += 'x'
            + QByteArray(reinterpret_cast<const char *>(senders.externals.data()),
                static_cast<qsizetype>(senders.externals.size() * sizeof(NodeIndex)));
        return number(bytes);
    }
    std::uint32_t number(const std::vector<PortRange> &ports)
    {
        return number('p'
            + QByteArray(reinterpret_cast<const char *>(ports.data()),
                static_cast<qsizetype>(ports.size() * sizeof(PortRange))));
    }

private:
    static QByteArray bytesOf(const AddressSet &set)
    {
        QByteArray bytes;
        for (const Family family : AddressSet::families) {
            const auto &ranges = set.ranges(family);
            bytes += family == Family::V4 ? '4' : '6';
            bytes += QByteArray(reinterpret_cast<const char *>(ranges.data()),
                static_cast<qsizetype>(ranges.size() * sizeof(Range)));
        }
        return bytes;
    }
    QHash<QByteArray, std::uint32_t> m_numbers;
};

/// One side, with its contents numbered.
struct Side {
    Side(const Filters &of, Contents &contents)
        : filters(of)
    {
        for (const Senders &one : of.sources())
            senders.push_back(contents.number(one));
        members.resize(senders.size());
        for (const AddressSet &one : of.sets())
            sets.push_back(contents.number(one));
        for (const auto &one : of.ports())
            ports.push_back(contents.number(one));
        for (const Piece &piece : of.pieces()) {
            apps.push_back(piece.capabilities == hujson::noNode
                    ? 0
                    : 1 + contents.number('c' + compact(of.policy().raw(piece.capabilities))));
        }
    }

    /// Two rules with one key let the same through.
    [[nodiscard]] QByteArray key(const NodeFilter &filter, const NodeRule &rule) const
    {
        const Piece &piece = filters.pieces()[rule.piece];
        std::vector<std::uint32_t> numbers{
            senders[piece.sources], static_cast<std::uint32_t>(piece.protocol), apps[rule.piece]};
        for (std::uint32_t i = rule.first; i < rule.first + rule.count; ++i) {
            numbers.push_back(sets[filter.destinations[i].addresses]);
            numbers.push_back(ports[filter.destinations[i].ports]);
        }
        return {reinterpret_cast<const char *>(numbers.data()),
            static_cast<qsizetype>(numbers.size() * sizeof(std::uint32_t))};
    }

    const Filters &filters;
    std::vector<std::uint32_t> senders, sets, ports, apps;
    std::vector<std::vector<bool>> members; ///< by senders; filled when asked
};

/// Rules of one node that only one side has.
struct Rest {
    std::vector<const NodeRule *> before;
    std::vector<const NodeRule *> after;
    [[nodiscard]] bool isEmpty() const { return before.empty() && after.empty(); }
};

Rest restOf(const Side &before, const Side &after, NodeIndex node)
{
    const NodeFilter &former = before.filters.node(node);
    const NodeFilter &next = after.filters.node(node);
    QHash<QByteArray, int> counts;
    for (const NodeRule &rule : former.rules)
        ++counts[before.key(former, rule)];
    Rest rest;
    for (const NodeRule &rule : next.rules) {
        int &count = counts[after.key(next, rule)];
        if (count > 0)
            --count;
        else
            rest.after.push_back(&rule);
    }
    for (const NodeRule &rule : former.rules) {
        int &count = counts[before.key(former, rule)];
        if (count > 0) {
            --count;
            rest.before.push_back(&rule);
        }
    }
    return rest;
}

/// A place on a node: its own addresses, or a part of a route that all changed rules treat alike.
struct Area {
    End end;
};

std::vector<QString> specsOf(const AddressSet &set)
{
    const QStringList specs = set.specs();
    return {specs.begin(), specs.end()};
}

void addCells(
    std::vector<Area> &out, const AddressSet &routes, Family family, const std::vector<AddressSet> &cuts)
{
    std::vector<AddressSet> cells{routes.only(family)};
    for (const AddressSet &cut : cuts) {
        std::vector<AddressSet> next;
        for (const AddressSet &cell : cells) {
            for (AddressSet part : {cell.intersected(cut), cell.minus(cut)})
                if (!part.isEmpty())
                    next.push_back(std::move(part));
        }
        cells = std::move(next);
        if (cells.size() > static_cast<std::size_t>(maxRoutes))
            break;
    }
    for (const AddressSet &cell : cells) {
        for (const QString &spec : specsOf(cell)) {
            Area area;
            area.end.who = spec;
            area.end.machine = spec;
            area.end.addresses[family == Family::V4 ? 0 : 1]
                = base::Address::parse(spec.section(QLatin1Char('/'), 0, 0).section(QLatin1Char('-'), 0, 0));
            out.push_back(std::move(area));
        }
    }
}

class Differ {
public:
    Differ(
        const Filters &before, const Filters &after, const std::function<bool(const PairDifference &)> &visit)
        : m_tailnet(before.tailnet())
        , m_before(before, m_contents)
        , m_after(after, m_contents)
        , m_visit(visit)
    {
        for (const NodeIndex node : m_tailnet.own())
            m_sources.push_back(endOf(m_tailnet, node));
        std::vector<Area> routes;
        for (const Family family : AddressSet::families)
            if (!m_tailnet.routes().isEmpty(family))
                addCells(routes, m_tailnet.routes(), family, {});
        for (Area &area : routes)
            m_sources.push_back(std::move(area.end));
    }

    bool run()
    {
        for (const NodeIndex node : m_tailnet.own()) {
            const Rest rest = restOf(m_before, m_after, node);
            if (!rest.isEmpty() && !compare(node, rest))
                return false;
        }
        return true;
    }

private:
    using Openings = std::array<Opening, 2>;

    bool compare(NodeIndex node, const Rest &rest)
    {
        // Sources with the same signature are senders of the same changed rules: these rules treat them
        // alike.
        std::map<Signature, std::vector<std::size_t>> classes;
        for (std::size_t i = 0; i < m_sources.size(); ++i) {
            Signature signature = signatureOf(i, rest);
            if (!isNobody(signature))
                classes[std::move(signature)].push_back(i);
        }
        for (const Area &area : areasOf(node, rest)) {
            for (const auto &[signature, members] : classes) {
                if (!differs(m_sources[members.front()], area.end, node, rest))
                    continue;
                for (const std::size_t i : members) {
                    const bool isSelf = m_sources[i].node && *m_sources[i].node == node && area.end.node;
                    if (!isSelf && !report(m_sources[i], area.end, node))
                        return false;
                }
            }
        }
        return true;
    }

    std::vector<Area> areasOf(NodeIndex node, const Rest &rest) const
    {
        std::vector<Area> out{{endOf(m_tailnet, node)}};
        const AddressSet &routes = m_tailnet.nodes()[node].routes;
        if (routes.isEmpty())
            return out;
        std::vector<AddressSet> cuts;
        const auto cut = [&](const Side &side, const std::vector<const NodeRule *> &rules) {
            const NodeFilter &filter = side.filters.node(node);
            for (const NodeRule *rule : rules) {
                for (std::uint32_t i = rule->first; i < rule->first + rule->count; ++i) {
                    const std::uint32_t set = filter.destinations[i].addresses;
                    if (set != Resolver::everything)
                        cuts.push_back(side.filters.sets()[set]);
                }
            }
        };
        cut(m_before, rest.before);
        cut(m_after, rest.after);
        for (const Family family : AddressSet::families)
            if (!routes.isEmpty(family))
                addCells(out, routes, family, cuts);
        return out;
    }

    static bool isSender(const Side &side, const NodeRule &rule, const base::Address &from)
    {
        return side.filters.sources()[side.filters.pieces()[rule.piece].sources].addresses.contains(from);
    }

    /// Which changed rules have it as a sender, by IPv4 and by IPv6, and which families it has.
    using Signature = std::vector<bool>;

    Signature signatureOf(std::size_t source, const Rest &rest)
    {
        Signature out;
        out.reserve(2 * (rest.before.size() + rest.after.size()) + 2);
        const auto add = [&](Side &side, const std::vector<const NodeRule *> &rules) {
            for (const NodeRule *rule : rules) {
                const std::vector<bool> &members
                    = membersOf(side, side.filters.pieces()[rule->piece].sources);
                out.push_back(members[2 * source]);
                out.push_back(members[2 * source + 1]);
            }
        };
        add(m_before, rest.before);
        add(m_after, rest.after);
        out.push_back(m_sources[source].addresses[0].has_value());
        out.push_back(m_sources[source].addresses[1].has_value());
        return out;
    }

    static bool isNobody(const Signature &signature)
    {
        return std::find(signature.begin(), signature.end() - 2, true) == signature.end() - 2;
    }

    /// For every source and family whether it is one of these senders.
    const std::vector<bool> &membersOf(Side &side, std::uint32_t senders)
    {
        std::vector<bool> &members = side.members[senders];
        if (!members.empty())
            return members;
        const AddressSet &addresses = side.filters.sources()[senders].addresses;
        for (const End &source : m_sources)
            for (const auto &address : source.addresses)
                members.push_back(address && addresses.contains(*address));
        return members;
    }

    /// The changed rules alone give the two sides something different.
    bool differs(const End &from, const End &to, NodeIndex node, const Rest &rest) const
    {
        return openingsBy(m_before, rest.before, from, to, node)
            != openingsBy(m_after, rest.after, from, to, node);
    }

    static Openings openingsBy(const Side &side, const std::vector<const NodeRule *> &rules, const End &from,
        const End &to, NodeIndex node)
    {
        Openings out;
        const NodeFilter &filter = side.filters.node(node);
        for (std::size_t i = 0; i < 2; ++i) {
            if (!from.addresses[i] || !to.addresses[i])
                continue;
            for (const NodeRule *rule : rules)
                if (isSender(side, *rule, *from.addresses[i]))
                    add(out[i], side.filters, filter, *rule, *to.addresses[i]);
            normalize(out[i]);
        }
        return out;
    }

    static void add(Opening &opening, const Filters &filters, const NodeFilter &filter, const NodeRule &rule,
        const base::Address &to)
    {
        const Piece &piece = filters.pieces()[rule.piece];
        for (std::uint32_t i = rule.first; i < rule.first + rule.count; ++i) {
            const Destination &destination = filter.destinations[i];
            if (destination.addresses != Resolver::everything
                && !filters.sets()[destination.addresses].contains(to))
                continue;
            if (piece.capabilities != hujson::noNode) {
                const hujson::Document &document = filters.policy().document();
                for (const auto &member : document.members(piece.capabilities))
                    opening.apps << document.string(member.name);
                continue;
            }
            for (const PortRange &ports : filters.ports()[destination.ports])
                addSpec(opening, {piece.protocol, ports});
        }
    }

    static Openings openingsOf(const Filters &filters, const End &from, const End &to, NodeIndex node)
    {
        Openings out;
        for (std::size_t i = 0; i < 2; ++i)
            if (from.addresses[i] && to.addresses[i])
                out[i] = flowAt(filters, node, *from.addresses[i], *to.addresses[i]).opening;
        return out;
    }

    bool report(const End &from, const End &to, NodeIndex node)
    {
        PairDifference pair{from, to, openingsOf(m_before.filters, from, to, node),
            openingsOf(m_after.filters, from, to, node)};
        return pair.before == pair.after || m_visit(pair);
    }

    const Tailnet &m_tailnet;
    Contents m_contents;
    Side m_before;
    Side m_after;
    const std::function<bool(const PairDifference &)> &m_visit;
    std::vector<End> m_sources;
};

} // namespace

bool difference(
    const Filters &before, const Filters &after, const std::function<bool(const PairDifference &)> &visit)
{
    return Differ(before, after, visit).run();
}

} // namespace policy::control
