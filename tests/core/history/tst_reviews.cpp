// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/history/history_samples.h"

#include "core/history/review.h"
#include "core/history/schedule.h"
#include "core/history/trend.h"
#include "tests/core/share/share_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using history::Decision;
using history::Review;
using history::reviewsOf;
using history::Run;
using history::Stage;
using probe::Outcome;
using probe::PortSet;
using samples::minute;

namespace {

Run leaking(int minutes, bool more = false)
{
    return samples::check(
        minutes, Outcome::Open, {Outcome::Open, more ? Outcome::Open : Outcome::Silent, Outcome::Silent});
}

Decision accepted(const Review &review, int minutes, const QDate &until)
{
    return {Decision::Kind::Accepted, review.id, minute(minutes), u"mira@example.com"_s, u"printer"_s, until};
}

constexpr int days = 24 * 60;

} // namespace

Q_DECLARE_METATYPE(history::Run)

class TstReviews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aDeviationOpensOneReview();
    void moreOfTheSameOpensAnother();
    void itIsFixedOnlyWhenMeasuredAgain();
    void aMovedMachineHasToBeMeasuredWhereItIs_data();
    void aMovedMachineHasToBeMeasuredWhereItIs();
    void anAcceptedOneRestsUntilItsDay();
    void anAcceptanceEndsWithItsReview();
    void aMendedOneOpensAgainWhenItIsStillThere();
    void decisionsNeedReasonAndDate_data();
    void decisionsNeedReasonAndDate();
    void aClockThatIsAheadDoesNotUndoADecision_data();
    void aClockThatIsAheadDoesNotUndoADecision();
    void aRunFromTheFutureOnlyAsks();
    void aRunFromTheFutureIsDecidedAbout();
    void lawsHoldForAnyHistory();
    void aReviewAsksForAttention();
    void threeRunsThenQuarterly();
    void aDeviationStartsTheProofAgain();
    void runsInWhichNothingAnsweredProveNothing();
    void halfAPromiseIsNoProof();
    void theTrendSaysWhatEachRunWas();
};

void TstReviews::aDeviationOpensOneReview()
{
    const auto reviews = reviewsOf({samples::good(0), leaking(10), leaking(20)}, {}, minute(30));
    QCOMPARE(reviews.size(), std::size_t(1));
    QCOMPARE(reviews[0].state, Review::State::Open);
    QCOMPARE(reviews[0].openedAt, minute(10));
    QCOMPARE(reviews[0].seenAt, minute(20));
    QCOMPARE(reviews[0].deviation.ports(), PortSet{22});
}

void TstReviews::moreOfTheSameOpensAnother()
{
    const auto first = reviewsOf({leaking(10)}, {}, minute(30));
    const auto reviews
        = reviewsOf({leaking(10), leaking(20, true)}, {accepted(first[0], 15, {2026, 12, 1})}, minute(30));
    QCOMPARE(reviews.size(), std::size_t(2));
    QCOMPARE(reviews[0].state, Review::State::Accepted);
    QCOMPARE(reviews[1].state, Review::State::Open);
    QCOMPARE(reviews[1].deviation.ports(), PortSet{80}); // only what was not accepted
}

void TstReviews::itIsFixedOnlyWhenMeasuredAgain()
{
    Run cut = samples::good(20);
    std::get<probe::CheckResult>(cut.result)
        .results.erase(std::get<probe::CheckResult>(cut.result).results.begin());
    QCOMPARE(reviewsOf({leaking(10), cut}, {}, minute(30))[0].state, Review::State::Open); // 22 was not tried
    const Run mute = samples::check(20, Outcome::Silent, {Outcome::Silent, Outcome::Silent, Outcome::Silent});
    QCOMPARE(
        reviewsOf({leaking(10), mute}, {}, minute(30))[0].state, Review::State::Open); // nothing answered
    const auto fixed = reviewsOf({leaking(10), samples::good(20)}, {}, minute(30));
    QCOMPARE(fixed[0].state, Review::State::Fixed);
    QCOMPARE(fixed[0].fixedAt, minute(20));
    QCOMPARE(reviewsOf({leaking(10), samples::good(20), leaking(25)}, {}, minute(30)).size(), std::size_t(2));
}

