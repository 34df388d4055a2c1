// SPDX-License-Identifier: GPL-3.0-or-later
#include "share_samples.h"

#include "core/share/layers.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using Code = share::Problem::Code;
using share::LayerState;
using share::Step;
using Edit = std::function<void(share::Share &)>;

namespace {

/// A share that has gone all the way: accepted, card made, proved.
share::Share proved(probe::Outcome door = probe::Outcome::Open)
{
    share::Share share = samples::withRule();
    share.invite
        = {share::Invite::State::Accepted, u"1"_s, samples::at(6), u"tom@example.org"_s, samples::at(8)};
    share.cards = {{samples::card().nonce, samples::at(10)}};
    const share::ResultFile result = samples::result(samples::card(), door);
    share.results = {{result.nonce, samples::at(23), result.check, result.situation}};
    return share;
}

std::vector<LayerState> statesOf(const share::Share &share)
{
    std::vector<LayerState> states;
    for (const share::LayerRow &row : share::layersOf(share, samples::at(30)))
        states.push_back(row.state);
    return states;
}

constexpr LayerState good = LayerState::Good;
constexpr LayerState broken = LayerState::Broken;
constexpr LayerState paused = LayerState::Paused;
constexpr LayerState unknown = LayerState::NotKnown;

} // namespace

class TstSteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void udpIsAWarning();
    void goesOnWhereItWasLeft();
    void theRailShowsStates();
    void idsAreReadableAndUnique_data();
    void idsAreReadableAndUnique();
    void layersNameTheFirstBroken_data();
    void layersNameTheFirstBroken();
    void aResultFromBeforeTheRuleSaysNothing();
    void theSummarySaysIt_data();
    void theSummarySaysIt();
    void theNextDateIsTheEarliest();
    void theIntentIsTheShare();
};

void TstSteps::namesWhatIsMissing_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<Code>("code");
    const auto row = [](const char *name, Step step, Code code, Edit edit) {
        QTest::newRow(name) << step << edit << code;
    };
    row("pictures not seen", Step::TwoHouses, Code::NotRead,
        [](share::Share &s) { s.hasReadTwoHouses = false; });
    row("side unknown", Step::YourSide, Code::SideUnknown,
        [](share::Share &s) { s.side = share::HostSide::Unknown; });
    row("no machine", Step::WhatYouShare, Code::NoMachine, [](share::Share &s) { s.machine = {}; });
    row("no address", Step::WhatYouShare, Code::NoAddress,
        [](share::Share &s) { s.machine.addresses.clear(); });
    row("a home address", Step::WhatYouShare, Code::AddressOutsideTailnet,
        [](share::Share &s) { s.machine.addresses = {*base::Address::parse(u"192.168.1.2")}; });
    row("a name elsewhere", Step::WhatYouShare, Code::BadDnsName,
        [](share::Share &s) { s.machine.dnsName = u"attic.local"_s; });
    row("no service", Step::WhatYouShare, Code::NoService, [](share::Share &s) { s.service.name.clear(); });
    row("no port", Step::WhatYouShare, Code::NoPort, [](share::Share &s) { s.service.doors.clear(); });
    row("port 0", Step::WhatYouShare, Code::BadPort,
        [](share::Share &s) { s.service.doors.front().port = 0; });
    row("a port twice", Step::WhatYouShare, Code::DuplicatePort,
        [](share::Share &s) { s.service.doors.push_back(s.service.doors.front()); });
    row("markup", Step::WhatYouShare, Code::BadText,
        [](share::Share &s) { s.service.name = u"<b>Jellyfin"_s; });
    row("no friend", Step::YourFriend, Code::NoFriendName, [](share::Share &s) { s.person.name = u" "_s; });
    row("no login", Step::YourFriend, Code::LoginUnknown, [](share::Share &s) { s.person.login.clear(); });
    row("half a login", Step::YourFriend, Code::LoginMalformed,
        [](share::Share &s) { s.person.login = u"tom"_s; });
    row("a star", Step::YourFriend, Code::LoginMalformed, [](share::Share &s) { s.person.login = u"*"_s; });
    row("two logins", Step::YourFriend, Code::LoginMalformed,
        [](share::Share &s) { s.person.login = u"a@b,c@d"_s; });
    row("his own login", Step::YourFriend, Code::LoginIsOwn,
        [](share::Share &s) { s.person.login = u"MIRA@example.com"_s; });
    row("no rule", Step::TheRule, Code::RuleNotSaved, [](share::Share &s) { s.rule = {}; });
    row("rule taken out", Step::TheRule, Code::RuleNotSaved,
        [](share::Share &s) { s.rule.state = share::Rule::State::Removed; });
    row("rule not read back", Step::TheRule, Code::RuleNotConfirmed,
        [](share::Share &s) { s.rule.confirmed = false; });
    row("no invite", Step::TheInvite, Code::InviteNotMade, [](share::Share &s) { s.invite = {}; });
    row("not accepted", Step::TheInvite, Code::NotAccepted,
        [](share::Share &s) { s.invite.state = share::Invite::State::Made; });
    row("too late", Step::TheInvite, Code::InviteExpired, [](share::Share &s) {
        s.invite.state = share::Invite::State::Made;
        s.invite.madeAt = samples::at(0).addDays(-30);
    });
    row("another account", Step::TheInvite, Code::AcceptedByOther,
        [](share::Share &s) { s.invite.state = share::Invite::State::WrongAccount; });
    row("no card", Step::TheCard, Code::NoCard, [](share::Share &s) { s.cards.clear(); });
    row("no result", Step::TheProof, Code::NoResult, [](share::Share &s) { s.results.clear(); });
    row("service down", Step::TheProof, Code::NotAsPromised,
        [](share::Share &s) { s = proved(probe::Outcome::Refused); });
    row("aftercare open", Step::Aftercare, Code::AftercareOpen, [](share::Share &) {});
}

