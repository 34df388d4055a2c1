// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lone_page.h"

#include <QKeyEvent>

namespace ui {

LonePage::LonePage(QWidget *parent)
    : Page(parent)
{
    connect(this, &Page::backRequested, this, &LonePage::left);
}

void LonePage::keyPressEvent(QKeyEvent *event)
{
    if (!isBack(*event))
        Page::keyPressEvent(event);
    else if (!cancel())
        Q_EMIT left();
}

} // namespace ui
