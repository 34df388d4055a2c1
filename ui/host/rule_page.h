// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/host/consent_box.h"
#include "ui/host/host_page.h"

class QVBoxLayout;

namespace ui {

class Button;
class Callout;
class ConsentBox;
class Fold;
class NamingForm;
class PasteBox;
class PlanView;
class PolicyReview;
class Rows;
class Text;

/// Page 5, and every later change of the rule: read the policy, look at the plan, save it, compare what is
/// saved. Connected it is read and saved here; by hand texts are copied and pasted back.
class RulePage : public HostPage {
    Q_OBJECT

public:
    explicit RulePage(HostSession &session, QWidget *parent = nullptr);

    /// What the page is about; Open is the wizard's. Reads the policy anew when it is shown next.
    void setTask(share::RuleTask task);
    void enter() override;
    void leave() override;
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
    void followInput();
    void use();
    void takeLook();
    void acceptFix(const QByteArray &base, const QByteArray &fixed);
    void takeFixBack();
    void putText(const QByteArray &text);
    void showPlace(int line, int column);
    void lookAtPolicy();
    void save();
    void handOver();
    void compare();
    void startUndo();
    void backToRule();
    void keepNewFile();
    [[nodiscard]] QByteArray patch() const; ///< of what only waits for consent
    void copyPatch();
    void savePatch();

    void showHead(State state);
    void showFooter(State state);
    void showPlan();
    void showPreview();
    void showRefusal();
    void showDifference();
    void showSaved();
    [[nodiscard]] State stateNow() const;   ///< Saved too when that was in an earlier session
    [[nodiscard]] bool asksForText() const; ///< by hand, and there is no plan yet
    /// What the engine waits for; None when it has planned, or cannot.
    [[nodiscard]] policy::Agreement needed() const;
    [[nodiscard]] QString footnote() const;
    [[nodiscard]] const policy::Topology *inventory() const;
    [[nodiscard]] bool isOpenTask() const { return flow().rule().task == share::RuleTask::Open; }

    QWidget *m_inputSteps;
    PasteBox *m_input;
    Callout *m_refusal;
    Rows *m_problems;
    PolicyReview *m_review;
    PlanView *m_plan;
    ConsentBox *m_consent;
    Fold *m_naming;
    NamingForm *m_namingForm;
    QWidget *m_saveSteps;
    PasteBox *m_readBack;
    Callout *m_difference;
    Rows *m_saved;
    QVBoxLayout *m_savedPlace;
    Button *m_undo;
    Button *m_other;
    share::RuleTask m_wanted = share::RuleTask::Open;
    bool m_lookAgain = false;
    bool m_isAlone = false;                   ///< outside of the wizard
    bool m_retypes = false;                   ///< by hand: “Read it again”, and nothing was used since
    bool m_usesWhenRead = false;              ///< “Use this text” was pressed before it was read
    std::optional<share::RuleView> m_preview; ///< the newest plan of a text that is typed
    std::vector<QByteArray> m_mends;          ///< the text before each accepted fix
};

/// The plan in a look, also one that waits for consent; null without one.
[[nodiscard]] const policy::Plan *planIn(const share::RuleLook &look);

} // namespace ui
