// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/check_result.h"

#include "core/probe/id_table.h"

#include <QCoreApplication>

namespace probe {

namespace {

using namespace Qt::StringLiterals;
using Code = CheckFault::Code;

constexpr std::array<IdRow<Code>, 6> table{{
    {Code::AddressForbidden, "address-forbidden"_L1},
    {Code::NotThroughTailscale, "not-through-tailscale"_L1},
    {Code::RouteUnknown, "route-unknown"_L1},
    {Code::ControlLost, "control-lost"_L1},
    {Code::ErrorsLimited, "errors-limited"_L1},
    {Code::TooMuchLoss, "too-much-loss"_L1},
}};

} // namespace

QString idOf(Code code)
{
    return idIn(table, code);
}

std::optional<Code> faultFromId(QStringView id)
{
    return valueIn(table, id);
}

QString describe(const CheckFault &fault)
{
    const QString address = fault.address.toString();
    switch (fault.code) {
    case Code::AddressForbidden:
        return QCoreApplication::translate(
            "probe::CheckFault", "`%1` is not an address of a tailnet; nothing was sent there")
            .arg(address);
    case Code::NotThroughTailscale:
        return QCoreApplication::translate("probe::CheckFault",
            "the way to `%1` does not lead through Tailscale, and nothing is sent there while that is so; "
            "look "
            "whether Tailscale is on")
            .arg(address);
    case Code::RouteUnknown:
        return QCoreApplication::translate(
            "probe::CheckFault", "this computer did not say which way leads to `%1`; nothing was sent there")
            .arg(address);
    case Code::ControlLost:
        return QCoreApplication::translate(
            "probe::CheckFault", "`%1` stopped answering while we checked, so silence there proves nothing")
            .arg(address);
    case Code::ErrorsLimited:
        return QCoreApplication::translate("probe::CheckFault",
            "`%1` rejects some attempts with an error, but not every time, so silence there may be a "
            "rejection")
            .arg(address);
    case Code::TooMuchLoss:
        return QCoreApplication::translate(
            "probe::CheckFault", "too much is lost on the way to `%1` to take silence for an answer")
            .arg(address);
    }
    Q_UNREACHABLE();
}

} // namespace probe
