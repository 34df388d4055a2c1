// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/engine.h"
#include "core/policy/plan.h"

#include "tests/core/policy/fixtures.h"
#include "tests/core/policy/naive.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <random>

using namespace Qt::StringLiterals;

/// Random policies and intents: the engine against the naive evaluator, and the plan against what it promises. The same
/// checks have to find every fault of a list; a check that finds none of them would prove nothing.
class TstPolicyRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void engineAndPlanHold();
    void planFaultIsFound_data();
    void planFaultIsFound();
    void engineFaultIsFound_data();
    void engineFaultIsFound();
};

namespace {

using Json = nlohmann::json;
using Family = policy::AddressSet::Family;

constexpr int pairs = 10000;
constexpr int pairsPerFault = 400;

const std::vector<int> probes{21, 22, 23, 53, 79, 80, 81, 443, 8095, 8096, 8097, 65535};

struct Case
{
    QByteArray text;
    policy::Intent intent;
};

/// What the naive evaluator knows of the fixture's tailnet.
const std::map<std::string, naive::Machine> &machines()
{
    static const std::map<std::string, naive::Machine> all{
        {"laptop", {"host@example.com", {}, "100.90.0.1", "fd7a:115c:a1e0::5a:1", false, "owner"}},
        {"phone", {"mate@example.com", {}, "100.90.0.2", "fd7a:115c:a1e0::5a:2", false, "member"}},
        {"server", {{}, {"tag:server"}, "100.90.0.3", "fd7a:115c:a1e0::5a:3", false, {}}},
        {"attic", {"host@example.com", {}, "100.101.102.103", "fd7a:115c:a1e0::6566:6667", false, "owner"}},
        {"tom", {"tom@example.org", {}, "100.99.98.97", "fd7a:115c:a1e0::6362:6161", true, "member"}},
        {"ann", {"ann@example.net", {}, "100.99.98.98", "fd7a:115c:a1e0::6362:6262", true, "member"}},
        {"lan", {{}, {}, "192.168.77.5", {}, false, {}}},
    };
    return all;
}

class Generator
{
public:
    explicit Generator(unsigned seed) : m_random(seed) {}

