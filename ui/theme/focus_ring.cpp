// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextEdit>

namespace ui {

namespace {

constexpr int air = 2;
constexpr int stroke = 2;

class RingFrame : public QWidget {
public:
    explicit RingFrame(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Tokens::current()[Role::Accent], stroke));
        const QRectF inside
            = QRectF(rect()).adjusted(stroke / 2.0, stroke / 2.0, -stroke / 2.0, -stroke / 2.0);
        painter.drawRoundedRect(inside, 8, 8);
    }
};

bool showsFocusItself(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QMenuBar *>(widget) || qobject_cast<const QAbstractScrollArea *>(widget)
        || widget->property("ownFocus").toBool() || widget->isWindow();
}

/// The closest parent in which the frame is not clipped; not beyond what scrolls.
QWidget *holderOf(QWidget *target, int out)
{
    QWidget *holder = target->parentWidget();
    while (holder && !holder->isWindow()) {
        const QRect frame(
            target->mapTo(holder, QPoint(-out, -out)), target->size() + QSize(2 * out, 2 * out));
        const bool scrolls = holder->parentWidget()
            && qobject_cast<QAbstractScrollArea *>(holder->parentWidget()->parentWidget());
        if (holder->rect().contains(frame) || scrolls)
            break;
        holder = holder->parentWidget();
    }
    return holder;
}

} // namespace

FocusRing::FocusRing(QApplication &app)
    : QObject(&app)
{
    connect(&app, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing() = default;

void FocusRing::watch(bool on)
{
    for (const QPointer<QWidget> &each : std::as_const(m_between))
        if (each)
            each->removeEventFilter(this);
    m_between.clear();
    for (QWidget *up = m_target; on && up && m_frame && up != m_frame->parentWidget();
         up = up->parentWidget()) {
        up->installEventFilter(this);
        m_between.append(up);
    }
}

void FocusRing::follow(QWidget *now)
{
    watch(false);
    if (m_frame) {
        m_frame->hide();
        m_frame->deleteLater();
        m_frame = nullptr;
    }
    m_target = now && !showsFocusItself(now) ? now : nullptr;
    if (m_target) {
        m_frame = new RingFrame(m_target->parentWidget());
        place();
    }
}

void FocusRing::place()
{
    if (!m_target || !m_frame)
        return;
    constexpr int out = air + stroke;
    QWidget *holder = holderOf(m_target, out);
    if (m_frame->parentWidget() != holder)
        m_frame->setParent(holder);
    watch(true);
    m_frame->setGeometry(
        QRect(m_target->mapTo(holder, QPoint()), m_target->size()).adjusted(-out, -out, out, out));
    m_frame->raise();
    m_frame->setVisible(m_target->isVisible());
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (m_target && m_frame && watched->isWidgetType()
        && m_between.contains(static_cast<QWidget *>(watched))) {
        switch (event->type()) {
        case QEvent::Move:
        case QEvent::Resize:
        case QEvent::Show:
        case QEvent::Hide:
        case QEvent::ParentChange:
            place();
            break;
        default:
            break;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
