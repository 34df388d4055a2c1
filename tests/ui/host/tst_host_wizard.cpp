// SPDX-License-Identifier: GPL-3.0-or-later
#include "host_rig.h"
#include "tests/support/gui_checks.h"
#include "ui/host/card_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/flow_view.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/page.h"
#include "ui/widgets/page_header.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using share::Step;

namespace {

const QString tom = u"tom@example.org"_s;
const QString ann = u"ann@example.net"_s;

std::optional<share::Card> cardOn(const HostRig &rig)
{
    auto *page = qobject_cast<ui::CardPage *>(rig.page());
    return page ? page->card() : std::nullopt;
}

} // namespace

class TstHostWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { support::useAppLook(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void walkedByKeyboardInPractice();
    void walkedByKeyboardByHand();
    void secondFriendLeavesTheFirstAlone();
    void wrongAccountIsNotLetInByAClick();
    void ruleIsNeverSavedUnseen();
    void pausedRuleOpensAgain();
    void undoGivesTheFormerBytes();
    void pastedBackFormerFileIsNoticed();
    void refusedPolicyIsExplained();
    void servePortIs443();
    void extraPortCostsOneClick();
    void leavingKeepsWhatWasTyped();
    void resultOfAnotherCardIsRefused();
    void whatDiffersLeadsToTheRule();
    void whatTheRuleCannotMendLeadsOn();
    void anOlderResultIsKeptBesideTheNewest();
    void aResultThatWasCutShortCountsWhatItTried();
};

void TstHostWizard::walkedByKeyboardInPractice()
{
    HostRig rig(true);
    rig.openNew();
    QCOMPARE(rig.step(), Step::TwoHouses);
    QVERIFY(rig.walkToCard(u"Jellyfin"_s, u"Tom"_s, tom));
    QCOMPARE(rig.share().service.doors.front().port, std::uint16_t(8096));
    QVERIFY(rig.world.savedPolicy().contains("tom@example.org"));

    QVERIFY(rig.tabTo(u"friendAccepts"_s));
    rig.press(Qt::Key_Space);
    QTRY_COMPARE(rig.share().invite.state, share::Invite::State::Accepted);
    QCOMPARE(rig.share().invite.acceptedBy, tom);
    QVERIFY(rig.pressPrimary());
    QCOMPARE(rig.step(), Step::TheCard);
    const auto card = cardOn(rig);
    QVERIFY(card.has_value());
    QVERIFY(card->invite.isEmpty());
    QVERIFY(rig.tabTo(u"saveCard"_s));
    rig.press(Qt::Key_Space);
    QCOMPARE(rig.lastCard, share::writeCard(*card));
    for (const QString &file : {u"saveHtml"_s, u"savePdf"_s}) {
        QVERIFY(rig.tabTo(file));
        rig.press(Qt::Key_Space);
    }
    QVERIFY(rig.saved[u"Jellyfin-Tom.html"_s].contains("http://attic.owl-newt.ts.net:8096"));
    QVERIFY(rig.saved[u"Jellyfin-Tom.pdf"_s].startsWith("%PDF"));
    QVERIFY(rig.pressPrimary());

    QCOMPARE(rig.step(), Step::TheProof);
    rig.clock.advance(std::chrono::seconds(60)); // the rule has arrived at the machines
    const QByteArray result = rig.friendsResult(*card, tom);
    QVERIFY(!result.isEmpty());
    QVERIFY(rig.paste(u"resultText"_s, result));
    QVERIFY(rig.pressPrimary());
    const auto proof = rig.view().session().flow().lastProof();
    QVERIFY(proof.has_value());
    QCOMPARE(proof->verdict.kind, probe::Verdict::Kind::AsPromised);
    QCOMPARE(rig.page()->header()->title() + u'.', proof->words.headline);
    QVERIFY(rig.pressPrimary());

    QCOMPARE(rig.step(), Step::Aftercare);
    QSignalSpy finished(&rig.view(), &ui::HostView::finished);
    QVERIFY(rig.pressPrimary());
    QCOMPARE(finished.size(), 1);
    for (int i = 0; i < share::stepCount; ++i) {
        QVERIFY2(
            rig.view().session().flow().isComplete(static_cast<Step>(i)), qPrintable(QString::number(i)));
    }
    QCOMPARE(rig.shares.list().shares.size(), std::size_t(1));
    QCOMPARE(rig.shares.list().shares.front(), rig.share());
}

void TstHostWizard::walkedByKeyboardByHand()
{
    HostRig rig(false);
    rig.openNew();
    rig.press(Qt::Key_Return);
    QVERIFY(rig.type(u"hostName"_s, u"Mira"_s));
    QVERIFY(rig.type(u"hostLogin"_s, u"mira@example.com"_s));
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.step(), Step::WhatYouShare);
    QVERIFY(rig.type(u"machineName"_s, u"attic"_s));
    QVERIFY(rig.type(u"machineDnsName"_s, u"attic.tail1234.ts.net"_s));
    QVERIFY(rig.type(u"machineAddresses"_s, u"100.101.102.103, fd7a:115c:a1e0::4a01:6667"_s));
    QVERIFY(rig.choose(u"Something else…"_s));
    QVERIFY(rig.type(u"serviceName"_s, u"Immich"_s));
    QVERIFY(rig.type(u"port"_s, u"2283"_s));
    QVERIFY(rig.type(u"listening"_s, u"22 445"_s));
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.step(), Step::YourFriend);
    QCOMPARE(rig.share().service.listening, (std::vector<std::uint16_t>{22, 445}));
    QVERIFY(rig.type(u"friendName"_s, u"Ann"_s));
    QVERIFY(rig.type(u"friendLogin"_s, ann));
    rig.press(Qt::Key_Return);

    QCOMPARE(rig.step(), Step::TheRule);
    const QByteArray policy
        = "{\r\n\t// mine\r\n\t\"grants\": [{\"src\": [\"*\"], \"dst\": [\"*\"], \"ip\": [\"*\"]}],\r\n}\r\n";
    QVERIFY(rig.paste(u"policyText"_s, policy));
    QVERIFY(rig.pressPrimary());
    QTRY_COMPARE(rig.view().session().flow().rule().state, share::RuleView::State::Planned);
    QVERIFY(rig.pressPrimary()); // the new file is on the clipboard
    const QString planned = QApplication::clipboard()->text();
    QVERIFY(planned.contains(ann) && planned.contains(u"// mine"_s));
    QVERIFY(!rig.share().rule.confirmed);
    QVERIFY(rig.paste(u"readBack"_s, planned.toUtf8()));
    QVERIFY(rig.pressPrimary());
    QVERIFY(rig.share().rule.confirmed);
    QVERIFY(rig.pressPrimary());

    QCOMPARE(rig.step(), Step::TheInvite);
    QVERIFY(rig.pressPrimary());
    QCOMPARE(rig.share().invite.state, share::Invite::State::Made);
    QVERIFY(rig.type(u"acceptedBy"_s, ann));
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.share().invite.state, share::Invite::State::Accepted);
    QVERIFY(rig.pressPrimary());
    QCOMPARE(rig.step(), Step::TheCard);
    QVERIFY(cardOn(rig).has_value());
    QVERIFY(!cardOn(rig)->practice);
    QVERIFY(rig.pressPrimary());
    QVERIFY(rig.pressPrimary()); // no result yet: one can go on
    QCOMPARE(rig.step(), Step::Aftercare);
    QVERIFY(rig.tabTo(u"decline"_s));
    rig.press(Qt::Key_Return);
    QVERIFY(rig.share().aftercare.decided);
    QVERIFY(!rig.share().aftercare.quarterly);
}

