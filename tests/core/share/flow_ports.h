// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/hand_clock.h"
#include "core/practice/memory_stores.h"
#include "core/share/host_flow.h"
#include "share_samples.h"

#include <functional>

namespace samples {

/// A register whose disk can be full.
class FaultyRegister : public practice::MemoryRegister {
public:
    [[nodiscard]] Result<void, share::StoreError> save(const share::Share &share) override
    {
        if (isFull)
            return fail(share::StoreError{share::StoreError::Code::DiskFull, u"shares"_s, {}});
        return practice::MemoryRegister::save(share);
    }
    bool isFull = false;
};

/// One tailnet in memory that answers at once, and can be made to misbehave.
class SmallTailnet : public api::Tailnet {
public:
    [[nodiscard]] QString name() const override { return u"tail1234.ts.net"_s; }
    [[nodiscard]] QString hostLogin() const override { return u"mira@example.com"_s; }
    [[nodiscard]] api::Answer<policy::Topology> inventory() override
    {
        policy::Topology topology;
        topology.users
            = {{u"mira@example.com"_s, u"owner"_s, false}, {u"lena@example.com"_s, u"member"_s, false}};
        policy::Node node;
        node.name = u"attic"_s;
        node.addresses = draft().machine.addresses;
        node.user = u"mira@example.com"_s;
        topology.nodes = {node};
        return ready(Result<policy::Topology, api::ApiError>(topology));
    }
    [[nodiscard]] api::Answer<api::PolicyFile> fetchPolicy() override
    {
        return ready(Result<api::PolicyFile, api::ApiError>(api::PolicyFile{policy, etag()}));
    }
    [[nodiscard]] api::Answer<api::PolicyFile> savePolicy(
        const QByteArray &text, const QString &given) override
    {
        if (beforeSave)
            beforeSave();
        if (given != etag())
            return ready(Result<api::PolicyFile, api::ApiError>(
                fail(api::ApiError{api::ApiError::Code::Changed, {}})));
        ++saves;
        policy = afterSave ? afterSave(text) : text;
        return fetchPolicy();
    }
    [[nodiscard]] api::Answer<api::MachineInvite> makeInvite(const QString &machine) override
    {
        api::MachineInvite made;
        made.id = QString::number(++invitesMade);
        made.machine = machine;
        made.link = base::Secret(u"https://login.tailscale.com/admin/invite/code"_s + made.id);
        made.madeAt = at(6);
        all.push_back(made);
        return ready(Result<api::MachineInvite, api::ApiError>(made));
    }
    [[nodiscard]] api::Answer<std::vector<api::MachineInvite>> invites(const QString &) override
    {
        return ready(Result<std::vector<api::MachineInvite>, api::ApiError>(all));
    }
    [[nodiscard]] api::Answer<bool> withdrawInvite(const QString &id) override
    {
        const auto gone
            = std::erase_if(all, [&](const api::MachineInvite &invite) { return invite.id == id; });
        if (gone == 0)
            return ready(Result<bool, api::ApiError>(fail(api::ApiError{api::ApiError::Code::NotFound, {}})));
        return ready(Result<bool, api::ApiError>(true));
    }
    void accept(const QString &login)
    {
        all.back().isAccepted = true;
        all.back().acceptedBy = login;
    }

    QByteArray policy;
    int saves = 0;
    int invitesMade = 0;
    std::vector<api::MachineInvite> all;
    std::function<void()> beforeSave;
    std::function<QByteArray(const QByteArray &)> afterSave;

private:
    template <typename T> static QFuture<T> ready(T value)
    {
        return QtFuture::makeReadyFuture<T>(std::move(value));
    }
    [[nodiscard]] QString etag() const { return share::digestOf(policy); }
};

} // namespace samples
