// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/witness/client_log.h"
#include "core/witness/dropped.h"
#include "core/witness/machine_filter.h"
#include "tests/support/corpus.h"

#include <QTest>

using namespace Qt::StringLiterals;
using probe::PortSet;
using witness::MachineFilterError;
using witness::parseClientLog;
using witness::parseMachineFilter;
using witness::Rejection;

namespace {

base::Address at(const char *text)
{
    return base::Address::parse(QString::fromLatin1(text)).value();
}

QByteArray client(const char *name)
{
    return testing::dataFile(u"tests/data/client/"_s + QString::fromLatin1(name));
}

const base::Address attic4 = at("100.64.0.1");
const base::Address attic6 = at("fd7a:115c:a1e0:ab12:4843:cd96:6240:1");
const QString fred = u"fred@example.org"_s;

} // namespace

class TstWitnessParsers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aRecordedMapSaysWhatTheFriendMayDo_data();
    void aRecordedMapSaysWhatTheFriendMayDo();
    void theRulesAloneSayTheSame();
    void familiesDoNotMix();
    void ofOneProtocolOrPortTheRestStaysShut();
    void unknownSourcesArePerhaps();
    void refusesHostileMaps_data();
    void refusesHostileMaps();
    void aDeepOrLargeMapIsRefusedSoon();
    void recordedLogsTellWhatThePolicyShut_data();
    void recordedLogsTellWhatThePolicyShut();
    void linesOfEveryLogFormAreFound_data();
    void linesOfEveryLogFormAreFound();
    void otherLinesProveNothing_data();
    void otherLinesProveNothing();
    void linesOfAnotherTimeDoNotCount();
    void aClockWithoutAZoneMayBeAnyZones_data();
    void aClockWithoutAZoneMayBeAnyZones();
    void theCounterIsFoundAmongTheMetrics();
    void oddCountersAreNone_data();
    void oddCountersAreNone();
};

void TstWitnessParsers::aRecordedMapSaysWhatTheFriendMayDo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("open");
    QTest::newRow("the share") << client("attic-netmap.json") << u"8080"_s;
    QTest::newRow("paused") << client("attic-netmap-paused.json") << u""_s;
    QTest::newRow("before the share") << client("attic-netmap-wide-open.json") << u"1-65535"_s;
}

void TstWitnessParsers::aRecordedMapSaysWhatTheFriendMayDo()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, open);
    const auto filter = parseMachineFilter(bytes);
    QVERIFY2(filter.has_value(), filter ? "" : qPrintable(describe(filter.error())));
    QCOMPARE(filter->name, u"attic.owl-newt.ts.net"_s);
    QCOMPARE(filter->addresses, (std::vector<base::Address>{attic4, attic6}));
    QCOMPARE(filter->devicesOf(u"FRED@example.org"_s).size(), std::size_t(2));
    for (const base::Address &address : {attic4, attic6})
        QCOMPARE(letIn(*filter, filter->devicesOf(fred), address).text(), open);
    QCOMPARE(letIn(*filter, {at("100.64.0.2")}, attic4), PortSet::all()); // the host's own
}

void TstWitnessParsers::theRulesAloneSayTheSame()
{
    for (const char *name :
        {"attic-netmap.json", "attic-netmap-paused.json", "attic-netmap-wide-open.json"}) {
        QByteArray sent = client(name);
        const auto whole = parseMachineFilter(sent);
        sent.replace("\"PacketFilter\":", "\"Elsewhere\":");
        const auto rules = parseMachineFilter(sent);
        QVERIFY(whole.has_value() && rules.has_value());
        for (const char *from :
            {"100.64.0.3", "100.64.0.2", "100.64.0.9", "fd7a:115c:a1e0:ab12:4843:cd96:6240:3"})
            for (const base::Address &to : {attic4, attic6, at("100.64.0.2")})
                QCOMPARE(letIn(*rules, {at(from)}, to), letIn(*whole, {at(from)}, to));
    }
    const auto bus = parseMachineFilter("{\"NetMap\": " + client("attic-netmap.json") + "}");
    QVERIFY(bus.has_value() && *bus == *parseMachineFilter(client("attic-netmap.json")));
}

