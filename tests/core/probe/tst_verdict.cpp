// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/verdict.h"
#include "probe_samples.h"

#include <QTest>

using namespace probe;
using namespace samples;
using Kind = Verdict::Kind;
using Cause = Verdict::Cause;

Q_DECLARE_METATYPE(probe::CheckResult)
Q_DECLARE_METATYPE(probe::Situation)

namespace {

constexpr auto open = Outcome::Open;
constexpr auto refused = Outcome::Refused;
constexpr auto silent = Outcome::Silent;
constexpr auto unreachable = Outcome::Unreachable;
constexpr auto failed = Outcome::LocalFailure;
constexpr std::array all{open, refused, silent, unreachable, failed};
constexpr std::array allSilent{silent, silent, silent};

/// Tailscale's own port answers: the machine is there.
CheckResult withSignOfLife(CheckResult result)
{
    result.results.push_back({{attic4, peerApiPorts(attic4).front()}, Outcome::Open});
    return result;
}

CheckResult withFault(CheckResult result, CheckFault::Code code)
{
    result.faults.push_back({code, attic4});
    return result;
}

CheckResult withName(CheckResult result, NameAnswer::State state)
{
    result.plan.dnsName = QStringLiteral("attic.owl-newt.ts.net");
    result.name.state = state;
    return result;
}

CheckResult partial(CheckResult result)
{
    result.partial = true;
    return result;
}

CheckResult nothingSent(CheckFault::Code code)
{
    CheckResult result = withFault(samples::result(silent, allSilent), code);
    result.results.clear();
    return result;
}

/// No address was promised, and the name gives none.
CheckResult nameAlone(NameAnswer::State state)
{
    CheckResult result = withName(samples::result(silent, allSilent), state);
    result.plan.addresses.clear();
    result.results.clear();
    return result;
}

CheckResult onlyUdp()
{
    CheckResult result = withSignOfLife(samples::result(silent, allSilent));
    result.plan.udpDoors = std::exchange(result.plan.doors, {});
    return result;
}

/// Over IPv4 all is as promised; over IPv6 the door says \a door6, the others are silent, and Tailscale's own
/// port says \a own6.
CheckResult half(Outcome door6, Outcome own6)
{
    CheckResult both = result(open, allSilent, {attic4, attic6});
    both.results.back().outcome = door6;
    both.results.push_back({{attic6, peerApiPorts(attic6).front()}, own6});
    return both;
}

/// The same, but nothing could be sent over IPv6.
CheckResult notSentTo6(CheckFault::Code code)
{
    CheckResult both = result(open, allSilent, {attic4, attic6});
    std::erase_if(both.results, [](const ProbeResult &one) { return one.endpoint.address == attic6; });
    both.faults.push_back({code, attic6});
    return both;
}

Situation with(Situation::Client client)
{
    Situation situation;
    situation.client = client;
    return situation;
}

Situation peer(std::optional<bool> listed, std::optional<bool> answersPing)
{
    return {Situation::Client::Ready, listed, answersPing};
}

} // namespace

class TstVerdict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void namesThePortsBehindIt();
    void silenceWithoutAControlIsNeverShut();
    void judgesEachAddressByItsOwnControl();
    void holdsItsLawsForEveryCombination();
    void expectsTailscalesOwnPort();
    void onlyOnePortThatOpensIsBuiltIn();
    void whatIsAnnouncedIsNotGuessed();
    void aSilentPortOfTailscalesOwnTakesTheProof();
    void everyKindAndCauseHasAWord();
};

