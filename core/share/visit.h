// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/card.h"
#include "core/share/register.h"

namespace share {

/// The friend's pages, in order.
enum class FriendStep { Welcome, YourAccount, TheInvite, WhatHostCanSee, CheckTheDoor, Done };
inline constexpr int friendStepCount = 6;

/// The friend's side of one share: the card he opened and how far he got. His own file; it can be left at any
/// step.
struct Visit {
    static constexpr int schema = 1;
    static constexpr std::size_t maxResults = 20;

    QString id; ///< from the card: the same card gives the same visit
    Card card;  ///< without the invite link: a secret is not kept
    QDateTime openedAt;
    QDateTime welcomeReadAt;         ///< invalid = not yet; so with all that follow
    QDateTime accountConfirmedAt;    ///< by hand, or seen at the client
    QString accountLogin;            ///< seen at the client; empty by hand
    QDateTime inviteAcceptedAt;      ///< by hand, or the machine was listed
    QDateTime agreedAt;              ///< to what the host can see
    QDateTime agreementDeclinedAt;   ///< "not now"
    QDateTime sentAt;                ///< the newest result was sent
    std::vector<ResultFile> results; ///< newest last
    friend bool operator==(const Visit &, const Visit &) = default;
};
/// A visit for a card that was opened now; the invite link is left out.
[[nodiscard]] Visit visitOf(const Card &card, const QDateTime &now);
[[nodiscard]] QString visitId(const Card &card);

/// The port to the friend's visits on disk; the same promises as Register.
class VisitRegister {
public:
    struct Listing {
        std::vector<Visit> visits;
        std::vector<StoreError> faults;
    };
    virtual ~VisitRegister() = default;
    [[nodiscard]] virtual Listing list() = 0;
    [[nodiscard]] virtual Result<Visit, StoreError> load(const QString &id) = 0;
    [[nodiscard]] virtual Result<void, StoreError> save(const Visit &visit) = 0;
    [[nodiscard]] virtual Result<void, StoreError> replace(const Visit &former, const Visit &visit) = 0;
};

} // namespace share
