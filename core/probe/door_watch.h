// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/probe/address_rule.h"
#include "core/probe/check_plan.h"
#include "core/probe/prober.h"
#include "core/probe/routes.h"

#include <QObject>

#include <memory>
#include <optional>

namespace probe {

/// What is waited for: a rule that arrives, or one that goes.
enum class Wish { Opens, Shuts };

struct DoorWatchOptions {
    AddressRule rule;                          ///< strict unless a test says otherwise
    std::chrono::milliseconds timeout{2'000};  ///< of one knock
    std::chrono::milliseconds every{1'000};    ///< from one round to the next, at least
    std::chrono::milliseconds limit{3'600'000}; ///< gives up then
};

/// Where waiting is, or how it ended.
struct DoorObservation {
    enum class State {
        Waiting,
        Happened, ///< between `lastOtherwise` and `at`
        GaveUp,   ///< the limit has passed
        Canceled,
        Impossible ///< no address may be tried: nothing was sent
    };
    State state = State::Waiting;
    Wish wish = Wish::Opens;
    QDateTime startedAt;
    QDateTime lastOtherwise; ///< the newest round that did not have it; invalid when the first one had
    QDateTime at;            ///< start of the round that had it
    int rounds = 0;
    friend bool operator==(const DoorObservation &, const DoorObservation &) = default;

    /// From the start to the round that had it; nothing while it has not happened, and zero when it was so already.
    [[nodiscard]] std::optional<std::chrono::milliseconds> delay() const;
};

/// Knocks on the promised doors again and again until they open (each on one address at least), or until none does any
/// more. One connection a door and address in a round, so that a round is no burden.
class DoorWatch : public QObject {
    Q_OBJECT
public:
    /// The ports must outlive the observer.
    DoorWatch(Prober &prober, const Routes &routes, const base::Clock &clock, DoorWatchOptions options = {},
        QObject *parent = nullptr);
    ~DoorWatch() override;

    /// Starts anew; what ran before is forgotten.
    void start(const CheckPlan &plan, Wish wish);
    void cancel();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] const DoorObservation &observation() const;

Q_SIGNALS:
    /// After every round.
    void progressed(const probe::DoorObservation &observation);
    /// It happened, or it was given up or canceled.
    void finished(const probe::DoorObservation &observation);

private:
    class Run;
    std::unique_ptr<Run> m_run;
};

} // namespace probe
