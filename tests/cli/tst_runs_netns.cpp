// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself on a friend's computer, over a real network (see network_pair.h): what it measures is
// kept, and a process that is killed loses little.
#include "core/share/card.h"
#include "core/share/share.h"
#include "core/share/visit.h"
#include "tests/core/io/network_pair.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <csignal>

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

struct Ran {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] json answer() const { return json::parse(out.toStdString(), nullptr, false); }
};

/// Only 8096 gets in; 22 too while \a isWide.
QString rules(bool isWide)
{
    return u"run nft flush chain inet halfdoor input"
           " && nft 'add rule inet halfdoor input icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } "
           "accept' && nft 'add rule inet halfdoor input iif lo accept' && nft 'add rule inet halfdoor input tcp dport { 8096"_s
        + (isWide ? u", 22"_s : QString()) + u" } accept'"_s;
}

} // namespace

class TstRunsNetns : public QObject {
    Q_OBJECT
public:
    explicit TstRunsNetns(NetworkPair *pair)
        : m_pair(*pair)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void aCheckIsInTheHistory();
    void aShareIsMeasuredByItsId();
    void aKilledAuditGoesOn();
    void ctrlCKeepsWhatIsKnown_data();
    void ctrlCKeepsWhatIsKnown();

private:
    [[nodiscard]] QByteArray schemaFaults() const;
    [[nodiscard]] QStringList with(QStringList arguments) const;
    [[nodiscard]] Ran run(const QStringList &arguments) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    NetworkPair &m_pair;
    QString m_program;
    QString m_visit; ///< id of the runs of the card
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstRunsNetns::initTestCase()
{
    m_program = qEnvironmentVariable("HALFDOOR_CLI");
    if (m_program.isEmpty())
        QSKIP("HALFDOOR_CLI does not name the program");
    for (const QString &told :
        {u"listen 100.101.102.103 8096"_s, u"listen 100.101.102.103 22"_s, rules(false)})
        QCOMPARE(m_pair.tell(told), QString());
}

void TstRunsNetns::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto card = share::readCard(testing::dataFile(u"tests/data/cards/jellyfin.halfdoor"_s));
    QVERIFY(card.has_value());
    card->dnsName.clear(); // nobody answers for names here
    card->addresses = {NetworkPair::attic4};
    m_visit = share::visitId(*card);
    QFile file(path(u"card.halfdoor"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(share::writeCard(*card)) > 0);
}

QStringList TstRunsNetns::with(QStringList arguments) const
{
    return arguments << u"--data"_s << path(u"data"_s) << u"--language"_s << u"en"_s;
}

Ran TstRunsNetns::run(const QStringList &arguments) const
{
    QProcess process;
    process.start(m_program, with(arguments));
    Ran ran;
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return ran;
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// What is kept, held against the schemas; nothing where python3-jsonschema is not there.
QByteArray TstRunsNetns::schemaFaults() const
{
    const QString source = qEnvironmentVariable("HALFDOOR_SOURCE_DIR");
    const QString exported = path(u"history.json"_s);
    QFile file(exported);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(run({u"history"_s, m_visit, u"--export"_s, u"json"_s}).out) <= 0 || !file.flush())
        return "no export";
    QStringList runs;
    const QDir folder(path(u"data/runs/"_s) + m_visit);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files))
        runs.append(folder.filePath(name));
    if (runs.isEmpty())
        return "no run";
    for (const QStringList &files : {QStringList{u"run"_s} + runs, QStringList{u"history"_s, exported}}) {
        QProcess python;
        python.start(u"python3"_s,
            QStringList{
                source + u"/tests/cli/check_outputs.py"_s, source + u"/resources/schemas"_s, u"--file"_s}
                + files);
        if (!python.waitForFinished()
            || (python.exitCode() != 0 && python.exitCode() != NetworkPair::skipped))
            return python.readAll();
    }
    return {};
}