void TstWitnessParsers::familiesDoNotMix()
{
    const auto filter = parseMachineFilter(
        R"([{"SrcIPs":["100.64.0.3"],"DstPorts":[{"IP":"*","Ports":{"First":0,"Last":65535}}]}])");
    QVERIFY(filter.has_value() && !filter->isWhole());
    QCOMPARE(letIn(*filter, {at("100.64.0.3")}, attic4), PortSet::all());
    QVERIFY(letIn(*filter, {at("100.64.0.3")}, attic6).isEmpty());
}

void TstWitnessParsers::ofOneProtocolOrPortTheRestStaysShut()
{
    const auto filter = parseMachineFilter(
        R"([{"SrcIPs":["*"],"IPProto":[17],"DstPorts":[{"IP":"100.64.0.1","Ports":{"First":53,"Last":53}}]},
            {"SrcIPs":["100.64.0.0/10"],"IPProto":[6],"DstPorts":[{"IP":"100.64.0.1","Bits":32,"Ports":{"First":80,"Last":81}}]}])");
    QVERIFY(filter.has_value());
    QCOMPARE(letIn(*filter, {at("100.64.0.3")}, attic4), (PortSet{80, 81})); // 53 is for UDP
    QVERIFY(letIn(*filter, {at("100.64.0.3")}, at("100.64.0.2")).isEmpty());
}

void TstWitnessParsers::unknownSourcesArePerhaps()
{
    const auto filter = parseMachineFilter(
        R"({"PacketFilter":[{"Srcs":[],"SrcCaps":["https://example.com/cap/x"],"IPProto":[6],"Dsts":[{"Net":"100.64.0.1/32","Ports":{"First":22,"Last":22}}]}]})");
    QVERIFY(filter.has_value());
    QVERIFY(letIn(*filter, {at("100.64.0.3")}, attic4).isEmpty());
    QCOMPARE(perhapsLetIn(*filter, attic4), PortSet{22});
}

void TstWitnessParsers::refusesHostileMaps_data()
{
    using Code = MachineFilterError::Code;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Code>("code");
    QTest::newRow("nothing") << QByteArray() << Code::NotJson;
    QTest::newRow("a refusal of the client")
        << QByteArray("Access denied: debug access denied\n") << Code::NotJson;
    QTest::newRow("two values") << QByteArray("{} {}") << Code::NotJson;
    QTest::newRow("comments") << QByteArray("{/* */}") << Code::NotJson;
    QTest::newRow("the output of status") << client("attic-status.json") << Code::NoFilter;
    QTest::newRow("a text") << QByteArray("\"PacketFilter\"") << Code::NoFilter;
    QTest::newRow("a filter that is a number") << QByteArray("{\"PacketFilter\": 1}") << Code::WrongType;
    QTest::newRow("a rule that is a text")
        << QByteArray("{\"PacketFilter\": [{\"Srcs\": \"100.64.0.1\"}]}") << Code::WrongType;
    QTest::newRow("no address") << QByteArray("[{\"SrcIPs\": [\"100.64.0.999\"]}]") << Code::BadAddress;
    QTest::newRow("a range from the end")
        << QByteArray("[{\"DstPorts\": [{\"IP\": \"*\", \"Ports\": {\"First\": 9, \"Last\": 8}}]}]")
        << Code::BadPorts;
    QTest::newRow("a port beyond the last")
        << QByteArray("[{\"DstPorts\": [{\"IP\": \"*\", \"Ports\": {\"First\": 9, \"Last\": 65536}}]}]")
        << Code::BadPorts;
    QTest::newRow("a port beyond all numbers") << QByteArray(
        "[{\"DstPorts\": [{\"IP\": \"*\", \"Ports\": {\"First\": 9, \"Last\": 18446744073709551615}}]}]")
                                               << Code::BadPorts;
    QTest::newRow("a port that is a half")
        << QByteArray("[{\"DstPorts\": [{\"IP\": \"*\", \"Ports\": {\"First\": 9.5, \"Last\": 10}}]}]")
        << Code::WrongType;
    QTest::newRow("a protocol of 300") << QByteArray("[{\"IPProto\": [300]}]") << Code::WrongType;
}

void TstWitnessParsers::refusesHostileMaps()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const MachineFilterError::Code, code);
    const auto filter = parseMachineFilter(bytes);
    QVERIFY(!filter.has_value());
    QCOMPARE(filter.error().code, code);
    QVERIFY(!describe(filter.error()).isEmpty());
}

