// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/layout.h"

#include "ui/theme/metrics.h"

#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("box", u"line"_s);
    line->setFixedHeight(1);
    return line;
}

Rows::Rows(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
}

void Rows::add(QWidget *row)
{
    if (!m_rows.isEmpty())
        m_layout->addWidget(hairline(this));
    m_layout->addWidget(row);
    m_rows.append(row);
}

void Rows::clear()
{
    m_rows.clear();
    clearLayout(m_layout);
}

ScrollContent::ScrollContent(QWidget *parent)
    : QWidget(parent)
{
    setProperty("page", true);
    setAutoFillBackground(false);
}

QSize ScrollContent::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), 0};
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QLayout *inner = item->layout())
            clearLayout(inner);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

namespace {

void collect(QWidget *widget, QList<QWidget *> &order);

void collect(QLayout *layout, QList<QWidget *> &order)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), order);
        else if (item->layout())
            collect(item->layout(), order);
    }
}

void collect(QWidget *widget, QList<QWidget *> &order)
{
    if (widget->focusProxy() == nullptr && (widget->focusPolicy() & Qt::TabFocus) != 0)
        order.append(widget);
    if (auto *stack = qobject_cast<QStackedWidget *>(widget)) {
        if (stack->currentWidget())
            collect(stack->currentWidget(), order);
    } else if (auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            collect(area->widget(), order);
    } else if (widget->layout() && widget->layout()->count() > 0) {
        collect(widget->layout(), order);
    } else if (!widget->inherits("QAbstractItemView") && !widget->inherits("QComboBox")
        && !widget->inherits("QAbstractSpinBox")) {
        const auto children = widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        for (QWidget *child : children)
            if (!child->isWindow())
                collect(child, order);
    }
}

} // namespace

QList<QWidget *> focusOrder(QWidget *root)
{
    QList<QWidget *> order;
    collect(root, order);
    return order;
}

void chainFocus(const QList<QWidget *> &order)
{
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

} // namespace ui
