// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QPointer>

namespace ui {

/// Calls \a use with the answer, in the thread that gives it, unless \a who is gone by then. QFuture::then()
/// with a context does not stand a context that is destroyed first (Qt 6.4 asserts it).
template <typename T, typename Use> void later(QFuture<T> future, QObject *who, Use use)
{
    future.then([who = QPointer<QObject>(who), use](const T &answer) {
        if (who)
            use(answer);
    });
}

} // namespace ui