void TstHostWizard::secondFriendLeavesTheFirstAlone()
{
    HostRig rig(true);
    rig.openNew();
    QVERIFY(rig.walkToCard(u"Jellyfin"_s, u"Tom"_s, tom));
    QVERIFY(rig.tabTo(u"friendAccepts"_s));
    rig.press(Qt::Key_Space);
    QTRY_COMPARE(rig.share().invite.state, share::Invite::State::Accepted);
    QVERIFY(rig.pressPrimary());
    const share::Card card = *cardOn(rig);
    rig.clock.advance(std::chrono::seconds(60));
    QVERIFY(rig.pressPrimary());
    QVERIFY(rig.paste(u"resultText"_s, rig.friendsResult(card, tom)));
    QVERIFY(rig.pressPrimary());
    const share::Share first = rig.share();
    const QByteArray before = rig.world.savedPolicy();

    rig.open(share::anotherFriend(first, rig.clock.now()));
    QTRY_COMPARE(rig.step(), Step::YourFriend);
    QVERIFY(rig.type(u"friendName"_s, u"Ann"_s));
    QVERIFY(rig.type(u"friendLogin"_s, ann));
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.step(), Step::TheRule);
    QVERIFY(rig.pressPrimary());
    QVERIFY(rig.share().rule.confirmed);
    QVERIFY(rig.pressPrimary());
    QVERIFY(rig.pressPrimary());
    QVERIFY(rig.tabTo(u"friendAccepts"_s));
    rig.press(Qt::Key_Space);
    QTRY_COMPARE(rig.share().invite.state, share::Invite::State::Accepted);
    QCOMPARE(rig.share().invite.acceptedBy, ann);

    const auto kept = rig.shares.load(first.id);
    QVERIFY(kept.has_value());
    QCOMPARE(*kept, first); // rule, proof and history of the first friend
    QVERIFY(rig.share().id != first.id);
    const QByteArray after = rig.world.savedPolicy();
    const auto state = policy::ruleState(after, share::intentOf(first));
    QVERIFY(state.has_value());
    QCOMPARE(*state, policy::RuleState::Present);
    const QByteArrayList lines = before.split('\n');
    for (const QByteArray &line : lines)
        QVERIFY2(after.contains(line), line.constData()); // nothing that stood there was touched
    rig.clock.advance(std::chrono::seconds(60));
    const auto again = share::readResult(rig.friendsResult(card, tom));
    QVERIFY(again.has_value());
    QCOMPARE(probe::verdict(again->check, again->situation).kind, probe::Verdict::Kind::AsPromised);
}