    Case next()
    {
        Case out;
        out.intent = testing::atticMedia();
        if (chance(3))
            out.intent.ports = {{policy::Protocol::Tcp, 443}, {policy::Protocol::Udp, 53}};
        QByteArrayList sections;
        const int form = number(8);
        if (form >= 1 && form != 2)
            sections << "\"acls\": " + list([this] { return acl(); });
        if (form == 0 || form == 2 || form >= 6)
            sections << "\"grants\": " + list([this] { return grant(); });
        if (form == 7 && chance(2))
            sections.clear();
        sections << "\"groups\": {\"group:dev\": [\"mate@example.com\"], \"group:f\": [\"TOM@example.org\", \"host@example.com\"]}"
                 << "\"hosts\": {\"all\": \"100.64.0.0/10\", \"attic-v4\": \"100.101.102.103\", \"home\": \"192.168.77.0/24\"}"
                 << "\"ipsets\": {\"ipset:net\": [\"100.64.0.0/10\", \"add fd7a:115c:a1e0::/48\", \"add host:home\"], "
                    "\"ipset:few\": [\"100.90.0.0/16\", \"remove 100.90.0.3\"]}";
        const QByteArray separator = chance(2) ? ",\n  " : ", ";
        out.text = "{" + QByteArray(chance(2) ? "\n  " : "") + sections.join(separator) + "}\n";
        return out;
    }

private:
    int number(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    bool chance(int of) { return number(of) == 0; }
    QByteArray pick(const QByteArrayList &from) { return from.at(number(static_cast<int>(from.size()))); }

    QByteArray list(const std::function<QByteArray()> &entry)
    {
        QByteArrayList out;
        const int size = number(5);
        for (int i = 0; i < size; ++i)
            out << entry();
        return out.isEmpty() || chance(2) ? "[" + out.join(", ") + "]" : "[\n    " + out.join(",\n    ") + "\n  ]";
    }

    QByteArray texts(const QByteArrayList &from, const QByteArrayList &suffixes = {})
    {
        QByteArrayList out;
        const int size = 1 + number(3);
        for (int i = 0; i < size; ++i) {
            QByteArray text = pick(from);
            if (!suffixes.isEmpty()) {
                if (text.count(':') > 2)
                    text = "[" + text + "]";
                text += ":" + pick(suffixes);
            }
            out << "\"" + text + "\"";
        }
        return "[" + out.join(", ") + "]";
    }

    QByteArrayList sources() const
    {
        return {"*", "*", "autogroup:member", "autogroup:tagged", "autogroup:shared", "autogroup:owner", "group:dev", "group:f",
                "tag:server", "mate@example.com", "tom@example.org", "all", "fd7a:115c:a1e0::/48", "ipset:net", "ipset:few",
                "192.168.77.0/24", "100.96.0.0/11", "100.90.0.1", "user:*@example.com", "autogroup:danger-all", "0.0.0.0/0"};
    }
    QByteArrayList targets() const
    {
        return {"*", "*", "attic-v4", "fd7a:115c:a1e0::6566:6667", "tag:server", "autogroup:member", "autogroup:tagged",
                "host@example.com", "group:dev", "100.64.0.0/10", "ipset:net", "home", "autogroup:owner"};
    }

    QByteArray acl()
    {
        const QByteArray proto = pick({"", "", "\"proto\": \"tcp\", ", "\"proto\": \"udp\", "});
        return "{\"action\": \"accept\", \"src\": " + texts(sources()) + ", " + proto + "\"dst\": "
            + texts(targets(), {"*", "22", "80,443", "8000-8100", "53"}) + "}";
    }

    QByteArray grant()
    {
        if (chance(5)) // a rule with autogroup:self
            return "{\"src\": [\"*\"], \"dst\": [\"autogroup:self\", \"*\"], \"ip\": [\"22\"]}";
        const QByteArray app = chance(5) ? ", \"app\": {\"example.com/cap/x\": [{}]}" : "";
        return "{\"src\": " + texts(sources()) + ", \"dst\": " + texts(targets()) + ", \"ip\": "
            + texts({"*", "22", "tcp:80", "udp:53", "8000-8100", "tcp:443"}) + app + "}";
    }

    std::mt19937 m_random;
};

Json naiveJson(const QByteArray &text)
{
    return Json::parse(text.begin(), text.end(), nullptr, false, true);
}

std::set<std::string> probed(const policy::Opening &opening)
{
    std::set<std::string> out;
    const auto add = [&](const char *prefix, const std::vector<policy::PortRange> &ranges) {
        for (const int port : probes) {
            for (const policy::PortRange &range : ranges) {
                if (range.first <= port && port <= range.last)
                    out.insert(prefix + std::to_string(port));
            }
        }
    };
    add("6/", opening.tcp);
    add("17/", opening.udp);
    for (const QByteArray &app : opening.apps)
        out.insert("app/" + app.toStdString());
    return out;
}

policy::Principal principal(const std::string &name)
{
    const policy::Topology home = testing::home();
    for (const policy::Node &node : home.nodes) {
        if (node.name.toStdString() == name)
            return policy::principalOf(node, home);
    }
    policy::Principal host;
    host.isRouted = true;
    host.addresses = {base::Address::parse(u"192.168.77.5").value()};
    return host;
}

/// The engine on \a engineText against the naive evaluator on \a text; empty when they agree.
QString disagreement(const QByteArray &text, const QByteArray &engineText)
{
    static const std::map<std::string, policy::Principal> principals = [] {
        std::map<std::string, policy::Principal> out;
        for (const auto &[name, machine] : machines())
            out.emplace(name, principal(name));
        return out;
    }();
    const auto read = policy::Policy::read(engineText);
    if (!read)
        return u"does not parse"_s;
    const policy::Topology home = testing::home();
    policy::Engine engine(*read, policy::SharedPeople::of({}, &home));
    const Json json = naiveJson(text);
    for (const auto &[from, source] : machines()) {
        for (const char *to : {"attic", "laptop", "server"}) {
            if (source.isFriend && std::string_view(to) != "attic")
                continue; // not shared with them
            for (const bool isV6 : {false, true}) {
                if (isV6 && source.v6.empty())
                    continue;
                const auto ours = probed(engine.opening(principals.at(from), principals.at(to), isV6 ? Family::V6 : Family::V4));
                if (ours != naive::reach(json, source, machines().at(to), isV6, probes))
                    return QString::fromStdString(from + " -> " + to) + (isV6 ? u" IPv6"_s : u" IPv4"_s);
            }
        }
    }
    return {};
}

/// The policy with only those sources that name shared people.
Json onPurpose(Json policy)
{
    static const std::set<std::string> named{"autogroup:shared", "tom@example.org", "group:f"};
    bool hasSection = false;
    for (const char *section : {"acls", "grants"}) {
        if (!policy.contains(section))
            continue;
        hasSection = true;
        for (Json &rule : policy[section]) {
            Json kept = Json::array();
            for (const Json &source : rule["src"]) {
                if (named.count(source.get<std::string>()) > 0)
                    kept.push_back(source);
            }
            rule["src"] = kept;
        }
    }
    if (!hasSection)
        policy["grants"] = Json::array();
    return policy;
}

/// What of the promise of a plan \a after breaks, by the naive evaluator alone; empty when it holds.
QString brokenPromise(const Case &one, const QByteArray &after)
{
    const Json former = naiveJson(one.text);
    const Json next = naiveJson(after);
    if (next.is_discarded())
        return u"does not parse"_s;
    const auto &all = machines();
    for (const bool isV6 : {false, true}) {
        std::set<std::string> wanted = naive::reach(onPurpose(former), all.at("tom"), all.at("attic"), isV6, probes);
        for (const policy::SharedPort &port : one.intent.ports)
            wanted.insert((port.protocol == policy::Protocol::Tcp ? "6/" : "17/") + std::to_string(port.port));
        if (naive::reach(next, all.at("tom"), all.at("attic"), isV6, probes) != wanted)
            return u"the friend has more or less than promised"_s;
        for (const auto &[from, source] : all) {
            for (const auto &[to, target] : all) {
                if (source.isFriend || target.isFriend || (isV6 && (source.v6.empty() || target.v6.empty())))
                    continue;
                if (naive::reach(former, source, target, isV6, probes) != naive::reach(next, source, target, isV6, probes))
                    return QString::fromStdString(from + " -> " + to + " changes");
            }
        }
    }
    return {};
}

} // namespace

void TstPolicyRandom::engineAndPlanHold()
{
    const policy::Topology home = testing::home();
    Generator generator(20261121);
    int declined = 0;
    for (int i = 0; i < pairs; ++i) {
        const Case one = generator.next();
        const QString before = disagreement(one.text, one.text);
        QVERIFY2(before.isEmpty(), qPrintable(before + u'\n' + QString::fromUtf8(one.text)));
        const auto plan = policy::plan(one.text, one.intent, &home);
        if (!plan) {
            ++declined;
            continue;
        }
        const QString broken = brokenPromise(one, plan->text) + disagreement(plan->text, plan->text);
        QVERIFY2(broken.isEmpty(), qPrintable(broken + u'\n' + QString::fromUtf8(one.text) + u'\n' + QString::fromUtf8(plan->text)));
        for (const policy::AccessChange &change : plan->access)
            QVERIFY2(change.isShared, one.text.constData());
        const auto again = policy::plan(plan->text, one.intent, &home);
        QVERIFY2(again && again->text == plan->text, plan->text.constData());
        const auto narrowed = policy::narrow(one.text, one.intent, &home);
        const auto revoked = policy::revoke(plan->text, one.intent, &home);
        QVERIFY2(narrowed && revoked && revoked->text == narrowed->text, plan->text.constData());
        const auto paused = policy::pause(plan->text, one.intent, &home);
        const auto resumed = paused ? policy::resume(paused->text, one.intent, &home) : paused;
        QVERIFY2(resumed && resumed->text == plan->text, plan->text.constData());
    }
    QVERIFY2(declined < pairs / 20, qPrintable(QString::number(declined)));
}

using Fault = std::function<QByteArray(QByteArray)>;
Q_DECLARE_METATYPE(Fault)

namespace {

Fault replacing(const char *what, const char *with)
{
    return [=](QByteArray text) { return text.replace(what, with); };
}

} // namespace

void TstPolicyRandom::planFaultIsFound_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("tagged machines forgotten") << replacing(", \"autogroup:tagged\"", "");
    QTest::newRow("members forgotten") << replacing("\"autogroup:member\", \"autogroup:tagged\"", "\"autogroup:tagged\"");
    QTest::newRow("approved route forgotten") << replacing("\"autogroup:tagged\", \"192.168.77.0/24\"", "\"autogroup:tagged\"");
    QTest::newRow("not narrowed") << replacing("\"autogroup:member\", \"autogroup:tagged\"", "\"*\"");
    QTest::newRow("shared instead of tagged") << replacing("\"autogroup:tagged\"", "\"autogroup:shared\"");
    QTest::newRow("IPv6 address forgotten") << replacing(", \"fd7a:115c:a1e0::6566:6667\"], \"ip\": [\"tcp", "], \"ip\": [\"tcp");
    QTest::newRow("port off by one") << replacing("8096", "8097");
    QTest::newRow("protocol forgotten in grants") << replacing("\"tcp:8096\"", "\"8096\"");
    QTest::newRow("protocol forgotten in acls") << replacing("\"src\": [\"tom@example.org\"], \"proto\": \"tcp\", ", "\"src\": [\"tom@example.org\"], ");
    QTest::newRow("another friend") << replacing("[\"tom@example.org\"], \"dst\"", "[\"tim@example.org\"], \"dst\"");
    QTest::newRow("every port") << replacing("\"ip\": [\"tcp:8096\"]", "\"ip\": [\"tcp:*\"]");
    QTest::newRow("the section is gone") << replacing("\"grants\":", "\"former\":");
    QTest::newRow("self not split") << replacing("\"src\": [\"autogroup:member\"], \"dst\": [\"autogroup:self\", \"*\"]",
                                                 "\"src\": [\"autogroup:member\"], \"dst\": [\"autogroup:self\"]");
}

