// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/resolver.h"
#include "core/probe/routes.h"

#include <QCoreApplication>

namespace probe {

QString describe(const ResolveError &error)
{
    switch (error.code) {
    case ResolveError::Code::BadName:
        return QCoreApplication::translate("probe::ResolveError", "this is not a name of a machine");
    case ResolveError::Code::NoAnswer:
        return QCoreApplication::translate("probe::ResolveError",
            "no name server answered; look whether this computer has a network connection");
    case ResolveError::Code::LocalFailure:
        return QCoreApplication::translate(
            "probe::ResolveError", "this computer could not ask for the name; try again");
    }
    Q_UNREACHABLE();
}

QString describe(const RouteError &error)
{
    switch (error.code) {
    case RouteError::Code::NotSupported:
        return QCoreApplication::translate(
            "probe::RouteError", "on this system Halfdoor cannot see which way a connection takes");
    case RouteError::Code::SystemFailure:
        return QCoreApplication::translate(
            "probe::RouteError", "the system did not say which way a connection takes; try again");
    }
    Q_UNREACHABLE();
}

} // namespace probe