void TstHostWizard::wrongAccountIsNotLetInByAClick()
{
    HostRig rig(true);
    rig.openNew();
    QVERIFY(rig.walkToCard(u"Jellyfin"_s, u"Tom"_s, tom));
    rig.world.rehearse(practice::Rehearsal::WrongAccount);
    QVERIFY(rig.tabTo(u"friendAccepts"_s));
    rig.press(Qt::Key_Space);
    QTRY_COMPARE(rig.share().invite.state, share::Invite::State::WrongAccount);
    QCOMPARE(rig.page()->header()->title(), u"Another account has accepted"_s);
    QVERIFY(!rig.page()->footer()->primary()->text().contains(u"Next"_s));
    const auto *adopt = rig.page()->findChild<QWidget *>(u"adopt"_s);
    QVERIFY(
        adopt && adopt->isVisible() && !adopt->isEnabled()); // only after the friend was asked by another way
    QVERIFY(rig.pressPrimary());                             // withdraw and invite again
    QCOMPARE(rig.share().invite.state, share::Invite::State::Made);
    QCOMPARE(rig.share().person.login, tom);
    rig.world.rehearse(practice::Rehearsal::WrongAccount, false);
    QVERIFY(rig.tabTo(u"friendAccepts"_s));
    rig.press(Qt::Key_Space);
    QTRY_COMPARE(rig.share().invite.state, share::Invite::State::Accepted);
}

void TstHostWizard::ruleIsNeverSavedUnseen()
{
    HostRig rig(true);
    rig.openNew();
    const QByteArray before = rig.world.savedPolicy();
    rig.press(Qt::Key_Return);
    QVERIFY(rig.type(u"hostName"_s, u"Mira"_s));
    rig.press(Qt::Key_Return);
    QVERIFY(rig.choose(u"attic"_s));
    QVERIFY(rig.choose(u"Jellyfin"_s));
    rig.press(Qt::Key_Return);
    QVERIFY(rig.type(u"friendName"_s, u"Tom"_s));
    QVERIFY(rig.type(u"friendLogin"_s, tom));
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.step(), Step::TheRule);
    QCOMPARE(rig.view().session().flow().rule().state, share::RuleView::State::Planned);
    QCOMPARE(rig.world.savedPolicy(), before);
    const auto *diff = rig.page()->findChild<QPlainTextEdit *>(u"diff"_s);
    QVERIFY(diff && diff->isVisible() && diff->toPlainText().contains(tom));
}

void TstHostWizard::pausedRuleOpensAgain()
{
    HostRig rig(true);
    rig.openNew();
    QVERIFY(rig.walkToCard(u"Jellyfin"_s, u"Tom"_s, tom));
    const share::Share share = rig.share();
    const QByteArray open = rig.world.savedPolicy();
    const auto change = [&rig](const share::Share &of, share::RuleTask task) {
        ui::HostUiPorts pages;
        pages.world = &rig.world;
        share::HostPorts ports{.shares = rig.shares,
            .policies = rig.policies,
            .tailnet = &rig.world.tailnet(),
            .client = &rig.world.hostClient(),
            .clock = rig.clock};
        ui::RuleChangeView view(std::make_unique<share::HostFlow>(of, ports), task, pages);
        support::showAt(view, 1100, 720);
        QApplication::setActiveWindow(&view);
        view.start();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        return view.session().share();
    };
    const share::Share paused = change(share, share::RuleTask::Pause);
    QCOMPARE(paused.rule.state, share::Rule::State::Paused);
    QVERIFY(rig.world.savedPolicy() != open);
    const share::Share resumed = change(paused, share::RuleTask::Resume);
    QCOMPARE(resumed.rule.state, share::Rule::State::Saved);
    QCOMPARE(rig.world.savedPolicy(), open);
}

