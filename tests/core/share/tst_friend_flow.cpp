// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow_ports.h"

#include "core/share/friend_flow.h"

#include <QSignalSpy>
#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using share::FriendFlow;
using share::FriendProblem;
using share::FriendStep;
using ClientState = api::ClientStatus::State;

namespace {

class FaultyVisits : public practice::MemoryVisits {
public:
    [[nodiscard]] Result<void, share::StoreError> save(const share::Visit &visit) override
    {
        if (isFull)
            return fail(share::StoreError{share::StoreError::Code::DiskFull, u"visits"_s, {}});
        return practice::MemoryVisits::save(visit);
    }
    [[nodiscard]] Result<share::Visit, share::StoreError> load(const QString &id) override
    {
        if (isUnreadable)
            return fail(share::StoreError{share::StoreError::Code::CannotRead, u"visits"_s, {}});
        return practice::MemoryVisits::load(id);
    }
    bool isFull = false;
    bool isUnreadable = false;
};

class FixedClient : public api::LocalClient {
public:
    [[nodiscard]] QFuture<Result<api::ClientStatus, api::ClientError>> status() override
    {
        return QtFuture::makeReadyFuture<Result<api::ClientStatus, api::ClientError>>(answer);
    }
    api::ClientStatus answer;
};

/// A network of listed open ports; whoever is asked is written down.
class SmallNetwork : public probe::Prober, public probe::Resolver, public probe::Routes {
public:
    [[nodiscard]] QFuture<probe::ProbeResult> probe(
        const probe::Endpoint &endpoint, std::chrono::milliseconds) override
    {
        tried.insert(endpoint.address);
        probe::ProbeResult result;
        result.endpoint = endpoint;
        result.outcome = open.contains(endpoint.port) ? probe::Outcome::Open : probe::Outcome::Silent;
        if (hold) {
            held.emplace_back();
            held.back().start();
            return held.back().future();
        }
        return QtFuture::makeReadyFuture<probe::ProbeResult>(std::move(result));
    }
    [[nodiscard]] QFuture<probe::ResolveAnswer> resolve(const QString &) override
    {
        return QtFuture::makeReadyFuture<probe::ResolveAnswer>(probe::ResolveAnswer(names));
    }
    [[nodiscard]] Result<bool, probe::RouteError> leavesThroughTailscale(const base::Address &) const override
    {
        return true;
    }

    std::set<std::uint16_t> open;
    std::vector<base::Address> names;
    std::set<base::Address> tried;
    bool hold = false;
    std::vector<QPromise<probe::ProbeResult>> held;
};

api::ClientStatus running(bool isListed)
{
    api::ClientStatus status;
    status.state = ClientState::Running;
    status.login = u"tom@example.org"_s;
    if (isListed) {
        api::Peer peer;
        peer.dnsName = u"attic.tail1234.ts.net"_s;
        peer.addresses = samples::card().addresses;
        peer.isSharedIn = true;
        status.peers = {peer};
    }
    return status;
}

} // namespace

class TstFriendFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theSameCardIsTheSameVisit();
    void aVisitThatCannotBeReadIsNotReplaced();
    void aHostileCardKeepsNothing();
    void practiceAndRealDoNotMix();
    void theLinkIsHandedOutAndNotKept();
    void byHandEveryStepIsConfirmed();
    void theClientConfirmsWhatItSees();
    void theClientNamesWhatIsMissing_data();
    void theClientNamesWhatIsMissing();
    void aCheckEndsWithAResult();
    void aCanceledCheckIsShownButNotKept();
    void aCheckThatIsEndedHasItsResultAtOnce();
    void aNameThatLeadsOutsideIsNotKnockedAt();
    void aResultSurvivesAFullDisk();
    void theResultIsTheOneTheHostReads();
    void whatWasAgreedCanBeTakenBack();

