// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString nameOf(ButtonKind kind)
{
    static const std::array<QString, 6> names{
        u"primary"_s, u"secondary"_s, u"flat"_s, u"small"_s, u"tool"_s, u"link"_s};
    return names.at(static_cast<std::size_t>(kind));
}

constexpr int iconAir = 4; ///< the style leaves little between icon and words

QPixmap withAir(const QPixmap &icon)
{
    const qreal ratio = icon.devicePixelRatio();
    QPixmap wider(icon.width() + static_cast<int>(scaled(iconAir) * ratio), icon.height());
    wider.setDevicePixelRatio(ratio);
    wider.fill(Qt::transparent);
    QPainter painter(&wider);
    painter.drawPixmap(0, 0, icon);
    return wider;
}

Role inkOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return Role::OnAccent;
    case ButtonKind::Secondary:
    case ButtonKind::Small:
        return Role::Ink;
    default:
        return Role::Accent;
    }
}

} // namespace

Button::Button(ButtonKind kind, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(kind);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    setProperty("kind", nameOf(kind));
    setCursor(kind == ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    style()->unpolish(this);
    style()->polish(this);
    polish();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    polish();
    updateGeometry();
}

void Button::setSmall(bool isSmall)
{
    m_isSmall = isSmall;
    polish();
    updateGeometry();
}

QSize Button::sizeHint() const
{
    QSize size = QPushButton::sizeHint();
    if (!m_iconName.isEmpty())
        size.rwidth() += scaled(2);
    if (m_kind == ButtonKind::Link)
        size.rheight() = std::max(size.height(), fontMetrics().height() + 2);
    return size;
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange
        || event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationFontChange)
        polish();
}

void Button::polish()
{
    const bool isDetail = m_isSmall || m_kind == ButtonKind::Tool;
    QFont font = fontFor(m_kind == ButtonKind::Primary ? TextRole::Strong
            : isDetail                                 ? TextRole::Detail
                                                       : TextRole::Body);
    font.setUnderline(m_kind == ButtonKind::Link);
    if (this->font() != font)
        setFont(font);
    if (m_iconName.isEmpty()) {
        setIcon({});
        return;
    }
    const Tokens tokens = Tokens::current();
    const int side = scaled(16);
    QIcon icon;
    icon.addPixmap(
        withAir(iconPixmap(m_iconName, side, tokens[inkOf(m_kind)], devicePixelRatioF())), QIcon::Normal);
    icon.addPixmap(
        withAir(iconPixmap(m_iconName, side, tokens[Role::Ink2], devicePixelRatioF())), QIcon::Disabled);
    setIconSize({side + scaled(iconAir), side});
    setIcon(icon);
}

} // namespace ui
