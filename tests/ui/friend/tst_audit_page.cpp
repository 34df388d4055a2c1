// SPDX-License-Identifier: GPL-3.0-or-later
#include "rig.h"

#include "tests/support/gui_checks.h"
#include "ui/audit/audit_page.h"
#include "ui/history/history_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/range_bar.h"
#include "ui/widgets/rows.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using practice::Rehearsal;
using support::wordsOf;
using Step = share::FriendStep;

namespace {

/// Tells the port of a Tailscale that is started again later, and then the right one.
class MovedPort final : public api::LocalClient {
public:
    explicit MovedPort(api::LocalClient &real)
        : m_real(real)
    {
    }
    [[nodiscard]] QFuture<Result<api::ClientStatus, api::ClientError>> status() override
    {
        ++asked;
        return m_real.status().then(
            [hasMoved = hasMoved](Result<api::ClientStatus, api::ClientError> status) {
                if (status && !hasMoved)
                    for (api::Peer &peer : status->peers)
                        for (probe::Endpoint &own : peer.ownPorts)
                            own.port = 49'152;
                return status;
            });
    }
    bool hasMoved = false;
    int asked = 0;

private:
    api::LocalClient &m_real;
};

/// Somebody else may be signed in.
class OtherLogin final : public api::LocalClient {
public:
    explicit OtherLogin(api::LocalClient &real)
        : m_real(real)
    {
    }
    [[nodiscard]] QFuture<Result<api::ClientStatus, api::ClientError>> status() override
    {
        return m_real.status().then([login = login](Result<api::ClientStatus, api::ClientError> status) {
            if (status && !login.isEmpty())
                status->login = login;
            return status;
        });
    }
    QString login; ///< the right one while empty

private:
    api::LocalClient &m_real;
};

/// From now on the made-up network takes real time.
void letTimePass(Rig &rig)
{
    rig.world.setPace(std::chrono::milliseconds(1));
    static_cast<void>(rig.world.friendSide(u"tom@example.org"_s));
}

} // namespace

/// Every door: chosen, tried, stopped, gone on with, and said in one sentence.
class TstAuditPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { support::useAppLook(qEnvironmentVariableIsSet("HALFDOOR_SHOTS_DARK")); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void everyDoorIsTriedAndSaidInOneSentence();
    void aRangeIsTypedAndAWrongOneIsExplained();
    void canceledAtOnceWithWhatIsKnownAndGoneOnWith();
    void whatIsKnownIsKeptWhileItRuns();
    void goesOnWithThePortThatIsAnnouncedNow();
    void findingsAppearWhileItRuns();
    void aPortThatMovedMeanwhileIsNoLeak();
    void aRuleThatIsTooWideIsNamed();
    void runsAreKeptAndShown();
    void whatWasMeasuredStaysMeasuredAsThatAccount_data();
    void whatWasMeasuredStaysMeasuredAsThatAccount();
    void anotherAccountDoesNotGoOnWithIt();
    void anAuditIsSavedAsTheHistoryHasIt();
    void aWindowThatIsClosedKeepsWhatIsKnown_data();
    void aWindowThatIsClosedKeepsWhatIsKnown();
    void leavingGoesBackToTheStep();

private:
    /// Tom has accepted, the rule has arrived; his audit page is shown.
    void prepare(Rig &rig, bool toTheAudit = true);
    /// Types a range and starts: all ports take too long for every test.
    void startSome(Rig &rig, const QString &ports = u"1-10000"_s);
};

void TstAuditPage::prepare(Rig &rig, bool toTheAudit)
{
    rig.saveRule();
    rig.invite();
    QVERIFY(rig.world.friendAccepts(u"attic"_s, u"tom@example.org"_s).has_value());
    rig.arrive();
    QVERIFY(rig.open());
    rig.view()->goTo(Step::Done);
    if (toTheAudit) {
        QVERIFY(rig.press(u"toTheAudit"_s));
        QCOMPARE(rig.title(), u"Try every door of attic"_s);
    }
}

