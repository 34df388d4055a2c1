// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace ui {

struct DiffLine {
    enum class Kind : quint8 { Same, Out, In };
    Kind kind = Kind::Same;
    int number = 0; ///< from 1; of the old file for Out, of the new one otherwise
    QString text;   ///< without the line end
    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// Lines of \a before and \a after as one list, the shortest way (Myers 1986) between their common ends.
/// Files that differ in more than some thousand lines are shown as all out, all in.
[[nodiscard]] std::vector<DiffLine> lineDiff(const QString &before, const QString &after);

} // namespace ui
