// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/policy/plan.h"

#include <nlohmann/json_fwd.hpp>

namespace cli {

using Json = nlohmann::ordered_json;

/// Input that cannot be used.
struct InputError {
    QString message;
    QString hint;
};
/// Says it and answers with Unusable.
[[nodiscard]] Exit unusable(const Context &context, const InputError &error);

inline constexpr qint64 maxPolicyBytes = 16
    << 20; ///< far above any real policy; tailscaled itself takes less
inline constexpr qint64 maxOtherBytes = 4 << 20;

/// A file, or what comes in when \a path is `-`.
[[nodiscard]] Result<QByteArray, InputError> readInput(
    const Context &context, const QString &path, qint64 maxBytes);
/// A JSON file (comments are allowed); depth and size are limited before anything is built.
[[nodiscard]] Result<Json, InputError> readJson(const Context &context, const QString &path);

/// --share FILE, or --id, --person, --machine, --owner, --port, --name-by. An intent whose id, people,
/// machines and ports are there; the policy engine checks the rest. Addresses that are not given come from
/// the inventory.
[[nodiscard]] Result<policy::Intent, InputError> readIntent(
    const Args &args, const Context &context, const std::optional<policy::Topology> &topology);
/// --topology FILE; nothing without it.
[[nodiscard]] Result<std::optional<policy::Topology>, InputError> readTopology(
    const Args &args, const Context &context);
/// --agree WHAT and --own-test WHO=HOST:PORT,…, both as often as needed; `!` before a target: it must not be
/// reached.
[[nodiscard]] Result<policy::Options, InputError> readOptions(const Args &args);
/// True when the arguments describe a share.
[[nodiscard]] bool namesShare(const Args &args);

/// "NAME" or "NAME=ADDRESS,…".
struct NamedMachine {
    QString name;
    std::vector<base::Address> addresses;
    bool hasAddresses = false; ///< there was a `=`
};
[[nodiscard]] Result<NamedMachine, InputError> parseMachine(const QString &text);
/// "login", "group:NAME" or "tag:NAME".
[[nodiscard]] std::optional<policy::Naming> parseNaming(const QString &text);
/// "8096", "tcp:8096" or "udp:53".
[[nodiscard]] std::optional<policy::SharedPort> parsePort(const QString &text);
/// "22,80": ascending as given; nothing when one of them is no port.
[[nodiscard]] std::optional<std::vector<std::uint16_t>> parsePorts(const QString &text);

/// The options with which a share is described.
[[nodiscard]] const std::vector<Option> &shareOptions();

} // namespace cli