void TstAuditPage::startSome(Rig &rig, const QString &ports)
{
    auto *which = rig.page()->findChild<ui::ChoiceGrid *>(u"which"_s);
    QVERIFY(which);
    QTest::mouseClick(which->button(u"range"_s), Qt::LeftButton);
    auto *range = rig.page()->findChild<QLineEdit *>(u"range"_s);
    QTRY_VERIFY(range->hasFocus());
    QTest::keyClicks(range, ports);
    rig.key(Qt::Key_Return);
}

void TstAuditPage::everyDoorIsTriedAndSaidInOneSentence()
{
    Rig rig(Rig::Client::Practice);
    prepare(rig);
    QCOMPARE(support::unnamedFields(rig.view()), QStringList());
    QCOMPARE(support::cutTexts(rig.view()), QStringList());
    rig.key(Qt::Key_Return); // Enter starts with what is chosen: all ports, as the path allows
    QTRY_COMPARE_WITH_TIMEOUT(rig.title(), u"The door is exactly as Mira promised"_s, 60'000);
    const auto &result = rig.view()->session().audit()->result();
    QVERIFY(result && !result->partial);
    QCOMPARE(result->plan.ports, probe::PortSet::all());
    QVERIFY(!result->plan.pace);
    for (const probe::AddressAudit &each : result->addresses)
        QCOMPARE(each.known(), probe::PortSet::all());
    const auto *bar = rig.page()->findChild<ui::RangeBar *>(u"ports"_s);
    QVERIFY(bar);
    QCOMPARE(bar->accessibleName(),
        u"The door is exactly as Mira promised. Jellyfin opens, the other 65,532 doors we tried are shut."_s); // what a screen reader says
    QCOMPARE(bar->counts().value(ui::Plank::State::Shut), 65'532); // the bar counts as the sentence does
    QCOMPARE(bar->counts().value(ui::Plank::State::OpenAsPromised), 1);
    QCOMPARE(bar->counts().value(ui::Plank::State::OpenNotPromised), 0);
    QTRY_VERIFY(wordsOf(rig.page()).contains(u"All 65,535 doors of attic (TCP ports)."_s));
    QTRY_VERIFY(wordsOf(rig.page()).contains(u"Tailscale’s own door"_s));
    const auto *table = rig.page()->findChild<QTreeWidget *>(u"spans"_s);
    QVERIFY(table && table->topLevelItemCount() >= 4);
    QTRY_COMPARE(support::cutTexts(rig.view()).join(u"; "_s), QString());
    rig.shot(u"10-audit-done"_s);
}

void TstAuditPage::aRangeIsTypedAndAWrongOneIsExplained()
{
    Rig rig(Rig::Client::Practice);
    prepare(rig);
    auto *which = rig.page()->findChild<ui::ChoiceGrid *>(u"which"_s);
    QVERIFY(which);
    which->button(u"all"_s)->setFocus();
    rig.key(Qt::Key_Right);
    rig.key(Qt::Key_Space);
    QCOMPARE(which->chosenId(), u"range"_s);
    auto *range = rig.page()->findChild<QLineEdit *>(u"range"_s);
    QTRY_VERIFY(range->hasFocus());
    QVERIFY(!rig.page()->footer()->primary()->isEnabled());
    QTest::keyClicks(range, u"9000-80"_s);
    QVERIFY(!rig.page()->footer()->notYet().isEmpty());
    rig.key(Qt::Key_Tab);
    QVERIFY(wordsOf(rig.page()).contains(u"Numbers from 1 to 65535"_s));
    range->setFocus();
    range->selectAll();
    QTest::keyClicks(range, u"1-100, 8096"_s);
    QVERIFY(!wordsOf(rig.page()).contains(u"Numbers from 1 to 65535"_s));
    rig.key(Qt::Key_Return);
    QTRY_VERIFY(rig.view()->session().audit()->result().has_value());
    QCOMPARE(rig.view()->session().audit()->result()->plan.ports.text(), u"1-100,8096"_s);
    QTRY_VERIFY(wordsOf(rig.page()).contains(u"101 door"_s));
}

void TstAuditPage::canceledAtOnceWithWhatIsKnownAndGoneOnWith()
{
    Rig rig(Rig::Client::Practice);
    prepare(rig);
    letTimePass(rig);
    startSome(rig);
    QTRY_COMPARE(rig.title(), u"Trying every door…"_s);
    QTRY_VERIFY(rig.view()->session().audit()->progress().done > 0);
    QCOMPARE(rig.page()->footer()->primary()->text(), u"&Cancel the audit"_s);
    QElapsedTimer clock;
    clock.start();
    rig.key(Qt::Key_Escape);
    while (rig.title() == u"Trying every door…"_s && clock.elapsed() < 5'000)
        QCoreApplication::processEvents();
    const qint64 took = clock.elapsed();
    QVERIFY2(took <= 100, qPrintable(QString::number(took)));
    const auto &result = rig.view()->session().audit()->result();
    QVERIFY(result && result->partial);
    QVERIFY(rig.page()->footer()->primary()->text().contains(u"on with it"_s));
    QVERIFY(wordsOf(rig.page()).contains(u"stopped"_s) || rig.title().contains(u"not"_s));
    rig.shot(u"10-audit-stopped"_s);
    const auto before = result->addresses.empty() ? 0 : result->addresses.front().known().size();
    rig.world.setPace(std::chrono::milliseconds(0));
    static_cast<void>(rig.world.friendSide(u"tom@example.org"_s)); // the sweeper jumps from now on
    rig.key(Qt::Key_Return);                                       // goes on
    QTRY_COMPARE_WITH_TIMEOUT(rig.title(), u"The door is exactly as Mira promised"_s, 60'000);
    QVERIFY(!result->partial);
    QVERIFY(result->addresses.front().known().size() > before);
    QCOMPARE(rig.runs.list(rig.view()->session().visit().id).runs.size(),
        std::size_t(1)); // the continuation replaced it
}

/// Should the program be killed, the next one finds a run to go on with.
void TstAuditPage::whatIsKnownIsKeptWhileItRuns()
{
    Rig rig(Rig::Client::Practice);
    prepare(rig);
    letTimePass(rig);
    startSome(rig);
    const auto kept = [&rig] { return rig.runs.list(rig.view()->session().visit().id).runs; };
    QTRY_VERIFY_WITH_TIMEOUT(!kept().empty(), 20'000);
    QVERIFY(rig.view()->session().audit()->isRunning());
    const history::Run run = kept().front();
    QVERIFY(run.isPartial());
    const auto &soFar = std::get<probe::AuditResult>(run.result);
    QVERIFY(probe::mayResume(soFar, soFar.plan, rig.clock.now()).has_value());
    QCOMPARE(run.by, u"tom@example.org"_s);
    rig.key(Qt::Key_Escape);
    QTRY_VERIFY(!rig.view()->session().audit()->isRunning());
    QCOMPARE(kept().size(), std::size_t(1)); // what was known at the end took its place
}

void TstAuditPage::findingsAppearWhileItRuns()
{
    Rig rig(Rig::Client::Practice);
    prepare(rig);
    letTimePass(rig);
    startSome(rig);
    QTRY_VERIFY(rig.view()->session().audit()->progress().found.contains(probe::Outcome::Open));
    QTRY_VERIFY(rig.page()->findChild<ui::Rows *>(u"findings"_s)->isVisible());
    QTRY_VERIFY(wordsOf(rig.page()).contains(u" a second"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        wordsOf(rig.page()->findChild<ui::Rows *>(u"findings"_s)).contains(u"Opens"_s), 20'000);
    QVERIFY(rig.view()->session().audit()->isRunning());
    QCOMPARE(support::cutTexts(rig.view()), QStringList());
    rig.shot(u"10-audit-running"_s);
    rig.key(Qt::Key_Escape);
    QTRY_VERIFY(!rig.view()->session().audit()->isRunning());
}

/// Tailscale of the machine was started again between an audit that was stopped and its end.
void TstAuditPage::goesOnWithThePortThatIsAnnouncedNow()
{
    Rig rig(Rig::Client::Practice);
    MovedPort client(rig.world.friendSide(u"tom@example.org"_s).client);
    rig.otherClient = &client;
    prepare(rig);
    letTimePass(rig);
    startSome(rig);
    QTRY_VERIFY(rig.view()->session().audit()->progress().done > 0);
    rig.key(Qt::Key_Escape);
    QTRY_VERIFY(!rig.view()->session().audit()->isRunning());
    const auto announced = [&rig] { return rig.view()->session().audit()->result()->plan.promise.announced; };
    const auto then = announced();
    QVERIFY(!then.empty());
    client.hasMoved = true;
    const int before = client.asked;
    rig.view()->session().lookAgain();
    QTRY_VERIFY(client.asked > before);
    QTRY_VERIFY(rig.view()->session().audit()->promise().announced != then);
    rig.world.setPace(std::chrono::milliseconds(0));
    static_cast<void>(rig.world.friendSide(u"tom@example.org"_s)); // the sweeper jumps from now on
    rig.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!rig.view()->session().audit()->result()->partial, 60'000);
    QCOMPARE(announced(), rig.view()->session().audit()->promise().announced);
}

void TstAuditPage::aPortThatMovedMeanwhileIsNoLeak()
{
    Rig rig(Rig::Client::Practice);
    MovedPort client(rig.world.friendSide(u"tom@example.org"_s).client);
    rig.otherClient = &client;
    prepare(rig);
    QTRY_VERIFY(client.asked > 0);
    const int before = client.asked;
    startSome(rig, u"1-65535"_s);
    QVERIFY(rig.view()->session().audit()->isRunning());
    client.hasMoved = true;
    QTRY_VERIFY_WITH_TIMEOUT(!rig.view()->session().audit()->isRunning(), 60'000);
    QVERIFY(client.asked > before);
    const auto verdict = rig.view()->session().audit()->verdict();
    QVERIFY(verdict.has_value());
    QCOMPARE(verdict->leaking.size(), std::size_t(0));
    QCOMPARE(rig.title(), u"The door is exactly as Mira promised"_s);
    const auto kept = rig.runs.list(rig.view()->session().visit().id).runs;
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(history::verdictOf(kept.front()).leaking.size(), std::size_t(0));
}

void TstAuditPage::aRuleThatIsTooWideIsNamed()
{
    Rig rig(Rig::Client::Practice);
    prepare(rig, false);
    rig.world.openEverything();
    rig.arrive();
    QVERIFY(rig.press(u"toTheAudit"_s));
    startSome(rig);
    QTRY_VERIFY_WITH_TIMEOUT(rig.view()->session().audit()->result().has_value(), 60'000);
    QTRY_VERIFY(wordsOf(rig.page()).contains(u"Loosely closed"_s));
    const auto verdict = rig.view()->session().audit()->verdict();
    QCOMPARE(verdict->kind, probe::Verdict::Kind::Leaking);
    QVERIFY(wordsOf(rig.page()).contains(u"port 22"_s));
    QVERIFY(rig.page()->findChildren<ui::OutcomeRow *>().size() < 40); // 65,000 loose ports are a few rows
    QVERIFY(rig.page()->footer()->primary()->text().contains(u"Send the result to Mira"_s));
    rig.shot(u"10-audit-too-wide"_s);
}

void TstAuditPage::runsAreKeptAndShown()
{
    Rig rig(Rig::Client::Practice);
    prepare(rig);
    startSome(rig);
    QTRY_VERIFY_WITH_TIMEOUT(rig.view()->session().audit()->result().has_value(), 60'000);
    const auto kept = rig.runs.list(rig.view()->session().visit().id).runs;
    QCOMPARE(kept.size(), std::size_t(1));
    QVERIFY(kept.front().isAudit());
    QCOMPARE(kept.front().by, u"tom@example.org"_s);
    QVERIFY(kept.front().practice);
    rig.key(Qt::Key_Escape);
    QTRY_VERIFY(!rig.view()->beside());
    QVERIFY(rig.press(u"toTheHistory"_s));
    QTRY_VERIFY(qobject_cast<ui::HistoryPage *>(rig.page()) != nullptr);
    rig.shot(u"11-history"_s);
    rig.key(Qt::Key_Return); // the newest run of the strip
    QTRY_COMPARE(rig.title(), u"The door is exactly as Mira promised"_s);
    rig.close();
    QVERIFY(rig.open()); // after a restart the audit page shows what was found
    rig.view()->goTo(Step::Done);
    QVERIFY(rig.press(u"toTheAudit"_s));
    QCOMPARE(rig.title(), u"The door is exactly as Mira promised"_s);
}

void TstAuditPage::whatWasMeasuredStaysMeasuredAsThatAccount_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("means");
    QTest::newRow("promised to another account than measured")
        << u"kai@example.org"_s << QString() << int(probe::Verdict::Kind::YourSideFirst);
    QTest::newRow("another account today")
        << QString() << u"kai@example.org"_s << int(probe::Verdict::Kind::AsPromised);
}

/// Page, history, and what is sent are readings of one measurement.
void TstAuditPage::whatWasMeasuredStaysMeasuredAsThatAccount()
{
    QFETCH(const QString, then);
    QFETCH(const QString, now);
    QFETCH(const int, means);
    const QString tom = u"tom@example.org"_s;
    Rig rig(Rig::Client::Practice);
    OtherLogin client(rig.world.friendSide(tom).client);
    client.login = then;
    rig.otherClient = &client;
    prepare(rig);
    startSome(rig, u"1-100, 8096"_s);
    const auto session = [&rig] { return rig.view()->session().audit(); };
    QTRY_VERIFY_WITH_TIMEOUT(!session()->isRunning() && session()->result(), 60'000);
    const auto kept = rig.runs.list(rig.view()->session().visit().id).runs;
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(int(history::kindOf(kept.front())), means);
    QCOMPARE(kept.front().by, then.isEmpty() ? tom : then);
    const QString title = rig.title();
    rig.close();
    client.login = now;
    QVERIFY(rig.open());
    QTRY_VERIFY(rig.view()->session().flow().client());
    QCOMPARE(rig.view()->session().flow().client()->login, now.isEmpty() ? tom : now);
    rig.view()->goTo(Step::Done);
    QVERIFY(rig.press(u"toTheAudit"_s));
    QCOMPARE(rig.title(), title);
    QCOMPARE(int(session()->verdict()->kind), means);
    const auto sent = rig.view()->session().auditFile();
    QVERIFY(sent.has_value());
    QVERIFY(sent->situation == kept.front().situation);
    QCOMPARE(sent->login, kept.front().by);
    QCOMPARE(sent->nonce, kept.front().nonce);
    const auto read = share::readResult(share::writeResult(*sent));
    QVERIFY(read.has_value());
    QCOMPARE(int(probe::verdict(*read->audit, read->situation).kind), means);
}

/// Half of it would be about somebody else.
void TstAuditPage::anotherAccountDoesNotGoOnWithIt()
{
    Rig rig(Rig::Client::Practice);
    OtherLogin client(rig.world.friendSide(u"tom@example.org"_s).client);
    client.login = u"kai@example.org"_s;
    rig.otherClient = &client;
    prepare(rig);
    letTimePass(rig);
    startSome(rig);
    QTRY_VERIFY(rig.view()->session().audit()->progress().done > 0);
    rig.key(Qt::Key_Escape);
    QTRY_VERIFY(!rig.view()->session().audit()->isRunning());
    QVERIFY(rig.view()->session().audit()->canResume());
    client.login.clear();
    rig.view()->session().lookAgain();
    QTRY_COMPARE(rig.view()->session().flow().client()->login, u"tom@example.org"_s);
    QVERIFY(!rig.view()->session().audit()->canResume());
}

/// Page, history and file are readings of one measurement, and a decision about it holds in each.
void TstAuditPage::anAuditIsSavedAsTheHistoryHasIt()
{
    Rig rig(Rig::Client::Practice);
    OtherLogin client(rig.world.friendSide(u"tom@example.org"_s).client);
    rig.otherClient = &client;
    prepare(rig, false);
    rig.world.openEverything();
    rig.arrive();
    QVERIFY(rig.press(u"toTheAudit"_s));
    const QString owner = rig.view()->session().visit().id;
    const auto audited = [&rig](std::size_t many, const QString &ports) {
        rig.clock.advance(std::chrono::hours(1));
        static_cast<void>(rig.view()->session().audit()->start(*probe::PortSet::parse(ports), {}));
        QTRY_VERIFY_WITH_TIMEOUT(!rig.view()->session().audit()->isRunning(), 60'000);
        QCOMPARE(rig.runs.list(rig.view()->session().visit().id).runs.size(), many);
    };
    audited(1, u"20-30"_s);
    audited(2, u"20-40"_s);
    const auto open = history::reviewsOf(rig.runs.list(owner).runs, {}, rig.clock.now());
    QVERIFY(!open.empty());
    for (const history::Review &review : open)
        QVERIFY(rig.runs
                    .decide(owner,
                        {history::Decision::Kind::Accepted, review.id, rig.clock.now(), {},
                            u"a printer of the house"_s, rig.clock.now().date().addDays(30)})
                    .has_value());
    client.login = u"kai@example.org"_s; // means nothing to what was measured
    rig.view()->session().lookAgain();
    QTRY_COMPARE(rig.view()->session().flow().client()->login, client.login);
    const history::Run newest = rig.runs.list(owner).runs.back();
    const report::RunHistory saved = rig.view()->session().auditReport();
    QCOMPARE(saved.runs.size(), std::size_t(1));
    QVERIFY(saved.runs.front() == newest);
    QCOMPARE(int(newest.situation.client), int(probe::Situation::Client::Ready));
    const auto all = history::readRuns(rig.runs, owner, {}).runs;
    QVERIFY(saved.stages
        == std::vector<history::Stage>{
            history::stagesOf(all, rig.runs.decisions(owner).decisions, rig.clock.now()).back()});
    QCOMPARE(saved.reviews.size(), open.size());
    for (const history::Review &review : saved.reviews)
        QCOMPARE(int(review.state), int(history::Review::State::Accepted));
    QVERIFY(saved.next.has_value());
}

void TstAuditPage::aWindowThatIsClosedKeepsWhatIsKnown_data()
{
    QTest::addColumn<bool>("wasCanceled");
    QTest::newRow("while it runs") << false;
    QTest::newRow("canceled and closed at once") << true;
}

/// Before the first checkpoint: what was shown as it came in is not lost with the page.
void TstAuditPage::aWindowThatIsClosedKeepsWhatIsKnown()
{
    QFETCH(const bool, wasCanceled);
    Rig rig(Rig::Client::Practice);
    prepare(rig, false);
    rig.world.openEverything();
    rig.arrive();
    QVERIFY(rig.press(u"toTheAudit"_s));
    letTimePass(rig);
    ui::AuditSession *session = rig.view()->session().audit();
    const QString owner = rig.view()->session().visit().id;
    const auto leaks = [session] {
        const auto &found = session->progress().found;
        const auto open = found.find(probe::Outcome::Open);
        return open != found.end() && open->second.contains(22);
    };
    startSome(rig, u"20-30"_s);
    QTRY_VERIFY(leaks());
    QVERIFY(session->isRunning());
    QVERIFY(rig.runs.list(owner).runs.empty());
    if (wasCanceled)
        session->cancel();
    rig.close();
    const auto kept = rig.runs.list(owner).runs;
    QCOMPARE(kept.size(), std::size_t(1));
    QVERIFY(kept.front().isPartial());
    QCOMPARE(kept.front().by, u"tom@example.org"_s);
    QVERIFY(history::verdictOf(kept.front()).leaking.size() > 0);
}

void TstAuditPage::leavingGoesBackToTheStep()
{
    Rig rig(Rig::Client::Practice);
    prepare(rig);
    rig.key(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(!rig.view()->beside());
    QCOMPARE(rig.step(), int(Step::Done));
    QVERIFY(rig.page()->isVisible());
}

QTEST_MAIN(TstAuditPage)
#include "tst_audit_page.moc"
