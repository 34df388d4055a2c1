// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/transform.h"
#include "parsed.h"
#include "tests/support/corpus.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using hujson::Document;
using hujson::Limits;
using hujson::noNode;

class TstTransform : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsItsLaws_data();
    void keepsItsLaws();
    void standardizes_data();
    void standardizes();
    void minimizes_data();
    void minimizes();
    void formats_data();
    void formats();
    void formatsDeepAndWide();
    void refusesToGrowBeyondItsLimit_data();
    void refusesToGrowBeyondItsLimit();
    void formatsUpToItsLimit();
    void finds_data();
    void finds();
    void patches_data();
    void patches();
    void refusesPatches_data();
    void refusesPatches();
    void refusesABrokenPatch();
    void compares_data();
    void compares();
    void readsAsJson_data();
    void readsAsJson();
    void readsManyMembers();
};

namespace {

QByteArray laidOut(const Document &document)
{
    const auto formatted = format(document);
    if (!formatted)
        qFatal("%s", qPrintable(formatted.error().message));
    return *formatted;
}

void addTexts()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
}

void row(const char *name, const QByteArray &before, const QByteArray &after)
{
    QTest::newRow(name) << before << after;
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

void TstTransform::keepsItsLaws_data()
{
    testing::addCorpusRows(u"hujson"_s);
}

void TstTransform::keepsItsLaws()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const auto document = Document::parse(text);
    QCOMPARE(document.has_value(), !path.contains(u"/broken/"_s));
    if (!document)
        return;
    QCOMPARE(document->text(), text);
    Limits plain;
    plain.standardOnly = true;
    const QByteArray standard = standardize(*document);
    QCOMPARE(standard.size(), text.size());
    const auto reread = Document::parse(standard, plain);
    QVERIFY(reread.has_value());
    QCOMPARE(minimize(*reread), minimize(*document));
    const Document formatted = parsed(laidOut(*document));
    QCOMPARE(laidOut(formatted), formatted.text());
    QCOMPARE(toJson(formatted).dump(), toJson(*document).dump());
    if (!text.contains('\\'))
        QCOMPARE(minimize(formatted), minimize(*document));
    const auto other = nlohmann::ordered_json::parse(minimize(*document).toStdString(), nullptr, false);
    QCOMPARE(other.is_discarded(), path.contains(u"lone_surrogate"_s)); // which that parser does not take
    if (!other.is_discarded())
        QCOMPARE(other.dump(), toJson(*document).dump());
}

void TstTransform::standardizes_data()
{
    addTexts();
    row("plain", " [1, {\"a\": 2}]\n", " [1, {\"a\": 2}]\n");
    row("line comment", "1 // \xC3\xA9\tx\r\n", "1      \t \r\n");
    row("block comment", "/* a\n\tb */1", "    \n\t    1");
    row("trailing commas", "{\"a\":[1,],}", "{\"a\":[1 ] }");
    row("comma, comment, bracket", "[1, /*]*/\n]", "[1       \n]");
    row("comma in a string", "[\"a,]\", \",\"]", "[\"a,]\", \",\"]");
    row("comment in a string", "\"// no\"", "\"// no\"");
}

void TstTransform::standardizes()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QCOMPARE(standardize(parsed(before)), after);
}

void TstTransform::minimizes_data()
{
    addTexts();
    row("blanks and comments", " /*a*/ { \"a b\" : [ 1 , 2 // x\n , ] , } ", "{\"a b\":[1,2]}");
    row("escapes stay", "\"\\u0041\"", "\"\\u0041\"");
}

void TstTransform::minimizes()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QCOMPARE(minimize(parsed(before)), after);
}

