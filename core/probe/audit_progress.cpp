// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/audit_progress.h"

#include <QCoreApplication>
#include <QLocale>

namespace probe {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("probe::AuditProgress", text);
}

/// "41 s", "3 min" or "1 h 5 min".
QString span(std::chrono::milliseconds time)
{
    const auto seconds = static_cast<int>((time.count() + 500) / 1000);
    if (seconds < 100)
        //: seconds
        return words(QT_TRANSLATE_NOOP("probe::AuditProgress", "%1 s")).arg(seconds);
    const int minutes = (seconds + 30) / 60;
    if (minutes < 100)
        //: minutes
        return words(QT_TRANSLATE_NOOP("probe::AuditProgress", "%1 min")).arg(minutes);
    //: hours and minutes
    return words(QT_TRANSLATE_NOOP("probe::AuditProgress", "%1 h %2 min"))
        .arg(minutes / 60)
        .arg(minutes % 60);
}

} // namespace

QString progressLine(const AuditProgress &progress)
{
    using Phase = AuditProgress::Phase;
    const QString elapsed = span(progress.elapsed);
    switch (progress.phase) {
    case Phase::Name:
        return words(QT_TRANSLATE_NOOP("probe::AuditProgress", "asking for the name"));
    case Phase::Path:
        return words(QT_TRANSLATE_NOOP("probe::AuditProgress", "looking at the way there, %1")).arg(elapsed);
    case Phase::Waiting:
        return words(QT_TRANSLATE_NOOP("probe::AuditProgress", "no answer any more, waiting, %1"))
            .arg(elapsed);
    case Phase::Confirm:
        return words(QT_TRANSLATE_NOOP("probe::AuditProgress", "trying once more what answered, %1"))
            .arg(elapsed);
    case Phase::Sweep:
        break;
    }
    const QLocale locale;
    const QString done = locale.toString(progress.done), total = locale.toString(progress.total);
    const QString rate = locale.toString(static_cast<int>(progress.rate));
    if (!progress.left)
        return words(QT_TRANSLATE_NOOP("probe::AuditProgress", "%1 of %2 ports, %3/s, %4"))
            .arg(done, total, rate, elapsed);
    return words(QT_TRANSLATE_NOOP("probe::AuditProgress", "%1 of %2 ports, %3/s, %4, about %5 left"))
        .arg(done, total, rate, elapsed, span(*progress.left));
}

} // namespace probe
