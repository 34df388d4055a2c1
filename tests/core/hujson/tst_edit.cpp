// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hujson/edit.h"
#include "parsed.h"

#include <QTest>

using namespace Qt::StringLiterals;
using hujson::Document;
using hujson::NodeIndex;
using hujson::noNode;

class TstEdit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void appends_data();
    void appends();
    void removesWhatWasAppended_data();
    void removesWhatWasAppended();
    void insertsBefore_data();
    void insertsBefore();
    void removes_data();
    void removes();
    void addsMembers_data();
    void addsMembers();
    void removesMembers_data();
    void removesMembers();
    void replaces_data();
    void replaces();
    void appliesInOrderOfOffset();
    void seesTheStyle_data();
    void seesTheStyle();
};

namespace {

/// The list to be edited is the member "l", or the root.
NodeIndex listIn(const Document &document)
{
    const NodeIndex member = document.member(Document::root(), "l");
    return member == noNode ? Document::root() : member;
}

void addTextColumns()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("comment");
    QTest::addColumn<QByteArray>("after");
}

QTestData &row(const char *name, const QByteArray &before, const QByteArray &value, const QByteArray &comment,
    const QByteArray &after)
{
    return QTest::newRow(name) << before << value << comment << after;
}

const QByteArray rule = "{\n\t\"src\": [\"a\"],\n\t\"ip\": [\"*\"],\n}";

