// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_label.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace ui {

IconLabel::IconLabel(const QString &name, int size, Role colour, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_size(size)
    , m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

void IconLabel::setIcon(const QString &name)
{
    setIcon(name, m_colour);
}

void IconLabel::setIcon(const QString &name, Role colour)
{
    m_name = name;
    m_colour = colour;
    updateGeometry();
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = scaled(m_size);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(
        0, 0, iconPixmap(m_name, scaled(m_size), Tokens::current()[m_colour], devicePixelRatioF()));
}

Drawing::Drawing(const QString &name, int width, const QString &description, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_width(width)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(description);
}

QSize Drawing::sizeHint() const
{
    const int width = scaled(m_width);
    return {width, drawingHeight(m_name, width)};
}

void Drawing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, drawingPixmap(m_name, scaled(m_width), Tokens::current(), devicePixelRatioF()));
}

} // namespace ui