void TstWitnessParsers::aDeepOrLargeMapIsRefusedSoon()
{
    QCOMPARE(parseMachineFilter(QByteArray(100'000, '[')).error().code, MachineFilterError::Code::NotJson);
    QCOMPARE(parseMachineFilter(QByteArray(17 * 1024 * 1024, ' ')).error().code,
        MachineFilterError::Code::TooLarge);
    QByteArray many = "[";
    for (int i = 0; i < 20'001; ++i)
        many += "{},";
    many.back() = ']';
    QCOMPARE(parseMachineFilter(many).error().code, MachineFilterError::Code::TooMany);
    // Many sources are no reason to be slow.
    QByteArray sources = "[{\"SrcIPs\":[";
    for (int i = 0; i < 100'000; ++i)
        sources += "\"100." + QByteArray::number(64 + i % 64) + '.' + QByteArray::number(i / 64 % 256) + '.'
            + QByteArray::number((i * 7) % 256) + "\",";
    sources.back() = ']';
    const auto filter = parseMachineFilter(sources + "}]");
    QVERIFY(filter.has_value());
}

void TstWitnessParsers::recordedLogsTellWhatThePolicyShut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shut");
    QTest::addColumn<bool>("isRateLimited");
    QTest::newRow("the daemon's log") << client("fred-daemon.log") << u"22,5432"_s << true;
    QTest::newRow("logtap") << client("fred-logtap.jsonl") << u"22,5432"_s << true;
}

void TstWitnessParsers::recordedLogsTellWhatThePolicyShut()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, shut);
    QFETCH(const bool, isRateLimited);
    const auto log = parseClientLog(bytes);
    QCOMPARE(log.shutByPolicy(attic4).text(), shut);
    QCOMPARE(log.isRateLimited, isRateLimited);
    QVERIFY(log.shutByPolicy(at("100.64.0.2")).isEmpty());
}

void TstWitnessParsers::linesOfEveryLogFormAreFound_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("to");
    const QByteArray flow = "open-conn-track: flow TCP 100.64.0.3:45290 > 100.64.0.1:22 rejected due to acl";
    QTest::newRow("alone") << flow << u"100.64.0.1"_s;
    QTest::newRow("journal") << QByteArray("Nov 21 16:17:05 couch tailscaled[801]: ") + flow + "\r"
                             << u"100.64.0.1"_s;
    QTest::newRow("snap") << QByteArray("2026-11-21T16:17:05Z tailscale.tailscaled[801]: ") + flow
                          << u"100.64.0.1"_s;
    QTest::newRow("logtap") << QByteArray(R"({"logtail":{"client_time":"2026-11-21T16:17:05.06Z"},"text":")")
            + flow
            + "\\n\"}" << u"100.64.0.1"_s;
    QByteArray escaped = flow;
    escaped.replace(" > ", " \\u003e ");
    QTest::newRow("logtap of a careful encoder") << "{\"text\":\"" + escaped + "\"}" << u"100.64.0.1"_s;
    QTest::newRow("IPv6") << QByteArray(
        "open-conn-track: flow TCP [fd7a:115c:a1e0::3]:45290 > [fd7a:115c:a1e0::1]:22 rejected due to acl")
                          << u"fd7a:115c:a1e0::1"_s;
}

void TstWitnessParsers::linesOfEveryLogFormAreFound()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, to);
    const auto log = parseClientLog("something else\n" + line + "\nmore\n");
    QCOMPARE(log.rejections.size(), std::size_t(1));
    QCOMPARE(log.rejections[0].to.address.toString(), to);
    QCOMPARE(log.rejections[0].reason, Rejection::Reason::Policy);
    QCOMPARE(log.shutByPolicy(log.rejections[0].to.address), PortSet{22});
}

