// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "resources/resources.h"

#include <QPainter>
#include <QPixmapCache>
#include <QResource>
#include <QSvgRenderer>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QByteArray resource(const QString &path)
{
    initHalfdoorResources();
    const QResource file(path);
    return file.isValid() ? file.uncompressedData() : QByteArray();
}

QByteArray iconSource(const QString &name)
{
    QByteArray svg = resource(u":/icons/"_s + name + u".svg"_s);
    return svg.isEmpty() ? resource(u":/icons/unknown.svg"_s) : svg;
}

QByteArray drawingSource(const QString &name, const Tokens &tokens)
{
    QByteArray svg = resource(u":/drawings/"_s + name + u".svg"_s);
    if (!tokens.isDark())
        return svg;
    using Swap = std::pair<const char *, const char *>;
    constexpr std::array<Swap, 4> swaps{
        {{"#22282B", "#C9CFD1"}, {"#D9DEDD", "#3B4448"}, {"#FFFFFF", "#252A2D"}, {"#0E6470", "#2E8C99"}}};
    const bool isAppIcon = name == u"halfdoor-icon"_s;
    for (const auto &[light, dark] : swaps)
        if (!isAppIcon || QByteArrayView(light) == QByteArrayView("#0E6470"))
            svg.replace(light, dark);
    return svg;
}

QPixmap render(const QByteArray &svg, QSize size, qreal ratio)
{
    QPixmap pixmap(size * ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal ratio)
{
    const QString key
        = u"halfdoor-icon/%1/%2/%3/%4"_s.arg(name).arg(size).arg(ratio).arg(colour.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = iconSource(name);
    const char *stroke = size <= 16 ? "2.25" : size < 24 ? "2" : "1.75";
    svg.replace("stroke-width=\"1.75\"", QByteArray("stroke-width=\"") + stroke + '"');
    pixmap = render(svg, {size, size}, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(0, 0, size, size), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QPixmap drawingPixmap(const QString &name, int width, const Tokens &tokens, qreal ratio)
{
    const QString key
        = u"halfdoor-drawing/%1/%2/%3/%4"_s.arg(name).arg(width).arg(ratio).arg(tokens.isDark());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(drawingSource(name, tokens), {width, drawingHeight(name, width)}, ratio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

int drawingHeight(const QString &name, int width)
{
    const QSize size = QSvgRenderer(resource(u":/drawings/"_s + name + u".svg"_s)).defaultSize();
    return size.width() > 0 ? width * size.height() / size.width() : width;
}

} // namespace ui
