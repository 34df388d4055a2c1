// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fold.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QHash>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

/// Arrow and words on one line.
class FoldButton : public QAbstractButton {
public:
    FoldButton(const QString &title, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(title);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontFor(TextRole::Body));
        return {scaled(16) + space(1) + metrics.size(Qt::TextShowMnemonic, text()).width() + scaled(4),
            metrics.height() + space(1)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens tokens = Tokens::current();
        QPainter painter(this);
        const int side = scaled(16);
        const QColor ink = tokens[Role::Ink];
        painter.drawPixmap(0, (height() - side) / 2,
            iconPixmap(isChecked() ? u"down"_s : u"right"_s, side, ink, devicePixelRatioF()));
        painter.setFont(fontFor(TextRole::Body));
        painter.setPen(underMouse() ? tokens[Role::Accent] : ink);
        const QRect place = rect().adjusted(side + space(1), 0, 0, 0);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic,
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, place.width(), Qt::TextShowMnemonic));
    }
};

namespace {

/// What was open in this session, by object name.
QHash<QString, bool> &memory()
{
    static QHash<QString, bool> open;
    return open;
}

} // namespace

Fold::Fold(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_button(new FoldButton(title, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(0.5));
    column->addWidget(m_button);
    setTitle(title);
    connect(m_button, &QAbstractButton::toggled, this, [this](bool open) {
        if (!objectName().isEmpty())
            memory().insert(objectName(), open);
        apply(open);
        Q_EMIT toggled(open);
    });
}

void Fold::setTitle(const QString &title)
{
    m_button->setText(title);
    m_button->setAccessibleName(QString(title).remove(u'&'));
    m_button->setAccessibleDescription(isOpen() ? tr("unfolded") : tr("folded"));
    m_button->updateGeometry();
}

void Fold::setContent(QWidget *content)
{
    if (m_content) {
        layout()->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = content;
    m_content->setParent(this);
    m_content->setContentsMargins(scaled(16) + space(1), 0, 0, space(1));
    layout()->addWidget(m_content);
    m_content->setVisible(isOpen());
}

bool Fold::isOpen() const
{
    return m_button->isChecked();
}

void Fold::setOpen(bool open)
{
    m_button->setChecked(open);
}

void Fold::showEvent(QShowEvent *event)
{
    if (!m_restored && !objectName().isEmpty()) {
        m_restored = true;
        setOpen(memory().value(objectName(), isOpen()));
    }
    QWidget::showEvent(event);
}

void Fold::apply(bool open)
{
    m_button->setAccessibleDescription(open ? tr("unfolded") : tr("folded"));
    if (m_content)
        m_content->setVisible(open);
    updateGeometry();
}

} // namespace ui
