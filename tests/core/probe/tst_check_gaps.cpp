// SPDX-License-Identifier: GPL-3.0-or-later
// A check over a path that is cut once, for some seconds, at every moment of the run: never is a door that
// opens taken for a shut one. The network keeps its own time, so a run takes no time.
#include "core/probe/check.h"
#include "core/probe/verdict.h"
#include "probe_samples.h"

#include <QPromise>
#include <QTest>

#include <map>

using namespace probe;
using namespace samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using std::chrono::milliseconds;

/// A machine of which some ports open and the others drop, behind a path that is cut from `gapStart` to
/// `gapEnd`. The system sends the first packet of a connection again after 1 and after 3 seconds, as Linux
/// does.
class CutPath : public Prober {
public:
    PortSet open;
    milliseconds gapStart{0};
    milliseconds gapEnd{0};
    milliseconds now{0};
    int mostUnderWay = 0;

    QFuture<ProbeResult> probe(const Endpoint &endpoint, milliseconds timeout) override
    {
        ProbeResult result{endpoint, Outcome::Silent, timeout, 1};
        for (const milliseconds sent : {0ms, 1'000ms, 3'000ms}) {
            const bool isCut = now + sent + roundTrip > gapStart && now + sent < gapEnd;
            if (open.contains(endpoint.port) && !isCut && sent + roundTrip <= timeout) {
                result = {endpoint, Outcome::Open, sent + roundTrip, 1};
                break;
            }
        }
        auto promise = std::make_shared<QPromise<ProbeResult>>();
        promise->start();
        m_events.emplace(now + result.took, std::pair(promise, result));
        mostUnderWay = std::max(mostUnderWay, static_cast<int>(m_events.size()));
        return promise->future();
    }
    /// Lets time go on to the next answer. False when none is under way.
    bool step()
    {
        if (m_events.empty())
            return false;
        const auto node = m_events.extract(m_events.begin());
        now = node.key();
        node.mapped().first->addResult(node.mapped().second);
        node.mapped().first->finish();
        return true;
    }

private:
    static constexpr milliseconds roundTrip{30};
    std::multimap<milliseconds, std::pair<std::shared_ptr<QPromise<ProbeResult>>, ProbeResult>> m_events;
};

class NoNames : public Resolver {
public:
    QFuture<ResolveAnswer> resolve(const QString &) override { return {}; }
};

class GoodRoutes : public Routes {
public:
    Result<bool, RouteError> leavesThroughTailscale(const base::Address &) const override { return true; }
};

class StandingClock : public base::Clock {
public:
    QDateTime now() const override { return QDateTime(QDate(2026, 11, 21), QTime(16, 42), Qt::UTC); }
};

/// The whole sample beside one door, at one address or two.
CheckPlan wholePlan(std::vector<base::Address> addresses)
{
    const auto made = makePlan({QString(), std::move(addresses), {{8096, u"Jellyfin"_s}}, {}, {}});
    Q_ASSERT(made);
    return *made;
}

CheckResult play(CutPath &path, const CheckPlan &plan)
{
    NoNames names;
    GoodRoutes routes;
    StandingClock clock;
    Check check(path, names, routes, clock);
    const auto future = check.run(plan);
    while (!future.isFinished() && path.step()) { }
    return future.isFinished() ? future.result() : CheckResult();
}

} // namespace

class TstCheckGaps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAGapItIsAsPromised();
    void noGapMakesAnOpenDoorLookShut_data();
    void noGapMakesAnOpenDoorLookShut();
    void aGapIsOutlasted();
};

/// ... and takes no longer than it must.
void TstCheckGaps::withoutAGapItIsAsPromised()
{
    CutPath path;
    path.open.add(8096);
    const CheckResult seen = play(path, wholePlan({attic4}));
    QCOMPARE(verdict(seen, {}).kind, Verdict::Kind::AsPromised);
    for (const ProbeResult &one : seen.results)
        QCOMPARE(one.tries, one.endpoint.port == 8096 ? 1 : 2);
    QCOMPARE(path.mostUnderWay, 16);
    QVERIFY2(path.now < 22s, QByteArray::number(qint64(path.now.count())).constData());

    CutPath both;
    both.open.add(8096);
    QCOMPARE(verdict(play(both, wholePlan({attic4, attic6})), {}).kind, Verdict::Kind::AsPromised);
    QVERIFY2(both.now < 43s, QByteArray::number(qint64(both.now.count())).constData());
}

void TstCheckGaps::noGapMakesAnOpenDoorLookShut_data()
{
    QTest::addColumn<bool>("isTwo");
    QTest::addColumn<int>("seconds");
    QTest::newRow("3 s") << false << 3;
    QTest::newRow("6 s") << false << 6;
    QTest::newRow("10 s") << false << 10;
    QTest::newRow("15 s") << false << 15;
    QTest::newRow("10 s, two addresses") << true << 10;
    QTest::newRow("15 s, two addresses") << true << 15;
}

/// Each port of the sample in turn opens, and the gap begins at every half of a second of the run.
void TstCheckGaps::noGapMakesAnOpenDoorLookShut()
{
    QFETCH(const bool, isTwo);
    QFETCH(const int, seconds);
    const CheckPlan plan = isTwo ? wholePlan({attic4, attic6}) : wholePlan({attic4});
    const std::size_t stride = isTwo ? 8 : 3;
    int leaking = 0;
    for (std::size_t hole = 0; hole < plan.closed.size(); hole += stride)
        for (milliseconds start = 0ms; start < (isTwo ? 45s : 25s); start += 500ms) {
            CutPath path;
            path.open.add(8096);
            path.open.add(plan.closed[hole].port);
            path.gapStart = start;
            path.gapEnd = start + std::chrono::seconds(seconds);
            const Verdict seen = verdict(play(path, plan), {});
            QVERIFY2(seen.kind != Verdict::Kind::AsPromised,
                qPrintable(u"port %1, gap from %2 ms"_s.arg(plan.closed[hole].port).arg(start.count())));
            leaking += seen.kind == Verdict::Kind::Leaking ? 1 : 0;
        }
    QVERIFY(leaking > 0);
}

/// A short one, wherever it comes, costs no proof.
void TstCheckGaps::aGapIsOutlasted()
{
    const CheckPlan plan = wholePlan({attic4});
    for (milliseconds start = 200ms; start < 25s; start += 250ms) {
        CutPath path;
        path.open.add(8096);
        path.gapStart = start;
        path.gapEnd = start + 4s;
        QCOMPARE(verdict(play(path, plan), {}).kind, Verdict::Kind::AsPromised);
    }
}

QTEST_GUILESS_MAIN(TstCheckGaps)
#include "tst_check_gaps.moc"
