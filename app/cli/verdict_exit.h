// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit.h"
#include "core/probe/verdict.h"

namespace cli {

/// As promised is yes; what was measured and differs is no; what proves nothing could not be found out.
[[nodiscard]] inline Exit exitOf(probe::Verdict::Kind kind)
{
    using Kind = probe::Verdict::Kind;
    switch (kind) {
    case Kind::AsPromised:
        return Exit::Yes;
    case Kind::Leaking:
    case Kind::LooselyClosed:
    case Kind::ServiceDown:
    case Kind::NotThereYet:
        return Exit::No;
    case Kind::Undecided:
    case Kind::YourSideFirst:
        break;
    }
    return Exit::Unknown;
}

} // namespace cli
