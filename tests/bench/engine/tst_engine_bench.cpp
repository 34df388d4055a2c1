// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine/generate.h"
#include "tests/bench/engine/hujson_bench.h"
#include "tests/bench/engine/policy_bench.h"

#include "core/hujson/document.h"

#include <QTest>

using hujson::Document;

/// The bench itself, at sizes at which time says nothing.
class TstEngineBench : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void policyHasTheSizeThatWasAskedFor();
    void sameNumbersGiveTheSameBytes();
    void bytesAreMetWithinATenth();
    void topologyHasUsersAndTags();
    void everyRowRuns();
    void policiesAreAccepted();
};

void TstEngineBench::policyHasTheSizeThatWasAskedFor()
{
    const auto document = Document::parse(bench::policyOf({101, 50, 7}));
    QVERIFY(document.has_value());
    const auto size = [&](const char *section) { return document->size(document->member(0, section)); };
    QCOMPARE(size("acls") + size("grants"), 101U);
    QCOMPARE(size("groups"), 7U);
    QCOMPARE(size("hosts"), 20U);
    QVERIFY(size("tests") > 0 && size("ssh") > 0 && size("tagOwners") > 0);
}

void TstEngineBench::sameNumbersGiveTheSameBytes()
{
    QCOMPARE(bench::policyOf({200, 20, 9}), bench::policyOf({200, 20, 9}));
    QCOMPARE(bench::topologyOf({1, 20, 9}), bench::topologyOf({1, 20, 9}));
}

void TstEngineBench::bytesAreMetWithinATenth()
{
    const auto bytes = bench::policyOf(bench::sizeOfBytes(300'000)).size();
    QVERIFY2(bytes > 270'000 && bytes < 330'000, QByteArray::number(bytes).constData());
}

void TstEngineBench::topologyHasUsersAndTags()
{
    const policy::Topology topology = bench::topologyOf({10, 40, 3});
    QCOMPARE(topology.nodes.size(), std::size_t(40));
    for (const policy::Node &node : topology.nodes)
        QVERIFY(node.user.isEmpty() != node.tags.isEmpty());
    QVERIFY(Document::parse(bench::topologyText(topology)).has_value());
}

void TstEngineBench::everyRowRuns()
{
    bench::HujsonOptions options;
    options.megabytes = {0.05};
    options.rounds = 1;
    options.withMemory = false;
    options.withGo = false;
    QVERIFY(bench::runHujson(options).isSound);
}

void TstEngineBench::policiesAreAccepted()
{
    bench::PolicyOptions options;
    options.cases = {{10, 30, {}}, {40, 100, {}}};
    options.rounds = 1;
    QVERIFY(bench::runPolicy(options));
}

QTEST_GUILESS_MAIN(TstEngineBench)
#include "tst_engine_bench.moc"
