// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/stage_rig.h"
#include "ui/history/accept_dialog.h"
#include "ui/history/history_page.h"
#include "ui/history/history_view.h"
#include "ui/history/run_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/share_card.h"
#include "ui/widgets/trend_strip.h"
#include "ui/window/details_page.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using support::wordsOf;
using Kind = ui::Request::Kind;

namespace {

/// The history of Tom's Jellyfin, shown.
struct Shown : StageRig<ui::HistoryView> {
    share::Share share = scenes::tomsShare(stage.clock.now());
    QMap<QString, QByteArray> saved;

    Shown()
        : StageRig([this](scenes::Stage &on) {
            return new ui::HistoryView(on.runs, on.clock, ui::subjectOf(scenes::keepHistory(on)),
                [this](QWidget *, const QString &name, const QByteArray &bytes, const auto &done) {
                    saved[name] = bytes;
                    done(u"Saved."_s);
                });
        })
    {
        surface->showHistory();
    }
    /// On the page that is shown.
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const
    {
        return surface->currentPage()->findChild<Widget *>(name);
    }
};

} // namespace

/// Runs of a share: at a glance, compared, decided about, kept as files.
class TstHistoryPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::useAppLook(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void stripAndListLeadToEveryRun();
    void aDeviationIsAcceptedWithReasonAndDate();
    void aDecisionWithoutReasonOrWithAPastDateIsRefused();
    void puttingRightIsMeasuredAgain();
    void anyTwoRunsAreCompared();
    void runsAreKeptAsFiles();
    void oneRunIsSavedWithWhatAllCameTo();
    void fixLeadsToTheRule();
    void nothingIsDueWhileAShareIsPausedOrOver();
    void theCardAndTheDetailsSayIt();
    void theListReadsEachShareOnce();
    void theListSaysWhichRunsCouldNotBeRead();
    void aRuleThatIsGoneBreaksItsStep();
    void aRuleThatIsGoneBreaksTheStripOfItsCard();
    void anAuditThatEndedEarlyIsNotFinished();
    void aServiceThatIsDownIsNotMendedByTheRule();
    void helpSpeaksOfThisPage();
};

void TstHistoryPages::stripAndListLeadToEveryRun()
{
    Shown shown;
    auto *strip = shown.find<ui::TrendStrip>(u"trend"_s);
    QVERIFY(strip);
    QCOMPARE(strip->marks().size(), 7); // six audits and the check that the share keeps itself
    QVERIFY(strip->hasFocus());
    QTest::keyClick(strip, Qt::Key_Home);
    QVERIFY(shown.words().contains(strip->marks().first().words));
    QTest::keyClick(strip, Qt::Key_Right);
    QTest::keyClick(strip, Qt::Key_Return);
    auto *run = qobject_cast<ui::RunPage *>(shown.surface->currentPage());
    QVERIFY(run);
    QVERIFY(wordsOf(run).contains(u"port 22"_s));
    QVERIFY(wordsOf(run).contains(u"It came back from tom@example.org"_s));
    QCOMPARE(support::cutTexts(shown.surface.get()), QStringList());
    QTest::keyClick(run, Qt::Key_Escape);
    QVERIFY(qobject_cast<ui::HistoryPage *>(shown.surface->currentPage()));
    auto *list = shown.find<QTreeWidget>(u"runs"_s);
    QCOMPARE(list->topLevelItemCount(), 7);
    list->setFocus();
    list->setCurrentItem(list->topLevelItem(6));
    QSignalSpy fix(shown.surface.get(), &ui::HistoryView::fixRequested); // the first button of the page
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(fix.size(), 0);
    run = qobject_cast<ui::RunPage *>(shown.surface->currentPage());
    QVERIFY(run);
    QCOMPARE(run->run().endedAt(), shown.stage.clock.now().addDays(-180));
}

