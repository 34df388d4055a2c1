// SPDX-License-Identifier: GPL-3.0-or-later
// A measurement as a host reads it who has shut the promised doors: what the friend was promised must be as
// shut as everything else.
#include "core/probe/verdict.h"

#include <algorithm>

namespace probe {

namespace {

using Kind = Verdict::Kind;
using Cause = Verdict::Cause;

/// Moves promised doors into one of the lists of ports.
void move(std::vector<Door> &doors, std::vector<std::uint16_t> &ports)
{
    for (const Door &door : doors)
        ports.push_back(door.port);
    std::sort(ports.begin(), ports.end());
    ports.erase(std::unique(ports.begin(), ports.end()), ports.end());
    doors.clear();
}

} // namespace

Verdict whenShut(Verdict verdict)
{
    verdict.isShutByHost = true;
    const bool isSilent = verdict.kind == Kind::NotThereYet;
    move(verdict.open, verdict.leaking);
    move(verdict.refused, verdict.cause == Cause::RefusedAtAnAddress ? verdict.leaking : verdict.loose);
    move(verdict.silent,
        verdict.cause == Cause::SilentAtAnAddress ? verdict.leaking
            : isSilent                            ? verdict.shut
                                                  : verdict.unknown);
    verdict.partly.clear();
    if (verdict.kind == Kind::YourSideFirst)
        return verdict;
    if (!verdict.leaking.empty() || !verdict.loose.empty()) {
        verdict.kind = verdict.leaking.empty() ? Kind::LooselyClosed : Kind::Leaking;
        verdict.cause = Cause::None;
    } else if (isSilent) { // the machine is there, or the friend's client does not know it any more
        verdict.kind = Kind::AsPromised;
    }
    return verdict;
}

} // namespace probe
