// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/hand_clock.h"
#include "core/practice/made_up.h"
#include "core/practice/world.h"
#include "core/probe/peer_api.h"

#include "core/policy/plan.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using api::ApiError;
using practice::HandClock;
using practice::Rehearsal;
using practice::World;
using probe::Outcome;

namespace {

const QString tom = u"tom@example.org"_s;
const QString ann = u"ann@example.net"_s;

base::Address address(const char *text)
{
    return base::Address::parse(QString::fromLatin1(text)).value();
}

const base::Address attic4 = address("100.101.102.103");
const base::Address attic6 = address("fd7a:115c:a1e0::4a01:6667");
const base::Address forge4 = address("100.90.17.4");

policy::Intent intentFor(const QString &id, const QString &login, std::uint16_t port)
{
    policy::Intent intent;
    intent.id = id;
    intent.people = {login};
    intent.machines = {{u"attic"_s, {attic4, attic6}, practice::miraLogin(), {}}};
    intent.ports = {{policy::Protocol::Tcp, port}};
    return intent;
}

/// One world, its clock, and the moves of the people in it.
struct Play {
    HandClock clock{QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC)};
    World world{clock};

    void wait(std::chrono::seconds time) { clock.advance(time); }
    Result<api::PolicyFile, ApiError> save(const QByteArray &text)
    {
        const auto file = world.tailnet().fetchPolicy().result();
        return world.tailnet().savePolicy(text, file->etag).result();
    }
    void share(const QString &id, const QString &login, std::uint16_t port)
    {
        const auto topology = world.tailnet().inventory().result();
        const auto plan = policy::plan(world.savedPolicy(), intentFor(id, login, port), &*topology);
        QVERIFY(plan.has_value());
        QVERIFY(save(plan->text).has_value());
        wait(30s);
    }
    Result<api::MachineInvite, ApiError> acceptOn(const QString &machine, const QString &login)
    {
        const auto invite = world.tailnet().makeInvite(machine).result();
        return world.accept(invite->link, login);
    }
    /// Tom has accepted the share of the attic, and its rule has arrived.
    void openTheDoor()
    {
        share(u"attic-media"_s, tom, 8096);
        QVERIFY(acceptOn(u"attic"_s, tom).has_value());
        wait(30s);
    }
    Outcome outcome(const QString &login, const base::Address &to, std::uint16_t port)
    {
        return world.friendSide(login).prober.probe({to, port}, 5s).result().outcome;
    }
    api::ClientStatus client(const QString &login)
    {
        return *world.friendSide(login).client.status().result();
    }
    bool lists(const QString &login, const QString &machine)
    {
        const auto peers = client(login).peers;
        return std::any_of(
            peers.begin(), peers.end(), [&](const api::Peer &peer) { return peer.name == machine; });
    }
};

} // namespace

class TstWorld : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nobodyOutsideReachesAnythingAtFirst();
    void everythingIsOpenWhenTheInviteComesBeforeTheRule();
    void theFriendReachesExactlyTheDoor_data();
    void theFriendReachesExactlyTheDoor();
    void aRuleNeedsTimeToArrive();
    void delayedRulesNeedLonger();
    void theOtherFriendStaysOut();
    void twoFriendsShareOneMachine();
    void theWrongAccountGetsNothing();
    void aTaggedComputerSeesNoShare();
    void aServiceThatIsDownRefuses();
    void aWideRuleLetsThroughEverything();
    void aSwitchedOffHostIsSilent();
    void aSignedOutFriendHasNoRoute();
    void withdrawingEndsTheShare();
    void anInviteWorksOnceAndFor30Days();
    void ownPeopleCannotAccept();
    void aStaleEtagChangesNothing();
    void aBrokenPolicyIsRefused();
    void theHostSeesHowManyDevicesNotTheirNames();
    void namesResolveForPeersOnly();
    void answersTakeTheirTimeAtAPace();
    void strangersGetAComputerOfTheirOwn();
    void manyConnectsFindWhatOneFinds();
    void manyConnectsFollowTheRules();
    void aSilentPortTakesItsTime();
    void closingForgetsWhatIsUnderWay();
};

void TstWorld::nobodyOutsideReachesAnythingAtFirst()
{
    Play play;
    QCOMPARE(play.outcome(tom, attic4, 8096), Outcome::Silent);
    QVERIFY(!play.lists(tom, u"attic"_s));
}

