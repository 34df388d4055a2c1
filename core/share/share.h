// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/base/clock.h"
#include "core/policy/plan.h"
#include "core/probe/check_result.h"
#include "core/probe/situation.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// The guided setup as values: one Share is what the host's register keeps about one friend, one machine and
/// one service – from the first page of the wizard to the day the share ends.
namespace share {

/// The friend. The login is the one of the account that accepts (facts: it may differ from the invited
/// address).
struct Person {
    QString name;
    QString login; ///< exact, as Tailscale shows it: name@example.com, name@github, name@passkey; empty = not
                   ///< yet known
    QString language; ///< BCP 47 of his pages and guide, "en" or "de"
    friend bool operator==(const Person &, const Person &) = default;
};

struct Machine {
    QString name;                         ///< short name, for people
    QString dnsName;                      ///< full name, `attic.tail1234.ts.net`, no final dot; may be empty
    std::vector<base::Address> addresses; ///< host side
    QString owner;                        ///< login; empty when tagged
    QStringList tags;
    friend bool operator==(const Machine &, const Machine &) = default;
};

/// How the service meets the tailnet: directly, behind Tailscale Serve (then the friend's packet carries
/// Serve's port), or through userspace networking.
enum class Exposure { Direct, Serve, Userspace };

struct Door {
    policy::Protocol protocol = policy::Protocol::Tcp;
    std::uint16_t port = 0; ///< the port that the friend's packet carries
    QString label;          ///< for people: "Jellyfin"
    friend bool operator==(const Door &, const Door &) = default;
};

struct Service {
    QString recipe; ///< id in the catalogue, "custom" for any other
    QString name;   ///< "Jellyfin"
    Exposure exposure = Exposure::Direct;
    std::vector<Door> doors;              ///< at least one when complete
    std::vector<std::uint16_t> listening; ///< other ports known to listen there: part of the closed sample
    friend bool operator==(const Service &, const Service &) = default;
};

/// Our rule in the host's policy file.
struct Rule {
    enum class State { None, Saved, Paused, Removed };
    State state = State::None;
    policy::Naming naming;
    QDateTime at;   ///< of the last change of state
    QString before; ///< SHA-256 (hex) of the file before we planned: its bytes are in the policy history
    QString after;  ///< SHA-256 (hex) of the file as saved
    bool confirmed = false; ///< read back, or pasted back, and equal to what was planned
    policy::Intent
        standing; ///< what our rule in the file says; the share may say something newer. No id = nothing yet
    friend bool operator==(const Rule &, const Rule &) = default;
};

/// The invite of the machine. The link itself is a secret and not in here.
struct Invite {
    enum class State { None, Made, Accepted, WrongAccount, Withdrawn };
    State state = State::None;
    QString id;         ///< of the control API; empty by hand
    QDateTime madeAt;   ///< an unused invite expires after 30 days (Tailscale docs, "Share your machines",
                        ///< 2026-01-05)
    QString acceptedBy; ///< login
    QDateTime acceptedAt;
    friend bool operator==(const Invite &, const Invite &) = default;
};

struct CardRecord {
    QString nonce; ///< names this edition of the card; a result must carry it
    QDateTime madeAt;
    friend bool operator==(const CardRecord &, const CardRecord &) = default;
};

/// A friend's result as it was read: what he measured and what was known about his side.
struct ReadResult {
    QString nonce;    ///< of the card it answers
    QDateTime readAt; ///< here
    probe::CheckResult check;
    probe::Situation situation;
    friend bool operator==(const ReadResult &, const ReadResult &) = default;
    [[nodiscard]] QDateTime knownAt() const { return base::knownAt(check.endedAt, readAt); }
};

/// How far the end of a share has got; the order is that of EndItem.
struct Ending {
    QDateTime startedAt; ///< invalid while nobody ends it
    bool withdrawn = false;
    bool sessionsEnded = false;
    bool accountsClosed = false;
    bool keysRemoved = false; ///< of a fallback beside Tailscale, where there was one
    bool measured = false;    ///< the friend's computer, or the host's word, says that nothing opens any more
    friend bool operator==(const Ending &, const Ending &) = default;
};

/// One line of the share's history, newest last.
struct Event {
    enum class Kind {
        Created,
        RuleSaved,
        RuleConfirmed,
        RulePaused,
        RuleResumed,
        RuleRemoved,
        UndoneToFormer,
        InviteMade,
        InviteAccepted,
        AcceptedByWrongAccount,
        InviteWithdrawn,
        CardMade,
        Checked,
        ResultRead,
        Ended,
        Note,
        LoginAdopted,
        EndStarted
    };
    Kind kind = Kind::Note;
    QDateTime at;
    QString detail; ///< data such as a login or a digest, never a sentence
    friend bool operator==(const Event &, const Event &) = default;
};

struct Aftercare {
    bool decided = false;
    bool quarterly = false; ///< a check every three months
    QDate review;           ///< invalid = none
    QDate end;              ///< invalid = open end
    friend bool operator==(const Aftercare &, const Aftercare &) = default;
};

/// The nine pages of the host's wizard, in order.
enum class Step {
    TwoHouses,
    YourSide,
    WhatYouShare,
    YourFriend,
    TheRule,
    TheInvite,
    TheCard,
    TheProof,
    Aftercare
};
inline constexpr int stepCount = 9;

/// How the host's side is reached: nothing (by hand) or a connected tailnet (practice, later the API).
enum class HostSide { Unknown, ByHand, Connected };

struct Share {
    static constexpr int schema = 1; ///< version of the file that keeps it
    static constexpr std::size_t maxResults = 20;
    static constexpr std::size_t maxHistory = 500;

