// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/port_bands.h"

#include <map>
#include <vector>

namespace ui {

QList<PortBand> bandsOf(const probe::Verdict &verdict, const probe::PortSet &ports, bool isPartial)
{
    using State = Plank::State;
    constexpr std::size_t all = 65536;
    std::vector<State> states(all, isPartial ? State::ToDo : State::NotKnown);
    std::map<quint16, QString> names;
    const auto mark = [&states](const std::vector<std::uint16_t> &some, State state) {
        for (const std::uint16_t port : some)
            states[port] = state;
    };
    const auto markDoors = [&](const std::vector<probe::Door> &doors, State state) {
        for (const probe::Door &door : doors) {
            states[door.port] = state;
            names[door.port] = door.label;
        }
    };
    mark(verdict.shut, State::Shut);
    if (!isPartial)
        mark(verdict.unknown, State::NotKnown);
    mark(verdict.builtIn, State::Expected);
    mark(verdict.loose, State::Refused);
    mark(verdict.leaking, State::OpenNotPromised);
    markDoors(verdict.silent, State::NotKnown);
    markDoors(verdict.refused, State::ServiceDown);
    markDoors(verdict.open, State::OpenAsPromised);

    QList<PortBand> bands;
    for (const probe::PortSpan &span : ports.spans()) {
        bool isFirst = true; // a gap in the ports is a gap between bands
        for (int port = span.first; port <= span.last; ++port) {
            const auto number = static_cast<quint16>(port);
            const bool isNamed = names.contains(number);
            const bool joins
                = !isFirst && !isNamed && bands.last().state == states[number] && bands.last().name.isEmpty();
            if (joins)
                bands.last().last = number;
            else
                bands.append({number, number, states[number], isNamed ? names[number] : QString()});
            isFirst = false;
        }
    }
    return bands;
}

} // namespace ui
