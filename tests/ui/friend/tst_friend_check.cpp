// SPDX-License-Identifier: GPL-3.0-or-later
#include "rig.h"

#include "tests/support/gui_checks.h"
#include "ui/friend/door_wait.h"
#include "ui/friend/result_dialog.h"
#include "ui/history/run_page.h"
#include "ui/history/tried_doors.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_view.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plank_bar.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/run_track.h"

#include <QLabel>
#include <QPromise>
#include <QRegularExpression>
#include <QTest>
#include <QTreeWidget>

#include <set>

using namespace Qt::StringLiterals;
using practice::Rehearsal;
using support::wordsOf;
using Step = share::FriendStep;

namespace {

/// Never answers by itself; answers the doors of its list at once. One may be the only one that it is stuck
/// at.
class StuckProber : public probe::Prober {
public:
    std::set<std::uint16_t> open{8096};
    std::optional<std::uint16_t> stuckAt;

    QFuture<probe::ProbeResult> probe(const probe::Endpoint &endpoint, std::chrono::milliseconds) override
    {
        QPromise<probe::ProbeResult> promise;
        promise.start();
        const auto future = promise.future();
        const bool isOpen = open.contains(endpoint.port);
        if (isOpen || (stuckAt && endpoint.port != *stuckAt)) {
            promise.addResult(probe::ProbeResult{endpoint,
                isOpen ? probe::Outcome::Open : probe::Outcome::Silent, std::chrono::milliseconds(18), 1});
            promise.finish();
        } else {
            m_waiting.push_back(std::move(promise));
        }
        return future;
    }

private:
    std::vector<QPromise<probe::ProbeResult>> m_waiting;
};

/// A machine that is off; or this computer has no network.
class MuteProber : public probe::Prober {
public:
    probe::Outcome outcome = probe::Outcome::Silent;

    QFuture<probe::ProbeResult> probe(const probe::Endpoint &endpoint, std::chrono::milliseconds) override
    {
        return QtFuture::makeReadyFuture(probe::ProbeResult{endpoint, outcome, {}, 1});
    }
};

/// Answers when it is told to.
class LateClient : public api::LocalClient {
public:
    using Status = Result<api::ClientStatus, api::ClientError>;
    explicit LateClient(api::LocalClient &real)
        : m_real(real)
    {
    }
    QFuture<Status> status() override
    {
        m_waiting.emplace_back();
        m_waiting.back().start();
        return m_waiting.back().future();
    }
    void answer()
    {
        std::vector<QPromise<Status>> waiting;
        waiting.swap(m_waiting);
        for (QPromise<Status> &each : waiting) {
            each.addResult(m_real.status().result());
            each.finish();
        }
    }

private:
    api::LocalClient &m_real;
    std::vector<QPromise<Status>> m_waiting;
};

/// Says yes to the first questions only.
class FadingRoutes : public probe::Routes {
public:
    mutable int yes = 1'000'000;

    Result<bool, probe::RouteError> leavesThroughTailscale(const base::Address &) const override
    {
        return yes-- > 0;
    }
};

/// Nobody from outside gets in any more; it has arrived.
void pauseEverything(Rig &rig)
{
    const auto fetched = rig.world.tailnet().fetchPolicy().result();
    const QByteArray rules
        = R"({"grants": [{"src": ["autogroup:member", "autogroup:tagged"], "dst": ["*"], "ip": ["*"]},
  {"src": ["tom@example.org"], "dst": ["100.101.102.103", "fd7a:115c:a1e0::4a01:6667"], "ip": ["tcp:8097"]}],
  "tagOwners": {"tag:server": ["autogroup:admin"]}})";
    QVERIFY(rig.world.tailnet().savePolicy(rules, fetched->etag).result().has_value());
    rig.arrive();
}

} // namespace