void TstReviews::aMovedMachineHasToBeMeasuredWhereItIs_data()
{
    const base::Address new4 = samples::address("100.64.7.7");
    const base::Address new6 = samples::address("fd7a:115c:a1e0::707");
    const std::array shut{Outcome::Silent, Outcome::Silent, Outcome::Silent};
    const auto without = [](Run run, const base::Address &address, std::uint16_t port) {
        auto &results = std::get<probe::CheckResult>(run.result).results;
        std::erase_if(results, [&](const probe::ProbeResult &one) {
            return one.endpoint.address == address && (port == 0 || one.endpoint.port == port);
        });
        return run;
    };
    QTest::addColumn<Run>("run");
    QTest::addColumn<bool>("isOver");
    const Run both = samples::check(20, Outcome::Open, shut, {new4, new6});
    QTest::newRow("shut at the new address") << samples::check(20, Outcome::Open, shut, {new4}) << true;
    QTest::newRow("shut at both new addresses") << both << true;
    QTest::newRow("shut at one, not tried at the other") << without(both, new6, 22) << false;
    QTest::newRow("shut at one, the other not measured") << without(both, new6, 0) << false;
    Run doorOnly = samples::check(20, Outcome::Open, shut, {new4});
    for (const auto port : std::array<std::uint16_t, 3>{22, 80, 445})
        doorOnly = without(doorOnly, new4, port);
    QTest::newRow("nothing but the door") << doorOnly << false;
    std::get<probe::CheckResult>(doorOnly.result).partial = true;
    QTest::newRow("cut short after the door") << doorOnly << false;
    QTest::newRow("other ports") << without(samples::check(20, Outcome::Open, shut, {new4}), new4, 22)
                                 << false;
    QTest::newRow("open at the new address")
        << samples::check(20, Outcome::Open, {Outcome::Open, Outcome::Silent, Outcome::Silent}, {new4})
        << false;
    QTest::newRow("an audit") << samples::audit(20, {}, {new4, new6}) << true;
    QTest::newRow("the old address, though not promised")
        << samples::check(20, Outcome::Open, shut, {samples::attic4}) << true;
}

void TstReviews::aMovedMachineHasToBeMeasuredWhereItIs()
{
    QFETCH(const Run, run);
    QFETCH(const bool, isOver);
    const auto reviews = reviewsOf({leaking(10), run}, {}, minute(30));
    QCOMPARE(reviews[0].deviation.where.begin()->first, samples::attic4);
    QCOMPARE(reviews[0].isOver(), isOver);
}

void TstReviews::anAcceptedOneRestsUntilItsDay()
{
    const std::vector<Run> runs{leaking(10)};
    const auto decision = accepted(reviewsOf(runs, {}, minute(11))[0], 20, {2026, 11, 25});
    const auto during = reviewsOf(runs, {decision}, minute(4 * days));
    QCOMPARE(during[0].state, Review::State::Accepted);
    QVERIFY(history::describe(during[0]).contains(u"printer"_s));
    const auto over = reviewsOf(runs, {decision}, minute(5 * days + 900));
    QCOMPARE(over[0].state, Review::State::Open);
    QVERIFY(over[0].hasExpired());
}

