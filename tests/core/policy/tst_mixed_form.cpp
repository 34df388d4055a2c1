// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/plan.h"

#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QTest>

/// tests/data/policy/mixed: a file that mixes `acls` and `grants`, and beside it the expected repair.
class TstMixedForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void repairs_data();
    void repairs();
    void declinesWhatHasNoSingleMeaning_data();
    void declinesWhatHasNoSingleMeaning();
};

void TstMixedForm::repairs_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(testing::sourceFolder() + QStringLiteral("/tests/data/policy/mixed"));
    const QStringList files = folder.entryList({QStringLiteral("*.hujson")}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 10);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TstMixedForm::repairs()
{
    QFETCH(const QString, path);
    QFile file(path);
    QFile expected(QString(path).replace(QStringLiteral(".hujson"), QStringLiteral(".repaired")));
    QVERIFY(file.open(QIODevice::ReadOnly) && expected.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const auto plan = policy::repair(text);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->text, expected.readAll());
    QVERIFY(!plan->warnings.empty());
    std::vector<hujson::Edit> edits;
    for (const policy::Change &change : plan->changes)
        edits.push_back(change.edit);
    QCOMPARE(hujson::apply(text, edits), plan->text);
    const auto again = policy::repair(plan->text);
    QVERIFY(again.has_value());
    QVERIFY(again->changes.empty());
}

void TstMixedForm::declinesWhatHasNoSingleMeaning_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("ports here, none there") << QByteArray(
        R"({"acls": [{"action": "accept", "src": ["*"], "dst": ["tag:a:80", "tag:b"], "ip": ["443"]}]})");
    QTest::newRow("ports in both, different") << QByteArray(
        R"({"grants": [{"action": "accept", "src": ["*"], "dst": ["tag:a:80"], "ip": ["443"]}]})");
    QTest::newRow("an action that denies")
        << QByteArray(R"({"grants": [{"action": "deny", "src": ["*"], "dst": ["*"], "ip": ["*"]}]})");
    QTest::newRow("a capability in acls") << QByteArray(
        R"({"acls": [{"action": "accept", "src": ["*"], "dst": ["*"], "ip": ["*"], "app": {"a.b/c": [{}]}}]})");
}

void TstMixedForm::declinesWhatHasNoSingleMeaning()
{
    QFETCH(const QByteArray, text);
    const auto plan = policy::repair(text);
    QVERIFY(!plan.has_value());
    QCOMPARE(plan.error().problems.front().line.value_or(0), 1);
    QVERIFY(!plan.error().problems.front().hint.isEmpty());
}

QTEST_APPLESS_MAIN(TstMixedForm)
#include "tst_mixed_form.moc"
