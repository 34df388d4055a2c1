// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/document.h"
#include "tests/support/corpus.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using hujson::Document;
using hujson::Kind;
using hujson::Limits;
using hujson::noNode;

class TstDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryByte_data();
    void keepsEveryByte();
    void refuses_data();
    void refuses();
    void refusesWhatPlainJsonLacks_data();
    void refusesWhatPlainJsonLacks();
    void refusesDuplicateNamesWhenAsked_data();
    void refusesDuplicateNamesWhenAsked();
    void numbersNodesInTheOrderOfTheirStart();
    void remembersWhatPlainJsonLacks_data();
    void remembersWhatPlainJsonLacks();
    void findsMembers_data();
    void findsMembers();
    void unescapes_data();
    void unescapes();
    void countsLinesAndBytes_data();
    void countsLinesAndBytes();
    void keepsTheDepthLimit_data();
    void keepsTheDepthLimit();
    void keepsTheSizeLimit();
    void survivesHugeInput_data();
    void survivesHugeInput();
    void keepsRealPolicies_data();
    void keepsRealPolicies();
};

namespace {

QByteArray bytes(const char *text, qsizetype size)
{
    return QByteArray(text, size);
}

} // namespace

void TstDocument::keepsEveryByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("blanks around") << QByteArray(" \t\r\n true\r\n");
    QTest::newRow("zero") << QByteArray("-0.0e+00");
    QTest::newRow("comments everywhere")
        << QByteArray("/**//*x*/{/*a*/\"k\"/*b*/:/*c*/[/*d*/1/*e*/,//f\n2/*g*/,/*h*/]/*i*/,/*j*/}//k\n");
    QTest::newRow("stars") << QByteArray("/***//****/1");
    QTest::newRow("trailing commas") << QByteArray("{\"a\":[1,],\"b\":{\"c\":1,},}");
    QTest::newRow("comment after a trailing comma") << QByteArray("[1, // one\n]");
    QTest::newRow("lone surrogate, escaped") << QByteArray("\"\\ud800\"");
    QTest::newRow("all escapes") << QByteArray("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00E9\"");
    QTest::newRow("four byte character") << QByteArray("[\"\xF0\x9F\x9A\xAA\"]");
    QTest::newRow("DEL in a string") << QByteArray("\"\x7F\"");
    QTest::newRow("control character in a comment") << bytes("/*\0\1*/1", 7);
    QTest::newRow("long string") << QByteArray("\"") + QByteArray(100, 'x') + QByteArray("\"");
    QTest::newRow("quote at each place of a word")
        << QByteArray("[\"\",\"1\",\"12\",\"123\",\"1234\",\"12345\",\"123456\",\"1234567\",\"12345678\"]");
}

void TstDocument::keepsEveryByte()
{
    QFETCH(const QByteArray, text);
    const auto document = Document::parse(text);
    QVERIFY(document.has_value());
    QCOMPARE(document->text(), text);
}

