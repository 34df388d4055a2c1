// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/interrupts.h"

#include <cerrno>
#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>

namespace io {

namespace {

constexpr std::array signals{SIGINT, SIGTERM, SIGHUP};
volatile std::sig_atomic_t told = -1; ///< where the handler writes; it may know nothing else
volatile std::sig_atomic_t wasTold = 0;

void tell(int)
{
    wasTold = 1;
    const int before = errno;
    const std::uint64_t one = 1;
    if (told >= 0 && ::write(told, &one, sizeof one) < 0) {
        // full: it was told already
    }
    errno = before;
}

} // namespace

Interrupts::Interrupts(std::function<void()> asked)
    : m_asked(std::move(asked))
    , m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_descriptor < 0)
        return; // then the process ends, as ever
    told = m_descriptor;
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
        m_notifier->setEnabled(false);
        const auto tellIt = m_asked; // may destroy us
        tellIt();
    });
    struct sigaction action = {};
    action.sa_handler = tell;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < signals.size(); ++i)
        ::sigaction(signals[i], &action, &m_before[i]);
    if (m_before.back().sa_handler == SIG_IGN) // nohup: a terminal that closes ends nothing
        ::sigaction(signals.back(), &m_before.back(), nullptr);
}

Interrupts::~Interrupts()
{
    if (m_descriptor < 0)
        return;
    for (std::size_t i = 0; i < signals.size(); ++i)
        ::sigaction(signals[i], &m_before[i], nullptr);
    told = -1;
    m_notifier.reset();
    ::close(m_descriptor);
}

bool Interrupts::wereTold()
{
    return wasTold != 0;
}

} // namespace io
