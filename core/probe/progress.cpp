// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/progress.h"

#include <QCoreApplication>

namespace probe {

QString progressLine(const Progress &progress)
{
    if (progress.total == 0)
        return QCoreApplication::translate("probe::Progress", "asking for the name");
    const auto seconds
        = [](std::chrono::milliseconds time) { return QString::number((time.count() + 500) / 1000); };
    const bool isAgain
        = progress.phase == Progress::Phase::Between || progress.phase == Progress::Phase::Again;
    if (isAgain && progress.left)
        return QCoreApplication::translate("probe::Progress", "silent doors once more, %1 s, about %2 s left")
            .arg(seconds(progress.elapsed), seconds(*progress.left));
    if (isAgain)
        return QCoreApplication::translate("probe::Progress", "silent doors once more, %1 s")
            .arg(seconds(progress.elapsed));
    if (progress.left)
        return QCoreApplication::translate("probe::Progress", "%1 of %2 doors tried, %3 s, about %4 s left")
            .arg(QString::number(progress.done), QString::number(progress.total), seconds(progress.elapsed),
                seconds(*progress.left));
    return QCoreApplication::translate("probe::Progress", "%1 of %2 doors tried, %3 s")
        .arg(QString::number(progress.done), QString::number(progress.total), seconds(progress.elapsed));
}

} // namespace probe
