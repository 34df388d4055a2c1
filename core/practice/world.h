// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/local_client.h"
#include "core/api/tailnet.h"
#include "core/base/clock.h"
#include "core/policy/topology.h"
#include "core/practice/rehearsal.h"
#include "core/probe/prober.h"
#include "core/probe/resolver.h"
#include "core/probe/routes.h"
#include "core/probe/sweeper.h"

#include <QObject>

#include <chrono>
#include <map>
#include <memory>
#include <set>

namespace practice {

/// A made-up pair of tailnets behind the same ports as the real ones: Mira's, who shares, and her friends'.
/// Nothing of it touches the network. What is saved as policy decides, through our own policy engine, what a
/// friend reaches, as soon as it has arrived at the machines; what listens there decides between open and
/// refused.
///
/// How time works: each change (a policy saved, a share accepted or withdrawn) reaches the machines
/// ruleDelay() after it was made, by the clock. Until then they act on what arrived last, as real machines
/// do. The same calls at the same times give the same answers.
///
/// The one who shows a World says that it is practice.
class World : public QObject {
    Q_OBJECT
public:
    /// \a clock must outlive the world.
    explicit World(const base::Clock &clock, QObject *parent = nullptr);
    ~World() override;

    /// Mira's side.
    [[nodiscard]] api::Tailnet &tailnet();
    [[nodiscard]] api::LocalClient &hostClient();                                     ///< on attic
    [[nodiscard]] std::vector<std::uint16_t> listening(const QString &machine) const; ///< TCP, ascending
    [[nodiscard]] QByteArray savedPolicy() const;
    /// What `tailscale debug netmap` would print on this machine: the filter of the policy that has arrived
    /// there, for the friends with whom it is shared. Empty while it is switched off.
    [[nodiscard]] QByteArray netmap(const QString &machine) const;

    /// A friend's computer. The references live as long as the world.
    struct FriendSide {
        api::LocalClient &client;
        probe::Prober &prober;
        probe::Resolver &resolver;
        const probe::Routes &routes;
        probe::Sweeper &sweeper;
    };
    /// For \a login of Tom, Ann or anybody else; both logins of one person are the same computer.
    [[nodiscard]] FriendSide friendSide(const QString &login);
    /// The account with which the computer of this friend is signed in: the other one while WrongAccount is
    /// rehearsed.
    [[nodiscard]] QString signedInAs(const QString &login) const;

    /// What happens in the browser when somebody opens an invite link and accepts. Afterwards the invite
    /// carries the login.
    [[nodiscard]] Result<api::MachineInvite, api::ApiError> accept(
        const base::Secret &link, const QString &login);
    /// The friend with \a login accepts the newest open invite of \a machine, with the account he is signed
    /// in with.
    [[nodiscard]] Result<api::MachineInvite, api::ApiError> friendAccepts(
        const QString &machine, const QString &login);

    void rehearse(Rehearsal rehearsal, bool on = true);
    [[nodiscard]] bool isRehearsing(Rehearsal rehearsal) const { return m_rehearsals.contains(rehearsal); }
    /// Another person with the right to do so adds a rule for everybody to the saved policy.
    void openEverything();

    /// 4 s; 25 s while RuleDelay is rehearsed.
    [[nodiscard]] std::chrono::seconds ruleDelay() const;
    /// Zero when everything has arrived at the machines.
    [[nodiscard]] std::chrono::milliseconds untilArrived() const;

    /// How long an answer of the made-up network takes; zero (the beginning): ready at once, which tests
    /// want. A window sets some 50 ms, so that progress can be seen.
    void setPace(std::chrono::milliseconds perAnswer) { m_pace = perAnswer; }

    static constexpr int inviteDays = 30; ///< Tailscale docs, "Share your machines", 2026-01-05

Q_SIGNALS:
    /// Something that a page may show is different now: policy, invites, rehearsals.
    void changed();

private:
    class HostTailnet;
    class HostClient;
    class FriendComputer;
    struct State;

    void shareOut(); ///< after an invite was accepted or withdrawn
    void push();     ///< what stands now starts its way to the machines

    const base::Clock &m_clock;
    std::chrono::milliseconds m_pace{0};
    std::set<Rehearsal> m_rehearsals;
    std::unique_ptr<State> m_state;
    std::unique_ptr<HostTailnet> m_tailnet;
    std::unique_ptr<HostClient> m_hostClient;
    std::map<QString, std::unique_ptr<FriendComputer>> m_computers; ///< by the expected login
};

} // namespace practice
