// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/share.h"

#include <QWidget>

namespace ui {

class ChoiceGrid;
class Field;

/// Which machine: one of those that are known, or one that is typed in.
class MachineForm : public QWidget {
    Q_OBJECT

public:
    explicit MachineForm(QWidget *parent = nullptr);

    /// Shows the machines to choose from and the one of the share. Fields that have the focus are left alone.
    void show(
        const std::vector<share::Machine> &known, const share::Machine &chosen, const QString &hostLogin);
    [[nodiscard]] const share::Machine &machine() const { return m_machine; }
    /// An address that cannot be read, as a sentence; empty: none.
    [[nodiscard]] QString fault() const;

Q_SIGNALS:
    /// By the person.
    void edited();

private:
    void fillGrid(const std::vector<share::Machine> &known);
    void choose(const QString &id);
    void readFields();
    void showFields();

    ChoiceGrid *m_grid;
    QWidget *m_fields;
    Field *m_name;
    Field *m_addresses;
    Field *m_dnsName;
    std::vector<share::Machine> m_known;
    share::Machine m_machine;
    QString m_hostLogin;
    bool m_byHand = false;
};

} // namespace ui
