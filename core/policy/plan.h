// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"
#include "core/base/result.h"
#include "core/hujson/edit.h"
#include "core/policy/topology.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

/// Share plans: from a policy file and what the host wants to the new file, the exact edit script, who gains
/// and who loses what, and warnings. Pure functions from text to text; the rules they follow are in
/// ../shared's share contract and in the Tailscale documentation cited beside each of them.
namespace policy {

enum class Protocol : std::uint8_t { Tcp, Udp };

struct PortRange {
    std::uint16_t first = 0;
    std::uint16_t last = 0;
    friend bool operator==(const PortRange &, const PortRange &) = default;
};

/// Ports of one protocol, sorted, not overlapping. 0–65535 is every port.
struct Reach {
    Protocol protocol = Protocol::Tcp;
    std::vector<PortRange> ports;
    friend bool operator==(const Reach &, const Reach &) = default;
};

/// How the friend stands in `src`.
struct Naming {
    enum class Kind { Login, Group, Tag };
    Kind kind = Kind::Login;
    QString name; ///< `group:…` or `tag:…`; empty for Login
    friend bool operator==(const Naming &, const Naming &) = default;
};

struct SharedMachine {
    QString name;
    std::vector<base::Address> addresses; ///< host side, IPv4 and IPv6
    QString user;
    QStringList tags;
    friend bool operator==(const SharedMachine &, const SharedMachine &) = default;
};

struct SharedPort {
    Protocol protocol = Protocol::Tcp;
    std::uint16_t port = 0; ///< 1–65535
    friend bool operator==(const SharedPort &, const SharedPort &) = default;
};

/// What the host wants: these people reach these ports of these machines, and nothing else.
struct Intent {
    QString id;         ///< `[a-z0-9-]{1,64}`: it stands in the comment that marks our rule
    QStringList people; ///< exact logins of the accounts that accept
    Naming naming;
    std::vector<SharedMachine> machines;
    std::vector<SharedPort> ports;
    friend bool operator==(const Intent &, const Intent &) = default;
};

/// What is not done without being told: a plan that needs it is declined, says why, and can be asked for
/// again with it.
enum class Agreement : std::uint8_t {
    None,
    Group,        ///< an existing group: its other members gain the port, the friend gains what else it gives
    KeptElsewhere ///< the file or the service says that it is kept elsewhere, or it is a template
};

/// Something that one of the host's own must reach, or must not: an entry for the file's `tests`.
struct OwnTest {
    QString src;        ///< login, group, tag, hosts alias or address; never the friend
    QString protocol;   ///< as in `proto`; empty: TCP or UDP
    QStringList accept; ///< `host:port`, one numeric port
    QStringList deny;
    friend bool operator==(const OwnTest &, const OwnTest &) = default;
};

/// What a plan takes into account beside file, intent and inventory.
struct Options {
    std::vector<Agreement> agreed = {};
    /// The service says that the file is kept elsewhere (setting `aclsExternallyManagedOn`).
    bool isManagedElsewhere = false;
    QString managedAt = {};          ///< the link that goes with it, may be empty
    std::vector<Intent> others = {}; ///< the other shares of the register
    /// Written into `tests` by plan() and move(). From then on they are the host's: no mark, and revoke()
    /// leaves them.
    std::vector<OwnTest> ownTests = {};

