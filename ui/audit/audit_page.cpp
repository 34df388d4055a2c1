// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_page.h"

#include "ui/audit/audit_form.h"
#include "ui/audit/audit_report.h"
#include "ui/audit/audit_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/progress_clock.h"
#include "ui/widgets/text.h"
#include "ui/widgets/words.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

AuditPage::AuditPage(AuditSession &session, Words words, QWidget *parent)
    : LonePage(parent)
    , m_session(session)
    , m_words(std::move(words))
    , m_fault(new Callout(Callout::Kind::Attention))
    , m_form(new AuditForm)
    , m_clock(new ProgressClock)
    , m_findings(new Rows)
    , m_report(new AuditReport)
    , m_anew(footer()->addFlat(tr("Another a&udit")))
    , m_save(footer()->addAction(tr("Save &as…"), u"down"_s))
    , m_history(footer()->addFlat(tr("&Earlier runs")))
{
    setObjectName(u"auditPage"_s);
    buildUi();
}

void AuditPage::buildUi()
{
    m_anew->setObjectName(u"anotherAudit"_s);
    m_save->setObjectName(u"saveAudit"_s);
    m_history->setObjectName(u"earlierRuns"_s);
    m_findings->setObjectName(u"findings"_s);
    m_clock->setHasBar(true);
    body()->addWidget(m_fault);
    body()->addWidget(m_form);
    body()->addWidget(m_clock);
    body()->addWidget(m_findings);
    body()->addWidget(m_report);
    m_save->hide();
    offer(m_history, false);
    offer(m_anew, false);
    connect(m_form, &AuditForm::changed, this, &AuditPage::refresh);
    connect(m_anew, &QAbstractButton::clicked, this, [this] {
        m_wantsForm = true;
        showState();
        refresh();
        focusFirst();
    });
    connect(m_save, &QAbstractButton::clicked, this, [this] { Q_EMIT saveRequested(m_save); });
    connect(m_history, &QAbstractButton::clicked, this, &AuditPage::historyRequested);
    connect(&m_session, &AuditSession::progressed, this, [this] {
        if (isVisible() && m_session.isRunning())
            showProgress();
    });
    connect(&m_session, &AuditSession::finished, this, &AuditPage::finished);
}

void AuditPage::offerSending(bool offer)
{
    m_sends = offer;
}

void AuditPage::offerSaving(bool offer)
{
    m_saves = offer;
}

void AuditPage::offerHistory(bool isThere)
{
    m_history->setProperty("isThere", isThere);
}

void AuditPage::enter()
{
    m_wantsForm = false;
    showState();
}

void AuditPage::leave()
{
    cancel();
}

bool AuditPage::cancel()
{
    if (!m_session.isRunning())
        return false;
    m_session.cancel();
    return true;
}

void AuditPage::checkAgain()
{
    if (!m_session.isRunning()) {
        m_wantsForm = true;
        showState();
        start();
    }
}

QString AuditPage::notYet() const
{
    return m_act == Act::Start && !m_form->ports() ? tr("Say which doors to try.") : QString();
}

void AuditPage::start()
{
    if (const auto set = m_form->ports())
        began(m_session.start(*set, m_form->pace()));
}

void AuditPage::resume()
{
    began(m_session.resume());
}

void AuditPage::began(const QString &fault)
{
    m_wantsForm = !fault.isEmpty();
    m_shownFindings.clear();
    m_findings->clear();
    showState();
    m_fault->setWords({}, fault);
    m_fault->setVisible(!fault.isEmpty());
    refresh();
    if (m_session.isRunning())
        footer()->primary()->setFocus(Qt::TabFocusReason);
}

void AuditPage::primary()
{
    switch (m_act) {
    case Act::Start:
        return start();
    case Act::Resume:
        return resume();
    case Act::Cancel:
        return m_session.cancel();
    case Act::Send:
        Q_EMIT sendRequested();
        return;
    case Act::Back:
        Q_EMIT left();
        return;
    }
}

void AuditPage::setAct(Act act)
{
    m_act = act;
    footer()->primary()->setKind(act == Act::Cancel ? ButtonKind::Secondary : ButtonKind::Primary);
    switch (act) {
    case Act::Start:
        return footer()->setPrimary(tr("&Start the audit"));
    case Act::Resume:
        return footer()->setPrimary(tr("&Go on with it"), u"again"_s);
    case Act::Cancel:
        return footer()->setPrimary(tr("&Cancel the audit"));
    case Act::Send:
        return footer()->setPrimary(
            tr("&Send the result to %1…").arg(QString(m_words.host).replace(u"&"_s, u"&&"_s)), u"send"_s);
    case Act::Back:
        return footer()->setPrimary(tr("&Done"));
    }
}

void AuditPage::finished()
{
    m_clock->stop({});
    if (!isVisible())
        return;
    showState();
    refresh();
    focusFirst();
    const QString reading
        = header()->line().isEmpty() ? header()->title() : header()->title() + u". "_s + header()->line();
    announce(this, reading);
}

