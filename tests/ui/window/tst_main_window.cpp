// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenes/scene.h"
#include "core/share/card.h"
#include "tests/support/gui_checks.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/flow_view.h"
#include "ui/widgets/page.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/share_card.h"
#include "ui/widgets/text.h"
#include "ui/window/details_page.h"
#include "ui/window/main_window.h"
#include "ui/window/register_page.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace support;
using Kind = ui::Request::Kind;

class TstMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void emptyRegisterOffersWhatCanBeDone();
    void sharesAreSortedByWhatNeedsAttention();
    void cardOpensTheDetailsAndEscapeGoesBack();
    void onlyWhatWasProvidedIsOffered();
    void newShareTakesTheWindowAndLeavingKeepsIt();
    void droppedCardIsOpened();
    void otherFilesAreRefusedInWords();
    void unreadableFileIsSaid();
    void practiceIsLabelled();
    void rehearsalsSwitchTheWorld();
    void practiceAndRealSharesAreNotMixed();
    void damagedFilesAreShown();
    void visitsOfTheFriendAreListed();
    void findFiltersTheCards();
    void longNamesAreElidedWithTooltip();
    void contentThatFitsHasNoScrollBar();
};

namespace {

struct Opened {
    QList<ui::Request> requests;
};

std::unique_ptr<ui::MainWindow> makeWindow(
    scenes::Stage &stage, Opened *opened = nullptr, bool practice = true)
{
    auto window = std::make_unique<ui::MainWindow>(ui::WindowPorts{.shares = stage.shares,
        .clock = stage.clock,
        .practice = practice ? &stage.world : nullptr,
        .readFile = [](const QUrl &url) -> Result<QByteArray, QString> {
            if (url.path().endsWith(u"gone.halfdoor"_s))
                return fail(u"the file is not there"_s);
            return url.path().endsWith(u"-result"_s)         ? QByteArray("HALFDOOR:RESULT:1:AAAA:BBBB")
                : url.path().endsWith(u"strange.halfdoor"_s) ? QByteArray("hello")
                                                             : QByteArray("HALFDOOR:CARD:1:AAAA:BBBB");
        }});
    if (opened) {
        for (const Kind kind : {Kind::NewShare, Kind::ContinueShare, Kind::OpenCard, Kind::ReadResult,
                 Kind::ChangeRule, Kind::EndShare}) {
            window->provide(kind,
                [opened](const ui::Request &request, ui::Navigator &,
                    QWidget *parent) -> Result<QWidget *, QString> {
                    opened->requests.append(request);
                    auto *flow = new ui::FlowView(parent);
                    auto *page = new ui::Page(flow);
                    page->header()->setTitle(u"A page"_s);
                    flow->addPage(page);
                    flow->goTo(0);
                    return flow;
                });
        }
    }
    return window;
}

QStringList cardIds(const ui::MainWindow &window)
{
    QList<std::pair<int, QString>> cards;
    for (auto *card : window.findChildren<ui::ShareCard *>())
        cards.append({card->mapTo(&window, QPoint()).y(), card->view().id});
    std::sort(cards.begin(), cards.end());
    QStringList ids;
    for (const auto &card : cards)
        ids.append(card.second);
    return ids;
}

share::Share wrongAccount(const QDateTime &now)
{
    share::Share share = scenes::tomsShare(now);
    share.id = u"wrong"_s;
    share.invite.state = share::Invite::State::WrongAccount;
    share.invite.acceptedBy = u"other@example.org"_s;
    return share;
}

void drop(QWidget *window, const QUrl &url)
{
    QMimeData mime;
    mime.setUrls({url});
    const QPoint place = window->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    QDropEvent dropped(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &dropped);
}

} // namespace

void TstMainWindow::initTestCase()
{
    useAppLook();
}