/// Page 5: the check, its verdicts and what each offers.
class TstFriendCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void saysWhatItWillDoFirst();
    void runsWithPlanksClockAndCancel();
    void aCheckThatIsCutShortLeavesItsTrace_data();
    void aCheckThatIsCutShortLeavesItsTrace();
    void aCheckWithoutAnyAnswerLeavesNone();
    void aCheckThatIsCutShortCountsWhatItTried();
    void verdictsComeWithAdvice_data();
    void verdictsComeWithAdvice();
    void everyDoorIsListed();
    void resultIsKeptAndShownAgain();
    void checkAgainByKey();
    void waitsForTheDoorAndTellsTheDelay();
    void waitingIsStoppedByKey();
    void waitingSaysWhatWasReallyTried_data();
    void waitingSaysWhatWasReallyTried();
    void threeRunsAreATrack();
    void trackAndPageShowARunAlike_data();
    void trackAndPageShowARunAlike();
    void nameAndAddressAreShownApart();
    void aClientThatAnswersLateChangesNothing_data();
    void aClientThatAnswersLateChangesNothing();

private:
    void prepare(Rig &rig);
};

void TstFriendCheck::initTestCase()
{
    support::useAppLook(qEnvironmentVariableIsSet("HALFDOOR_SHOTS_DARK"));
}

void TstFriendCheck::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void TstFriendCheck::prepare(Rig &rig)
{
    rig.saveRule();
    rig.invite();
    QVERIFY(rig.world.friendAccepts(u"attic"_s, u"tom@example.org"_s).has_value());
    rig.arrive();
}

void TstFriendCheck::saysWhatItWillDoFirst()
{
    Rig rig(Rig::Client::None);
    prepare(rig);
    QVERIFY(rig.open());
    rig.view()->goTo(Step::CheckTheDoor);
    QVERIFY(!rig.view()->session().flow().isChecking());
    QTRY_VERIFY(wordsOf(rig.page()).contains(u"Nothing is sent through an open door."));
    QCOMPARE(rig.page()->footer()->primary()->text(), u"&Check the door"_s);
    auto *bar = rig.page()->findChild<ui::PlankBar *>(u"planks"_s);
    QVERIFY(bar && bar->planks().size() > 20);
}

void TstFriendCheck::runsWithPlanksClockAndCancel()
{
    Rig rig(Rig::Client::None);
    prepare(rig);
    StuckProber prober;
    rig.prober = &prober;
    QVERIFY(rig.open());
    rig.view()->goTo(Step::CheckTheDoor);
    rig.key(Qt::Key_Return);
    QTRY_COMPARE(rig.title(), u"Checking the door…"_s);
    QCOMPARE(rig.page()->footer()->primary()->text(), u"&Cancel the check"_s);
    auto *bar = rig.page()->findChild<ui::PlankBar *>(u"planks"_s);
    QTRY_VERIFY(bar->counts().contains(u"1 open as promised"_s) || wordsOf(rig.page()).contains(u"1 of "));
    QCOMPARE(support::cutTexts(rig.view()), QStringList());
    rig.shot(u"08-check-running"_s);
    rig.key(Qt::Key_Escape); // cancels, does not leave
    QTRY_VERIFY(!rig.view()->session().flow().isChecking());
    QVERIFY(rig.view()->isVisible());
    QTRY_VERIFY(rig.title() != u"Checking the door…"_s);
    QVERIFY(rig.view()->session().visit().results.empty()); // a partial result is shown, not kept
    QTRY_VERIFY(wordsOf(rig.page()).contains(u"What to do"));
}

void TstFriendCheck::aCheckThatIsCutShortLeavesItsTrace_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("canceled") << u"cancel"_s;
    QTest::newRow("another step") << u"step"_s;
    QTest::newRow("left for now") << u"leave"_s;
    QTest::newRow("the window is closed") << u"close"_s;
    QTest::newRow("canceled and closed at once") << u"cancelAndClose"_s;
}

