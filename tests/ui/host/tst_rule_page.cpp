// SPDX-License-Identifier: GPL-3.0-or-later
#include "host_rig.h"
#include "tests/support/gui_checks.h"
#include "ui/host/consent_box.h"
#include "ui/host/policy_review.h"
#include "ui/host/problem_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QMutex>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using share::RuleView;

namespace {

const QString tom = u"tom@example.org"_s;

/// About 100 kB: many groups and rules, one of which lets everybody in.
QByteArray largeFile()
{
    QByteArray text = "{\n\t\"groups\": {\n";
    for (int i = 0; i < 150; ++i) {
        text += "\t\t\"group:team" + QByteArray::number(i) + "\": [\"a" + QByteArray::number(i)
            + "@example.com\", \"b" + QByteArray::number(i) + "@example.com\"],\n";
    }
    text += "\t},\n\t\"grants\": [\n\t\t{\"src\": [\"*\"], \"dst\": [\"*\"], \"ip\": [\"*\"]},\n";
    for (int i = 0; i < 1100; ++i) {
        text += "\t\t{\"src\": [\"group:team" + QByteArray::number(i % 150) + "\"], \"dst\": [\"10.0."
            + QByteArray::number(i % 250) + ".0/24\"], \"ip\": [\"tcp:" + QByteArray::number(1000 + i)
            + "\"]},\n";
    }
    return text + "\t],\n}\n";
}

/// Looks at texts as the program does, writes down where, and can be held up.
class Gate {
public:
    ui::Examine examine()
    {
        return [this](const share::RuleQuestion &question, const share::Stop &stop) {
            {
                const QMutexLocker lock(&m_mutex);
                m_threads.append(QThread::currentThread());
                m_texts.append(question.text);
            }
            if (m_isShut.loadAcquire())
                m_open.acquire();
            share::RuleLook look = share::lookAt(question, stop);
            if (stop())
                m_stopped.ref();
            return look;
        };
    }
    void shut() { m_isShut.storeRelease(1); }
    void open()
    {
        m_isShut.storeRelease(0);
        m_open.release(100);
    }
    [[nodiscard]] QByteArrayList texts() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_texts;
    }
    [[nodiscard]] QList<QThread *> threads() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_threads;
    }
    [[nodiscard]] int stopped() const { return m_stopped.loadAcquire(); }

private:
    mutable QMutex m_mutex;
    QByteArrayList m_texts;
    QList<QThread *> m_threads;
    QAtomicInt m_isShut;
    QAtomicInt m_stopped;
    QSemaphore m_open;
};

QPlainTextEdit *editorOf(const HostRig &rig)
{
    return rig.page()->findChild<QPlainTextEdit *>(u"policyText"_s);
}

ui::PolicyReview *reviewOf(const HostRig &rig)
{
    return rig.page()->findChild<ui::PolicyReview *>();
}

/// By keyboard, when it is shut.
bool openFold(HostRig &rig, const QString &name)
{
    auto *fold = rig.page()->findChild<ui::Fold *>(name);
    if (!fold || fold->isOpen())
        return fold != nullptr;
    for (int i = 0; i < 80; ++i) {
        if (fold->isAncestorOf(QApplication::focusWidget())) {
            rig.press(Qt::Key_Space);
            return fold->isOpen();
        }
        rig.press(Qt::Key_Tab);
    }
    return false;
}

QString shownDiff(const HostRig &rig)
{
    const auto *diff = rig.page()->findChild<QPlainTextEdit *>(u"diff"_s);
    return diff && diff->isVisible() ? diff->toPlainText() : QString();
}

} // namespace

class TstRulePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::useAppLook(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void cleanup() { QThreadPool::globalInstance()->waitForDone(); }
    void typingNeverWaitsAndTheLastTextWins();
    void theFormerAnswerStaysInSight();
    void brokenTextKeepsTheLastPlan();
    void leavingStopsTheLook();
    void fixIsShownTakenAndTakenBack();
    void fixOfAReadPolicyIsPartOfThePlan();
    void nothingIsPlannedInTheThreadOfTheWindow();
    void groupThatGivesMoreAsksAndTheLoginIsTheWayBack();
    void fileKeptElsewhereIsChangedOnlyWhenTold();
};

