// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cli {

/// The difference of two texts in the unified format of POSIX diff: three lines around each
/// change. Every byte of a line is kept, also its carriage return; a last line without line end is marked as
/// diff does. Empty when the texts are equal.
[[nodiscard]] QByteArray unifiedDiff(const QByteArray &former, const QByteArray &present,
    const QByteArray &formerName, const QByteArray &presentName);

/// As unifiedDiff(), with names for `patch -p1` and `git apply`: `a/` and `b/` before \a path. A path that is not
/// below the folder where the patch will be applied gives its file name.
[[nodiscard]] QByteArray patchOf(const QByteArray &former, const QByteArray &present, const QString &path);

} // namespace cli