void TstHistoryPages::aDeviationIsAcceptedWithReasonAndDate()
{
    Shown shown;
    const auto open = [&shown] { return shown.find<ui::Rows>(u"openReviews"_s)->count(); };
    QCOMPARE(open(), 1);
    QTRY_VERIFY(shown.words().contains(u"8001-8005"_s));
    QTest::mouseClick(shown.find<ui::Button>(u"acceptIt"_s), Qt::LeftButton);
    auto *dialog = shown.surface->findChild<ui::AcceptDialog *>();
    QVERIFY(dialog);
    QCOMPARE(support::unnamedFields(dialog), QStringList());
    auto *reason = dialog->findChild<QLineEdit *>(u"reason"_s);
    QTRY_VERIFY(reason->hasFocus());
    QTest::keyClicks(reason, u"a game server until spring"_s);
    auto *until = dialog->findChild<QDateEdit *>(u"until"_s);
    until->setDate(QDate(2027, 3, 1));
    QTest::mouseClick(dialog->findChild<ui::Button *>(u"accept"_s), Qt::LeftButton);
    QTRY_COMPARE(open(), 0);
    const auto decided = shown.stage.runs.decisions(shown.share.id).decisions;
    QCOMPARE(decided.size(), std::size_t(2));
    QCOMPARE(decided.back().reason, u"a game server until spring"_s);
    QCOMPARE(decided.back().until, QDate(2027, 3, 1));
    QTRY_VERIFY(shown.find<ui::Rows>(u"settledReviews"_s)->count() >= 2);
    shown.stage.clock.advance(std::chrono::hours(24 * 130)); // the day after it asks again
    shown.surface->showHistory();
    QVERIFY(open() >= 1);
}