void TstReviews::anAcceptanceEndsWithItsReview()
{
    using State = history::TrendCell::State;
    std::vector<Run> runs{leaking(0), samples::good(10)};
    const std::vector<Decision> decisions{accepted(reviewsOf(runs, {}, minute(1))[0], 1, {2026, 12, 1})};
    for (const int at : {20, 40, days + 30}) { // as far apart as the three runs of a proof
        runs.push_back(leaking(at));
        const auto reviews = reviewsOf(runs, decisions, minute(at + 1));
        QCOMPARE(reviews.size(), std::size_t(2));
        QCOMPARE(reviews[0].state, Review::State::Fixed);
        QCOMPARE(reviews[1].state, Review::State::Open);
        QVERIFY(!history::notAccepted(history::deviations(runs.back()), runs.back(), reviews).empty());
        const auto trend = history::trendOf(runs, decisions, minute(at + 1));
        QCOMPARE(trend.front().state, State::Accepted);
        QCOMPARE(trend[1].state, State::AsPromised);
        QCOMPARE(trend.back().state, State::Attention);
        const auto next = history::nextRun(runs, decisions, false, minute(at + 1));
        QVERIFY(next && next->isAfterDeviation);
    }
    // Decided anew, it rests again.
    auto again = decisions;
    again.push_back(accepted(reviewsOf(runs, decisions, minute(2 * days))[1], days + 40, {2026, 12, 1}));
    QCOMPARE(history::trendOf(runs, again, minute(2 * days)).back().state, State::Accepted);
}

void TstReviews::aMendedOneOpensAgainWhenItIsStillThere()
{
    const std::vector<Run> runs{leaking(10)};
    const QString id = reviewsOf(runs, {}, minute(11))[0].id;
    const std::vector<Decision> mended{{Decision::Kind::Mended, id, minute(15), {}, {}, {}}};
    QCOMPARE(reviewsOf(runs, mended, minute(20))[0].state, Review::State::Mended);
    QCOMPARE(reviewsOf({leaking(10), leaking(18)}, mended, minute(20))[0].state, Review::State::Open);
    QCOMPARE(reviewsOf({leaking(10), samples::good(18)}, mended, minute(20))[0].state, Review::State::Fixed);
}

void TstReviews::decisionsNeedReasonAndDate_data()
{
    using Code = history::DecisionError::Code;
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<int>("code");
    QTest::newRow("fine") << u"printer"_s << QDate(2026, 12, 1) << -1;
    QTest::newRow("no reason") << u"  "_s << QDate(2026, 12, 1) << int(Code::NoReason);
    QTest::newRow("no date") << u"printer"_s << QDate() << int(Code::NoDate);
    QTest::newRow("yesterday") << u"printer"_s << QDate(2026, 11, 20) << int(Code::DateInThePast);
    QTest::newRow("for ever") << u"printer"_s << QDate(2028, 1, 1) << int(Code::DateTooFar);
    QTest::newRow("a novel") << QString(1001, u'x') << QDate(2026, 12, 1) << int(Code::TooLong);
}

void TstReviews::decisionsNeedReasonAndDate()
{
    QFETCH(const QString, reason);
    QFETCH(const QDate, until);
    QFETCH(const int, code);
    const auto reviews = reviewsOf({leaking(10)}, {}, minute(20));
    const Decision decision{Decision::Kind::Accepted, reviews[0].id, minute(20), {}, reason, until};
    const auto may = history::decided(reviews, decision, minute(20));
    QCOMPARE(may ? -1 : int(may.error().code), code);
    if (!may)
        QVERIFY(!history::describe(may.error()).isEmpty());
    Decision other = decision;
    other.review = u"leaking-00000000"_s;
    QCOMPARE(history::decided(reviews, other, minute(20)).error().code,
        history::DecisionError::Code::NoSuchReview);
    other = decision;
    other.by = QString(255, u'x');
    if (may)
        QCOMPARE(history::decided(reviews, other, minute(20)).error().code,
            history::DecisionError::Code::NameTooLong);
}

void TstReviews::aClockThatIsAheadDoesNotUndoADecision_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<bool>("hasKeptAt");
    QTest::newRow("right") << 0 << true;
    QTest::newRow("a little ahead") << 4 << true;
    QTest::newRow("a year ahead") << 365 * days << true;
    QTest::newRow("when it was kept is not known") << 0 << false;
}