void TstRulePage::typingNeverWaitsAndTheLastTextWins()
{
    Gate gate;
    HostRig rig(false);
    rig.examine = gate.examine();
    rig.open(rig.tomsDraft());
    QCOMPARE(rig.step(), share::Step::TheRule);
    const QByteArray file = largeFile();
    QVERIFY2(file.size() > 90'000, qPrintable(QString::number(file.size())));
    gate.shut();
    QVERIFY(rig.paste(u"policyText"_s, file));
    QTRY_COMPARE(gate.texts().size(), 1); // it is held up from here on
    QTest::keyClick(editorOf(rig), Qt::Key_Home, Qt::ControlModifier);
    const QString typed = u"// 1, 2, 3"_s;
    QTest::keyClicks(editorOf(rig), typed);
    QTest::keyClick(editorOf(rig), Qt::Key_Return);
    // Nobody has answered, and every letter is there.
    QVERIFY(editorOf(rig)->toPlainText().startsWith(typed));
    QVERIFY(!reviewOf(rig)->latest());
    gate.open();
    const QByteArray last = editorOf(rig)->toPlainText().toUtf8();
    QTRY_VERIFY(reviewOf(rig)->latest() && !reviewOf(rig)->isBehind());
    QCOMPARE(reviewOf(rig)->latest()->question.text, last);
    QVERIFY(gate.stopped() >= 1); // the first one was told that nobody waits
    QVERIFY2(gate.texts().size() < typed.size(), "a look for a burst, not for a letter");
    const auto threads = gate.threads();
    for (const QThread *thread : threads)
        QVERIFY(thread != QThread::currentThread());
    QVERIFY(shownDiff(rig).contains(tom));
    QCOMPARE(rig.view().session().flow().rule().state, RuleView::State::NoPolicy); // nothing was used yet
}

void TstRulePage::theFormerAnswerStaysInSight()
{
    Gate gate;
    HostRig rig(false);
    rig.examine = gate.examine();
    rig.open(rig.tomsDraft());
    QVERIFY(rig.paste(
        u"policyText"_s, "{\"grants\": [{\"src\": [\"*\"], \"dst\": [\"*\"], \"ip\": [\"*\"]}]}\n"));
    QTRY_VERIFY(shownDiff(rig).contains(tom));
    const auto *plan = rig.page()->findChild<QPlainTextEdit *>(u"diff"_s)->parentWidget();
    QVERIFY(!plan->graphicsEffect());
    gate.shut();
    QTest::keyClicks(editorOf(rig), u"// late"_s);
    QTest::keyClick(editorOf(rig), Qt::Key_Return);
    QVERIFY(shownDiff(rig).contains(tom));
    QTRY_VERIFY(plan->graphicsEffect()); // paler, in its place
    QVERIFY(shownDiff(rig).contains(tom));
    gate.open();
    QTRY_VERIFY(!plan->graphicsEffect());
    QVERIFY(shownDiff(rig).contains(tom));
}

void TstRulePage::brokenTextKeepsTheLastPlan()
{
    HostRig rig(false);
    rig.open(rig.tomsDraft());
    QVERIFY(
        rig.paste(u"policyText"_s, "{\"grants\": [{\"src\": [\"*\"], \"dst\": [\"*\"], \"ip\": [\"*\"]}]}"));
    QTRY_VERIFY(shownDiff(rig).contains(tom));
    QTest::keyClick(editorOf(rig), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(editorOf(rig), Qt::Key_Backspace); // the last brace
    QTRY_VERIFY(reviewOf(rig)->latest()->look.isRefused);
    QVERIFY(reviewOf(rig)->isVisible());
    QVERIFY(shownDiff(rig).contains(tom));
    QTest::keyClicks(editorOf(rig), u"}"_s);
    QTRY_VERIFY(!reviewOf(rig)->latest()->look.isRefused);
    QTest::keyClick(editorOf(rig), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editorOf(rig), Qt::Key_Delete);
    QVERIFY(shownDiff(rig).isEmpty()); // no text, no plan
    QVERIFY(!reviewOf(rig)->isVisible());
}

void TstRulePage::leavingStopsTheLook()
{
    Gate gate;
    HostRig rig(false);
    rig.examine = gate.examine();
    rig.open(rig.tomsDraft());
    gate.shut();
    QVERIFY(rig.paste(u"policyText"_s, largeFile()));
    QTRY_COMPARE(gate.texts().size(), 1);
    rig.view().goTo(share::Step::YourFriend);
    QVERIFY(!rig.view().findChild<ui::PolicyReview *>()->isBehind());
    gate.open();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(gate.stopped(), 1);
    QVERIFY(!rig.view().findChild<ui::PolicyReview *>()->latest());
}

void TstRulePage::fixIsShownTakenAndTakenBack()
{
    HostRig rig(false);
    rig.open(rig.tomsDraft());
    const QByteArray policy = "{\r\n\t\"acls\": [\r\n\t\t{\"action\": \"Accept\", \"src\": [\"*\"], \"dst\": "
                              "[\"*:*\"]},\r\n\t],\r\n}\r\n";
    QVERIFY(rig.paste(u"policyText"_s, policy));
    QTRY_VERIFY(reviewOf(rig)->latest());
    const auto *list = rig.page()->findChild<ui::ProblemList *>();
    QVERIFY(list->isVisible());
    QCOMPARE(list->problems().front().line, 3);
    const auto labels = list->findChildren<ui::Text *>();
    const auto says = [&labels](const QString &words) {
        return std::any_of(labels.begin(), labels.end(),
            [&](const ui::Text *label) { return label->fullText().contains(words); });
    };
    QVERIFY(says(u"Line 3"_s));
    QVERIFY(says(list->problems().front().message)); // the service's own words
    QVERIFY(rig.tabTo(u"showPlace"_s));
    rig.press(Qt::Key_Return);
    QCOMPARE(editorOf(rig)->textCursor().blockNumber(), 2);
    QVERIFY(rig.tabTo(u"showFix"_s));
    rig.press(Qt::Key_Return);
    const auto *diff = rig.page()->findChild<ui::DiffView *>(u"fixDiff"_s);
    QVERIFY(diff && diff->isVisible() && diff->toPlainText().contains(u"\"accept\""_s));
    const QString before = editorOf(rig)->toPlainText();
    QVERIFY(before.contains(u"Accept"_s)); // seen, not done
    QVERIFY(rig.tabTo(u"acceptFix"_s));
    rig.press(Qt::Key_Return);
    QTRY_VERIFY(!reviewOf(rig)->latest()->look.isRefused);
    QVERIFY(editorOf(rig)->toPlainText().contains(u"\"accept\""_s));
    QTRY_VERIFY(shownDiff(rig).contains(tom));
    QVERIFY(rig.tabTo(u"takeBack"_s));
    rig.press(Qt::Key_Return);
    QTRY_COMPARE(editorOf(rig)->toPlainText(), before);
    QTRY_VERIFY(reviewOf(rig)->latest()->look.isRefused);
}

void TstRulePage::fixOfAReadPolicyIsPartOfThePlan()
{
    HostRig rig(true);
    rig.openNew();
    rig.press(Qt::Key_Return);
    QVERIFY(rig.type(u"hostName"_s, u"Mira"_s));
    rig.press(Qt::Key_Return);
    QVERIFY(rig.choose(u"attic"_s));
    QVERIFY(rig.choose(u"Jellyfin"_s));
    rig.press(Qt::Key_Return);
    QVERIFY(rig.type(u"friendName"_s, u"Tom"_s));
    QVERIFY(rig.type(u"friendLogin"_s, tom));
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.step(), share::Step::TheRule);
    share::HostFlow &flow = rig.view().session().flow();
    QCOMPARE(flow.rule().state, RuleView::State::Planned);
    const QByteArray former = flow.rule().former;
    const QByteArray mended = former + "// looked at\n";
    QVERIFY(flow.mendPolicy(mended).has_value());
    QCOMPARE(flow.rule().former, former);
    QVERIFY(flow.rule().plan->text.endsWith("// looked at\n"));
    QVERIFY(flow.mendPolicy(former).has_value());
    QVERIFY(flow.rule().mended.isEmpty());
    QVERIFY(!flow.rule().plan->text.contains("// looked at"));
    QVERIFY(flow.mendPolicy(mended).has_value());
    QVERIFY(rig.pressPrimary());
    QTRY_VERIFY(rig.world.savedPolicy().endsWith("// looked at\n"));
    const auto before = rig.policies.text(rig.share().rule.before);
    QVERIFY(before.has_value());
    QCOMPARE(*before, former); // undo gives what stood there
}

void TstRulePage::nothingIsPlannedInTheThreadOfTheWindow()
{
    Gate gate;
    HostRig rig(false);
    rig.examine = gate.examine();
    rig.open(rig.tomsDraft());
    gate.shut();
    QVERIFY(rig.paste(u"policyText"_s, largeFile()));
    QVERIFY(rig.pressPrimary());
    QCOMPARE(rig.view().session().flow().rule().state, RuleView::State::NoPolicy); // waits for the answer
    gate.open();
    QTRY_COMPARE(rig.view().session().flow().rule().state, RuleView::State::Planned);
    const RuleView &rule = rig.view().session().flow().rule();
    QCOMPARE(rule.plan->text, (**reviewOf(rig)->latest()->look.planned).text);
}

void TstRulePage::groupThatGivesMoreAsksAndTheLoginIsTheWayBack()
{
    HostRig rig(false);
    share::Share draft = rig.tomsDraft();
    draft.id = u"tom-jellyfin"_s;
    rig.open(draft);
    QVERIFY(rig.paste(u"policyText"_s, R"({
  "groups": {"group:family": ["ann@example.com"]},
  "grants": [{"src": ["group:family"], "dst": ["10.0.0.5"], "ip": ["tcp:22"]}],
})"));
    QTRY_VERIFY(reviewOf(rig)->latest());
    QVERIFY(rig.pressPrimary());
    const auto &rule = rig.view().session().flow().rule();
    QTRY_COMPARE(rule.state, RuleView::State::Planned);
    const QByteArray byLogin = rule.plan->text;
    const auto *consent = rig.page()->findChild<ui::ConsentBox *>();
    QVERIFY(!consent->isVisible());
    QVERIFY(openFold(rig, u"naming"_s));
    QVERIFY(rig.choose(u"group:family"_s));
    QTRY_VERIFY(consent->isVisible());
    QVERIFY(!rule.plan);
    QVERIFY(!rig.page()->footer()->primary()->isEnabled() || !rig.page()->notYet().isEmpty());
    QVERIFY(rig.tabTo(u"agree"_s));
    rig.press(Qt::Key_Space);
    QTRY_COMPARE(rule.state, RuleView::State::Planned);
    QVERIFY2(rule.plan->text.contains("\n    \"tom@example.org\"]}"), rule.plan->text.constData());
    QVERIFY(!consent->isVisible());
    QVERIFY(openFold(rig, u"naming"_s));
    for (int i = 0; i < 80 && !qobject_cast<ui::ChoiceButton *>(QApplication::focusWidget()); ++i)
        rig.press(Qt::Key_Tab);
    rig.press(Qt::Key_Left);
    rig.press(Qt::Key_Space);
    QTRY_COMPARE(rule.state, RuleView::State::Planned);
    QCOMPARE(rule.plan->text, byLogin);
    QVERIFY(openFold(rig, u"naming"_s));
    QVERIFY(rig.choose(u"group:family"_s)); // what was agreed to once is asked again
    QTRY_VERIFY(consent->isVisible());
    QVERIFY(!consent->findChild<QCheckBox *>()->isChecked());
}

void TstRulePage::fileKeptElsewhereIsChangedOnlyWhenTold()
{
    HostRig rig(false);
    rig.open(rig.tomsDraft());
    const QByteArray file = "// This file is managed by Terraform. Do not edit.\n{\n  \"grants\": [{\"src\": "
                            "[\"*\"], \"dst\": [\"*\"], \"ip\": [\"*\"]}],\n}\n";
    QVERIFY(rig.paste(u"policyText"_s, file));
    QTRY_VERIFY(reviewOf(rig)->latest());
    QVERIFY(rig.pressPrimary());
    const auto &rule = rig.view().session().flow().rule();
    QTRY_COMPARE(rule.state, RuleView::State::Refused);
    const auto *consent = rig.page()->findChild<ui::ConsentBox *>();
    QTRY_VERIFY(consent->isVisible());
    QVERIFY(!rule.plan);
    QVERIFY(rig.pressPrimary()); // copies the patch
    const QString patch = QGuiApplication::clipboard()->text();
    QVERIFY2(patch.contains(u"+++ "_s) && patch.contains(u"autogroup:member"_s), qPrintable(patch));
    QCOMPARE(rule.state, RuleView::State::Refused);
    QVERIFY(rig.tabTo(u"agree"_s));
    rig.press(Qt::Key_Space);
    QTRY_COMPARE(rule.state, RuleView::State::Planned);
    QVERIFY(rule.plan->text.startsWith("// This file is managed by Terraform."));
}

QTEST_MAIN(TstRulePage)
#include "tst_rule_page.moc"