void TstVerdict::reads_data()
{
    QTest::addColumn<CheckResult>("result");
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("cause");
    const auto row = [](const char *name, const CheckResult &result, Kind kind, Cause cause = Cause::None,
                         const Situation &situation = {}) {
        QTest::newRow(name) << result << situation << static_cast<int>(kind) << static_cast<int>(cause);
    };
    // The table of the packet filter's answers.
    row("open, all silent", result(open, allSilent), Kind::AsPromised);
    row("open, one refused", result(open, {silent, refused, silent}), Kind::LooselyClosed);
    row("open, all refused", result(open, {refused, refused, refused}), Kind::LooselyClosed);
    row("open, one rejected by a firewall", result(open, {silent, unreachable, silent}), Kind::LooselyClosed);
    row("open, one opens", result(open, {silent, open, silent}), Kind::Leaking);
    row("open, one opens and one refused", result(open, {refused, open, silent}), Kind::Leaking);
    row("open, one could not be tried", result(open, {silent, failed, silent}), Kind::Undecided,
        Cause::CouldNotTry);
    row("too lossy to tell", withFault(result(open, {silent, failed, silent}), CheckFault::Code::TooMuchLoss),
        Kind::Undecided, Cause::TooMuchLoss);
    row("errors are limited",
        withFault(result(failed, {silent, failed, silent}), CheckFault::Code::ErrorsLimited), Kind::Undecided,
        Cause::ErrorsLimited);
    row("refused, all silent", result(refused, allSilent), Kind::ServiceDown);
    row("refused, one refused", result(refused, {refused, silent, silent}), Kind::LooselyClosed);
    row("refused, one opens", result(refused, {silent, silent, open}), Kind::Leaking);
    row("silent, all silent", result(silent, allSilent), Kind::Undecided, Cause::NothingAnswered);
    row("silent, one refused", result(silent, {refused, silent, silent}), Kind::LooselyClosed);
    row("silent, one opens", result(silent, {open, silent, silent}), Kind::Leaking);
    row("silent, own port answers", withSignOfLife(result(silent, allSilent)), Kind::NotThereYet,
        Cause::DoorSilent);
    row("silent, ping answers", result(silent, allSilent), Kind::NotThereYet, Cause::DoorSilent,
        peer(true, true));
    row("silent, ping is silent", result(silent, allSilent), Kind::Undecided, Cause::MachineSilent,
        peer(true, false));
    row("silent, not listed", result(silent, allSilent), Kind::NotThereYet, Cause::MachineNotListed,
        peer(false, {}));
    row("silent, listed", result(silent, allSilent), Kind::Undecided, Cause::NothingAnswered, peer(true, {}));
    row("unreachable everywhere", result(unreachable, {unreachable, unreachable, unreachable}),
        Kind::Undecided, Cause::NothingAnswered);
    row("door could not be tried", result(failed, allSilent), Kind::Undecided, Cause::CouldNotTry);
    // What keeps a check from being one.
    row("stopped half-way", partial(result(open, allSilent)), Kind::Undecided, Cause::CutShort);
    row("stopped, but a leak was seen", partial(result(open, {open, silent, silent})), Kind::Leaking);
    row("stopped, but loosely closed was seen", partial(result(open, {refused, silent, silent})),
        Kind::LooselyClosed);
    row("gone away in between", withFault(result(open, allSilent), CheckFault::Code::ControlLost),
        Kind::Undecided, Cause::ControlLost);
    row("gone away, but a leak was seen",
        withFault(result(open, {open, silent, silent}), CheckFault::Code::ControlLost), Kind::Leaking);
    row("only UDP is promised", onlyUdp(), Kind::Undecided, Cause::OnlyUdp);
    // The name.
    row("the name is right", withName(result(open, allSilent), NameAnswer::State::Right), Kind::AsPromised);
    row("the name is not found", withName(result(open, allSilent), NameAnswer::State::NotFound),
        Kind::Undecided, Cause::NameNotFound);
    row("only a name, and it is not found", nameAlone(NameAnswer::State::NotFound), Kind::Undecided,
        Cause::NameNotFound);
    row("only a name, and it is not answered", nameAlone(NameAnswer::State::NoAnswer), Kind::Undecided,
        Cause::NameUnanswered);
    row("the name leads out of the tailnet", withName(result(open, allSilent), NameAnswer::State::Forbidden),
        Kind::Undecided, Cause::NameLeadsElsewhere);
    row("the name leads to another peer", withName(result(open, allSilent), NameAnswer::State::OtherPeer),
        Kind::Undecided, Cause::NameLeadsElsewhere);
    row("the name is not answered", withName(result(open, allSilent), NameAnswer::State::NoAnswer),
        Kind::Undecided, Cause::NameUnanswered);
    row("a name, and nobody asked for it", withName(result(open, allSilent), NameAnswer::State::NotAsked),
        Kind::Undecided, Cause::NameUnanswered);
    row("no name", result(open, allSilent), Kind::AsPromised);
    // Each promised address is proved, or the promise is not.
    row("both addresses", half(open, open), Kind::AsPromised);
    row("the other address is mute", half(silent, silent), Kind::Undecided, Cause::AddressMute);
    row("no way to the other address", half(unreachable, unreachable), Kind::Undecided, Cause::AddressMute);
    row("mute, and the name is not answered", withName(half(silent, silent), NameAnswer::State::NoAnswer),
        Kind::Undecided, Cause::AddressMute);
    row("nothing sent to the other address", notSentTo6(CheckFault::Code::NotThroughTailscale),
        Kind::Undecided, Cause::AddressNotTried);
    row("route to the other address unknown", notSentTo6(CheckFault::Code::RouteUnknown), Kind::Undecided,
        Cause::AddressNotTried);
    row("the other address is outside", notSentTo6(CheckFault::Code::AddressForbidden), Kind::Undecided,
        Cause::AddressForbidden);
    row("silent at the other address", half(silent, open), Kind::NotThereYet, Cause::SilentAtAnAddress);
    row("refused at the other address", half(refused, open), Kind::ServiceDown, Cause::RefusedAtAnAddress);
    row("not tried at the other address", half(failed, open), Kind::Undecided, Cause::CouldNotTry);
    // The friend's own side comes first, unless what was measured shows that it is in order.
    row("no client", result(silent, allSilent), Kind::YourSideFirst, Cause::NoClient,
        with(Situation::Client::NotInstalled));
    row("not running", result(silent, allSilent), Kind::YourSideFirst, Cause::ClientNotRunning,
        with(Situation::Client::NotRunning));
    row("signed out", result(silent, allSilent), Kind::YourSideFirst, Cause::SignedOut,
        with(Situation::Client::SignedOut));
    for (const auto client : {Situation::Client::NotInstalled, Situation::Client::NotRunning,
             Situation::Client::SignedOut, Situation::Client::NeedsApproval, Situation::Client::Stopped}) {
        const auto name = QByteArray("said to be off, and the door opens ") + QByteArray::number(int(client));
        row(name.constData(), result(open, allSilent), Kind::AsPromised, Cause::None, with(client));
    }
    row("waits for approval", result(silent, allSilent), Kind::YourSideFirst, Cause::NeedsApproval,
        with(Situation::Client::NeedsApproval));
    row("stopped", result(silent, allSilent), Kind::YourSideFirst, Cause::ClientStopped,
        with(Situation::Client::Stopped));
    row("wrong account", result(open, allSilent), Kind::YourSideFirst, Cause::WrongAccount,
        with(Situation::Client::WrongAccount));
    row("tagged", result(silent, allSilent), Kind::YourSideFirst, Cause::TaggedDevice,
        with(Situation::Client::Tagged));
    row("no route through Tailscale", nothingSent(CheckFault::Code::NotThroughTailscale), Kind::YourSideFirst,
        Cause::NoRoute);
    Situation notListed;
    notListed.client = Situation::Client::Ready;
    notListed.machineIsListed = false; // so Linux has no route to it
    row("no route, because it is not listed", nothingSent(CheckFault::Code::NotThroughTailscale),
        Kind::NotThereYet, Cause::MachineNotListed, notListed);
    row("an address outside", nothingSent(CheckFault::Code::AddressForbidden), Kind::Undecided,
        Cause::AddressForbidden);
    row("route unknown", nothingSent(CheckFault::Code::RouteUnknown), Kind::Undecided,
        Cause::NothingAnswered);
}

