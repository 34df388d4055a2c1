// SPDX-License-Identifier: GPL-3.0-or-later
// How all ports of one address are tried, and what is said about silence.
//
// An attempt that gets no answer means little: it may be lost. So every silent port is tried in several
// passes, and in each pass attempts on *controls*, ports that are known to answer, are mixed in at random
// places. Each pass goes through the ports in a new random order. So the chance that one given port meets a
// loss in a pass is the share of all places in that pass at which attempts are lost, whether losses come
// evenly or in bursts, and the controls are a random sample of these places. Passes are independent of each
// other, because their orders are:
//
//     chance to miss a port ≤ p1 · p2 · … · pk     with pi an upper bound from the controls of pass i
//
// Passes go on until that is below the goal. Three things keep it honest:
//  - What the ports themselves show counts, too. If ports answer in a later pass that were silent before, the
//    share of those is a second sample of the earlier pass, and the greater bound is taken (limits per port,
//    or on resets per second, show like this).
//  - A silent attempt counts only when a control that was tried *later* answered. When controls stop
//  answering for
//    a second or more, everything since the last good one is tried again, after the machine is back; when it
//    does not come back, these attempts are dropped. Likewise after a gap: the process was stopped or the
//    computer slept.
//  - Errors (ICMP) are often limited to few a second, so resets and handshakes prove nothing about them.
//  Where
//    errors are seen, ports that gave errors are controls of their own, with their own bound. Where they
//    cannot have one, silent ports are left out: nobody knows whether they reject or drop.
//
// The bound holds for ports that answer about as fast as the controls do. To find others, some silent ports
// are tried with much more time; if one of them answers, all are given more.
//
// No clock, no sockets, no events: reports go in, attempts come out. Audit connects it to a Sweeper.
#pragma once

#include "core/probe/audit_progress.h"
#include "core/probe/pace.h"
#include "core/probe/sweeper.h"

#include <array>
#include <bitset>
#include <deque>
#include <random>

namespace probe {

/// What is to be tried at one address.
struct ScanTask {
    base::Address address;
    PortSet ports;
    std::vector<std::uint16_t> doors;  ///< promised: tried with patience, in `ports` or not
    std::vector<std::uint16_t> own;    ///< where Tailscale itself listens, likely; in `ports` or not
    bool isOwnAnnounced = false;       ///< the client says so, and their silence tells something
    std::optional<Pace> pace;          ///< nothing: chosen from what the path shows
    std::optional<AddressAudit> known; ///< from an earlier, partial audit
    double missGoal = 1e-6;
    std::chrono::microseconds doorTimeout{3'000'000};
    std::chrono::microseconds patience{20'000'000};
    int room = 1;
    std::uint32_t seed = 1;
};

class AuditScan {
public:
    using Time = std::chrono::microseconds;
    using Phase = AuditProgress::Phase;
    /// Attempts with the same timeout.
    struct Batch {
        Time timeout{0};
        std::vector<Sweeper::Knock> knocks;
    };

    explicit AuditScan(ScanTask task);

    /// Takes a report in and answers with what to try now.
    [[nodiscard]] std::vector<Batch> advance(const Sweeper::Report &report);
    /// The way to the machine was looked at, and it is the right one. Before the report that came since then.
    void wayStands();
    /// It leads to somebody else, or nowhere: what was heard since it last stood is taken back, and until it
    /// stands again nothing is sent and nobody believed. Where no control was found yet the scan ends.
    void wayIsLost();
    [[nodiscard]] bool isOver() const { return m_phase == Step::Over; }
    /// Ended before everything was known: the machine went away, or it was asked for too early.
    [[nodiscard]] bool isPartial() const { return !isOver() || m_isLost; }
    /// What is known so far.
    [[nodiscard]] AddressAudit result() const;
    [[nodiscard]] std::optional<CheckFault::Code> fault() const;

