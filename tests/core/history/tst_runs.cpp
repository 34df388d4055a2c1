// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/history/history_samples.h"

#include "core/history/compare.h"
#include "core/history/deviation.h"
#include "core/history/trend.h"
#include "core/probe/audit_verdict.h"

#include <QTest>

using namespace Qt::StringLiterals;
using history::Change;
using history::compare;
using history::Deviation;
using history::Run;
using probe::Outcome;
using probe::PortSet;

class TstRuns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void anAddressIsNamedWhereItMatters();
    void onlyWhatIsOutsideIsCalledSo();
    void idsNameFilesAndNothingElse_data();
    void idsNameFilesAndNothingElse();
    void theSameMeasurementIsKeptOnce();
    void whatEndedEarlyIsNotFinished();
    void aChangedPortIsNamedWithBothAnswers();
    void whatOnlyOneRunTriedHasNotChanged();
    void aChangedNameAndPromiseAreSeen();
    void comparingIsReversible();
    void deviationsAgreeWithTheVerdict();
    void deviationsAgreeWithTheVerdictOfAnAudit();
    void builtInPortsAreNoDeviation();
    void anAnnouncedPortIsNoDeviationAndTheGuessedOneIs();
    void anAuditFindsWhatACheckDoesNotTry();
    void aRunThatWasChangedMeansSomethingElse();
};

void TstRuns::idsNameFilesAndNothingElse_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isId");
    QTest::newRow("a check") << u"20261121-090000000-check-1a2b3c4d"_s << true;
    QTest::newRow("an audit with a number") << u"20261121-090000000-audit-1a2b3c4d-2"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a way out") << u"../20261121-090000000-check-1a2b3c4d"_s << false;
    QTest::newRow("another kind") << u"20261121-090000000-scan-1a2b3c4d"_s << false;
    QTest::newRow("capitals") << u"20261121-090000000-check-1A2B3C4D"_s << false;
    QTest::newRow("a long number") << u"20261121-090000000-check-1a2b3c4d-1000"_s << false;
    QTest::newRow("an older form") << u"20261121T090000000-check-1a2b3c4d"_s << false;
    QTest::newRow("made") << samples::good(0).id << true;
    QTest::newRow("made of an audit") << samples::audit(0, {}).id << true;
}

void TstRuns::idsNameFilesAndNothingElse()
{
    QFETCH(const QString, id);
    QFETCH(const bool, isId);
    QCOMPARE(history::isRunId(id), isId);
}

void TstRuns::whatEndedEarlyIsNotFinished()
{
    Run check = samples::good(0);
    Run audit = samples::audit(0, {});
    QCOMPARE(history::describe(check), u"check"_s);
    QCOMPARE(history::describe(audit), u"audit"_s);
    std::get<probe::CheckResult>(check.result).partial = true;
    std::get<probe::AuditResult>(audit.result).partial = true;
    QCOMPARE(history::describe(check), u"check, not finished"_s);
    QCOMPARE(history::describe(audit), u"audit, not finished"_s);
}

void TstRuns::theSameMeasurementIsKeptOnce()
{
    share::Share share;
    share.id = u"tom-jellyfin"_s;
    share.results.push_back(
        {{}, samples::minute(9), std::get<probe::CheckResult>(samples::good(5).result), {}});
    share.results.push_back(
        {{}, samples::minute(9), std::get<probe::CheckResult>(samples::good(3).result), {}});
    const std::vector<Run> runs
        = history::merged({samples::good(5), samples::good(1)}, history::runsOf(share));
    QCOMPARE(runs.size(), std::size_t(3));
    QCOMPARE(runs[0].endedAt(), samples::minute(1));
    QCOMPARE(runs[1].endedAt(), samples::minute(3));
    QCOMPARE(runs[1].source, Run::Source::ResultFile);
    QCOMPARE(runs[2].source, Run::Source::ThisComputer); // the kept one knows more
    QCOMPARE(history::merged(runs, history::runsOf(share)), runs);
}