void TstReviews::aClockThatIsAheadDoesNotUndoADecision()
{
    QFETCH(const int, ahead);
    QFETCH(const bool, hasKeptAt);
    const auto timed = [&](Run run, int keptAt) {
        auto &result = std::get<probe::CheckResult>(run.result);
        result.endedAt = minute(keptAt + ahead);
        run.keptAt = hasKeptAt ? minute(keptAt) : QDateTime();
        return run;
    };
    std::vector<Run> runs{timed(leaking(10), 10)};
    QCOMPARE(runs[0].knownAt(), minute(10));
    const auto first = reviewsOf(runs, {}, minute(11));
    QCOMPARE(first[0].openedAt, minute(10));
    const Decision mended{Decision::Kind::Mended, first[0].id, minute(12), {}, {}, {}};
    QCOMPARE(reviewsOf(runs, {mended}, minute(13))[0].state, Review::State::Mended);
    const std::vector<Decision> decisions{accepted(first[0], 12, {2026, 12, 1})};
    QCOMPARE(reviewsOf(runs, decisions, minute(13))[0].state, Review::State::Accepted);
    runs.push_back(timed(leaking(14), 14));
    QCOMPARE(reviewsOf(runs, decisions, minute(15))[0].state, Review::State::Accepted);
    QCOMPARE(history::trendOf(runs, decisions, minute(15)).back().state, history::TrendCell::State::Accepted);
    runs.push_back(timed(samples::good(20), 20));
    const auto over = reviewsOf(runs, decisions, minute(21));
    QCOMPARE(over[0].state, Review::State::Fixed);
    QCOMPARE(over[0].fixedAt, minute(20));
    const auto next = history::nextRun(runs, decisions, false, minute(21));
    QCOMPARE(next->stage, Stage::AfterDay);
    QCOMPARE(next->due, minute(10 + days)); // what was accepted counts
}

void TstReviews::aRunFromTheFutureOnlyAsks()
{
    using State = history::TrendCell::State;
    const QDateTime now = minute(2 * days);
    // Within what two clocks may differ, it counts.
    QVERIFY(reviewsOf({leaking(0), samples::good(2 * days + 4)}, {}, now)[0].isOver());
    const Run future = samples::good(200 * days);
    std::vector<Run> runs{samples::good(0), samples::good(12), leaking(2 * days - 5), future};
    // It ends no review, completes no proof, and hides nothing.
    const auto reviews = reviewsOf(runs, {}, now);
    QCOMPARE(reviews.size(), std::size_t(1));
    QCOMPARE(reviews[0].state, Review::State::Open);
    QVERIFY(history::nextRun(runs, {}, false, now)->isAfterDeviation);
    QCOMPARE(history::newestOf(runs, now)->id, runs[2].id);
    const auto trend = history::trendOf(runs, {}, now);
    QCOMPARE(trend.size(), runs.size());
    QCOMPARE(trend.back().state, State::Undecided);
    QVERIFY(trend.back().isAhead);
    QCOMPARE(history::newestOf(trend)->state, State::Attention);
    QVERIFY(!history::describe(trend.back()).contains(history::describe(trend.front()).section(u": "_s, 1)));
    runs.erase(runs.begin() + 2);
    QCOMPARE(history::nextRun(runs, {}, false, now)->stage, Stage::AfterDay);
    // A proof that has come so far stays.
    runs.insert(runs.begin() + 2, samples::good(days + 3));
    QVERIFY(!history::nextRun(runs, {}, false, now));
    QCOMPARE(history::stagesOf(runs, {}, now)[2], Stage::AfterDay);
    // Nothing else was measured: the first run is still to come.
    QCOMPARE(history::nextRun({future}, {}, false, now)->due, now);
    QVERIFY(history::newestOf(std::vector<Run>{future}, now) == nullptr);
    // When its time has come it counts.
    QVERIFY(!history::newestOf(history::trendOf({future}, {}, minute(200 * days)))->isAhead);
}

