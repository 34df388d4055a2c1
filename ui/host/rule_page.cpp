// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/rule_page.h"

#include "ui/host/access_words.h"
#include "ui/host/console_steps.h"
#include "ui/host/naming_form.h"
#include "ui/host/paste_box.h"
#include "ui/host/plan_view.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/copy_row.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/text.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RulePage::RulePage(HostSession &session, QWidget *parent)
    : HostPage(session, share::Step::TheRule, parent)
    , m_inputSteps(policySteps(session.ports(), this))
    , m_input(new PasteBox(tr("Your policy &file as it is now"), tr("Open your policy file"), session.ports(), this))
    , m_refusal(new Callout(Callout::Kind::Attention, this))
    , m_problems(new Rows(this))
    , m_plan(new PlanView(this))
    , m_naming(new Fold(tr("Name your friend another &way"), this))
    , m_namingForm(new NamingForm)
    , m_saveSteps(saveSteps(session.ports(), this))
    , m_readBack(new PasteBox(tr("Copy it out of the admin console &again and paste it here"), tr("Open what is saved now"), session.ports(), this))
    , m_difference(new Callout(Callout::Kind::Attention, this))
    , m_saved(new Rows(this))
{
    setObjectName(u"rulePage"_s);
    m_undo = footer()->addAction(tr("&Undo…"), u"undo"_s);
    m_other = footer()->addAction(tr("&Read it again"), u"again"_s);
    m_agree = footer()->addAction(tr("&Plan it all the same"));
    m_byLogin = footer()->addAction(tr("&Name by login"));
    m_agree->setObjectName(u"agree"_s);
    m_byLogin->setObjectName(u"byLogin"_s);
    // A page that was not shown yet must not make the window wide.
    m_undo->hide();
    m_other->hide();
    m_agree->hide();
    m_byLogin->hide();
    buildUi();
}

void RulePage::buildUi()
{
    m_input->editor()->setObjectName(u"policyText"_s);
    m_readBack->editor()->setObjectName(u"readBack"_s);
    m_undo->setObjectName(u"undo"_s);
    m_naming->setObjectName(u"naming"_s);
    m_naming->setContent(m_namingForm);
    m_plan->setBelowAccess(m_naming);
    m_input->setLines(11);
    for (QWidget *part : {static_cast<QWidget *>(m_refusal), static_cast<QWidget *>(m_problems), m_inputSteps, static_cast<QWidget *>(m_input),
                          static_cast<QWidget *>(m_difference), m_saveSteps, static_cast<QWidget *>(m_readBack), static_cast<QWidget *>(m_saved),
                          static_cast<QWidget *>(m_plan)}) {
        body()->addWidget(part);
    }
    connect(m_input, &PasteBox::edited, this, [this] { refresh(); });
    connect(m_input, &PasteBox::taken, this, &RulePage::use);
    connect(m_readBack, &PasteBox::edited, this, [this] { refresh(); });
    connect(m_readBack, &PasteBox::taken, this, &RulePage::compare);
    connect(m_namingForm, &NamingForm::chosen, this, [this](const policy::Naming &naming) { took(flow().setNaming(naming)); });
    connect(m_undo, &QAbstractButton::clicked, this, &RulePage::startUndo);
    connect(m_byLogin, &QAbstractButton::clicked, this, [this] {
        took(flow().setNaming({}));
        showState();
        refresh();
    });
    connect(m_agree, &QAbstractButton::clicked, this, &RulePage::agree);
    connect(m_other, &QAbstractButton::clicked, this, [this] {
        if (isOpenTask() || m_wanted != share::RuleTask::Open) {
            checkAgain();
        } else {
            backToRule();
        }
    });
    connect(m_plan, &PlanView::keepRequested, this, &RulePage::keepNewFile);
}

void RulePage::setTask(share::RuleTask task)
{
    m_wanted = task;
    m_lookAgain = true;
}

void RulePage::enter()
{
    HostPage::enter();
    if (flow().rule().task != m_wanted) {
        took(flow().setRuleTask(m_wanted));
        showState();
    }
    if (flow().isConnected() && stateNow() == State::NoPolicy && !flow().isBusy()) {
        read();
    }
}

RulePage::State RulePage::stateNow() const
{
    const share::RuleView &rule = flow().rule();
    const bool wasSaved = share().rule.confirmed && share().rule.state == share::Rule::State::Saved;
    if (rule.state == State::NoPolicy && rule.task == share::RuleTask::Open && wasSaved && !m_lookAgain) {
        return State::Saved;
    }
    return rule.state;
}

void RulePage::read()
{
    await(tr("Reading your policy"), flow().fetchPolicy(), [this](const share::FlowResult &done) {
        // What the engine refuses is shown in full below.
        if (flow().rule().state != State::Refused) {
            took(done);
        }
    });
}

void RulePage::use()
{
    const auto done = flow().usePolicyText(m_input->bytes());
    if (flow().rule().state != State::Refused) {
        took(done);
    } else {
        showFault({});
    }
    showState();
    refresh();
    if (stateNow() == State::Planned) {
        focusFirst();
    }
}

void RulePage::save()
{
    await(tr("Saving and reading it back"), flow().saveRule(), [this](const share::FlowResult &done) {
        if (took(done)) {
            m_lookAgain = false;
            announce(this, header()->title());
        }
    });
}

void RulePage::handOver()
{
    if (took(flow().handOver())) {
        copyToClipboard(QString::fromUtf8(flow().rule().plan->text), false);
        m_readBack->clear();
        showState();
        refresh();
        m_readBack->editor()->setFocus(Qt::OtherFocusReason);
    }
}

void RulePage::compare()
{
    const auto done = flow().confirmReadBack(m_readBack->bytes());
    if (flow().rule().state != State::Differs) {
        took(done);
    }
    m_lookAgain = false;
    showState();
    refresh();
    if (stateNow() == State::Saved) {
        footer()->primary()->setFocus(Qt::OtherFocusReason);
    }
}

void RulePage::startUndo()
{
    const auto done = flow().setRuleTask(share::RuleTask::Undo);
    if (!took(done)) {
        const QString words = share::describe(done.error());
        took(flow().setRuleTask(share::RuleTask::Open));
        showFault(words);
        return;
    }
    if (flow().isConnected()) {
        read(); // the former bytes come back only if the file is still the one we saved
    }
    showState();
    refresh();
}

/// The person has read what the plan asks for first.
void RulePage::agree()
{
    const auto refusal = flow().rule().refusal;
    share::FlowResult done;
    for (const policy::Problem &problem : refusal ? refusal->problems : std::vector<policy::Problem>()) {
        if (problem.needs != policy::Agreement::None)
            done = flow().agree(problem.needs);
    }
    if (flow().rule().state != State::Refused) {
        took(done);
    }
    showState();
    refresh();
    focusFirst();
}

void RulePage::backToRule()
{
    m_lookAgain = false;
    took(flow().setRuleTask(share::RuleTask::Open));
    showState();
    refresh();
}

void RulePage::checkAgain()
{
    m_lookAgain = true;
    if (flow().isConnected()) {
        read();
    } else {
        m_input->clear();
        showState();
        refresh();
        m_input->editor()->setFocus(Qt::OtherFocusReason);
    }
}

void RulePage::keepNewFile()
{
    if (flow().rule().plan) {
        session().ports().saveFile(this, u"policy.hujson"_s, flow().rule().plan->text, [this](const QString &said) { showFault(said); });
    }
}

void RulePage::primary()
{
    const bool connected = flow().isConnected();
    switch (stateNow()) {
    case State::NoPolicy:
    case State::Refused:
        connected ? read() : use();
        return;
    case State::Planned:
        connected ? save() : handOver();
        return;
    case State::HandedOver:
    case State::Differs:
        connected ? save() : compare();
        return;
    case State::Saved:
        if (isOpenTask() || m_wanted != share::RuleTask::Open) {
            Q_EMIT nextRequested();
        } else {
            backToRule();
        }
        return;
    case State::Fetching:
    case State::Saving:
        return;
    }
}

QString RulePage::notYet() const
{
    const bool connected = flow().isConnected();
    if (flow().isBusy()) {
        return tr("Waiting for your tailnet.");
    }
    for (const share::Step before : {share::Step::WhatYouShare, share::Step::YourFriend}) {
        const QString problem = session().firstProblem(before);
        if (!problem.isEmpty()) {
            return problem;
        }
    }
    switch (stateNow()) {
    case State::NoPolicy:
    case State::Refused:
        return connected || !m_input->isEmpty() ? QString() : tr("Paste your policy file or open it first.");
    case State::HandedOver:
    case State::Differs:
        return connected || !m_readBack->isEmpty() ? QString() : tr("Save it there first, then paste back what stands there.");
    default:
        return {};
    }
}

void RulePage::showState()
{
    const share::RuleView &rule = flow().rule();
    const State state = stateNow();
    const bool connected = flow().isConnected();
    const bool asksForText = !connected && (state == State::NoPolicy || state == State::Refused);
    const bool waits = !connected && (state == State::HandedOver || state == State::Differs);
    const bool hasPlan = rule.plan && (state == State::Planned || state == State::Saving || state == State::HandedOver || state == State::Differs);
    showHead(state);
    m_inputSteps->setVisible(asksForText);
    m_input->setVisible(asksForText);
    m_saveSteps->setVisible(waits);
    m_readBack->setVisible(waits);
    m_plan->setVisible(hasPlan);
    m_naming->setVisible(isOpenTask() && state == State::Planned);
    if (hasPlan) {
        m_plan->show(rule, share(), flow().side().inventory.has_value());
        m_namingForm->show(share().rule.naming, rule.former, share().machine.tags, session().friendName());
        m_plan->setFootnote(connected ? tr("Tried on this computer: the file is valid and its own tests hold.")
                                      : tr("Tried on this computer: the file is valid and its own tests hold. Tailscale tries it again before it is saved."));
    }
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
        title = isSaved ? tr("Your policy lets %1 in through one door only").arg(name)
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
    header()->setLine(replanned ? tr("Somebody changed your policy in between. Nothing was saved; this is the new plan.") : QString());
}

