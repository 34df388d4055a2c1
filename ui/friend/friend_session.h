// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/statements.h"
#include "core/history/schedule.h"
#include "core/probe/observe.h"
#include "core/report/run_export.h"
#include "core/share/friend_flow.h"
#include "ui/friend/friend_ports.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QTimer;

namespace ui {

/// One visit of a friend as his pages see it: names and answers ready to be shown, and the few things he can
/// do. Decides nothing; share::FriendFlow does.
class FriendSession : public QObject {
    Q_OBJECT

public:
    FriendSession(std::unique_ptr<share::FriendFlow> flow, FriendUiPorts ports, base::Secret link,
        QObject *parent = nullptr);
    ~FriendSession() override; ///< as endCheck(), for an audit as well

    [[nodiscard]] share::FriendFlow &flow() { return *m_flow; }
    [[nodiscard]] const share::FriendFlow &flow() const { return *m_flow; }
    [[nodiscard]] const share::Card &card() const { return m_flow->card(); }
    [[nodiscard]] const share::Visit &visit() const { return m_flow->visit(); }
    [[nodiscard]] const FriendUiPorts &ports() const { return m_ports; }
    [[nodiscard]] const base::Secret &link() const { return m_link; }

    // Names, never empty.
    [[nodiscard]] QString hostName() const;
    [[nodiscard]] QString shortHostName() const; ///< for a button or a step, which do not wrap
    [[nodiscard]] QString friendName() const { return card().friendName; } ///< may be empty
    [[nodiscard]] QString login() const { return card().friendLogin; }
    [[nodiscard]] QString machineName() const { return card().machine; }
    [[nodiscard]] QString serviceName() const;
    [[nodiscard]] QString address() const; ///< of the first door
    [[nodiscard]] QString hostLogin() const
    {
        return card().hostLogin.isEmpty() ? hostName() : card().hostLogin;
    }
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDate cardDay() const { return card().madeAt.toLocalTime().date(); }

    [[nodiscard]] QString language() const { return m_language; }
    /// Everything is shown in this language from now on.
    void setLanguage(const QString &language);
    /// The system whose instructions are shown: this computer's until the friend chose another.
    [[nodiscard]] QString systemId() const { return m_systemId; }
    void setSystem(const QString &id);

    [[nodiscard]] explain::Setup setup() const;
    [[nodiscard]] std::vector<explain::Statement> statements() const;

    /// Asks the client on this computer, and again every few seconds while \a on.
    void watchClient(bool on);
    void lookAgain();
    [[nodiscard]] bool hasProblem(share::FriendStep step, share::FriendProblem::Code code) const;
    /// True when the client shows the right account, or the friend said so by hand.
    [[nodiscard]] bool isAccountReady() const { return m_flow->isComplete(share::FriendStep::YourAccount); }
    /// What to do about the account, in order; empty when nothing is known to be wrong.
    [[nodiscard]] QStringList accountAdvice() const;
    [[nodiscard]] const QString &fault() const
    {
        return m_fault;
    } ///< what went wrong last, as a sentence; may be empty

    /// Every run of this visit, oldest first.
    [[nodiscard]] std::vector<history::Run> runs() const;
    [[nodiscard]] std::vector<history::Decision> decisions() const;
    [[nodiscard]] QDateTime now() const;
    /// What is to be measured next.
    [[nodiscard]] std::optional<history::NextRun> nextRun() const;
    /// Null where nothing can be audited or waited for.
    [[nodiscard]] AuditSession *audit() const { return m_audit; }
    /// The newest audit as it is sent to the host, and what it means; nothing without one. Both say what this
    /// side was when it was measured.
    [[nodiscard]] std::optional<share::ResultFile> auditFile() const;
    [[nodiscard]] std::optional<probe::VerdictText> auditWords() const;
    /// The newest audit as it is written into a file, with what all runs came to; empty without one.
    [[nodiscard]] report::RunHistory auditReport() const;
    /// What waits for the door, a new one for each time; empty where nothing can be waited for.
    [[nodiscard]] std::function<std::unique_ptr<probe::Observe>()> observeMaker() const;

    /// Nobody looks any more: a check under way ends, and what it knows is kept.
    void endCheck();

    /// Takes the outcome of something the friend did: a failure becomes fault().
    bool took(const share::FlowResult &done);
    /// Something that went wrong before the pages were shown becomes fault().
    void tell(const share::StoreError &error);

Q_SIGNALS:
    /// Something that a page shows is different now.
    void changed();
    void languageChanged();

private:
    void keepCheck();
    QString keepRun(history::Run run, const AuditSide &side);
    [[nodiscard]] history::Run runFrom(history::Run run, const AuditSide &side) const;
    [[nodiscard]] AuditSide sideNow() const;
    void prepareAudit();
    void setFault(const QString &fault, bool isClientFault);
    [[nodiscard]] QStringList adviceFor(share::FriendProblem::Code code) const;

    std::unique_ptr<share::FriendFlow> m_flow;
    FriendUiPorts m_ports;
    base::Secret m_link;
    QString m_language;
    QString m_systemId;
    QString m_fault;
    bool m_isClientFault = false; ///< such a one goes away when the client answers again
    QTimer *m_timer;
    AuditSession *m_audit = nullptr;
};

} // namespace ui
