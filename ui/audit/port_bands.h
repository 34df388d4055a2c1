// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/audit_verdict.h"
#include "ui/widgets/range_bar.h"

namespace ui {

/// The ports of an audit as bands for a RangeBar: neighbours in one state are one band. \a ports are those
/// that were to be tried; what the verdict does not name is not known, or not tried yet where the audit was
/// cut short.
[[nodiscard]] QList<PortBand> bandsOf(
    const probe::Verdict &verdict, const probe::PortSet &ports, bool isPartial);

} // namespace ui
