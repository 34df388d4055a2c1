// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/engine.h"

#include <set>
#include <string>

namespace testing {

/// What the engine lets through, as naive::reach() spells it.
inline std::set<std::string> probed(const policy::Opening &opening, const std::vector<int> &probes)
{
    std::set<std::string> out;
    const auto add = [&](const char *prefix, const std::vector<policy::PortRange> &ranges) {
        for (const int port : probes) {
            for (const policy::PortRange &range : ranges)
                if (range.first <= port && port <= range.last)
                    out.insert(prefix + std::to_string(port));
        }
    };
    add("6/", opening.tcp);
    add("17/", opening.udp);
    for (const QByteArray &app : opening.apps)
        out.insert("app/" + app.toStdString());
    return out;
}

} // namespace testing
