// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/walk_report.h"
#include "core/practice/hand_clock.h"
#include "core/practice/memory_stores.h"
#include "core/practice/world.h"
#include "core/share/friend_flow.h"
#include "core/share/host_flow.h"

#include <memory>
#include <set>

namespace cli {

struct WalkOptions {
    std::set<practice::Rehearsal> rehearsals;
    bool friendOnly = false;   ///< Mira's part happens unseen, the friend's checklist is shown
    bool secondFriend = false; ///< afterwards Ann gets the same door, and Tom's is looked at again
    bool isFast = false;       ///< no waiting: the made-up clock is moved instead
};

/// One share from nothing to a proven door between the made-up tailnets, with the same flows as in real life;
/// only the people are played. Each step says what happened, and the first that fails ends the walk with what
/// to do.
class PracticeWalk {
public:
    PracticeWalk(Context &context, const WalkOptions &options, WalkReport &report);
    ~PracticeWalk();

    /// Yes: the door is proven. The verdict of the last check in verdict().
    [[nodiscard]] Exit run();
    [[nodiscard]] const std::optional<probe::Verdict> &verdict() const { return m_verdict; }

private:
    using Ended = std::optional<Exit>; ///< nothing: go on

    /// Host and friend of one share.
    struct Pair {
        share::Person person;
        std::unique_ptr<share::HostFlow> host;
        std::unique_ptr<share::FriendFlow> guest;
    };

    [[nodiscard]] Ended walk(Pair &pair, bool isFirst);
    [[nodiscard]] Ended prepare(Pair &pair);
    [[nodiscard]] Ended tellFriend(Pair &pair);
    [[nodiscard]] Ended makeRule(Pair &pair);
    [[nodiscard]] Ended invite(Pair &pair);
    [[nodiscard]] Ended openCard(Pair &pair);
    [[nodiscard]] Ended account(Pair &pair);
    [[nodiscard]] Ended accept(Pair &pair);
    [[nodiscard]] Ended lookAtAcceptance(Pair &pair);
    [[nodiscard]] Ended machineAppears(Pair &pair);
    [[nodiscard]] Ended agree(Pair &pair);
    [[nodiscard]] Ended check(Pair &pair);
    [[nodiscard]] Ended sendResult(Pair &pair);
    [[nodiscard]] Ended aftercare(Pair &pair);
    [[nodiscard]] Ended firstAgain(Pair &first, const QByteArray &ruleBefore);

    void hostStep(share::Step step);
    void friendStep(const Pair &pair, share::FriendStep step);
    void checkOnce(Pair &pair);
    void waitForRule();
    [[nodiscard]] Ended endedBy(const share::FlowError &error);
    [[nodiscard]] Ended asked(QFuture<share::FlowResult> answer);
    [[nodiscard]] Ended did(const share::FlowResult &done);
    [[nodiscard]] share::FriendPorts friendPorts(const QString &login);

    Context &m_context;
    WalkOptions m_options;
    WalkReport &m_report;
    practice::HandClock m_handClock;
    const base::Clock &m_clock;
    practice::World m_world;
    practice::MemoryRegister m_shares;
    practice::MemoryHistory m_policies;
    practice::MemoryVisits m_visits;
    std::optional<probe::Verdict> m_verdict;
};

/// What a person does about a verdict; empty when there is nothing to do.
[[nodiscard]] QString adviceFor(const probe::Verdict &verdict, const share::Card &card);

} // namespace cli
