// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/friend_page.h"

#include "ui/friend/friend_session.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>

namespace ui {

FriendPage::FriendPage(FriendSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_trouble(new Callout(Callout::Kind::Attention))
{
    m_trouble->hide();
    body()->addWidget(m_trouble);
    connect(&session, &FriendSession::changed, this, [this] {
        if (isVisible()) {
            const QWidget *former = focusWidget();
            showFault();
            showState();
            refresh();
            if (former && former->isHidden())
                focusFirst(); // never on a neighbour by chance: Enter would press that
        }
    });
}

void FriendPage::enter()
{
    showFault();
    showState();
}

void FriendPage::showFault()
{
    m_trouble->setWords({}, m_session.fault());
    m_trouble->setVisible(!m_session.fault().isEmpty());
}

QWidget *sectionHeading(const QString &iconName, const QString &title, QWidget *parent)
{
    auto *place = new QWidget(parent);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, space(0.5), 0, 0);
    row->setSpacing(space(1));
    row->addWidget(new IconLabel(iconName, 20, Role::Ink, place), 0, Qt::AlignVCenter);
    row->addWidget(new Text(title, TextRole::Section, Role::Ink, place), 1);
    return place;
}

} // namespace ui
