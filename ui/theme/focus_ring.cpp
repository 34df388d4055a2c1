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

class RingFrame : public QWidget
{
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
        const QRectF inside = QRectF(rect()).adjusted(stroke / 2.0, stroke / 2.0, -stroke / 2.0, -stroke / 2.0);
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

} // namespace

FocusRing::FocusRing(QApplication &app)
    : QObject(&app)
{
    connect(&app, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing() = default;

void FocusRing::follow(QWidget *now)
{
    if (m_target) {
        m_target->removeEventFilter(this);
    }
    if (m_frame) {
        m_frame->hide();
        m_frame->deleteLater();
        m_frame = nullptr;
    }
    m_target = now && !showsFocusItself(now) ? now : nullptr;
    if (m_target) {
        m_target->installEventFilter(this);
        m_frame = new RingFrame(m_target->parentWidget());
        place();
    }
}

void FocusRing::place()
{
    if (!m_target || !m_frame) {
        return;
    }
    if (m_frame->parentWidget() != m_target->parentWidget()) {
        m_frame->setParent(m_target->parentWidget());
    }
    constexpr int out = air + stroke;
    m_frame->setGeometry(m_target->geometry().adjusted(-out, -out, out, out));
    m_frame->raise();
    m_frame->setVisible(m_target->isVisible());
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_target) {
        switch (event->type()) {
        case QEvent::Move:
        case QEvent::Resize:
        case QEvent::Show:
        case QEvent::Hide:
        case QEvent::ParentChange:
        case QEvent::ZOrderChange:
            place();
            break;
        default:
            break;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
