// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/door_words.h"

#include "core/probe/closed_sample.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace probe {

namespace {

/// Empty for a port that nobody knows.
QString labelOf(const Door &door)
{
    return door.label.isEmpty() ? portLabel(door.port) : door.label;
}

QString shortName(const Door &door)
{
    const QString label = labelOf(door);
    return label.isEmpty() ? QCoreApplication::translate("probe::Verdict", "port %1").arg(door.port) : label;
}

/// So that the English text reads right without a translation too.
QString andMore(std::size_t count)
{
    if (count == 1)
        return QCoreApplication::translate("probe::Verdict", "one more");
    return QCoreApplication::translate("probe::Verdict", "%Ln more", nullptr, static_cast<int>(count));
}

} // namespace

QString doorName(const Door &door)
{
    const QString label = labelOf(door);
    if (label.isEmpty())
        return shortName(door);
    //: %1 is the name of a service, %2 a port number
    return QCoreApplication::translate("probe::Verdict", "%1, port %2")
        .arg(label, QString::number(door.port));
}

QString doorName(std::uint16_t port)
{
    return doorName(Door{port, QString()});
}

QString doorList(const std::vector<Door> &doors)
{
    constexpr std::size_t most = 3;
    QStringList names;
    for (std::size_t i = 0; i < doors.size() && i < most; ++i)
        names.append(shortName(doors[i]));
    if (doors.size() > most)
        names.append(andMore(doors.size() - most));
    return QLocale().createSeparatedList(names);
}

QString doorList(const std::vector<std::uint16_t> &ports)
{
    std::vector<Door> doors;
    doors.reserve(ports.size());
    for (const std::uint16_t port : ports)
        doors.push_back({port, QString()});
    return doorList(doors);
}

QString numberList(const std::vector<std::uint16_t> &ports)
{
    QStringList numbers;
    for (const std::uint16_t port : ports)
        numbers.append(QString::number(port));
    return QLocale().createSeparatedList(numbers);
}

QString portList(const PortSet &ports)
{
    constexpr std::size_t most = 3;
    const std::vector<PortSpan> &spans = ports.spans();
    QStringList parts;
    for (std::size_t i = 0; i < std::min(most, spans.size()); ++i)
        parts.append(spans[i].size() == 1
                ? QString::number(spans[i].first)
                : QString::number(spans[i].first) + u'–' + QString::number(spans[i].last));
    const QString first = parts.join(QStringLiteral(", "));
    const int more = static_cast<int>(spans.size()) - static_cast<int>(parts.size());
    if (more <= 0)
        return first;
    //: %1 a list of ports, %n further ranges
    return QCoreApplication::translate("probe::Verdict", "%1 and %Ln more range(s)", nullptr, more)
        .arg(first);
}

} // namespace probe
