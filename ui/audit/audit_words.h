// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/audit_progress.h"
#include "core/probe/audit_result.h"
#include "core/probe/verdict_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

/// What an audit says about itself, in plain words.
class AuditWords {
    Q_DECLARE_TR_FUNCTIONS(ui::AuditWords)

public:
    /// The headline, with its full stop; one that is not finished and proves nothing says that first.
    [[nodiscard]] static QString headline(
        const probe::AuditResult &result, const probe::Verdict &verdict, const probe::VerdictText &words);
    /// How sure silence is, one or two sentences an address.
    [[nodiscard]] static QStringList certainty(const probe::AuditResult &result);
    /// What it cost the path.
    [[nodiscard]] static QStringList effort(const probe::AuditResult &result);
    /// “All 65,535 doors of attic (TCP ports). Saturday …, 16:58. It took 4 s.” One that is not finished says
    /// how far it got.
    [[nodiscard]] static QString caption(
        const probe::AuditResult &result, const probe::Verdict &verdict, const QString &machine);
    [[nodiscard]] static QString pace(probe::Pace pace); ///< “gentle”
    /// “23,456 of 131,070 knocks done, 2,100 a second”
    [[nodiscard]] static QString progress(const probe::AuditProgress &progress);
    /// “1 in 1,000,000”, never smaller than \a bound.
    [[nodiscard]] static QString odds(double bound);
    /// “Port 1900”, “96 doors from 8000 to 8095”: a title.
    [[nodiscard]] static QString span(const probe::PortSpan &span);
    /// “4 s”, “3 min 20 s”
    [[nodiscard]] static QString duration(std::chrono::milliseconds time);
};

} // namespace ui
