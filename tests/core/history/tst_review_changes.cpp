// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a review when only a part of it changes, and of a decision when its review does.
#include "tests/core/history/history_samples.h"

#include "core/history/review.h"
#include "core/history/run_json.h"
#include "core/history/schedule.h"
#include "core/history/trend.h"
#include "core/probe/peer_api.h"

#include <QTest>

using namespace Qt::StringLiterals;
using history::Decision;
using history::Review;
using history::reviewsOf;
using history::Run;
using probe::Outcome;
using probe::PortSet;
using samples::minute;

namespace {

constexpr int days = 24 * 60;

/// Ports 22 and 80, each open or silent.
Run found(int minutes, bool is22Open, bool is80Open)
{
    const auto outcome = [](bool isOpen) { return isOpen ? Outcome::Open : Outcome::Silent; };
    return samples::check(minutes, Outcome::Open, {outcome(is22Open), outcome(is80Open), Outcome::Silent});
}

Run without(Run run, std::uint16_t port)
{
    auto &results = std::get<probe::CheckResult>(run.result).results;
    std::erase_if(results, [port](const probe::ProbeResult &one) { return one.endpoint.port == port; });
    return run;
}

/// Accepts the only open review of \a runs, as a person does who sees it then.
Decision accepted(const std::vector<Run> &runs, int minutes)
{
    const auto reviews = reviewsOf(runs, {}, minute(minutes));
    const Decision decision{Decision::Kind::Accepted, reviews.front().id, minute(minutes), {}, u"both"_s,
        minute(minutes + 200 * days).date()};
    return history::decided(reviews, decision, minute(minutes)).value();
}

} // namespace

class TstReviewChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatIsOverLeavesTheReview();
    void whatComesBackIsNotAccepted();
    void whatWasAcceptedStaysSoInTheTrend();
    void anOlderRunThatComesInLateKeepsTheDecision();
    void aLostFirstRunKeepsTheDecision();
    void aDecisionCoversOnlyWhatItWasAbout();
    void aPromiseThatChangedIsNoMeasurement();
    void aDecisionIsKeptWithWhatItIsAbout();
    void whatNobodyMeasuredAgainIsNoProof();
    void silenceBehindAFirewallEndsNoReview();
};

void TstReviewChanges::whatIsOverLeavesTheReview()
{
    const std::vector<Run> both{found(10, true, true)};
    const std::vector<Run> part{both[0], found(20, false, true)};
    const std::vector<Run> over{part[0], part[1], found(30, false, false)};
    QCOMPARE(reviewsOf(both, {}, minute(60))[0].deviation.ports(), (PortSet{22, 80}));
    const auto left = reviewsOf(part, {}, minute(60));
    QCOMPARE(left.size(), std::size_t(1));
    QCOMPARE(left[0].state, Review::State::Open);
    QCOMPARE(left[0].deviation.ports(), PortSet{80});
    QVERIFY(!history::describe(left[0].deviation).contains(u"22"_s));
    QCOMPARE(left[0].id, reviewsOf(both, {}, minute(60))[0].id);
    const auto fixed = reviewsOf(over, {}, minute(60));
    QCOMPARE(fixed[0].state, Review::State::Fixed);
    QCOMPARE(fixed[0].deviation.ports(), (PortSet{22, 80})); // all of it is over
    QVERIFY(history::describe(fixed[0]).contains(u"Measured again"_s));
    // What was not tried stays.
    QCOMPARE(reviewsOf({both[0], without(found(20, false, true), 22)}, {}, minute(60))[0].deviation.ports(),
        (PortSet{22, 80}));
}

void TstReviewChanges::whatComesBackIsNotAccepted()
{
    const std::vector<Run> runs{found(10, true, true), found(20, false, true), found(100 * days, true, true)};
    const auto reviews = reviewsOf(runs, {accepted({runs[0]}, 15)}, minute(101 * days));
    QCOMPARE(reviews.size(), std::size_t(2));
    QCOMPARE(reviews[0].state, Review::State::Accepted);
    QCOMPARE(reviews[0].deviation.ports(), PortSet{80});
    QCOMPARE(reviews[1].state, Review::State::Open);
    QCOMPARE(reviews[1].deviation.ports(), PortSet{22});
}

void TstReviewChanges::whatWasAcceptedStaysSoInTheTrend()
{
    using State = history::TrendCell::State;
    const std::vector<Run> runs{found(10, true, true), found(20, false, true), found(30, true, true)};
    const auto trend = history::trendOf(runs, {accepted({runs[0]}, 15)}, minute(60));
    QCOMPARE(trend[0].state, State::Accepted);
    QCOMPARE(trend[1].state, State::Accepted);
    QCOMPARE(trend[2].state, State::Attention);
}

void TstReviewChanges::anOlderRunThatComesInLateKeepsTheDecision()
{
    const std::vector<Run> runs{found(20, true, false)};
    const Decision decision = accepted(runs, 30);
    const auto reviews = reviewsOf({found(10, true, false), runs[0]}, {decision}, minute(60));
    QCOMPARE(reviews.size(), std::size_t(1));
    QCOMPARE(reviews[0].state, Review::State::Accepted);
    QCOMPARE(reviews[0].id, decision.review);
    QCOMPARE(reviews[0].openedAt, minute(10));
    // And can be taken back under the name that it had.
    Decision back{Decision::Kind::Reopened, decision.review, minute(40), {}, {}, {}};
    QCOMPARE(reviewsOf({found(10, true, false), runs[0]}, {decision, back}, minute(60))[0].state,
        Review::State::Open);
}