void TstWorld::everythingIsOpenWhenTheInviteComesBeforeTheRule()
{
    Play play;
    QVERIFY(play.acceptOn(u"attic"_s, tom).has_value());
    play.wait(30s);
    QCOMPARE(play.outcome(tom, attic4, 8096), Outcome::Open);
    QCOMPARE(play.outcome(tom, attic4, 22), Outcome::Open);
    QCOMPARE(play.outcome(tom, attic6, 445), Outcome::Open);
    QCOMPARE(play.outcome(tom, attic4, 9999), Outcome::Refused);
    QCOMPARE(play.outcome(tom, forge4, 22), Outcome::Silent); // not shared
}

void TstWorld::theFriendReachesExactlyTheDoor_data()
{
    QTest::addColumn<quint16>("port");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("the door") << quint16(8096) << Outcome::Open;
    QTest::newRow("another service") << quint16(8123) << Outcome::Silent;
    QTest::newRow("remote login") << quint16(22) << Outcome::Silent;
    QTest::newRow("nothing listens") << quint16(9999) << Outcome::Silent;
    QTest::newRow("built in") << quint16(probe::peerApiPorts(attic4).front()) << Outcome::Open;
}

void TstWorld::theFriendReachesExactlyTheDoor()
{
    QFETCH(const quint16, port);
    QFETCH(const Outcome, outcome);
    Play play;
    play.openTheDoor();
    QCOMPARE(play.outcome(tom, attic4, port), outcome);
    if (port < 32768)
        QCOMPARE(play.outcome(tom, attic6, port), outcome);
    QVERIFY(play.lists(tom, u"attic"_s));
    QVERIFY(!play.lists(tom, u"forge"_s));
}

void TstWorld::aRuleNeedsTimeToArrive()
{
    Play play;
    play.share(u"attic-media"_s, tom, 8096);
    QVERIFY(play.acceptOn(u"attic"_s, tom).has_value());
    QCOMPARE(play.world.untilArrived(), 4s);
    QCOMPARE(play.outcome(tom, attic4, 8096), Outcome::Silent);
    play.wait(3s);
    QCOMPARE(play.outcome(tom, attic4, 8096), Outcome::Silent);
    play.wait(1s);
    QCOMPARE(play.world.untilArrived(), 0s);
    QCOMPARE(play.outcome(tom, attic4, 8096), Outcome::Open);
}

void TstWorld::delayedRulesNeedLonger()
{
    Play play;
    play.world.rehearse(Rehearsal::RuleDelay);
    play.share(u"attic-media"_s, tom, 8096);
    QVERIFY(play.acceptOn(u"attic"_s, tom).has_value());
    play.wait(24s);
    QCOMPARE(play.outcome(tom, attic4, 8096), Outcome::Silent);
    QVERIFY(!play.lists(tom, u"attic"_s));
    play.wait(1s);
    QCOMPARE(play.outcome(tom, attic4, 8096), Outcome::Open);
}

void TstWorld::theOtherFriendStaysOut()
{
    Play play;
    play.share(u"attic-media"_s, tom, 8096);
    QVERIFY(play.acceptOn(u"attic"_s, ann).has_value());
    play.wait(30s);
    QCOMPARE(play.outcome(ann, attic4, 8096), Outcome::Silent);
    QVERIFY(!play.lists(ann, u"attic"_s)); // no rule gives her anything, so she does not see it either
}

void TstWorld::twoFriendsShareOneMachine()
{
    Play play;
    play.share(u"tom-media"_s, tom, 8096);
    QVERIFY(play.acceptOn(u"attic"_s, tom).has_value());
    play.share(u"ann-home"_s, ann, 8123);
    QVERIFY(play.acceptOn(u"attic"_s, ann).has_value());
    play.wait(30s);
    QCOMPARE(play.outcome(tom, attic4, 8096), Outcome::Open);
    QCOMPARE(play.outcome(tom, attic4, 8123), Outcome::Silent);
    QCOMPARE(play.outcome(ann, attic4, 8123), Outcome::Open);
    QCOMPARE(play.outcome(ann, attic4, 8096), Outcome::Silent);
}

