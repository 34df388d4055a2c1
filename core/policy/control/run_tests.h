// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/control/names.h"
#include "core/policy/control/ssh.h"

namespace policy::control {

/// Runs `tests`: one error at each target that does not hold, and at each malformed test. Source: recorded
/// answers of the policytest family; Tailscale docs, "Policy syntax" (2026-04-08), part "tests". A
/// destination is one host and one port; without `proto` TCP counts; where several devices are named,
/// `accept` asks for all of them and `deny` for none.
void runTests(const Names &names, const Tailnet &tailnet, Report &report);

/// Runs `sshTests` against the `ssh` section alone (recorded: port 22 of the network rules does not matter).
void runSshTests(const Names &names, const Tailnet &tailnet, const SshPolicy &ssh, Report &report);

} // namespace policy::control