    [[nodiscard]] Phase phase() const;
    [[nodiscard]] Pace pace() const { return m_pace; }
    [[nodiscard]] int pass() const { return static_cast<int>(m_passes.size()); }
    /// Share of the work that is done, 0 … 1.
    [[nodiscard]] double share() const;
    /// The time that the rest takes at the present rate; nothing before the passes began.
    [[nodiscard]] std::optional<Time> left() const;
    [[nodiscard]] std::int64_t attempts() const { return m_attempts; }
    [[nodiscard]] int underWay() const { return m_underWay; }
    [[nodiscard]] int halfOpenPeak() const { return m_halfOpenPeak; }
    [[nodiscard]] std::map<Outcome, PortSet> found() const;
    /// What answered in an earlier run, and of which this one cannot say anything yet.
    [[nodiscard]] PortSet notTriedAnew() const;

private:
    static constexpr int measureKnocks = 24; ///< on the idle path
    static constexpr int mostPasses = 32;    ///< a loss above 65 % is beyond this
    static constexpr int passesWithoutControl = 2;
    enum class Step { Path, Measure, Sweep, Confirm, Over };
    enum class Kind : std::uint8_t { Path, Measure, Target, Sample, Confirm, Control, ErrorControl, Pulse };
    struct Flight {
        Time sentAt{0};
        std::uint16_t port = 0;
        Kind kind = Kind::Target;
        std::uint16_t pass = 0; ///< in which it was sent
    };
    /// An attempt without an answer, or with an error, that waits for a later control to vouch for it.
    struct Unvouched {
        Time sentAt{0};
        std::uint16_t port = 0;
        Kind kind = Kind::Target;
        bool isError = false;
    };
    struct Pass {
        LossTally controls;
        LossTally errors; ///< on ports that give errors
        int found = 0;    ///< ports that answered for the first time in this pass
    };
    struct Control {
        std::uint16_t port = 0;
        Outcome outcome = Outcome::Open;
        int misses = 0; ///< in a row
    };

    /// What was known of a port before somebody answered whose way was not looked at again yet.
    struct Before {
        std::uint16_t port = 0;
        std::uint8_t seen = 0;
        std::uint8_t sightings = 0;
        bool isPending = false;
    };

    // Whose answers they are (audit_scan_way.cpp)
    void remember(std::uint16_t port);

    // Reading (audit_scan.cpp)
    Flight landed(const Sweeper::Echo &echo);
    void take(const Sweeper::Echo &echo, Time now, bool isAfterGap);
    void takeControl(const Flight &flight, const Sweeper::Echo &echo, Time now, bool isAfterGap);
    void answered(std::uint16_t port, Outcome outcome, const Flight &flight, Time took);
    void notAnswered(const Flight &flight, bool isError);
    void notTried(const Flight &flight);
    void again(std::uint16_t port, Kind kind);
    void vouch(Time sentAt);
    void credit(const Unvouched &one);
    void voidUnvouched();
    void controlAnswered(std::uint16_t port, Time sentAt, Time now);
    void controlMissed(std::uint16_t port);
    void addControl(std::uint16_t port, Outcome outcome);
    void watch(Time now);

    // Deciding (audit_scan_steps.cpp)
    void step(Time now);
    void stepPath(Time now);
    void stepMeasure(Time now);
    void beginPass();
    void endPass();
    void startAnew();
    void forgetPasses();
    void beginConfirm();
    void finish();
    [[nodiscard]] int usefulPasses() const;
    [[nodiscard]] bool wantsAnotherPass() const;
    [[nodiscard]] bool hasHopeForErrors() const;
    [[nodiscard]] int controlsForPass(int ports) const;

    // Saying (audit_scan_result.cpp)
    [[nodiscard]] PortSet silentPorts() const;
    void noteControls(AddressAudit &out) const;
    [[nodiscard]] double passBound(std::size_t index) const;
    [[nodiscard]] double bound(bool withCurrent) const;
    [[nodiscard]] double errorBound() const;
    [[nodiscard]] int passesExpected() const;

