// SPDX-License-Identifier: GPL-3.0-or-later
// Plan, result, verdict and JSON of an audit; the bound for losses.
#include "core/probe/audit_json.h"
#include "core/probe/audit_plan.h"
#include "core/probe/audit_verdict.h"
#include "core/probe/loss.h"
#include "core/probe/peer_api.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using nlohmann::json;
using probe::AddressAudit;
using probe::AuditPlan;
using probe::AuditResult;
using probe::CheckFault;
using probe::Outcome;
using probe::PortSet;
using probe::PortSpan;
using probe::Verdict;
using Kind = Verdict::Kind;
using Cause = Verdict::Cause;

namespace {

const base::Address attic4 = *base::Address::parse(u"100.101.102.103");
const base::Address attic6 = *base::Address::parse(u"fd7a:115c:a1e0::6501:6667");
const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

/// Door 8096 is promised; every other port is silent, on both addresses, and something vouches for it.
AuditResult allShut()
{
    AuditResult out;
    out.startedAt = noon;
    out.endedAt = noon.addSecs(40);
    out.plan.promise.addresses = {attic4, attic6};
    out.plan.promise.doors = {{8096, u"Jellyfin"_s}};
    for (const auto &address : {attic4, attic6}) {
        AddressAudit audit;
        audit.address = address;
        audit.ports[Outcome::Open] = {8096};
        audit.ports[Outcome::Silent] = PortSet::all().minus({8096});
        audit.hasControl = true;
        audit.controls = 950;
        audit.loss = 0.01;
        audit.missBound = 2.5e-7;
        audit.tries = 3;
        audit.roundTrip = 1'234us;
        out.addresses.push_back(audit);
    }
    out.effort = {197'000, 4'096, 4'000, 5'250ms, probe::Pace::Normal};
    return out;
}

/// Ports move from silence to \a outcome.
void put(AddressAudit &audit, const PortSet &ports, Outcome outcome)
{
    audit.ports[Outcome::Silent].subtract(ports);
    audit.ports[outcome] = audit.ports[outcome].united(ports);
}

Verdict read(const AuditResult &result)
{
    return probe::verdict(result, {});
}

} // namespace

class TstAuditValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void boundsLosses_data();
    void boundsLosses();
    void plans();
    void resumesOnlyWhatFits();
    void readsAsPromised();
    void readsLeaks();
    void readsAWideOpenMachine();
    void readsLooselyClosed();
    void theDoorAloneProvesNothingAboutTheRest();
    void readsWhatIsNotKnown();
    void expectsOneBuiltInPort();
    void provesEachAddressOrNothing();
    void readsNoControl();
    void readsPartial();
    void keepsEverythingInJson();
    void keepsEverySecondPort();
    void nothingTriedIsNothingKnown();
    void tailscalesOwnCountsBesideARange();
    void onlyAnAnnouncedPortMayHaveMoved();
    void aRunOfAnEarlierVersionWorkedAllTheTime();
    void refusesJson_data();
    void refusesJson();
};

void TstAuditValues::boundsLosses_data()
{
    QTest::addColumn<int>("tries");
    QTest::addColumn<int>("lost");
    QTest::addColumn<double>("bound");
    // Clopper-Pearson, one-sided 95 %: 1 - 0.05^(1/n) for no loss; the others from R, qbeta(0.95, x + 1, n -
    // x).
    QTest::newRow("nothing tried") << 0 << 0 << 1.0;
    QTest::newRow("all lost") << 5 << 5 << 1.0;
    QTest::newRow("none of 10") << 10 << 0 << 0.2588656;
    QTest::newRow("none of 500") << 500 << 0 << 0.0059735;
    QTest::newRow("1 of 10") << 10 << 1 << 0.3941633;
    QTest::newRow("5 of 100") << 100 << 5 << 0.1022531;
}

void TstAuditValues::boundsLosses()
{
    QFETCH(const int, tries);
    QFETCH(const int, lost);
    QFETCH(const double, bound);
    QVERIFY2(std::abs(probe::upperBound({tries, lost}) - bound) < 1e-4,
        qPrintable(QString::number(probe::upperBound({tries, lost}))));
}

void TstAuditValues::plans()
{
    probe::Promise promise;
    promise.addresses = {attic4};
    promise.doors = {{8096, {}}};
    const auto plan = probe::makeAuditPlan(promise);
    QVERIFY(plan);
    QCOMPARE(plan->ports, PortSet::all());
    QVERIFY(plan->promise.closed.empty());
    const auto empty = probe::makeAuditPlan(promise, PortSet());
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, probe::PlanError::Code::NoPort);
    promise.addresses.clear();
    QVERIFY(!probe::makeAuditPlan(promise));
}

