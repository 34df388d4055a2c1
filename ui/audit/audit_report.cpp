// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_report.h"

#include "ui/audit/audit_words.h"
#include "ui/audit/port_bands.h"
#include "ui/audit/span_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/text.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

Status statusOf(probe::Verdict::Kind kind)
{
    using Kind = probe::Verdict::Kind;
    switch (kind) {
    case Kind::AsPromised:
        return Status::OpenAsPromised;
    case Kind::Leaking:
        return Status::OpenNotPromised;
    case Kind::LooselyClosed:
        return Status::LooselyClosed;
    case Kind::ServiceDown:
        return Status::ServiceDown;
    case Kind::NotThereYet:
        return Status::NotThereYet;
    case Kind::YourSideFirst:
        return Status::Attention;
    case Kind::Undecided:
        break;
    }
    return Status::NotKnownYet;
}

namespace {

/// Refused nearly everywhere in a stretch, or in many places, is one finding and not many: a wide rule lets
/// them in.
bool isOneFinding(const probe::PortSet &ports)
{
    constexpr std::size_t few = 3;
    constexpr int smallGap = 8; // the promised door among them, and what else opens
    const auto &spans = ports.spans();
    if (spans.size() > few)
        return true;
    for (std::size_t i = 1; i < spans.size(); ++i)
        if (spans[i].first - spans[i - 1].last > smallGap)
            return false;
    return spans.size() > 1;
}

} // namespace

AuditReport::AuditReport(QWidget *parent)
    : QWidget(parent)
    , m_bar(new RangeBar(this))
    , m_caption(new Text({}, TextRole::Detail, Role::Ink2, this))
    , m_legend(new PlankLegend(this))
    , m_rows(new Rows(this))
    , m_all(new Fold(tr("Every port, address by address"), this))
    , m_table(new SpanTable)
    , m_sure(new Fold(tr("How sure this is"), this))
    , m_sureText(new Text({}, TextRole::Body, Role::Ink2))
    , m_cost(new Fold(tr("What it cost the path"), this))
    , m_costText(new Text({}, TextRole::Body, Role::Ink2))
{
    m_bar->setObjectName(u"ports"_s);
    m_table->setObjectName(u"spans"_s);
    m_all->setContent(m_table);
    m_sure->setContent(m_sureText);
    m_cost->setContent(m_costText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    column->addWidget(m_bar);
    column->addWidget(m_caption);
    column->addWidget(m_legend, 0, Qt::AlignLeft);
    column->addSpacing(space(0.75));
    column->addWidget(m_rows);
    column->addSpacing(space(0.5));
    column->addWidget(m_all);
    column->addWidget(m_sure);
    column->addWidget(m_cost);
}

void AuditReport::setResult(const probe::AuditResult &result, const probe::Verdict &verdict,
    const probe::VerdictText &words, const QString &machine)
{
    m_bar->setBands(bandsOf(verdict, result.plan.ports, result.partial));
    m_bar->setVerdict(AuditWords::headline(result, verdict, words) + u' ' + words.sentence);
    m_legend->setCounts(m_bar->counts());
    m_caption->setPlain(AuditWords::caption(result, verdict, machine));
    showRows(result, verdict, machine);
    m_table->setResult(result);
    QStringList sure = AuditWords::certainty(result);
    for (const probe::CheckFault &fault : result.faults)
        sure << probe::describe(fault);
    sure << words.notes;
    sure.removeDuplicates();
    m_sureText->setPlain(sure.join(u'\n'));
    m_costText->setPlain(AuditWords::effort(result).join(u'\n'));
}

void AuditReport::addDoor(Status status, const QString &title, const QString &detail, const QString &word)
{
    auto *row = new OutcomeRow(m_rows);
    row->setStatus(status);
    row->setTitle(title, colourOf(status) == Role::Attention);
    row->setDetail(detail);
    row->setWord(word, colourOf(status));
    m_rows->add(row);
}

/// The first few by name, the others as one row: bar and table have them all.
void AuditReport::addSpans(
    Status status, const std::vector<std::uint16_t> &ports, const QString &detail, const QString &word)
{
    constexpr std::size_t most = 5;
    const probe::PortSet set = probe::spansOf(ports);
    const auto &spans = set.spans();
    if (status == Status::LooselyClosed && isOneFinding(set)) {
        addDoor(status,
            tr("%Ln door(s) between %1 and %2", nullptr, set.size())
                .arg(spans.front().first)
                .arg(spans.back().last),
            detail, word);
        return;
    }
    const std::size_t named = spans.size() > most + 1 ? most : spans.size();
    int rest = set.size();
    for (std::size_t i = 0; i < named; ++i) {
        addDoor(status, AuditWords::span(spans[i]), detail, word);
        rest -= spans[i].size();
    }
    if (rest > 0)
        addDoor(status, tr("%Ln more door(s)", nullptr, rest), detail, word);
}

void AuditReport::showRows(
    const probe::AuditResult &result, const probe::Verdict &verdict, const QString &machine)
{
    m_rows->clear();
    addSpans(Status::OpenNotPromised, verdict.leaking, tr("promised shut"), tr("Opens"));
    addSpans(Status::LooselyClosed, verdict.loose,
        tr("The answer is “nobody here”: the rule lets packets in, but no program listens today."),
        tr("Loosely closed"));
    for (const probe::Door &door : verdict.open)
        addDoor(Status::OpenAsPromised, probe::doorName(door), tr("promised open"), tr("Opens"));
    for (const probe::Door &door : verdict.refused)
        addDoor(Status::ServiceDown, probe::doorName(door), tr("promised open"), tr("Does not run"));
    for (const probe::Door &door : verdict.silent)
        addDoor(Status::NotThereYet, probe::doorName(door), tr("promised open"), tr("No answer"));
    for (const probe::Door &door : verdict.unprovable)
        addDoor(Status::NotKnownYet, probe::doorName(door), tr("promised open"), tr("Cannot be checked"));
    if (!verdict.builtIn.empty()) {
        QStringList ports;
        for (const std::uint16_t port : verdict.builtIn)
            ports << QString::number(port);
        const auto count = static_cast<int>(verdict.builtIn.size());
        addDoor(Status::Expected,
            tr("Tailscale’s own door(s), port(s) %1", nullptr, count)
                .arg(QLocale().createSeparatedList(ports)),
            tr("Built in for everyone who reaches %1, so they count neither as open nor as shut.", nullptr,
                count)
                .arg(machine),
            tr("Expected"));
    }
    if (const int shut = static_cast<int>(verdict.shut.size()); shut > 0) {
        addDoor(Status::Shut, tr("%Ln other door(s) of %1", nullptr, shut).arg(machine), tr("promised shut"),
            tr("Shut"));
    }
    if (const int unknown = static_cast<int>(verdict.unknown.size()); unknown > 0) {
        addDoor(Status::NotKnownYet, tr("%Ln door(s) without a clear answer", nullptr, unknown),
            result.partial ? tr("The audit ended before they were tried, or tried often enough.") : QString(),
            tr("Not known"));
    }
}

} // namespace ui
