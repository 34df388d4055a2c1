// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/end_page.h"

#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/later.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/rows.h"
#include "ui/window/share_words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using RowState = share::EndRow::State;

QString deedOf(share::EndItem item, bool connected)
{
    switch (item) {
    case share::EndItem::Withdraw:
        return connected ? EndPage::tr("&Withdraw the share") : EndPage::tr("I have &withdrawn it");
    case share::EndItem::TakeRuleOut:
        return EndPage::tr("Take the &rule out…");
    default:
        return EndPage::tr("&Done");
    }
}

} // namespace

EndPage::EndPage(std::unique_ptr<share::HostFlow> flow, Navigator &navigator, QWidget *parent)
    : LonePage(parent)
    , m_flow(std::move(flow))
    , m_navigator(navigator)
    , m_fault(new Callout(Callout::Kind::Attention, this))
    , m_list(new Rows(this))
{
    setObjectName(u"endPage"_s);
    const share::Share &share = m_flow->share();
    header()->setTitle(tr("End this share?"));
    header()->setLine(tr("%1 loses %2. What runs now may go on until it stops.")
                          .arg(share.person.name, share.service.name));
    body()->addWidget(m_fault);
    body()->addWidget(m_list);
    m_fault->hide();
    connect(m_flow.get(), &share::HostFlow::shareChanged, this, &EndPage::show);
    connect(m_flow.get(), &share::HostFlow::busyChanged, this, &EndPage::show);
    connect(this, &LonePage::left, this, [this] {
        m_navigator.open({Request::Kind::ShowShare, m_flow->share().id});
    });
    show();
}

EndPage::~EndPage() = default;

void EndPage::enter()
{
    show();
}

const share::EndRow *EndPage::now() const
{
    for (const share::EndRow &row : m_rows)
        if (row.state == RowState::Now)
            return &row;
    return nullptr;
}

bool EndPage::canFinish() const
{
    for (const share::EndRow &row : m_rows) {
        const bool must = row.item == share::EndItem::Withdraw || row.item == share::EndItem::TakeRuleOut;
        if (must && (row.state == RowState::ToDo || row.state == RowState::Now))
            return false;
    }
    return true;
}

QString EndPage::notYet() const
{
    if (m_flow->isBusy())
        return tr("Waiting for the answer of your tailnet.");
    return {};
}

void EndPage::addRow(const share::EndRow &row, int number)
{
    auto *line = new OutcomeRow(m_list);
    line->setObjectName(u"end-%1"_s.arg(static_cast<int>(row.item)));
    const bool isNow = row.state == RowState::Now;
    line->setTitle(tr("%1. %2").arg(number).arg(row.text), isNow);
    line->setDetail(row.reason);
    const bool isOpen = isNow || row.state == RowState::ToDo;
    if (isOpen && canFinish()) {
        auto *done = new Button(ButtonKind::Link, tr("Done"), line);
        done->setAccessibleName(tr("Done: %1").arg(row.text));
        connect(
            done, &QAbstractButton::clicked, this, [this, item = row.item] { doNow(item); },
            Qt::QueuedConnection);
        line->setIcon(u"clock"_s, Role::Ink2);
        line->setTitle(tr("%1. %2").arg(number).arg(row.text));
        line->setAction(done);
        m_list->add(line);
        return;
    }
    switch (row.state) {
    case RowState::Done:
        line->setIcon(u"check"_s, Role::Accent);
        line->setWord(tr("Done"), Role::Accent);
        break;
    case RowState::NotNeeded:
        line->setIcon(u"minus"_s, Role::Ink2);
        line->setWord(tr("Not needed"), Role::Ink2);
        break;
    case RowState::Now:
        line->setIcon(u"right"_s, Role::Accent);
        line->setWord(tr("Now"), Role::Accent);
        break;
    case RowState::ToDo:
        line->setIcon(u"clock"_s, Role::Ink2);
        line->setWord(tr("To do"), Role::Ink2);
        break;
    }
    m_list->add(line);
}

void EndPage::show()
{
    m_rows = share::endChecklist(m_flow->share());
    m_list->clear();
    int number = 0;
    for (const share::EndRow &row : m_rows)
        addRow(row, ++number);
    const share::EndRow *next = now();
    const bool finishes = canFinish() || !next;
    footer()->setPrimary(finishes ? tr("&End this share") : deedOf(next->item, m_flow->isConnected()));
    footer()->setHint(finishes && next ? tr("Share and rule are gone. The rest may stay open.") : QString());
    if (m_flow->share().endedAt.isValid()) {
        header()->setTitle(tr("This share has ended"));
        footer()->setPrimary(tr("&Your shares"));
    }
    refresh();
}

void EndPage::say(const share::FlowResult &done)
{
    m_fault->setVisible(!done.has_value());
    if (!done)
        m_fault->setWords({}, share::describe(done.error()));
    show();
}

void EndPage::doNow(share::EndItem item)
{
    if (const auto begun = m_flow->startEnding(); !begun) {
        say(begun);
        return;
    }
    switch (item) {
    case share::EndItem::Withdraw:
        if (m_flow->isConnected())
            later(m_flow->withdrawShare(), this, [this](const share::FlowResult &done) { say(done); });
        else
            say(m_flow->withdrawnByHand());
        break;
    case share::EndItem::TakeRuleOut:
        m_navigator.open({Request::Kind::ChangeRule, m_flow->share().id, {}, share::RuleTask::Remove});
        break;
    default:
        say(m_flow->markEndItem(item));
    }
}

void EndPage::primary()
{
    if (m_flow->share().endedAt.isValid()) {
        m_navigator.goHome();
        return;
    }
    if (const share::EndRow *next = now(); next && !canFinish()) {
        doNow(next->item);
        return;
    }
    const share::FlowResult done = m_flow->finishEnding();
    if (done) {
        m_navigator.goHome();
        return;
    }
    say(done);
}

} // namespace ui
