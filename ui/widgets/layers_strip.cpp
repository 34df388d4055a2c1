// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/layers_strip.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using LayerState = Layer::State;

struct Looks {
    QString icon;
    Role iconColour;
    Role textColour;
    bool strong;
};

Looks looksOf(LayerState state)
{
    switch (state) {
    case LayerState::Works:
        return {u"check"_s, Role::Accent, Role::Ink2, false};
    case LayerState::Broken:
        return {u"attention"_s, Role::Attention, Role::Attention, true};
    case LayerState::Paused:
        return {u"pause"_s, Role::Ink, Role::Ink, true};
    case LayerState::Unknown:
        return {u"unknown"_s, Role::Border, Role::Ink2, false};
    }
    Q_UNREACHABLE();
}

} // namespace

LayersStrip::LayersStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LayersStrip::setLayers(const QList<Layer> &layers)
{
    m_layers = layers;
    setAccessibleName(spoken());
    updateGeometry();
    update();
}

QString LayersStrip::label(const Layer &layer) const
{
    const bool named
        = !layer.word.isEmpty() && (layer.state == LayerState::Broken || layer.state == LayerState::Paused);
    //: %1 a layer, %2 what is the matter with it: “keys: expired”
    return named ? tr("%1: %2").arg(layer.name, layer.word) : layer.name;
}

QString LayersStrip::spoken() const
{
    QStringList parts;
    for (const Layer &layer : m_layers) {
        switch (layer.state) {
        case LayerState::Works:
            parts.append(tr("%1 works").arg(layer.name));
            break;
        case LayerState::Unknown:
            parts.append(tr("%1 is not known yet").arg(layer.name));
            break;
        default:
            parts.append(label(layer));
        }
    }
    return parts.join(u", "_s);
}

/// Left edges: evenly spread, but never so that a label runs into the next.
QList<int> LayersStrip::columns() const
{
    QList<int> lefts;
    if (m_layers.isEmpty())
        return lefts;
    QList<int> needed;
    int sum = 0;
    for (const Layer &layer : m_layers) {
        const QFontMetrics metrics(scaledFont(0.9, looksOf(layer.state).strong));
        needed.append(std::max(metrics.horizontalAdvance(label(layer)), scaled(16)));
        sum += needed.last();
    }
    const int gaps = static_cast<int>(m_layers.size()) - 1;
    const int last = needed.last();
    // Even columns if each label fits in its own, else the labels with what is left between them.
    const int even = gaps > 0 ? (width() - last) / gaps : 0;
    bool fits = true;
    for (int i = 0; i < gaps; ++i)
        fits = fits && needed.at(i) + space(1) <= even;
    int x = 0;
    const int spare = gaps > 0 ? std::max(space(0.5), (width() - sum) / gaps) : 0;
    for (int i = 0; i <= gaps; ++i) {
        lefts.append(x);
        x += fits ? even : needed.at(i) + spare;
    }
    return lefts;
}

QSize LayersStrip::sizeHint() const
{
    return {space(90), scaled(16) + scaled(6) + QFontMetrics(scaledFont(0.9, true)).height()};
}

QSize LayersStrip::minimumSizeHint() const
{
    int width = 0;
    for (const Layer &layer : m_layers) {
        width += QFontMetrics(scaledFont(0.9, looksOf(layer.state).strong)).horizontalAdvance(label(layer))
            + space(0.5);
    }
    return {width, sizeHint().height()};
}

void LayersStrip::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::current();
    QPainter painter(this);
    const QList<int> lefts = columns();
    const int side = scaled(16);
    for (qsizetype i = 0; i < m_layers.size(); ++i) {
        const Layer &layer = m_layers.at(i);
        const Looks looks = looksOf(layer.state);
        const int x = lefts.at(i);
        painter.drawPixmap(x, 0, iconPixmap(looks.icon, side, tokens[looks.iconColour], devicePixelRatioF()));
        if (i + 1 < m_layers.size()) {
            painter.fillRect(QRect(QPoint(x + side + space(0.75), side / 2),
                                 QPoint(lefts.at(i + 1) - space(0.75), side / 2 + 1)),
                tokens[Role::Line]);
        }
        painter.setFont(scaledFont(0.9, looks.strong));
        painter.setPen(tokens[looks.textColour]);
        painter.drawText(QPoint(x, side + scaled(6) + painter.fontMetrics().ascent()), label(layer));
    }
}

bool LayersStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), spoken(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui
