// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/streams.h"
#include "core/probe/verdict.h"

#include <QStringList>

namespace cli {

/// Ports with one fate, on one line; nothing when there is none.
void sayPorts(const Streams &streams, const QString &word, const QStringList &ports);
/// A line for each fate of the promised doors.
void sayPromised(const Streams &streams, const probe::Verdict &verdict);
/// "File sharing (SMB), port 445" for each.
[[nodiscard]] QStringList namesOf(const std::vector<std::uint16_t> &ports);

} // namespace cli
