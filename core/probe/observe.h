// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/probe/address_rule.h"
#include "core/probe/check_plan.h"
#include "core/probe/check_result.h"
#include "core/probe/prober.h"
#include "core/probe/routes.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace probe {

/// What is waited for: that a rule lets packets in to the promised doors (they open, or refuse because
/// nothing listens), or that it does so no more. New connections only: those that stand outlive a rule.
enum class Awaited { Arrives, Gone };

/// What was seen while waiting.
struct Observation {
    Awaited awaited = Awaited::Arrives;
    bool hasHappened = false;
    bool wasSo = false;                 ///< from the first look on: there was nothing to wait for
    std::chrono::milliseconds after{0}; ///< from the start to the first attempt that showed it
    std::chrono::milliseconds lookedEvery{0};
    int attempts = 0;    ///< connections that this computer tried: one a door and address of each look
    QDateTime startedAt; ///< UTC
    /// Addresses to which nothing was sent in the end, or from which nothing came (ControlLost).
    std::vector<CheckFault> faults;
    bool isCanceled = false;
    /// There is no way to the machine through Tailscale any more, since \c after. It was switched off here,
    /// or, of Gone, the last rule went: the client knows.
    bool isWayLost = false;
    bool isOffline = false; ///< this computer itself could make no connection in the end
    friend bool operator==(const Observation &, const Observation &) = default;

    /// The doors are silent, and so is everything else that was asked of the machine.
    [[nodiscard]] bool isMachineSilent() const;
    /// It did not happen, and that is certain: everything was tried until the end. An arrival is ruled out at
    /// every address only, though one is enough for it to happen.
    [[nodiscard]] bool isRuledOut() const;
    /// Of a lost way, when the client was asked afterwards: a machine that it does not list any more has let
    /// go its last rule (seen with Tailscale 1.102 on Linux, where the route goes with the peer).
    void readClient(std::optional<bool> machineIsListed);
};

struct ObserveOptions {
    AddressRule rule;
    std::chrono::milliseconds interval{250}; ///< between two looks
    std::chrono::milliseconds timeout{
        900}; ///< before the system's second packet, which would blur the moment
    std::chrono::milliseconds patience{180'000};
    int looksUntilGone = 4; ///< silent in a row: one may be lost
    bool wantsOpen = false; ///< arrived only when somebody listens: a refusal does not count then
};

/// Looks at the promised doors again and again until all of them have changed, at every address that answers
/// at all in the end: arrived when each door answered somewhere (of two addresses, IPv4 and IPv6, one is
/// enough: a check tells them apart), gone when none answered anywhere any more while something else of the
/// machine still does: Tailscale's own port (PeerAPI). Without that a machine
/// that is switched off looks the same. The way is asked for before each look: while it does not lead through
/// Tailscale nothing is sent, and silence proves nothing; a way may arrive, and one that goes ends the wait
/// for Gone. Make one for each wait; destroying it cancels the future.
class Observe : public QObject {
    Q_OBJECT
public:
    /// The ports must outlive it. \a plan has addresses.
    Observe(Prober &prober, const Routes &routes, const base::Clock &clock, ObserveOptions options = {},
        QObject *parent = nullptr);
    ~Observe() override;

    /// Starts; once only. The future always gets a result, unless this object is destroyed first.
    [[nodiscard]] QFuture<Observation> run(const CheckPlan &plan, Awaited awaited);
    /// Ends it with what was seen.
    void cancel();

Q_SIGNALS:
    /// Time since the start and what was tried until now, after each look; in some nothing could be tried.
    void looked(std::chrono::milliseconds elapsed, int attempts);

private:
    class Run;
    std::unique_ptr<Run> m_run;
};

} // namespace probe
