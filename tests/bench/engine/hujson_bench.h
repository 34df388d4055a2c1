// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace bench {

struct HujsonOptions {
    QList<double> megabytes; ///< 10⁶ bytes each
    int rounds = 9;
    bool withMemory = true; ///< needs a program that hands `--one` to runOnce()
    bool withGo = true;
    QString go; ///< compiler; empty: looked for
};

struct HujsonAnswer {
    bool isSound = true; ///< false: a row that has to work did not
    /// tailscale/hujson's Parse here, against the computer of policy_bench.h; nothing when it was not run at
    /// 10 MB.
    std::optional<double> speedUp;
};
/// Prints the HuJSON part.
[[nodiscard]] HujsonAnswer runHujson(const HujsonOptions &options);

/// One run of the row \a name on \a file, for its memory: prints the bytes above what the process had before.
[[nodiscard]] bool runOnce(const QString &name, const QString &file);

} // namespace bench
