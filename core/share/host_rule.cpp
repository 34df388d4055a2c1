// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/host_flow.h"

#include <algorithm>

/// The rule: planned against the text that stands now, shown, saved by the tailnet or by hand, read back,
/// compared.
namespace share {

namespace {

using namespace Qt::StringLiterals;
using Code = FlowError::Code;

bool isSameText(const QByteArray &a, const QByteArray &b)
{
    const auto difference = differenceOf(a, b);
    return !difference || difference->onlyLineEnds;
}

Event::Kind eventOf(RuleTask task)
{
    switch (task) {
    case RuleTask::Open:
        return Event::Kind::RuleConfirmed;
    case RuleTask::Pause:
        return Event::Kind::RulePaused;
    case RuleTask::Resume:
        return Event::Kind::RuleResumed;
    case RuleTask::Remove:
        return Event::Kind::RuleRemoved;
    case RuleTask::Undo:
        return Event::Kind::UndoneToFormer;
    }
    Q_UNREACHABLE();
}

Rule::State stateAfter(RuleTask task)
{
    switch (task) {
    case RuleTask::Open:
    case RuleTask::Resume:
        return Rule::State::Saved;
    case RuleTask::Pause:
        return Rule::State::Paused;
    case RuleTask::Remove:
    case RuleTask::Undo:
        return Rule::State::Removed;
    }
    Q_UNREACHABLE();
}

} // namespace

void HostFlow::setRuleState(RuleView::State state)
{
    m_rule.state = state;
    Q_EMIT ruleChanged();
}

RuleQuestion HostFlow::questionAbout(const QByteArray &text) const
{
    RuleQuestion question;
    question.text = text;
    question.task = m_rule.task;
    question.intent = intentOf(m_share);
    // What stands in the file is what the engine has to find there, not what the share says by now.
    question.standing = m_share.rule.standing.id.isEmpty() ? question.intent : m_share.rule.standing;
    question.inventory = m_side.inventory;
    question.canPlan = isComplete(Step::WhatYouShare) && isComplete(Step::YourFriend);
    if (text == m_agreedFor)
        question.options.agreed = m_agreed;
    if (question.intent.naming.kind == policy::Naming::Kind::Tag)
        for (const policy::StandingShare &other : otherShares())
            question.options.others.push_back(other.intent);
    return question;
}

QByteArray HostFlow::policyText() const
{
    return m_rule.mended.isEmpty() ? m_rule.former : m_rule.mended;
}

void HostFlow::remember(const RuleQuestion &question, const RuleLook &look)
{
    if (look.planned)
        m_remembered.emplace(question, *look.planned);
}

Result<policy::Plan, policy::Refusal> HostFlow::planOf(const RuleQuestion &question) const
{
    const bool isKnown = m_remembered && m_remembered->first == question;
    return isKnown ? m_remembered->second : planFor(question);
}

FlowResult HostFlow::agree(policy::Agreement what)
{
    if (m_busy)
        return fail(FlowError{Code::Busy});
    if (m_agreedFor != policyText())
        m_agreed.clear();
    m_agreedFor = policyText();
    if (std::find(m_agreed.begin(), m_agreed.end(), what) == m_agreed.end())
        m_agreed.push_back(what);
    return planTask(m_rule.task);
}

/// Plans the task against the text we have; nothing is saved. A file in which nothing has to change is what
/// was planned.
void HostFlow::plan()
{
    m_rule.plan.reset();
    m_rule.refusal.reset();
    m_rule.difference.reset();
    m_rule.opensOnUndo.clear();
    const RuleQuestion question = questionAbout(policyText());
    if (!m_hasPolicy || !question.canPlan || m_rule.task == RuleTask::Undo)
        return setRuleState(RuleView::State::NoPolicy);
    auto planned = planOf(question);
    if (!planned) {
        m_rule.refusal = planned.error();
        return setRuleState(RuleView::State::Refused);
    }
    m_rule.plan = std::move(*planned);
    const bool isOurFile = digestOf(m_rule.former) == m_share.rule.after;
    const bool isSame = m_rule.plan->changes.empty() && m_rule.mended.isEmpty();
    if (isSame && ruleIsSaved(m_rule.former, isOurFile))
        return;
    if (!m_rule.mended.isEmpty()) { // the person compares with what stands there today
        auto access = policy::accessDiff(m_rule.former, m_rule.plan->text,
            {question.standing, question.intent}, question.inventory ? &*question.inventory : nullptr);
        if (access)
            m_rule.plan->access = std::move(*access);
    }
    setRuleState(RuleView::State::Planned);
}

/// What the person may see next: the plan, or why there is none.
FlowResult HostFlow::planned() const
{
    if (m_rule.state == RuleView::State::Planned || m_rule.state == RuleView::State::Saved)
        return {};
    if (m_rule.refusal) {
        FlowError error{Code::Refused};
        error.refusal = m_rule.refusal;
        return fail(std::move(error));
    }
    for (const Step step : {Step::WhatYouShare, Step::YourFriend})
        if (auto done = needs(step); !done)
            return done;
    return fail(FlowError{Code::NotReady});
}

FlowResult HostFlow::setRuleTask(RuleTask task)
{
    return m_busy ? fail(FlowError{Code::Busy}) : planTask(task);
}

FlowResult HostFlow::planTask(RuleTask task)
{
    m_rule.task = task;
    m_rule.plannedAnew = false;
    plan();
    if (task == RuleTask::Undo) {
        if (!m_hasPolicy)
            return {};
        if (auto done = planUndo(); !done)
            return done;
        setRuleState(RuleView::State::Planned);
    }
    return m_hasPolicy ? planned() : FlowResult{};
}

FlowResult HostFlow::setNaming(const policy::Naming &naming)
{
    std::erase(m_agreed, policy::Agreement::Group); // it was about the former group
    return change([&](Share &share) { share.rule.naming = naming; });
}

FlowResult HostFlow::usePolicyText(const QByteArray &text, const QByteArray &mended)
{
    if (m_busy)
        return fail(FlowError{Code::Busy});
    m_rule.former = text;
    m_rule.mended = mended == text ? QByteArray() : mended;
    m_rule.etag.clear();
    m_rule.plannedAnew = false;
    m_hasPolicy = true;
    return planTask(m_rule.task);
}

FlowResult HostFlow::mendPolicy(const QByteArray &mended)
{
    if (m_busy)
        return fail(FlowError{Code::Busy});
    if (!m_hasPolicy || m_rule.task == RuleTask::Undo)
        return fail(FlowError{Code::NotReady});
    m_rule.mended = mended == m_rule.former ? QByteArray() : mended;
    return planTask(m_rule.task);
}

QFuture<FlowResult> HostFlow::fetchPolicy()
{
    auto future = beginConnected();
    if (future.isFinished())
        return future;
    setRuleState(RuleView::State::Fetching);
    ask(m_ports.tailnet->fetchPolicy(), [this](const Result<api::PolicyFile, api::ApiError> &file) {
        m_rule.plannedAnew = false;
        useFetched(file);
    });
    return future;
}

void HostFlow::useFetched(const Result<api::PolicyFile, api::ApiError> &file)
{
    if (!file) {
        setRuleState(m_hasPolicy && m_rule.plan ? RuleView::State::Planned : RuleView::State::NoPolicy);
        return finishWith(file.error());
    }
    const bool isAnew = m_rule.plannedAnew;
    m_rule.former = file->text;
    m_rule.mended.clear();
    m_rule.etag = file->etag;
    m_hasPolicy = true;
    auto done = planTask(m_rule.task);
    m_rule.plannedAnew = isAnew;
    if (isAnew && done)
        done = fail(FlowError{Code::ChangedMeanwhile});
    if (isAnew)
        Q_EMIT ruleChanged();
    finish(std::move(done));
}

/// Former and new text go into the history before anything is sent, and the share remembers which they are: a
/// computer that stops in between loses nothing.
FlowResult HostFlow::keepBoth()
{
    using State = PolicyHistory::State;
    const auto keep = [this](const QByteArray &text, State state, const QString &note) -> FlowResult {
        const auto kept = m_ports.policies.keep(text, now(), state, note);
        if (kept)
            return {};
        FlowError error{Code::Store};
        error.store = kept.error();
        return fail(std::move(error));
    };
    if (auto done = keep(m_rule.former, State::InForce, u"before "_s + m_share.id); !done)
        return done;
    if (auto done = keep(m_rule.plan->text, State::Planned, u"planned "_s + m_share.id); !done)
        return done;
    Share changed = m_share;
    Rule &rule = changed.rule;
    const QString former = digestOf(m_rule.former);
    const bool isChain = !rule.before.isEmpty() && (rule.after == former || m_rule.task != RuleTask::Open);
    if (!isChain && m_rule.task == RuleTask::Open)
        rule.before = former;
    rule.after = digestOf(m_rule.plan->text);
    if (m_rule.task == RuleTask::Open && rule.standing.id.isEmpty())
        rule.standing = intentOf(m_share);
    if (changed == m_share)
        return {};
    return store(std::move(changed));
}

QFuture<FlowResult> HostFlow::saveRule()
{
    auto future = beginConnected();
    if (future.isFinished())
        return future;
    if (m_rule.state != RuleView::State::Planned || !m_rule.plan) {
        const bool isSaved = m_rule.state == RuleView::State::Saved;
        finish(isSaved ? FlowResult{} : fail(FlowError{Code::NotReady}));
        return future;
    }
    if (auto done = keepBoth(); !done) {
        finish(std::move(done));
        return future;
    }
    sendPolicy();
    return future;
}

void HostFlow::sendPolicy()
{
    setRuleState(RuleView::State::Saving);
    ask(m_ports.tailnet->savePolicy(m_rule.plan->text, m_rule.etag),
        [this](const Result<api::PolicyFile, api::ApiError> &saved) {
            if (saved)
                return readBack();
            if (saved.error().code == api::ApiError::Code::Changed) {
                m_rule.plannedAnew = true;
                ask(m_ports.tailnet->fetchPolicy(),
                    [this](const Result<api::PolicyFile, api::ApiError> &file) { useFetched(file); });
                return;
            }
            setRuleState(RuleView::State::Planned);
            finishWith(saved.error());
        });
}

void HostFlow::readBack()
{
    ask(m_ports.tailnet->fetchPolicy(), [this](const Result<api::PolicyFile, api::ApiError> &file) {
        if (!file) {
            setRuleState(RuleView::State::Planned);
            return finishWith(file.error());
        }
        m_rule.etag = file->etag;
        finish(compareSaved(file->text));
    });
}

/// \a text is what stands now, read back or pasted back.
FlowResult HostFlow::compareSaved(const QByteArray &text)
{
    auto difference = differenceOf(m_rule.plan->text, text);
    if (!difference || difference->onlyLineEnds)
        return ruleIsSaved(text, true);
    difference->isFormer = isSameText(m_rule.former, text);
    m_rule.difference = difference;
    setRuleState(RuleView::State::Differs);
    return fail(FlowError{Code::SavedDiffers, QString::number(difference->line)});
}

FlowResult HostFlow::handOver()
{
    if (m_busy)
        return fail(FlowError{Code::Busy});
    const bool isPlanned
        = m_rule.plan && m_rule.state != RuleView::State::Saved && m_rule.state != RuleView::State::Refused;
    if (!isPlanned)
        return m_rule.state == RuleView::State::Saved ? FlowResult{} : fail(FlowError{Code::NotReady});
    if (auto done = keepBoth(); !done)
        return done;
    m_rule.difference.reset();
    setRuleState(RuleView::State::HandedOver);
    return {};
}

FlowResult HostFlow::confirmReadBack(const QByteArray &text)
{
    if (m_busy)
        return fail(FlowError{Code::Busy});
    if (m_rule.state == RuleView::State::Saved)
        return {};
    if (m_rule.state != RuleView::State::HandedOver && m_rule.state != RuleView::State::Differs)
        return fail(FlowError{Code::NotReady});
    return compareSaved(text);
}

/// What is saved equals what was planned. From here on the file that stands is our `former`. \a isOurFile: it
/// is the very text that we planned; otherwise somebody has changed other things since, and undo would throw
/// that away.
FlowResult HostFlow::ruleIsSaved(const QByteArray &text, bool isOurFile)
{
    Share changed = m_share;
    Rule &rule = changed.rule;
    const QString digest = digestOf(text);
    if (const auto kept
        = m_ports.policies.keep(text, now(), PolicyHistory::State::InForce, u"saved "_s + m_share.id);
        !kept) {
        FlowError error{Code::Store};
        error.store = kept.error();
        return fail(std::move(error));
    }
    rule.state = stateAfter(m_rule.task);
    rule.confirmed = true;
    if (isOurFile)
        rule.after = digest;
    if (m_rule.task == RuleTask::Open)
        rule.standing = intentOf(m_share);
    if (m_rule.task == RuleTask::Remove || m_rule.task == RuleTask::Undo)
        rule.standing = {};
    if (m_rule.task == RuleTask::Undo)
        rule.before.clear();
    const bool isNew = !(rule == m_share.rule);
    if (isNew) {
        rule.at = now();
        if (auto done = store(std::move(changed), Event{eventOf(m_rule.task), {}, digest}); !done)
            return done;
    }
    m_rule.former = text;
    m_rule.mended.clear();
    m_rule.difference.reset();
    setRuleState(RuleView::State::Saved);
    return {};
}

} // namespace share
