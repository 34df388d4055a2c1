// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/host_session.h"

#include "core/practice/world.h"

#include <QLocale>

namespace ui {

HostSession::HostSession(std::unique_ptr<share::HostFlow> flow, HostUiPorts ports, QObject *parent)
    : QObject(parent)
    , m_flow(std::move(flow))
    , m_ports(std::move(ports))
{
    connect(m_flow.get(), &share::HostFlow::shareChanged, this, &HostSession::changed);
    connect(m_flow.get(), &share::HostFlow::sideChanged, this, &HostSession::changed);
    connect(m_flow.get(), &share::HostFlow::ruleChanged, this, &HostSession::changed);
    connect(m_flow.get(), &share::HostFlow::busyChanged, this, &HostSession::changed);
    if (m_ports.world)
        connect(m_ports.world, &practice::World::changed, this, &HostSession::changed);
}

HostSession::~HostSession() = default;

QString HostSession::friendName() const
{
    const QString &name = share().person.name;
    return name.isEmpty() ? tr("your friend") : name;
}

QString HostSession::machineName() const
{
    const QString &name = share().machine.name;
    return name.isEmpty() ? tr("the machine") : name;
}

QString HostSession::serviceName() const
{
    const QString &name = share().service.name;
    return name.isEmpty() ? tr("the service") : name;
}

QString HostSession::title() const
{
    const QString &name = share().person.name;
    return name.isEmpty() ? tr("A new share") : tr("Share with %1").arg(name);
}

QString HostSession::keepRuns() const
{
    if (!m_ports.runs)
        return {};
    const auto listing = history::readRuns(*m_ports.runs, share().id, history::runsOf(share()));
    return listing.faults.empty() ? QString() : share::describe(listing.faults.front());
}

QString HostSession::keepRun(const share::ResultFile &result) const
{
    if (!m_ports.runs)
        return {};
    const auto kept = m_ports.runs->keep(history::runOf(share(), result, m_flow->now()));
    return kept ? QString() : share::describe(kept.error());
}

QString HostSession::firstProblem(share::Step step) const
{
    const auto problems = m_flow->problems(step);
    return problems.empty() ? QString() : share::describe(problems.front());
}

QString dateAndTime(const QDateTime &at)
{
    const QLocale locale;
    const QDateTime local = at.toLocalTime();
    return HostSession::tr("%1, %2", "date, time")
        .arg(locale.toString(local.date(), HostSession::tr("d MMM yyyy", "date format")),
            locale.toString(local.time(), QLocale::ShortFormat));
}

QString uiLanguage()
{
    return HostSession::tr("en", "the code of the language you translate to, such as de");
}

} // namespace ui
