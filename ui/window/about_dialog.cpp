// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about_dialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"about"_s);
    setWindowTitle(tr("About Halfdoor"));
    auto *words = new QVBoxLayout;
    words->setSpacing(space(1));
    //: %1 version number
    words->addWidget(new Text(
        tr("Halfdoor %1").arg(QLatin1StringView(HALFDOOR_VERSION)), TextRole::Title, Role::Ink, this));
    words->addWidget(
        new Text(tr("Open the top half of the door: let a friend use one service, not your network."),
            TextRole::Body, Role::Ink, this));
    words->addWidget(new Text(
        tr("Halfdoor has no server, no account and no telemetry. What it keeps stays on this computer."),
        TextRole::Body, Role::Ink, this));
    words->addWidget(
        new Text(tr("Halfdoor is not affiliated with Tailscale. Tailscale is a trademark of Tailscale Inc."),
            TextRole::Body, Role::Ink2, this));
    words->addWidget(new Text(tr("Free software under the GNU General Public License, version 3 or later. It "
                                 "comes without warranty."),
        TextRole::Body, Role::Ink2, this));
    auto *close = new Button(ButtonKind::Primary, tr("&Close"), this);
    close->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    auto *top = new QHBoxLayout;
    top->setSpacing(space(3));
    top->addWidget(new Drawing(u"halfdoor-icon"_s, 64,
                       tr("The icon of Halfdoor: a house whose upper half door stands open"), this),
        0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(3));
    column->setSpacing(space(2));
    column->addLayout(top);
    column->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(space(65));
}

} // namespace ui