void TstWorld::theWrongAccountGetsNothing()
{
    Play play;
    play.share(u"attic-media"_s, tom, 8096);
    play.world.rehearse(Rehearsal::WrongAccount);
    QVERIFY(play.world.tailnet().makeInvite(u"attic"_s).result().has_value());
    const auto accepted = play.world.friendAccepts(u"attic"_s, tom);
    QVERIFY(accepted.has_value());
    QCOMPARE(accepted->acceptedBy, practice::friendWith(tom).otherLogin);
    play.wait(30s);
    QCOMPARE(play.outcome(tom, attic4, 8096), Outcome::Silent);
    QCOMPARE(play.client(tom).login, practice::friendWith(tom).otherLogin);
    QVERIFY(!play.lists(tom, u"attic"_s));

    // The host withdraws, invites again, and the friend takes the right account.
    QVERIFY(play.world.tailnet().withdrawInvite(accepted->id).result().has_value());
    play.world.rehearse(Rehearsal::WrongAccount, false);
    QVERIFY(play.acceptOn(u"attic"_s, tom).has_value());
    play.wait(30s);
    QCOMPARE(play.outcome(tom, attic4, 8096), Outcome::Open);
}

void TstWorld::aTaggedComputerSeesNoShare()
{
    Play play;
    play.openTheDoor();
    play.world.rehearse(Rehearsal::TaggedFriendMachine);
    QCOMPARE(play.client(tom).ownTags, QStringList{u"tag:laptop"_s});
    QVERIFY(!play.lists(tom, u"attic"_s));
    QCOMPARE(play.outcome(tom, attic4, 8096), Outcome::Silent);
}

void TstWorld::aServiceThatIsDownRefuses()
{
    Play play;
    play.openTheDoor();
    play.world.rehearse(Rehearsal::ServiceDown);
    QCOMPARE(play.outcome(tom, attic4, 8096), Outcome::Refused);
    QCOMPARE(play.outcome(tom, attic4, 22), Outcome::Silent);
}

void TstWorld::aWideRuleLetsThroughEverything()
{
    Play play;
    play.share(u"attic-media"_s, tom, 8096);
    play.world.rehearse(Rehearsal::RuleTooWide);
    play.wait(30s);
    QCOMPARE(play.world.untilArrived(), 0s); // nothing is opened before the friend is there
    QVERIFY(play.acceptOn(u"attic"_s, tom).has_value());
    play.wait(30s);
    QCOMPARE(play.outcome(tom, attic4, 22), Outcome::Open);
    QCOMPARE(play.outcome(tom, attic4, 9999), Outcome::Refused);
}

void TstWorld::aSwitchedOffHostIsSilent()
{
    Play play;
    play.openTheDoor();
    play.world.rehearse(Rehearsal::HostOffline);
    QCOMPARE(play.outcome(tom, attic4, 8096), Outcome::Silent);
    const auto peers = play.client(tom).peers;
    QCOMPARE(peers.size(), 1U);
    QVERIFY(!peers.front().isOnline);
}

void TstWorld::aSignedOutFriendHasNoRoute()
{
    Play play;
    play.openTheDoor();
    QVERIFY(*play.world.friendSide(tom).routes.leavesThroughTailscale(attic4));
    play.world.rehearse(Rehearsal::FriendSignedOut);
    QVERIFY(!*play.world.friendSide(tom).routes.leavesThroughTailscale(attic4));
    QCOMPARE(play.client(tom).state, api::ClientStatus::State::SignedOut);
    QCOMPARE(play.outcome(tom, attic4, 8096), Outcome::Silent);
}

void TstWorld::withdrawingEndsTheShare()
{
    Play play;
    play.share(u"attic-media"_s, tom, 8096);
    const auto accepted = play.acceptOn(u"attic"_s, tom);
    play.wait(30s);
    QCOMPARE(play.outcome(tom, attic4, 8096), Outcome::Open);
    QVERIFY(play.world.tailnet().withdrawInvite(accepted->id).result().has_value());
    play.wait(30s);
    QCOMPARE(play.outcome(tom, attic4, 8096), Outcome::Silent);
    QVERIFY(play.world.tailnet().invites(u"attic"_s).result()->empty());
    QCOMPARE(
        play.world.tailnet().withdrawInvite(accepted->id).result().error().code, ApiError::Code::NotFound);
}