void RulePage::showRefusal()
{
    const share::RuleView &rule = flow().rule();
    const bool isRefused = stateNow() == State::Refused && rule.refusal;
    m_refusal->setVisible(isRefused);
    m_problems->setVisible(isRefused && rule.refusal->problems.size() > 1);
    if (!isRefused) {
        return;
    }
    m_problems->clear();
    bool isFirst = true;
    for (const policy::Problem &problem : rule.refusal->problems) {
        QString words = AccessWords::sentence(problem.message);
        if (problem.line) {
            words = tr("Line %1: %2").arg(*problem.line).arg(words);
        }
        const QString hint = problem.hint.isEmpty() ? tr("Mend it in the admin console, then read the file again.") : AccessWords::sentence(problem.hint);
        if (isFirst) {
            m_refusal->setWords(tr("Nothing was planned, nothing was changed."), words, hint);
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
    if (!differs) {
        return;
    }
    if (rule.difference->isFormer) {
        m_difference->setWords(tr("That is still the former file."), tr("Save the new one in the admin console, then copy and paste again."));
        return;
    }
    const auto shown = [](const QString &line) { return line.isNull() ? tr("(nothing)") : line.trimmed().left(120); };
    m_difference->setWords(tr("What is saved is not what was planned: line %1 differs.").arg(rule.difference->line),
                           tr("Planned: %1").arg(shown(rule.difference->expected)), tr("Saved: %1").arg(shown(rule.difference->found)));
}

void RulePage::showSaved()
{
    const bool isSaved = stateNow() == State::Saved;
    m_saved->setVisible(isSaved);
    m_saved->clear();
    if (!isSaved) {
        return;
    }
    const auto add = [this](const QString &icon, const QString &title, const QString &detail) {
        auto *row = new OutcomeRow(m_saved);
        row->setIcon(icon, Role::Accent);
        row->setTitle(title);
        row->setDetail(detail);
        m_saved->add(row);
    };
    add(u"check"_s, flow().isConnected() ? tr("Saved, read back, and equal to the plan") : tr("Pasted back, and equal to the plan"), dateAndTime(share().rule.at));
    add(u"undo"_s, tr("The version before is kept on this computer"), tr("You can go back to it until somebody has accepted."));
    if (isOpenTask() && share().rule.state == share::Rule::State::Saved) {
        add(u"invite"_s, tr("Now comes the invite"), tr("%1 gets what the rule says the moment the invite is accepted, and nothing else.").arg(session().friendName()));
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
        footer()->setPrimary(connected ? tr("&Read the policy") : tr("&Use this text"));
        break;
    case State::Planned:
    case State::Saving:
        footer()->setPrimary(!connected ? tr("&Copy the new file")
                                 : task == share::RuleTask::Open ? tr("&Save this rule")
                                 : task == share::RuleTask::Undo ? tr("&Save the former file")
                                                                 : tr("&Save this change"));
        break;
    case State::HandedOver:
    case State::Differs:
        footer()->setPrimary(connected ? tr("&Save again") : tr("&Compare"));
        break;
    case State::Saved:
        footer()->setPrimary(m_wanted != share::RuleTask::Open ? tr("&Done") : isOpenTask() ? tr("&Next: the invite") : tr("&Plan the rule again"));
        break;
    }
    footer()->setHint(state == State::Planned ? tr("Today's version is kept, you can undo.") : QString());
    const bool canUndo = m_wanted == share::RuleTask::Open && task == share::RuleTask::Open && state == State::Saved && !share().rule.before.isEmpty();
    m_undo->setVisible(canUndo);
    const bool isBesideUndo = task == share::RuleTask::Undo && m_wanted == share::RuleTask::Open && state != State::Saved;
    m_other->setText(isBesideUndo ? tr("&Keep the rule") : tr("&Read it again"));
    m_other->setIconName(isBesideUndo ? QString() : u"again"_s);
    m_other->setVisible(isBesideUndo || state == State::Saved || state == State::Planned || state == State::Differs || state == State::HandedOver);
    m_agree->setVisible(state == State::Refused && flow().rule().refusal && flow().rule().refusal->handout);
    m_byLogin->setVisible(state == State::Refused && share().rule.naming.kind != policy::Naming::Kind::Login);
    m_plan->setCanKeep(static_cast<bool>(session().ports().saveFile));
}

QString RulePage::help() const
{
    return tr("<p>Rules in Tailscale only add: there is no rule that forbids. So what lets everyone in has to be narrowed first, and then one "
              "rule is added for your friend.</p><p>Everything else in the file stays as it is, comments included. Ping comes with any rule.</p>"
              "<p>Nothing is saved before you have seen it.</p>");
}

} // namespace ui
