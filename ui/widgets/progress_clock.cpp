// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_clock.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

ProgressClock::ProgressClock(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_words(new Text({}, TextRole::Body, Role::Ink, this))
    , m_time(new Text({}, TextRole::Body, Role::Ink2, this))
    , m_timer(new QTimer(this))
{
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->hide();
    m_time->setWordWrap(false);
    m_time->setMeasure(0);
    m_time->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    row->addWidget(m_words, 1);
    row->addWidget(m_time);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(0.75));
    column->addWidget(m_bar);
    column->addLayout(row);
    m_timer->setInterval(500ms);
    connect(m_timer, &QTimer::timeout, this, &ProgressClock::tick);
}

void ProgressClock::setHasBar(bool has)
{
    m_bar->setVisible(has);
}

void ProgressClock::start(const QString &words)
{
    m_running = true;
    m_done = 0;
    m_total = 0;
    m_saidQuarter = 0;
    m_isTold = false;
    m_bar->setRange(0, 0);
    m_clock.start();
    m_timer->start();
    setWords(words);
    tick();
    announce(this, words);
}

void ProgressClock::setWords(const QString &words)
{
    m_words->setPlain(words);
    setAccessibleName(words);
}

void ProgressClock::setProgress(int done, int total, std::optional<std::chrono::milliseconds> left)
{
    m_isTold = true;
    m_left = left ? std::optional(std::chrono::ceil<std::chrono::seconds>(*left)) : std::nullopt;
    setProgress(done, total);
}

void ProgressClock::setProgress(int done, int total)
{
    m_done = done;
    m_total = total;
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    const int quarter = total > 0 ? static_cast<int>(qint64(done) * 4 / total) : 0;
    if (quarter > m_saidQuarter && quarter < 4) {
        m_saidQuarter = quarter;
        announce(this, m_words->fullText());
    }
    tick();
}

void ProgressClock::stop(const QString &words)
{
    m_last = m_running ? m_clock.elapsed() : m_last;
    m_running = false;
    m_timer->stop();
    setWords(words);
    m_time->setPlain({});
    announce(this, words);
}

std::chrono::milliseconds ProgressClock::elapsed() const
{
    return std::chrono::milliseconds(m_running ? m_clock.elapsed() : m_last);
}

std::optional<std::chrono::seconds> ProgressClock::timeLeft(
    std::chrono::milliseconds elapsed, int done, int total)
{
    if (elapsed < 3s || done <= 0 || total <= done)
        return std::nullopt;
    const auto each = elapsed / done;
    return std::chrono::ceil<std::chrono::seconds>(each * (total - done));
}

void ProgressClock::tick()
{
    if (!m_running)
        return;
    const auto run = std::chrono::duration_cast<std::chrono::seconds>(elapsed()).count();
    const auto left = m_isTold ? m_left : timeLeft(elapsed(), m_done, m_total);
    constexpr std::int64_t manySeconds = 100;
    if (left && left->count() >= manySeconds) {
        const auto minutes = std::chrono::ceil<std::chrono::minutes>(*left).count();
        //: %1 seconds that a check has run, %2 minutes that are left
        m_time->setPlain(tr("%1 s, about %2 min left").arg(run).arg(minutes));
        return;
    }
    //: %1 seconds that a check has run, %2 seconds that are left
    m_time->setPlain(left ? tr("%1 s, about %2 s left").arg(run).arg(left->count()) : tr("%1 s").arg(run));
}

} // namespace ui