void TstMainWindow::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void TstMainWindow::emptyRegisterOffersWhatCanBeDone()
{
    scenes::Stage stage;
    Opened opened;
    const auto window = makeWindow(stage, &opened, false);
    QSignalSpy practice(window->registerPage(), &ui::RegisterPage::practiceRequested);
    showAt(*window, 1100, 720);
    QVERIFY(window->registerPage()->isEmpty());
    auto *begin = window->findChild<ui::ChoiceButton *>(u"emptyShare"_s);
    QVERIFY(begin->hasFocus());
    QTest::keyClick(begin, Qt::Key_Space);
    QCOMPARE(opened.requests.size(), 1);
    QCOMPARE(opened.requests.constFirst().kind, Kind::NewShare);
    window->goHome();
    QTest::mouseClick(window->findChild<ui::ChoiceButton *>(u"emptyPractice"_s), Qt::LeftButton);
    QCOMPARE(practice.size(), 1);
    QVERIFY(
        window->findChild<ui::Text *>(u"nextDue"_s)->fullText().contains(u"not affiliated with Tailscale"_s));
}

void TstMainWindow::sharesAreSortedByWhatNeedsAttention()
{
    scenes::Stage stage;
    const QDateTime now = stage.clock.now();
    QVERIFY(stage.shares.save(scenes::tomsShare(now)));
    QVERIFY(stage.shares.save(wrongAccount(now)));
    const auto window = makeWindow(stage);
    showAt(*window, 1100, 720);
    QCOMPARE(cardIds(*window), (QStringList{u"wrong"_s, u"tom-jellyfin"_s}));
    QVERIFY(window->findChild<ui::Text *>(u"nextDue"_s)->fullText().startsWith(u"Next due: "_s));
}

void TstMainWindow::cardOpensTheDetailsAndEscapeGoesBack()
{
    scenes::Stage stage;
    QVERIFY(stage.shares.save(scenes::tomsShare(stage.clock.now())));
    const auto window = makeWindow(stage);
    showAt(*window, 1100, 720);
    auto *card = window->findChild<ui::ShareCard *>();
    QVERIFY(card->hasFocus());
    QTest::keyClick(card, Qt::Key_Return);
    auto *details = qobject_cast<ui::DetailsPage *>(window->surface());
    QVERIFY(details);
    QCOMPARE(details->share().id, u"tom-jellyfin"_s);
    QTest::keyClick(details, Qt::Key_Escape);
    QVERIFY(!window->surface());
    QTRY_VERIFY(window->findChild<ui::ShareCard *>() && window->findChild<ui::ShareCard *>()->isVisible());
}

void TstMainWindow::onlyWhatWasProvidedIsOffered()
{
    scenes::Stage stage;
    QVERIFY(stage.shares.save(scenes::tomsShare(stage.clock.now())));
    Opened opened;
    const auto window = makeWindow(stage, &opened); // no AnotherFriend, no ShowCard
    window->open({Kind::ShowShare, u"tom-jellyfin"_s});
    showAt(*window, 1100, 720);
    QStringList words;
    for (auto *button : window->surface()->findChildren<ui::Button *>())
        words.append(button->text().remove(u'&'));
    QVERIFY(words.contains(u"Pause…"_s));
    QVERIFY(words.contains(u"End this share…"_s));
    QVERIFY(!words.contains(u"Show the card"_s));
    QVERIFY(words.filter(u"Another friend"_s).isEmpty());
}

void TstMainWindow::newShareTakesTheWindowAndLeavingKeepsIt()
{
    scenes::Stage stage;
    QVERIFY(stage.shares.save(scenes::tomsShare(stage.clock.now())));
    Opened opened;
    const auto window = makeWindow(stage, &opened);
    showAt(*window, 1100, 720);
    QTest::keySequence(window.get(), QKeySequence::New);
    QCOMPARE(opened.requests.size(), 1);
    auto *flow = qobject_cast<ui::FlowView *>(window->surface());
    QVERIFY(flow);
    QTest::keyClick(flow, Qt::Key_Escape);
    QTRY_VERIFY(!window->surface());
    QCOMPARE(cardIds(*window), QStringList{u"tom-jellyfin"_s});
}

