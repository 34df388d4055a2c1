// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/aftercare_page.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/footer.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

AftercarePage::AftercarePage(HostSession &session, QWidget *parent)
    : HostPage(session, share::Step::Aftercare, parent)
    , m_quarterly(new QCheckBox(tr("Check the door again every &three months"), this))
    , m_hasReview(new QCheckBox(tr("Ask me whether this is &still wanted, on"), this))
    , m_review(new QDateEdit(this))
    , m_hasEnd(new QCheckBox(tr("The share shall &end on"), this))
    , m_end(new QDateEdit(this))
{
    setObjectName(u"aftercarePage"_s);
    header()->setTitle(tr("And later?"));
    header()->setLine(tr("Rules change, machines are replaced, friends move. The register keeps these dates "
                         "and shows what is due."));
    Button *decline = footer()->addFlat(tr("&No dates"));
    decline->setObjectName(u"decline"_s);
    footer()->setPrimary(tr("&Finish"));
    connect(decline, &QAbstractButton::clicked, this, [this] {
        m_quarterly->setChecked(false);
        m_hasReview->setChecked(false);
        m_hasEnd->setChecked(false);
        primary();
    });
    buildUi();
}

void AftercarePage::buildUi()
{
    m_quarterly->setObjectName(u"quarterly"_s);
    m_hasReview->setObjectName(u"hasReview"_s);
    m_hasEnd->setObjectName(u"hasEnd"_s);
    body()->addWidget(m_quarterly);
    body()->addWidget(quietText(tr("Your friend's guide has the same dates to tick."), this));
    addDate(m_hasReview, m_review, tr("Date of the review"));
    addDate(m_hasEnd, m_end, tr("Date of the end"));
    body()->addWidget(quietText(
        tr("Nothing closes by itself: Halfdoor reminds you, and you end the share with a few clicks."),
        this));
}

void AftercarePage::addDate(QCheckBox *box, QDateEdit *date, const QString &words)
{
    date->setAccessibleName(words);
    date->setCalendarPopup(false);
    date->setDisplayFormat(tr("d MMM yyyy", "date format"));
    date->setMinimumHeight(footer()->primary()->sizeHint().height());
    auto *row = new QHBoxLayout;
    row->setSpacing(space(1.5));
    row->addWidget(box);
    row->addWidget(date);
    row->addStretch(1);
    body()->addLayout(row);
    connect(box, &QAbstractButton::toggled, date, &QWidget::setEnabled);
    date->setEnabled(false);
}

void AftercarePage::showState()
{
    if (m_shown)
        return;
    m_shown = true;
    const share::Aftercare &care = share().aftercare;
    const QDate today = flow().now().toLocalTime().date();
    m_quarterly->setChecked(care.quarterly || !care.decided);
    m_hasReview->setChecked(care.review.isValid() || !care.decided);
    m_hasEnd->setChecked(care.end.isValid());
    m_review->setDate(care.review.isValid() ? care.review : today.addYears(1));
    m_end->setDate(care.end.isValid() ? care.end : today.addMonths(6));
    m_review->setMinimumDate(today);
    m_end->setMinimumDate(today);
}

share::Aftercare AftercarePage::chosen() const
{
    share::Aftercare care;
    care.decided = true;
    care.quarterly = m_quarterly->isChecked();
    care.review = m_hasReview->isChecked() ? m_review->date() : QDate();
    care.end = m_hasEnd->isChecked() ? m_end->date() : QDate();
    return care;
}

void AftercarePage::leave()
{
    m_shown = false;
}

void AftercarePage::primary()
{
    if (took(flow().setAftercare(chosen())))
        Q_EMIT nextRequested();
}

QString AftercarePage::help() const
{
    return tr("<p>A check is true for the day it ran. Every three months is a habit that finds a rule that "
              "somebody widened, or a key that expires.</p>");
}

} // namespace ui
