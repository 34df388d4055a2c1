// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace testing {

/// Folder of the checkout.
[[nodiscard]] QString sourceFolder();
/// Bytes of a file below the checkout; fails the test when it cannot be read.
[[nodiscard]] QByteArray dataFile(const QString &relativePath);
/// Adds one row per file of tests/data/\a folder to the running data function; column "path" (QString).
void addCorpusRows(const QString &folder);
/// Folder of the shared material beside the checkout, or empty: tests that need it skip with the reason.
[[nodiscard]] QString sharedFolder();

} // namespace testing
