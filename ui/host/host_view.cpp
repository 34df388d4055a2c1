// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/host_view.h"

#include "ui/widgets/later.h"

#include "ui/host/aftercare_page.h"
#include "ui/host/card_page.h"
#include "ui/host/host_invite_page.h"
#include "ui/host/practice_panel.h"
#include "ui/host/proof_page.h"
#include "ui/host/rule_page.h"
#include "ui/host/two_houses_page.h"
#include "ui/host/what_you_share_page.h"
#include "ui/host/your_friend_page.h"
#include "ui/host/your_side_page.h"
#include "ui/widgets/flow_view.h"
#include "ui/window/share_words.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

HostView::HostView(std::unique_ptr<share::HostFlow> flow, HostUiPorts ports, QWidget *parent)
    : QWidget(parent)
    , m_session(new HostSession(std::move(flow), std::move(ports), this))
    , m_view(new FlowView(this))
{
    setObjectName(u"hostView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    build();
    if (m_session->world()) {
        m_practice = new PracticePanel(*m_session, this);
        column->addWidget(m_practice);
    }
    m_view->setTitle(m_session->title());
    m_view->setStates([this](int current) { return steps(current); });
    connect(m_session, &HostSession::changed, this, [this] {
        m_view->setTitle(m_session->title());
        m_view->refresh();
    });
    connect(m_view, &FlowView::left, this, [this] {
        m_view->currentPage()->leave();
        Q_EMIT left();
    });
    connect(m_view, &FlowView::finished, this, &HostView::finished);
}

HostView::~HostView()
{
    if (m_view->currentPage())
        m_view->currentPage()->leave(); // a window that is closed keeps what was typed
    disconnect(m_session, nullptr, this, nullptr);
}

void HostView::build()
{
    HostSession &session = *m_session;
    auto *side = new YourSidePage(session);
    auto *rule = new RulePage(session);
    auto *invite = new HostInvitePage(session);
    auto *card = new CardPage(session);
    auto *proof = new ProofPage(session);
    for (Page *page :
        std::initializer_list<Page *>{new TwoHousesPage(session), side, new WhatYouSharePage(session),
            new YourFriendPage(session), rule, invite, card, proof, new AftercarePage(session)})
        m_view->addPage(page);
    connect(invite, &HostInvitePage::ruleRequested, this, [this] { goTo(share::Step::TheRule); });
    connect(proof, &ProofPage::ruleRequested, this, [this, rule] {
        goTo(share::Step::TheRule);
        if (!m_session->flow().isBusy())
            rule->checkAgain(); // what was saved then need not stand there today
    });
    connect(card, &Page::changed, this, [this, card] {
        if (m_practice && card->card())
            m_practice->setCard(share::writeCard(*card->card()));
    });
}

void HostView::resume()
{
    const share::Share &share = m_session->share();
    // A connected side is asked anew: the pages after it need the machines and the inventory.
    if (share.side == share::HostSide::Connected && m_session->world()) {
        const share::Step next = share::nextStep(share);
        later(m_session->flow().readSide(), this, [this, next](const share::FlowResult &) { goTo(next); });
        return;
    }
    goTo(share::nextStep(share));
}

void HostView::goTo(share::Step step)
{
    m_view->goTo(static_cast<int>(step));
}

void HostView::takeResult(const QByteArray &bytes)
{
    goTo(share::Step::TheProof);
    static_cast<ProofPage *>(m_view->currentPage())->take(bytes);
}

QList<RailStep> HostView::steps(int current) const
{
    const auto states = share::stepStates(
        m_session->share(), static_cast<share::Step>(std::max(0, current)), m_session->flow().now());
    QList<RailStep> out;
    for (std::size_t i = 0; i < states.size(); ++i) {
        RailStep step{titleOf(static_cast<share::Step>(i)), RailStep::State::ToDo, {}};
        switch (states.at(i)) {
        case share::StepState::Done:
            step.state = RailStep::State::Done;
            break;
        case share::StepState::Now:
            step.state = RailStep::State::Now;
            break;
        case share::StepState::Attention:
            step.state = RailStep::State::Attention;
            step.detail = tr("look");
            break;
        case share::StepState::Declined:
            step.state = RailStep::State::Declined;
            step.detail = tr("declined");
            break;
        case share::StepState::ToDo:
            break;
        }
        out.append(step);
    }
    return out;
}

RuleChangeView::RuleChangeView(
    std::unique_ptr<share::HostFlow> flow, share::RuleTask task, HostUiPorts ports, QWidget *parent)
    : QWidget(parent)
    , m_session(new HostSession(std::move(flow), std::move(ports), this))
    , m_page(new RulePage(*m_session, this))
{
    setObjectName(u"ruleChangeView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_page);
    m_page->setTask(task);
    m_page->show();
    connect(m_page, &Page::nextRequested, this, &RuleChangeView::left);
    connect(m_page, &Page::backRequested, this, &RuleChangeView::left);
}

void RuleChangeView::start()
{
    const auto show = [this] {
        m_page->enter();
        m_page->refresh();
        m_page->focusFirst();
    };
    if (m_session->share().side == share::HostSide::Connected && m_session->world())
        later(m_session->flow().readSide(), this, [show](const share::FlowResult &) { show(); });
    else
        show();
}

void RuleChangeView::keyPressEvent(QKeyEvent *event)
{
    if (isBack(*event) && !m_page->cancel())
        Q_EMIT left();
    else if (event->key() == Qt::Key_F5)
        m_page->checkAgain();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
