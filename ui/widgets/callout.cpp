// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/callout.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

Callout::Callout(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_icon(new IconLabel({}, 20, Role::Accent, this))
    , m_text(new Text({}, TextRole::Body, Role::Ink, this))
    , m_detail(new Text({}, TextRole::Detail, Role::Ink2, this))
{
    m_text->setMeasure(0);
    m_detail->setMeasure(0);
    auto *words = new QVBoxLayout;
    words->setSpacing(space(0.25));
    words->addWidget(m_text);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(2), space(1.5), space(2), space(1.5));
    row->setSpacing(space(1.5));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_detail->hide();
    setKind(kind);
}

void Callout::setKind(Kind kind)
{
    m_kind = kind;
    setProperty("box",
        kind == Kind::Note            ? u"note"_s
            : kind == Kind::Attention ? u"attention"_s
                                      : u"practice"_s);
    setIconName(kind == Kind::Note ? u"check"_s : kind == Kind::Attention ? u"attention"_s : u"house"_s);
    style()->unpolish(this);
    style()->polish(this);
}

void Callout::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (m_kind == Kind::Practice) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(Tokens::current()[Role::Border], 1.5);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
}

void Callout::setWords(const QString &strong, const QString &words, const QString &detail)
{
    if (strong.isEmpty()) {
        m_text->setPlain(words);
    } else {
        m_text->setRichText(u"<span style=\"font-weight:600\">%1</span> %2"_s.arg(
            strong.toHtmlEscaped(), words.toHtmlEscaped()));
    }
    m_detail->setPlain(detail);
    m_detail->setVisible(!detail.isEmpty());
    QStringList all{strong, words, detail};
    all.removeAll(QString());
    setAccessibleName(all.join(u' '));
}

void Callout::setIconName(const QString &name)
{
    const Role colour = m_kind == Kind::Note ? Role::Accent
        : m_kind == Kind::Attention          ? Role::Attention
                                             : Role::Ink;
    m_icon->setIcon(name, colour);
}

QString Callout::words() const
{
    return accessibleName();
}

} // namespace ui
