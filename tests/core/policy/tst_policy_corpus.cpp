// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/plan.h"

#include "tests/core/policy/fixtures.h"
#include "tests/core/policy/promise.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Every real policy file that parses: the laws of a share, in each naming, with and without an inventory.
class TstPolicyCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lawsHold_data();
    void lawsHold();
    void movesHold_data() { lawsHold_data(); }
    void movesHold();

private:
    void checkLaws(const QByteArray &text, const policy::Intent &intent, const policy::Topology *topology);
};

namespace {

/// Lines of the former text that no edit touches must stand in the new one, in order.
bool keepsOtherLines(const QByteArray &before, const policy::Plan &plan)
{
    QByteArray shifted;
    qsizetype at = 0;
    for (const policy::Change &change : plan.changes) {
        const auto offset = static_cast<qsizetype>(change.edit.offset);
        if (offset < at)
            return false;
        shifted += before.mid(at, offset - at) + change.edit.inserted;
        at = offset + static_cast<qsizetype>(change.edit.removed);
    }
    return shifted + before.mid(at) == plan.text;
}

/// A line of the former text that is not in the new one; lines with a source that had to be narrowed, and
/// those that only got a comma, do not count.
QByteArray lostLine(const QByteArray &before, const policy::Plan &plan)
{
    QHash<QByteArray, int> there;
    for (const QByteArray &line : plan.text.split('\n'))
        ++there[line.trimmed()];
    for (const QByteArray &line : before.split('\n')) {
        const QByteArray text = line.trimmed();
        if (--there[text] >= 0)
            continue;
        const bool isNarrowed
            = std::any_of(plan.findings.begin(), plan.findings.end(), [&](const policy::Finding &finding) {
                  return std::any_of(finding.selectors.begin(), finding.selectors.end(),
                      [&](const QString &selector) { return text.contains('"' + selector.toUtf8() + '"'); });
              });
        const bool gotComma = plan.text.contains(text + ",");
        const bool gotMember = text.size() < 3; // a bracket on a line of its own that was opened
        if (!isNarrowed && !gotComma && !gotMember && !text.contains("[]") && !text.contains("{}"))
            return line;
    }
    return {};
}

/// What the naive evaluator finds broken. What it cannot read – a template, a port with a name – counts as
/// nothing.
QString brokenPromise(const QByteArray &before, const QByteArray &after, const policy::Intent &intent,
    const policy::Topology &home)
{
    try {
        return testing::brokenPromise(before, after, intent, home);
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace

void TstPolicyCorpus::lawsHold_data()
{
    QTest::addColumn<QString>("path");
    const QString shared = testing::sharedFolder();
    if (shared.isEmpty())
        QSKIP("the shared policies are not beside this checkout");
    const QDir folder(shared + u"/policies"_s);
    const QStringList files = folder.entryList({u"*json"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        QFile text(folder.filePath(file));
        QVERIFY(text.open(QIODevice::ReadOnly));
        if (hujson::Document::parse(text.readAll()))
            QTest::newRow(qPrintable(file)) << text.fileName();
    }
}

void TstPolicyCorpus::lawsHold()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const policy::Topology home = testing::home();
    const policy::Topology tagged = testing::taggedHome();
    const policy::Intent one = testing::atticMedia();
    const policy::Intent two = testing::withServer(testing::withAnn(one));
    for (const policy::Intent &intent : {one, two}) {
        for (const policy::Topology *topology : {&home, static_cast<const policy::Topology *>(nullptr)}) {
            checkLaws(text, intent, topology);
            checkLaws(text, testing::byGroup(intent), topology);
            checkLaws(text, testing::byTag(intent), topology ? &tagged : nullptr);
        }
    }
}

void TstPolicyCorpus::movesHold()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const policy::Topology home = testing::taggedHome();
    const policy::Intent one = testing::atticMedia();
    const policy::Intent two = testing::withServer(testing::withAnn(one));
    const std::vector<policy::Intent> all{
        one, testing::byGroup(one), testing::byTag(one), two, testing::byGroup(two), testing::byTag(two)};
    for (const policy::Intent &from : all) {
        const auto shared = policy::plan(text, from, &home, testing::agreed());
        for (const policy::Intent &to : all) {
            const auto anew = policy::plan(text, to, &home, testing::agreed());
            if (!shared || !anew)
                continue;
            const auto moved = policy::move(shared->text, from, to, &home, testing::agreed());
            QCOMPARE(testing::firstProblem(moved), QString());
            QVERIFY(keepsOtherLines(shared->text, *moved));
            QCOMPARE(brokenPromise(text, moved->text, to, home), QString());
            const auto revoked = policy::revoke(moved->text, to, &home, testing::agreed());
            QCOMPARE(testing::firstProblem(revoked), QString());
            // What narrowing `from` needed stays as well.
            const auto narrowed
                = policy::narrow(policy::revoke(shared->text, from, &home, testing::agreed())->text, to,
                    &home, testing::agreed());
            QCOMPARE(revoked->text, narrowed->text);
            if (from.machines.size() <= to.machines.size())
                QCOMPARE(moved->text, anew->text);
            QCOMPARE(policy::move(moved->text, to, from, &home, testing::agreed())->text,
                policy::plan(narrowed->text, from, &home, testing::agreed())->text);
            for (const policy::AccessChange &change : moved->access)
                QVERIFY2(change.isShared, qPrintable(change.who + u" on "_s + change.machine));
        }
    }
}

void TstPolicyCorpus::checkLaws(
    const QByteArray &text, const policy::Intent &intent, const policy::Topology *topology)
{
    const auto shared = policy::plan(text, intent, topology, testing::agreed());
    if (!shared) { // told why, with a place or a hint
        QVERIFY(!shared.error().problems.front().message.isEmpty());
        return;
    }
    QVERIFY(hujson::Document::parse(shared->text));
    if (topology)
        QCOMPARE(brokenPromise(text, shared->text, intent, *topology), QString());
    QVERIFY(keepsOtherLines(text, *shared));
    QCOMPARE(lostLine(text, *shared), QByteArray());
    const auto again = policy::plan(shared->text, intent, topology, testing::agreed());
    QCOMPARE(testing::firstProblem(again), QString());
    QCOMPARE(again->text, shared->text);
    QVERIFY(again->changes.empty());
    const auto narrowed = policy::narrow(text, intent, topology, testing::agreed());
    QCOMPARE(testing::firstProblem(narrowed), QString());
    const auto revoked = policy::revoke(shared->text, intent, topology, testing::agreed());
    QCOMPARE(testing::firstProblem(revoked), QString());
    QCOMPARE(revoked->text, narrowed->text);
    const auto paused = policy::pause(shared->text, intent, topology, testing::agreed());
    QCOMPARE(testing::firstProblem(paused), QString());
    QVERIFY(hujson::Document::parse(paused->text));
    QCOMPARE(policy::resume(paused->text, intent, topology, testing::agreed())->text, shared->text);
    QCOMPARE(policy::revoke(paused->text, intent, topology, testing::agreed())->text, narrowed->text);
    for (const policy::AccessChange &change : shared->access)
        QVERIFY2(change.isShared, qPrintable(change.who + u" on "_s + change.machine));
}

QTEST_APPLESS_MAIN(TstPolicyCorpus)
#include "tst_policy_corpus.moc"
