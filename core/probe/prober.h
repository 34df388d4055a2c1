// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/probe_result.h"

#include <QFuture>

namespace probe {

/// The port to TCP: one attempt to connect, then hang up at once. io::TcpProber is the real one.
class Prober {
public:
    virtual ~Prober() = default;
    /// One attempt from a new source port; \a timeout is positive. Any number may be under way at once.
    /// The future is finished in the caller's thread, and canceled if the prober is destroyed first.
    [[nodiscard]] virtual QFuture<ProbeResult> probe(
        const Endpoint &endpoint, std::chrono::milliseconds timeout)
        = 0;
};

} // namespace probe
