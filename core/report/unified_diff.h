// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace report {

/// The difference of two texts in the unified format of POSIX diff: three lines around each
/// change. Every byte of a line is kept, also its carriage return; a last line without line end is marked as
/// diff does. Empty when the texts are equal.
[[nodiscard]] QByteArray unifiedDiff(const QByteArray &former, const QByteArray &present,
    const QByteArray &formerName, const QByteArray &presentName);

} // namespace report
