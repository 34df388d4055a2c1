// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/door_wait.h"

#include "ui/audit/audit_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/progress_clock.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using State = probe::DoorObservation::State;

DoorWait::DoorWait(probe::DoorWatch *observer, QWidget *parent)
    : QWidget(parent)
    , m_observer(observer)
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
    if (m_observer) {
        connect(m_observer, &probe::DoorWatch::progressed, this, &DoorWait::progressed);
        connect(m_observer, &probe::DoorWatch::finished, this, &DoorWait::ended);
    }
}

void DoorWait::start(const probe::CheckPlan &plan)
{
    forget();
    m_clock->show();
    m_clock->start(tr("Waiting for the door"));
    m_observer->start(plan, probe::Wish::Opens);
}

void DoorWait::cancel()
{
    if (m_observer)
        m_observer->cancel();
}

void DoorWait::forget()
{
    m_hasNews = false;
    m_news->hide();
}

bool DoorWait::hasOpened() const
{
    return m_hasNews && m_observer->observation().state == State::Happened;
}

void DoorWait::progressed()
{
    m_clock->setWords(tr("%n knock(s), no answer so far", nullptr, m_observer->observation().rounds));
}

QString DoorWait::wordsOf(const probe::DoorObservation &observation) const
{
    switch (observation.state) {
    case State::Happened: {
        const QString time = QLocale().toString(observation.at.toLocalTime().time(), u"HH:mm:ss"_s);
        const auto delay = *observation.delay();
        return delay.count() == 0 ? tr("It was open already, at %1.").arg(time)
                                  //: %1 how long, such as “12 s”; %2 a time of day
                                  : tr("It opened after %1, at %2.").arg(AuditWords::duration(delay), time);
    }
    case State::GaveUp:
        return tr("It stayed shut for an hour, so the waiting was given up.");
    case State::Impossible:
        return tr("Nothing was sent: no address of the card belongs to a tailnet.");
    case State::Canceled:
    case State::Waiting:
        break;
    }
    return tr("Stopped. The door had not opened until then.");
}

void DoorWait::ended(const probe::DoorObservation &observation)
{
    const QString words = wordsOf(observation);
    m_clock->stop({});
    m_clock->hide();
    m_hasNews = true;
    m_news->setKind(observation.state == State::Happened ? Callout::Kind::Note : Callout::Kind::Attention);
    m_news->setIconName(observation.state == State::Happened ? u"open"_s : u"clock"_s);
    m_news->setWords({}, words);
    m_news->show();
    announce(this, words);
    Q_EMIT finished();
}

} // namespace ui
