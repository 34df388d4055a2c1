// SPDX-License-Identifier: GPL-3.0-or-later
// Paths and hosts that cannot keep up: little bandwidth, a full accept queue, few ICMP errors a second. These
// rows wait more than they work. See AuditScene.
#include "core/probe/audit_verdict.h"
#include "tests/core/io/audit_scene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using probe::AuditResult;
using probe::CheckFault;
using probe::Outcome;
using probe::Pace;
using probe::PortSet;
using probe::Verdict;

class TstAuditLimits : public QObject {
    Q_OBJECT
public:
    explicit TstAuditLimits(AuditScene *scene)
        : m_scene(*scene)
    {
    }

private Q_SLOTS:
    void init() { m_scene.reset(); }
    void goesGently();
    void goesSlowlyWhereThePathIsNarrow();
    void readsAFullQueue();
    void readsErrors_data();
    void readsErrors();

private:
    AuditScene &m_scene;
};

void TstAuditLimits::goesGently()
{
    Truth truth;
    truth.refused = {7, 9};
    m_scene.filter(truth);
    const PortSet ports = PortSet::of({1, static_cast<std::uint16_t>(AuditScene::rounds() > 1 ? 300 : 100)});
    for (int round = 0; round < AuditScene::rounds() && !QTest::currentTestFailed(); ++round)
        m_scene.judge(m_scene.audit(ports, Pace::Gentle, AuditScene::both()), truth, true);
}

void TstAuditLimits::goesSlowlyWhereThePathIsNarrow()
{
    Truth truth;
    truth.refused = AuditScene::every(9, 1'000, 2'000).minus(truth.open);
    m_scene.filter(truth);
    PathTraits path;
    path.bitsPerSecond = 1e6;
    path.queue = 100ms;
    if (const QString reason = m_scene.setPath(path); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    for (int round = 0; round < AuditScene::rounds() && !QTest::currentTestFailed(); ++round)
        m_scene.judge(
            m_scene.audit(PortSet::of({1, 4'096}), Pace::Normal, {NetworkPair::attic4}), truth, true);
    qInfo("%s", qPrintable(m_scene.pair().relay()->summary()));
}

void TstAuditLimits::readsAFullQueue()
{
    const PortSet ports = PortSet::of({1, 5'000});
    const QString where = NetworkPair::attic4.toString();
    Truth truth;
    for (int round = 0; round < AuditScene::rounds() && !QTest::currentTestFailed(); ++round) {
        // Full before we came: nothing of it can be seen, and nothing may be made up.
        truth.open = {8096};
        truth.either = {22};
        QCOMPARE(m_scene.pair().tell(u"stuff %1 22"_s.arg(where)), QString());
        m_scene.filter(truth);
        m_scene.judge(m_scene.audit(ports, Pace::Fast, {NetworkPair::attic4}), truth, true);
        // Full because of us: it was open.
        truth.either = {};
        truth.open = {22, 8096};
        QCOMPARE(m_scene.pair().tell(u"tiny %1 22"_s.arg(where)), QString());
        m_scene.filter(truth);
        m_scene.judge(m_scene.audit(ports, Pace::Fast, {NetworkPair::attic4}), truth, true);
    }
}

void TstAuditLimits::readsErrors_data()
{
    QTest::addColumn<bool>("isLimited");
    QTest::newRow("as many as are due") << false;
    QTest::newRow("one a second, as Linux does") << true;
}

void TstAuditLimits::readsErrors()
{
    QFETCH(const bool, isLimited);
    const QString limit = isLimited ? u"1000"_s : u"0"_s;
    NetworkPair &pair = m_scene.pair();
    QCOMPARE(pair.tell(u"run echo %1 > /proc/sys/net/ipv4/icmp_ratelimit; echo %1 >"
                       " /proc/sys/net/ipv6/icmp/ratelimit"_s.arg(limit)),
        QString());
    if (!isLimited
        && !pair.tell(u"run echo 1000000 > /proc/sys/net/ipv4/icmp_msgs_per_sec; echo 100000 >"
                      " /proc/sys/net/ipv4/icmp_msgs_burst"_s)
                .isEmpty())
        QSKIP("the limit for all errors cannot be set here");
    Truth truth;
    truth.rejected = PortSet::of({100, 600});
    truth.refused = {700};
    m_scene.filter(truth);
    for (int round = 0; round < AuditScene::rounds() && !QTest::currentTestFailed(); ++round) {
        const AuditResult result = m_scene.audit(PortSet::of({1, 2'000}), Pace::Fast, {NetworkPair::attic4});
        m_scene.judge(result, truth, !isLimited);
        if (!isLimited)
            continue;
        QVERIFY(result.addresses.front().with(Outcome::Silent).isEmpty());
        QCOMPARE(result.faults.size(), 1U);
        QCOMPARE(result.faults.front().code, CheckFault::Code::ErrorsLimited);
        QCOMPARE(probe::verdict(result, {}).kind, Verdict::Kind::LooselyClosed);
    }
}

int main(int argc, char **argv)
{
    return playAudits(argc, argv, [&](AuditScene &scene) {
        TstAuditLimits test(&scene);
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_audit_limits.moc"
