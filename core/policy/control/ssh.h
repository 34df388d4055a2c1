// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/control/resolver.h"

#include <map>
#include <optional>

namespace policy::control {

/// An entry of `ssh`, read without judgement: validateSsh() judges.
struct SshRule {
    int index = 0;
    hujson::NodeIndex node = hujson::noNode;
    bool isCheck = false;
    std::vector<Word> src;
    std::vector<Word> dst;
    std::vector<Word> users;
    QByteArrayList acceptEnv;
};
[[nodiscard]] std::vector<SshRule> sshRules(const Policy &policy);

enum class SshDecision { Refused, Accept, Check };

/// An SSH rule as one node enforces it.
struct SshNodeRule {
    int index = 0;                     ///< in `ssh`
    std::vector<NodeIndex> principals; ///< devices that it speaks of, ascending
    /// User asked for, or `*` for any other, to the local user: `=` is the same name, empty refuses.
    std::map<QByteArray, QByteArray> users;
    bool isCheck = false;
    QByteArrayList acceptEnv;
};

/// The `ssh` section, compiled: rules of every node in the order in which they are tried, `check` before
/// `accept` (recorded). A name is decided by the first rule that knows the device and gives the name a local
/// user.
///
/// People of other tailnets: `autogroup:member` in `src` covers those with whom the machine is shared (a
/// warning of the Tailscale docs, "Policy syntax", 2026-04-08, on external invited users), their login covers
/// them too.
class SshPolicy {
public:
    [[nodiscard]] static SshPolicy compile(const Policy &policy, const Tailnet &tailnet);

    [[nodiscard]] const std::vector<SshNodeRule> &node(NodeIndex node) const { return m_nodes[node]; }
    struct Answer {
        SshDecision decision = SshDecision::Refused;
        QByteArray localUser;
        int index = -1; ///< of the rule in `ssh`
    };
    [[nodiscard]] Answer decide(NodeIndex from, NodeIndex to, const QByteArray &user) const;

private:
    std::vector<std::vector<SshNodeRule>> m_nodes;
};

/// The domain of a well-formed `localpart:*@domain`; nullopt for anything else, which is a plain user name.
[[nodiscard]] std::optional<QByteArray> localpartDomain(const QByteArray &user);

} // namespace policy::control
