// SPDX-License-Identifier: GPL-3.0-or-later
// Every port of a host whose answers are known, over paths with delay and loss. See AuditScene.
#include "core/probe/audit_verdict.h"
#include "tests/core/io/audit_scene.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using probe::AuditResult;
using probe::Pace;
using probe::PortSet;
using probe::Verdict;

class TstAuditNetns : public QObject {
    Q_OBJECT
public:
    explicit TstAuditNetns(AuditScene *scene)
        : m_scene(*scene)
    {
    }

private Q_SLOTS:
    void init() { m_scene.reset(); }
    void theRelayKeepsItsPromise();
    void readsEveryPort_data();
    void readsEveryPort();
    void provesNothingWithoutAnAnswer();

private:
    AuditScene &m_scene;
};

/// The ruler is measured first: what a path is said to do is what it does to ping.
void TstAuditNetns::theRelayKeepsItsPromise()
{
    PathTraits path;
    path.delay = 5ms;
    path.lossPerMille = 50;
    m_scene.filter({});
    QCOMPARE(
        m_scene.pair().tell(u"run nft add rule inet halfdoor input meta l4proto { icmp, icmpv6 } accept"_s),
        QString());
    if (const QString reason = m_scene.setPath(path); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    std::array<QProcess, 2> pings;
    for (std::size_t i = 0; i < pings.size(); ++i)
        pings[i].start(u"ping"_s,
            {u"-nq"_s, u"-i"_s, u"0.002"_s, u"-c"_s, u"400"_s, u"-W"_s, u"1"_s,
                AuditScene::both()[i].toString()});
    for (QProcess &ping : pings) {
        if (!ping.waitForFinished(100'000))
            QSKIP("no `ping` here");
        const QString said = QString::fromUtf8(ping.readAllStandardOutput());
        static const QRegularExpression figures(u"(\\d+) received.*rtt min/avg/max/mdev = ([\\d.]+)/"_s,
            QRegularExpression::DotMatchesEverythingOption);
        const auto match = figures.match(said);
        QVERIFY2(match.hasMatch(), qPrintable(said));
        const int received
            = match.captured(1).toInt(); // 361 expected, standard deviation 6; fewer on a busy computer
        QVERIFY2(received < 385, qPrintable(said));
        QVERIFY2(match.captured(2).toDouble() >= 10.0, qPrintable(said));
    }
}

void TstAuditNetns::readsEveryPort_data()
{
    QTest::addColumn<int>("delay");        ///< milliseconds, each way
    QTest::addColumn<int>("lossPerMille"); ///< each way
    QTest::addColumn<PortSet>("ports");
    QTest::addColumn<PortSet>("refused");
    QTest::addColumn<PortSet>("open");
    const PortSet all = PortSet::all();
    const PortSet some = PortSet{9'000, 20'001}.united(PortSet::of({30'000, 30'200}));
    const PortSet doors = AuditScene::every(997, 1'200, 16'000);
    QTest::newRow("all dropped") << 0 << 0 << all << PortSet() << PortSet();
    QTest::newRow("half dropped, half refused")
        << 0 << 0 << all << AuditScene::every(2, 1, 65'535) << PortSet();
    QTest::newRow("mixed, 10 ms away") << 5 << 0 << all << some << doors;
    QTest::newRow("1 % loss both ways")
        << 0 << 10 << PortSet::of({1, 20'000}) << PortSet{9'000, 19'999} << doors;
    QTest::newRow("5 % loss both ways") << 0 << 50 << PortSet::of({1, 10'000}) << PortSet{9'000, 9'999}
                                        << AuditScene::every(997, 1'200, 10'000);
}

void TstAuditNetns::readsEveryPort()
{
    QFETCH(const int, delay);
    QFETCH(const int, lossPerMille);
    QFETCH(const PortSet, ports);
    QFETCH(const PortSet, refused);
    QFETCH(const PortSet, open);
    Truth truth;
    truth.open = truth.open.united(open);
    truth.refused = refused.minus(truth.open);
    m_scene.filter(truth);
    m_scene.listen(open, true);
    PathTraits path;
    path.delay = std::chrono::milliseconds(delay);
    path.lossPerMille = lossPerMille;
    if (const QString reason = m_scene.setPath(path); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    for (int round = 0; round < AuditScene::rounds() && !QTest::currentTestFailed(); ++round)
        m_scene.judge(m_scene.audit(ports, Pace::Fast, AuditScene::both()), truth, true);
    if (const PacketRelay *relay = m_scene.pair().relay())
        qInfo("%s", qPrintable(relay->summary()));
    m_scene.listen(open, false);
}

void TstAuditNetns::provesNothingWithoutAnAnswer()
{
    Truth truth;
    truth.open = {};
    m_scene.filter(truth);
    const AuditResult result = m_scene.audit(PortSet::of({1, 2'000}), Pace::Fast, {NetworkPair::attic4});
    QVERIFY(!result.addresses.front().hasControl);
    QCOMPARE(probe::verdict(result, {}).kind, Verdict::Kind::Undecided);
}

int main(int argc, char **argv)
{
    return playAudits(argc, argv, [&](AuditScene &scene) {
        TstAuditNetns test(&scene);
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_audit_netns.moc"
