// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/witness/witness_list.h"

#include "ui/widgets/button.h"
#include "ui/widgets/rows.h"
#include "ui/window/share_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using witness::Witness;

QString nameOf(Witness witness, const share::Share &share)
{
    switch (witness) {
    case Witness::Promise:
        return WitnessList::tr("your promise");
    case Witness::Policy:
        return WitnessList::tr("your policy file");
    case Witness::Filter: //: %1 a machine
        return WitnessList::tr("%1 itself").arg(share.machine.name);
    case Witness::Measurement:
        return WitnessList::tr("a measurement");
    }
    Q_UNREACHABLE();
}

bool speaks(const witness::Comparison &comparison, Witness witness)
{
    const auto &present = comparison.present;
    return std::find(present.begin(), present.end(), witness) != present.end();
}

namespace {

QString iconOf(Witness witness)
{
    switch (witness) {
    case Witness::Promise:
        return u"card"_s;
    case Witness::Policy:
        return u"rule"_s;
    case Witness::Filter:
        return u"machine"_s;
    case Witness::Measurement:
        return u"friend"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

WitnessList::WitnessList(share::Share share, QWidget *parent)
    : Rows(parent)
    , m_share(std::move(share))
{
    setObjectName(u"origins"_s);
}

/// What stands at the right of a witness.
WitnessList::Look WitnessList::lookOf(Witness witness, const std::optional<witness::Comparison> &comparison)
{
    if (!comparison)
        return {};
    const bool isHeard = ui::speaks(*comparison, witness);
    if (comparison->troubles.contains(witness))
        return {tr("Cannot say"), Role::Attention, isHeard};
    if (!isHeard)
        return {tr("Not asked"), Role::Ink2, false};
    const witness::Parting *parting = comparison->first();
    if (!parting)
        return comparison->isCompared ? Look{tr("Says the same"), Role::Accent, true}
                                      : Look{{}, Role::Ink2, true};
    if (witness == parting->first || witness == parting->second)
        return {tr("Here they part"), Role::Attention, true};
    return witness < parting->first ? Look{tr("Says the same"), Role::Accent, true}
                                    : Look{tr("Comes after that"), Role::Ink2, true};
}

void WitnessList::setState(const witness::Sources &sources,
    const std::optional<witness::Comparison> &comparison, const std::optional<share::PolicyToday> &today,
    const QDateTime &now)
{
    clear();
    const QString &machine = m_share.machine.name;
    const QString &who = m_share.person.name;
    QStringList ports;
    for (const share::Door &door : m_share.service.doors)
        ports << QString::number(door.port);
    //: %1 friend, %2 machine, %3 ports
    addRow(Witness::Promise, lookOf(Witness::Promise, comparison),
        tr("You meant: %1, %2, port %3").arg(who, machine, ports.join(u", "_s)), {});
    const QString seen = !today ? QString()
        : today->isLive         ? tr("Read just now.")
                                : tr("As you showed it %1.").arg(momentWords(today->at, now));
    addRow(Witness::Policy, lookOf(Witness::Policy, comparison),
        today ? tr("Your policy file") : tr("Your policy file was never seen"), seen);
    addRow(Witness::Filter, lookOf(Witness::Filter, comparison),
        sources.filter ? tr("What %1 itself enforces").arg(machine)
                       : tr("Nobody has asked %1 itself").arg(machine),
        sources.filter ? tr("Pasted %1.").arg(momentWords(sources.filterAt, now))
                       : tr("One command there, and paste what it prints."),
        comparison && !sources.filter);
    const auto &run = sources.run;
    addRow(Witness::Measurement, lookOf(Witness::Measurement, comparison),
        !run                 ? tr("Nothing was measured yet")
            : run->isAudit() ? tr("%1 tried every door").arg(who)
                             : tr("%1 checked the door").arg(who),
        run ? tr("It ended %1.").arg(momentWords(run->endedAt(), now)) : QString());
}

void WitnessList::addRow(
    Witness witness, const Look &look, const QString &words, const QString &detail, bool offersPaste)
{
    auto *row = new OutcomeRow(this);
    row->setIcon(iconOf(witness), look.speaks ? Role::Ink : Role::Ink2);
    row->setTitle(words, look.colour == Role::Attention);
    row->setDetail(detail);
    row->setWord(look.word, look.colour);
    if (offersPaste) {
        auto *paste = new Button(ButtonKind::Link, tr("Paste it…"), row);
        paste->setObjectName(u"pasteIt"_s);
        connect(paste, &QAbstractButton::clicked, this, &WitnessList::pasteRequested);
        row->setAction(paste);
    }
    add(row);
}

} // namespace ui