void TstSteps::namesWhatIsMissing()
{
    QFETCH(const Step, step);
    QFETCH(const Edit, edit);
    QFETCH(const Code, code);
    share::Share share = proved();
    if (step != Step::Aftercare)
        QVERIFY(share::problems(share, step, samples::at(30)).empty());
    edit(share);
    const auto problems = share::problems(share, step, samples::at(30));
    QCOMPARE(problems.size(), std::size_t(1));
    QCOMPARE(problems.front().code, code);
    const QString words = share::describe(problems.front());
    QVERIFY(words.endsWith(u'.') && !words.contains(u"%1"));
}

void TstSteps::udpIsAWarning()
{
    share::Share share = samples::draft();
    share.service.doors.push_back({policy::Protocol::Udp, 51820, {}});
    QVERIFY(share::problems(share, Step::WhatYouShare).empty());
    QCOMPARE(share::warnings(share, Step::WhatYouShare).front().code, Code::UdpCannotBeProved);
}

void TstSteps::goesOnWhereItWasLeft()
{
    share::Share share;
    QCOMPARE(share::nextStep(share), Step::TwoHouses);
    QCOMPARE(share::nextStep(samples::draft()), Step::TheRule);
    QCOMPARE(share::nextStep(samples::withRule()), Step::TheInvite);
    share = proved();
    QCOMPARE(share::nextStep(share), Step::Aftercare);
    share.aftercare.decided = true;
    QCOMPARE(share::nextStep(share), Step::Aftercare);
}

void TstSteps::theRailShowsStates()
{
    share::Share share = proved(probe::Outcome::Refused);
    share.aftercare.decided = true;
    const auto states = share::stepStates(share, Step::TheCard, samples::at(30));
    QCOMPARE(states.size(), std::size_t(share::stepCount));
    QCOMPARE(states[0], share::StepState::Done);
    QCOMPARE(states[6], share::StepState::Now);
    QCOMPARE(states[7], share::StepState::Attention);
    QCOMPARE(states[8], share::StepState::Declined);
    QCOMPARE(share::stepStates(samples::draft(), Step::TwoHouses)[4], share::StepState::ToDo);
}

void TstSteps::idsAreReadableAndUnique_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("id");
    QTest::newRow("plain") << u"Ann"_s << u"Jellyfin"_s << u"ann-jellyfin"_s;
    QTest::newRow("taken") << u"Tom"_s << u"Jellyfin"_s << u"tom-jellyfin-3"_s;
    QTest::newRow("marks and blanks")
        << u"Jürgen  Müßig"_s << u"Home Assistant"_s << u"jurgen-mussig-home-assistant"_s;
    QTest::newRow("no Latin letter") << u"\u0645\u064A"_s << u"\u732B"_s << u"share"_s;
    QTest::newRow("a path") << u"../../etc"_s << u"passwd\n"_s << u"etc-passwd"_s;
    QTest::newRow("very long") << QString(200, u'x') << u"y"_s << QString(56, u'x');
}

void TstSteps::idsAreReadableAndUnique()
{
    QFETCH(const QString, name);
    QFETCH(const QString, service);
    QFETCH(const QString, id);
    QCOMPARE(share::makeId(name, service, {u"tom-jellyfin"_s, u"tom-jellyfin-2"_s}), id);
}

