// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/practice_panel.h"

#include "core/practice/world.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {

PracticePanel::PracticePanel(HostSession &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_words(new Text({}, TextRole::Detail, Role::Ink2, this))
    , m_accept(new Button(ButtonKind::Small, {}, this))
    , m_open(new Button(ButtonKind::Small, {}, this))
    , m_rehearse(new Button(ButtonKind::Small, tr("Rehearse trouble"), this))
{
    setObjectName(u"practicePanel"_s);
    setProperty("box", u"sunken"_s);
    m_accept->setObjectName(u"friendAccepts"_s);
    m_open->setObjectName(u"openAsFriend"_s);
    m_rehearse->setObjectName(u"rehearse"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(3), space(1), space(3), space(1));
    row->setSpacing(space(1.5));
    row->addWidget(m_words, 1);
    row->addWidget(m_accept);
    row->addWidget(m_open);
    row->addWidget(m_rehearse);
    addMenu(m_rehearse);
    connect(m_accept, &QAbstractButton::clicked, this, &PracticePanel::accept);
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        if (m_session.ports().openAsFriend && !m_card.isEmpty())
            m_session.ports().openAsFriend(m_card);
    });
    connect(&session, &HostSession::changed, this, &PracticePanel::showState);
    showState();
}

void PracticePanel::addMenu(Button *button)
{
    auto *menu = new QMenu(button);
    for (const practice::Rehearsal each : practice::allRehearsals) {
        QAction *action = menu->addAction(practice::describe(each));
        action->setCheckable(true);
        action->setObjectName(practice::idOf(each));
        connect(action, &QAction::toggled, this,
            [this, each](bool on) { m_session.world()->rehearse(each, on); });
    }
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            const auto rehearsal = practice::rehearsalFromId(action->objectName());
            const QSignalBlocker quiet(action);
            action->setChecked(rehearsal && m_session.world()->isRehearsing(*rehearsal));
        }
    });
    button->setMenu(menu);
}

void PracticePanel::setCard(const QByteArray &card)
{
    m_card = card;
    showState();
}

void PracticePanel::accept()
{
    const share::Share &share = m_session.share();
    const auto accepted = m_session.world()->friendAccepts(share.machine.name, share.person.login);
    if (!accepted) {
        m_words->setPlain(api::describe(accepted.error()));
        announce(m_words, m_words->fullText());
    }
}

void PracticePanel::showState()
{
    const share::Share &share = m_session.share();
    const QString name = m_session.friendName();
    m_words->setPlain(tr("Practice: what happens at %1's house").arg(name));
    m_accept->setText(tr("%1 accepts").arg(name));
    m_accept->setVisible(share.invite.state == share::Invite::State::Made && m_session.flow().isConnected());
    m_open->setText(tr("Open the card as %1").arg(name));
    m_open->setVisible(!m_card.isEmpty() && static_cast<bool>(m_session.ports().openAsFriend));
}

} // namespace ui
