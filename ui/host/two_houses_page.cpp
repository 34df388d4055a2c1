// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/two_houses_page.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

TwoHousesPage::TwoHousesPage(HostSession &session, QWidget *parent)
    : HostPage(session, share::Step::TwoHouses, parent)
{
    setObjectName(u"twoHousesPage"_s);
    header()->setTitle(tr("Two houses, one door"));
    header()->setLine(
        tr("There are two ways to let a friend use something of yours. Halfdoor does the second one."));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space(5));
    columns->addLayout(makeInviting(), 1);
    columns->addLayout(makeSharing(), 1);
    body()->addLayout(columns);
    footer()->back()->hide();
    if (session.ports().skipTwoHouses) {
        Button *skip = footer()->addFlat(tr("&Do not show this page again"));
        connect(skip, &QAbstractButton::clicked, this, [this] {
            this->session().ports().skipTwoHouses();
            primary();
        });
    }
}

/// Sources: Tailscale docs "Inviting vs sharing" and "User roles", 2026-01-05 and 2025-12-04.
QVBoxLayout *TwoHousesPage::makeInviting()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space(1));
    column->addWidget(new Drawing(u"onehouse"_s, scaled(300), tr("One house with two people in it."), this),
        0, Qt::AlignHCenter);
    column->addWidget(groupHeading(tr("Inviting a person"), this));
    column->addWidget(new Text(tr("Your friend moves into your house."), TextRole::Body, Role::Ink2, this));
    auto *rows = new Rows(this);
    rows->add(iconRow(u"house"_s,
        tr("They join your tailnet and may do what your rules let members do. In a new tailnet that is "
           "everything."),
        rows));
    rows->add(iconRow(u"login"_s, tr("They count as a user of your plan."), rows));
    column->addWidget(rows);
    column->addStretch(1);
    return column;
}

QVBoxLayout *TwoHousesPage::makeSharing()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(space(1));
    column->addWidget(new Drawing(u"houses"_s, scaled(300),
                          tr("Two houses, joined by a door whose upper half stands open."), this),
        0, Qt::AlignHCenter);
    column->addWidget(new Text(tr("Sharing one machine"), TextRole::Section, Role::Accent, this));
    column->addWidget(
        new Text(tr("Each keeps a house. One door joins them."), TextRole::Body, Role::Ink2, this));
    auto *rows = new Rows(this);
    rows->add(iconRow(u"open"_s,
        tr("They see one machine of yours. How many of its doors open is up to your rules: here, one."),
        rows));
    rows->add(iconRow(
        u"shut"_s, tr("It works one way. Your machine cannot start a connection to their devices."), rows));
    rows->add(iconRow(u"login"_s,
        tr("No extra user, on any plan. Each of you must be the owner or an admin of your own tailnet."),
        rows));
    column->addWidget(rows);
    column->addStretch(1);
    return column;
}

void TwoHousesPage::primary()
{
    if (took(flow().markRead()))
        Q_EMIT nextRequested();
}

QString TwoHousesPage::help() const
{
    return tr(
        "<p>Inviting a person makes them a member of your tailnet. Sharing a machine shows them this "
        "one machine; your policy decides which of its ports open.</p><p>Halfdoor changes the policy "
        "first and invites afterwards, so that there is no moment in which more is open than you want.</p>");
}

} // namespace ui
