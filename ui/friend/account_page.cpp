// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/account_page.h"

#include "ui/friend/friend_session.h"
#include "ui/friend/install_hints.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/copy_row.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using State = api::ClientStatus::State;

AccountPage::AccountPage(FriendSession &session, QWidget *parent)
    : FriendPage(session, parent)
    , m_findings(new Rows)
    , m_adviceTitle(new Text(tr("What to do"), TextRole::Section))
    , m_advice(new Rows)
    , m_systemTitle(new Text(tr("Which device are you on?"), TextRole::Section))
    , m_systems(new ChoiceGrid(5, 14))
    , m_install(new Rows)
    , m_command(new CopyRow(tr("Command to install Tailscale")))
    , m_otherTitle(new Text({}, TextRole::Detail, Role::Ink2))
    , m_other(new CopyRow(tr("Message about another account")))
    , m_confirm(new QCheckBox)
    , m_lookAgain(footer()->addAction(tr("&Look again"), u"again"_s))
{
    setObjectName(u"friendAccount"_s);
    buildUi();
}

void AccountPage::buildUi()
{
    m_confirm->setObjectName(u"confirmAccount"_s);
    m_lookAgain->setObjectName(u"lookAgain"_s);
    m_findings->setObjectName(u"findings"_s);
    for (const InstallHints &each : InstallHints::all())
        m_systems->add(each.name, each.id);
    body()->addWidget(m_findings);
    body()->addWidget(m_adviceTitle);
    body()->addWidget(m_advice);
    body()->addWidget(m_systemTitle);
    body()->addWidget(m_systems);
    body()->addWidget(m_install);
    body()->addWidget(m_command);
    body()->addWidget(m_otherTitle);
    body()->addWidget(m_other);
    body()->addWidget(m_confirm, 0, Qt::AlignLeft);
    footer()->setPrimary(tr("&Next"));
    connect(m_systems, &ChoiceGrid::chosen, this, [this](const QString &id) {
        session().setSystem(id);
        showInstall(id);
        refresh();
    });
    connect(m_confirm, &QCheckBox::toggled, this, &AccountPage::refresh);
    connect(m_lookAgain, &QAbstractButton::clicked, this, &AccountPage::checkAgain);
    AccountPage::showState();
}

void AccountPage::checkAgain()
{
    session().lookAgain();
}

void AccountPage::leave()
{
    session().watchClient(false);
}

void AccountPage::enter()
{
    FriendPage::enter();
    session().watchClient(true);
}

void AccountPage::showState()
{
    const FriendSession &s = session();
    const auto &client = s.flow().client();
    const bool seen = client.has_value();
    const bool installed = seen && client->state != State::NotInstalled;
    header()->setTitle(
        s.isAccountReady() && seen ? tr("Your account is the right one") : tr("Your Tailscale account"));
    header()->setLine(seen && s.isAccountReady()
            ? QString()
            : tr("Tailscale is the network between you and %1. An account for one person costs nothing.")
                  .arg(s.hostName()));
    m_lookAgain->setVisible(s.flow().hasClient());
    showFindings();
    const bool showInstallation = !installed;
    m_systemTitle->setVisible(showInstallation);
    m_systems->setVisible(showInstallation);
    m_install->setVisible(showInstallation);
    m_systems->choose(s.systemId());
    if (showInstallation)
        showInstall(s.systemId());
    else
        m_command->hide();
    const bool wrong = s.hasProblem(share::FriendStep::YourAccount, share::FriendProblem::Code::WrongAccount);
    m_otherTitle->setVisible(wrong);
    m_other->setVisible(wrong);
    if (wrong) {
        m_otherTitle->setPlain(
            tr("Or you use the account you have. Then %1 needs its login and makes a new card:")
                .arg(s.hostName()));
        m_other->setText(
            tr("I would like to use %1 with my Tailscale login %2.").arg(s.serviceName(), client->login));
    }
    m_confirm->setVisible(!seen);
    m_confirm->setText(tr("&Tailscale runs here, and I am signed in with that account"));
    if (s.visit().accountConfirmedAt.isValid())
        m_confirm->setChecked(true);
}

void AccountPage::showInstall(const QString &systemId)
{
    const InstallHints hints = InstallHints::of(systemId);
    m_install->clear();
    int number = 1;
    for (const QString &step : hints.steps(session().login()))
        m_install->add(numberedRow(number++, step, m_install));
    m_command->setText(hints.command);
    m_command->setVisible(!hints.command.isEmpty());
}

void AccountPage::showFindings()
{
    m_findings->clear();
    const FriendSession &s = session();
    QStringList advice;
    const auto add
        = [this](const QString &title, bool good, const QString &word, const QString &detail = {}) {
              auto *row = new OutcomeRow(m_findings);
              row->setStatus(good ? Status::Good : Status::Attention);
              row->setTitle(title);
              row->setDetail(detail);
              row->setWord(word, good ? Role::Ink : Role::Attention);
              m_findings->add(row);
          };
    const QString yes = tr("Yes");
    const QString no = tr("Not yet");
    if (s.flow().client()) {
        const api::ClientStatus &client = *s.flow().client();
        const bool installed = client.state != State::NotInstalled;
        const bool runs = installed && client.state != State::NotRunning && client.state != State::Stopped;
        const bool signedIn = runs && client.state != State::SignedOut;
        add(tr("Tailscale is installed"), installed, installed ? yes : no);
        if (installed)
            add(tr("It is switched on"), runs, runs ? yes : no);
        if (runs)
            add(signedIn ? tr("You are signed in as %1").arg(client.login) : tr("You are signed in"),
                signedIn, signedIn ? yes : no);
        if (signedIn) {
            const bool right
                = !s.hasProblem(share::FriendStep::YourAccount, share::FriendProblem::Code::WrongAccount);
            add(right ? tr("That is the account %1 expects").arg(s.hostName())
                      : tr("The card names another account: %1").arg(s.login()),
                right, right ? yes : tr("No"));
        }
        advice = s.accountAdvice();
    }
    m_findings->setVisible(m_findings->count() > 0);
    showAdvice(advice);
}

void AccountPage::showAdvice(const QStringList &steps)
{
    m_advice->clear();
    int number = 1;
    for (const QString &step : steps)
        m_advice->add(numberedRow(number++, step, m_advice));
    m_adviceTitle->setVisible(!steps.isEmpty());
    m_advice->setVisible(!steps.isEmpty());
}

QString AccountPage::notYet() const
{
    if (session().isAccountReady() || (!session().flow().client() && m_confirm->isChecked()))
        return {};
    return session().flow().client() ? tr("The account comes first.")
                                     : tr("Tick the box when you are signed in.");
}

void AccountPage::primary()
{
    if (session().isAccountReady() || session().took(session().flow().confirmAccount()))
        Page::primary();
}

QWidget *AccountPage::firstFocus() const
{
    // What is wrong is put right elsewhere; looking again is what there is to do here.
    const bool isWaiting = session().flow().client() && !session().isAccountReady();
    return isWaiting && m_systems->isHidden() ? m_lookAgain : nullptr;
}

QString AccountPage::help() const
{
    return tr("The share belongs to one account. With another account, or on a device with a tag, the "
              "machine does not appear.")
        .toHtmlEscaped();
}

} // namespace ui
