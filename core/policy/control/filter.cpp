// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/filter.h"

#include "core/policy/port_list.h"
#include "core/policy/rule_reader.h"

#include <algorithm>
#include <map>

namespace policy::control {

class Compiler {
public:
    Compiler(const Policy &policy, const Tailnet &tailnet)
        : m_policy(policy)
        , m_tailnet(tailnet)
        , m_resolver(policy, tailnet)
    {
        m_out.m_policy = &policy;
        m_out.m_tailnet = &tailnet;
        m_out.m_nodes.resize(tailnet.nodes().size());
        m_out.m_ports.push_back({ports::every});
        m_portsOf.emplace(m_out.m_ports.front(), 0);
        m_hasDefaultPosture = policy.section("defaultsrcposture") != hujson::noNode
            && policy.document().size(policy.section("defaultsrcposture")) > 0;
    }

    Filters run()
    {
        if (m_policy.isWideOpen())
            addOpenRule();
        for (const Rule &rule : m_policy.rules())
            add(rule);
        m_out.m_sets = m_resolver.takeSets();
        return std::move(m_out);
    }

private:
    using PortsKey = std::vector<PortRange>;

    void addOpenRule()
    {
        Rule rule;
        rule.section = Section::None;
        rule.src = {{"*", hujson::noNode}};
        rule.dst = {{{"*", hujson::noNode}, "*", {{PortSpec::everyProtocol, ports::every}}}};
        add(rule);
    }

    void add(const Rule &rule)
    {
        Origin origin{rule.section, rule.index, rule.node, rule.hasPosture || m_hasDefaultPosture};
        const std::uint32_t sources = sourcesOf(rule);
        const QByteArrayList via = rule.hasVia ? viaOf(rule) : QByteArrayList();
        for (const int protocol : protocolsOf(rule)) {
            const std::uint32_t piece = newPiece({origin, sources, protocol, hujson::noNode});
            for (const Target &target : rule.dst)
                addTarget(target, protocol, piece, via, rule.hasVia);
            addSelf(rule, origin, protocol, hujson::noNode);
        }
        if (!rule.apps.isEmpty())
            addCapabilities(rule, origin, sources);
    }

    /// In the order in which the rule names them.
    static std::vector<int> protocolsOf(const Rule &rule)
    {
        std::vector<int> out;
        for (const Target &target : rule.dst) {
            for (const PortSpec &spec : target.ports)
                if (std::find(out.begin(), out.end(), spec.protocol) == out.end())
                    out.push_back(spec.protocol);
        }
        return out;
    }

    QByteArrayList viaOf(const Rule &rule) const
    {
        QByteArrayList tags;
        for (const Word &word : wordsOf(m_policy.document(), m_policy.document().member(rule.node, "via")))
            tags << word.text;
        return tags;
    }

    void addTarget(
        const Target &target, int protocol, std::uint32_t piece, const QByteArrayList &via, bool hasVia)
    {
        const auto ports = portsOf(target, protocol);
        if (!ports)
            return;
        if (hasVia) {
            for (const Landing &landing : m_resolver.landingsVia(target.selector, via))
                land(landing, piece, *ports);
            return;
        }
        for (const Landing &landing : m_resolver.landings(target.selector))
            land(landing, piece, *ports);
    }

    /// autogroup:self: every untagged node of this tailnet, from those nodes of its user that are sources.
    void addSelf(const Rule &rule, const Origin &origin, int protocol, hujson::NodeIndex capabilities)
    {
        std::vector<std::uint32_t> ports;
        for (const Target &target : rule.dst) {
            if (m_resolver.selector(target.selector).kind != Selector::Kind::Self)
                continue;
            if (capabilities != hujson::noNode)
                ports.push_back(0);
            else if (const auto index = portsOf(target, protocol))
                ports.push_back(*index);
        }
        if (ports.empty() || rule.hasVia)
            return;
        QHash<QByteArray, std::uint32_t> pieces; // by login
        for (const NodeIndex node : m_tailnet.members()) {
            const QByteArray &login = m_tailnet.nodes()[node].login;
            auto piece = pieces.constFind(login);
            if (piece == pieces.constEnd()) {
                const std::uint32_t sources = selfSources(rule, login);
                piece = pieces.insert(login, newPiece({origin, sources, protocol, capabilities}));
            }
            if (m_out.m_sources[m_out.m_pieces[*piece].sources].addresses.isEmpty())
                continue;
            for (const std::uint32_t index : ports)
                land({node, m_resolver.ownSet(node)}, *piece, index);
        }
    }

    std::uint32_t selfSources(const Rule &rule, const QByteArray &login)
    {
        AddressSet all;
        for (const NodeIndex node : m_tailnet.ofLogin(login)) {
            const AddressSet &own = m_tailnet.nodes()[node].own;
            for (const Word &word : rule.src)
                all = all.united(m_resolver.source(word.text).addresses.intersected(own));
        }
        m_out.m_sources.push_back({std::move(all), {}});
        return static_cast<std::uint32_t>(m_out.m_sources.size() - 1);
    }

