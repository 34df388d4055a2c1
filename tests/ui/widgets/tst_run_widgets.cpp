// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_checks.h"
#include "ui/widgets/progress_clock.h"
#include "ui/widgets/range_bar.h"
#include "ui/widgets/run_track.h"
#include "ui/widgets/text.h"
#include "ui/widgets/trend_strip.h"

#include <QImage>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ui;

/// What shows runs and all ports at a glance.
class TstRunWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::useAppLook(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void rangeBarSaysWhatItShows();
    void aFindingIsSeenAmongAllPorts();
    void manyFindingsStayInside();
    void trendMovesByKeysAndTellsWhere();
    void trendOpensByKeyAndMouse();
    void trendTellsRunsApartWithoutColour();
    void trackIsSpoken();
    void clockTakesAnEstimateFromOutside();
};

void TstRunWidgets::rangeBarSaysWhatItShows()
{
    RangeBar bar;
    bar.setBands({{1, 8095, Plank::State::Shut, {}},
        {8096, 8096, Plank::State::OpenAsPromised, u"Jellyfin"_s}, {8097, 65535, Plank::State::Shut, {}}});
    bar.setVerdict(u"The door is exactly as Mira promised."_s);
    QCOMPARE(bar.accessibleName(), u"The door is exactly as Mira promised."_s);
    QCOMPARE(bar.counts().value(Plank::State::Shut), 65534);
    QVERIFY(bar.accessibleDescription().contains(u"1 open as promised"_s));
}

namespace {

/// Columns of the bar's lower half in which \a colour is drawn.
int columnsWith(RangeBar &bar, const QColor &colour)
{
    const QImage image = bar.grab().toImage();
    int columns = 0;
    for (int x = 0; x < image.width(); ++x) {
        bool found = false;
        for (int y = 0; y < image.height(); ++y)
            found = found || image.pixelColor(x, y).rgb() == colour.rgb();
        columns += found ? 1 : 0;
    }
    return columns;
}

} // namespace

void TstRunWidgets::aFindingIsSeenAmongAllPorts()
{
    RangeBar bar;
    bar.resize(600, bar.sizeHint().height());
    bar.setBands({{1, 8095, Plank::State::Shut, {}}, {8096, 8096, Plank::State::OpenAsPromised, {}},
        {8097, 65535, Plank::State::Shut, {}}});
    QVERIFY(columnsWith(bar, Tokens::current()[Role::Lamp]) >= 8);
    bar.setBands({{1, 65535, Plank::State::Shut, {}}});
    QCOMPARE(columnsWith(bar, Tokens::current()[Role::Lamp]), 0);
}

void TstRunWidgets::manyFindingsStayInside()
{
    RangeBar bar;
    bar.resize(400, bar.sizeHint().height());
    QList<PortBand> bands;
    for (int port = 1; port < 60000; port += 2) {
        bands.append(
            {static_cast<quint16>(port), static_cast<quint16>(port), Plank::State::OpenNotPromised, {}});
        bands.append(
            {static_cast<quint16>(port + 1), static_cast<quint16>(port + 1), Plank::State::Refused, {}});
    }
    bar.setBands(bands);
    QVERIFY(!bar.grab().isNull());
    QCOMPARE(bar.counts().value(Plank::State::Refused), 30000);
}

namespace {

QList<TrendMark> someMarks()
{
    return {{u"a"_s, Status::OpenAsPromised, false, u"1 Nov"_s, u"Check of 1 November: as promised"_s},
        {u"b"_s, Status::LooselyClosed, true, u"2 Nov"_s, u"Audit of 2 November: loosely closed"_s},
        {u"c"_s, Status::OpenNotPromised, true, u"3 Nov"_s, u"Audit of 3 November: more is open"_s}};
}

} // namespace

