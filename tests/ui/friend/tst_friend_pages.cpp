// SPDX-License-Identifier: GPL-3.0-or-later
#include "rig.h"

#include "tests/support/gui_checks.h"
#include "ui/friend/install_hints.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_view.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/page.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using practice::Rehearsal;
using support::wordsOf;
using Step = share::FriendStep;

/// The friend's checklist, walked by keys.
class TstFriendPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void walkedByHandFromStartToEnd();
    void walkedInPracticeFromStartToEnd();
    void canBeLeftAndResumedAtEachStep();
    void everyPageIsFitForEverybody_data();
    void everyPageIsFitForEverybody();
    void nothingIsWithoutGerman();
    void speaksTheLanguageOfTheCard();
    void languageCanBeSwitched();
    void aSecondCardTakesThePlaceOfAnother_data();
    void aSecondCardTakesThePlaceOfAnother();
    void wrongAccountIsNamedWithWhatToDo();
    void accountPageSays_data();
    void accountPageSays();
    void showsHowToInstallForEachSystem();
    void inviteLinkOpensFromTheCard();
    void notNowGoesOnWithoutAgreement();
    void reasonsAndChecksUnfoldByKey();
    void savesTheStatementsAsPdf();
    void cardCanBeShown();
    void markupInACardStaysText();
    void fullDiskIsSaid();
};

void TstFriendPages::initTestCase()
{
    support::useAppLook(qEnvironmentVariableIsSet("HALFDOOR_SHOTS_DARK"));
}