void TstHistoryPages::aDecisionWithoutReasonOrWithAPastDateIsRefused()
{
    Shown shown;
    QTest::mouseClick(shown.find<ui::Button>(u"acceptIt"_s), Qt::LeftButton);
    auto *dialog = shown.surface->findChild<ui::AcceptDialog *>();
    QVERIFY(dialog);
    auto *accept = dialog->findChild<ui::Button *>(u"accept"_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QVERIFY(wordsOf(dialog).contains(u"reason"_s));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reason"_s), u"because"_s);
    dialog->findChild<QDateEdit *>(u"until"_s)->setDate(QDate(2026, 1, 1));
    QTest::mouseClick(accept, Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QVERIFY(wordsOf(dialog).contains(u"over already"_s));
    QCOMPARE(
        shown.stage.runs.decisions(shown.share.id).decisions.size(), std::size_t(1)); // only the former one
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TstHistoryPages::puttingRightIsMeasuredAgain()
{
    Shown shown;
    QTest::mouseClick(shown.find<ui::Button>(u"mended"_s), Qt::LeftButton);
    QCOMPARE(shown.find<ui::Rows>(u"openReviews"_s)->count(), 0);
    const auto decided = shown.stage.runs.decisions(shown.share.id).decisions;
    QCOMPARE(decided.back().kind, history::Decision::Kind::Mended);
    QCOMPARE(shown.find<ui::Rows>(u"settledReviews"_s)->count(),
        3); // with what was put right and what was accepted
}

void TstHistoryPages::anyTwoRunsAreCompared()
{
    Shown shown;
    for (ui::Fold *fold : shown.surface->currentPage()->findChildren<ui::Fold *>())
        fold->setOpen(true);
    auto *before = shown.find<QComboBox>(u"before"_s);
    auto *after = shown.find<QComboBox>(u"after"_s);
    QCOMPARE(before->count(), 7);
    const auto changes = [&shown] { return wordsOf(shown.find<ui::Rows>(u"changes"_s)); };
    before->setFocus();
    QTest::keyClick(before, Qt::Key_End); // the oldest audit
    after->setFocus();
    QTest::keyClick(after, Qt::Key_Home);
    QTest::keyClick(after, Qt::Key_Down); // the newest audit stands behind the newest check
    QTRY_VERIFY(changes().contains(u"8000-8095"_s));
    QVERIFY(changes().contains(u"1900"_s));
    QTest::keyClick(after, Qt::Key_End);
    QTRY_VERIFY(changes().contains(u"same run twice"_s));
    QTest::keyClick(before, Qt::Key_Home);
    QTRY_VERIFY(changes().contains(u"backwards"_s));
}

void TstHistoryPages::runsAreKeptAsFiles()
{
    Shown shown;
    const auto saveAll = [&](const QString &button) {
        QTest::mouseClick(shown.find<ui::Button>(button), Qt::LeftButton);
        auto *menu = shown.surface->findChild<QMenu *>(u"formats"_s);
        const int formats = menu ? static_cast<int>(menu->actions().size()) : 0;
        if (menu) {
            for (QAction *action : menu->actions())
                action->trigger();
            menu->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        return formats;
    };
    QCOMPARE(saveAll(u"saveHistory"_s), 3);
    QVERIFY(shown.saved.contains(u"halfdoor-history-2026-11-21.json"_s));
    QVERIFY(!QJsonDocument::fromJson(shown.saved.value(u"halfdoor-history-2026-11-21.json"_s)).isNull());
    QVERIFY(shown.saved.value(u"halfdoor-history-2026-11-21.csv"_s).count('\n') > 20);
    QVERIFY(shown.words().contains(u"Saved."_s));
    shown.saved.clear();
    std::vector<history::Run> audits = shown.stage.runs.list(shown.share.id).runs;
    std::erase_if(audits, [](const history::Run &run) { return !run.isAudit(); });
    shown.surface->showRun(audits.back().id);
    QCOMPARE(saveAll(u"saveRun"_s), 4);
    QVERIFY(shown.saved.value(u"halfdoor-audit-2026-11-19.xml"_s).contains("<nmaprun"));
    QVERIFY(shown.saved.value(u"halfdoor-audit-2026-11-19.md"_s).contains("8096"));
}

void TstHistoryPages::oneRunIsSavedWithWhatAllCameTo()
{
    scenes::Stage stage;
    const ui::HistoryDesk desk(stage.runs, stage.clock, ui::subjectOf(scenes::keepHistory(stage)));
    const report::RunHistory all = desk.exported(desk.runs());
    const auto isAccepted
        = [](const history::Review &each) { return each.state == history::Review::State::Accepted; };
    QVERIFY(std::any_of(all.reviews.begin(), all.reviews.end(), isAccepted));
    QVERIFY(all.runs.size() > 3);
    for (std::size_t i = 0; i < all.runs.size(); ++i) {
        const report::RunHistory one = desk.exported({desk.runs().at(i)});
        QCOMPARE(one.runs.size(), std::size_t(1));
        QVERIFY(one.runs.front() == all.runs.at(i));
        QVERIFY(one.stages == std::vector<history::Stage>{all.stages.at(i)});
        QVERIFY(one.reviews == all.reviews);
        QVERIFY(one.next == all.next);
    }
}

namespace {

/// The window with that history; requests for the rule are noted.
std::unique_ptr<ui::MainWindow> windowOf(scenes::Stage &stage, std::vector<ui::Request> &asked)
{
    const share::Share share = scenes::keepHistory(stage);
    if (!stage.shares.save(share))
        return nullptr;
    auto window = std::make_unique<ui::MainWindow>(ui::WindowPorts{
        .shares = stage.shares, .clock = stage.clock, .practice = &stage.world, .runs = &stage.runs});
    for (const Kind kind : {Kind::ChangeRule, Kind::ContinueShare}) {
        window->provide(kind,
            [&asked](
                const ui::Request &request, ui::Navigator &, QWidget *parent) -> Result<QWidget *, QString> {
                asked.push_back(request);
                return new QWidget(parent);
            });
    }
    support::showAt(*window, 1100, 720);
    window->goHome();
    return window;
}

} // namespace

namespace {

/// Counts how often it is read, and has a fault to tell once.
class WatchedRuns : public practice::MemoryRuns {
public:
    [[nodiscard]] Listing list(const QString &owner) override
    {
        ++reads[owner];
        Listing listing = MemoryRuns::list(owner);
        if (const auto fault = std::exchange(toTell, {}))
            listing.faults.push_back(*fault);
        return listing;
    }
    QMap<QString, int> reads;
    std::optional<share::StoreError> toTell;
};

/// A window with Tom's share and, on the friend's side, a card that was checked; what was measured is in \a
/// runs.
std::unique_ptr<ui::MainWindow> windowOn(scenes::Stage &stage, WatchedRuns &runs)
{
    const share::Share share = scenes::keepHistory(stage);
    const share::Card card = share::cardOf(share, {}, share::makeNonce(), stage.clock.now());
    share::Visit visit = share::visitOf(card, stage.clock.now());
    visit.welcomeReadAt = visit.accountConfirmedAt = visit.inviteAcceptedAt = visit.agreedAt
        = stage.clock.now();
    share::ResultFile result;
    result.check = share.results.front().check;
    visit.results = {result};
    bool isKept = stage.shares.save(share) && stage.visits.save(visit);
    for (const history::Run &run : stage.runs.list(share.id).runs)
        isKept = isKept && runs.keep(run);
    return !isKept ? nullptr
                   : std::make_unique<ui::MainWindow>(ui::WindowPorts{.shares = stage.shares,
                       .visits = &stage.visits,
                       .clock = stage.clock,
                       .practice = &stage.world,
                       .runs = &runs});
}

} // namespace

void TstHistoryPages::theListReadsEachShareOnce()
{
    scenes::Stage stage;
    WatchedRuns runs;
    const auto window = windowOn(stage, runs);
    QVERIFY(window);
    support::showAt(*window, 1100, 720);
    runs.reads.clear();
    window->goHome();
    const QMap<QString, int> once = runs.reads;
    QCOMPARE(once.size(), 2); // a share and a visit
    for (auto each = once.begin(); each != once.end(); ++each)
        QVERIFY2(each.value() == 1, qPrintable(u"%1: %2"_s.arg(each.key()).arg(each.value())));
    auto *card = window->findChild<ui::ShareCard *>();
    QVERIFY(card);
    QCOMPARE(card->view().status, ui::Status::Attention);
}

void TstHistoryPages::theListSaysWhichRunsCouldNotBeRead()
{
    scenes::Stage stage;
    WatchedRuns runs;
    const auto window = windowOn(stage, runs);
    QVERIFY(window);
    runs.toTell = share::StoreError{share::StoreError::Code::SetAside, u"a-run.json"_s, {}};
    support::showAt(*window, 1100, 720);
    window->goHome();
    QVERIFY(!runs.toTell);
    QVERIFY2(
        support::wordsOf(window.get()).contains(u"a-run.json"_s), qPrintable(support::wordsOf(window.get())));
}

void TstHistoryPages::nothingIsDueWhileAShareIsPausedOrOver()
{
    scenes::Stage stage;
    share::Share share = scenes::tomsShare(stage.clock.now());
    const auto isDue = [&stage](const share::Share &one) {
        const ui::HistoryDesk desk(stage.runs, stage.clock, ui::subjectOf(one));
        const bool isThere = desk.next().has_value();
        return isThere == desk.exported(desk.runs()).next.has_value() ? std::optional(isThere) : std::nullopt;
    };
    QCOMPARE(isDue(share), std::optional(true)); // one check so far: the second one comes next
    share.rule.state = share::Rule::State::Paused;
    QCOMPARE(isDue(share), std::optional(false));
    share.rule.state = share::Rule::State::Saved;
    share.ending.startedAt = stage.clock.now();
    QCOMPARE(isDue(share), std::optional(false));
    share.endedAt = stage.clock.now();
    QCOMPARE(isDue(share), std::optional(false));
}

void TstHistoryPages::fixLeadsToTheRule()
{
    scenes::Stage stage;
    std::vector<ui::Request> asked;
    const auto window = windowOf(stage, asked);
    QVERIFY(window);
    window->open({.kind = Kind::ShowHistory, .id = u"tom-jellyfin"_s});
    auto *view = qobject_cast<ui::HistoryView *>(window->surface());
    QVERIFY(view);
    QCOMPARE(view->currentPage()->footer()->primary()->text(), u"Fix the &rule…"_s);
    QTest::mouseClick(view->currentPage()->footer()->primary(), Qt::LeftButton);
    QTRY_COMPARE(asked.size(), std::size_t(1));
    QCOMPARE(asked.front().kind, Kind::ChangeRule);
    QCOMPARE(asked.front().id, u"tom-jellyfin"_s);
    QCOMPARE(asked.front().task, share::RuleTask::Open);
}

void TstHistoryPages::theCardAndTheDetailsSayIt()
{
    scenes::Stage stage;
    std::vector<ui::Request> asked;
    const auto window = windowOf(stage, asked);
    QVERIFY(window);
    auto *card = window->findChild<ui::ShareCard *>();
    QVERIFY(card);
    QCOMPARE(card->view().status, ui::Status::Attention);
    QCOMPARE(card->view().linkText, u"See what differs"_s);
    Q_EMIT card->linkRequested(u"tom-jellyfin"_s);
    QTRY_VERIFY(qobject_cast<ui::HistoryView *>(window->surface()));
    QTest::keyClick(qobject_cast<ui::HistoryView *>(window->surface())->currentPage(), Qt::Key_Escape);
    QTRY_VERIFY(qobject_cast<ui::DetailsPage *>(window->surface()));
    auto *measured = window->surface()->findChild<QWidget *>(u"measured"_s);
    QVERIFY(measured && measured->isVisible());
    QVERIFY(wordsOf(measured).contains(u"8001-8005"_s));
    auto *strip = measured->findChild<ui::TrendStrip *>();
    QVERIFY(strip);
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Home);
    QTest::keyClick(strip, Qt::Key_Return); // that run, in the history
    auto *view = qobject_cast<ui::HistoryView *>(window->surface());
    QVERIFY(view);
    QVERIFY(qobject_cast<ui::RunPage *>(view->currentPage()));
}

/// The steps say of the rule what headline and list say, and nothing of what comes after it.
void TstHistoryPages::aRuleThatIsGoneBreaksItsStep()
{
    for (const QString &scene : {u"window-5-details-open"_s, u"window-5b-details-rule-gone"_s}) {
        const SceneRig rig(scene);
        QVERIFY(rig.surface);
        const auto standing = [&rig] { return rig.find<QWidget>(u"standing"_s); };
        QTRY_VERIFY(standing() && standing()->isVisible());
        const auto said = [&rig] {
            QStringList names;
            const auto rows = rig.find<QWidget>(u"layers"_s)
                                  ->findChildren<QFrame *>(QString(), Qt::FindDirectChildrenOnly);
            for (const QFrame *row : rows)
                if (row->isVisible() && !row->accessibleName().isEmpty())
                    names << row->accessibleName();
            return names;
        };
        const bool isGone = scene.contains(u"gone"_s);
        QCOMPARE(said().size(), 7);
        QTRY_COMPARE(
            said().at(5).startsWith(
                isGone ? u"Rule: Not as saved. The rule is not in your file any more."_s : u"Rule: Saved."_s),
            true);
        QCOMPARE(said().at(6).contains(u"Not known"_s), isGone);
    }
}

void TstHistoryPages::aRuleThatIsGoneBreaksTheStripOfItsCard()
{
    for (const QString &scene : {u"window-2-register"_s, u"window-2b-register-rule-gone"_s}) {
        const SceneRig rig(scene);
        QVERIFY(rig.surface);
        const auto layers = [&rig] { return rig.find<ui::ShareCard>(u"tom-jellyfin"_s)->view().layers; };
        const bool isGone = scene.contains(u"gone"_s);
        using State = ui::Layer::State;
        QTRY_COMPARE(layers().at(5).state, isGone ? State::Broken : State::Works);
        QCOMPARE(layers().at(5).word, isGone ? u"not as saved"_s : QString());
        QCOMPARE(layers().at(6).state, isGone ? State::Unknown : State::Works);
        QCOMPARE(layers().at(4).state, State::Works);
    }
}

/// Whether somebody stopped it or its process was killed is not known.
void TstHistoryPages::anAuditThatEndedEarlyIsNotFinished()
{
    Shown shown;
    std::vector<history::Run> kept = shown.stage.runs.list(shown.share.id).runs;
    std::erase_if(kept, [](const history::Run &each) { return !each.isAudit(); });
    history::Run run = kept.back();
    auto &audit = std::get<probe::AuditResult>(run.result);
    audit.startedAt = shown.stage.clock.now();
    audit.endedAt = run.keptAt = audit.startedAt.addSecs(10);
    audit.partial = true; // what an audit keeps while it runs
    run.id = history::makeRunId(run);
    QVERIFY(shown.stage.runs.keep(run).has_value());
    shown.surface->showHistory();
    const auto *list = shown.find<QTreeWidget>(u"runs"_s);
    QCOMPARE(list->topLevelItem(0)->text(1), u"Audit, not finished"_s);
    QCOMPARE(list->topLevelItem(1)->text(1), u"Check"_s);
    QCOMPARE(list->topLevelItem(2)->text(1), u"Audit"_s);
}

void TstHistoryPages::aServiceThatIsDownIsNotMendedByTheRule()
{
    scenes::Stage stage;
    share::Share share = scenes::tomsShare(stage.clock.now());
    const auto primary = [&] {
        const ui::HistoryView view(stage.runs, stage.clock, ui::subjectOf(share), {});
        view.historyPage()->enter();
        return view.historyPage()->footer()->primary()->text();
    };
    const auto answers = [&share](std::uint16_t port, probe::Outcome outcome) {
        for (probe::ProbeResult &one : share.results.back().check.results)
            if (one.endpoint.port == port)
                one.outcome = outcome;
    };
    QCOMPARE(primary(), u"&Done"_s);
    answers(8096, probe::Outcome::Refused);
    QCOMPARE(ui::HistoryDesk(stage.runs, stage.clock, ui::subjectOf(share)).reviews().front().deviation.kind,
        history::Deviation::Kind::ServiceDown);
    QCOMPARE(primary(), u"&Done"_s);
    answers(22, probe::Outcome::Refused);
    QCOMPARE(primary(), u"Fix the &rule…"_s);
}

void TstHistoryPages::helpSpeaksOfThisPage()
{
    Shown shown;
    QTest::keyClick(shown.surface->currentPage(), Qt::Key_F1);
    auto *help = shown.surface->findChild<QDialog *>(u"help"_s);
    QVERIFY(help);
    QVERIFY(wordsOf(help).contains(u"one run, oldest at the left"_s));
    QTest::keyClick(help, Qt::Key_Escape);
    shown.surface->showRun(shown.stage.runs.list(shown.share.id).runs.back().id);
    QVERIFY(!shown.surface->currentPage()->help().isEmpty());
    scenes::Stage stage;
    std::vector<ui::Request> asked;
    const auto window = windowOf(stage, asked);
    QVERIFY(window);
    window->open({.kind = Kind::ShowHistory, .id = u"tom-jellyfin"_s});
    QTest::keyClick(window.get(), Qt::Key_F1); // in the window as well, not the words about Halfdoor
    QVERIFY(window->findChild<QDialog *>(u"help"_s));
    QVERIFY(!window->findChild<QDialog *>(u"about"_s));
}

QTEST_MAIN(TstHistoryPages)
#include "tst_history_pages.moc"