    QString id;            ///< `[a-z0-9-]{1,64}`, unique in the register
    bool practice = false; ///< made-up tailnets; never mixed with real ones
    QString why;           ///< the host's own words, may be empty
    QString hostName;      ///< how the friend knows the host: "Mira"
    QString hostLogin;
    QString tailnet; ///< MagicDNS suffix or display name; may be empty
    HostSide side = HostSide::Unknown;
    bool hasReadTwoHouses = false;
    Person person;
    Machine machine;
    Service service;
    Rule rule;
    Invite invite;
    std::vector<CardRecord> cards;   ///< newest last
    std::vector<ReadResult> results; ///< newest last, at most maxResults
    Aftercare aftercare;
    Ending ending;
    QDateTime createdAt;
    QDateTime endedAt; ///< invalid while the share lives
    std::vector<Event> history;
    friend bool operator==(const Share &, const Share &) = default;
};

/// What the policy engine plans for this share. Only for a share whose steps up to YourFriend are complete.
[[nodiscard]] policy::Intent intentOf(const Share &share);

/// An id for a new share from the friend's and the service's name: lower case, unique among \a taken.
[[nodiscard]] QString makeId(const QString &friendName, const QString &serviceName, const QStringList &taken);

/// What still stops a step, as data; words in describe().
struct Problem {
    enum class Code {
        NotRead,
        SideUnknown,
        NoMachine,
        NoAddress,
        AddressOutsideTailnet,
        NoService,
        NoPort,
        BadPort,
        DuplicatePort,
        UdpCannotBeProved,
        NoFriendName,
        LoginUnknown,
        LoginMalformed,
        LoginIsOwn,
        RuleNotSaved,
        RuleNotConfirmed,
        InviteNotMade,
        InviteExpired,
        NotAccepted,
        AcceptedByOther,
        NoCard,
        NoResult,
        NotAsPromised,
        AftercareOpen,
        BadText,    ///< control characters, markup or too long: could not stand in a card
        BadDnsName, ///< not a name of a tailnet: `machine.tailnet.ts.net`
        TooManyPorts
    };
    Code code = Code::NotRead;
    QString subject; ///< the port, login … it is about
    friend bool operator==(const Problem &, const Problem &) = default;
};
/// What still stops \a step. Empty means that the step is complete. Warnings are not problems.
/// \a now tells an invite that has expired; invalid = its age does not matter.
[[nodiscard]] std::vector<Problem> problems(const Share &share, Step step, const QDateTime &now = {});
/// What the host should know before he goes on; stops nothing.
[[nodiscard]] std::vector<Problem> warnings(const Share &share, Step step);
[[nodiscard]] QString describe(const Problem &problem);

enum class StepState { Done, Now, Attention, ToDo, Declined };
/// State of every step for the rail; \a now is the page that is shown.
[[nodiscard]] std::vector<StepState> stepStates(const Share &share, Step now, const QDateTime &time = {});
/// The first step that is not complete: where a share that was left goes on.
[[nodiscard]] Step nextStep(const Share &share);

} // namespace share
