// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/made_up.h"
#include "core/practice/sweeper.h"
#include "core/practice/world.h"

#include "core/policy/plan.h"

#include <QPromise>
#include <QTimer>

/// Private to core/practice: what the two sides of a World have in common.
namespace practice {

struct World::State {
    /// What is on its way to the machines, or arrived.
    struct Push {
        QDateTime arrivesAt;
        QByteArray policy;
        policy::Topology topology; ///< its nodes say with whom they are shared
    };

    QByteArray policy = defaultPolicy();
    policy::Topology topology = hostTopology();
    std::map<QString, std::vector<std::uint16_t>> services = hostServices();
    std::vector<api::MachineInvite> invites;
    int invitesMade = 0;
    std::vector<Push> pushes; ///< never empty, newest last

    [[nodiscard]] policy::Node *machine(const QString &name);
    [[nodiscard]] bool isShared() const;
    /// What arrived last.
    [[nodiscard]] const Push &arrived(const QDateTime &now) const;
    /// Its place in `pushes`.
    [[nodiscard]] std::ptrdiff_t arrivedPush(const QDateTime &now) const
    {
        return &arrived(now) - pushes.data();
    }
};

[[nodiscard]] const policy::Node *nodeNamed(const policy::Topology &topology, const QString &name);
[[nodiscard]] const policy::Node *nodeAt(const policy::Topology &topology, const base::Address &address);

/// What \a computer opens on \a machine over the address family of \a to, under the rules that arrived.
[[nodiscard]] std::vector<policy::Reach> reachUnder(const QByteArray &policy,
    const policy::Topology &topology, const policy::Node &computer, const base::Address &to);

/// An answer now, or after \a pace. The future is canceled when \a context is destroyed before.
template <typename T> QFuture<T> answerAfter(std::chrono::milliseconds pace, QObject *context, T answer)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    const auto finish = [promise, value = std::move(answer)] {
        promise->addResult(value);
        promise->finish();
    };
    if (pace.count() <= 0)
        finish();
    else
        QTimer::singleShot(pace, context, finish);
    return future;
}

class World::HostTailnet : public api::Tailnet {
public:
    explicit HostTailnet(World &world)
        : m_world(world)
    {
    }
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString hostLogin() const override;
    [[nodiscard]] api::Answer<policy::Topology> inventory() override;
    [[nodiscard]] api::Answer<api::PolicyFile> fetchPolicy() override;
    [[nodiscard]] api::Answer<api::PolicyFile> savePolicy(
        const QByteArray &text, const QString &etag) override;
    [[nodiscard]] api::Answer<api::MachineInvite> makeInvite(const QString &machine) override;
    [[nodiscard]] api::Answer<std::vector<api::MachineInvite>> invites(const QString &machine) override;
    [[nodiscard]] api::Answer<bool> withdrawInvite(const QString &id) override;

private:
    template <typename T> api::Answer<T> answer(T value);
    template <typename T> api::Answer<T> refuse(api::ApiError::Code code, const QString &message = {});

    World &m_world;
};

class World::HostClient : public api::LocalClient {
public:
    explicit HostClient(World &world)
        : m_world(world)
    {
    }
    [[nodiscard]] QFuture<Result<api::ClientStatus, api::ClientError>> status() override;

private:
    World &m_world;
};

/// The computer of one friend: client, name resolution, routes and connections.
class World::FriendComputer : public api::LocalClient,
                              public probe::Prober,
                              public probe::Resolver,
                              public probe::Routes {
public:
    FriendComputer(World &world, Friend owner)
        : m_world(world)
        , m_owner(std::move(owner))
        , m_sweeper([this](const probe::Endpoint &endpoint) { return outcomeAt(endpoint); })
    {
    }
    [[nodiscard]] probe::Sweeper &sweeper();
    [[nodiscard]] QFuture<Result<api::ClientStatus, api::ClientError>> status() override;
    [[nodiscard]] QFuture<probe::ProbeResult> probe(
        const probe::Endpoint &endpoint, std::chrono::milliseconds timeout) override;
    [[nodiscard]] QFuture<probe::ResolveAnswer> resolve(const QString &name) override;
    [[nodiscard]] Result<bool, probe::RouteError> leavesThroughTailscale(
        const base::Address &address) const override;

private:
    [[nodiscard]] bool isSignedIn() const;
    [[nodiscard]] QString account() const;
    /// What this computer opens there; empty: the machine is no peer of it.
    [[nodiscard]] std::vector<policy::Reach> reach(
        const policy::Node &machine, const base::Address &to) const;
    [[nodiscard]] bool isPeer(const policy::Node &machine) const;
    [[nodiscard]] probe::Outcome outcome(const probe::Endpoint &endpoint) const;
    /// The same, for thousands of ports: what the rules let through is worked out once for each state of the
    /// world.
    [[nodiscard]] probe::Outcome outcomeAt(const probe::Endpoint &endpoint);

    /// What stands behind one address, as long as nothing changes.
    struct Facade {
        std::ptrdiff_t push = -1; ///< whose rules it follows
        std::set<Rehearsal> rehearsals;
        bool answers = false;
        std::set<std::uint16_t> builtIn;
        std::vector<policy::Reach> allowed;
        std::vector<std::uint16_t> listening; ///< ascending
    };
    [[nodiscard]] Facade facadeOf(const base::Address &address) const;
    [[nodiscard]] static probe::Outcome outcomeOf(const Facade &facade, std::uint16_t port);

    World &m_world;
    Friend m_owner;
    Sweeper m_sweeper;
    std::map<base::Address, Facade> m_facades;
};

} // namespace practice