void TstFriendPages::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void TstFriendPages::walkedByHandFromStartToEnd()
{
    Rig rig(Rig::Client::None);
    rig.saveRule();
    rig.invite();
    QVERIFY(rig.world.friendAccepts(u"attic"_s, u"tom@example.org"_s).has_value());
    rig.arrive();
    QVERIFY(rig.open());
    QCOMPARE(rig.step(), 0);
    QVERIFY(rig.title().contains(u"Mira opens a door for you"));
    rig.shot(u"06-welcome"_s);
    rig.key(Qt::Key_Return);

    QCOMPARE(rig.step(), 1);
    QVERIFY(!rig.page()->notYet().isEmpty());
    rig.shot(u"06b-account-by-hand"_s);
    rig.key(Qt::Key_Return); // cannot go on yet
    QCOMPARE(rig.step(), 1);
    QVERIFY(rig.press(u"confirmAccount"_s));
    QCOMPARE(rig.page()->notYet(), QString());
    rig.key(Qt::Key_Return);

    QCOMPARE(rig.step(), 2);
    rig.shot(u"06c-invite-by-hand"_s);
    QVERIFY(rig.press(u"confirmInvite"_s));
    rig.key(Qt::Key_Return);

    QCOMPARE(rig.step(), 3);
    QVERIFY(!rig.page()->notYet().isEmpty());
    QVERIFY(rig.press(u"haveRead"_s));
    rig.shot(u"07-what-mira-can-see"_s);
    QVERIFY(rig.tabTo(u"primary"_s));
    rig.key(Qt::Key_Return);
    QVERIFY(rig.view()->session().visit().agreedAt.isValid());

    QCOMPARE(rig.step(), 4);
    rig.shot(u"08a-check-idle"_s);
    rig.key(Qt::Key_Return);
    QTRY_VERIFY(rig.view()->session().flow().verdict().has_value());
    QTRY_COMPARE(rig.title(), u"The door is exactly as Mira promised"_s);
    rig.shot(u"08b-check-done"_s);
    rig.key(Qt::Key_Return);

    QCOMPARE(rig.step(), 5);
    QCOMPARE(rig.title(), u"Jellyfin is yours to use"_s);
    rig.shot(u"09-done"_s);
    rig.key(Qt::Key_Return); // opens the result
    QTRY_VERIFY(QApplication::activeModalWidget());
    rig.shot(u"09b-result"_s);
    QVERIFY(rig.press(u"copyResult"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), rig.view()->session().flow().resultLine());
    QVERIFY(!rig.view()->session().flow().resultLine().isEmpty());
    QVERIFY(rig.press(u"close"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(rig.view()->session().visit().sentAt.isValid());
    QCOMPARE(rig.view()->session().flow().nextStep(), Step::Done);
    const auto read = share::readResult(QGuiApplication::clipboard()->text().toUtf8());
    QVERIFY(read.has_value());
    QCOMPARE(read->nonce, rig.card.nonce);
}

void TstFriendPages::walkedInPracticeFromStartToEnd()
{
    Rig rig(Rig::Client::Practice);
    rig.saveRule();
    rig.invite();
    QVERIFY(rig.open());
    rig.key(Qt::Key_Return);
    QCOMPARE(rig.step(), 1);
    QTRY_COMPARE(rig.title(), u"Your account is the right one"_s);
    QTRY_VERIFY(wordsOf(rig.page()).contains(u"tom@example.org"));
    rig.shot(u"06d-account-seen"_s);
    rig.key(Qt::Key_Return);

    QCOMPARE(rig.step(), 2);
    QVERIFY(!rig.page()->notYet().isEmpty());
    rig.shot(u"06e-invite-waiting"_s);
    QVERIFY(rig.press(u"acceptInPractice"_s));
    QTRY_COMPARE(rig.title(), u"The invite is accepted"_s); // the machine appeared by itself
    rig.shot(u"06f-invite-accepted"_s);
    rig.key(Qt::Key_Return);
    QCOMPARE(rig.step(), 3);
    QVERIFY(rig.press(u"haveRead"_s));
    rig.key(Qt::Key_Return);
    QCOMPARE(rig.step(), 4);
    rig.key(Qt::Key_Return);
    QTRY_COMPARE(rig.title(), u"The door is exactly as Mira promised"_s);
    rig.key(Qt::Key_Return);
    QCOMPARE(rig.step(), 5);
    QVERIFY(rig.press(u"openAddress"_s));
    QCOMPARE(rig.opened, QList<QUrl>{QUrl(u"http://attic.owl-newt.ts.net:8096"_s)});
    QVERIFY(rig.press(u"finish"_s));
    QVERIFY(rig.view()->isHidden());
}

void TstFriendPages::canBeLeftAndResumedAtEachStep()
{
    Rig rig(Rig::Client::None);
    rig.saveRule();
    rig.invite();
    QVERIFY(rig.world.friendAccepts(u"attic"_s, u"tom@example.org"_s).has_value());
    rig.arrive();
    const QStringList toTick{{}, u"confirmAccount"_s, u"confirmInvite"_s, u"haveRead"_s, {}, {}};
    for (int step = 0; step < 5; ++step) {
        QVERIFY(rig.open());
        QCOMPARE(rig.step(), step);
        QCOMPARE(rig.view()->flowView()->rail()->steps().at(step).state, ui::RailStep::State::Now);
        for (int done = 0; done < step; ++done)
            QCOMPARE(rig.view()->flowView()->rail()->steps().at(done).state, ui::RailStep::State::Done);
        if (!toTick.at(step).isEmpty())
            QVERIFY(rig.press(toTick.at(step)));
        QVERIFY(rig.tabTo(u"primary"_s));
        rig.key(Qt::Key_Return);
        if (step == 4)
            QTRY_COMPARE(rig.title(), u"The door is exactly as Mira promised"_s);
        rig.key(Qt::Key_Escape); // leaves and keeps the place
        QVERIFY(rig.view()->isHidden());
        rig.close();
    }
    QVERIFY(rig.open());
    QCOMPARE(rig.step(), 5);
}

void TstFriendPages::everyPageIsFitForEverybody_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<bool>("client");
    QTest::addColumn<bool>("isLong");
    QTest::newRow("English") << "en" << 1100 << 720 << false << false;
    QTest::newRow("English, smallest") << "en" << 960 << 640 << false << false;
    QTest::newRow("German, smallest, by hand") << "de" << 960 << 640 << false << false;
    QTest::newRow("German, smallest, with a client") << "de" << 960 << 640 << true << false;
    QTest::newRow("very long names") << "de" << 960 << 640 << false << true;
}

void TstFriendPages::everyPageIsFitForEverybody()
{
    QFETCH(const QString, language);
    QFETCH(const int, width);
    QFETCH(const int, height);
    QFETCH(const bool, client);
    QFETCH(const bool, isLong);
    Rig rig(client ? Rig::Client::Practice : Rig::Client::None);
    rig.card.language = language;
    if (isLong) {
        rig.card.hostName = rig.card.friendName = u"Maximiliane-Theodora von und zu Hohenstein"_s;
        rig.card.friendLogin = u"a-login-of-sixty-characters-that-does-not-fit@example-co.org"_s;
        rig.card.machine = u"workstation-in-the-cellar-behind-the-b"_s;
        rig.card.serviceName = u"The family archive of photographs"_s;
    }
    rig.saveRule();
    rig.invite();
    QVERIFY(rig.world.friendAccepts(u"attic"_s, u"tom@example.org"_s).has_value());
    rig.arrive();
    QVERIFY(rig.open(width, height));
    for (int step = 0; step < 6; ++step) {
        for (const bool afterCheck : {false, true}) {
            if (afterCheck && step != 4)
                continue;
            if (afterCheck) {
                rig.page()->primary();
                QTRY_VERIFY(rig.view()->session().flow().verdict().has_value());
            } else {
                rig.view()->goTo(static_cast<Step>(step));
            }
            QTest::qWait(20);
            for (int i = 0; i < 50 && !support::cutTexts(rig.view()).isEmpty(); ++i)
                QTest::qWait(10); // a layout in a scroll area settles in several rounds
            const QByteArray where = rig.title().toUtf8();
            QVERIFY2(support::unnamedFields(rig.view()).isEmpty(),
                where + ": " + support::unnamedFields(rig.view()).join(u"; "_s).toUtf8());

            QVERIFY2(support::cutTexts(rig.view()).isEmpty(),
                where + ": " + support::cutTexts(rig.view()).join(u"; "_s).toUtf8());
            QVERIFY2(support::doubleMnemonics(rig.page()).isEmpty(),
                where + ": " + support::doubleMnemonics(rig.page()).join(u"; "_s).toUtf8());
            rig.shot(u"12-%1-%2-%3%4"_s.arg(language).arg(width).arg(step).arg(isLong ? u"-long"_s
                    : client                                                          ? u"-client"_s
                    : afterCheck                                                      ? u"-done"_s
                                                                                      : QString()));
            rig.view()->resize(width, 2000); // nothing scrolled away, so that places can be compared
            QTest::qWait(20);
            const QStringList order = support::tabOrderFaults(rig.page());
            QVERIFY2(order.isEmpty(), where + ": " + order.join(u"; "_s).toUtf8());
            rig.view()->resize(width, height);
            QTest::qWait(20);
        }
    }
}

void TstFriendPages::nothingIsWithoutGerman()
{
    Rig rig(Rig::Client::Practice);
    rig.card.language = u"de"_s;
    rig.saveRule();
    rig.invite();
    QVERIFY(rig.world.friendAccepts(u"attic"_s, u"tom@example.org"_s).has_value());
    rig.arrive();
    QVERIFY(rig.open());
    for (int step = 0; step < 6; ++step) {
        rig.view()->goTo(static_cast<Step>(step));
        if (step == 4) {
            rig.page()->primary();
            QTRY_VERIFY(rig.view()->session().flow().verdict().has_value());
        }
        QTest::qWait(10);
    }
    const QStringList own{u"ui::AccountPage"_s, u"ui::CardDialog"_s, u"ui::Check"_s, u"ui::DonePage"_s,
        u"ui::Friend"_s, u"ui::InstallHints"_s, u"ui::InvitePage"_s, u"ui::Privacy"_s, u"ui::ResultDialog"_s,
        u"ui::StatementView"_s, u"ui::WelcomePage"_s};
    for (const QString &missing : rig.german.missing())
        for (const QString &context : own)
            QVERIFY2(!missing.startsWith(context), qPrintable(missing));
}

void TstFriendPages::speaksTheLanguageOfTheCard()
{
    Rig rig(Rig::Client::None);
    rig.card.language = u"de"_s;
    QVERIFY(rig.open());
    QCOMPARE(rig.spoken, u"de"_s);
    QVERIFY(rig.title().contains(u"Mira öffnet dir eine Tür"));
    rig.view()->goTo(Step::WhatHostCanSee);
    QCOMPARE(rig.title(), u"Was Mira sehen kann"_s);
    QTRY_VERIFY(
        wordsOf(rig.page()).contains(u"Deinen übrigen Datenverkehr sehen. Er läuft nicht über attic."));
    QTRY_VERIFY(wordsOf(rig.page()).contains(u"21. November 2026"));
    rig.close();
    QCOMPARE(rig.spoken, u"en"_s); // the program speaks its own language again
}

void TstFriendPages::languageCanBeSwitched()
{
    Rig rig(Rig::Client::None);
    QVERIFY(rig.open());
    QVERIFY(rig.tabTo(u"language"_s));
    rig.key(Qt::Key_Down);
    QTRY_COMPARE(rig.spoken, u"de"_s);
    QTRY_VERIFY(rig.title().contains(u"Hallo Tom"));
    auto *box = rig.page()->findChild<QComboBox *>(u"language"_s);
    QVERIFY(box);
    QCOMPARE(box->currentText(), u"Deutsch"_s);
    QCOMPARE(rig.view()->flowView()->rail()->steps().at(1).title, u"Dein Konto"_s);
}

void TstFriendPages::aSecondCardTakesThePlaceOfAnother_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("shown");
    QTest::newRow("two German ones") << u"en"_s << u"de"_s << u"de"_s << u"de"_s;
    QTest::newRow("an English one") << u"de"_s << u"de"_s << u"en"_s << u"en"_s;
    QTest::newRow("an English one, in English") << u"en"_s << u"de"_s << u"en"_s << u"en"_s;
    QTest::newRow("a German one") << u"en"_s << u"en"_s << u"de"_s << u"de"_s;
    QTest::newRow("one that names no language") << u"en"_s << u"de"_s << QString() << u"en"_s;
}

