// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/plan.h"

#include <QByteArray>
#include <QStringList>
#include <QWidget>

namespace ui {

class ChoiceGrid;
class Text;

/// How the friend stands in the rule: by login, in a group of the file, or through a tag of the machine.
class NamingForm : public QWidget
{
    Q_OBJECT

public:
    explicit NamingForm(QWidget *parent = nullptr);

    /// The groups of \a policy and the machine's tags can be chosen.
    void show(const policy::Naming &naming, const QByteArray &policy, const QStringList &tags, const QString &friendName);

Q_SIGNALS:
    void chosen(const policy::Naming &naming);

private:
    ChoiceGrid *m_grid;
    Text *m_note;
    QStringList m_groups;
    QStringList m_tags;
    bool m_isFilled = false;
};

/// Names of the groups in a policy file, in its order; empty when it cannot be read.
[[nodiscard]] QStringList groupsIn(const QByteArray &policy);

} // namespace ui
