// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch.h"

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QTest>

#include <sstream>

using namespace Qt::StringLiterals;

class TstBatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void movesAndHandsOutPatches();
    void answersEachLineInOrder();
    void answersWhatAnOperationThrows();
    void readsPastALineThatIsTooLong();
    void survivesHostileLines_data();
    void survivesHostileLines();
};

namespace {

QByteArray dialogue(const QByteArray &requests)
{
    std::istringstream in(requests.toStdString());
    std::ostringstream out;
    cli::batch(in, out, cli::allOperations());
    return QByteArray::fromStdString(out.str());
}

} // namespace

void TstBatch::answers_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const QByteArray &request, const QByteArray &answer) {
        QTest::newRow(name) << request << answer;
    };
    row("parse", R"({"id":1,"op":"hujson.parse","input":"[1,] // x\n"})",
        R"({"id":1,"ok":true,"output":"[1,] // x\n"})");
    row("standardize", R"({"id":1,"op":"hujson.standardize","input":"[1,]"})",
        R"({"id":1,"ok":true,"output":"[1 ]"})");
    row("minimize", R"({"id":1,"op":"hujson.minimize","input":"[ 1, ]"})",
        R"({"id":1,"ok":true,"output":"[1]"})");
    row("format", R"({"id":1,"op":"hujson.format","input":"[ 1, ]"})",
        R"({"id":1,"ok":true,"output":"[1]\n"})");
    row("find", R"({"id":1,"op":"hujson.find","input":"{\"a\": [7]}","pointer":"/a/0"})",
        R"({"id":1,"ok":true,"output":"7"})");
    row("find nothing", R"({"id":1,"op":"hujson.find","input":"{}","pointer":"/a"})",
        R"({"id":1,"ok":false,"error":{"message":"value not found"}})");
    row("patch",
        R"({"id":1,"op":"hujson.patch","input":"[]","patch":"[{\"op\":\"add\",\"path\":\"/0\",\"value\":1}]"})",
        R"({"id":1,"ok":true,"output":"[1]"})");
    row("patch that fails",
        R"({"id":1,"op":"hujson.patch","input":"[]","patch":"[{\"op\":\"remove\",\"path\":\"/0\"}]"})",
        R"({"id":1,"ok":false,"error":{"message":"value not found","operation":0}})");
    row("patch that is broken", R"({"id":1,"op":"hujson.patch","input":"[]","patch":"[\n"})",
        R"({"id":1,"ok":false,"error":{"line":2,"column":1,"message":"parsing value: unexpected EOF"}})");
    row("broken input", R"({"id":1,"op":"hujson.parse","input":"{,"})",
        R"({"id":1,"ok":false,"error":{"line":1,"column":2,"message":"invalid character ',' at start of value"}})");
    row("base64 in, base64 out", R"({"id":1,"op":"hujson.parse","input_b64":"WzFd"})",
        R"({"id":1,"ok":true,"output_b64":"WzFd"})");
    row("bytes that are no UTF-8", R"({"id":1,"op":"hujson.parse","input_b64":"//8="})",
        "{\"id\":1,\"ok\":false,\"error\":{\"line\":1,\"column\":1,"
        "\"message\":\"invalid character '\xEF\xBF\xBD' at start of value\"}}");
    row("no base64", R"({"id":1,"op":"hujson.parse","input_b64":"*"})",
        R"({"id":1,"error":"`input_b64` is not base64"})");
    row("no input", R"({"id":1,"op":"hujson.parse"})",
        R"({"id":1,"error":"the request has neither `input` nor `input_b64`"})");
    row("a number as input", R"({"id":1,"op":"hujson.parse","input":1})",
        R"({"id":1,"error":"the request has no text member `input`"})");
    row("an id of any kind", R"({"id":{"a":[1]},"op":"hujson.minimize","input":"1"})",
        R"({"id":{"a":[1]},"ok":true,"output":"1"})");
    row("no id", R"({"op":"hujson.minimize","input":"1"})", R"({"id":null,"ok":true,"output":"1"})");
    row("unknown members", R"({"id":1,"x":2,"op":"hujson.minimize","input":"1"})",
        R"({"id":1,"ok":true,"output":"1"})");
    row("unknown operation", R"({"id":1,"op":"x"})", R"({"id":1,"error":"unknown operation `x`"})");
    row("no operation", R"({"id":1})", R"({"id":1,"error":"the request has no text member `op`"})");
    row("no object", "[1]", R"({"id":null,"error":"a request is an object"})");
    row("no JSON", "hello", R"({"id":null,"error":"column 1: invalid literal: hello"})");
    row("a comment", "{} // x",
        R"({"id":null,"error":"column 4: invalid character '/' after top-level value"})");
}

void TstBatch::answers()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, answer);
    QCOMPARE(dialogue(request), answer + '\n');
}