    /// Capabilities are given on the node's own addresses, also where the destination is `*`; a prefix behind
    /// a router and `via` give none (recorded).
    void addCapabilities(const Rule &rule, const Origin &origin, std::uint32_t sources)
    {
        const hujson::NodeIndex app = m_policy.document().member(rule.node, "app");
        if (rule.hasVia)
            return;
        const std::uint32_t piece = newPiece({origin, sources, PortSpec::everyProtocol, app});
        for (const Target &target : rule.dst) {
            for (const Landing &landing : m_resolver.landings(target.selector)) {
                const AddressSet &own = m_tailnet.nodes()[landing.node].own;
                if (m_resolver.sets()[landing.addresses].overlaps(own))
                    land({landing.node, capabilitySet(landing, own)}, piece, 0);
            }
        }
        addSelf(rule, origin, PortSpec::everyProtocol, app);
    }

    std::uint32_t capabilitySet(const Landing &landing, const AddressSet &own)
    {
        const bool isWhole = landing.addresses == Resolver::everything
            || m_resolver.sets()[landing.addresses].intersected(own) == own;
        return isWhole ? m_resolver.ownSet(landing.node) : landing.addresses;
    }

    void land(const Landing &landing, std::uint32_t piece, std::uint32_t ports)
    {
        NodeFilter &filter = m_out.m_nodes[landing.node];
        if (filter.rules.empty() || filter.rules.back().piece != piece)
            filter.rules.push_back({piece, static_cast<std::uint32_t>(filter.destinations.size()), 0});
        filter.destinations.push_back({landing.addresses, ports});
        ++filter.rules.back().count;
    }

    std::uint32_t newPiece(const Piece &piece)
    {
        m_out.m_pieces.push_back(piece);
        return static_cast<std::uint32_t>(m_out.m_pieces.size() - 1);
    }

    std::optional<std::uint32_t> portsOf(const Target &target, int protocol)
    {
        PortsKey key;
        for (const PortSpec &spec : target.ports)
            if (spec.protocol == protocol)
                key.push_back(spec.ports);
        if (key.empty())
            return std::nullopt;
        key = ports::normalized(std::move(key));
        const auto [found, isNew] = m_portsOf.emplace(key, static_cast<std::uint32_t>(m_out.m_ports.size()));
        if (isNew)
            m_out.m_ports.push_back(std::move(key));
        return found->second;
    }

    std::uint32_t sourcesOf(const Rule &rule)
    {
        QByteArrayList texts;
        for (const Word &word : rule.src)
            texts << word.text;
        std::sort(texts.begin(), texts.end());
        const QByteArray key = texts.join('\n');
        const auto known = m_sourcesOf.constFind(key);
        if (known != m_sourcesOf.constEnd())
            return *known;
        Senders senders;
        for (const Word &word : rule.src) {
            const Source &source = m_resolver.source(word.text);
            senders.addresses = senders.addresses.united(source.addresses);
            senders.externals.insert(
                senders.externals.end(), source.externals.begin(), source.externals.end());
        }
        sortUnique(senders.externals);
        const auto index = static_cast<std::uint32_t>(m_out.m_sources.size());
        m_out.m_sources.push_back(std::move(senders));
        m_sourcesOf.insert(key, index);
        return index;
    }

    struct ByRanges {
        bool operator()(const PortsKey &a, const PortsKey &b) const
        {
            return std::lexicographical_compare(
                a.begin(), a.end(), b.begin(), b.end(), [](PortRange x, PortRange y) {
                    return x.first != y.first ? x.first < y.first : x.last < y.last;
                });
        }
    };

    const Policy &m_policy;
    const Tailnet &m_tailnet;
    Resolver m_resolver;
    Filters m_out;
    QHash<QByteArray, std::uint32_t> m_sourcesOf;
    std::map<PortsKey, std::uint32_t, ByRanges> m_portsOf;
    bool m_hasDefaultPosture = false;
};

Filters Filters::compile(const Policy &policy, const Tailnet &tailnet)
{
    return Compiler(policy, tailnet).run();
}

AddressSet Filters::sendersAt(NodeIndex node, const Piece &piece) const
{
    const Senders &senders = m_sources[piece.sources];
    AddressSet out = senders.addresses;
    for (const NodeIndex external : senders.externals)
        if (m_tailnet->mayMeet(external, node))
            out = out.united(m_tailnet->nodes()[external].own);
    return out;
}

std::vector<NodeSet> Filters::visibility() const
{
    const std::size_t size = m_nodes.size();
    std::vector<std::optional<NodeSet>> senders(m_sources.size());
    const auto nodesOf = [&](std::uint32_t index) -> const NodeSet & {
        std::optional<NodeSet> &set = senders[index];
        if (!set) {
            set.emplace(size);
            for (const NodeIndex node : m_tailnet->withAddressIn(m_sources[index].addresses))
                set->insert(node);
            for (const NodeIndex node : m_tailnet->withRouteIn(m_sources[index].addresses))
                set->insert(node);
            for (const NodeIndex node : m_sources[index].externals)
                set->insert(node);
        }
        return *set;
    };
    std::vector<NodeSet> out(size, NodeSet(size));
    std::vector<std::uint32_t> seenAt(m_sources.size(), static_cast<std::uint32_t>(size));
    for (NodeIndex node = 0; node < size; ++node) {
        NodeSet all(size);
        for (const NodeRule &rule : m_nodes[node].rules) {
            const std::uint32_t index = m_pieces[rule.piece].sources;
            if (seenAt[index] == node)
                continue;
            seenAt[index] = node;
            all.unite(nodesOf(index));
        }
        all.forEach([&](NodeIndex other) {
            if (other == node || !m_tailnet->mayMeet(node, other))
                return;
            out[node].insert(other);
            out[other].insert(node);
        });
    }
    return out;
}

} // namespace policy::control