void TstRunWidgets::trendMovesByKeysAndTellsWhere()
{
    TrendStrip strip;
    strip.setMarks(someMarks());
    support::showAt(strip, 300, strip.sizeHint().height());
    strip.setFocus();
    QCOMPARE(strip.current(), 2);
    QSignalSpy moved(&strip, &TrendStrip::currentChanged);
    QTest::keyClick(&strip, Qt::Key_Left);
    QCOMPARE(strip.current(), 1);
    QCOMPARE(strip.accessibleDescription(), u"Run 2 of 3: Audit of 2 November: loosely closed"_s);
    QTest::keyClick(&strip, Qt::Key_Home);
    QTest::keyClick(&strip, Qt::Key_Left); // there is nothing further left
    QCOMPARE(strip.current(), 0);
    QTest::keyClick(&strip, Qt::Key_End);
    QCOMPARE(strip.current(), 2);
    QCOMPARE(moved.size(), 3);
    QCOMPARE(support::unnamedFields(&strip), QStringList());
}

void TstRunWidgets::trendOpensByKeyAndMouse()
{
    TrendStrip strip;
    strip.setMarks(someMarks());
    support::showAt(strip, 300, strip.sizeHint().height());
    QSignalSpy opened(&strip, &TrendStrip::activated);
    QTest::keyClick(&strip, Qt::Key_Return);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(8, strip.height() / 2));
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.at(0).at(0).toString(), u"c"_s);
    QCOMPARE(opened.at(1).at(0).toString(), u"a"_s);
    TrendStrip nothing;
    QSignalSpy none(&nothing, &TrendStrip::activated);
    QTest::keyClick(&nothing, Qt::Key_Return);
    QTest::keyClick(&nothing, Qt::Key_Left);
    QCOMPARE(none.size(), 0);
}

void TstRunWidgets::trendTellsRunsApartWithoutColour()
{
    TrendStrip strip;
    QList<QImage> looks;
    for (const Status status :
        {Status::OpenAsPromised, Status::LooselyClosed, Status::OpenNotPromised, Status::NotKnownYet}) {
        strip.setMarks({{u"a"_s, status, true, {}, {}}});
        strip.resize(60, strip.sizeHint().height());
        const QImage grey = strip.grab().toImage().convertToFormat(QImage::Format_Mono); // black and white
        QVERIFY(!looks.contains(grey));
        looks.append(grey);
    }
}

void TstRunWidgets::trackIsSpoken()
{
    RunTrack track;
    track.setStops(
        {{RunStop::State::Made, u"Now"_s, u"today, 16:42"_s, u"As promised"_s, Status::OpenAsPromised},
            {RunStop::State::Later, u"After a day"_s, u"from tomorrow"_s, u"Not yet"_s}});
    support::showAt(track, 500, 120);
    QStringList names;
    const auto places = track.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *place : places)
        names << place->accessibleName();
    QVERIFY(names.contains(u"Now: as promised, today, 16:42."_s));
    QVERIFY(names.contains(u"After a day: not yet, from tomorrow."_s));
    QCOMPARE(
        track.accessibleName(), u"Now: as promised, today, 16:42. After a day: not yet, from tomorrow."_s);
    QCOMPARE(support::cutTexts(&track), QStringList());
    track.setStops({});
    QTRY_VERIFY(track.findChildren<Text *>().isEmpty());
}

void TstRunWidgets::clockTakesAnEstimateFromOutside()
{
    ProgressClock clock;
    clock.start(u"10 of 100"_s);
    const auto shown = [&clock] {
        QStringList words;
        for (const Text *text : clock.findChildren<Text *>())
            words << text->fullText();
        return words.join(u' ');
    };
    clock.setProgress(10, 100, 40s);
    QVERIFY(shown().contains(u"about 40 s left"_s));
    clock.setProgress(10, 100, 400s);
    QVERIFY(shown().contains(u"about 7 min left"_s));
    clock.setProgress(10, 100, std::nullopt);
    QVERIFY(!shown().contains(u"left"_s));
}

QTEST_MAIN(TstRunWidgets)
#include "tst_run_widgets.moc"
