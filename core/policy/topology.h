// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/address.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace policy {

/// A person who appears in a policy or owns a node.
struct User {
    QString login;
    QString role;            ///< owner, admin, network-admin, it-admin, billing-admin, auditor or member
    bool isExternal = false; ///< somebody of another tailnet who accepted a share
    friend bool operator==(const User &, const User &) = default;
};

/// A device. It has a user or tags, never both.
struct Node {
    QString name;
    std::vector<base::Address> addresses;
    QString user; ///< login of the owner; empty for a tagged node
    QStringList tags;
    QStringList advertisedRoutes; ///< CIDR prefixes
    QStringList approvedRoutes;   ///< the advertised ones that carry traffic
    bool isExternal = false;      ///< belongs to a user of another tailnet
    QStringList sharedWith;       ///< logins of other tailnets that this node is shared with
    friend bool operator==(const Node &, const Node &) = default;
};

/// The inventory of the host's tailnet, as far as it is known.
struct Topology {
    QStringList domains; ///< e-mail domains of the tailnet, for `user:*@domain`
    std::vector<User> users;
    std::vector<Node> nodes;
    friend bool operator==(const Topology &, const Topology &) = default;
};

} // namespace policy