void TstWorld::anInviteWorksOnceAndFor30Days()
{
    Play play;
    const auto first = play.world.tailnet().makeInvite(u"attic"_s).result();
    const auto second = play.world.tailnet().makeInvite(u"attic"_s).result();
    QVERIFY(first->link != second->link);
    QVERIFY(play.world.accept(first->link, tom).has_value());
    QCOMPARE(play.world.accept(first->link, ann).error().code, ApiError::Code::Refused);
    play.wait(30 * 24h + 1s);
    QCOMPARE(play.world.accept(second->link, ann).error().code, ApiError::Code::Refused);
    QCOMPARE(play.world.accept(base::Secret(u"x"_s), ann).error().code, ApiError::Code::NotFound);
    QCOMPARE(play.world.tailnet().makeInvite(u"garage"_s).result().error().code, ApiError::Code::NotFound);
}

void TstWorld::ownPeopleCannotAccept()
{
    Play play;
    QCOMPARE(play.acceptOn(u"attic"_s, u"ben@example.com"_s).error().code, ApiError::Code::Refused);
}

void TstWorld::aStaleEtagChangesNothing()
{
    Play play;
    const auto before = play.world.tailnet().fetchPolicy().result();
    QVERIFY(play.save(before->text + "// one more line\n").has_value());
    const auto stale = play.world.tailnet().savePolicy("{}", before->etag).result();
    QCOMPARE(stale.error().code, ApiError::Code::Changed);
    QCOMPARE(play.world.savedPolicy(), before->text + "// one more line\n");
}

void TstWorld::aBrokenPolicyIsRefused()
{
    Play play;
    const QByteArray before = play.world.savedPolicy();
    const auto answer = play.save("{\"grants\": [}");
    QCOMPARE(answer.error().code, ApiError::Code::Refused);
    QVERIFY(answer.error().message.startsWith(u"line 1, column 13"));
    QCOMPARE(play.world.savedPolicy(), before);
}

void TstWorld::theHostSeesHowManyDevicesNotTheirNames()
{
    Play play;
    play.share(u"attic-media"_s, tom, 8096);
    const auto before = play.world.hostClient().status().result()->peers;
    QVERIFY(std::none_of(before.begin(), before.end(), [](const api::Peer &peer) { return peer.isSharee; }));
    QVERIFY(play.acceptOn(u"attic"_s, tom).has_value());
    play.wait(30s);
    const auto peers = play.world.hostClient().status().result()->peers;
    const auto sharee
        = std::find_if(peers.begin(), peers.end(), [](const api::Peer &peer) { return peer.isSharee; });
    QVERIFY(sharee != peers.end());
    QCOMPARE(sharee->owner, tom);
    QCOMPARE(sharee->name, u"device-of-shared-to-user"_s);
    QVERIFY(sharee->dnsName.isEmpty());
}

void TstWorld::namesResolveForPeersOnly()
{
    Play play;
    const QString name = u"attic.owl-newt.ts.net"_s;
    QVERIFY(play.world.friendSide(tom).resolver.resolve(name).result()->empty());
    play.openTheDoor();
    QCOMPARE(*play.world.friendSide(tom).resolver.resolve(name).result(), std::vector{attic4});
    QVERIFY(play.world.friendSide(tom).resolver.resolve(u"attic"_s).result()->empty());
    QVERIFY(play.world.friendSide(tom).resolver.resolve(u"forge.owl-newt.ts.net"_s).result()->empty());
}

void TstWorld::answersTakeTheirTimeAtAPace()
{
    Play play;
    play.world.setPace(1ms);
    auto future = play.world.friendSide(tom).prober.probe({attic4, 22}, 5s);
    QVERIFY(!future.isFinished());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().outcome, Outcome::Silent);
    QCOMPARE(future.result().took, 5s);
}

void TstWorld::strangersGetAComputerOfTheirOwn()
{
    const auto lars = practice::friendWith(u"lars@example.org"_s);
    QCOMPARE(lars.name, u"Lars"_s);
    QCOMPARE(practice::friendWith(lars.otherLogin).login, lars.login);
    const auto computer = practice::computerOf(lars);
    QCOMPARE(computer.addresses.size(), 2U);
    for (const base::Address &one : computer.addresses)
        QVERIFY(one.isTailscaleMachine());
    QVERIFY(computer.addresses != practice::computerOf(practice::friendWith(tom)).addresses);
}

