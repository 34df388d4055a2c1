// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/progress.h"
#include "core/probe/verdict_words.h"
#include "probe_samples.h"

#include <QTest>

using namespace probe;
using namespace samples;
using namespace Qt::StringLiterals;

namespace {

constexpr auto open = Outcome::Open;
constexpr auto refused = Outcome::Refused;
constexpr auto silent = Outcome::Silent;
constexpr std::array allSilent{silent, silent, silent};

const Names tomReads{Names::Reader::Friend, u"Mira"_s, u"Tom"_s, u"attic"_s};
const Names miraReads{Names::Reader::Host, u"Mira"_s, u"Tom"_s, u"attic"_s};

VerdictText words(const CheckResult &result, const Names &names, const Situation &situation = {})
{
    return describe(verdict(result, situation), names);
}

} // namespace

class TstVerdictWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asPromised();
    void countsAsAPersonWould();
    void leaking();
    void looselyClosed();
    void serviceDown();
    void notThereYet();
    void undecided();
    void yourSideFirst();
    void halfProved();
    void saysItsConditions();
    void keepsAPlaceholderInALabelAsItIs();
    void neverLeavesASentenceEmpty();
    void namesDoors();
    void groupsDigitsAsTheLanguageDoes();
    void listsPorts();
    void progress();
};

void TstVerdictWords::asPromised()
{
    QCOMPARE(words(result(open, allSilent), tomReads).headline, u"The door is exactly as Mira promised."_s);
    QCOMPARE(words(result(open, allSilent), tomReads).sentence,
        u"Jellyfin opens, the other 3 doors we tried are shut."_s);
    QCOMPARE(
        words(result(open, allSilent), miraReads).headline, u"The door is exactly as you promised Tom."_s);
    QCOMPARE(words(result(open, allSilent), miraReads).sentence,
        u"Jellyfin opens for Tom, the other 3 doors tried are shut."_s);
}

void TstVerdictWords::countsAsAPersonWould()
{
    CheckResult one = result(open, allSilent);
    one.plan.closed.resize(1);
    QCOMPARE(words(one, tomReads).sentence, u"Jellyfin opens, the other door we tried is shut."_s);
    CheckResult two = result(open, allSilent);
    two.plan.doors.push_back({8123, u"Home Assistant"_s});
    two.results.push_back({{attic4, 8123}, open});
    QVERIFY(words(two, tomReads).sentence.endsWith(u"open, the other 3 doors we tried are shut."_s));
}

void TstVerdictWords::leaking()
{
    const auto text = words(result(open, {silent, silent, open}), tomReads);
    QCOMPARE(text.headline, u"One more door is open than Mira promised."_s);
    QCOMPARE(text.sentence, u"Jellyfin opens. But File sharing (SMB) opens as well. 2 doors are shut."_s);
    QCOMPARE(words(result(open, {open, silent, open}), miraReads).headline,
        u"2 more doors are open for Tom than you promised."_s);
    QVERIFY(words(result(silent, {open, silent, silent}), tomReads)
                .sentence.startsWith(u"Remote login (SSH) opens and must"_s));
}

void TstVerdictWords::looselyClosed()
{
    const auto text = words(result(open, {refused, silent, silent}), tomReads);
    QCOMPARE(text.headline, u"One door is only loosely closed."_s);
    QCOMPARE(
        text.sentence, u"The rule lets you in at Remote login (SSH), but no program listens there today."_s);
    QVERIFY(words(result(open, {refused, silent, silent}), miraReads)
                .sentence.startsWith(u"The rule lets Tom in at"_s));
}

void TstVerdictWords::serviceDown()
{
    const auto text = words(result(refused, allSilent), tomReads);
    QCOMPARE(text.headline, u"The door is right, but Jellyfin is not running."_s);
    QCOMPARE(text.sentence, u"Tell Mira. The other 3 doors that were tried are shut."_s);
    QVERIFY(words(result(refused, allSilent), miraReads).sentence.contains(u"attic"_s));
    // A second promised door that is silent may lack its rule: it is named, and the doors are not called
    // right.
    CheckResult two = result(refused, allSilent);
    two.plan.doors.push_back({9000, u"Photos"_s});
    two.results.push_back({{attic4, 9000}, silent});
    for (const Names &names : {tomReads, miraReads}) {
        QCOMPARE(
            words(two, names).headline, u"Jellyfin is not running, and there is no answer from Photos."_s);
        QVERIFY(words(two, names).sentence.contains(u"may be missing"_s));
    }
}

