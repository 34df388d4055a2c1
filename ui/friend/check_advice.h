// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/verdict.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

/// What the friend can do after a check that did not end as promised: a few steps, in order. Empty for "as
/// promised".
class CheckAdvice {
    Q_DECLARE_TR_FUNCTIONS(ui::CheckAdvice)

public:
    struct Names {
        QString host;
        QString machine;
        QString service;
        QString login; ///< the account that the card expects
    };
    [[nodiscard]] static QStringList steps(const probe::Verdict &verdict, const Names &names);
    /// One sentence that puts the finding into proportion; empty when there is none.
    [[nodiscard]] static QString comfort(const probe::Verdict &verdict, const Names &names);

private:
    [[nodiscard]] static QStringList yourSide(probe::Verdict::Cause cause, const Names &names);
    [[nodiscard]] static QStringList undecided(probe::Verdict::Cause cause, const Names &names);
};

} // namespace ui
