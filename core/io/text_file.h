// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace io {

struct FileError {
    enum class Code { NotFound, NotAllowed, NotAFile, TooLarge, CannotRead, CannotWrite };
    Code code = Code::CannotRead;
    QString path;
    friend bool operator==(const FileError &, const FileError &) = default;
};
/// One sentence, lower case, without full stop.
[[nodiscard]] QString describe(const FileError &error);

/// The whole file, if it is at most \a maxBytes long.
[[nodiscard]] Result<QByteArray, FileError> readFile(const QString &path, qint64 maxBytes);

/// Puts \a bytes in the place of what stands there, or makes the file. All or nothing: when this fails the
/// former file is as it was. Follows a link, keeps the permissions; a file that must not be written is left
/// alone although its folder would allow to replace it.
[[nodiscard]] Result<void, FileError> replaceFile(const QString &path, const QByteArray &bytes);

/// True when both names lead to one existing file.
[[nodiscard]] bool isSameFile(const QString &one, const QString &other);

} // namespace io
