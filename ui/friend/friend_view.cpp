// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/friend_view.h"

#include "ui/widgets/later.h"

#include "ui/audit/audit_page.h"
#include "ui/friend/account_page.h"
#include "ui/friend/card_dialog.h"
#include "ui/friend/card_language.h"
#include "ui/friend/check_page.h"
#include "ui/friend/done_page.h"
#include "ui/friend/invite_page.h"
#include "ui/friend/privacy_page.h"
#include "ui/friend/result_dialog.h"
#include "ui/friend/welcome_page.h"
#include "ui/history/history_view.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/flow_view.h"
#include "ui/widgets/footer.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using Step = share::FriendStep;

FriendView::FriendView(
    std::unique_ptr<share::FriendFlow> flow, FriendUiPorts ports, base::Secret link, QWidget *parent)
    : QWidget(parent)
    , m_session(new FriendSession(std::move(flow), std::move(ports), std::move(link), this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"friendView"_s);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    build(0);
    // Queued: the box that was used stands on a page that is about to go.
    connect(
        m_session, &FriendSession::languageChanged, this, [this] { build(m_view->current()); },
        Qt::QueuedConnection);
}

FriendView::~FriendView()
{
    if (CardLanguage *language = m_session->ports().language)
        language->leave(m_session);
}

void FriendView::build(int page)
{
    FriendSession &s = *m_session;
    delete m_beside;
    if (m_view) {
        m_view->hide();
        m_view->deleteLater();
    }
    m_view = new FlowView(this);
    m_view->setTitle(tr("A card from %1").arg(s.hostName()));
    auto *welcome = new WelcomePage(s);
    auto *check = new CheckPage(s);
    auto *done = new DonePage(s);
    m_view->addPage(welcome);
    m_view->addPage(new AccountPage(s));
    m_view->addPage(new InvitePage(s));
    m_view->addPage(new PrivacyPage(s));
    m_view->addPage(check);
    m_view->addPage(done);
    m_layout->addWidget(m_view);
    m_view->setStates([this](int current) { return steps(current); });
    connect(m_view, &FlowView::currentChanged, this, [this] { m_hasMoved = true; });
    connect(m_view, &FlowView::left, m_session, &FriendSession::endCheck);
    connect(m_view, &FlowView::left, this, &FriendView::left);
    connect(m_view, &FlowView::finished, this, &FriendView::left);
    connect(welcome, &WelcomePage::languageChosen, this,
        [this](const QString &language) { m_session->setLanguage(language); });
    connect(welcome, &WelcomePage::cardRequested, this, &FriendView::showCard);
    connect(check, &CheckPage::sendRequested, this, &FriendView::sendResult);
    connect(check, &CheckPage::accountRequested, this, [this] { goTo(Step::YourAccount); });
    connect(check, &CheckPage::auditRequested, this, &FriendView::showAudit);
    connect(done, &DonePage::auditRequested, this, &FriendView::showAudit);
    connect(done, &DonePage::historyRequested, this, &FriendView::showHistory);
    connect(done, &DonePage::sendRequested, this, &FriendView::sendResult);
    connect(done, &DonePage::stepRequested, m_view, &FlowView::goTo);
    const bool hadMoved = m_hasMoved;
    m_view->goTo(page);
    m_hasMoved = hadMoved; // the same page, shown anew
}

void FriendView::resume()
{
    // What the client says decides where to go on, so it is asked first; without one this is ready at once.
    // It may answer late: whoever has gone on by then, or has begun something, stays where he is.
    m_hasMoved = false;
    later(m_session->flow().readClient(), this, [this](const share::FlowResult &) {
        const AuditSession *audit = m_session->audit();
        if (m_hasMoved || m_session->flow().isChecking() || (audit && audit->isRunning()))
            return;
        const Step step = m_session->flow().nextStep();
        if (m_beside)
            m_view->goTo(static_cast<int>(step)); // behind it, for later
        else
            goTo(step);
    });
}

void FriendView::goTo(Step step)
{
    closeBeside();
    m_view->goTo(static_cast<int>(step));
}

