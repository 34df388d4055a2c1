// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli {

/// What a command answers to the shell. Documented in `halfdoor-cli --help`.
enum class Exit {
    Yes = 0,      ///< done, or the answer is yes
    No = 1,       ///< the answer is no
    Unusable = 2, ///< wrong usage, or input or output that cannot be used
    Unknown = 3   ///< could not find out
};

} // namespace cli