void TstWitnessParsers::otherLinesProveNothing_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no answer at all") << QByteArray("open-conn-track: timeout opening (TCP 100.64.0.3:1 => "
                                                    "100.64.0.1:22) to node [x]; online=yes, lastRecv=1s");
    QTest::newRow("a reset") << QByteArray(
        "open-conn-track: flow TCP (TCP 100.64.0.3:1 => 100.64.0.1:22) got RST by peer");
    QTest::newRow("shields up") << QByteArray(
        "open-conn-track: flow TCP 100.64.0.3:1 > 100.64.0.1:22 rejected due to shields");
    QTest::newRow("a word that begins so")
        << QByteArray("open-conn-track: flow TCP 100.64.0.3:1 > 100.64.0.1:22 rejected due to aclx");
    QTest::newRow("UDP") << QByteArray(
        "open-conn-track: flow UDP 100.64.0.3:1 > 100.64.0.1:22 rejected due to acl");
    QTest::newRow("no port") << QByteArray(
        "open-conn-track: flow TCP 100.64.0.3:1 > 100.64.0.1 rejected due to acl");
    QTest::newRow("port 0") << QByteArray(
        "open-conn-track: flow TCP 100.64.0.3:1 > 100.64.0.1:0 rejected due to acl");
    QTest::newRow("port 65558") << QByteArray(
        "open-conn-track: flow TCP 100.64.0.3:1 > 100.64.0.1:65558 rejected due to acl");
    QTest::newRow("no address") << QByteArray(
        "open-conn-track: flow TCP a:1 > 100.64.0:22 rejected due to acl");
    QTest::newRow("over two lines") << QByteArray(
        "open-conn-track: flow TCP 100.64.0.3:1 > 100.64.0.1:22\n rejected due to acl");
    QTest::newRow("the format") << QByteArray(
        "[RATELIMIT] format(\"open-conn-track: flow %v %v > %v rejected due to %v\")");
    QTest::newRow("from a computer of no tailnet")
        << QByteArray("open-conn-track: flow TCP 192.168.1.5:33852 > 100.64.0.1:22 rejected due to acl");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
}

void TstWitnessParsers::otherLinesProveNothing()
{
    QFETCH(const QByteArray, line);
    QVERIFY(parseClientLog(line).shutByPolicy(attic4).isEmpty());
}

void TstWitnessParsers::linesOfAnotherTimeDoNotCount()
{
    const auto log = parseClientLog(client("fred-logtap.jsonl"));
    const QDateTime then(QDate(2026, 11, 21), QTime(16, 17, 0), Qt::UTC);
    QCOMPARE(log.shutByPolicy(attic4, then, then.addSecs(60)), (PortSet{22, 5432}));
    QVERIFY(log.shutByPolicy(attic4, then.addSecs(3600), then.addSecs(3660)).isEmpty());
    QVERIFY(log.shutByPolicy(attic4, then.addSecs(-60), then.addSecs(-50)).isEmpty());
}

