// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/guide.h"

namespace ui {

/// The modules of a QR code, level M; none when the text is too long or the build has no generator.
[[nodiscard]] report::QrCode qrCode(const QString &text);

} // namespace ui