void TstRunsNetns::aCheckIsInTheHistory()
{
    const Ran checked = run({u"check"_s, path(u"card.halfdoor"_s), u"--json"_s});
    QVERIFY2(checked.exit == 0, (checked.out + checked.err).constData());
    const Ran history = run({u"history"_s, m_visit, u"--json"_s});
    QVERIFY2(history.exit == 0, (history.out + history.err).constData());
    const json runs = history.answer()["runs"];
    QCOMPARE(runs.size(), std::size_t(1));
    QCOMPARE(runs[0]["verdict"].get<std::string>(), std::string("as-promised"));
    QVERIFY(runs[0]["run"]["check"] == checked.answer()["result"]);
    // Nobody opened the card as a visit: it is listed all the same.
    QVERIFY(run({u"history"_s}).out.contains(m_visit.toUtf8()));

    QCOMPARE(m_pair.tell(rules(true)), QString());
    QCOMPARE(run({u"check"_s, path(u"card.halfdoor"_s)}).exit, 1);
    QCOMPARE(m_pair.tell(rules(false)), QString());
    const Ran compared = run({u"history"_s, m_visit, u"--compare"_s, u"1..2"_s, u"--json"_s});
    QCOMPARE(compared.exit, 1);
    QCOMPARE(compared.answer()["changes"][0]["ports"].get<std::string>(), std::string("22"));
    QCOMPARE(run({u"history"_s, m_visit}).exit, 1); // a review is open
    QCOMPARE(schemaFaults(), QByteArray());
}

void TstRunsNetns::aShareIsMeasuredByItsId()
{
    const Ran made = run({u"share"_s, u"new"_s, u"--friend"_s, u"Tom"_s, u"--login"_s, u"tom@example.org"_s,
        u"--host"_s, u"Mira"_s, u"--host-login"_s, u"mira@example.com"_s, u"--machine"_s,
        u"attic=100.101.102.103"_s, u"--service"_s, u"jellyfin"_s, u"--port"_s, u"tcp:8096"_s});
    QVERIFY2(run({u"share"_s, u"show"_s, u"tom-jellyfin"_s}).exit == 0, (made.out + made.err).constData());
    const Ran checked = run({u"check"_s, u"--share"_s, u"tom-jellyfin"_s, u"--json"_s});
    QVERIFY2(checked.exit == 0, (checked.out + checked.err).constData());
    QVERIFY(checked.err.contains("from this computer"));
    const Ran audited
        = run({u"audit"_s, u"--share"_s, u"tom-jellyfin"_s, u"--ports"_s, u"8000-8200"_s, u"--json"_s});
    QVERIFY2(audited.exit == 0, (audited.out + audited.err).constData());
    QCOMPARE(
        audited.answer()["result"]["addresses"][0]["ports"]["open"].get<std::string>(), std::string("8096"));
    // The host's own computer: no proof of what his friend reaches.
    QCOMPARE(run({u"history"_s, u"tom-jellyfin"_s, u"--json"_s}).answer()["runs"].size(), std::size_t(0));
    // It answers already, so there is nothing to wait for.
    const Ran waited = run({u"check"_s, u"--share"_s, u"tom-jellyfin"_s, u"--observe"_s, u"--json"_s});
    QCOMPARE(waited.exit, 0);
    QCOMPARE(waited.answer()["awaited"].get<std::string>(), std::string("arrives"));
    QCOMPARE(waited.answer()["fromTheStart"].get<bool>(), true);
}

