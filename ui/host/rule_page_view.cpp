// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/rule_page.h"

#include "ui/host/access_words.h"
#include "ui/host/naming_form.h"
#include "ui/host/paste_box.h"
#include "ui/host/plan_view.h"
#include "ui/host/policy_review.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/rows.h"

#include <algorithm>

/// What the rule page shows in each state; what it does is in rule_page.cpp.

using namespace Qt::StringLiterals;

namespace ui {

void RulePage::showState()
{
    const share::RuleView &rule = flow().rule();
    const State state = stateNow();
    const bool connected = flow().isConnected();
    const bool asks = asksForText();
    const bool waits = !connected && (state == State::HandedOver || state == State::Differs);
    showHead(state);
    m_inputSteps->setVisible(asks && m_input->isEmpty()); // once there is a text, what it does is more use
    m_input->setVisible(asks);
    m_saveSteps->setVisible(waits);
    m_readBack->setVisible(waits);
    showPlan();
    lookAtPolicy();
    m_review->setManner(asks,
        rule.task != share::RuleTask::Undo && (asks || state == State::Planned || state == State::Refused));
    showPreview();
    showRefusal();
    showDifference();
    showSaved();
    showFooter(state);
}

void RulePage::showHead(State state)
{
    const QString &name = session().friendName();
    const bool isSaved = state == State::Saved;
    QString title;
    switch (flow().rule().task) {
    case share::RuleTask::Open:
        title = isSaved                         ? tr("Your policy lets %1 in through one door only").arg(name)
            : share().service.doors.size() == 1 ? tr("Let %1 in through one door only").arg(name)
                                                : tr("Let %1 in through these doors only").arg(name);
        break;
    case share::RuleTask::Pause:
        title = isSaved ? tr("%1's door is paused").arg(name) : tr("Pause %1's door").arg(name);
        break;
    case share::RuleTask::Resume:
        title = isSaved ? tr("%1's door opens again").arg(name) : tr("Open %1's door again").arg(name);
        break;
    case share::RuleTask::Remove:
        title = isSaved ? tr("%1's rule is out").arg(name) : tr("Take %1's rule out").arg(name);
        break;
    case share::RuleTask::Undo:
        title = isSaved ? tr("The former policy is back") : tr("Back to the former policy");
        break;
    }
    header()->setTitle(title);
    const bool replanned = flow().rule().plannedAnew && state == State::Planned;
    header()->setLine(replanned
            ? tr("Somebody changed your policy in between. Nothing was saved; this is the new plan.")
            : QString());
}

void RulePage::showPlan()
{
    const share::RuleView &rule = flow().rule();
    const State state = stateNow();
    const bool hasPlan = rule.plan
        && (state == State::Planned || state == State::Saving || state == State::HandedOver
            || state == State::Differs);
    const bool waits = needed() != policy::Agreement::None;
    // Also where another naming is what stopped the plan: the way back must not be lost.
    const bool isStuck
        = state == State::Refused && !waits && share().rule.naming.kind != policy::Naming::Kind::Login;
    const bool canMove = isStuck || (state == State::Saved && m_isAlone && !flow().policyText().isEmpty());
    m_naming->setVisible(isOpenTask() && (state == State::Planned || waits || canMove));
    if (canMove && m_savedPlace->count() == 0)
        m_savedPlace->addWidget(m_naming);
    else if (!canMove && m_savedPlace->count() > 0)
        m_plan->setBelowAccess(m_naming);
    if (m_review->latest()) {
        m_namingForm->show(share().rule.naming, m_review->latest()->look.groups, share().machine.tags,
            session().friendName());
    }
    m_consent->show(needed(), session().friendName());
    m_plan->setPreview(!hasPlan);
    m_plan->setHasCallout(!waits);
    if (!hasPlan && !waits)
        return;
    share::RuleView shown = rule;
    if (waits) {
        shown.plan = rule.refusal->handout;
        std::erase_if(shown.plan->warnings, [&rule](const policy::Warning &warning) { // said above already
            const auto &said = rule.refusal->problems;
            return std::any_of(said.begin(), said.end(),
                [&warning](const policy::Problem &problem) { return problem.message == warning.message; });
        });
    }
    setPale(m_plan, false);
    m_plan->setVisible(true);
    m_plan->show(shown, share(), inventory());
    m_plan->setFootnote(waits ? QString() : footnote());
}

/// The plan of the text that stands in the editor, paler when it is about an older one.
void RulePage::showPreview()
{
    const bool hasPlan = flow().rule().plan.has_value() && !asksForText() && stateNow() != State::Saved;
    if (hasPlan || needed() != policy::Agreement::None)
        return;
    const bool isShown = asksForText() && m_preview && !m_input->isEmpty();
    m_plan->setVisible(isShown);
    if (!isShown)
        return;
    const share::RuleLook *look = m_review->latest() ? &m_review->latest()->look : nullptr;
    const bool isOld = m_review->isPale() || !look || !planIn(*look);
    m_plan->show(*m_preview, share(), inventory());
    m_plan->setFootnote(isOld ? tr("This is about the text before the last change.") : QString());
    setPale(m_plan, isOld);
}

const policy::Topology *RulePage::inventory() const
{
    return flow().side().inventory ? &*flow().side().inventory : nullptr;
}

/// What is known about the new file, and only that.
QString RulePage::footnote() const
{
    if (flow().rule().task == share::RuleTask::Undo)
        return {};
    if (!m_review->knows(flow().questionAbout(flow().policyText())))
        return tr("The new file is being tried on this computer.");
    if (m_review->latest()->look.isRefused)
        return tr("Tailscale would refuse the new file too, until the problems above are mended.");
    return flow().isConnected() ? tr("Tried on this computer: the file is valid and its own tests hold.")
                                : tr("Tried on this computer: the file is valid and its own tests hold. "
                                     "Tailscale tries it again before it is saved.");
}

/// Why nothing could be planned, in the engine's words; what the service would say stands below it.
void RulePage::showRefusal()
{
    const share::RuleView &rule = flow().rule();
    const share::RuleLook *look = m_review->latest() ? &m_review->latest()->look : nullptr;
    const policy::Refusal *refusal = nullptr;
    if (look && asksForText() && !m_input->isEmpty()) {
        const bool cannotPlan = look->planned && !*look->planned;
        refusal = cannotPlan && !look->isRefused ? &look->planned->error() : nullptr;
    } else if (stateNow() == State::Refused && rule.refusal) {
        refusal = &*rule.refusal;
    }
    m_refusal->setVisible(refusal != nullptr);
    m_problems->setVisible(refusal && refusal->problems.size() > 1);
    if (!refusal)
        return;
    m_problems->clear();
    bool isFirst = true;
    for (const policy::Problem &problem : refusal->problems) {
        QString words = AccessWords::sentence(problem.message);
        if (problem.line)
            words = tr("Line %1: %2").arg(*problem.line).arg(words);
        const QString hint = problem.hint.isEmpty()
            ? tr("Mend it in the admin console, then read the file again.")
            : AccessWords::sentence(problem.hint);
        if (isFirst) {
            m_refusal->setWords(problem.needs == policy::Agreement::KeptElsewhere
                    ? tr("This file is made elsewhere; a change here would be lost.")
                    : problem.needs == policy::Agreement::Group
                    ? tr("This group gives more than the share.")
                    : tr("Nothing was planned, nothing was changed."),
                words, hint);
            isFirst = false;
        } else {
            m_problems->add(iconRow(u"attention"_s, words + u' ' + hint, m_problems));
        }
    }
}

void RulePage::showDifference()
{
    const share::RuleView &rule = flow().rule();
    const bool differs = stateNow() == State::Differs && rule.difference;
    m_difference->setVisible(differs);
    if (!differs)
        return;
    if (rule.difference->isFormer) {
        m_difference->setWords(tr("That is still the former file."),
            tr("Save the new one in the admin console, then copy and paste again."));
        return;
    }
    const auto shown
        = [](const QString &line) { return line.isNull() ? tr("(nothing)") : line.trimmed().left(120); };
    m_difference->setWords(
        tr("What is saved is not what was planned: line %1 differs.").arg(rule.difference->line),
        tr("Planned: %1").arg(shown(rule.difference->expected)),
        tr("Saved: %1").arg(shown(rule.difference->found)));
}

void RulePage::showSaved()
{
    const bool isSaved = stateNow() == State::Saved;
    m_saved->setVisible(isSaved);
    m_saved->clear();
    if (!isSaved)
        return;
    const auto add = [this](const QString &icon, const QString &title, const QString &detail) {
        auto *row = new OutcomeRow(m_saved);
        row->setIcon(icon, Role::Accent);
        row->setTitle(title);
        row->setDetail(detail);
        m_saved->add(row);
    };
    add(u"check"_s,
        flow().isConnected() ? tr("Saved, read back, and equal to the plan")
                             : tr("Pasted back, and equal to the plan"),
        dateAndTime(share().rule.at));
    add(u"undo"_s, tr("The version before is kept on this computer"),
        tr("You can go back to it until somebody has accepted."));
    if (isOpenTask() && !m_isAlone && share().rule.state == share::Rule::State::Saved) {
        add(u"invite"_s, tr("Now comes the invite"),
            tr("%1 gets what the rule says the moment the invite is accepted, and nothing else.")
                .arg(session().friendName()));
    }
}

void RulePage::showFooter(State state)
{
    const bool connected = flow().isConnected();
    const share::RuleTask task = flow().rule().task;
    switch (state) {
    case State::NoPolicy:
    case State::Fetching:
    case State::Refused:
        footer()->setPrimary(needed() == policy::Agreement::KeptElsewhere ? tr("&Copy the patch")
                : needed() == policy::Agreement::Group                    ? tr("&Save this rule")
                : connected                                               ? tr("&Read the policy")
                                                                          : tr("&Use this text"));
        break;
    case State::Planned:
    case State::Saving:
        footer()->setPrimary(!connected         ? tr("&Copy the new file")
                : task == share::RuleTask::Open ? tr("&Save this rule")
                : task == share::RuleTask::Undo ? tr("&Save the former file")
                                                : tr("&Save this change"));
        break;
    case State::HandedOver:
    case State::Differs:
        footer()->setPrimary(connected ? tr("&Save again") : tr("&Compare"));
        break;
    case State::Saved:
        footer()->setPrimary(m_isAlone ? tr("&Done")
                : isOpenTask()         ? tr("&Next: the invite")
                                       : tr("&Plan the rule again"));
        break;
    }
    footer()->setHint(state == State::Planned ? tr("Today's version is kept, you can undo.") : QString());
    const bool canUndo = !m_isAlone && task == share::RuleTask::Open && state == State::Saved
        && !share().rule.before.isEmpty();
    m_undo->setVisible(canUndo);
    const bool isBesideUndo = task == share::RuleTask::Undo && !m_isAlone && state != State::Saved;
    m_other->setText(isBesideUndo ? tr("&Keep the rule") : tr("&Read it again"));
    m_other->setIconName(isBesideUndo ? QString() : u"again"_s);
    m_other->setVisible(isBesideUndo || state == State::Saved || state == State::Planned
        || state == State::Differs || state == State::HandedOver || needed() != policy::Agreement::None);
    m_plan->setCanKeep(static_cast<bool>(session().ports().saveFile));
}

} // namespace ui
