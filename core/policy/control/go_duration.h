// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <cstdint>

namespace policy::control {

/// A time as Go writes it (`1h30m`), in nanoseconds. The error is Go's own message (package time,
/// ParseDuration).
[[nodiscard]] Result<std::int64_t, QByteArray> parseGoDuration(const QByteArray &text);
/// The reverse, as Go prints it: `168h0m1s`, `1.5s`, `0s`.
[[nodiscard]] QByteArray goDurationText(std::int64_t nanoseconds);

} // namespace policy::control
