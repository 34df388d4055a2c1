// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audit_words.h"

#include "app/cli/command.h"
#include "app/cli/verdict_lines.h"
#include "core/probe/audit_verdict.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr std::size_t mostSpans = 24; ///< of a line; `--json` has all

/// "22, 8000-8100 and 31 more ranges"; a few by name.
QStringList spanNames(const std::vector<std::uint16_t> &ports, bool byName)
{
    constexpr std::size_t fewNames = 8;
    const probe::PortSet set = probe::spansOf(ports);
    if (byName && ports.size() <= fewNames)
        return namesOf(ports);
    QStringList names;
    for (std::size_t i = 0; i < set.spans().size() && i < mostSpans; ++i)
        names.append(probe::PortSet::of(set.spans()[i]).text());
    if (set.spans().size() > mostSpans)
        names.append(QCoreApplication::translate(
            "cli", "%n more ranges", nullptr, static_cast<int>(set.spans().size() - mostSpans)));
    return names;
}

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', share > 0 && share < 0.01 ? 2 : 1) + QChar(0xA0) + u'%';
}

void sayAddress(const Streams &streams, const probe::AddressAudit &audit)
{
    const QLocale locale;
    const QString address = audit.address.toString();
    if (!audit.hasControl) {
        note(streams, translate("cli", "%1: nothing answered, so silence proves nothing").arg(address));
        return;
    }
    if (!audit.missBound)
        return;
    const double oneIn = (1 / std::max(*audit.missBound, 1e-18)) * (1 + 1e-9); // 1e9 is 1e9, not a bit less
    const double zeros = std::pow(10, std::floor(std::log10(oneIn)));
    const QString chance = locale.toString(std::floor(oneIn / zeros) * zeros, 'f', 0);
    sayFolded(streams,
        translate("cli",
            "  %1: %2 tries of every silent port; %3 of %4 attempts on answering ports got lost; the chance "
            "that a silent port was missed is below 1 in %5")
            .arg(address, locale.toString(audit.tries), percent(audit.loss.value_or(0)),
                locale.toString(audit.controls), chance),
        4);
}

QString paceWord(probe::Pace pace)
{
    switch (pace) {
    case probe::Pace::Gentle:
        return translate("cli", "gentle");
    case probe::Pace::Normal:
        return translate("cli", "normal");
    case probe::Pace::Fast:
        return translate("cli", "fast");
    }
    Q_UNREACHABLE();
}

void sayEffort(const Streams &streams, const probe::AuditResult &result)
{
    const double seconds = std::chrono::duration<double>(result.effort.working).count();
    sayFolded(streams,
        translate("cli", "  pace %1: %2 attempts, %3 s; at most %4 under way and %5 a second")
            .arg(paceWord(result.effort.pace), QLocale().toString(qlonglong(result.effort.attempts)),
                QLocale().toString(seconds, 'f', 1), QLocale().toString(result.effort.halfOpenPeak),
                QLocale().toString(static_cast<int>(result.effort.ratePeak))),
        4);
}

} // namespace

void sayAudit(const Streams &streams, const probe::AuditResult &result, const probe::Verdict &verdict,
    const probe::VerdictText &words)
{
    sayFolded(streams, words.headline);
    sayFolded(streams, words.sentence);
    say(streams);
    sayPromised(streams, verdict);
    sayPorts(streams, translate("cli", "open, should be shut"), spanNames(verdict.leaking, true));
    sayPorts(streams, translate("cli", "loosely closed"), spanNames(verdict.loose, true));
    sayPorts(streams, translate("cli", "shut"), spanNames(verdict.shut, false));
    sayPorts(streams, translate("cli", "not known"), spanNames(verdict.unknown, false));
    sayPorts(streams, translate("cli", "built in, expected"), spanNames(verdict.builtIn, false));
    if (result.effort.attempts > 0)
        say(streams);
    for (const probe::AddressAudit &audit : result.addresses)
        sayAddress(streams, audit);
    if (result.effort.attempts > 0)
        sayEffort(streams, result);
    for (const probe::CheckFault &fault : result.faults)
        note(streams, probe::describe(fault));
    for (const QString &text : words.notes)
        note(streams, text);
}

} // namespace cli