void TstReviews::aRunFromTheFutureIsDecidedAbout()
{
    // Whatever was measured before: nobody knows whether the leak was there then already.
    std::vector<Run> runs{samples::good(0), leaking(200 * days)};
    const auto open = reviewsOf(runs, {}, minute(20));
    QCOMPARE(open.size(), std::size_t(1));
    QCOMPARE(open[0].state, Review::State::Open);
    QCOMPARE(open[0].openedAt, minute(20));
    QCOMPARE(history::trendOf(runs, {}, minute(20)).back().state, history::TrendCell::State::Attention);
    const std::vector<Decision> decisions{accepted(open[0], 30, {2026, 12, 1})};
    QCOMPARE(reviewsOf(runs, decisions, minute(40))[0].state, Review::State::Accepted);
    const Decision mended{Decision::Kind::Mended, open[0].id, minute(30), {}, {}, {}};
    QCOMPARE(reviewsOf(runs, {mended}, minute(40))[0].state, Review::State::Mended);
    // A run after the decision ends it, one before does not.
    QCOMPARE(reviewsOf({runs[1], samples::good(29)}, {mended}, minute(40))[0].state, Review::State::Mended);
    QCOMPARE(reviewsOf({runs[1], samples::good(31)}, {mended}, minute(40))[0].state, Review::State::Fixed);
    // A leak that is known already is not asked about twice.
    QCOMPARE(reviewsOf({leaking(5), runs[1]}, {}, minute(40)).size(), std::size_t(1));
}

void TstReviews::lawsHoldForAnyHistory()
{
    QRandomGenerator random(11);
    int decided = 0;
    for (int i = 0; i < 300; ++i) {
        std::vector<Run> runs;
        std::vector<Decision> decisions;
        for (int at = 0; at < 8; ++at) {
            runs.push_back(samples::anyRun(random, at * 10));
            const auto reviews = reviewsOf(runs, decisions, minute(at * 10 + 1));
            for (const Review &review : reviews) {
                if (review.isOver() || random.bounded(4) != 0)
                    continue;
                decisions.push_back(accepted(review, at * 10 + 1, {2026, 12, 1}));
                if (random.bounded(2) == 0)
                    decisions.back() = {Decision::Kind::Mended, review.id, minute(at * 10 + 1), {}, {}, {}};
                ++decided;
            }
        }
        const QDateTime now = minute(200);
        const auto reviews = reviewsOf(runs, decisions, now);
        // The order of the runs, and having one twice, mean nothing.
        std::vector<Run> shuffled(runs.rbegin(), runs.rend());
        shuffled.push_back(runs[3]);
        QCOMPARE(reviewsOf(shuffled, decisions, now), reviews);
        // What the newest run shows is in exactly one review that is not over.
        for (const auto &deviation : history::deviations(runs.back())) {
            for (const auto &[address, ports] : deviation.where) {
                for (const std::uint16_t port : ports.ports()) {
                    const auto holds = [&](const Review &review) {
                        const auto where = review.deviation.where.find(address);
                        return !review.isOver() && review.deviation.kind == deviation.kind
                            && where != review.deviation.where.end() && where->second.contains(port);
                    };
                    QCOMPARE(std::count_if(reviews.begin(), reviews.end(), holds), 1);
                }
            }
        }
        for (std::size_t a = 0; a < reviews.size(); ++a) {
            QVERIFY(reviews[a].isOver() == reviews[a].fixedAt.isValid());
            QVERIFY(reviews[a].openedAt <= reviews[a].seenAt);
            for (std::size_t b = a + 1; b < reviews.size(); ++b)
                QVERIFY(reviews[a].id != reviews[b].id);
        }
    }
    QVERIFY(decided > 100);
}

void TstReviews::aReviewAsksForAttention()
{
    share::Share share = samples::withRule();
    share.invite.state = share::Invite::State::Accepted;
    share.invite.acceptedBy = share.person.login;
    const std::vector<Run> runs{leaking(10)};
    const auto open = reviewsOf(runs, {}, minute(20));
    const auto summary = history::summaryOf(share, open, minute(20));
    QCOMPARE(summary.state, share::Summary::State::Attention);
    QVERIFY(summary.sentence.contains(u"22"_s));
    const auto quiet = reviewsOf(runs, {accepted(open[0], 15, {2026, 11, 30})}, minute(20));
    const auto due = history::summaryOf(share, quiet, minute(20));
    QCOMPARE(due.due, QDate(2026, 11, 30));
    QVERIFY(due.state != share::Summary::State::Attention);
    share.endedAt = minute(19);
    QCOMPARE(history::summaryOf(share, open, minute(20)).state, share::Summary::State::Ended);
}

