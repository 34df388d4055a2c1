// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/deviation.h"

#include <QCoreApplication>

#include <algorithm>

namespace history {

namespace {

using namespace Qt::StringLiterals;
using Kind = Deviation::Kind;
using probe::PortSet;

QString addressList(const Deviation &deviation)
{
    QStringList list;
    for (const auto &[address, ports] : deviation.where)
        list.append(address.toString());
    return list.join(u", "_s);
}

/// A name may lead to several addresses, of which only some are outside.
QString outsideList(const Deviation &deviation)
{
    QStringList list;
    for (const auto &[address, ports] : deviation.where)
        if (!address.isTailscaleMachine())
            list.append(address.toString());
    return list.isEmpty() ? addressList(deviation) : list.join(u", "_s);
}

/// "22, 8000-8010", with addresses where they matter: "22 at 100.64.0.1; 80 at fd7a::1".
QString portsText(const Deviation &deviation)
{
    const auto spaced = [](const PortSet &ports) { return ports.text().replace(u","_s, u", "_s); };
    if (deviation.isEverywhere)
        return spaced(deviation.ports());
    std::vector<std::pair<PortSet, QStringList>> groups;
    for (const auto &[address, ports] : deviation.where) {
        const auto isAlike = [&ports = ports](const auto &group) { return group.first == ports; };
        auto at = std::find_if(groups.begin(), groups.end(), isAlike);
        if (at == groups.end())
            at = groups.insert(at, {ports, {}});
        at->second.append(address.toString());
    }
    QStringList parts;
    for (const auto &[ports, addresses] : groups)
        //: %1 ports, %2 addresses; becomes the list of ports in a sentence
        parts.append(QCoreApplication::translate("history::Deviation", "%1 at %2")
                         .arg(spaced(ports), addresses.join(u", "_s)));
    return parts.join(u"; "_s);
}

QString portSentence(const Deviation &deviation)
{
    const PortSet ports = deviation.ports();
    const int count = ports.size();
    switch (deviation.kind) {
    case Kind::Leaking:
        //: %1 is a list of port numbers such as 22,8000-8010
        return QCoreApplication::translate(
            "history::Deviation", "Port(s) %1: open, but must be shut.", nullptr, count);
    case Kind::LooselyClosed:
        return QCoreApplication::translate("history::Deviation",
            "Port(s) %1 loosely closed: the rule lets packets in, but no program listens there today.",
            nullptr, count);
    case Kind::ServiceDown:
        return QCoreApplication::translate("history::Deviation",
            "Promised port(s) %1: nobody there. No program listens today.", nullptr, count);
    default:
        return QCoreApplication::translate("history::Deviation",
            "Promised port(s) %1: no answer, though the machine is there.", nullptr, count);
    }
}

} // namespace

QString describe(Kind kind)
{
    switch (kind) {
    case Kind::Leaking:
        return QCoreApplication::translate("history::Deviation", "Open, should be shut");
    case Kind::LooselyClosed:
        return QCoreApplication::translate("history::Deviation", "Loosely closed");
    case Kind::ServiceDown:
        return QCoreApplication::translate("history::Deviation", "Service down");
    case Kind::DoorSilent:
        return QCoreApplication::translate("history::Deviation", "Promised door silent");
    case Kind::NameOtherPeer:
        return QCoreApplication::translate("history::Deviation", "Name or address changed");
    case Kind::NameOutside:
        return QCoreApplication::translate("history::Deviation", "Name leads outside");
    case Kind::NameLost:
        return QCoreApplication::translate("history::Deviation", "Name not found");
    }
    Q_UNREACHABLE();
}

QString describe(const Deviation &deviation)
{
    switch (deviation.kind) {
    case Kind::Leaking:
    case Kind::LooselyClosed:
    case Kind::ServiceDown:
    case Kind::DoorSilent:
        return portSentence(deviation).arg(portsText(deviation));
    case Kind::NameOtherPeer:
        return QCoreApplication::translate("history::Deviation",
            "The name leads to %1, which was not promised: another machine, or a new address of this one.")
            .arg(addressList(deviation));
    case Kind::NameOutside:
        return QCoreApplication::translate(
            "history::Deviation", "The name leads to %1, outside of every tailnet.")
            .arg(outsideList(deviation));
    case Kind::NameLost:
        return QCoreApplication::translate("history::Deviation", "The name leads nowhere.");
    }
    Q_UNREACHABLE();
}

} // namespace history
