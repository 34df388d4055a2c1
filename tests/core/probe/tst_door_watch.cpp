// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/hand_clock.h"
#include "core/probe/door_watch.h"
#include "tests/core/probe/probe_samples.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using probe::DoorObservation;
using probe::Outcome;
using probe::Wish;
using State = DoorObservation::State;

namespace {

/// Opens from a round on, or shuts; every answer takes a second of the clock.
class Doors : public probe::Prober {
public:
    explicit Doors(practice::HandClock &clock)
        : m_clock(clock)
    {
    }
    int opensAt = 1 << 30;
    int shutsAt = 1 << 30;
    int asked = 0;
    QFuture<probe::ProbeResult> probe(const probe::Endpoint &endpoint, std::chrono::milliseconds) override
    {
        ++asked;
        m_clock.advance(1s);
        const bool isOpen = asked >= opensAt && asked < shutsAt;
        return QtFuture::makeReadyFuture(
            probe::ProbeResult{endpoint, isOpen ? Outcome::Open : Outcome::Silent, 1ms, 1});
    }

private:
    practice::HandClock &m_clock;
};

class Way : public probe::Routes {
public:
    bool isUp = true;
    [[nodiscard]] Result<bool, probe::RouteError> leavesThroughTailscale(const base::Address &) const override
    {
        return isUp;
    }
};

} // namespace

/// Waiting for a rule to arrive or to go.
class TstDoorWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheDelayUntilItOpens();
    void opensAtOnceHasNoDelay();
    void tellsWhenItShuts();
    void cancelEndsAtOnce();
    void nothingIsSentOutsideOfTheTailnet();
    void silenceWithoutTheTailnetIsNotShut();
    void givesUpAtTheLimit();

private:
    probe::DoorWatchOptions quick() const
    {
        probe::DoorWatchOptions options;
        options.every = 1ms;
        return options;
    }
    practice::HandClock m_clock{QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC)};
};

void TstDoorWatch::tellsTheDelayUntilItOpens()
{
    Doors doors(m_clock);
    doors.opensAt = 4;
    Way way;
    probe::DoorWatch observer(doors, way, m_clock, quick());
    QSignalSpy finished(&observer, &probe::DoorWatch::finished);
    QSignalSpy progressed(&observer, &probe::DoorWatch::progressed);
    observer.start(samples::plan({samples::attic4}), Wish::Opens);
    QTRY_COMPARE(finished.size(), 1);
    const DoorObservation &seen = observer.observation();
    QCOMPARE(seen.state, State::Happened);
    QCOMPARE(seen.rounds, 4);
    QCOMPARE(progressed.size(), 3);
    QCOMPARE(*seen.delay(), std::chrono::milliseconds(3s)); // three rounds of one second were silent
    QVERIFY(!observer.isRunning());
}

void TstDoorWatch::opensAtOnceHasNoDelay()
{
    Doors doors(m_clock);
    doors.opensAt = 0;
    Way way;
    probe::DoorWatch observer(doors, way, m_clock, quick());
    QSignalSpy finished(&observer, &probe::DoorWatch::finished);
    observer.start(samples::plan({samples::attic4}), Wish::Opens);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!observer.observation().lastOtherwise.isValid());
    QCOMPARE(*observer.observation().delay(), 0ms);
}

void TstDoorWatch::tellsWhenItShuts()
{
    Doors doors(m_clock);
    doors.opensAt = 0;
    doors.shutsAt = 3;
    Way way;
    probe::DoorWatch observer(doors, way, m_clock, quick());
    QSignalSpy finished(&observer, &probe::DoorWatch::finished);
    observer.start(samples::plan({samples::attic4}), Wish::Shuts);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(observer.observation().state, State::Happened);
    QCOMPARE(observer.observation().rounds, 3);
}

void TstDoorWatch::cancelEndsAtOnce()
{
    Doors doors(m_clock);
    Way way;
    probe::DoorWatch observer(doors, way, m_clock, quick());
    QSignalSpy finished(&observer, &probe::DoorWatch::finished);
    observer.start(samples::plan({samples::attic4}), Wish::Opens);
    QTRY_VERIFY(observer.observation().rounds > 1);
    observer.cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(observer.observation().state, State::Canceled);
    const int asked = doors.asked;
    QTest::qWait(20);
    QCOMPARE(doors.asked, asked);
    QVERIFY(!observer.observation().delay());
}

void TstDoorWatch::nothingIsSentOutsideOfTheTailnet()
{
    Doors doors(m_clock);
    Way way;
    probe::DoorWatch observer(doors, way, m_clock, quick());
    QSignalSpy finished(&observer, &probe::DoorWatch::finished);
    observer.start(samples::plan({*base::Address::parse(u"192.0.2.7")}), Wish::Opens);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(observer.observation().state, State::Impossible);
    QCOMPARE(doors.asked, 0);
}

void TstDoorWatch::silenceWithoutTheTailnetIsNotShut()
{
    Doors doors(m_clock);
    Way way;
    way.isUp = false;
    probe::DoorWatch observer(doors, way, m_clock, quick());
    observer.start(samples::plan({samples::attic4}), Wish::Shuts);
    QTRY_VERIFY(observer.observation().rounds > 2);
    QVERIFY(observer.isRunning());
    QCOMPARE(doors.asked, 0);
    way.isUp = true; // now it is really tried, and silent
    QTRY_COMPARE(observer.observation().state, State::Happened);
}

void TstDoorWatch::givesUpAtTheLimit()
{
    Doors doors(m_clock);
    Way way;
    probe::DoorWatchOptions options = quick();
    options.limit = 10s;
    probe::DoorWatch observer(doors, way, m_clock, options);
    QSignalSpy finished(&observer, &probe::DoorWatch::finished);
    observer.start(samples::plan({samples::attic4}), Wish::Opens);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(observer.observation().state, State::GaveUp);
    QVERIFY(doors.asked >= 10);
}

QTEST_GUILESS_MAIN(TstDoorWatch)
#include "tst_door_watch.moc"
