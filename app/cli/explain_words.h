// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/streams.h"
#include "core/explain/statements.h"
#include "core/share/card.h"

namespace cli {

/// What a card tells about the set-up.
[[nodiscard]] explain::Setup setupOf(const share::Card &card);
/// The heading over the statements of one kind.
[[nodiscard]] QString headingOf(explain::Statement::Kind kind, const QString &hostName);
/// The sentences alone, under their headings.
void sayStatements(
    const Streams &streams, const std::vector<explain::Statement> &statements, const QString &hostName);

} // namespace cli
