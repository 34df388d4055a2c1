// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/control/filter.h"
#include "core/policy/control/problem.h"
#include "core/policy/control/ssh.h"

#include <memory>
#include <optional>

/// What the control plane makes of a policy file: whether it takes it, in its own words, and what every node
/// of an inventory receives. Proved on recorded answers of the service (`../shared/captures`).
namespace policy::control {

/// All that a policy is in one inventory. Owns both; the parts refer to them, so it does not move.
class Network {
public:
    Network(Policy policy, const Topology &topology);
    Network(const Network &) = delete;
    Network &operator=(const Network &) = delete;

    [[nodiscard]] const Policy &policy() const { return m_policy; }
    [[nodiscard]] const Tailnet &tailnet() const { return m_tailnet; }
    [[nodiscard]] const Filters &filters() const { return m_filters; }
    [[nodiscard]] const SshPolicy &ssh() const { return m_ssh; }

private:
    Policy m_policy;
    Tailnet m_tailnet;
    Filters m_filters;
    SshPolicy m_ssh;
};

struct Evaluation {
    std::vector<Problem> problems;    ///< in the order of the file's sections
    std::unique_ptr<Network> network; ///< only for an accepted policy with an inventory

    /// The control plane would accept the file for this tailnet.
    [[nodiscard]] bool isValid() const;
};

/// Reads, validates, compiles and runs the file's tests. \a topology may be null: then only the form is
/// judged, and an info says that the tests were not run.
[[nodiscard]] Evaluation evaluate(const QByteArray &text, const Topology *topology);

} // namespace policy::control
