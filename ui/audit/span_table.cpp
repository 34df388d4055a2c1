// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/span_table.h"

#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

SpanTable::SpanTable(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(4);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Every port with its answer"));
    header()->setAccessibleName(accessibleName());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SpanTable::setResult(const probe::AuditResult &result)
{
    struct Row {
        probe::PortSpan span;
        QString answer;
    };
    setHeaderLabels({tr("Ports"), tr("Answer"), tr("How many"), tr("Address")});
    clear();
    QList<QTreeWidgetItem *> items;
    for (const probe::AddressAudit &each : result.addresses) {
        std::vector<Row> rows;
        for (const auto &[outcome, ports] : each.ports)
            for (const probe::PortSpan &span : ports.spans())
                rows.push_back({span, probe::describe(outcome)});
        for (const probe::PortSpan &span : result.plan.ports.minus(each.known()).spans())
            rows.push_back({span, tr("not tried, or not often enough")});
        std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.span < b.span; });
        const auto shown = std::min<std::size_t>(rows.size(), mostRows);
        for (std::size_t i = 0; i < shown; ++i) {
            const probe::PortSpan &span = rows[i].span;
            const QString ports
                = span.size() == 1 ? QString::number(span.first) : u"%1–%2"_s.arg(span.first).arg(span.last);
            items.append(new QTreeWidgetItem(
                {ports, rows[i].answer, QLocale().toString(span.size()), each.address.toString()}));
        }
        if (shown < rows.size()) {
            const int more = static_cast<int>(rows.size() - shown);
            items.append(new QTreeWidgetItem({tr("%n more row(s): see the saved result", nullptr, more), {},
                {}, each.address.toString()}));
        }
    }
    addTopLevelItems(items);
    for (int column = 0; column < columnCount(); ++column)
        resizeColumnToContents(column);
    updateGeometry();
}

QSize SpanTable::sizeHint() const
{
    constexpr int mostVisible = 9;
    const int row = std::max(sizeHintForRow(0), fontMetrics().height() + 2);
    return {space(60),
        header()->sizeHint().height() + std::min(topLevelItemCount(), mostVisible) * row + 2 * frameWidth()};
}

QSize SpanTable::minimumSizeHint() const
{
    return {space(20), sizeHint().height()};
}

} // namespace ui
