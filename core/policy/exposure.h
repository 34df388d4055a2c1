// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/engine.h"

namespace policy {

/// What a plan looks at: the policy, the share's people and machines, and who else of other tailnets is
/// known.
class Scene {
public:
    Scene(const Policy &policy, const Intent &intent, const Topology *topology);

    [[nodiscard]] const Policy &policy() const { return m_policy; }
    [[nodiscard]] const Topology *topology() const { return m_topology; }
    [[nodiscard]] Engine &engine() { return m_engine; }
    [[nodiscard]] const std::vector<Principal> &machines() const { return m_machines; }
    /// Devices of the share's people.
    [[nodiscard]] const std::vector<Principal> &friends() const { return m_friends; }
    /// Devices of everybody else with whom one of the machines is shared.
    [[nodiscard]] const std::vector<Principal> &others() const { return m_others; }
    /// The address of some device of the friends is not known, so a part of the range may cover it.
    [[nodiscard]] bool hasUnknownFriends() const { return m_hasUnknownFriends; }

private:
    const Policy &m_policy;
    const Topology *m_topology;
    Engine m_engine;
    std::vector<Principal> m_machines;
    std::vector<Principal> m_friends;
    std::vector<Principal> m_others;
    bool m_hasUnknownFriends = false;
};

/// A source that covers people of other tailnets without naming them.
struct OpenSource {
    const Word *word = nullptr;
    bool isAny = false;   ///< `*`, danger-all: routes too
    AddressSet addresses; ///< of an address, alias or ipset
};

/// How one rule lets shared people in.
struct Exposure {
    const Rule *rule = nullptr; ///< nullptr: what an absent section stands for
    std::vector<OpenSource> open;
    QStringList selectors;       ///< sources that let the friends in, open or on purpose
    bool reachesFriends = false; ///< the share's people get in
    bool isOnPurpose = false;    ///< only by selectors that name them
    Opening opens;               ///< over all machines and families
    QStringList machines;
};

/// Every rule through which somebody of another tailnet reaches one of the machines. \a wide is the rule that
/// an absent section stands for.
[[nodiscard]] std::vector<Exposure> exposures(Scene &scene);
[[nodiscard]] std::vector<Finding> findingsOf(const Policy &policy, const std::vector<Exposure> &exposures);

} // namespace policy
