// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_words.h"

#include "core/probe/verdict_words.h"
#include "ui/widgets/words.h"

#include <QLocale>

#include <cmath>

namespace ui {

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

QString AuditWords::odds(double bound)
{
    constexpr double most = 1e12;
    const double raw = std::min(bound > 0 ? 1.0 / bound : most, most);
    if (raw < 2)
        return tr("1 in 2");
    const double step = std::pow(10.0, std::floor(std::log10(raw)));
    //: a chance: %1 is a large number
    return tr("1 in %1").arg(number(static_cast<qint64>(std::floor(raw / step) * step)));
}

QString AuditWords::headline(
    const probe::AuditResult &result, const probe::Verdict &verdict, const probe::VerdictText &words)
{
    const bool isCut = result.partial && verdict.kind == probe::Verdict::Kind::Undecided;
    return isCut ? tr("The audit is not finished.") : words.headline;
}

QStringList AuditWords::certainty(const probe::AuditResult &result)
{
    QStringList lines;
    for (const probe::AddressAudit &each : result.addresses) {
        const QString address = each.address.toString();
        if (!each.hasControl) {
            lines << tr(
                "%1: nothing there answered both at the start and at the end, so its silence proves nothing.")
                         .arg(address);
            continue;
        }
        if (each.missBound) {
            //: %1 address, %2 “1 in 1,000,000”
            lines << tr(
                "%1: the chance that an open door was taken for a shut one is below %2 for each door.")
                         .arg(address, odds(*each.missBound));
        } else {
            lines << tr(
                "%1: it could not be measured how often an answer gets lost, so its silence proves nothing.")
                         .arg(address);
        }
        if (each.loss) {
            const QString share
                = QLocale().toString(*each.loss * 100, 'f', *each.loss > 0 && *each.loss < 0.1 ? 1 : 0);
            lines << (*each.loss > 0
                    ? tr("%1 % of the packets got lost on the way there; every silent door was tried %2 "
                         "times.")
                          .arg(share)
                          .arg(each.tries)
                    : tr("No packet got lost on the way there; every silent door was tried %1 times.")
                          .arg(each.tries));
        }
    }
    return lines;
}

QStringList AuditWords::effort(const probe::AuditResult &result)
{
    const probe::AuditEffort &effort = result.effort;
    QStringList lines{tr("%1 connections were tried, at most %2 at once and at most %3 in one second.")
                          .arg(number(effort.attempts), number(effort.halfOpenPeak),
                              number(std::llround(effort.ratePeak)))};
    lines << (result.plan.pace
            ? tr("The pace was %1, as you chose.").arg(pace(effort.pace))
            : tr("The pace was %1: the path showed that it can bear it.").arg(pace(effort.pace)));
    for (const probe::AddressAudit &each : result.addresses) {
        if (each.roundTrip) {
            const double milliseconds = static_cast<double>(each.roundTrip->count()) / 1000.0;
            lines << tr("%1 answers after %2 ms.")
                         .arg(each.address.toString(),
                             QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
        }
    }
    return lines;
}

QString AuditWords::duration(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::round<std::chrono::seconds>(time).count();
    constexpr std::int64_t minute = 60;
    //: %1 minutes, %2 seconds; then only seconds
    return seconds > minute ? tr("%1 min %2 s").arg(seconds / minute).arg(seconds % minute)
                            : tr("%1 s").arg(std::max<std::int64_t>(seconds, 1));
}

QString AuditWords::caption(
    const probe::AuditResult &result, const probe::Verdict &verdict, const QString &machine)
{
    const QDateTime at = result.startedAt.toLocalTime();
    const QString day = QLocale().toString(at.date(), tr("ddd d MMMM yyyy"));
    const QString time = QLocale().toString(at.time(), QStringLiteral("HH:mm"));
    const QString took = duration(std::chrono::milliseconds(result.startedAt.msecsTo(result.endedAt)));
    const bool isAll = result.plan.ports == probe::PortSet::all();
    const int asked = result.plan.ports.size();
    const int known = asked - static_cast<int>(verdict.unknown.size());
    const QString what = result.partial && known < asked
        ? tr("%1 of %2 doors of %3 are known so far.").arg(number(known), number(asked), machine)
        : isAll ? tr("All 65,535 doors of %1 (TCP ports).").arg(machine)
                : tr("%Ln door(s) of %1 (TCP ports).", nullptr, asked).arg(machine);
    //: %1 which ports, a sentence; %2 day with weekday, %3 time, %4 “4 s”
    return tr("%1 %2, %3. It took %4.").arg(what, day, time, took);
}

QString AuditWords::pace(probe::Pace pace)
{
    switch (pace) {
    case probe::Pace::Gentle:
        return tr("gentle");
    case probe::Pace::Normal:
        return tr("normal");
    case probe::Pace::Fast:
        return tr("fast");
    }
    Q_UNREACHABLE();
}

QString AuditWords::progress(const probe::AuditProgress &progress)
{
    using Phase = probe::AuditProgress::Phase;
    switch (progress.phase) {
    case Phase::Name:
        return tr("Looking up the name");
    case Phase::Path:
        return tr("Measuring the way there");
    case Phase::Waiting:
        return tr("It stopped answering. Waiting for it before going on");
    case Phase::Confirm:
        return tr("Trying once more what answered");
    case Phase::Sweep:
        break;
    }
    //: %1 of %2 doors, each counted at every address; %3 attempts per second: a door is tried more than once
    return tr("%1 of %2 doors done, %3 knocks a second")
        .arg(number(progress.done), number(progress.total), number(std::llround(progress.rate)));
}

QString AuditWords::span(const probe::PortSpan &span)
{
    if (span.size() == 1)
        return capitalised(probe::doorName(span.first));
    //: “96 doors from 8000 to 8095”; %1 and %2 are among them
    return tr("%Ln door(s) from %1 to %2", nullptr, span.size()).arg(span.first).arg(span.last);
}

} // namespace ui
