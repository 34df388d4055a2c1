// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/system_routes.h"

#include "core/io/socket_address.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>

namespace io {

namespace {

using namespace Qt::StringLiterals;
using probe::RouteError;

bool isNoRoute(int error)
{
    switch (error) {
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
    case EADDRNOTAVAIL:
    case EACCES: // a route of type prohibit
    case EINVAL: // a route of type blackhole
        return true;
    default:
        return false;
    }
}

/// The address from which packets to \a target would come; nothing when there is no route. Connecting a UDP
/// socket fixes the route and sends nothing.
Result<std::optional<base::Address>, RouteError> sourceTowards(const base::Address &target)
{
    constexpr std::uint16_t discard = 9;
    const SocketAddress there = SocketAddress::of(target, discard);
    const int descriptor = ::socket(there.family(), SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) {
        if (errno == EAFNOSUPPORT)
            return std::nullopt;
        return fail(RouteError{RouteError::Code::SystemFailure});
    }
    SocketAddress here;
    here.length = sizeof here.storage;
    const bool hasRoute = ::connect(descriptor, there.get(), there.length) == 0;
    const int error = hasRoute ? 0 : errno;
    const bool isKnown = hasRoute && ::getsockname(descriptor, here.get(), &here.length) == 0;
    ::close(descriptor);
    if (!hasRoute && isNoRoute(error))
        return std::nullopt;
    if (!isKnown)
        return fail(RouteError{RouteError::Code::SystemFailure});
    return here.address();
}

base::Address addressOf(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return base::Address::fromV4(address.toIPv4Address());
    const Q_IPV6ADDR raw = address.toIPv6Address();
    std::array<std::uint8_t, 16> bytes{};
    std::copy(std::begin(raw.c), std::end(raw.c), bytes.begin());
    return base::Address::fromBytes(bytes);
}

InterfaceView viewOf(const QNetworkInterface &interface)
{
    InterfaceView view{interface.name(), {}};
    for (const QNetworkAddressEntry &entry : interface.addressEntries())
        view.addresses.push_back(addressOf(entry.ip()));
    return view;
}

} // namespace

bool isTailscaleInterface(const InterfaceView &interface)
{
    const auto holds = [&](auto matches) {
        return std::any_of(interface.addresses.begin(), interface.addresses.end(), matches);
    };
    if (holds([](const base::Address &address) { return !address.isV4() && address.isTailscaleMachine(); }))
        return true;
    return interface.name.startsWith("tailscale"_L1, Qt::CaseInsensitive)
        && holds([](const base::Address &address) { return address.isTailscaleMachine(); });
}

Result<bool, RouteError> SystemRoutes::leavesThroughTailscale(const base::Address &address) const
{
    const auto source = sourceTowards(address);
    if (!source)
        return fail(source.error());
    if (!source->has_value() || **source == address) // no route, or this computer itself
        return false;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    if (interfaces.isEmpty()) // no descriptor was left to ask with; the loopback one is always there
        return fail(probe::RouteError{probe::RouteError::Code::SystemFailure});
    for (const QNetworkInterface &interface : interfaces) {
        const InterfaceView view = viewOf(interface);
        if (std::find(view.addresses.begin(), view.addresses.end(), **source) != view.addresses.end()
            && isTailscaleInterface(view))
            return true;
    }
    return false;
}

} // namespace io
