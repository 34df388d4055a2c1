// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/streams.h"
#include "core/explain/statements.h"

namespace cli {

/// The heading over the statements of one kind.
[[nodiscard]] QString headingOf(
    explain::Statement::Kind kind, const QString &hostName, explain::Audience audience);
/// For the friend: the sentences alone, under their headings.
void sayStatements(
    const Streams &streams, const std::vector<explain::Statement> &statements, const QString &hostName);

} // namespace cli
