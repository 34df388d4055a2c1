// SPDX-License-Identifier: GPL-3.0-or-later
// The tool is played by scripts here, which answer with what a real one printed; the lab (tests/lab) runs the
// real one.
#include "core/io/tailscale_client.h"
#include "tests/support/corpus.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using io::TailscaleClient;
using Code = api::ClientError::Code;
using State = api::ClientStatus::State;
using Answer = Result<api::ClientStatus, api::ClientError>;

class TstTailscaleClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void asksForTheStatusAndNothingElse();
    void withoutTheToolItIsNotInstalled();
    void aToolThatFindsNoDaemonSaysNotRunning();
    void oddAnswersAreErrors_data();
    void oddAnswersAreErrors();
    void anAnswerWithoutEndIsCutOff();
    void aToolThatHangsIsGivenUp();
    void itsEndCancelsWhatRuns();
    void itIsFoundInThePath();

private:
    QString script(const QByteArray &lines)
    {
        const QString path = m_folder.filePath(u"tailscale"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write("#!/bin/sh\n" + lines) < 0)
            return {};
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    static Answer ask(TailscaleClient &client)
    {
        const auto future = client.status();
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return fail(api::ClientError{Code::NoAnswer, u"no end"_s});
        return future.result();
    }

    QTemporaryDir m_folder;
};

void TstTailscaleClient::asksForTheStatusAndNothingElse()
{
    const QString recorded = testing::sourceFolder() + u"/tests/data/client/fred-status.json"_s;
    TailscaleClient client(script("[ \"$*\" = 'status --json' ] || exit 9\nread line && exit 8\nexec cat '"
        + recorded.toLocal8Bit() + "'\n"));
    const Answer status = ask(client);
    QVERIFY(status);
    QCOMPARE(status->state, State::Running);
    QCOMPARE(status->peers.front().ownPorts.size(), std::size_t(2));
}

void TstTailscaleClient::withoutTheToolItIsNotInstalled()
{
    TailscaleClient client{QString()};
    const Answer status = ask(client);
    QVERIFY(status);
    QCOMPARE(status->state, State::NotInstalled);
}

void TstTailscaleClient::aToolThatFindsNoDaemonSaysNotRunning()
{
    TailscaleClient client(
        script("echo \"failed to connect to local tailscaled; it doesn't appear to be running "
               "(sudo systemctl start tailscaled ?)\" >&2\nexit 1\n"));
    const Answer status = ask(client);
    QVERIFY(status);
    QCOMPARE(status->state, State::NotRunning);
}

void TstTailscaleClient::oddAnswersAreErrors_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<Code>("code");
    QTest::newRow("another failure") << QByteArray("echo no >&2\nexit 1\n") << Code::NoAnswer;
    QTest::newRow("a crash") << QByteArray("kill -9 $$\n") << Code::NoAnswer;
    QTest::newRow("silence") << QByteArray("exit 0\n") << Code::Unreadable;
    QTest::newRow("no JSON") << QByteArray("echo hello\n") << Code::Unreadable;
    QTest::newRow("complaints without end")
        << QByteArray("head -c 5000000 /dev/zero >&2\nexit 1\n") << Code::NoAnswer;
}

void TstTailscaleClient::oddAnswersAreErrors()
{
    QFETCH(QByteArray, lines);
    QFETCH(Code, code);
    TailscaleClient client(script(lines));
    const Answer status = ask(client);
    QVERIFY(!status);
    QCOMPARE(status.error().code, code);
}

void TstTailscaleClient::anAnswerWithoutEndIsCutOff()
{
    TailscaleClient client(script("exec cat /dev/zero\n"), 20s);
    const Answer status = ask(client);
    QVERIFY(!status);
    QCOMPARE(status.error().code, Code::Unreadable);
}

void TstTailscaleClient::aToolThatHangsIsGivenUp()
{
    QElapsedTimer timer;
    timer.start();
    TailscaleClient client(script("exec sleep 60\n"), 200ms);
    const Answer status = ask(client);
    QVERIFY(!status);
    QCOMPARE(status.error().code, Code::NoAnswer);
    QVERIFY2(timer.elapsed() < 20'000, "a minute was not waited for");
}

void TstTailscaleClient::itsEndCancelsWhatRuns()
{
    auto client = std::make_unique<TailscaleClient>(script("exec sleep 60\n"), 60s);
    const auto future = client->status();
    QElapsedTimer timer;
    timer.start();
    client.reset();
    QVERIFY(future.isCanceled());
    QVERIFY2(timer.elapsed() < 10'000, "nobody waits for the tool");
}

void TstTailscaleClient::itIsFoundInThePath()
{
    const QByteArray before = qgetenv("PATH");
    const QString tool = script("exit 0\n");
    qputenv("PATH", QFile::encodeName(m_folder.path()));
    const QString found = TailscaleClient::find();
    qputenv("PATH", before);
    QCOMPARE(found, tool);
}

QTEST_GUILESS_MAIN(TstTailscaleClient)
#include "tst_tailscale_client.moc"