void addAppendRows()
{
    // One line.
    row("empty", "[]", "3", "", "[3]");
    row("empty with a blank", "[ ]", "3", "", "[ 3 ]");
    row("empty with a block comment", "[/*c*/]", "3", "", "[/*c*/ 3]");
    row("one line", "[1, 2]", "3", "", "[1, 2, 3]");
    row("one line, padded", "[ 1, 2 ]", "3", "", "[ 1, 2, 3 ]");
    row("one line, no blanks", "{\"l\":[1]}", "3", "", "{\"l\":[1,3]}");
    row("one line, no blanks, two", "[1,2]", "3", "", "[1,2,3]");
    row("one line, single", "{\"l\": [1]}", "3", "", "{\"l\": [1, 3]}");
    row("one line, trailing comma", "[1, 2,]", "3", "", "[1, 2, 3,]");
    row("one line, trailing block comment", "[1 /*x*/]", "3", "", "[1 /*x*/, 3]");
    row("object that starts on the bracket's line", "{\n\t\"l\": [{\n\t\t\"a\": 1,\n\t}],\n}", rule, "",
        "{\n\t\"l\": [{\n\t\t\"a\": 1,\n\t}, {\n\t\t\"src\": [\"a\"],\n\t\t\"ip\": [\"*\"],\n\t}],\n}");
    // Own lines.
    row("lines with trailing comma", "[\n\t1,\n\t2,\n]", "3", "", "[\n\t1,\n\t2,\n\t3,\n]");
    row("lines without trailing comma", "[\n\t1,\n\t2\n]", "3", "", "[\n\t1,\n\t2,\n\t3\n]");
    row("line comment on the last line", "[\n  1, // one\n  2 // two\n]", "3", "",
        "[\n  1, // one\n  2, // two\n  3\n]");
    row("line comment behind the trailing comma", "[\n  1, // one\n]", "3", "", "[\n  1, // one\n  3,\n]");
    row("block comment that trails over two lines", "[\n\t1, /* a\n\t b */\n]", "3", "",
        "[\n\t1, /* a\n\t b */\n\t3,\n]");
    row("comment at the end of the list stays there", "[\n\t1,\n\n\t// old:\n\t// 2,\n]", "3", "",
        "[\n\t1,\n\t3,\n\n\t// old:\n\t// 2,\n]");
    row("CRLF", "[\r\n\t1, // x\r\n]\r\n", "3", "mine", "[\r\n\t1, // x\r\n\t// mine\r\n\t3,\r\n]\r\n");
    row("CRLF without trailing comma", "[\r\n  1 // x\r\n]\r\n", "3", "", "[\r\n  1, // x\r\n  3\r\n]\r\n");
    row("bracket on the last line", "[\n  1,\n  2]", "3", "", "[\n  1,\n  2,\n  3]");
    row("bracket on the last line behind a comma", "[\n  1,\n  2,]", "3", "", "[\n  1,\n  2,\n  3,]");
    row("wrapped lines", "[1, 2,\n 3, 4]", "5", "", "[1, 2,\n 3, 4, 5]");
    row("first item on the bracket's line", "[1,\n 2]", "3", "", "[1,\n 2,\n 3]");
    row("line comment behind items that share the line", "[1, 2 // x\n]", "3", "", "[1, 2, // x\n\t3\n]");
    row("comma first", "[ 1\n, 2\n, 3\n]", "4", "", "[ 1\n, 2\n, 3\n, 4\n]");
    row("comma first, bracket on the last line", "[ 1\n  , 2 ]", "3", "", "[ 1\n  , 2\n  , 3 ]");
    row("block comment before the last item", "[\n\t/* b */ 1,\n]", "3", "", "[\n\t/* b */ 1,\n\t3,\n]");
    row("deep",
        "{\n    \"x\": {\n        \"y\": 1\n    },\n    \"l\": [\n        {\n            \"a\": 1\n        "
        "}\n"
        "    ]\n}",
        rule, "",
        "{\n    \"x\": {\n        \"y\": 1\n    },\n    \"l\": [\n        {\n            \"a\": 1\n        "
        "},\n"
        "        {\n            \"src\": [\"a\"],\n            \"ip\": [\"*\"],\n        }\n    ]\n}");
    row("with a comment", "[\n\t1,\n]", "3", "for Bo", "[\n\t1,\n\t// for Bo\n\t3,\n]");
    row("with a comment of two lines", "[\n\t1,\n]", "3", "for\nBo", "[\n\t1,\n\t// for\n\t// Bo\n\t3,\n]");
    row("a comment breaks the line", "{\n\t\"l\": [1],\n}", "3", "x",
        "{\n\t\"l\": [1,\n\t\t// x\n\t\t3],\n}");
    // Empty, on lines of their own.
    row("empty, with a comment to come", "{\n\t\"l\": [],\n}", "3", "x",
        "{\n\t\"l\": [\n\t\t// x\n\t\t3,\n\t],\n}");
    row("empty, several lines to come", "{\n  \"l\": []\n}", rule, "",
        "{\n  \"l\": [\n    {\n      \"src\": [\"a\"],\n      \"ip\": [\"*\"],\n    }\n  ]\n}");
    row("comments only", "{\n\t\"l\": [\n\t\t// none\n\t],\n}", "3", "",
        "{\n\t\"l\": [\n\t\t3,\n\t\t// none\n\t],\n}");
    row("comments only, ours apart", "[\n\t// none\n\t/* really */\n]\n", "3", "x",
        "[\n\t// x\n\t3,\n\t// none\n\t/* really */\n]\n");
    row("comment on the bracket's line", "{\n\t\"l\": [ // none\n\t],\n}", "3", "",
        "{\n\t\"l\": [ // none\n\t\t3,\n\t],\n}");
}

} // namespace

void TstEdit::appends_data()
{
    addTextColumns();
    addAppendRows();
    row("empty over two lines", "{\n\t\"l\": [\n\t],\n}", "3", "", "{\n\t\"l\": [\n\t\t3,\n\t],\n}");
}

void TstEdit::appends()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, comment);
    QFETCH(const QByteArray, after);
    const Document document = parsed(before);
    const QByteArray edited = apply(before, append(document, listIn(document), value, comment));
    QCOMPARE(edited, after);
    const Document again = parsed(edited);
    QCOMPARE(again.size(listIn(again)), document.size(listIn(document)) + 1);
}

void TstEdit::removesWhatWasAppended_data()
{
    addTextColumns();
    addAppendRows();
}

void TstEdit::removesWhatWasAppended()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const Document document = parsed(after);
    const NodeIndex list = listIn(document);
    QCOMPARE(apply(after, removeElement(document, list, document.size(list) - 1, true)), before);
}

