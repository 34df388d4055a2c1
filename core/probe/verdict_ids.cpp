// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/id_table.h"
#include "core/probe/verdict.h"

#include <QCoreApplication>

namespace probe {

namespace {

using namespace Qt::StringLiterals;
using Kind = Verdict::Kind;
using Cause = Verdict::Cause;

constexpr std::array<IdRow<Kind>, 7> kinds{{
    {Kind::AsPromised, "as-promised"_L1},
    {Kind::Leaking, "leaking"_L1},
    {Kind::LooselyClosed, "loosely-closed"_L1},
    {Kind::ServiceDown, "service-down"_L1},
    {Kind::NotThereYet, "not-there-yet"_L1},
    {Kind::Undecided, "undecided"_L1},
    {Kind::YourSideFirst, "your-side-first"_L1},
}};

constexpr std::array<IdRow<Cause>, 29> causes{{
    {Cause::None, "none"_L1},
    {Cause::DoorSilent, "door-silent"_L1},
    {Cause::MachineNotListed, "machine-not-listed"_L1},
    {Cause::SilentAtAnAddress, "silent-at-an-address"_L1},
    {Cause::RefusedAtAnAddress, "refused-at-an-address"_L1},
    {Cause::NothingAnswered, "nothing-answered"_L1},
    {Cause::MachineSilent, "machine-silent"_L1},
    {Cause::OnlyUdp, "only-udp"_L1},
    {Cause::NameLeadsElsewhere, "name-leads-elsewhere"_L1},
    {Cause::ControlLost, "control-lost"_L1},
    {Cause::CutShort, "cut-short"_L1},
    {Cause::CouldNotTry, "could-not-try"_L1},
    {Cause::TooMuchLoss, "too-much-loss"_L1},
    {Cause::ErrorsLimited, "errors-limited"_L1},
    {Cause::NothingElseTried, "nothing-else-tried"_L1},
    {Cause::AddressForbidden, "address-forbidden"_L1},
    {Cause::AddressMute, "address-mute"_L1},
    {Cause::AddressNotTried, "address-not-tried"_L1},
    {Cause::NameNotFound, "name-not-found"_L1},
    {Cause::NameUnanswered, "name-unanswered"_L1},
    {Cause::OwnPortSilent, "own-port-silent"_L1},
    {Cause::NoClient, "no-client"_L1},
    {Cause::ClientNotRunning, "client-not-running"_L1},
    {Cause::SignedOut, "signed-out"_L1},
    {Cause::NeedsApproval, "needs-approval"_L1},
    {Cause::ClientStopped, "client-stopped"_L1},
    {Cause::WrongAccount, "wrong-account"_L1},
    {Cause::TaggedDevice, "tagged-device"_L1},
    {Cause::NoRoute, "no-route"_L1},
}};

} // namespace

QString idOf(Kind kind)
{
    return idIn(kinds, kind);
}

QString idOf(Cause cause)
{
    return idIn(causes, cause);
}

QString describe(Kind kind)
{
    switch (kind) {
    case Kind::AsPromised:
        return QCoreApplication::translate("probe::Verdict", "As promised");
    case Kind::Leaking:
        return QCoreApplication::translate("probe::Verdict", "Open, should be shut");
    case Kind::LooselyClosed:
        return QCoreApplication::translate("probe::Verdict", "Loosely closed");
    case Kind::ServiceDown:
        return QCoreApplication::translate("probe::Verdict", "Service down");
    case Kind::NotThereYet:
        return QCoreApplication::translate("probe::Verdict", "Not there yet");
    case Kind::Undecided:
        return QCoreApplication::translate("probe::Verdict", "Not known yet");
    case Kind::YourSideFirst:
        return QCoreApplication::translate("probe::Verdict", "Your side first");
    }
    Q_UNREACHABLE();
}

} // namespace probe