void TstVerdictWords::notThereYet()
{
    const Situation thereBut{Situation::Client::Ready, true, true};
    QCOMPARE(words(result(silent, allSilent), tomReads, thereBut).headline,
        u"attic is there, but the door to Jellyfin does not open yet."_s);
    const Situation missing{Situation::Client::Ready, false, {}};
    QCOMPARE(words(result(silent, allSilent), tomReads, missing).headline,
        u"attic has not appeared on this computer yet."_s);
    QVERIFY(words(result(silent, allSilent), miraReads, missing).headline.contains(u"Tom"_s));
}

void TstVerdictWords::undecided()
{
    QCOMPARE(words(result(silent, allSilent), tomReads).headline,
        u"attic does not answer. It may be switched off."_s);
    CheckResult stopped = result(open, allSilent);
    stopped.partial = true;
    stopped.results.erase(stopped.results.begin());
    QCOMPARE(words(stopped, tomReads).headline, u"This was stopped before its end."_s);
    QCOMPARE(words(stopped, tomReads).sentence, u"One door is not known yet."_s);
    // The words blame what is the cause.
    CheckResult untried = result(open, {silent, Outcome::LocalFailure, silent});
    QCOMPARE(words(untried, tomReads).headline, u"This computer could not try every door."_s);
    QCOMPARE(words(untried, miraReads).headline, u"The computer of Tom could not try every door."_s);
    untried.faults = {{CheckFault::Code::TooMuchLoss, attic4}};
    QCOMPARE(words(untried, tomReads).headline, u"Too much gets lost on the way to attic."_s);
    untried.faults = {{CheckFault::Code::ErrorsLimited, attic4}};
    QCOMPARE(words(untried, tomReads).headline, u"attic rejects with errors, but not every time."_s);
    CheckResult filtered = result(open, allSilent);
    filtered.plan.announced = {{attic4, 40000}};
    filtered.results.push_back({{attic4, 40000}, silent});
    QCOMPARE(
        words(filtered, tomReads).headline, u"Something on the way to attic lets only some ports through."_s);
    QVERIFY(words(filtered, miraReads).sentence.contains(u"the computer of Tom or on attic"_s));
}

void TstVerdictWords::yourSideFirst()
{
    const Situation off{Situation::Client::Stopped, {}, {}};
    QCOMPARE(words(result(silent, allSilent), tomReads, off).headline,
        u"Your side first: Tailscale is switched off on this computer."_s);
    QCOMPARE(words(result(silent, allSilent), miraReads, off).headline,
        u"Tailscale is switched off on the computer of Tom."_s);
}

void TstVerdictWords::halfProved()
{
    CheckResult both = result(open, allSilent, {attic4, attic6});
    both.results.back().outcome = silent;
    for (const Names &names : {tomReads, miraReads}) {
        const auto text = words(both, names);
        QCOMPARE(text.headline, u"attic does not answer at fd7a:115c:a1e0::6501:6667."_s);
        QVERIFY(text.sentence.startsWith(u"Nothing is proved there;"_s));
        QVERIFY(text.notes.isEmpty()); // said once
    }
    CheckResult notSent = both;
    std::erase_if(notSent.results, [](const ProbeResult &one) { return one.endpoint.address == attic6; });
    notSent.faults.push_back({CheckFault::Code::NotThroughTailscale, attic6});
    QCOMPARE(words(notSent, tomReads).headline, u"Nothing was sent to fd7a:115c:a1e0::6501:6667."_s);
    QVERIFY(words(notSent, miraReads).sentence.startsWith(u"The computer of Tom has no way there"_s));
    notSent.results[0].outcome = open; // a leak: the headline is taken
    QCOMPARE(words(notSent, tomReads).notes,
        QStringList(
            u"Nothing was sent to fd7a:115c:a1e0::6501:6667; all this is true for the other address only."_s));
    CheckResult noName = result(open, allSilent);
    noName.plan.dnsName = u"attic.owl-newt.ts.net"_s;
    noName.name.state = NameAnswer::State::NoAnswer;
    QCOMPARE(words(noName, tomReads).headline, u"The name of attic could not be asked for."_s);
    QVERIFY(words(noName, tomReads).notes.isEmpty());

    both.results.push_back({{attic6, peerApiPorts(attic6).front()}, open});
    for (const Outcome outcome : {silent, refused}) {
        both.results[both.results.size() - 2].outcome = outcome;
        for (const Names &names : {tomReads, miraReads}) {
            const auto text = words(both, names);
            QCOMPARE(text.headline, u"Jellyfin opens, but not at fd7a:115c:a1e0::6501:6667."_s);
            QCOMPARE(text.sentence.contains(u"rule is right"), outcome == refused);
        }
    }
}

