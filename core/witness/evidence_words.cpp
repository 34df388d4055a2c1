// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/verdict_words.h"
#include "core/witness/witnesses.h"

#include <QCoreApplication>
#include <QLocale>

namespace witness {

namespace {

/// The log shows that the machine's policy rejected something while it was measured.
bool hasRejected(const Comparison &comparison, const Sources &sources)
{
    if (!comparison.provedShut.isEmpty())
        return true;
    if (!sources.log)
        return false;
    const QDateTime begin = sources.run ? sources.run->startedAt() : QDateTime();
    const QDateTime end = sources.run ? sources.run->endedAt() : QDateTime();
    for (const policy::SharedMachine &machine : sources.promise.machines)
        for (const base::Address &address : machine.addresses)
            if (!sources.log->shutByPolicy(address, begin, end).isEmpty())
                return true;
    return false;
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QStringList evidenceNotes(const Comparison &comparison, const Sources &sources)
{
    const auto note = [](const char *text) { return QCoreApplication::translate("witness::Evidence", text); };
    QStringList notes;
    for (const auto &[one, ports] : comparison.unsure)
        //: %1 a witness, such as “saved policy”; %2 ports
        notes.append(note(QT_TRANSLATE_NOOP("witness::Evidence",
                              "%1: whether it lets in %2 is not known, because a rule there names devices or "
                              "addresses that cannot be told from here."))
                         .arg(capital(describe(one)), probe::portList(ports)));
    if (!comparison.provedShut.isEmpty())
        notes.append(note(
            QT_TRANSLATE_NOOP("witness::Evidence",
                "Shut by the policy, not only silent: the machine said so to the friend's client about: %1."))
                         .arg(probe::portList(comparison.provedShut)));
    else if (sources.log && sources.log->rejections.empty())
        notes.append(note(QT_TRANSLATE_NOOP("witness::Evidence",
            "The log has no line about a rejected connection, so it adds nothing. Is it the log of the "
            "friend's Tailscale, from the time of the measurement?")));
    else if (sources.log)
        notes.append(note(QT_TRANSLATE_NOOP("witness::Evidence",
            "The log has rejected connections, but none to a silent port at the time of this measurement, so "
            "it adds nothing. Lines without a time do not count.")));
    if (sources.log && sources.log->isRateLimited)
        notes.append(note(QT_TRANSLATE_NOOP("witness::Evidence",
            "The client writes only a few such lines at a time, so a port that is missing among them may be "
            "shut by the policy as well.")));
    if (comparison.dropped && *comparison.dropped > 0)
        notes.append(note(QT_TRANSLATE_NOOP("witness::Evidence",
                              "The machine dropped %1 packets because of its policy in the meantime. That "
                              "fits silent ports, and proves none of them."))
                         .arg(QLocale().toString(qulonglong(*comparison.dropped))));
    else if (comparison.dropped && hasRejected(comparison, sources))
        notes.append(note(QT_TRANSLATE_NOOP("witness::Evidence",
            "The counter of dropped packets did not grow, though the log shows packets that the policy "
            "rejected: it was not read right before and right after this measurement.")));
    else if (comparison.dropped)
        notes.append(note(QT_TRANSLATE_NOOP("witness::Evidence",
            "The machine dropped nothing because of its policy in the meantime: the silence has another "
            "cause.")));
    else if (sources.drops)
        notes.append(note(QT_TRANSLATE_NOOP("witness::Evidence",
            "The counter of dropped packets began again in the meantime, so it says nothing.")));
    if (comparison.isFilterOlder)
        notes.append(note(QT_TRANSLATE_NOOP("witness::Evidence",
            "The filter was read before the measurement began; it may have changed in between.")));
    return notes;
}

} // namespace witness