void TstDocument::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &text, int line, int column, const char *message) {
        QTest::newRow(name) << text << line << column << QString::fromUtf8(message);
    };
    row("nothing", "", 1, 1, "parsing value: unexpected EOF");
    row("blanks only", " \n ", 2, 2, "parsing value: unexpected EOF");
    row("BOM", "\xEF\xBB\xBF{}", 1, 1, "invalid character '\\ufeff' at start of value");
    row("NUL", bytes("\0", 1), 1, 1, "invalid character '\\x00' at start of value");
    row("NUL after the value", bytes("{}\0", 3), 1, 3, "invalid character '\\x00' after top-level value");
    row("second value", "1 2", 1, 3, "invalid character '2' after top-level value");
    row("no-break space", "\xC2\xA0", 1, 1, "invalid character '\\u00a0' at start of value");
    row("byte that starts nothing", "\xFF", 1, 1, "invalid character '\xEF\xBF\xBD' at start of value");
    row("backslash", "\\", 1, 1, "invalid character '\\\\' at start of value");
    row("vertical tab", "\v", 1, 1, "invalid character '\\v' at start of value");
    row("half a comment start", "/", 1, 1, "invalid character '/' at start of value");
    row("block comment without end", "[1,\n/* x", 2, 1, "parsing comment: unexpected EOF");
    row("block comment that is too short", "/*/", 1, 1, "parsing comment: unexpected EOF");
    row("line comment without newline", "1 // x", 1, 3, "parsing comment: unexpected EOF");
    row("bad UTF-8 in a comment", "1 // \xC0\x80\n", 1, 3, "invalid UTF-8 in comment");
    row("string without end", "[\"a\nb", 2, 2, "parsing string: unexpected EOF");
    row("string that ends in a backslash", "\"\\", 1, 3, "parsing string: unexpected EOF");
    row("string that ends in an escaped quote", "\"\\\"", 1, 4, "parsing string: unexpected EOF");
    row("newline in a string", "\"a\nb\"", 1, 1, "invalid literal: \"a\nb\"");
    row("unknown escape", "\"\\x41\"", 1, 1, "invalid literal: \"\\x41\"");
    row("short unicode escape", "\"\\u12g4\"", 1, 1, "invalid literal: \"\\u12g4\"");
    row("raw surrogate", "\"\xED\xA0\x80\"", 1, 1,
        "invalid literal: \"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
    row("overlong slash", "\"\xC0\xAF\"", 1, 1, "invalid literal: \"\xEF\xBF\xBD\xEF\xBF\xBD\"");
    row("cut sequence before the quote", "\"\xF0\x9F\"", 1, 1,
        "invalid literal: \"\xEF\xBF\xBD\xEF\xBF\xBD\"");
    row("leading zero", "[01]", 1, 2, "invalid literal: 01");
    row("number without fraction", "1.", 1, 1, "invalid literal: 1.");
    row("number without exponent", "1e+", 1, 1, "invalid literal: 1e+");
    row("plus", "+1", 1, 1, "invalid literal: +1");
    row("NaN", "NaN", 1, 1, "invalid literal: NaN");
    row("capital", "True", 1, 1, "invalid literal: True");
    row("comma first", "[,]", 1, 2, "invalid character ',' at start of value");
    row("two commas", "[1,,]", 1, 4, "invalid character ',' at start of value");
    row("stray bracket", "]", 1, 1, "invalid character ']' at start of value");
    row("wrong bracket", "[}", 1, 2, "invalid character '}' at start of value");
    row("array closed by a brace", "[1}", 1, 3,
        "invalid character '}' after array value (expecting ',' or ']')");
    row("object without value", "{\"a\":}", 1, 6, "invalid character '}' at start of value");
    row("number as name", "{1:2}", 1, 2, "invalid character '1' at start of object name");
    row("object as name", "{ {} :2}", 1, 3, "invalid character '{' at start of object name");
    row("name without colon", "{\"a\" 1}", 1, 6, "invalid character '1' after object name");
    row("object cut after the name", "{\"a\" ", 1, 6, "parsing object after name: unexpected EOF");
    row("object cut after the value", "{\"a\":1 ", 1, 8, "parsing object after value: unexpected EOF");
    row("array cut after a value", "[1", 1, 3, "parsing array after value: unexpected EOF");
    row("array cut after the comma", "[1,", 1, 4, "parsing value: unexpected EOF");
    row("CR is no line", "\r\r?", 1, 3, "invalid character '?' at start of value");
}

void TstDocument::refuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, line);
    QFETCH(const int, column);
    QFETCH(const QString, message);
    const auto document = Document::parse(text);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().message, message);
    QCOMPARE(document.error().line, line);
    QCOMPARE(document.error().column, column);
}

void TstDocument::refusesWhatPlainJsonLacks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("comment") << QByteArray("// x\n1") << u"invalid character '/' at start of value"_s;
    QTest::newRow("comment at the end")
        << QByteArray("1/**/") << u"invalid character '/' after top-level value"_s;
    QTest::newRow("trailing comma, array")
        << QByteArray("[1,]") << u"invalid character ']' at start of value"_s;
    QTest::newRow("trailing comma, object")
        << QByteArray("{\"a\":1,}") << u"invalid character '}' at start of value"_s;
}