void TstRuns::aChangedPortIsNamedWithBothAnswers()
{
    const Run before = samples::good(0);
    const Run after = samples::check(5, Outcome::Refused, {Outcome::Silent, Outcome::Open, Outcome::Open});
    const auto comparison = compare(before, after);
    QCOMPARE(comparison.changes.size(), std::size_t(2));
    QCOMPARE(comparison.changes[0].ports, PortSet{8096});
    QCOMPARE(comparison.changes[0].before, Outcome::Open);
    QCOMPARE(comparison.changes[0].after, Outcome::Refused);
    QCOMPARE(comparison.changes[1].ports, (PortSet{80, 445}));
    QCOMPARE(comparison.changes[1].address, samples::attic4);
    const QString words = history::describe(comparison.changes[1]);
    QVERIFY2(words.contains(u"80, 445"_s) && words.contains(u"no answer"_s) && words.contains(u"open"_s),
        qPrintable(words));
}

void TstRuns::whatOnlyOneRunTriedHasNotChanged()
{
    const auto comparison = compare(samples::good(0), samples::audit(60, PortSet{2222}));
    QVERIFY(comparison.changes.empty());
    const history::Comparison::Places both{{samples::attic4, PortSet{22, 80, 445, 8096}}};
    QCOMPARE(comparison.both, both);
    QVERIFY(comparison.onlyBefore.empty());
    QCOMPARE(comparison.onlyAfter.at(samples::attic4).size(), 65'531);
    QCOMPARE(comparison.foundAfter.size(), std::size_t(1)); // but it is no peace either
    QCOMPARE(comparison.foundAfter.front().ports(), PortSet{2222});
    QVERIFY(!comparison.isQuiet());
    QCOMPARE(history::describe(comparison).size(), 3);

    // The same ports at one address more.
    const std::array shut{Outcome::Silent, Outcome::Silent, Outcome::Silent};
    const std::array leak{Outcome::Open, Outcome::Silent, Outcome::Silent};
    const Run half = samples::check(0, Outcome::Open, shut);
    const Run whole = samples::check(5, Outcome::Open, shut, {samples::attic4, samples::attic6});
    QVERIFY(history::describe(compare(half, whole)).back().contains(samples::attic6.toString()));
    Run found = samples::check(5, Outcome::Open, leak, {samples::attic4, samples::attic6});
    for (probe::ProbeResult &one : std::get<probe::CheckResult>(found.result).results)
        if (one.endpoint == probe::Endpoint{samples::attic4, 22})
            one.outcome = Outcome::Silent;
    const auto leaking = compare(half, found);
    QCOMPARE(
        leaking.foundAfter.front().where, (std::map<base::Address, PortSet>{{samples::attic6, PortSet{22}}}));
    QVERIFY(!leaking.isQuiet());
}

void TstRuns::aChangedNameAndPromiseAreSeen()
{
    Run before = samples::good(0);
    Run after = samples::good(5);
    auto &was = std::get<probe::CheckResult>(before.result);
    auto &is = std::get<probe::CheckResult>(after.result);
    was.plan.dnsName = is.plan.dnsName = u"attic.tail1234.ts.net"_s;
    was.name = {probe::NameAnswer::State::Right, {samples::attic4}};
    is.name = {probe::NameAnswer::State::OtherPeer, {samples::address("100.64.0.9")}};
    is.plan.addresses = {samples::attic6};
    is.plan.doors.push_back({443, {}});
    const auto comparison = compare(before, after);
    QStringList kinds;
    for (const Change &change : comparison.changes)
        kinds.append(history::idOf(change.kind));
    QCOMPARE(kinds, (QStringList{u"address-gone"_s, u"address-new"_s, u"door-promised"_s, u"name"_s}));
    QCOMPARE(comparison.changes.back().is, QStringList{u"100.64.0.9"_s});
}

void TstRuns::comparingIsReversible()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 500; ++i) {
        const Run a = samples::anyRun(random, i);
        const Run b = samples::anyRun(random, i + 1);
        QVERIFY(compare(a, a).changes.empty());
        const auto there = compare(a, b);
        const auto back = compare(b, a);
        QCOMPARE(there.changes.size(), back.changes.size());
        QCOMPARE(there.onlyBefore, back.onlyAfter);
        QVERIFY(there.foundBefore == back.foundAfter);
        for (const Change &change : there.changes) {
            if (change.kind != Change::Kind::Ports)
                continue;
            Change reverse = change;
            std::swap(reverse.before, reverse.after);
            QVERIFY(std::find(back.changes.begin(), back.changes.end(), reverse) != back.changes.end());
        }
    }
}