/// As a card that is dropped on the window: its pages are made before those of the other one go.
void TstFriendPages::aSecondCardTakesThePlaceOfAnother()
{
    QFETCH(const QString, own);
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const QString, shown);
    Rig rig(Rig::Client::None);
    rig.cards.choose(own);
    rig.card.language = first;
    ui::FriendView *before = rig.open();
    QVERIFY(before);
    QCOMPARE(rig.spoken, first);
    rig.card.language = second;
    rig.card.nonce = u"1123456789abcdef0123456789abcdef"_s;
    QVERIFY(rig.open());
    before->hide();
    before->deleteLater();
    QCoreApplication::sendPostedEvents(before, QEvent::DeferredDelete);
    QCOMPARE(rig.spoken, shown);
    QCOMPARE(rig.view()->session().language(), shown);
    rig.view()->goTo(Step::WhatHostCanSee);
    QCOMPARE(rig.title() == u"Was Mira sehen kann"_s, shown == u"de"_s);
    rig.view()->session().setLanguage(u"de"_s); // what is chosen on the card is the card's
    QCOMPARE(rig.spoken, u"de"_s);
    rig.close();
    QCOMPARE(rig.spoken, own);
}

void TstFriendPages::wrongAccountIsNamedWithWhatToDo()
{
    Rig rig(Rig::Client::Practice);
    rig.world.rehearse(Rehearsal::WrongAccount);
    QVERIFY(rig.open());
    rig.key(Qt::Key_Return);
    QTRY_VERIFY(wordsOf(rig.page()).contains(u"The card names another account: tom@example.org"));
    QTRY_VERIFY(wordsOf(rig.page()).contains(u"tailscale switch"));
    QVERIFY(!rig.page()->notYet().isEmpty());
    rig.shot(u"06g-wrong-account"_s);
    rig.world.rehearse(Rehearsal::WrongAccount, false);
    QVERIFY(rig.press(u"lookAgain"_s));
    QTRY_COMPARE(rig.title(), u"Your account is the right one"_s);
    QCOMPARE(rig.page()->notYet(), QString());
}

