// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/tailscale_client.h"

#include <QProcess>
#include <QPromise>
#include <QStandardPaths>
#include <QTimer>

#include <utility>

namespace io {

namespace {

using namespace Qt::StringLiterals;
using Answer = Result<api::ClientStatus, api::ClientError>;
using Code = api::ClientError::Code;
using State = api::ClientStatus::State;

constexpr qsizetype mostComplaint = 4096; ///< bytes of standard error that are looked at

Answer inState(State state)
{
    api::ClientStatus status;
    status.state = state;
    return status;
}

/// One run of the tool. Deletes itself after its end.
class Call : public QObject {
public:
    Call(const QString &program, std::chrono::milliseconds timeout, QObject *parent)
        : QObject(parent)
    {
        m_promise.start();
        connect(&m_process, &QProcess::readyReadStandardOutput, this, &Call::read);
        connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_complaint.append(m_process.readAllStandardError().left(mostComplaint)); });
        connect(&m_process, &QProcess::finished, this, &Call::ended);
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                finish(fail(api::ClientError{Code::NoAnswer, {}}));
        });
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            finish(fail(api::ClientError{Code::NoAnswer, {}}));
        });
        m_timer.start(timeout);
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.start(program, {u"status"_s, u"--json"_s}, QIODevice::ReadOnly);
    }
    ~Call() override
    {
        m_process.disconnect(this);
        m_process.kill();
        m_process.waitForFinished(100);
    }
    [[nodiscard]] QFuture<Answer> future() const { return m_promise.future(); }

private:
    void read()
    {
        m_output.append(m_process.readAllStandardOutput());
        if (m_output.size() > api::maxStatusBytes)
            finish(fail(api::ClientError{Code::Unreadable, u"/"_s}));
    }

    void ended(int exitCode, QProcess::ExitStatus how)
    {
        read();
        if (how == QProcess::NormalExit && exitCode == 0)
            return finish(api::readClientStatus(m_output));
        // "failed to connect to local tailscaled; it doesn't appear to be running", and the like elsewhere:
        // tailscale/tailscale, safesocket and client/local, 2026-08-22.
        const bool isDown = how == QProcess::NormalExit && m_complaint.contains("failed to connect to local");
        finish(isDown ? inState(State::NotRunning) : Answer(fail(api::ClientError{Code::NoAnswer, {}})));
    }

    void finish(const Answer &answer)
    {
        if (std::exchange(m_isOver, true))
            return;
        m_timer.stop();
        m_promise.addResult(answer);
        m_promise.finish();
        deleteLater();
    }

    QProcess m_process;
    QTimer m_timer;
    QPromise<Answer> m_promise;
    QByteArray m_output;
    QByteArray m_complaint;
    bool m_isOver = false;
};

} // namespace

TailscaleClient::TailscaleClient(QString program, std::chrono::milliseconds timeout)
    : m_program(std::move(program))
    , m_timeout(timeout)
{
}

QString TailscaleClient::find()
{
    const QString name = u"tailscale"_s;
    if (const QString program = QStandardPaths::findExecutable(name); !program.isEmpty())
        return program;
    // Outside of PATH: started from a desktop, or never put there by the installer.
    return QStandardPaths::findExecutable(name,
        {u"/usr/bin"_s, u"/usr/local/bin"_s, u"/snap/bin"_s, u"/opt/homebrew/bin"_s,
            u"/Applications/Tailscale.app/Contents/MacOS"_s, u"C:/Program Files/Tailscale"_s});
}

QFuture<Answer> TailscaleClient::status()
{
    if (m_program.isEmpty())
        return QtFuture::makeReadyFuture(inState(State::NotInstalled));
    return (new Call(m_program, m_timeout, &m_processes))->future();
}

} // namespace io
