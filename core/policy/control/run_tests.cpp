// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/run_tests.h"

#include "core/policy/control/filter.h"
#include "core/policy/control/messages.h"
#include "core/policy/control/parties.h"
#include "core/policy/control/say.h"
#include "core/policy/rule_reader.h"

#include <algorithm>
#include <unordered_map>

namespace policy::control {

namespace {

using Family = AddressSet::Family;
using Kind = Selector::Kind;

constexpr int tcp = 6;
constexpr int icmp = 1;

std::optional<int> singlePort(const QByteArray &text, int protocol)
{
    bool ok = false;
    const int port = text.toInt(&ok);
    const bool isDigits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!ok || !isDigits || port > 65535 || (port == 0 && protocol != icmp))
        return std::nullopt;
    return port;
}

class NetworkTests {
public:
    NetworkTests(const Names &names, const Tailnet &tailnet, Report &report)
        : m_names(names)
        , m_tailnet(tailnet)
        , m_report(report)
        , m_section(names.spelling("tests"))
        , m_parties(names, tailnet)
    {
        for (const Rule &rule : names.policy().rules())
            if (!rule.hasVia)
                m_rules.push_back(flat(rule));
        indexSources();
    }

    void run()
    {
        for (const PolicyTest &test : m_names.policy().tests())
            run(test);
    }

private:
    struct FlatRule {
        std::vector<const Source *> src;
        std::vector<std::pair<const Selector *, const Target *>> dst;
    };
    using Sources = std::vector<const Source *>;

    FlatRule flat(const Rule &rule)
    {
        FlatRule out;
        for (const Word &word : rule.src)
            out.src.push_back(&m_parties.resolver().source(word.text));
        for (const Target &target : rule.dst)
            out.dst.emplace_back(&m_parties.resolver().selector(target.selector), &target);
        return out;
    }

    /// Who is in which source, and which rules have it: a test looks at what concerns its own device only, or
    /// it would take time in the number of tests times that of rules.
    void indexSources()
    {
        m_sourcesOf.resize(m_tailnet.nodes().size());
        for (const FlatRule &rule : m_rules) {
            for (const Source *source : rule.src) {
                std::vector<const FlatRule *> &rules = m_rulesOf[source];
                if (rules.empty()) {
                    m_sources.push_back(source);
                    for (const NodeIndex node : m_tailnet.withAddressIn(source->addresses))
                        m_sourcesOf[node].push_back(source);
                    for (const NodeIndex node : source->externals)
                        m_sourcesOf[node].push_back(source);
                }
                rules.push_back(&rule);
            }
        }
    }

    void fail(const PolicyTest &test, const QString &why)
    {
        m_report.error(
            {test.node, m_section, QByteArray::number(test.index), nullptr, -1}, messages::testFailed(why));
    }

    void run(const PolicyTest &test)
    {
        if (test.accept.isEmpty() && test.deny.isEmpty())
            return fail(test, say(QT_TRANSLATE_NOOP("control", "the test has neither `accept` nor `deny`")));
        if (test.protocol == 255)
            return fail(test, say(QT_TRANSLATE_NOOP("control", "the protocol of the test is not known")));
        const std::vector<Party> sources = m_parties.of(test.src);
        if (sources.empty())
            return fail(
                test, say(QT_TRANSLATE_NOOP("control", "nobody is `%1`, or has no device"), test.src));
        for (const bool isAccept : {true, false})
            for (const QByteArray &target : isAccept ? test.accept : test.deny)
                run(test, sources, target, isAccept);
    }

    void run(
        const PolicyTest &test, const std::vector<Party> &sources, const QByteArray &target, bool isAccept)
    {
        const HostPorts split = splitHostPorts(target);
        const auto port = singlePort(split.ports, test.protocol);
        if (!port)
            return fail(test,
                say(QT_TRANSLATE_NOOP("control", "`%1` in a test needs exactly one port, as a number"),
                    target));
        const bool isSelf = split.host == "autogroup:self";
        const std::vector<Party> targets = isSelf ? std::vector<Party>() : m_parties.of(split.host);
        if (!isSelf && targets.empty())
            return fail(test, say(QT_TRANSLATE_NOOP("control", "`%1` in a test is no single host"), target));
        bool all = true;
        bool any = false;
        for (const Party &source : sources) {
            const std::vector<Party> own = isSelf ? devicesOfSameUser(source) : std::vector<Party>();
            if (isSelf && own.empty())
                return fail(
                    test, say(QT_TRANSLATE_NOOP("control", "`%1` in a test is no single host"), target));
            for (const Party &destination : isSelf ? own : targets) {
                const bool isOpen = isAllowed(source, destination, test.protocol, *port);
                all = all && isOpen;
                any = any || isOpen;
            }
        }
        if (isAccept && !all)
            fail(test,
                say(QT_TRANSLATE_NOOP("control", "`%1` does not reach `%2`, and the test says that it must"),
                    test.src, target));
        if (!isAccept && any)
            fail(test,
                say(QT_TRANSLATE_NOOP("control", "`%1` reaches `%2`, and the test says that it must not"),
                    test.src, target));
    }