void TstBatch::movesAndHandsOutPatches()
{
    using Json = nlohmann::ordered_json;
    const Json login = Json::parse(
        R"({"id": "a", "people": ["tom@example.org"], "naming": "login", "ports": [{"proto": "tcp", "port": 8096}],
        "machines": [{"name": "attic", "addresses": ["100.101.102.103"], "user": "host@example.com", "tags": []}]})");
    Json group = login;
    group["naming"] = {{"group", "group:a"}};
    const auto ask = [](const Json &request) {
        return Json::parse(dialogue(QByteArray::fromStdString(request.dump() + "\n")).toStdString());
    };
    const Json shared = ask({{"id", 1}, {"op", "policy.share"},
        {"policy", "// managed by hand\n{\"grants\": []}\n"}, {"share", login}});
    QVERIFY(shared["ok"].get<bool>()); // a text is no file
    const Json moved = ask({{"id", 2}, {"op", "policy.move"}, {"policy", shared["policy"]},
        {"standing", login}, {"share", group}});
    QVERIFY(moved["ok"].get<bool>());
    QVERIFY(QByteArray::fromStdString(moved["policy"].get<std::string>()).contains("\"src\": [\"group:a\"]"));
    Json strict = {{"id", 3}, {"op", "policy.move"}, {"policy", shared["policy"]}, {"standing", login},
        {"share", group}, {"agreed", Json::array()}};
    const Json declined = ask(strict);
    QVERIFY(!declined["ok"].get<bool>());
    QCOMPARE(declined["problems"][0]["needs"].get<std::string>(), std::string("kept-elsewhere"));
    QVERIFY(QByteArray::fromStdString(declined["patch"].get<std::string>())
                .startsWith("--- a/policy.hujson\n+++ b/policy.hujson\n"));
    strict["agreed"] = Json::array({"kept-elsewhere"});
    QCOMPARE(ask(strict)["policy"].get<std::string>(), moved["policy"].get<std::string>());
    strict["agreed"] = Json::array({"everything"});
    QVERIFY(!ask(strict)["ok"].get<bool>());
    QVERIFY(ask({{"id", 4}, {"op", "policy.move"}, {"policy", "{}"}, {"share", group}}).contains("error"));
}

void TstBatch::answersEachLineInOrder()
{
    QByteArray requests;
    QByteArray answers;
    for (int i = 0; i < 50; ++i) {
        const QByteArray number = QByteArray::number(i);
        requests
            += "{\"id\":" + number + ",\"op\":\"hujson.minimize\",\"input\":\"" + number + "\"}\r\n\n  \n";
        answers += "{\"id\":" + number + ",\"ok\":true,\"output\":\"" + number + "\"}\n";
    }
    QCOMPARE(dialogue(requests), answers);
}

void TstBatch::answersWhatAnOperationThrows()
{
    const cli::Operations operations = {{"fail", [](const nlohmann::ordered_json &request) {
                                             return nlohmann::ordered_json{{"x", request.at("missing")}};
                                         }}};
    std::istringstream in("{\"id\":1,\"op\":\"fail\"}\n{\"id\":2,\"op\":\"fail\"}\n");
    std::ostringstream out;
    cli::batch(in, out, operations);
    const QList<QByteArray> lines = QByteArray::fromStdString(out.str()).split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith("{\"id\":1,\"error\":"));
    QVERIFY(lines[1].startsWith("{\"id\":2,\"error\":"));
}

void TstBatch::readsPastALineThatIsTooLong()
{
    const std::string request = R"({"id":1,"op":"hujson.minimize","input":"1"})";
    std::istringstream in(std::string(200, 'x') + '\n' + request + '\n' + std::string(200, 'y'));
    std::ostringstream out;
    cli::batch(in, out, cli::allOperations(), 100);
    const QByteArray tooLong = "{\"id\":null,\"error\":\"the line is longer than 100 bytes\"}\n";
    QCOMPARE(QByteArray::fromStdString(out.str()),
        tooLong + "{\"id\":1,\"ok\":true,\"output\":\"1\"}\n" + tooLong);
}

void TstBatch::survivesHostileLines_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("part"); // of the answer
    QTest::newRow("10 MB of brackets")
        << QByteArray(10'000'000, '[') << QByteArray("nested deeper than the limit of 1000");
    QTest::newRow("10 MB of brackets inside")
        << "{\"id\":1,\"op\":\"hujson.format\",\"input\":\"" + QByteArray(10'000'000, '[') + "\"}"
        << QByteArray("{\"id\":1,\"ok\":false,\"error\":{\"line\":1,\"column\":1001,");
    QTest::newRow("invalid UTF-8") << QByteArray("{\"id\":1,\"op\":\"\xFF\"}")
                                   << QByteArray("{\"id\":null,\"error\":\"column 14: invalid literal");
    QTest::newRow("NUL bytes") << QByteArray(100, '\0')
                               << QByteArray("invalid character '\\\\x00' at start of value");
    QTest::newRow("a lone surrogate as operation")
        << QByteArray("{\"id\":1,\"op\":\"\\ud800\"}") << QByteArray("unknown operation `\xEF\xBF\xBD`");
    QTest::newRow("cut off") << QByteArray("{\"id\":1,\"op") << QByteArray("parsing string: unexpected EOF");
}

void TstBatch::survivesHostileLines()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, part);
    const QByteArray answers
        = dialogue(request + "\n{\"id\":2,\"op\":\"hujson.minimize\",\"input\":\"[ ]\"}\n");
    QCOMPARE(answers.count('\n'), 2);
    QVERIFY2(answers.contains(part), answers.left(500).constData());
    QVERIFY(answers.endsWith("\n{\"id\":2,\"ok\":true,\"output\":\"[]\"}\n"));
}

QTEST_GUILESS_MAIN(TstBatch)
#include "tst_batch.moc"
