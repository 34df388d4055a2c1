// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_view.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/help_dialog.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

FlowView::FlowView(QWidget *parent)
    : QWidget(parent)
    , m_side(new QFrame(this))
    , m_title(new Text({}, TextRole::Strong, Role::Ink, m_side))
    , m_rail(new StepRail(m_side))
    , m_leave(new Button(ButtonKind::Link, tr("Leave for now"), m_side))
    , m_kept(new Text(tr("Your place is kept."), TextRole::Detail, Role::Ink2, m_side))
    , m_pages(new QStackedWidget(this))
{
    m_side->setProperty("box", u"sunken"_s);
    m_leave->setObjectName(u"leave"_s);
    QFont small = fontFor(TextRole::Detail);
    small.setUnderline(true);
    m_leave->setFont(small);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(space(1.5), 0, space(1.5), space(2));
    top->setSpacing(space(1.5));
    top->addWidget(new Drawing(u"halfdoor-icon"_s, 32, tr("Halfdoor"), m_side));
    top->addWidget(m_title, 1, Qt::AlignVCenter);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(space(1.5), 0, space(1.5), 0);
    bottom->setSpacing(scaled(2));
    bottom->addWidget(m_leave, 0, Qt::AlignLeft);
    bottom->addWidget(m_kept);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(space(1.5), space(3), space(1.5), space(2));
    column->setSpacing(space(1));
    column->addLayout(top);
    column->addWidget(m_rail, 1);
    column->addLayout(bottom);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(m_pages, 1);
    connect(m_rail, &StepRail::stepRequested, this, &FlowView::goTo);
    connect(m_leave, &QAbstractButton::clicked, this, &FlowView::left);
}

void FlowView::setTitle(const QString &title)
{
    m_title->setPlain(title);
}

void FlowView::addPage(Page *page)
{
    const int index = m_pages->addWidget(page);
    connect(page, &Page::nextRequested, this, [this, index] {
        if (current() == index)
            goOn();
    });
    connect(page, &Page::backRequested, this, &FlowView::goBack);
    connect(page, &Page::leaveRequested, this, &FlowView::left);
    connect(page, &Page::changed, this, [this] {
        if (m_states) {
            m_rail->setSteps(m_states(current()));
            fitRail();
        }
    });
}

void FlowView::setStates(States states)
{
    m_states = std::move(states);
    refresh();
}

int FlowView::count() const
{
    return m_pages->count();
}

int FlowView::current() const
{
    return m_pages->currentIndex();
}

Page *FlowView::page(int index) const
{
    return static_cast<Page *>(m_pages->widget(index));
}

void FlowView::goTo(int index)
{
    if (index < 0 || index >= count())
        return;
    if (m_entered && current() != index)
        currentPage()->leave();
    m_entered = true;
    m_pages->setCurrentIndex(index);
    Page *shown = page(index);
    shown->enter();
    refresh();
    shown->focusFirst();
    announce(shown, shown->header()->title());
    Q_EMIT currentChanged(index);
}

void FlowView::refresh()
{
    if (m_states) {
        m_rail->setSteps(m_states(current()));
        fitRail();
    }
    if (Page *shown = currentPage()) {
        shown->footer()->setNotYet(shown->notYet());
        chain();
    }
}

void FlowView::fitRail()
{
    m_side->setFixedWidth(m_rail->neededWidth() + 2 * space(1.5));
}

void FlowView::chain()
{
    QList<QWidget *> order = currentPage()->focusChain();
    order << m_rail << m_leave;
    chainFocus(order);
}

void FlowView::goOn()
{
    if (current() + 1 < count())
        goTo(current() + 1);
    else
        Q_EMIT finished();
}

void FlowView::goBack()
{
    if (current() > 0)
        goTo(current() - 1);
    else
        Q_EMIT left();
}

void FlowView::keyPressEvent(QKeyEvent *event)
{
    Page *shown = currentPage();
    if (!shown)
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape) {
        if (!shown->cancel()) {
            announce(this, tr("Your place is kept."));
            Q_EMIT left();
        }
    } else if (event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier) {
        goBack();
    } else if (event->key() == Qt::Key_F1) {
        showHelp(shown);
    } else if (event->key() == Qt::Key_F5) {
        shown->checkAgain();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FlowView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRail();
}

} // namespace ui
