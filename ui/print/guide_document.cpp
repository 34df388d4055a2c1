// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/guide_document.h"

#include "resources/resources.h"
#include "ui/print/qr_code.h"
#include "ui/theme/icons.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QResource>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int resolution = 300;
constexpr qreal marginMm = 17;

QImage picture(const report::QrCode &code)
{
    constexpr int quiet = 2; ///< the page around it is white as well
    constexpr int pixels = 8;
    if (code.side == 0)
        return {};
    QImage image((code.side + 2 * quiet) * pixels, (code.side + 2 * quiet) * pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int y = 0; y < code.side; ++y) {
        for (int x = 0; x < code.side; ++x)
            if (code.modules[qsizetype(y) * code.side + x] != 0)
                painter.fillRect((x + quiet) * pixels, (y + quiet) * pixels, pixels, pixels, Qt::black);
    }
    return image;
}

QByteArray iconSvg()
{
    initHalfdoorResources();
    return QResource(u":/drawings/halfdoor-icon.svg"_s).uncompressedData();
}

report::GuideArt artOf(const report::Guide &guide)
{
    return {iconSvg(), qrCode(guide.address)};
}

/// Fills \a document for a page of \a size device pixels at \a dpi.
void fill(QTextDocument &document, const report::Guide &guide, QPaintDevice *device, QSizeF size)
{
    const report::GuideArt art = artOf(guide);
    document.documentLayout()->setPaintDevice(device);
    QFont font(u"Inter"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(10);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.addResource(QTextDocument::ImageResource, QUrl(u"icon"_s),
        drawingPixmap(u"halfdoor-icon"_s, 200, Tokens::of(lightPalette()), 1).toImage());
    document.addResource(QTextDocument::ImageResource, QUrl(u"code"_s), picture(art.code));
    document.setHtml(report::guideHtml(guide, art, report::Medium::TextDocument));
    document.setPageSize(size);
}

} // namespace

QByteArray guideAsHtml(const report::Guide &guide)
{
    return report::guideHtml(guide, artOf(guide)).toUtf8();
}

QByteArray guideAsPdf(const report::Guide &guide)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setTitle(guide.serviceName);
    writer.setCreator(u"Halfdoor"_s);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
        QMarginsF(marginMm, 14, marginMm, 14), QPageLayout::Millimeter));
    QTextDocument document;
    fill(document, guide, &writer, writer.pageLayout().paintRectPixels(resolution).size());
    document.print(&writer);
    return bytes;
}

QImage guideAsImage(const report::Guide &guide, int width)
{
    const int dpi = static_cast<int>(width / 8.27); // A4 is 8.27 inches wide
    QImage image(width, width * 297 / 210, QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(dpi / 0.0254));
    image.setDotsPerMeterY(static_cast<int>(dpi / 0.0254));
    image.fill(Qt::white);
    const qreal side = marginMm / 210.0 * width;
    const qreal top = 14.0 / 210.0 * width;
    QTextDocument document;
    fill(document, guide, &image, QSizeF(width - 2 * side, image.height() - 2 * top));
    QPainter painter(&image);
    painter.translate(side, top);
    document.drawContents(&painter);
    return image;
}

} // namespace ui
