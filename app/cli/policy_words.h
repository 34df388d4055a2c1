// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/streams.h"
#include "core/policy/plan.h"

#include <QStringList>

namespace cli {

/// "every TCP port", "TCP 22, 8000–8100 · UDP 53".
[[nodiscard]] QString reachText(const std::vector<policy::Reach> &reach);
/// "FILE:12: warning: …" for a rule that lets people in without naming them, else "note".
[[nodiscard]] QString findingText(const QString &path, const policy::Finding &finding);
/// "who gains on machine: what" for everybody whose reach changes, one line each.
[[nodiscard]] QStringList accessTexts(const std::vector<policy::AccessChange> &access);
void noteAccess(const Streams &streams, const std::vector<policy::AccessChange> &access);
/// Which --agree would let the plan go on.
void noteAgreements(const Streams &streams, const policy::Refusal &refusal);
/// What changes, who gains and loses, warnings: one line each on err.
void notePlan(const Streams &streams, const QByteArray &former, const policy::Plan &plan);
/// Every problem as an error, with its place and its hint.
void complain(const Streams &streams, const QString &path, const policy::Refusal &refusal);
/// Line of a byte offset, from 1.
[[nodiscard]] int lineOf(const QByteArray &text, qsizetype offset);

} // namespace cli
