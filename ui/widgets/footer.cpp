// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/footer.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace ui {

Footer::Footer(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_back(new Button(ButtonKind::Secondary, tr("&Back"), this))
    , m_more(new Button(ButtonKind::Flat, tr("&More"), this))
    , m_hint(new Text({}, TextRole::Detail, Role::Ink2, this))
    , m_primary(new Button(ButtonKind::Primary, tr("&Next"), this))
{
    m_back->setObjectName(u"back"_s);
    m_more->setObjectName(u"more"_s);
    m_primary->setObjectName(u"primary"_s);
    m_hint->setObjectName(u"footerHint"_s);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_hint->setMeasure(0);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
    m_row->setContentsMargins(0, space(1.75), 0, space(1.75));
    m_row->setSpacing(space(1.5));
    m_row->addWidget(m_back);
    m_row->addWidget(m_hint, 1);
    m_row->addWidget(m_more);
    m_row->addWidget(m_primary);
}

void Footer::setPrimary(const QString &text, const QString &iconName)
{
    m_primary->setText(text);
    m_primary->setIconName(iconName);
    fit();
}

void Footer::addLeft(QWidget *widget)
{
    m_row->insertWidget(1 + static_cast<int>(m_actions.size()), widget);
    m_actions.append(widget);
    widget->installEventFilter(this);
    fit();
}

Button *Footer::addAction(const QString &text, const QString &iconName)
{
    auto *button = new Button(ButtonKind::Secondary, text, this);
    button->setIconName(iconName);
    addLeft(button);
    return button;
}

Button *Footer::addFlat(const QString &text)
{
    auto *button = new Button(ButtonKind::Flat, text, this);
    m_row->insertWidget(m_row->indexOf(m_more), button);
    m_flats.append(button);
    button->installEventFilter(this);
    fit();
    return button;
}

void Footer::setHint(const QString &hint)
{
    m_hintText = hint;
    showHint();
}

void Footer::setNotYet(const QString &reason)
{
    m_notYet = reason;
    m_primary->setEnabled(reason.isEmpty());
    m_primary->setAccessibleDescription(reason);
    showHint();
}

QString Footer::shownHint() const
{
    return m_notYet.isEmpty() ? m_hintText : m_notYet;
}

QList<QWidget *> Footer::order() const
{
    QList<QWidget *> order{m_back};
    order += m_actions;
    for (Button *flat : m_flats)
        order.append(flat);
    order << m_more << m_primary;
    return order;
}

void Footer::showHint()
{
    m_hint->setPlain(shownHint());
    fit();
}

QSize Footer::minimumSizeHint() const
{
    const QMargins margins = m_row->contentsMargins() + contentsMargins();
    int width = m_row->spacing() + margins.left() + margins.right();
    for (const QWidget *widget :
        {static_cast<const QWidget *>(m_back), static_cast<const QWidget *>(m_primary)})
        width += widget->isHidden() ? 0 : widget->sizeHint().width() + m_row->spacing();
    for (const QWidget *action : m_actions)
        width += action->isHidden() ? 0 : action->sizeHint().width() + m_row->spacing();
    return {width + (m_flats.isEmpty() ? 0 : m_more->sizeHint().width() + m_row->spacing()),
        QWidget::minimumSizeHint().height()};
}

void Footer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool Footer::eventFilter(QObject *watched, QEvent *event)
{
    const bool matters = event->type() == QEvent::HideToParent || event->type() == QEvent::ShowToParent
        || event->type() == QEvent::EnabledChange;
    if (matters && !m_fitting)
        fit();
    return QWidget::eventFilter(watched, event);
}

/// Flat buttons that do not fit beside Back, actions and primary go into the menu, the last one first.
void Footer::fit()
{
    if (m_fitting || width() <= 0)
        return;
    m_fitting = true;
    QList<Button *> wanted;
    for (Button *flat : std::as_const(m_flats)) {
        // One that stands in the menu is hidden as well, so a page says apart whether it is wanted now.
        const QVariant offered = flat->property("offered");
        const bool isWanted
            = offered.isValid() ? offered.toBool() : !flat->isHidden() || m_moved.contains(flat);
        if (isWanted)
            wanted.append(flat);
    }
    int needed
        = minimumSizeHint().width() - (m_flats.isEmpty() ? 0 : m_more->sizeHint().width() + m_row->spacing());
    needed += shownHint().isEmpty() ? 0 : space(14);
    for (Button *flat : std::as_const(wanted))
        needed += flat->sizeHint().width() + m_row->spacing();
    m_moved.clear();
    m_more->menu()->clear();
    if (needed > width() && !wanted.isEmpty()) {
        needed += m_more->sizeHint().width() + m_row->spacing();
        while (needed > width() && !wanted.isEmpty()) {
            Button *flat = wanted.takeLast();
            needed -= flat->sizeHint().width() + m_row->spacing();
            m_moved.prepend(flat);
        }
    }
    for (Button *flat : std::as_const(wanted))
        flat->show();
    for (Button *flat : std::as_const(m_moved)) {
        flat->hide();
        QAction *action = m_more->menu()->addAction(flat->text());
        action->setEnabled(flat->isEnabled());
        connect(action, &QAction::triggered, flat, &QAbstractButton::click);
    }
    m_more->setVisible(!m_moved.isEmpty());
    m_fitting = false;
}

} // namespace ui
