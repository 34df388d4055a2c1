// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

namespace ui {

/// A page outside of a flow, which has no page before it: Back, Esc and Alt+Left leave it, unless something
/// runs that Esc stops first.
class LonePage : public Page {
    Q_OBJECT

public:
    explicit LonePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui
