// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/control/difference.h"

#include "tests/core/policy/naive.h"
#include "tests/core/policy/probed.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <random>

using namespace Qt::StringLiterals;

/// The compiled filters in random tailnets: against the naive evaluator, and their difference against all
/// pairs.
class TstPolicyFilters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filtersEqualTheNaiveEvaluator();
    void differenceIsThatOfAllPairs();
    void visibilityFollowsFromTheFilters();
    void bothWaysOfReachAgree();
    void faultIsFound_data();
    void faultIsFound();
};

namespace {

using Json = nlohmann::json;
using policy::control::NodeIndex;

constexpr int rounds = 1500;
constexpr int roundsPerFault = 400;

const std::vector<int> probes{21, 22, 23, 53, 80, 443, 8000, 8096, 8101, 65535};

class Generator {
public:
    explicit Generator(unsigned seed)
        : m_random(seed)
    {
    }

    policy::Topology topology()
    {
        policy::Topology out;
        out.domains = {u"example.com"_s};
        out.users = {{u"ann@example.com"_s, u"owner"_s}, {u"bob@example.com"_s, u"member"_s},
            {u"tom@example.org"_s, u"member"_s, true}};
        const int size = 4 + number(5);
        for (int i = 0; i < size; ++i) {
            policy::Node node;
            node.name = u"n%1"_s.arg(i);
            node.addresses = {base::Address::parse(u"100.90.%1.%2"_s.arg(number(2)).arg(i + 1)).value(),
                base::Address::parse(u"fd7a:115c:a1e0::%1"_s.arg(i + 1)).value()};
            switch (number(6)) {
            case 0:
                node.tags = {u"tag:a"_s};
                break;
            case 1:
                node.tags = {u"tag:b"_s, u"tag:a"_s};
                break;
            case 2:
                node.user = u"tom@example.org"_s;
                node.isExternal = true;
                break;
            default:
                node.user = chance(2) ? u"ann@example.com"_s : u"bob@example.com"_s;
            }
            if (!node.isExternal && chance(4))
                node.approvedRoutes = {chance(2) ? u"10.1.0.0/16"_s : u"10.1.2.0/24"_s};
            if (!node.isExternal && chance(3))
                node.sharedWith = {u"tom@example.org"_s};
            out.nodes.push_back(node);
        }
        return out;
    }

    QByteArray text()
    {
        QByteArrayList sections{"\"groups\": {\"group:all\": [\"ann@example.com\", \"BOB@example.com\"], "
                                "\"group:f\": [\"tom@example.org\"]}",
            "\"hosts\": {\"one\": \"100.90.0.1\", \"net\": \"10.1.0.0/16\"}",
            "\"tagOwners\": {\"tag:a\": [], \"tag:b\": []}"};
        if (!chance(4))
            sections << "\"acls\": " + list([this] { return acl(); });
        if (!chance(3))
            sections << "\"grants\": " + list([this] { return grant(); });
        return "{" + sections.join(", ") + "}";
    }

