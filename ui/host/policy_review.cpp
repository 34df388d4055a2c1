// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/policy_review.h"

#include "ui/host/problem_list.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/diff_view.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text.h"

#include <QGraphicsOpacityEffect>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {
constexpr auto patience = 250ms; ///< an answer within it is not announced by paleness
constexpr double pale = 0.55;
}

PolicyReview::PolicyReview(Examine examine, QWidget *parent)
    : QWidget(parent)
    , m_examiner(std::move(examine))
    , m_head(new QWidget(this))
    , m_icon(new IconLabel(u"check"_s, 20, Role::Accent, m_head))
    , m_verdict(new Text({}, TextRole::Strong, Role::Ink, m_head))
    , m_problems(new ProblemList(this))
    , m_place(new DiffView(this))
    , m_mended(new QWidget(this))
    , m_mendedWords(new Text({}, TextRole::Body, Role::Ink2, m_mended))
{
    setObjectName(u"review"_s);
    m_verdict->setObjectName(u"fileVerdict"_s);
    m_place->setObjectName(u"place"_s);
    m_place->setAccessibleName(tr("Your policy file at the place of the problem"));
    m_place->setLinesShown(7, 11);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins({});
    head->setSpacing(space(1.5));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_verdict, 1);
    auto *mended = new QHBoxLayout(m_mended);
    mended->setContentsMargins({});
    mended->setSpacing(space(1.5));
    mended->addWidget(m_mendedWords);
    auto *back = new Button(ButtonKind::Link, tr("Take the last fix back"), m_mended);
    back->setObjectName(u"takeBack"_s);
    mended->addWidget(back);
    mended->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    for (QWidget *part :
        {m_head, static_cast<QWidget *>(m_problems), static_cast<QWidget *>(m_place), m_mended}) {
        column->addWidget(part);
        part->hide();
    }
    hide();
    m_paleSoon.setSingleShot(true);
    m_paleSoon.setInterval(patience);
    connect(&m_paleSoon, &QTimer::timeout, this, [this] { setBehind(m_examiner.isBehind()); });
    connect(&m_examiner, &RuleExaminer::asked, this, [this] {
        if (!m_isPale && !m_paleSoon.isActive())
            m_paleSoon.start();
    });
    connect(&m_examiner, &RuleExaminer::answered, this, &PolicyReview::take);
    connect(m_problems, &ProblemList::placeRequested, this, &PolicyReview::placeRequested);
    connect(m_problems, &ProblemList::acceptRequested, this,
        [this](const policy::control::Problem &, const QByteArray &fixed) {
            if (m_latest)
                Q_EMIT fixAccepted(m_latest->question.text, fixed);
        });
    connect(back, &QAbstractButton::clicked, this, &PolicyReview::takeBackRequested, Qt::QueuedConnection);
}

void PolicyReview::follow(std::function<share::RuleQuestion()> ask)
{
    m_hasAsked = false;
    m_place->hide();
    m_examiner.askSoon(std::move(ask));
}

void PolicyReview::lookAt(const share::RuleQuestion &question)
{
    if (knows(question) || (m_hasAsked && m_asked == question && m_examiner.isBehind()))
        return;
    m_asked = question;
    m_hasAsked = true;
    m_examiner.askNow(question);
}

bool PolicyReview::knows(const share::RuleQuestion &question) const
{
    return m_latest && !m_examiner.isBehind() && m_latest->question == question;
}

void PolicyReview::rest()
{
    m_examiner.forget();
    m_hasAsked = false;
    m_paleSoon.stop();
    setBehind(false);
}

void PolicyReview::forget()
{
    rest();
    m_latest.reset();
    setMended(0);
    showAll();
}

void PolicyReview::take(const std::shared_ptr<const Examined> &examined)
{
    m_latest = examined;
    m_paleSoon.stop();
    setBehind(false);
    showAll();
    Q_EMIT this->examined();
}

void PolicyReview::setBehind(bool isBehind)
{
    if (m_isPale != isBehind) {
        m_isPale = isBehind;
        setPale(this, isBehind);
        Q_EMIT behindChanged(isBehind);
    }
}

void PolicyReview::setManner(bool saysFine, bool canAccept)
{
    if (m_saysFine != saysFine || m_canAccept != canAccept) {
        m_saysFine = saysFine;
        m_canAccept = canAccept;
        showAll();
    }
}

void PolicyReview::setMended(int count)
{
    m_mendedWords->setPlain(
        tr("%n fix(es) taken; your file is not changed before you save.", nullptr, count));
    m_mended->setVisible(count > 0);
    showAll();
}

void PolicyReview::showAll()
{
    const share::RuleLook *look = m_latest ? &m_latest->look : nullptr;
    const bool isRefused = look && look->isRefused;
    const auto errors = look ? std::count_if(look->problems.begin(), look->problems.end(),
                            [](const auto &p) { return p.severity == policy::control::Severity::Error; })
                             : 0;
    m_head->setVisible(look && (isRefused || m_saysFine));
    if (isRefused) {
        const QString words
            = tr("Tailscale would refuse this file today: %n problem(s).", nullptr, static_cast<int>(errors));
        if (m_verdict->fullText() != words) {
            m_icon->setIcon(u"attention"_s, Role::Attention);
            m_verdict->setPlain(words);
        }
    } else if (look) {
        m_icon->setIcon(u"check"_s, Role::Accent);
        m_verdict->setPlain(tr("Tailscale would take this file as it is."));
    }
    // Infos and warnings are for the editor; beside a plan only what stops it.
    ProblemList::Problems shown;
    if (look) {
        std::copy_if(look->problems.begin(), look->problems.end(), std::back_inserter(shown),
            [](const auto &p) { return p.severity != policy::control::Severity::Info; });
        std::stable_sort(
            shown.begin(), shown.end(), [](const auto &a, const auto &b) { return a.severity < b.severity; });
    }
    if (!isRefused && !m_saysFine)
        shown.clear();
    m_problems->show(shown, m_latest ? m_latest->question.text : QByteArray(), m_canAccept);
    m_problems->setVisible(!shown.empty());
    if (!isRefused)
        m_place->hide();
    setVisible(look && (!m_head->isHidden() || !m_problems->isHidden() || !m_mended->isHidden()));
}

void PolicyReview::showPlace(int line)
{
    if (!m_latest)
        return;
    const QString text = QString::fromUtf8(m_latest->question.text);
    m_place->setTexts(text, text);
    m_place->show();
    const QTextBlock block = m_place->document()->findBlockByNumber(std::max(0, line - 1));
    QTextCursor cursor(block);
    cursor.select(QTextCursor::LineUnderCursor);
    m_place->setTextCursor(cursor);
    m_place->centerCursor();
    m_place->setFocus(Qt::OtherFocusReason);
    announce(m_place, tr("Line %1: %2").arg(line).arg(block.text().trimmed()));
}

void setPale(QWidget *widget, bool isPale)
{
    if (!isPale) {
        widget->setGraphicsEffect(nullptr);
        return;
    }
    auto *effect = new QGraphicsOpacityEffect(widget);
    effect->setOpacity(pale);
    widget->setGraphicsEffect(effect);
}

} // namespace ui
