// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace testing {

/// Everything in a file; empty when there is none.
[[nodiscard]] QByteArray bytesOf(const QString &path);
/// Writes a file anew; fails the test when that does not work.
void put(const QString &path, const QByteArray &bytes);

} // namespace testing