void TstDocument::refusesWhatPlainJsonLacks()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, message);
    QVERIFY(Document::parse(text).has_value());
    Limits limits;
    limits.standardOnly = true;
    const auto document = Document::parse(text, limits);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().message, message);
    QVERIFY(Document::parse("[{}, [], {\"a\": [1]}]", limits).has_value());
}

void TstDocument::refusesDuplicateNamesWhenAsked_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("column"); // 0: fine
    QTest::newRow("different") << QByteArray("{\"a\":1,\"b\":{\"a\":1}}") << 0;
    QTest::newRow("case differs") << QByteArray("{\"a\":1,\"A\":2}") << 0;
    QTest::newRow("same") << QByteArray("{\"a\":1,\"b\":2,\"a\":3}") << 14;
    QTest::newRow("same, spelled differently") << QByteArray("{\"a\":1,\"\\u0061\":2}") << 8;
    QTest::newRow("inside") << QByteArray("[{\"x\":{\"a\":1,\"a\":2}}]") << 14;
    QTest::newRow("the first of two repetitions") << QByteArray("{\"b\":1,\"a\":2,\"b\":3,\"a\":4}") << 14;
}

void TstDocument::refusesDuplicateNamesWhenAsked()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, column);
    QVERIFY(Document::parse(text).has_value());
    Limits limits;
    limits.refuseDuplicateNames = true;
    const auto document = Document::parse(text, limits);
    QCOMPARE(document.has_value(), column == 0);
    if (!document) {
        QCOMPARE(document.error().column, column);
        QVERIFY(document.error().message.startsWith(u"duplicate name \""_s));
    }
}

void TstDocument::numbersNodesInTheOrderOfTheirStart()
{
    const auto document = Document::parse("{\"a\": [1, {}, [2]], /*x*/ \"b\": null}");
    QVERIFY(document.has_value());
    QCOMPARE(document->kind(Document::root()), Kind::Object);
    QCOMPARE(document->size(Document::root()), 2U);
    const auto members = document->members(Document::root());
    QCOMPARE(members.size(), std::size_t(2));
    QCOMPARE(members[0].name, 1U);
    QCOMPARE(members[0].value, 2U);
    QCOMPARE(document->raw(members[0].value), std::string_view("[1, {}, [2]]"));
    QCOMPARE(document->raw(members[1].name), std::string_view("\"b\""));
    QCOMPARE(document->kind(members[1].value), Kind::Null);
    const auto elements = document->elements(members[0].value);
    QCOMPARE(elements.size(), std::size_t(3));
    QCOMPARE(document->kind(elements[1]), Kind::Object);
    QCOMPARE(document->firstChild(elements[1]), noNode);
    QCOMPARE(document->element(members[0].value, 2), elements[2]);
    QCOMPARE(document->element(members[0].value, 3), noNode);
    QCOMPARE(document->element(Document::root(), 0), noNode);
    QVERIFY(document->elements(Document::root()).empty());
    QVERIFY(document->members(elements[2]).empty());
}

void TstDocument::remembersWhatPlainJsonLacks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isStandard");
    QTest::addColumn<bool>("hasTrailingComma"); // of the root
    QTest::newRow("plain") << QByteArray("[1, 2]") << true << false;
    QTest::newRow("empty") << QByteArray("[ ]") << true << false;
    QTest::newRow("trailing comma") << QByteArray("[1, 2 , ]") << false << true;
    QTest::newRow("of an object") << QByteArray("{\"a\": [1],}") << false << true;
    QTest::newRow("only inside") << QByteArray("{\"a\": [1,]}") << false << false;
    QTest::newRow("comment") << QByteArray("[1, 2] // end\n") << false << false;
    QTest::newRow("comment behind the comma") << QByteArray("[1, /* , */]") << false << true;
    QTest::newRow("comma in a comment") << QByteArray("[1 /* , */]") << false << false;
    QTest::newRow("slashes in a string") << QByteArray("[\"// , ]\"]") << true << false;
}

