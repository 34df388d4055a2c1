// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStorageInfo>

#include <cerrno>

namespace io {

namespace {

using namespace Qt::StringLiterals;
using share::StoreError;
using Code = StoreError::Code;

/// Why nothing could be written: what the system said if it said so, else what the place looks like.
StoreError writeError(const QString &path, int systemError, const QString &said, qsizetype wanted)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QStorageInfo storage(folder);
    StoreError error{Code::CannotWrite, path, said};
    constexpr qint64 spare = 8192; // a new file needs room for itself, not only for its bytes
    if (systemError == ENOSPC || systemError == EDQUOT
        || (storage.isValid() && storage.bytesAvailable() < wanted + spare))
        error.code = Code::DiskFull;
    if (systemError == EROFS || (storage.isValid() && storage.isReadOnly())
        || !QFileInfo(folder).isWritable())
        error.code = Code::ReadOnly;
    return error;
}

QString sizeText(qsizetype bytes)
{
    constexpr qsizetype kilo = 1024;
    return bytes >= kilo * kilo ? QString::number(bytes / (kilo * kilo)) + u" MB"_s
                                : QString::number(bytes / kilo) + u" kB"_s;
}

} // namespace

Result<QByteArray, StoreError> readLimited(const QString &path, qsizetype maxBytes)
{
    QFile file(path);
    if (!file.exists())
        return fail(StoreError{Code::NotFound, path, {}});
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(StoreError{Code::CannotRead, path, file.errorString()});
    const QByteArray bytes = file.read(maxBytes + 1); // the size of a device or a pipe is not known before
    if (bytes.size() > maxBytes)
        return fail(StoreError{Code::TooLarge, path, sizeText(maxBytes)});
    if (file.error() != QFileDevice::NoError)
        return fail(StoreError{Code::CannotRead, path, file.errorString()});
    return bytes;
}

Result<void, StoreError> writeAtomically(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return fail(writeError(path, errno, file.errorString(), bytes.size()));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    errno = 0;
    const bool isWritten = file.write(bytes) == bytes.size() && file.flush();
    const int whileWriting = errno;
    if (!isWritten) {
        const QString said = file.errorString();
        file.cancelWriting();
        return fail(writeError(path, whileWriting, said, bytes.size()));
    }
    errno = 0;
    if (!file.commit())
        return fail(writeError(path, errno, file.errorString(), bytes.size()));
    return {};
}

Result<void, StoreError> makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    errno = 0;
    if (!QDir().mkpath(path)) {
        const int systemError = errno;
        QString above = QFileInfo(path).absolutePath();
        while (!QFileInfo::exists(above))
            above = QFileInfo(above).absolutePath();
        StoreError error = writeError(above + u"/x"_s, systemError, {}, 0);
        error.path = path;
        return fail(std::move(error));
    }
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return {};
}

QString dataFolder(bool practice)
{
    const QString folder
        = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/halfdoor"_s;
    return practice ? folder + u"/practice"_s : folder;
}

} // namespace io
