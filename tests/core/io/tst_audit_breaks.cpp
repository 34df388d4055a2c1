// SPDX-License-Identifier: GPL-3.0-or-later
// Audits that take their time, and what comes in between: a machine that goes away, sleep, another network,
// the user. These rows wait more than they work. See AuditScene.
#include "core/probe/audit_verdict.h"
#include "tests/core/io/audit_scene.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using probe::Audit;
using probe::AuditProgress;
using probe::AuditResult;
using probe::CheckFault;
using probe::Pace;
using probe::PortSet;
using probe::Verdict;

class TstAuditBreaks : public QObject {
    Q_OBJECT
public:
    explicit TstAuditBreaks(AuditScene *scene)
        : m_scene(*scene)
    {
    }

private Q_SLOTS:
    void init() { m_scene.reset(); }
    void noticesThatTheMachineWentAway();
    void survivesABreak_data();
    void survivesABreak();
    void survivesAnotherAddressOfOurs();
    void survivesAnotherInterface();
    void cancelsAtOnce();
    void takesUpAPartialAudit();

private:
    /// Audits of 20,000 ports at both addresses; each is disturbed by a shell command, once, when it is well
    /// under way.
    void auditWith(const QString &disturbance);

    AuditScene &m_scene;
};

void TstAuditBreaks::noticesThatTheMachineWentAway()
{
    Truth truth;
    truth.refused = AuditScene::every(10, 1'000, 9'000).minus(truth.open);
    for (int round = 0; round < AuditScene::rounds() && !QTest::currentTestFailed(); ++round) {
        m_scene.filter(truth);
        bool isGone = false;
        const auto watch = [&](Audit &, const AuditProgress &now) {
            if (!isGone && now.phase == AuditProgress::Phase::Sweep && now.done > 8'000) {
                isGone = true;
                QCOMPARE(m_scene.pair().tell(u"run nft flush chain inet halfdoor input"_s), QString());
            }
        };
        const AuditResult result
            = m_scene.audit(PortSet::of({1, 20'000}), Pace::Normal, {NetworkPair::attic4}, watch);
        QVERIFY(isGone);
        m_scene.judge(result, truth, false);
        QVERIFY(result.partial);
        QCOMPARE(result.faults.front().code, CheckFault::Code::ControlLost);
        QCOMPARE(probe::verdict(result, {}).kind, Verdict::Kind::LooselyClosed);
    }
}

void TstAuditBreaks::auditWith(const QString &disturbance)
{
    Truth truth;
    truth.refused = AuditScene::every(10, 1'000, 9'000).minus(truth.open);
    m_scene.filter(truth);
    bool isDisturbed = false;
    QProcess shell; // outlives our own stop
    const auto watch = [&](Audit &, const AuditProgress &now) {
        if (!isDisturbed && now.phase == AuditProgress::Phase::Sweep && now.done > 5'000) {
            isDisturbed = true;
            shell.start(u"/bin/sh"_s, {u"-ec"_s, disturbance});
        }
    };
    m_scene.judge(
        m_scene.audit(PortSet::of({1, 20'000}), Pace::Fast, AuditScene::both(), watch), truth, true);
    QVERIFY(isDisturbed);
    QVERIFY(shell.state() == QProcess::NotRunning || shell.waitForFinished());
    QCOMPARE(QString::fromLocal8Bit(shell.readAllStandardError()), QString());
    QCOMPARE(shell.exitCode(), 0);
}

void TstAuditBreaks::survivesABreak_data()
{
    QTest::addColumn<QString>("command");
    const QString stop = u"kill -STOP %1; %2 sleep 2; %3 kill -CONT %1"_s;
    const QString down = u"ip link set tailscale0 down;"_s, up = u"ip link set tailscale0 up;"_s;
    QTest::newRow("the process is stopped") << stop.arg(u"PID"_s, QString(), QString());
    QTest::newRow("the computer sleeps, without a network") << stop.arg(u"PID"_s, down, up);
    QTest::newRow("the network goes and comes back") << u"%1 sleep 2; %2"_s.arg(down, up);
    QTest::newRow("for a moment only") << u"%1 sleep 0.3; %2"_s.arg(down, up);
}

void TstAuditBreaks::survivesABreak()
{
    QFETCH(QString, command);
    command.replace(u"PID"_s, QString::number(::getpid()));
    for (int round = 0; round < AuditScene::rounds() && !QTest::currentTestFailed(); ++round)
        auditWith(command);
}

void TstAuditBreaks::survivesAnotherAddressOfOurs()
{
    for (int round = 0; round < AuditScene::rounds() && !QTest::currentTestFailed(); ++round) {
        auditWith(u"ip addr del 100.90.1.2/10 dev tailscale0; ip addr del fd7a:115c:a1e0::5a01:102/48 dev "
                  u"tailscale0;"
                  " sleep 0.5; ip addr add 100.90.1.9/10 dev tailscale0;"
                  " ip addr add fd7a:115c:a1e0::5a01:109/48 dev tailscale0 nodad"_s);
        QCOMPARE(m_scene.pair().restore(), QString());
    }
}

/// As when a computer leaves the wireless network and is plugged in: the route goes and comes back elsewhere,
/// with another address of ours.
void TstAuditBreaks::survivesAnotherInterface()
{
    NetworkPair &pair = m_scene.pair();
    for (int round = 0; round < AuditScene::rounds() && !QTest::currentTestFailed(); ++round) {
        QCOMPARE(NetworkPair::run(u"ip link add tailscale1 type veth peer name tailscale1 netns %1"
                                  " && echo 1 > /proc/sys/net/ipv6/conf/tailscale1/keep_addr_on_down"
                                  " && ip addr add 100.90.1.3/10 dev tailscale1"
                                  " && ip addr add fd7a:115c:a1e0::5a01:103/48 dev tailscale1 nodad"_s.arg(
                                      pair.hostProcess())),
            QString());
        QCOMPARE(
            pair.tell(
                u"run ip link set tailscale1 up"
                " && ip addr add fd7a:115c:a1e0::6501:6667/128 dev tailscale1 nodad"
                " && ip route add 100.90.1.3/32 dev tailscale1 && ip route add fd7a:115c:a1e0::5a01:103/128 dev tailscale1"_s),
            QString());
        auditWith(u"ip link set tailscale0 down; sleep 1; ip link set tailscale1 up"_s);
        QCOMPARE(
            NetworkPair::run(u"ip -o route get 100.101.102.103 | grep -q 'dev tailscale1 src 100.90.1.3'"_s),
            QString());
        QCOMPARE(NetworkPair::run(u"ip link del tailscale1"_s), QString());
        QCOMPARE(pair.restore(), QString());
    }
}

void TstAuditBreaks::cancelsAtOnce()
{
    m_scene.filter({});
    QElapsedTimer since;
    int underWay = 0;
    const auto watch = [&](Audit &audit, const AuditProgress &now) {
        if (now.phase != AuditProgress::Phase::Sweep || now.done < 10'000)
            return;
        underWay = m_scene.underWay();
        since.start();
        audit.cancel();
    };
    const AuditResult result = m_scene.audit(PortSet::all(), Pace::Fast, {NetworkPair::attic4}, watch);
    QVERIFY(since.isValid());
    QVERIFY2(since.elapsed() < 100, qPrintable(QString::number(since.elapsed())));
    QVERIFY(underWay > 1'000);
    QVERIFY(result.partial);
    QCOMPARE(probe::verdict(result, {}).kind, Verdict::Kind::Undecided);
    QCOMPARE(m_scene.underWay(), 0);
}

void TstAuditBreaks::takesUpAPartialAudit()
{
    Truth truth;
    truth.refused = AuditScene::every(10, 1'000, 9'000).minus(truth.open);
    m_scene.filter(truth);
    const auto watch = [&](Audit &audit, const AuditProgress &now) {
        if (now.address == NetworkPair::attic6 && now.done > 30'000)
            audit.cancel();
    };
    const PortSet ports = PortSet::of({1, 20'000});
    for (int round = 0; round < AuditScene::rounds() && !QTest::currentTestFailed(); ++round) {
        const AuditResult part = m_scene.audit(ports, Pace::Fast, AuditScene::both(), watch);
        QVERIFY(part.partial);
        m_scene.judge(part, truth, false);
        const AuditResult whole = m_scene.audit(ports, Pace::Fast, AuditScene::both(), {}, part);
        m_scene.judge(whole, truth, true);
        QCOMPARE(whole.startedAt, part.startedAt);
        QVERIFY(whole.effort.attempts < 2 * part.effort.attempts);
    }
}

int main(int argc, char **argv)
{
    return playAudits(argc, argv, [&](AuditScene &scene) {
        TstAuditBreaks test(&scene);
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_audit_breaks.moc"