void TstEdit::insertsBefore_data()
{
    addTextColumns();
    QTest::addColumn<uint>("index");
    row("one line, first", "[1, 2]", "3", "", "[3, 1, 2]") << 0U;
    row("one line, second", "[1, 2]", "3", "", "[1, 3, 2]") << 1U;
    row("one line, padded", "[ 1 ]", "3", "", "[ 3, 1 ]") << 0U;
    row("no blanks", "[1,2]", "3", "", "[3,1,2]") << 0U;
    row("behind the end", "[1, 2]", "3", "", "[1, 2, 3]") << 7U;
    row("block comment stays with its item", "[1, /*b*/ 2]", "3", "", "[1, 3, /*b*/ 2]") << 1U;
    row("lines", "[\n\t1,\n\t2\n]", "3", "", "[\n\t1,\n\t3,\n\t2\n]") << 1U;
    row("first line", "[ // list\n\t1,\n]", "3", "", "[ // list\n\t3,\n\t1,\n]") << 0U;
    row("comments above stay with their item", "[\n\t1, // one\n\t// two,\n\t/* really */\n\t2,\n]", "3", "x",
        "[\n\t1, // one\n\t// x\n\t3,\n\t// two,\n\t/* really */\n\t2,\n]")
        << 1U;
    row("a comment apart stays above", "[\n\t// all:\n\n\t1,\n]", "3", "", "[\n\t// all:\n\n\t3,\n\t1,\n]")
        << 0U;
    row("comma first", "[ 1\n, 2\n]", "3", "", "[ 1\n, 3\n, 2\n]") << 1U;
    row("one line with a comment", "{\n\t\"l\": [1],\n}", "3", "x",
        "{\n\t\"l\": [\n\t\t// x\n\t\t3,\n\t\t1],\n}")
        << 0U;
    row("several lines", "[\n  {\n    \"a\": 1\n  }\n]", rule, "",
        "[\n  {\n    \"src\": [\"a\"],\n    \"ip\": [\"*\"],\n  },\n  {\n    \"a\": 1\n  }\n]")
        << 0U;
}

void TstEdit::insertsBefore()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, comment);
    QFETCH(const QByteArray, after);
    QFETCH(const uint, index);
    const Document document = parsed(before);
    const QByteArray edited = apply(before, insertBefore(document, listIn(document), index, value, comment));
    QCOMPARE(edited, after);
    const Document again = parsed(edited);
    QCOMPARE(again.size(listIn(again)), document.size(listIn(document)) + 1);
}