void TstRuns::deviationsAgreeWithTheVerdict()
{
    QRandomGenerator random(7);
    std::map<probe::Verdict::Kind, int> seen;
    for (int i = 0; i < 2000; ++i) {
        const Run run = samples::anyRun(random, i);
        const auto verdict = probe::verdict(std::get<probe::CheckResult>(run.result), run.situation);
        ++seen[verdict.kind];
        std::map<Deviation::Kind, PortSet> ports;
        for (const Deviation &deviation : history::deviations(run)) {
            QVERIFY(!ports.contains(deviation.kind));
            ports[deviation.kind] = deviation.ports();
            QVERIFY(!history::isOver(deviation, run));
            QVERIFY(!history::describe(deviation).contains(u"%"_s));
        }
        const PortSet leaking = probe::spansOf(verdict.leaking);
        const PortSet loose = probe::spansOf(verdict.loose);
        QCOMPARE(ports[Deviation::Kind::Leaking], leaking);
        // The verdict has each port once, at its worst; a deviation has it wherever it is seen.
        QCOMPARE(ports[Deviation::Kind::LooselyClosed].minus(leaking), loose);
        QCOMPARE(verdict.kind == probe::Verdict::Kind::ServiceDown && leaking.isEmpty(),
            !run.isPartial() && leaking.isEmpty() && loose.isEmpty()
                && !ports[Deviation::Kind::ServiceDown].isEmpty());
        if (verdict.kind == probe::Verdict::Kind::AsPromised)
            QVERIFY(leaking.isEmpty() && loose.isEmpty() && ports[Deviation::Kind::ServiceDown].isEmpty()
                && ports[Deviation::Kind::DoorSilent].isEmpty());
    }
    QVERIFY(seen.size() >= 5);
}

void TstRuns::anAddressIsNamedWhereItMatters()
{
    const auto words = [](const history::Run &run) {
        const auto found = history::deviations(run);
        return found.size() == 1 ? history::describe(found.front()) : QString();
    };
    QCOMPARE(words(samples::audit(0, {22}, {samples::attic4, samples::attic6})),
        u"Port(s) 22: open, but must be shut."_s);
    history::Run one = samples::audit(0, {}, {samples::attic4, samples::attic6});
    auto &there = std::get<probe::AuditResult>(one.result).addresses[1].ports;
    there[Outcome::Open].add(22);
    there[Outcome::Silent].subtract({22});
    const QString six = samples::attic6.toString();
    QCOMPARE(words(one), u"Port(s) 22 at %1: open, but must be shut."_s.arg(six));
    auto &here = std::get<probe::AuditResult>(one.result).addresses[0].ports;
    here[Outcome::Open].add(80);
    here[Outcome::Silent].subtract({80});
    const QString both = words(one);
    QVERIFY2(both.contains(u"80 at "_s + samples::attic4.toString()) && both.contains(u"22 at "_s + six),
        qPrintable(both));
    // What is new at one address has a review of its own, and a sentence of its own.
    const history::Deviation known{history::Deviation::Kind::Leaking, {{samples::attic4, {22}}}, true};
    const auto all = history::deviations(samples::audit(5, {22}, {samples::attic4, samples::attic6}));
    const auto left = history::without(all.front(), known);
    QVERIFY(left.has_value());
    QCOMPARE(history::describe(*left), u"Port(s) 22 at %1: open, but must be shut."_s.arg(six));
}

void TstRuns::onlyWhatIsOutsideIsCalledSo()
{
    history::Deviation outside{history::Deviation::Kind::NameOutside, {}, true};
    for (const char *text : {"100.74.78.2", "203.0.113.9", "fd7a:115c:a1e0::2"})
        outside.where[samples::address(text)] = {};
    QCOMPARE(history::describe(outside), u"The name leads to 203.0.113.9, outside of every tailnet."_s);
}

void TstRuns::deviationsAgreeWithTheVerdictOfAnAudit()
{
    QRandomGenerator random(13);
    for (int i = 0; i < 60; ++i) {
        Run run = samples::audit(i, {}, {samples::attic4, samples::attic6});
        auto &audit = std::get<probe::AuditResult>(run.result);
        for (probe::AddressAudit &one : audit.addresses) {
            for (const Outcome outcome : {Outcome::Open, Outcome::Refused, Outcome::Unreachable}) {
                const auto first = std::uint16_t(1 + random.bounded(65000));
                const PortSet some = PortSet::of({first, std::uint16_t(first + random.bounded(500))});
                if (random.bounded(3) != 0)
                    continue;
                for (auto &[other, ports] : one.ports)
                    ports.subtract(some);
                one.ports[outcome] = one.ports[outcome].united(some);
            }
            std::erase_if(one.ports, [](const auto &entry) { return entry.second.isEmpty(); });
            if (random.bounded(4) == 0)
                one.missBound.reset();
        }
        const auto verdict = probe::verdict(audit, run.situation);
        std::map<Deviation::Kind, PortSet> ports;
        for (const Deviation &deviation : history::deviations(run))
            ports[deviation.kind] = deviation.ports();
        const PortSet leaking = probe::spansOf(verdict.leaking);
        const PortSet loose = probe::spansOf(verdict.loose);
        QCOMPARE(ports[Deviation::Kind::Leaking], leaking);
        QCOMPARE(ports[Deviation::Kind::LooselyClosed].minus(leaking).text(), loose.text());
    }
}

void TstRuns::builtInPortsAreNoDeviation()
{
    const std::uint16_t own = probe::peerApiPorts(samples::attic4).front();
    QVERIFY(history::deviations(samples::audit(0, PortSet{own})).empty());
    const auto found = history::deviations(samples::audit(0, PortSet{own, 22}));
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().ports(), PortSet{22});
    // A check tries the likely one as a sign of life; it refuses only where a rule lets packets in.
    Run refuses = samples::good(0);
    std::get<probe::CheckResult>(refuses.result)
        .results.push_back({{samples::attic4, own}, Outcome::Refused});
    QCOMPARE(history::deviations(refuses).size(), std::size_t(1));
    QCOMPARE(history::deviations(refuses).front().kind, Deviation::Kind::LooselyClosed);
    QCOMPARE(history::kindOf(refuses), probe::Verdict::Kind::LooselyClosed);
}

void TstRuns::anAnnouncedPortIsNoDeviationAndTheGuessedOneIs()
{
    const std::uint16_t guessed = probe::peerApiPorts(samples::attic4).front();
    Run run = samples::audit(0, PortSet{guessed, 40000});
    std::get<probe::AuditResult>(run.result).plan.promise.announced = {{samples::attic4, 40000}};
    const auto found = history::deviations(run);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().ports(), PortSet{guessed});
    QCOMPARE(history::verdictOf(run).builtIn, std::vector<std::uint16_t>{40000});
}

void TstRuns::anAuditFindsWhatACheckDoesNotTry()
{
    const Run run = samples::audit(0, PortSet{2222});
    QCOMPARE(history::kindOf(run), probe::Verdict::Kind::Leaking);
    QCOMPARE(history::kindOf(samples::audit(0, {})), probe::Verdict::Kind::AsPromised);
    QVERIFY(
        !history::isOver(history::deviations(run).front(), samples::good(10))); // a check does not try 2222
    QVERIFY(history::isOver(history::deviations(run).front(), samples::audit(10, {})));
}

void TstRuns::aRunThatWasChangedMeansSomethingElse()
{
    using Kind = probe::Verdict::Kind;
    Run run = samples::audit(0, {});
    run.meaning = history::Meaning::shared();
    QCOMPARE(kindOf(run), Kind::AsPromised);
    Run changed = run; // shares what was worked out
    changed.situation.client = probe::Situation::Client::WrongAccount;
    QCOMPARE(kindOf(changed), Kind::YourSideFirst);
    QCOMPARE(kindOf(run), Kind::AsPromised);
    changed = run;
    changed.result = samples::audit(0, PortSet{22}).result;
    QCOMPARE(kindOf(changed), Kind::Leaking);
    QCOMPARE(verdictOf(changed), verdictOf(samples::audit(0, PortSet{22})));
    QCOMPARE(kindOf(run), Kind::AsPromised);
    QVERIFY(run == samples::audit(0, {})); // and is no part of what a run is
}

QTEST_GUILESS_MAIN(TstRuns)
#include "tst_runs.moc"