void TstTransform::formats_data()
{
    addTexts();
    row("one line stays one line", "{\"a\":[1,2 ,3,],  \"b\":{ },}", "{\"a\": [1, 2, 3], \"b\": {}}\n");
    row("a newline spreads the list", "{\n\"a\":1,\"b\":2}", "{\n\t\"a\": 1,\n\t\"b\": 2\n}\n");
    row("HuJSON gets trailing commas", "{ // x\n\"a\":1}", "{ // x\n\t\"a\": 1,\n}\n");
    row("81 bytes are spread", "[\"" + QByteArray(76, 'x') + "\"]",
        "[\n\t\"" + QByteArray(76, 'x') + "\"\n]\n");
    row("80 bytes are not", "[\"" + QByteArray(74, 'x') + "\"]", "[\"" + QByteArray(74, 'x') + "\"]\n");
    row("values are aligned", "{\n\"a\":1,\n\"bcd\":2,\n\n\"efghi\":3,\n\"j\":[\n4\n],\n\"kl\":5,\n}",
        "{\n\t\"a\":   1,\n\t\"bcd\": 2,\n\n\t\"efghi\": 3,\n\t\"j\": [\n\t\t4,\n\t],\n\t\"kl\": 5,\n}\n");
    row("blank lines shrink to one", "[\n\n\n1,\n\n\n\n2,\n\n]", "[\n\t1,\n\n\t2,\n]\n");
    row("CRLF", "[\r\n1,// x \r\n2\r\n]\r\n\r\n", "[\n\t1, // x\n\t2,\n]\n");
    row("escapes are written anew", "\"\\u0041\\/\\u000a\\ud83d\\udeaa\\\"\\u0001\"",
        "\"A/\\n\xF0\x9F\x9A\xAA\\\"\\u0001\"\n");
    row("block comments are indented as a whole", "{\n  /*\n   * a\n   *  b\n   */\n\"k\": 1}",
        "{\n\t/*\n\t * a\n\t *  b\n\t */\n\t\"k\": 1,\n}\n");
    row("comments at both ends", "\n\n// a\n\n\n[1]/*b*/", "// a\n\n[1] /*b*/\n");
    row("no-break space at the end of a comment", "// a\xC2\xA0\n1", "// a\n1\n");
}

void TstTransform::formats()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QCOMPARE(laidOut(parsed(before)), after);
    QCOMPARE(laidOut(parsed(after)), after);
}

void TstTransform::formatsDeepAndWide()
{
    const QByteArray deep = QByteArray("[").repeated(900) + QByteArray("]").repeated(900);
    QCOMPARE(minimize(parsed(laidOut(parsed(deep)))), deep);
    const QByteArray wide = '[' + QByteArray("{\"a\":1},").repeated(100'000) + ']';
    QCOMPARE(minimize(parsed(laidOut(parsed(wide)))).size(), wide.size() - 1);
}

void TstTransform::refusesToGrowBeyondItsLimit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const QByteArray open = QByteArray("[\n").repeated(900);
    const QByteArray close = QByteArray("]").repeated(900);
    // Ten to twenty times the limit, each. An error is at the first node that has no room.
    QTest::newRow("an item a line, far in")
        << open + QByteArray("\n0,").repeated(20'000) + close << 1088 << 1;
    QTest::newRow("a column as wide as its longest name")
        << "{\n\"" + QByteArray(10'000, 'a') + "\": 1,\n" + QByteArray("\"b\": 1,\n").repeated(1'000) + '}'
        << 101 << 6;
    QTest::newRow("a comment of many lines, far in")
        << open + "\n/*" + QByteArray("\nx").repeated(20'000) + "*/0" + close << 20902 << 4;
}

void TstTransform::refusesToGrowBeyondItsLimit()
{
    QFETCH(const QByteArray, text);
    const auto formatted = format(parsed(text), 1'000'000);
    QVERIFY(!formatted.has_value());
    QTEST(formatted.error().line, "line");
    QTEST(formatted.error().column, "column");
    QCOMPARE(formatted.error().message, u"formatted text is larger than the limit of 1000000 bytes"_s);
}

void TstTransform::formatsUpToItsLimit()
{
    const Document document = parsed("{\"a\": [1, // one\n2], \"long name\": {}}");
    const QByteArray whole = laidOut(document);
    const auto size = static_cast<std::uint32_t>(whole.size());
    QCOMPARE(format(document, size).value_or(QByteArray()), whole);
    for (std::uint32_t limit = 0; limit < size; ++limit)
        QVERIFY(!format(document, limit).has_value());
}

void TstTransform::finds_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("found"); // empty: nothing
    const auto pointer = [](const QByteArray &text, const QByteArray &found) {
        QTest::newRow(text.isEmpty() ? "root" : text.constData()) << text << found;
    };
    pointer("/a/1", "{\"b\":2}");
    pointer("/a/1/b", "2");
    pointer("/", "\"empty\"");
    pointer("/x~1y", "\"slash\"");
    pointer("/x~0y", "\"tilde\"");
    pointer("/~01", "\"tilde one\"");
    pointer("/u", "\"escaped\"");
    pointer("/twice", "2");
    pointer("/a/01", "");
    pointer("/a/-", "");
    pointer("/a/2", "");
    pointer("/a/-1", "");
    pointer("/a/99999999999999999999", "");
    pointer("/a/b", "");
    pointer("/u/0", "");
    pointer("a", "");
    pointer("/A", "");
    pointer("//", "");
}

