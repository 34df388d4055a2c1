// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/card.h"
#include "core/share/visit.h"

namespace share {

/// The file of one share in the register. readShare(writeShare(x)) == x for every share with a valid id.
inline constexpr qsizetype maxShareBytes = 4 * 1024 * 1024;
[[nodiscard]] QByteArray writeShare(const Share &share);
/// NewerSchema: see peekShare().
[[nodiscard]] Result<Share, CardError> readShare(const QByteArray &bytes);
/// What a list can show of a file that a newer version wrote; nothing when it is no share at all.
[[nodiscard]] std::optional<Share> peekShare(const QByteArray &bytes);

[[nodiscard]] QByteArray writeVisit(const Visit &visit);
[[nodiscard]] Result<Visit, CardError> readVisit(const QByteArray &bytes);

} // namespace share
