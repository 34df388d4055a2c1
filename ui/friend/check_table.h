// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/check_result.h"

#include <QTreeWidget>

namespace ui {

/// Every door of a check with its address, its answer and the time that took.
class CheckTable : public QTreeWidget {
    Q_OBJECT

public:
    explicit CheckTable(QWidget *parent = nullptr);
    void setResult(const probe::CheckResult &result);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace ui
