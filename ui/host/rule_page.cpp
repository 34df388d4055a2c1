// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/rule_page.h"

#include "core/report/unified_diff.h"
#include "ui/host/access_words.h"
#include "ui/host/console_steps.h"
#include "ui/host/naming_form.h"
#include "ui/host/paste_box.h"
#include "ui/host/plan_view.h"
#include "ui/host/policy_review.h"
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
    , m_input(new PasteBox(
          tr("Your policy &file as it is now"), tr("Open your policy file"), session.ports(), this))
    , m_refusal(new Callout(Callout::Kind::Attention, this))
    , m_problems(new Rows(this))
    , m_review(new PolicyReview(session.ports().examine, this))
    , m_plan(new PlanView(this))
    , m_consent(new ConsentBox(this))
    , m_naming(new Fold(tr("Name your friend another &way"), this))
    , m_namingForm(new NamingForm)
    , m_saveSteps(saveSteps(session.ports(), this))
    , m_readBack(new PasteBox(tr("Copy it out of the admin console &again and paste it here"),
          tr("Open what is saved now"), session.ports(), this))
    , m_difference(new Callout(Callout::Kind::Attention, this))
    , m_saved(new Rows(this))
    , m_savedPlace(new QVBoxLayout)
{
    setObjectName(u"rulePage"_s);
    m_undo = footer()->addAction(tr("&Undo…"), u"undo"_s);
    m_other = footer()->addAction(tr("&Read it again"), u"again"_s);
    // A page that was not shown yet must not make the window wide.
    m_undo->hide();
    m_other->hide();
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
    for (QWidget *part : {static_cast<QWidget *>(m_refusal), static_cast<QWidget *>(m_problems), m_inputSteps,
             static_cast<QWidget *>(m_input), static_cast<QWidget *>(m_review),
             static_cast<QWidget *>(m_difference), m_saveSteps, static_cast<QWidget *>(m_readBack),
             static_cast<QWidget *>(m_saved), static_cast<QWidget *>(m_consent),
             static_cast<QWidget *>(m_plan)})
        body()->addWidget(part);
    body()->insertLayout(body()->indexOf(m_saved) + 1, m_savedPlace);
    connect(m_input, &PasteBox::edited, this, &RulePage::followInput);
    connect(m_input, &PasteBox::taken, this, &RulePage::use);
    connect(m_review, &PolicyReview::examined, this, &RulePage::takeLook);
    connect(m_review, &PolicyReview::behindChanged, this, [this] { showPreview(); });
    connect(m_review, &PolicyReview::placeRequested, this, &RulePage::showPlace);
    connect(m_review, &PolicyReview::fixAccepted, this, &RulePage::acceptFix, Qt::QueuedConnection);
    connect(m_review, &PolicyReview::takeBackRequested, this, &RulePage::takeFixBack);
    connect(m_readBack, &PasteBox::edited, this, [this] { refresh(); });
    connect(m_readBack, &PasteBox::taken, this, &RulePage::compare);
    connect(m_namingForm, &NamingForm::chosen, this,
        [this](const policy::Naming &naming) { took(flow().setNaming(naming)); });
    connect(m_undo, &QAbstractButton::clicked, this, &RulePage::startUndo);
    connect(m_other, &QAbstractButton::clicked, this, [this] {
        if (isOpenTask() || m_isAlone)
            checkAgain();
        else
            backToRule();
    });
    m_consent->setCanSave(static_cast<bool>(session().ports().saveFile));
    connect(m_consent, &ConsentBox::agreed, this, [this](policy::Agreement needs) {
        if (const auto done = flow().agree(needs); flow().rule().state != State::Refused)
            took(done);
    });
    connect(m_consent, &ConsentBox::patchSaveRequested, this, &RulePage::savePatch);
    connect(m_plan, &PlanView::keepRequested, this, &RulePage::keepNewFile);
}

void RulePage::setTask(share::RuleTask task)
{
    m_wanted = task;
    m_lookAgain = true;
    m_isAlone = true;
}

void RulePage::enter()
{
    HostPage::enter();
    if (flow().rule().task != m_wanted) {
        took(flow().setRuleTask(m_wanted));
        showState();
    }
    if (flow().isConnected() && stateNow() == State::NoPolicy && !flow().isBusy())
        read();
    lookAtPolicy();
}

