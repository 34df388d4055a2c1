// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"
#include "tests/support/gui_checks.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/copy_row.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/flow_view.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/layers_strip.h"
#include "ui/widgets/page.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plank_bar.h"
#include "ui/widgets/progress_clock.h"
#include "ui/widgets/share_card.h"
#include "ui/widgets/text.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace support;

class TstComponents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyControlIsNamed();
    void nothingIsCut();
    void tabGoesInReadingOrder();
    void coloursReachTheirContrast_data();
    void coloursReachTheirContrast();
    void highContrastUsesTheSystemsColours();
    void footerSaysWhyNot();
    void footerMovesFlatButtonsIntoAMenu();
    void copyPutsTheTextOnTheClipboard();
    void secretIsMaskedUntilAsked();
    void choiceIsMovedByArrowsAndChosenBySpace();
    void impossibleChoiceCannotBeChosen();
    void planksAreToldInWords();
    void diffShowsSignsAndCopiesThem();
    void diffLeavesOutWhatIsFarAway();
    void stepsAreSpoken();
    void onlyStepsThatWereDoneOpen();
    void stripNamesTheBrokenLayer();
    void timeLeftIsMeasured();
    void cardOpensByEnter();
    void textFromOutsideIsNoMarkup();
    void rangesOfPortsStayOnOneLine_data();
    void rangesOfPortsStayOnOneLine();
    void whatIsCopiedHasNoJoiners();
    void flowGoesOnBackAndLeavesByKeys();
    void enterDoesNothingWhileThePrimaryIsOff();
    void longNameIsElidedAndInTheTooltip();
    void switchingToDarkEqualsStartingDark();
    void drawsTheGallery();
};

namespace {

class PlainPage : public ui::Page {
public:
    PlainPage(const QString &title, const QString &reason)
        : m_reason(reason)
        , field(new QLineEdit(this))
    {
        header()->setTitle(title);
        field->setAccessibleName(u"Name"_s);
        body()->addWidget(field);
    }
    [[nodiscard]] QString notYet() const override { return field->text().isEmpty() ? m_reason : QString(); }
    void enter() override { ++entered; }
    bool cancel() override { return std::exchange(running, false); }

    QString m_reason;
    QLineEdit *field;
    int entered = 0;
    bool running = false;
};

ui::FlowView *makeFlow()
{
    auto *flow = new ui::FlowView;
    for (const QString &title : {u"One"_s, u"Two"_s, u"Three"_s})
        flow->addPage(new PlainPage(title, {}));
    flow->setStates([](int now) {
        QList<ui::RailStep> steps;
        for (int i = 0; i < 3; ++i)
            steps.append({QString::number(i),
                i < now        ? ui::RailStep::State::Done
                    : i == now ? ui::RailStep::State::Now
                               : ui::RailStep::State::ToDo,
                {}});
        return steps;
    });
    flow->goTo(0);
    return flow;
}

} // namespace

void TstComponents::initTestCase()
{
    useAppLook();
}

void TstComponents::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void TstComponents::everyControlIsNamed()
{
    Gallery gallery;
    showAt(gallery, 1100, 720);
    QCOMPARE(unnamedFields(&gallery), QStringList());
    auto *nameless = new QLineEdit(&gallery);
    nameless->show();
    QCOMPARE(unnamedFields(&gallery).size(), 1);
}

void TstComponents::nothingIsCut()
{
    Gallery gallery;
    showAt(gallery, 1100, 760);
    QCOMPARE(cutTexts(&gallery), QStringList());
    auto *label = new QLabel(u"much too long for its place"_s, &gallery);
    label->setGeometry(0, 0, 20, 20);
    label->show();
    QCOMPARE(cutTexts(&gallery).size(), 1);
}

