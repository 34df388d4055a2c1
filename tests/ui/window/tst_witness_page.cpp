// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenes/scene.h"
#include "tests/support/gui_checks.h"
#include "ui/widgets/button.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/page_header.h"
#include "ui/witness/witness_page.h"

#include "core/policy/plan.h"

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using witness::Remedy;
using witness::Witness;

namespace {

QString wordsOf(const QWidget *root)
{
    QStringList out;
    for (const QLabel *label : root->findChildren<QLabel *>())
        if (label->isVisible())
            out << label->text();
    return out.join(u'\n');
}

/// A page as it stands in the window.
struct Shown {
    scenes::Stage stage;
    std::unique_ptr<ui::WitnessPage> page;

    explicit Shown(bool hasRule)
        : page(scenes::witnessPageOf(stage, hasRule))
    {
        support::showAt(*page, 1100, 720);
        page->enter();
        page->refresh();
        page->focusFirst();
    }
    void paste(const QByteArray &text)
    {
        page->findChild<QPlainTextEdit *>(u"filterText"_s)->setPlainText(QString::fromUtf8(text));
    }
    [[nodiscard]] bool speaks(Witness witness) const
    {
        const auto &comparison = page->comparison();
        return comparison
            && std::find(comparison->present.begin(), comparison->present.end(), witness)
            != comparison->present.end();
    }
};

} // namespace

/// Promise, file, filter and measurement side by side.
class TstWitnessPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::useAppLook(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void eachWitnessIsOptional();
    void allFourAgree();
    void whereTheyPartIsTheTitleWithItsRemedy();
    void aMissingRuleLeadsToTheRule();
    void whatCannotBeReadIsSaid();
    void practicePrintsItsOwn();
    void helpSpeaksOfThisPage();
};

void TstWitnessPage::eachWitnessIsOptional()
{
    Shown shown(true);
    QTRY_VERIFY(shown.page->comparison().has_value());
    QVERIFY(shown.speaks(Witness::Policy));
    QVERIFY(!shown.speaks(Witness::Filter));
    QTRY_COMPARE(shown.page->header()->title(), u"So far, they say the same"_s);
    QVERIFY(wordsOf(shown.page.get()).contains(u"Nobody has asked attic itself"_s));
    const auto *table = shown.page->findChild<QTreeWidget *>(u"witnesses"_s);
    QCOMPARE(table->columnCount(), 5);
    QVERIFY(table->topLevelItemCount() > 0);
    QCOMPARE(shown.page->header()->line(), u"Not asked yet: attic itself."_s);
    QCOMPARE(support::unnamedFields(shown.page.get()), QStringList());
    QCOMPARE(support::cutTexts(shown.page.get()), QStringList());
    QTest::keyClick(shown.page->footer()->primary(), Qt::Key_Return); // what comes next is to ask it
    QVERIFY(shown.page->findChild<QPlainTextEdit *>(u"filterText"_s)->isVisible());
    QTRY_COMPARE(support::cutTexts(shown.page.get()), QStringList());
}

void TstWitnessPage::allFourAgree()
{
    Shown shown(true);
    shown.paste(scenes::netmapOfAttic(8096, 8096));
    QTRY_COMPARE(shown.page->header()->title(), u"All four say the same"_s);
    QVERIFY(shown.page->comparison()->agree());
    QSignalSpy left(shown.page.get(), &ui::WitnessPage::left);
    QTest::keyClick(shown.page->footer()->primary(), Qt::Key_Return);
    QCOMPARE(left.size(), 1);
}

void TstWitnessPage::whereTheyPartIsTheTitleWithItsRemedy()
{
    Shown shown(true);
    shown.paste(scenes::netmapOfAttic(8000, 9000)); // the machine works by another policy
    QTRY_VERIFY(shown.speaks(Witness::Filter));
    const witness::Parting *parting = shown.page->comparison()->first();
    QVERIFY(parting);
    QCOMPARE(parting->first, Witness::Policy);
    QCOMPARE(parting->second, Witness::Filter);
    const auto text
        = witness::describe(*parting, share::intentOf(scenes::tomsShare(shown.stage.clock.now())));
    QTRY_COMPARE(shown.page->header()->title() + u'.', text.seen);
    QCOMPARE(shown.page->header()->line(), text.remedy);
    const auto *table = shown.page->findChild<QTreeWidget *>(u"witnesses"_s);
    int parted = 0;
    for (int row = 0; row < table->topLevelItemCount(); ++row) {
        for (int cell = 1; cell < table->columnCount(); ++cell) {
            parted += table->topLevelItem(row)
                          ->data(cell, Qt::AccessibleTextRole)
                          .toString()
                          .contains(u"here they part"_s)
                ? 1
                : 0;
        }
    }
    QVERIFY(parted >= 2); // both neighbours, in words
}

