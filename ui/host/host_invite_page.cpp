// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/host_invite_page.h"

#include "core/practice/world.h"
#include "core/report/message.h"
#include "ui/host/console_steps.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/copy_row.h"
#include "ui/widgets/field.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

const QString machinesAddress = u"https://login.tailscale.com/admin/machines"_s;

/// Source: Tailscale docs, "Share your machines with other users", 2026-01-05.
QWidget *shareSteps(const HostUiPorts &ports, QWidget *parent)
{
    return consoleSteps(ports, HostInvitePage::tr("Open Machines in the admin console"), machinesAddress,
        {HostInvitePage::tr("Find the machine, open its menu (⋮) and choose “Share…”."),
            HostInvitePage::tr(
                "Choose the link that can be used once. Leave “Allow use as an exit node” off."),
            HostInvitePage::tr("Copy the link and send it to your friend only.")},
        parent);
}

QWidget *withdrawSteps(const HostUiPorts &ports, QWidget *parent)
{
    return consoleSteps(ports, HostInvitePage::tr("Open Machines in the admin console"), machinesAddress,
        {HostInvitePage::tr("Open the menu (⋮) of the machine and choose “Share…”."),
            HostInvitePage::tr("Beside the person, open the menu (⋮) and choose “Revoke”."),
            HostInvitePage::tr("Then make a new link and send it once more.")},
        parent);
}

} // namespace

HostInvitePage::HostInvitePage(HostSession &session, QWidget *parent)
    : HostPage(session, share::Step::TheInvite, parent)
    , m_steps(shareSteps(session.ports(), this))
    , m_linkField(new Field(tr("The &link (only if it shall go into the card)"), this))
    , m_link(new CopyRow(tr("Invite link"), {}, this))
    , m_linkNote(new Text({}, TextRole::Detail, Role::Ink2, this))
    , m_copyMessage(new Button(ButtonKind::Secondary, tr("Copy a &message for it"), this))
    , m_acceptedBy(new Field(tr("The &account that accepted"), this))
    , m_wrong(new Callout(Callout::Kind::Attention, this))
    , m_wrongSteps(withdrawSteps(session.ports(), this))
    , m_asked(new QCheckBox(tr("I &have asked by another way: it is the right person"), this))
    , m_findings(new Rows(this))
    , m_adopt(new Button(ButtonKind::Secondary, tr("&Use this account"), this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"hostInvitePage"_s);
    m_look = footer()->addAction(tr("Look a&gain"), u"again"_s);
    m_again = footer()->addAction(tr("Make a ne&w invite"));
    // A page that was not shown yet must not make the window wide.
    m_look->hide();
    m_again->hide();
    buildUi();
}

void HostInvitePage::buildUi()
{
    m_link->setSecret(true);
    m_link->field()->setObjectName(u"inviteLink"_s);
    m_linkField->input()->setObjectName(u"linkByHand"_s);
    m_linkField->input()->setEchoMode(QLineEdit::Password);
    m_linkField->input()->setMaxLength(200);
    m_linkField->setHint(tr("It stays in this window only and is not kept."));
    m_acceptedBy->input()->setObjectName(u"acceptedBy"_s);
    m_acceptedBy->input()->setMaxLength(254);
    m_acceptedBy->setHint(
        tr("Once it was accepted, the dialog “Share…” of the machine lists picture and login."));
    for (QWidget *part : {static_cast<QWidget *>(m_wrong), m_wrongSteps, static_cast<QWidget *>(m_asked)})
        body()->addWidget(part);
    m_adopt->setObjectName(u"adopt"_s);
    body()->addWidget(m_adopt, 0, Qt::AlignLeft);
    for (QWidget *part : {m_steps, static_cast<QWidget *>(m_linkField), static_cast<QWidget *>(m_link),
             static_cast<QWidget *>(m_linkNote)})
        body()->addWidget(part);
    body()->addWidget(m_copyMessage, 0, Qt::AlignLeft);
    body()->addWidget(m_findings);
    body()->addWidget(m_acceptedBy);
    connect(m_copyMessage, &QAbstractButton::clicked, this, [this] {
        copyToClipboard(report::inviteMessage(share()), false);
        announce(m_copyMessage, tr("Copied. Add the link yourself."));
    });
    connect(m_look, &QAbstractButton::clicked, this, &HostInvitePage::checkAgain);
    connect(m_again, &QAbstractButton::clicked, this, &HostInvitePage::withdraw);
    connect(m_adopt, &QAbstractButton::clicked, this, &HostInvitePage::adopt);
    connect(m_asked, &QAbstractButton::toggled, this, [this] { m_adopt->setEnabled(m_asked->isChecked()); });
    connect(m_acceptedBy->input(), &QLineEdit::textChanged, this, [this] {
        m_acceptedBy->setFault({});
        showFooter();
        refresh();
    });
    m_timer->setInterval(5s);
    connect(m_timer, &QTimer::timeout, this, &HostInvitePage::look);
    if (session().world()) {
        connect(session().world(), &practice::World::changed, this, [this] {
            if (!isHidden())
                look();
        });
    }
}

