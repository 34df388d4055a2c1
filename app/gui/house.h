// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/history/run_store.h"
#include "core/practice/world.h"
#include "core/share/friend_flow.h"
#include "core/share/host_flow.h"
#include "ui/audit/audit_session.h"

#include <QString>

#include <memory>

/// Everything the window stands on, owned in one place: either this computer or the made-up tailnets of
/// practice.
class House {
public:
    /// Register, visits and policy texts below \a dataFolder; connections leave through Tailscale only.
    [[nodiscard]] static std::unique_ptr<House> real(const QString &dataFolder);
    /// Made up, in memory; nothing of it is kept and nothing is sent.
    [[nodiscard]] static std::unique_ptr<House> practice();

    virtual ~House() = default;
    [[nodiscard]] virtual share::HostPorts hostPorts() = 0;
    /// For the friend with this login; only practice looks at it.
    [[nodiscard]] virtual share::FriendPorts friendPorts(const QString &login) = 0;
    /// What was measured, of every share and visit.
    [[nodiscard]] virtual history::RunStore &runs() = 0;
    /// What an audit by the friend with this login is made with.
    [[nodiscard]] virtual ui::AuditPorts auditPorts(const QString &login) = 0;
    [[nodiscard]] virtual practice::World *world() { return nullptr; }
    [[nodiscard]] bool isPractice() { return world() != nullptr; }
};
