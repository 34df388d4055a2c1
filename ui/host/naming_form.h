// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/rule_look.h"

#include <QStringList>
#include <QWidget>

namespace ui {

class ChoiceGrid;
class Text;

/// How the friend stands in the rule: by login, in a group of the file, or through a tag of the machine.
class NamingForm : public QWidget {
    Q_OBJECT

public:
    explicit NamingForm(QWidget *parent = nullptr);

    /// The groups of the file and the machine's tags can be chosen; each says who else is in it and what else
    /// it gives.
    void show(const policy::Naming &naming, const std::vector<share::GroupOfFile> &groups,
        const QStringList &tags, const QString &friendName);

Q_SIGNALS:
    void chosen(const policy::Naming &naming);

private:
    ChoiceGrid *m_grid;
    Text *m_note;
    std::vector<share::GroupOfFile> m_groups;
    QStringList m_tags;
    bool m_isFilled = false;
};

} // namespace ui