void TstHostWizard::undoGivesTheFormerBytes()
{
    HostRig rig(true);
    rig.openNew();
    const QByteArray before = rig.world.savedPolicy();
    rig.press(Qt::Key_Return);
    QVERIFY(rig.type(u"hostName"_s, u"Mira"_s));
    rig.press(Qt::Key_Return);
    QVERIFY(rig.choose(u"attic"_s));
    QVERIFY(rig.choose(u"Jellyfin"_s));
    rig.press(Qt::Key_Return);
    QVERIFY(rig.type(u"friendName"_s, u"Tom"_s));
    QVERIFY(rig.type(u"friendLogin"_s, tom));
    rig.press(Qt::Key_Return);
    QVERIFY(rig.pressPrimary());
    QVERIFY(rig.world.savedPolicy() != before);
    QVERIFY(rig.tabTo(u"undo"_s));
    rig.press(Qt::Key_Return);
    const auto *callout = rig.page()->findChild<QWidget *>(u"findings"_s);
    QVERIFY(callout && callout->isVisible()); // it says what that opens
    QVERIFY(rig.world.savedPolicy() != before);
    QVERIFY(rig.pressPrimary());
    QCOMPARE(rig.world.savedPolicy(), before);
    QCOMPARE(rig.share().rule.state, share::Rule::State::Removed);
}

void TstHostWizard::pastedBackFormerFileIsNoticed()
{
    HostRig rig(false);
    rig.open(rig.tomsDraft());
    QCOMPARE(rig.step(), Step::TheRule);
    const QByteArray policy
        = "{\"acls\": [{\"action\": \"accept\", \"src\": [\"*\"], \"dst\": [\"*:*\"]}]}\n";
    QVERIFY(rig.paste(u"policyText"_s, policy));
    QVERIFY(rig.pressPrimary());
    QTRY_COMPARE(rig.view().session().flow().rule().state, share::RuleView::State::Planned);
    QVERIFY(rig.pressPrimary());
    QVERIFY(rig.paste(u"readBack"_s, policy));
    QVERIFY(rig.pressPrimary());
    QCOMPARE(rig.view().session().flow().rule().state, share::RuleView::State::Differs);
    QVERIFY(!rig.share().rule.confirmed);
    QVERIFY(rig.view().session().flow().rule().difference->isFormer);
}

void TstHostWizard::refusedPolicyIsExplained()
{
    HostRig rig(false);
    rig.open(rig.tomsDraft());
    QVERIFY(rig.paste(u"policyText"_s, "{\n\"grants\": [,]\n}"));
    QVERIFY(rig.pressPrimary());
    QTRY_COMPARE(rig.view().session().flow().rule().state, share::RuleView::State::Refused);
    const auto labels = rig.page()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->isVisible() && label->text().contains(u"Line 2"_s); }));
    // It can be mended on the same page.
    QVERIFY(rig.paste(u"policyText"_s, "{\n\"grants\": []\n}"));
    QVERIFY(rig.pressPrimary());
    QTRY_COMPARE(rig.view().session().flow().rule().state, share::RuleView::State::Planned);
}

void TstHostWizard::servePortIs443()
{
    HostRig rig(true);
    rig.openNew();
    rig.press(Qt::Key_Return);
    QVERIFY(rig.type(u"hostName"_s, u"Mira"_s));
    rig.press(Qt::Key_Return);
    QVERIFY(rig.choose(u"attic"_s));
    QVERIFY(rig.choose(u"Jellyfin"_s));
    QVERIFY(rig.tabTo(u"direct"_s));
    rig.press(Qt::Key_Down); // through Serve
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.step(), Step::YourFriend);
    QCOMPARE(rig.share().service.exposure, share::Exposure::Serve);
    QCOMPARE(rig.share().service.doors.size(), std::size_t(1));
    QCOMPARE(rig.share().service.doors.front().port, std::uint16_t(443));
    const auto &others = rig.share().service.listening;
    QVERIFY(std::find(others.begin(), others.end(), 8096) != others.end()); // its own port has to stay shut
}

