// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/run.h"

#include <QWidget>

namespace ui {

class Rows;

/// Name and addresses of a run, apart: what the name led to, and what each address answered by itself.
class NameView : public QWidget {
    Q_OBJECT

public:
    explicit NameView(bool hasTitle = true, QWidget *parent = nullptr);

    void setResult(const probe::CheckPlan &plan, const probe::NameAnswer &name, const history::View &view);

private:
    void addName(const probe::CheckPlan &plan, const probe::NameAnswer &name);
    void addAddress(const base::Address &address, const history::Seen &seen, const probe::CheckPlan &plan);

    bool m_hasTitle;
    Rows *m_rows;
};

} // namespace ui