void TstWitnessParsers::aClockWithoutAZoneMayBeAnyZones_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<bool>("counts");
    // The run is from 16:17 to 16:18 UTC on 21 November 2026.
    QTest::newRow("the same") << QByteArray("2026/11/21 16:17:30 ") << true;
    QTest::newRow("the east") << QByteArray("2026/11/22 06:17:30 ") << true;
    QTest::newRow("the west") << QByteArray("2026/11/21 04:17:30 ") << true;
    QTest::newRow("too far east") << QByteArray("2026/11/22 06:19:00 ") << false;
    QTest::newRow("too far west") << QByteArray("2026/11/21 04:16:00 ") << false;
    QTest::newRow("years ago") << QByteArray("2019/01/01 12:00:00 ") << false;
    QTest::newRow("the journal") << QByteArray("Nov 21 17:17:30 fred tailscaled[77]: ") << true;
    QTest::newRow("the journal, days ago") << QByteArray("Nov  9 17:17:30 fred tailscaled[77]: ") << false;
    QTest::newRow("the journal, no day") << QByteArray("Nov 31 17:17:30 fred tailscaled[77]: ") << false;
    QTest::newRow("with a zone") << QByteArray("2026-11-21T18:17:30+02:00 fred tailscaled[77]: ") << true;
    QTest::newRow("with an older journal's zone")
        << QByteArray("2026-11-21T18:17:30+0200 fred tailscaled[77]: ") << true;
    QTest::newRow("another zone") << QByteArray("2026-11-21T16:17:30+02:00 fred tailscaled[77]: ") << false;
    QTest::newRow("a snap") << QByteArray("2026-11-21T16:17:30Z tailscale.tailscaled[77]: ") << true;
    QTest::newRow("a snap, an hour ago")
        << QByteArray("2026-11-21T15:17:30Z tailscale.tailscaled[77]: ") << false;
    QTest::newRow("no time") << QByteArray() << false;
    QTest::newRow("another form") << QByteArray("[yesterday] ") << false;
}

void TstWitnessParsers::aClockWithoutAZoneMayBeAnyZones()
{
    QFETCH(const QByteArray, time);
    QFETCH(const bool, counts);
    const auto log = parseClientLog(
        time + "open-conn-track: flow TCP 100.64.0.3:33852 > 100.64.0.1:22 rejected due to acl\n");
    const QDateTime begin(QDate(2026, 11, 21), QTime(16, 17, 0), Qt::UTC);
    QCOMPARE(log.shutByPolicy(attic4), PortSet{22});
    QCOMPARE(!log.shutByPolicy(attic4, begin, begin.addSecs(60)).isEmpty(), counts);
}

void TstWitnessParsers::theCounterIsFoundAmongTheMetrics()
{
    QCOMPARE(witness::droppedByPolicy(client("attic-metrics.txt")), std::optional<std::uint64_t>(10));
    QVERIFY(witness::isSameCount("# HELP a b\na 1\nb 2\n", "b 2\r\na 1"));
    QVERIFY(!witness::isSameCount("a 1\nb 2\n", "a 1\nb 3\n"));
    QCOMPARE((witness::Drops{10, 25}.grown()), std::optional<std::uint64_t>(15));
    QVERIFY(!(witness::Drops{10, 3}.grown())); // the daemon was restarted
}

void TstWitnessParsers::oddCountersAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray name = "tailscaled_inbound_dropped_packets_total";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("only the type") << "# TYPE " + name + " counter\n";
    QTest::newRow("another reason") << name + "{reason=\"error\"} 5\n";
    QTest::newRow("no number") << name + "{reason=\"acl\"} many\n";
    QTest::newRow("below zero") << name + "{reason=\"acl\"} -1\n";
    QTest::newRow("not a number") << name + "{reason=\"acl\"} NaN\n";
    QTest::newRow("beyond all numbers") << name + "{reason=\"acl\"} 1e300\n";
    QTest::newRow("outgoing") << QByteArray("tailscaled_outbound_dropped_packets_total{reason=\"acl\"} 5\n");
}

void TstWitnessParsers::oddCountersAreNone()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!witness::droppedByPolicy(text));
}

QTEST_GUILESS_MAIN(TstWitnessParsers)
#include "tst_witness_parsers.moc"
