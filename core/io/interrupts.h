// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <functional>
#include <memory>

namespace io {

/// While it lives, the first Ctrl-C (SIGINT), SIGTERM or SIGHUP (its terminal was closed; not under nohup) is
/// told to \a asked, from the event loop, instead of ending the process. The second one ends it. One at a
/// time.
class Interrupts {
public:
    explicit Interrupts(std::function<void()> asked);
    ~Interrupts();
    Interrupts(const Interrupts &) = delete;
    Interrupts &operator=(const Interrupts &) = delete;

    /// Whether this process was ever asked to end while one lived: then nobody waits for it any more.
    [[nodiscard]] static bool wereTold();

private:
    std::function<void()> m_asked;
    int m_descriptor = -1;
    std::array<struct sigaction, 3> m_before{};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace io
