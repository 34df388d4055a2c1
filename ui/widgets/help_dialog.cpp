// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/help_dialog.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_view.h"
#include "ui/widgets/page.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/text.h"

#include <QDialog>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

bool showHelp(Page *page)
{
    const QString words = page ? page->help() : QString();
    if (words.isEmpty())
        return false;
    auto *dialog = new QDialog(page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"help"_s);
    dialog->setWindowTitle(page->header()->title());
    auto *text = new Text({}, TextRole::Body, Role::Ink, dialog);
    text->setRichText(words);
    text->setMinimumWidth(space(55));
    auto *close = new Button(ButtonKind::Primary, FlowView::tr("&Close"), dialog);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space(3), space(3), space(3), space(3));
    column->setSpacing(space(3));
    column->addWidget(text);
    column->addWidget(close, 0, Qt::AlignRight);
    close->setDefault(true);
    QObject::connect(close, &QAbstractButton::clicked, dialog, &QDialog::accept);
    dialog->open();
    return true;
}

} // namespace ui
