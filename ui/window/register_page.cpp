// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/register_page.h"

#include "ui/history/history_desk.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/share_card.h"
#include "ui/widgets/text.h"
#include "ui/window/policy_watch.h"
#include "ui/window/share_words.h"

#include <QAction>
#include <QHideEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Attention first, ended ones last, in between by what is due next.
template <typename Shown> bool comesBefore(const Shown &a, const Shown &b)
{
    const auto rank = [](const share::Summary &s) {
        return s.state == share::Summary::State::Attention ? 0
            : s.state == share::Summary::State::Ended      ? 2
                                                           : 1;
    };
    if (rank(a.summary) != rank(b.summary))
        return rank(a.summary) < rank(b.summary);
    if (a.summary.due.isValid() != b.summary.due.isValid())
        return a.summary.due.isValid();
    if (a.summary.due != b.summary.due)
        return a.summary.due < b.summary.due;
    return a.share.createdAt < b.share.createdAt;
}

share::FriendStep nextStepOf(const share::Visit &visit)
{
    if (!visit.welcomeReadAt.isValid())
        return share::FriendStep::Welcome;
    if (!visit.accountConfirmedAt.isValid())
        return share::FriendStep::YourAccount;
    if (!visit.inviteAcceptedAt.isValid())
        return share::FriendStep::TheInvite;
    if (!visit.agreedAt.isValid())
        return share::FriendStep::WhatHostCanSee;
    return visit.results.empty() ? share::FriendStep::CheckTheDoor : share::FriendStep::Done;
}

} // namespace

RegisterPage::RegisterPage(share::Register &shares, share::VisitRegister *visits, const base::Clock &clock,
    bool practice, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_shares(shares)
    , m_visits(visits)
    , m_clock(clock)
    , m_practice(practice)
    , m_navigator(navigator)
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    buildEmpty();
    buildList();
}

