// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/check_table.h"

#include "core/probe/verdict_words.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace ui {

CheckTable::CheckTable(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(4);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Every door with its answer"));
    header()->setAccessibleName(accessibleName());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CheckTable::setResult(const probe::CheckResult &result)
{
    setHeaderLabels({tr("Door"), tr("Address"), tr("Answer"), tr("Time")});
    clear();
    for (const probe::ProbeResult &each : result.results) {
        const auto &doors = result.plan.doors;
        const auto door = std::find_if(doors.begin(), doors.end(),
            [&each](const probe::Door &d) { return d.port == each.endpoint.port; });
        const QString name
            = door == doors.end() ? probe::doorName(each.endpoint.port) : probe::doorName(*door);
        //: %1 a number of milliseconds
        const QString took = tr("%1 ms").arg(QLocale().toString(each.took.count()));
        addTopLevelItem(new QTreeWidgetItem(
            {name, each.endpoint.address.toString(), probe::describe(each.outcome), took}));
    }
    for (int column = 0; column < columnCount(); ++column)
        resizeColumnToContents(column);
    updateGeometry();
}

QSize CheckTable::sizeHint() const
{
    const int row = std::max(sizeHintForRow(0), fontMetrics().height() + 2);
    return {
        space(60), header()->sizeHint().height() + std::min(topLevelItemCount(), 8) * row + 2 * frameWidth()};
}

QSize CheckTable::minimumSizeHint() const
{
    return {space(20), sizeHint().height()};
}

} // namespace ui