/// 22 is open and must not be; then it is over before the rest is known.
void TstFriendCheck::aCheckThatIsCutShortLeavesItsTrace()
{
    QFETCH(const QString, how);
    StuckProber prober;
    Rig rig(Rig::Client::None);
    prepare(rig);
    prober.open = {8096, 22};
    prober.stuckAt = 445;
    rig.prober = &prober;
    QVERIFY(rig.open());
    rig.view()->goTo(Step::CheckTheDoor);
    rig.key(Qt::Key_Return);
    auto *bar = rig.page()->findChild<ui::PlankBar *>(u"planks"_s);
    QTRY_VERIFY(bar->counts().join(u' ').contains(u"1 open as promised"_s)
        && bar->counts().join(u' ').contains(u"1 open, should be shut"_s));
    const QString owner = rig.view()->session().visit().id;
    if (how == u"cancel" || how == u"cancelAndClose")
        rig.key(Qt::Key_Escape);
    else if (how == u"step")
        rig.view()->goTo(Step::Welcome);
    else if (how == u"leave")
        QVERIFY(rig.press(u"leave"_s));
    if (how == u"close" || how == u"cancelAndClose")
        rig.close();
    QTRY_COMPARE(rig.runs.list(owner).runs.size(), std::size_t(1));
    rig.close();
    const history::Run run = rig.runs.list(owner).runs.front();
    QVERIFY(run.isPartial());
    QCOMPARE(history::kindOf(run), probe::Verdict::Kind::Leaking);
    const auto reviews = history::reviewsOf({run}, {}, rig.clock.now());
    QCOMPARE(reviews.size(), std::size_t(1));
    QCOMPARE(reviews.front().state, history::Review::State::Open);
    QVERIFY(rig.visits.load(owner)->results.empty()); // not a result that counts as whole
}

void TstFriendCheck::aCheckWithoutAnyAnswerLeavesNone()
{
    StuckProber prober;
    Rig rig(Rig::Client::None);
    prepare(rig);
    prober.open.clear();
    rig.prober = &prober;
    QVERIFY(rig.open());
    rig.view()->goTo(Step::CheckTheDoor);
    rig.key(Qt::Key_Return);
    QTRY_VERIFY(rig.view()->session().flow().isChecking());
    const QString owner = rig.view()->session().visit().id;
    rig.close();
    QVERIFY(rig.runs.list(owner).runs.empty());
}

void TstFriendCheck::aCheckThatIsCutShortCountsWhatItTried()
{
    StuckProber prober;
    Rig rig(Rig::Client::None);
    prepare(rig);
    rig.prober = &prober; // answers at 8096 only
    QVERIFY(rig.open());
    rig.view()->goTo(Step::CheckTheDoor);
    rig.key(Qt::Key_Return);
    auto *bar = rig.page()->findChild<ui::PlankBar *>(u"planks"_s);
    QTRY_VERIFY(bar->counts().join(u' ').contains(u"1 open as promised"_s));
    rig.key(Qt::Key_Escape);
    QTRY_VERIFY(rig.view()->session().flow().result().has_value());
    const probe::CheckResult check = rig.view()->session().flow().result()->check;
    QVERIFY(check.partial && check.plan.closed.size() > 20);
    QCOMPARE(ui::triedDoors(check), 1);
    QTRY_VERIFY(rig.page()->findChild<ui::Fold *>());
    for (ui::Fold *fold : rig.page()->findChildren<ui::Fold *>())
        fold->setOpen(true);
    const QString words = wordsOf(rig.page());
    QStringList titles;
    for (const auto *button : rig.page()->findChildren<QAbstractButton *>())
        titles << button->text();
    QVERIFY2(
        titles.filter(QRegularExpression(u"^1 tried door(\\(s\\))?, with times and answers"_s)).size() == 1,
        qPrintable(titles.join(u'\n')));
    QVERIFY2(words.contains(u"It tried 1 door"_s), qPrintable(words));
    const QStringList sent = ui::ResultDialog::checkParcel(rig.view()->session()).contents;
    QVERIFY2(sent.join(u' ').contains(u"The doors you tried, 1 of them"_s), qPrintable(sent.join(u' ')));
}

void TstFriendCheck::verdictsComeWithAdvice_data()
{
    QTest::addColumn<int>("rehearsal");
    QTest::addColumn<QString>("advice");
    QTest::addColumn<QString>("primary");
    QTest::newRow("service down") << int(Rehearsal::ServiceDown) << "Jellyfin does not answer"
                                  << "&Send the result to Mira…";
    QTest::newRow("rule too wide") << int(Rehearsal::RuleTooWide) << "which rule to change"
                                   << "&Send the result to Mira…";
    QTest::newRow("signed out") << int(Rehearsal::FriendSignedOut)
                                << "Sign in to Tailscale as tom@example.org"
                                << "&Your account";
    QTest::newRow("wrong account") << int(Rehearsal::WrongAccount) << "account tom@example.org"
                                   << "&Your account";
    QTest::newRow("tagged") << int(Rehearsal::TaggedFriendMachine) << "carries a tag"
                            << "&Your account";
    QTest::newRow("host offline") << int(Rehearsal::HostOffline) << "switched off"
                                  << "Check a&gain";
}

