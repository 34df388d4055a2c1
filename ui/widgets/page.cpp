// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/help_dialog.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_header.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool takesInput(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !line->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return !text->isReadOnly();
    return qobject_cast<const ChoiceButton *>(widget) || qobject_cast<const QComboBox *>(widget);
}

/// Leaves the arrows with Alt to the flow: Alt+Left is Back.
class PageScroll : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->modifiers().testFlag(Qt::AltModifier)) {
            event->ignore();
            return;
        }
        QScrollArea::keyPressEvent(event);
    }
};

} // namespace

Page::Page(QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader(this))
    , m_scroll(new PageScroll(this))
    , m_content(new ScrollContent)
    , m_body(new QVBoxLayout)
    , m_outer(new QVBoxLayout(this))
    , m_strip(new QFrame(this))
    , m_footer(new Footer(this))
{
    auto *column = new QVBoxLayout(m_content);
    column->setSpacing(0);
    m_body->setSpacing(space(2));
    column->addLayout(m_body);
    column->addStretch(1);
    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_strip->setProperty("box", u"strip"_s);
    m_strip->hide();

    m_outer->setContentsMargins({});
    m_outer->setSpacing(0);
    m_outer->addWidget(m_header);
    m_outer->addWidget(m_scroll, 1);
    m_outer->addWidget(m_strip);
    m_outer->addWidget(hairline(this));
    m_outer->addWidget(m_footer);
    setMargins();
    connect(m_footer->primary(), &QAbstractButton::clicked, this, &Page::pressPrimary);
    connect(m_footer->back(), &QAbstractButton::clicked, this, &Page::backRequested);
    m_content->installEventFilter(this);
}

void Page::setStrip(QWidget *content)
{
    delete m_strip->layout();
    const auto former = m_strip->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *widget : former)
        widget->deleteLater();
    m_strip->setVisible(content != nullptr);
    if (content) {
        auto *row = new QVBoxLayout(m_strip);
        row->addWidget(content);
    }
    setMargins();
}

void Page::primary()
{
    Q_EMIT nextRequested();
}

void Page::pressPrimary()
{
    if (m_footer->primary()->isEnabled() && !m_footer->primary()->isHidden())
        primary();
}

void Page::refresh()
{
    m_footer->setNotYet(notYet());
    chainFocus(focusChain());
    Q_EMIT changed();
}

QList<QWidget *> Page::focusChain() const
{
    QList<QWidget *> chain = focusOrder(m_header) + focusOrder(m_content);
    if (!m_strip->isHidden())
        chain += focusOrder(m_strip);
    const QList<QWidget *> buttons = m_footer->order();
    for (QWidget *button : buttons)
        if (!button->isHidden())
            chain += focusOrder(button);
    return chain;
}

void Page::focusFirst()
{
    QWidget *first = firstFocus();
    if (!first) {
        const QList<QWidget *> chain = focusOrder(m_content);
        for (QWidget *each : chain) {
            if (takesInput(each) && each->isVisibleTo(this) && each->isEnabled()) {
                first = each;
                break;
            }
        }
    }
    if (!first && m_footer->primary()->isEnabled())
        first = m_footer->primary();
    if (!first) {
        const QList<QWidget *> chain = focusChain();
        for (QWidget *each : chain) {
            if (each->isVisibleTo(this) && each->isEnabled()) {
                first = each;
                break;
            }
        }
    }
    if (first)
        first->setFocus(Qt::TabFocusReason);
}

bool isBack(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Escape
        || (event.key() == Qt::Key_Left && event.modifiers() == Qt::AltModifier);
}

void Page::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QWidget *focus = focusWidget();
    const bool isText = qobject_cast<const QPlainTextEdit *>(focus)
        && !qobject_cast<const QPlainTextEdit *>(focus)->isReadOnly();
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    const bool isOwnButton = button && button != m_footer->primary() && !qobject_cast<ChoiceButton *>(button)
        && !qobject_cast<QCheckBox *>(button) && !qobject_cast<QRadioButton *>(button);
    if (isEnter && isOwnButton) {
        button->click(); // a button that has the focus is what Enter means
        event->accept();
        return;
    }
    if (isEnter && !isText) {
        pressPrimary();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_F1 && showHelp(this)) {
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMargins();
}

/// 5 units at the sides, 4 in a narrow window. The scroll bar stands in the margin.
void Page::setMargins()
{
    const int side = space(window()->width() < space(125) ? 4 : 5);
    m_header->setContentsMargins(side, space(side == space(5) ? 4 : 3), side, 0);
    const int air = 6; // for the focus ring
    m_content->layout()->setContentsMargins(side, space(2) + air, side, space(2));
    m_footer->setContentsMargins(side, 0, side, 0);
    if (m_strip->layout())
        m_strip->layout()->setContentsMargins(side, space(1.5), side, space(1.5));
}

bool Page::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest && isVisible())
        chainFocus(focusChain());
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