void HostInvitePage::enter()
{
    m_asked->setChecked(false);
    HostPage::enter();
    look();
    m_timer->start();
}

void HostInvitePage::leave()
{
    m_timer->stop();
}

/// Asks quietly whether somebody has accepted.
void HostInvitePage::look()
{
    if (flow().isConnected() && state() == State::Made && !flow().isBusy())
        later(flow().checkAcceptance(), this, [this](const share::FlowResult &done) { took(done); });
}

void HostInvitePage::checkAgain()
{
    if (flow().isConnected() && state() == State::Made) {
        await(tr("Asking whether somebody has accepted"), flow().checkAcceptance(),
            [this](const share::FlowResult &done) { took(done); });
    }
}

void HostInvitePage::make()
{
    if (flow().isConnected()) {
        await(tr("Making the invite"), flow().makeInvite(),
            [this](const share::FlowResult &done) { took(done); });
        return;
    }
    const auto done = flow().inviteMadeByHand(base::Secret(m_linkField->text().trimmed()));
    if (took(done))
        m_linkField->setText({});
}

void HostInvitePage::enterLogin()
{
    const auto done = flow().acceptedByHand(m_acceptedBy->text());
    if (done) {
        m_acceptedBy->setText({});
        showFault({});
    } else {
        m_acceptedBy->setFault(share::describe(done.error()));
    }
}

void HostInvitePage::withdraw()
{
    if (flow().isConnected()) {
        await(tr("Withdrawing, then inviting again"), flow().withdrawAndInviteAgain(),
            [this](const share::FlowResult &done) { took(done); });
    } else {
        took(flow().withdrawnByHand());
    }
}

void HostInvitePage::adopt()
{
    if (m_asked->isChecked() && took(flow().adoptAcceptedLogin()))
        Q_EMIT ruleRequested();
}

void HostInvitePage::primary()
{
    switch (state()) {
    case State::None:
    case State::Withdrawn:
        make();
        return;
    case State::Made:
        if (isExpired())
            withdraw();
        else if (!flow().isConnected() && !m_acceptedBy->text().trimmed().isEmpty())
            enterLogin();
        else
            Q_EMIT nextRequested();
        return;
    case State::WrongAccount:
        withdraw();
        return;
    case State::Accepted:
        Q_EMIT nextRequested();
        return;
    }
}

bool HostInvitePage::isExpired() const
{
    const auto problems = flow().problems(step());
    return std::any_of(problems.begin(), problems.end(),
        [](const share::Problem &problem) { return problem.code == share::Problem::Code::InviteExpired; });
}

/// The card may go out before anybody has accepted: the friend's pages tell him how. But never before the
/// rule.
QString HostInvitePage::notYet() const
{
    const QString rule = session().firstProblem(share::Step::TheRule);
    if (!rule.isEmpty() && state() != State::Accepted)
        return tr("The rule comes first: %1").arg(rule);
    return flow().isBusy() && state() != State::Made ? tr("Waiting for your tailnet.") : QString();
}