    [[nodiscard]] bool hasAgreed(Agreement to) const;
    friend bool operator==(const Options &, const Options &) = default;
};

enum class Section { None, Acls, Grants };

/// A rule that lets the share's people reach its machines.
struct Finding {
    Section section = Section::None; ///< None: the file has neither section, so everything is open
    int index = 0;                   ///< of the rule in its section, from 0
    int line = 1;                    ///< where the rule starts, from 1
    bool onPurpose = false;   ///< it names shared people: their login, a group with it, autogroup:shared
    QStringList selectors;    ///< the sources that let them in, as spelled in the file
    QStringList machines;     ///< names of the share's machines that it opens
    std::vector<Reach> opens; ///< over all machines
    QString message;          ///< one plain sentence
};

struct Change {
    hujson::Edit edit; ///< in the text that was asked about; ascending, not overlapping
    QString why;
};

/// Somebody whose reach of a machine changes. Only the differences.
struct AccessChange {
    QString who; ///< login, or tag, or the name of a node
    QString machine;
    std::vector<Reach> gains; ///< over IPv4; over IPv6 for a machine that has no IPv4 address
    std::vector<Reach> loses;
    std::vector<Reach> gains6 = {}; ///< over IPv6, where it is not the same
    std::vector<Reach> loses6 = {};
    QStringList gainsApps = {}; ///< capabilities
    QStringList losesApps = {};
    bool isShared = true; ///< somebody of another tailnet; false: the host's own
    friend bool operator==(const AccessChange &, const AccessChange &) = default;
};

struct Warning {
    QString message;
};

struct Problem {
    QString message;
    std::optional<int> line;           ///< from 1
    std::optional<int> column;         ///< from 1, in bytes
    QString hint;                      ///< what to do, when we know
    Agreement needs = Agreement::None; ///< with it there would be a plan
};

struct Plan {
    QByteArray text; ///< the new file
    std::vector<Change> changes;
    std::vector<AccessChange> access;
    std::vector<Warning> warnings;
    std::vector<Finding> findings; ///< in the former text
};

/// Why nothing was planned. Never empty.
struct Refusal {
    std::vector<Problem> problems;
    /// Where only agreement is missing: the plan as it would be, to show it or to hand it out as a patch.
    std::optional<Plan> handout = {};
};

/// \a topology may be null: then routes and inventory are unknown, and a warning says so. Same input, same
/// output.
[[nodiscard]] Result<std::vector<Finding>, Refusal> findings(
    const QByteArray &text, const Intent &intent, const Topology *topology);
/// Narrows the rules that let the share's people in without naming them; adds nothing.
[[nodiscard]] Result<Plan, Refusal> narrow(
    const QByteArray &text, const Intent &intent, const Topology *topology, const Options &options = {});
/// Narrows, and adds our rule, marked. Planning the same share twice changes nothing.
[[nodiscard]] Result<Plan, Refusal> plan(
    const QByteArray &text, const Intent &intent, const Topology *topology, const Options &options = {});
/// What \a standing put into the file becomes what \a intent says – another naming, other people, machines or
/// ports – in one edit script: whoever is in both is never shut out, and nobody else is let in. The rule
/// keeps its place where its form allows it; a paused share stays paused. Refused when the file does not have
/// what \a standing says.
[[nodiscard]] Result<Plan, Refusal> move(const QByteArray &text, const Intent &standing, const Intent &intent,
    const Topology *topology, const Options &options = {});
/// Takes our rule (and a group that we made) out, byte for byte, and keeps the narrowing.
[[nodiscard]] Result<Plan, Refusal> revoke(
    const QByteArray &text, const Intent &intent, const Topology *topology, const Options &options = {});
/// Our rule becomes a comment; resume() makes it the former bytes again.
[[nodiscard]] Result<Plan, Refusal> pause(
    const QByteArray &text, const Intent &intent, const Topology *topology, const Options &options = {});
[[nodiscard]] Result<Plan, Refusal> resume(
    const QByteArray &text, const Intent &intent, const Topology *topology, const Options &options = {});

/// What \a from may open on \a to under this policy. Addresses of one family; unknown addresses reach nothing
/// by name.
[[nodiscard]] Result<std::vector<Reach>, Refusal> reach(
    const QByteArray &text, const Topology &topology, const base::Address &from, const base::Address &to);

/// Who gains and who loses what between two texts: people of other tailnets, then the host's own.
/// Without a topology the people and tags that the files name stand for themselves.
[[nodiscard]] Result<std::vector<AccessChange>, Refusal> accessDiff(const QByteArray &before,
    const QByteArray &after, const std::vector<Intent> &shares, const Topology *topology);
/// What giving the former bytes back would open to the people of these shares; ask before undoing.
[[nodiscard]] Result<std::vector<AccessChange>, Refusal> openedBy(const QByteArray &current,
    const QByteArray &former, const std::vector<Intent> &shares, const Topology *topology);

/// A share of the register.
struct StandingShare {
    Intent intent;
    bool isInvited = false; ///< somebody has accepted it, or can at any moment: a link is out
};
/// The former bytes instead of what we saved. Refused when \a current is not what was \a saved, line ends
/// aside, and while they would give something to the people of a share that can still be used; every such
/// share is named.
[[nodiscard]] Result<Plan, Refusal> undo(const QByteArray &current, const QByteArray &saved,
    const QByteArray &former, const std::vector<StandingShare> &shares, const Topology *topology);

/// Rules that mix the two forms (`ip` in `acls`, `action` or ports in `grants`) in the form of their section.
/// A file without such rules comes back unchanged.
[[nodiscard]] Result<Plan, Refusal> repair(const QByteArray &text);

enum class RuleState { Absent, Present, Paused, ChangedByHand };
/// Whether the rule of this share stands in the file.
[[nodiscard]] Result<RuleState, Refusal> ruleState(const QByteArray &text, const Intent &intent);

/// Ids of all shares whose mark stands in the file, in order.
[[nodiscard]] QStringList markedShares(const QByteArray &text);

} // namespace policy
