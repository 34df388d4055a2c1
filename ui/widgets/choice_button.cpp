// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_button.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        plain.append(text.at(i));
    }
    return plain;
}

void paintDot(QPainter &painter, const QRect &place, bool on, const Tokens &tokens)
{
    const QRectF circle = QRectF(place).adjusted(1, 1, -1, -1);
    painter.setBrush(tokens[Role::Base]);
    painter.setPen(QPen(tokens[on ? Role::Accent : Role::Border], on ? place.width() * 0.3 : 1.5));
    const double in = on ? place.width() * 0.15 : 0.25;
    painter.drawEllipse(circle.adjusted(in, in, -in, -in));
}

} // namespace

/// Where the parts stand for one width.
struct ChoiceButton::Places {
    QRect icon;
    QRect title;
    QRect detail;
    QRect trailing;
    QRect mark;
    int height = 0;
};

ChoiceButton::ChoiceButton(const QString &title, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

void ChoiceButton::setIconName(const QString &name)
{
    m_icon = name;
    update();
}

void ChoiceButton::setDetail(const QString &detail)
{
    m_detail = detail;
    describe();
}

void ChoiceButton::setTrailing(const QString &word)
{
    m_trailing = word;
    describe();
}

void ChoiceButton::setMark(Mark mark)
{
    m_mark = mark;
    setCheckable(mark != Mark::Arrow);
    update();
}

void ChoiceButton::setLead(bool lead)
{
    m_lead = lead;
    update();
}

void ChoiceButton::setImpossible(const QString &reason)
{
    m_impossible = reason;
    if (!reason.isEmpty())
        setChecked(false);
    setCheckable(reason.isEmpty() && m_mark != Mark::Arrow);
    describe();
}

QString ChoiceButton::secondLine() const
{
    return m_impossible.isEmpty() ? m_detail : m_impossible;
}

void ChoiceButton::describe()
{
    setAccessibleName(withoutMnemonic(text()));
    QStringList more{m_trailing, secondLine()};
    more.removeAll(QString());
    setAccessibleDescription(more.join(u", "_s));
    updateGeometry();
    update();
}

ChoiceButton::Places ChoiceButton::places(int width) const
{
    const bool two = !secondLine().isEmpty();
    const bool big = m_mark == Mark::Arrow;
    const int pad = big ? space(2.5) : space(1.5);
    const int iconSide = m_icon.isEmpty() ? 0 : scaled(two || big ? 24 : 20);
    const int gap = big ? space(2) : space(1.25);
    const int markSide = scaled(16);
    const bool showsMark = m_mark != Mark::Tick || isChecked();
    const QFontMetrics bold(fontFor(TextRole::Strong));
    const QFontMetrics small(fontFor(TextRole::Detail));

    Places p;
    int left = pad + (iconSide > 0 ? iconSide + gap : 0);
    int right = width - pad;
    if (showsMark) {
        p.mark = {right - markSide, 0, markSide, markSide};
        right -= markSide + gap;
    }
    if (!m_trailing.isEmpty()) {
        const int wide = small.horizontalAdvance(m_trailing);
        p.trailing = {right - wide, 0, wide, small.height()};
        right -= wide + gap;
    }
    const int room = std::max(right - left, space(4));
    p.title = {left, 0, room, bold.height()};
    int textHeight = bold.height();
    if (two) {
        const QRect needed
            = small.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, secondLine());
        p.detail = {left, 0, room, needed.height()};
        textHeight += scaled(2) + needed.height();
    }
    const int padding = big ? space(1.75) : space(1);
    p.height = std::max(space(5.5), textHeight + 2 * padding);
    const int middle = std::max(p.height, height()) / 2;
    p.title.moveTop(middle - textHeight / 2);
    p.detail.moveTop(p.title.bottom() + 1 + scaled(2));
    p.icon = {pad, middle - iconSide / 2, iconSide, iconSide};
    p.mark.moveTop(middle - markSide / 2);
    p.trailing.moveTop(middle - small.height() / 2);
    return p;
}