void TstEdit::removes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<uint>("index");
    QTest::addColumn<bool>("withComments");
    QTest::addColumn<QByteArray>("after");
    const auto removal
        = [](const char *name, const QByteArray &before, uint index, bool withComments,
              const QByteArray &after) { QTest::newRow(name) << before << index << withComments << after; };
    removal("only one", "[1]", 0, true, "[]");
    removal("only one, comma", "[ 1, ]", 0, true, "[ ]");
    removal("only one on its line", "[\n\t1, // x\n]", 0, true, "[]");
    removal("only one, a comment stays", "[\n\t// all\n\n\t1,\n]", 0, true, "[\n\t// all\n]");
    removal("only one, its comment stays", "[\n\t// one\n\t1,\n]", 0, false, "[\n\t// one\n]");
    removal("only one, its comment goes", "[\n\t// one\n\t1,\n]", 0, true, "[]");
    removal("beyond the end", "[1]", 1, true, "[1]");
    removal("first of a line", "[1, 2, 3]", 0, true, "[2, 3]");
    removal("middle of a line", "[1, 2, 3]", 1, true, "[1, 3]");
    removal("last of a line", "[1, 2, 3]", 2, true, "[1, 2]");
    removal("last of a line, comma", "[ 1, 2, ]", 1, true, "[ 1, ]");
    removal("block comment before it goes", "[1, /*b*/ 2, 3]", 1, true, "[1, 3]");
    removal("block comment before it stays", "[1, /*b*/ 2, 3]", 1, false, "[1, /*b*/ 3]");
    removal("block comment before the last stays", "[1, /*b*/ 2]", 1, false, "[1 /*b*/]");
    removal("block comment of the next stays", "[1, /*b*/ 2]", 0, true, "[/*b*/ 2]");
    removal("first line", "[\n\t1, // one\n\t2,\n]", 0, true, "[\n\t2,\n]");
    removal("middle line", "[\n\t1,\n\t// two\n\t2, // 2\n\t3\n]", 1, true, "[\n\t1,\n\t3\n]");
    removal("middle line, comment stays", "[\n\t1,\n\t// two\n\t2, // 2\n\t3\n]", 1, false,
        "[\n\t1,\n\t// two\n\t3\n]");
    removal("last line without comma", "[\n\t1, // one\n\t2\n]", 1, true, "[\n\t1 // one\n]");
    removal("CRLF", "[\r\n  1,\r\n  2\r\n]", 1, true, "[\r\n  1\r\n]");
    removal("between blank lines", "[\n\t1,\n\n\t2,\n\n\t3,\n]", 1, true, "[\n\t1,\n\n\t3,\n]");
    removal("last behind a blank line", "[\n\t1,\n\n\t2,\n]", 1, true, "[\n\t1,\n]");
    removal("last, list comment follows", "[\n\t1,\n\n\t2,\n\t// end\n]", 1, true, "[\n\t1,\n\n\t// end\n]");
    removal("a comment apart stays", "[\n\t1,\n\n\t// apart\n\n\t// two\n\t2,\n\t3,\n]", 1, true,
        "[\n\t1,\n\n\t// apart\n\n\t3,\n]");
    removal("bracket on its line", "[\n  1,\n  2]", 1, true, "[\n  1]");
    removal("bracket on its line, comment above", "[\n  1, // one\n  2]", 1, true, "[\n  1 // one\n  ]");
    removal("starts a line that goes on", "[\n  1, 2,\n  3, 4\n]", 2, true, "[\n  1, 2,\n  4\n]");
    removal("ends a line", "[\n  1, 2,\n  3, 4\n]", 1, true, "[\n  1,\n  3, 4\n]");
    removal("comma first, first", "[ 1\n, 2\n, 3 ]", 0, true, "[ 2\n, 3 ]");
    removal("comma first, middle", "[ 1 // a\n, 2 // b\n, 3 ]", 1, true, "[ 1 // a\n, 3 ]");
    removal("comma first, last, comment above", "[ 1 // a\n, 2 ]", 1, true, "[ 1 // a\n ]");
    removal("several lines", "[\n\t{\n\t\t\"a\": 1,\n\t},\n\t{\n\t\t\"b\": 1,\n\t},\n]", 0, true,
        "[\n\t{\n\t\t\"b\": 1,\n\t},\n]");
}

void TstEdit::removes()
{
    QFETCH(const QByteArray, before);
    QFETCH(const uint, index);
    QFETCH(const bool, withComments);
    QFETCH(const QByteArray, after);
    const Document document = parsed(before);
    QCOMPARE(apply(before, removeElement(document, listIn(document), index, withComments)), after);
    parsed(after);
}

void TstEdit::addsMembers_data()
{
    addTextColumns();
    row("empty", "{}", "1", "", "{\"k\": 1}");
    row("empty, several lines", "{}", "[\n\t1\n]", "", "{\n\t\"k\": [\n\t\t1\n\t]\n}");
    row("empty, with commas elsewhere", "{ // x\n}", "[\n\t1,\n]", "", "{ // x\n\t\"k\": [\n\t\t1,\n\t],\n}");
    row("one line", "{\"a\": 1}", "2", "", "{\"a\": 1, \"k\": 2}");
    row("no blanks", "{\"a\":1,\"b\":2}", "3", "", "{\"a\":1,\"b\":2,\"k\":3}");
    row("wide colon", "{ \"a\" : 1 }", "2", "", "{ \"a\" : 1, \"k\" : 2 }");
    row("aligned", "{\n\t\"a\":   1,\n\t\"bcd\": 2,\n\t\"e\":   3,\n}", "4", "",
        "{\n\t\"a\":   1,\n\t\"bcd\": 2,\n\t\"e\":   3,\n\t\"k\": 4,\n}");
    row("at the end of a file", "// head\n{\n\t// a\n\t\"a\": [\n\t\t1,\n\t],\n}\n// tail\n", "[\n\t2,\n]",
        "x", "// head\n{\n\t// a\n\t\"a\": [\n\t\t1,\n\t],\n\t// x\n\t\"k\": [\n\t\t2,\n\t],\n}\n// tail\n");
}

