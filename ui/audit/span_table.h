// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probe/audit_result.h"

#include <QTreeWidget>

namespace ui {

/// What each address answered, one row for neighbouring ports with the same answer.
class SpanTable : public QTreeWidget {
    Q_OBJECT

public:
    static constexpr int mostRows = 2000; ///< of one address; the export has them all

    explicit SpanTable(QWidget *parent = nullptr);
    void setResult(const probe::AuditResult &result);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace ui