void TstReviewChanges::aLostFirstRunKeepsTheDecision()
{
    const std::vector<Run> runs{found(10, true, false), found(20, true, false)};
    const Decision decision = accepted(runs, 30);
    QCOMPARE(reviewsOf({runs[1]}, {decision}, minute(60))[0].state, Review::State::Accepted);
    // What was found only after the decision asks for another one.
    QCOMPARE(reviewsOf({found(40, true, false)}, {decision}, minute(60))[0].state, Review::State::Open);
}

void TstReviewChanges::aDecisionCoversOnlyWhatItWasAbout()
{
    const std::vector<Run> runs{without(found(20, true, false), 80)};
    const Decision decision = accepted(runs, 30);
    QCOMPARE(decision.about.value().ports(), PortSet{22});
    const auto reviews = reviewsOf({found(10, true, true), runs[0]}, {decision}, minute(60));
    QCOMPARE(reviews.size(), std::size_t(2));
    for (const Review &review : reviews) {
        const bool isOf22 = review.deviation.ports() == PortSet{22};
        QVERIFY(isOf22 || review.deviation.ports() == PortSet{80});
        QCOMPARE(review.state, isOf22 ? Review::State::Accepted : Review::State::Open);
    }
    QVERIFY(reviews[0].id != reviews[1].id);
}

void TstReviewChanges::aPromiseThatChangedIsNoMeasurement()
{
    const Run down
        = samples::check(10, Outcome::Refused, {Outcome::Silent, Outcome::Silent, Outcome::Silent});
    const auto promising9000 = [](Outcome door) {
        Run run = samples::check(20, door, {Outcome::Silent, Outcome::Silent, Outcome::Silent});
        auto &check = std::get<probe::CheckResult>(run.result);
        check.plan.doors = {{9000, {}}};
        for (probe::ProbeResult &one : check.results)
            if (one.endpoint.port == 8096)
                one.endpoint.port = 9000;
        return run;
    };
    QCOMPARE(reviewsOf({down, promising9000(Outcome::Silent)}, {}, minute(60))[0].state, Review::State::Open);
    const auto changed = reviewsOf({down, promising9000(Outcome::Open)}, {}, minute(60));
    QCOMPARE(changed[0].state, Review::State::Fixed);
    QVERIFY(changed[0].isPromiseChanged);
    QVERIFY(!history::describe(changed[0]).contains(u"Measured again"_s));
    QVERIFY(history::describe(changed[0]).contains(u"promise"_s));
}

void TstReviewChanges::aDecisionIsKeptWithWhatItIsAbout()
{
    const Decision decision = accepted({found(10, true, true)}, 15);
    const auto read = history::readDecisions(history::writeDecisions({decision}));
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), std::size_t(1));
    QVERIFY(read->front() == decision);
    // So many ports that a file of them could not be read again: the id has to do.
    Run run = samples::audit(10, *PortSet::parse(u"1-10"));
    auto &audit = std::get<probe::AuditResult>(run.result).addresses.front();
    PortSet odd;
    for (std::uint16_t port = 1; port < 9999; port = static_cast<std::uint16_t>(port + 2))
        odd.add(port);
    audit.ports[Outcome::Open] = odd.united(PortSet{8096});
    audit.ports[Outcome::Silent] = PortSet::all().minus(audit.ports[Outcome::Open]);
    const Decision large = accepted({run}, 15);
    QVERIFY(!large.about);
    QCOMPARE(reviewsOf({run}, {large}, minute(60))[0].state, Review::State::Accepted);
}

void TstReviewChanges::whatNobodyMeasuredAgainIsNoProof()
{
    // An audit found 51000 open; checks do not try it.
    std::vector<Run> runs{samples::audit(10, PortSet{51000})};
    for (const int minutes : {20, 40, 2 * days})
        runs.push_back(found(minutes, false, false));
    const QDateTime now = minute(3 * days);
    QCOMPARE(reviewsOf(runs, {}, now)[0].state, Review::State::Open);
    QCOMPARE(history::nextRun(runs, {}, false, now).value().stage, history::Stage::Now);
    const Decision said{Decision::Kind::Mended, reviewsOf(runs, {}, now)[0].id, minute(15), {}, {}, {}};
    QCOMPARE(history::nextRun(runs, {said}, false, now).value().stage, history::Stage::Now);
    // Accepted, or measured again, it does not stand in the way.
    QVERIFY(!history::nextRun(runs, {accepted({runs[0]}, 15)}, false, now));
    runs.insert(runs.begin() + 1, samples::audit(15, {}));
    QVERIFY(!history::nextRun(runs, {}, false, now));
}

/// Tailscale's own port must answer, and something between lets only the door through.
void TstReviewChanges::silenceBehindAFirewallEndsNoReview()
{
    const std::uint16_t own = probe::peerApiPorts(samples::attic4).front();
    const auto behind = [own](Outcome ownAnswer) {
        Run run = found(20, false, false);
        auto &check = std::get<probe::CheckResult>(run.result);
        check.plan.announced = {{samples::attic4, own}};
        check.results.push_back({{samples::attic4, own}, ownAnswer});
        return run;
    };
    const Run leak = found(10, true, false);
    QCOMPARE(reviewsOf({leak, behind(Outcome::Silent)}, {}, minute(60))[0].state, Review::State::Open);
    QCOMPARE(reviewsOf({leak, behind(Outcome::Open)}, {}, minute(60))[0].state, Review::State::Fixed);
}

QTEST_GUILESS_MAIN(TstReviewChanges)
#include "tst_review_changes.moc"
