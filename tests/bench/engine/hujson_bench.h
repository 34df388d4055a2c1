// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace bench {

struct HujsonOptions {
    QList<double> megabytes; ///< 10⁶ bytes each
    int rounds = 9;
    bool withMemory = true; ///< needs a program that hands `--one` to runOnce()
    bool withGo = true;
    QString go; ///< compiler; empty: looked for
};

/// Prints the HuJSON part. False when a row that has to work did not.
[[nodiscard]] bool runHujson(const HujsonOptions &options);

/// One run of the row \a name on \a file, for its memory: prints the bytes above what the process had before.
[[nodiscard]] bool runOnce(const QString &name, const QString &file);

} // namespace bench