void TstEdit::addsMembers()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, comment);
    QFETCH(const QByteArray, after);
    const Document document = parsed(before);
    const QByteArray edited = apply(before, addMember(document, Document::root(), "k", value, comment));
    QCOMPARE(edited, after);
    const Document again = parsed(edited);
    QVERIFY(again.member(Document::root(), "k") != noNode);
    QCOMPARE(
        apply(edited, removeMember(again, Document::root(), again.size(Document::root()) - 1, true)), before);
}

void TstEdit::removesMembers_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<uint>("index");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("first") << QByteArray("{\"a\": 1, \"b\": 2}") << 0U << QByteArray("{\"b\": 2}");
    QTest::newRow("on lines") << QByteArray("{\n  // a\n  \"a\": [\n    1\n  ],\n  \"b\": 2\n}") << 0U
                              << QByteArray("{\n  \"b\": 2\n}");
}

void TstEdit::removesMembers()
{
    QFETCH(const QByteArray, before);
    QFETCH(const uint, index);
    QFETCH(const QByteArray, after);
    QCOMPARE(apply(before, removeMember(parsed(before), Document::root(), index, true)), after);
}

void TstEdit::replaces_data()
{
    addTextColumns();
    row("comments around stay", "{\"l\": /*a*/ 1 /*b*/}", "2", "", "{\"l\": /*a*/ 2 /*b*/}");
    row("several lines", "{\n  \"l\": 1 // x\n}", rule, "",
        "{\n  \"l\": {\n    \"src\": [\"a\"],\n    \"ip\": [\"*\"],\n  } // x\n}");
    row("the root", "/*a*/ 1\n", "2", "", "/*a*/ 2\n");
}

void TstEdit::replaces()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, after);
    const Document document = parsed(before);
    QCOMPARE(apply(before, replaceValue(document, listIn(document), value)), after);
}

void TstEdit::appliesInOrderOfOffset()
{
    QCOMPARE(hujson::apply("abc", {{2, 1, "C"}, {1, 0, "x"}, {1, 0, "y"}, {0, 1, ""}}), QByteArray("xybC"));
    QCOMPARE(hujson::apply("abc", {}), QByteArray("abc"));
    QCOMPARE(hujson::apply("abc", {{3, 0, "d"}}), QByteArray("abcd"));
}

void TstEdit::seesTheStyle_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("indent");
    QTest::addColumn<QByteArray>("newline");
    QTest::addColumn<bool>("trailingCommas");
    QTest::addColumn<bool>("isStandard");
    const QByteArray tab = "\t";
    QTest::newRow("nothing to see") << QByteArray("{}") << tab << QByteArray("\n") << false << true;
    QTest::newRow("a comment") << QByteArray("{} // x\n") << tab << QByteArray("\n") << true << false;
    QTest::newRow("two blanks") << QByteArray("{\n  \"a\": [\n    1\n  ]\n}") << QByteArray("  ")
                                << QByteArray("\n") << false << true;
    QTest::newRow("the more frequent one wins")
        << QByteArray("{\n    \"a\": [\n      1\n    ],\n    \"b\": [\n        2\n    ]\n}")
        << QByteArray("    ") << QByteArray("\n") << false << true;
    QTest::newRow("CRLF, trailing comma")
        << QByteArray("{\r\n\t\"a\": 1,\r\n}\r\n") << tab << QByteArray("\r\n") << true << false;
}

void TstEdit::seesTheStyle()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, indent);
    QFETCH(const QByteArray, newline);
    QFETCH(const bool, trailingCommas);
    QFETCH(const bool, isStandard);
    const hujson::Style style = styleOf(parsed(text));
    QCOMPARE(style.indent, indent);
    QCOMPARE(style.newline, newline);
    QCOMPARE(style.trailingCommas, trailingCommas);
    QCOMPARE(style.isStandard, isStandard);
}

QTEST_GUILESS_MAIN(TstEdit)
#include "tst_edit.moc"
