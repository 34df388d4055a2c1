// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/house.h"

#include "core/io/dns_resolver.h"
#include "core/io/folder_register.h"
#include "core/io/folder_runs.h"
#include "core/io/system_routes.h"
#include "core/io/tailscale_client.h"
#include "core/io/tcp_prober.h"
#include "core/io/tcp_sweeper.h"
#include "core/practice/memory_runs.h"
#include "core/practice/memory_stores.h"

#include <chrono>

using namespace std::chrono_literals;

namespace {

class RealHouse : public House {
public:
    explicit RealHouse(const QString &dataFolder)
        : m_shares(dataFolder)
        , m_visits(dataFolder)
        , m_policies(dataFolder)
        , m_runs(dataFolder)
        , m_tool(io::TailscaleClient::find())
        , m_client(m_tool)
    {
    }
    [[nodiscard]] share::HostPorts hostPorts() override
    {
        return {.shares = m_shares, .policies = m_policies, .clock = m_clock};
    }
    [[nodiscard]] share::FriendPorts friendPorts(const QString &) override
    {
        return {.visits = m_visits,
            .client = m_tool.isEmpty() ? nullptr : &m_client,
            .prober = m_prober,
            .resolver = m_resolver,
            .routes = m_routes,
            .clock = m_clock,
            .check = {}};
    }
    [[nodiscard]] history::RunStore &runs() override { return m_runs; }
    [[nodiscard]] ui::AuditPorts auditPorts(const QString &) override
    {
        return {*m_sweeper, m_resolver, m_routes, m_clock};
    }

private:
    base::SystemClock m_clock;
    io::FolderRegister m_shares;
    io::FolderVisits m_visits;
    io::FolderPolicyHistory m_policies;
    io::FolderRuns m_runs;
    std::unique_ptr<probe::Sweeper> m_sweeper = io::tcpSweeper();
    io::TcpProber m_prober;
    io::DnsResolver m_resolver;
    io::SystemRoutes m_routes;
    const QString m_tool; ///< empty: by hand, because Tailscale may be there without it
    io::TailscaleClient m_client;
};

class PracticeHouse : public House {
public:
    PracticeHouse()
        : m_world(m_clock)
    {
        m_world.setPace(60ms); // slow enough to see progress
    }
    [[nodiscard]] share::HostPorts hostPorts() override
    {
        return {.shares = m_shares,
            .policies = m_policies,
            .tailnet = &m_world.tailnet(),
            .client = &m_world.hostClient(),
            .clock = m_clock};
    }
    [[nodiscard]] share::FriendPorts friendPorts(const QString &login) override
    {
        const practice::World::FriendSide side = m_world.friendSide(login);
        return {.visits = m_visits,
            .client = &side.client,
            .prober = side.prober,
            .resolver = side.resolver,
            .routes = side.routes,
            .clock = m_clock,
            .practice = true,
            .check = {}};
    }
    [[nodiscard]] history::RunStore &runs() override { return m_runs; }
    [[nodiscard]] ui::AuditPorts auditPorts(const QString &login) override
    {
        const practice::World::FriendSide side = m_world.friendSide(login);
        return {side.sweeper, side.resolver, side.routes, m_clock};
    }
    [[nodiscard]] practice::World *world() override { return &m_world; }

private:
    base::SystemClock m_clock;
    practice::MemoryRegister m_shares;
    practice::MemoryVisits m_visits;
    practice::MemoryHistory m_policies;
    practice::MemoryRuns m_runs;
    practice::World m_world;
};

} // namespace

std::unique_ptr<House> House::real(const QString &dataFolder)
{
    return std::make_unique<RealHouse>(dataFolder);
}

std::unique_ptr<House> House::practice()
{
    return std::make_unique<PracticeHouse>();
}
