// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/problem_list.h"

#include "core/share/rule_look.h"
#include "ui/host/access_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/copy_row.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using policy::control::Problem;
using policy::control::Severity;

constexpr std::size_t mostShown = 5;
constexpr std::size_t mostOfAll = 100;

} // namespace

ProblemList::ProblemList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new Rows(this))
    , m_more(new Button(ButtonKind::Link, {}, this))
{
    setObjectName(u"problems"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(0.5));
    column->addWidget(m_rows);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->hide();
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_showsAll = true;
        rebuild();
    });
}

void ProblemList::show(const Problems &problems, const QByteArray &text, bool canAccept)
{
    const bool isSame = problems == m_problems && canAccept == m_canAccept;
    m_text = text;
    if (isSame)
        return;
    m_problems = problems;
    m_canAccept = canAccept;
    m_showsAll = false;
    rebuild();
}

void ProblemList::clear()
{
    show({}, {}, false);
}

void ProblemList::rebuild()
{
    m_rows->clear();
    const std::size_t most = m_showsAll ? mostOfAll : mostShown;
    for (std::size_t i = 0; i < std::min(most, m_problems.size()); ++i)
        m_rows->add(makeRow(m_problems[i]));
    const auto left = static_cast<int>(m_problems.size() - std::min(most, m_problems.size()));
    m_more->setText(m_showsAll ? tr("%n more problem(s) that are not listed", nullptr, left)
                               : tr("Show %n more problem(s)", nullptr, left));
    m_more->setEnabled(!m_showsAll);
    m_more->setVisible(left > 0);
}

QWidget *ProblemList::makeRow(const Problem &problem)
{
    auto *row = new QWidget(m_rows);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, space(1), 0, space(1));
    across->setSpacing(space(1.5));
    const bool isNote = problem.severity == Severity::Info;
    across->addWidget(new IconLabel(isNote ? u"info"_s : u"attention"_s, 20,
                          problem.severity == Severity::Error ? Role::Attention : Role::Ink2, row),
        0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(space(0.5));
    across->addLayout(column, 1);
    const bool isError = problem.severity == Severity::Error;
    const QString plain
        = AccessWords::sentence(problem.explanation.isEmpty() ? problem.message : problem.explanation);
    column->addWidget(new Text(problem.line > 0 ? tr("Line %1: %2").arg(problem.line).arg(plain) : plain,
        isError ? TextRole::Strong : TextRole::Body, Role::Ink, row));
    if (!problem.fix.isEmpty())
        column->addWidget(new Text(AccessWords::sentence(problem.fix), TextRole::Body, Role::Ink2, row));
    if (isError) {
        auto *own = new Text(problem.message, TextRole::Mono, Role::Ink2, row);
        own->setTextInteractionFlags(Qt::TextSelectableByMouse);
        own->setAccessibleName(tr("In Tailscale's words: %1").arg(problem.message));
        column->addWidget(own);
    }
    column->addWidget(makeLinks(problem, row, column));
    return row;
}

QWidget *ProblemList::makeLinks(const Problem &problem, QWidget *row, QVBoxLayout *column)
{
    auto *links = new QWidget(row);
    auto *across = new QHBoxLayout(links);
    across->setContentsMargins({});
    across->setSpacing(space(2));
    const auto add = [&](const QString &words, const QString &spoken) {
        auto *link = new Button(ButtonKind::Link, words, links);
        link->setSmall(true);
        link->setAccessibleName(spoken);
        across->addWidget(link);
        return link;
    };
    const QString where = problem.line > 0 ? QString::number(problem.line) : QString();
    if (problem.line > 0) {
        auto *place = add(tr("Show the place"), tr("Show the place: line %1").arg(where));
        place->setObjectName(u"showPlace"_s);
        connect(place, &QAbstractButton::clicked, this,
            [this, line = problem.line, at = problem.column] { Q_EMIT placeRequested(line, at); });
    }
    if (m_canAccept && !problem.replacements.empty()) {
        auto *fix = add(tr("Show the fix"), tr("Show the fix for line %1").arg(where));
        fix->setObjectName(u"showFix"_s);
        addFix(problem, fix, row, column);
    }
    if (problem.severity == Severity::Error) {
        auto *copy = add(tr("Copy its words"), tr("Copy Tailscale's words about line %1").arg(where));
        connect(copy, &QAbstractButton::clicked, copy, [copy, words = problem.message] {
            copyToClipboard(words, false);
            announce(copy, tr("Copied"));
        });
    }
    across->addStretch(1);
    return links;
}

/// The lines that would change and the button that changes them stand below the row once they are asked for.
void ProblemList::addFix(const Problem &problem, Button *link, QWidget *row, QVBoxLayout *column)
{
    connect(link, &QAbstractButton::clicked, row, [this, problem, link, row, column] {
        link->hide();
        const QByteArray fixed = share::withFix(m_text, problem);
        auto *diff = new DiffView(row);
        diff->setObjectName(u"fixDiff"_s);
        diff->setAccessibleName(tr("What the fix changes"));
        diff->setLinesShown(3, 9);
        diff->setTexts(QString::fromUtf8(m_text), QString::fromUtf8(fixed));
        auto *accept = new Button(ButtonKind::Small, tr("Accept this fix"), row);
        accept->setObjectName(u"acceptFix"_s);
        column->addWidget(diff);
        column->addWidget(accept, 0, Qt::AlignLeft);
        accept->setFocus(Qt::OtherFocusReason);
        connect(
            accept, &QAbstractButton::clicked, this,
            [this, problem] { Q_EMIT acceptRequested(problem, share::withFix(m_text, problem)); },
            Qt::QueuedConnection);
    });
}

} // namespace ui
