// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/share_card.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/text.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace ui {

ShareCard::ShareCard(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel({}, 48, Role::Ink, this))
    , m_title(new Text({}, TextRole::Section, Role::Ink, this))
    , m_sentence(new Text({}, TextRole::Body, Role::Ink, this))
    , m_dates(new Text({}, TextRole::Detail, Role::Ink2, this))
    , m_strip(new LayersStrip(this))
{
    setProperty("box", u"card"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_title->setElided(true);
    m_sentence->setMeasure(0);
    m_dates->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_dates->setWordWrap(false);
    m_dates->setMeasure(0);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space(2.5), space(2), space(2.5), space(2));
    grid->setHorizontalSpacing(space(2));
    grid->setVerticalSpacing(space(0.5));
    grid->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_sentence, 1, 1, Qt::AlignTop);
    grid->addWidget(m_dates, 0, 2, 2, 1, Qt::AlignTop);
    grid->setRowMinimumHeight(2, space(0.75));
    grid->addWidget(m_strip, 3, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(m_sentence, &QLabel::linkActivated, this, [this] { Q_EMIT linkRequested(m_view.id); });
}

void ShareCard::setView(const ShareCardView &view)
{
    m_view = view;
    setObjectName(view.id);
    m_icon->setIcon(iconOf(view.status), colourOf(view.status));
    m_title->setPlain(view.title);
    QString html = u"<span style=\"font-weight:600;color:%1\">%2</span> %3"_s.arg(
        Tokens::current()[colourOf(view.status)].name(), view.stateWord.toHtmlEscaped(),
        view.sentence.toHtmlEscaped());
    if (!view.linkText.isEmpty())
        html += u" <a href=\"link\">%1</a>"_s.arg(view.linkText.toHtmlEscaped());
    m_sentence->setRichText(html);
    m_sentence->setFocusPolicy(Qt::NoFocus); // one Tab stop a card; the link is in the menu too
    m_dates->setPlain(view.dates);
    m_strip->setLayers(view.layers);
    setAccessibleName(view.title);
    setAccessibleDescription(u"%1 %2 %3"_s.arg(view.stateWord, view.sentence, m_strip->spoken()));
}

void ShareCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        Q_EMIT openRequested(m_view.id);
        return;
    }
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        const auto cards = parentWidget()->findChildren<ShareCard *>(Qt::FindDirectChildrenOnly);
        const auto next = cards.indexOf(this) + (event->key() == Qt::Key_Up ? -1 : 1);
        if (next >= 0 && next < cards.size())
            cards.at(next)->setFocus(Qt::TabFocusReason);
        return;
    }
    QFrame::keyPressEvent(event);
}

void ShareCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        Q_EMIT openRequested(m_view.id);
        return;
    }
    QFrame::mouseReleaseEvent(event);
}

void ShareCard::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        menu->addAction(tr("&Open")), &QAction::triggered, this, [this] { Q_EMIT openRequested(m_view.id); });
    if (!m_view.linkText.isEmpty()) {
        connect(menu->addAction(m_view.linkText), &QAction::triggered, this,
            [this] { Q_EMIT linkRequested(m_view.id); });
    }
    menu->addActions(actions());
    menu->popup(
        event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center()) : event->globalPos());
}

void ShareCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_view.id.isEmpty())
        setView(m_view);
}

} // namespace ui
