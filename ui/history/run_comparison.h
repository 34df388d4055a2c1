// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace ui {

class HistoryDesk;
class Rows;

/// Any two runs of a subject, and what changed between them.
class RunComparison : public QWidget {
    Q_OBJECT

public:
    /// \a desk outlives it.
    explicit RunComparison(const HistoryDesk &desk, QWidget *parent = nullptr);

    /// Offers the runs that the desk has now, and compares the newest two.
    void offerRuns();

private:
    void addBox(QHBoxLayout *row, QComboBox *box, const QString &words, const QString &name);
    void compare();

    const HistoryDesk &m_desk;
    QComboBox *m_before;
    QComboBox *m_after;
    Rows *m_changes;
};

} // namespace ui