void TstFriendCheck::verdictsComeWithAdvice()
{
    QFETCH(const int, rehearsal);
    QFETCH(const QString, advice);
    QFETCH(const QString, primary);
    Rig rig(Rig::Client::Practice);
    prepare(rig);
    rig.world.rehearse(Rehearsal(rehearsal));
    if (Rehearsal(rehearsal) == Rehearsal::RuleTooWide)
        rig.world.openEverything();
    rig.arrive();
    QVERIFY(rig.open());
    rig.view()->goTo(Step::YourAccount); // the client is asked here
    QTRY_VERIFY(rig.view()->session().flow().client().has_value());
    rig.view()->goTo(Step::CheckTheDoor);
    rig.key(Qt::Key_Return);
    QTRY_VERIFY(rig.view()->session().flow().verdict().has_value());
    QTRY_VERIFY(rig.title() != u"Checking the door…"_s);
    QTest::qWait(20);
    QVERIFY2(wordsOf(rig.page()).contains(advice), qPrintable(rig.title() + u'\n' + wordsOf(rig.page())));
    QVERIFY(rig.page()->findChildren<ui::OutcomeRow *>().size() < 14); // findings by name, a crowd in one row
    QCOMPARE(rig.page()->footer()->primary()->text(), primary);
    QTRY_COMPARE(support::cutTexts(rig.view()), QStringList());
    rig.shot(u"08c-%1"_s.arg(QString::fromUtf8(QTest::currentDataTag())));
    QVERIFY(rig.view()->flowView()->rail()->steps().size() == 6);
    QVERIFY(rig.press(u"goOn"_s)); // never a dead end
    QCOMPARE(rig.step(), 5);
    QTRY_VERIFY(wordsOf(rig.page()).contains(u"Still missing"));
}

void TstFriendCheck::everyDoorIsListed()
{
    Rig rig(Rig::Client::None);
    prepare(rig);
    QVERIFY(rig.open());
    rig.view()->goTo(Step::CheckTheDoor);
    rig.key(Qt::Key_Return);
    QTRY_VERIFY(rig.view()->session().flow().result().has_value());
    QTRY_VERIFY(rig.title() != u"Checking the door…"_s);
    auto *table = rig.page()->findChild<QTreeWidget *>();
    QVERIFY(table);
    QCOMPARE(table->topLevelItemCount(), int(rig.view()->session().flow().result()->check.results.size()));
    QCOMPARE(table->columnCount(), 4);
}

void TstFriendCheck::resultIsKeptAndShownAgain()
{
    Rig rig(Rig::Client::None);
    prepare(rig);
    QVERIFY(rig.open());
    rig.view()->goTo(Step::CheckTheDoor);
    rig.key(Qt::Key_Return);
    QTRY_COMPARE(rig.title(), u"The door is exactly as Mira promised"_s);
    rig.close();
    QVERIFY(rig.open());
    rig.view()->goTo(Step::CheckTheDoor);
    QCOMPARE(rig.title(), u"The door is exactly as Mira promised"_s);
    QTRY_VERIFY(wordsOf(rig.page()).contains(u"21 November 2026"));
}

void TstFriendCheck::checkAgainByKey()
{
    Rig rig(Rig::Client::None);
    prepare(rig);
    QVERIFY(rig.open());
    rig.view()->goTo(Step::CheckTheDoor);
    rig.key(Qt::Key_F5);
    QTRY_COMPARE(rig.title(), u"The door is exactly as Mira promised"_s);
    QCOMPARE(rig.view()->session().visit().results.size(), std::size_t(1));
    rig.clock.advance(std::chrono::hours(24));
    rig.key(Qt::Key_F5);
    QTRY_COMPARE(rig.view()->session().visit().results.size(), std::size_t(2));
}