void TstSteps::layersNameTheFirstBroken_data()
{
    QTest::addColumn<share::Share>("share");
    QTest::addColumn<std::vector<LayerState>>("states");
    share::Share share = samples::draft();
    QTest::newRow("a draft") << share
                             << std::vector{unknown, unknown, unknown, unknown, unknown, unknown, unknown};
    QTest::newRow("the rule stands") << samples::withRule()
                                     << std::vector{
                                            unknown, unknown, unknown, unknown, unknown, good, unknown};
    QTest::newRow("as promised") << proved() << std::vector{good, good, good, good, good, good, good};
    QTest::newRow("service down") << proved(probe::Outcome::Refused)
                                  << std::vector{good, good, good, good, good, good, broken};
    share = proved();
    share.invite.state = share::Invite::State::WrongAccount;
    share.invite.acceptedBy = u"tom@github"_s;
    QTest::newRow("wrong account") << share
                                   << std::vector{
                                          broken, unknown, unknown, unknown, unknown, unknown, unknown};
    share = proved();
    share.rule.state = share::Rule::State::Paused;
    QTest::newRow("paused") << share << std::vector{good, good, good, good, good, paused, unknown};
    share = proved();
    share.invite.state = share::Invite::State::Withdrawn;
    QTest::newRow("withdrawn") << share
                               << std::vector{unknown, broken, unknown, unknown, unknown, unknown, unknown};
}

void TstSteps::layersNameTheFirstBroken()
{
    QFETCH(const share::Share, share);
    QFETCH(const std::vector<LayerState>, states);
    QCOMPARE(statesOf(share), states);
}

void TstSteps::aResultFromBeforeTheRuleSaysNothing()
{
    share::Share share = proved();
    share.rule.at = samples::at(25);
    QCOMPARE(statesOf(share), (std::vector{good, good, unknown, unknown, unknown, good, unknown}));
}

void TstSteps::theSummarySaysIt_data()
{
    QTest::addColumn<share::Share>("share");
    QTest::addColumn<share::Summary::State>("state");
    QTest::addColumn<QString>("part");
    using State = share::Summary::State;
    QTest::newRow("draft") << samples::draft() << State::Draft << u"rule is not saved"_s;
    QTest::newRow("waiting") << samples::withRule() << State::Waiting << u"Invite"_s;
    QTest::newRow("as promised") << proved() << State::OpenAsPromised << u"tried are shut."_s;
    QTest::newRow("down") << proved(probe::Outcome::Refused) << State::Attention
                          << u"Jellyfin is not running"_s;
    share::Share share = proved();
    share.invite.state = share::Invite::State::WrongAccount;
    share.invite.acceptedBy = u"tom@github"_s;
    QTest::newRow("wrong account") << share << State::Attention << u"tom@github"_s;
    share = proved();
    share.rule.state = share::Rule::State::Paused;
    QTest::newRow("paused") << share << State::Paused << u"You paused this share"_s;
    share = proved();
    share.endedAt = samples::at(99);
    QTest::newRow("ended") << share << State::Ended << u"You ended this share"_s;
}

void TstSteps::theSummarySaysIt()
{
    QFETCH(const share::Share, share);
    QFETCH(const share::Summary::State, state);
    QFETCH(const QString, part);
    const share::Summary summary = share::summaryOf(share, samples::at(30));
    QCOMPARE(summary.state, state);
    QVERIFY2(summary.sentence.contains(part), qPrintable(summary.sentence));
    QVERIFY(!summary.word.isEmpty());
}

void TstSteps::theNextDateIsTheEarliest()
{
    share::Share share = proved();
    QCOMPARE(share::nextDue(share), samples::at(21).toLocalTime().date().addDays(1)); // the check after a day
    share::Share paused = share;
    paused.rule.state = share::Rule::State::Paused;
    QVERIFY(!share::nextDue(paused).isValid()); // nothing that he could check
    share.results.push_back(share.results.back());
    share.results.back().check.endedAt = samples::at(21).addDays(2);
    share.aftercare = {true, true, QDate(2027, 6, 1), QDate(2027, 5, 1)};
    QCOMPARE(share::nextDue(share), samples::at(21).addDays(2).toLocalTime().date().addMonths(3));
    share.aftercare.end = QDate(2026, 12, 24);
    QCOMPARE(share::nextDue(share), QDate(2026, 12, 24));
    share.endedAt = samples::at(99);
    QVERIFY(!share::nextDue(share).isValid());
}

void TstSteps::theIntentIsTheShare()
{
    const policy::Intent intent = share::intentOf(samples::draft());
    QCOMPARE(intent.id, u"tom-jellyfin"_s);
    QCOMPARE(intent.people, QStringList{u"tom@example.org"_s});
    QCOMPARE(intent.machines.front().addresses.size(), std::size_t(2));
    QCOMPARE(intent.ports, (std::vector<policy::SharedPort>{{policy::Protocol::Tcp, 8096}}));
}

QTEST_GUILESS_MAIN(TstSteps)
#include "tst_steps.moc"
