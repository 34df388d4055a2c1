// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/pace.h"
#include "core/probe/port_set.h"

#include <QWidget>

#include <optional>

namespace ui {

class ChoiceGrid;
class Field;

/// What an audit is asked to do: which doors, and, folded away, how fast to knock.
class AuditForm : public QWidget {
    Q_OBJECT

public:
    explicit AuditForm(QWidget *parent = nullptr);

    /// The doors to try; nothing while they are not said.
    [[nodiscard]] std::optional<probe::PortSet> ports() const;
    /// Nothing: as the path allows.
    [[nodiscard]] std::optional<probe::Pace> pace() const;

Q_SIGNALS:
    void changed();

private:
    QWidget *buildPaces();
    void showFault();

    ChoiceGrid *m_which;
    Field *m_range;
    ChoiceGrid *m_paces;
};

} // namespace ui
