// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friend/check_board.h"

#include <algorithm>
#include <array>

namespace ui {

namespace {

/// Which of two findings about one door must not be lost: the later one in this list.
int weight(Plank::State state)
{
    using State = Plank::State;
    constexpr std::array order{State::ToDo, State::UnderWay, State::NotKnown, State::Shut, State::ServiceDown,
        State::OpenAsPromised, State::Refused, State::OpenNotPromised};
    return static_cast<int>(std::find(order.begin(), order.end(), state) - order.begin());
}

} // namespace

Plank::State plankState(probe::Outcome outcome, bool promised)
{
    switch (outcome) {
    case probe::Outcome::Open:
        return promised ? Plank::State::OpenAsPromised : Plank::State::OpenNotPromised;
    case probe::Outcome::Refused:
        return promised ? Plank::State::ServiceDown : Plank::State::Refused;
    case probe::Outcome::Silent:
        return promised ? Plank::State::NotKnown : Plank::State::Shut;
    default:
        return Plank::State::NotKnown;
    }
}

CheckBoard::CheckBoard(const probe::CheckPlan &plan)
{
    for (const probe::Door &door : plan.doors) {
        m_planks.append({door.port, Plank::State::ToDo, door.label});
        m_doors.append(door.port);
    }
    for (const probe::ClosedPort &closed : plan.closed)
        m_planks.append({closed.port, Plank::State::ToDo, probe::portLabel(closed.port)});
    m_promised = static_cast<int>(m_doors.size());
    std::sort(
        m_planks.begin(), m_planks.end(), [](const Plank &a, const Plank &b) { return a.port < b.port; });
}

bool CheckBoard::isPromised(quint16 port) const
{
    return m_doors.contains(port);
}

void CheckBoard::set(quint16 port, Plank::State state)
{
    for (Plank &plank : m_planks)
        if (plank.port == port)
            plank.state = state;
}

void CheckBoard::add(const probe::Progress &progress)
{
    if (!progress.last)
        return;
    const quint16 port = progress.last->endpoint.port;
    const Plank::State state = plankState(progress.last->outcome, isPromised(port));
    for (Plank &plank : m_planks)
        if (plank.port == port && weight(state) > weight(plank.state))
            plank.state = state;
}

void CheckBoard::finish(const probe::Verdict &verdict)
{
    for (Plank &plank : m_planks)
        plank.state = Plank::State::NotKnown;
    for (const probe::Door &door : verdict.silent)
        set(door.port, Plank::State::NotKnown);
    for (const probe::Door &door : verdict.refused)
        set(door.port, Plank::State::ServiceDown);
    for (const probe::Door &door : verdict.open)
        set(door.port, Plank::State::OpenAsPromised);
    for (const auto port : verdict.shut)
        set(port, Plank::State::Shut);
    for (const auto port : verdict.loose)
        set(port, Plank::State::Refused);
    for (const auto port : verdict.leaking)
        set(port, Plank::State::OpenNotPromised);
}

int CheckBoard::tried() const
{
    return static_cast<int>(std::count_if(m_planks.begin(), m_planks.end(),
        [](const Plank &plank) { return plank.state != Plank::State::ToDo; }));
}

int CheckBoard::closedTried() const
{
    return static_cast<int>(std::count_if(m_planks.begin(), m_planks.end(),
        [this](const Plank &plank) { return plank.state != Plank::State::ToDo && !isPromised(plank.port); }));
}

int CheckBoard::closedOpened() const
{
    return static_cast<int>(std::count_if(m_planks.begin(), m_planks.end(),
        [](const Plank &plank) { return plank.state == Plank::State::OpenNotPromised; }));
}

bool CheckBoard::hasOpened(quint16 port) const
{
    return std::any_of(m_planks.begin(), m_planks.end(), [port](const Plank &plank) {
        return plank.port == port && plank.state == Plank::State::OpenAsPromised;
    });
}

} // namespace ui