void RegisterPage::buildEmpty()
{
    m_empty = new EmptyState(u"houses"_s,
        tr("Two houses beside each other; between them a door whose upper half stands open."),
        tr("Open the top half of the door"), tr("Let a friend use one service, not your network."), this);
    ChoiceButton *begin = m_empty->add(
        tr("Sha&re something"), tr("One machine, one service, one friend. Nine short pages."), u"open"_s);
    begin->setObjectName(u"emptyShare"_s);
    connect(begin, &QAbstractButton::clicked, this, [this] { m_navigator.open({Request::Kind::NewShare}); });
    ChoiceButton *card = m_empty->add(tr("I &got a card"),
        tr("Open the file or paste the text that your friend sent you. Or drop it here."), u"card"_s);
    card->setObjectName(u"emptyCard"_s);
    connect(card, &QAbstractButton::clicked, this, [this] { m_navigator.open({Request::Kind::OpenCard}); });
    if (!m_practice) {
        ChoiceButton *practice = m_empty->add(tr("&Try it in practice"),
            tr("Two made-up houses on this computer. No account, nothing is sent."), u"house"_s);
        practice->setObjectName(u"emptyPractice"_s);
        connect(practice, &QAbstractButton::clicked, this, &RegisterPage::practiceRequested);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *content = new ScrollContent;
    auto *around = new QVBoxLayout(content);
    around->setContentsMargins({});
    around->addWidget(m_empty);
    scroll->setWidget(content);
    m_stack->addWidget(scroll);
}

void RegisterPage::buildList()
{
    m_list = new QWidget(this);
    auto *title = new Text(tr("Your shares"), TextRole::Title, Role::Ink, m_list);
    title->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_search = new QLineEdit(m_list);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Find a share"));
    m_search->setAccessibleName(tr("Find a share"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(space(26));
    auto *card = new Button(ButtonKind::Secondary, tr("I &got a card"), m_list);
    card->setIconName(u"card"_s);
    card->setObjectName(u"gotCard"_s);
    auto *begin = new Button(ButtonKind::Primary, tr("Sha&re something"), m_list);
    begin->setObjectName(u"shareSomething"_s);
    auto *top = new QHBoxLayout;
    top->setSpacing(space(1.5));
    top->addWidget(title, 1);
    top->addWidget(m_search);
    top->addWidget(card);
    top->addWidget(begin);

    m_faults = new Callout(Callout::Kind::Attention, m_list);
    m_faults->setObjectName(u"registerFaults"_s);
    m_faults->hide();
    m_none = new Text(tr("No share has these words."), TextRole::Body, Role::Ink2, m_list);
    m_none->hide();
    auto *content = new ScrollContent;
    m_cards = new QVBoxLayout;
    m_cards->setSpacing(space(1.5));
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(space(5), space(0.75), space(5), space(2));
    inner->setSpacing(space(1.5));
    inner->addWidget(m_faults);
    inner->addWidget(m_none);
    inner->addLayout(m_cards);
    inner->addStretch(1);
    m_scroll = new QScrollArea(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(content);

    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(space(2));
    top->setContentsMargins(space(5), space(3), space(5), 0);
    column->addLayout(top);
    column->addWidget(m_scroll, 1);
    m_stack->addWidget(m_list);
    connect(card, &QAbstractButton::clicked, this, [this] { m_navigator.open({Request::Kind::OpenCard}); });
    connect(begin, &QAbstractButton::clicked, this, [this] { m_navigator.open({Request::Kind::NewShare}); });
    connect(m_search, &QLineEdit::textChanged, this, &RegisterPage::filter);
}

void RegisterPage::reload()
{
    auto *before = qobject_cast<ShareCard *>(focusWidget());
    const QString focused = before ? before->view().id : QString();
    const share::Register::Listing listing = m_shares.list();
    QStringList faults;
    for (const share::StoreError &error : listing.faults)
        faults.append(share::describe(error));
    m_shown.clear();
    for (const share::Share &share : listing.shares)
        if (share.practice == m_practice)
            m_shown.push_back(read(share, faults));
    std::sort(m_shown.begin(), m_shown.end(), comesBefore<Shown>);
    clearLayout(m_cards);
    m_count = static_cast<int>(m_shown.size());
    std::vector<share::Share> shares;
    for (const Shown &shown : m_shown) {
        addCard(shown);
        meetFaultsOf(shown.share.id, faults);
        shares.push_back(shown.share);
    }
    showStandings();
    if (m_watch)
        m_watch->look(shares);
    m_nextDue = dueWords();
    if (m_visits) {
        const share::VisitRegister::Listing visits = m_visits->list();
        for (const share::StoreError &error : visits.faults)
            faults.append(share::describe(error));
        addVisits(visits, faults);
    }
    m_met += faults;
    m_met.removeDuplicates();
    m_faults->setWords({}, m_met.join(u'\n'));
    m_faults->setVisible(!m_met.isEmpty());
    m_search->setVisible(m_count > 3);
    m_stack->setCurrentIndex(m_count == 0 && m_met.isEmpty() ? 0 : 1);
    filter(m_search->isVisibleTo(this) ? m_search->text() : QString());
    chainFocus(focusOrder(this));
    if (auto *same = focused.isEmpty() ? nullptr : findChild<ShareCard *>(focused))
        same->setFocus();
}

/// Also what others met who showed nothing.
void RegisterPage::meetFaultsOf(const QString &owner, QStringList &faults) const
{
    if (!m_runs)
        return;
    for (const share::StoreError &error : m_runs->takeFaults(owner))
        faults.append(share::describe(error));
}

void RegisterPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) // another page is shown; not when the window is made small
        m_met.clear();
    QWidget::hideEvent(event);
}

void RegisterPage::follow(PolicyWatch &watch)
{
    m_watch = &watch;
    connect(m_watch, &PolicyWatch::looked, this, &RegisterPage::showStandings);
}

/// The cards stay; only their words change.
void RegisterPage::showStandings()
{
    const auto cards = m_watch ? m_scroll->widget()->findChildren<ShareCard *>() : QList<ShareCard *>();
    for (ShareCard *card : cards) {
        if (const Shown *shown = shownOf(card->view().id))
            card->setView(viewOf(*shown));
    }
}

const RegisterPage::Shown *RegisterPage::shownOf(const QString &id) const
{
    const auto shown = std::find_if(
        m_shown.begin(), m_shown.end(), [&id](const Shown &each) { return each.share.id == id; });
    return shown == m_shown.end() ? nullptr : &*shown;
}

void RegisterPage::countRuns(history::RunStore *runs)
{
    m_runs = runs;
}

RegisterPage::Shown RegisterPage::read(const share::Share &share, QStringList &faults) const
{
    const QDateTime now = m_clock.now();
    if (!m_runs)
        return {share, share::summaryOf(share, now)};
    const auto listing = history::readRuns(*m_runs, share.id, history::runsOf(share));
    const auto decided = m_runs->decisions(share.id);
    for (const share::StoreError &error : listing.faults)
        faults.append(share::describe(error));
    if (decided.fault)
        faults.append(share::describe(*decided.fault));
    const auto reviews = history::reviewsOf(listing.runs, decided.decisions, now);
    const bool hasOpen = std::any_of(reviews.begin(), reviews.end(),
        [](const history::Review &each) { return each.state == history::Review::State::Open; });
    return {share, history::summaryOf(share, reviews, now), hasOpen};
}

ShareCardView RegisterPage::viewOf(const Shown &shown) const
{
    const share::Standing *standing = m_watch ? m_watch->of(shown.share.id) : nullptr;
    ShareCardView view = cardViewOf(shown.share, shown.summary, standing, m_clock.now());
    if (view.linkText.isEmpty() && m_navigator.canOpen(Request::Kind::ShowHistory) && shown.hasOpenReview)
        view.linkText = tr("See what differs");
    return view;
}

void RegisterPage::addCard(const Shown &shown)
{
    const share::Share &share = shown.share;
    auto *card = new ShareCard(m_scroll->widget());
    card->setView(viewOf(shown));
    connect(card, &ShareCard::openRequested, this, [this](const QString &id) {
        m_navigator.open({Request::Kind::ShowShare, id});
    });
    connect(card, &ShareCard::linkRequested, this, &RegisterPage::followLink);
    const auto offer = [&](const QString &words, const Request &request) {
        if (m_navigator.canOpen(request.kind)) {
            auto *action = new QAction(words, card);
            connect(action, &QAction::triggered, this, [this, request] { m_navigator.open(request); });
            card->addAction(action);
        }
    };
    const bool lives = !share.endedAt.isValid();
    if (lives && share.rule.state == share::Rule::State::Saved) {
        offer(tr("Another friend for %1…").arg(share.machine.name), {Request::Kind::AnotherFriend, share.id});
        offer(tr("Pause…"), {Request::Kind::ChangeRule, share.id, {}, share::RuleTask::Pause});
    }
    if (lives && share.rule.state == share::Rule::State::Paused)
        offer(tr("Open it again…"), {Request::Kind::ChangeRule, share.id, {}, share::RuleTask::Resume});
    if (lives)
        offer(tr("End this share…"), {Request::Kind::EndShare, share.id});
    offer(tr("What was measured…"), {.kind = Request::Kind::ShowHistory, .id = share.id});
    m_cards->addWidget(card);
}

/// What the friend is to measure next, worked out from what was kept.
QString RegisterPage::reminderOf(const share::Visit &visit, QStringList &faults) const
{
    if (m_runs) {
        const QDateTime now = m_clock.now();
        const auto listing = history::readRuns(*m_runs, visit.id, history::runsOf(visit));
        const auto decided = m_runs->decisions(visit.id);
        for (const share::StoreError &error : listing.faults)
            faults.append(share::describe(error));
        if (decided.fault)
            faults.append(share::describe(*decided.fault));
        const bool wantsQuarterly = subjectOf(visit).wantsQuarterly;
        if (const auto next = history::nextRun(listing.runs, decided.decisions, wantsQuarterly, now))
            return tr("Done. %1").arg(history::describe(*next, now));
    }
    return tr("Done. Open it to check again.");
}

void RegisterPage::addVisits(const share::VisitRegister::Listing &listing, QStringList &faults)
{
    QList<share::Visit> shown;
    for (const share::Visit &visit : listing.visits)
        if (visit.card.practice == m_practice)
            shown.append(visit);
    if (shown.isEmpty())
        return;
    m_cards->addSpacing(space(1.5));
    m_cards->addWidget(new Text(tr("Cards from friends"), TextRole::Section, Role::Ink, m_scroll->widget()));
    for (const share::Visit &visit : std::as_const(shown)) {
        auto *button = new ChoiceButton(
            tr("%1 on %2, from %3").arg(visit.card.serviceName, visit.card.machine, visit.card.hostName),
            m_scroll->widget());
        button->setMark(ChoiceButton::Mark::Arrow);
        button->setIconName(u"card"_s);
        button->setObjectName(u"visit-"_s + visit.id);
        const share::FriendStep step = nextStepOf(visit);
        meetFaultsOf(visit.id, faults);
        //: %1 the title of a page
        button->setDetail(
            step == share::FriendStep::Done ? reminderOf(visit, faults) : tr("Next: %1").arg(titleOf(step)));
        connect(button, &QAbstractButton::clicked, this, [this, id = visit.id] {
            m_navigator.open({Request::Kind::ContinueVisit, id});
        });
        m_cards->addWidget(button);
        const auto offer = [&](const QString &words, Request::Kind kind) {
            if (m_navigator.canOpen(kind)) {
                auto *action = new QAction(words, button);
                connect(action, &QAction::triggered, this,
                    [this, kind, id = visit.id] { m_navigator.open({.kind = kind, .id = id}); });
                button->addAction(action);
            }
        };
        offer(tr("Try every door…"), Request::Kind::AuditVisit);
        offer(tr("What was measured…"), Request::Kind::VisitHistory);
        button->setContextMenuPolicy(Qt::ActionsContextMenu);
        ++m_count;
    }
}

void RegisterPage::followLink(const QString &id)
{
    const auto share = m_shares.load(id);
    const Shown *shown = shownOf(id);
    if (!share || !shown || !(shown->share == *share)) { // somebody else changed it since
        reload();
        shown = shownOf(id);
    }
    if (!shown)
        return;
    if (shown->hasOpenReview && viewOf(*shown).linkText == tr("See what differs")) {
        m_navigator.open({.kind = Request::Kind::ShowHistory, .id = id});
        return;
    }
    switch (shown->summary.state) {
    case share::Summary::State::Paused:
        m_navigator.open({Request::Kind::ChangeRule, id, {}, share::RuleTask::Resume});
        break;
    case share::Summary::State::Ending:
        m_navigator.open({Request::Kind::EndShare, id});
        break;
    default:
        m_navigator.open({Request::Kind::ContinueShare, id});
    }
}

void RegisterPage::filter(const QString &words)
{
    const auto cards = m_scroll->widget()->findChildren<ShareCard *>();
    bool any = words.isEmpty();
    for (ShareCard *card : cards) {
        const bool fits = words.isEmpty() || card->view().title.contains(words, Qt::CaseInsensitive);
        card->setVisible(fits);
        any = any || fits;
    }
    m_none->setVisible(!any);
}

void RegisterPage::focusSearch()
{
    if (m_stack->currentWidget() == m_list) {
        m_search->show();
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    }
}

void RegisterPage::focusFirst()
{
    QWidget *first = nullptr;
    if (m_stack->currentIndex() == 0)
        first = m_empty->findChild<ChoiceButton *>();
    else if (auto *item = m_cards->itemAt(0))
        first = item->widget();
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

QString RegisterPage::dueWords() const
{
    const Shown *next = nullptr;
    for (const Shown &shown : m_shown)
        if (shown.summary.due.isValid() && (!next || shown.summary.due < next->summary.due))
            next = &shown;
    //: %1 a share, %2 what is due (“next check”), %3 a date
    return next ? tr("Next due: %1, %2, %3")
                      .arg(titleOf(next->share), next->summary.dueReason, dateWords(next->summary.due))
                : QString();
}

} // namespace ui
