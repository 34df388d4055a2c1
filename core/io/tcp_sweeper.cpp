// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/tcp_sweeper.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include "core/io/epoll_sweeper.h"
#else
#include "core/io/qt_sweeper.h"
#endif

namespace io {

std::unique_ptr<probe::Sweeper> tcpSweeper()
{
#ifdef Q_OS_LINUX
    return std::make_unique<EpollSweeper>();
#else
    return std::make_unique<QtSweeper>();
#endif
}

} // namespace io
