// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/review.h"

#include <QDialog>

class QDateEdit;

namespace ui {

class Field;
class FieldFault;
class HistoryDesk;

/// Accepts a deviation for a while: why, and until when.
class AcceptDialog : public QDialog {
    Q_OBJECT

public:
    AcceptDialog(HistoryDesk &desk, const history::Review &review, QWidget *parent = nullptr);

private:
    void buildUi(const QString &deviation);
    void take();

    HistoryDesk &m_desk;
    QString m_review;
    Field *m_reason;
    QDateEdit *m_until;
    FieldFault *m_fault;
};

} // namespace ui