void TstVerdict::reads()
{
    QFETCH(const CheckResult, result);
    QFETCH(const Situation, situation);
    QFETCH(const int, kind);
    QFETCH(const int, cause);
    const Verdict seen = verdict(result, situation);
    QCOMPARE(seen.kind, static_cast<Kind>(kind));
    QCOMPARE(seen.cause, static_cast<Cause>(cause));
}

void TstVerdict::namesThePortsBehindIt()
{
    const Verdict seen = verdict(result(open, {open, refused, silent}), {});
    QCOMPARE(seen.open.size(), 1U);
    QCOMPARE(seen.open.front().port, 8096);
    QCOMPARE(seen.leaking, std::vector<std::uint16_t>{22});
    QCOMPARE(seen.loose, std::vector<std::uint16_t>{80});
    QCOMPARE(seen.shut, std::vector<std::uint16_t>{445});
    QVERIFY(seen.unknown.empty());
}

void TstVerdict::silenceWithoutAControlIsNeverShut()
{
    const Verdict seen = verdict(result(silent, allSilent), {});
    QVERIFY(seen.shut.empty());
    QCOMPARE(seen.unknown, (std::vector<std::uint16_t>{22, 80, 445}));
}

void TstVerdict::judgesEachAddressByItsOwnControl()
{
    // IPv4 as promised; over IPv6 nothing answers at all, so half of the promise is not proved.
    CheckResult both = result(open, allSilent, {attic4, attic6});
    both.results.back().outcome = silent;
    Verdict seen = verdict(both, {});
    QCOMPARE(seen.kind, Kind::Undecided);
    QCOMPARE(seen.cause, Cause::AddressMute);
    QCOMPARE(seen.mute, std::vector<base::Address>{attic6});
    QVERIFY(seen.notTried.empty());

    // Nothing was asked there, so nothing could answer.
    seen = verdict(notSentTo6(CheckFault::Code::NotThroughTailscale), {});
    QCOMPARE(seen.notTried, std::vector<base::Address>{attic6});
    QVERIFY(seen.mute.empty());

    // A door that opens over one family only is no open door.
    seen = verdict(half(silent, open), {});
    QCOMPARE(seen.partly, std::vector<base::Address>{attic6});
    QCOMPARE(seen.silent.size(), 1U);
    QVERIFY(seen.open.empty() && seen.mute.empty());

    // Over IPv6 the service is not bound, and one port that must be shut is refused there.
    both.results.back().outcome = refused;
    both.results[4].outcome = refused;
    seen = verdict(both, {});
    QCOMPARE(seen.kind, Kind::LooselyClosed);
    QCOMPARE(seen.loose, std::vector<std::uint16_t>{22});

    // A hole over one family only is a hole.
    both.results[4].outcome = open;
    QCOMPARE(verdict(both, {}).kind, Kind::Leaking);
}