void TstHostWizard::extraPortCostsOneClick()
{
    HostRig rig(true);
    rig.openNew();
    rig.press(Qt::Key_Return);
    QVERIFY(rig.type(u"hostName"_s, u"Mira"_s));
    rig.press(Qt::Key_Return);
    QVERIFY(rig.choose(u"attic"_s));
    QVERIFY(rig.choose(u"Jellyfin"_s));
    QVERIFY(!rig.page()->findChild<QLineEdit *>(u"port2"_s));
    QVERIFY(rig.tabTo(u"addPort"_s));
    rig.press(Qt::Key_Return);
    QVERIFY(rig.type(u"port2"_s, u"8096"_s));
    QVERIFY(!rig.page()->footer()->primary()->isEnabled());
    QVERIFY(rig.page()->footer()->shownHint().contains(u"8096"_s)); // twice
    QVERIFY(rig.type(u"port2"_s, u"8920"_s));
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.step(), Step::YourFriend);
    QCOMPARE(rig.share().service.doors.size(), std::size_t(2));
}

void TstHostWizard::leavingKeepsWhatWasTyped()
{
    HostRig rig(true);
    rig.openNew();
    rig.press(Qt::Key_Return);
    QVERIFY(rig.type(u"hostName"_s, u"Mira"_s));
    QSignalSpy left(&rig.view(), &ui::HostView::left);
    rig.press(Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QCOMPARE(rig.share().hostName, u"Mira"_s);
    QCOMPARE(rig.shares.list().shares.size(), std::size_t(1));
    const share::Share kept = rig.shares.list().shares.front();
    rig.open(kept);
    QTRY_COMPARE(rig.step(), Step::WhatYouShare);
}

void TstHostWizard::resultOfAnotherCardIsRefused()
{
    HostRig rig(true);
    rig.openNew();
    QVERIFY(rig.walkToCard(u"Jellyfin"_s, u"Tom"_s, tom));
    QVERIFY(rig.tabTo(u"friendAccepts"_s));
    rig.press(Qt::Key_Space);
    QTRY_COMPARE(rig.share().invite.state, share::Invite::State::Accepted);
    QVERIFY(rig.pressPrimary());
    share::Card other = *cardOn(rig);
    other.nonce = share::makeNonce();
    rig.clock.advance(std::chrono::seconds(60));
    const QByteArray foreign = rig.friendsResult(other, tom);
    QVERIFY(rig.pressPrimary());
    QVERIFY(rig.paste(u"resultText"_s, foreign));
    QVERIFY(rig.pressPrimary());
    QVERIFY(!rig.view().session().flow().lastProof().has_value());
    const auto *text = rig.page()->findChild<QPlainTextEdit *>(u"resultText"_s);
    QVERIFY(text && text->isVisible() && !text->accessibleDescription().isEmpty());
}

/// The proof differs: the first button mends it, and one can go on all the same.
void TstHostWizard::whatDiffersLeadsToTheRule()
{
    HostRig rig(true);
    rig.openNew();
    QVERIFY(rig.walkToCard(u"Jellyfin"_s, u"Tom"_s, tom));
    QVERIFY(rig.walkToProof(
        tom, [](practice::World &world) { world.rehearse(practice::Rehearsal::RuleTooWide); }));
    QCOMPARE(rig.view().session().flow().lastProof()->verdict.kind, probe::Verdict::Kind::Leaking);
    const auto primary = [&rig] { return rig.page()->footer()->primary(); };
    auto *next = rig.page()->findChild<ui::Button *>(u"nextAnyway"_s);
    QCOMPARE(primary()->text(), u"Fix the &rule…"_s);
    QVERIFY(next && next->isVisible());
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(rig.step(), Step::Aftercare);
    rig.view().goTo(Step::TheProof);
    QTest::mouseClick(primary(), Qt::LeftButton);
    QCOMPARE(rig.step(), Step::TheRule);
    // What stands in the file today was read, and the plan closes what was opened.
    QTRY_COMPARE(rig.view().session().flow().rule().state, share::RuleView::State::Planned);
    rig.world.rehearse(practice::Rehearsal::RuleTooWide, false);
    QTest::mouseClick(primary(), Qt::LeftButton);
    QTRY_COMPARE(rig.view().session().flow().rule().state, share::RuleView::State::Saved);
    rig.clock.advance(std::chrono::seconds(60));
    rig.view().goTo(Step::TheCard);
    const share::Card card = *cardOn(rig);
    rig.view().goTo(Step::TheProof);
    rig.page()->checkAgain();
    QVERIFY(rig.paste(u"resultText"_s, rig.friendsResult(card, tom)));
    QVERIFY(rig.pressPrimary());
    QCOMPARE(rig.view().session().flow().lastProof()->verdict.kind, probe::Verdict::Kind::AsPromised);
    QCOMPARE(primary()->text(), u"&Next: aftercare"_s);
    QVERIFY(!rig.page()->findChild<ui::Button *>(u"nextAnyway"_s)->isVisible());
}

void TstHostWizard::whatTheRuleCannotMendLeadsOn()
{
    HostRig rig(true);
    rig.openNew();
    QVERIFY(rig.walkToCard(u"Jellyfin"_s, u"Tom"_s, tom));
    QVERIFY(rig.walkToProof(
        tom, [](practice::World &world) { world.rehearse(practice::Rehearsal::ServiceDown); }));
    QCOMPARE(rig.view().session().flow().lastProof()->verdict.kind, probe::Verdict::Kind::ServiceDown);
    QCOMPARE(rig.page()->footer()->primary()->text(), u"&Next: aftercare"_s);
    QTest::mouseClick(rig.page()->footer()->primary(), Qt::LeftButton);
    QCOMPARE(rig.step(), Step::Aftercare);
}

void TstHostWizard::anOlderResultIsKeptBesideTheNewest()
{
    HostRig rig(true);
    rig.openNew();
    QVERIFY(rig.walkToCard(u"Jellyfin"_s, u"Tom"_s, tom));
    QVERIFY(rig.walkToProof(tom));
    const auto newest = rig.share().results.back();
    const auto kept = [&rig] { return rig.runs.list(rig.share().id).runs.size(); };
    QCOMPARE(kept(), std::size_t(1));
    const auto saidOf = [&](const QDateTime &ended) {
        share::ResultFile result;
        result.cardId = rig.share().id;
        result.nonce = newest.nonce;
        result.practice = true;
        result.login = tom;
        result.check = newest.check;
        result.situation = newest.situation;
        result.madeAt = result.check.startedAt = result.check.endedAt = ended;
        rig.view().takeResult(share::writeResult(result));
        QString said;
        for (const auto *callout : rig.page()->findChildren<ui::Callout *>())
            said += callout->isVisible() ? callout->words() : QString();
        return said;
    };
    const QString older = saidOf(newest.check.endedAt.addSecs(-1));
    QVERIFY2(older.contains(u"An older result: it is in the history"_s), qPrintable(older));
    QCOMPARE(kept(), std::size_t(2));
    const QString before = saidOf(rig.share().rule.at.addSecs(-1));
    QVERIFY2(before.contains(u"before the rule was saved"_s), qPrintable(before));
    QCOMPARE(kept(), std::size_t(2));
    (void)saidOf(rig.clock.now().addYears(1));
    QCOMPARE(kept(), std::size_t(2));
    QCOMPARE(rig.share().results.size(), std::size_t(1));
    QCOMPARE(rig.share().results.back(), newest);
}

void TstHostWizard::aResultThatWasCutShortCountsWhatItTried()
{
    HostRig rig(true);
    rig.openNew();
    QVERIFY(rig.walkToCard(u"Jellyfin"_s, u"Tom"_s, tom));
    QVERIFY(rig.walkToProof(tom));
    const auto newest = rig.share().results.back();
    share::ResultFile result;
    result.cardId = rig.share().id;
    result.nonce = newest.nonce;
    result.practice = true;
    result.login = tom;
    result.check = newest.check;
    result.check.partial = true;
    const std::uint16_t door = result.check.plan.doors.front().port;
    std::erase_if(
        result.check.results, [door](const probe::ProbeResult &each) { return each.endpoint.port != door; });
    QVERIFY(!result.check.results.empty());
    result.situation = newest.situation;
    result.check.endedAt = newest.check.endedAt.addSecs(1);
    result.madeAt = result.check.endedAt;
    rig.clock.advance(std::chrono::seconds(2));
    rig.view().takeResult(share::writeResult(result));
    QVERIFY(rig.share().results.back().check.partial);
    const QString words = support::wordsOf(rig.page());
    QVERIFY2(
        words.contains(QRegularExpression(u"\\b1 door(\\(s\\))? of attic, tried from"_s)), qPrintable(words));
}

QTEST_MAIN(TstHostWizard)
#include "tst_host_wizard.moc"
