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

using namespace Qt::StringLiterals;

namespace ui {

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
    m_looks = 0;
    m_observe = m_make();
    connect(m_observe.get(), &probe::Observe::looked, this, &DoorWait::looked);
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

void DoorWait::looked()
{
    m_clock->setWords(tr("%n knock(s), no answer so far", nullptr, ++m_looks));
}

QString DoorWait::wordsOf(const probe::Observation &seen) const
{
    if (seen.hasHappened) {
        const QDateTime at = seen.startedAt.addMSecs(seen.after.count()).toLocalTime();
        const QString time = QLocale().toString(at.time(), u"HH:mm:ss"_s);
        return seen.wasSo ? tr("It was open already, at %1.").arg(time)
                          //: %1 how long, such as “12 s”; %2 a time of day
                          : tr("It opened after %1, at %2.").arg(AuditWords::duration(seen.after), time);
    }
    if (seen.isCanceled)
        return tr("Stopped. The door had not opened until then.");
    if (seen.attempts > 0)
        return tr("It stayed shut for an hour, so the waiting was given up.");
    const bool isSwitchedOff
        = std::any_of(seen.faults.begin(), seen.faults.end(), [](const probe::CheckFault &fault) {
              return fault.code == probe::CheckFault::Code::NotThroughTailscale;
          });
    return isSwitchedOff ? tr("Nothing was sent: the way to the machine does not lead through Tailscale. "
                              "Look whether it is on.")
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
