// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/found_doors.h"

#include "core/probe/verdict_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Names two that a program really listens behind: those say most.
QString shutDoors(
    const probe::Verdict &verdict, const QString &machine, const std::vector<std::uint16_t> &listening)
{
    QStringList names;
    for (const auto port : verdict.shut) {
        if (names.size() < 2 && std::find(listening.begin(), listening.end(), port) != listening.end()
            && !probe::portLabel(port).isEmpty())
            names << probe::doorName(port);
    }
    const auto count = static_cast<int>(verdict.shut.size());
    if (names.isEmpty())
        return FoundDoors::tr("%1 other doors of %2").arg(count).arg(machine);
    //: %3 one or two doors: “Remote login (SSH), port 22”
    return FoundDoors::tr("%1 other doors of %2, among them %3").arg(count).arg(machine, names.join(u"; "_s));
}

} // namespace

FoundDoors::FoundDoors(QWidget *parent)
    : Rows(parent)
{
}

void FoundDoors::setVerdict(
    const probe::Verdict &verdict, const QString &machine, const std::vector<std::uint16_t> &listening)
{
    clear();
    addFew(Status::OpenNotPromised, verdict.leaking, tr("Opens"), tr("%1 more doors"));
    addFew(Status::LooselyClosed, verdict.loose, tr("Loosely closed"),
        tr("%1 more doors: the rule lets you in, nothing listens"));
    for (const probe::Door &door : verdict.open)
        addDoor(Status::OpenAsPromised, probe::doorName(door), true, tr("Opens"));
    for (const probe::Door &door : verdict.refused)
        addDoor(Status::ServiceDown, probe::doorName(door), true, tr("Does not run"));
    for (const probe::Door &door : verdict.silent)
        addDoor(Status::NotThereYet, probe::doorName(door), true, tr("No answer"));
    for (const probe::Door &door : verdict.unprovable)
        addDoor(Status::NotKnownYet, probe::doorName(door), true, tr("Cannot be checked"));
    const auto shut = static_cast<int>(verdict.shut.size());
    if (shut == 1)
        addDoor(Status::Shut, tr("One other door of %1").arg(machine), false, tr("Shut"));
    else if (shut > 1)
        addDoor(Status::Shut, shutDoors(verdict, machine, listening), false, tr("Shut"));
    if (!verdict.unknown.empty())
        addDoor(Status::NotKnownYet, tr("Doors without a clear answer: %1").arg(verdict.unknown.size()),
            false, tr("Not known"));
}

void FoundDoors::addDoor(Status status, const QString &title, bool promisedOpen, const QString &word)
{
    auto *row = new OutcomeRow(this);
    row->setStatus(status);
    row->setTitle(title, colourOf(status) == Role::Attention);
    row->setPromised(promisedOpen ? tr("promised open") : tr("promised shut"));
    row->setWord(word, colourOf(status));
    add(row);
}

/// The first few with their names, the others as one row: the table below has them all.
void FoundDoors::addFew(
    Status status, const std::vector<std::uint16_t> &ports, const QString &word, const QString &others)
{
    constexpr std::size_t most = 4;
    const std::size_t named = ports.size() > most + 1 ? most : ports.size();
    for (std::size_t i = 0; i < named; ++i)
        addDoor(status, probe::doorName(ports.at(i)), false, word);
    if (named < ports.size())
        addDoor(status, others.arg(ports.size() - named), false, word);
}

} // namespace ui
