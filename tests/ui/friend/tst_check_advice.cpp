// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/check_advice.h"
#include "ui/friend/check_board.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = probe::Verdict::Kind;
using Cause = probe::Verdict::Cause;

class TstCheckAdvice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyOtherVerdictHasAdvice_data();
    void everyOtherVerdictHasAdvice();
    void asPromisedNeedsNone();
    void boardKeepsTheWorstOfADoor();
    void boardShowsTheVerdict();
};

namespace {

const ui::CheckAdvice::Names names{u"Mira"_s, u"attic"_s, u"Jellyfin"_s, u"tom@example.org"_s};

probe::CheckPlan plan()
{
    probe::CheckPlan made;
    made.doors = {{8096, u"Jellyfin"_s}};
    made.closed = {{22, true}, {445, true}, {9000, false}};
    return made;
}

probe::Progress answer(quint16 port, probe::Outcome outcome)
{
    probe::Progress progress;
    progress.last = probe::ProbeResult{
        {*base::Address::parse(u"100.101.102.103"_s), port}, outcome, std::chrono::milliseconds(3), 1};
    return progress;
}

ui::Plank::State stateOf(const ui::CheckBoard &board, quint16 port)
{
    for (const ui::Plank &plank : board.planks())
        if (plank.port == port)
            return plank.state;
    return ui::Plank::State::ToDo;
}

} // namespace

void TstCheckAdvice::everyOtherVerdictHasAdvice_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("cause");
    QTest::addColumn<QString>("mentions");
    const auto row = [](const char *name, Kind kind, Cause cause, const char *mentions) {
        QTest::newRow(name) << int(kind) << int(cause) << QString::fromUtf8(mentions);
    };
    row("leaking", Kind::Leaking, Cause::None, "Send Mira the result");
    row("loose", Kind::LooselyClosed, Cause::None, "Send Mira the result");
    row("service down", Kind::ServiceDown, Cause::None, "Jellyfin does not answer");
    row("rule under way", Kind::NotThereYet, Cause::DoorSilent, "a minute");
    row("not listed", Kind::NotThereYet, Cause::MachineNotListed, "Accept the invite with tom@example.org");
    row("nothing answered", Kind::Undecided, Cause::NothingAnswered, "switched off");
    row("machine silent", Kind::Undecided, Cause::MachineSilent, "switched off");
    row("only UDP", Kind::Undecided, Cause::OnlyUdp, "Jellyfin itself");
    row("name leads elsewhere", Kind::Undecided, Cause::NameLeadsElsewhere, "MagicDNS");
    row("control lost", Kind::Undecided, Cause::ControlLost, "check again");
    row("cut short", Kind::Undecided, Cause::CutShort, "to its end");
    row("nothing else tried", Kind::Undecided, Cause::NothingElseTried, "other ports");
    row("could not try", Kind::Undecided, Cause::CouldNotTry, "forbids connections");
    row("too lossy", Kind::Undecided, Cause::TooMuchLoss, "cable");
    row("errors limited", Kind::Undecided, Cause::ErrorsLimited, "firewall on attic");
    row("own port silent", Kind::Undecided, Cause::OwnPortSilent, "firewall on this computer");
    row("forbidden address", Kind::Undecided, Cause::AddressForbidden, "new card");
    row("no client", Kind::YourSideFirst, Cause::NoClient, "Install Tailscale");
    row("not running", Kind::YourSideFirst, Cause::ClientNotRunning, "Start Tailscale");
    row("signed out", Kind::YourSideFirst, Cause::SignedOut, "Sign in to Tailscale as tom@example.org");
    row("needs approval", Kind::YourSideFirst, Cause::NeedsApproval, "Approve");
    row("stopped", Kind::YourSideFirst, Cause::ClientStopped, "switch it on");
    row("wrong account", Kind::YourSideFirst, Cause::WrongAccount, "account tom@example.org");
    row("tagged", Kind::YourSideFirst, Cause::TaggedDevice, "tag");
    row("no route", Kind::YourSideFirst, Cause::NoRoute, "Switch Tailscale on");
}

void TstCheckAdvice::everyOtherVerdictHasAdvice()
{
    QFETCH(const int, kind);
    QFETCH(const int, cause);
    QFETCH(const QString, mentions);
    probe::Verdict verdict;
    verdict.kind = Kind(kind);
    verdict.cause = Cause(cause);
    const QString all = ui::CheckAdvice::steps(verdict, names).join(u' ');
    QVERIFY2(all.contains(mentions, Qt::CaseInsensitive), qPrintable(all));
    QVERIFY(!all.contains(u'%'));
    QVERIFY(!ui::CheckAdvice::comfort(verdict, names).contains(u'%'));
}

void TstCheckAdvice::asPromisedNeedsNone()
{
    probe::Verdict verdict;
    verdict.kind = Kind::AsPromised;
    QCOMPARE(ui::CheckAdvice::steps(verdict, names), QStringList());
    QCOMPARE(ui::CheckAdvice::comfort(verdict, names), QString());
}

void TstCheckAdvice::boardKeepsTheWorstOfADoor()
{
    ui::CheckBoard board(plan());
    QCOMPARE(board.count(), 4);
    QCOMPARE(board.closedCount(), 3);
    QCOMPARE(board.tried(), 0);
    board.add(answer(445, probe::Outcome::Open));
    board.add(answer(445, probe::Outcome::Silent)); // the other address
    QCOMPARE(stateOf(board, 445), ui::Plank::State::OpenNotPromised);
    QCOMPARE(board.closedOpened(), 1);
    board.add(answer(8096, probe::Outcome::Silent));
    QVERIFY(!board.hasOpened(8096));
    board.add(answer(8096, probe::Outcome::Open));
    QVERIFY(board.hasOpened(8096));
    QCOMPARE(board.tried(), 2);
    QCOMPARE(board.closedTried(), 1);
}

void TstCheckAdvice::boardShowsTheVerdict()
{
    ui::CheckBoard board(plan());
    probe::Verdict verdict;
    verdict.kind = Kind::Leaking;
    verdict.open = {{8096, u"Jellyfin"_s}};
    verdict.leaking = {445};
    verdict.loose = {9000};
    verdict.shut = {22};
    board.finish(verdict);
    QCOMPARE(stateOf(board, 8096), ui::Plank::State::OpenAsPromised);
    QCOMPARE(stateOf(board, 445), ui::Plank::State::OpenNotPromised);
    QCOMPARE(stateOf(board, 9000), ui::Plank::State::Refused);
    QCOMPARE(stateOf(board, 22), ui::Plank::State::Shut);
}

QTEST_GUILESS_MAIN(TstCheckAdvice)
#include "tst_check_advice.moc"
