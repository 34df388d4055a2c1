// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/share/register.h"

#include <QByteArray>
#include <QString>

namespace io {

/// The whole file, if it is no larger than \a maxBytes: nothing larger is ever in memory.
[[nodiscard]] Result<QByteArray, share::StoreError> readLimited(const QString &path, qsizetype maxBytes);

/// Writes beside the file and renames: whoever reads sees the former bytes or the new ones. On failure the
/// former file is as it was. The folder must exist.
[[nodiscard]] Result<void, share::StoreError> writeAtomically(const QString &path, const QByteArray &bytes);

/// Makes the folder and those above it; only the owner may look inside.
[[nodiscard]] Result<void, share::StoreError> makeFolder(const QString &path);

/// Where Halfdoor keeps its files: `$XDG_DATA_HOME/halfdoor`, for window and terminal alike; practice has its
/// own place.
[[nodiscard]] QString dataFolder(bool practice = false);

} // namespace io
