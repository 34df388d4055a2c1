// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/witness/witness_table.h"

#include "core/probe/verdict_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using witness::Witness;
using witness::Word;

QString iconOfWord(Word word, bool isPromised)
{
    switch (word) {
    case Word::Open:
        return isPromised ? u"open"_s : u"attention"_s;
    case Word::Shut:
    case Word::Silent:
    case Word::ShutByPolicy:
        return u"shut"_s;
    case Word::Refused:
        return isPromised ? u"service"_s : u"loose"_s;
    case Word::BuiltIn:
        return u"chip"_s;
    case Word::Absent:
        return u"minus"_s;
    case Word::NotKnown:
        break;
    }
    return u"unknown"_s;
}

bool isParted(const witness::Comparison &comparison, const witness::Row &row, Witness which)
{
    const witness::Parting *parting = comparison.first();
    if (!parting || (parting->first != which && parting->second != which))
        return false;
    return std::any_of(row.addresses.begin(), row.addresses.end(), [&](const base::Address &address) {
        const auto at = parting->where.find(address);
        return at != parting->where.end() && !at->second.intersected(row.ports).isEmpty();
    });
}

/// “Jellyfin, port 8096”, with the name that the share has for it.
QString titleOfPromised(const probe::PortSet &ports, const share::Share &share)
{
    QStringList names;
    for (const share::Door &door : share.service.doors) {
        if (ports.contains(door.port)) {
            names << probe::doorName(
                probe::Door{door.port, door.label.isEmpty() ? share.service.name : door.label});
        }
    }
    return names.isEmpty() ? probe::portList(ports) : names.join(u"; "_s);
}

} // namespace

WitnessTable::WitnessTable(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"witnesses"_s);
    setRootIsDecorated(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("What each witness says, door by door"));
    header()->setAccessibleName(accessibleName());
}

std::vector<WitnessTable::Line> WitnessTable::linesOf(const witness::Comparison &comparison)
{
    std::vector<Line> lines;
    for (const witness::Row &row : comparison.rows) {
        Line line{row.ports, {}, row.isPromised, row.words, {}};
        for (std::size_t i = 0; i < witness::witnesses.size(); ++i)
            line.parted[i] = isParted(comparison, row, witness::witnesses[i]);
        for (const base::Address &address : row.addresses)
            line.addresses << address.toString();
        const auto same = std::find_if(lines.begin(), lines.end(), [&line](const Line &other) {
            return other.isPromised == line.isPromised && other.words == line.words
                && other.parted == line.parted;
        });
        if (same == lines.end()) {
            lines.push_back(line);
        } else {
            same->ports = same->ports.united(line.ports);
            same->addresses += line.addresses;
        }
    }
    // A port that differs at one address stands in the line that says so, not among all the others as well.
    const auto longest = std::max_element(lines.begin(), lines.end(),
        [](const Line &a, const Line &b) { return a.ports.size() < b.ports.size(); });
    for (const Line &line : lines)
        if (&line != &*longest)
            longest->ports.subtract(line.ports);
    std::erase_if(lines, [](const Line &line) { return line.ports.isEmpty(); });
    return lines;
}

void WitnessTable::setComparison(const witness::Comparison &comparison, const share::Share &share)
{
    clear();
    setColumnCount(static_cast<int>(witness::witnesses.size()) + 1);
    setHeaderLabels({tr("Door"), tr("You promised"), tr("Your policy file"),
        tr("%1 itself").arg(share.machine.name), tr("Measured")});
    const std::vector<Line> lines = linesOf(comparison);
    int most = 0;
    for (const Line &line : lines)
        most = std::max(most, line.ports.size());
    constexpr int many = 1000;
    for (const Line &line : lines) {
        const int count = line.ports.size();
        const bool isBuiltIn = line.words.back() == Word::BuiltIn;
        add(line,
            line.isPromised ? titleOfPromised(line.ports, share)
                : isBuiltIn ? tr("Tailscale’s own: %1").arg(probe::portList(line.ports))
                : count == most && count >= many ? tr("%Ln other door(s)", nullptr, count)
                : count == 1                     ? tr("Port %1").arg(probe::portList(line.ports))
                             : tr("%Ln door(s): %1", nullptr, count).arg(probe::portList(line.ports)));
    }
    for (int column = 0; column + 1 < columnCount(); ++column) { // the last one takes what is left
        resizeColumnToContents(column);
        setColumnWidth(column, columnWidth(column) + space(2));
    }
    fitHeight();
}

void WitnessTable::add(const Line &line, const QString &title)
{
    const Tokens tokens = Tokens::current();
    auto *item = new QTreeWidgetItem(this, {title});
    QStringList addresses = line.addresses;
    addresses.removeDuplicates();
    item->setToolTip(0, u"%1\n%2"_s.arg(probe::portList(line.ports), addresses.join(u", "_s)));
    QStringList said;
    for (std::size_t i = 0; i < witness::witnesses.size(); ++i) {
        const Witness who = witness::witnesses[i];
        const int cell = static_cast<int>(i) + 1;
        const Word word = line.words[i];
        const bool parted = line.parted[i];
        const Role colour = parted                           ? Role::Attention
            : word == Word::Open && line.isPromised          ? Role::Accent
            : word == Word::Absent || word == Word::NotKnown ? Role::Ink2
                                                             : Role::Ink;
        item->setText(cell, witness::describe(word, who));
        item->setIcon(cell,
            QIcon(iconPixmap(
                iconOfWord(word, line.isPromised), scaled(16), tokens[colour], devicePixelRatioF())));
        item->setForeground(cell, tokens[colour]);
        item->setFont(cell, scaledFont(1.0, parted));
        if (parted) //: %1 what a witness says, where it parts from its neighbour
            item->setData(cell, Qt::AccessibleTextRole, tr("%1, here they part").arg(item->text(cell)));
        //: what a screen reader says of one cell: %1 the witness, the head of the column; %2 what it says
        said << tr("%1: %2").arg(headerItem()->text(cell),
            parted ? item->data(cell, Qt::AccessibleTextRole).toString() : item->text(cell));
    }
    item->setData(0, Qt::AccessibleTextRole, u"%1. %2"_s.arg(title, said.join(u"; "_s)));
}

void WitnessTable::fitHeight()
{
    constexpr int mostVisible = 8;
    const int high = std::max(sizeHintForRow(0), fontMetrics().height() + 2);
    setFixedHeight(header()->sizeHint().height() + std::clamp(topLevelItemCount(), 1, mostVisible) * high
        + 2 * frameWidth() + 2);
}

} // namespace ui