void HostInvitePage::showState()
{
    const bool connected = flow().isConnected();
    const QString &name = session().friendName();
    const bool isOpen = state() == State::None || state() == State::Withdrawn;
    const bool isMade = state() == State::Made && !isExpired();
    const bool isWrong = state() == State::WrongAccount;
    header()->setTitle(state() == State::Accepted ? tr("%1 has accepted").arg(name)
            : isWrong                             ? tr("Another account has accepted")
            : isMade                              ? tr("The invite waits for %1").arg(name)
                                                  : tr("Invite %1").arg(name));
    header()->setLine(isOpen
            ? tr("The rule is saved, so from its first moment the invite opens one door only.")
            : QString());
    m_steps->setVisible(!connected && (isOpen || isExpired()));
    m_linkField->setVisible(!connected && isOpen);
    m_acceptedBy->setVisible(!connected && isMade);
    m_wrong->setVisible(isWrong);
    m_wrongSteps->setVisible(isWrong && !connected);
    m_asked->setVisible(isWrong);
    if (isWrong) {
        m_wrong->setWords(tr("%1 has accepted, but your rule names %2.")
                              .arg(share().invite.acceptedBy, share().person.login),
            tr("Nothing opens for that account. It may be a second account of %1, or somebody else had the "
               "link.")
                .arg(name),
            tr("Ask %1 by another way than the one the link went, by telephone for example.").arg(name));
        m_asked->setText(tr("I &have asked %1 by another way: it is the right person").arg(name));
    }
    showLink();
    showFindings();
    showFooter();
}

void HostInvitePage::showLink()
{
    const bool isMade = state() == State::Made && !isExpired();
    const bool hasLink = isMade && !flow().inviteLink().isEmpty();
    m_link->setVisible(hasLink);
    if (hasLink)
        m_link->setText(flow().inviteLink().reveal());
    m_linkNote->setVisible(isMade);
    m_copyMessage->setVisible(isMade);
    const bool isLost = isMade && !hasLink && flow().isConnected();
    m_linkNote->setPlain(isLost
            ? tr("The link was shown once and is not kept. If %1 does not have it, make a new invite.")
                  .arg(session().friendName())
            : tr("The link is a key: whoever opens it first gets in. Send it to %1 only.")
                  .arg(session().friendName()));
}

void HostInvitePage::showFindings()
{
    m_findings->clear();
    const share::Invite &invite = share().invite;
    const auto add = [this](const QString &icon, const QString &title, const QString &detail) {
        auto *row = new OutcomeRow(m_findings);
        row->setIcon(icon);
        row->setTitle(title);
        row->setDetail(detail);
        m_findings->add(row);
    };
    if (state() == State::Made) {
        const QDate last = invite.madeAt.addDays(30)
                               .toLocalTime()
                               .date(); // Tailscale docs, "Share your machines", 2026-01-05
        add(u"clock"_s, isExpired() ? tr("The invite has expired") : tr("Not accepted yet"),
            tr("Made %1. Unused, it ends on %2.")
                .arg(dateAndTime(invite.madeAt), QLocale().toString(last, tr("d MMMM yyyy", "date format"))));
    } else if (state() == State::Accepted) {
        add(u"check"_s, tr("%1 accepted").arg(invite.acceptedBy), dateAndTime(invite.acceptedAt));
        add(u"rule"_s, tr("Your rule names the same login"),
            tr("So the door opens for this account, and for no other."));
    } else if (state() == State::Withdrawn) {
        add(u"undo"_s, tr("The former invite is withdrawn"),
            tr("Whoever had accepted it cannot get in any more."));
    }
    m_findings->setVisible(m_findings->count() > 0);
}

void HostInvitePage::showFooter()
{
    const bool connected = flow().isConnected();
    const bool isMade = state() == State::Made;
    const bool isWrong = state() == State::WrongAccount;
    const bool hasLogin = !connected && isMade && !m_acceptedBy->text().trimmed().isEmpty();
    footer()->setPrimary(isWrong ? (connected ? tr("&Withdraw and invite again") : tr("I have &withdrawn it"))
            : isMade && isExpired()      ? tr("Make a ne&w invite")
            : hasLogin                   ? tr("Compare this a&ccount")
            : isMade                     ? tr("&Next: the card")
            : state() == State::Accepted ? tr("&Next: the card")
            : connected                  ? tr("&Make the invite")
                                         : tr("I have &made it"));
    footer()->setHint(isMade && !hasLogin ? tr("You can send the card at once and come back.") : QString());
    m_look->setVisible(connected && isMade);
    m_again->setVisible(isMade && !isExpired() && connected && flow().inviteLink().isEmpty());
    m_adopt->setVisible(isWrong);
    m_adopt->setEnabled(m_asked->isChecked());
}

QString HostInvitePage::help() const
{
    return tr("<p>The link decides who can accept; the rule decides who gets in. That is why the account "
              "that accepted is compared with the login in your rule.</p><p>If another account has accepted, "
              "ask your friend by another way before you use it: else a stolen link would be "
              "rewarded.</p><p>An unused invite ends after 30 days. A share that was accepted does not end "
              "by itself.</p>");
}

} // namespace ui
