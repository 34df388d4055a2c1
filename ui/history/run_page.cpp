// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/run_page.h"

#include "ui/audit/audit_report.h"
#include "ui/audit/audit_words.h"
#include "ui/friend/check_table.h"
#include "ui/history/name_view.h"
#include "ui/host/proof_page.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/text.h"
#include "ui/widgets/words.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RunPage::RunPage(probe::Names names, QWidget *parent)
    : LonePage(parent)
    , m_names(std::move(names))
    , m_origin(new Text({}, TextRole::Detail, Role::Ink2))
    , m_check(new QWidget)
    , m_planks(new PlankBar(m_check))
    , m_legend(new PlankLegend(m_check))
    , m_when(new Text({}, TextRole::Detail, Role::Ink2, m_check))
    , m_notes(new Text({}, TextRole::Body, Role::Ink2, m_check))
    , m_all(new Fold(tr("All answers"), m_check))
    , m_table(new CheckTable)
    , m_audit(new AuditReport)
    , m_name(new NameView)
    , m_save(footer()->addAction(tr("Save &as…"), u"down"_s))
{
    setObjectName(u"runPage"_s);
    m_save->setObjectName(u"saveRun"_s);
    m_save->hide();
    m_all->setContent(m_table);
    auto *column = new QVBoxLayout(m_check);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    column->addWidget(m_planks);
    column->addWidget(m_when);
    column->addWidget(m_legend, 0, Qt::AlignLeft);
    column->addWidget(m_notes);
    column->addWidget(m_all);
    body()->addWidget(m_check);
    body()->addWidget(m_audit);
    body()->addWidget(m_name);
    body()->addWidget(m_origin);
    footer()->setPrimary(tr("&To the history"));
    connect(m_save, &QAbstractButton::clicked, this, [this] { Q_EMIT saveRequested(m_save); });
    footer()->back()->hide();
}

void RunPage::offerSaving(bool offer)
{
    m_save->setVisible(offer);
}

void RunPage::setRun(const history::Run &run)
{
    m_run = run;
    const probe::Verdict verdict = run.isAudit()
        ? probe::verdict(std::get<probe::AuditResult>(run.result), run.situation)
        : probe::verdict(std::get<probe::CheckResult>(run.result), run.situation);
    const probe::VerdictText words = probe::describe(verdict, m_names);
    const Status status = statusOf(verdict.kind);
    header()->setVerdictIcon(iconOf(status), colourOf(status));
    const auto *audit = std::get_if<probe::AuditResult>(&run.result);
    header()->setTitle(withoutStop(audit ? AuditWords::headline(*audit, verdict, words) : words.headline));
    header()->setLine(words.sentence);
    m_check->setVisible(!run.isAudit());
    m_audit->setVisible(run.isAudit());
    if (audit)
        m_audit->setResult(*audit, verdict, words, m_names.machine);
    else
        showCheck(std::get<probe::CheckResult>(run.result), verdict, words);
    m_name->setResult(run.promise(), run.name(), history::viewOf(run));
    const QString who = run.by.isEmpty() ? m_names.friendName : run.by;
    m_origin->setPlain(run.source == history::Run::Source::ThisComputer
            ? tr("Measured by this computer.")
            : tr("It came back from %1 as a result. A result proves nothing against somebody who forges it.")
                  .arg(who));
}

void RunPage::showCheck(
    const probe::CheckResult &check, const probe::Verdict &verdict, const probe::VerdictText &words)
{
    const QList<Plank> planks = planksOf(verdict);
    m_planks->setPlanks(planks);
    m_planks->setVerdict(words.headline + u' ' + words.sentence);
    m_legend->setPlanks(planks);
    const QDateTime at = check.startedAt.toLocalTime();
    //: %1 day with weekday, %2 time
    m_when->setPlain(tr("%1, %2.").arg(
        QLocale().toString(at.date(), tr("ddd d MMMM yyyy")), QLocale().toString(at.time(), u"HH:mm"_s)));
    m_notes->setPlain(words.notes.join(u'\n'));
    m_notes->setVisible(!words.notes.isEmpty());
    m_all->setTitle(tr("All %n answer(s)", nullptr, static_cast<int>(check.results.size())));
    m_table->setResult(check);
}

void RunPage::primary()
{
    Q_EMIT left();
}

QWidget *RunPage::firstFocus() const
{
    return footer()->primary();
}

QString RunPage::help() const
{
    return tr("<p>One run of the past, as it was measured then. It says nothing about today.</p>"
              "<p>Name and address are looked at apart: the name has to lead to this machine and to nothing "
              "else.</p>");
}

} // namespace ui
