// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/trend_strip.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/plank_bar.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

Plank::State lookOf(Status status)
{
    switch (status) {
    case Status::OpenAsPromised:
    case Status::Good:
        return Plank::State::OpenAsPromised;
    case Status::OpenNotPromised:
    case Status::Attention:
        return Plank::State::OpenNotPromised;
    case Status::LooselyClosed:
        return Plank::State::Refused;
    case Status::ServiceDown:
        return Plank::State::ServiceDown;
    case Status::Expected:
        return Plank::State::Expected;
    case Status::Shut:
        return Plank::State::Shut;
    case Status::NotThereYet:
    case Status::NotKnownYet:
    case Status::UnderWay:
        break;
    }
    return Plank::State::NotKnown;
}

int audit()
{
    return scaled(34);
}

int check()
{
    return scaled(22);
}

int head()
{
    return scaled(10); // the part of an open door above its place
}

} // namespace

TrendStrip::TrendStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    describe();
}

void TrendStrip::setMarks(const QList<TrendMark> &marks)
{
    m_marks = marks;
    m_current = static_cast<int>(marks.size()) - 1;
    describe();
    update();
}

void TrendStrip::setSummary(const QString &sentence)
{
    m_summary = sentence;
    describe();
}

void TrendStrip::setCurrent(int index)
{
    if (index >= 0 && index < m_marks.size()) {
        m_current = index;
        describe();
        update();
    }
}

/// Name: all of it in one sentence. Description: the run that is looked at.
void TrendStrip::describe()
{
    const auto count = static_cast<int>(m_marks.size());
    setAccessibleName(m_summary.isEmpty() ? tr("%n run(s)", nullptr, count) : m_summary);
    if (m_current < 0) {
        setAccessibleDescription({});
    } else if (m_current == count - 1) {
        //: %1 a sentence about one run
        setAccessibleDescription(tr("The newest: %1").arg(m_marks.at(m_current).words));
    } else {
        //: %1 of %2 runs, %3 a sentence about that run
        setAccessibleDescription(
            tr("Run %1 of %2: %3").arg(m_current + 1).arg(count).arg(m_marks.at(m_current).words));
    }
}

QSize TrendStrip::sizeHint() const
{
    return {
        space(60), head() + audit() + scaled(6) + QFontMetrics(scaledFont(0.85, false)).height() + scaled(2)};
}

QSize TrendStrip::minimumSizeHint() const
{
    return {space(20), sizeHint().height()};
}

QList<QRectF> TrendStrip::places() const
{
    QList<QRectF> out;
    if (m_marks.isEmpty())
        return out;
    const auto count = static_cast<double>(m_marks.size());
    const double slot = std::min<double>(scaled(34), width() / count);
    const double gap = std::min<double>(scaled(6), slot / 4);
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const double high = m_marks.at(i).isTall ? audit() : check();
        out.append({static_cast<double>(i) * slot + gap / 2, head() + audit() - high, slot - gap, high});
    }
    return out;
}

int TrendStrip::at(const QPointF &position) const
{
    const QList<QRectF> where = places();
    for (qsizetype i = 0; i < where.size(); ++i)
        if (position.x() >= where.at(i).left() && position.x() <= where.at(i).right())
            return static_cast<int>(i);
    return -1;
}

void TrendStrip::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRectF> where = places();
    const double ground = head() + audit();
    painter.fillRect(QRectF(0, ground + scaled(2), width(), 1), tokens[Role::Line]);
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        paintPlank(painter, where.at(i), lookOf(m_marks.at(i).status));
        if (i == m_current) { // a bar below it, so that it is seen without colour
            painter.fillRect(QRectF(where.at(i).left(), ground + scaled(1), where.at(i).width(), scaled(3)),
                tokens[hasFocus() ? Role::Accent : Role::Ink2]);
        }
    }
    if (m_marks.isEmpty())
        return;
    painter.setFont(scaledFont(0.85, false));
    painter.setPen(tokens[Role::Ink2]);
    const QFontMetrics metrics = painter.fontMetrics();
    const double top = ground + scaled(6);
    const int firstWide = metrics.horizontalAdvance(m_marks.first().day);
    painter.drawText(QPointF(0, top + metrics.ascent()), m_marks.first().day);
    if (m_marks.size() > 1) {
        const int wide = metrics.horizontalAdvance(m_marks.last().day);
        const double left = std::min<double>(
            std::max<double>(where.last().right() - wide, firstWide + space(2)), width() - wide);
        painter.drawText(QPointF(left, top + metrics.ascent()), m_marks.last().day);
    }
}

void TrendStrip::move(int index)
{
    if (m_marks.isEmpty())
        return;
    const int next = std::clamp(index, 0, static_cast<int>(m_marks.size()) - 1);
    if (next == m_current)
        return;
    setCurrent(next);
    announce(this, accessibleDescription());
    Q_EMIT currentChanged(next);
}

void TrendStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return move(m_current - 1);
    case Qt::Key_Right:
        return move(m_current + 1);
    case Qt::Key_Home:
        return move(0);
    case Qt::Key_End:
        return move(static_cast<int>(m_marks.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0) {
            Q_EMIT activated(m_marks.at(m_current).id);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void TrendStrip::mousePressEvent(QMouseEvent *event)
{
    const int index = at(event->position());
    if (index < 0)
        return;
    move(index);
    Q_EMIT activated(m_marks.at(index).id);
}

void TrendStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

bool TrendStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = at(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), m_marks.at(index).words, this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace ui