    std::vector<Party> devicesOfSameUser(const Party &source) const
    {
        std::vector<Party> out;
        if (!source.node || !m_tailnet.nodes()[*source.node].isUser())
            return out;
        for (const NodeIndex node : m_tailnet.ofLogin(m_tailnet.nodes()[*source.node].login))
            out.push_back({m_tailnet.nodes()[node].own, node});
        return out;
    }

    bool isAllowed(const Party &from, const Party &to, int protocol, int port) const
    {
        if (to.node && m_tailnet.nodes()[*to.node].isExternal)
            return false;
        if (m_names.policy().isWideOpen())
            return true;
        return std::any_of(AddressSet::families.begin(), AddressSet::families.end(), [&](Family family) {
            const AddressSet source = from.own.only(family);
            const AddressSet target = to.own.only(family);
            if (source.isEmpty() || target.isEmpty())
                return false;
            const Sources &candidates = from.node ? m_sourcesOf[*from.node] : m_sources;
            return std::any_of(candidates.begin(), candidates.end(), [&](const Source *known) {
                return isSource(*known, from, source)
                    && isAllowed(m_rulesOf.at(known), from, to, target, protocol, port);
            });
        });
    }

    static bool isSource(const Source &known, const Party &from, const AddressSet &source)
    {
        return known.addresses.overlaps(source)
            || (from.node
                && std::find(known.externals.begin(), known.externals.end(), *from.node)
                    != known.externals.end());
    }

    /// \a rules are some that have \a from as a source.
    bool isAllowed(const std::vector<const FlatRule *> &rules, const Party &from, const Party &to,
        const AddressSet &target, int protocol, int port) const
    {
        return std::any_of(rules.begin(), rules.end(), [&](const FlatRule *rule) {
            return std::any_of(rule->dst.begin(), rule->dst.end(), [&](const auto &known) {
                return isOpen(*known.second, protocol, port) && isTarget(*known.first, from, to, target);
            });
        });
    }

    bool isTarget(
        const Selector &selector, const Party &from, const Party &to, const AddressSet &target) const
    {
        switch (selector.kind) {
        case Kind::Any:
            return true;
        case Kind::Addresses:
            return selector.addresses.overlaps(target);
        case Kind::Self: {
            if (!from.node || !to.node)
                return false;
            const Device &a = m_tailnet.nodes()[*from.node];
            const Device &b = m_tailnet.nodes()[*to.node];
            return a.isUser() && b.isUser() && a.login == b.login;
        }
        case Kind::Nobody:
            return selector.text == "autogroup:internet" && Resolver::internet().overlaps(target);
        default: {
            if (!to.node)
                return false;
            const auto devices = m_parties.resolver().devices(selector);
            return std::find(devices.begin(), devices.end(), *to.node) != devices.end();
        }
        }
    }

    static bool isOpen(const Target &target, int protocol, int port)
    {
        const int wanted = protocol == PortSpec::everyProtocol ? tcp : protocol;
        return std::any_of(target.ports.begin(), target.ports.end(), [&](const PortSpec &spec) {
            const bool isProtocol = spec.protocol == PortSpec::everyProtocol
                ? std::find(defaultProtocols.begin(), defaultProtocols.end(), wanted)
                    != defaultProtocols.end()
                : spec.protocol == wanted;
            const bool hasPorts = wanted == tcp || wanted == 17 || wanted == 132;
            return isProtocol && (!hasPorts || (spec.ports.first <= port && port <= spec.ports.last));
        });
    }

    const Names &m_names;
    const Tailnet &m_tailnet;
    Report &m_report;
    QByteArray m_section;
    Parties m_parties;
    std::vector<FlatRule> m_rules;
    std::unordered_map<const Source *, std::vector<const FlatRule *>> m_rulesOf;
    Sources m_sources;                ///< of all rules, each once
    std::vector<Sources> m_sourcesOf; ///< by node: those that it may be in
};

} // namespace

void runTests(const Names &names, const Tailnet &tailnet, Report &report)
{
    if (!names.policy().tests().empty())
        NetworkTests(names, tailnet, report).run();
}

} // namespace policy::control
