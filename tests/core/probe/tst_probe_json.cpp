// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/json.h"
#include "probe_samples.h"

#include <QTest>

using namespace probe;
using namespace samples;
using nlohmann::json;
using Code = JsonError::Code;

namespace {

CheckResult full()
{
    CheckResult full
        = result(Outcome::Open, {Outcome::Refused, Outcome::Silent, Outcome::Unreachable}, {attic4, attic6});
    full.plan.dnsName = QStringLiteral("attic.owl-newt.ts.net");
    full.plan.udpDoors = {{51820, QStringLiteral(u"W\u00e4chter")}};
    full.name = {NameAnswer::State::OtherPeer, {attic4, address("100.70.1.2")}};
    full.faults = {{CheckFault::Code::ControlLost, attic6}};
    full.partial = true;
    full.results.push_back({{attic4, peerApiPorts(attic4).front()}, Outcome::Open});
    return full;
}

} // namespace

class TstProbeJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas();
    void comesBackFromText();
    void ignoresWhatItDoesNotKnow();
    void refuses_data();
    void refuses();
    void survivesEveryCutAndSwap();
    void writesTheVerdict();
};

void TstProbeJson::comesBackAsItWas()
{
    const auto back = fromJson(toJson(full()));
    QVERIFY(back);
    QCOMPARE(*back, full());
}

void TstProbeJson::comesBackFromText()
{
    const auto back = fromJson(json::parse(toJson(full()).dump(), nullptr, false));
    QVERIFY(back);
    QCOMPARE(*back, full());
}

void TstProbeJson::ignoresWhatItDoesNotKnow()
{
    json later = toJson(full());
    later["mood"] = "good";
    later["results"][0]["ttl"] = 64;
    const auto back = fromJson(later);
    QVERIFY(back);
    QCOMPARE(*back, full());
}

void TstProbeJson::refuses_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, Code code, const char *where, auto change) {
        json changed = toJson(full());
        change(changed);
        QTest::newRow(name) << QByteArray::fromStdString(changed.dump()) << static_cast<int>(code)
                            << QString::fromLatin1(where);
    };
    row("not an object", Code::WrongType, "", [](json &j) { j = json::array({1}); });
    row("null", Code::WrongType, "", [](json &j) { j = nullptr; });
    row("newer", Code::NewerSchema, "/schema", [](json &j) { j["schema"] = 2; });
    row("older than the first", Code::OutOfRange, "/schema", [](json &j) { j["schema"] = 0; });
    row("no plan", Code::Missing, "/plan", [](json &j) { j.erase("plan"); });
    row("time without a zone", Code::OutOfRange, "/startedAt",
        [](json &j) { j["startedAt"] = "2026-11-21T16:42:00.000"; });
    row("ends before it starts", Code::OutOfRange, "/endedAt",
        [](json &j) { j["endedAt"] = "2026-11-20T16:42:00.000Z"; });
    row("port 65536", Code::OutOfRange, "/plan/doors/0/port",
        [](json &j) { j["plan"]["doors"][0]["port"] = 65536; });
    row("port 2^64-1", Code::OutOfRange, "/plan/doors/0/port",
        [](json &j) { j["plan"]["doors"][0]["port"] = std::numeric_limits<std::uint64_t>::max(); });
    row("half a port", Code::WrongType, "/plan/doors/0/port",
        [](json &j) { j["plan"]["doors"][0]["port"] = 80.5; });
    row("a port as text", Code::WrongType, "/plan/doors/0/port",
        [](json &j) { j["plan"]["doors"][0]["port"] = "80"; });
    row("an address that is none", Code::OutOfRange, "/plan/addresses/0",
        [](json &j) { j["plan"]["addresses"][0] = "attic"; });
    row("a huge label", Code::TooMuch, "/plan/doors/0/label",
        [](json &j) { j["plan"]["doors"][0]["label"] = std::string(1'000'000, 'x'); });
    row("65 closed ports", Code::TooMuch, "/plan/closed", [](json &j) {
        for (int i = 0; i < 65; ++i)
            j["plan"]["closed"][static_cast<std::size_t>(i)] = {{"port", 1000 + i}, {"listening", false}};
    });
    row("a door twice", Code::OutOfRange, "/plan",
        [](json &j) { j["plan"]["doors"][1] = j["plan"]["doors"][0]; });
    row("an outcome of another world", Code::OutOfRange, "/results/0/outcome",
        [](json &j) { j["results"][0]["outcome"] = "ajar"; });
    row("a result for a door that nobody promised", Code::OutOfRange, "/results/0",
        [](json &j) { j["results"][0]["port"] = 12345; });
    row("a result of another machine", Code::OutOfRange, "/results/0",
        [](json &j) { j["results"][0]["address"] = "100.70.1.2"; });
    row("a result twice", Code::OutOfRange, "/results/1", [](json &j) { j["results"][1] = j["results"][0]; });
    row("time runs backwards", Code::OutOfRange, "/results/0/took",
        [](json &j) { j["results"][0]["took"] = -1; });
    row("too many results", Code::TooMuch, "/results", [](json &j) {
        const json one = j["results"][0];
        j["results"] = std::vector<json>(10'000, one);
    });
    row("too many faults", Code::TooMuch, "/faults", [](json &j) {
        const json one = j["faults"][0];
        j["faults"] = std::vector<json>(65, one);
    });
    row("partial as a number", Code::WrongType, "/partial", [](json &j) { j["partial"] = 1; });
}

void TstProbeJson::refuses()
{
    QFETCH(const QByteArray, input);
    QFETCH(const int, code);
    QFETCH(const QString, where);
    const auto back = fromJson(json::parse(input.toStdString(), nullptr, false));
    QVERIFY(!back);
    QCOMPARE(back.error().where, where);
    QCOMPARE(static_cast<int>(back.error().code), code);
    QVERIFY(!describe(back.error()).isEmpty());
}

/// Replaces every value of the tree, one at a time, by values of every other kind: an error or a result, no
/// crash.
void TstProbeJson::survivesEveryCutAndSwap()
{
    const json flat = toJson(full()).flatten();
    const std::vector<json> others{
        nullptr, true, -1, 1e300, "x", json::array(), json::object(), json::array({json::object()})};
    int refusals = 0;
    for (const auto &entry : flat.items())
        for (const json &other : others) {
            json changed = toJson(full());
            changed[json::json_pointer(entry.key())] = other;
            refusals += fromJson(changed) ? 0 : 1;
        }
    QVERIFY(refusals > static_cast<int>(flat.size()) * 5);
}

void TstProbeJson::writesTheVerdict()
{
    const json written
        = toJson(verdict(result(Outcome::Open, {Outcome::Open, Outcome::Refused, Outcome::Silent}), {}));
    QVERIFY(written["kind"] == json("leaking"));
    QVERIFY(written["leaking"] == json({22}));
    QVERIFY(written["loose"] == json({80}));
    QVERIFY(written["shut"] == json({445}));
    QVERIFY(written["open"] == json({8096}));
}

QTEST_GUILESS_MAIN(TstProbeJson)
#include "tst_probe_json.moc"