void TstDocument::remembersWhatPlainJsonLacks()
{
    QFETCH(const QByteArray, text);
    const auto document = Document::parse(text);
    QVERIFY(document.has_value());
    QTEST(document->isStandard(), "isStandard");
    QTEST(document->hasTrailingComma(Document::root()), "hasTrailingComma");
    Limits plain;
    plain.standardOnly = true;
    QCOMPARE(Document::parse(text, plain).has_value(), document->isStandard());
}

void TstDocument::findsMembers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("folded");
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("plain") << QByteArray("acls") << false << QByteArray("1");
    QTest::newRow("case counts") << QByteArray("ACLs") << false << QByteArray("2");
    QTest::newRow("folded, the last one") << QByteArray("acls") << true << QByteArray("2");
    QTest::newRow("escaped") << QByteArray("gr/ants") << false << QByteArray("3");
    QTest::newRow("the last of two") << QByteArray("twice") << false << QByteArray("5");
    QTest::newRow("empty name") << QByteArray() << false << QByteArray("6");
    QTest::newRow("none") << QByteArray("acl") << true << QByteArray();
    QTest::newRow("only ASCII folds") << QByteArray("\xC3\x89") << true << QByteArray();
}

void TstDocument::findsMembers()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, folded);
    QFETCH(const QByteArray, raw);
    const auto document
        = Document::parse("{\"acls\":1,\"ACLs\":2,\"gr\\/an\\u0074s\":3,\"twice\":4,\"twice\":5,"
                          "\"\":6,\"\xC3\xA9\":7}");
    QVERIFY(document.has_value());
    const std::string_view wanted(name.constData(), static_cast<std::size_t>(name.size()));
    const auto node = folded ? document->memberFolded(Document::root(), wanted)
                             : document->member(Document::root(), wanted);
    QCOMPARE(node == noNode, raw.isEmpty());
    if (node != noNode)
        QCOMPARE(
            document->raw(node), std::string_view(raw.constData(), static_cast<std::size_t>(raw.size())));
}

void TstDocument::unescapes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("plain") << QByteArray("\"abc\"") << QByteArray("abc");
    QTest::newRow("empty") << QByteArray("\"\"") << QByteArray("");
    QTest::newRow("short ones") << QByteArray("\"\\b\\f\\n\\r\\t\\\"\\\\\\/\"")
                                << QByteArray("\b\f\n\r\t\"\\/");
    QTest::newRow("NUL") << QByteArray("\"a\\u0000b\"") << bytes("a\0b", 3);
    QTest::newRow("two bytes") << QByteArray("\"\\u00E9\"") << QByteArray("\xC3\xA9");
    QTest::newRow("three bytes") << QByteArray("\"\\u732b\"") << QByteArray("\xE7\x8C\xAB");
    QTest::newRow("a pair") << QByteArray("\"\\uD83D\\uDEAA\"") << QByteArray("\xF0\x9F\x9A\xAA");
    QTest::newRow("high alone") << QByteArray("\"\\uD83Dx\"") << QByteArray("\xEF\xBF\xBDx");
    QTest::newRow("low alone") << QByteArray("\"\\uDEAA\"") << QByteArray("\xEF\xBF\xBD");
    QTest::newRow("high, then a letter") << QByteArray("\"\\uD83D\\u0041\"")
                                         << QByteArray("\xEF\xBF\xBD"
                                                       "A");
    QTest::newRow("two high") << QByteArray("\"\\uD83D\\uD83D\"") << QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD");
    QTest::newRow("no string") << QByteArray("12") << QByteArray();
}

void TstDocument::unescapes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, content);
    const auto document = Document::parse(text);
    QVERIFY(document.has_value());
    QCOMPARE(document->string(Document::root()), content);
}

void TstDocument::countsLinesAndBytes_data()
{
    QTest::addColumn<uint>("offset");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("start") << 0U << 1 << 1;
    QTest::newRow("at the first newline") << 1U << 1 << 2;
    QTest::newRow("second line") << 2U << 2 << 1;
    QTest::newRow("behind a wide character") << 6U << 2 << 5;
    QTest::newRow("the end") << 8U << 3 << 1;
    QTest::newRow("beyond the end") << 99U << 3 << 1;
}