void TstComponents::tabGoesInReadingOrder()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *lower = new QLineEdit(&page);
    auto *upper = new QLineEdit(&page);
    column->addWidget(upper);
    column->addWidget(lower);
    showAt(page, 300, 200);
    QWidget::setTabOrder(lower, upper);
    auto *third = new QLineEdit(&page);
    column->addWidget(third);
    QWidget::setTabOrder(upper, third);
    QCoreApplication::processEvents();
    QCOMPARE(tabOrderFaults(&page).size(), 1);
    QWidget::setTabOrder(upper, lower);
    QWidget::setTabOrder(lower, third);
    QCOMPARE(tabOrderFaults(&page), QStringList());
}

void TstComponents::coloursReachTheirContrast_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << ui::lightPalette();
    QTest::newRow("dark") << ui::darkPalette();
}

void TstComponents::coloursReachTheirContrast()
{
    QFETCH(const QPalette, palette);
    using ui::Role;
    const ui::Tokens tokens = ui::Tokens::of(palette);
    QVERIFY(!tokens.isHighContrast());
    for (const Role ground : {Role::Window, Role::Base, Role::Sunken}) {
        QVERIFY(ui::contrast(tokens[Role::Ink], tokens[ground]) >= 12.0);
        QVERIFY(ui::contrast(tokens[Role::Ink2], tokens[ground]) >= 5.5);
        QVERIFY(ui::contrast(tokens[Role::Accent], tokens[ground]) >= 5.6);
        QVERIFY(ui::contrast(tokens[Role::Attention], tokens[ground]) >= 5.5);
    }
    QVERIFY(ui::contrast(tokens[Role::OnAccent], tokens[Role::Accent]) >= 6.8);
    QVERIFY(ui::contrast(tokens[Role::Border], tokens[Role::Window]) >= 3.0);
    QVERIFY(ui::contrast(tokens[Role::Plank], tokens[Role::Window]) >= 3.0);
    QVERIFY(ui::contrast(tokens[Role::OnLamp], tokens[Role::Lamp]) >= 8.9);
    QVERIFY(ui::contrast(tokens[Role::Attention], tokens[Role::AttentionTint]) >= 5.7);
    QVERIFY(ui::contrast(tokens[Role::Accent], tokens[Role::AccentTint]) >= 5.7);
}

void TstComponents::highContrastUsesTheSystemsColours()
{
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    const ui::Tokens tokens = ui::Tokens::of(palette);
    QVERIFY(tokens.isHighContrast());
    QCOMPARE(tokens[ui::Role::Accent], QColor(Qt::yellow));
    QCOMPARE(tokens[ui::Role::Attention], QColor(Qt::white));
    QCOMPARE(tokens[ui::Role::AttentionTint], QColor(Qt::black));
}

void TstComponents::footerSaysWhyNot()
{
    ui::Footer footer;
    footer.setPrimary(u"&Save this rule"_s);
    footer.setHint(u"You can undo."_s);
    footer.setNotYet(u"Choose a port first."_s);
    QVERIFY(!footer.primary()->isEnabled());
    QCOMPARE(footer.shownHint(), u"Choose a port first."_s);
    QCOMPARE(footer.primary()->accessibleDescription(), u"Choose a port first."_s);
    footer.setNotYet({});
    QVERIFY(footer.primary()->isEnabled());
    QCOMPARE(footer.shownHint(), u"You can undo."_s);
}

void TstComponents::footerMovesFlatButtonsIntoAMenu()
{
    ui::Footer footer;
    footer.setPrimary(u"&Send the result to Mira…"_s);
    footer.addAction(u"Check a&gain"_s);
    ui::Button *all = footer.addFlat(u"Go on all the same"_s);
    QSignalSpy clicked(all, &QAbstractButton::clicked);
    showAt(footer, 900, 60);
    QVERIFY(all->isVisible());
    footer.resize(footer.minimumSizeHint().width() + 10, 60);
    QCoreApplication::processEvents();
    QVERIFY(!all->isVisible());
    auto *more = footer.findChild<ui::Button *>(u"more"_s);
    QVERIFY(more->isVisible());
    QCOMPARE(more->menu()->actions().size(), 1);
    more->menu()->actions().constFirst()->trigger();
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(cutTexts(&footer), QStringList());
    footer.resize(900, 60);
    QCoreApplication::processEvents();
    QVERIFY(all->isVisible());
    QVERIFY(!more->isVisible());
}

