// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/topology.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <vector>

/// The people and machines of practice. All of them are made up; the names are those of the pictures in the
/// guide.
namespace practice {

[[nodiscard]] QString miraLogin();
[[nodiscard]] QString miraTailnet(); ///< MagicDNS suffix

/// Somebody of another tailnet with whom a machine can be shared.
struct Friend {
    QString name;
    QString login;      ///< the one the host expects
    QString otherLogin; ///< a second account of the same person
    QString tailnet;
};

/// Tom and Ann.
[[nodiscard]] const std::vector<Friend> &friends();
/// The friend with this login, first or second; anybody else becomes a friend with a computer of his own,
/// always the same for the same login.
[[nodiscard]] Friend friendWith(const QString &login);
/// The computer with which a friend uses the share.
[[nodiscard]] policy::Node computerOf(const Friend &somebody);

/// Mira's tailnet before anything is shared: her family, two machines of hers, a tagged one.
[[nodiscard]] policy::Topology hostTopology();
/// TCP ports on which programs listen, by machine.
[[nodiscard]] std::map<QString, std::vector<std::uint16_t>> hostServices();

/// The policy of a new tailnet: comments in our own words, the rules as the service writes them, with a tag
/// for the tagged machine. Source: Tailscale docs "Grants examples" (allow all), 2026-01-05; public copies of
/// the default file.
[[nodiscard]] QByteArray defaultPolicy();

} // namespace practice