void TstFriendCheck::waitsForTheDoorAndTellsTheDelay()
{
    Rig rig(Rig::Client::None);
    rig.invite();
    QVERIFY(rig.world.friendAccepts(u"attic"_s, u"tom@example.org"_s).has_value());
    rig.arrive();
    pauseEverything(rig);
    QVERIFY(rig.open());
    rig.view()->goTo(Step::CheckTheDoor);
    rig.key(Qt::Key_Return);
    QTRY_VERIFY(rig.view()->session().flow().verdict().has_value());
    QTRY_COMPARE(rig.view()->session().flow().verdict()->kind, probe::Verdict::Kind::NotThereYet);
    QVERIFY(rig.press(u"tellMe"_s));
    QTRY_COMPARE(rig.title(), u"Waiting for the door to open…"_s);
    QCOMPARE(support::cutTexts(rig.view()), QStringList());
    auto *wait = rig.page()->findChild<ui::DoorWait *>();
    QVERIFY(wait);
    QTRY_VERIFY(wordsOf(rig.page()).contains(u"no answer so far"_s));
    QVERIFY(wait->isRunning() && !wait->hasOpened());
    rig.saveRule(); // and it arrives
    QTRY_VERIFY_WITH_TIMEOUT(wordsOf(rig.page()).contains(u"It opened after"_s), 10'000);
    QVERIFY(wait->hasOpened());
    QCOMPARE(rig.page()->footer()->primary()->text(), u"Check a&gain"_s);
    rig.shot(u"08-opened"_s);
    rig.key(Qt::Key_Return);
    QTRY_COMPARE(rig.title(), u"The door is exactly as Mira promised"_s);
    QVERIFY(!wordsOf(rig.page()).contains(u"It opened after"_s));
}

void TstFriendCheck::waitingIsStoppedByKey()
{
    Rig rig(Rig::Client::None);
    rig.invite();
    QVERIFY(rig.world.friendAccepts(u"attic"_s, u"tom@example.org"_s).has_value());
    rig.arrive();
    pauseEverything(rig);
    QVERIFY(rig.open());
    rig.view()->goTo(Step::CheckTheDoor);
    rig.key(Qt::Key_Return);
    QTRY_VERIFY(rig.view()->session().flow().verdict().has_value());
    QTRY_VERIFY(rig.title() != u"Checking the door…"_s);
    QVERIFY(rig.press(u"tellMe"_s));
    auto *wait = rig.page()->findChild<ui::DoorWait *>();
    QVERIFY(wait);
    QTRY_VERIFY(wait->isRunning());
    rig.key(Qt::Key_Escape); // stops, does not leave
    QVERIFY(!wait->isRunning() && !wait->hasOpened());
    QVERIFY(rig.view()->isVisible());
    QVERIFY(wordsOf(rig.page()).contains(u"Stopped. There was no answer until then."_s));
}

void TstFriendCheck::waitingSaysWhatWasReallyTried_data()
{
    QTest::addColumn<int>("looksWithAWay"); // of the first ones; a look asks once, and so does the start
    QTest::addColumn<probe::Outcome>("outcome");
    QTest::addColumn<bool>("cancels");
    QTest::addColumn<QString>("meanwhile");
    QTest::addColumn<QString>("words");
    using probe::Outcome;
    QTest::newRow("Tailscale is off, given up")
        << 0 << Outcome::Silent << false << u"Just now nothing can be sent."_s
        << u"Nothing was sent: the way to the machine does not lead through Tailscale."_s;
    QTest::newRow("Tailscale is off, stopped")
        << 0 << Outcome::Silent << true << u"Just now nothing can be sent."_s
        << u"Nothing was sent: the way to the machine does not lead through Tailscale."_s;
    QTest::newRow("Tailscale goes off")
        << 2 << Outcome::Silent << false << u"Just now nothing can be sent."_s
        << u"Since then nothing could be sent: the way to the machine does not lead through"_s;
    QTest::newRow("Tailscale goes off, stopped")
        << 2 << Outcome::Silent << true << u"Just now nothing can be sent."_s
        << u"Since then nothing could be sent: the way to the machine does not lead through"_s;
    QTest::newRow("the machine is off")
        << 1'000 << Outcome::Silent << false << u"knock(s), no answer so far"_s
        << u"There was no answer for an hour"_s;
    QTest::newRow("the machine is off, stopped")
        << 1'000 << Outcome::Silent << true << u"knock(s), no answer so far"_s
        << u"Stopped. There was no answer until then."_s;
    QTest::newRow("no network") << 1'000 << Outcome::LocalFailure << false
                                << u"Just now nothing can be sent."_s
                                << u"Nothing could be sent: this computer has no connection."_s;
}

void TstFriendCheck::waitingSaysWhatWasReallyTried()
{
    QFETCH(const int, looksWithAWay);
    QFETCH(const probe::Outcome, outcome);
    QFETCH(const bool, cancels);
    QFETCH(const QString, meanwhile);
    QFETCH(const QString, words);
    MuteProber prober;
    prober.outcome = outcome;
    FadingRoutes routes;
    routes.yes = looksWithAWay > 0 ? looksWithAWay + 1 : 0;
    const practice::HandClock clock(QDateTime(QDate(2026, 11, 21), QTime(15, 42), Qt::UTC));
    probe::ObserveOptions options;
    options.interval = std::chrono::milliseconds(20);
    options.patience = std::chrono::milliseconds(cancels ? 60'000 : 400);
    options.wantsOpen = true;
    ui::DoorWait wait([&] { return std::make_unique<probe::Observe>(prober, routes, clock, options); });
    support::showAt(wait, 600, 200);
    probe::CheckPlan plan;
    plan.addresses = {*base::Address::parse(u"100.101.102.103"_s)};
    plan.doors = {{8096, u"Jellyfin"_s}};
    wait.start(plan);
    QTRY_VERIFY2(wordsOf(&wait).contains(meanwhile), qPrintable(wordsOf(&wait)));
    if (cancels)
        wait.cancel();
    QTRY_VERIFY(!wait.isRunning());
    const QString said = wordsOf(&wait);
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY2(!said.contains(u"shut"_s) && !said.contains(u"knock"_s), qPrintable(said));
}

void TstFriendCheck::threeRunsAreATrack()
{
    Rig rig(Rig::Client::None);
    prepare(rig);
    QVERIFY(rig.open());
    rig.view()->goTo(Step::CheckTheDoor);
    const auto *track = rig.page()->findChild<ui::RunTrack *>();
    QVERIFY(track);
    rig.key(Qt::Key_F5);
    using State = ui::RunStop::State;
    QTRY_COMPARE(track->stops().size(), 3);
    QCOMPARE(track->stops().at(0).state, State::Made);
    QCOMPARE(track->stops().at(1).state, State::Later);
    rig.clock.advance(std::chrono::minutes(11));
    rig.view()->goTo(Step::Done);
    rig.view()->goTo(Step::CheckTheDoor);
    QCOMPARE(track->stops().at(1).state, State::Due);
    rig.key(Qt::Key_F5);
    QTRY_COMPARE(track->stops().at(1).state, State::Made);
    rig.clock.advance(std::chrono::hours(25));
    rig.key(Qt::Key_F5);
    QTRY_COMPARE(track->stops().at(2).state, State::Made);
    rig.close(); // a restart changes nothing: it is worked out from what was kept
    QVERIFY(rig.open());
    rig.view()->goTo(Step::CheckTheDoor);
    const auto *again = rig.page()->findChild<ui::RunTrack *>();
    QCOMPARE(again->stops().at(2).state, State::Made);
    QCOMPARE(rig.runs.list(rig.view()->session().visit().id).runs.size(), std::size_t(3));
}

/// A run that could not tell looks in the track as it does on its own page: not like one that differs.
void TstFriendCheck::trackAndPageShowARunAlike_data()
{
    QTest::addColumn<int>("rehearsal");
    QTest::addColumn<QString>("icon");
    QTest::newRow("could not tell") << int(Rehearsal::HostOffline) << "unknown";
    QTest::newRow("service down") << int(Rehearsal::ServiceDown) << "service";
    QTest::newRow("too wide") << int(Rehearsal::RuleTooWide) << "attention";
}

void TstFriendCheck::trackAndPageShowARunAlike()
{
    QFETCH(const int, rehearsal);
    QFETCH(const QString, icon);
    Rig rig(Rig::Client::Practice);
    prepare(rig);
    rig.world.rehearse(Rehearsal(rehearsal));
    if (Rehearsal(rehearsal) == Rehearsal::RuleTooWide)
        rig.world.openEverything();
    rig.arrive();
    QVERIFY(rig.open());
    rig.view()->goTo(Step::YourAccount); // the client is asked here
    QTRY_VERIFY(rig.view()->session().flow().client().has_value());
    rig.view()->goTo(Step::CheckTheDoor);
    const auto *track = rig.page()->findChild<ui::RunTrack *>();
    QVERIFY(track);
    rig.key(Qt::Key_F5);
    QTRY_COMPARE(track->stops().size(), 3);
    const auto *inTrack = track->findChild<ui::IconLabel *>(); // of the first stop
    QVERIFY(inTrack);
    QCOMPARE(inTrack->iconName(), icon);
    rig.shot(u"08-track-"_s + icon);
    const auto kept = rig.runs.list(rig.view()->session().visit().id).runs;
    QCOMPARE(kept.size(), std::size_t(1));
    ui::RunPage page({});
    page.setRun(kept.front());
    const auto *onItsPage = page.header()->findChild<ui::IconLabel *>();
    QVERIFY(onItsPage);
    QCOMPARE(onItsPage->iconName(), icon);
}

void TstFriendCheck::aClientThatAnswersLateChangesNothing_data()
{
    QTest::addColumn<int>("chosen");
    QTest::newRow("nothing was chosen: it says where to go on") << -1;
    QTest::newRow("another page") << int(Step::WhatHostCanSee);
    QTest::newRow("a check is running") << int(Step::CheckTheDoor);
}

void TstFriendCheck::aClientThatAnswersLateChangesNothing()
{
    QFETCH(const int, chosen);
    StuckProber prober;
    Rig rig(Rig::Client::Practice);
    prepare(rig);
    LateClient client(rig.world.friendSide(u"tom@example.org"_s).client);
    rig.otherClient = &client;
    rig.prober = &prober;
    QVERIFY(rig.open());
    const bool checks = chosen == int(Step::CheckTheDoor);
    QCOMPARE(rig.step(), int(Step::Welcome));
    if (chosen < 0)
        rig.view()->session().took(rig.view()->session().flow().markWelcomeRead());
    else
        rig.view()->goTo(Step(chosen));
    if (checks)
        rig.key(Qt::Key_Return);
    QCOMPARE(rig.view()->session().flow().isChecking(), checks);
    client.answer();
    QTRY_VERIFY(rig.view()->session().flow().client());
    QTest::qWait(20);
    QCOMPARE(rig.step(), chosen < 0 ? int(rig.view()->session().flow().nextStep()) : chosen);
    QVERIFY(rig.step() != int(Step::Welcome));
    QCOMPARE(rig.view()->session().flow().isChecking(), checks);
}

void TstFriendCheck::nameAndAddressAreShownApart()
{
    Rig rig(Rig::Client::None);
    prepare(rig);
    QVERIFY(rig.open());
    rig.view()->goTo(Step::CheckTheDoor);
    rig.key(Qt::Key_Return);
    QTRY_COMPARE(rig.title(), u"The door is exactly as Mira promised"_s);
    for (ui::Fold *fold : rig.page()->findChildren<ui::Fold *>())
        fold->setOpen(true);
    const auto *rows = rig.page()->findChild<ui::Rows *>(u"nameAndAddress"_s);
    QVERIFY(rows);
    QTRY_VERIFY(wordsOf(rows).contains(u"attic.owl-newt.ts.net"_s));
    QVERIFY(wordsOf(rows).contains(u"To this machine, nowhere else"_s));
    QVERIFY(wordsOf(rows).contains(u"100.101.102.103"_s));
    QCOMPARE(rows->count(), 3); // the name and two addresses
}

QTEST_MAIN(TstFriendCheck)
#include "tst_friend_check.moc"
