// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/text_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace io {

using Code = FileError::Code;

QString describe(const FileError &error)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("io::FileError", text); };
    switch (error.code) {
    case Code::NotFound:
        return words(QT_TRANSLATE_NOOP("io::FileError", "there is no file `%1`")).arg(error.path);
    case Code::NotAllowed:
        return words(QT_TRANSLATE_NOOP("io::FileError", "you are not allowed to open `%1`")).arg(error.path);
    case Code::NotAFile:
        return words(QT_TRANSLATE_NOOP("io::FileError", "`%1` is not a file")).arg(error.path);
    case Code::TooLarge:
        return words(QT_TRANSLATE_NOOP("io::FileError", "`%1` is too large to be what was asked for"))
            .arg(error.path);
    case Code::CannotRead:
        return words(QT_TRANSLATE_NOOP("io::FileError", "could not read `%1`")).arg(error.path);
    case Code::CannotWrite:
        return words(QT_TRANSLATE_NOOP("io::FileError", "could not write `%1`, it is as it was"))
            .arg(error.path);
    }
    Q_UNREACHABLE();
}

Result<QByteArray, FileError> readFile(const QString &path, qint64 maxBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(FileError{Code::NotFound, path});
    if (info.isDir())
        return fail(FileError{Code::NotAFile, path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FileError{info.isReadable() ? Code::CannotRead : Code::NotAllowed, path});
    // One byte more than allowed, so that pipes and growing files are noticed, too.
    const QByteArray bytes = file.read(maxBytes + 1);
    if (bytes.size() > maxBytes)
        return fail(FileError{Code::TooLarge, path});
    if (file.error() != QFileDevice::NoError)
        return fail(FileError{Code::CannotRead, path});
    return bytes;
}

Result<void, FileError> replaceFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    const QString target = info.exists() ? info.canonicalFilePath() : path;
    if (info.exists() && !info.isFile()) // a device or a pipe would be replaced by a file
        return fail(FileError{Code::NotAFile, path});
    if (info.exists() && !info.isWritable())
        return fail(FileError{Code::CannotWrite, path});
    QSaveFile file(target);
    // Without flush() what is still buffered could fail unnoticed in commit().
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(FileError{Code::CannotWrite, path});
    if (info.exists())
        file.setPermissions(info.permissions());
    if (!file.commit())
        return fail(FileError{Code::CannotWrite, path});
    return {};
}

bool isSameFile(const QString &one, const QString &other)
{
    const QString first = QFileInfo(one).canonicalFilePath();
    return !first.isEmpty() && first == QFileInfo(other).canonicalFilePath();
}

} // namespace io
