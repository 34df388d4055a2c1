// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/stage_rig.h"
#include "ui/widgets/button.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/page_header.h"
#include "ui/witness/witness_list.h"
#include "ui/witness/witness_page.h"

#include "core/policy/plan.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using support::wordsOf;
using witness::Remedy;
using witness::Witness;

namespace {

/// A page as it stands in the window.
struct Shown : StageRig<ui::WitnessPage> {
    using Make = std::function<ui::WitnessPage *(scenes::Stage &)>;

    explicit Shown(bool hasRule)
        : StageRig([hasRule](scenes::Stage &on) { return scenes::witnessPageOf(on, hasRule); })
    {
        enter();
    }
    explicit Shown(const Make &make)
        : StageRig(make)
    {
        enter();
    }
    void enter() const
    {
        if (!surface)
            return;
        surface->enter();
        surface->refresh();
        surface->focusFirst();
    }
    void paste(const QByteArray &text) const
    {
        find<QPlainTextEdit>(u"filterText"_s)->setPlainText(QString::fromUtf8(text));
    }
    [[nodiscard]] bool speaks(Witness witness) const
    {
        const auto &comparison = surface->comparison();
        return comparison && ui::speaks(*comparison, witness);
    }
};

/// The page of a share whose rule was saved and whose invite was accepted in the made-up world.
ui::WitnessPage *practicePage(scenes::Stage &stage)
{
    const share::Share share = scenes::tomsShare(stage.clock.now());
    const auto plan = policy::plan(stage.world.savedPolicy(), share.rule.standing, nullptr);
    const auto file = stage.world.tailnet().fetchPolicy().result();
    const auto invite = stage.world.tailnet().makeInvite(u"attic"_s).result();
    if (!plan || !stage.world.tailnet().savePolicy(plan->text, file->etag).result()
        || !stage.world.accept(invite->link, u"tom@example.org"_s))
        return nullptr;
    stage.clock.advance(std::chrono::minutes(1));
    const share::PolicyToday today{plan->text, stage.clock.now(), true, {}};
    ui::WitnessPage::Given given{.share = share, .run = {}};
    given.policyToday = [today] { return QtFuture::makeReadyFuture(std::optional(today)); };
    given.sample = [&stage] { return stage.world.netmap(u"attic"_s); };
    return new ui::WitnessPage(std::move(given), stage.clock);
}

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
    QTRY_VERIFY(shown.surface->comparison().has_value());
    QVERIFY(shown.speaks(Witness::Policy));
    QVERIFY(!shown.speaks(Witness::Filter));
    QTRY_COMPARE(shown.surface->header()->title(), u"So far, they say the same"_s);
    QVERIFY(shown.words().contains(u"Nobody has asked attic itself"_s));
    const auto *table = shown.surface->findChild<QTreeWidget *>(u"witnesses"_s);
    QCOMPARE(table->columnCount(), 5);
    QVERIFY(table->topLevelItemCount() > 0);
    QCOMPARE(shown.surface->header()->line(), u"Not asked yet: attic itself."_s);
    QCOMPARE(support::unnamedFields(shown.surface.get()), QStringList());
    QCOMPARE(support::cutTexts(shown.surface.get()), QStringList());
    QTest::keyClick(shown.surface->footer()->primary(), Qt::Key_Return); // what comes next is to ask it
    QVERIFY(shown.surface->findChild<QPlainTextEdit *>(u"filterText"_s)->isVisible());
    QTRY_COMPARE(support::cutTexts(shown.surface.get()), QStringList());
}

void TstWitnessPage::allFourAgree()
{
    Shown shown(true);
    shown.paste(scenes::netmapOfAttic(8096, 8096));
    QTRY_COMPARE(shown.surface->header()->title(), u"All four say the same"_s);
    QVERIFY(shown.surface->comparison()->agree());
    QSignalSpy left(shown.surface.get(), &ui::WitnessPage::left);
    QTest::keyClick(shown.surface->footer()->primary(), Qt::Key_Return);
    QCOMPARE(left.size(), 1);
}

void TstWitnessPage::whereTheyPartIsTheTitleWithItsRemedy()
{
    Shown shown(true);
    shown.paste(scenes::netmapOfAttic(8000, 9000)); // the machine works by another policy
    QTRY_VERIFY(shown.speaks(Witness::Filter));
    const witness::Parting *parting = shown.surface->comparison()->first();
    QVERIFY(parting);
    QCOMPARE(parting->first, Witness::Policy);
    QCOMPARE(parting->second, Witness::Filter);
    const auto text
        = witness::describe(*parting, share::intentOf(scenes::tomsShare(shown.stage.clock.now())));
    QTRY_COMPARE(shown.surface->header()->title() + u'.', text.seen);
    QCOMPARE(shown.surface->header()->line(), text.remedy);
    const auto *table = shown.surface->findChild<QTreeWidget *>(u"witnesses"_s);
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
    QTRY_VERIFY(shown.surface->comparison() && shown.surface->comparison()->first());
    QCOMPARE(shown.surface->comparison()->first()->second, Witness::Policy);
    QTRY_COMPARE(shown.surface->footer()->primary()->text(), u"To the &rule…"_s);
    QSignalSpy asked(shown.surface.get(), &ui::WitnessPage::remedyRequested);
    QTest::keyClick(shown.surface->footer()->primary(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().value<Remedy>(), Remedy::RulePage);
}

void TstWitnessPage::whatCannotBeReadIsSaid()
{
    Shown shown(true);
    QTRY_VERIFY(shown.surface->comparison().has_value());
    shown.paste("this is not a network map");
    auto *editor = shown.surface->findChild<QPlainTextEdit *>(u"filterText"_s);
    QTRY_VERIFY(!editor->accessibleDescription().isEmpty()); // the fault, below the box
    QVERIFY(!shown.speaks(Witness::Filter));
    shown.surface->findChild<QPlainTextEdit *>(u"logText"_s)->setPlainText(u"nothing about doors"_s);
    QVERIFY(shown.surface->findChild<QPlainTextEdit *>(u"logText"_s)
                ->accessibleDescription()
                .contains(u"rejected due to acl"_s));
}

/// Practice: what the made-up machine prints is read like that of a real one.
void TstWitnessPage::practicePrintsItsOwn()
{
    Shown shown(Shown::Make{practicePage});
    QVERIFY(shown.surface);
    QVERIFY(witness::parseMachineFilter(shown.stage.world.netmap(u"attic"_s)));
    QTRY_VERIFY(shown.surface->comparison().has_value());
    shown.surface->primary();
    auto *fill = shown.find<ui::Button>(u"fillSample"_s);
    QVERIFY(fill && fill->isVisible());
    QTest::mouseClick(fill, Qt::LeftButton);
    QTRY_VERIFY(shown.speaks(Witness::Filter));
    QTRY_VERIFY(shown.surface->comparison()->agree());
    QCOMPARE(support::unnamedFields(shown.surface.get()), QStringList());
    shown.stage.world.rehearse(practice::Rehearsal::HostOffline);
    QTest::mouseClick(fill, Qt::LeftButton);
    QVERIFY(shown.words().contains(u"switched off"_s));
}

void TstWitnessPage::helpSpeaksOfThisPage()
{
    Shown shown(true);
    QTest::keyClick(shown.surface.get(), Qt::Key_F1);
    auto *help = shown.surface->findChild<QDialog *>(u"help"_s);
    QVERIFY(help);
    QVERIFY(wordsOf(help).contains(u"Four witnesses"_s));
    QTest::keyClick(help, Qt::Key_Escape);
}

QTEST_MAIN(TstWitnessPage)
#include "tst_witness_page.moc"
