// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/plan.h"

#include <QWidget>

class QCheckBox;

namespace ui {

class Button;

/// What the engine does not do without being told: touch a file that is made elsewhere, or use a group that
/// gives more than the share. The patch can be taken instead.
class ConsentBox : public QWidget {
    Q_OBJECT

public:
    explicit ConsentBox(QWidget *parent = nullptr);

    /// Nothing to ask: hides itself.
    void show(policy::Agreement needs, const QString &friendName);
    void setCanSave(bool can);

Q_SIGNALS:
    void agreed(policy::Agreement needs);
    void patchSaveRequested();

private:
    policy::Agreement m_needs = policy::Agreement::None;
    QCheckBox *m_tick;
    Button *m_save;
    bool m_canSave = false;
};

/// The first thing that a refusal asks for, and only when with it there would be a plan.
[[nodiscard]] policy::Agreement neededBy(const policy::Refusal &refusal);

} // namespace ui
