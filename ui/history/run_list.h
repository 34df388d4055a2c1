// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace ui {

class HistoryDesk;

/// Every run of a subject in a table, newest first: when, what, result, measured by. Enter or a double click
/// opens one. As high as its rows, up to eight.
class RunList : public QTreeWidget {
    Q_OBJECT

public:
    explicit RunList(QWidget *parent = nullptr);

    void setRuns(const HistoryDesk &desk);

Q_SIGNALS:
    void runRequested(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitRows();
    void request(const QTreeWidgetItem *item);
};

} // namespace ui