void TstComponents::copyPutsTheTextOnTheClipboard()
{
    ui::CopyRow row(u"Address"_s, u"100.101.102.103"_s);
    showAt(row, 400, 40);
    QTest::mouseClick(row.copyButton(), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"100.101.102.103"_s);
    QCOMPARE(row.copyButton()->text(), u"Copied"_s);
    QTRY_COMPARE_WITH_TIMEOUT(row.copyButton()->text(), u"Copy"_s, 4000);
    QApplication::clipboard()->setText(u"other"_s);
    row.field()->setFocus();
    row.field()->deselect();
    QTest::keySequence(row.field(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), u"100.101.102.103"_s);
}

void TstComponents::secretIsMaskedUntilAsked()
{
    ui::CopyRow row(u"Invite link"_s, u"https://example.com/secret"_s);
    row.setSecret(true);
    QCOMPARE(row.field()->echoMode(), QLineEdit::Password);
    QCOMPARE(row.field()->toolTip(), QString());
    for (auto *button : row.findChildren<ui::Button *>())
        if (button->text() == u"Show"_s)
            button->click();
    QCOMPARE(row.field()->echoMode(), QLineEdit::Normal);
}

void TstComponents::choiceIsMovedByArrowsAndChosenBySpace()
{
    ui::ChoiceGrid grid(2, 20);
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s, u"four"_s})
        grid.add(name, name);
    QSignalSpy chosen(&grid, &ui::ChoiceGrid::chosen);
    showAt(grid, 500, 120);
    grid.button(u"one"_s)->setFocus();
    QTest::keyClick(grid.button(u"one"_s), Qt::Key_Right);
    QVERIFY(grid.button(u"two"_s)->hasFocus());
    QTest::keyClick(grid.button(u"two"_s), Qt::Key_Down);
    QVERIFY(grid.button(u"four"_s)->hasFocus());
    QCOMPARE(grid.chosenId(), QString());
    QTest::keyClick(grid.button(u"four"_s), Qt::Key_Space);
    QCOMPARE(grid.chosenId(), u"four"_s);
    QCOMPARE(chosen.size(), 1);
    int stops = 0;
    for (auto *button : grid.findChildren<ui::ChoiceButton *>())
        stops += (button->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
    QCOMPARE(stops, 1);
}

void TstComponents::impossibleChoiceCannotBeChosen()
{
    ui::ChoiceGrid grid(1, 20);
    grid.add(u"old-laptop"_s, u"old"_s)->setImpossible(u"belongs to another person of yours"_s);
    QSignalSpy chosen(&grid, &ui::ChoiceGrid::chosen);
    showAt(grid, 300, 80);
    QTest::mouseClick(grid.button(u"old"_s), Qt::LeftButton);
    QCOMPARE(grid.chosenId(), QString());
    QCOMPARE(chosen.size(), 0);
    QVERIFY(grid.button(u"old"_s)->accessibleDescription().contains(u"belongs to another"_s));
}

void TstComponents::planksAreToldInWords()
{
    using State = ui::Plank::State;
    ui::PlankBar bar;
    bar.setVerdict(u"One more door is open than Mira promised"_s);
    bar.setPlanks({{22, State::Shut, {}}, {445, State::OpenNotPromised, u"File sharing"_s},
        {8096, State::OpenAsPromised, u"Jellyfin"_s}, {631, State::Shut, {}}});
    QCOMPARE(bar.accessibleName(), u"One more door is open than Mira promised"_s);
    QCOMPARE(bar.counts(), (QStringList{u"1 open as promised"_s, u"1 open, should be shut"_s, u"2 shut"_s}));
    QCOMPARE(bar.accessibleDescription(), u"1 open as promised; 1 open, should be shut; 2 shut"_s);
    QCOMPARE(ui::describe({8096, State::OpenAsPromised, u"Jellyfin"_s}),
        u"Port 8096, Jellyfin: open as promised"_s);
    QCOMPARE(ui::describe({22, State::Shut, {}}), u"Port 22: shut"_s);
}

