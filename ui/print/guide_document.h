// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/guide.h"

#include <QByteArray>

class QImage;

namespace ui {

/// The friend's guide with its pictures, ready to be kept: one HTML file that loads nothing, or A4 as PDF.
[[nodiscard]] QByteArray guideAsHtml(const report::Guide &guide);
[[nodiscard]] QByteArray guideAsPdf(const report::Guide &guide);
/// The first page as the PDF has it, for a preview; \a width in pixels.
[[nodiscard]] QImage guideAsImage(const report::Guide &guide, int width);

} // namespace ui
