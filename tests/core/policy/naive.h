// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <set>
#include <string>
#include <vector>

/// A second reading of the documentation, slow and simple, that shares no code with core/policy: it walks
/// plain JSON, compares addresses as strings of bits, and lists single ports. For tests only.
namespace naive {

struct Machine {
    std::string login; ///< empty: tagged, or a host behind a route
    std::vector<std::string> tags;
    std::string v4;
    std::string v6;
    bool isFriend = false; ///< of another tailnet
    std::string role = "member";
};

/// `6/22`, `17/53` …: protocol and port, of the ports in \a probes, that \a from may open on \a to;
/// `app/NAME` besides. Conditions hold. \a policy is plain JSON without comments.
[[nodiscard]] std::set<std::string> reach(const nlohmann::json &policy, const Machine &from,
    const Machine &to, bool isV6, const std::vector<int> &probes);

} // namespace naive
