// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/console_steps.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/copy_row.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/rows.h"

#include <QCoreApplication>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString policyAddress = u"https://login.tailscale.com/admin/acls/file"_s;

/// Context of the sentences below.
class ConsoleSteps {
    Q_DECLARE_TR_FUNCTIONS(ui::ConsoleSteps)
};

} // namespace

QWidget *consoleSteps(const HostUiPorts &ports, const QString &linkWords, const QString &address,
    const QStringList &steps, QWidget *parent)
{
    auto *place = new QWidget(parent);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    if (ports.openUrl) {
        auto *link = new Button(ButtonKind::Link, linkWords, place);
        link->setToolTip(address);
        column->addWidget(link, 0, Qt::AlignLeft);
        QObject::connect(
            link, &QAbstractButton::clicked, place, [open = ports.openUrl, address] { open(QUrl(address)); });
    } else {
        column->addWidget(new CopyRow(linkWords, address, place));
    }
    auto *rows = new Rows(place);
    int number = 1;
    for (const QString &step : steps)
        rows->add(numberedRow(number++, step, rows));
    column->addWidget(rows);
    return place;
}

QWidget *policySteps(const HostUiPorts &ports, QWidget *parent)
{
    return consoleSteps(ports, ConsoleSteps::tr("Open your policy file in the admin console"), policyAddress,
        {ConsoleSteps::tr("Open “Access controls” there, and in it the JSON editor."),
            ConsoleSteps::tr("Select everything and copy it."),
            ConsoleSteps::tr("Paste it below. Nothing is changed yet.")},
        parent);
}

QWidget *saveSteps(const HostUiPorts &ports, QWidget *parent)
{
    return consoleSteps(ports, ConsoleSteps::tr("Open your policy file in the admin console"), policyAddress,
        {ConsoleSteps::tr("The new file is on your clipboard. Select everything there and paste over it."),
            ConsoleSteps::tr(
                "Press Save. If Tailscale refuses it, nothing has changed: copy its sentence and come back."),
            ConsoleSteps::tr("Then copy everything out again. Halfdoor compares it with the plan.")},
        parent);
}

} // namespace ui