void TstMainWindow::droppedCardIsOpened()
{
    scenes::Stage stage;
    Opened opened;
    const auto window = makeWindow(stage, &opened);
    showAt(*window, 1100, 720);
    drop(window.get(), QUrl::fromLocalFile(u"/tmp/tom.halfdoor"_s));
    QCOMPARE(opened.requests.size(), 1);
    QCOMPARE(opened.requests.constLast().kind, Kind::OpenCard);
    QVERIFY(!opened.requests.constLast().bytes.isEmpty());
    drop(window.get(), QUrl::fromLocalFile(u"/tmp/tom.halfdoor-result"_s));
    QCOMPARE(opened.requests.constLast().kind, Kind::ReadResult);
}

void TstMainWindow::otherFilesAreRefusedInWords()
{
    scenes::Stage stage;
    Opened opened;
    const auto window = makeWindow(stage, &opened);
    showAt(*window, 1100, 720);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(u"/tmp/picture.png"_s)});
    QDragEnterEvent enter(window->rect().center(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    auto *zone = window->findChild<QWidget *>(u"dropZone"_s);
    QVERIFY(zone->isVisible());
    QVERIFY(zone->accessibleName().contains(u"neither a card nor a result"_s));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(window.get(), &leave);
    QVERIFY(!zone->isVisible());
    drop(window.get(), QUrl::fromLocalFile(u"/tmp/picture.png"_s));
    QCOMPARE(opened.requests.size(), 0);
}

void TstMainWindow::unreadableFileIsSaid()
{
    scenes::Stage stage;
    Opened opened;
    const auto window = makeWindow(stage, &opened);
    showAt(*window, 1100, 720);
    auto *fault = window->findChild<ui::Callout *>(u"windowFault"_s);
    window->openFile(QUrl::fromLocalFile(u"/tmp/gone.halfdoor"_s));
    QVERIFY(fault->isVisible());
    QCOMPARE(fault->words(), u"the file is not there"_s);
    window->openFile(QUrl::fromLocalFile(u"/tmp/strange.halfdoor"_s));
    QVERIFY(fault->words().contains(u"neither a card nor a result"_s));
    QCOMPARE(opened.requests.size(), 0);
    window->goHome();
    QVERIFY(!fault->isVisible());
}

void TstMainWindow::practiceIsLabelled()
{
    scenes::Stage stage;
    Opened opened;
    const auto window = makeWindow(stage, &opened);
    showAt(*window, 960, 640);
    auto *banner = window->findChild<ui::Callout *>(u"practiceBanner"_s);
    QVERIFY(banner->isVisible());
    window->open({Kind::NewShare});
    QVERIFY(banner->isVisible());
    QVERIFY(window->windowTitle().contains(u"practice"_s));
    const auto real = makeWindow(stage, nullptr, false);
    QVERIFY(!real->findChild<ui::Callout *>(u"practiceBanner"_s));
    QVERIFY(!real->menuBar()->findChild<QMenu *>(u"practiceMenu"_s));
}

void TstMainWindow::rehearsalsSwitchTheWorld()
{
    scenes::Stage stage;
    const auto window = makeWindow(stage);
    auto *menu = window->menuBar()->findChild<QMenu *>(u"practiceMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), static_cast<qsizetype>(practice::allRehearsals.size()));
    QVERIFY(!stage.world.isRehearsing(practice::Rehearsal::WrongAccount));
    menu->actions().constFirst()->trigger();
    QVERIFY(stage.world.isRehearsing(practice::Rehearsal::WrongAccount));
}

void TstMainWindow::practiceAndRealSharesAreNotMixed()
{
    scenes::Stage stage;
    share::Share real = scenes::tomsShare(stage.clock.now());
    real.practice = false;
    real.id = u"real"_s;
    QVERIFY(stage.shares.save(real));
    QVERIFY(stage.shares.save(scenes::tomsShare(stage.clock.now())));
    const auto practice = makeWindow(stage);
    QCOMPARE(cardIds(*practice), QStringList{u"tom-jellyfin"_s});
    const auto window = makeWindow(stage, nullptr, false);
    QCOMPARE(cardIds(*window), QStringList{u"real"_s});
}

void TstMainWindow::damagedFilesAreShown()
{
    class Damaged : public practice::MemoryRegister {
    public:
        Listing list() override
        {
            Listing listing = practice::MemoryRegister::list();
            listing.faults.push_back({share::StoreError::Code::Damaged, u"/data/tom.json"_s, u"line 3"_s});
            return listing;
        }
    };
    scenes::Stage stage;
    Damaged shares;
    ui::MainWindow window({.shares = shares, .clock = stage.clock});
    showAt(window, 1100, 720);
    auto *fault = window.findChild<ui::Callout *>(u"registerFaults"_s);
    QVERIFY(fault->isVisible());
    QVERIFY(!fault->words().isEmpty());
}

void TstMainWindow::visitsOfTheFriendAreListed()
{
    scenes::Stage stage;
    practice::MemoryVisits visits;
    share::Share share = scenes::tomsShare(stage.clock.now());
    const share::Card card = share::cardOf(share, {}, share::makeNonce(), stage.clock.now());
    QVERIFY(visits.save(share::visitOf(card, stage.clock.now())));
    ui::MainWindow window(
        {.shares = stage.shares, .visits = &visits, .clock = stage.clock, .practice = &stage.world});
    QString asked;
    window.provide(Kind::ContinueVisit,
        [&asked](const ui::Request &request, ui::Navigator &, QWidget *parent) -> Result<QWidget *, QString> {
            asked = request.id;
            return new QWidget(parent);
        });
    showAt(window, 1100, 720);
    QVERIFY(!window.registerPage()->isEmpty());
    auto *button = window.findChild<ui::ChoiceButton *>(u"visit-"_s + share::visitId(card));
    QVERIFY(button);
    QVERIFY(button->text().contains(u"from Mira"_s));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked, share::visitId(card));
}

void TstMainWindow::findFiltersTheCards()
{
    scenes::Stage stage;
    for (int i = 0; i < 5; ++i) {
        share::Share share = scenes::tomsShare(stage.clock.now());
        share.id = u"tom-%1"_s.arg(i);
        share.person.name = i == 3 ? u"Lena"_s : u"Tom"_s;
        QVERIFY(stage.shares.save(share));
    }
    const auto window = makeWindow(stage);
    showAt(*window, 1100, 720);
    QTest::keySequence(window.get(), QKeySequence::Find);
    auto *search = window->findChild<QLineEdit *>(u"search"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"lena"_s);
    int shown = 0;
    for (auto *card : window->findChildren<ui::ShareCard *>())
        shown += card->isVisible() ? 1 : 0;
    QCOMPARE(shown, 1);
}

void TstMainWindow::longNamesAreElidedWithTooltip()
{
    scenes::Stage stage;
    share::Share share = scenes::tomsShare(stage.clock.now());
    share.person.name = u"Maximiliane-Theodora von und zu Hohenstein-Langenberg auf der Weide"_s;
    share.machine.name = u"workstation-in-the-cellar-behind-the-bo"_s;
    QVERIFY(stage.shares.save(share));
    const auto window = makeWindow(stage);
    showAt(*window, 960, 640);
    bool found = false;
    for (auto *text : window->findChild<ui::ShareCard *>()->findChildren<ui::Text *>()) {
        if (text->fullText().startsWith(u"Maximiliane"_s)) {
            found = true;
            QVERIFY(text->text().contains(u"…"_s));
            QCOMPARE(text->toolTip(), text->fullText());
        }
    }
    QVERIFY(found);
    QCOMPARE(cutTexts(window.get()), QStringList());
}

void TstMainWindow::contentThatFitsHasNoScrollBar()
{
    scenes::Stage stage;
    const auto window = makeWindow(stage);
    showAt(*window, 1100, 720);
    for (auto *bar : window->findChildren<QScrollBar *>())
        QVERIFY(!bar->isVisible());
    QVERIFY(stage.shares.save(scenes::tomsShare(stage.clock.now())));
    window->goHome();
    showAt(*window, 1100, 720);
    for (auto *bar : window->findChildren<QScrollBar *>())
        QVERIFY(!bar->isVisible());
}

QTEST_MAIN(TstMainWindow)
#include "tst_main_window.moc"