    /// Another policy that shares most rules with \a text.
    QByteArray changed(QByteArray text)
    {
        static const std::vector<std::pair<const char *, const char *>> edits{
            {"\"*\"", "\"autogroup:member\", \"autogroup:tagged\""}, {"\"tag:a\"]", "\"tag:b\"]"},
            {"22", "23"}, {"ann@example.com\", \"BOB", "BOB"}, {"100.90.0.1", "100.90.1.0/24"},
            {"\"acls\":", "\"old\":"}, {"group:all", "autogroup:member"}, {"tcp:80", "80"},
            {"10.1.0.0/16", "10.1.2.0/23"}};
        const int count = 1 + number(2);
        for (int i = 0; i < count; ++i) {
            const auto &[from, to] = edits[static_cast<std::size_t>(number(static_cast<int>(edits.size())))];
            text.replace(from, to);
        }
        return text;
    }

private:
    int number(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    bool chance(int of) { return number(of) == 0; }

    QByteArray list(const std::function<QByteArray()> &entry)
    {
        QByteArrayList out;
        const int size = number(4);
        for (int i = 0; i < size; ++i)
            out << entry();
        return "[" + out.join(", ") + "]";
    }

    QByteArray texts(const QByteArrayList &from, const QByteArrayList &suffixes = {})
    {
        QByteArrayList out;
        const int size = 1 + number(3);
        for (int i = 0; i < size; ++i) {
            const QByteArray text = from.at(number(static_cast<int>(from.size())));
            const QByteArray suffix = suffixes.isEmpty()
                ? QByteArray()
                : ":" + suffixes.at(number(static_cast<int>(suffixes.size())));
            out << "\"" + text + suffix + "\"";
        }
        return "[" + out.join(", ") + "]";
    }

    static QByteArrayList sources()
    {
        return {"*", "autogroup:member", "autogroup:tagged", "autogroup:shared", "autogroup:owner",
            "group:all", "group:f", "tag:a", "bob@example.com", "tom@example.org", "one", "net",
            "100.90.0.0/24", "user:*@example.com", "autogroup:danger-all", "10.1.2.0/24"};
    }
    static QByteArrayList targets()
    {
        return {"*", "tag:a", "tag:b", "autogroup:member", "autogroup:tagged", "ann@example.com", "group:all",
            "one", "net", "100.90.1.0/24", "10.0.0.0/8", "autogroup:self", "autogroup:owner"};
    }

    QByteArray acl()
    {
        const QByteArray proto = chance(3) ? "\"proto\": \"tcp\", " : chance(3) ? "\"proto\": \"17\", " : "";
        return "{\"action\": \"accept\", \"src\": " + texts(sources()) + ", " + proto
            + "\"dst\": " + texts(targets(), {"*", "22", "80,443", "8000-8100", "53"}) + "}";
    }

    QByteArray grant()
    {
        const QByteArray app = chance(4) ? ", \"app\": {\"example.com/cap/x\": [{}]}" : "";
        return "{\"src\": " + texts(sources()) + ", \"dst\": " + texts(targets())
            + ", \"ip\": " + texts({"*", "22", "tcp:80", "udp:53", "8000-8100", "tcp:443"}) + app + "}";
    }

    std::mt19937 m_random;
};

struct End {
    naive::Machine machine;
    std::array<std::optional<base::Address>, 2> addresses;
    const policy::Node *node = nullptr; ///< nullptr: behind a route
};

End endOf(const policy::Node &node)
{
    End end;
    end.node = &node;
    end.machine.login = node.user.toStdString();
    for (const QString &tag : node.tags)
        end.machine.tags.push_back(tag.toStdString());
    end.machine.isFriend = node.isExternal;
    end.machine.role = node.user.startsWith(u"ann") ? "owner" : "member";
    for (const base::Address &address : node.addresses) {
        (address.isV4() ? end.machine.v4 : end.machine.v6) = address.toString().toStdString();
        end.addresses[address.isV4() ? 0 : 1] = address;
    }
    return end;
}

End hostBehindRoute(const QString &address)
{
    End end;
    end.addresses[0] = base::Address::parse(address);
    end.machine.v4 = address.toStdString();
    return end;
}

std::vector<End> endsOf(const policy::Topology &topology)
{
    std::vector<End> out;
    for (const policy::Node &node : topology.nodes)
        out.push_back(endOf(node));
    const auto isRouted = [&](const QString &route) {
        return std::any_of(topology.nodes.begin(), topology.nodes.end(),
            [&](const policy::Node &node) { return node.approvedRoutes.contains(route); });
    };
    if (isRouted(u"10.1.0.0/16"_s))
        out.push_back(hostBehindRoute(u"10.1.9.9"_s));
    if (isRouted(u"10.1.0.0/16"_s) || isRouted(u"10.1.2.0/24"_s))
        out.push_back(hostBehindRoute(u"10.1.2.3"_s));
    return out;
}

bool mayMeet(const End &from, const End &to)
{
    if (to.machine.isFriend)
        return from.node && from.node == to.node; // its own filter is not ours
    return !from.machine.isFriend
        || (to.node && to.node->sharedWith.contains(QString::fromStdString(from.machine.login)));
}

std::set<std::string> wanted(const Json &json, const End &from, const End &to, bool isV6)
{
    if (!mayMeet(from, to) || to.machine.isFriend)
        return {};
    std::set<std::string> out = naive::reach(json, from.machine, to.machine, isV6, probes);
    if (!to.node) // capabilities are given on the addresses of a node only (recorded)
        for (auto it = out.begin(); it != out.end();)
            it = it->rfind("app/", 0) == 0 ? out.erase(it) : std::next(it);
    return out;
}

/// What the filters of \a compiled say against the naive evaluator's reading of \a text; empty when they
/// agree.
QString disagreement(const QByteArray &text, const QByteArray &compiled, const policy::Topology &topology)
{
    const auto policy = policy::Policy::read(compiled);
    if (!policy)
        return u"does not parse"_s;
    const policy::control::Tailnet tailnet(topology);
    const auto filters = policy::control::Filters::compile(*policy, tailnet);
    const Json json = Json::parse(text.begin(), text.end(), nullptr, false, true);
    const std::vector<End> ends = endsOf(topology);
    for (const End &from : ends) {
        for (const End &to : ends) {
            for (const std::size_t family : {0U, 1U}) {
                if (!from.addresses[family] || !to.addresses[family])
                    continue;
                const auto flow
                    = policy::control::flowBetween(filters, *from.addresses[family], *to.addresses[family]);
                if (testing::probed(flow.opening, probes) != wanted(json, from, to, family == 1))
                    return from.addresses[family]->toString() + u" -> "_s + to.addresses[family]->toString();
                if (flow.isEmpty() != flow.by.empty())
                    return u"no rule explains it"_s;
            }
        }
    }
    return {};
}

QByteArray dump(const policy::Topology &topology, const QByteArray &text)
{
    QByteArray out = text + '\n';
    for (const policy::Node &node : topology.nodes)
        out += (node.name + u' ' + node.addresses[0].toString() + u' ' + node.user + node.tags.join(u' ')
                   + u' ' + node.approvedRoutes.join(u' ') + u' ' + node.sharedWith.join(u' '))
                   .toUtf8()
            + '\n';
    return out;
}

} // namespace

void TstPolicyFilters::filtersEqualTheNaiveEvaluator()
{
    Generator generator(20261121);
    for (int i = 0; i < rounds; ++i) {
        const policy::Topology topology = generator.topology();
        const QByteArray text = generator.text();
        const QString fault = disagreement(text, text, topology);
        QVERIFY2(fault.isEmpty(), qPrintable(fault + u'\n' + QString::fromUtf8(dump(topology, text))));
    }
}

void TstPolicyFilters::differenceIsThatOfAllPairs()
{
    Generator generator(5);
    int changes = 0;
    for (int i = 0; i < rounds; ++i) {
        const policy::Topology topology = generator.topology();
        const QByteArray text = generator.text();
        const auto before = policy::Policy::read(text);
        const auto after = policy::Policy::read(generator.changed(text));
        QVERIFY(before && after);
        const policy::control::Tailnet tailnet(topology);
        const auto former = policy::control::Filters::compile(*before, tailnet);
        const auto next = policy::control::Filters::compile(*after, tailnet);
        std::map<std::pair<QString, QString>, std::pair<policy::Opening, policy::Opening>> told; // IPv4
        policy::control::difference(former, next, [&](const policy::control::PairDifference &pair) {
            if (pair.from.addresses[0] && pair.to.node && pair.before[0] != pair.after[0])
                told[{pair.from.addresses[0]->toString(), pair.to.addresses[0]->toString()}]
                    = {pair.before[0], pair.after[0]};
            return true;
        });
        for (const NodeIndex from : tailnet.own()) {
            for (const NodeIndex to : tailnet.own()) {
                const auto source = *tailnet.nodes()[from].own.first(policy::AddressSet::Family::V4);
                const auto target = *tailnet.nodes()[to].own.first(policy::AddressSet::Family::V4);
                const auto a = policy::control::flowBetween(former, source, target).opening;
                const auto b = policy::control::flowBetween(next, source, target).opening;
                if (from == to || a == b)
                    continue;
                ++changes;
                const auto found = told.find({source.toString(), target.toString()});
                QVERIFY2(found != told.end(), dump(topology, text).constData());
                QVERIFY2(
                    found->second.first == a && found->second.second == b, dump(topology, text).constData());
                told.erase(found);
            }
        }
        for (const auto &[pair, openings] : told) // what is left comes from a host behind a route
            QVERIFY2(pair.first.startsWith(u"10."), dump(topology, text).constData());
    }
    QVERIFY(changes > rounds);
}

void TstPolicyFilters::visibilityFollowsFromTheFilters()
{
    Generator generator(6);
    int pairs = 0;
    for (int i = 0; i < rounds; ++i) {
        const policy::Topology topology = generator.topology();
        const auto policy = policy::Policy::read(generator.text());
        const policy::control::Tailnet tailnet(topology);
        const auto filters = policy::control::Filters::compile(*policy, tailnet);
        const auto visible = filters.visibility();
        const auto lets = [&](NodeIndex to, NodeIndex from) {
            const auto &device = tailnet.nodes()[from];
            return std::any_of(
                filters.node(to).rules.begin(), filters.node(to).rules.end(), [&](const auto &rule) {
                    const auto senders = filters.sendersAt(to, filters.pieces()[rule.piece]);
                    return senders.overlaps(device.own) || senders.overlaps(device.routes);
                });
        };
        for (NodeIndex a = 0; a < tailnet.nodes().size(); ++a) {
            for (NodeIndex b = 0; b < tailnet.nodes().size(); ++b) {
                const bool isWanted = a != b && tailnet.mayMeet(a, b) && (lets(a, b) || lets(b, a));
                QCOMPARE(visible[a].contains(b), isWanted);
                pairs += isWanted ? 1 : 0;
            }
        }
    }
    QVERIFY(pairs > rounds);
}

void TstPolicyFilters::bothWaysOfReachAgree()
{
    Generator generator(8);
    for (int i = 0; i < rounds / 3; ++i) {
        const policy::Topology topology = generator.topology();
        const auto policy = policy::Policy::read(generator.text());
        const policy::control::Tailnet tailnet(topology);
        const auto filters = policy::control::Filters::compile(*policy, tailnet);
        std::set<std::pair<NodeIndex, NodeIndex>> inwards;
        std::set<std::pair<NodeIndex, NodeIndex>> outwards;
        for (NodeIndex node = 0; node < tailnet.nodes().size(); ++node) {
            for (const auto &reached : policy::control::whoReaches(filters, node, {}))
                if (reached.end.node)
                    inwards.insert({*reached.end.node, node});
            for (const auto &reached : policy::control::reachOf(filters, node))
                if (reached.end.node)
                    outwards.insert({node, *reached.end.node});
        }
        QVERIFY(inwards == outwards);
    }
}

using Fault = std::function<QByteArray(QByteArray)>;
Q_DECLARE_METATYPE(Fault)

void TstPolicyFilters::faultIsFound_data()
{
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, const char *what, const char *with) {
        QTest::newRow(name) << Fault([=](QByteArray text) { return text.replace(what, with); });
    };
    row("a tag ignored", "tag:b", "tag:c");
    row("a group member ignored", "\"BOB@example.com\"", "\"b@example.com\"");
    row("shared people ignored", "autogroup:shared", "autogroup:tagged");
    row("everybody is the tailnet's own", "\"*\"", "\"autogroup:member\"");
    row("self is every member", "autogroup:self", "autogroup:member");
    row("a route is cut", "\"net\": \"10.1.0.0/16\"", "\"net\": \"10.1.2.0/25\"");
    row("a protocol ignored", "\"proto\": \"17\", ", "");
    row("a range ends early", "8000-8100", "8000-8095");
    row("roles ignored", "autogroup:owner", "autogroup:auditor");
    row("a capability lost", "example.com/cap/x", "example.com/cap/y");
}

void TstPolicyFilters::faultIsFound()
{
    QFETCH(const Fault, fault);
    Generator generator(11);
    bool isFound = false;
    for (int i = 0; i < roundsPerFault && !isFound; ++i) {
        const policy::Topology topology = generator.topology();
        const QByteArray text = generator.text();
        isFound = !disagreement(text, fault(text), topology).isEmpty();
    }
    QVERIFY(isFound);
}

QTEST_APPLESS_MAIN(TstPolicyFilters)
#include "tst_policy_filters.moc"
