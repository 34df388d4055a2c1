// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_form.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/text.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// Ids of choices, never shown.
const QString allPorts = u"all"_s;
const QString someRange = u"range"_s;
const QString asThePath = u"auto"_s;

void add(ChoiceGrid *grid, const QString &id, const QString &title, const QString &detail)
{
    auto *button = new ChoiceButton(title);
    button->setDetail(detail);
    button->setMark(ChoiceButton::Mark::Dot);
    grid->add(button, id);
}

} // namespace

AuditForm::AuditForm(QWidget *parent)
    : QWidget(parent)
    , m_which(new ChoiceGrid(2, 24))
    , m_range(new Field(tr("Do&ors, such as 1-1024, 8000-9000")))
    , m_paces(new ChoiceGrid(2, 30))
{
    m_which->setObjectName(u"which"_s);
    m_range->input()->setObjectName(u"range"_s);
    add(m_which, allPorts, tr("All 65,535"), tr("Says most. Nothing is left to guess."));
    add(m_which, someRange, tr("Some of them"), tr("Faster, and says nothing about the others."));
    m_which->choose(allPorts);
    m_range->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    column->addWidget(new Text(tr("Which doors"), TextRole::Section));
    column->addWidget(m_which);
    column->addWidget(m_range);
    column->addSpacing(space(1));
    column->addWidget(new Text(tr("You can stop at any time and go on later."), TextRole::Body, Role::Ink2));
    column->addWidget(buildPaces());
    connect(m_which, &ChoiceGrid::chosen, this, [this](const QString &id) {
        m_range->setVisible(id == someRange);
        if (id == someRange)
            m_range->input()->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    connect(m_range->input(), &QLineEdit::textEdited, this, [this] {
        m_range->setFault({});
        Q_EMIT changed();
    });
    connect(m_range->input(), &QLineEdit::editingFinished, this, &AuditForm::showFault);
}

QWidget *AuditForm::buildPaces()
{
    m_paces->setObjectName(u"paces"_s);
    add(m_paces, asThePath, tr("As the path allows"),
        tr("Begins gently, goes faster while nothing gets lost."));
    add(m_paces, idOf(probe::Pace::Gentle), tr("Gentle"),
        tr("For a small router or a slow line. Takes longest."));
    add(m_paces, idOf(probe::Pace::Normal), tr("Normal"), tr("For an ordinary line at home."));
    add(m_paces, idOf(probe::Pace::Fast), tr("Fast"), tr("For a strong line, when nobody else needs it."));
    const auto fold = new Fold({}, this);
    fold->setObjectName(u"howFast"_s);
    fold->setContent(m_paces);
    const auto say = [this, fold](const QString &id) {
        const QString chosen = id == idOf(probe::Pace::Gentle) ? tr("gentle")
            : id == idOf(probe::Pace::Normal)                  ? tr("normal")
            : id == idOf(probe::Pace::Fast)                    ? tr("fast")
                                                               : tr("as the path allows");
        //: %1 “gentle”, “as the path allows”
        fold->setTitle(tr("How fast to knock: %1").arg(chosen));
    };
    connect(m_paces, &ChoiceGrid::chosen, this, say);
    m_paces->choose(asThePath);
    say(asThePath);
    return fold;
}

void AuditForm::showFault()
{
    const bool isWrong = !m_range->text().trimmed().isEmpty() && !ports();
    m_range->setFault(
        isWrong ? tr("Numbers from 1 to 65535, with commas between them; a dash for a range.") : QString());
}

std::optional<probe::PortSet> AuditForm::ports() const
{
    if (m_which->chosenId() == allPorts)
        return probe::PortSet::all();
    const auto set = probe::PortSet::parse(m_range->text());
    return set && !set->isEmpty() ? set : std::nullopt;
}

std::optional<probe::Pace> AuditForm::pace() const
{
    return probe::paceFromId(m_paces->chosenId());
}

} // namespace ui
