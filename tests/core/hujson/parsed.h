// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hujson/document.h"

#include <QtGlobal>

/// The tree of a text that a test wrote down: one that is wrong ends the test program.
inline hujson::Document parsed(const QByteArray &text)
{
    const auto document = hujson::Document::parse(text);
    if (!document)
        qFatal(
            "line %d: %s\n%s", document.error().line, qPrintable(document.error().message), text.constData());
    return *document;
}