namespace {

/// Knocks on all of \a ports at once and waits for the answers.
std::map<std::uint16_t, Outcome> sweep(
    World &world, const base::Address &to, const std::vector<std::uint16_t> &ports)
{
    probe::Sweeper &sweeper = world.friendSide(tom).sweeper;
    std::map<std::uint16_t, Outcome> found;
    bool begun = false;
    sweeper.open([&](const probe::Sweeper::Report &report) {
        for (const probe::Sweeper::Echo &echo : report.echoes)
            found[ports.at(echo.tag)] = echo.outcome;
        if (begun)
            return;
        begun = true;
        std::vector<probe::Sweeper::Knock> knocks;
        for (std::size_t i = 0; i < ports.size(); ++i)
            knocks.push_back({{to, ports[i]}, static_cast<std::uint32_t>(i)});
        sweeper.knock(knocks, 3s);
    });
    const bool areAllThere = QTest::qWaitFor([&] { return found.size() == ports.size(); });
    sweeper.close();
    return areAllThere ? found : std::map<std::uint16_t, Outcome>();
}

const std::vector<std::uint16_t> somePorts{
    22, 80, 443, 445, 8096, 8920, 65535, 1, probe::peerApiPorts(attic4).front()};

} // namespace

void TstWorld::manyConnectsFindWhatOneFinds()
{
    Play play;
    play.share(u"tom-jellyfin"_s, tom, 8096);
    QVERIFY(play.acceptOn(u"attic"_s, tom).has_value());
    play.wait(30s);
    for (const base::Address &to : {attic4, attic6}) {
        const auto found = sweep(play.world, to, somePorts);
        QCOMPARE(found.size(), somePorts.size());
        for (const auto &[port, outcome] : found)
            QCOMPARE(outcome, play.outcome(tom, to, port));
        QCOMPARE(found.at(8096), Outcome::Open);
        QCOMPARE(found.at(22), Outcome::Silent);
    }
}

void TstWorld::manyConnectsFollowTheRules()
{
    Play play;
    play.share(u"tom-jellyfin"_s, tom, 8096);
    QVERIFY(play.acceptOn(u"attic"_s, tom).has_value());
    play.wait(30s);
    QCOMPARE(sweep(play.world, attic4, {22}).at(22), Outcome::Silent);
    play.world.openEverything();
    QCOMPARE(sweep(play.world, attic4, {22}).at(22), Outcome::Silent); // not there yet
    play.wait(30s);
    const auto found = sweep(play.world, attic4, {22, 9});
    QCOMPARE(found.at(22), Outcome::Open);
    QCOMPARE(found.at(9), Outcome::Refused);
    play.world.rehearse(Rehearsal::HostOffline);
    QCOMPARE(sweep(play.world, attic4, {22}).at(22), Outcome::Silent);
}

void TstWorld::aSilentPortTakesItsTime()
{
    Play play;
    play.world.setPace(1ms); // real time
    probe::Sweeper &sweeper = play.world.friendSide(tom).sweeper;
    std::chrono::microseconds at{0};
    bool begun = false;
    bool isThere = false;
    sweeper.open([&](const probe::Sweeper::Report &report) {
        if (!begun)
            sweeper.knock(std::vector<probe::Sweeper::Knock>{{{attic4, 22}, 7}}, 60ms);
        begun = true;
        for (const probe::Sweeper::Echo &echo : report.echoes) {
            QCOMPARE(echo.tag, 7U);
            QCOMPARE(echo.outcome, Outcome::Silent);
            at = report.now;
            isThere = true;
        }
    });
    QTRY_VERIFY(isThere);
    sweeper.close();
    QVERIFY(at >= 60ms);
}

void TstWorld::closingForgetsWhatIsUnderWay()
{
    Play play;
    probe::Sweeper &sweeper = play.world.friendSide(tom).sweeper;
    int reports = 0;
    sweeper.open([&](const probe::Sweeper::Report &) {
        ++reports;
        sweeper.knock(std::vector<probe::Sweeper::Knock>{{{attic4, 22}, 1}}, 1s);
        sweeper.close(); // from inside
    });
    QTRY_COMPARE(reports, 1);
    QTest::qWait(20);
    QCOMPARE(reports, 1);
    QVERIFY(sweeper.room() >= 1);
}

QTEST_GUILESS_MAIN(TstWorld)
#include "tst_world.moc"