void TstAuditValues::resumesOnlyWhatFits()
{
    using Code = probe::ResumeError::Code;
    AuditResult part = allShut();
    QCOMPARE(probe::mayResume(part, part.plan, noon).error().code, Code::NotPartial);
    part.partial = true;
    QVERIFY(probe::mayResume(part, part.plan, noon.addSecs(3'600)));
    AuditPlan quicker = part.plan;
    quicker.pace = probe::Pace::Fast;
    QVERIFY(probe::mayResume(part, quicker, noon.addSecs(3'600)));
    QCOMPARE(probe::mayResume(part, part.plan, noon.addDays(2)).error().code, Code::TooOld);
    QCOMPARE(probe::mayResume(part, part.plan, noon.addDays(-1)).error().code, Code::TooOld);
    AuditPlan other = part.plan;
    other.ports.subtract({22});
    QCOMPARE(probe::mayResume(part, other, noon).error().code, Code::OtherPlan);
}

void TstAuditValues::readsAsPromised()
{
    const Verdict verdict = read(allShut());
    QCOMPARE(verdict.kind, Kind::AsPromised);
    QCOMPARE(verdict.open.size(), 1U);
    QCOMPARE(verdict.shut.size(), 65'534U);
    QVERIFY(verdict.unknown.empty() && verdict.loose.empty() && verdict.leaking.empty());
}

void TstAuditValues::readsLeaks()
{
    AuditResult result = allShut();
    put(result.addresses[1], {22, 50'000}, Outcome::Open); // over IPv6 only
    const Verdict verdict = read(result);
    QCOMPARE(verdict.kind, Kind::Leaking);
    QCOMPARE(verdict.leaking, (std::vector<std::uint16_t>{22, 50'000}));
    QCOMPARE(verdict.shut.size(), 65'532U);
}

void TstAuditValues::readsAWideOpenMachine()
{
    AuditResult result = allShut();
    for (AddressAudit &audit : result.addresses) {
        audit.ports[Outcome::Refused] = PortSet::all().minus({22, 8096});
        audit.ports.erase(Outcome::Silent);
        audit.ports[Outcome::Open].add(22);
    }
    const Verdict verdict = read(result);
    QCOMPARE(verdict.kind, Kind::Leaking);
    QCOMPARE(verdict.loose.size(), 65'533U);
    QVERIFY(verdict.builtIn.empty()); // what refuses is nobody's own
    QVERIFY(probe::spansOf(verdict.loose).text().size() < 200);
}

void TstAuditValues::readsLooselyClosed()
{
    AuditResult result = allShut();
    put(result.addresses[0], PortSet::of({1'000, 1'999}), Outcome::Refused);
    put(result.addresses[0], {2'500}, Outcome::Unreachable);
    const Verdict verdict = read(result);
    QCOMPARE(verdict.kind, Kind::LooselyClosed);
    QCOMPARE(probe::spansOf(verdict.loose).text(), u"1000-1999,2500"_s);
}

void TstAuditValues::theDoorAloneProvesNothingAboutTheRest()
{
    AuditResult result = allShut();
    result.plan.ports = promisedPorts(result.plan.promise);
    for (probe::AddressAudit &one : result.addresses)
        for (auto &[outcome, ports] : one.ports)
            ports = ports.intersected(result.plan.ports);
    QCOMPARE(read(result).kind, Kind::Undecided);
    QCOMPARE(read(result).cause, Cause::NothingElseTried);
}

void TstAuditValues::readsWhatIsNotKnown()
{
    AuditResult result = allShut();
    result.addresses[1].ports[Outcome::Silent].subtract(PortSet::of({300, 400}));
    const Verdict verdict = read(result);
    QCOMPARE(verdict.kind, Kind::Undecided);
    QCOMPARE(verdict.cause, Cause::CouldNotTry);
    QCOMPARE(probe::spansOf(verdict.unknown).text(), u"300-400"_s);
}

void TstAuditValues::expectsOneBuiltInPort()
{
    AuditResult result = allShut();
    const auto likely = probe::peerApiPorts(attic4);
    put(result.addresses[0], {likely[0]}, Outcome::Open);
    Verdict verdict = read(result);
    QCOMPARE(verdict.kind, Kind::AsPromised);
    QCOMPARE(verdict.builtIn, std::vector<std::uint16_t>{likely[0]});
    QCOMPARE(verdict.shut.size(), 65'533U); // silent over IPv6, but no door is counted twice
    QVERIFY(!probe::spansOf(verdict.shut).contains(likely[0]));
    put(result.addresses[0], {likely[2]}, Outcome::Open);
    verdict = read(result);
    QCOMPARE(verdict.kind, Kind::Leaking);
    QCOMPARE(verdict.leaking, std::vector<std::uint16_t>{likely[2]});
    QCOMPARE(verdict.builtIn, std::vector<std::uint16_t>{likely[0]});
}

void TstAuditValues::provesEachAddressOrNothing()
{
    AuditResult mute = allShut();
    mute.addresses[1].ports = {{Outcome::Silent, PortSet::all()}};
    mute.addresses[1].hasControl = false;
    mute.addresses[1].missBound.reset();
    QCOMPARE(read(mute).kind, Kind::Undecided);
    QCOMPARE(read(mute).cause, Cause::AddressMute);
    QCOMPARE(read(mute).mute, std::vector<base::Address>{mute.addresses[1].address});

    AuditResult notSent = allShut();
    const base::Address left = notSent.addresses[1].address;
    notSent.addresses.resize(1);
    notSent.faults.push_back({probe::CheckFault::Code::NotThroughTailscale, left});
    QCOMPARE(read(notSent).cause, Cause::AddressNotTried);
    QCOMPARE(read(notSent).notTried, std::vector<base::Address>{left});
    QVERIFY(read(notSent).mute.empty());

    AuditResult partly = allShut();
    put(partly.addresses[1], {8'096}, Outcome::Silent);
    put(partly.addresses[1], {probe::peerApiPorts(left).front()}, Outcome::Open);
    QCOMPARE(read(partly).kind, Kind::NotThereYet);
    QCOMPARE(read(partly).cause, Cause::SilentAtAnAddress);

    AuditResult noName = allShut();
    noName.plan.promise.dnsName = u"attic.owl-newt.ts.net"_s;
    noName.name = {probe::NameAnswer::State::NoAnswer, {}};
    QCOMPARE(read(noName).cause, Cause::NameUnanswered);
}

void TstAuditValues::readsNoControl()
{
    AuditResult result = allShut();
    for (AddressAudit &audit : result.addresses) {
        audit.ports = {{Outcome::Silent, PortSet::all()}};
        audit.hasControl = false;
        audit.missBound.reset();
    }
    QCOMPARE(read(result).kind, Kind::Undecided);
    QCOMPARE(read(result).cause, Cause::NothingAnswered);
    // Silence without a bound is no silence, even where something answers.
    result = allShut();
    result.addresses[0].missBound.reset();
    QCOMPARE(read(result).kind, Kind::Undecided);
}

void TstAuditValues::readsPartial()
{
    AuditResult result = allShut();
    result.partial = true;
    QCOMPARE(read(result).cause, Cause::CutShort);
    result.faults.push_back({CheckFault::Code::ControlLost, attic4});
    QCOMPARE(read(result).cause, Cause::ControlLost);
    put(result.addresses[1], {22}, Outcome::Open);
    QCOMPARE(read(result).kind, Kind::Leaking); // seen is seen
}

void TstAuditValues::keepsEverythingInJson()
{
    AuditResult result = allShut();
    put(result.addresses[0], PortSet::of({1'000, 1'999}), Outcome::Refused);
    result.addresses[1].loss.reset();
    result.addresses[1].roundTrip.reset();
    result.faults.push_back({CheckFault::Code::ErrorsLimited, attic6});
    result.plan.pace = probe::Pace::Gentle;
    result.partial = true;
    const auto back = probe::auditFromJson(json::parse(probe::toJson(result).dump()));
    QVERIFY(back);
    QVERIFY(*back == result);
}

void TstAuditValues::keepsEverySecondPort()
{
    AuditResult result = allShut();
    PortSet odd;
    for (int port = 1; port < 65'536; port += 2)
        odd.add(static_cast<std::uint16_t>(port));
    put(result.addresses[0], odd, Outcome::Refused);
    const auto back = probe::auditFromJson(probe::toJson(result));
    QVERIFY(back);
    QVERIFY(*back == result);
    QCOMPARE(read(*back).kind, Kind::LooselyClosed);
}

/// No address may be sent to, and no port but the door was asked for.
/// Only Tailscale's own port answers: the machine is there, the range is shut, and the door does not open
/// yet. Announced, and silent beside a door that opens, it takes the proof.
void TstAuditValues::tailscalesOwnCountsBesideARange()
{
    AuditResult ranged = allShut();
    ranged.plan.ports = PortSet::of({1, 200});
    ranged.plan.promise.addresses = {attic4};
    ranged.addresses.pop_back();
    const PortSet own{probe::peerApiPorts(attic4)[1]};
    AddressAudit &audit = ranged.addresses.front();
    audit.ports = {{Outcome::Open, own}, {Outcome::Silent, PortSet::of({1, 200}).united(PortSet{8096})}};
    QCOMPARE(read(ranged).kind, Verdict::Kind::NotThereYet);
    QCOMPARE(read(ranged).cause, Verdict::Cause::DoorSilent);
    QCOMPARE(probe::spansOf(read(ranged).shut).text(), u"1-200"_s);
    QCOMPARE(read(ranged).builtIn, own.ports());
    QVERIFY(probe::auditFromJson(probe::toJson(ranged)) == ranged);

    audit.ports = {{Outcome::Open, PortSet{8096}}, {Outcome::Silent, PortSet::of({1, 200}).united(own)}};
    QCOMPARE(read(ranged).kind, Verdict::Kind::AsPromised); // it is only guessed
    ranged.plan.promise.announced = {{attic4, own.ports().front()}};
    QCOMPARE(read(ranged).cause, Verdict::Cause::OwnPortSilent);
    QVERIFY(read(ranged).shut.empty());
    QVERIFY(probe::auditFromJson(probe::toJson(ranged)) == ranged);
    audit.ports[Outcome::Silent] = audit.ports[Outcome::Silent].united(PortSet{40'000});
    QVERIFY(!probe::auditFromJson(probe::toJson(ranged))); // of which nobody asked
}

void TstAuditValues::nothingTriedIsNothingKnown()
{
    for (const PortSet &ports : {PortSet{8096}, PortSet{22, 8096}, PortSet::all()}) {
        AuditResult result = allShut();
        result.plan.ports = ports;
        result.addresses.clear();
        result.faults = {{CheckFault::Code::NotThroughTailscale, attic4}};
        const Verdict verdict = read(result);
        QVERIFY(verdict.kind != Kind::AsPromised && verdict.leaking.empty() && verdict.shut.empty());
    }
}

void TstAuditValues::onlyAnAnnouncedPortMayHaveMoved()
{
    AuditResult result = allShut();
    result.plan.promise.announced = {{attic4, 49'152}, {attic6, 49'152}};
    QVERIFY(!probe::mayHaveMovedPort(result));
    put(result.addresses[0], {40'000}, Outcome::Open);
    QVERIFY(probe::mayHaveMovedPort(result));
    probe::addAnnounced(result.plan.promise, {{attic4, 40'000}});
    QVERIFY(!probe::mayHaveMovedPort(result));
    result.plan.promise.announced.clear();
    QVERIFY(!probe::mayHaveMovedPort(result)); // nobody could tell
}

void TstAuditValues::aRunOfAnEarlierVersionWorkedAllTheTime()
{
    AuditResult result = allShut();
    result.endedAt = result.startedAt.addSecs(75);
    json object = probe::toJson(result);
    object["effort"].erase("working");
    const auto back = probe::auditFromJson(object);
    QVERIFY(back);
    QCOMPARE(back->effort.working, std::chrono::milliseconds(75s));
}

void TstAuditValues::refusesJson_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *pointer, const char *value) {
        QTest::newRow(name) << QString::fromLatin1(pointer) << QString::fromLatin1(value);
    };
    row("newer", "/schema", "2");
    row("no time", "/startedAt", R"("yesterday")");
    row("ends before it starts", "/endedAt", R"("2020-01-01T00:00:00.000Z")");
    row("no ports", "/ports", R"("")");
    row("port 0", "/ports", R"("0-5")");
    row("a foreign address", "/addresses/0/address", R"("100.101.102.104")");
    row("an address twice", "/addresses/1/address", R"("100.101.102.103")");
    row("two fates of a port", "/addresses/0/ports/refused", R"("8096")");
    row("ports that are a list", "/addresses/0/ports", "[]");
    row("a loss above all", "/addresses/0/loss", "1.5");
    row("a bound below nothing", "/addresses/0/missBound", "-0.1");
    row("a bound that is a word", "/addresses/0/missBound", R"("none")");
    row("a bound that nothing was measured for", "/addresses/0/controls", "0");
    row("a bound of a machine that never answered", "/addresses/0/hasControl", "false");
    row("a time at work that is a word", "/effort/working", R"("long")");
    row("a round trip from the future", "/addresses/0/roundTrip", "-5");
    row("an unknown pace", "/effort/pace", R"("warp")");
    row("an unknown fault", "/faults", R"([{"code":"x","address":"100.101.102.103"}])");
    row("partial perhaps", "/partial", R"("maybe")");
    row("no door", "/plan/doors", "[]");
}

void TstAuditValues::refusesJson()
{
    QFETCH(const QString, pointer);
    QFETCH(const QString, value);
    json object = probe::toJson(allShut());
    QVERIFY(probe::auditFromJson(object));
    object[json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
    QVERIFY(!probe::auditFromJson(object));
    QVERIFY(!probe::auditFromJson(json::array()));
}

QTEST_APPLESS_MAIN(TstAuditValues)
#include "tst_audit_values.moc"
