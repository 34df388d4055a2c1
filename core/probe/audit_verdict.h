// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/audit_result.h"
#include "core/probe/situation.h"
#include "core/probe/verdict.h"

namespace probe {

/// Reads an audit as a check is read: the closed sample is every port of the plan that is not promised, and
/// an unpromised port that opens counts wherever it is. Lists may have 65,535 entries: show them with
/// spansOf(). Silence counts as shut only where the address has a control and a bound for what may have been
/// missed.
[[nodiscard]] Verdict verdict(const AuditResult &result, const Situation &situation);

/// The ports of a verdict for showing: `spansOf(verdict.shut).text()` is "1-8095,8097-65535".
[[nodiscard]] PortSet spansOf(const std::vector<std::uint16_t> &ports);

/// Something leaks, and it may be Tailscale's own port: started again in the middle it listens elsewhere
/// (newFakePeerAPIListener in ipn/ipnlocal/peerapi.go of tailscale.com, read on 2026-11-22). Whoever can ask
/// the client again does so before he believes the leak. False where the client announced nothing.
[[nodiscard]] bool mayHaveMovedPort(const AuditResult &result);

} // namespace probe
