// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/door_wait.h"

#include "ui/audit/audit_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/later.h"
#include "ui/widgets/progress_clock.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString timeOf(const probe::Observation &seen)
{
    const QDateTime at = seen.startedAt.addMSecs(seen.after.count()).toLocalTime();
    return QLocale().toString(at.time(), u"HH:mm:ss"_s);
}

} // namespace

DoorWait::DoorWait(MakeObserve make, QWidget *parent)
    : QWidget(parent)
    , m_make(std::move(make))
    , m_clock(new ProgressClock(this))
    , m_news(new Callout(Callout::Kind::Note, this))
{
    setObjectName(u"doorWait"_s);
    m_news->setObjectName(u"doorNews"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(1));
    column->addWidget(m_clock);
    column->addWidget(m_news);
    m_clock->setHasBar(true);
    m_clock->hide();
    m_news->hide();
}

void DoorWait::start(const probe::CheckPlan &plan)
{
    forget();
    m_clock->show();
    m_clock->start(tr("Waiting for the door"));
    m_attempts = 0;
    m_observe = m_make();
    connect(m_observe.get(), &probe::Observe::looked, this,
        [this](std::chrono::milliseconds, int attempts) { looked(attempts); });
    later(m_observe->run(plan, probe::Awaited::Arrives), m_observe.get(),
        [this](const probe::Observation &seen) { ended(seen); });
}

void DoorWait::cancel()
{
    if (isRunning())
        m_observe->cancel();
}

void DoorWait::forget()
{
    m_seen.reset();
    m_observe.reset();
    m_news->hide();
}

void DoorWait::looked(int attempts)
{
    m_clock->setWords(attempts > std::exchange(m_attempts, attempts)
            ? tr("%n knock(s), no answer so far", nullptr, attempts)
            : tr("Just now nothing can be sent. Look whether Tailscale is on."));
}

QString DoorWait::wordsOf(const probe::Observation &seen) const
{
    if (seen.hasHappened) {
        const QString time = timeOf(seen);
        return seen.wasSo ? tr("It was open already, at %1.").arg(time)
                          //: %1 how long, such as “12 s”; %2 a time of day
                          : tr("It opened after %1, at %2.").arg(AuditWords::duration(seen.after), time);
    }
    if (seen.isWayLost)
        //: %1 a time of day
        return tr("There was no answer until %1. Since then nothing could be sent: the way to the machine "
                  "does not lead through Tailscale. Look whether it is on.")
            .arg(timeOf(seen));
    if (seen.isOffline)
        return seen.attempts == 0
            ? tr("Nothing could be sent: this computer has no connection. Look at its network.")
            : tr("There was no answer, and in the end nothing could be sent any more: this computer has no "
                 "connection. Look at its network.");
    if (seen.attempts > 0)
        return seen.isCanceled
            ? tr("Stopped. There was no answer until then.")
            : tr("There was no answer for an hour, so the waiting was given up. Perhaps the machine is off.");
    const auto has = [&seen](probe::CheckFault::Code code) {
        return std::any_of(seen.faults.begin(), seen.faults.end(),
            [code](const probe::CheckFault &fault) { return fault.code == code; });
    };
    if (has(probe::CheckFault::Code::NotThroughTailscale))
        return tr("Nothing was sent: the way to the machine does not lead through Tailscale. "
                  "Look whether it is on.");
    return has(probe::CheckFault::Code::RouteUnknown)
        ? tr("Nothing was sent: this computer did not say which way leads to the machine.")
        : tr("Nothing was sent: no address of the card belongs to a tailnet.");
}

void DoorWait::ended(const probe::Observation &seen)
{
    m_seen = seen;
    const QString words = wordsOf(seen);
    m_clock->stop({});
    m_clock->hide();
    m_news->setKind(seen.hasHappened ? Callout::Kind::Note : Callout::Kind::Attention);
    m_news->setIconName(seen.hasHappened ? u"open"_s : u"clock"_s);
    m_news->setWords({}, words);
    m_news->show();
    announce(this, words);
    Q_EMIT finished();
}

} // namespace ui