private:
    [[nodiscard]] share::FriendPorts ports(bool withClient = true)
    {
        share::FriendPorts made{
            *m_visits, withClient ? m_client.get() : nullptr, *m_network, *m_network, *m_network, *m_clock};
        made.check.timeout = std::chrono::milliseconds(50);
        return made;
    }
    [[nodiscard]] share::Visit opened()
    {
        auto given = ports();
        return FriendFlow::open(share::writeCard(samples::card()), given).value().visit;
    }

    std::unique_ptr<FaultyVisits> m_visits;
    std::unique_ptr<FixedClient> m_client;
    std::unique_ptr<SmallNetwork> m_network;
    std::unique_ptr<practice::HandClock> m_clock;
};

void TstFriendFlow::init()
{
    m_visits = std::make_unique<FaultyVisits>();
    m_client = std::make_unique<FixedClient>();
    m_network = std::make_unique<SmallNetwork>();
    m_network->open = {8096};
    m_network->names = {samples::card().addresses.front()};
    m_clock = std::make_unique<practice::HandClock>(samples::at(30));
}

void TstFriendFlow::theSameCardIsTheSameVisit()
{
    auto given = ports();
    FriendFlow flow(opened(), given);
    QVERIFY(flow.markWelcomeRead().has_value());
    const auto again = FriendFlow::open(share::cardText(samples::card()).toUtf8(), given);
    QVERIFY(again.has_value());
    QCOMPARE(again->visit, flow.visit());
    QCOMPARE(m_visits->list().visits.size(), std::size_t(1));
}

void TstFriendFlow::aVisitThatCannotBeReadIsNotReplaced()
{
    auto given = ports();
    FriendFlow flow(opened(), given);
    QVERIFY(flow.markWelcomeRead().has_value());
    m_visits->isUnreadable = true;
    const auto again = FriendFlow::open(share::writeCard(samples::card()), given);
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().code, share::FlowError::Code::Store);
    QCOMPARE(again.error().store->code, share::StoreError::Code::CannotRead);
    m_visits->isUnreadable = false;
    QCOMPARE(m_visits->list().visits.front(), flow.visit());
}

void TstFriendFlow::aHostileCardKeepsNothing()
{
    auto given = ports();
    const auto visit
        = FriendFlow::open(share::writeCard(samples::card()).replace("100.74.78.2", "203.0.113.9"), given);
    QVERIFY(!visit.has_value());
    QCOMPARE(visit.error().code, share::FlowError::Code::BadInput);
    QVERIFY(share::describe(visit.error()).contains(u"203.0.113.9"));
    QVERIFY(m_visits->list().visits.empty());
}

void TstFriendFlow::practiceAndRealDoNotMix()
{
    auto given = ports();
    share::Card card = samples::card();
    card.practice = true;
    QCOMPARE(
        FriendFlow::open(share::writeCard(card), given).error().code, share::FlowError::Code::PracticeMixed);
    given.practice = true;
    QVERIFY(FriendFlow::open(share::writeCard(card), given).has_value());
    QCOMPARE(FriendFlow::open(share::writeCard(samples::card()), given).error().code,
        share::FlowError::Code::PracticeMixed);
}

void TstFriendFlow::theLinkIsHandedOutAndNotKept()
{
    auto given = ports();
    share::Card card = samples::card();
    card.invite = base::Secret(u"https://login.tailscale.com/admin/invite/abc"_s);
    const auto opened = FriendFlow::open(share::writeCard(card), given);
    QVERIFY(opened.has_value());
    QCOMPARE(opened->link, card.invite);
    QVERIFY(m_visits->list().visits.front().card.invite.isEmpty());
}

void TstFriendFlow::byHandEveryStepIsConfirmed()
{
    FriendFlow flow(opened(), ports(false));
    QCOMPARE(flow.nextStep(), FriendStep::Welcome);
    QVERIFY(flow.markWelcomeRead().has_value());
    QCOMPARE(flow.nextStep(), FriendStep::YourAccount);
    QCOMPARE(flow.problems(FriendStep::YourAccount).front().code, FriendProblem::Code::AccountNotConfirmed);
    QVERIFY(flow.confirmAccount().has_value());
    QCOMPARE(flow.nextStep(), FriendStep::TheInvite);
    QVERIFY(flow.confirmInvite().has_value());
    QCOMPARE(flow.nextStep(), FriendStep::WhatHostCanSee);
    QVERIFY(flow.agree().has_value());
    QCOMPARE(flow.nextStep(), FriendStep::CheckTheDoor);
    // Left and resumed: the place is kept.
    FriendFlow resumed(*m_visits->load(flow.visit().id), ports(false));
    QCOMPARE(resumed.nextStep(), FriendStep::CheckTheDoor);
    QCOMPARE(resumed.visit().agreedAt, samples::at(30));
}