void TstDocument::countsLinesAndBytes()
{
    QFETCH(const uint, offset);
    QFETCH(const int, line);
    QFETCH(const int, column);
    const auto document = Document::parse("[\n\"\xC3\xA9\"]\n");
    QVERIFY(document.has_value());
    QCOMPARE(document->place(offset).line, line);
    QCOMPARE(document->place(offset).column, column);
}

void TstDocument::keepsTheDepthLimit_data()
{
    QTest::addColumn<QByteArray>("opening");
    QTest::addColumn<QByteArray>("closing");
    QTest::newRow("arrays") << QByteArray("[") << QByteArray("]");
    QTest::newRow("objects") << QByteArray("{\"a\":") << QByteArray("}");
}

void TstDocument::keepsTheDepthLimit()
{
    QFETCH(const QByteArray, opening);
    QFETCH(const QByteArray, closing);
    Limits limits;
    limits.maxDepth = 50;
    QVERIFY(Document::parse(opening.repeated(50) + "1" + closing.repeated(50), limits).has_value());
    const auto document = Document::parse(opening.repeated(51) + "1" + closing.repeated(51), limits);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().column, static_cast<int>(opening.size()) * 50 + 1);
    QCOMPARE(document.error().message, u"nested deeper than the limit of 50"_s);
}

void TstDocument::keepsTheSizeLimit()
{
    Limits limits;
    limits.maxBytes = 4;
    QVERIFY(Document::parse("[12]", limits).has_value());
    const auto document = Document::parse("[123]", limits);
    QVERIFY(!document.has_value());
    QVERIFY(document.error().message.contains(u"larger than the limit of 4"_s));
}

void TstDocument::survivesHugeInput_data()
{
    constexpr qsizetype size = 2'000'000;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("brackets") << QByteArray(10'000'000, '[') << false;
    QTest::newRow("names") << QByteArray("{\"a\":").repeated(size / 5) << false;
    QTest::newRow("quotes") << QByteArray(size, '"') << false;
    QTest::newRow("backslashes") << QByteArray("\"") + QByteArray(size, '\\') << false;
    QTest::newRow("comment starts") << QByteArray("/*").repeated(size / 2) << false;
    QTest::newRow("short comments") << QByteArray("/**/").repeated(size / 4) + "1" << true;
    QTest::newRow("many elements") << QByteArray("[") + QByteArray("1,").repeated(size / 2) + "]" << true;
    QTest::newRow("one string") << QByteArray("\"") + QByteArray(size, 'x') + "\"" << true;
    QTest::newRow("one word") << QByteArray(size, 'x') << false;
    QTest::newRow("one number") << QByteArray(size, '1') << true;
    QTest::newRow("blanks") << QByteArray(size, ' ') + "1" << true;
    QTest::newRow("equal names") << QByteArray("{") + QByteArray("\"a\":1,").repeated(size / 6) + "}" << true;
}

void TstDocument::survivesHugeInput()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isValid);
    const auto document = Document::parse(text);
    QCOMPARE(document.has_value(), isValid);
    if (!document)
        QVERIFY(document.error().message.size() < 300);
    Limits limits;
    limits.maxDepth = 1U << 30;
    limits.refuseDuplicateNames = true;
    QCOMPARE(Document::parse(text, limits).has_value(), isValid && !text.startsWith("{\"a\""));
}

void TstDocument::keepsRealPolicies_data()
{
    QTest::addColumn<QString>("path");
    const QString shared = testing::sharedFolder();
    if (shared.isEmpty() || !QDir(shared + u"/policies"_s).exists()) {
        QTest::newRow("absent") << QString();
        return;
    }
    QDirIterator files(shared + u"/policies"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(path.mid(shared.size() + 1))) << path;
    }
}

void TstDocument::keepsRealPolicies()
{
    QFETCH(const QString, path);
    if (path.isEmpty())
        QSKIP("the folder of shared policies is not beside this checkout");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const auto document = Document::parse(text);
    if (document)
        QCOMPARE(document->text(), text);
    else
        QVERIFY(document.error().line > 0 && !document.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TstDocument)
#include "tst_document.moc"