void TstWitnessPage::aMissingRuleLeadsToTheRule()
{
    Shown shown(false);
    QTRY_VERIFY(shown.page->comparison() && shown.page->comparison()->first());
    QCOMPARE(shown.page->comparison()->first()->second, Witness::Policy);
    QTRY_COMPARE(shown.page->footer()->primary()->text(), u"To the &rule…"_s);
    QSignalSpy asked(shown.page.get(), &ui::WitnessPage::remedyRequested);
    QTest::keyClick(shown.page->footer()->primary(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().value<Remedy>(), Remedy::RulePage);
}

void TstWitnessPage::whatCannotBeReadIsSaid()
{
    Shown shown(true);
    QTRY_VERIFY(shown.page->comparison().has_value());
    shown.paste("this is not a network map");
    auto *editor = shown.page->findChild<QPlainTextEdit *>(u"filterText"_s);
    QTRY_VERIFY(!editor->accessibleDescription().isEmpty()); // the fault, below the box
    QVERIFY(!shown.speaks(Witness::Filter));
    shown.page->findChild<QPlainTextEdit *>(u"logText"_s)->setPlainText(u"nothing about doors"_s);
    QVERIFY(shown.page->findChild<QPlainTextEdit *>(u"logText"_s)
                ->accessibleDescription()
                .contains(u"rejected due to acl"_s));
}

/// Practice: what the made-up machine prints is read like that of a real one.
void TstWitnessPage::practicePrintsItsOwn()
{
    scenes::Stage stage;
    const share::Share share = scenes::tomsShare(stage.clock.now());
    const auto plan = policy::plan(stage.world.savedPolicy(), share.rule.standing, nullptr);
    QVERIFY(plan);
    const auto file = stage.world.tailnet().fetchPolicy().result();
    QVERIFY(stage.world.tailnet().savePolicy(plan->text, file->etag).result());
    const auto invite = stage.world.tailnet().makeInvite(u"attic"_s).result();
    QVERIFY(stage.world.accept(invite->link, u"tom@example.org"_s));
    stage.clock.advance(std::chrono::minutes(1));
    const auto read = witness::parseMachineFilter(stage.world.netmap(u"attic"_s));
    QVERIFY(read);
    const share::PolicyToday today{plan->text, stage.clock.now(), true, {}};
    ui::WitnessPage::Given given{.share = share, .run = {}};
    given.policyToday = [today] { return QtFuture::makeReadyFuture(std::optional(today)); };
    given.sample = [&stage] { return stage.world.netmap(u"attic"_s); };
    ui::WitnessPage page(std::move(given), stage.clock);
    support::showAt(page, 1100, 720);
    page.enter();
    QTRY_VERIFY(page.comparison().has_value());
    page.primary();
    auto *fill = page.findChild<ui::Button *>(u"fillSample"_s);
    QVERIFY(fill && fill->isVisible());
    QTest::mouseClick(fill, Qt::LeftButton);
    QTRY_VERIFY(
        std::find(page.comparison()->present.begin(), page.comparison()->present.end(), Witness::Filter)
        != page.comparison()->present.end());
    QTRY_VERIFY(page.comparison()->agree());
    QCOMPARE(support::unnamedFields(&page), QStringList());
    stage.world.rehearse(practice::Rehearsal::HostOffline);
    QTest::mouseClick(fill, Qt::LeftButton);
    QVERIFY(wordsOf(&page).contains(u"switched off"_s));
}

void TstWitnessPage::helpSpeaksOfThisPage()
{
    Shown shown(true);
    QTest::keyClick(shown.page.get(), Qt::Key_F1);
    auto *help = shown.page->findChild<QDialog *>(u"help"_s);
    QVERIFY(help);
    QVERIFY(wordsOf(help).contains(u"Four witnesses"_s));
    QTest::keyClick(help, Qt::Key_Escape);
}

QTEST_MAIN(TstWitnessPage)
#include "tst_witness_page.moc"
