// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/card_dialog.h"

#include "ui/friend/friend_session.h"
#include "ui/friend/statement_view.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString addressesOf(const share::Card &card)
{
    QStringList out;
    for (const base::Address &address : card.addresses)
        out << address.toString();
    return out.join(u", "_s);
}

QString doorsOf(const share::Card &card)
{
    QStringList out;
    for (const share::Door &door : card.doors)
        out << (door.protocol == policy::Protocol::Udp ? u"udp %1"_s : u"tcp %1"_s).arg(door.port);
    return out.join(u", "_s);
}

} // namespace

CardDialog::CardDialog(FriendSession &session, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"cardDialog"_s);
    setWindowTitle(tr("The card"));
    const share::Card &card = session.card();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space(3), space(3), space(3), space(3));
    grid->setHorizontalSpacing(space(3));
    grid->setVerticalSpacing(space(1));
    grid->setColumnStretch(1, 1);
    grid->addWidget(
        new Text(tr("This is what %1 claims. Nothing here has been measured.").arg(session.hostName()),
            TextRole::Body, Role::Ink2, this),
        0, 0, 1, 2);
    const QList<QPair<QString, QString>> lines{
        {tr("From"),
            card.hostLogin.isEmpty() ? card.hostName : u"%1, %2"_s.arg(card.hostName, card.hostLogin)},
        {tr("For"),
            card.friendName.isEmpty() ? card.friendLogin
                                      : u"%1, %2"_s.arg(card.friendName, card.friendLogin)},
        {tr("Service"), session.serviceName()},
        {tr("Machine"), card.machine},
        {tr("Full name"), card.dnsName},
        {tr("Addresses"), addressesOf(card)},
        {tr("Open doors"), doorsOf(card)},
        {tr("Made on"), dayOf(session.cardDay())},
        {tr("Ends on"), card.end.isValid() ? dayOf(card.end) : tr("no end")},
        {tr("Number"), card.nonce},
    };
    int row = 1;
    for (const auto &[label, value] : lines) {
        if (value.isEmpty())
            continue;
        grid->addWidget(new Text(label, TextRole::Body, Role::Ink2, this), row, 0);
        auto *text = new Text(value, TextRole::Body, Role::Ink, this);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(text, row++, 1);
    }
    auto *close = new Button(ButtonKind::Primary, tr("&Close"), this);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    grid->addWidget(close, row, 1, Qt::AlignRight);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    setMinimumWidth(space(62));
    close->setFocus(Qt::TabFocusReason);
}

} // namespace ui