void TstTransform::finds()
{
    QFETCH(const QByteArray, pointer);
    QFETCH(const QByteArray, found);
    const Document document
        = parsed("{\"a\": [1, {\"b\": 2}], \"\": \"empty\", \"x/y\": \"slash\", \"x~y\": "
                 "\"tilde\", \"~1\": \"tilde one\", \"\\u0075\": \"escaped\", \"twice\": 1, \"twice\": 2}");
    QCOMPARE(find(document, ""), Document::root());
    const auto node = find(document, view(pointer));
    QCOMPARE(node == noNode ? QByteArray() : minimize(document, node), found);
}

void TstTransform::patches_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &patch,
                         const QByteArray &after) { QTest::newRow(name) << before << patch << after; };
    const QByteArray lines = "{\n\t\"a\": [\n\t\t1, // one\n\t\t2,\n\t],\n}\n";
    row("nothing", lines, "[]", lines);
    row("add at the end", lines, "[{\"op\": \"add\", \"path\": \"/a/-\", \"value\": 3}]",
        "{\n\t\"a\": [\n\t\t1, // one\n\t\t2,\n\t\t3,\n\t],\n}\n");
    row("add before", lines, "[{\"op\": \"add\", \"path\": \"/a/0\", \"value\": 3}]",
        "{\n\t\"a\": [\n\t\t3,\n\t\t1, // one\n\t\t2,\n\t],\n}\n");
    row("add over a member", "{\"a\": 1}", "[{\"op\": \"add\", \"path\": \"/a\", \"value\": 3}]",
        "{\"a\": 3}");
    row("add the root", "1\n", "[{\"op\": \"add\", \"path\": \"\", \"value\": 3}]", "3\n");
    row("remove", lines, "[{\"op\": \"remove\", \"path\": \"/a/0\"}]", "{\n\t\"a\": [\n\t\t2,\n\t],\n}\n");
    row("replace", lines, "[{\"op\": \"replace\", \"path\": \"/a/0\", \"value\": 3}]",
        "{\n\t\"a\": [\n\t\t3, // one\n\t\t2,\n\t],\n}\n");
    row("move takes its comment along", lines, "[{\"op\": \"move\", \"from\": \"/a/0\", \"path\": \"/a/1\"}]",
        "{\n\t\"a\": [\n\t\t2,\n\t\t1, // one\n\t],\n}\n");
    row("move to itself", lines, "[{\"op\": \"move\", \"from\": \"/a\", \"path\": \"/a\"}]", lines);
    row("copy into one line", "{\"a\": 1, // one\n}",
        "[{\"op\": \"copy\", \"from\": \"/a\", \"path\": \"/b\"}]",
        "{\"a\": 1, // one\n\t\"b\": 1, // one\n}");
    row("indent follows the file", "{\n  \"a\": []\n}",
        "[\n\t{\n\t\t\"op\": \"add\", \"path\": \"/a/-\",\n\t\t\"value\": {\n\t\t\t\"x\": 1\n\t\t}\n\t}\n]",
        "{\n  \"a\": [\n    {\n      \"x\": 1\n    }\n  ]\n}");
    row("test by value", "{\"a\": [1.0, \"\\u0041\", {\"x\": 1, \"y\": null}]}",
        "[{\"op\": \"test\", \"path\": \"/a\", \"value\": [1, \"A\", {\"y\": null, \"x\": 1e0}]}]",
        "{\"a\": [1.0, \"\\u0041\", {\"x\": 1, \"y\": null}]}");
}

void TstTransform::patches()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, patch);
    QFETCH(const QByteArray, after);
    const auto patched = hujson::patch(parsed(before), patch);
    QVERIFY(patched.has_value());
    QCOMPARE(patched->text(), after);
    QCOMPARE(minimize(*patched), minimize(parsed(after)));
}

void TstTransform::refusesPatches_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<int>("operation");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &patch, int operation, const QString &message) {
        QTest::newRow(name) << patch << operation << message;
    };
    const QByteArray first = "[{\"op\":\"add\",\"path\":\"/a/-\",\"value\":9},";
    row("no list", "{}", -1, u"patch must be a JSON array"_s);
    row("no object", "[1]", 0, u"must be a JSON object"_s);
    row("no op", "[{}]", 0, u"missing required member \"op\""_s);
    row("unknown op", "[{\"op\":\"drop\"}]", 0, u"unknown operation \"drop\""_s);
    row("no value", "[{\"op\":\"add\",\"path\":\"\"}]", 0, u"missing required member \"value\""_s);
    row("number as path", "[{\"op\":\"remove\",\"path\":1}]", 0, u"member \"path\" must be a JSON string"_s);
    row("name twice", "[{\"op\":\"remove\",\"path\":\"\",\"path\":\"\"}]", 0, u"duplicate name \"path\""_s);
    row("the second one fails", first + "{\"op\":\"remove\",\"path\":\"/x\"}]", 1, u"value not found"_s);
    row("the second one is unreadable", first + "{\"op\":\"remove\"}]", 1,
        u"missing required member \"path\""_s);
    row("below a number", "[{\"op\":\"add\",\"path\":\"/a/0/x\",\"value\":1}]", 0, u"value not found"_s);
    row("no pointer", "[{\"op\":\"add\",\"path\":\"a\",\"value\":1}]", 0, u"value not found"_s);
    row("replace nothing", "[{\"op\":\"replace\",\"path\":\"/x\",\"value\":1}]", 0, u"value not found"_s);
    row("into itself", "[{\"op\":\"move\",\"from\":\"/a\",\"path\":\"/a/0\"}]", 0,
        u"cannot move \"/a\" into \"/a/0\""_s);
    row("root", "[{\"op\":\"remove\",\"path\":\"\"}]", 0, u"cannot remove root value"_s);
    row("other value", "[{\"op\":\"test\",\"path\":\"/a\",\"value\":[2]}]", 0, u"values differ at \"/a\""_s);
}