/// All outcomes of the door and of three closed ports, on two addresses that differ: 5^5 results.
void TstVerdict::holdsItsLawsForEveryCombination()
{
    int asPromised = 0;
    for (const Outcome door4 : all)
        for (const Outcome door6 : all)
            for (const Outcome ssh : all)
                for (const Outcome web : all)
                    for (const Outcome web6 : all) {
                        CheckResult both = result(door4, {ssh, web, silent}, {attic4, attic6});
                        both.results[4].outcome = silent;
                        both.results[5].outcome = web6;
                        both.results[7].outcome = door6;
                        const Verdict seen = verdict(both, {});
                        const bool isAnyClosedOpen = ssh == open || web == open || web6 == open;
                        const bool isAnyRefused = ssh == refused || web == refused || web6 == refused;
                        QCOMPARE(seen.kind == Kind::Leaking, isAnyClosedOpen);
                        if (isAnyRefused && !isAnyClosedOpen)
                            QCOMPARE(seen.kind, Kind::LooselyClosed);
                        if (seen.kind == Kind::AsPromised) {
                            ++asPromised;
                            QVERIFY(door4 == open && door6 == open);
                            QVERIFY(ssh == silent && web == silent && web6 == silent);
                        }
                        if (seen.kind == Kind::ServiceDown)
                            QVERIFY(door4 == refused || door6 == refused);
                        QCOMPARE(
                            seen.leaking.size() + seen.loose.size() + seen.shut.size() + seen.unknown.size(),
                            3U);
                    }
    QVERIFY(asPromised > 0);
}

