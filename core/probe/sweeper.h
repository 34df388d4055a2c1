// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/endpoint.h"
#include "core/probe/outcome.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace probe {

/// The port to many TCP connects at once: thousands of connections under way, each from a new source port and
/// hung up as soon as it stands. Works in batches: what shall be tried goes in, what became of it comes out.
/// The sweeper keeps the time, so that a practice network can keep its own. It decides nothing about pace.
/// io::EpollSweeper and io::QtSweeper are the real ones.
class Sweeper {
public:
    /// One attempt. The tag comes back with the answer; no two attempts under way have the same.
    struct Knock {
        Endpoint endpoint;
        std::uint32_t tag = 0;
    };
    /// What became of one. NameNotFound never comes.
    struct Echo {
        std::uint32_t tag = 0;
        Outcome outcome = Outcome::Silent;
        /// From the attempt to the answer; 0 when the system answered by itself, before anything was sent.
        std::chrono::microseconds took{0};
        /// The system refused to try or knew at once that there is no way: nothing was sent.
        bool isAtOnce = false;
    };
    struct Report {
        std::chrono::microseconds now{0}; ///< since open()
        /// How long the sweeper could not look, when that was longer than it should be: the process was
        /// stopped, the computer slept or was busy. Answers that came in the meantime are still read.
        std::chrono::microseconds gap{0};
        std::span<const Echo> echoes;
    };
    using Handler = std::function<void(const Report &)>;

    virtual ~Sweeper() = default;

    /// The most attempts that this computer lets be under way at once; at least 1.
    [[nodiscard]] virtual int room() const = 0;
    /// From now on \a handler is called from the event loop of the caller's thread every few milliseconds,
    /// with what came in since the last call, until close(). The handler may call knock() and close(), and
    /// may destroy the sweeper's user, not the sweeper. Opening an open sweeper closes it first.
    virtual void open(Handler handler) = 0;
    /// Starts the attempts, in this order. An attempt is Silent when \a timeout has passed and its answer,
    /// looked for once more then, is not there. An attempt without room ends as LocalFailure. Every attempt
    /// comes back once, in a later report. Only while open; \a timeout is positive.
    virtual void knock(std::span<const Knock> knocks, std::chrono::microseconds timeout) = 0;
    /// Lets go of all attempts at once and forgets the handler. Nothing happens when it is not open.
    virtual void close() = 0;
};

} // namespace probe
