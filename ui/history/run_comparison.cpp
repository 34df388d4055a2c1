// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/run_comparison.h"

#include "core/history/compare.h"
#include "ui/history/history_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

RunComparison::RunComparison(const HistoryDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_before(new QComboBox)
    , m_after(new QComboBox)
    , m_changes(new Rows)
{
    m_changes->setObjectName(u"changes"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    addBox(row, m_before, tr("Ea&rlier"), u"before"_s);
    addBox(row, m_after, tr("La&ter"), u"after"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    column->addLayout(row);
    column->addWidget(m_changes);
}

void RunComparison::addBox(QHBoxLayout *row, QComboBox *box, const QString &words, const QString &name)
{
    auto *label = new QLabel(words, this);
    label->setBuddy(box);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(space(0.5));
    pair->addWidget(label);
    pair->addWidget(box);
    row->addLayout(pair, 1);
    connect(box, &QComboBox::currentIndexChanged, this, &RunComparison::compare);
}

void RunComparison::offerRuns()
{
    const QSignalBlocker quietBefore(m_before);
    const QSignalBlocker quietAfter(m_after);
    m_before->clear();
    m_after->clear();
    const auto &runs = m_desk.runs();
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        const RunWords words = wordsOf(*run, m_desk);
        //: %1 a day, %2 “Audit” or “Check, not finished”, %3 what came out
        const QString line = tr("%1, %2: %3").arg(words.when, words.what, words.result);
        m_before->addItem(line, run->id);
        m_after->addItem(line, run->id);
    }
    m_before->setCurrentIndex(runs.size() > 1 ? 1 : -1);
    m_after->setCurrentIndex(runs.empty() ? -1 : 0);
    compare();
}

void RunComparison::compare()
{
    m_changes->clear();
    const history::Run *before = m_desk.run(m_before->currentData().toString());
    const history::Run *after = m_desk.run(m_after->currentData().toString());
    if (!before || !after)
        return;
    QStringList lines = history::describe(history::compare(*before, *after));
    if (before->id == after->id)
        lines = {tr("That is the same run twice.")};
    else if (before->endedAt() > after->endedAt())
        lines.prepend(tr("The first of the two is the newer one: read it backwards."));
    constexpr qsizetype most = 40;
    for (const QString &line : lines.first(std::min(lines.size(), most))) {
        auto *text = new Text(line, TextRole::Body, Role::Ink, m_changes);
        text->setContentsMargins(0, space(0.5), 0, space(0.5));
        m_changes->add(text);
    }
    if (lines.size() > most) {
        m_changes->add(new Text(
            tr("%n more change(s): see the saved results.", nullptr, static_cast<int>(lines.size() - most)),
            TextRole::Body, Role::Ink2, m_changes));
    }
}

} // namespace ui
