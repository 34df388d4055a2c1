// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/share.h"

namespace share {

/// True when the host had shut the promised doors by \a time: his rule was paused or taken out then. What a
/// friend measures later must find them shut.
[[nodiscard]] bool wasShutAt(const Share &share, const QDateTime &time);

} // namespace share