void TstFriendFlow::theClientConfirmsWhatItSees()
{
    m_client->answer = running(true);
    FriendFlow flow(opened(), ports());
    QCOMPARE(flow.problems(FriendStep::YourAccount).front().code, FriendProblem::Code::ClientNotAsked);
    QVERIFY(flow.readClient().result().has_value());
    QVERIFY(flow.isComplete(FriendStep::YourAccount));
    QVERIFY(flow.isComplete(FriendStep::TheInvite));
    QCOMPARE(flow.visit().accountLogin, u"tom@example.org"_s);
}

void TstFriendFlow::theClientNamesWhatIsMissing_data()
{
    QTest::addColumn<ClientState>("state");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<FriendProblem::Code>("code");
    using P = FriendProblem::Code;
    QTest::newRow("no client") << ClientState::NotInstalled << QString() << QStringList() << P::NoClient;
    QTest::newRow("not started") << ClientState::NotRunning << QString() << QStringList()
                                 << P::ClientNotRunning;
    QTest::newRow("signed out") << ClientState::SignedOut << QString() << QStringList() << P::SignedOut;
    QTest::newRow("not approved") << ClientState::NeedsApproval << QString() << QStringList()
                                  << P::NeedsApproval;
    QTest::newRow("switched off") << ClientState::Stopped << u"tom@example.org"_s << QStringList()
                                  << P::ClientStopped;
    QTest::newRow("another account") << ClientState::Running << u"tom@github"_s << QStringList()
                                     << P::WrongAccount;
    QTest::newRow("a tag") << ClientState::Running << u"tom@example.org"_s << QStringList{u"tag:tv"_s}
                           << P::TaggedDevice;
}

void TstFriendFlow::theClientNamesWhatIsMissing()
{
    QFETCH(const ClientState, state);
    QFETCH(const QString, login);
    QFETCH(const QStringList, tags);
    QFETCH(const FriendProblem::Code, code);
    m_client->answer.state = state;
    m_client->answer.login = login;
    m_client->answer.ownTags = tags;
    FriendFlow flow(opened(), ports());
    QVERIFY(flow.confirmAccount().has_value()); // what the client says counts more
    QVERIFY(flow.readClient().result().has_value());
    const auto problems = flow.problems(FriendStep::YourAccount);
    QCOMPARE(problems.size(), std::size_t(1));
    QCOMPARE(problems.front().code, code);
    QVERIFY(share::describe(problems.front(), flow.card()).size() > 20);
    QVERIFY(!flow.isComplete(FriendStep::TheInvite));
}

void TstFriendFlow::aCheckEndsWithAResult()
{
    m_client->answer = running(true);
    FriendFlow flow(opened(), ports());
    QVERIFY(flow.readClient().result().has_value());
    QSignalSpy finished(&flow, &FriendFlow::checkFinished);
    QVERIFY(flow.startCheck().has_value());
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!flow.isChecking());
    QCOMPARE(flow.verdict()->kind, probe::Verdict::Kind::AsPromised);
    QVERIFY(flow.isComplete(FriendStep::CheckTheDoor));
    QCOMPARE(flow.visit().results.size(), std::size_t(1));
    QVERIFY(!flow.isComplete(FriendStep::Done));
    QVERIFY(flow.markSent().has_value());
    QVERIFY(flow.isComplete(FriendStep::Done));
    QVERIFY(flow.resultFileName().endsWith(u".halfdoor-result"));
}