void TstTransform::refusesPatches()
{
    QFETCH(const QByteArray, patch);
    QFETCH(const int, operation);
    QFETCH(const QString, message);
    const Document document = parsed("{\"a\": [1]}");
    const auto patched = hujson::patch(document, patch);
    QVERIFY(!patched.has_value());
    QCOMPARE(patched.error().message, message);
    QCOMPARE(patched.error().operation, operation);
    QCOMPARE(document.text(), QByteArray("{\"a\": [1]}"));
}

void TstTransform::refusesABrokenPatch()
{
    const auto patched = hujson::patch(parsed("{}"), "[\n{,");
    QVERIFY(!patched.has_value());
    QVERIFY(patched.error().syntax.has_value());
    QCOMPARE(patched.error().syntax->line, 2);
    QCOMPARE(patched.error().syntax->column, 2);
    QCOMPARE(patched.error().operation, -1);
}

void TstTransform::compares_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<bool>("areEqual");
    const auto row = [](const char *name, const QByteArray &left, const QByteArray &right, bool areEqual) {
        QTest::newRow(name) << left << right << areEqual;
    };
    row("numbers", "100", "1e2", true);
    row("zeros", "-0", "0.0", true);
    row("too big for a double", "1e1000", "1e1000", false);
    row("too near to zero", "1e-1000", "0", true);
    row("long number below the limit", QByteArray(400, '1') + "e-390", QByteArray(400, '1') + "e-390", true);
    row("strings", "\"\\u0041\"", "\"A\"", true);
    row("order of members", "{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}", true);
    row("order of elements", "[1,2]", "[2,1]", false);
    row("one more", "[1]", "[1,1]", false);
    row("another name", "{\"a\":1}", "{\"b\":1}", false);
    row("null is not false", "null", "false", false);
    row("empty lists", "[]", "{}", false);
}

void TstTransform::compares()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    QFETCH(const bool, areEqual);
    QCOMPARE(hujson::areEqual(parsed(left), Document::root(), parsed(right), Document::root()), areEqual);
}

void TstTransform::readsAsJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("comments") << QByteArray("// x\n{\"b\": [1, {}, [],], /*y*/ \"a\": null,}")
                              << QByteArray("{\"b\":[1,{},[]],\"a\":null}");
    QTest::newRow("the last of two, at the place of the first")
        << QByteArray("{\"a\":1,\"b\":2,\"\\u0061\":3}") << QByteArray("{\"a\":3,\"b\":2}");
    QTest::newRow("numbers") << QByteArray("[18446744073709551615, -9223372036854775808, 0.5, 1e2, -0]")
                             << QByteArray("[18446744073709551615,-9223372036854775808,0.5,100.0,0]");
    QTest::newRow("beyond integers") << QByteArray("[18446744073709551616]")
                                     << QByteArray("[1.8446744073709552e+19]");
    QTest::newRow("a scalar") << QByteArray("true") << QByteArray("true");
}

void TstTransform::readsAsJson()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, json);
    QCOMPARE(QByteArray::fromStdString(toJson(parsed(text)).dump()), json);
}

void TstTransform::readsManyMembers()
{
    constexpr int count = 200'000;
    QByteArray text = "{";
    for (int i = 0; i < count; ++i)
        text += "\"n" + QByteArray::number(i) + "\":0,";
    const auto json = toJson(parsed(text + '}'));
    QCOMPARE(json.size(), std::size_t(count));
    QVERIFY(json.back() == 0);
    const QByteArray deep = QByteArray("[").repeated(1000) + QByteArray("]").repeated(1000);
    QCOMPARE(toJson(parsed(deep)).dump().size(), std::size_t(deep.size()));
}

QTEST_GUILESS_MAIN(TstTransform)
#include "tst_transform.moc"
