// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/host_page.h"

namespace ui {

class Button;
class Callout;
class Fold;
class NamingForm;
class PasteBox;
class PlanView;
class Rows;
class Text;

/// Page 5, and every later change of the rule: read the policy, look at the plan, save it, compare what is saved.
/// Connected it is read and saved here; by hand texts are copied and pasted back.
class RulePage : public HostPage
{
    Q_OBJECT

public:
    explicit RulePage(HostSession &session, QWidget *parent = nullptr);

    /// What the page is about; Open is the wizard's. Reads the policy anew when it is shown next.
    void setTask(share::RuleTask task);
    void enter() override;
    [[nodiscard]] QString notYet() const override;
    [[nodiscard]] QString help() const override;
    void primary() override;
    void checkAgain() override;

protected:
    void showState() override;

private:
    using State = share::RuleView::State;

    void buildUi();
    void read();
    void use();
    void save();
    void handOver();
    void compare();
    void startUndo();
    void agree();
    void backToRule();
    void keepNewFile();

    void showHead(State state);
    void showFooter(State state);
    void showRefusal();
    void showDifference();
    void showSaved();
    [[nodiscard]] State stateNow() const; ///< Saved too when that was in an earlier session
    [[nodiscard]] bool isOpenTask() const { return flow().rule().task == share::RuleTask::Open; }

    QWidget *m_inputSteps;
    PasteBox *m_input;
    Callout *m_refusal;
    Rows *m_problems;
    PlanView *m_plan;
    Fold *m_naming;
    NamingForm *m_namingForm;
    QWidget *m_saveSteps;
    PasteBox *m_readBack;
    Callout *m_difference;
    Rows *m_saved;
    Button *m_undo;
    Button *m_other;
    Button *m_agree;
    Button *m_byLogin;
    share::RuleTask m_wanted = share::RuleTask::Open;
    bool m_lookAgain = false;
};

} // namespace ui