void TstFriendFlow::aCanceledCheckIsShownButNotKept()
{
    m_network->hold = true;
    FriendFlow flow(opened(), ports());
    QSignalSpy finished(&flow, &FriendFlow::checkFinished);
    QVERIFY(flow.startCheck().has_value());
    QVERIFY(flow.isChecking());
    QCOMPARE(flow.startCheck().error().code, share::FlowError::Code::Busy);
    flow.cancelCheck();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(flow.result()->check.partial);
    QVERIFY(flow.visit().results.empty());
}

void TstFriendFlow::aCheckThatIsEndedHasItsResultAtOnce()
{
    m_network->hold = true;
    FriendFlow flow(opened(), ports());
    QSignalSpy finished(&flow, &FriendFlow::checkFinished);
    flow.endCheck(); // nothing to end
    QVERIFY(flow.startCheck().has_value());
    flow.cancelCheck();
    flow.endCheck();
    QVERIFY(!flow.isChecking());
    QCOMPARE(finished.count(), 1);
    QVERIFY(flow.result()->check.partial);
    QVERIFY(flow.startCheck().has_value());
    QCoreApplication::processEvents();
    QVERIFY(flow.isChecking()); // the end of the former one is not the end of this one
    QCOMPARE(finished.count(), 1);
}

void TstFriendFlow::aNameThatLeadsOutsideIsNotKnockedAt()
{
    const base::Address outside = *base::Address::parse(u"203.0.113.9");
    m_network->names = {outside};
    share::Card card = samples::card();
    card.addresses.clear(); // only the name is left
    auto given = ports();
    FriendFlow flow(FriendFlow::open(share::writeCard(card), given)->visit, given);
    QSignalSpy finished(&flow, &FriendFlow::checkFinished);
    QVERIFY(flow.startCheck().has_value());
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!m_network->tried.contains(outside));
    QVERIFY(flow.verdict()->kind != probe::Verdict::Kind::AsPromised);
    QVERIFY(!flow.verdictWords()->headline.isEmpty());
}

void TstFriendFlow::aResultSurvivesAFullDisk()
{
    FriendFlow flow(opened(), ports());
    m_visits->isFull = true;
    QSignalSpy finished(&flow, &FriendFlow::checkFinished);
    QSignalSpy failed(&flow, &FriendFlow::keepingFailed);
    QVERIFY(flow.startCheck().has_value());
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(failed.count(), 1);
    QVERIFY(flow.result().has_value());
    QVERIFY(!flow.resultBytes().isEmpty());
}

void TstFriendFlow::theResultIsTheOneTheHostReads()
{
    practice::MemoryRegister shares;
    practice::MemoryHistory policies;
    share::HostFlow host(samples::withRule(), {shares, policies, nullptr, nullptr, *m_clock});
    const auto card = host.makeCard();
    QVERIFY(card.has_value());
    auto given = ports();
    m_client->answer = running(true);
    FriendFlow flow(FriendFlow::open(share::cardText(*card).toUtf8(), given)->visit, given);
    QVERIFY(flow.readClient().result().has_value());
    QSignalSpy finished(&flow, &FriendFlow::checkFinished);
    QVERIFY(flow.startCheck().has_value());
    QTRY_COMPARE(finished.count(), 1);
    const auto proof = host.readResult(flow.resultLine().toUtf8());
    QVERIFY(proof.has_value());
    QCOMPARE(proof->freshness, share::Freshness::Current);
    QVERIFY(host.isComplete(share::Step::TheProof));
}

void TstFriendFlow::whatWasAgreedCanBeTakenBack()
{
    FriendFlow flow(opened(), ports(false));
    QVERIFY(flow.declineAgreement().has_value());
    QCOMPARE(flow.stateOf(FriendStep::WhatHostCanSee, FriendStep::Welcome), share::StepState::Declined);
    QVERIFY(flow.startCheck().has_value());
    QVERIFY(flow.agree().has_value());
    QCOMPARE(flow.stateOf(FriendStep::WhatHostCanSee, FriendStep::Welcome), share::StepState::Done);
}

QTEST_GUILESS_MAIN(TstFriendFlow)
#include "tst_friend_flow.moc"