void TstVerdictWords::saysItsConditions()
{
    CheckResult both = result(open, allSilent, {attic4, attic6});
    both.results.back().outcome = silent;
    both.results.front().outcome = open; // a leak
    both.plan.dnsName = u"attic.owl-newt.ts.net"_s;
    both.name.state = NameAnswer::State::NotFound;
    both.plan.udpDoors = {{51820, u"WireGuard"_s}};
    const QStringList notes = words(both, tomReads).notes;
    QCOMPARE(notes.size(), 3);
    QVERIFY(notes[0].contains(attic6.toString()));
    QVERIFY(notes[1].startsWith(u"WireGuard uses UDP"_s));
    QVERIFY(notes[2].contains(u"MagicDNS"_s));
}

void TstVerdictWords::keepsAPlaceholderInALabelAsItIs()
{
    CheckResult odd = result(open, allSilent);
    odd.plan.doors[0].label = u"%1 %2 <b>"_s;
    Names names = miraReads;
    names.friendName = u"%1"_s;
    QCOMPARE(words(odd, names).sentence, u"%1 %2 <b> opens for %1, the other 3 doors tried are shut."_s);
}

/// Every kind with every cause it can have, for both readers, without any name known.
void TstVerdictWords::neverLeavesASentenceEmpty()
{
    for (const Outcome door : {open, refused, silent, Outcome::LocalFailure})
        for (const Outcome ssh : {open, refused, silent, Outcome::LocalFailure})
            for (int client = 0; client <= static_cast<int>(Situation::Client::Tagged); ++client)
                for (const auto reader : {Names::Reader::Friend, Names::Reader::Host}) {
                    const auto text = words(result(door, {ssh, silent, silent}), Names{reader, {}, {}, {}},
                        Situation{static_cast<Situation::Client>(client), false, {}});
                    for (const QString &sentence : {text.headline, text.sentence}) {
                        QVERIFY(sentence.endsWith(u'.'));
                        QVERIFY(sentence.front().isUpper());
                        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
                    }
                }
}

void TstVerdictWords::namesDoors()
{
    QCOMPARE(doorName(Door{8096, u"Films"_s}), u"Films, port 8096"_s);
    QCOMPARE(doorName(445), u"File sharing (SMB), port 445"_s);
    QCOMPARE(doorName(9999), u"port 9999"_s);
}

void TstVerdictWords::groupsDigitsAsTheLanguageDoes()
{
    const QLocale before;
    probe::Verdict verdict;
    verdict.kind = probe::Verdict::Kind::AsPromised;
    verdict.open = {{8096, u"Jellyfin"_s}};
    verdict.builtIn = {35839, 59395};
    for (int port = 1; port <= 65535; ++port)
        if (port != 8096 && port != 35839 && port != 59395)
            verdict.shut.push_back(static_cast<std::uint16_t>(port));
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(probe::describe(verdict, tomReads).sentence,
        u"Jellyfin opens, the other 65,532 doors we tried are shut."_s);
    QCOMPARE(probe::describe(verdict, tomReads).notes,
        QStringList(
            u"Ports 35839 and 59395 are probably Tailscale's own: built in, so they count neither as open nor as shut."_s));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QVERIFY(probe::describe(verdict, tomReads).sentence.contains(u"65.532"_s));
    QLocale::setDefault(before);
}

void TstVerdictWords::listsPorts()
{
    QCOMPARE(probe::portList({22}), u"22"_s);
    QCOMPARE(probe::portList(*probe::PortSet::parse(u"22,445,8000-8095")), u"22, 445, 8000–8095"_s);
    QVERIFY(probe::portList(*probe::PortSet::parse(u"22,445,8000-8095,9000,9100"))
                .startsWith(u"22, 445, 8000–8095 and 2 more"_s));
}

void TstVerdictWords::progress()
{
    using namespace std::chrono_literals;
    Progress now{Progress::Phase::Sample, 23, 41, 14'200ms, 11'800ms, {}};
    QCOMPARE(progressLine(now), u"23 of 41 doors tried, 14 s, about 12 s left"_s);
    now.left.reset();
    QCOMPARE(progressLine(now), u"23 of 41 doors tried, 14 s"_s);
    now.phase = Progress::Phase::Again;
    QCOMPARE(progressLine(now), u"silent doors once more, 14 s"_s);
    now.left = 3'600ms;
    QCOMPARE(progressLine(now), u"silent doors once more, 14 s, about 4 s left"_s);
    QCOMPARE(progressLine(Progress{}), u"asking for the name"_s);
}

QTEST_GUILESS_MAIN(TstVerdictWords)
#include "tst_verdict_words.moc"
