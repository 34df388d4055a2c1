// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/engine.h"
#include "core/policy/plan.h"

#include "tests/core/policy/probed.h"
#include "tests/core/policy/promise.h"
#include "tests/core/policy/random_case.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <array>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

/// Random policies and intents: the engine against the naive evaluator, and the plan against what it
/// promises. The same checks have to find every fault of a list; a check that finds none of them would prove
/// nothing. HALFDOOR_RANDOM_PAIRS and HALFDOOR_RANDOM_SEED say how many pairs and which.
class TstPolicyRandom : public QObject {
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
using testing::Case;
using testing::Generator;
using testing::tailnet;
using Family = policy::AddressSet::Family;

constexpr int pairsPerFault = 400;

Json naiveJson(const QByteArray &text)
{
    return Json::parse(text.begin(), text.end(), nullptr, false, true);
}

/// Everybody of a tailnet as the engine and as the naive evaluator see them.
struct Everybody {
    explicit Everybody(const policy::Topology &topology)
        : machines(testing::machinesOf(topology))
    {
        for (const policy::Node &node : topology.nodes)
            principals.emplace(node.name.toStdString(), policy::principalOf(node, topology));
        policy::Principal host;
        host.isRouted = true;
        host.addresses = {base::Address::parse(u"192.168.77.5").value()};
        principals.emplace("lan", host);
    }
    std::map<std::string, naive::Machine> machines;
    std::map<std::string, policy::Principal> principals;
};

/// The engine on \a engineText against the naive evaluator on \a text; empty when they agree.
QString disagreement(const Case &one, const QByteArray &text, const QByteArray &engineText)
{
    static const std::array<Everybody, 2> all{Everybody(testing::home()), Everybody(testing::taggedHome())};
    const Everybody &everybody = all.at(one.isTagged ? 1 : 0);
    const auto read = policy::Policy::read(engineText);
    if (!read)
        return u"does not parse"_s;
    policy::Engine engine(*read, policy::SharedPeople::of({}, &tailnet(one)));
    const Json json = naiveJson(text);
    for (const auto &[from, source] : everybody.machines) {
        for (const char *to : {"attic", "laptop", "server"}) {
            if (source.isFriend && std::string_view(to) != "attic")
                continue; // not shared with them
            for (const bool isV6 : {false, true}) {
                if (isV6 && source.v6.empty())
                    continue;
                const auto ours
                    = testing::probed(engine.opening(everybody.principals.at(from),
                                          everybody.principals.at(to), isV6 ? Family::V6 : Family::V4),
                        testing::probes());
                if (ours != naive::reach(json, source, everybody.machines.at(to), isV6, testing::probes()))
                    return QString::fromStdString(from + " -> " + to) + (isV6 ? u" IPv6"_s : u" IPv4"_s);
            }
        }
    }
    return {};
}

/// A group that gives more than the share is no promise; the laws hold all the same.
bool isPromise(const policy::Intent &intent)
{
    return intent.naming.name != u"group:f";
}

QString brokenLaw(const Case &one, const policy::Plan &plan)
{
    const policy::Topology *home = &tailnet(one);
    const policy::Options agreed = testing::agreed();
    const auto again = policy::plan(plan.text, one.intent, home, agreed);
    if (!again || again->text != plan.text || !again->changes.empty())
        return u"share(share(p)) = share(p)"_s;
    const auto narrowed = policy::narrow(one.text, one.intent, home, agreed);
    const auto revoked = policy::revoke(plan.text, one.intent, home, agreed);
    if (!narrowed || !revoked || revoked->text != narrowed->text)
        return u"revoke(share(p)) = narrow(p)"_s;
    const auto paused = policy::pause(plan.text, one.intent, home, agreed);
    const auto resumed = paused ? policy::resume(paused->text, one.intent, home, agreed) : paused;
    if (!resumed || resumed->text != plan.text)
        return u"resume(pause(x)) = x"_s;
    std::vector<hujson::Edit> edits;
    for (const policy::Change &change : plan.changes)
        edits.push_back(change.edit);
    if (hujson::apply(one.text, edits) != plan.text)
        return u"changes give the text"_s;
    for (const policy::AccessChange &change : plan.access)
        if (!change.isShared && isPromise(one.intent))
            return u"the access diff says that somebody of the host's own changes"_s;
    return {};
}

/// The former bytes come back when nobody is invited; when somebody is, only if they open nothing to him.
QString brokenUndo(const Case &one, const policy::Plan &plan)
{
    const policy::Topology *home = &tailnet(one);
    const auto undone = policy::undo(plan.text, plan.text, one.text, {{one.intent, false}}, home);
    if (!undone || undone->text != one.text)
        return u"undo restores the bytes"_s;
    const auto opened = policy::openedBy(plan.text, one.text, {one.intent}, home);
    const bool opens = opened
        && std::any_of(opened->begin(), opened->end(),
            [&](const policy::AccessChange &change) { return one.intent.people.contains(change.who); });
    const auto refused = policy::undo(plan.text, plan.text, one.text, {{one.intent, true}}, home);
    return refused.has_value() == opens ? u"undo while a share is accepted"_s : QString();
}

/// Moved is as if it had always been so, but for what narrowing the former share needed.
QString brokenMove(const Case &one, const policy::Plan &plan)
{
    const policy::Topology *home = &tailnet(one);
    const policy::Options agreed = testing::agreed();
    const auto moved = policy::move(plan.text, one.intent, one.other, home, agreed);
    if (!moved)
        return policy::plan(one.text, one.other, home, agreed) ? u"cannot be moved"_s : QString();
    if (isPromise(one.intent) && isPromise(one.other)) {
        if (const QString broken = testing::brokenPromise(one.text, moved->text, one.other, *home);
            !broken.isEmpty())
            return u"moved: "_s + broken;
    }
    const auto former = policy::revoke(plan.text, one.intent, home, agreed);
    const auto narrowed = former ? policy::narrow(former->text, one.other, home, agreed) : former;
    const auto revoked = policy::revoke(moved->text, one.other, home, agreed);
    return narrowed && revoked && revoked->text == narrowed->text ? QString()
                                                                  : u"revoke(move(x)) = narrow(p)"_s;
}

int numberFrom(const char *variable, int otherwise)
{
    bool ok = false;
    const int number = qEnvironmentVariableIntValue(variable, &ok);
    return ok && number > 0 ? number : otherwise;
}

} // namespace

