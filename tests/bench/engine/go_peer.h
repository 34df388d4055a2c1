// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>

namespace bench {

/// github.com/tailscale/hujson, driven by the small program in the folder go. It is built when the bench
/// runs, so that nothing else needs Go; Go's own client fetches the module.
class GoPeer {
public:
    /// \a go: the compiler, or empty: looked for. \a folder: for the program, there as long as it is used.
    GoPeer(const QString &go, const QString &folder);

    /// Why there is none; empty when there is one.
    [[nodiscard]] const QString &whyNot() const { return m_whyNot; }

    struct Row {
        double seconds = -1;
        double peak = 0; ///< bytes above what the process had before
    };
    /// \a row: parse, edit, standardize or format. Time is the best of \a rounds; memory is that of one run
    /// in a process of its own.
    [[nodiscard]] std::optional<Row> run(
        const std::string &row, const QString &file, int rounds, int repeats) const;

private:
    std::string m_program;
    QString m_whyNot;
};

} // namespace bench
