// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drop_zone.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

DropZone::DropZone(QWidget *window)
    : QWidget(window)
    , m_window(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(u"dropZone"_s);
    setFocusPolicy(Qt::NoFocus);
    hide();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

QUrl DropZone::wanted(const QMimeData *mime)
{
    if (!mime->hasUrls() || mime->urls().size() != 1)
        return {};
    const QUrl url = mime->urls().constFirst();
    const QString path = url.path();
    const bool ours = path.endsWith(u".halfdoor"_s, Qt::CaseInsensitive)
        || path.endsWith(u".halfdoor-result"_s, Qt::CaseInsensitive);
    return url.isLocalFile() && ours ? url : QUrl();
}

void DropZone::showFor(const QMimeData *mime)
{
    const QUrl url = wanted(mime);
    m_takes = !url.isEmpty();
    const bool isResult = url.path().endsWith(u"-result"_s, Qt::CaseInsensitive);
    m_icon = !m_takes ? u"cross"_s : isResult ? u"drop"_s : u"card"_s;
    m_words = !m_takes ? tr("This is neither a card nor a result of Halfdoor")
        : isResult     ? tr("Open this result")
                       : tr("Open this card");
    setAccessibleName(m_words);
    setGeometry(m_window->rect());
    raise();
    show();
    update();
}

bool DropZone::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        showFor(drag->mimeData());
        drag->setDropAction(Qt::CopyAction);
        drag->accept(); // also for other files, so that the refusal can be read
        return true;
    }
    case QEvent::DragLeave:
        hide();
        return true;
    case QEvent::Drop: {
        hide();
        const QUrl url = wanted(static_cast<QDropEvent *>(event)->mimeData());
        event->setAccepted(!url.isEmpty());
        if (!url.isEmpty())
            Q_EMIT fileDropped(url);
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = tokens[Role::Window];
    veil.setAlphaF(0.8F);
    painter.fillRect(rect(), veil);
    const int wide = std::min(width() - space(8), space(56));
    const QRect box((width() - wide) / 2, (height() - space(16)) / 2, wide, space(16));
    painter.setPen(m_takes ? QPen(tokens[Role::Accent], 2) : QPen(tokens[Role::Attention], 2, Qt::DashLine));
    painter.setBrush(tokens[m_takes ? Role::AccentTint : Role::AttentionTint]);
    painter.drawRoundedRect(box, 8, 8);
    const int side = scaled(24);
    painter.drawPixmap(box.center().x() - side / 2, box.top() + space(4),
        iconPixmap(m_icon, side, tokens[Role::Ink], devicePixelRatioF()));
    painter.setPen(tokens[Role::Ink]);
    painter.setFont(fontFor(TextRole::Strong));
    painter.drawText(box.adjusted(space(2), space(8), -space(2), -space(1)),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_words);
}

} // namespace ui
