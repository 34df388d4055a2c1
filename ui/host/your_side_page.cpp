// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/your_side_page.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/text.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

void showText(Field *field, const QString &text)
{
    if (!field->input()->hasFocus() && field->text() != text)
        field->setText(text);
}

} // namespace

YourSidePage::YourSidePage(HostSession &session, QWidget *parent)
    : HostPage(session, share::Step::YourSide, parent)
    , m_waysTitle(groupHeading(tr("How shall Halfdoor reach it?"), this))
    , m_ways(new ChoiceGrid(2, 30, this))
    , m_found(new Rows(this))
    , m_foundTitle(groupHeading(tr("What we found"), this))
    , m_name(new Field(tr("Your na&me, as your friend knows you"), this))
    , m_login(new Field(tr("Your own &login at Tailscale"), this))
    , m_tailnet(new Field(tr("Name of your &tailnet (if you know it)"), this))
    , m_handNote(quietText(tr("By hand means: you click in the admin console, Halfdoor tells you where, "
                              "prepares every text and compares what you paste back."),
          this))
{
    setObjectName(u"yourSidePage"_s);
    header()->setTitle(tr("Your side of the door"));
    header()->setLine(
        tr("Halfdoor needs to know whose tailnet it is. No account with us, nothing is sent to us."));
    buildUi();
}

void YourSidePage::buildUi()
{
    auto *connected = m_ways->add(tr("The tailnet of practice"), u"connected"_s, u"house"_s);
    connected->setDetail(tr("made up; Halfdoor reads and saves by itself"));
    connected->setMark(ChoiceButton::Mark::Dot);
    auto *hand = m_ways->add(tr("By hand"), u"hand"_s, u"rule"_s);
    hand->setDetail(tr("you click and paste, Halfdoor checks"));
    hand->setMark(ChoiceButton::Mark::Dot);
    m_ways->setAccessibleName(tr("How shall Halfdoor reach it?"));
    m_name->input()->setObjectName(u"hostName"_s);
    m_login->input()->setObjectName(u"hostLogin"_s);
    m_tailnet->input()->setObjectName(u"tailnet"_s);
    m_login->setHint(
        tr("So that nobody mixes up his account with yours: the admin console shows it at the top right."));
    m_tailnet->setHint(tr("The admin console shows it under DNS, such as tail1234.ts.net."));
    body()->addWidget(m_waysTitle);
    body()->addWidget(m_ways);
    body()->addWidget(m_handNote);
    body()->addWidget(m_foundTitle);
    body()->addWidget(m_found);
    body()->addWidget(m_name);
    body()->addWidget(m_login);
    body()->addWidget(m_tailnet);
    connect(m_ways, &ChoiceGrid::chosen, this, &YourSidePage::choose);
    for (Field *field : {m_name, m_login, m_tailnet}) {
        field->input()->setMaxLength(254);
        connect(field->input(), &QLineEdit::textChanged, this, [this] { refresh(); });
    }
}

void YourSidePage::enter()
{
    const bool canConnect = session().world() != nullptr;
    m_waysTitle->setVisible(canConnect);
    m_ways->setVisible(canConnect);
    HostPage::enter();
    if (!canConnect && share().side == share::HostSide::Unknown)
        took(flow().chooseByHand());
    const bool isWanted = canConnect && share().side != share::HostSide::ByHand;
    if (isWanted && !m_asked)
        ask();
}

void YourSidePage::choose(const QString &way)
{
    if (way == u"hand")
        took(flow().chooseByHand());
    else
        ask();
}

void YourSidePage::ask()
{
    m_asked = true;
    await(tr("Asking the tailnet"), flow().readSide(), [this](const share::FlowResult &done) { took(done); });
}

void YourSidePage::checkAgain()
{
    if (session().world() && share().side != share::HostSide::ByHand)
        ask();
}

void YourSidePage::showFound()
{
    const bool isConnected = flow().isConnected();
    m_foundTitle->setVisible(isConnected);
    m_found->setVisible(isConnected);
    m_found->clear();
    if (!isConnected)
        return;
    const share::SideView &side = flow().side();
    const auto add = [this](const QString &icon, const QString &title, const QString &word) {
        auto *row = new OutcomeRow(m_found);
        row->setIcon(icon);
        row->setTitle(title);
        row->setWord(word);
        m_found->add(row);
    };
    add(u"house"_s, tr("Your tailnet"), share().tailnet);
    add(u"login"_s, tr("You are"), share().hostLogin);
    add(u"machine"_s, tr("Machines that can be shared"),
        tr("%n machine(s)", nullptr, static_cast<int>(side.machines.size())));
    if (side.client && side.client->state == api::ClientStatus::State::Running) {
        add(u"path"_s, tr("Names (MagicDNS)"),
            side.client->magicDns ? tr("on") : tr("off: your friend will type a number"));
    }
}

void YourSidePage::showState()
{
    const share::HostSide side = share().side;
    m_ways->choose(side == share::HostSide::Connected ? u"connected"_s
            : side == share::HostSide::ByHand         ? u"hand"_s
                                                      : QString());
    showFound();
    const bool byHand = side == share::HostSide::ByHand;
    m_handNote->setVisible(byHand);
    m_login->setVisible(byHand);
    m_tailnet->setVisible(byHand);
    showText(m_name, share().hostName);
    showText(m_login, share().hostLogin);
    showText(m_tailnet, share().tailnet);
}

/// The share with what stands in the fields.
share::Share YourSidePage::typed() const
{
    share::Share draft = share();
    draft.hostName = m_name->text().trimmed();
    if (draft.side == share::HostSide::ByHand) {
        draft.hostLogin = m_login->text().trimmed();
        draft.tailnet = m_tailnet->text().trimmed();
    }
    return draft;
}

QString YourSidePage::notYet() const
{
    const auto problems = share::problems(typed(), step());
    if (!problems.empty())
        return share::describe(problems.front());
    if (m_name->text().trimmed().isEmpty())
        return tr("Enter your name, as your friend knows you.");
    const bool needsLogin = share().side == share::HostSide::ByHand && m_login->text().trimmed().isEmpty();
    return needsLogin ? tr("Enter your own login.") : QString();
}

bool YourSidePage::keep()
{
    const share::Share draft = typed();
    return took(flow().setHost(draft.hostName, draft.hostLogin, draft.tailnet));
}

void YourSidePage::leave()
{
    keep();
}

void YourSidePage::primary()
{
    if (keep())
        Q_EMIT nextRequested();
}

QString YourSidePage::help() const
{
    return tr("<p>Halfdoor works without any access to your account: you copy texts and compare. In practice "
              "it reads and saves by itself, in a made-up tailnet.</p><p>Your name stands on your friend's "
              "card and guide.</p>");
}

} // namespace ui
