// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/invite_page.h"

#include "ui/friend/friend_session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_clock.h"
#include "ui/widgets/rows.h"

#include <QCheckBox>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using Code = share::FriendProblem::Code;
using Step = share::FriendStep;

InvitePage::InvitePage(FriendSession &session, QWidget *parent)
    : FriendPage(session, parent)
    , m_steps(new Rows)
    , m_open(new Button(ButtonKind::Secondary, tr("&Open the invite")))
    , m_listed(new OutcomeRow)
    , m_waiting(new ProgressClock)
    , m_trouble(new Fold(tr("If it does not work")))
    , m_troubleRows(new Rows)
    , m_confirm(new QCheckBox)
    , m_practice(new Button(ButtonKind::Secondary, tr("Accept as in &practice")))
{
    setObjectName(u"friendInvite"_s);
    buildUi();
}

void InvitePage::buildUi()
{
    m_open->setIconName(u"web"_s);
    m_open->setObjectName(u"openInvite"_s);
    m_practice->setObjectName(u"acceptInPractice"_s);
    m_confirm->setObjectName(u"confirmInvite"_s);
    m_listed->setObjectName(u"listed"_s);
    m_waiting->setHasBar(false);
    m_trouble->setContent(m_troubleRows);
    body()->addWidget(m_steps);
    body()->addWidget(m_open, 0, Qt::AlignLeft);
    body()->addWidget(m_practice, 0, Qt::AlignLeft);
    body()->addWidget(m_listed);
    body()->addWidget(m_waiting);
    body()->addWidget(m_confirm, 0, Qt::AlignLeft);
    body()->addWidget(m_trouble);
    footer()->setPrimary(tr("&Next"));
    connect(m_open, &QAbstractButton::clicked, this,
        [this] { session().ports().openUrl(QUrl(session().link().reveal())); });
    connect(m_practice, &QAbstractButton::clicked, this, &InvitePage::accept);
    connect(m_confirm, &QCheckBox::toggled, this, &InvitePage::refresh);
    InvitePage::showState();
}

void InvitePage::accept()
{
    if (session().ports().acceptInPractice())
        session().lookAgain();
    else
        announce(this, tr("There is no open invite. The host makes one first."));
}

void InvitePage::enter()
{
    FriendPage::enter();
    session().watchClient(true);
}

void InvitePage::leave()
{
    session().watchClient(false);
    m_waiting->stop({});
}

void InvitePage::checkAgain()
{
    session().lookAgain();
}

QStringList InvitePage::steps() const
{
    const FriendSession &s = session();
    const QString first = s.link().isEmpty()
        ? tr("Open the link that %1 sent you. It works once.").arg(s.hostName())
        : tr("Open the invite with the button below. It works once.");
    return {first, tr("If the browser asks for an account, choose %1.").arg(s.login()),
        tr("Press “Accept”. Then %1 appears among your machines.").arg(s.machineName())};
}

void InvitePage::showState()
{
    const FriendSession &s = session();
    const bool done = s.flow().isComplete(Step::TheInvite);
    header()->setTitle(
        done ? tr("The invite is accepted") : tr("Accept the invite from %1").arg(s.hostName()));
    header()->setLine(done ? QString() : tr("It is a link for you alone. Whoever opens it first gets in."));
    m_steps->setVisible(!done);
    m_steps->clear();
    int number = 1;
    const QStringList all = steps();
    for (const QString &step : all)
        m_steps->add(numberedRow(number++, step, m_steps));
    m_open->setVisible(!done && !s.link().isEmpty() && s.ports().openUrl);
    m_practice->setVisible(!done && s.ports().acceptInPractice);
    const bool sees = s.flow().client().has_value();
    m_listed->setVisible(sees);
    m_listed->setStatus(done ? Status::Good : Status::NotThereYet);
    m_listed->setTitle(done ? tr("%1 is among your machines").arg(s.machineName())
                            : tr("%1 is not among your machines yet").arg(s.machineName()));
    m_listed->setWord(done ? tr("Yes") : tr("Not yet"));
    m_waiting->setVisible(sees && !done);
    if (isVisible() && sees && !done && !m_waiting->isRunning())
        m_waiting->start(tr("Waiting for %1 to appear").arg(s.machineName()));
    if (done)
        m_waiting->stop({});
    m_confirm->setVisible(!sees);
    m_confirm->setText(tr("I have &accepted, and the machine is in my list"));
    if (s.visit().inviteAcceptedAt.isValid())
        m_confirm->setChecked(true);
    m_trouble->setVisible(!done);
    m_troubleRows->clear();
    m_troubleRows->add(numberedRow(
        1, tr("You need to be Owner or Admin of your own Tailscale network. Signed up alone, you are.")));
    m_troubleRows->add(numberedRow(
        2, tr("“Already used” means: somebody opened it before you. Tell %1 at once.").arg(s.hostName())));
    m_troubleRows->add(
        numberedRow(3, tr("An unused invite ends after 30 days. Ask %1 for a new one.").arg(s.hostName())));
}

QString InvitePage::notYet() const
{
    if (session().flow().isComplete(Step::TheInvite)
        || (!session().flow().client() && m_confirm->isChecked()))
        return {};
    return session().flow().client() ? tr("The machine has to appear first.")
                                     : tr("Tick the box when you have accepted.");
}

void InvitePage::primary()
{
    if (session().flow().isComplete(Step::TheInvite) || session().took(session().flow().confirmInvite()))
        Page::primary();
}

QString InvitePage::help() const
{
    return tr("Accepting shares one machine with you. It gives nobody access to your own devices.")
        .toHtmlEscaped();
}

} // namespace ui
