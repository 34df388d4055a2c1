// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/dns_resolver.h"
#include "core/io/epoll_sweeper.h"
#include "core/io/system_routes.h"
#include "core/probe/audit.h"
#include "tests/core/io/audit_ledger.h"
#include "tests/core/io/network_pair.h"

#include <functional>

/// What the host does; every other port drops.
struct Truth {
    probe::PortSet open{8096};
    probe::PortSet refused;
    probe::PortSet rejected; ///< with an ICMP error
    probe::PortSet either;   ///< nobody can tell: open or silent is right
};

/// Audits against ground truth: what the host does to each port is known, so every reading can be judged. No
/// port may be misread, whatever the network does; what cannot be known is left out.
///
/// One round by default; HALFDOOR_AUDIT_ROUNDS=20 for more. HALFDOOR_AUDIT_SEED repeats the orders of the
/// ports and the losses of an earlier run, as far as time allows.
class AuditScene {
public:
    explicit AuditScene(NetworkPair &pair);

    [[nodiscard]] static int rounds();
    [[nodiscard]] static std::vector<base::Address> both();
    [[nodiscard]] static probe::PortSet every(int step, std::uint16_t from, std::uint16_t to);

    /// Before each row: plain cables, the door listens, nothing else.
    void reset();
    /// The host's firewall does this from now on.
    void filter(const Truth &truth);
    /// Why there is no such path here, or nothing.
    [[nodiscard]] QString setPath(const PathTraits &traits);
    /// The host listens on these ports of both addresses, or does not any more.
    void listen(const probe::PortSet &ports, bool isListening);

    using Watch = std::function<void(probe::Audit &, const probe::AuditProgress &)>;
    [[nodiscard]] probe::AuditResult audit(const probe::PortSet &ports, probe::Pace pace,
        std::vector<base::Address> addresses, const Watch &watch = {},
        const std::optional<probe::AuditResult> &earlier = std::nullopt);
    /// Fails the row if one port is misread, or not known in an audit that should be complete.
    void judge(const probe::AuditResult &result, const Truth &truth, bool isComplete);

    [[nodiscard]] NetworkPair &pair() { return m_pair; }
    [[nodiscard]] int underWay() const { return m_sweeper.underWay(); }
    void printTable() const { m_ledger.printTable(); }

private:
    [[nodiscard]] std::uint32_t nextSeed() { return m_seed++; }

    NetworkPair &m_pair;
    AuditLedger m_ledger;
    std::uint32_t m_seed;
    std::uint32_t m_seedOfAudit = 0;
    io::EpollSweeper m_sweeper;
    io::DnsResolver m_resolver;
    io::SystemRoutes m_routes;
    base::SystemClock m_clock;
};

/// The main() of a test with such a scene: \a play runs its rows. Skips, with the reason, where it cannot
/// run.
[[nodiscard]] int playAudits(int argc, char **argv, const std::function<int(AuditScene &)> &play);
