// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/io/audit_scene.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using probe::AddressAudit;
using probe::Audit;
using probe::AuditProgress;
using probe::AuditResult;
using probe::Outcome;
using probe::PortSet;

namespace {

std::uint32_t firstSeed()
{
    const int given = qEnvironmentVariableIntValue("HALFDOOR_AUDIT_SEED");
    return given > 0 ? static_cast<std::uint32_t>(given) : 1 + std::random_device()() % 1'000'000;
}

QString rowName()
{
    const QString function = QString::fromUtf8(QTest::currentTestFunction());
    const QString tag = QString::fromUtf8(QTest::currentDataTag());
    return tag.isEmpty() ? function : function + u": "_s + tag;
}

/// What \a seen says and must not.
PortSet misread(const AddressAudit &seen, const PortSet &asked, const Truth &truth)
{
    const PortSet dropped = asked.minus(truth.open).minus(truth.refused).minus(truth.rejected);
    PortSet wrong = seen.with(Outcome::Open).minus(truth.open.united(truth.either));
    wrong = wrong.united(seen.with(Outcome::Refused).minus(truth.refused));
    wrong = wrong.united(seen.with(Outcome::Unreachable).minus(truth.rejected));
    return wrong.united(seen.with(Outcome::Silent).minus(dropped.united(truth.either)));
}

QString figures(const AuditResult &result)
{
    QStringList parts;
    for (const AddressAudit &seen : result.addresses)
        parts << u"%1 %2 tries, %3 controls, loss %4, bound %5"_s
                     .arg(seen.address.isV4() ? u"IPv4"_s : u"IPv6"_s)
                     .arg(seen.tries)
                     .arg(seen.controls)
                     .arg(seen.loss.value_or(-1), 0, 'f', 4)
                     .arg(seen.missBound.value_or(-1), 0, 'g', 2);
    return parts.join(u"; "_s)
        + u"; %1 attempts, %2 at once, %3/s"_s.arg(result.effort.attempts)
              .arg(result.effort.halfOpenPeak)
              .arg(result.effort.ratePeak, 0, 'f', 0);
}

} // namespace

AuditScene::AuditScene(NetworkPair &pair)
    : m_pair(pair)
    , m_seed(firstSeed())
{
    qInfo("HALFDOOR_AUDIT_SEED=%u", m_seed);
}

int AuditScene::rounds()
{
    return std::max(1, qEnvironmentVariableIntValue("HALFDOOR_AUDIT_ROUNDS"));
}

std::vector<base::Address> AuditScene::both()
{
    return {NetworkPair::attic4, NetworkPair::attic6};
}

PortSet AuditScene::every(int step, std::uint16_t from, std::uint16_t to)
{
    PortSet out;
    for (int port = from; port <= to; port += step)
        out.add(static_cast<std::uint16_t>(port));
    return out;
}

void AuditScene::reset()
{
    QCOMPARE(m_pair.restore(), QString());
    listen({8096}, true);
    listen({22}, false);
}

void AuditScene::listen(const PortSet &ports, bool isListening)
{
    const QString verb = isListening ? u"listen"_s : u"hush"_s;
    for (const base::Address &address : both())
        for (const std::uint16_t port : ports.ports())
            QCOMPARE(m_pair.tell(u"%1 %2 %3"_s.arg(verb, address.toString()).arg(port)), QString());
}

void AuditScene::filter(const Truth &truth)
{
    QStringList rules{u"flush chain inet halfdoor input"_s,
        u"add rule inet halfdoor input icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } accept"_s,
        u"add rule inet halfdoor input iif lo accept"_s};
    const PortSet odd = every(2, 1, 65'535); // too many for a set
    const bool isHalf = odd.minus(truth.refused).minus(truth.open).isEmpty();
    if (isHalf)
        rules << u"add rule inet halfdoor input tcp dport & 1 == 1 accept"_s;
    const PortSet accepted = truth.open.united(truth.refused).united(truth.either);
    const auto add = [&rules](const PortSet &ports, const QString &what) {
        if (!ports.isEmpty())
            rules << u"add rule inet halfdoor input tcp dport { "_s + ports.text() + u" } "_s + what;
    };
    add(isHalf ? accepted.minus(odd) : accepted, u"accept"_s);
    add(truth.rejected, u"reject with icmpx admin-prohibited"_s);
    for (const QString &rule : rules)
        QCOMPARE(m_pair.tell(u"run nft '"_s + rule + u"'"_s), QString());
}

QString AuditScene::setPath(const PathTraits &traits)
{
    return traits.isPlain() ? QString() : m_pair.relay(traits, nextSeed());
}

AuditResult AuditScene::audit(const PortSet &ports, probe::Pace pace, std::vector<base::Address> addresses,
    const Watch &watch, const std::optional<AuditResult> &earlier)
{
    probe::AuditOptions options; // the strict rule for addresses
    options.patience = 4s;
    options.doorTimeout = 1'500ms;
    options.seed = m_seedOfAudit = nextSeed();
    Audit audit(m_sweeper, m_resolver, m_routes, m_clock, options);
    if (watch)
        QObject::connect(
            &audit, &Audit::progressed, &audit, [&](const AuditProgress &now) { watch(audit, now); });
    probe::AuditPlan plan;
    plan.promise.addresses = std::move(addresses);
    plan.promise.doors = {{8096, u"Jellyfin"_s}};
    plan.ports = ports;
    plan.pace = pace;
    const auto future = audit.run(plan, earlier);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 300'000) || future.isCanceled())
        return {};
    return future.result();
}

void AuditScene::judge(const AuditResult &result, const Truth &truth, bool isComplete)
{
    AuditLedger::Entry entry;
    entry.row = rowName();
    entry.milliseconds = result.startedAt.msecsTo(result.endedAt);
    entry.more = figures(result) + u", seed %1"_s.arg(m_seedOfAudit);
    QStringList wrong;
    for (const AddressAudit &seen : result.addresses) {
        const PortSet ports = misread(seen, result.plan.ports, truth);
        entry.ports += result.plan.ports.size();
        entry.misread += ports.size();
        entry.undecided += result.plan.ports.minus(seen.known()).size();
        if (!ports.isEmpty())
            wrong << seen.address.toString() + u": "_s + ports.text().left(200);
    }
    m_ledger.add(entry);
    QCOMPARE(wrong.join(u"; "_s), QString());
    QVERIFY(!result.addresses.empty());
    for (const AddressAudit &seen : result.addresses) {
        QVERIFY(seen.hasControl);
        if (!seen.with(Outcome::Silent).isEmpty())
            QVERIFY(seen.missBound && *seen.missBound <= 1e-6);
    }
    if (isComplete) {
        QCOMPARE(entry.undecided, 0);
        QVERIFY(!result.partial);
        QVERIFY(result.faults.empty());
    }
}

int playAudits(int argc, char **argv, const std::function<int(AuditScene &)> &play)
{
    if (AuditScene::rounds() > 1) // many rounds take longer than Qt Test gives a row
        qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(AuditScene::rounds() * 300'000));
    return NetworkPair::playTest(argc, argv, [&play](NetworkPair &pair) {
        AuditScene scene(pair);
        const int failures = play(scene);
        scene.printTable();
        return failures;
    });
}