/// kill -9 in the middle of it: what was known then is in the history, and the rest is measured later.
void TstRunsNetns::aKilledAuditGoesOn()
{
    const QStringList audit{u"audit"_s, path(u"card.halfdoor"_s), u"--json"_s};
    QVERIFY(run(audit + QStringList{u"--resume"_s, u"last"_s}).err.contains("no audit `last` is kept"));
    QProcess process;
    process.start(m_program, with(audit + QStringList{u"--ports"_s, u"1-30000"_s, u"--pace"_s, u"gentle"_s}));
    const auto kept = [this] {
        const json history = run({u"history"_s, m_visit, u"--json"_s}).answer();
        return history.is_object() && history["runs"].size() == 1 ? history["runs"][0]["run"] : json();
    };
    const auto knows8096 = [&kept] {
        const json one = kept();
        return !one.is_null() && !one["audit"]["addresses"].empty()
            && one["audit"]["addresses"][0]["ports"].value("open", "") == "8096";
    };
    QTRY_VERIFY_WITH_TIMEOUT(knows8096(), 60'000);
    QCOMPARE(process.state(), QProcess::Running);
    process.kill();
    QVERIFY(process.waitForFinished());
    const json before = kept();
    QCOMPARE(before["audit"]["partial"].get<bool>(), true);
    QCOMPARE(schemaFaults(), QByteArray());
    const Ran told = run({u"history"_s, m_visit});
    QVERIFY2(told.out.contains("audit, not finished"), told.out.constData());

    const Ran resumed = run(audit + QStringList{u"--resume"_s, u"last"_s, u"--pace"_s, u"fast"_s});
    QVERIFY2(resumed.exit == 0, (resumed.out + resumed.err).constData());
    const json after = kept(); // one run: it took the place of the partial one
    QCOMPARE(after["id"].get<std::string>(), before["id"].get<std::string>());
    QCOMPARE(after["audit"]["partial"].get<bool>(), false);
    QCOMPARE(after["audit"]["startedAt"].get<std::string>(), before["audit"]["startedAt"].get<std::string>());
    QCOMPARE(after["audit"]["ports"].get<std::string>(), std::string("1-30000"));
    QVERIFY(after["audit"] == resumed.answer()["result"]);
    const json ports = after["audit"]["addresses"][0]["ports"];
    QCOMPARE(ports["open"].get<std::string>(), std::string("8096"));
    QCOMPARE(ports["silent"].get<std::string>(), std::string("1-8095,8097-30000"));
    QCOMPARE(schemaFaults(), QByteArray());
    // It is finished: there is nothing to go on with.
    QCOMPARE(run(audit + QStringList{u"--resume"_s, u"last"_s}).exit, 2);
}

void TstRunsNetns::ctrlCKeepsWhatIsKnown_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("a check") << QStringList{u"check"_s};
    QTest::newRow("an audit") << QStringList{
        u"audit"_s, u"--ports"_s, u"1-30000"_s, u"--pace"_s, u"gentle"_s};
}

void TstRunsNetns::ctrlCKeepsWhatIsKnown()
{
    QFETCH(const QStringList, command);
    QProcess process;
    process.start(m_program, with(command + QStringList{path(u"card.halfdoor"_s), u"--json"_s}));
    QVERIFY(process.waitForStarted());
    QTest::qWait(1'500); // nothing answers at the shut ports, so it takes longer than that
    QCOMPARE(process.state(), QProcess::Running);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    const json said = json::parse(process.readAllStandardOutput().toStdString(), nullptr, false);
    QVERIFY(said.is_object());
    QCOMPARE(said["result"]["partial"].get<bool>(), true);
    const json kept = run({u"history"_s, m_visit, u"--json"_s}).answer()["runs"];
    QCOMPARE(kept.size(), std::size_t(1));
    QVERIFY(kept[0]["run"][command[0].toStdString()] == said["result"]);
    QVERIFY(run({u"history"_s, m_visit}).out.contains(command[0].toUtf8() + ", not finished"));
    QCOMPARE(schemaFaults(), QByteArray());
}

int main(int argc, char **argv)
{
    return NetworkPair::playTest(argc, argv, [&](NetworkPair &pair) {
        TstRunsNetns test(&pair);
        return QTest::qExec(&test, argc, argv);
    });
}

#include "tst_runs_netns.moc"