void TstReviews::threeRunsThenQuarterly()
{
    const auto next = [](const std::vector<Run> &runs, bool quarterly = false) {
        return history::nextRun(runs, {}, quarterly, minute(5000));
    };
    QCOMPARE(next({})->stage, Stage::Now);
    std::vector<Run> runs{samples::good(0)};
    QCOMPARE(next(runs)->stage, Stage::AfterNameRefresh);
    QCOMPARE(next(runs)->due, minute(10));
    runs.push_back(samples::good(5)); // too early: names may be remembered
    QCOMPARE(next(runs)->stage, Stage::AfterNameRefresh);
    runs.push_back(samples::good(12));
    QCOMPARE(next(runs)->stage, Stage::AfterDay);
    QCOMPARE(next(runs)->due, minute(days));
    runs.push_back(samples::good(days + 3));
    QVERIFY(!next(runs));
    QCOMPARE(next(runs, true)->stage, Stage::Later);
    QCOMPARE(next(runs, true)->due, minute(days + 3).addMonths(3));
    share::Share share = samples::withRule(); // of what these runs tried
    share.machine.addresses = {samples::attic4};
    share.machine.dnsName.clear();
    share.rule.at = minute(0);
    QCOMPARE(history::nextRun(share, {}, {}, minute(0))->stage, Stage::Now);
    QVERIFY(!history::nextRun(share, runs, {}, minute(5000)));
    share.aftercare.quarterly = true;
    QCOMPARE(history::nextRun(share, runs, {}, minute(5000))->stage, Stage::Later);
    share.rule.state = share::Rule::State::Paused;
    QVERIFY(!history::nextRun(share, runs, {}, minute(5000)));
    QVERIFY(!history::nextRun(samples::draft(), {}, {}, minute(0)));
    using S = Stage;
    QCOMPARE(history::stagesOf(runs, {}, minute(5000)),
        (std::vector<Stage>{S::Now, S::Now, S::AfterNameRefresh, S::AfterDay}));
}

void TstReviews::aDeviationStartsTheProofAgain()
{
    std::vector<Run> runs{samples::good(0), samples::good(12), leaking(20)};
    auto next = history::nextRun(runs, {}, false, minute(30));
    QVERIFY(next->isAfterDeviation);
    QCOMPARE(next->stage, Stage::Now);
    const Run mute = samples::check(25, Outcome::Silent, {Outcome::Silent, Outcome::Silent, Outcome::Silent});
    runs.push_back(mute); // proves nothing either way
    QVERIFY(history::nextRun(runs, {}, false, minute(30))->isAfterDeviation);
    runs.push_back(samples::good(30));
    next = history::nextRun(runs, {}, false, minute(30));
    QCOMPARE(next->stage, Stage::AfterNameRefresh);
    QCOMPARE(next->due, minute(40));
    // Accepted, it does not.
    runs = {samples::good(0), samples::good(12), leaking(20)};
    const auto decision = accepted(reviewsOf(runs, {}, minute(21))[0], 21, {2026, 12, 1});
    QCOMPARE(history::nextRun(runs, {decision}, false, minute(30))->stage, Stage::AfterDay);
}

void TstReviews::runsInWhichNothingAnsweredProveNothing()
{
    const int days = 24 * 60;
    std::vector<Run> runs;
    for (const int minutes : {0, 12, days + 3}) {
        runs.push_back(
            samples::check(minutes, Outcome::Silent, {Outcome::Silent, Outcome::Silent, Outcome::Silent}));
        runs.back().situation = {probe::Situation::Client::Ready, false, {}}; // the invite is not accepted
    }
    QCOMPARE(history::kindOf(runs.back()), probe::Verdict::Kind::NotThereYet);
    QCOMPARE(history::nextRun(runs, {}, false, minute(5000)).value().stage, Stage::Now);
    runs.insert(runs.begin(), samples::good(-5));
    QCOMPARE(history::nextRun(runs, {}, false, minute(5000)).value().stage, Stage::AfterNameRefresh);
}

