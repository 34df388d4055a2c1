// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/run_list.h"

#include "ui/history/history_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int resultColumn = 2;

} // namespace

RunList::RunList(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"runs"_s);
    setColumnCount(4);
    setHeaderLabels({tr("When"), tr("What"), tr("Result"), tr("Measured by")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAccessibleName(tr("Every run, newest first"));
    header()->setAccessibleName(accessibleName());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTreeWidget::itemActivated, this, &RunList::request);
}

void RunList::setRuns(const HistoryDesk &desk)
{
    clear();
    const Tokens tokens = Tokens::current();
    const auto &runs = desk.runs();
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        const RunWords words = wordsOf(*run, desk);
        auto *item = new QTreeWidgetItem(this, {words.when, words.what, words.result, words.by});
        item->setData(0, idRole, run->id);
        const QColor colour = tokens[colourOf(words.status)];
        item->setIcon(
            resultColumn, QIcon(iconPixmap(iconOf(words.status), scaled(16), colour, devicePixelRatioF())));
        item->setForeground(resultColumn, colour);
    }
    fitRows();
}

void RunList::fitRows()
{
    for (int column = 0; column + 1 < columnCount(); ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, columnWidth(column) + space(2));
    }
    constexpr int mostVisible = 8;
    const int high = std::max(sizeHintForRow(0), fontMetrics().height() + 2);
    setFixedHeight(header()->sizeHint().height() + std::min(topLevelItemCount(), mostVisible) * high
        + 2 * frameWidth() + 2);
}

void RunList::request(const QTreeWidgetItem *item)
{
    Q_EMIT runRequested(item->data(0, idRole).toString());
}

/// The base class would let Enter through to the page, whose first button is another one.
void RunList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !currentItem())
        return QTreeWidget::keyPressEvent(event);
    event->accept();
    request(currentItem());
}

} // namespace ui