void AuditPage::showState()
{
    const bool runs = m_session.isRunning();
    const bool reports = !runs && !m_wantsForm && m_session.result().has_value();
    m_fault->setWords({}, m_session.fault());
    m_fault->setVisible(!m_session.fault().isEmpty());
    m_form->setVisible(!runs && !reports);
    m_clock->setVisible(runs);
    m_findings->setVisible(runs);
    m_report->setVisible(reports);
    offer(m_anew, reports);
    offer(m_history, !runs && m_history->property("isThere").toBool());
    m_save->setVisible(reports && m_saves);
    footer()->back()->setVisible(!runs);
    if (runs)
        showProgress();
    else if (reports)
        showResult();
    else
        showForm();
}

void AuditPage::showForm()
{
    header()->setVerdictIcon({});
    header()->setTitle(tr("Try every door of %1").arg(m_words.names.machine));
    header()->setLine(
        tr("An audit knocks on each door and shows which open. It sends nothing through them."));
    setAct(Act::Start);
}

void AuditPage::showProgress()
{
    const probe::AuditProgress &progress = m_session.progress();
    header()->setVerdictIcon({});
    header()->setTitle(tr("Trying every door…"));
    const auto addresses = static_cast<int>(m_session.promise().addresses.size());
    QString line = tr("A shut door does not answer, so each is waited for and tried more than once.");
    if (addresses > 1) { //: %1 machine, %n addresses
        line += u' '
            + tr("%1 has %n addresses: each door is tried at each of them.", nullptr, addresses)
                  .arg(m_words.names.machine);
    }
    header()->setLine(line);
    const QString words = AuditWords::progress(progress);
    if (!m_clock->isRunning())
        m_clock->start(words);
    m_clock->setWords(words);
    m_clock->setProgress(progress.done, progress.total, progress.left);
    showFindings();
    setAct(Act::Cancel);
}

void AuditPage::addFinding(Status status, const QString &title, const QString &detail, const QString &word)
{
    auto *row = new OutcomeRow(m_findings);
    row->setStatus(status);
    row->setTitle(title, colourOf(status) == Role::Attention);
    row->setDetail(detail);
    row->setWord(word, colourOf(status));
    m_findings->add(row);
}

/// What has answered so far. Rows are made anew only when something was added.
void AuditPage::showFindings()
{
    const auto &found = m_session.progress().found;
    if (found == m_shownFindings && m_findings->count() > 0)
        return;
    m_shownFindings = found;
    m_findings->clear();
    const auto with = [&found](probe::Outcome outcome) {
        const auto at = found.find(outcome);
        return at == found.end() ? probe::PortSet() : at->second;
    };
    probe::PortSet others = with(probe::Outcome::Open);
    others.subtract(m_session.builtIn(others));
    for (const probe::Door &door : m_words.doors) {
        const bool opened = others.contains(door.port);
        others.subtract({door.port});
        addFinding(opened ? Status::OpenAsPromised : Status::UnderWay, probe::doorName(door),
            tr("promised open"), opened ? tr("Opens") : tr("Under way"));
    }
    constexpr std::size_t most = 5;
    const auto addSpans
        = [&](const probe::PortSet &set, Status status, const QString &detail, const QString &word) {
              int rest = set.size();
              for (std::size_t i = 0; i < std::min(most, set.spans().size()); ++i) {
                  const probe::PortSpan &span = set.spans()[i];
                  rest -= span.size();
                  addFinding(status, AuditWords::span(span), detail, word);
              }
              if (rest > 0)
                  addFinding(status, tr("%Ln more", nullptr, rest), detail, word);
          };
    addSpans(others, Status::OpenNotPromised, tr("not promised"), tr("Opens"));
    addSpans(with(probe::Outcome::Refused), Status::LooselyClosed, tr("“Nobody here”"), tr("Loosely closed"));
    if (m_findings->count() == static_cast<int>(m_words.doors.size())) {
        addFinding(Status::UnderWay, tr("All other doors"), tr("promised shut; none has answered so far"),
            tr("Under way"));
    }
}

void AuditPage::showResult()
{
    const auto verdict = m_session.verdict();
    const auto &result = m_session.result();
    if (!verdict || !result)
        return;
    const probe::VerdictText words = probe::describe(*verdict, m_words.names);
    const Status status = statusOf(verdict->kind);
    header()->setVerdictIcon(iconOf(status), colourOf(status));
    header()->setTitle(withoutStop(AuditWords::headline(*result, *verdict, words)));
    header()->setLine(words.sentence);
    m_report->setResult(*result, *verdict, words, m_words.names.machine);
    const bool goesOn = m_session.canResume();
    setAct(goesOn ? Act::Resume : m_sends ? Act::Send : Act::Back);
}

QString AuditPage::help() const
{
    return tr(
        "<p>A check tries the promised door and a sample of others. An audit tries every door: it knocks, "
        "sees whether somebody opens, and hangs up at once.</p>"
        "<p>Open: we got in. Shut: no answer, although the machine is there. Loosely closed: the rule lets "
        "us in, but no program listens there today.</p>"
        "<p>Tailscale has a door of its own on every machine. It counts neither as open nor as shut.</p>"
        "<p>Esc stops a running audit and keeps what is known. F5 begins a new one.</p>");
}

void AuditPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F5) {
        checkAgain();
        return;
    }
    LonePage::keyPressEvent(event);
}

} // namespace ui
