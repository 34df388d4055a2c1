// SPDX-License-Identifier: GPL-3.0-or-later
// What the host makes of the results that come back to him.
#include "flow_ports.h"

#include "core/history/review.h"
#include "core/history/run_json.h"
#include "core/history/schedule.h"
#include "core/probe/peer_api.h"
#include "core/share/layers.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using share::FlowError;
using share::HostFlow;
using share::Step;

class TstHostProof : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aResultFromTheFutureIsRefused_data();
    void aResultFromTheFutureIsRefused();
    void aResultFromBeforeTheRuleDoesNotCount();
    void anAuditOfAFormerPromiseIsRefused();
    void whatWasMeasuredOfAFormerPromiseCountsNoMore();
    void aDoorThatIsShutMustBeMeasuredShut_data();
    void aDoorThatIsShutMustBeMeasuredShut();
    void aForeignResultIsRefused();
    void aPracticeResultIsRefused();

private:
    [[nodiscard]] std::unique_ptr<HostFlow> flow(const share::Share &share)
    {
        return std::make_unique<HostFlow>(
            share, share::HostPorts{*m_shares, *m_policies, nullptr, nullptr, *m_clock});
    }

    std::unique_ptr<samples::FaultyRegister> m_shares;
    std::unique_ptr<practice::MemoryHistory> m_policies;
    std::unique_ptr<practice::HandClock> m_clock;
};

void TstHostProof::init()
{
    m_shares = std::make_unique<samples::FaultyRegister>();
    m_policies = std::make_unique<practice::MemoryHistory>();
    m_clock = std::make_unique<practice::HandClock>(samples::at(5));
}

void TstHostProof::aResultFromTheFutureIsRefused_data()
{
    QTest::addColumn<int>("ahead"); // seconds
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("in time") << 0 << true;
    QTest::newRow("two clocks may differ so far") << 300 << true;
    QTest::newRow("more") << 301 << false;
    QTest::newRow("a year") << 365 * 24 * 3600 << false;
}

void TstHostProof::aResultFromTheFutureIsRefused()
{
    QFETCH(const int, ahead);
    QFETCH(const bool, isTaken);
    auto host = flow(samples::withRule());
    const auto card = host->makeCard();
    QVERIFY(card.has_value());
    const auto endingAt = [&](const QDateTime &time) {
        share::ResultFile result = samples::result(*card);
        result.check.startedAt = result.check.endedAt = time;
        return result;
    };
    const share::ResultFile early = endingAt(host->now().addSecs(ahead));
    const auto proof = host->readResult(share::writeResult(early));
    QCOMPARE(proof.has_value(), isTaken);
    QCOMPARE(host->share().results.empty(), !isTaken);
    if (!isTaken) {
        QCOMPARE(proof.error().code, FlowError::Code::ClockAhead);
        QVERIFY(share::describe(proof.error()).contains(u"clock"_s));
    }
    share::ResultFile audit = early;
    audit.audit = probe::AuditResult{};
    audit.audit->plan.promise = early.check.plan;
    audit.audit->endedAt = early.check.endedAt;
    QCOMPARE(share::mayTake(host->share(), audit, host->now()).has_value(), isTaken);
    // An honest one after it is the newest that is known.
    m_clock->advance(std::chrono::minutes(1));
    const auto honest = host->readResult(share::writeResult(endingAt(host->now())));
    QVERIFY(honest.has_value());
    QCOMPARE(honest->freshness, share::Freshness::Current);
    QCOMPARE(host->share().results.back().check, honest->file.check);
}

void TstHostProof::aResultFromBeforeTheRuleDoesNotCount()
{
    auto host = flow(samples::withRule());
    const auto card = host->makeCard();
    QVERIFY(card.has_value());
    share::ResultFile result = samples::result(*card);
    result.check.startedAt = result.check.endedAt = host->share().rule.at.addSecs(-1);
    const auto proof = host->readResult(share::writeResult(result));
    QVERIFY(proof.has_value());
    QCOMPARE(proof->freshness, share::Freshness::BeforeRule);
    QVERIFY(host->share().results.empty());
}

void TstHostProof::anAuditOfAFormerPromiseIsRefused()
{
    auto host = flow(samples::withRule());
    const auto card = host->makeCard();
    QVERIFY(card.has_value());
    share::ResultFile file = samples::result(*card);
    file.audit = probe::AuditResult{};
    file.audit->plan.promise = file.check.plan;
    file.audit->endedAt = file.check.endedAt;
    QVERIFY(share::mayTake(host->share(), file, samples::at(60)).has_value());
    share::ResultFile wider = file;
    wider.audit->plan.promise.doors.push_back({22, {}});
    QCOMPARE(share::mayTake(host->share(), wider, samples::at(60)).error().code, FlowError::Code::OlderCard);
    share::ResultFile early = file;
    early.audit->endedAt = host->share().rule.at.addSecs(-1);
    QCOMPARE(share::mayTake(host->share(), early, samples::at(60)).error().code, FlowError::Code::BeforeRule);
}

void TstHostProof::whatWasMeasuredOfAFormerPromiseCountsNoMore()
{
    auto host = flow(samples::withRule());
    const auto card = host->makeCard();
    QVERIFY(card.has_value());
    m_clock->advance(std::chrono::hours(1));
    QVERIFY(host->readResult(share::writeResult(samples::result(*card))).has_value());
    const share::Share today = host->share();
    QCOMPARE(share::newestVerdict(today).value().kind, probe::Verdict::Kind::AsPromised);
    QVERIFY(share::problems(today, Step::TheProof, host->now()).empty());
    QVERIFY(history::nextRun(today, history::runsOf(today), {}, host->now())->stage != history::Stage::Now);
    share::Share otherDoor = today;
    otherDoor.service.doors.front().port = 8920;
    share::Share otherAddress = today;
    otherAddress.machine.addresses = {*base::Address::parse(u"100.64.7.7"_s)};
    share::Share otherRule = today;
    otherRule.rule.at = today.results.back().check.endedAt.addSecs(1);
    for (const share::Share &changed : {otherDoor, otherAddress, otherRule}) {
        QVERIFY(!share::newestVerdict(changed));
        QVERIFY(!share::problems(changed, Step::TheProof, host->now()).empty());
        QVERIFY(share::summaryOf(changed, host->now()).word != share::summaryOf(today, host->now()).word);
        QVERIFY(!flow(changed)->lastProof());
        QCOMPARE(
            history::nextRun(changed, history::runsOf(changed), {}, host->now())->stage, history::Stage::Now);
    }
}

void TstHostProof::aDoorThatIsShutMustBeMeasuredShut_data()
{
    using Kind = probe::Verdict::Kind;
    QTest::addColumn<int>("door");
    QTest::addColumn<bool>("isListed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("asks");
    QTest::newRow("it still opens") << int(probe::Outcome::Open) << true << int(Kind::Leaking) << true;
    QTest::newRow("it still refuses")
        << int(probe::Outcome::Refused) << true << int(Kind::LooselyClosed) << true;
    QTest::newRow("it is silent") << int(probe::Outcome::Silent) << true << int(Kind::AsPromised) << false;
    QTest::newRow("the machine is gone")
        << int(probe::Outcome::Silent) << false << int(Kind::AsPromised) << false;
}

/// Paused, or taken out at the end of the share.
void TstHostProof::aDoorThatIsShutMustBeMeasuredShut()
{
    QFETCH(const int, door);
    QFETCH(const bool, isListed);
    QFETCH(const int, kind);
    QFETCH(const bool, asks);
    for (const auto state : {share::Rule::State::Paused, share::Rule::State::Removed}) {
        init();
        share::Share share = samples::withRule();
        auto host = flow(share);
        const auto card = host->makeCard();
        QVERIFY(card.has_value());
        share = host->share();
        share.rule.state = state;
        share.rule.at = samples::at(15);
        const bool isEnding = state == share::Rule::State::Removed;
        if (isEnding)
            share.ending.startedAt = share.rule.at;
        QVERIFY(m_shares->save(share).has_value());
        host = flow(share);
        m_clock->advance(std::chrono::hours(1));
        share::ResultFile file = samples::result(*card, probe::Outcome(door));
        file.situation.machineIsListed = isListed;
        if (isListed) // Tailscale's own port answers: the machine is there
            for (const base::Address &address : file.check.plan.addresses)
                file.check.results.push_back(
                    {{address, probe::peerApiPorts(address).front()}, probe::Outcome::Open});
        const auto proof = host->readResult(share::writeResult(file));
        QVERIFY(proof.has_value());
        QCOMPARE(int(proof->verdict.kind), kind);
        QVERIFY(!proof->words.headline.contains(u"exactly"_s));
        const auto runs = history::runsOf(host->share());
        QVERIFY(runs.back().wasShut);
        QCOMPARE(int(history::kindOf(runs.back())), kind);
        const auto reviews = history::reviewsOf(runs, {}, host->now());
        QCOMPARE(!reviews.empty(), asks);
        QCOMPARE(
            history::summaryOf(host->share(), reviews, host->now()).state == share::Summary::State::Attention,
            asks);
        if (isEnding)
            QCOMPARE(host->share().ending.measured, !asks);
        QVERIFY(history::readRun(history::writeRun(runs.back())).value() == runs.back());
    }
}

void TstHostProof::aForeignResultIsRefused()
{
    auto host = flow(samples::withRule());
    QVERIFY(host->makeCard().has_value());
    const auto proof = host->readResult(share::writeResult(samples::result(samples::card())));
    QVERIFY(!proof.has_value());
    QCOMPARE(proof.error().code, FlowError::Code::ForeignResult);
    QVERIFY(host->share().results.empty());
    QCOMPARE(host->readResult("not a result").error().code, FlowError::Code::BadInput);
}

void TstHostProof::aPracticeResultIsRefused()
{
    auto host = flow(samples::withRule());
    const auto card = host->makeCard();
    QVERIFY(card.has_value());
    share::ResultFile result = samples::result(*card);
    result.practice = true;
    QCOMPARE(host->readResult(share::writeResult(result)).error().code, FlowError::Code::PracticeMixed);
}

QTEST_GUILESS_MAIN(TstHostProof)
#include "tst_host_proof.moc"
