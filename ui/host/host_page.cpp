// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/host_page.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/progress_clock.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

HostPage::HostPage(HostSession &session, share::Step step, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_step(step)
    , m_fault(new Callout(Callout::Kind::Attention, this))
    , m_clock(new ProgressClock(this))
{
    m_fault->setObjectName(u"pageFault"_s);
    m_fault->hide();
    m_clock->setHasBar(false);
    m_clock->hide();
    body()->addWidget(m_fault);
    body()->addWidget(m_clock);
    connect(&session, &HostSession::changed, this, [this] { showAnew(); });
}

void HostPage::showAnew()
{
    if (!isHidden()) {
        showState();
        refresh();
    }
}

void HostPage::enter()
{
    showFault({});
    showState();
}

QString HostPage::notYet() const
{
    return m_session.firstProblem(m_step);
}

void HostPage::showFault(const QString &sentence, const QString &detail)
{
    m_fault->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        m_fault->setWords({}, sentence, detail);
        announce(m_fault, sentence);
    }
}

void HostPage::startClock(const QString &words)
{
    m_clock->show();
    m_clock->start(words);
}

void HostPage::stopClock()
{
    if (m_clock->isRunning())
        m_clock->stop({});
    m_clock->hide();
}

QWidget *groupHeading(const QString &title, QWidget *parent)
{
    return new Text(title, TextRole::Section, Role::Ink, parent);
}

QWidget *iconRow(const QString &icon, const QString &sentence, QWidget *parent)
{
    auto *place = new QWidget(parent);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, space(1.25), 0, space(1.25));
    row->setSpacing(space(1.5));
    row->addWidget(new IconLabel(icon, 20, Role::Ink, place), 0, Qt::AlignTop);
    row->addWidget(new Text(sentence, TextRole::Body, Role::Ink, place), 1);
    return place;
}

QWidget *quietText(const QString &sentence, QWidget *parent)
{
    return new Text(sentence, TextRole::Detail, Role::Ink2, parent);
}

} // namespace ui