void TstFriendPages::accountPageSays_data()
{
    QTest::addColumn<int>("rehearsal");
    QTest::addColumn<QString>("words");
    QTest::newRow("signed out") << int(Rehearsal::FriendSignedOut) << "tailscale login";
    QTest::newRow("tagged device") << int(Rehearsal::TaggedFriendMachine)
                                   << "a tagged device cannot use a share";
}

void TstFriendPages::accountPageSays()
{
    QFETCH(const int, rehearsal);
    QFETCH(const QString, words);
    Rig rig(Rig::Client::Practice);
    rig.world.rehearse(Rehearsal(rehearsal));
    QVERIFY(rig.open());
    rig.key(Qt::Key_Return);
    QTRY_VERIFY(wordsOf(rig.page()).contains(words));
    QVERIFY(!rig.page()->notYet().isEmpty());
}

void TstFriendPages::showsHowToInstallForEachSystem()
{
    Rig rig(Rig::Client::None);
    QVERIFY(rig.open());
    rig.key(Qt::Key_Return);
    QTRY_VERIFY(wordsOf(rig.page()).contains(u"sudo tailscale up"));
    rig.key(Qt::Key_Right); // from Linux, which is this computer, to Android
    rig.key(Qt::Key_Space);
    QTRY_VERIFY(wordsOf(rig.page()).contains(u"Play Store"));
    QSet<QString> all;
    for (const ui::InstallHints &hints : ui::InstallHints::all()) {
        const QStringList steps = hints.steps(u"tom@example.org"_s);
        QVERIFY(steps.size() >= 2 && steps.last().contains(u"tom@example.org"));
        all.insert(hints.id);
    }
    QCOMPARE(all.size(), 5);
}

