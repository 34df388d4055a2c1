// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/shut_times.h"

namespace share {

bool wasShutAt(const Share &share, const QDateTime &time)
{
    const bool isSinceThen = share.rule.at.isValid() && share.rule.at <= time;
    if (isSinceThen)
        return share.rule.state == Rule::State::Paused || share.rule.state == Rule::State::Removed;
    bool isShut = false;
    for (const Event &event : share.history) {
        if (event.at > time)
            break;
        if (event.kind == Event::Kind::RulePaused || event.kind == Event::Kind::RuleRemoved)
            isShut = true;
        else if (event.kind == Event::Kind::RuleResumed || event.kind == Event::Kind::RuleSaved
            || event.kind == Event::Kind::RuleConfirmed)
            isShut = false;
    }
    return isShut;
}

} // namespace share
