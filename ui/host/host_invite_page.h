// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/host_page.h"

class QCheckBox;
class QTimer;

namespace ui {

class Button;
class Callout;
class CopyRow;
class Field;
class Rows;
class Text;

/// Page 6: the invite of the machine – made here or by hand, single use, its link a secret – and who accepted
/// it, compared with the rule.
class HostInvitePage : public HostPage {
    Q_OBJECT

public:
    explicit HostInvitePage(HostSession &session, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    [[nodiscard]] QString notYet() const override;
    [[nodiscard]] QString help() const override;
    void primary() override;
    void checkAgain() override;

Q_SIGNALS:
    /// The login in the rule changed: the rule has to be made anew.
    void ruleRequested();

protected:
    void showState() override;

private:
    using State = share::Invite::State;

    void buildUi();
    void make();
    void look();
    void enterLogin();
    void withdraw();
    void adopt();
    void showLink();
    void showFindings();
    void showFooter();
    [[nodiscard]] State state() const { return share().invite.state; }
    [[nodiscard]] bool isExpired() const;

    QWidget *m_steps;
    Field *m_linkField;
    CopyRow *m_link;
    Text *m_linkNote;
    Button *m_copyMessage;
    Field *m_acceptedBy;
    Callout *m_wrong;
    QWidget *m_wrongSteps;
    QCheckBox *m_asked;
    Rows *m_findings;
    Button *m_adopt;
    Button *m_look;
    Button *m_again;
    QTimer *m_timer;
};

} // namespace ui