RulePage::State RulePage::stateNow() const
{
    const share::RuleView &rule = flow().rule();
    const bool wasSaved = share().rule.confirmed && share().rule.state == share::Rule::State::Saved;
    if (rule.state == State::NoPolicy && rule.task == share::RuleTask::Open && wasSaved && !m_lookAgain)
        return State::Saved;
    return m_retypes ? State::NoPolicy : rule.state;
}

void RulePage::read()
{
    await(tr("Reading your policy"), flow().fetchPolicy(), [this](const share::FlowResult &done) {
        // What the engine refuses is shown in full below.
        if (flow().rule().state != State::Refused)
            took(done);
    });
}

bool RulePage::asksForText() const
{
    const bool waitsForConsent = stateNow() == State::Refused && needed() != policy::Agreement::None;
    return !flow().isConnected() && !waitsForConsent
        && (stateNow() == State::NoPolicy || stateNow() == State::Refused);
}

policy::Agreement RulePage::needed() const
{
    const share::RuleView &rule = flow().rule();
    return stateNow() == State::Refused && rule.refusal ? neededBy(*rule.refusal) : policy::Agreement::None;
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
    if (flow().rule().state != State::Differs)
        took(done);
    m_lookAgain = false;
    showState();
    refresh();
    if (stateNow() == State::Saved)
        footer()->primary()->setFocus(Qt::OtherFocusReason);
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
    if (flow().isConnected())
        read(); // the former bytes come back only if the file is still the one we saved
    showState();
    refresh();
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
        m_retypes = true;
        m_input->clear(); // and with it what was known about it
        showState();
        refresh();
        m_input->editor()->setFocus(Qt::OtherFocusReason);
    }
}

void RulePage::keepNewFile()
{
    if (flow().rule().plan) {
        session().ports().saveFile(this, u"policy.hujson"_s, flow().rule().plan->text,
            [this](const QString &said) { showFault(said); });
    }
}

QByteArray RulePage::patch() const
{
    const share::RuleView &rule = flow().rule();
    return rule.refusal && rule.refusal->handout
        ? report::unifiedDiff(rule.former, rule.refusal->handout->text, "a/policy.hujson", "b/policy.hujson")
        : QByteArray();
}

void RulePage::copyPatch()
{
    copyToClipboard(QString::fromUtf8(patch()), false);
    announce(footer()->primary(), tr("Copied"));
}

void RulePage::savePatch()
{
    session().ports().saveFile(
        this, u"policy.patch"_s, patch(), [this](const QString &said) { showFault(said); });
}

void RulePage::primary()
{
    if (needed() == policy::Agreement::KeptElsewhere) {
        copyPatch();
        return;
    }
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
        if (isOpenTask() || m_isAlone)
            Q_EMIT nextRequested();
        else
            backToRule();
        return;
    case State::Fetching:
    case State::Saving:
        return;
    }
}

QString RulePage::notYet() const
{
    const bool connected = flow().isConnected();
    if (flow().isBusy())
        return tr("Waiting for your tailnet.");
    for (const share::Step before : {share::Step::WhatYouShare, share::Step::YourFriend}) {
        const QString problem = session().firstProblem(before);
        if (!problem.isEmpty())
            return problem;
    }
    if (needed() == policy::Agreement::KeptElsewhere)
        return {};
    if (needed() == policy::Agreement::Group)
        return tr("Tick that this is what you want, or name your friend another way.");
    switch (stateNow()) {
    case State::NoPolicy:
    case State::Refused:
        return connected || !m_input->isEmpty() ? QString() : tr("Paste your policy file or open it first.");
    case State::HandedOver:
    case State::Differs:
        return connected || !m_readBack->isEmpty()
            ? QString()
            : tr("Save it there first, then paste back what stands there.");
    default:
        return {};
    }
}

QString RulePage::help() const
{
    return tr("<p>Rules in Tailscale only add: there is no rule that forbids. So what lets everyone in has "
              "to be narrowed first, and then one rule is added for your friend.</p><p>Everything else in "
              "the file stays as it is, comments included. Ping comes with any rule.</p>"
              "<p>Nothing is saved before you have seen it.</p>");
}

} // namespace ui