bool ChoiceButton::isCut() const
{
    const QFontMetrics metrics(fontFor(TextRole::Strong));
    return metrics.horizontalAdvance(withoutMnemonic(text())) > places(width()).title.width()
        && toolTip().isEmpty();
}

QSize ChoiceButton::sizeHint() const
{
    const QFontMetrics bold(fontFor(TextRole::Strong));
    const int wide = std::max(space(24), bold.horizontalAdvance(text()) + space(12));
    return {wide, heightForWidth(wide)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {space(14), space(5.5)};
}

int ChoiceButton::heightForWidth(int width) const
{
    Places p = places(width);
    return p.height;
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::current();
    const Places p = places(width());
    const bool on = isChecked();
    const bool can = m_impossible.isEmpty();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const Role inkRole = m_lead ? Role::OnAccent : can ? Role::Ink : Role::Ink2;
    QColor ground = tokens[m_lead ? Role::Accent : on ? Role::AccentTint : Role::Base];
    if (m_hover && can && isEnabled()) {
        ground = m_lead ? mix(ground, tokens[Role::Ink], 0.88)
                        : mix(tokens[Role::Sunken], ground, on ? 0.0 : 0.45);
    }
    QPen pen(tokens[on || m_lead ? Role::Accent : can ? Role::Line : Role::Border], on ? 2 : 1);
    if (!can)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(can ? QBrush(ground) : QBrush(Qt::NoBrush));
    const double half = pen.widthF() / 2;
    const int radius = m_mark == Mark::Arrow ? 10 : 8;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);

    const qreal ratio = devicePixelRatioF();
    if (!m_icon.isEmpty())
        painter.drawPixmap(p.icon.topLeft(), iconPixmap(m_icon, p.icon.width(), tokens[inkRole], ratio));
    painter.setPen(tokens[inkRole]);
    painter.setFont(fontFor(
        on || m_mark == Mark::Arrow || (!secondLine().isEmpty() && can) ? TextRole::Strong : TextRole::Body));
    const QString title
        = painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, p.title.width(), Qt::TextShowMnemonic);
    QStyleOption option;
    option.initFrom(this);
    const bool underline = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) != 0;
    painter.drawText(p.title,
        Qt::AlignLeft | Qt::AlignVCenter | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), title);

    painter.setFont(fontFor(TextRole::Detail));
    painter.setPen(tokens[m_lead ? Role::OnAccent : Role::Ink2]);
    painter.drawText(p.detail, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, secondLine());
    painter.setPen(tokens[on ? Role::Ink : Role::Ink2]);
    painter.drawText(p.trailing, Qt::AlignRight | Qt::AlignVCenter, m_trailing);
    if (m_mark == Mark::Dot && can) {
        paintDot(painter, p.mark, on, tokens);
    } else if (m_mark == Mark::Arrow) {
        painter.drawPixmap(p.mark.topLeft(), iconPixmap(u"right"_s, p.mark.width(), tokens[inkRole], ratio));
    } else if (on) {
        painter.drawPixmap(
            p.mark.topLeft(), iconPixmap(u"check"_s, p.mark.width(), tokens[Role::Accent], ratio));
    }
}

void ChoiceButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
}

void ChoiceButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const QFontMetrics metrics(fontFor(TextRole::Strong));
    const QString plain = withoutMnemonic(text());
    setToolTip(metrics.horizontalAdvance(plain) > places(width()).title.width() ? plain : QString());
}

void ChoiceButton::enterEvent(QEnterEvent *event)
{
    m_hover = true;
    update();
    QAbstractButton::enterEvent(event);
}

void ChoiceButton::leaveEvent(QEvent *event)
{
    m_hover = false;
    update();
    QAbstractButton::leaveEvent(event);
}

void ChoiceButton::nextCheckState()
{
    if (m_impossible.isEmpty())
        QAbstractButton::nextCheckState();
}

} // namespace ui
