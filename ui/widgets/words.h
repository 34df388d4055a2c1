// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

#include <QString>

namespace ui {

/// A sentence as a title: without its full stop.
[[nodiscard]] inline QString withoutStop(const QString &sentence)
{
    return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
}

/// Words that stand alone, or begin a sentence.
[[nodiscard]] inline QString capitalised(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

/// Shows a flat button of a footer, or does not; one that stands in the menu of the footer is hidden either
/// way.
inline void offer(Button *flat, bool isOffered)
{
    flat->setProperty("offered", isOffered);
    flat->setVisible(isOffered);
}

} // namespace ui
