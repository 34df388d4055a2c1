// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/verdict.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/rows.h"

namespace ui {

/// What a check found, door by door: what opens and must not comes first, what is shut stands in one row.
class FoundDoors : public Rows {
    Q_OBJECT

public:
    explicit FoundDoors(QWidget *parent = nullptr);

    /// \a listening: ports of \a machine that a program is known to listen behind.
    void setVerdict(
        const probe::Verdict &verdict, const QString &machine, const std::vector<std::uint16_t> &listening);

private:
    void addDoor(Status status, const QString &title, bool promisedOpen, const QString &word);
    void addFew(
        Status status, const std::vector<std::uint16_t> &ports, const QString &word, const QString &others);
};

} // namespace ui
