// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

/// A command is one line of thought from top to bottom, so it may wait; nothing else in the program does. The
/// event loop that the sockets and timers need runs inside these functions and nowhere else.
namespace cli {

/// What the future brings; nothing when it is canceled.
template <typename T> [[nodiscard]] std::optional<T> await(QFuture<T> future)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<T> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
    }
    if (future.isCanceled() || future.resultCount() == 0)
        return std::nullopt;
    return future.result();
}

/// Runs the event loop until \a isDone, which is asked about every tenth of a second.
inline void awaitUntil(const std::function<bool()> &isDone)
{
    if (isDone())
        return;
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (isDone())
            loop.quit();
    });
    timer.start(std::chrono::milliseconds(100));
    loop.exec();
}

} // namespace cli