void TstComponents::diffShowsSignsAndCopiesThem()
{
    ui::DiffView diff;
    diff.setTexts(u"a\nb\nc\n"_s, u"a\nx\nc\nd\n"_s);
    QCOMPARE(diff.toPlainText(), u"a\nb\nx\nc\nd"_s);
    QCOMPARE(diff.asPatchText(), u" a\n-b\n+x\n c\n+d\n"_s);
    QVERIFY(diff.isReadOnly());
    showAt(diff, 500, 200);
    diff.selectAll();
    diff.copy();
    QCOMPARE(QApplication::clipboard()->text(), u" a\n-b\n+x\n c\n+d\n"_s);
}

void TstComponents::diffLeavesOutWhatIsFarAway()
{
    QString before;
    for (int i = 1; i <= 60; ++i)
        before += u"line %1\n"_s.arg(i);
    QString after = before;
    after.replace(u"line 30\n"_s, u"line thirty\n"_s);
    ui::DiffView diff;
    diff.setTexts(before, after);
    QVERIFY(!diff.toPlainText().contains(u"line 20\n"_s));
    QVERIFY(diff.toPlainText().contains(u"line 25\n"_s));
    QVERIFY(diff.toPlainText().contains(u"line 35"_s));
    diff.showWholeFile(true);
    QVERIFY(diff.toPlainText().contains(u"line 1\n"_s));
    QVERIFY(diff.toPlainText().contains(u"line 60"_s));
}

void TstComponents::stepsAreSpoken()
{
    ui::StepModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSteps(
        {{u"Your side"_s, ui::RailStep::State::Done, {}}, {u"The rule"_s, ui::RailStep::State::Now, {}},
            {u"The invite"_s, ui::RailStep::State::Attention, u"expired"_s}});
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"Step 2 of 3, The rule, now"_s);
    QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(), u"Step 3 of 3, The invite, expired"_s);
}

