// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QUrl;
class QWidget;

/// Files that a person chooses. The dialogs do not block; what is asked for comes back later, or never when
/// he changed his mind or \a asker is gone.
namespace files {

/// At most some 1 MB: nothing that Halfdoor reads is larger.
[[nodiscard]] Result<QByteArray, QString> read(const QUrl &file);
void askForFile(QWidget *asker, std::function<void(const QUrl &file)> chosen);
void openFile(
    QWidget *asker, const QString &title, std::function<void(const Result<QByteArray, QString> &)> use);
/// \a said gets where it was written, or why it was not.
void saveFile(
    QWidget *asker, const QString &name, const QByteArray &bytes, std::function<void(const QString &)> said);

} // namespace files