void FriendView::placeBeside(QWidget *widget)
{
    delete m_beside;
    m_beside = widget;
    m_view->hide();
    m_layout->addWidget(widget);
    widget->show();
}

void FriendView::closeBeside()
{
    if (!m_beside)
        return;
    m_beside->hide();
    m_beside->deleteLater(); // it may have asked for this itself
    m_beside = nullptr;
    m_view->show();
    m_view->goTo(m_view->current());
}

void FriendView::showAudit()
{
    AuditSession *audit = m_session->audit();
    if (!audit)
        return;
    const share::Card &card = m_session->card();
    AuditPage::Words words{{probe::Names::Reader::Friend, card.hostName, card.friendName, card.machine},
        m_session->shortHostName(), {}};
    for (const share::Door &door : card.doors)
        if (door.protocol == policy::Protocol::Tcp)
            words.doors.push_back({door.port, door.label});
    auto *page = new AuditPage(*audit, words);
    const bool keeps = m_session->ports().runs != nullptr;
    page->offerSending(true);
    page->offerSaving(bool(m_session->ports().saveFile));
    page->offerHistory(keeps && !m_session->runs().empty());
    connect(page, &AuditPage::left, this, &FriendView::closeBeside);
    connect(page, &AuditPage::historyRequested, this, &FriendView::showHistory, Qt::QueuedConnection);
    connect(page, &AuditPage::sendRequested, this, &FriendView::sendAudit);
    connect(page, &AuditPage::saveRequested, this, &FriendView::saveAudit);
    placeBeside(page);
    page->enter();
    page->refresh();
    page->focusFirst();
}

void FriendView::showHistory()
{
    if (!m_session->ports().runs || !m_session->ports().clock)
        return;
    auto *view = new HistoryView(*m_session->ports().runs, *m_session->ports().clock,
        subjectOf(m_session->visit()), m_session->ports().saveFile);
    connect(view, &HistoryView::left, this, &FriendView::closeBeside);
    connect(
        view, &HistoryView::checkRequested, this, [this] { goTo(Step::CheckTheDoor); }, Qt::QueuedConnection);
    placeBeside(view);
    view->showHistory();
}

void FriendView::saveAudit(QWidget *button)
{
    const auto &result = m_session->audit()->result();
    auto *page = qobject_cast<AuditPage *>(m_beside);
    if (!result || !page)
        return;
    const report::RunHistory one = m_session->auditReport();
    askForFormat(button, one, [this, page = QPointer(page)](const QString &name, const QByteArray &bytes) {
        if (!page)
            return;
        m_session->ports().saveFile(page, name, bytes, [page](const QString &said) {
            if (page && !said.isEmpty()) {
                page->footer()->setHint(said);
                announce(page, said);
            }
        });
    });
}

QList<RailStep> FriendView::steps(int current) const
{
    const QStringList titles{tr("Welcome"), tr("Your account"), tr("The invite"),
        tr("What %1 can see").arg(m_session->shortHostName()), tr("Check the door"), tr("Done")};
    QList<RailStep> out;
    for (int i = 0; i < titles.size(); ++i) {
        const auto state
            = m_session->flow().stateOf(static_cast<Step>(i), static_cast<Step>(std::max(0, current)));
        RailStep::State shown = RailStep::State::ToDo;
        switch (state) {
        case share::StepState::Done:
            shown = RailStep::State::Done;
            break;
        case share::StepState::Now:
            shown = RailStep::State::Now;
            break;
        case share::StepState::Attention:
            shown = RailStep::State::Attention;
            break;
        case share::StepState::Declined:
            shown = RailStep::State::Declined;
            break;
        case share::StepState::ToDo:
            break;
        }
        out.append({titles.at(i), i == current ? RailStep::State::Now : shown, {}});
    }
    return out;
}

void FriendView::showCard()
{
    auto *dialog = new CardDialog(*m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FriendView::sendAudit()
{
    auto *dialog = new ResultDialog(*m_session, ResultDialog::auditParcel(*m_session), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FriendView::sendResult()
{
    auto *dialog = new ResultDialog(*m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui
