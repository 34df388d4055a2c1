// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/verdict_words.h"
#include "ui/audit/audit_session.h"
#include "ui/widgets/lone_page.h"
#include "ui/widgets/rows.h"

namespace ui {

class AuditForm;
class AuditReport;
class Button;
class Callout;
class ProgressClock;
class Rows;

/// Knocks on every door: how hard and on which, then the findings as they come, then what it means in one
/// sentence.
class AuditPage : public LonePage {
    Q_OBJECT

public:
    /// Who is in the sentences, and what the card promises.
    struct Words {
        probe::Names names;
        QString host; ///< “Mira”, never empty
        std::vector<probe::Door> doors;
    };
    AuditPage(AuditSession &session, Words words, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    [[nodiscard]] QString notYet() const override;
    [[nodiscard]] QString help() const override;
    void primary() override;
    bool cancel() override;
    void checkAgain() override;
    /// Offers these as well; without, they are hidden.
    void offerSending(bool offer);
    void offerSaving(bool offer);
    void offerHistory(bool offer);

Q_SIGNALS:
    void sendRequested();
    void saveRequested(QWidget *button);
    void historyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Act { Start, Cancel, Resume, Send, Back };

    void buildUi();
    void start();
    void resume();
    void began(const QString &fault);
    void showState();
    void showForm();
    void showProgress();
    void showResult();
    void showFindings();
    void addFinding(Status status, const QString &title, const QString &detail, const QString &word);
    void setAct(Act act);
    void finished();

    AuditSession &m_session;
    Words m_words;
    Act m_act = Act::Start;
    bool m_wantsForm = false;
    bool m_sends = false;
    bool m_saves = false;
    std::map<probe::Outcome, probe::PortSet> m_shownFindings;
    Callout *m_fault;
    AuditForm *m_form;
    ProgressClock *m_clock;
    Rows *m_findings;
    AuditReport *m_report;
    Button *m_anew;
    Button *m_save;
    Button *m_history;
};

} // namespace ui