void TstReviews::halfAPromiseIsNoProof()
{
    const auto run = [](int minutes, Outcome over6, bool isLeaking) {
        Run both = samples::check(minutes, Outcome::Open,
            {isLeaking ? Outcome::Open : Outcome::Silent, Outcome::Silent, Outcome::Silent},
            {samples::attic4, samples::attic6});
        for (probe::ProbeResult &one : std::get<probe::CheckResult>(both.result).results)
            if (one.endpoint.address == samples::attic6)
                one.outcome = one.endpoint.port == 8096 ? over6 : Outcome::Silent;
        return both;
    };
    QVERIFY(!history::nextRun(
        {run(0, Outcome::Open, false), run(12, Outcome::Open, false), run(1500, Outcome::Open, false)}, {},
        false, minute(5000)));
    const std::vector<Run> mute{
        run(0, Outcome::Silent, false), run(12, Outcome::Silent, false), run(1500, Outcome::Silent, false)};
    QCOMPARE(history::nextRun(mute, {}, false, minute(5000)).value().stage, Stage::Now);
    QVERIFY(reviewsOf(mute, {}, minute(5000)).empty());
    // Not by a deviation that somebody accepted either.
    const std::vector<Run> leaking{
        run(0, Outcome::Silent, true), run(12, Outcome::Silent, true), run(1500, Outcome::Silent, true)};
    const auto decision = accepted(reviewsOf(leaking, {}, minute(1))[0], 1, {2026, 12, 1});
    QCOMPARE(history::nextRun(leaking, {decision}, false, minute(1600)).value().stage, Stage::Now);

    // Something answers there, so the silent door is a deviation; it is over when it opens there.
    Run partly = run(0, Outcome::Silent, false);
    std::get<probe::CheckResult>(partly.result)
        .results.push_back({{samples::attic6, probe::peerApiPorts(samples::attic6).front()}, Outcome::Open});
    const auto found = history::deviations(partly);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().kind, history::Deviation::Kind::DoorSilent);
    QCOMPARE(found.front().where, (std::map<base::Address, PortSet>{{samples::attic6, PortSet{8096}}}));
    QVERIFY(!history::isOver(found.front(), run(5, Outcome::Silent, false)));
    QVERIFY(history::isOver(found.front(), run(5, Outcome::Open, false)));
}

void TstReviews::theTrendSaysWhatEachRunWas()
{
    const Run mute = samples::check(25, Outcome::Silent, {Outcome::Silent, Outcome::Silent, Outcome::Silent});
    const std::vector<Run> runs{samples::good(0), leaking(20), mute, leaking(30, true)};
    const auto decision = accepted(reviewsOf({runs[0], runs[1]}, {}, minute(21))[0], 21, {2026, 12, 1});
    const auto trend = history::trendOf(runs, {decision}, minute(40));
    using State = history::TrendCell::State;
    QCOMPARE(trend.size(), std::size_t(4));
    QCOMPARE(trend[0].state, State::AsPromised);
    QCOMPARE(trend[1].state, State::Accepted);
    QCOMPARE(trend[2].state, State::Undecided);
    QCOMPARE(trend[3].state, State::Attention); // 80 is not accepted
    QCOMPARE(history::trendOf(runs, {decision}, minute(40), 2).size(), std::size_t(2));
    QVERIFY(history::describe(trend, runs.size()).startsWith(u"4 "_s));
    const auto newest = history::trendOf(runs, {decision}, minute(40), 2);
    const QString words = history::describe(newest, runs.size());
    QVERIFY2(words.startsWith(u"The newest 2 "_s) && words.contains(u"of 4,"_s), qPrintable(words));
}

QTEST_GUILESS_MAIN(TstReviews)
#include "tst_reviews.moc"
