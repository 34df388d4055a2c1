// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/qr_code.h"

#ifdef HALFDOOR_QR
#include <qrcodegen/qrcodegen.hpp>
#endif

#include <exception>

namespace ui {

report::QrCode qrCode(const QString &text)
{
    report::QrCode out;
#ifdef HALFDOOR_QR
    try {
        const auto code
            = qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
        out.side = code.getSize();
        for (int y = 0; y < out.side; ++y)
            for (int x = 0; x < out.side; ++x)
                out.modules.append(code.getModule(x, y) ? '\1' : '\0');
    } catch (const std::exception &) {
        return {}; // too long for a code: the text beside it remains
    }
#else
    Q_UNUSED(text)
#endif
    return out;
}

} // namespace ui