void TstPolicyRandom::engineAndPlanHold()
{
    const int pairs = numberFrom("HALFDOOR_RANDOM_PAIRS", 2000);
    Generator generator(static_cast<unsigned>(numberFrom("HALFDOOR_RANDOM_SEED", 20261121)));
    int declined = 0;
    for (int i = 0; i < pairs; ++i) {
        const Case one = generator.next();
        const QString before = disagreement(one, one.text, one.text);
        QVERIFY2(before.isEmpty(), qPrintable(before + u'\n' + QString::fromUtf8(one.text)));
        const auto plan = policy::plan(one.text, one.intent, &tailnet(one), testing::agreed());
        if (!plan) {
            ++declined;
            continue;
        }
        QString broken = disagreement(one, plan->text, plan->text) + brokenLaw(one, *plan)
            + testing::wrongAccess(one.text, *plan, one.intent, tailnet(one));
        if (isPromise(one.intent))
            broken += testing::brokenPromise(one.text, plan->text, one.intent, tailnet(one));
        if (i % 3 == 0)
            broken += brokenUndo(one, *plan) + brokenMove(one, *plan);
        QVERIFY2(broken.isEmpty(),
            qPrintable(broken + u'\n' + QString::fromUtf8(one.text) + u'\n' + QString::fromUtf8(plan->text)));
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
    QTest::newRow("members forgotten")
        << replacing("\"autogroup:member\", \"autogroup:tagged\"", "\"autogroup:tagged\"");
    QTest::newRow("approved route forgotten")
        << replacing("\"autogroup:tagged\", \"192.168.77.0/24\"", "\"autogroup:tagged\"");
    QTest::newRow("not narrowed") << replacing("\"autogroup:member\", \"autogroup:tagged\"", "\"*\"");
    QTest::newRow("shared instead of tagged") << replacing("\"autogroup:tagged\"", "\"autogroup:shared\"");
    QTest::newRow("IPv6 address forgotten")
        << replacing(", \"fd7a:115c:a1e0::6566:6667\"], \"ip\": [\"tcp", "], \"ip\": [\"tcp");
    QTest::newRow("port off by one") << replacing("8096", "8097");
    QTest::newRow("protocol forgotten in grants") << replacing("\"tcp:8096\"", "\"8096\"");
    QTest::newRow("protocol forgotten in acls") << replacing(
        "\"src\": [\"tom@example.org\"], \"proto\": \"tcp\", ", "\"src\": [\"tom@example.org\"], ");
    QTest::newRow("another friend") << replacing(
        "[\"tom@example.org\"], \"dst\"", "[\"tim@example.org\"], \"dst\"");
    QTest::newRow("every port") << replacing("\"ip\": [\"tcp:8096\"]", "\"ip\": [\"tcp:*\"]");
    QTest::newRow("another group") << replacing(
        "[\"group:halfdoor-attic\"], \"dst\"", "[\"group:dev\"], \"dst\"");
    QTest::newRow("the group is empty") << replacing(
        "\"group:halfdoor-attic\": [\"tom@example.org\"", "\"group:halfdoor-attic\": [\"tim@example.org\"");
    QTest::newRow("members instead of shared")
        << replacing("[\"autogroup:shared\"], \"dst\"", "[\"autogroup:member\"], \"dst\"");
    QTest::newRow("the second friend forgotten")
        << replacing("\"tom@example.org\", \"ann@example.net\"", "\"tom@example.org\"");
    QTest::newRow("the second machine forgotten")
        << replacing(", \"100.90.0.3\", \"fd7a:115c:a1e0::5a:3\"", "");
    QTest::newRow("the section is gone") << replacing("\"grants\":", "\"former\":");
    QTest::newRow("self not split") << replacing(
        "\"src\": [\"autogroup:member\"], \"dst\": [\"autogroup:self\", \"*\"]",
        "\"src\": [\"autogroup:member\"], \"dst\": [\"autogroup:self\"]");
}

void TstPolicyRandom::planFaultIsFound()
{
    QFETCH(const Fault, fault);
    Generator generator(7);
    bool isFound = false;
    for (int i = 0; i < pairsPerFault && !isFound; ++i) {
        const Case one = generator.next();
        const auto plan = policy::plan(one.text, one.intent, &tailnet(one), testing::agreed());
        if (plan && isPromise(one.intent))
            isFound
                = !testing::brokenPromise(one.text, fault(plan->text), one.intent, tailnet(one)).isEmpty();
    }
    QVERIFY(isFound);
}

void TstPolicyRandom::engineFaultIsFound_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("group members ignored")
        << replacing("[\"mate@example.com\"], \"group:f\"", "[], \"group:f\"");
    QTest::newRow("case of a login") << replacing("TOM@", "T0M@");
    QTest::newRow("aliases ignored") << replacing(
        "\"all\": \"100.64.0.0/10\"", "\"none\": \"100.64.0.0/10\"");
    QTest::newRow("removal from an ipset ignored") << replacing(", \"remove 100.90.0.3\"", "");
    QTest::newRow("prefix one bit short") << replacing("100.96.0.0/11", "100.96.0.0/14");
    QTest::newRow("port range ends early") << replacing("8000-8100", "8000-8095");
    QTest::newRow("proto ignored") << replacing("\"proto\": \"udp\", ", "");
    QTest::newRow("self is nobody") << replacing(
        "\"dst\": [\"autogroup:self\", \"*\"]", "\"dst\": [\"autogroup:self\"]");
    QTest::newRow("roles ignored") << replacing("autogroup:owner", "autogroup:auditor");
    QTest::newRow("shared people ignored") << replacing("autogroup:shared", "autogroup:nobody");
}

void TstPolicyRandom::engineFaultIsFound()
{
    QFETCH(const Fault, fault);
    Generator generator(11);
    bool isFound = false;
    for (int i = 0; i < pairsPerFault && !isFound; ++i) {
        const Case one = generator.next();
        isFound = !disagreement(one, one.text, fault(one.text)).isEmpty();
    }
    QVERIFY(isFound);
}

QTEST_APPLESS_MAIN(TstPolicyRandom)
#include "tst_policy_random.moc"