void TstComponents::onlyStepsThatWereDoneOpen()
{
    ui::StepRail rail;
    rail.setSteps({{u"a"_s, ui::RailStep::State::Done, {}}, {u"b"_s, ui::RailStep::State::Now, {}},
        {u"c"_s, ui::RailStep::State::ToDo, {}}});
    QSignalSpy asked(&rail, &ui::StepRail::stepRequested);
    showAt(rail, 240, 200);
    rail.setFocus();
    QCOMPARE(rail.currentIndex().row(), 1);
    QTest::keyClick(&rail, Qt::Key_Down);
    QTest::keyClick(&rail, Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
    QTest::keyClick(&rail, Qt::Key_Up);
    QTest::keyClick(&rail, Qt::Key_Up);
    QTest::keyClick(&rail, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().toInt(), 0);
}

void TstComponents::stripNamesTheBrokenLayer()
{
    using State = ui::Layer::State;
    ui::LayersStrip strip;
    strip.setLayers({{u"account"_s, State::Works, {}}, {u"keys"_s, State::Broken, u"expired"_s},
        {u"path"_s, State::Unknown, {}}});
    QCOMPARE(strip.accessibleName(), u"account works, keys: expired, path is not known yet"_s);
}

void TstComponents::timeLeftIsMeasured()
{
    using ui::ProgressClock;
    QCOMPARE(ProgressClock::timeLeft(2s, 20, 40), std::nullopt);
    QCOMPARE(ProgressClock::timeLeft(10s, 0, 40), std::nullopt);
    QCOMPARE(ProgressClock::timeLeft(10s, 40, 40), std::nullopt);
    QCOMPARE(ProgressClock::timeLeft(14s, 23, 41), std::optional(11s));
}

void TstComponents::cardOpensByEnter()
{
    ui::ShareCard card;
    card.setView({u"tom"_s, u"Tom – Jellyfin on attic"_s, ui::Status::OpenAsPromised, u"Open as promised."_s,
        u"The other 40 doors tried are shut."_s, {}, u"Checked today"_s, {}});
    QSignalSpy opened(&card, &ui::ShareCard::openRequested);
    showAt(card, 800, 130);
    card.setFocus();
    QTest::keyClick(&card, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(card.accessibleName(), u"Tom – Jellyfin on attic"_s);
    QVERIFY(card.accessibleDescription().contains(u"Open as promised."_s));
}

void TstComponents::textFromOutsideIsNoMarkup()
{
    ui::Text text(u"<b>Tom</b> <img src=x>"_s);
    QCOMPARE(text.textFormat(), Qt::PlainText);
    ui::ShareCard card;
    card.setView(
        {u"x"_s, u"<b>Tom</b>"_s, ui::Status::Shut, u"Shut."_s, u"<script>x</script>"_s, {}, {}, {}});
    for (auto *label : card.findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u"<script"_s));
}

void TstComponents::flowGoesOnBackAndLeavesByKeys()
{
    const std::unique_ptr<ui::FlowView> flow(makeFlow());
    showAt(*flow, 1100, 720);
    QSignalSpy left(flow.get(), &ui::FlowView::left);
    QSignalSpy finished(flow.get(), &ui::FlowView::finished);
    QVERIFY(static_cast<PlainPage *>(flow->page(0))->field->hasFocus());
    QTest::keyClicks(flow->focusWidget(), u"typed"_s);
    QTest::keyClick(flow->focusWidget(), Qt::Key_Return);
    QCOMPARE(flow->current(), 1);
    QTest::keyClick(flow->focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(flow->current(), 0);
    QCOMPARE(static_cast<PlainPage *>(flow->page(0))->field->text(), u"typed"_s);
    auto *page = static_cast<PlainPage *>(flow->page(0));
    page->running = true;
    QTest::keyClick(flow->focusWidget(), Qt::Key_Escape);
    QVERIFY(!page->running);
    QCOMPARE(left.size(), 0);
    QTest::keyClick(flow->focusWidget(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    flow->goTo(2);
    QTest::keyClick(flow->focusWidget(), Qt::Key_Return);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(tabOrderFaults(flow.get()), QStringList());
    QCOMPARE(unnamedFields(flow.get()), QStringList());
    QCOMPARE(cutTexts(flow.get()), QStringList());
}

void TstComponents::enterDoesNothingWhileThePrimaryIsOff()
{
    ui::FlowView flow;
    auto *page = new PlainPage(u"Name"_s, u"Type a name first."_s);
    flow.addPage(page);
    flow.addPage(new PlainPage(u"Next"_s, {}));
    QObject::connect(page->field, &QLineEdit::textChanged, page, &ui::Page::refresh);
    flow.goTo(0);
    showAt(flow, 960, 640);
    QTest::keyClick(page->field, Qt::Key_Return);
    QCOMPARE(flow.current(), 0);
    QCOMPARE(page->footer()->shownHint(), u"Type a name first."_s);
    QTest::keyClicks(page->field, u"Tom"_s);
    QTest::keyClick(page->field, Qt::Key_Return);
    QCOMPARE(flow.current(), 1);
}

void TstComponents::longNameIsElidedAndInTheTooltip()
{
    ui::Text name(u"a-login-of-sixty-characters-that-does-not-fit@example-company.org"_s);
    name.setElided(true);
    showAt(name, 150, 30);
    QVERIFY(name.text().contains(u"…"_s));
    QCOMPARE(name.toolTip(), u"a-login-of-sixty-characters-that-does-not-fit@example-company.org"_s);
    name.resize(900, 30);
    QCoreApplication::processEvents();
    QCOMPARE(name.toolTip(), QString());
}

void TstComponents::switchingToDarkEqualsStartingDark()
{
    const auto hideClocks = [](const Gallery &gallery) { // they show the seconds that have passed
        for (auto *clock : gallery.findChildren<ui::ProgressClock *>())
            clock->hide();
    };
    useAppLook(false);
    Gallery switched;
    hideClocks(switched);
    showAt(switched, 1100, 760);
    useAppLook(true);
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    const QImage seen = switched.grab().toImage();
    Gallery fresh;
    hideClocks(fresh);
    showAt(fresh, 1100, 760);
    const QImage wanted = fresh.grab().toImage();
    QCOMPARE(seen.size(), wanted.size());
    int different = 0;
    QPoint first;
    for (int y = 0; y < wanted.height(); ++y) {
        for (int x = 0; x < wanted.width(); ++x)
            if (seen.pixel(x, y) != wanted.pixel(x, y))
                first = different++ == 0 ? QPoint(x, y) : first;
    }
    const QString folder = qEnvironmentVariable("HALFDOOR_DRAW");
    if (different > 0 && !folder.isEmpty())
        QVERIFY(seen.save(folder + u"/switched.png"_s));
    useAppLook();
    QVERIFY2(different == 0,
        qPrintable(u"%1 pixels differ, the first at %2, %3"_s.arg(different).arg(first.x()).arg(first.y())));
}

/// HALFDOOR_DRAW=folder writes the sheet there, to look at it.
void TstComponents::drawsTheGallery()
{
    const QString folder = qEnvironmentVariable("HALFDOOR_DRAW");
    for (const bool dark : {false, true}) {
        useAppLook(dark);
        Gallery gallery;
        showAt(gallery, 1100, 760);
        gallery.focusedPrimary->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        const QImage image = gallery.grab().toImage();
        QCOMPARE(image.pixelColor(2, 2), ui::Tokens::of(qApp->palette())[ui::Role::Window]);
        if (!folder.isEmpty())
            QVERIFY(image.save(folder + (dark ? u"/components-dark.png"_s : u"/components-light.png"_s)));
    }
    useAppLook();
}

void TstComponents::rangesOfPortsStayOnOneLine_data()
{
    QTest::addColumn<QString>("range");
    QTest::newRow("en dash") << u"8000–8095"_s;
    QTest::newRow("hyphen") << u"8000-8095"_s;
}

/// At every width at which the range fits at all.
void TstComponents::rangesOfPortsStayOnOneLine()
{
    QFETCH(const QString, range);
    ui::Text text(u"Ports 22, %1 and 9000 are open, 1900, %1, %1 are not, nor is %1."_s.arg(range));
    const QString shown = text.text();
    QString joined = range;
    joined.replace(u"–"_s, u"\u2060–\u2060"_s);
    QCOMPARE(shown.count(joined), 4);
    const int least = text.fontMetrics().horizontalAdvance(range + u", "_s) + 4;
    for (int width = least; width < least * 8; ++width) {
        QTextLayout layout(shown, text.font());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            const QString words = shown.mid(line.textStart(), line.textLength()).trimmed();
            for (const QString &half : {u"8000"_s, joined.chopped(4)})
                QVERIFY2(!words.endsWith(half), qPrintable(words));
        }
        layout.endLayout();
    }
}

void TstComponents::whatIsCopiedHasNoJoiners()
{
    const QString ports = u"22, 8000–8095"_s;
    ui::Text text(ports);
    QCOMPARE(text.fullText(), ports);
    QVERIFY(text.text() != ports);
    QCOMPARE(ui::unbroken(u"Tom – Jellyfin, a–z, –5"_s), u"Tom – Jellyfin, a–z, –5"_s);
    ui::CopyRow row(u"Ports"_s, ports);
    row.copyButton()->click();
    QCOMPARE(QApplication::clipboard()->text(), ports);
    ui::Text rich;
    rich.setRichText(u"<b>8000–8095</b>"_s);
    QCOMPARE(rich.text().count(u'\u2060'), 2);
    QCOMPARE(rich.fullText(), u"<b>8000–8095</b>"_s);
}

QTEST_MAIN(TstComponents)
#include "tst_components.moc"
