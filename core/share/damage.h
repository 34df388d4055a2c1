// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/card.h"

namespace share {

/// What describe() says, of a file of one's own that nobody can be asked for again: "larger than 4096 kB",
/// part of a sentence.
[[nodiscard]] QString damageOf(const CardError &error);

} // namespace share
