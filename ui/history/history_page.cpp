// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "ui/history/accept_dialog.h"
#include "ui/history/history_words.h"
#include "ui/history/run_comparison.h"
#include "ui/history/run_list.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/text.h"
#include "ui/widgets/words.h"
#include "ui/window/share_words.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

HistoryPage::HistoryPage(HistoryDesk &desk, QWidget *parent)
    : LonePage(parent)
    , m_desk(desk)
    , m_fault(new Callout(Callout::Kind::Attention))
    , m_strip(new TrendStrip)
    , m_cell(new Text({}, TextRole::Body, Role::Ink))
    , m_next(new Text({}, TextRole::Detail, Role::Ink2))
    , m_empty(new QWidget)
    , m_openTitle(new Text(tr("What differs"), TextRole::Section))
    , m_open(new Rows)
    , m_settledFold(new Fold(tr("Decided or put right")))
    , m_settled(new Rows)
    , m_runsTitle(new Text(tr("Every run"), TextRole::Section))
    , m_runs(new RunList)
    , m_compareFold(new Fold(tr("Compare two runs")))
    , m_comparison(new RunComparison(desk))
    , m_save(footer()->addAction(tr("Save &as…"), u"down"_s))
    , m_again(footer()->addFlat(tr("Check a&gain")))
{
    setObjectName(u"historyPage"_s);
    buildUi();
}

void HistoryPage::buildUi()
{
    m_strip->setObjectName(u"trend"_s);
    m_open->setObjectName(u"openReviews"_s);
    m_settled->setObjectName(u"settledReviews"_s);
    m_settledFold->setContent(m_settled);
    m_compareFold->setContent(m_comparison);
    body()->addWidget(m_fault);
    body()->addWidget(m_empty);
    body()->addWidget(m_strip);
    body()->addWidget(m_cell);
    body()->addWidget(m_next);
    body()->addWidget(m_openTitle);
    body()->addWidget(m_open);
    body()->addWidget(m_settledFold);
    body()->addWidget(m_runsTitle);
    body()->addWidget(m_runs);
    body()->addWidget(m_compareFold);
    m_fault->hide();
    buildEmpty();
    m_again->setObjectName(u"checkAgain"_s);
    offer(m_again, false);
    connect(m_again, &QAbstractButton::clicked, this, &HistoryPage::checkRequested);
    connect(m_strip, &TrendStrip::currentChanged, this,
        [this](int index) { m_cell->setPlain(m_strip->marks().at(index).words); });
    connect(m_strip, &TrendStrip::activated, this, &HistoryPage::runRequested);
    connect(m_runs, &RunList::runRequested, this, &HistoryPage::runRequested);
    m_save->setObjectName(u"saveHistory"_s);
    m_save->hide();
    connect(m_save, &QAbstractButton::clicked, this, [this] { Q_EMIT saveRequested(m_save); });
}

/// What stands here before anything was measured: the drawing, and what will come.
void HistoryPage::buildEmpty()
{
    auto *column = new QVBoxLayout(m_empty);
    column->setContentsMargins(0, space(4), 0, 0);
    column->setSpacing(space(2));
    column->addWidget(new Drawing(u"halfdoor"_s, 200,
                          tr("A half door: the upper half is open, the lower half is shut."), m_empty),
        0, Qt::AlignHCenter);
    auto *words = new Text(tr("Every check and every audit will stand here, from the first to the last."),
        TextRole::Lead, Role::Ink2, m_empty);
    words->setAlignment(Qt::AlignHCenter);
    words->setMeasure(0);
    column->addWidget(words);
}

void HistoryPage::offerChecking(bool offer)
{
    m_checks = offer;
}

void HistoryPage::offerSaving(bool offer)
{
    m_saves = offer;
}

void HistoryPage::enter()
{
    m_desk.read();
    m_fault->setWords({}, m_desk.faults().join(u' '));
    m_fault->setVisible(!m_desk.faults().isEmpty());
    showTrend();
    showReviews();
    showRuns();
    const bool isEmpty = m_desk.runs().empty();
    m_save->setVisible(m_saves && !isEmpty);
    m_empty->setVisible(isEmpty);
    const Status status = statusOf(m_desk);
    header()->setVerdictIcon(isEmpty ? QString() : iconOf(status), colourOf(status));
    header()->setTitle(headline(m_desk));
    header()->setLine(
        isEmpty ? m_desk.subject().title : history::describe(m_desk.trend(), m_desk.runs().size()));
    const auto &next = m_desk.next();
    m_next->setPlain(next ? nextWords(*next, m_desk.now()) : QString());
    m_next->setVisible(next.has_value() && !isEmpty);
    offer(m_again, m_checks && hasFix());
    if (hasFix())
        footer()->setPrimary(tr("Fix the &rule…"));
    else if (m_checks)
        footer()->setPrimary(isEmpty ? tr("Check &now") : tr("Check a&gain"), u"again"_s);
    else
        footer()->setPrimary(tr("&Done"));
}

/// Something differs that a change of our rule would mend.
bool HistoryPage::hasFix() const
{
    const auto &reviews = m_desk.reviews();
    return m_desk.subject().canFix
        && std::any_of(reviews.begin(), reviews.end(), [](const history::Review &review) {
               return review.state == history::Review::State::Open && review.deviation.isAboutTheRule();
           });
}

void HistoryPage::primary()
{
    if (hasFix())
        Q_EMIT fixRequested();
    else if (m_checks)
        Q_EMIT checkRequested();
    else
        Q_EMIT left();
}

QWidget *HistoryPage::firstFocus() const
{
    return m_desk.runs().empty() ? nullptr : static_cast<QWidget *>(m_strip);
}

void HistoryPage::showTrend()
{
    const QList<TrendMark> marks = marksOf(m_desk.trend(), m_desk.now());
    m_strip->setMarks(marks);
    m_strip->setSummary(history::describe(m_desk.trend(), m_desk.runs().size()));
    m_strip->setVisible(!marks.isEmpty());
    m_cell->setVisible(!marks.isEmpty());
    m_cell->setPlain(marks.isEmpty() ? QString() : marks.back().words);
}

void HistoryPage::showReviews()
{
    m_open->clear();
    m_settled->clear();
    for (const history::Review &review : m_desk.reviews())
        addReview(review, review.state == history::Review::State::Open ? m_open : m_settled);
    m_openTitle->setVisible(m_open->count() > 0);
    m_open->setVisible(m_open->count() > 0);
    m_settledFold->setVisible(m_settled->count() > 0);
    m_settledFold->setTitle(tr("%n decided or put right", nullptr, m_settled->count()));
}

void HistoryPage::addReview(const history::Review &review, Rows *rows)
{
    using State = history::Review::State;
    auto *row = new OutcomeRow(rows);
    row->setStatus(review.state == State::Open ? Status::Attention
            : review.state == State::Fixed     ? Status::Good
            : review.state == State::Mended    ? Status::UnderWay
                                               : Status::Expected);
    row->setTitle(history::describe(review.deviation), review.state == State::Open);
    row->setDetail(history::describe(review));
    if (QWidget *deeds = deedsFor(review, row))
        row->setAction(deeds);
    else
        row->setWord(history::describe(review.state));
    rows->add(row);
}

QWidget *HistoryPage::deedsFor(const history::Review &review, QWidget *parent)
{
    using State = history::Review::State;
    if (review.state == State::Fixed)
        return nullptr;
    auto *place = new QWidget(parent);
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins({});
    line->setSpacing(space(2));
    const QString what = history::describe(review.deviation);
    const auto add = [&](const QString &words, const QString &name, auto deed) {
        auto *link = new Button(ButtonKind::Link, words, place);
        link->setObjectName(name);
        link->setAccessibleName(u"%1: %2"_s.arg(words, what));
        connect(link, &QAbstractButton::clicked, this, deed);
        line->addWidget(link);
    };
    if (review.state == State::Open) {
        add(tr("It is put right"), u"mended"_s,
            [this, review] { decide(review, history::Decision::Kind::Mended); });
        add(tr("Accept it…"), u"acceptIt"_s, [this, review] { accept(review); });
    } else if (review.state == State::Accepted) {
        add(tr("Take it back"), u"reopen"_s,
            [this, review] { decide(review, history::Decision::Kind::Reopened); });
    } else {
        delete place;
        return nullptr;
    }
    return place;
}

void HistoryPage::decide(const history::Review &review, history::Decision::Kind kind)
{
    history::Decision decision;
    decision.kind = kind;
    decision.review = review.id;
    const QString fault = m_desk.decide(decision);
    enter();
    if (!fault.isEmpty()) {
        m_fault->setWords({}, fault);
        m_fault->show();
        announce(this, fault);
    }
    refresh();
    focusFirst();
}

void HistoryPage::accept(const history::Review &review)
{
    auto *dialog = new AcceptDialog(m_desk, review, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        enter();
        refresh();
        focusFirst();
    });
    dialog->open();
}

void HistoryPage::showRuns()
{
    const std::size_t count = m_desk.runs().size();
    m_runs->setRuns(m_desk);
    m_runs->setVisible(count > 0);
    m_runsTitle->setVisible(count > 0);
    m_comparison->offerRuns();
    m_compareFold->setVisible(count > 1);
}

QString HistoryPage::help() const
{
    return tr("<p>Each door of the strip is one run, oldest at the left: low ones are checks, high ones "
              "audits. Arrow keys move, Enter opens a run.</p>"
              "<p>What differs from the promise waits for you: put it right and measure again, or accept it "
              "with a reason and a date. When the date has come, it asks again.</p>"
              "<p>Three runs make a proof: now, after ten minutes, when every name is asked for anew, and "
              "after a day.</p>");
}

} // namespace ui