void TstPolicyRandom::planFaultIsFound()
{
    QFETCH(const Fault, fault);
    const policy::Topology home = testing::home();
    Generator generator(7);
    bool isFound = false;
    for (int i = 0; i < pairsPerFault && !isFound; ++i) {
        const Case one = generator.next();
        const auto plan = policy::plan(one.text, one.intent, &home);
        if (plan)
            isFound = !brokenPromise(one, fault(plan->text)).isEmpty();
    }
    QVERIFY(isFound);
}

void TstPolicyRandom::engineFaultIsFound_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("group members ignored") << replacing("[\"mate@example.com\"], \"group:f\"", "[], \"group:f\"");
    QTest::newRow("case of a login") << replacing("TOM@", "T0M@");
    QTest::newRow("aliases ignored") << replacing("\"all\": \"100.64.0.0/10\"", "\"none\": \"100.64.0.0/10\"");
    QTest::newRow("removal from an ipset ignored") << replacing(", \"remove 100.90.0.3\"", "");
    QTest::newRow("prefix one bit short") << replacing("100.96.0.0/11", "100.96.0.0/14");
    QTest::newRow("port range ends early") << replacing("8000-8100", "8000-8095");
    QTest::newRow("proto ignored") << replacing("\"proto\": \"udp\", ", "");
    QTest::newRow("self is nobody") << replacing("\"dst\": [\"autogroup:self\", \"*\"]", "\"dst\": [\"autogroup:self\"]");
    QTest::newRow("roles ignored") << replacing("autogroup:owner", "autogroup:auditor");
    QTest::newRow("shared people ignored") << replacing("autogroup:shared", "autogroup:nobody");
}

void TstPolicyRandom::engineFaultIsFound()
{
    QFETCH(const Fault, fault);
    Generator generator(11);
    bool isFound = false;
    for (int i = 0; i < pairsPerFault && !isFound; ++i) {
        const QByteArray text = generator.next().text;
        isFound = !disagreement(text, fault(text)).isEmpty();
    }
    QVERIFY(isFound);
}

QTEST_APPLESS_MAIN(TstPolicyRandom)
#include "tst_policy_random.moc"