void TstVerdict::expectsTailscalesOwnPort()
{
    CheckResult seenBuiltIn = withSignOfLife(result(open, allSilent));
    const std::uint16_t own = peerApiPorts(attic4).front();
    Verdict seen = verdict(seenBuiltIn, {});
    QCOMPARE(seen.kind, Kind::AsPromised);
    QCOMPARE(seen.builtIn, std::vector<std::uint16_t>{own});

    // The same port on another machine's address is an open door.
    seenBuiltIn.plan.closed.push_back({own, true});
    QCOMPARE(verdict(seenBuiltIn, {}).kind, Kind::AsPromised);
    seenBuiltIn.plan.addresses = {attic6};
    for (ProbeResult &one : seenBuiltIn.results)
        one.endpoint.address = attic6;
    QVERIFY(!mayBePeerApi(attic6, own));
    QCOMPARE(verdict(seenBuiltIn, {}).kind, Kind::Leaking);
}

void TstVerdict::onlyOnePortThatOpensIsBuiltIn()
{
    const auto likely = peerApiPorts(attic4);
    CheckResult seen = withSignOfLife(result(open, allSilent));
    seen.results.push_back({{attic4, likely[2]}, open});
    QCOMPARE(verdict(seen, {}).kind, Kind::Leaking);
    QCOMPARE(verdict(seen, {}).leaking, std::vector<std::uint16_t>{likely[2]});
    QCOMPARE(verdict(seen, {}).builtIn, std::vector<std::uint16_t>{likely[0]});
    // Its own port would open: one that refuses is let in by a rule.
    seen = result(open, allSilent);
    seen.results.push_back({{attic4, likely[0]}, refused});
    QCOMPARE(verdict(seen, {}).kind, Kind::LooselyClosed);
    QCOMPARE(verdict(seen, {}).loose, std::vector<std::uint16_t>{likely[0]});
    QVERIFY(verdict(seen, {}).builtIn.empty());
    seen.results.back().outcome = silent;
    QCOMPARE(verdict(seen, {}).kind, Kind::AsPromised);
    QCOMPARE(verdict(seen, {}).shut.size(), 3U);
}

void TstVerdict::whatIsAnnouncedIsNotGuessed()
{
    const auto likely = peerApiPorts(attic4);
    CheckResult seen = result(open, allSilent);
    seen.plan.announced = {{attic4, 40000}};
    seen.results.push_back({{attic4, 40000}, open});
    QCOMPARE(verdict(seen, {}).kind, Kind::AsPromised);
    QCOMPARE(verdict(seen, {}).builtIn, std::vector<std::uint16_t>{40000});
    QVERIFY(verdict(seen, {}).isOwnAnnounced);
    // Another program on the port that would be guessed.
    seen.results.push_back({{attic4, likely[0]}, open});
    QCOMPARE(verdict(seen, {}).kind, Kind::Leaking);
    QCOMPARE(verdict(seen, {}).leaking, std::vector<std::uint16_t>{likely[0]});
    // ... also when Tailscale's own does not answer.
    seen.results[seen.results.size() - 2].outcome = silent;
    QCOMPARE(verdict(seen, {}).leaking, std::vector<std::uint16_t>{likely[0]});
    QVERIFY(verdict(seen, {}).builtIn.empty());
    // Restarted in the middle: it listened at both, one after the other.
    CheckResult restarted = result(open, allSilent);
    restarted.plan.announced = {{attic4, 40000}};
    addAnnounced(restarted.plan, {{attic4, 1}, {attic4, 40000}});
    restarted.results.push_back({{attic4, 40000}, open});
    restarted.results.push_back({{attic4, 1}, open});
    QCOMPARE(verdict(restarted, {}).kind, Kind::AsPromised);
    QCOMPARE(verdict(restarted, {}).builtIn, (std::vector<std::uint16_t>{1, 40000}));
    QVERIFY(probe::validate(restarted.plan));
    // What is said about one address says nothing about the other.
    CheckResult both = result(open, allSilent, {attic4, attic6});
    both.plan.announced = {{attic4, 40000}};
    both.results.push_back({{attic6, peerApiPorts(attic6)[0]}, open});
    QCOMPARE(verdict(both, {}).kind, Kind::AsPromised);
    QVERIFY(!verdict(both, {}).isOwnAnnounced);
    both.results.push_back({{attic6, 40000}, open});
    QCOMPARE(verdict(both, {}).leaking, std::vector<std::uint16_t>{40000});
}