void TstFriendPages::inviteLinkOpensFromTheCard()
{
    Rig rig(Rig::Client::None);
    rig.link = base::Secret(u"https://login.tailscale.com/admin/invite/abc"_s);
    QVERIFY(rig.open());
    rig.view()->goTo(Step::TheInvite);
    QVERIFY(rig.press(u"openInvite"_s));
    QCOMPARE(rig.opened, QList<QUrl>{QUrl(u"https://login.tailscale.com/admin/invite/abc"_s)});
    QVERIFY(!wordsOf(rig.page()).contains(u"abc")); // a secret is not on the page
}

void TstFriendPages::notNowGoesOnWithoutAgreement()
{
    Rig rig(Rig::Client::None);
    QVERIFY(rig.open());
    rig.view()->goTo(Step::WhatHostCanSee);
    QVERIFY(rig.press(u"notNow"_s));
    QCOMPARE(rig.step(), 4);
    QVERIFY(!rig.view()->session().visit().agreedAt.isValid());
    QCOMPARE(rig.view()->flowView()->rail()->steps().at(3).state, ui::RailStep::State::Declined);
}

void TstFriendPages::reasonsAndChecksUnfoldByKey()
{
    Rig rig(Rig::Client::None);
    QVERIFY(rig.open());
    rig.view()->goTo(Step::WhatHostCanSee);
    QVERIFY(rig.press(u"why"_s));
    QTRY_VERIFY(wordsOf(rig.page()).contains(u"When: From the moment you accept the invite."));
    QTRY_VERIFY(wordsOf(rig.page()).contains(u"Tailscale docs, features/sharing"));
    QVERIFY(rig.press(u"check"_s));
    rig.shot(u"07b-unfolded"_s);
    QCOMPARE(support::unnamedFields(rig.page()), QStringList());
    rig.key(Qt::Key_Escape); // folds, does not leave
    QVERIFY(rig.view()->isVisible());
    QTRY_VERIFY(!wordsOf(rig.page()).contains(u"When: From the moment you accept the invite."));
}

void TstFriendPages::savesTheStatementsAsPdf()
{
    Rig rig(Rig::Client::None);
    QVERIFY(rig.open());
    rig.view()->goTo(Step::WhatHostCanSee);
    QVERIFY(rig.press(u"savePdf"_s));
    QVERIFY(rig.savedBytes.startsWith("%PDF-"));
    QCOMPARE(rig.savedName, u"halfdoor-tom-jellyfin.pdf"_s);
}

void TstFriendPages::cardCanBeShown()
{
    Rig rig(Rig::Client::None);
    QVERIFY(rig.open());
    QVERIFY(rig.press(u"showCard"_s));
    QTRY_VERIFY(QApplication::activeModalWidget());
    const QString words = wordsOf(QApplication::activeModalWidget());
    QVERIFY(words.contains(u"This is what Mira claims."));
    QVERIFY(words.contains(u"100.101.102.103"));
    QCOMPARE(support::cutTexts(QApplication::activeModalWidget()), QStringList());
    rig.shot(u"06h-card"_s);
    rig.key(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(rig.view()->isVisible());
}

void TstFriendPages::markupInACardStaysText()
{
    Rig rig(Rig::Client::None);
    rig.card.serviceName = u"Jelly & fin"_s; // what a card may hold; markup is refused when it is read
    rig.card.hostName = u"Mira & Ben"_s;
    QVERIFY(rig.open());
    for (int step = 0; step < 6; ++step) {
        rig.view()->goTo(static_cast<Step>(step));
        const QString words = wordsOf(rig.page());
        QVERIFY2(!words.contains(u"Mira _Ben"), qPrintable(words));
        QCOMPARE(support::doubleMnemonics(rig.page()), QStringList());
    }
    QTRY_VERIFY(wordsOf(rig.page()).contains(u"Jelly & fin"));
}

void TstFriendPages::fullDiskIsSaid()
{
    Rig rig(Rig::Client::None);
    QVERIFY(rig.open());
    rig.key(Qt::Key_Return);
    QVERIFY(rig.press(u"confirmAccount"_s));
    rig.visits.isFull = true;
    rig.key(Qt::Key_Return);
    QCOMPARE(rig.step(), 1); // nothing is called done that was not kept
    QVERIFY2(!rig.view()->session().fault().isEmpty(), "the fault is known");
    QTRY_VERIFY(wordsOf(rig.page()).contains(rig.view()->session().fault()));
}

QTEST_MAIN(TstFriendPages)
#include "tst_friend_pages.moc"
