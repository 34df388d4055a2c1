// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/unified_diff.h"

#include <QString>

namespace cli {

using report::unifiedDiff;

/// As unifiedDiff(), with names for `patch -p1` and `git apply`: `a/` and `b/` before \a path. A path that is
/// not below the folder where the patch will be applied gives its file name.
[[nodiscard]] QByteArray patchOf(const QByteArray &former, const QByteArray &present, const QString &path);

} // namespace cli
