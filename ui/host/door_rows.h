// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/share.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class Button;

/// The ports that are shared: one row, and one more for each extra click.
class DoorRows : public QWidget {
    Q_OBJECT

public:
    explicit DoorRows(QWidget *parent = nullptr);

    void setDoors(const std::vector<share::Door> &doors);
    /// What stands in the fields; a port that is no number is 0.
    [[nodiscard]] std::vector<share::Door> doors(const QString &label) const;

Q_SIGNALS:
    /// By the person.
    void edited();

private:
    struct Row {
        QWidget *place = nullptr;
        QLineEdit *port = nullptr;
        QComboBox *protocol = nullptr;
    };
    void addRow(const share::Door &door);

    QVBoxLayout *m_column;
    QLabel *m_label;
    Button *m_more;
    std::vector<Row> m_rows;
};

} // namespace ui
