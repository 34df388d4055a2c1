// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/check_result.h"
#include "core/probe/progress.h"
#include "core/probe/verdict.h"
#include "ui/widgets/plank_bar.h"

#include <QList>

namespace ui {

/// The doors of a check as planks, ascending by port: while it runs from each answer, afterwards from the
/// verdict.
class CheckBoard {
public:
    explicit CheckBoard(const probe::CheckPlan &plan);

    /// Takes the answer that was just added, if any. A door with several addresses shows its worst finding.
    void add(const probe::Progress &progress);
    /// Shows what the check meant in the end.
    void finish(const probe::Verdict &verdict);

    [[nodiscard]] const QList<Plank> &planks() const { return m_planks; }
    [[nodiscard]] int count() const { return static_cast<int>(m_planks.size()); }
    [[nodiscard]] int tried() const; ///< doors with at least one answer
    [[nodiscard]] int closedCount() const { return count() - m_promised; }
    [[nodiscard]] int closedTried() const;
    [[nodiscard]] int closedOpened() const; ///< closed doors that opened so far
    [[nodiscard]] bool hasOpened(quint16 port) const;

private:
    void set(quint16 port, Plank::State state);
    [[nodiscard]] bool isPromised(quint16 port) const;

    QList<Plank> m_planks;
    QList<quint16> m_doors;
    int m_promised = 0;
};

/// What a promised door showed so far, for a row that runs along.
[[nodiscard]] Plank::State plankState(probe::Outcome outcome, bool promised);

} // namespace ui
