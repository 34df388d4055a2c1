// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/rule_page.h"

#include "ui/host/paste_box.h"
#include "ui/host/policy_review.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>
#include <QTextBlock>

/// The text that the rule page stands on: typed, pasted or read; looked at beside the window; mended.

using namespace Qt::StringLiterals;

namespace ui {

/// Every change of the text: what is known about it stays in sight until there is something newer.
void RulePage::followInput()
{
    m_mends.clear();
    m_review->setMended(0);
    m_usesWhenRead = false;
    if (m_input->isEmpty()) {
        m_review->forget();
        m_preview.reset();
        showState();
    } else {
        m_review->follow([this] { return flow().questionAbout(m_input->bytes()); });
    }
    refresh();
}

/// The text is read beside the window first; nothing is planned in its thread.
void RulePage::use()
{
    const share::RuleQuestion question = flow().questionAbout(m_input->bytes());
    m_usesWhenRead = !m_review->knows(question);
    if (m_usesWhenRead) {
        m_review->lookAt(question);
        return;
    }
    m_retypes = false;
    flow().remember(question, m_review->latest()->look);
    const auto done = m_mends.empty() ? flow().usePolicyText(question.text)
                                      : flow().usePolicyText(m_mends.front(), question.text);
    if (flow().rule().state != State::Refused)
        took(done);
    else
        showFault({});
    showState();
    refresh();
    if (stateNow() == State::Planned)
        focusFirst();
}

void RulePage::takeLook()
{
    const share::RuleLook &look = m_review->latest()->look;
    if (const policy::Plan *plan = planIn(look); plan && asksForText()) {
        m_preview.emplace();
        m_preview->task = m_review->latest()->question.task;
        m_preview->former = m_mends.empty() ? m_review->latest()->question.text : m_mends.front();
        m_preview->plan = *plan;
    }
    if (m_usesWhenRead) {
        use();
        return;
    }
    showState();
    refresh();
}

void RulePage::acceptFix(const QByteArray &base, const QByteArray &fixed)
{
    const bool isTyped = asksForText();
    if (base == fixed || base != (isTyped ? m_input->bytes() : flow().policyText()))
        return; // it is another text by now
    m_mends.push_back(base);
    m_review->setMended(static_cast<int>(m_mends.size()));
    putText(fixed);
    announce(m_review, tr("The fix is in. You can take it back."));
}

void RulePage::takeFixBack()
{
    if (m_mends.empty())
        return;
    const QByteArray before = m_mends.back();
    m_mends.pop_back();
    m_review->setMended(static_cast<int>(m_mends.size()));
    putText(before);
}

/// The text with a fix, or without it again.
void RulePage::putText(const QByteArray &text)
{
    if (asksForText()) {
        m_input->setBytes(text);
        m_review->lookAt(flow().questionAbout(text));
    } else if (const auto done = flow().mendPolicy(text); flow().rule().state != State::Refused) {
        took(done);
    }
    showState();
    refresh();
    focusFirst();
}

void RulePage::showPlace(int line, int column)
{
    if (!asksForText()) {
        m_review->showPlace(line);
        refresh();
        return;
    }
    QPlainTextEdit *editor = m_input->editor();
    const QTextBlock block = editor->document()->findBlockByNumber(line - 1);
    if (block.isValid()) {
        QTextCursor cursor(block);
        const QByteArray before = block.text().toUtf8().left(std::max(0, column - 1)); // columns count bytes
        cursor.movePosition(
            QTextCursor::Right, QTextCursor::MoveAnchor, static_cast<int>(QString::fromUtf8(before).size()));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        editor->setTextCursor(cursor);
        editor->centerCursor();
    }
    editor->setFocus(Qt::OtherFocusReason);
}

/// What a plan stands on is looked at whenever it is another one.
void RulePage::lookAtPolicy()
{
    switch (stateNow()) {
    case State::NoPolicy:
    case State::Refused:
        if (asksForText()) {
            if (!m_input->isEmpty() && !m_review->isBehind())
                m_review->lookAt(flow().questionAbout(m_input->bytes()));
            return;
        }
        if (stateNow() == State::Refused) {
            m_review->lookAt(flow().questionAbout(flow().policyText()));
            return;
        }
        break;
    case State::Planned:
    case State::Saving:
    case State::HandedOver:
    case State::Differs:
        m_review->lookAt(flow().questionAbout(flow().policyText()));
        return;
    case State::Saved:
        if (!flow().policyText().isEmpty()) {
            m_mends.clear();
            m_review->setMended(0);
            m_review->lookAt(flow().questionAbout(flow().policyText()));
            return;
        }
        break;
    case State::Fetching:
        break;
    }
    m_mends.clear();
    m_preview.reset();
    m_review->forget();
}

void RulePage::leave()
{
    m_usesWhenRead = false;
    m_review->rest();
}

const policy::Plan *planIn(const share::RuleLook &look)
{
    if (!look.planned)
        return nullptr;
    const Result<policy::Plan, policy::Refusal> &planned = *look.planned;
    return planned ? &*planned : planned.error().handout ? &*planned.error().handout : nullptr;
}

} // namespace ui