    // Sending (audit_scan_sending.cpp)
    [[nodiscard]] std::vector<Batch> next(Time now);
    void sendPulse(Time now, std::vector<Batch> &batches);
    void sendMeasure(Time now, std::vector<Batch> &batches);
    void sendTargets(Time now, int budget, std::vector<Batch> &batches);
    void send(std::uint16_t port, Kind kind, Time timeout, Time now, std::vector<Batch> &batches);
    [[nodiscard]] std::optional<std::uint16_t> nextControl(Kind kind);
    [[nodiscard]] int roomForPorts() const;
    [[nodiscard]] int underWayOf(Kind kind) const { return m_underWayOf[static_cast<std::size_t>(kind)]; }

    /// How telling an outcome is; the greatest counts.
    [[nodiscard]] static std::uint8_t weight(Outcome outcome);
    [[nodiscard]] PortSet portsWith(Outcome outcome) const;
    /// An earlier run, which this one goes on with, has heard from the machine.
    [[nodiscard]] bool wasAlive() const { return m_task.known && m_task.known->hasControl; }

    const ScanTask m_task;
    std::mt19937 m_random;
    Step m_phase = Step::Path;
    Pace m_pace = Pace::Normal;
    Pacer m_pacer;

    // What the ports showed: the most telling answer, 0 for none.
    std::array<std::uint8_t, 65536> m_seen{};
    std::array<std::uint8_t, 65536> m_sightings{}; ///< of an error, or times confirmed
    std::bitset<65536> m_isPending;                ///< to be called silent, perhaps
    std::bitset<65536> m_isTried;                  ///< in this pass, and vouched for
    std::array<std::uint8_t, 65536> m_confirmTries{};
    std::map<std::uint16_t, int> m_failures; ///< this computer could not try

    std::vector<Flight> m_flights; ///< by tag
    std::vector<std::uint32_t> m_freeTags;
    std::array<int, 8> m_underWayOf{}; ///< by kind
    int m_underWay = 0;
    int m_halfOpenPeak = 0;
    std::int64_t m_attempts = 0;

    std::vector<std::uint16_t> m_list; ///< of the pass or the step, in the order of trying
    std::size_t m_next = 0;
    std::vector<std::uint16_t> m_sample; ///< silent ports that are given more time
    double m_controlShare = 0;           ///< controls to ports in this pass
    std::vector<Pass> m_passes;
    std::size_t m_firstPass = 0; ///< that counts
    int m_restarts = 0;
    int m_pathRounds = 0;
    int m_finishedPasses = 0; ///< of those that count
    double m_bound = 1;       ///< from them

    std::vector<Control> m_controls;
    std::size_t m_controlTurn = 0;
    std::vector<std::uint16_t> m_errorPorts;
    std::deque<Unvouched> m_unvouched;
    std::vector<Time> m_roundTrips;
    LossTally m_idleLoss;
    LossTally m_allControls;
    int m_measured = 0;
    Time m_now{0};
    Time m_stepAt{0};
    Time m_lastPulse{0};
    Time m_goodAt{0}; ///< when a control last answered
    int m_missesInRow = 0;
    int m_goodInRow = 0;
    int m_lostSinceGood = 0;        ///< of this pass's controls
    Time m_vouchedUntil{-1};        ///< when the last control that answered was tried
    bool m_hasNewControl = false;   ///< the first one, and it was not measured yet
    bool m_isSlow = false;          ///< a port answered later than we wait
    bool m_isWaiting = false;       ///< for the machine
    bool m_isAway = false;          ///< the way to it is lost: waiting, and deaf
    std::vector<Before> m_sinceWay; ///< the way was looked at; oldest first
    Time m_waitingSince{0};

    bool m_isTooLossy = false;
    bool m_isLost = false;
};

} // namespace probe