/// It opens for every peer, whatever the rule: a firewall in between drops by port, so silence proves
/// nothing.
void TstVerdict::aSilentPortOfTailscalesOwnTakesTheProof()
{
    for (const Outcome own : {silent, unreachable, failed}) {
        CheckResult seen = result(open, allSilent);
        seen.plan.announced = {{attic4, 40000}};
        seen.results.push_back({{attic4, 40000}, own});
        QCOMPARE(verdict(seen, {}).kind, Kind::Undecided);
        QCOMPARE(verdict(seen, {}).cause, Cause::OwnPortSilent);
        QVERIFY(verdict(seen, {}).shut.empty());
        QCOMPARE(verdict(seen, {}).unknown, (std::vector<std::uint16_t>{22, 80, 445}));
    }
    CheckResult seen = result(open, allSilent);
    seen.plan.announced = {{attic4, 40000}};
    QCOMPARE(verdict(seen, {}).kind, Kind::AsPromised); // it was not tried
    seen.results.push_back({{attic4, 40000}, silent});
    // What answers is a finding all the same.
    seen.results[0].outcome = refused;
    QCOMPARE(verdict(seen, {}).kind, Kind::LooselyClosed);
    seen.results[0].outcome = open;
    QCOMPARE(verdict(seen, {}).kind, Kind::Leaking);
    seen.results[0].outcome = silent;
    // Restarted meanwhile: the other port was not tried, or answered.
    seen.plan.announced.push_back({attic4, 40001});
    QCOMPARE(verdict(seen, {}).kind, Kind::AsPromised);
    seen.results.push_back({{attic4, 40001}, open});
    QCOMPARE(verdict(seen, {}).kind, Kind::AsPromised);
    // A second promised door that is silent may be held back as well.
    seen = result(open, allSilent);
    seen.plan.doors.push_back({9000, QStringLiteral("Other")});
    seen.results.push_back({{attic4, 9000}, silent});
    QCOMPARE(verdict(seen, {}).kind, Kind::NotThereYet);
    seen.plan.announced = {{attic4, 40000}};
    seen.results.push_back({{attic4, 40000}, silent});
    QCOMPARE(verdict(seen, {}).cause, Cause::OwnPortSilent);
    // One address of two is enough; a machine of which nothing answers is judged as such.
    CheckResult both = half(open, silent);
    both.plan.announced = {{attic6, peerApiPorts(attic6).front()}};
    QCOMPARE(verdict(both, {}).cause, Cause::OwnPortSilent);
    both = half(silent, silent);
    both.plan.announced = {{attic6, peerApiPorts(attic6).front()}};
    QCOMPARE(verdict(both, {}).cause, Cause::AddressMute);
}

void TstVerdict::everyKindAndCauseHasAWord()
{
    QSet<QString> kinds, causes;
    for (int i = 0; i <= static_cast<int>(Kind::YourSideFirst); ++i) {
        kinds.insert(idOf(static_cast<Kind>(i)));
        QVERIFY(!describe(static_cast<Kind>(i)).isEmpty());
    }
    for (int i = 0; i <= static_cast<int>(Cause::NoRoute); ++i)
        causes.insert(idOf(static_cast<Cause>(i)));
    QCOMPARE(kinds.size(), 7);
    QCOMPARE(causes.size(), 29);
}

QTEST_GUILESS_MAIN(TstVerdict)
#include "tst_verdict.moc"
