// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/plan_view.h"

#include "ui/host/host_page.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/copy_row.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

AccessRow::Kind kindOf(AccessWords::Line::Kind kind)
{
    switch (kind) {
    case AccessWords::Line::Kind::Gains:
        return AccessRow::Kind::Gains;
    case AccessWords::Line::Kind::LosesNow:
        return AccessRow::Kind::LosesNow;
    case AccessWords::Line::Kind::LosesLater:
        return AccessRow::Kind::LosesLater;
    case AccessWords::Line::Kind::Keeps:
        break;
    }
    return AccessRow::Kind::Keeps;
}

} // namespace

PlanView::PlanView(QWidget *parent)
    : QWidget(parent)
    , m_callout(new Callout(Callout::Kind::Attention, this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_access(new Rows(this))
    , m_below(new QVBoxLayout)
    , m_footnote(new Text({}, TextRole::Detail, Role::Ink2, this))
    , m_diff(new DiffView(this))
    , m_summary(new Text({}, TextRole::Detail, Role::Ink2, this))
    , m_whole(new Button(ButtonKind::Link, tr("Show the whole file"), this))
    , m_copy(new Button(ButtonKind::Link, tr("Copy the new file"), this))
    , m_keep(new Button(ButtonKind::Link, tr("Save it…"), this))
    , m_links(new QWidget(this))
{
    m_callout->setObjectName(u"findings"_s);
    m_access->setObjectName(u"access"_s);
    m_diff->setObjectName(u"diff"_s);
    m_diff->setTabStopDistance(3 * QFontMetricsF(fontFor(TextRole::Mono)).averageCharWidth());
    m_diff->setAccessibleName(tr("Your policy file, before and after"));
    auto *left = new QVBoxLayout;
    left->setSpacing(space(1));
    left->addWidget(groupHeading(tr("Who gains, who loses"), this));
    left->addWidget(m_access);
    left->addLayout(m_below);
    left->addWidget(m_footnote);
    left->addStretch(1);
    auto *head = new QHBoxLayout;
    head->addWidget(groupHeading(tr("The same in your policy file"), this), 1);
    m_summary->setWordWrap(false);
    head->addWidget(m_summary, 0, Qt::AlignBottom);
    auto *links = new QHBoxLayout(m_links);
    links->setContentsMargins({});
    links->setSpacing(space(2));
    links->addWidget(m_whole);
    links->addWidget(m_copy);
    links->addWidget(m_keep);
    links->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(space(1));
    right->addLayout(head);
    right->addWidget(m_diff);
    right->addWidget(m_links);
    right->addStretch(1);
    m_columns->setSpacing(space(3));
    m_columns->addLayout(left, 2);
    m_columns->addLayout(right, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(2));
    column->addWidget(m_callout);
    column->addLayout(m_columns);
    connect(m_whole, &QAbstractButton::clicked, this, [this] {
        m_diff->showWholeFile(!m_diff->showsWholeFile());
        m_whole->setText(m_diff->showsWholeFile() ? tr("Show the changes only") : tr("Show the whole file"));
    });
    m_keep->setAccessibleName(tr("Save the new file"));
    connect(m_keep, &QAbstractButton::clicked, this, &PlanView::keepRequested);
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        copyToClipboard(QString::fromUtf8(m_planned), false);
        announce(m_copy, tr("Copied"));
    });
}

void PlanView::setCanKeep(bool can)
{
    m_canKeep = can;
    m_keep->setVisible(can && !m_isPreview);
}

void PlanView::setPreview(bool isPreview)
{
    m_isPreview = isPreview;
    m_copy->setVisible(!isPreview);
    m_keep->setVisible(m_canKeep && !isPreview);
}

void PlanView::setHasCallout(bool has)
{
    m_hasCallout = has;
}

void PlanView::setBelowAccess(QWidget *widget)
{
    m_below->addWidget(widget);
}

void PlanView::setFootnote(const QString &sentence)
{
    m_footnote->setPlain(sentence);
    m_footnote->setVisible(!sentence.isEmpty());
}

void PlanView::show(const share::RuleView &rule, const share::Share &share, const policy::Topology *inventory)
{
    if (!rule.plan)
        return;
    showCallout(rule, share);
    const bool isOpen = rule.task == share::RuleTask::Open;
    showAccess(isOpen ? AccessWords::forPlan(*rule.plan, share, inventory)
                      : AccessWords::forChange(*rule.plan, share),
        rule.plan->warnings);
    showDiff(rule);
}

void PlanView::showCallout(const share::RuleView &rule, const share::Share &share)
{
    const bool isUndo = rule.task == share::RuleTask::Undo;
    QStringList messages;
    for (const policy::Finding &finding : isUndo ? rule.opensOnUndo : rule.plan->findings)
        if (!finding.onPurpose)
            messages << AccessWords::finding(finding);
    m_callout->setVisible(
        m_hasCallout && !messages.isEmpty() && (isUndo || rule.task == share::RuleTask::Open));
    if (m_callout->isHidden())
        return;
    const QString first = messages.takeFirst();
    const QString why = isUndo ? tr("The former file opens this again to everyone you share with.")
                               : tr("%1 would reach that the moment the invite is accepted. So the rule "
                                    "comes first, the invite second.")
                                     .arg(share.person.name);
    m_callout->setWords(first, why, messages.join(u' '));
}

void PlanView::showAccess(const QList<AccessWords::Line> &lines, const std::vector<policy::Warning> &warnings)
{
    QStringList messages;
    for (const policy::Warning &warning : warnings)
        messages << warning.message;
    if (m_lines == lines && m_warnings == messages && m_access->count() > 0)
        return; // nothing flickers, and the focus stays
    m_lines = lines;
    m_warnings = messages;
    m_access->clear();
    for (const AccessWords::Line &line : lines)
        m_access->add(new AccessRow(kindOf(line.kind), line.subject, line.rest, line.aside, m_access));
    for (const QString &message : std::as_const(messages))
        m_access->add(iconRow(u"attention"_s, AccessWords::sentence(message), m_access));
}

void PlanView::showDiff(const share::RuleView &rule)
{
    if (m_former == rule.former && m_planned == rule.plan->text)
        return;
    m_former = rule.former;
    m_planned = rule.plan->text;
    m_diff->setTexts(QString::fromUtf8(m_former), QString::fromUtf8(m_planned));
    for (const policy::Finding &finding : rule.plan->findings)
        if (!finding.onPurpose && finding.section != policy::Section::None)
            m_diff->setNote(finding.line, tr("rule %1").arg(finding.index + 1));
    m_summary->setPlain(m_diff->summary());
}

/// Side by side in a wide window, else the access diff first.
void PlanView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto direction = width() >= space(92) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_columns->direction() != direction)
        m_columns->setDirection(direction);
}

} // namespace ui
